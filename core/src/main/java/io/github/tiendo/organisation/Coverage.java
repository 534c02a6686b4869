package io.github.tiendo.organisation;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.quantity.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who of a population did, and who did not: {@code 57/63}.
 *
 * <p>Included and missing are always the whole population. Agencies that are said to have done it but are no members,
 * and names that nobody knows, are kept beside it and counted in neither.
 *
 * <pre>{@code
 * Coverage issued = Coverage.ofMissing(Population.of(VietnamRosters.provinces(), day), missing.ids());
 * issued.toString();                                                  // 55/63
 * issued.carriedTo(LocalDate.of(2025, 7, 1), SuccessionRule.ANY_PART); // 32/34
 * }</pre>
 */
@Value.Immutable
public abstract class Coverage implements Serializable {

    private static final long serialVersionUID = 1L;

    Coverage() {}

    /**
     * Out of whom.
     *
     * @return the population
     */
    public abstract Population population();

    /**
     * {@return who did, by id, in the order of the population: members of the population, distinct; empty for a counted
     * population}
     */
    public abstract List<AgencyId> includedIds();

    /** {@return how many did, in a population whose members are only counted; empty for the members of a roster} */
    public abstract OptionalLong countedIncluded();

    /**
     * {@return who is said to have done (or not done) it without being a member, distinct, in the order given; may be
     * empty}
     */
    public abstract List<AgencyId> outsiders();

    /**
     * {@return names in the list from which the coverage was made that nobody knows: as they were written; may be
     * empty}
     */
    public abstract List<String> unknownNames();

    /**
     * {@return the day of the population for which it was first stated, if it was carried over events since: the
     * earlier day, or empty}
     */
    public abstract Optional<LocalDate> carriedFrom();

    /**
     * By which rule it was carried.
     *
     * @return the rule; present exactly if {@link #carriedFrom()} is
     */
    public abstract Optional<SuccessionRule> carriedBy();

    /** The included are members, or a possible count of a counted population. */
    @Value.Check
    void check() {
        if (population().roster().isPresent()) {
            Set<AgencyId> members = new HashSet<>();
            population().members().forEach(member -> members.add(member.id()));
            if (countedIncluded().isPresent() || !members.containsAll(includedIds())) {
                throw new IllegalArgumentException("only members of " + population() + " can be included");
            }
        } else if (countedIncluded().isEmpty()
                || !includedIds().isEmpty()
                || countedIncluded().getAsLong() < 0
                || countedIncluded().getAsLong() > population().size()) {
            throw new IllegalArgumentException("of " + population() + " from 0 to all can be included");
        }
        if (carriedFrom().isPresent() != carriedBy().isPresent()) {
            throw new IllegalArgumentException("a coverage is carried from a day by a rule");
        }
    }

    /**
     * The coverage by those who did.
     *
     * @param population out of whom; the members of a roster
     * @param included who did; those who are no members become {@link #outsiders()}
     * @return the coverage
     * @throws IllegalArgumentException if the population is only counted
     */
    public static Coverage of(Population population, Collection<AgencyId> included) {
        return ofNames(population, included, true, List.of());
    }

    /**
     * The coverage by those who did, as a list names them.
     *
     * @param population out of whom; the members of a roster
     * @param included who did; names that the list does not know become {@link #unknownNames()}
     * @return the coverage
     * @throws IllegalArgumentException if the population is only counted
     */
    public static Coverage of(Population population, AgencyList included) {
        return ofNames(population, included.ids(), true, included.unknownNames());
    }

    /**
     * The coverage by those who did not.
     *
     * @param population out of whom; the members of a roster
     * @param missing who did not; those who are no members become {@link #outsiders()}
     * @return the coverage
     * @throws IllegalArgumentException if the population is only counted
     */
    public static Coverage ofMissing(Population population, Collection<AgencyId> missing) {
        return ofNames(population, missing, false, List.of());
    }

    /**
     * The coverage by those who did not, as a list names them.
     *
     * @param population out of whom; the members of a roster
     * @param missing who did not; names that the list does not know become {@link #unknownNames()}
     * @return the coverage
     * @throws IllegalArgumentException if the population is only counted
     */
    public static Coverage ofMissing(Population population, AgencyList missing) {
        return ofNames(population, missing.ids(), false, missing.unknownNames());
    }

    /**
     * The coverage of a population that is only counted.
     *
     * @param population the counted population
     * @param included how many did
     * @return the coverage
     * @throws IllegalArgumentException if the population has members, or the count is negative or more than all
     */
    public static Coverage counted(Population population, long included) {
        return builder().population(population).countedIncluded(included).build();
    }

    private static Coverage ofNames(
            Population population, Collection<AgencyId> named, boolean included, List<String> unknown) {
        requireNamed(population);
        Set<AgencyId> outsiders = new LinkedHashSet<>(named);
        List<AgencyId> ids = new ArrayList<>();
        for (Agency member : population.members()) {
            if (outsiders.remove(member.id()) == included) {
                ids.add(member.id());
            }
        }
        return builder()
                .population(population)
                .includedIds(ids)
                .outsiders(outsiders)
                .unknownNames(unknown)
                .build();
    }

    private static void requireNamed(Population population) {
        if (population.roster().isEmpty()) {
            throw new IllegalArgumentException("the members of " + population + " are only counted");
        }
    }

    /** {@return who did, in the order of the population; empty if it is only counted} */
    public List<Agency> included() {
        return members(true);
    }

    /** {@return who did not, in the order of the population; empty if it is only counted} */
    public List<Agency> missing() {
        return members(false);
    }

    private List<Agency> members(boolean included) {
        Set<AgencyId> ids = new HashSet<>(includedIds());
        List<Agency> members = new ArrayList<>();
        for (Agency member : population().members()) {
            if (ids.contains(member.id()) == included) {
                members.add(member);
            }
        }
        return List.copyOf(members);
    }

    /** {@return how many did, from 0 to the size of the population} */
    public long count() {
        return countedIncluded().orElse(includedIds().size());
    }

    /** {@return how many did, out of how many: the exact ratio; empty if the population has no members} */
    public Optional<Ratio> ratio() {
        return population().size() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(count(), population().size()));
    }

    /**
     * The coverage on another day without any rule: possible only while no member became another.
     *
     * @param day the other day, earlier or later
     * @return the coverage of the population on that day; an ERROR and no coverage if an event between the days
     *     concerns a member, or the population is only counted
     * @throws IllegalArgumentException if the day is before the roster's first
     */
    public Outcome<Coverage> onDay(LocalDate day) {
        if (population().roster().isEmpty()) {
            return Outcome.failed(Finding.of(OrganisationFindingCode.POPULATION_ONLY_COUNTED)
                    .with("population", population().words())
                    .with("to", day));
        }
        Roster roster = population().roster().get();
        LocalDate asOf = population().asOf().orElseThrow();
        List<Roster.Event> events =
                day.isBefore(asOf) ? roster.eventsBetween(day, asOf) : roster.eventsBetween(asOf, day);
        if (!events.isEmpty()) {
            return Outcome.failed(Finding.of(OrganisationFindingCode.SUCCESSION_RULE_NEEDED)
                    .with("population", population().words())
                    .with("from", asOf)
                    .with("to", day)
                    .with("events", events.size()));
        }
        return Outcome.of(builder().from(this).population(populationOn(day)).build());
    }

    /**
     * The coverage carried over the events up to a later day.
     *
     * <p>A member of the later day has as its parts those members of the earlier day that became it. A member without
     * parts, founded since, is not covered by either rule.
     *
     * @param day the later day
     * @param rule {@link SuccessionRule#ANY_PART} or {@link SuccessionRule#ALL_PARTS}
     * @return the coverage of the population on that day, with the rule in it
     * @throws IllegalArgumentException if the population is only counted, the day is before the population's, or the
     *     rule is {@link SuccessionRule#RESTATED}, which needs the names: {@link #restatedOn}
     */
    public Coverage carriedTo(LocalDate day, SuccessionRule rule) {
        requireNamed(population());
        if (rule == SuccessionRule.RESTATED) {
            throw new IllegalArgumentException("RESTATED needs the members that are included: use restatedOn");
        }
        LocalDate asOf = population().asOf().orElseThrow();
        Set<AgencyId> before = new HashSet<>(includedIds());
        List<AgencyId> now = new ArrayList<>();
        for (Map.Entry<AgencyId, List<AgencyId>> member :
                population().roster().orElseThrow().origins(asOf, day).entrySet()) {
            List<AgencyId> parts = member.getValue();
            boolean covered = rule == SuccessionRule.ANY_PART
                    ? parts.stream().anyMatch(before::contains)
                    : !parts.isEmpty() && before.containsAll(parts);
            if (covered) {
                now.add(member.getKey());
            }
        }
        return builder()
                .from(this)
                .population(populationOn(day))
                .includedIds(now)
                .carriedFrom(carriedFrom().orElse(asOf))
                .carriedBy(rule)
                .build();
    }

    /**
     * The coverage on another day, stated anew.
     *
     * @param day the other day
     * @param included the members of that day that are covered; those who are no members become {@link #outsiders()}
     * @return the coverage of the population on that day, by {@link SuccessionRule#RESTATED}
     * @throws IllegalArgumentException if the population is only counted or the day is before the roster's first
     */
    public Coverage restatedOn(LocalDate day, Collection<AgencyId> included) {
        requireNamed(population());
        return builder()
                .from(of(populationOn(day), included))
                .carriedFrom(carriedFrom().orElse(population().asOf().orElseThrow()))
                .carriedBy(SuccessionRule.RESTATED)
                .build();
    }

    private Population populationOn(LocalDate day) {
        return Population.builder().from(population()).asOf(day).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** The count and the size, such as {@code 57/63}. */
    @Override
    public String toString() {
        return count() + "/" + population().size();
    }

    /** Builds a coverage. */
    public static final class Builder extends ImmutableCoverage.Builder {
        Builder() {}
    }
}
