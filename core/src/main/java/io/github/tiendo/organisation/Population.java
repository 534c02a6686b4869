package io.github.tiendo.organisation;

import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What a coverage counts out of: the members of a roster on a day, or a number of things that nobody names ({@code
 * 3.418 hệ thống thông tin}).
 *
 * <p>The same words mean different populations at different times ("bộ, ngành" 22 or 30; 25 services, later 53), so a
 * population is kept with every figure.
 */
@Value.Immutable
public abstract class Population implements Serializable {

    private static final long serialVersionUID = 1L;

    Population() {}

    /** {@return the words for its members, as they are printed behind the figure, such as {@code tỉnh, thành phố}} */
    public abstract LocalizedText words();

    /** {@return the roster whose members these are, or empty if they are only counted} */
    public abstract Optional<Roster> roster();

    /** {@return the day on which it is looked at; empty only for a counted population without a date} */
    public abstract Optional<LocalDate> asOf();

    /** {@return how many there are where nobody names them, 0 or more; empty for the members of a roster} */
    public abstract OptionalLong counted();

    /** It is either the members of a roster on a day it answers for, or a count. */
    @Value.Check
    void check() {
        if (roster().isPresent() == counted().isPresent()) {
            throw new IllegalArgumentException("a population is either a roster or a count");
        }
        if (counted().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "a population cannot be " + counted().getAsLong());
        }
        if (roster().isPresent()) {
            if (asOf().isEmpty()) {
                throw new IllegalArgumentException("the members of a roster need a day");
            }
            members();
        }
    }

    /**
     * The members of a roster on a day.
     *
     * @param roster the roster
     * @param asOf the day
     * @return the population; its words are the roster's title
     * @throws IllegalArgumentException if the day is before the roster's first
     */
    public static Population of(Roster roster, LocalDate asOf) {
        return builder().words(roster.title()).roster(roster).asOf(asOf).build();
    }

    /**
     * A number of things that are not named.
     *
     * @param words what they are, such as {@code hệ thống thông tin}
     * @param count how many
     * @return the population
     * @throws IllegalArgumentException if the count is negative
     */
    public static Population counted(LocalizedText words, long count) {
        return builder().words(words).counted(count).build();
    }

    /** {@return how many members there are, 0 or more} */
    public long size() {
        return counted().orElseGet(() -> members().size());
    }

    /** {@return the members by name, distinct, in the roster's order; empty for a counted population} */
    public List<Agency> members() {
        return roster().map(roster -> roster.membersOn(asOf().orElseThrow())).orElse(List.of());
    }

    /**
     * Tells whether an agency belongs to it.
     *
     * @param agency the agency
     * @return whether it is a member by name
     */
    public boolean contains(AgencyId agency) {
        return members().stream().anyMatch(member -> member.id().equals(agency));
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** The size and the words, such as {@code 63 tỉnh, thành phố}. */
    @Override
    public String toString() {
        return size() + " " + words();
    }

    /** Builds a population. */
    public static final class Builder extends ImmutablePopulation.Builder {
        Builder() {}
    }
}
