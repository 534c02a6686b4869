package io.github.tiendo.assessment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Policies of hosts that answer what cannot be an answer. */
class FaultyPoliciesTest {

    private record Own(Function<CompletionInput, @Nullable Classification> answer) implements ClassificationPolicy {

        @Override
        public String id() {
            return "own";
        }

        @Override
        public Scale scale() {
            return Scales.COMPLETION;
        }

        @Override
        public Classification classify(CompletionInput input) {
            return answer.apply(input);
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assess(
            Function<CompletionInput, @Nullable Classification> answer) {
        IndicatorId roads = IndicatorId.of("roads");
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("Programme"))
                .addIndicators(Indicator.builder()
                        .id(roads)
                        .name(LocalizedText.english("Roads"))
                        .build())
                .putTargets(roads, List.of(Target.atLeast(Quantity.of(100, Unit.COUNT), Period.endOf(2025))))
                .build();
        return assertThatThrownBy(() -> ProgrammeAssessor.of(new Own(answer), LocalDate.of(2022, 12, 31))
                        .assess(programme))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areNamedWithTheIndicatorWhereTheyAnswerNothing() {
        assess(input -> null).hasMessage("the policy own cannot rate roads: it answers nothing");
    }

    @Test
    void areNamedWithTheIndicatorWhereTheyThrow() {
        assess(input -> {
                    throw new IllegalStateException("no rule");
                })
                .hasMessage("the policy own cannot rate roads: no rule")
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
