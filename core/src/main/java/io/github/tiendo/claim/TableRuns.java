package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the columns of a table sum up besides their rows: {@code Lũy kế}, to which each row adds what stands in another
 * column, and {@code Số tiêu chí đạt}, which counts the cells of its row that say so.
 */
final class TableRuns {

    /** Of fewer rows nobody sees what adds up. */
    private static final int FEWEST = 3;

    private static final int LONGEST_CLASS = 40;

    private final TableGrid grid;
    private final Consumer<Claim> out;
    private final Map<Integer, Map<String, Integer>> classesOfRows = new HashMap<>();

    TableRuns(TableGrid grid, Consumer<Claim> out) {
        this.grid = grid;
        this.out = out;
    }

    void find() {
        for (int c = 0; c < grid.columns(); c++) {
            if (c == grid.labelColumn()) {
                continue;
            }
            if (grid.holds(c, Vocabulary.TABLE_RUNNING) && !grid.isPercents(c)) {
                running(c);
            }
            counts(c);
        }
    }

    /** A running sum: of the columns before it the one whose numbers it adds up in most rows. */
    private void running(int sum) {
        List<Integer> rows = IntStream.range(grid.firstRow(), grid.rows())
                .filter(r -> grid.amount(r, sum) != null)
                .boxed()
                .toList();
        for (int part = 0; part < sum && rows.size() >= FEWEST; part++) {
            int column = part;
            if (part == grid.labelColumn() || rows.stream().anyMatch(r -> grid.amount(r, column) == null)) {
                continue;
            }
            List<Claim.Sum> sums = new ArrayList<>();
            for (int i = 1; i < rows.size(); i++) {
                Amount before = grid.amount(rows.get(i - 1), sum);
                Amount added = grid.amount(rows.get(i), part);
                Amount total = grid.amount(rows.get(i), sum);
                if (before != null && added != null && total != null) {
                    sums.add(new Claim.Sum(
                            grid.quote(rows.get(i), sum),
                            List.of(before.number(), added.number()),
                            total.number(),
                            Extent.ALL));
                }
            }
            Amount first = grid.amount(rows.get(0), part);
            Amount begins = grid.amount(rows.get(0), sum);
            boolean together = first != null && begins != null && TableGrid.isSum(begins, List.of(first.number()));
            long right = sums.stream().filter(TableRuns::isRight).count();
            if (together && right * 2 > sums.size()) {
                rows.forEach(r -> grid.use(r, sum));
                sums.forEach(out);
                return;
            }
        }
    }

    private static boolean isRight(Claim.Sum sum) {
        return sum.parts().stream()
                        .map(NumberReading::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(sum.total().value())
                == 0;
    }

    /** How many cells of a row hold the class that the head of a number names, where most rows bear it out. */
    private void counts(int c) {
        Map<Integer, Integer> counted = new LinkedHashMap<>();
        String label = "";
        for (int r = grid.firstRow(); r < grid.rows(); r++) {
            if (grid.amount(r, c) == null) {
                continue;
            }
            Map<String, Integer> classes = classesOfRows.computeIfAbsent(r, this::classes);
            String named = classes.keySet().stream()
                    .filter(name -> isNamed(grid.head(c), name))
                    .findFirst()
                    .orElse(label);
            if (!named.isEmpty() && classes.values().stream().mapToInt(n -> n).sum() > 2) {
                label = named;
                counted.put(r, classes.getOrDefault(named, 0));
            }
        }
        long right = counted.entrySet().stream()
                .filter(row -> isCount(grid.amount(row.getKey(), c), row.getValue()))
                .count();
        if (counted.size() >= FEWEST && right * 2 > counted.size()) {
            String of = label;
            counted.forEach((r, count) -> {
                Amount stated = grid.amount(r, c);
                if (stated != null) {
                    grid.use(r, c);
                    out.accept(new Claim.ClassCount(grid.quote(r, c), stated.number(), count, of, ""));
                }
            });
        }
    }

    private static boolean isCount(@Nullable Amount stated, int count) {
        return stated != null && !stated.isPercent() && stated.value().compareTo(BigDecimal.valueOf(count)) == 0;
    }

    /** Whether the last words of a head, or those before a bracket, are a class: "số tiêu chí đạt", "criteria met". */
    private static boolean isNamed(String head, String name) {
        return (" " + head.replaceFirst(" ?\\(.*", "")).endsWith(" " + name);
    }

    /** The short words in the cells of a row, and how often each stands there. */
    private Map<String, Integer> classes(int r) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        for (int k = 0; k < grid.columns(); k++) {
            DraftCell cell = grid.cell(r, k);
            if (cell.kind() == DraftCell.Kind.TEXT
                    && grid.amount(r, k) == null
                    && cell.text().length() <= LONGEST_CLASS) {
                classes.merge(NormalText.of(cell.text()), 1, Integer::sum);
            }
        }
        return classes;
    }
}
