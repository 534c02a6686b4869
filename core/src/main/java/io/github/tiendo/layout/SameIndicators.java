package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.layout.KnownRows.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Indicators of which several tables of a document speak, known by their ids or names: a sheet of targets and one of results,
 * the same plan on a sheet for each quarter, or a list of indicators and a table whose rows are bodies and whose columns are
 * named after them, {@code Tỷ lệ hồ sơ trực tuyến Quý I/2025 (%)}. What a later table says is put to the row of the first.
 * Tables of which one says another thing of the same year than the other are about different things, and stay apart, unless
 * their rows have the same ids.
 */
final class SameIndicators {

    private static final int NAMES_SHOWN = 10;

    private final List<IndicatorTableDraft> tables;
    private final List<Finding> findings;
    private final KnownRows<IndicatorRowDraft> known;

    /** All rows as they stand in their tables, by their names. */
    private final Map<String, List<IndicatorRowDraft>> byName;

    private SameIndicators(List<IndicatorTableDraft> tables, List<Finding> findings) {
        this.tables = tables;
        this.findings = findings;
        this.known = new KnownRows<>(
                tables.stream().map(IndicatorTableDraft::getRows).toList(),
                row -> !isOverBodies(row),
                SameIndicators::id,
                SameIndicators::name);
        this.byName = tables.stream()
                .flatMap(table -> table.getRows().stream())
                .collect(Collectors.groupingBy(SameIndicators::name));
    }

    /** Puts what tables say of the same indicators together, and says so. */
    static void join(LayoutContent content) {
        if (content.indicatorTables().size() > 1) {
            SameIndicators same = new SameIndicators(content.indicatorTables(), content.findings());
            same.join((known, row) -> completes(known, row) && !same.hasRival(row));
        }
    }

    /**
     * Puts rows of the same ids and names together even where they contradict each other, which is told when the values are read.
     *
     * @return whether there were any
     */
    static boolean joinByIds(LayoutContent content) {
        return new SameIndicators(content.indicatorTables(), content.findings())
                .join((known, row) -> !known.getId().isMissing()
                        && !row.getId().isMissing()
                        && name(known).equals(name(row)));
    }

    private boolean join(BiPredicate<IndicatorRowDraft, IndicatorRowDraft> isSure) {
        Set<Integer> changed = new HashSet<>();
        for (int table = 0; table < tables.size(); table++) {
            Map<Place, Place> found = find(table, isSure);
            if (!found.isEmpty()) {
                tell(table, found.values());
                found.forEach(this::add);
                changed.add(table);
                found.keySet().forEach(place -> changed.add(place.table()));
            }
        }
        changed.forEach(table -> tables.set(
                table,
                IndicatorTableDraft.builder()
                        .from(tables.get(table))
                        .rows(known.rows(table))
                        .build()));
        return !changed.isEmpty();
    }

    /**
     * The rows of a table that tell of bodies what another table lists, and those that earlier tables list if all of them are
     * sure and they are most of the others, by the rows of these.
     */
    private Map<Place, Place> find(int table, BiPredicate<IndicatorRowDraft, IndicatorRowDraft> isSure) {
        Map<Place, Place> ofBodies = new LinkedHashMap<>();
        Map<Place, Place> further = new LinkedHashMap<>();
        int left = 0;
        for (Place place : known.places(table)) {
            IndicatorRowDraft row = known.at(place);
            boolean isOverBodies = isOverBodies(row);
            Map<Place, Place> found = isOverBodies ? ofBodies : further;
            Optional<Place> same = known.find(table, row)
                    .filter(other -> isOverBodies || other.table() < table)
                    .filter(other -> !found.containsKey(other) && isOne(known.at(other), row));
            same.ifPresent(other -> found.put(other, place));
            left += same.isEmpty() && IndicatorRows.hasValues(row) ? 1 : 0;
        }
        if (left <= further.size()
                && further.entrySet().stream()
                        .allMatch(entry -> isSure.test(known.at(entry.getKey()), known.at(entry.getValue())))) {
            further.forEach(ofBodies::putIfAbsent);
        }
        return ofBodies;
    }

    private void tell(int table, Collection<Place> rows) {
        Finding finding = Finding.of(LayoutFindingCode.SAME_INDICATORS)
                .with("count", rows.size())
                .with(
                        "names",
                        rows.stream()
                                .limit(NAMES_SHOWN)
                                .map(row -> known.at(row).getName().display())
                                .toList());
        findings.add(tables.get(table).getLocation().map(finding::at).orElse(finding));
    }

    private static String id(IndicatorRowDraft row) {
        return row.getId().isMissing() ? "" : HeadText.plain(row.getId().display());
    }

    /** The name without the time and the unit that a head says with it. */
    private static String name(IndicatorRowDraft row) {
        return row.getName().isMissing()
                ? ""
                : HeadText.of(row.getName().display()).words();
    }

    /** Whether a row has figures of bodies, so that it is no indicator in a list of them. */
    private static boolean isOverBodies(IndicatorRowDraft row) {
        return row.getGrade().isMissing()
                && row.getResults().stream()
                        .anyMatch(result -> !result.getSubject().isBlank());
    }

    /** Whether units, ids and headings are the same, where both rows say them. */
    private static boolean isOne(IndicatorRowDraft known, IndicatorRowDraft row) {
        return areAlike(unit(known), unit(row))
                && areAlike(id(known), id(row))
                && areAlike(headings(known), headings(row));
    }

    private static boolean areAlike(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String unit(IndicatorRowDraft row) {
        DraftCell unit = row.getUnit();
        return HeadText.plain(
                unit.isMissing() ? HeadText.of(row.getName().display()).bracket() : unit.display());
    }

    private static String headings(IndicatorRowDraft row) {
        return row.getHeadings().stream()
                .map(heading -> HeadText.plain(heading.display()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Whether a row adds to what a known one says and contradicts nothing of it: the results of what only one of them plans, or
     * further results of what both plan alike.
     */
    private static boolean completes(IndicatorRowDraft known, IndicatorRowDraft row) {
        Map<List<String>, String> plan = targets(known);
        Map<List<String>, String> alsoPlanned = targets(row);
        boolean adds = plan.isEmpty() || alsoPlanned.isEmpty()
                ? plan.isEmpty() != alsoPlanned.isEmpty()
                        && !results(plan.isEmpty() ? known : row).isEmpty()
                : !Collections.disjoint(plan.keySet(), alsoPlanned.keySet());
        return adds
                && agree(plan, alsoPlanned)
                && agree(results(known), results(row))
                && areAlike(known.getBaseline().display(), row.getBaseline().display());
    }

    /** Whether another table reports something else of the same time: each is of a body of its own, and none of the whole. */
    private boolean hasRival(IndicatorRowDraft row) {
        Map<List<String>, String> results = results(row);
        return byName.getOrDefault(name(row), List.of()).stream().anyMatch(other -> !agree(results, results(other)));
    }

    /** Whether a table has targets and no results, or results and no targets. */
    static boolean plansOnly(IndicatorTableDraft table, boolean isPlan) {
        boolean hasTargets =
                table.getRows().stream().anyMatch(row -> !targets(row).isEmpty());
        boolean hasResults =
                table.getRows().stream().anyMatch(row -> !results(row).isEmpty());
        return isPlan ? hasTargets && !hasResults : hasResults && !hasTargets;
    }

    private static boolean agree(Map<List<String>, String> one, Map<List<String>, String> other) {
        return one.entrySet().stream().allMatch(said -> other.getOrDefault(said.getKey(), said.getValue())
                .equals(said.getValue()));
    }

    /** The targets, by when they are due and for whom. */
    private static Map<List<String>, String> targets(IndicatorRowDraft row) {
        Map<List<String>, String> targets = new HashMap<>();
        row.getTargets().forEach(of -> put(targets, of.getValue(), of.getDue(), of.getPart(), of.getSubject()));
        return targets;
    }

    /** The results, by their periods and whom they are about. */
    private static Map<List<String>, String> results(IndicatorRowDraft row) {
        Map<List<String>, String> results = new HashMap<>();
        row.getResults().forEach(of -> put(results, of.getValue(), of.getPeriod(), of.getPart(), of.getSubject()));
        return results;
    }

    private static void put(Map<List<String>, String> values, DraftCell value, DraftCell... of) {
        if (!value.isMissing()) {
            values.put(Stream.of(of).map(DraftCell::display).toList(), value.display());
        }
    }

    private void add(Place to, Place row) {
        IndicatorRowDraft said = known.at(row);
        DraftCell baselinePeriod = tables.get(row.table()).getBaselinePeriod();
        IndicatorRowDraft dated = said.getBaselinePeriod().isMissing()
                ? IndicatorRowDraft.builder()
                        .from(said)
                        .baselinePeriod(baselinePeriod)
                        .build()
                : said;
        known.put(row, to, IndicatorRows.together(known.at(to), dated));
    }
}
