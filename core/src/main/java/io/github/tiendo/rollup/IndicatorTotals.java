package io.github.tiendo.rollup;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Observations;
import io.github.tiendo.observation.PeriodTotals;
import io.github.tiendo.observation.Total;
import io.github.tiendo.observation.Total.Part.Absence;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.rollup.PartEntries.PartValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The totals of one indicator. */
final class IndicatorTotals {

    private static final int QUARTERS = 4;

    /** The dimension of groups of which nobody says by what they differ. */
    private static final String NO_KIND = "part";

    private final Indicator indicator;
    private final TotalsAssembler.Settings settings;
    private final List<Finding> findings;
    private final Month firstMonth;
    private final Programme programme;
    private final List<Observation> whole = new ArrayList<>();
    private final TreeMap<AgencyId, PartEntries> bodies = new TreeMap<>();
    private final List<Observation> groups = new ArrayList<>();
    private boolean isAssumptionNamed;

    IndicatorTotals(
            Programme programme, Indicator indicator, TotalsAssembler.Settings settings, List<Finding> findings) {
        this.programme = programme;
        this.indicator = indicator;
        this.settings = settings;
        this.findings = findings;
        this.firstMonth = programme.firstMonth();
        for (Observation observation : programme.observationsOf(indicator.id())) {
            IntakeFindingCode.contradictedCounts(observation, indicator)
                    .ifPresent(finding -> findings.add(placed(finding, List.of(observation))));
            if (observation.isAboutTheWhole()) {
                whole.add(observation);
            } else if (observation.subject().isPresent()) {
                bodies.computeIfAbsent(observation.subject().get(), body -> new PartEntries(indicator, firstMonth))
                        .add(observation);
            } else {
                groups.add(observation);
            }
        }
    }

    List<Total> totals() {
        Map<Period, Total> totals = new TreeMap<>();
        PeriodTotals.of(indicator, firstMonth).yearsToDate(whole).forEach(total -> totals.put(total.period(), total));
        ofGroups().forEach(total -> totals.put(total.period(), total));
        ofBodies().forEach(total -> totals.put(total.period(), total));
        totals.values().forEach(this::compareWithReported);
        return List.copyOf(totals.values());
    }

    // --- bodies

    private List<Total> ofBodies() {
        if (bodies.isEmpty()) {
            return List.of();
        }
        Parts parts = Parts.of(programme, indicator, settings.roster(), since());
        compareWithQuarters(parts);
        List<Total> totals = new ArrayList<>();
        for (Period period : periods()) {
            new PeriodTotal(parts, period).make().ifPresent(totals::add);
        }
        return totals;
    }

    /**
     * Says which bodies state another value of a year than their quarters make, where quarters are parts of the year: as the
     * indicator says, or as most of the bodies show that have both.
     */
    private void compareWithQuarters(Parts parts) {
        List<Finding> differing = new ArrayList<>();
        int agreeing = 0;
        for (Map.Entry<AgencyId, PartEntries> body : bodies.entrySet()) {
            PartEntries values = body.getValue();
            for (Period year : values.periods()) {
                List<Observation> stated = year.kind() == Period.Kind.YEAR ? values.at(year) : List.of();
                Optional<Quantity> whole = stated.size() == 1 ? stated.get(0).quantity() : Optional.empty();
                Optional<Quantity> sum = whole.isPresent() ? ofQuarters(values, year) : Optional.empty();
                if (sum.isEmpty()) {
                    continue;
                }
                if (whole.get().number().compareTo(sum.get().number()) == 0) {
                    agreeing++;
                } else {
                    differing.add(placed(
                            Finding.of(RollupFindingCode.YEAR_DIFFERS)
                                    .with("indicator", indicator.name())
                                    .with("period", Printed.of(year))
                                    .with("part", parts.name(body.getKey()))
                                    .with("found", whole.get())
                                    .with("expected", sum.get()),
                            stated));
                }
            }
        }
        if (indicator.periodsRule().map(PeriodsRule.PARTS_OF_YEAR::equals).orElse(agreeing > differing.size())) {
            findings.addAll(differing);
        }
    }

    /** What the quarters of a year make; empty unless four values stand for them. */
    private static Optional<Quantity> ofQuarters(PartEntries values, Period year) {
        List<Observation> quarters = values.periods().stream()
                .filter(period -> period.kind() == Period.Kind.QUARTER && year.contains(period))
                .flatMap(period -> values.at(period).stream())
                .toList();
        return quarters.size() == QUARTERS ? Observations.sum(quarters) : Optional.empty();
    }

    private TreeMap<AgencyId, LocalDate> since() {
        TreeMap<AgencyId, LocalDate> since = new TreeMap<>();
        for (Observation observation : programme.observationsOf(indicator.id())) {
            observation
                    .subject()
                    .ifPresent(body -> since.merge(
                            body,
                            observation.period().startInclusive(),
                            (one, other) -> one.isBefore(other) ? one : other));
        }
        return since;
    }

    /** The periods for which there is to be a total, in order of time. */
    private Collection<Period> periods() {
        TreeSet<Period> reported = new TreeSet<>();
        bodies.values().forEach(entries -> reported.addAll(entries.periods()));
        if (indicator.isCumulative()) {
            // of periods that end on one day the longest stands last
            TreeMap<LocalDate, Period> byEnd = new TreeMap<>();
            reported.forEach(period -> byEnd.put(period.endExclusive(), period));
            return byEnd.values();
        }
        if (indicator.periodsRule().equals(Optional.of(PeriodsRule.PARTS_OF_YEAR))) {
            PeriodTotals years = PeriodTotals.of(indicator, firstMonth);
            List.copyOf(reported).forEach(period -> years.yearToDate(period).ifPresent(reported::add));
        }
        return reported;
    }

    /** The total for one period, in the making. */
    private final class PeriodTotal {

        private final Parts parts;
        private final Period period;
        private final LocalDate day;
        private final Map<AgencyId, PartValue> values = new LinkedHashMap<>();
        private final Set<AgencyId> used = new LinkedHashSet<>();
        private boolean isCarried;

        PeriodTotal(Parts parts, Period period) {
            this.parts = parts;
            this.period = period;
            this.day = settings.partsOn().orElse(period.lastDay());
        }

        Optional<Total> make() {
            for (AgencyId body : expected()) {
                values.put(body, value(body));
            }
            conflicts();
            notUsed();
            return combine(
                    parts.words(day),
                    values,
                    body -> Total.Part.builder().agency(body).name(parts.name(body)),
                    period,
                    isCarried ? settings.succession() : Optional.empty());
        }

        private List<AgencyId> expected() {
            Optional<PartsRule.Method> method = indicator.partsRule().map(PartsRule::method);
            if (method.equals(Optional.of(PartsRule.Method.ONE_SOURCE))) {
                return List.of(indicator.partsRule().orElseThrow().source().orElseThrow());
            }
            if (method.equals(Optional.of(PartsRule.Method.LAST))) {
                return bodies.entrySet().stream()
                        .filter(entry -> entry.getValue().value(period).isValue())
                        .map(Map.Entry::getKey)
                        .toList();
            }
            LocalDate endOfYear =
                    PeriodTotals.yearStart(period.lastDay(), firstMonth).plusYears(1);
            return parts.expected(day, endOfYear);
        }

        private PartValue value(AgencyId body) {
            PartEntries own = bodies.get(body);
            PartValue value = own == null ? PartValue.none(Absence.NOT_REPORTED) : own.value(period);
            used.add(body);
            if (own != null && !value.missingPeriods().isEmpty()) {
                return completed(body, own, value);
            }
            if (value.isValue() || value.absence().equals(Optional.of(Absence.CONFLICTING))) {
                return value;
            }
            return ofOrigins(body, period)
                    .or(() -> settings.carryingForward() ? earlier(body) : Optional.empty())
                    .orElse(value);
        }

        /** The value of a body with what those had that became it, for the part of the year before they did. */
        private PartValue completed(AgencyId body, PartEntries own, PartValue partial) {
            PartEntries entries = own.copy();
            partial.missingPeriods()
                    .forEach(missing ->
                            ofOrigins(body, missing).flatMap(PartValue::value).ifPresent(entries::add));
            return entries.value(period);
        }

        private Optional<PartValue> earlier(AgencyId body) {
            Optional<PartValue> own = Optional.ofNullable(bodies.get(body)).flatMap(entries -> entries.earlier(period));
            if (own.isPresent()) {
                return own;
            }
            TreeSet<Period> before = new TreeSet<>();
            bodies.values().forEach(entries -> entries.earlier(period)
                    .flatMap(PartValue::carriedFrom)
                    .ifPresent(before::add));
            for (Period earlier : before.descendingSet()) {
                Optional<PartValue> carried = ofOrigins(body, earlier).map(value -> value.carriedFrom(earlier));
                if (carried.isPresent()) {
                    return carried;
                }
            }
            return Optional.empty();
        }

        /** The value of the bodies that have become this one, where that is allowed. */
        private Optional<PartValue> ofOrigins(AgencyId body, Period from) {
            List<AgencyId> origins = parts.origins(body, from, day);
            if (origins.equals(List.of(body)) || origins.isEmpty()) {
                return Optional.empty();
            }
            boolean renamed = origins.size() == 1;
            if (!renamed && settings.succession().isEmpty()) {
                return Optional.empty();
            }
            List<Observation> found = new ArrayList<>();
            for (AgencyId origin : origins) {
                PartEntries entries = bodies.get(origin);
                if (entries != null && parts.isSuccessor(origin, from, day)) {
                    entries.value(from).value().ifPresent(value -> {
                        found.add(value);
                        used.add(origin);
                    });
                }
            }
            boolean enough = settings.succession().equals(Optional.of(SuccessionRule.ANY_PART))
                    ? !found.isEmpty()
                    : found.size() == origins.size();
            if (!enough) {
                used.addAll(origins);
                return Optional.empty();
            }
            Optional<Quantity> sum = found.size() == 1 ? found.get(0).quantity() : Observations.sum(found);
            isCarried |= sum.isPresent() && !renamed;
            return sum.map(value -> PartValue.of(
                    found.size() == 1 ? found.get(0) : summed(found.get(0), value, Observations.status(found))));
        }

        private void conflicts() {
            values.forEach((body, value) -> {
                if (value.absence().equals(Optional.of(Absence.CONFLICTING))) {
                    List<Observation> entries = bodies.get(body).at(period).stream()
                            .filter(entry -> entry.value().isPresent())
                            .toList();
                    findings.add(placed(
                            Finding.of(RollupFindingCode.CONFLICTING_PARTS)
                                    .with("indicator", indicator.name())
                                    .with("period", Printed.of(period))
                                    .with("part", parts.name(body))
                                    .with("values", printedWithPlaces(entries)),
                            entries));
                }
            });
        }

        /** Names the bodies whose value for the period is in no total. */
        private void notUsed() {
            Set<AgencyId> valued = new LinkedHashSet<>();
            bodies.forEach((body, entries) -> {
                if (entries.value(period).isValue()) {
                    valued.add(body);
                }
            });
            Set<AgencyId> left = Parts.without(valued, used);
            List<AgencyId> others = left.stream().filter(parts::isKnown).toList();
            report(RollupFindingCode.SUCCESSION_RULE_NEEDED, others, parts.namesUntil(others));
            List<AgencyId> strangers =
                    left.stream().filter(body -> !parts.isKnown(body)).toList();
            report(RollupFindingCode.NOT_A_PART, strangers, parts.names(strangers));
        }

        private void report(RollupFindingCode code, List<AgencyId> left, List<LocalizedText> names) {
            boolean oneSource = indicator
                    .partsRule()
                    .filter(rule -> rule.method() == PartsRule.Method.ONE_SOURCE)
                    .isPresent();
            if (!left.isEmpty() && !oneSource) {
                findings.add(placed(
                        Finding.of(code)
                                .with("indicator", indicator.name())
                                .with("period", Printed.of(period))
                                .with("count", left.size())
                                .with("names", names),
                        bodies.get(left.get(0)).at(period)));
            }
        }
    }

    // --- groups such as women and men

    private List<Total> ofGroups() {
        if (groups.isEmpty()) {
            return List.of();
        }
        TreeMap<Period, Map<LocalizedText, PartValue>> byPeriod = new TreeMap<>();
        Set<Set<String>> kinds = new LinkedHashSet<>();
        Set<LocalizedText> all = new LinkedHashSet<>();
        TreeMap<String, PartEntries> ofGroup = new TreeMap<>();
        for (Observation observation : groups) {
            kinds.add(observation.dimensions().keySet());
            ofGroup.computeIfAbsent(
                            String.join(", ", new TreeMap<>(observation.dimensions()).values()),
                            group -> new PartEntries(indicator, firstMonth))
                    .add(Observation.builder()
                            .from(observation)
                            .dimensions(Map.of())
                            .build());
        }
        if (kinds.size() > 1) {
            Finding differ =
                    count(RollupFindingCode.DIMENSIONS_DIFFER, groups.get(0).period(), groups.size());
            Set<Period> ofWhole = whole.stream().map(Observation::period).collect(Collectors.toSet());
            boolean needed = groups.stream().anyMatch(group -> !ofWhole.contains(group.period()));
            findings.add(differ.noteUnless(needed));
        }
        if (kinds.size() != 1 || ofGroup.size() < 2) {
            return List.of();
        }
        ofGroup.keySet().forEach(group -> all.add(LocalizedText.vietnamese(group)));
        TreeSet<Period> periods = new TreeSet<>();
        ofGroup.values().forEach(entries -> periods.addAll(entries.periods()));
        periods.removeIf(this::tellsMoreThanItsGroups);
        for (Period period : periods) {
            Map<LocalizedText, PartValue> values = new LinkedHashMap<>();
            ofGroup.forEach((group, entries) -> values.put(LocalizedText.vietnamese(group), entries.value(period)));
            byPeriod.put(period, values);
        }
        List<Total> totals = new ArrayList<>();
        byPeriod.forEach((period, values) -> combine(
                        Optional.of(
                                LocalizedText.from(language -> RollupFindingCode.TEXTS.pattern("groups", language))),
                        values,
                        group -> Total.Part.builder().name(group),
                        period,
                        Optional.empty())
                .ifPresent(totals::add));
        return totals;
    }

    /** Whether a share of the whole is reported, which shares of groups do not make without a rule. */
    private boolean tellsMoreThanItsGroups(Period period) {
        return indicator.partsRule().isEmpty()
                && whole.stream()
                        .filter(observation -> observation.period().equals(period))
                        .flatMap(observation -> observation.quantity().stream())
                        .anyMatch(value -> value.unit().equals(Unit.PERCENT)
                                && value.ratio().isEmpty());
    }

    // --- putting together

    private interface Named<K> {
        Total.Part.Builder part(K part);
    }

    private <K> Optional<Total> combine(
            Optional<LocalizedText> words,
            Map<K, PartValue> values,
            Named<K> named,
            Period period,
            Optional<SuccessionRule> carriedBy) {
        Addition addition = new Addition(indicator, period, values.size());
        values.forEach((part, value) -> value.value().ifPresent(found -> addition.add(part, found)));
        Addition.Result result = addition.result();
        boolean isReported = whole.stream()
                .anyMatch(
                        value -> value.period().equals(period) && value.value().isPresent());
        result.findings().forEach((code, count) -> {
            boolean isNoTotal = code == RollupFindingCode.WITHOUT_COUNTS || code == RollupFindingCode.NOT_ADDABLE;
            findings.add(count(code, period, count).noteUnless(!isNoTotal || !isReported));
        });
        if (result.value().isEmpty()) {
            return Optional.empty();
        }
        Total.Builder total = Total.builder();
        values.forEach((part, value) -> {
            Total.Part.Builder of = named.part(part);
            Optional<Absence> absence =
                    Optional.ofNullable(result.absences().get(part)).or(value::absence);
            of.absence(absence);
            if (absence.equals(Optional.of(Absence.PERIODS_MISSING))) {
                of.missingPeriods(value.missingPeriods());
            }
            if (absence.isEmpty()) {
                of.carriedFrom(value.carriedFrom());
            }
            total.addParts(of.build());
        });
        return Optional.of(total.indicator(indicator.id())
                .period(period)
                .value(result.value().get())
                .method(result.method())
                .isAssumed(result.isAssumed())
                .partsWords(words)
                .carriedBy(carriedBy)
                .definition(result.definition())
                .status(result.status())
                .build());
    }

    private Observation summed(Observation like, Quantity sum, Observation.Status status) {
        return Observation.builder()
                .indicator(indicator.id())
                .period(like.period())
                .definition(like.definition())
                .value(sum)
                .status(status)
                .build();
    }

    private Finding count(RollupFindingCode code, Period period, long count) {
        return Finding.of(code)
                .with("indicator", indicator.name())
                .with("period", Printed.of(period))
                .with("subject", LocalizedText.from(language -> RollupFindingCode.TEXTS.pattern("whole", language)))
                .with("count", count);
    }

    // --- what was reported of the whole

    private void compareWithReported(Total total) {
        List<Observation> reported = whole.stream()
                .filter(observation -> observation.period().equals(total.period()))
                .filter(observation -> observation.value().isPresent())
                .toList();
        // where the whole is reported, it bears the assumption out, or the difference tells of it
        if (reported.isEmpty() && total.isAssumed() && !isAssumptionNamed) {
            isAssumptionNamed = true;
            findings.add(Finding.of(RollupFindingCode.PARTS_RULE_ASSUMED)
                    .with("indicator", indicator.name())
                    .with("method", total.method()));
        }
        List<Observation> differing = reported.stream()
                .filter(observation -> !Addition.agrees(observation, total))
                .toList();
        if (!differing.isEmpty()) {
            Finding finding = Finding.of(RollupFindingCode.WHOLE_DIFFERS)
                    .with("indicator", indicator.name())
                    .with("period", Printed.of(total.period()))
                    .with("found", printedWithPlaces(differing))
                    .with("expected", Printed.of(total.value()))
                    .with("restsOn", total)
                    .with("places", places(total));
            boolean isTold = total.isComplete() && !(total.isAssumed() && isHardlyTheWhole(total, differing));
            findings.add(placed(finding.noteUnless(isTold), differing));
        }
    }

    /**
     * Whether nobody would expect a total whose method is assumed to be what is reported: groups that are no kinds of one
     * thing need not be all of it.
     */
    private boolean isHardlyTheWhole(Total total, List<Observation> reported) {
        return total.parts().stream().noneMatch(part -> part.agency().isPresent())
                && groups.stream().anyMatch(group -> group.dimensions().containsKey(NO_KIND))
                && total.value() instanceof Quantity made
                && reported.stream()
                        .flatMap(whole -> whole.quantity().stream())
                        .allMatch(whole -> made.number().compareTo(whole.number()) < 0);
    }

    /** Where the first of the values stand on which a total rests. */
    private List<String> places(Total total) {
        return total.included().stream()
                .flatMap(part -> part.agency().stream())
                .flatMap(body -> Optional.ofNullable(bodies.get(body)).stream())
                .flatMap(entries -> entries.at(total.period()).stream())
                .flatMap(entry -> settings.places().apply(entry).stream())
                .map(SourceLocation::toString)
                .limit(3)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), places -> places.isEmpty() ? List.of("-") : places));
    }

    private List<Localized> printedWithPlaces(List<Observation> observations) {
        List<Localized> printed = new ArrayList<>();
        for (Observation observation : observations) {
            LocalizedText value = Printed.of(observation.value().orElseThrow());
            printed.add(settings.places()
                    .apply(observation)
                    .map(place -> LocalizedText.of(
                            value.vietnamese().orElseThrow() + " (" + place + ")",
                            value.english().orElseThrow() + " (" + place + ")"))
                    .orElse(value));
        }
        return printed;
    }

    private Finding placed(Finding finding, List<Observation> observations) {
        return observations.stream()
                .flatMap(observation -> settings.places().apply(observation).stream())
                .findFirst()
                .map(finding::at)
                .orElse(finding);
    }
}
