package io.github.tiendo.programme;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorCatalogue;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Finds the indicators and tasks of one file again in another, though numbers, tables and headings change from report
 * to report.
 *
 * <p>One after the other: by id; by a team's catalogue, where one is given; by name under the same headings with no
 * different unit; by name alone with no different unit, if no other row of either file has the name. A row that could
 * be several is taken for none, and a name that is only near is a candidate, never a match.
 *
 * <pre>{@code
 * List<RowMatch<IndicatorId>> rows = ProgrammeMatcher.standard().indicators(known, later);
 * }</pre>
 */
public final class ProgrammeMatcher {

    /** For how many rows at most near names are looked for, so that a foreign file costs little. */
    private static final int MOST_SEARCHES = 200;

    private final Optional<IndicatorCatalogue> catalogue;

    private ProgrammeMatcher(Optional<IndicatorCatalogue> catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return the usual matcher, without a catalogue} */
    public static ProgrammeMatcher standard() {
        return new ProgrammeMatcher(Optional.empty());
    }

    /**
     * The same matcher with a team's own names, which go before everything but ids.
     *
     * @param names the names and aliases of the known programme's indicators
     * @return a copy
     */
    public ProgrammeMatcher withCatalogue(IndicatorCatalogue names) {
        return new ProgrammeMatcher(Optional.of(names));
    }

    /**
     * Finds every indicator of one programme in another.
     *
     * @param known the programme in which they are looked for
     * @param found the programme whose indicators are looked for, such as one read from a later report
     * @return one match for each indicator of {@code found}, in its order; no indicator of {@code known} is taken twice
     */
    public List<RowMatch<IndicatorId>> indicators(Programme known, Programme found) {
        IndicatorCatalogue own = IndicatorCatalogue.of(known.indicators());
        AtomicInteger searches = new AtomicInteger();
        Function<RowMatching.Row<IndicatorId>, List<IndicatorId>> candidates = row -> row.names.stream()
                .filter(name -> searches.incrementAndGet() <= MOST_SEARCHES)
                .flatMap(name -> Stream.concat(
                        catalogue.stream().flatMap(names -> names.match(name).candidates().stream()),
                        own.match(name).candidates().stream()))
                .filter(id -> known.indicator(id).isPresent())
                .distinct()
                .toList();
        Function<RowMatching.Row<IndicatorId>, Optional<IndicatorId>> stated =
                row -> catalogue.flatMap(names -> row.names.stream()
                        .map(names::match)
                        .map(IndicatorCatalogue.Match::indicator)
                        .flatMap(Optional::stream)
                        .findFirst());
        return new RowMatching<>(indicators(known), indicators(found), stated, candidates).matches();
    }

    private static List<RowMatching.Row<IndicatorId>> indicators(Programme programme) {
        List<RowMatching.Row<IndicatorId>> rows =
                new ArrayList<>(programme.indicators().size());
        for (Indicator indicator : programme.indicators()) {
            Stream<RowRef> printed = programme.reports().stream()
                    .flatMap(report -> Stream.ofNullable(report.rows().get(indicator.id())));
            List<List<String>> headings = headings(programme, indicator.heading(), printed);
            rows.add(row(indicator.id(), indicator.name(), headings, indicator.unit()));
        }
        return rows;
    }

    /**
     * Finds every task of one programme in another, in the same way; the catalogue knows indicators only.
     *
     * @param known the programme in which they are looked for
     * @param found the programme whose tasks are looked for
     * @return one match for each task of {@code found}, in its order; no task of {@code known} is taken twice
     */
    public List<RowMatch<TaskId>> tasks(Programme known, Programme found) {
        return new RowMatching<>(tasks(known), tasks(found), row -> Optional.<TaskId>empty(), row -> List.of())
                .matches();
    }

    private static List<RowMatching.Row<TaskId>> tasks(Programme programme) {
        List<RowMatching.Row<TaskId>> rows = new ArrayList<>(programme.tasks().size());
        for (Task task : programme.tasks()) {
            Stream<RowRef> printed = programme.reports().stream()
                    .flatMap(report -> Stream.ofNullable(report.taskRows().get(task.id())));
            List<List<String>> headings = headings(programme, task.heading(), printed);
            rows.add(row(task.id(), task.title(), headings, Optional.empty()));
        }
        return rows;
    }

    /** The headings of a row in the outline, and those under which reports print it. */
    private static List<List<String>> headings(
            Programme programme, Optional<HeadingId> heading, Stream<RowRef> printed) {
        List<String> own = heading.map(id -> programme.outline().path(id).stream()
                        .map(above -> above.title().text(Languages.VIETNAMESE))
                        .toList())
                .orElse(List.of());
        return Stream.concat(Stream.of(own), printed.map(RowRef::headings)).toList();
    }

    private static <I extends Serializable> RowMatching.Row<I> row(
            I id, LocalizedText name, List<List<String>> headings, Optional<?> unit) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(name.vietnamese().stream(), name.english().stream())
                .map(IndicatorCatalogue::key)
                .forEach(names::add);
        Set<List<String>> paths = new LinkedHashSet<>();
        for (List<String> above : headings) {
            for (String own : names) {
                paths.add(Stream.concat(above.stream().map(NormalText::of), Stream.of(own))
                        .toList());
            }
        }
        return new RowMatching.Row<>(id, paths, names, unit);
    }

    /**
     * What a row of one programme or report is in a known programme.
     *
     * @param <I> the sort of id: of an indicator or a task
     */
    @Value.Immutable
    public abstract static class RowMatch<I extends Serializable> {

        RowMatch() {}

        /** {@return the row to be found: its id where it was read} */
        public abstract I found();

        /** {@return the row that it is: its id in the known programme, or empty if there is none or several} */
        public abstract Optional<I> known();

        /**
         * By what it was found, or why not.
         *
         * @return the basis
         */
        public abstract MatchBasis basis();

        /**
         * {@return the rows that it may be, where it was not found: ids in the known programme, the nearest first; may
         * be empty}
         */
        public abstract List<I> candidates();

        /**
         * A row that was found.
         *
         * @param <I> the sort of id
         * @param found its id where it was read
         * @param known its id in the known programme
         * @param basis by what it was found
         * @return the match
         */
        public static <I extends Serializable> RowMatch<I> of(I found, I known, MatchBasis basis) {
            return ImmutableRowMatch.<I>builder()
                    .found(found)
                    .known(known)
                    .basis(basis)
                    .build();
        }

        static <I extends Serializable> RowMatch<I> none(I found, MatchBasis basis, List<I> candidates) {
            return ImmutableRowMatch.<I>builder()
                    .found(found)
                    .basis(basis)
                    .candidates(candidates)
                    .build();
        }
    }

    /** By what a row of one file was taken for a row of another, best first; or why it was not. */
    public enum MatchBasis implements Localized {
        /** Both have one id. */
        ID,
        /** A team's catalogue says so, by name or alias. */
        CATALOGUE,
        /** Both have one name under the same headings, and no different units. */
        PATH,
        /** Both have one name that no other row has, under other headings. */
        NAME,
        /** Names that are near alone, and the same targets and values; only where two assessments are compared. */
        NEAR,
        /** It could be several, so it is taken for none. */
        SEVERAL,
        /** There is none like it. */
        NONE;

        /** {@return whether the row was found; true for all but SEVERAL and NONE} */
        public boolean isMatch() {
            return this != SEVERAL && this != NONE;
        }

        @Override
        public String text(Locale language) {
            return ProgrammeFindingCode.TEXTS.label(this, language);
        }
    }
}
