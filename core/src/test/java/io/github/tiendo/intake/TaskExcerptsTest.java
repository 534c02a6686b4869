package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.task.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskExcerptsTest {

    private static TaskTableDraft table(String title, String... rows) {
        TaskTableDraft.Builder table = TaskTableDraft.builder().title(DraftCell.text(title));
        for (String row : rows) {
            String[] cells = row.split("\\|");
            table.addRows(TaskRowDraft.builder()
                    .number(DraftCell.text(cells[0]))
                    .title(Drafts.cell("B" + cells[0], cells[1]))
                    .leadAgency(DraftCell.text(cells[2]))
                    .deadline(DraftCell.text("30/6/2024"))
                    .build());
        }
        return table.build();
    }

    private static Outcome<LoadedProgramme> assemble(TaskTableDraft... tables) {
        return ProgrammeAssembler.standard()
                .assemble(ProgrammeDraft.builder()
                        .source("test.docx")
                        .title(DraftCell.text("Nhiệm vụ"))
                        .dataThrough(DraftCell.text("31/12/2024"))
                        .taskTables(List.of(tables))
                        .build());
    }

    private static List<String> titles(Outcome<LoadedProgramme> read) {
        return read.orThrow().programme().tasks().stream()
                .map(Task::title)
                .map(String::valueOf)
                .toList();
    }

    @Test
    void countOnceWhatAnotherTablePrints() {
        Outcome<LoadedProgramme> read = assemble(
                table("Các nhiệm vụ đã quá thời hạn", "1|Đào tạo cán bộ|Sở Nội vụ"),
                table("Tình hình thực hiện từng nhiệm vụ", "1|Xây cầu|Sở Xây dựng", "2|Đào tạo cán bộ|Sở Nội vụ"));

        assertThat(titles(read)).containsExactly("Xây cầu", "Đào tạo cán bộ");
        assertThat(read.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("intake.tasks-printed-again");
    }

    @Test
    void arePartsOfAWholeWhereNoTableHasAll() {
        assertThat(titles(assemble(
                        table("Nhiệm vụ đã hoàn thành", "1|Xây cầu|Sở Xây dựng"),
                        table("Nhiệm vụ quá hạn", "1|Đào tạo cán bộ|Sở Nội vụ"))))
                .containsExactly("Xây cầu", "Đào tạo cán bộ");
    }

    @Test
    void areOthersWhereAnotherBodyLeads() {
        assertThat(titles(assemble(
                        table("Nhiệm vụ quá hạn", "1|Ban hành kế hoạch|Sở Y tế"),
                        table("Nhiệm vụ giao năm 2024", "1|Ban hành kế hoạch|Sở Nội vụ"))))
                .hasSize(2);
    }
}
