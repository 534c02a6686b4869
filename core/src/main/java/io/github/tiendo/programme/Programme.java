package io.github.tiendo.programme;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Revisions;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.period.Period;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A strategy programme: what it set out to reach, and the reports about it so far.
 *
 * <pre>{@code
 * Programme programme = Programme.builder()
 *         .id(ProgrammeId.of("fibre"))
 *         .title(LocalizedText.english("Fibre for everybody"))
 *         .addIndicators(households)
 *         .putTargets(households.id(), List.of(Target.atLeast(Percent.of("80"), Period.endOf(2025))))
 *         .addReports(report2022)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Programme implements Serializable {

    private static final long serialVersionUID = 1L;

    Programme() {}

    /** {@return its name across files} */
    public abstract ProgrammeId id();

    /** {@return what it is called} */
    public abstract LocalizedText title();

    /**
     * The decisions it rests on, the first one first.
     *
     * @return the legal basis; may be empty
     */
    public abstract List<LegalBasis> legalBasis();

    /**
     * From when to when it runs.
     *
     * @return the period, or empty if not stated
     */
    public abstract Optional<Period> span();

    /** {@return the outline; without headings for a flat programme} */
    @Value.Default
    public Outline outline() {
        return Outline.none();
    }

    /**
     * What it measures, in the order printed.
     *
     * @return the indicators, counted or not
     */
    public abstract List<Indicator> indicators();

    /**
     * The targets by indicator. A target is amended by another with the same id and a later day of decision; both
     * stand here.
     *
     * @return the targets, not to be changed; an indicator without one is absent or has an empty list
     */
    public Map<IndicatorId, List<Target>> targets() {
        return Collections.unmodifiableMap(ownTargets());
    }

    abstract Map<IndicatorId, OwnTargets> ownTargets();

    /**
     * What parts of indicators are to reach. None of these is a target of the whole.
     *
     * @return the targets in the order of the source; may be empty
     */
    public abstract List<PartTarget> partTargets();

    /** {@return what was handed out to be done, in the order printed; may be empty} */
    public abstract List<Task> tasks();

    /**
     * Who takes part: the memberships against which coverage is counted.
     *
     * @return the rosters; may be empty
     */
    public abstract List<Roster> rosters();

    /** {@return which agency reports on what; may be empty} */
    public abstract List<Assignment> assignments();

    /** {@return who has to report what by when; may be empty} */
    public abstract List<Obligation> obligations();

    /** {@return what was reported, in the order in which it came; may be empty} */
    public abstract List<ProgressReport> reports();

    /**
     * Values of the whole that nobody reported, made from those of its parts. A reported value of the whole for the same
     * period goes before them.
     *
     * @return the totals, at most one for an indicator and period; empty unless {@link #withTotals} added some
     */
    public abstract List<Total> totals();

    /**
     * In which month its years begin, for values that are added up within a year.
     *
     * @return January unless set
     */
    @Value.Default
    public Month firstMonth() {
        return Month.JANUARY;
    }

    @Value.Lazy
    Map<IndicatorId, Indicator> byId() {
        Map<IndicatorId, Indicator> indicators = new HashMap<>();
        indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        return indicators;
    }

    @Value.Check
    void check() {
        Set<IndicatorId> ids = distinct("indicators", indicators().stream().map(Indicator::id));
        indicators().forEach(indicator -> indicator.heading().ifPresent(this::requireHeading));
        targets().keySet().forEach(id -> requireIndicator(ids, id, "a target"));
        partTargets().forEach(of -> requireIndicator(ids, of.indicator(), "a target of a part"));
        distinct("reports", reports().stream().map(ProgressReport::id));
        for (ProgressReport report : reports()) {
            report.observations().forEach(o -> requireIndicator(ids, o.indicator(), "an observation"));
            report.declaredGrades().forEach(g -> requireIndicator(ids, g.indicator(), "a declared grade"));
            report.rows().keySet().forEach(id -> requireIndicator(ids, id, "a row"));
        }
        Set<List<Object>> totalled = new HashSet<>();
        for (Total total : totals()) {
            requireIndicator(ids, total.indicator(), "a total");
            if (!totalled.add(List.of(total.indicator(), total.period()))) {
                throw new IllegalArgumentException("two totals of " + total.indicator() + " are for " + total.period());
            }
        }
        checkTasks(ids);
    }

    private void checkTasks(Set<IndicatorId> indicators) {
        Set<TaskId> ids = distinct("tasks", tasks().stream().map(Task::id));
        for (Task task : tasks()) {
            task.heading().ifPresent(this::requireHeading);
            task.indicators().forEach(id -> requireIndicator(indicators, id, "a task"));
        }
        for (ProgressReport report : reports()) {
            report.taskEntries().forEach(entry -> require(ids, entry.task(), "a status entry", "task"));
            report.taskRows().keySet().forEach(id -> require(ids, id, "a row", "task"));
        }
    }

    private static <I> Set<I> distinct(String what, Stream<I> ids) {
        Set<I> distinct = new HashSet<>();
        ids.filter(id -> !distinct.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("two " + what + " have the id " + id);
        });
        return distinct;
    }

    private static <I> void require(Set<I> ids, I id, String what, String kind) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(
                    what + " names the " + kind + " " + id + ", which the programme has not");
        }
    }

    private void requireHeading(HeadingId heading) {
        if (outline().heading(heading).isEmpty()) {
            throw new IllegalArgumentException("no heading of the outline has the id " + heading);
        }
    }

    private static void requireIndicator(Set<IndicatorId> ids, IndicatorId id, String what) {
        require(ids, id, what, "indicator");
    }

    /**
     * The indicator with this id.
     *
     * @param id the id
     * @return the indicator, or empty if the programme has none with this id
     */
    public Optional<Indicator> indicator(IndicatorId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * The targets of an indicator that are in force: for each target id the one decided last. Several of one id and day are
     * one target, all of whose conditions are to be met, in whatever order they were set.
     *
     * @param indicator the indicator
     * @return the targets in the order first set; empty if it has none
     */
    public List<Target> targetsOf(IndicatorId indicator) {
        OwnTargets all = ownTargets().get(indicator);
        if (all == null) {
            return List.of();
        }
        return all.size() == 1 ? all : lastDecided(all).map(Programme::allOf).toList();
    }

    /**
     * The targets of one id that were decided on one day, or on no day, and say different things: all are held.
     *
     * @param indicator the indicator
     * @return the targets that are held together, in the order set; empty where each id has one target in force
     */
    public List<List<Target>> heldTogether(IndicatorId indicator) {
        OwnTargets all = ownTargets().get(indicator);
        return all == null || all.size() == 1
                ? List.of()
                : lastDecided(all).filter(held -> held.size() > 1).toList();
    }

    /** For each id those of the last day of decision. */
    private static Stream<List<Target>> lastDecided(List<Target> all) {
        Map<TargetId, List<Target>> inForce = new LinkedHashMap<>();
        for (Target target : all) {
            List<Target> held = inForce.computeIfAbsent(target.id(), id -> new ArrayList<>());
            int age = held.isEmpty() ? 0 : decided(target).compareTo(decided(held.get(0)));
            if (age > 0) {
                held.clear();
            }
            if (age >= 0 && !held.contains(target)) {
                held.add(target);
            }
        }
        return inForce.values().stream();
    }

    /** One target of several: with the baseline and due period that they share. */
    private static Target allOf(List<Target> held) {
        Target first = held.get(0);
        return held.size() == 1
                ? first
                : Target.builder()
                        .id(first.id())
                        .due(shared(held, Target::due))
                        .baseline(shared(held, Target::baseline))
                        .condition(Condition.AllOf.of(
                                held.stream().map(Target::condition).distinct().toList()))
                        .decidedOn(first.decidedOn())
                        .build();
    }

    /** What all that state one state, or empty. */
    private static <T> Optional<T> shared(List<Target> held, Function<Target, Optional<T>> part) {
        List<T> stated = held.stream()
                .flatMap(target -> part.apply(target).stream())
                .distinct()
                .toList();
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }

    private static LocalDate decided(Target target) {
        return target.decidedOn().orElse(LocalDate.MIN);
    }

    /**
     * The observations that stand, after revisions and withdrawals.
     *
     * @return the observations of all reports; several of one key only where sources, or one source
     *     on one day, contradict each other
     */
    @Value.Lazy
    public List<Observation> observations() {
        return revisions().latest();
    }

    @Value.Lazy
    Map<IndicatorId, List<Observation>> observationsByIndicator() {
        Map<IndicatorId, List<Observation>> byIndicator = new HashMap<>();
        for (Observation observation : observations()) {
            byIndicator
                    .computeIfAbsent(observation.indicator(), id -> new ArrayList<>())
                    .add(observation);
        }
        byIndicator.replaceAll((id, ofIndicator) -> List.copyOf(ofIndicator));
        return byIndicator;
    }

    /**
     * The observations of one indicator that stand.
     *
     * @param indicator the indicator
     * @return the observations about the whole and about its parts; may be empty
     */
    public List<Observation> observationsOf(IndicatorId indicator) {
        return observationsByIndicator().getOrDefault(indicator, List.of());
    }

    /**
     * Tells whether a value speaks of what is there by a day: its period is over by then, or it is an estimate or forecast
     * for the period that holds the day, of a report whose data reach no further.
     *
     * @param observation one of the programme's
     * @param asOf the day
     * @return whether it counts on that day
     */
    public boolean counts(Observation observation, LocalDate asOf) {
        return observation.countsBy(asOf)
                && (observation.period().endsOnOrBefore(asOf)
                        || !estimatedThrough()
                                .getOrDefault(observation.key(), LocalDate.MIN)
                                .isAfter(asOf));
    }

    /** Through which day the first report that has an estimate for a period has data. */
    @Value.Lazy
    Map<Observation.Key, LocalDate> estimatedThrough() {
        Map<Observation.Key, LocalDate> days = new HashMap<>();
        for (ProgressReport report : reports()) {
            report.dataThrough().ifPresent(through -> report.observations().stream()
                    .filter(observation -> observation.status() == Observation.Status.ESTIMATED
                            || observation.status() == Observation.Status.FORECAST)
                    .forEach(observation ->
                            days.merge(observation.key(), through, (one, other) -> other.isBefore(one) ? other : one)));
        }
        return days;
    }

    /**
     * Every entry ever made about the programme's facts.
     *
     * @return the revisions of all observations
     */
    public Revisions revisions() {
        Revisions revisions = new Revisions();
        reports()
                .forEach(report -> revisions.addReport(
                        report.observations(), report.reportedBy(), report.issuedOn(), report.dataThrough()));
        return revisions;
    }

    /**
     * The log of the tasks: what all reports say of them, in the order in which they came. An entry without a day of
     * its own has the day through which its report's data reach, and is known since its report's day of issue.
     *
     * @return the status entries
     */
    @Value.Lazy
    public List<TaskStatusEntry> taskLog() {
        List<TaskStatusEntry> log = new ArrayList<>();
        reports().forEach(report -> log.addAll(report.taskLog()));
        return Collections.unmodifiableList(log);
    }

    /**
     * Which report says something of a task.
     *
     * @param entry one of the {@linkplain #taskLog() log}
     * @return the first report that says it, or empty
     */
    public Optional<ReportId> reportOf(TaskStatusEntry entry) {
        return Optional.ofNullable(reportsOfTaskLog().get(entry));
    }

    @Value.Lazy
    Map<TaskStatusEntry, ReportId> reportsOfTaskLog() {
        Map<TaskStatusEntry, ReportId> reports = new HashMap<>();
        for (ProgressReport report : reports()) {
            report.taskLog().forEach(entry -> reports.putIfAbsent(entry, report.id()));
        }
        return reports;
    }

    /**
     * The last day through which any report has data.
     *
     * @return the newest {@code dataThrough}, else the end of the newest period with a value; empty if there is neither
     */
    public Optional<LocalDate> dataThrough() {
        Optional<LocalDate> stated = reports().stream()
                .flatMap(report -> report.dataThrough().stream())
                .max(LocalDate::compareTo);
        return stated.or(() -> ProgressReport.lastDayWithValue(observations()));
    }

    /**
     * The last day through which the data reach that are looked at as of a day.
     *
     * @param asOf the day of an assessment
     * @return that day itself where the data reach further; else {@link #dataThrough()}, empty if it is
     */
    public Optional<LocalDate> dataThrough(LocalDate asOf) {
        return dataThrough().map(through -> through.isAfter(asOf) ? asOf : through);
    }

    /**
     * This programme with one more report.
     *
     * @param report about indicators of this programme
     * @return a copy
     * @throws IllegalArgumentException if the report names an indicator that the programme has not, or has the id of
     *     another report
     */
    public Programme withReport(ProgressReport report) {
        return builder().from(this).addReports(report).build();
    }

    /**
     * This programme with totals instead of those it has. They are kept apart from the reports, and a reported value of
     * the whole goes before them.
     *
     * @param totals of indicators of this programme, at most one for an indicator and period
     * @return a copy
     * @throws IllegalArgumentException if a total is of an indicator that the programme has not, or two are of one
     *     indicator and period
     */
    public Programme withTotals(Collection<Total> totals) {
        return totals().isEmpty() && totals.isEmpty()
                ? this
                : builder().from(this).totals(totals).build();
    }

    /**
     * The totals of one indicator.
     *
     * @param indicator the indicator
     * @return in the order of {@link #totals()}; may be empty
     */
    public List<Total> totalsOf(IndicatorId indicator) {
        return totalsByIndicator().getOrDefault(indicator, List.of());
    }

    @Value.Lazy
    Map<IndicatorId, List<Total>> totalsByIndicator() {
        return totals().stream().collect(Collectors.groupingBy(Total::indicator, Collectors.toUnmodifiableList()));
    }

    /**
     * The facts of which different values stand: of different sources, or of one on one day.
     *
     * @return by fact, one observation for each value; empty if all agree
     */
    public Map<Observation.Key, List<Observation>> conflicts() {
        return Revisions.conflicts(observations());
    }

    /**
     * An agency of the programme's rosters, or of those of its obligations, whenever it was a member.
     *
     * @param id its id
     * @return the agency, or empty if no roster knows it
     */
    public Optional<Agency> agency(AgencyId id) {
        return Stream.concat(
                        rosters().stream(), obligations().stream().flatMap(obligation -> obligation.roster().stream()))
                .flatMap(roster -> roster.agency(id).stream())
                .findFirst();
    }

    /**
     * An agency of the programme, else of other rosters, such as those that everybody knows.
     *
     * @param id its id
     * @param others where to look when the programme does not know it, in order
     * @return the agency, or empty if no roster knows it
     */
    public Optional<Agency> agency(AgencyId id, Collection<Roster> others) {
        return agency(id).or(() -> others.stream()
                .flatMap(roster -> roster.agency(id).stream())
                .findFirst());
    }

    /**
     * A duty to report.
     *
     * @param id its id
     * @return the obligation, or empty if the programme has none with this id
     */
    public Optional<Obligation> obligation(ObligationId id) {
        return obligations().stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst();
    }

    /**
     * What came in, as all reports tell.
     *
     * @return the submissions in the order of the reports, each once; may be empty
     */
    public List<Submission> submissions() {
        return reports().stream()
                .flatMap(report -> report.submissions().stream())
                .distinct()
                .toList();
    }

    /**
     * The programme as it was known on a day: what was said or decided later is gone. An entry counts by its own day,
     * else by its report's day of issue; one with neither is left out, with a WARNING. Targets and definitions first
     * set have no day and were always known. Totals rest on what is known now and are gone too.
     *
     * @param knownBy the last day whose knowledge counts
     * @return the programme, and a WARNING for every report with entries that nobody can date
     */
    public Outcome<Programme> asKnownOn(LocalDate knownBy) {
        List<Finding> findings = new ArrayList<>();
        Builder known = builder().from(this).totals(List.of());
        known.reports(reports().stream()
                .map(report -> KnownReport.of(report, knownBy, findings))
                .flatMap(Optional::stream)
                .toList());
        Map<IndicatorId, List<Target>> targets = new LinkedHashMap<>();
        targets()
                .forEach((id, ofIndicator) -> targets.put(
                        id,
                        ofIndicator.stream()
                                .filter(target -> isKnown(target.decidedOn(), knownBy))
                                .toList()));
        known.targets(targets);
        known.partTargets(partTargets().stream()
                .filter(of -> isKnown(of.target().decidedOn(), knownBy))
                .toList());
        known.indicators(indicators().stream()
                .map(indicator -> Indicator.builder()
                        .from(indicator)
                        .definitions(indicator.definitions().stream()
                                .filter(definition -> isKnown(definition.knownOn(), knownBy))
                                .toList())
                        .build())
                .toList());
        known.tasks(tasks().stream()
                .map(task -> Task.builder()
                        .from(task)
                        .amendments(task.amendments().stream()
                                .filter(amendment -> isKnown(amendment.decidedOn(), knownBy))
                                .toList())
                        .build())
                .toList());
        return Outcome.of(known.build(), findings);
    }

    private static boolean isKnown(Optional<LocalDate> knownOn, LocalDate knownBy) {
        return knownOn.isEmpty() || !knownOn.get().isAfter(knownBy);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a programme. Lists that it is given may be used for something else afterwards. */
    public static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}

        /**
         * Sets the targets of an indicator.
         *
         * @param indicator one of the programme's
         * @param targets all its targets, in place of those set before
         * @return this builder
         */
        public Builder putTargets(IndicatorId indicator, List<Target> targets) {
            return putOwnTargets(indicator, new OwnTargets(targets));
        }

        /**
         * Sets the targets of several indicators.
         *
         * @param targets all targets of each, in place of those set before
         * @return this builder
         */
        public Builder putAllTargets(Map<IndicatorId, ? extends List<Target>> targets) {
            targets.forEach(this::putTargets);
            return this;
        }

        /**
         * Sets the targets of all indicators.
         *
         * @param targets all there are, in place of those set before
         * @return this builder
         */
        public Builder targets(Map<IndicatorId, ? extends List<Target>> targets) {
            return ownTargets(Map.of()).putAllTargets(targets);
        }
    }

    /** The targets of one indicator, which nobody else holds. Most have one, which is not looked for behind an array. */
    static final class OwnTargets extends AbstractList<Target> implements Serializable {

        private static final long serialVersionUID = 1L;

        private static final Target[] NO_OTHERS = {};

        private final Target first;
        private final Target[] others;

        OwnTargets(List<Target> targets) {
            List<Target> copy = List.copyOf(targets);
            first = copy.isEmpty() ? null : copy.get(0);
            others = copy.size() < 2 ? NO_OTHERS : copy.subList(1, copy.size()).toArray(Target[]::new);
        }

        @Override
        public Target get(int index) {
            return index == 0 && first != null ? first : others[index - 1];
        }

        @Override
        public int size() {
            return first == null ? 0 : 1 + others.length;
        }
    }

    /** The decision that a programme rests on, such as 749/QĐ-TTg of 3 June 2020. */
    @Value.Immutable
    public abstract static class LegalBasis implements Localized, Serializable {

        private static final Pattern DOCUMENT_KIND = Pattern.compile("(?<!\\p{L})(QĐ|NQ|CT|NĐ|KH)(?!\\p{L})");

        private static final long serialVersionUID = 1L;

        LegalBasis() {}

        /** {@return the number of the document, such as {@code 749/QĐ-TTg}} */
        public abstract String number();

        /** {@return the day on which it was issued, or empty if unknown} */
        public abstract Optional<LocalDate> issuedOn();

        /**
         * The document by its kind and number, the kind told from the letters in the number: "Quyết định số
         * 749/QĐ-TTg".
         */
        @Override
        public String text(Locale language) {
            Matcher kind = DOCUMENT_KIND.matcher(number());
            String key = "document." + (kind.find() ? kind.group().replace('Đ', 'D') : "other");
            return ProgrammeFindingCode.TEXTS.text(key, language, Map.of("number", number()));
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a value. */
        public static final class Builder extends ImmutableLegalBasis.Builder {
            Builder() {}
        }
    }
}
