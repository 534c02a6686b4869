package io.github.tiendo.rollup;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.WholeWords;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Observations;
import io.github.tiendo.observation.Total;
import io.github.tiendo.observation.Total.Part.Absence;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the values of parts for one period together as the indicator says, else as its unit suggests. */
final class Addition {

    /** Decimals of an average that has no end. */
    private static final int DECIMALS = 4;

    private static final Phrasebook BOOK = Phrasebook.load("Rates", Addition.class::getResourceAsStream);
    private static final List<String> BEGINNINGS = BOOK.list("begins");
    private static final List<String> WORDS = BOOK.list("holds");
    private static final List<String> COUNTS = BOOK.list("counts");
    private static final List<String> PER = BOOK.list("per");
    private static final List<String> ALONE = BOOK.list("is");
    private static final List<String> RANKS = BOOK.list("rank");
    private static final Set<String> UNITS = Set.copyOf(BOOK.list("unit"));

    private final Indicator indicator;
    private final Period period;
    private final int size;
    private final Map<Object, Observation> values = new LinkedHashMap<>();
    private final Map<Object, Absence> absences = new HashMap<>();
    private final EnumMap<RollupFindingCode, Long> findings = new EnumMap<>(RollupFindingCode.class);

    /**
     * An addition without values.
     *
     * @param size how many parts there are, with a value or not
     */
    Addition(Indicator indicator, Period period, int size) {
        this.indicator = indicator;
        this.period = period;
        this.size = size;
    }

    void add(Object part, Observation value) {
        values.put(part, value);
    }

    /**
     * What came out.
     *
     * @param absences the parts whose value is not in it after all, and why
     * @param findings what could not be put together, and of how many values
     */
    record Result(
            Optional<ReportedValue> value,
            PartsRule.Method method,
            boolean isAssumed,
            Map<Object, Absence> absences,
            Optional<DefinitionId> definition,
            Observation.Status status,
            Map<RollupFindingCode, Long> findings) {}

    Result result() {
        PartsRule.Method method = method();
        boolean assumed = indicator.partsRule().isEmpty() && method == PartsRule.Method.SUM;
        Optional<ReportedValue> value = values.isEmpty() ? Optional.empty() : value(method);
        Collection<Observation> used = used().values();
        return new Result(
                value,
                method,
                assumed,
                absences,
                used.stream().findFirst().flatMap(Observation::definition),
                Observations.status(used),
                findings);
    }

    private Map<Object, Observation> used() {
        Map<Object, Observation> used = new LinkedHashMap<>(values);
        used.keySet().removeAll(absences.keySet());
        return used;
    }

    /** The method of the indicator, else the one of the unit: what is a rate is pooled or nothing, and never averaged. */
    private PartsRule.Method method() {
        return indicator
                .partsRule()
                .map(PartsRule::method)
                .orElse(areShares() || isRate() ? PartsRule.Method.POOLED : PartsRule.Method.SUM);
    }

    private boolean areShares() {
        return !values.isEmpty()
                && values.values().stream().allMatch(value -> value.quantity()
                        .filter(quantity -> quantity.unit().equals(Unit.PERCENT))
                        .isPresent());
    }

    /** Whether the name or the unit says that the values are no amounts which add up: an average, points, what is per something. */
    private boolean isRate() {
        String name = name();
        boolean holds =
                WORDS.stream().anyMatch(words -> name.contains(" " + words + " ") || name.endsWith(" " + words));
        return begins(BEGINNINGS)
                || ALONE.contains(name)
                || PER.stream().anyMatch(name::contains)
                || holds && !begins(COUNTS)
                || indicator
                        .unit()
                        .map(Unit::id)
                        .filter(unit -> unit.indexOf('/') > 0 || UNITS.contains(NormalText.of(unit)))
                        .isPresent();
    }

    /** Whether nobody said how the parts add up, and the name says that they are places in a ranking. */
    private boolean isRank() {
        return indicator.partsRule().isEmpty() && begins(RANKS);
    }

    private boolean begins(List<String> beginnings) {
        return WholeWords.beginsWithAny(name(), beginnings);
    }

    private String name() {
        return NormalText.of(indicator.name().text(Languages.VIETNAMESE));
    }

    private Optional<ReportedValue> value(PartsRule.Method method) {
        if (method == PartsRule.Method.LAST || method == PartsRule.Method.ONE_SOURCE) {
            return one();
        }
        if (method == PartsRule.Method.WEIGHTED_MEAN) {
            Map<AgencyId, BigDecimal> weights =
                    indicator.partsRule().orElseThrow().weights();
            values.keySet().stream()
                    .filter(part -> !weights.containsKey(part))
                    .forEach(part -> absences.put(part, Absence.WITHOUT_WEIGHT));
        }
        if (method == PartsRule.Method.POOLED) {
            values.forEach((part, value) -> {
                if (value.counts().isEmpty()) {
                    absences.put(part, Absence.WITHOUT_COUNTS);
                }
            });
            if (!absences.isEmpty()) {
                findings.put(RollupFindingCode.WITHOUT_COUNTS, (long) absences.size());
            }
        }
        Map<Object, Observation> used = used();
        RollupFindingCode obstacle = obstacle(method, used.values());
        if (obstacle != null) {
            findings.put(obstacle, (long) used.size());
            return Optional.empty();
        }
        long hedged = used.values().stream()
                .filter(value -> !value.quantity().orElseThrow().isExact())
                .count();
        if (hedged > 0) {
            findings.put(RollupFindingCode.HEDGED_VALUES, hedged);
        }
        return used.isEmpty() ? Optional.empty() : Optional.of(combined(method, used));
    }

    /** The one value, where all say the same. */
    private Optional<ReportedValue> one() {
        List<ReportedValue> distinct = values.values().stream()
                .flatMap(value -> value.value().stream())
                .distinct()
                .toList();
        if (distinct.size() == 1) {
            return Optional.of(distinct.get(0));
        }
        findings.put(RollupFindingCode.CONFLICTING_VALUES, (long) distinct.size());
        return Optional.empty();
    }

    private @Nullable RollupFindingCode obstacle(PartsRule.Method method, Collection<Observation> used) {
        boolean growth = indicator.kind() == Indicator.Kind.ANNUAL_GROWTH
                && method != PartsRule.Method.WEIGHTED_MEAN
                && method != PartsRule.Method.COUNT;
        boolean numbers = used.stream().allMatch(value -> value.quantity()
                .filter(quantity -> !quantity.unit().equals(Unit.RANK))
                .isPresent());
        if (growth || !numbers || isRank()) {
            return RollupFindingCode.NOT_ADDABLE;
        }
        if (used.stream().map(Observation::definition).distinct().count() > 1) {
            return RollupFindingCode.DEFINITIONS_DIFFER;
        }
        List<Unit> units = new ArrayList<>(used.stream()
                .map(value -> value.quantity().orElseThrow().unit())
                .distinct()
                .toList());
        if (units.size() > 1) {
            return RollupFindingCode.UNITS_DIFFER;
        }
        boolean share = units.contains(Unit.PERCENT);
        boolean wrongForUnit = method == PartsRule.Method.POOLED && !share || method == PartsRule.Method.SUM && share;
        return !units.isEmpty() && wrongForUnit ? RollupFindingCode.NOT_ADDABLE : null;
    }

    private Quantity combined(PartsRule.Method method, Map<Object, Observation> used) {
        return switch (method) {
            case COUNT -> count(used.values());
            case MEAN -> mean(used, part -> BigDecimal.ONE);
            case WEIGHTED_MEAN -> {
                Map<AgencyId, BigDecimal> weights =
                        indicator.partsRule().orElseThrow().weights();
                yield mean(used, part -> weights.getOrDefault((AgencyId) part, BigDecimal.ZERO));
            }
            default -> asPrinted(Observations.sum(samePeriod(used.values())).orElseThrow(), used.values());
        };
    }

    /** In thousands, millions or thousands of millions where all parts are printed so. */
    private static Quantity asPrinted(Quantity sum, Collection<Observation> used) {
        List<Optional<ScaleWord>> words = used.stream()
                .map(value -> value.quantity().orElseThrow().scaleWord())
                .distinct()
                .toList();
        return words.size() == 1
                ? Quantity.builder().from(sum).scaleWord(words.get(0)).build()
                : sum;
    }

    /** The values as if of one period, so that one carried from an earlier period stands behind no break. */
    private List<Observation> samePeriod(Collection<Observation> used) {
        return used.stream()
                .map(value -> value.period().equals(period)
                        ? value
                        : Observation.builder().from(value).period(period).build())
                .toList();
    }

    private Quantity count(Collection<Observation> used) {
        long counted = used.stream()
                .filter(value -> value.quantity().orElseThrow().number().signum() != 0)
                .count();
        Unit unit = indicator.unit().orElse(Unit.COUNT);
        return unit.equals(Unit.PERCENT) ? Quantity.of(Ratio.of(counted, size)) : Quantity.of(counted, unit);
    }

    private interface Weights {
        BigDecimal of(Object part);
    }

    private static Quantity mean(Map<Object, Observation> used, Weights weights) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Map.Entry<Object, Observation> entry : used.entrySet()) {
            BigDecimal weight = weights.of(entry.getKey());
            sum = sum.add(
                    weight.multiply(entry.getValue().quantity().orElseThrow().number()));
            all = all.add(weight);
        }
        Unit unit = used.values().iterator().next().quantity().orElseThrow().unit();
        return Quantity.of(sum.divide(all, DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros(), unit);
    }

    /** Whether a reported value of the whole says what a total says, at the precision at which it is printed. */
    static boolean agrees(Observation reported, Total total) {
        Optional<Quantity> stated = reported.quantity();
        if (stated.isEmpty() || !(total.value() instanceof Quantity made)) {
            return reported.value().equals(Optional.of(total.value()));
        }
        if (!stated.get().unit().equals(made.unit()) || !reported.definition().equals(total.definition())) {
            // another unit or another definition is another question
            return true;
        }
        if (made.ratio().isPresent()) {
            return stated.get().agreesWith(made.ratio().get());
        }
        int printed = stated.get().decimals()
                - stated.get().scaleWord().map(word -> word.exponent()).orElse(0);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(printed);
        Interval possible = stated.get().interval();
        return possible.lower()
                        .map(lower -> made.number().compareTo(lower.subtract(unit)) > 0)
                        .orElse(true)
                && possible.upper()
                        .map(upper -> made.number().compareTo(upper.add(unit)) < 0)
                        .orElse(true);
    }
}
