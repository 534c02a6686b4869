package io.github.tiendo.excel;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of a table in the order of the outline: each heading above what stands under it, with numbers by which the
 * depth of every row is seen, {@code I}, {@code 1}, {@code 1.1}. A heading with nothing under it has no row.
 *
 * @param <T> what the rows are about
 */
final class OutlineRows<T> {

    /** How deep headings are told apart; what stands deeper is put under the last of them. */
    static final int DEEPEST = 5;

    /**
     * A row: a heading or an item.
     *
     * @param number the number before it
     * @param depth 0 for the outermost rows
     * @param heading the title; empty for an item
     * @param item what stands in the row; empty for a heading
     */
    record Row<T>(String number, int depth, Optional<String> heading, Optional<T> item) {}

    private final Map<Optional<HeadingId>, List<T>> items = new LinkedHashMap<>();
    private final Map<Optional<HeadingId>, Set<Heading>> headings = new LinkedHashMap<>();
    private final List<Row<T>> rows = new ArrayList<>();

    private OutlineRows(Outline outline, List<T> all, Function<T, Optional<HeadingId>> headingOf) {
        Set<HeadingId> used = new LinkedHashSet<>();
        for (T item : all) {
            List<Heading> path = headingOf.apply(item).map(outline::path).orElse(List.of());
            List<Heading> shown = path.subList(0, Math.min(DEEPEST, path.size()));
            shown.forEach(heading -> used.add(heading.id()));
            Optional<HeadingId> last = shown.isEmpty()
                    ? Optional.empty()
                    : Optional.of(shown.get(shown.size() - 1).id());
            items.computeIfAbsent(last, id -> new ArrayList<>()).add(item);
        }
        for (Heading heading : outline.headings()) {
            if (used.contains(heading.id())) {
                headings.computeIfAbsent(heading.parent(), id -> new LinkedHashSet<>())
                        .add(heading);
            }
        }
    }

    static <T> List<Row<T>> of(Outline outline, List<T> items, Function<T, Optional<HeadingId>> headingOf) {
        OutlineRows<T> rows = new OutlineRows<>(outline, items, headingOf);
        rows.add(Optional.empty(), "", 0);
        return rows.rows;
    }

    private void add(Optional<HeadingId> parent, String prefix, int depth) {
        int count = 0;
        for (T item : items.getOrDefault(parent, List.of())) {
            rows.add(new Row<>(number(prefix, depth, ++count), depth, Optional.empty(), Optional.of(item)));
        }
        for (Heading heading : headings.getOrDefault(parent, Set.of())) {
            String number = number(prefix, depth, ++count);
            rows.add(new Row<>(
                    number, depth, Optional.of(heading.title().text(Languages.VIETNAMESE)), Optional.empty()));
            add(Optional.of(heading.id()), depth == 0 ? "" : number + ".", depth + 1);
        }
    }

    /** Where there are headings, roman numbers stand outermost: a lone one is a heading and nothing else. */
    private String number(String prefix, int depth, int count) {
        return depth == 0 && !headings.isEmpty() ? roman(count) : prefix + count;
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(letters[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
