package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says does not depend on where the machine stands: not on its language, digits, calendar or zone. */
class LocalesTest {

    private static final List<String[]> RUNS = List.of(
            new String[] {"score", CommandRun.DECISION_749},
            new String[] {"assess", CommandRun.DECISION_942, "--as-of", "2022-12-31"},
            new String[] {"tasks", CommandRun.DECISION_942, "--as-of", "2023-06-30"},
            new String[] {"audit", CommandRun.DECISION_942},
            new String[] {"layout", CommandRun.DECISION_749, "--json"});

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "vi-VN", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "lt-LT"})
    void saysTheSameEverywhere(String language) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            List<CommandRun> expected = RUNS.stream().map(CommandRun::of).toList();

            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            List<CommandRun> found = RUNS.stream().map(CommandRun::of).toList();

            assertThat(found).isEqualTo(expected).allSatisfy(run -> assertThat(run.exitCode())
                    .isLessThan(2));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
