package io.github.tiendo.intake;

import static io.github.tiendo.intake.Drafts.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusGradesTest {

    private static Outcome<LoadedProgramme> assemble(Scale scale, String... statuses) {
        return assemble(ProgrammeAssembler.standard().withScale(scale), statuses);
    }

    private static Outcome<LoadedProgramme> assemble(ProgrammeAssembler assembler, String... statuses) {
        List<TaskRowDraft> rows = new ArrayList<>();
        for (int i = 0; i < statuses.length; i++) {
            rows.add(TaskRowDraft.builder()
                    .number(cell("A" + (i + 2), Integer.toString(i + 1)))
                    .title(cell("B" + (i + 2), "Task " + (i + 1)))
                    .status(cell("C" + (i + 2), statuses[i]))
                    .build());
        }
        return assembler.assemble(ProgrammeDraft.builder()
                .source("test.xlsx")
                .title(DraftCell.text("Tracker"))
                .dataThrough(DraftCell.text("31/3/2024"))
                .addTaskTables(TaskTableDraft.builder().rows(rows).build())
                .build());
    }

    private static List<String> statuses(Outcome<LoadedProgramme> read) {
        return read.orThrow().programme().taskLog().stream()
                .map(entry -> entry.status().name())
                .toList();
    }

    private static List<String> lines(Outcome<LoadedProgramme> read) {
        return read.findings().stream()
                .map(finding -> finding.line(Languages.ENGLISH))
                .toList();
    }

    @Test
    void ofAnotherScaleThanTheOneNamedAreSaidOnce() {
        Outcome<LoadedProgramme> read = assemble(Scales.COMPLETION, "Green", "Red", "Amber", "Green", "Completed");

        assertThat(statuses(read)).containsExactly("NOT_STATED", "NOT_STATED", "NOT_STATED", "NOT_STATED", "COMPLETED");
        assertThat(lines(read))
                .containsExactly(
                        "test.xlsx!S!C2: error: the status column holds grades of the scale 'Red, amber, green'"
                                + " (Green, Red, Amber), which say how a task goes and not whether it is done; name the scale"
                                + " once, --scale RAG or ProgrammeAssembler.withScale, and such tasks count as in progress; until"
                                + " then their status is not stated");
        assertThat(read.orThrow().omissions()).hasSize(4);
    }

    @Test
    void ofOneScaleThroughoutAreReadOnItAndItIsSaid() {
        Outcome<LoadedProgramme> read = assemble(ProgrammeAssembler.standard(), "Green", "Red", "Amber", "Completed");
        Outcome<LoadedProgramme> mixed = assemble(ProgrammeAssembler.standard(), "Green", "Storm");

        assertThat(statuses(read)).containsExactly("IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "COMPLETED");
        assertThat(lines(read))
                .containsExactly(
                        "test.xlsx!S!C2: warning: the status of 3 tasks is told in grades of the scale 'Red, amber, green'"
                                + " (Green, Red, Amber), which say how a task goes and not whether it is done: where the grade"
                                + " does not mean met, the task counts as in progress; if they are of another scale, name it:"
                                + " --scale ID, or ProgrammeAssembler.withScale");
        assertThat(mixed.findings())
                .extracting(Finding::code)
                .containsExactly(IntakeFindingCode.STATUS_OF_ANOTHER_SCALE);
    }

    @Test
    void ofTheScaleNamedAreInProgress() {
        Outcome<LoadedProgramme> read = assemble(Scales.RAG, "Xanh", "đỏ", "Vàng", "Hoàn thành");

        assertThat(statuses(read)).containsExactly("IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "COMPLETED");
        assertThat(read.findings()).extracting(Finding::code).containsExactly(IntakeFindingCode.STATUS_BY_GRADE);
        assertThat(read.orThrow().programme().taskLog().get(1).text()).contains("đỏ");
    }

    @Test
    void thatMeanMetAreCompleted() {
        assertThat(statuses(assemble(Scales.PLAN_RESULT, "Exceeded", "Nearly achieved")))
                .containsExactly("COMPLETED", "IN_PROGRESS");
    }

    @Test
    void leaveWordsOfNoScaleToThemselves() {
        Outcome<LoadedProgramme> read = assemble(Scales.RAG, "Green", "Purple");

        assertThat(read.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("task.unknown-status", "intake.status-by-grade");
    }
}
