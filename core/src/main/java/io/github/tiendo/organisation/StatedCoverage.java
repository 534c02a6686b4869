package io.github.tiendo.organisation;

import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of who did something and who did not: {@code 55/63 địa phương}, with the 8 that are missing by name;
 * or a table with a row for each agency and "có" or "chưa" in it.
 *
 * <p>It is kept as stated: the counts need not agree with each other or with the names. {@link #coverage} says who it is
 * by a roster.
 *
 * <pre>{@code
 * StatedCoverage.builder().form(StatedCoverage.Form.STATEMENT).title("Văn bản của cấp ủy").population("địa phương")
 *         .statedIncluded(55).statedTotal(63).addMissing(AgencyId.of("an-giang")).build();
 * }</pre>
 */
@Value.Immutable
public abstract class StatedCoverage implements Serializable {

    private static final long serialVersionUID = 1L;

    StatedCoverage() {}

    /** How a report says it. */
    public enum Form {
        /** In a sentence or a row of its own: counts, perhaps with a list of names. */
        STATEMENT,
        /** In a column of a table that has a row for each agency. */
        TABLE
    }

    /** {@return how the report says it} */
    public abstract Form form();

    /** {@return what was done, such as {@code Văn bản của cấp ủy}} */
    public abstract String title();

    /** {@return the heading under which it stands, or empty} */
    public abstract Optional<String> heading();

    /** {@return the words for those who were to do it, such as {@code tỉnh, thành phố}, or empty} */
    public abstract Optional<String> population();

    /** {@return the day for which it is stated; empty for that of the report} */
    public abstract Optional<LocalDate> asOf();

    /** {@return how many are said to have done it, 0 or more; empty if it is not stated} */
    public abstract OptionalLong statedIncluded();

    /** {@return how many are said not to have done it, 0 or more; empty if it is not stated} */
    public abstract OptionalLong statedMissing();

    /** {@return how many were to do it, 0 or more; empty if it is not stated} */
    public abstract OptionalLong statedTotal();

    /**
     * {@return who is named as having done it, distinct, in the order given; a name that nobody knows stands as it was
     * written}
     */
    public abstract List<AgencyId> included();

    /**
     * {@return who is named as not having done it, distinct, in the order given; a name that nobody knows stands as it
     * was written}
     */
    public abstract List<AgencyId> missing();

    /** {@return whose row of a table says neither, distinct, in the order given; empty for a statement} */
    public abstract List<AgencyId> unanswered();

    /**
     * On which day it was done, where a table says so.
     *
     * @return by agency; may be empty
     */
    public abstract Map<AgencyId, LocalDate> doneOn();

    /** {@return the list of names as it was written, or empty if nobody is named} */
    public abstract Optional<String> listText();

    /** {@return where it was taken from, such as {@code Q1-22:45}, or empty} */
    public abstract Optional<String> source();

    /** No count is negative, nobody stands in two lists, and only those who did have a day. */
    @Value.Check
    void check() {
        if (statedIncluded().orElse(0) < 0
                || statedMissing().orElse(0) < 0
                || statedTotal().orElse(0) < 0) {
            throw new IllegalArgumentException("'" + title() + "' states a negative count");
        }
        Set<AgencyId> seen = new HashSet<>();
        for (AgencyId agency : named()) {
            if (!seen.add(agency)) {
                throw new IllegalArgumentException("'" + title() + "' names " + agency + " twice");
            }
        }
        if (!included().containsAll(doneOn().keySet())) {
            throw new IllegalArgumentException("'" + title() + "' has a day for somebody who is not included");
        }
    }

    /**
     * Everybody who is named.
     *
     * @return the included, the missing and the unanswered, in this order
     */
    public List<AgencyId> named() {
        List<AgencyId> named = new ArrayList<>(included());
        named.addAll(missing());
        named.addAll(unanswered());
        return List.copyOf(named);
    }

    /**
     * What it says by a day: who did it on a later one had not done it yet.
     *
     * @param day the day
     * @return a copy, in which such agencies are missing; this where no {@linkplain #doneOn() day} is later
     */
    public StatedCoverage on(LocalDate day) {
        List<AgencyId> later = included().stream()
                .filter(agency -> doneOn().getOrDefault(agency, day).isAfter(day))
                .toList();
        if (later.isEmpty()) {
            return this;
        }
        List<AgencyId> included = new ArrayList<>(included());
        included.removeAll(later);
        List<AgencyId> missing = new ArrayList<>(missing());
        missing.addAll(later);
        Map<AgencyId, LocalDate> days = new LinkedHashMap<>(doneOn());
        days.keySet().removeAll(later);
        return builder()
                .from(this)
                .included(included)
                .missing(missing)
                .doneOn(days)
                .build();
    }

    /**
     * {@return how many were to do it, as far as the statement tells: the stated total, else both stated counts
     * together, else the rows of a table; empty if neither is there}
     */
    public OptionalLong total() {
        if (statedTotal().isPresent()) {
            return statedTotal();
        }
        if (form() == Form.TABLE) {
            return OptionalLong.of(named().size());
        }
        return statedIncluded().isPresent() && statedMissing().isPresent()
                ? OptionalLong.of(statedIncluded().getAsLong() + statedMissing().getAsLong())
                : OptionalLong.empty();
    }

    /**
     * {@return how many names the list should have: the stated count of those whom the list names, taken from the total
     * if need be; empty if nobody is named or no count is stated}
     */
    public OptionalLong statedNames() {
        if (included().isEmpty() == missing().isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong own = included().isEmpty() ? statedMissing() : statedIncluded();
        OptionalLong other = included().isEmpty() ? statedIncluded() : statedMissing();
        if (own.isPresent() || other.isEmpty() || statedTotal().isEmpty()) {
            return own;
        }
        return OptionalLong.of(statedTotal().getAsLong() - other.getAsLong());
    }

    /**
     * Who did and who did not, by a roster.
     *
     * <p>Where names are given, the population is the smallest of the rosters, included ones among them, that has as
     * many members on the day as the {@link #total()} and has most of the names; where no total is known, the smallest
     * one that has all the names. Where nobody is named, or no roster fits, it is only counted.
     *
     * @param rosters where to look, such as those of a programme
     * @param reportDay the day of the population if the statement has none of its own
     * @return the coverage, those who are no members among its outsiders; empty if the counts make none: no total, more
     *     than all, or fewer than none
     */
    public Optional<Coverage> coverage(Collection<Roster> rosters, LocalDate reportDay) {
        LocalDate day = asOf().orElse(reportDay);
        return named().isEmpty()
                ? counted(statedIncluded(), day)
                : population(rosters, day).map(this::of).or(() -> counted(includedByNames(), day));
    }

    private Coverage of(Population population) {
        Coverage coverage = included().isEmpty() && unanswered().isEmpty()
                ? Coverage.ofMissing(population, missing())
                : Coverage.of(population, included());
        Set<AgencyId> outsiders = new LinkedHashSet<>(named());
        population.members().forEach(member -> outsiders.remove(member.id()));
        return Coverage.builder().from(coverage).outsiders(outsiders).build();
    }

    private OptionalLong includedByNames() {
        if (form() == Form.TABLE || missing().isEmpty()) {
            return OptionalLong.of(included().size());
        }
        OptionalLong total = total();
        return total.isPresent() ? OptionalLong.of(total.getAsLong() - missing().size()) : OptionalLong.empty();
    }

    private Optional<Coverage> counted(OptionalLong included, LocalDate day) {
        OptionalLong total = total();
        boolean possible = included.isPresent()
                && total.isPresent()
                && included.getAsLong() >= 0
                && included.getAsLong() <= total.getAsLong();
        if (!possible) {
            return Optional.empty();
        }
        Population population = Population.builder()
                .words(LocalizedText.vietnamese(population().orElse(title())))
                .asOf(day)
                .counted(total.getAsLong())
                .build();
        return Optional.of(Coverage.counted(population, included.getAsLong()));
    }

    private Optional<Population> population(Collection<Roster> rosters, LocalDate day) {
        Set<AgencyId> names = new HashSet<>(named());
        OptionalLong total = total();
        @Nullable Roster best = null;
        int bestSize = 0;
        int bestKnown = 0;
        for (Roster roster :
                rosters.stream().flatMap(each -> each.withIncluded().stream()).toList()) {
            if (day.isBefore(roster.startInclusive())) {
                continue;
            }
            List<Agency> members = roster.membersOn(day);
            int known = (int) members.stream()
                    .filter(member -> names.contains(member.id()))
                    .count();
            boolean fits = total.isPresent()
                    ? members.size() == total.getAsLong() && known * 2 > names.size()
                    : known == names.size();
            boolean better = best == null || known > bestKnown || known == bestKnown && members.size() < bestSize;
            if (fits && better) {
                best = roster;
                bestSize = members.size();
                bestKnown = known;
            }
        }
        return Optional.ofNullable(best).map(roster -> population()
                .map(words -> Population.builder()
                        .words(LocalizedText.vietnamese(words))
                        .roster(roster)
                        .asOf(day)
                        .build())
                .orElseGet(() -> Population.of(roster, day)));
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a stated coverage. */
    public static final class Builder extends ImmutableStatedCoverage.Builder {
        Builder() {}
    }
}
