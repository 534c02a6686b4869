package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A passage of a corpus with the figures that are right.
 *
 * @param name its name in the corpus
 * @param text the passage
 * @param expected a line for each figure: kind, numbers, what is stated, verdict, or verdicts with | between
 */
record StatedFigures(String name, String text, List<String> expected) {

    private static final Set<Verdict> ALARMS = Set.of(Verdict.MISMATCH, Verdict.TRUNCATED, Verdict.AMBIGUOUS);

    /** Reads the corpora that stand in resources. */
    static Stream<StatedFigures> of(String... resources) {
        return Stream.of(resources).flatMap(StatedFigures::read);
    }

    private static Stream<StatedFigures> read(String resource) {
        try (InputStream bytes = Objects.requireNonNull(StatedFigures.class.getResourceAsStream(resource), resource)) {
            String all = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^### ")).skip(1).map(StatedFigures::passage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatedFigures passage(String block) {
        int text = block.indexOf('\n') + 1;
        int end = block.indexOf("\n--\n");
        List<String> expected =
                block.substring(end + 4).lines().filter(line -> !line.isBlank()).toList();
        return new StatedFigures(block.substring(0, text).strip(), block.substring(text, end + 1), expected);
    }

    /** The expected figures that were not found with a right verdict, and the alarms that nobody expected. */
    List<String> faults() {
        boolean english = text.chars().allMatch(c -> c < 128);
        Locale language = english ? Languages.ENGLISH : Languages.VIETNAMESE;
        List<AuditedFigure> left =
                new ArrayList<>(ReportAudit.of(language).audit("t", text).figures());
        List<String> faults = new ArrayList<>();
        for (String line : expected) {
            AuditedFigure found = left.stream()
                    .filter(figure -> fits(line, figure))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                faults.add("missed: " + line);
            } else {
                left.remove(found);
            }
        }
        left.stream()
                .filter(figure -> ALARMS.contains(figure.verdict()))
                .forEach(figure -> faults.add("not expected: " + shown(figure)));
        return faults;
    }

    private static boolean fits(String line, AuditedFigure figure) {
        String[] words = line.split(" ");
        String stated = words.length > 3 ? words[2].replaceAll("[^0-9.,\\p{L}].*", "") : "";
        return words[0].equals(figure.kind().name())
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
                ? figure.parts().stream().map(StatedFigures::plain).collect(Collectors.joining("+"))
                : figure.numerator().map(StatedFigures::plain).orElse("");
        return figure.kind() == StatedFigureKind.PERCENT_SUM
                ? first
                : first + "/" + figure.denominator().map(StatedFigures::plain).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
