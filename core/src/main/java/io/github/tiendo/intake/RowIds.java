package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

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
    /** By the id that is made of them: more than one only where digests are the same by chance. */
    private final Map<I, List<Named>> names = new HashMap<>();

    private final Map<I, DraftCell> taken = new HashMap<>();

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
        return taken.putIfAbsent(id, cell) == null ? Optional.of(id) : Optional.empty();
    }

    /** The cell from which an id came first. */
    DraftCell firstWith(DraftCell given) {
        return taken.getOrDefault(of.apply(given.display()), DraftCell.blank());
    }

    /** The id made of a name under its headings; a name that stands twice is told and numbered. */
    I named(List<String> headings, DraftCell name) {
        I plain = derived.apply(headings, name.display());
        Named known = known(plain, headings, name);
        if (known.count > 0) {
            record.add(
                    Finding.of(IntakeFindingCode.DUPLICATE_NAME)
                            .with("found", name.display())
                            .with("first", DraftCells.placeOf(known.first)),
                    name);
        }
        I id;
        do {
            known.count++;
            id = known.count == 1 ? plain : of.apply(plain + "-" + known.count);
        } while (taken.putIfAbsent(id, name) != null);
        return id;
    }

    private Named known(I plain, List<String> headings, DraftCell name) {
        List<Named> alike = names.computeIfAbsent(plain, id -> new ArrayList<>(1));
        return alike.stream()
                .filter(named -> named.isCalled(headings, name))
                .findFirst()
                .orElseGet(() -> {
                    Named named = new Named(List.copyOf(headings), name);
                    alike.add(named);
                    return named;
                });
    }

    /** A name under its headings: where it stood first, and how many rows have an id with it. */
    private static final class Named {
        private final List<String> headings;
        private final DraftCell first;
        private int count;

        Named(List<String> headings, DraftCell first) {
            this.headings = headings;
            this.first = first;
        }

        boolean isCalled(List<String> others, DraftCell name) {
            return path(headings, first).equals(path(others, name));
        }

        private static List<String> path(List<String> headings, DraftCell name) {
            return Stream.concat(headings.stream(), Stream.of(name.display()))
                    .map(NormalText::of)
                    .toList();
        }
    }
}
