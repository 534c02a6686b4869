package io.github.tiendo.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the rows of several tables by what they are known by, such as ids and names: of tables that have one, the first; none where
 * that table has several.
 *
 * @param <R> the sort of rows
 */
final class KnownRows<R> {

    private final List<Function<R, String>> keys;
    private final List<Map<String, Optional<Place>>> places;

    /** Where a row stands. */
    record Place(int table, int row) {}

    /**
     * @param tables the rows of each
     * @param isKnown whether a row may be found
     * @param keys what a row is known by, the surest first; empty for nothing
     */
    KnownRows(List<List<R>> tables, Predicate<R> isKnown, List<Function<R, String>> keys) {
        this.keys = keys;
        this.places = keys.stream().map(key -> places(tables, isKnown, key)).toList();
    }

    private static <R> Map<String, Optional<Place>> places(
            List<List<R>> tables, Predicate<R> isKnown, Function<R, String> key) {
        Map<String, Optional<Place>> places = new HashMap<>();
        for (int table = 0; table < tables.size(); table++) {
            Map<String, Optional<Place>> ofTable = new HashMap<>();
            for (int row = 0; row < tables.get(table).size(); row++) {
                if (isKnown.test(tables.get(table).get(row))) {
                    ofTable.merge(
                            key.apply(tables.get(table).get(row)),
                            Optional.of(new Place(table, row)),
                            (one, next) -> Optional.empty());
                }
            }
            ofTable.forEach(places::putIfAbsent);
        }
        return places;
    }

    /** Where a row stands that is known by the same. */
    Optional<Place> find(R row) {
        return Stream.iterate(0, key -> key < keys.size(), key -> key + 1)
                .flatMap(key -> Optional.of(keys.get(key).apply(row))
                        .filter(words -> !words.isEmpty())
                        .flatMap(words -> places.get(key).getOrDefault(words, Optional.empty()))
                        .stream())
                .findFirst();
    }
}
