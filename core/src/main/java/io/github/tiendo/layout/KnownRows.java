package io.github.tiendo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of several tables, found by their ids and names, while rows of some are put to those of others: of tables that have
 * one, the first; none where that table has several.
 *
 * @param <R> the sort of rows
 */
final class KnownRows<R> {

    /** Where a table has several rows that are called the same. */
    private static final int SEVERAL = -1;

    private final Function<R, String> id;
    private final Function<R, String> name;

    /** The rows where they stood; null where one was put to another. */
    private final List<List<@Nullable R>> rows = new ArrayList<>();

    private final Map<String, List<Place>> byId = new HashMap<>();
    private final Map<String, List<Place>> byName = new HashMap<>();

    /** Where a row stands. It is compared by hand: what the compiler makes for records is linked at first use, a fiftieth of a cold start. */
    record Place(int table, int row) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place && place.table == table && place.row == row;
        }

        @Override
        public int hashCode() {
            return 31 * table + row;
        }
    }

    /**
     * @param tables the rows of each
     * @param isKnown whether a row may be found
     * @param id of a row; empty if it has none
     * @param name of a row; empty if it has none
     */
    KnownRows(List<List<R>> tables, Predicate<R> isKnown, Function<R, String> id, Function<R, String> name) {
        this.id = id;
        this.name = name;
        for (int table = 0; table < tables.size(); table++) {
            rows.add(new ArrayList<>(tables.get(table)));
            add(table, tables.get(table), isKnown, id, byId);
            add(table, tables.get(table), isKnown, name, byName);
        }
    }

    private static <R> void add(
            int table, List<R> rows, Predicate<R> isKnown, Function<R, String> key, Map<String, List<Place>> places) {
        Map<String, Place> ofTable = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (isKnown.test(rows.get(row))) {
                ofTable.merge(
                        key.apply(rows.get(row)), new Place(table, row), (one, next) -> new Place(table, SEVERAL));
            }
        }
        ofTable.forEach((words, place) ->
                places.computeIfAbsent(words, first -> new ArrayList<>()).add(place));
    }

    /** Where the row of another table stands that has the id of this one, or what this has for a name as its id, or its name. */
    Optional<Place> find(int table, R row) {
        String called = name.apply(row);
        return Stream.of(find(table, byId, id.apply(row)), find(table, byId, called), find(table, byName, called))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Place> find(int table, Map<String, List<Place>> places, String key) {
        return key.isEmpty()
                ? Optional.empty()
                : places.getOrDefault(key, List.of()).stream()
                        .filter(place -> place.table() != table && isThere(place))
                        .findFirst()
                        .filter(place -> place.row() != SEVERAL);
    }

    private boolean isThere(Place place) {
        return place.row() == SEVERAL || rows.get(place.table()).get(place.row()) != null;
    }

    /** The tables that still have a row of this name. */
    IntStream tablesWith(R row) {
        return byName.getOrDefault(name.apply(row), List.of()).stream()
                .filter(this::isThere)
                .mapToInt(Place::table);
    }

    R at(Place place) {
        return Objects.requireNonNull(rows.get(place.table()).get(place.row()));
    }

    /** Where the rows of a table stand that were put to none. */
    List<Place> places(int table) {
        return IntStream.range(0, rows.get(table).size())
                .mapToObj(row -> new Place(table, row))
                .filter(this::isThere)
                .toList();
    }

    /** Puts what a row says to another, which stands for both from then on. */
    void put(Place row, Place to, R both) {
        rows.get(to.table()).set(to.row(), both);
        rows.get(row.table()).set(row.row(), null);
    }

    /** The rows of a table, without those that were put to others. */
    List<R> rows(int table) {
        return rows.get(table).stream().filter(Objects::nonNull).toList();
    }
}
