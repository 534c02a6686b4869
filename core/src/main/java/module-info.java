/** Programmes, indicators, targets and reports as values, and what is made of them: grades, scorecards, verdicts. */
module io.github.tiendo.core {
    requires static org.immutables.value.annotations;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.github.tiendo;
    exports io.github.tiendo.assessment;
    exports io.github.tiendo.classification;
    exports io.github.tiendo.collection;
    exports io.github.tiendo.comparison;
    exports io.github.tiendo.finding;
    exports io.github.tiendo.grade;
    exports io.github.tiendo.indicator;
    exports io.github.tiendo.intake;
    exports io.github.tiendo.layout;
    exports io.github.tiendo.notation;
    exports io.github.tiendo.observation;
    exports io.github.tiendo.organisation;
    exports io.github.tiendo.period;
    exports io.github.tiendo.programme;
    exports io.github.tiendo.quantity;
    exports io.github.tiendo.reconciliation;
    exports io.github.tiendo.report;
    exports io.github.tiendo.reporting;
    exports io.github.tiendo.rollup;
    exports io.github.tiendo.scorecard;
    exports io.github.tiendo.spi;
    exports io.github.tiendo.target;
    exports io.github.tiendo.task;
    exports io.github.tiendo.vietnam;

    opens io.github.tiendo.intake;

    uses io.github.tiendo.classification.ClassificationPolicy;
    uses io.github.tiendo.spi.DocumentReader;
    uses io.github.tiendo.spi.ProgrammeReader;
    uses io.github.tiendo.spi.ProgrammeWriter;
    uses io.github.tiendo.spi.ReportWriter;

    provides jakarta.validation.valueextraction.ValueExtractor with
            io.github.tiendo.intake.DraftCell.TextExtractor;
}
