package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A passage of a corpus with the figures that are right.
 *
 * @param name its name in the corpus
 * @param text the passage
 * @param expected a line for each figure: kind, numbers, what is stated, verdict, or verdicts with | between
 */
record StatedFigures(String name, String text, List<String> expected) {

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
        return new StatedExample(text, expected)
                .faults(ReportAudit.of(english ? Languages.ENGLISH : Languages.VIETNAMESE));
    }

    static String shown(AuditedFigure figure) {
        return StatedExample.shown(figure);
    }
}
