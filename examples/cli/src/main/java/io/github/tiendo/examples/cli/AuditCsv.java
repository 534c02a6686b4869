package io.github.tiendo.examples.cli;

import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.AuditedFigure.Quotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Audited figures as comma-separated values, for a sheet in which somebody works them off. */
final class AuditCsv {

    private AuditCsv() {}

    static Csv of(List<AuditedFigure> figures, Locale language) {
        Csv csv = Csv.of(
                "place", "kind", "verdict", "text", "stated", "computed", "explanation", "suggestion", "sentence");
        for (AuditedFigure figure : figures) {
            csv.row()
                    .cell("place", figure.location())
                    .cell("kind", figure.kind().name())
                    .cell("verdict", figure.verdict().name())
                    .cell("text", figure.text())
                    .cell("stated", figure.stated())
                    .cell("computed", figure.recomputed().map(BigDecimal::toPlainString))
                    .cell("explanation", figure.explanation().text(language))
                    .cell(
                            "suggestion",
                            figure.suggestions().stream()
                                    .map(suggestion -> suggestion.text(language))
                                    .collect(Collectors.joining("; ")))
                    .cell("sentence", figure.quotation().map(AuditCsv::sentence));
        }
        return csv;
    }

    private static String sentence(Quotation quotation) {
        return quotation.marked("[", "]");
    }
}
