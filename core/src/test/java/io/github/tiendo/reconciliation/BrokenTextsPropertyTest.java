package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.BrokenFiles;
import io.github.tiendo.fixtures.NotationSamples;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.target.TargetNotation;
import io.github.tiendo.task.DeadlineNotation;
import io.github.tiendo.task.TaskStatusNotation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text is: a notation answers with a value or findings, and an audit with figures, never with an exception. */
class BrokenTextsPropertyTest {

    private static final int LONGEST = 400;

    private static final List<String> SAMPLES = Stream.of(
                    NotationSamples.results(),
                    NotationSamples.targets(),
                    NotationSamples.periods(),
                    NotationSamples.deadlines())
            .flatMap(List::stream)
            .toList();

    @Property(tries = 1_500)
    void everyNotationAnswersABrokenSample(@ForAll long seed) throws IOException {
        String sample = SAMPLES.get(Math.floorMod((int) seed, SAMPLES.size()));
        answers(new String(BrokenFiles.of(sample.getBytes(StandardCharsets.UTF_8), seed), StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void everyNotationAnswersAnyText(@ForAll String text) {
        answers(text);
    }

    private static void answers(String text) {
        for (Locale language : List.of(Languages.VIETNAMESE, Languages.ENGLISH)) {
            List<Function<String, Outcome<?>>> notations = List.of(
                    NumberNotation.of(language)::parse,
                    NumberNotation.of(language)::parseFigure,
                    QuantityNotation.of(language)::parseValue,
                    PeriodNotation.of(language)::parse,
                    PeriodNotation.of(language, 2024)::parse,
                    TargetNotation.of(language)::parse,
                    DeadlineNotation.of(language)::parse,
                    TaskStatusNotation.of(language).inYear(2024)::parse);
            for (Function<String, Outcome<?>> notation : notations) {
                Outcome<?> read = notation.apply(text);

                assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
                assertThat(read.findings()).allSatisfy(finding -> assertThat(finding.message(language))
                        .isNotBlank());
            }
        }
    }

    /** A sentence may end or begin anywhere: every beginning and every end of the passages of a corpus is read. */
    @Test
    void anAuditAnswersAPassageThatIsCutAnywhere() {
        ReportAudit audit = ReportAudit.of(Languages.VIETNAMESE);
        StatedFigures.of("corpus-kinds.txt", "corpus-held-out.txt").forEach(passage -> {
            String text = passage.text();
            for (int i = 0; i < Math.min(text.length(), LONGEST); i += 2) {
                audit.audit("beginning", text.substring(0, i));
                audit.audit("end", text.substring(i));
            }
        });
    }

    @Property(tries = 40)
    void anAuditAnswersABrokenText(@ForAll long seed) throws IOException {
        try (InputStream corpus = Objects.requireNonNull(getClass().getResourceAsStream("corpus-kinds.txt"))) {
            byte[] broken = BrokenFiles.of(corpus.readAllBytes(), seed);

            AuditResult result = ReportAudit.of(seed % 2 == 0 ? Languages.VIETNAMESE : Languages.ENGLISH)
                    .audit("broken", new String(broken, StandardCharsets.UTF_8));

            assertThat(result.figures()).isNotEmpty();
        }
    }

    /** The least of what longer runs of broken texts have found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two ministries\nTwo ministries:",
                "Two towns reported more than 5 cases.\n\n| Town | Cases | Share |\n|---|---|---|\n| Ashby | 12 | 60 |\n| Brigg | - | - |\n| Crowle | 8 | 40 |",
                "Tổng số nhiệm vụ gồm 03 nhiệm vụ, có:\n\nTrong số chưa hoàn thành: quá hạn 1, chưa có báo cáo 1, còn lại 1."
            })
    void anAuditAnswersWhatOnceBrokeIt(String text) {
        for (Locale language : List.of(Languages.VIETNAMESE, Languages.ENGLISH)) {
            AuditResult result = ReportAudit.of(language).audit("broken", text);

            assertThat(result.figures())
                    .allSatisfy(figure ->
                            assertThat(figure.explanation().text(language)).isNotBlank());
        }
    }
}
