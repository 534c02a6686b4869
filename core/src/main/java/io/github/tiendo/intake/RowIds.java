package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.notation.NormalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the rows of one kind. Whether two rows are the same is told by the normal form of the name under its headings,
 * or by the id that both were given; never by an id that was made of a name, which only says where to look.
 *
 * @param <I> the sort of id
 */
final class RowIds<I> {

    private final LoadRecord record;
    private final Function<String, I> of;
    private final BiFunction<List<String>, String, I> derived;
    private final Map<I, Row> rows = new HashMap<>();

    RowIds(LoadRecord record, Function<String, I> of, BiFunction<List<String>, String, I> derived) {
        this.record = record;
        this.of = of;
        this.derived = derived;
    }

    /**
     * The id that a cell gives, else the one made of a name under its headings; empty where another row has the given one,
     * so that this one is left out.
     */
    Optional<I> of(DraftCell given, List<String> headings, DraftCell name, Optional<String> number) {
        if (given.isMissing()) {
            return Optional.of(named(headings, name));
        }
        Optional<I> id = given(given);
        if (id.isEmpty()) {
            record.omit(
                    Omission.Extent.ROW,
                    Finding.of(IntakeFindingCode.DUPLICATE_ID)
                            .with("found", given.display())
                            .with("first", DraftCells.placeOf(firstWith(given))),
                    given.location(),
                    number);
        }
        return id;
    }

    /** The id that a cell gives; empty where another row has it, whose cell is {@link #firstWith}. */
    Optional<I> given(DraftCell cell) {
        I id = of.apply(cell.display());
        return take(id, cell) ? Optional.of(id) : Optional.empty();
    }

    private boolean take(I id, DraftCell cell) {
        return rows.putIfAbsent(id, new Row(null, cell)) == null;
    }

    /** The cell from which an id came first. */
    DraftCell firstWith(DraftCell given) {
        Row row = rows.get(of.apply(given.display()));
        return row == null ? DraftCell.blank() : row.first;
    }

    /** The id made of a name under its headings; a name that stands twice is told and numbered. */
    I named(List<String> headings, DraftCell name) {
        I plain = derived.apply(headings, name.display());
        Row row = rows.get(plain);
        if (row == null) {
            rows.put(plain, new Row(List.copyOf(headings), name));
            return plain;
        }
        while (!row.isCalled(headings, name) && row.next != null) {
            row = row.next;
        }
        if (row.isCalled(headings, name)) {
            record.add(
                    Finding.of(IntakeFindingCode.DUPLICATE_NAME)
                            .with("found", name.display())
                            .with("first", DraftCells.placeOf(row.first)),
                    name);
        } else {
            row.next = new Row(List.copyOf(headings), name);
            row = row.next;
        }
        I id;
        do {
            row.count++;
            id = of.apply(plain + "-" + row.count);
        } while (!take(id, name));
        return id;
    }

    /** The first row with an id; others whose names give the same, since digests may be the same by chance, come behind it. */
    private static final class Row {

        /** Null where the id is not made of its name. */
        private final @Nullable List<String> headings;

        private final DraftCell first;
        private @Nullable Row next;

        /** How many rows have ids with its name. */
        private int count = 1;

        Row(@Nullable List<String> headings, DraftCell first) {
            this.headings = headings;
            this.first = first;
        }

        boolean isCalled(List<String> others, DraftCell name) {
            return headings != null && path(headings, first).equals(path(others, name));
        }

        private static List<String> path(List<String> headings, DraftCell name) {
            return Stream.concat(headings.stream(), Stream.of(name.display()))
                    .map(NormalText::of)
                    .toList();
        }
    }
}
