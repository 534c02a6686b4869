package io.github.tiendo.rollup;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The totals of one indicator for one period: of the whole and of each subject. */
final class GroupTotals {

    /** Digits beyond which a count is no count: adding it to another could fill any memory. */
    private static final int MOST_DIGITS = 2000;

    private static final Comparator<Period> FROM_THE_LONGEST =
            Comparator.comparing(Period::startInclusive).thenComparing(Period::endExclusive, Comparator.reverseOrder());

    private final RollupRules rules;
    private final Rollup.Group group;
    private final boolean cumulative;
    private final boolean addable;
    private final boolean growth;
    private final Map<Optional<AgencyId>, Node> nodes = new LinkedHashMap<>();

    GroupTotals(RollupRules rules, Rollup.Group group, List<Observation> observations) {
        this.rules = rules;
        this.group = group;
        Optional<Indicator> indicator = rules.indicator(group.indicator());
        cumulative = indicator.filter(Indicator::isCumulative).isPresent();
        growth = indicator
                .filter(known -> known.kind() == Indicator.Kind.ANNUAL_GROWTH)
                .isPresent();
        addable = !rules.notAddable().contains(group.indicator());
        node(Optional.empty());
        for (Observation observation : observations) {
            node(observation.subject()).entries.add(observation);
        }
        new ArrayList<>(nodes.values()).forEach(this::reduce);
    }

    /** A subject, or the whole, with the entries about it and what is part of it. */
    private static final class Node {

        private final Optional<AgencyId> subject;
        private final List<Observation> entries = new ArrayList<>();
        private final Set<Node> parts = new LinkedHashSet<>();
        private final Map<Observation.Status, Long> missing = new EnumMap<>(Observation.Status.class);
        private final List<Finding> findings = new ArrayList<>();
        private List<Observation> own = new ArrayList<>();

        Node(Optional<AgencyId> subject) {
            this.subject = subject;
        }

        /** The values that stand for it further up. */
        void addTo(List<Observation> values) {
            if (own.isEmpty()) {
                parts.forEach(part -> part.addTo(values));
            } else {
                values.addAll(own);
            }
        }

        void addMissing(Map<Observation.Status, Long> counts) {
            missing.forEach((status, count) -> counts.merge(status, count, Long::sum));
            parts.forEach(part -> part.addMissing(counts));
        }
    }

    private Node node(Optional<AgencyId> subject) {
        Node known = nodes.get(subject);
        if (known != null) {
            return known;
        }
        Node node = new Node(subject);
        nodes.put(subject, node);
        subject.ifPresent(agency ->
                node(Optional.ofNullable(rules.partOf().get(agency))).parts.add(node));
        return node;
    }

    private void find(Node node, List<Finding> findings, RollupFindingCode code, long count) {
        if (count > 0) {
            String subject = node.subject.map(AgencyId::value).orElse("*");
            findings.add(Finding.of(code)
                    .with("indicator", group.indicator().toString())
                    .with("period", group.period().toString())
                    .with("subject", subject)
                    .with("count", count));
        }
    }

    /** The values about one subject itself that are to be added: of each fact one, nothing beside its own whole. */
    private void reduce(Node node) {
        TreeMap<Period, List<Observation>> byPeriod = new TreeMap<>();
        for (Observation fact : facts(node)) {
            byPeriod.computeIfAbsent(fact.period(), period -> new ArrayList<>()).add(fact);
        }
        byPeriod.replaceAll((period, facts) -> withoutDimensions(node, facts));
        byPeriod.values().removeIf(List::isEmpty);
        if (byPeriod.isEmpty()) {
            return;
        }
        if (cumulative) {
            node.own = byPeriod.lastEntry().getValue();
            return;
        }
        List<Period> longest = new ArrayList<>(byPeriod.keySet());
        longest.sort(FROM_THE_LONGEST);
        LocalDate end = LocalDate.MIN;
        List<Observation> added = new ArrayList<>();
        long inside = 0;
        boolean overlap = false;
        for (Period period : longest) {
            if (!period.endExclusive().isAfter(end)) {
                inside += byPeriod.get(period).size();
                continue;
            }
            overlap |= period.startInclusive().isBefore(end);
            end = period.endExclusive();
            added.addAll(byPeriod.get(period));
        }
        find(node, node.findings, RollupFindingCode.PARTS_BESIDE_WHOLE, inside);
        if (overlap) {
            find(node, node.findings, RollupFindingCode.PERIODS_OVERLAP, added.size());
        } else {
            node.own = added;
        }
    }

    private List<Observation> facts(Node node) {
        Map<Observation.Key, Observation> facts = new LinkedHashMap<>();
        Set<Observation.Key> conflicting = new HashSet<>();
        for (Observation entry : node.entries) {
            if (entry.value().isEmpty()) {
                node.missing.merge(entry.status(), 1L, Long::sum);
                continue;
            }
            Observation before = facts.putIfAbsent(entry.key(), entry);
            if (before != null && !before.value().equals(entry.value())) {
                conflicting.add(entry.key());
            }
        }
        find(node, node.findings, RollupFindingCode.CONFLICTING_VALUES, conflicting.size());
        facts.keySet().removeAll(conflicting);
        return new ArrayList<>(facts.values());
    }

    private List<Observation> withoutDimensions(Node node, List<Observation> facts) {
        List<Observation> whole =
                facts.stream().filter(fact -> fact.dimensions().isEmpty()).toList();
        if (!whole.isEmpty()) {
            find(node, node.findings, RollupFindingCode.PARTS_BESIDE_WHOLE, facts.size() - whole.size());
            return whole;
        }
        if (facts.stream().map(fact -> fact.dimensions().keySet()).distinct().count() > 1) {
            find(node, node.findings, RollupFindingCode.DIMENSIONS_DIFFER, facts.size());
            return List.of();
        }
        return facts;
    }

    List<RollupTotal> totals() {
        List<RollupTotal> totals = new ArrayList<>();
        nodes.values().forEach(node -> totals.add(total(node)));
        return totals;
    }

    private RollupTotal total(Node node) {
        List<Finding> findings = new ArrayList<>(node.findings);
        List<Observation> values = new ArrayList<>();
        node.parts.forEach(part -> part.addTo(values));
        Map<Observation.Status, Long> missing = new EnumMap<>(Observation.Status.class);
        node.addMissing(missing);
        ImmutableRollupTotal.Builder total = RollupTotal.builder()
                .indicator(group.indicator())
                .period(group.period())
                .subject(node.subject)
                .missing(missing);
        if (values.isEmpty()) {
            values.addAll(node.own);
        } else if (!node.own.isEmpty()) {
            find(node, findings, RollupFindingCode.PARTS_BESIDE_WHOLE, values.size());
            if (node.own.size() == 1) {
                total.stated(node.own.get(0).value());
            }
        }
        put(total, node, values, findings);
        return total.findings(findings).build();
    }

    private void put(ImmutableRollupTotal.Builder total, Node node, List<Observation> values, List<Finding> findings) {
        total.method(RollupTotal.Method.NONE).parts(0).averagedParts(0);
        if (values.size() == 1) {
            Observation only = values.get(0);
            total.method(RollupTotal.Method.SINGLE).parts(1).value(only.value());
            return;
        }
        RollupFindingCode obstacle = obstacle(values);
        if (obstacle != null) {
            find(node, findings, obstacle, values.size());
        } else if (!values.isEmpty()) {
            find(
                    node,
                    findings,
                    RollupFindingCode.HEDGED_VALUES,
                    values.stream().filter(value -> !quantity(value).isExact()).count());
            add(total, node, values, findings);
        }
    }

    /** Why values cannot be put together at all; null if they can. */
    private @Nullable RollupFindingCode obstacle(List<Observation> values) {
        Set<Object> definitions = new HashSet<>();
        Set<Unit> units = new HashSet<>();
        Map<Object, Period> first = new HashMap<>();
        boolean broken = false;
        for (Observation value : values) {
            if (growth || value.quantity().isEmpty() || quantity(value).unit().equals(Unit.RANK)) {
                return RollupFindingCode.NOT_ADDABLE;
            }
            definitions.add(value.definition());
            units.add(quantity(value).unit());
            Period before = first.putIfAbsent(value.subject(), value.period());
            broken |= value.status() == Observation.Status.BREAK && before != null && !before.equals(value.period());
        }
        if (definitions.size() > 1 || broken) {
            return RollupFindingCode.DEFINITIONS_DIFFER;
        }
        return units.size() > 1 ? RollupFindingCode.UNITS_DIFFER : null;
    }

    private void add(ImmutableRollupTotal.Builder total, Node node, List<Observation> values, List<Finding> findings) {
        Unit unit = quantity(values.get(0)).unit();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal numerators = BigDecimal.ZERO;
        BigDecimal denominators = BigDecimal.ZERO;
        long counted = 0;
        for (Observation value : values) {
            sum = sum.add(quantity(value).number());
            Counts counts = Counts.of(value);
            if (counts != null) {
                numerators = numerators.add(counts.numerator());
                denominators = denominators.add(counts.denominator());
                counted++;
            }
        }
        if (addable && !RollupTotal.isShare(unit)) {
            total.method(RollupTotal.Method.SUMMED).parts(values.size()).value(Quantity.of(sum, unit));
            return;
        }
        boolean isPooled = unit.equals(Unit.PERCENT) && counted > 0;
        if (isPooled) {
            Ratio pooled = ratio(numerators, denominators);
            total.method(RollupTotal.Method.POOLED)
                    .parts(counted)
                    .pooled(pooled)
                    .value(Quantity.of(pooled));
        }
        if (!isPooled || counted < values.size()) {
            find(node, findings, RollupFindingCode.WITHOUT_COUNTS, values.size() - (isPooled ? counted : 0));
            total.sumToAverage(Quantity.of(sum, unit)).averagedParts(values.size());
        }
        if (!isPooled) {
            total.method(RollupTotal.Method.AVERAGED).parts(values.size());
        }
    }

    /** How many of how many, as the observation or its printed ratio says. */
    private record Counts(BigDecimal numerator, BigDecimal denominator) {

        static @Nullable Counts of(Observation value) {
            Optional<Ratio> printed = quantity(value).ratio();
            BigDecimal numerator = value.numerator()
                    .or(() -> printed.map(ratio -> new BigDecimal(ratio.numerator())))
                    .orElse(null);
            BigDecimal denominator = value.denominator()
                    .or(() -> printed.map(ratio -> new BigDecimal(ratio.denominator())))
                    .orElse(null);
            return numerator == null
                            || denominator == null
                            || denominator.signum() <= 0
                            || isEndless(numerator)
                            || isEndless(denominator)
                    ? null
                    : new Counts(numerator, denominator);
        }

        private static boolean isEndless(BigDecimal number) {
            return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
        }
    }

    private static Quantity quantity(Observation value) {
        return value.quantity().orElseThrow();
    }

    /** The ratio of two decimals, both moved to whole numbers alike. */
    private static Ratio ratio(BigDecimal numerator, BigDecimal denominator) {
        int digits = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        return Ratio.of(whole(numerator, digits), whole(denominator, digits));
    }

    private static BigInteger whole(BigDecimal number, int digits) {
        return number.movePointRight(digits).toBigIntegerExact();
    }
}
