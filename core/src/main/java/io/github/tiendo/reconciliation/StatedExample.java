package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Wordings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A passage with the figures that are right.
 *
 * @param text the passage
 * @param expected a line for each figure: kind, numbers, what is stated, verdict, or verdicts with | between
 */
record StatedExample(String text, List<String> expected) {

    private static final Set<Verdict> ALARMS = Set.of(Verdict.MISMATCH, Verdict.TRUNCATED, Verdict.AMBIGUOUS);

    static StatedExample of(Wordings.Row row) {
        return new StatedExample(
                row.example(),
                row.expected().isBlank() ? List.of() : List.of(row.expected().split(" \\| ")));
    }

    /** The expected figures that an audit does not find with a right verdict, and the alarms that nobody expected. */
    List<String> faults(ReportAudit audit) {
        List<AuditedFigure> left = new ArrayList<>(audit.audit("t", text).figures());
        List<String> faults = new ArrayList<>();
        for (String line : expected) {
            left.stream()
                    .filter(figure -> fits(line, figure))
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> faults.add("missed: " + line));
        }
        left.stream()
                .filter(figure -> ALARMS.contains(figure.verdict()))
                .forEach(figure -> faults.add("not expected: " + shown(figure)));
        return faults;
    }

    private static boolean fits(String line, AuditedFigure figure) {
        String[] words = line.split(" ");
        String stated = words.length > 3 ? words[2].replaceAll("[^0-9.,\\p{L}].*", "") : "";
        return words.length > 2
                && words[0].equals(figure.kind().name())
                && words[1].equals(numbers(figure))
                && List.of(words[words.length - 1].split("\\|"))
                        .contains(figure.verdict().name())
                && figure.stated().orElse("").startsWith(stated);
    }

    static String shown(AuditedFigure figure) {
        return figure.kind() + " " + numbers(figure)
                + figure.stated().map(stated -> " " + stated).orElse("") + " " + figure.verdict();
    }

    private static String numbers(AuditedFigure figure) {
        boolean parts = Set.of(StatedFigureKind.SUM, StatedFigureKind.PERCENT_SUM, StatedFigureKind.COMPLEMENT)
                .contains(figure.kind());
        String first = parts && !figure.parts().isEmpty()
                ? figure.parts().stream().map(StatedExample::plain).collect(Collectors.joining("+"))
                : figure.numerator().map(StatedExample::plain).orElse("");
        return figure.kind() == StatedFigureKind.PERCENT_SUM
                ? first
                : first + "/" + figure.denominator().map(StatedExample::plain).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
