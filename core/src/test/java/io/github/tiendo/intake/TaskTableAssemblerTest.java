package io.github.tiendo.intake;

import static io.github.tiendo.intake.Drafts.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.task.Task;
import io.github.tiendo.vietnam.VietnamRosters;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TaskTableAssemblerTest {

    /** A row with the columns number (A), title (B), lead agency (C) and deadline (D). */
    private static TaskRowDraft row(int line, String number, String title, String lead, String deadline) {
        return TaskRowDraft.builder()
                .number(cell("A" + line, number))
                .title(cell("B" + line, title))
                .leadAgency(cell("C" + line, lead))
                .deadline(cell("D" + line, deadline))
                .build();
    }

    private static Outcome<LoadedProgramme> assemble(TaskRowDraft... rows) {
        return ProgrammeAssembler.standard()
                .assemble(ProgrammeDraft.builder()
                        .source("test.xlsx")
                        .title(DraftCell.text("Nhiệm vụ"))
                        .dataThrough(DraftCell.text("31/3/2024"))
                        .addTaskTables(
                                TaskTableDraft.builder().rows(List.of(rows)).build())
                        .build());
    }

    /** The tasks with their headings from the outermost to their own. */
    private static List<String> paths(Programme programme) {
        return programme.tasks().stream()
                .map(task -> programme.reports().get(0).taskRows().get(task.id()).headings().stream()
                                .collect(Collectors.joining(" > "))
                        + " > " + task.title())
                .toList();
    }

    private static List<String> deadlines(Programme programme) {
        return programme.tasks().stream()
                .map(Task::deadline)
                .map(Object::toString)
                .toList();
    }

    @Test
    void headingsOfAnyDepthAreFoundByTheirNumbers() {
        Programme programme = assemble(
                        row(2, "A", "Thể chế", "", ""),
                        row(3, "I", "Luật", "", ""),
                        row(4, "1", "Sửa đổi luật", "", "2024"),
                        row(5, "II", "Nghị định", "", ""),
                        row(6, "1", "Nhóm một", "", ""),
                        row(7, "1.1", "Sửa đổi nghị định", "", "2024"),
                        row(8, "B", "Hạ tầng", "", ""),
                        row(9, "1", "Phủ sóng", "", ""))
                .orThrow()
                .programme();

        assertThat(paths(programme))
                .containsExactly(
                        "Thể chế > Luật > Sửa đổi luật",
                        "Thể chế > Nghị định > Nhóm một > Sửa đổi nghị định",
                        "Hạ tầng > Phủ sóng");
        assertThat(programme.tasks().get(1).heading())
                .flatMap(programme.outline()::heading)
                .hasValueSatisfying(
                        heading -> assertThat(heading.title().toString()).isEqualTo("Nhóm một"));
    }

    @Test
    void aRowWithoutANumberIsAHeadingOnlyIfRowsFollow() {
        Outcome<LoadedProgramme> assembled = assemble(
                row(2, "", "Nhóm nhiệm vụ chung", "", ""),
                row(3, "1", "Xây dựng kế hoạch", "", ""),
                row(4, "", "Sơ kết", "", ""));

        assertThat(paths(assembled.orThrow().programme()))
                .containsExactly("Nhóm nhiệm vụ chung > Xây dựng kế hoạch", "Nhóm nhiệm vụ chung > Sơ kết");
        assertThat(assembled.findings())
                .extracting(Finding::code)
                .containsExactly(IntakeFindingCode.TASK_WITHOUT_NUMBER);
    }

    /** Who leads each task, and behind a slash who helps. */
    private static List<String> leads(Outcome<LoadedProgramme> assembled) {
        return assembled.orThrow().programme().tasks().stream()
                .map(task -> task.leadText().orElse("-")
                        + task.coordinatingText().map(helps -> " / " + helps).orElse(""))
                .toList();
    }

    @Test
    void headingsThatAreAllOfficesLeadWhatStandsBelowThem() {
        assertThat(leads(assemble(
                        row(2, "I", "Sở Khoa học và Công nghệ", "", ""),
                        row(3, "1", "Xây dựng trung tâm dữ liệu", "", "2024"),
                        row(4, "II", "Sở Công Thương", "", ""),
                        row(5, "1", "Rà soát cụm công nghiệp", "Chi cục Quản lý thị trường", "2024"),
                        row(6, "2", "Phát triển thương mại điện tử", "", "2024"))))
                .containsExactly("Sở Khoa học và Công nghệ", "Chi cục Quản lý thị trường", "Sở Công Thương");
    }

    @Test
    void aHeadingThatSoundsLikeAnOfficeAmongSubjectsLeadsNothing() {
        assertThat(leads(assemble(
                        row(2, "I", "Phòng, chống thiên tai", "", ""),
                        row(3, "1", "Gia cố đê", "", "2024"),
                        row(4, "II", "Phát triển kinh tế số", "", ""),
                        row(5, "1", "Mở sàn giao dịch", "", "2024"))))
                .containsExactly("-", "-");
    }

    @Test
    void subjectsThatBeginLikeOfficesLeadNothing() {
        assertThat(leads(assemble(
                        row(2, "I", "Phòng cháy, chữa cháy", "", ""),
                        row(3, "1", "Kiểm tra chợ", "", "2024"),
                        row(4, "II", "Phòng, chống thiên tai", "", ""),
                        row(5, "1", "Gia cố đê", "", "2024"),
                        row(6, "III", "Báo cáo chuyên đề", "", ""),
                        row(7, "1", "Báo cáo quý", "", "2024"))))
                .containsExactly("-", "-", "-");
    }

    @Test
    void thatAHeadingIsAnOfficeIsAWarning() {
        assertThat(assemble(
                                row(2, "I", "Sở Y tế", "", ""),
                                row(3, "1", "Khám từ xa", "", "2024"),
                                row(4, "II", "Sở Nội vụ", "", ""),
                                row(5, "1", "Số hóa", "", "2024"))
                        .findings())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::code)
                .containsExactly(IntakeFindingCode.LEAD_OF_HEADING, IntakeFindingCode.LEAD_OF_HEADING);
    }

    @Test
    void oneCellTellsWhoLeadsAndWhoHelps() {
        assertThat(leads(assemble(
                        row(2, "1", "Quyết toán", "Chủ trì: Sở Tài chính; phối hợp: Kho bạc Nhà nước", ""),
                        row(3, "2", "Kiểm tra", "Sở Xây dựng chủ trì, phối hợp với Sở Nội vụ", ""),
                        row(4, "3", "Rà soát", "Đơn vị chủ trì: Sở Y tế - Đơn vị phối hợp: Sở Tư pháp", ""),
                        row(5, "4", "Audit", "Lead: Ministry of Finance; support: State Treasury", ""),
                        row(6, "5", "Điều phối", "Ban Phối hợp liên ngành", ""),
                        row(7, "6", "Tổng hợp", "Chủ trì: Sở Tài chính\nPhối hợp: Sở Nội vụ", ""))))
                .containsExactly(
                        "Sở Tài chính / Kho bạc Nhà nước",
                        "Sở Xây dựng / Sở Nội vụ",
                        "Sở Y tế / Sở Tư pháp",
                        "Ministry of Finance / State Treasury",
                        "Ban Phối hợp liên ngành",
                        "Sở Tài chính / Sở Nội vụ");
    }

    @Test
    void theDeadlineOfAHeadingHoldsForTheTasksBelowItThatHaveNone() {
        Outcome<LoadedProgramme> assembled = assemble(
                row(2, "I", "Nhiệm vụ trọng tâm", "", "Quý II/2024"),
                row(3, "1", "Trình nghị định", "", ""),
                row(4, "2", "Trình luật", "", "Quý III/2024"),
                row(5, "3", "Báo cáo", "", "-"),
                row(6, "II", "Nhiệm vụ khác", "", ""),
                row(7, "4", "Sơ kết", "", ""));

        assertThat(deadlines(assembled.orThrow().programme())).containsExactly("Quý II/2024", "Quý III/2024", "-", "-");
        assertThat(assembled.findings())
                .containsExactly(Finding.of(IntakeFindingCode.DEADLINE_OF_HEADING)
                        .with("found", "Quý II/2024")
                        .with("place", "S!D2")
                        .at(cell("B3", "").location().orElseThrow()));
    }

    @Test
    void aRomanNumberWithALeadAgencyIsATask() {
        Programme programme = assemble(
                        row(2, "I", "Hội nghị", "Bộ Y tế", "2024"), row(3, "II", "Báo cáo", "Bộ Y tế", "2024"))
                .orThrow()
                .programme();

        assertThat(programme.tasks()).hasSize(2);
    }

    @Test
    void aNumberDoubledUnderOneHeadingIsRemovedAndUnderAnotherKept() {
        Outcome<LoadedProgramme> assembled = assemble(
                row(2, "I", "Một", "", ""),
                row(3, "1", "Việc a", "", "2024"),
                row(4, "1", "Việc b", "", "2024"),
                row(5, "II", "Hai", "", ""),
                row(6, "1", "Việc c", "", "2024"));

        assertThat(assembled.orThrow().programme().tasks())
                .extracting(task -> task.number().orElse("-"))
                .containsExactly("1", "-", "1");
        assertThat(assembled.findings()).extracting(Finding::code).containsExactly(IntakeFindingCode.DUPLICATE_NUMBER);
    }

    @Test
    void aPersonInChargeIsNoProvinceOfANameLikeIt() {
        ProgrammeDraft draft = ProgrammeDraft.builder()
                .source("test.xlsx")
                .title(DraftCell.text("Nhiệm vụ"))
                .dataThrough(DraftCell.text("31/3/2024"))
                .addTaskTables(TaskTableDraft.builder()
                        .rows(List.of(
                                row(2, "1", "Viết báo cáo", "Bình", ""),
                                row(3, "2", "Cài đặt", "Thái", ""),
                                row(4, "3", "Kiểm thử", "Lan Anh", "")))
                        .build())
                .build();
        Outcome<LoadedProgramme> assembled = ProgrammeAssembler.standard()
                .withAgencies(VietnamRosters.provinces())
                .assemble(draft);

        assertThat(assembled.findings())
                .extracting(Finding::code)
                .doesNotContain(OrganisationFindingCode.UNKNOWN_AGENCY, OrganisationFindingCode.NOT_A_MEMBER_THEN);
        assertThat(leads(assembled)).containsExactly("Bình", "Thái", "Lan Anh");
    }
}
