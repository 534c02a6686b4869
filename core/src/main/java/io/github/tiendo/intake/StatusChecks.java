package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.Timeliness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Holds the status of a task against the share done and the days that stand beside it. */
record StatusChecks(TaskStatusEntry entry, TaskRowDraft row, LoadRecord record) {

    private static final NumberNotation NUMBERS = NumberNotation.of(Languages.VIETNAMESE);

    /** Tells what contradicts the status. */
    void check(TaskProgress stated, Optional<Deadline> deadline) {
        DraftCell cell = row.getShareDone();
        if (share(cell).filter(this::contradicts).isPresent()) {
            record.add(
                    Finding.of(IntakeFindingCode.SHARE_DONE_DIFFERS)
                            .with("found", cell.display())
                            .with("status", entry.status()),
                    cell);
        }
        Optional<Timeliness> told = stated.statedTimeliness();
        Optional<LocalDate> due = deadline.flatMap(Deadline::lastDay);
        if (told.isPresent() && due.isPresent() && entry.completedOn().isPresent()) {
            LocalDate day = entry.completedOn().get();
            Timeliness other = day.isAfter(due.get()) ? Timeliness.COMPLETED_ON_TIME : Timeliness.COMPLETED_LATE;
            if (told.get() == other) {
                record.add(
                        Finding.of(IntakeFindingCode.TIMELINESS_DIFFERS)
                                .with("found", row.getStatus().display())
                                .with("day", day)
                                .with("due", due.get()),
                        row.getStatus());
            }
        }
    }

    private boolean contradicts(BigDecimal share) {
        boolean all = share.compareTo(SharesDone.ALL) >= 0;
        return switch (entry.status()) {
            case COMPLETED -> !all;
            case IN_PROGRESS -> all;
            case NOT_STARTED -> share.signum() > 0;
            default -> false;
        };
    }

    private static Optional<BigDecimal> share(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.PERCENT
                ? cell.number()
                : NUMBERS.parse(cell.text())
                        .value()
                        .filter(read -> read.percentForm() == NumberReading.PercentForm.PERCENT)
                        .map(NumberReading::value);
    }
}
