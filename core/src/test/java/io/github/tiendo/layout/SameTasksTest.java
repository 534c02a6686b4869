package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of a document that speak of the same tasks. */
class SameTasksTest {

    private static final String PLAN = "Nhiệm vụ | Cơ quan chủ trì | Thời hạn";
    private static final String STATE = "Nhiệm vụ | Tình trạng | Ngày hoàn thành";

    private static Outcome<ProgrammeDraft> read(Sheet... sheets) {
        return LayoutReader.standard().read(Document.of("test.xlsx", List.of(sheets)));
    }

    private static List<String> tasks(Outcome<ProgrammeDraft> read) {
        return read.orThrow().getTaskTables().stream()
                .flatMap(table -> table.getRows().stream())
                .map(SameTasksTest::shown)
                .toList();
    }

    private static String shown(TaskRowDraft row) {
        return String.join(
                "; ",
                row.getTitle().display(),
                row.getLeadAgency().display(),
                row.getDeadline().display(),
                row.getStatus().display(),
                row.getCompletedOn().display());
    }

    private static boolean warned(Outcome<ProgrammeDraft> read) {
        return read.findings().stream().map(Finding::severity).anyMatch(severity -> severity != Severity.NOTE);
    }

    @Test
    void areAPlanAndHowFarItIs() {
        Outcome<ProgrammeDraft> read = read(
                Tables.sheetOf(
                        "Kế hoạch",
                        PLAN,
                        "Ban hành đề án | Sở Y tế | 30/6/2025",
                        "Số hóa hồ sơ | Sở Nội vụ | 30/9/2025"),
                Tables.sheetOf(
                        "Tiến độ",
                        STATE,
                        "Ban hành đề án | Hoàn thành | 20/6/2025",
                        "Số hóa hồ sơ | Đang thực hiện | "));

        assertThat(tasks(read))
                .containsExactly(
                        "Ban hành đề án; Sở Y tế; 30/6/2025; Hoàn thành; 20/6/2025",
                        "Số hóa hồ sơ; Sở Nội vụ; 30/9/2025; Đang thực hiện; ");
        assertThat(warned(read)).isFalse();
    }

    @Test
    void mayBeNamedByTheirCodesAlone() {
        Outcome<ProgrammeDraft> read = read(
                Tables.sheetOf(
                        "Nhiệm vụ",
                        "Mã NV | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn",
                        "NV01 | Ban hành đề án | Sở Y tế | 30/6/2025",
                        "NV02 | Số hóa hồ sơ | Sở Nội vụ | 30/9/2025"),
                Tables.sheetOf(
                        "Tình trạng",
                        "Mã NV | Tình trạng | Ngày hoàn thành",
                        "NV02 | Đang thực hiện | ",
                        "NV01 | Hoàn thành | 20/6/2025"));

        assertThat(tasks(read))
                .containsExactly(
                        "Ban hành đề án; Sở Y tế; 30/6/2025; Hoàn thành; 20/6/2025",
                        "Số hóa hồ sơ; Sở Nội vụ; 30/9/2025; Đang thực hiện; ");
    }

    @Test
    void areAsFarAsTheSheetOfTheLaterTimeSays() {
        String head = "Nhiệm vụ | Thời hạn | Tình trạng";
        Outcome<ProgrammeDraft> read = read(
                Tables.sheetOf("Quý I", head, "Ban hành đề án | 30/6/2025 | Đang thực hiện"),
                Tables.sheetOf("Quý II", head, "Ban hành đề án | 30/6/2025 | Hoàn thành"));

        assertThat(tasks(read)).containsExactly("Ban hành đề án; ; 30/6/2025; Hoàn thành; ");
        assertThat(warned(read)).isFalse();
    }

    @Test
    void areOthersWhereBothTablesTellThemOrPlansDiffer() {
        String head = "Nhiệm vụ | Thời hạn | Tình trạng";
        Outcome<ProgrammeDraft> states = read(
                Tables.sheetOf("Sở Y tế", head, "Ban hành đề án | 30/6/2025 | Đang thực hiện"),
                Tables.sheetOf("Sở Nội vụ", head, "Ban hành đề án | 30/6/2025 | Hoàn thành"));
        Outcome<ProgrammeDraft> deadlines = read(
                Tables.sheetOf("A", PLAN, "Ban hành đề án | Sở Y tế | 30/6/2025"),
                Tables.sheetOf("B", head, "Ban hành đề án | 30/9/2025 | Hoàn thành"));

        Outcome<ProgrammeDraft> bodies = read(
                Tables.sheetOf("Kế hoạch", PLAN, "Ban hành đề án | Các sở | 30/6/2025"),
                Tables.sheetOf("Sở Y tế", STATE, "Ban hành đề án | Hoàn thành | 20/6/2025"),
                Tables.sheetOf("Sở Nội vụ", STATE, "Ban hành đề án | Đang thực hiện | "));

        assertThat(tasks(states)).hasSize(2);
        assertThat(tasks(bodies)).hasSize(3);
        assertThat(tasks(deadlines)).hasSize(2);
    }
}
