package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Rows that state what others make together: a claim, which is held against these in every column of amounts. */
final class StatedSums {

    private static final List<String> RATES = LayoutWords.plain("head.rate");

    private final List<Line> lines;
    private final RowReader reader;
    private final TableHead head;
    private final List<Column> amounts;
    private final List<Finding> findings;

    /**
     * The rows of a table.
     *
     * @param figures the columns that are read; percentages and rates among them make no sum
     * @param findings gets what differs
     */
    StatedSums(List<Line> lines, TableHead head, List<Column> figures, RowReader reader, List<Finding> findings) {
        this.lines = lines;
        this.reader = reader;
        this.head = head;
        this.findings = findings;
        this.amounts = figures.stream()
                .filter(column -> column.head().text().indexOf('%') < 0 && !isRate(column.text()))
                .toList();
    }

    /** The groups of a table of bodies, whose sums are checked. */
    BodyGroups ofBodies() {
        BodyGroups groups = BodyGroups.of(lines, reader, amounts);
        groups.checks().forEach(this::check);
        return groups;
    }

    /**
     * Checks the rows of a table of indicators whose words stand for a sum and for nothing else, where all rows are measured
     * in one unit.
     */
    void ofIndicators() {
        boolean inOneUnit = lines.stream()
                        .map(line -> HeadText.plain(
                                reader.value(line, ColumnMeaning.UNIT).display()))
                        .filter(unit -> !unit.isEmpty())
                        .distinct()
                        .count()
                < 2;
        boolean ofWholes = lines.stream()
                .noneMatch(
                        line -> Parts.isListed(reader.value(line, head.name()).display()));
        if (inOneUnit && ofWholes) {
            BodyGroups groups = BodyGroups.of(lines, reader, amounts);
            groups.checks().stream()
                    .filter(sum -> isSumAlone(sum.line()) || groups.isNested(sum.line()))
                    .forEach(this::check);
        }
    }

    /** The columns in which what is stated of several rows is what these make. */
    List<Column> amounts() {
        return amounts;
    }

    /** {@code Tổng cộng}, {@code Cộng mục I}, {@code Sub-total A}; not {@code Tổng số thuê bao}, which is measured itself. */
    private boolean isSumAlone(Line line) {
        return BodyGroups.isSumAlone(reader.nameOfBody(line).display());
    }

    /** {@code Năng suất (tạ/ha)}, {@code Pupil-teacher ratio}: what is per something else in its words or its unit makes no sum. */
    private static boolean isRate(HeadText head) {
        return head.bracket().indexOf('/') > 0 || Words.holdsAny(head.words(), RATES);
    }

    /** What is stated of several rows must be what these make, or the sums among them as they are stated. */
    private void check(BodyGroups.Sum sum) {
        for (Column column : amounts) {
            Optional<BigDecimal> stated = BodyGroups.amount(sum.line(), column);
            Optional<BigDecimal> made = total(sum.parts(), column);
            if (stated.isPresent()
                    && isOther(stated.get(), made)
                    && isOther(stated.get(), total(sum.bodies(), column))) {
                findings.add(Finding.of(LayoutFindingCode.PARTS_DIFFER)
                        .with("found", stated.get())
                        .with("sum", made.orElseThrow())
                        .with("column", column.head().display())
                        .at(sum.line().at(column.index()).location().orElseThrow()));
            }
        }
    }

    private static boolean isOther(BigDecimal stated, Optional<BigDecimal> total) {
        return total.filter(made -> made.compareTo(stated) != 0).isPresent();
    }

    /** What rows make together, if more than one has a number. */
    private Optional<BigDecimal> total(List<Line> of, Column column) {
        List<BigDecimal> found = of.stream()
                .flatMap(line -> BodyGroups.amount(line, column).stream())
                .toList();
        return found.size() < 2 ? Optional.empty() : found.stream().reduce(BigDecimal::add);
    }
}
