package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables of the same indicators, each about another body or place, which the name of its sheet or its title says: their rows
 * stand under a heading with that name. {@code Bình Định} and {@code Phú Yên}, a sheet each.
 */
final class TablesOfBodies {

    private static final Pattern GENERIC = Pattern.compile(LayoutWords.plain("sheet.generic").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")? ?\\d*(?: \\d+)?")));

    private final List<IndicatorTableDraft> tables;

    private TablesOfBodies(List<IndicatorTableDraft> tables) {
        this.tables = tables;
    }

    /** Puts the rows of such tables under their headings, and says so. */
    static void tellApart(List<IndicatorTableDraft> tables, List<Finding> findings) {
        if (tables.size() > 1) {
            new TablesOfBodies(tables).tellApart(findings);
        }
    }

    private void tellApart(List<Finding> findings) {
        List<Integer> alike = alike();
        Optional<List<String>> labels = labels(alike, table -> sheet(table).filter(name -> !isGeneric(name)))
                .or(() -> labels(alike, table -> Optional.of(table.getTitle().display())));
        if (alike.size() < 2 || labels.isEmpty()) {
            return;
        }
        for (int i = 0; i < alike.size(); i++) {
            IndicatorTableDraft table = tables.get(alike.get(i));
            DraftCell label = DraftCell.text(labels.get().get(i));
            DraftCell heading = table.getLocation().map(label::at).orElse(label);
            List<IndicatorRowDraft> rows = table.getRows().stream()
                    .<IndicatorRowDraft>map(row -> IndicatorRowDraft.builder()
                            .from(row)
                            .headings(concat(heading, row.getHeadings()))
                            .build())
                    .toList();
            tables.set(
                    alike.get(i),
                    IndicatorTableDraft.builder().from(table).rows(rows).build());
        }
        findings.add(Finding.of(LayoutFindingCode.TABLES_ALIKE)
                .with("found", labels.get())
                .at(tables.get(alike.get(0)).getLocation().orElseThrow()));
    }

    private static List<DraftCell> concat(DraftCell first, List<DraftCell> others) {
        List<DraftCell> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    /** The tables at least half of whose rows are those of another of them, by their names. */
    private List<Integer> alike() {
        List<Set<String>> names = tables.stream().map(TablesOfBodies::names).toList();
        Map<String, List<Integer>> holding = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i)) {
                holding.computeIfAbsent(name, none -> new ArrayList<>()).add(i);
            }
        }
        Set<Integer> alike = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            long shared = names.get(i).stream()
                    .filter(name -> holding.get(name).size() > 1)
                    .count();
            if (shared > 0 && shared * 2 >= names.get(i).size()) {
                alike.add(i);
            }
        }
        return List.copyOf(alike);
    }

    private static Set<String> names(IndicatorTableDraft table) {
        Set<String> names = new HashSet<>();
        for (IndicatorRowDraft row : table.getRows()) {
            if (!row.getName().isMissing() && IndicatorRows.hasValues(row)) {
                names.add(IndicatorRows.key(row));
            }
        }
        return names;
    }

    /** What tells the tables apart, where each has it, no two the same, and none is a period. */
    private Optional<List<String>> labels(
            List<Integer> alike, Function<IndicatorTableDraft, Optional<String>> labelOf) {
        List<String> labels = alike.stream()
                .map(tables::get)
                .map(labelOf)
                .flatMap(Optional::stream)
                .filter(label -> !label.isBlank() && PeriodInText.find(label).isEmpty() && !YearlessPeriod.isOne(label))
                .distinct()
                .toList();
        return labels.size() == alike.size() ? Optional.of(labels) : Optional.empty();
    }

    private static Optional<String> sheet(IndicatorTableDraft table) {
        return table.getLocation()
                .map(SourceLocation::place)
                .filter(place -> place.indexOf('!') > 0)
                .map(place -> place.substring(0, place.lastIndexOf('!')));
    }

    private static boolean isGeneric(String name) {
        return GENERIC.matcher(HeadText.plain(name)).matches();
    }
}
