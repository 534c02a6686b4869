package io.github.tiendo.examples.cli;

import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.Quotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Audited figures as comma-separated values, for a sheet in which somebody works them off. */
final class AuditCsv {

    private static final String STARTS_A_FORMULA = "=+-@\t";

    private AuditCsv() {}

    /** A head and a line for each figure. */
    static List<String> lines(List<AuditedFigure> figures, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add("place,kind,verdict,text,stated,computed,explanation,suggestion,sentence");
        for (AuditedFigure figure : figures) {
            lines.add(Stream.of(
                            figure.location().map(Object::toString).orElse(""),
                            figure.kind().name(),
                            figure.verdict().name(),
                            figure.text(),
                            figure.stated().orElse(""),
                            figure.recomputed().map(BigDecimal::toPlainString).orElse(""),
                            figure.explanation().text(language),
                            figure.suggestions().stream()
                                    .map(suggestion -> suggestion.text(language))
                                    .collect(Collectors.joining("; ")),
                            figure.quotation().map(AuditCsv::sentence).orElse(""))
                    .map(AuditCsv::cell)
                    .collect(Collectors.joining(",")));
        }
        return lines;
    }

    private static String sentence(Quotation quotation) {
        return quotation.marked("[", "]");
    }

    /** Quoted where a mark would part it; what a spreadsheet would take for a formula is kept a text. */
    private static String cell(String text) {
        boolean formula =
                !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+");
        String safe = formula ? "'" + text : text;
        return safe.matches("[^,\"\n\r]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
