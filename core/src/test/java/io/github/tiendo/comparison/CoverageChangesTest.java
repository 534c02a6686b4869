package io.github.tiendo.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.comparison.ProgrammeComparison.CoverageChange;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageChangesTest {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2022, 9, 30);

    private static StatedCoverage stated(LocalDate day, long included, long total, String... missing) {
        return StatedCoverage.builder()
                .form(StatedCoverage.Form.STATEMENT)
                .title("Nghị quyết của cấp ủy")
                .population("địa phương")
                .asOf(day)
                .statedIncluded(included)
                .statedTotal(total)
                .missing(List.of(missing).stream().map(AgencyId::of).toList())
                .build();
    }

    private static Assessment of(StatedCoverage... coverages) {
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .addCoverages(coverages)
                        .build())
                .build();
        return ProgrammeAssessor.of(ClassificationPolicies.declared(), SEPTEMBER)
                .assess(programme);
    }

    private static List<CoverageChange> changes(Assessment before, Assessment after) {
        return ProgrammeComparison.of(before, after).coverages();
    }

    @Test
    void nameWhoJoinedAndWhoIsMissingSinceWhen() {
        Assessment march = of(stated(MARCH, 60, 63, "a", "b", "c"));
        Assessment june = of(stated(JUNE, 61, 63, "b", "d"));

        CoverageChange change = changes(march, june).get(0);

        assertThat(change.before()).contains("60/63");
        assertThat(change.after()).contains("61/63");
        assertThat(change.joined()).containsExactly(AgencyId.of("a"), AgencyId.of("c"));
        assertThat(change.left()).containsExactly(AgencyId.of("d"));
        assertThat(change.missing()).isEqualTo(Map.of(AgencyId.of("b"), MARCH, AgencyId.of("d"), JUNE));
        assertThat(change.isPopulationChanged()).isFalse();
    }

    @Test
    void nameThoseWhoWereMissingWhereAllHaveDoneIt() {
        ProgrammeComparison comparison =
                ProgrammeComparison.of(of(stated(MARCH, 61, 63, "a", "b")), of(stated(JUNE, 63, 63)));

        assertThat(comparison.isUnchanged()).isFalse();
        assertThat(comparison.coverages().get(0).joined()).containsExactly(AgencyId.of("a"), AgencyId.of("b"));
    }

    @Test
    void tellAPopulationThatChanged() {
        CoverageChange change = changes(of(stated(MARCH, 55, 63)), of(stated(SEPTEMBER, 34, 34)))
                .get(0);

        assertThat(change.isPopulationChanged()).isTrue();
        assertThat(change.joined()).isEmpty();
    }

    @Test
    void listWhatOnlyOneSideStatesAndPassOverWhatBothStateAlike() {
        assertThat(changes(of(), of(stated(JUNE, 63, 63))))
                .extracting(change -> change.before().isPresent())
                .containsExactly(false);
        assertThat(changes(of(stated(JUNE, 63, 63)), of()))
                .extracting(change -> change.after().isPresent())
                .containsExactly(false);
        assertThat(changes(of(stated(MARCH, 62, 63, "a")), of(stated(JUNE, 62, 63, "a"))))
                .isEmpty();
    }
}
