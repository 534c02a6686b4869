package io.github.tiendo.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the rows of several tables by their ids and names: of tables that have one, the first; none where that table has several.
 *
 * @param <R> the sort of rows
 */
final class KnownRows<R> {

    private final Function<R, String> id;
    private final Function<R, String> name;
    private final Map<String, Optional<Place>> byId = new HashMap<>();
    private final Map<String, Optional<Place>> byName = new HashMap<>();

    /** Where a row stands. */
    record Place(int table, int row) {}

    /**
     * @param id of a row; empty if it has none
     * @param name of a row; empty if it has none
     */
    KnownRows(Function<R, String> id, Function<R, String> name) {
        this.id = id;
        this.name = name;
    }

    /** Adds the rows of a table that may be found. */
    void add(int table, List<R> rows, Predicate<R> isKnown) {
        add(table, rows, isKnown, id).forEach(byId::putIfAbsent);
        add(table, rows, isKnown, name).forEach(byName::putIfAbsent);
    }

    private static <R> Map<String, Optional<Place>> add(
            int table, List<R> rows, Predicate<R> isKnown, Function<R, String> key) {
        Map<String, Optional<Place>> places = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (isKnown.test(rows.get(row))) {
                places.merge(
                        key.apply(rows.get(row)), Optional.of(new Place(table, row)), (one, next) -> Optional.empty());
            }
        }
        return places;
    }

    /** Where the row stands that has the id of another, or what that has for a name as its id, or its name. */
    Optional<Place> find(R row) {
        return Stream.of(find(byId, id.apply(row)), find(byId, name.apply(row)), find(byName, name.apply(row)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Place> find(Map<String, Optional<Place>> places, String key) {
        return key.isEmpty() ? Optional.empty() : places.getOrDefault(key, Optional.empty());
    }
}
