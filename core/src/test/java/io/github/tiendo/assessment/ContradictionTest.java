package io.github.tiendo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.fixtures.Decision749;
import io.github.tiendo.fixtures.Decision942;
import io.github.tiendo.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionTest {

    private static List<Contradiction> in(Programme programme) {
        return Contradiction.in(ProgrammeAssessor.of(ClassificationPolicies.declared(), LocalDate.of(2022, 12, 31))
                .assess(programme));
    }

    @Test
    void theReportOnDecision942HasFivePairsOneOfThemATie() {
        List<Contradiction> found = in(Decision942.programme());

        // 95 % and 90 % ahead of schedule against 86.97/90 and 45/50; 11.2 % and 22 % likely against 30.5 % unlikely
        assertThat(found.stream()
                        .map(pair -> pair.better().attainment().orElseThrow() + " < "
                                + pair.worse().attainment().orElseThrow()))
                .containsExactlyInAnyOrder(
                        "19/20 < 2899/3000", "9/10 < 2899/3000", "9/10 < 9/10", "14/125 < 61/200", "11/50 < 61/200");
        assertThat(found).filteredOn(Contradiction::isTie).hasSize(1);
        assertThat(found.get(0).text(Languages.VIETNAMESE))
                .contains("trong khi")
                .contains("%");
        assertThat(found.get(0).text(Languages.ENGLISH)).contains("while").contains("%");
    }

    @Test
    void theReportOnDecision749HasNone() {
        assertThat(in(Decision749.programme())).isEmpty();
    }
}
