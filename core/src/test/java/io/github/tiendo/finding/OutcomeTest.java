package io.github.tiendo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Outcome.NoValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Finding ERROR = Finding.of(TestCode.BROKEN).with("found", "x");
    private static final Finding WARNING = Finding.of(TestCode.BROKEN).as(Severity.WARNING);

    @Test
    void isCompleteWithAValueAndNoError() {
        assertThat(Outcome.of(1, List.of(WARNING)).isComplete()).isTrue();
        assertThat(Outcome.of(1, List.of(WARNING, ERROR)).isComplete()).isFalse();
        assertThat(Outcome.failed(ERROR).isComplete()).isFalse();
    }

    @Test
    void givesTheValueAlsoBesideErrors() {
        assertThat(Outcome.of(1, List.of(ERROR)).orThrow()).isEqualTo(1);
    }

    @Test
    void throwsOnlyWhereThereIsNoValueAndNamesTheFindings() {
        assertThatThrownBy(() -> Outcome.failed(ERROR).orThrow())
                .isInstanceOf(NoValueException.class)
                .hasMessageContaining("test.broken")
                .hasMessageContaining("it is broken: x")
                .satisfies(thrown ->
                        assertThat(((NoValueException) thrown).findings()).containsExactly(ERROR));
    }

    @Test
    void refusesAMissingValueWithoutAnError() {
        assertThatThrownBy(() -> Outcome.failed(WARNING)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheFindingsOfBothStepsInOrder() {
        Outcome<String> outcome = Outcome.of(1, List.of(WARNING)).then(one -> Outcome.of("two", List.of(ERROR)));

        assertThat(outcome).isEqualTo(Outcome.of("two", List.of(WARNING, ERROR)));
    }

    @Test
    void stopsAtTheFirstStepWithoutAValue() {
        assertThat(Outcome.<Integer>failed(ERROR).then(one -> Outcome.of(one + 1)))
                .isEqualTo(Outcome.failed(ERROR));
    }

    @Test
    void placesOnlyFindingsThatHaveNoPlace() {
        SourceLocation own = SourceLocation.of("a.xlsx", "S!A1");
        SourceLocation given = SourceLocation.of("a.xlsx", "S!B2");

        assertThat(Outcome.of(1, List.of(ERROR.at(own), WARNING)).at(given).findings())
                .containsExactly(ERROR.at(own), WARNING.at(given));
    }
}
