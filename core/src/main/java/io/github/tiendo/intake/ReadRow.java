package io.github.tiendo.intake;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.AnswerTableDraft.AnswerRowDraft;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One result, status or answer cell of a file, flat: where it stands, what it says as typed, and what was made of it. Many
 * files read this way make one table, whatever their layouts are.
 *
 * <pre>{@code
 * ProgrammeDraft draft = Tiendo.sourceReaders().draft(source, limits, options).orThrow();
 * LoadedProgramme loaded = assembler.assemble(draft).orThrow();
 * ReadRow.allOf(draft, loaded).forEach(row -> System.out.println(row.place() + " " + row.raw()));
 * }</pre>
 */
@Value.Immutable
public abstract class ReadRow implements Serializable {

    private static final long serialVersionUID = 1L;

    ReadRow() {}

    /**
     * Where the result or status cell stands; the name of the row where it has no such cell.
     *
     * @return the place, or empty if it came from no file
     */
    public abstract Optional<SourceLocation> place();

    /** {@return the title of the table: the title as printed; empty if it has none} */
    public abstract String table();

    /** {@return the number printed before the row, such as {@code 3.1}; empty if there is none} */
    public abstract String number();

    /**
     * The name of the row, with the part of it that is meant behind it, {@code Farmers trained – women}; of an answer, what was asked.
     *
     * @return the name as printed; empty if there is none
     */
    public abstract String name();

    /** {@return the indicator that the row became, or empty for a task, a coverage and a row that was left out} */
    public abstract Optional<IndicatorId> indicator();

    /** {@return the task that the row became, or empty for an indicator, a coverage and a row that was left out} */
    public abstract Optional<TaskId> task();

    /**
     * The body that the value is about, that is responsible for the row, answered, or was to do it; else who reports.
     *
     * @return the words as printed; empty if nobody is named
     */
    public abstract String agency();

    /**
     * For which period the result is.
     *
     * @return the period, or empty if none is told
     */
    public abstract Optional<Period> period();

    /**
     * {@return what stands in the cell: the text as typed or shown, with what stands in the cell of all behind a slash
     * where a coverage gives both; empty for a blank cell}
     */
    public abstract String raw();

    /** {@return what was made of it, or empty for a mark such as {@code -} and where it could not be read} */
    public abstract Optional<Observation> observation();

    /** {@return what was made of the status of a task, or empty for an indicator and where the report gives none} */
    public abstract Optional<TaskStatus> status();

    /**
     * Every row that was read: those of indicators result cell by result cell, those of tasks, then coverages, answer by
     * answer where each body has a row.
     *
     * @param draft the cells that a reader found
     * @param loaded the programme that was made of them
     * @return in the order of the source, headings left out; a row without a result column once. Of a structured file,
     *     which has no tables, every observation and status entry of every report; none of a report that was not known
     *     yet
     */
    public static List<ReadRow> allOf(ProgrammeDraft draft, LoadedProgramme loaded) {
        if (draft.getStated().isPresent()) {
            return new Entries(loaded).all();
        }
        List<ReadRow> all = new ArrayList<>();
        if (loaded.programme().reports().isEmpty()) {
            return all;
        }
        Rows rows = new Rows(draft, loaded);
        for (IndicatorTableDraft table : draft.getIndicatorTables()) {
            for (IndicatorRowDraft row : table.getRows()) {
                rows.add(table, row, all);
            }
        }
        for (TaskTableDraft table : draft.getTaskTables()) {
            for (TaskRowDraft row : table.getRows()) {
                rows.add(table, row, all);
            }
        }
        draft.getCoverageTables().forEach(table -> table.getRows().stream()
                .filter(row -> !CoverageTableAssembler.isHeading(row))
                .forEach(row -> all.add(rows.row(table, row))));
        draft.getAnswerTables().forEach(table -> table.getRows().forEach(row -> rows.add(table, row, all)));
        return all;
    }

    /** The name of an indicator, with the part of it that is meant behind it. */
    private static String named(String name, Collection<String> parts) {
        return parts.isEmpty() ? name : name + " – " + String.join(", ", parts);
    }

    /** What a programme knows of places. */
    private static final class Rows {
        private final ProgrammeDraft draft;
        private final Map<SourceLocation, IndicatorId> indicators = new HashMap<>();
        private final Map<SourceLocation, TaskId> tasks = new HashMap<>();
        private final Map<TaskId, TaskStatus> statuses = new HashMap<>();
        private final Map<SourceLocation, Period> periods = new HashMap<>();
        private final Map<SourceLocation, ElementRef> stated = new HashMap<>();
        private final Map<ElementRef, List<Observation>> values = new HashMap<>();

        Rows(ProgrammeDraft draft, LoadedProgramme loaded) {
            this.draft = draft;
            loaded.origins().places().forEach((element, place) -> {
                if (element.attribute().isEmpty()) {
                    ElementRefs.task(element).ifPresent(id -> tasks.put(place, id));
                }
                ElementRefs.indicator(element).ifPresent(id -> indicators.put(place, id));
                ElementRefs.valuePeriod(element).ifPresent(period -> {
                    periods.put(place, period);
                    stated.put(place, element);
                });
            });
            loaded.programme().taskLog().forEach(entry -> statuses.put(entry.task(), entry.status()));
            loaded.programme().reports().forEach(report -> report.observations()
                    .forEach(observation -> values.computeIfAbsent(
                                    ElementRefs.value(observation), none -> new ArrayList<>())
                            .add(observation)));
        }

        void add(IndicatorTableDraft table, IndicatorRowDraft row, List<ReadRow> all) {
            Optional<IndicatorId> id = row.getName()
                    .location()
                    .or(row::getLocation)
                    .flatMap(place -> Optional.ofNullable(indicators.get(place)));
            boolean heading = id.isEmpty()
                    && row.getResults().stream()
                            .allMatch(result -> result.getValue().isBlank());
            if (heading) {
                return;
            }
            for (ResultDraft result : row.getResults()) {
                all.add(row(table, row, id, result));
            }
            if (row.getResults().isEmpty()) {
                all.add(start(table, row, id)
                        .place(row.getName().location())
                        .raw("")
                        .build());
            }
        }

        void add(TaskTableDraft table, TaskRowDraft row, List<ReadRow> all) {
            Optional<TaskId> id = row.getTitle()
                    .location()
                    .or(row::getLocation)
                    .flatMap(place -> Optional.ofNullable(tasks.get(place)));
            DraftCell cell = row.getStatus();
            if (id.isEmpty() && cell.isBlank()) {
                return;
            }
            Builder flat = start(table.getTitle(), row.getNumber(), row.getTitle(), agency(row.getLeadAgency()));
            flat.place(cell.location().or(() -> row.getTitle().location()))
                    .task(id)
                    .raw(cell.text())
                    .status(id.map(statuses::get).filter(status -> status != TaskStatus.NOT_STATED));
            all.add(flat.build());
        }

        /** How many of how many did something. */
        ReadRow row(CoverageTableDraft table, CoverageRowDraft row) {
            DraftCell count = Stream.of(row.getIncluded(), row.getMissing(), row.getTotal(), row.getNames())
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElse(row.getTitle());
            boolean isOfTotal = count != row.getTotal() && !row.getTotal().isBlank();
            return start(table.getTitle(), row.getNumber(), row.getTitle(), agency(row.getPopulation()))
                    .place(count.location().or(() -> row.getTitle().location()))
                    .raw(
                            count == row.getTitle()
                                    ? ""
                                    : count.text()
                                            + (isOfTotal ? "/" + row.getTotal().text() : ""))
                    .build();
        }

        /** What one body answered to each question. */
        void add(AnswerTableDraft table, AnswerRowDraft row, List<ReadRow> all) {
            for (int i = 0;
                    i < Math.min(row.getAnswers().size(), table.getQuestions().size());
                    i++) {
                DraftCell answer = row.getAnswers().get(i);
                String agency = row.getAgency().display();
                all.add(start(
                                table.getTitle(),
                                row.getNumber(),
                                table.getQuestions().get(i),
                                agency)
                        .place(answer.location().or(() -> row.getAgency().location()))
                        .raw(answer.text())
                        .build());
            }
        }

        private String agency(DraftCell cell) {
            return cell.isMissing() ? draft.getReportedBy().display() : cell.display();
        }

        private ReadRow row(
                IndicatorTableDraft table, IndicatorRowDraft row, Optional<IndicatorId> id, ResultDraft result) {
            DraftCell cell = result.getValue();
            Optional<Period> period = cell.location()
                    .map(periods::get)
                    .or(() -> Period.parse(result.getPeriod().display()));
            Builder flat = start(table, row, id)
                    .place(cell.location().or(() -> row.getName().location()))
                    .raw(cell.text())
                    .period(period);
            if (!result.getSubject().isMissing()) {
                flat.agency(result.getSubject().display());
            }
            if (!result.getPart().isMissing()) {
                flat.name(
                        named(row.getName().display(), List.of(result.getPart().display())));
            }
            List<Observation> ofCell = cell.location()
                    .map(stated::get)
                    .map(element -> values.getOrDefault(element, List.of()))
                    .orElse(List.of());
            if (id.isPresent() && !ofCell.isEmpty()) {
                // several result columns of one period stand in the order of the row
                flat.observation(ofCell.size() == 1 ? ofCell.get(0) : ofCell.remove(0));
            }
            return flat.build();
        }

        private Builder start(IndicatorTableDraft table, IndicatorRowDraft row, Optional<IndicatorId> id) {
            Builder flat = start(table.getTitle(), row.getNumber(), row.getName(), agency(row.getAgency()));
            flat.indicator(id);
            return flat;
        }

        private static Builder start(DraftCell table, DraftCell number, DraftCell name, String agency) {
            Builder flat = new Builder();
            flat.table(table.display())
                    .number(number.display())
                    .name(name.display())
                    .agency(agency);
            return flat;
        }
    }

    /** The entries of a file that has no tables. */
    private static final class Entries {
        private final LoadedProgramme loaded;

        Entries(LoadedProgramme loaded) {
            this.loaded = loaded;
        }

        List<ReadRow> all() {
            List<ReadRow> all = new ArrayList<>();
            for (ProgressReport report : loaded.programme().reports()) {
                report.observations().forEach(observation -> all.add(row(report, observation)));
            }
            for (ProgressReport report : loaded.programme().reports()) {
                report.taskEntries().forEach(entry -> all.add(row(report, entry)));
            }
            return all;
        }

        private ReadRow row(ProgressReport report, Observation observation) {
            Optional<Indicator> indicator = loaded.programme().indicator(observation.indicator());
            return start(report, Optional.ofNullable(report.rows().get(observation.indicator())))
                    .place(loaded.origins().of(ElementRefs.value(observation)))
                    .name(named(
                            indicator.map(known -> text(known.name())).orElse(""),
                            observation.dimensions().values()))
                    .agency(observation
                            .subject()
                            .or(observation::reportedBy)
                            .or(report::reportedBy)
                            .map(AgencyId::value)
                            .orElse(""))
                    .indicator(observation.indicator())
                    .period(observation.period())
                    .raw(observation.value().map(Object::toString).orElse(""))
                    .observation(observation)
                    .build();
        }

        private ReadRow row(ProgressReport report, TaskStatusEntry entry) {
            Optional<Task> task = loaded.programme().tasks().stream()
                    .filter(known -> known.id().equals(entry.task()))
                    .findFirst();
            return start(report, Optional.ofNullable(report.taskRows().get(entry.task())))
                    .place(loaded.origins().of(ElementRefs.status(entry.task())))
                    .name(task.map(known -> text(known.title())).orElse(""))
                    .agency(task.flatMap(Task::leadText)
                            .or(() -> report.reportedBy().map(AgencyId::value))
                            .orElse(""))
                    .task(entry.task())
                    .raw(entry.text().orElse(entry.status().name()))
                    .status(entry.status())
                    .build();
        }

        private static Builder start(ProgressReport report, Optional<RowRef> row) {
            Builder flat = new Builder();
            flat.table(row.flatMap(RowRef::table).or(report::title).orElse(""))
                    .number(row.flatMap(RowRef::number).orElse(""));
            return flat;
        }

        private static String text(LocalizedText text) {
            return text.text(Languages.VIETNAMESE);
        }
    }

    static final class Builder extends ImmutableReadRow.Builder {
        Builder() {}
    }
}
