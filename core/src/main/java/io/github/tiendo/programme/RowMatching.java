package io.github.tiendo.programme;

import io.github.tiendo.programme.ProgrammeMatcher.MatchBasis;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds rows of one file among those of another: one basis after the other, and on each only where one row claims one.
 *
 * @param <I> the sort of id
 */
final class RowMatching<I extends Serializable> {

    /** A row to be found or to be found again: under which names and headings it was printed, and in which unit. */
    static final class Row<I> {
        final I id;
        final Set<List<String>> paths;
        final Set<String> names;
        final Optional<?> unit;

        Row(I id, Set<List<String>> paths, Set<String> names, Optional<?> unit) {
            this.id = id;
            this.paths = paths;
            this.names = names;
            this.unit = unit;
        }

        private boolean hasOtherUnitThan(Row<I> other) {
            return unit.isPresent() && other.unit.isPresent() && !unit.equals(other.unit);
        }
    }

    private final Map<I, Row<I>> known = new LinkedHashMap<>();
    private final List<Row<I>> found;
    private final Function<Row<I>, Optional<I>> stated;
    private final Function<Row<I>, List<I>> candidates;
    private final Map<I, RowMatch<I>> matches = new HashMap<>();
    private final Set<I> taken = new HashSet<>();
    private final Map<I, List<I>> several = new HashMap<>();

    RowMatching(
            List<Row<I>> known,
            List<Row<I>> found,
            Function<Row<I>, Optional<I>> stated,
            Function<Row<I>, List<I>> candidates) {
        known.forEach(row -> this.known.put(row.id, row));
        this.found = found;
        this.stated = stated;
        this.candidates = candidates;
    }

    List<RowMatch<I>> matches() {
        claim(MatchBasis.ID, row -> known.containsKey(row.id) ? List.of(row.id) : List.of());
        claim(MatchBasis.CATALOGUE, row -> stated.apply(row)
                .filter(known::containsKey)
                .map(List::of)
                .orElse(List.of()));
        Map<Object, List<Row<I>>> byPath = index(known.values(), row -> row.paths);
        claim(MatchBasis.PATH, row -> alike(row, row.paths, byPath, true));
        Map<Object, List<Row<I>>> byName = index(known.values(), row -> row.names);
        Map<Object, List<Row<I>>> foundByName = index(found, row -> row.names);
        claim(MatchBasis.NAME, row -> {
            boolean unique =
                    row.names.stream().allMatch(name -> foundByName.get(name).size() == 1);
            List<I> alike = alike(row, row.names, byName, false);
            if (!unique || alike.size() > 1) {
                List<I> free = alike.stream().filter(id -> !taken.contains(id)).toList();
                if (!free.isEmpty()) {
                    several.put(row.id, free);
                }
                return List.of();
            }
            return alike;
        });
        List<RowMatch<I>> all = new ArrayList<>(found.size());
        for (Row<I> row : found) {
            RowMatch<I> match = matches.get(row.id);
            all.add(match != null ? match : unmatched(row));
        }
        return all;
    }

    private RowMatch<I> unmatched(Row<I> row) {
        List<I> claimed = several.getOrDefault(row.id, List.of());
        return claimed.isEmpty()
                ? RowMatch.none(
                        row.id,
                        MatchBasis.NONE,
                        candidates.apply(row).stream()
                                .filter(id -> !taken.contains(id))
                                .toList())
                : RowMatch.none(row.id, MatchBasis.SEVERAL, claimed);
    }

    /** Takes every row for the one that it alone claims alone. */
    private void claim(MatchBasis basis, Function<Row<I>, List<I>> claims) {
        Map<I, List<Row<I>>> claimants = new LinkedHashMap<>();
        Map<I, List<I>> claimed = new HashMap<>();
        for (Row<I> row : found) {
            if (!matches.containsKey(row.id)) {
                List<I> free = claims.apply(row).stream()
                        .filter(id -> !taken.contains(id))
                        .distinct()
                        .toList();
                claimed.put(row.id, free);
                free.forEach(id ->
                        claimants.computeIfAbsent(id, none -> new ArrayList<>()).add(row));
            }
        }
        claimants.forEach((id, rows) -> {
            boolean alone = rows.size() == 1 && claimed.get(rows.get(0).id).size() == 1;
            if (alone) {
                matches.put(rows.get(0).id, RowMatch.of(rows.get(0).id, id, basis));
                taken.add(id);
            } else {
                rows.forEach(row -> several.put(row.id, claimed.get(row.id)));
            }
        });
    }

    private List<I> alike(Row<I> row, Set<?> keys, Map<Object, List<Row<I>>> index, boolean freeOnly) {
        return keys.stream()
                .map(index::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(other -> !row.hasOtherUnitThan(other))
                .map(other -> other.id)
                .filter(id -> !freeOnly || !taken.contains(id))
                .distinct()
                .toList();
    }

    private static <I> Map<Object, List<Row<I>>> index(Iterable<Row<I>> rows, Function<Row<I>, Set<?>> keys) {
        Map<Object, List<Row<I>>> index = new HashMap<>();
        for (Row<I> row : rows) {
            for (Object key : keys.apply(row)) {
                index.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
            }
        }
        return index;
    }
}
