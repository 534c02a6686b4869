package io.github.tiendo.rollup;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the values of the whole from the values about its parts, and says what each rests on.
 *
 * <pre>{@code
 * Outcome<List<Total>> totals = TotalsAssembler.standard().assemble(programme);
 * Programme whole = programme.withTotals(totals.orThrow());
 * }</pre>
 *
 * <p>Parts are the bodies that values are about. How they add up is the indicator's
 * {@link Indicator#partsRule()}; where it has none, percentages with counts are pooled and amounts added, which is an
 * assumption that a WARNING names. Percentages without counts, averages and other rates have no total without a rule: they are
 * never averaged, and a WARNING says so. How short periods make longer ones
 * is its {@link Indicator#periodsRule()}: values that are cumulative are put together by the day on which their periods
 * end, and where periods are parts of the year the year so far has a total at the end of every period.
 *
 * <p>Who should be there: the members of the roster given, on the last day of the period; else the agencies assigned to
 * the indicator; else the members of the smallest of the programme's rosters that knows most of the parts; else
 * everybody who has reported on it for that year or before. Whoever is missing stands in the total by name. A missing
 * value is taken from an earlier period only with {@link #carryingForward()}, and a value of a body that has become
 * another only by a stated rule, {@link #carriedBy}.
 *
 * <p>Where values by sex, place or another dimension stand without one for the body itself, they are put together to its
 * value; so are those of the whole. Bodies and dimensions are never added to each other.
 *
 * <p>Findings name what was assumed, what could not be put together, whose value is in no total, and every reported value
 * of the whole that differs from its parts.
 *
 * <p>Immutable and thread-safe.
 */
public final class TotalsAssembler {

    private static final TotalsAssembler STANDARD = new TotalsAssembler(
            new Settings(Optional.empty(), Optional.empty(), Optional.empty(), false, observation -> Optional.empty()));

    private final Settings settings;

    private TotalsAssembler(Settings settings) {
        this.settings = settings;
    }

    record Settings(
            Optional<Roster> roster,
            Optional<SuccessionRule> succession,
            Optional<LocalDate> partsOn,
            boolean carryingForward,
            Function<Observation, Optional<SourceLocation>> places) {}

    /** {@return an assembler that carries nothing forward and nothing over to other bodies} */
    public static TotalsAssembler standard() {
        return STANDARD;
    }

    /**
     * The same assembler for parts that are known.
     *
     * @param roster whose members, on the last day of each period, should have a value
     * @return a copy
     */
    public TotalsAssembler of(Roster roster) {
        return new TotalsAssembler(new Settings(
                Optional.of(roster),
                settings.succession(),
                settings.partsOn(),
                settings.carryingForward(),
                settings.places()));
    }

    /**
     * The same assembler, values of bodies carried over to those that they have become.
     *
     * @param rule whether a body made of several has a value if any, or only if all, of them have one
     * @return a copy
     * @throws IllegalArgumentException for {@link SuccessionRule#RESTATED}, which no value can follow
     */
    public TotalsAssembler carriedBy(SuccessionRule rule) {
        if (rule == SuccessionRule.RESTATED) {
            throw new IllegalArgumentException("values are carried by any part or all parts");
        }
        return new TotalsAssembler(new Settings(
                settings.roster(),
                Optional.of(rule),
                settings.partsOn(),
                settings.carryingForward(),
                settings.places()));
    }

    /**
     * The same assembler for the parts as they are on one day, whatever the period: with the members of a later day the
     * values of earlier bodies need {@link #carriedBy}.
     *
     * @param day the day of the membership
     * @return a copy
     */
    public TotalsAssembler partsOn(LocalDate day) {
        return new TotalsAssembler(new Settings(
                settings.roster(),
                settings.succession(),
                Optional.of(day),
                settings.carryingForward(),
                settings.places()));
    }

    /**
     * The same assembler, a missing value taken from the newest earlier period that has one; for values cumulative
     * within the year from the same year, and never for periods that are parts of the year.
     *
     * @return a copy
     */
    public TotalsAssembler carryingForward() {
        return new TotalsAssembler(
                new Settings(settings.roster(), settings.succession(), settings.partsOn(), true, settings.places()));
    }

    /**
     * The same assembler for values whose places are known, so that findings can name them.
     *
     * @param places where an observation stood
     * @return a copy
     */
    public TotalsAssembler placedBy(Function<Observation, Optional<SourceLocation>> places) {
        return new TotalsAssembler(new Settings(
                settings.roster(),
                settings.succession(),
                settings.partsOn(),
                settings.carryingForward(),
                Objects.requireNonNull(places)));
    }

    /**
     * Makes the totals.
     *
     * @param programme its standing observations are put together
     * @return the totals by indicator in the order of the programme, then by time, and the findings
     */
    public Outcome<List<Total>> assemble(Programme programme) {
        List<Finding> findings = new ArrayList<>();
        List<Total> totals = new ArrayList<>();
        for (Indicator indicator : programme.indicators()) {
            totals.addAll(new IndicatorTotals(programme, indicator, settings, findings).totals());
        }
        return Outcome.of(List.copyOf(totals), findings);
    }
}
