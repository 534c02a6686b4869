package io.github.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.MeasureId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.task.TaskId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids of texts that all have one hash as strings, as lists on the web have them. */
class IdHashTest {

    private static final int LETTERS = 12;

    /** Every row of twelve that are either "Aa" or "BB", whose hashes are one. */
    private static final List<String> TEXTS =
            IntStream.range(0, 1 << LETTERS).mapToObj(IdHashTest::text).toList();

    private static String text(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            text.append((number >> i & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    static Stream<Named<Function<String, Object>>> keys() {
        return Stream.of(
                Named.of("agency", AgencyId::of),
                Named.of("definition", DefinitionId::of),
                Named.of("heading", HeadingId::of),
                Named.of("indicator", IndicatorId::of),
                Named.of("measure", MeasureId::of),
                Named.of("obligation", ObligationId::of),
                Named.of("programme", ProgrammeId::of),
                Named.of("report", ReportId::of),
                Named.of("roster", RosterId::of),
                Named.of("target", TargetId::of),
                Named.of("task", TaskId::of),
                Named.of("element", text -> ElementRef.of("indicator", text)),
                Named.of("attribute", text -> ElementRef.of("indicator", "i", text)),
                Named.of("fact", text -> Observation.of(IndicatorId.of(text), Period.year(2022), Quantity.percent("1"))
                        .key()));
    }

    @Test
    void theTextsHaveOneHash() {
        assertThat(TEXTS.stream().map(String::hashCode).distinct()).hasSize(1);
        assertThat(TEXTS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void areToldApartByTheirHashes(Function<String, Object> key) {
        assertThat(TEXTS.stream().map(key).map(Object::hashCode).distinct().count())
                .isGreaterThan(TEXTS.size() - 10);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void haveTheHashOfTheirEquals(Function<String, Object> key) {
        assertThat(TEXTS)
                .allSatisfy(text ->
                        assertThat(key.apply(text)).isEqualTo(key.apply(text)).hasSameHashCodeAs(key.apply(text)));
    }
}
