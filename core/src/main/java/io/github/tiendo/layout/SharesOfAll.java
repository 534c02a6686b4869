package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What divides a whole must make all of it: the weights of indicators, and the shares of a structure, {@code Cơ cấu kinh tế}.
 * Where the table states no whole, only what comes near to it is said to miss it: the rest may stand elsewhere.
 */
final class SharesOfAll {

    private static final List<String> STRUCTURES = LayoutWords.plain("row.structure");
    private static final List<String> WHOLES = LayoutWords.plain("part.whole");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A part of the whole by which shares may miss it and still be meant to make it. */
    private static final BigDecimal NEAR = BigDecimal.TEN;
    /** For each share half of its last digit, twice. */
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** A structure of more parts is none, and is not looked through again and again where each of its rows is called one. */
    private static final int MOST_PARTS = 100;

    private final TableHead head;
    private final List<Line> lines;
    private final RowReader reader;
    private final List<Column> measured;
    private final List<Finding> findings;

    SharesOfAll(TableHead head, List<Line> lines, RowReader reader, List<Finding> findings) {
        this.head = head;
        this.lines = lines;
        this.reader = reader;
        this.findings = findings;
        this.measured = head.columns().stream()
                .filter(column ->
                        column.meaning().isFigure() && !column.meaning().isComparison())
                .toList();
    }

    /** Says what does not make all of it. */
    void check() {
        head.first(ColumnMeaning.WEIGHT).ifPresent(this::weights);
        for (int i = 0; i < lines.size(); i++) {
            if (isStructure(name(lines.get(i)))) {
                structure(i);
            }
        }
    }

    /** Whether a row is named after a structure, whose shares stand below it. */
    static boolean isStructure(String name) {
        return Words.startsWithAny(HeadText.plain(name), STRUCTURES);
    }

    /** The weights of the rows that are measured, else of the groups above them. */
    private void weights(Column column) {
        List<Line> weighted = new ArrayList<>(lines);
        weighted.removeIf(line -> line.number(column.index()).isEmpty());
        Optional<Line> total = weighted.stream().filter(this::isTotal).findFirst();
        weighted.removeIf(this::isTotal);
        Map<Boolean, List<Line>> byMeasured = weighted.stream().collect(Collectors.partitioningBy(this::isMeasured));
        List<Line> rows = byMeasured.get(true);
        List<Line> groups = byMeasured.get(false);
        BigDecimal whole = total.flatMap(line -> line.number(column.index()))
                .orElse(
                        weighted.stream()
                                        .anyMatch(line -> line.number(column.index())
                                                        .get()
                                                        .compareTo(BigDecimal.ONE)
                                                > 0)
                                ? HUNDRED
                                : BigDecimal.ONE);
        boolean fits = weighted.size() < 3
                || List.of(rows, groups, weighted).stream().anyMatch(of -> isAll(of, column, whole));
        List<Line> meant = rows.isEmpty() ? groups : rows;
        if (!fits && (total.isPresent() || isNear(sum(meant, column), whole))) {
            tell(
                    column.head().display(),
                    sum(meant, column),
                    whole,
                    total.map(line -> line.at(column.index())).orElse(column.head()));
        }
    }

    /** The shares in the rows below the name of a structure, in each column: that they are meant to be all, another column says. */
    private void structure(int above) {
        List<Line> parts = new ArrayList<>();
        boolean listed = false;
        for (Line line : lines.subList(above + 1, lines.size())) {
            boolean isPart = Parts.isListed(name(line))
                    || Parts.isListed(reader.value(line, ColumnMeaning.NUMBER).display());
            if (!isPart
                    && (listed
                            || !parts.isEmpty()
                            || !reader.value(line, ColumnMeaning.NUMBER).isMissing())) {
                break;
            }
            if (parts.size() == MOST_PARTS) {
                return;
            }
            listed |= isPart;
            parts.add(line);
        }
        boolean known = measured.stream()
                .anyMatch(column -> isAll(parts, column, HUNDRED)
                        || lines.get(above)
                                .number(column.index())
                                .filter(HUNDRED::equals)
                                .isPresent());
        for (Column column : measured) {
            boolean all = parts.size() > 1
                    && parts.stream()
                            .allMatch(line -> line.number(column.index()).isPresent());
            if (known && all && !isAll(parts, column, HUNDRED) && isNear(sum(parts, column), HUNDRED)) {
                tell(
                        name(lines.get(above)) + " – " + column.head().display(),
                        sum(parts, column),
                        HUNDRED,
                        parts.get(0).at(column.index()));
            }
        }
    }

    private void tell(String found, BigDecimal sum, BigDecimal whole, DraftCell place) {
        findings.add(Finding.of(LayoutFindingCode.SHARES_DIFFER)
                .with("found", found)
                .with("sum", sum)
                .with("whole", whole)
                .at(place.location().orElseThrow()));
    }

    private String name(Line line) {
        return reader.value(line, head.name()).display();
    }

    /** Whether a row begins with words of a sum and measures nothing. */
    private boolean isTotal(Line line) {
        return !isMeasured(line)
                && line.cells().values().stream()
                        .filter(cell -> cell.kind() == DraftCell.Kind.TEXT)
                        .anyMatch(cell -> Words.startsWithAny(HeadText.plain(cell.display()), WHOLES));
    }

    private boolean isMeasured(Line line) {
        return measured.stream().anyMatch(column -> !reader.value(line, column).isMissing());
    }

    private static BigDecimal sum(List<Line> parts, Column column) {
        return parts.stream()
                .flatMap(line -> line.number(column.index()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether shares make a whole but for what rounding may have taken from or added to each. */
    private static boolean isAll(List<Line> parts, Column column, BigDecimal whole) {
        int scale = parts.stream()
                .flatMap(line -> line.number(column.index()).stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        BigDecimal rounding = scale <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(parts.size()).movePointLeft(scale).divide(TWO);
        return parts.size() > 1 && sum(parts, column).subtract(whole).abs().compareTo(rounding) <= 0;
    }

    private static boolean isNear(BigDecimal sum, BigDecimal whole) {
        return sum.subtract(whole).abs().multiply(NEAR).compareTo(whole) <= 0;
    }
}
