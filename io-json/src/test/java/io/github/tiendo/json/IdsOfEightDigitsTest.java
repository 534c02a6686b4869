package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.comparison.ProgrammeComparison;
import io.github.tiendo.comparison.ProgrammeComparison.ChangeKind;
import io.github.tiendo.comparison.ProgrammeComparison.IndicatorChange;
import io.github.tiendo.comparison.ProgrammeComparison.TaskChange;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.ReportAssembler;
import io.github.tiendo.intake.ReportAssembler.LoadedReports;
import io.github.tiendo.intake.TaskTableDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeMatcher.MatchBasis;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.task.TaskId;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stored file whose ids were made of names with eight hexadecimal digits, beside a later report on the same rows. */
class IdsOfEightDigitsTest {

    private static final IndicatorId FIBRE = IndicatorId.of("ty-le-ho-gia-dinh-co-cap-quang-1b8aa347");
    private static final IndicatorId FILES_OF_HOMES = IndicatorId.of("ty-le-ho-so-truc-tuyen-c501e64c");
    private static final IndicatorId FILES_OF_OFFICES = IndicatorId.of("ty-le-ho-so-truc-tuyen-87215467");
    private static final TaskId PLAN = TaskId.of("ban-hanh-ke-hoach-f9a709e4");

    private static Programme stored() throws IOException {
        try (InputStream file = IdsOfEightDigitsTest.class.getResourceAsStream("ids-of-eight-digits.json")) {
            return Documents.read(file.readAllBytes(), ReadLimits.standard())
                    .orThrow()
                    .programme();
        }
    }

    private static IndicatorRowDraft row(String number, String name, String result) {
        IndicatorRowDraft.Builder row = IndicatorRowDraft.builder()
                .number(DraftCell.text(number))
                .name(DraftCell.text(name))
                .unit(DraftCell.text("%"));
        return result.isEmpty()
                ? row.build()
                : row.addResults(ResultDraft.builder()
                                .period(DraftCell.text("2022"))
                                .value(DraftCell.text(result))
                                .build())
                        .build();
    }

    /** The rows of a year later, in another order and with other numbers. */
    private static ProgrammeDraft later() {
        return ProgrammeDraft.builder()
                .source("2022.xlsx")
                .legalNumber(DraftCell.text("749/QĐ-TTg"))
                .dataThrough(DraftCell.text("31/12/2022"))
                .addIndicatorTables(IndicatorTableDraft.builder()
                        .rows(List.of(
                                row("I", "Chính phủ số", ""),
                                row("1", "Tỷ lệ hồ sơ trực tuyến", "60%"),
                                row("II", "Hạ tầng số", ""),
                                row("1", "Tỷ lệ hồ sơ trực tuyến", "50%"),
                                row("2", "Tỷ lệ hộ gia đình có cáp quang", "77,08%")))
                        .build())
                .addTaskTables(TaskTableDraft.builder()
                        .addRows(TaskRowDraft.builder()
                                .number(DraftCell.text("1"))
                                .title(DraftCell.text("Ban hành kế hoạch"))
                                .status(DraftCell.text("Hoàn thành"))
                                .build())
                        .build())
                .build();
    }

    @Test
    void keepsTheIdsAsGiven() throws IOException {
        assertThat(stored().indicators())
                .extracting(Indicator::id)
                .containsExactly(FIBRE, FILES_OF_HOMES, FILES_OF_OFFICES);
    }

    @Test
    void aLaterReportIsFoundByItsNamesUnderTheirHeadings() throws IOException {
        LoadedReports read = ReportAssembler.of(stored()).assemble(later()).orThrow();

        assertThat(read.indicatorMatches())
                .extracting(match -> match.known().orElseThrow(), RowMatch::basis)
                .containsExactly(
                        tuple(FILES_OF_OFFICES, MatchBasis.PATH),
                        tuple(FILES_OF_HOMES, MatchBasis.PATH),
                        tuple(FIBRE, MatchBasis.PATH));
        assertThat(read.taskMatches())
                .extracting(match -> match.known().orElseThrow(), RowMatch::basis)
                .containsExactly(tuple(PLAN, MatchBasis.PATH));
        assertThat(read.report().observations())
                .extracting(
                        Observation::indicator,
                        observation -> observation.value().orElseThrow())
                .containsExactly(
                        tuple(FILES_OF_OFFICES, Quantity.percent("60")),
                        tuple(FILES_OF_HOMES, Quantity.percent("50")),
                        tuple(FIBRE, Quantity.percent("77.08")));
        assertThat(read.omissions()).isEmpty();
    }

    @Test
    void aComparisonFindsNothingAddedAndNothingRemoved() throws IOException {
        Programme after =
                ProgrammeAssembler.standard().assemble(later()).orThrow().programme();
        LocalDate day = LocalDate.of(2022, 12, 31);
        ProgrammeAssessor declared = ProgrammeAssessor.of(ClassificationPolicies.declared(), day);

        ProgrammeComparison diff = ProgrammeComparison.of(declared.assess(stored()), declared.assess(after));

        assertThat(diff.indicators())
                .extracting(IndicatorChange::change)
                .doesNotContain(ChangeKind.ADDED, ChangeKind.REMOVED);
        assertThat(diff.tasks()).extracting(TaskChange::change).doesNotContain(ChangeKind.ADDED, ChangeKind.REMOVED);
    }
}
