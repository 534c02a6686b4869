package io.github.tiendo.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.fixtures.Decision749;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodComparisonTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

    @Test
    void attainmentGivesTheDeclaredGradeInNineteenOfTwentyRowsOfDecision749() {
        MethodComparison comparison =
                MethodComparison.of(Decision749.programme(), AS_OF, ClassificationPolicies.attainmentBands());
        List<MethodComparison.Row> rated = comparison.rows().stream()
                .filter(row -> row.classifications().get(0).isRated())
                .toList();

        assertThat(comparison.rows()).hasSize(28);
        assertThat(rated).hasSize(20);
        assertThat(rated).filteredOn(row -> !row.differs()).hasSize(19);
        MethodComparison.Row other = comparison.differences().get(0);
        assertThat(other.declared().orElseThrow().grade()).isEqualTo(Scales.UNLIKELY);
        assertThat(other.classifications().get(0).grade()).contains(Scales.HARD);
        assertThat(other.classifications().get(0).attainment().orElseThrow()).hasToString("17/2500");
    }

    @Test
    void anAnswerWithoutAGradeDiffersFromNothing() {
        MethodComparison comparison = MethodComparison.of(
                Decision749.programme(),
                AS_OF,
                ClassificationPolicies.completionPace(),
                ClassificationPolicies.declared());

        assertThat(comparison.policies()).hasSize(2);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void gradesOfDifferentScalesAreNotCompared() {
        MethodComparison comparison = MethodComparison.of(
                Decision749.programme(), AS_OF, ClassificationPolicies.builtIn().toArray(new ClassificationPolicy[0]));

        assertThat(comparison.differences()).hasSize(1);
    }

    @Test
    void refusesAssessmentsOfDifferentDays() {
        Programme programme = Decision749.programme();
        Assessment one =
                ProgrammeAssessor.of(ClassificationPolicies.declared(), AS_OF).assess(programme);
        Assessment other = ProgrammeAssessor.of(ClassificationPolicies.declared(), AS_OF.plusDays(1))
                .assess(programme);

        assertThatThrownBy(() -> MethodComparison.of(List.of(one, other))).isInstanceOf(IllegalArgumentException.class);
    }
}
