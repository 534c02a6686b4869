package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of indicators, in which several rows may be about one indicator: one for each period, where the
 * period stands in a column, or one for each part ({@code Trong đó: Nữ}, or a column of parts).
 */
final class IndicatorRows {

    /** Values are held against targets: of an indicator with more pairs of them a further row is another indicator. */
    private static final long MOST_PAIRS = 4_000_000;

    /** In what the rows of one indicator differ. */
    private static final List<ColumnMeaning> OF_ONE_INDICATOR = List.of(
            ColumnMeaning.PERIOD,
            ColumnMeaning.DIMENSION,
            ColumnMeaning.FIGURE_KIND,
            ColumnMeaning.AGENCY,
            ColumnMeaning.UNIT);

    private final boolean byPeriod;
    private final boolean byPart;
    private final boolean byKind;
    private final boolean byBody;
    private final boolean byId;
    private final Optional<Column> baseline;
    /** The period of the baselines, as the head of their column says; blank if it names none. */
    private final DraftCell baselinePeriod;

    private final List<IndicatorRowDraft> rows = new ArrayList<>();

    /** The rows that further ones were added to, by their index. */
    private final Map<Integer, Joined> joined = new HashMap<>();

    private final Map<String, Integer> byName = new HashMap<>();
    private @Nullable String introduced;

    /** Whether the row before was a part in a list of them. */
    private boolean listed;

    /** Several rows about one indicator, made one when all of them are known: each may have many. */
    private static final class Joined {

        private final IndicatorRowDraft.Builder all;
        private boolean hasValues;
        private boolean hasBaseline;
        private boolean hasGrade;
        private int results;

        /** Those that adjust others stand before these, the last first. */
        private final List<TargetDraft> targets;

        Joined(IndicatorRowDraft first) {
            this.all = IndicatorRowDraft.builder().from(first);
            this.hasValues = hasValues(first);
            this.hasBaseline = !first.getBaseline().isBlank();
            this.hasGrade = !first.getGrade().isMissing();
            if (hasGrade && first.getGraded().isEmpty()) {
                all.addGraded(first);
            }
            this.results = first.getResults().size();
            this.targets = new ArrayList<>(first.getTargets());
        }

        /** The same with what another row says, whose targets adjust those that are known. */
        Joined adjustedBy(IndicatorRowDraft other) {
            int known = targets.size();
            and(other);
            Collections.rotate(targets, targets.size() - known);
            return this;
        }

        Joined and(IndicatorRowDraft other) {
            all.addAllResults(other.getResults());
            targets.addAll(other.getTargets());
            if (!hasBaseline
                    && other.getResults().stream()
                            .allMatch(result -> result.getPart().isBlank()
                                    && result.getSubject().isBlank())) {
                all.baseline(other.getBaseline()).baselinePeriod(other.getBaselinePeriod());
                hasBaseline = !other.getBaseline().isBlank();
            }
            if (!other.getGrade().isMissing()) {
                all.addGraded(other);
                if (!hasGrade) {
                    all.grade(other.getGrade());
                    hasGrade = true;
                }
            }
            hasValues |= IndicatorRows.hasValues(other);
            results += other.getResults().size();
            return this;
        }

        IndicatorRowDraft row() {
            return all.targets(targets).build();
        }
    }

    /**
     * The rows of a table.
     *
     * @param byBody whether they are about the bodies beside them, as {@link #areOfBodies} tells
     * @param byId whether rows of one name are of several indicators, as {@link #areToldApartByIds} tells
     */
    IndicatorRows(TableHead head, ColumnPeriods periods, boolean byBody, boolean byId) {
        this.baseline = head.first(ColumnMeaning.BASELINE);
        this.baselinePeriod = baseline.map(periods::of).orElse(DraftCell.blank());
        this.byPeriod = head.first(ColumnMeaning.PERIOD).isPresent();
        this.byPart = head.first(ColumnMeaning.DIMENSION).isPresent();
        this.byKind = head.first(ColumnMeaning.FIGURE_KIND).isPresent();
        this.byBody = byBody;
        this.byId = byId;
    }

    /** Whether ids tell rows of one name and time apart: where each row has one of its own for another time, they number rows. */
    static boolean areToldApartByIds(TableHead head, List<Line> lines, RowReader reader) {
        if (head.kind() != Layout.TableKind.INDICATORS
                || head.first(ColumnMeaning.ID).isEmpty()) {
            return false;
        }
        Map<List<String>, String> ids = new HashMap<>();
        for (Line line : lines) {
            String id = reader.value(line, ColumnMeaning.ID).display();
            List<String> said = new ArrayList<>(
                    List.of(HeadText.plain(reader.value(line, head.name()).display())));
            for (ColumnMeaning meaning : OF_ONE_INDICATOR) {
                for (Column column : head.all(meaning)) {
                    said.add(reader.value(line, column).display());
                }
            }
            String known = id.isEmpty() ? null : ids.putIfAbsent(said, id);
            if (known != null && !known.equals(id)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the bodies beside indicators are those whose figures the rows hold, and not those in charge: the same indicators
     * stand beside several of them, for the same time.
     */
    static boolean areOfBodies(TableHead head, List<Line> lines, RowReader reader) {
        if (head.kind() != Layout.TableKind.INDICATORS
                || head.first(ColumnMeaning.AGENCY).isEmpty()
                || head.first(ColumnMeaning.HEADING).isPresent()) {
            return false;
        }
        Map<List<String>, Set<String>> bodies = new HashMap<>();
        for (Line line : lines) {
            DraftCell body = reader.value(line, ColumnMeaning.AGENCY);
            String name = HeadText.plain(reader.value(line, head.name()).display());
            if (!body.isMissing() && !name.isEmpty()) {
                bodies.computeIfAbsent(
                                List.of(
                                        name,
                                        reader.value(line, ColumnMeaning.UNIT).display(),
                                        reader.value(line, ColumnMeaning.PERIOD).display(),
                                        reader.value(line, ColumnMeaning.DIMENSION)
                                                .display()),
                                first -> new HashSet<>())
                        .add(HeadText.plain(body.display()));
            }
        }
        long several = bodies.values().stream().filter(all -> all.size() > 1).count();
        return several > 0 && several * 2 >= bodies.size();
    }

    /**
     * Adds a row.
     *
     * @param row as it stands there
     * @param part what stands in the column of parts; blank without one
     * @param dimension the head of that column; empty without one
     * @param kind of which kind all its figures are; empty where their columns say so
     */
    void add(IndicatorRowDraft row, DraftCell part, String dimension, Optional<FigureKind> kind) {
        String name = row.getName().display();
        boolean hasNumber = !row.getNumber().isMissing();
        if (hasNumber) {
            introduced = null;
            listed = false;
        }
        if (!hasNumber && Parts.onlyIntroduces(name) && !rows.isEmpty()) {
            introduced = name;
            return;
        }
        if (byPeriod || byPart || byKind || byBody) {
            Integer known = name.isEmpty() ? last() : byName.get(keyOf(row));
            boolean ofPart = byPart && !part.isMissing() && !BodyGroups.isSumAlone(part.text());
            IndicatorRowDraft ofBody = byBody ? aboutBody(row) : row;
            IndicatorRowDraft about = ofPart ? about(ofBody, part, dimension) : ofBody;
            if (known != null && (byPeriod || byKind || byBody || ofPart) && !isFull(known)) {
                Joined joined = joined(known);
                if (kind.equals(Optional.of(FigureKind.ADJUSTED))) {
                    joined.adjustedBy(about);
                } else {
                    joined.and(about);
                }
            } else {
                byName.put(keyOf(row), rows.size());
                rows.add(about);
            }
            return;
        }
        Optional<String> ofRow = hasNumber || rows.isEmpty() || !hasValues(row)
                ? Optional.empty()
                : introduced != null || Parts.isListed(name) && (listed || isOfLast(row))
                        ? Parts.ofRow(name).or(() -> Optional.of(Parts.unlisted(name)))
                        : Parts.ofRow(name);
        boolean ofLast =
                ofRow.isPresent() && (!rows.get(rows.size() - 1).getNumber().isMissing() || lastHasValues());
        if (ofLast && introduced == null && isOfAnotherUnit(row)) {
            rows.add(namedAfterLast(row));
            return;
        }
        if (ofLast) {
            DraftCell words = DraftCell.text(ofRow.get());
            IndicatorRowDraft about = about(
                    row,
                    words.atPlaceOf(row.getName()),
                    Parts.dimension(ofRow.get()).orElse(""));
            joined(rows.size() - 1).and(about);
            listed |= Parts.isListed(name);
            return;
        }
        listed = false;
        rows.add(row);
    }

    /** Whether a row is in another unit than the one above: {@code of which female | %} is a share and no part of it. */
    private boolean isOfAnotherUnit(IndicatorRowDraft row) {
        String unit = HeadText.plain(row.getUnit().display());
        String ofLast = HeadText.plain(rows.get(rows.size() - 1).getUnit().display());
        return !unit.isEmpty() && !ofLast.isEmpty() && !unit.equals(ofLast);
    }

    /** The row, named after the one above, which it says something of. */
    private IndicatorRowDraft namedAfterLast(IndicatorRowDraft row) {
        DraftCell name = DraftCell.text(rows.get(rows.size() - 1).getName().display() + ": "
                + row.getName().display());
        return IndicatorRowDraft.builder()
                .from(row)
                .name(name.atPlaceOf(row.getName()))
                .build();
    }

    /** Whether a row that begins with the sign of a list is in the unit of the numbered row above, which has values. */
    private boolean isOfLast(IndicatorRowDraft row) {
        IndicatorRowDraft last = rows.get(rows.size() - 1);
        String unit = HeadText.plain(row.getUnit().display());
        return !last.getNumber().isMissing()
                && lastHasValues()
                && (unit.isEmpty() || unit.equals(HeadText.plain(last.getUnit().display())));
    }

    static boolean hasValues(IndicatorRowDraft row) {
        return row.getResults().stream().anyMatch(result -> !result.getValue().isBlank())
                || row.getTargets().stream()
                        .anyMatch(target -> !target.getValue().isBlank());
    }

    private @Nullable Integer last() {
        return rows.isEmpty() ? null : rows.size() - 1;
    }

    private String keyOf(IndicatorRowDraft row) {
        return byId ? row.getId().display() + '\n' + key(row) : key(row);
    }

    static String key(IndicatorRowDraft row) {
        String own = HeadText.plain(row.getName().display())
                + '\n'
                + HeadText.plain(row.getUnit().display());
        if (row.getHeadings().isEmpty()) {
            return own;
        }
        StringBuilder path = new StringBuilder();
        for (DraftCell heading : row.getHeadings()) {
            path.append(HeadText.plain(heading.display())).append('\n');
        }
        return path.append(own).toString();
    }

    /** The row about the body beside it, which is not in charge of it; about the whole where that stands there. */
    private IndicatorRowDraft aboutBody(IndicatorRowDraft row) {
        DraftCell body = row.getAgency();
        IndicatorRowDraft ofNobody =
                IndicatorRowDraft.builder().from(row).agency(DraftCell.blank()).build();
        return body.isMissing() || BodyGroups.isSumAlone(body.text())
                ? ofNobody
                : about(
                        ofNobody,
                        baseline.flatMap(column -> atFirst(row, column.head(), baselinePeriod)),
                        result -> result.subject(body),
                        target -> target.subject(body));
    }

    /** The row with its results, and what was there at first, as values of a part, and its targets as targets of it. */
    private IndicatorRowDraft about(IndicatorRowDraft row, DraftCell part, String dimension) {
        String by = Parts.dimension(part.text()).orElse(dimension);
        return about(
                row,
                baseline.flatMap(column -> atFirst(row, column.head(), baselinePeriod)),
                result -> result.part(part).dimension(by),
                target -> target.part(part).dimension(by));
    }

    /** The row with all its figures, and what was there at first, changed so that they are about something else. */
    static IndicatorRowDraft about(
            IndicatorRowDraft row,
            Optional<ResultDraft> atFirst,
            UnaryOperator<ResultDraft.Builder> ofResult,
            UnaryOperator<TargetDraft.Builder> ofTarget) {
        return IndicatorRowDraft.builder()
                .from(row)
                .results(Stream.concat(atFirst.stream(), row.getResults().stream())
                        .map(result -> ofResult.apply(ResultDraft.builder().from(result))
                                .build())
                        .toList())
                .targets(row.getTargets().stream()
                        .map(target -> ofTarget.apply(TargetDraft.builder().from(target))
                                .build())
                        .toList())
                .build();
    }

    /** The baseline of a row as a value of its period, where that is known. */
    static Optional<ResultDraft> atFirst(IndicatorRowDraft row, DraftCell head, DraftCell ofColumn) {
        DraftCell period = row.getBaselinePeriod().isMissing() ? ofColumn : row.getBaselinePeriod();
        return row.getBaseline().isMissing() || period.isBlank()
                ? Optional.empty()
                : Optional.of(ResultDraft.builder()
                        .header(head)
                        .period(period)
                        .value(row.getBaseline())
                        .build());
    }

    private Joined joined(int index) {
        return joined.computeIfAbsent(index, known -> new Joined(rows.get(known)));
    }

    private boolean isFull(int index) {
        Joined row = joined.get(index);
        return row != null && (long) row.results * row.targets.size() > MOST_PAIRS;
    }

    private boolean lastHasValues() {
        Joined last = joined.get(rows.size() - 1);
        return last == null ? hasValues(rows.get(rows.size() - 1)) : last.hasValues;
    }

    /**
     * The rows of two pages of one table: what is said of one indicator is put together, and a row that only the other page has
     * stands behind the one before it.
     */
    static List<IndicatorRowDraft> together(List<IndicatorRowDraft> one, List<IndicatorRowDraft> other) {
        List<List<IndicatorRowDraft>> places = new ArrayList<>(List.of(new ArrayList<>()));
        Map<String, Deque<Integer>> known = new HashMap<>();
        for (IndicatorRowDraft row : one) {
            known.computeIfAbsent(key(row), none -> new ArrayDeque<>()).add(places.size());
            places.add(new ArrayList<>(List.of(row)));
        }
        int last = 0;
        for (IndicatorRowDraft row : other) {
            Integer same = row.getName().isMissing()
                    ? null
                    : known.getOrDefault(key(row), new ArrayDeque<>()).poll();
            if (same == null) {
                places.get(last).add(row);
            } else {
                places.get(same)
                        .set(0, new Joined(places.get(same).get(0)).and(row).row());
                last = same;
            }
        }
        return places.stream().flatMap(List::stream).toList();
    }

    /** What two tables say of one indicator; of what each says once, the first. */
    static IndicatorRowDraft together(IndicatorRowDraft one, IndicatorRowDraft other) {
        IndicatorRowDraft all = new Joined(one).and(other).row();
        return IndicatorRowDraft.builder()
                .from(all)
                .id(firstOf(one.getId(), other.getId()))
                .unit(firstOf(one.getUnit(), other.getUnit()))
                .agency(firstOf(one.getAgency(), other.getAgency()))
                .note(firstOf(one.getNote(), other.getNote()))
                .direction(firstOf(one.getDirection(), other.getDirection()))
                .accumulation(firstOf(one.getAccumulation(), other.getAccumulation()))
                .counts(firstOf(one.getCounts(), other.getCounts()))
                .build();
    }

    static DraftCell firstOf(DraftCell one, DraftCell other) {
        return one.isMissing() ? other : one;
    }

    List<IndicatorRowDraft> rows() {
        joined.forEach((index, all) -> rows.set(index, all.row()));
        joined.clear();
        List<IndicatorRowDraft> grouped = underGroups();
        return grouped == rows || areDistinct(grouped) ? grouped : rows;
    }

    private static boolean areDistinct(List<IndicatorRowDraft> rows) {
        Set<String> keys = new HashSet<>();
        return rows.stream().map(IndicatorRows::key).allMatch(keys::add);
    }

    /**
     * The rows, those of names that come again under what the rows above them with numbers of another kind name: {@code Mầm non}
     * below {@code I | Phường Long Xuyên} and below {@code II | Xã Thoại Sơn}.
     */
    private List<IndicatorRowDraft> underGroups() {
        if (areDistinct(rows)) {
            return rows;
        }
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(IndicatorRows::key, Collectors.counting()));
        int repeated = rows.stream()
                .filter(row -> counts.get(key(row)) > 1)
                .mapToInt(IndicatorRows::level)
                .max()
                .orElseThrow();
        List<IndicatorRowDraft> grouped = new ArrayList<>();
        Optional<DraftCell> group = Optional.empty();
        for (IndicatorRowDraft row : rows) {
            boolean isGroup = level(row) > repeated;
            // a row without values is a heading in any case
            group = isGroup ? Optional.of(row.getName()).filter(name -> hasValues(row)) : group;
            grouped.add(
                    isGroup || group.isEmpty()
                            ? row
                            : IndicatorRowDraft.builder()
                                    .from(row)
                                    .addHeadings(group.get())
                                    .build());
        }
        return grouped;
    }

    /** How high the number of a row stands: none, {@code 1}, {@code I} or {@code A}. */
    private static int level(IndicatorRowDraft row) {
        DraftCell number = row.getNumber();
        return number.isMissing() ? 0 : number.display().chars().anyMatch(Character::isDigit) ? 1 : 2;
    }
}
