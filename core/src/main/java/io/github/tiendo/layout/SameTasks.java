package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.TaskTableDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.layout.KnownRows.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final KnownRows<TaskRowDraft> known;

    /** Where a cell stands that another one says again or anew. */
    private final Set<SourceLocation> restated = new HashSet<>();

    private SameTasks(List<TaskTableDraft> tables) {
        this.tables = tables;
        this.known = new KnownRows<>(
                tables.stream().map(TaskTableDraft::getRows).toList(),
                row -> true,
                row -> said(row.getId()),
                row -> said(row.getTitle()));
    }

    /** Puts what tables say of the same tasks together, and says so. */
    static void join(LayoutContent content) {
        if (content.taskTables().size() > 1) {
            SameTasks tasks = new SameTasks(content.taskTables());
            tasks.join().forEach(content.findings()::add);
            content.figures().restated(tasks.restated);
        }
    }

    private List<Finding> join() {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> changed = new HashSet<>();
        for (int table = 1; table < tables.size(); table++) {
            Map<Place, Place> found = find(table);
            if (!found.isEmpty()) {
                found.forEach(this::add);
                changed.add(table);
                found.keySet().forEach(place -> changed.add(place.table()));
                Finding finding = Finding.of(LayoutFindingCode.SAME_TASKS).with("count", found.size());
                findings.add(tables.get(table).getLocation().map(finding::at).orElse(finding));
            }
        }
        changed.forEach(table -> tables.set(
                table,
                TaskTableDraft.builder()
                        .from(tables.get(table))
                        .rows(known.rows(table))
                        .build()));
        return findings;
    }

    /** The rows of a table that stand in earlier ones, by the rows of these; empty where that is not sure. */
    private Map<Place, Place> find(int table) {
        Map<Place, Place> found = new LinkedHashMap<>();
        int others = 0;
        for (Place place : known.places(table)) {
            TaskRowDraft row = known.at(place);
            Optional<Place> same = known.find(table, row)
                    .filter(other ->
                            other.table() < table && !found.containsKey(other) && agree(PLANNED, known.at(other), row));
            same.ifPresent(other -> found.put(other, place));
            others += same.isEmpty() ? 1 : 0;
        }
        Set<Integer> first = found.keySet().stream().map(Place::table).collect(Collectors.toSet());
        boolean isSure = others <= found.size()
                && first.stream().allMatch(one -> continues(one, table))
                && !hasRival(table, first, found.values());
        return isSure ? found : Map.of();
    }

    /** Whether a table says how far the tasks are that another only plans, or how far they are at a later time. */
    private boolean continues(int first, int second) {
        boolean bothTell = tells(first) && tells(second);
        return bothTell ? isOfTime(first) && isOfTime(second) : tells(first) || tells(second);
    }

    /** Whether one more table tells how far the same tasks are, not at another time: each may be of another body. */
    private boolean hasRival(int table, Set<Integer> first, Collection<Place> found) {
        return found.stream()
                .map(known::at)
                .flatMapToInt(known::tablesWith)
                .filter(other -> other != table && !first.contains(other))
                .distinct()
                .anyMatch(other -> tells(other) && !(isOfTime(table) && isOfTime(other)));
    }

    private boolean tells(int table) {
        return known.rows(table).stream().anyMatch(row -> REACHED.stream()
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

    private void add(Place to, Place place) {
        TaskRowDraft before = known.at(to);
        TaskRowDraft row = known.at(place);
        boolean isNews = REACHED.stream().anyMatch(cell -> !cell.apply(row).isMissing());
        TaskRowDraft told = isNews ? row : before;
        PLANNED.stream().filter(cell -> !cell.apply(before).isMissing()).forEach(cell -> restate(cell.apply(row)));
        REACHED.forEach(cell -> restate(cell.apply(isNews ? before : row)));
        known.put(
                place,
                to,
                TaskRowDraft.builder()
                        .from(before)
                        .id(IndicatorRows.firstOf(before.getId(), row.getId()))
                        .deadline(IndicatorRows.firstOf(before.getDeadline(), row.getDeadline()))
                        .revisedDeadline(IndicatorRows.firstOf(before.getRevisedDeadline(), row.getRevisedDeadline()))
                        .leadAgency(IndicatorRows.firstOf(before.getLeadAgency(), row.getLeadAgency()))
                        .coordinatingAgencies(
                                IndicatorRows.firstOf(before.getCoordinatingAgencies(), row.getCoordinatingAgencies()))
                        .expectedResult(IndicatorRows.firstOf(before.getExpectedResult(), row.getExpectedResult()))
                        .start(IndicatorRows.firstOf(before.getStart(), row.getStart()))
                        .status(told.getStatus())
                        .completedOn(told.getCompletedOn())
                        .shareDone(told.getShareDone())
                        .resolution(told.getResolution())
                        .result(told.getResult())
                        .note(IndicatorRows.firstOf(told.getNote(), before.getNote()))
                        .build());
    }

    private void restate(DraftCell cell) {
        cell.location().ifPresent(restated::add);
    }
}
