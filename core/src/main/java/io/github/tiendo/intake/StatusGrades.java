package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grades in the status columns of a file, such as red, amber and green. They tell how a task goes and not whether it is
 * done: one of the scale in use makes a task completed if it means met, else in progress, which one finding says. The scale
 * is the one that the caller states, else that of which all such words of the file are. A grade of another scale that is
 * known makes none, and one finding for the whole file says how to name the scale.
 */
final class StatusGrades {

    private final Scale scale;
    private final LoadRecord record;
    private final List<DraftCell> taken = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private record LeftOut(DraftCell cell, Optional<String> number) {}

    StatusGrades(AssemblySettings settings, List<TaskTableDraft> tables, LoadRecord record) {
        this.scale = settings.stated().or(() -> ofFile(tables)).orElseGet(settings::scale);
        this.record = record;
    }

    /** The first scale of which all words are that are no statuses; empty where another such scale says otherwise of one. */
    private static Optional<Scale> ofFile(List<TaskTableDraft> tables) {
        TaskStatusNotation statuses = TaskStatusNotation.of(Languages.VIETNAMESE);
        List<String> words = tables.stream()
                .flatMap(table -> table.getRows().stream())
                .map(row -> row.getStatus().display())
                .distinct()
                .filter(word -> !scalesOf(List.of(word)).isEmpty())
                .filter(word -> TaskStatusNotation.isUnknown(statuses.parse(word)))
                .toList();
        List<Scale> scales = scalesOf(words);
        boolean agree = words.stream()
                .allMatch(word -> scales.stream()
                                .map(known -> isMet(known.named(word).orElseThrow()))
                                .distinct()
                                .count()
                        == 1);
        return words.isEmpty() || !agree ? Optional.empty() : scales.stream().findFirst();
    }

    private static boolean isMet(Grade grade) {
        return Scales.COMPLETION
                .named(grade.text(Languages.ENGLISH))
                .filter(Scales.MET::equals)
                .isPresent();
    }

    /**
     * {@return what the grade in a cell, which is no status, tells of the task, empty if the words are no grade of any
     * scale that is known}
     */
    Optional<TaskProgress> progress(DraftCell cell, Optional<String> number) {
        String words = cell.display();
        Optional<Grade> grade = scale.named(words);
        if (grade.isPresent()) {
            taken.add(cell);
            return Optional.of(TaskProgress.of(isMet(grade.get()) ? TaskStatus.COMPLETED : TaskStatus.IN_PROGRESS));
        }
        if (scalesOf(List.of(words)).isEmpty()) {
            return Optional.empty();
        }
        leftOut.add(new LeftOut(cell, number));
        return Optional.of(TaskProgress.of(TaskStatus.NOT_STATED));
    }

    private static List<Scale> scalesOf(List<String> words) {
        return Scales.builtIn().stream()
                .filter(other ->
                        words.stream().allMatch(word -> other.named(word).isPresent()))
                .toList();
    }

    /** Says once what was taken and what was not, when all cells were met. */
    void say() {
        if (!taken.isEmpty()) {
            record.add(
                    Finding.of(IntakeFindingCode.STATUS_BY_GRADE)
                            .with("found", distinct(taken))
                            .with("count", taken.size())
                            .with("name", scale.name())
                            .with("reading", TaskStatus.IN_PROGRESS),
                    taken.get(0));
        }
        if (leftOut.isEmpty()) {
            return;
        }
        List<String> words = distinct(leftOut.stream().map(LeftOut::cell).toList());
        List<Scale> ofAll = scalesOf(words);
        List<Scale> scales = ofAll.isEmpty()
                ? words.stream()
                        .map(word -> scalesOf(List.of(word)).get(0))
                        .distinct()
                        .toList()
                : ofAll.subList(0, 1);
        Finding finding = Finding.of(IntakeFindingCode.STATUS_OF_ANOTHER_SCALE)
                .with("found", words)
                .with("name", scales.get(0).name())
                .with("scale", scales.stream().map(Scale::id).toList());
        LeftOut first = leftOut.get(0);
        record.omit(Omission.Extent.VALUE, finding, first.cell().location(), first.number());
        for (LeftOut other : leftOut.subList(1, leftOut.size())) {
            record.omitQuietly(Omission.Extent.VALUE, finding, other.cell().location(), other.number());
        }
    }

    private static List<String> distinct(List<DraftCell> cells) {
        return cells.stream().map(DraftCell::display).distinct().toList();
    }
}
