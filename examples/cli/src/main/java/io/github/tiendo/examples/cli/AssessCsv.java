package io.github.tiendo.examples.cli;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.QuantityNotation;
import java.util.List;
import java.util.Locale;

/** Rated indicator targets as comma-separated values: a line for each, with columns for each method. */
final class AssessCsv {

    private AssessCsv() {}

    /** The columns that it has whatever the methods are. */
    static Csv head() {
        return Csv.of(
                "indicator",
                "number",
                "name",
                "heading",
                "value",
                "period",
                "target",
                "year",
                "attainment",
                "declared");
    }

    static Csv of(List<AssessedRow> rows, Locale language) {
        Csv csv = head();
        QuantityNotation values = QuantityNotation.of(language);
        for (AssessedRow row : rows) {
            Csv.Row line = csv.row()
                    .cell("indicator", row.id())
                    .cell("number", row.number())
                    .cell("name", row.name())
                    .cell("heading", row.heading())
                    .cell("value", row.latest().map(used -> values.print(used.value())))
                    .cell("period", row.latest().flatMap(used -> used.period()))
                    .cell("target", row.targetText())
                    .cell("year", row.targetYear())
                    .cell("attainment", row.attainment().map(AssessJson::exact))
                    .cell("declared", row.declared().map(Grade::id));
            for (Classification answer : row.classifications()) {
                line.cell(answer.policy().id(), answer.grade().map(Grade::id))
                        .cell(
                                answer.policy().id() + " notRated",
                                answer.notRatedReason().map(reason -> reason.id()));
            }
            line.cell("differs", row.differs());
        }
        return csv;
    }
}
