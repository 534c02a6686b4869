package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.spi.ProgrammeWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the observations of a programme's reports as {@link ObservationLines}: every entry, withdrawals and revised
 * ones included, in the order of the reports. Everything else cannot be held, and is named.
 */
public final class ObservationLinesWriter implements ProgrammeWriter {

    /** A writer; it has no state. */
    public ObservationLinesWriter() {}

    @Override
    public String id() {
        return "ndjson";
    }

    @Override
    public Localized description() {
        return LocalizedText.of("Số liệu, mỗi dòng một đối tượng JSON", "Observations, a JSON object a line");
    }

    @Override
    public List<String> extensions() {
        return List.of("ndjson", "jsonl");
    }

    /**
     * Writes the observations.
     *
     * @throws IllegalArgumentException if a text holds half of a character, which UTF-8 cannot hold
     */
    @Override
    public List<Finding> write(Programme programme, OutputStream out) throws IOException {
        ObservationLines.write(programme.reports().stream().flatMap(report -> report.observations().stream()), out);
        List<Finding> notHeld = new ArrayList<>();
        add(notHeld, Held.INDICATORS, programme.indicators().size());
        add(
                notHeld,
                Held.TARGETS,
                programme.targets().values().stream().mapToInt(List::size).sum());
        add(notHeld, Held.HEADINGS, programme.outline().headings().size());
        add(notHeld, Held.TASKS, programme.tasks().size());
        add(notHeld, Held.ROSTERS, programme.rosters().size());
        add(
                notHeld,
                Held.DUTIES,
                programme.assignments().size() + programme.obligations().size());
        add(notHeld, Held.REPORTS, programme.reports().size());
        add(notHeld, Held.DECLARED_GRADES, count(programme, ProgressReport::declaredGrades));
        add(notHeld, Held.TASK_ENTRIES, count(programme, ProgressReport::taskEntries));
        add(notHeld, Held.SUBMISSIONS, count(programme, ProgressReport::submissions));
        add(notHeld, Held.STATED_TEXTS, count(programme, ProgressReport::statedTexts));
        return notHeld;
    }

    private static int count(Programme programme, Function<ProgressReport, Collection<?>> entries) {
        return programme.reports().stream()
                .mapToInt(report -> entries.apply(report).size())
                .sum();
    }

    private static void add(List<Finding> notHeld, Held what, int count) {
        if (count > 0) {
            notHeld.add(Finding.of(JsonFindingCode.NOT_HELD).with("what", what).with("count", count));
        }
    }
}
