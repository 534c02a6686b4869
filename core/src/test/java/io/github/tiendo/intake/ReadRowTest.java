package io.github.tiendo.intake;

import static io.github.tiendo.intake.Drafts.cell;
import static io.github.tiendo.intake.Drafts.draft;
import static io.github.tiendo.intake.Drafts.row;
import static io.github.tiendo.intake.Drafts.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.AnswerTableDraft.AnswerRowDraft;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadRowTest {

    private static List<ReadRow> rows(ProgrammeDraft draft) {
        return ReadRow.allOf(
                draft, ProgrammeAssembler.standard().assemble(draft).orThrow());
    }

    /** Place, number, name, body, period, what was printed and what was made of it. */
    private static List<String> lines(ProgrammeDraft draft) {
        return rows(draft).stream()
                .map(row -> String.join(
                        " | ",
                        row.place().map(SourceLocation::place).orElse("-"),
                        row.number(),
                        row.name(),
                        row.agency(),
                        row.period().map(Period::toString).orElse("-"),
                        row.raw(),
                        row.indicator()
                                .map(IndicatorId::value)
                                .or(() -> row.task().map(TaskId::value))
                                .orElse("-")
                                .replaceFirst("-[a-z2-7]{16}$", ""),
                        row.observation()
                                .flatMap(Observation::value)
                                .map(Object::toString)
                                .or(() -> row.status().map(Enum::name))
                                .orElse("-")))
                .toList();
    }

    @Test
    void areTheValuesOfEveryRowOfIndicators() {
        ProgrammeDraft file = ProgrammeDraft.builder()
                .from(draft(table(
                        "1.1. Kết quả",
                        row("I", "CHÍNH PHỦ SỐ", "", "", ""),
                        row("1", "Hộ có cáp quang", "75%", "80%", ""),
                        row("2", "Hồ sơ trực tuyến", "-", "80%", ""),
                        row("3", "Chữ ký số", "7O%", "80%", ""))))
                .reportedBy(DraftCell.text("Sở Thông tin"))
                .build();

        assertThat(lines(file))
                .containsExactly(
                        "S!C3 | 1 | Hộ có cáp quang | Sở Thông tin | 2022 | 75% | ho-co-cap-quang | 75 %",
                        "S!C4 | 2 | Hồ sơ trực tuyến | Sở Thông tin | 2022 | - | ho-so-truc-tuyen | -",
                        "S!C5 | 3 | Chữ ký số | Sở Thông tin | 2022 | 7O% | chu-ky-so | -");
    }

    @Test
    void areTheValuesOfSeveralPeriods() {
        IndicatorRowDraft twice = IndicatorRowDraft.builder()
                .number(cell("A2", "1"))
                .name(cell("B2", "Hộ có cáp quang"))
                .agency(cell("F2", "Sở Y tế"))
                .addResults(
                        ResultDraft.builder()
                                .period(cell("C1", "2022"))
                                .value(cell("C2", "75%"))
                                .build(),
                        ResultDraft.builder()
                                .period(cell("D1", "2023"))
                                .value(cell("D2", "76%"))
                                .build())
                .build();
        IndicatorRowDraft none = IndicatorRowDraft.builder()
                .number(cell("A3", "2"))
                .name(cell("B3", "Hồ sơ"))
                .build();

        assertThat(lines(draft(
                        IndicatorTableDraft.builder().rows(List.of(twice, none)).build())))
                .containsExactly(
                        "S!C2 | 1 | Hộ có cáp quang | Sở Y tế | 2022 | 75% | ho-co-cap-quang | 75 %",
                        "S!D2 | 1 | Hộ có cáp quang | Sở Y tế | 2023 | 76% | ho-co-cap-quang | 76 %",
                        "S!B3 | 2 | Hồ sơ |  | - |  | ho-so | -");
    }

    @Test
    void areTheStatusesOfTasks() {
        ProgrammeDraft file = ProgrammeDraft.builder()
                .source("test.xlsx")
                .dataThrough(DraftCell.text("31/12/2022"))
                .addTaskTables(TaskTableDraft.builder()
                        .addRows(
                                task(2, "I", "Thể chế", ""),
                                task(3, "1", "Xây dựng luật", "Hoàn thành"),
                                task(4, "2", "Xây dựng nghị định", ""))
                        .build())
                .build();

        assertThat(lines(file))
                .contains("S!C3 | 1 | Xây dựng luật | Bộ Tư pháp | - | Hoàn thành | xay-dung-luat | COMPLETED")
                .last()
                .asString()
                .startsWith("S!C4 | 2 | Xây dựng nghị định | Bộ Tư pháp | - |  |");
    }

    private static TaskRowDraft task(int line, String number, String title, String status) {
        return TaskRowDraft.builder()
                .number(cell("A" + line, number))
                .title(cell("B" + line, title))
                .status(cell("C" + line, status))
                .leadAgency(cell("D" + line, number.equals("I") ? "" : "Bộ Tư pháp"))
                .build();
    }

    @Test
    void areTheAnswersOfBodiesAndTheCountsOfThem() {
        ProgrammeDraft file = ProgrammeDraft.builder()
                .from(draft())
                .addAnswerTables(AnswerTableDraft.builder()
                        .population(DraftCell.text("Xã"))
                        .addQuestions(DraftCell.text("Đã nộp báo cáo"), DraftCell.text("Kế hoạch"))
                        .addRows(AnswerRowDraft.builder()
                                .number(DraftCell.text("1"))
                                .agency(cell("B2", "Xã An"))
                                .addAnswers(cell("C2", "x"), cell("D2", "chưa ban hành"))
                                .build())
                        .build())
                .addCoverageTables(CoverageTableDraft.builder()
                        .addRows(
                                CoverageRowDraft.builder()
                                        .title(cell("A1", "Ban hành"))
                                        .build(),
                                CoverageRowDraft.builder()
                                        .title(cell("A2", "Nghị quyết"))
                                        .included(cell("B2", "55"))
                                        .total(cell("C2", "63"))
                                        .population(cell("D2", "địa phương"))
                                        .build())
                        .build())
                .build();

        assertThat(lines(file))
                .containsExactly(
                        "S!B2 |  | Nghị quyết | địa phương | - | 55/63 | - | -",
                        "S!C2 | 1 | Đã nộp báo cáo | Xã An | - | x | - | -",
                        "S!D2 | 1 | Kế hoạch | Xã An | - | chưa ban hành | - | -");
    }

    @Test
    void areTheEntriesOfAFileWithoutTables() {
        IndicatorId fibre = IndicatorId.of("fibre");
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.vietnamese("Chiến lược"))
                .addIndicators(Indicator.builder()
                        .id(fibre)
                        .name(LocalizedText.vietnamese("Hộ có cáp quang"))
                        .build())
                .addTasks(Task.builder()
                        .id(TaskId.of("law"))
                        .title(LocalizedText.vietnamese("Xây dựng luật"))
                        .build())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .title("Báo cáo 12")
                        .reportedBy(AgencyId.of("hue"))
                        .putRows(fibre, RowRef.builder().number("1").build())
                        .addObservations(
                                Observation.of(fibre, Period.year(2022), Quantity.percent("75")),
                                Observation.builder()
                                        .indicator(fibre)
                                        .period(Period.year(2023))
                                        .status(Observation.Status.NOT_YET_REPORTED)
                                        .build())
                        .addTaskEntries(TaskStatusEntry.of(
                                TaskId.of("law"), TaskStatus.IN_PROGRESS, LocalDate.of(2022, 12, 31)))
                        .build())
                .build();
        ProgrammeDraft file = ProgrammeDraft.builder()
                .source("p.json")
                .stated(StatedProgramme.builder().programme(programme).build())
                .build();

        assertThat(lines(file))
                .containsExactly(
                        "- | 1 | Hộ có cáp quang | hue | 2022 | 75 % | fibre | 75 %",
                        "- | 1 | Hộ có cáp quang | hue | 2023 |  | fibre | -",
                        "- |  | Xây dựng luật | hue | - | IN_PROGRESS | law | IN_PROGRESS");
        assertThat(rows(file)).extracting(ReadRow::table).containsOnly("Báo cáo 12");
    }
}
