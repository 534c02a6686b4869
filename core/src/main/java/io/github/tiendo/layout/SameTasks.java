package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.TaskTableDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.layout.KnownRows.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tasks of which several tables of a document speak, known by their ids or titles: a plan with deadlines and a table of how far
 * they are, or the same tasks on a sheet for each quarter, of which the last says how far they are. Tables that say
 * different things of one task otherwise are of different tasks.
 */
final class SameTasks {

    private static final List<Function<TaskRowDraft, DraftCell>> PLANNED = List.of(
            TaskRowDraft::getId,
            TaskRowDraft::getDeadline,
            TaskRowDraft::getRevisedDeadline,
            TaskRowDraft::getLeadAgency,
            TaskRowDraft::getCoordinatingAgencies,
            TaskRowDraft::getExpectedResult,
            TaskRowDraft::getStart);

    private static final List<Function<TaskRowDraft, DraftCell>> REACHED = List.of(
            TaskRowDraft::getStatus,
            TaskRowDraft::getCompletedOn,
            TaskRowDraft::getShareDone,
            TaskRowDraft::getResolution,
            TaskRowDraft::getResult);

    private final List<TaskTableDraft> tables;

    /** Where a cell stands that another one says again or anew. */
    private final Set<SourceLocation> restated = new HashSet<>();

    private SameTasks(List<TaskTableDraft> tables) {
        this.tables = tables;
    }

    /** Puts what tables say of the same tasks together, and says so. */
    static void join(LayoutContent content) {
        SameTasks tasks = new SameTasks(content.taskTables());
        for (int table = 1; table < content.taskTables().size(); table++) {
            tasks.join(table).ifPresent(content.findings()::add);
        }
        content.figures().restated(tasks.restated);
    }

    private Optional<Finding> join(int table) {
        KnownRows<TaskRowDraft> known = new KnownRows<>(row -> said(row.getId()), row -> said(row.getTitle()));
        for (int before = 0; before < table; before++) {
            known.add(before, tables.get(before).getRows(), row -> true);
        }
        Map<Place, TaskRowDraft> found = new LinkedHashMap<>();
        List<TaskRowDraft> others = new ArrayList<>();
        for (TaskRowDraft row : tables.get(table).getRows()) {
            known.find(row)
                    .filter(place -> !found.containsKey(place) && agree(PLANNED, at(place), row))
                    .ifPresentOrElse(place -> found.put(place, row), () -> others.add(row));
        }
        boolean isSure = !hasRival(table, found)
                && found.keySet().stream().mapToInt(Place::table).distinct().allMatch(first -> continues(first, table));
        if (found.isEmpty() || others.size() > found.size() || !isSure) {
            return Optional.empty();
        }
        found.forEach(this::add);
        set(table, others);
        Finding finding = Finding.of(LayoutFindingCode.SAME_TASKS).with("count", found.size());
        return Optional.of(tables.get(table).getLocation().map(finding::at).orElse(finding));
    }

    /** Whether a table says how far the tasks are that another only plans, or how far they are at a later time. */
    private boolean continues(int first, int second) {
        boolean bothTell = tells(first) && tells(second);
        return bothTell ? isOfTime(first) && isOfTime(second) : tells(first) || tells(second);
    }

    /** Whether one more table tells how far the same tasks are, not at another time: each may be of another body. */
    private boolean hasRival(int table, Map<Place, TaskRowDraft> found) {
        Set<String> titles =
                found.values().stream().map(row -> said(row.getTitle())).collect(Collectors.toSet());
        return IntStream.range(0, tables.size())
                .filter(other -> other != table
                        && found.keySet().stream().noneMatch(place -> place.table() == other)
                        && tells(other)
                        && !(isOfTime(table) && isOfTime(other)))
                .mapToObj(tables::get)
                .flatMap(other -> other.getRows().stream())
                .anyMatch(row -> titles.contains(said(row.getTitle())));
    }

    private boolean tells(int table) {
        return tables.get(table).getRows().stream().anyMatch(row -> REACHED.stream()
                .anyMatch(cell -> !cell.apply(row).isMissing()));
    }

    /** Whether the sheet of a table is named by a time. */
    private boolean isOfTime(int table) {
        return tables.get(table)
                .getLocation()
                .map(SourceLocation::place)
                .filter(place -> place.indexOf('!') > 0)
                .map(place -> place.substring(0, place.lastIndexOf('!')))
                .filter(sheet ->
                        YearlessPeriod.isOne(sheet) || PeriodInText.find(sheet).isPresent())
                .isPresent();
    }

    private static boolean agree(List<Function<TaskRowDraft, DraftCell>> cells, TaskRowDraft one, TaskRowDraft other) {
        return cells.stream()
                .allMatch(cell -> Stream.of(one, other)
                                .map(cell)
                                .filter(said -> !said.isMissing())
                                .map(said -> HeadText.plain(said.display()))
                                .distinct()
                                .count()
                        < 2);
    }

    private static String said(DraftCell cell) {
        return cell.isMissing() ? "" : HeadText.plain(cell.display());
    }

    private TaskRowDraft at(Place place) {
        return tables.get(place.table()).getRows().get(place.row());
    }

    private void add(Place place, TaskRowDraft row) {
        TaskRowDraft known = at(place);
        boolean isNews = REACHED.stream().anyMatch(cell -> !cell.apply(row).isMissing());
        TaskRowDraft told = isNews ? row : known;
        PLANNED.stream().filter(cell -> !cell.apply(known).isMissing()).forEach(cell -> restate(cell.apply(row)));
        REACHED.forEach(cell -> restate(cell.apply(isNews ? known : row)));
        List<TaskRowDraft> rows = new ArrayList<>(tables.get(place.table()).getRows());
        rows.set(
                place.row(),
                TaskRowDraft.builder()
                        .from(known)
                        .id(firstOf(known.getId(), row.getId()))
                        .deadline(firstOf(known.getDeadline(), row.getDeadline()))
                        .revisedDeadline(firstOf(known.getRevisedDeadline(), row.getRevisedDeadline()))
                        .leadAgency(firstOf(known.getLeadAgency(), row.getLeadAgency()))
                        .coordinatingAgencies(firstOf(known.getCoordinatingAgencies(), row.getCoordinatingAgencies()))
                        .expectedResult(firstOf(known.getExpectedResult(), row.getExpectedResult()))
                        .start(firstOf(known.getStart(), row.getStart()))
                        .status(told.getStatus())
                        .completedOn(told.getCompletedOn())
                        .shareDone(told.getShareDone())
                        .resolution(told.getResolution())
                        .result(told.getResult())
                        .note(firstOf(told.getNote(), known.getNote()))
                        .build());
        set(place.table(), rows);
    }

    private void restate(DraftCell cell) {
        cell.location().ifPresent(restated::add);
    }

    private static DraftCell firstOf(DraftCell one, DraftCell other) {
        return one.isMissing() ? other : one;
    }

    private void set(int table, List<TaskRowDraft> rows) {
        tables.set(
                table,
                TaskTableDraft.builder().from(tables.get(table)).rows(rows).build());
    }
}
