package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What holds for all rows of a table: the periods of its columns, the unit above it, the order of its targets.
 *
 * @param periods the period of each column
 * @param unit the unit that a line above gives, else the brackets of the heads of figures; blank if none does
 * @param units the unit of each column, by its index, where the heads of figures name several
 * @param targets the columns of targets, those that adjust others first
 * @param resultsAreTargets whether the one column of results stands in the annex of a plan and holds what is to be reached
 * @param below the first rows
 */
record TableContext(
        ColumnPeriods periods,
        DraftCell unit,
        Map<Integer, DraftCell> units,
        List<Column> targets,
        boolean resultsAreTargets,
        List<String> measures,
        List<Line> below) {

    private static final Set<String> UNITS = Set.copyOf(LayoutWords.plain("unit.known"));
    /** What stands between two things, {@code (value and year)}, and in no unit. */
    private static final List<String> AND = LayoutWords.plain("head.and");

    static TableContext of(
            TableHead head, TitleRows titles, LayoutOptions options, List<Line> below, List<Finding> findings) {
        boolean indicators = head.kind() == TableKind.INDICATORS || head.kind() == TableKind.BODIES;
        boolean targetsOnly = head.kind() == TableKind.INDICATORS && holdsTargetsOnly(head, below);
        ColumnPeriods periods = new ColumnPeriods(
                head, titles, options, below, indicators && !targetsOnly ? findings : new ArrayList<>());
        periods.timeline().ifPresent(findings::add);
        if (indicators
                && !titles.unit().isBlank()
                && head.first(ColumnMeaning.UNIT).isEmpty()) {
            findings.add(Finding.of(LayoutFindingCode.UNIT_ABOVE)
                    .with("found", titles.unit().display())
                    .at(titles.unit().location().orElseThrow()));
        }
        Map<Integer, DraftCell> units =
                titles.unit().isBlank() && indicators ? unitsOfHeads(head, below, findings) : Map.of();
        // beside a percentage, or another thing over bodies, the unit of some columns is not one of all
        boolean one = measured(head)
                        .noneMatch(column -> column.text().bracket().indexOf('%') >= 0
                                || head.kind() == TableKind.BODIES
                                        && column.reason() == Layout.MeaningReason.CELLS
                                        && !units.containsKey(column.index()))
                && units.values().stream()
                                .map(DraftCell::display)
                                .map(HeadText::plain)
                                .distinct()
                                .count()
                        == 1;
        DraftCell unit = one ? units.values().iterator().next() : titles.unit();
        if (unit.isBlank() && head.kind() == TableKind.INDICATORS) {
            unit = unitOfNames(head);
        }
        List<String> measures = indicators ? measures(head, options.headWords()) : List.of();
        List<Column> targets = indicators ? targets(head, periods, measures, findings) : List.of();
        return new TableContext(periods, unit, one ? Map.of() : units, targets, targetsOnly, measures, below);
    }

    /**
     * The common heads of which each has a target and a result of its own, {@code Physical} and {@code Financial}: what is
     * measured of each row, or of each body. Empty where they are periods, or of rows that have names of their own where
     * they are parts, known for something else, or only one.
     */
    private static List<String> measures(TableHead head, HeadWords words) {
        Map<String, Set<ColumnMeaning>> figures = new LinkedHashMap<>();
        for (Column column : head.columns()) {
            String common = column.cell().common();
            if (!common.isEmpty() && column.meaning().isFigure()) {
                figures.computeIfAbsent(common, none -> new HashSet<>()).add(column.meaning());
            }
        }
        boolean bodies = head.kind() == TableKind.BODIES;
        List<String> measures = figures.entrySet().stream()
                .filter(entry -> entry.getValue().containsAll(Set.of(ColumnMeaning.TARGET, ColumnMeaning.RESULT)))
                .map(Map.Entry::getKey)
                .filter(common -> !HeadText.of(common).words().isEmpty()
                        && !YearlessPeriod.isOne(HeadText.of(common).words()))
                .filter(common -> bodies || HeadText.of(common).periods().isEmpty() && !Parts.isPart(common))
                .toList();
        return bodies || measures.size() > 1 ? measures : List.of();
    }

    /** The columns that belong to what is measured by this name, or to nothing that is measured apart. */
    List<Column> of(String measure, List<Column> columns) {
        return measures.isEmpty()
                ? columns
                : columns.stream()
                        .filter(column -> column.cell().common().equals(measure)
                                || !measures.contains(column.cell().common()))
                        .toList();
    }

    /** The unit of the figures in a column where the heads name several; blank where they do not. */
    DraftCell unitOf(Column column) {
        return units.getOrDefault(column.index(), DraftCell.blank());
    }

    /** The unit of what one head measures below a unit of all: its own, {@code Hộ nghèo (%)}, and none of a rate or of things. */
    DraftCell unitUnder(Column column) {
        String bracket = column.text().bracket();
        if (column.head().text().indexOf('%') >= 0 || isUnit(bracket)) {
            String own = isUnit(bracket) ? bracket : "%";
            return DraftCell.text(own).at(column.head().location().orElseThrow());
        }
        String head = HeadText.plain(column.head().display());
        boolean isOther = Words.startsWithAny(head, IndicatorReader.WITHOUT_UNIT_ABOVE)
                && (HeadWords.isOfRate(head) || TitleRows.isMoney(unit.display()));
        return isOther ? DraftCell.blank() : unit;
    }

    /** {@code '000}, {@code $000s}: the only digits in brackets behind heads that may be of a unit. */
    private static final Pattern THOUSANDS = Pattern.compile("\\b000s?\\b");

    /** {@code Ratio (%)} over names: what all of them are measured in; blank where the head says nothing. */
    private static DraftCell unitOfNames(TableHead head) {
        HeadCell names = head.name().cell();
        String bracket = names.text().bracket();
        return head.first(ColumnMeaning.UNIT).isEmpty() && (bracket.equals("%") || isUnit(bracket))
                ? DraftCell.text(bracket).at(names.cell().location().orElseThrow())
                : DraftCell.blank();
    }

    /** {@code ha}, {@code tạ/ha}. */
    private static boolean isUnit(String bracket) {
        return Stream.of(bracket.split("/")).map(HeadText::plain).allMatch(UNITS::contains);
    }

    /** The columns of figures that are no comparisons of others. */
    private static Stream<Column> measured(TableHead head) {
        return head.columns().stream()
                .filter(column ->
                        column.meaning().isFigure() && !column.meaning().isComparison());
    }

    /** The units in brackets behind the heads of figures, {@code Chiều dài (km)}; two that differ are a WARNING. */
    private static Map<Integer, DraftCell> unitsOfHeads(TableHead head, List<Line> below, List<Finding> findings) {
        Map<String, List<Column>> brackets = new LinkedHashMap<>();
        for (Column column : measured(head).toList()) {
            String bracket = column.text().bracket();
            if (!bracket.isEmpty() && bracket.indexOf('%') < 0 && !Words.holdsAny(HeadText.plain(bracket), AND)) {
                brackets.computeIfAbsent(HeadText.plain(bracket), none -> new ArrayList<>())
                        .add(column);
            }
        }
        brackets.entrySet()
                .removeIf(entry -> !isUnit(entry.getValue().get(0).text().bracket())
                        && (entry.getValue().size() < 2
                                || THOUSANDS
                                        .matcher(entry.getKey())
                                        .replaceFirst("")
                                        .chars()
                                        .anyMatch(Character::isDigit)));
        Optional<Column> ofRows = head.first(ColumnMeaning.UNIT);
        if (brackets.isEmpty() || ofRows.isPresent()) {
            ofRows.ifPresent(units -> brackets.values()
                    .forEach(same -> overOtherUnits(same.get(0), units, below).ifPresent(findings::add)));
            return Map.of();
        }
        List<Column> first = brackets.values().stream().map(same -> same.get(0)).toList();
        if (first.size() > 1) {
            findings.add(Finding.of(LayoutFindingCode.UNITS_DIFFER)
                    .with("found", first.get(1).text().bracket())
                    .with("other", first.get(0).text().bracket())
                    .at(first.get(1).head().location().orElseThrow()));
        }
        Map<Integer, DraftCell> units = new LinkedHashMap<>();
        brackets.values()
                .forEach(same -> same.forEach(column -> units.put(
                        column.index(),
                        DraftCell.text(column.text().bracket())
                                .at(column.head().location().orElseThrow()))));
        return units;
    }

    /** {@code Kết quả (người)} over rows of which one is in {@code km}: the units of the rows hold. */
    private static Optional<Finding> overOtherUnits(Column figures, Column units, List<Line> below) {
        String bracket = figures.text().bracket();
        return below.stream()
                .map(line -> line.at(units.index()))
                .filter(unit -> isUnit(bracket)
                        && figures.cell().common().isEmpty()
                        && !unit.isMissing()
                        && !HeadText.plain(unit.display()).equals(HeadText.plain(bracket)))
                .findFirst()
                .map(unit -> Finding.of(LayoutFindingCode.UNIT_OF_HEAD_NOT_OF_ROWS)
                        .with("found", bracket)
                        .with("other", unit.display())
                        .at(figures.head().location().orElseThrow()));
    }

    /** Targets for one period are all kept; those that adjust others stand before these, the last first, and it is said which is rated. */
    private static List<Column> targets(
            TableHead head, ColumnPeriods periods, List<String> measures, List<Finding> findings) {
        List<Column> targets = new ArrayList<>();
        for (Column column : head.all(ColumnMeaning.TARGET)) {
            targets.add(ColumnPeriods.isAdjusted(column) ? 0 : targets.size(), column);
        }
        Set<Column> said = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                Column first = targets.get(i);
                Column second = targets.get(j);
                boolean same = (!measures.contains(first.cell().common())
                                || first.cell().common().equals(second.cell().common()))
                        && first.part().isEmpty()
                        && second.part().isEmpty()
                        && periods.of(first).display().equals(periods.of(second).display());
                if (same && said.add(second)) {
                    findings.add(second.finding(LayoutFindingCode.SEVERAL_TARGETS)
                            .with("rated", first.head().display()));
                }
            }
        }
        return targets;
    }

    /** Whether "results" stand under headings such as {@code Đến năm 2030} with no target beside them. */
    private static boolean holdsTargetsOnly(TableHead head, List<Line> below) {
        List<Column> results = head.all(ColumnMeaning.RESULT);
        if (results.size() != 1
                || !results.get(0).text().periods().isEmpty()
                || head.first(ColumnMeaning.TARGET).isPresent()
                || head.first(ColumnMeaning.GRADE).isPresent()) {
            return false;
        }
        boolean headings = below.stream()
                .anyMatch(line -> line.at(results.get(0).index()).isBlank()
                        && IndicatorReader.periodOfHeading(
                                        line.at(head.name().index()).display())
                                .isPresent());
        return headings || new ColumnCells(below, results.get(0).index()).comparators() * 2 > below.size();
    }
}
