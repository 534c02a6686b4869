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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables of the same indicators, each about another body or place, which the name of its sheet, a line above it or its title
 * says: their rows are those of one table, whose values are about the bodies, and about the whole where a sheet is a summary
 * ({@code Tổng hợp}). Tables told apart by anything else stand under headings: {@code Phương án A} and {@code Phương án B}.
 */
final class TablesOfBodies {

    private static final Pattern GENERIC = Pattern.compile(LayoutWords.plain("sheet.generic").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")? ?\\d*(?: \\d+)?")));

    /** What a line calls the body that it names. */
    private static final List<String> KINDS = Stream.of("head.body", "column.member")
            .flatMap(list -> LayoutWords.plain(list).stream())
            .toList();

    private static final Set<String> SUMMARIES = Set.copyOf(LayoutWords.plain("sheet.summary"));

    /** Words of versions of one table. */
    private static final List<String> OF_VERSIONS = Stream.of("target.adjusted", "end.set", "end.moved", "end.expected")
            .flatMap(list -> LayoutWords.plain(list).stream())
            .toList();

    /** Words each of which begins with a capital and has no number: {@code Bình Định}, {@code Nakuru}. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'.]+(?:[ -]\\p{Lu}[\\p{L}'.]+){0,4}");

    private final List<IndicatorTableDraft> tables;
    private final LayoutContent content;
    private final HeadWords words;

    private TablesOfBodies(LayoutContent content, HeadWords words) {
        this.tables = content.indicatorTables();
        this.content = content;
        this.words = words;
    }

    /** Makes the rows of such tables values of their bodies, or puts them under headings, and says so. */
    static void tellApart(LayoutContent content, HeadWords words) {
        if (content.indicatorTables().size() > 1) {
            new TablesOfBodies(content, words).tellApart();
        }
    }

    private void tellApart() {
        List<Integer> alike = alike();
        Optional<List<String>> found = labels(alike, table -> sheet(table).filter(name -> !isGeneric(name)))
                .or(() -> labels(alike, table -> table.getLocation()
                        .map(content.reporters()::get)
                        .map(DraftCell::display)))
                .or(() -> labels(alike, table -> Optional.of(table.getTitle().display())));
        if (alike.size() < 2 || found.isEmpty()) {
            return;
        }
        List<String> labels = found.get();
        List<String> bodies = IntStream.range(0, labels.size())
                .filter(i -> !isWhole(alike, i, labels))
                .mapToObj(labels::get)
                .toList();
        boolean said = areBodies(bodies);
        boolean ofBodies = bodies.size() > 1
                && (said || bodies.stream().allMatch(this::isName))
                && alike.stream().map(tables::get).allMatch(TablesOfBodies::isAboutOne);
        if (ofBodies) {
            joinAsSubjects(alike, labels);
        } else if (SameIndicators.joinByIds(content)) {
            return;
        } else {
            putUnderHeadings(alike, labels);
        }
        Finding finding = Finding.of(ofBodies ? LayoutFindingCode.TABLES_OF_BODIES : LayoutFindingCode.TABLES_ALIKE)
                .with("found", ofBodies ? bodies : labels)
                .at(tables.get(alike.get(0)).getLocation().orElseThrow());
        content.findings().add(ofBodies ? finding.noteUnless(!said) : finding);
    }

    private void putUnderHeadings(List<Integer> alike, List<String> labels) {
        for (int i = 0; i < alike.size(); i++) {
            IndicatorTableDraft table = tables.get(alike.get(i));
            DraftCell label = DraftCell.text(labels.get(i));
            DraftCell heading = table.getLocation().map(label::at).orElse(label);
            set(alike.get(i), rows(table, row -> IndicatorRowDraft.builder()
                    .from(row)
                    .headings(Stream.concat(Stream.of(heading), row.getHeadings().stream())
                            .toList())
                    .build()));
        }
    }

    /** One table of all the rows, in which each table's figures are about its body, those of a summary about the whole. */
    private void joinAsSubjects(List<Integer> alike, List<String> labels) {
        List<IndicatorRowDraft> all = List.of();
        for (int i = 0; i < alike.size(); i++) {
            IndicatorTableDraft table = tables.get(alike.get(i));
            DraftCell body = isWhole(alike, i, labels) ? DraftCell.blank() : DraftCell.text(labels.get(i));
            all = IndicatorRows.together(
                    all, body.isBlank() ? table.getRows() : rows(table, row -> about(table, row, body)));
            set(alike.get(i), List.of());
        }
        set(alike.get(0), all);
    }

    private static IndicatorRowDraft about(IndicatorTableDraft table, IndicatorRowDraft row, DraftCell body) {
        IndicatorRowDraft about = IndicatorRows.about(
                row,
                IndicatorRows.atFirst(row, table.getBaselineColumn(), table.getBaselinePeriod()),
                result -> result.subject(body),
                target -> target.subject(body));
        return IndicatorRowDraft.builder()
                .from(about)
                .baseline(DraftCell.blank())
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

    /** Whether all that a table states can be said of one body: no figure is about another, and no row has a class. */
    private static boolean isAboutOne(IndicatorTableDraft table) {
        return table.getRows().stream()
                .allMatch(row -> row.getGrade().isMissing()
                        && (row.getBaseline().isMissing()
                                || !table.getBaselinePeriod().isBlank()
                                || !row.getBaselinePeriod().isMissing())
                        && row.getResults().stream()
                                .allMatch(result -> result.getSubject().isBlank())
                        && row.getTargets().stream()
                                .allMatch(target -> target.getSubject().isBlank()));
    }

    /** Whether a table is of the whole by its label, or plans what all others only report on. */
    private boolean isWhole(List<Integer> alike, int nth, List<String> labels) {
        return isWhole(labels.get(nth))
                || IntStream.range(0, alike.size())
                        .allMatch(i -> SameIndicators.plansOnly(tables.get(alike.get(i)), i == nth));
    }

    private static boolean isWhole(String label) {
        return Parts.isWhole(label) || SUMMARIES.contains(HeadText.plain(label));
    }

    /** Whether what tells the tables apart are bodies by their words, or by a line that says so: {@code Region: Northern}. */
    private boolean areBodies(List<String> labels) {
        Set<String> lines = content.texts().stream()
                .map(text -> HeadText.plain(text.display()))
                .collect(Collectors.toSet());
        Set<String> reporters = content.reporters().values().stream()
                .map(reporter -> HeadText.plain(reporter.display()))
                .collect(Collectors.toSet());
        return labels.stream()
                .map(HeadText::plain)
                .allMatch(label -> ColumnCells.isBody(label)
                        || reporters.contains(label)
                        || KINDS.stream().anyMatch(kind -> lines.contains(kind + " " + label)));
    }

    /** Whether it may name a body and means nothing that tells tables apart otherwise. */
    private boolean isName(String label) {
        return NAME.matcher(label).matches()
                && !Parts.isPart(label)
                && !Words.holdsAny(HeadText.plain(label), OF_VERSIONS)
                && words.match(label, HeadText.of(label)).isEmpty();
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
