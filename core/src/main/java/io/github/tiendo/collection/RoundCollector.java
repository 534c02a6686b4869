package io.github.tiendo.collection;

import io.github.tiendo.collection.CollectedRound.Return;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.layout.Document;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.rollup.Change;
import io.github.tiendo.rollup.Changes;
import io.github.tiendo.rollup.RollupFindingCode;
import io.github.tiendo.rollup.TotalsAssembler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes a round of what came back: reads returns on the form or in any other layout, merges them into the programme, and
 * says who is missing, late or incomplete, what conflicts, what changed, and what the whole is.
 *
 * <pre>{@code
 * RoundCollector collector = RoundCollector.of(programme, round);
 * List<Return> returns = documents.stream().map(document -> collector.read(document, receivedOn(document))).toList();
 * CollectedRound collected = collector.collect(returns);
 * collected.reminder(VIETNAMESE, day);
 * }</pre>
 *
 * <p>The order of the returns changes nothing. Of several of one body the one that came later supersedes the earlier: all
 * stand in the programme as reports of their days, and later values count. Where they differ and nobody noted the day of
 * one or of both, both stand and contradict each other. A return that says what is there already adds nothing, so that collecting again
 * changes nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class RoundCollector {

    private final Programme programme;
    private final ReportingRound round;
    private final List<Roster> rosters;

    private RoundCollector(Programme programme, ReportingRound round, List<Roster> rosters) {
        this.programme = programme;
        this.round = round;
        this.rosters = rosters;
    }

    /**
     * A collector for a round.
     *
     * @param programme the plan, with the reports of earlier rounds
     * @param round who was asked for what
     * @return the collector
     * @throws IllegalArgumentException if nobody is asked
     */
    public static RoundCollector of(Programme programme, ReportingRound round) {
        if (round.assignments().isEmpty()) {
            throw new IllegalArgumentException("nobody is asked in the round of " + round.period());
        }
        return new RoundCollector(programme, round, List.of());
    }

    /**
     * The same collector that knows more bodies by name.
     *
     * @param more rosters besides those of the programme and those already given
     * @return a copy
     */
    public RoundCollector withRosters(Collection<Roster> more) {
        return new RoundCollector(
                programme,
                round,
                Stream.concat(rosters.stream(), more.stream()).distinct().toList());
    }

    /**
     * Reads a return. It is on the form if it has any of the form's hidden marks; else it is read as a table whose sender
     * is the body that it or its file name names.
     *
     * @param document what came
     * @param receivedOn when it came, or empty if nobody noted it
     * @return what could be read of it, and what was found
     */
    public Return read(Document document, Optional<LocalDate> receivedOn) {
        return new ReturnReader(programme, round, rosters, document, receivedOn).read();
    }

    /**
     * Merges returns.
     *
     * @param returns what {@link #read} gave, in any order
     * @return the round
     */
    public CollectedRound collect(Collection<Return> returns) {
        return new Merging(returns).collect();
    }

    /** One collection. */
    private final class Merging {

        private final Map<AgencyId, List<Return>> byBody = new TreeMap<>();
        private final List<Return> unused = new ArrayList<>();
        private final List<Return> superseded = new ArrayList<>();
        private final List<Finding> conflicts = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<ReportId, Origins> origins = new HashMap<>();
        private Programme joint;

        Merging(Collection<Return> returns) {
            this.joint = withRound(programme);
            returns.stream().sorted(Comparator.comparing(Return::source)).forEach(one -> {
                findings.addAll(one.findings());
                if (one.report().isPresent() && one.agency().isPresent()) {
                    byBody.computeIfAbsent(one.agency().get(), none -> new ArrayList<>())
                            .add(one);
                } else {
                    unused.add(one);
                }
            });
        }

        private Programme withRound(Programme known) {
            Obligation obligation = round.obligation();
            List<Obligation> others = known.obligations().stream()
                    .filter(other -> !other.id().equals(obligation.id()))
                    .toList();
            return Programme.builder()
                    .from(known)
                    .totals(List.of())
                    .obligations(others)
                    .addObligations(obligation)
                    .build();
        }

        CollectedRound collect() {
            Map<AgencyId, Return> last = new LinkedHashMap<>();
            byBody.forEach((body, sent) -> last.put(body, merge(body, sent)));
            Outcome<List<Total>> totals = totals();
            List<Finding> ofTotals = totals.findings().stream()
                    .filter(finding -> isOfRound(finding))
                    .toList();
            conflicts.addAll(ofTotals.stream()
                    .filter(finding -> finding.code() == RollupFindingCode.WHOLE_DIFFERS
                            || finding.code() == RollupFindingCode.CONFLICTING_PARTS)
                    .toList());
            findings.addAll(ofTotals);
            Programme whole = joint.withTotals(totals.orThrow());
            return ImmutableCollectedRound.builder()
                    .round(round)
                    .programme(joint)
                    .returns(last.values())
                    .superseded(superseded)
                    .unused(unused)
                    .conflicts(conflicts)
                    .totals(totals.orThrow().stream()
                            .filter(total -> total.period()
                                    .endExclusive()
                                    .equals(round.period().endExclusive()))
                            .toList())
                    .changes(changes(whole))
                    .history(ReportingHistory.of(joint, lastDay()))
                    .names(names())
                    .findings(findings)
                    .build();
        }

        /** The day when the last return came, at the earliest the last one to be on time. */
        private LocalDate lastDay() {
            return byBody.values().stream()
                    .flatMap(List::stream)
                    .flatMap(one -> one.receivedOn().stream())
                    .filter(day -> day.isAfter(round.dueOn()))
                    .max(Comparator.naturalOrder())
                    .orElse(round.dueOn());
        }

        private boolean isOfRound(Finding finding) {
            Object period = finding.arguments().get("period");
            return period == null || period.equals(CollectedRound.printed(round.period()));
        }

        private Map<AgencyId, LocalizedText> names() {
            Map<AgencyId, LocalizedText> names = new LinkedHashMap<>();
            List<AgencyId> bodies = new ArrayList<>(round.agencies());
            bodies.addAll(byBody.keySet());
            bodies.forEach(body -> names.put(body, name(body)));
            return names;
        }

        private LocalizedText name(AgencyId body) {
            return joint.agency(body, rosters)
                    .map(known ->
                            LocalizedText.of(known.name(), known.englishName().orElse(known.name())))
                    .orElse(LocalizedText.of(body.value(), body.value()));
        }

        // --- several returns of one body

        /** Adds what a body sent, and gives the return that counts. */
        private Return merge(AgencyId body, List<Return> sent) {
            List<Return> inOrder = new ArrayList<>();
            for (Return one : sent.stream()
                    .sorted(Comparator.comparing(
                                    (Return one) -> one.receivedOn().orElse(LocalDate.MIN))
                            .thenComparing(Return::source))
                    .toList()) {
                boolean isAgain =
                        inOrder.stream().anyMatch(other -> content(other).equals(content(one)));
                if (isAgain) {
                    findings.add(of(CollectionFindingCode.RETURNED_AGAIN, one));
                    superseded.add(one);
                } else {
                    inOrder.add(one);
                }
            }
            Return last = inOrder.get(inOrder.size() - 1);
            // a day that nobody noted may be before the last one or after it
            List<Return> ofOneDay = inOrder.stream()
                    .filter(one ->
                            one.receivedOn().isEmpty() || one.receivedOn().equals(last.receivedOn()))
                    .toList();
            if (ofOneDay.size() > 1) {
                Finding conflict = of(CollectionFindingCode.CONFLICTING_RETURNS, last)
                        .with("files", ofOneDay.stream().map(Return::source).toList());
                conflicts.add(conflict);
                findings.add(conflict);
            }
            for (Return one : inOrder) {
                if (!ofOneDay.contains(one)) {
                    findings.add(of(CollectionFindingCode.SUPERSEDED, one).with("later", last.source()));
                    superseded.add(one);
                    stands(one, last);
                }
            }
            inOrder.forEach(one -> add(body, one));
            return last;
        }

        private Finding of(CollectionFindingCode code, Return one) {
            return Finding.of(code)
                    .with("agency", name(one.agency().orElseThrow()))
                    .at(SourceLocation.of(one.source()));
        }

        /** What a return says, whatever the file is called and whenever it came. */
        private ProgressReport content(Return one) {
            return ProgressReport.builder()
                    .from(one.report().orElseThrow())
                    .id(ReportId.of("return"))
                    .issuedOn(Optional.empty())
                    .submissions(List.of())
                    .build();
        }

        private void stands(Return earlier, Return later) {
            Map<Observation.Key, Observation> told = new HashMap<>();
            later.report().orElseThrow().observations().forEach(entry -> told.put(entry.key(), entry));
            for (Observation entry : earlier.report().orElseThrow().observations()) {
                if (entry.value().isPresent() && !told.containsKey(entry.key())) {
                    findings.add(of(CollectionFindingCode.KEPT_FROM_SUPERSEDED, earlier)
                            .with("name", indicator(entry).name())
                            .with(
                                    "found",
                                    entry.value().map(CollectedRound::printed).orElseThrow()));
                }
            }
        }

        private Indicator indicator(Observation entry) {
            return joint.indicator(entry.indicator()).orElseThrow();
        }

        private void add(AgencyId body, Return one) {
            ProgressReport read = one.report().orElseThrow();
            String words = NormalText.hyphenated(body.value()) + "-" + round.period() + "-";
            int issue = 1;
            while (true) {
                ReportId id = ReportId.of(words + issue);
                ProgressReport report =
                        ProgressReport.builder().from(read).id(id).build();
                Optional<ProgressReport> there = joint.reports().stream()
                        .filter(other -> other.id().equals(id))
                        .findFirst();
                if (there.isEmpty()) {
                    joint = joint.withReport(report);
                }
                if (there.isEmpty() || there.get().equals(report)) {
                    origins.put(id, one.origins());
                    return;
                }
                issue++;
            }
        }

        // --- the whole

        private Outcome<List<Total>> totals() {
            Programme asked = joint.rosters().isEmpty()
                    ? Programme.builder()
                            .from(joint)
                            .assignments(round.assignments())
                            .build()
                    : joint;
            return TotalsAssembler.standard().placedBy(this::placeOf).assemble(asked);
        }

        private Optional<SourceLocation> placeOf(Observation observation) {
            return joint.reports().stream()
                    .filter(report -> origins.containsKey(report.id()))
                    .filter(report -> report.observations().contains(observation))
                    .flatMap(report -> origins.get(report.id()).of(ElementRefs.value(observation)).stream())
                    .findFirst();
        }

        // --- what changed

        private List<CollectedRound.Move> changes(Programme whole) {
            Changes changes = Changes.of(whole);
            List<CollectedRound.Move> moves = new ArrayList<>();
            for (Indicator indicator : whole.indicators()) {
                move(changes, indicator, Optional.empty()).ifPresent(moves::add);
                byBody.keySet().forEach(body -> move(changes, indicator, Optional.of(body))
                        .ifPresent(moves::add));
            }
            return moves;
        }

        private Optional<CollectedRound.Move> move(Changes changes, Indicator indicator, Optional<AgencyId> body) {
            Optional<Change> change = changes.of(indicator.id(), body, round.period(), Change.Against.PREVIOUS);
            return change.filter(found -> !found.before().equals(found.now())).map(found -> ImmutableMove.builder()
                    .indicator(indicator.id())
                    .name(indicator.name())
                    .agency(body)
                    .change(found)
                    .build());
        }
    }
}
