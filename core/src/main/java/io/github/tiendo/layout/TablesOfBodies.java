package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables of the same indicators, each about another body or place, which the name of its sheet or its title says: their rows
 * stand under a heading with that name, or, where sums over bodies are wanted, become its values. {@code Bình Định} and
 * {@code Phú Yên}, a sheet each.
 */
final class TablesOfBodies {

    private static final Pattern GENERIC = Pattern.compile(LayoutWords.plain("sheet.generic").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")? ?\\d*(?: \\d+)?")));

    /** What a line calls the body that it names. */
    private static final List<String> KINDS = Stream.of("head.body", "column.member")
            .flatMap(list -> LayoutWords.plain(list).stream())
            .toList();

    private final List<IndicatorTableDraft> tables;

    private TablesOfBodies(List<IndicatorTableDraft> tables) {
        this.tables = tables;
    }

    /** Puts the rows of such tables under their headings, or makes them values of their bodies, and says so. */
    static void tellApart(LayoutContent content, LayoutOptions options) {
        if (content.indicatorTables().size() > 1) {
            new TablesOfBodies(content.indicatorTables()).tellApart(content, options.bodiesOfTablesAsSubjects());
        }
    }

    private void tellApart(LayoutContent content, boolean asSubjects) {
        List<Integer> alike = alike();
        Optional<List<String>> labels = labels(alike, table -> sheet(table).filter(name -> !isGeneric(name)))
                .or(() -> labels(alike, table -> Optional.of(table.getTitle().display())));
        if (alike.size() < 2 || labels.isEmpty()) {
            return;
        }
        SourceLocation first = tables.get(alike.get(0)).getLocation().orElseThrow();
        boolean ofBodies = asSubjects && areAboutWholes(alike) && areBodies(labels.get(), content.texts());
        if (ofBodies) {
            joinAsSubjects(alike, labels.get());
        } else {
            putUnderHeadings(alike, labels.get());
        }
        content.findings()
                .add(Finding.of(ofBodies ? LayoutFindingCode.TABLES_OF_BODIES : LayoutFindingCode.TABLES_ALIKE)
                        .with("found", labels.get())
                        .at(first));
    }

    private void putUnderHeadings(List<Integer> alike, List<String> labels) {
        for (int i = 0; i < alike.size(); i++) {
            IndicatorTableDraft table = tables.get(alike.get(i));
            DraftCell label = DraftCell.text(labels.get(i));
            DraftCell heading = table.getLocation().map(label::at).orElse(label);
            set(alike.get(i), rows(table, row -> IndicatorRowDraft.builder()
                    .from(row)
                    .headings(concat(heading, row.getHeadings()))
                    .build()));
        }
    }

    /** One table of all the rows, in which each table's figures are about its body. */
    private void joinAsSubjects(List<Integer> alike, List<String> labels) {
        List<IndicatorRowDraft> all = List.of();
        for (int i = 0; i < alike.size(); i++) {
            IndicatorTableDraft table = tables.get(alike.get(i));
            DraftCell body = DraftCell.text(labels.get(i));
            all = IndicatorRows.together(all, rows(table, row -> about(row, body)));
            set(alike.get(i), List.of());
        }
        set(alike.get(0), all);
    }

    private static IndicatorRowDraft about(IndicatorRowDraft row, DraftCell body) {
        return IndicatorRowDraft.builder()
                .from(row)
                .results(row.getResults().stream()
                        .map(result ->
                                ResultDraft.builder().from(result).subject(body).build())
                        .toList())
                .targets(row.getTargets().stream()
                        .map(target ->
                                TargetDraft.builder().from(target).subject(body).build())
                        .toList())
                .build();
    }

    private static List<IndicatorRowDraft> rows(IndicatorTableDraft table, UnaryOperator<IndicatorRowDraft> change) {
        return table.getRows().stream().map(change).toList();
    }

    private void set(int index, List<IndicatorRowDraft> rows) {
        tables.set(
                index,
                IndicatorTableDraft.builder().from(tables.get(index)).rows(rows).build());
    }

    /** Whether no figure of the tables is about a body already, or the state from which one starts. */
    private boolean areAboutWholes(List<Integer> alike) {
        return alike.stream()
                .flatMap(index -> tables.get(index).getRows().stream())
                .allMatch(row -> row.getBaseline().isBlank()
                        && row.getResults().stream()
                                .allMatch(result -> result.getSubject().isBlank())
                        && row.getTargets().stream()
                                .allMatch(target -> target.getSubject().isBlank()));
    }

    /** Whether what tells the tables apart are bodies by their words, or by a line that says so: {@code Region: Northern}. */
    private static boolean areBodies(List<String> labels, List<DraftCell> texts) {
        Set<String> lines =
                texts.stream().map(text -> HeadText.plain(text.display())).collect(Collectors.toSet());
        return labels.stream()
                .map(HeadText::plain)
                .allMatch(label -> ColumnCells.isBody(label)
                        || KINDS.stream().anyMatch(kind -> lines.contains(kind + " " + label)));
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
