package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.Tiendo;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.Target.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/**
 * How often does what a method calls likely come true? Each method is given a series up to a year, and its grade is held
 * against the value of the year in which the target was due.
 *
 * <p>Generated series, always the same, go on steadily, slow down, speed up, turn or wander, with noise; their targets ask
 * for a gain between none and one and a half times what the series make of themselves. Programmes given as
 * arguments, are tested by every target for which a value of its due period and an earlier one are there.
 */
public final class BackTest {

    private static final int FIRST_YEAR = 2015;
    private static final int DUE_YEAR = 2025;
    private static final int SERIES_OF_A_KIND = 2000;
    private static final double START = 20;
    private static final double NOISE = 1.2;

    /** How many grades of its scale, from the best down, call a target likely. */
    private static final Map<String, Integer> LIKELY_GRADES = Map.of(
            "completion-pace", 3,
            "attainment-bands", 3,
            "open-sdg", 2,
            "destatis", 1,
            "eurostat", 1,
            "un-progress-chart", 1,
            "target-path", 1);

    /** A series and its target, the value of whose due period is known. */
    record Case(Series series, Target target, Indicator indicator, boolean isMet) {

        CompletionInput upTo(LocalDate day) {
            return CompletionInput.builder()
                    .series(series)
                    .target(target)
                    .indicator(indicator)
                    .day(day)
                    .build();
        }
    }

    /** What a method said, and what came. */
    private static final class Count {
        private int likely;
        private int likelyMet;
        private int other;
        private int otherMet;

        void add(boolean isLikely, boolean isMet) {
            if (isLikely) {
                likely++;
                likelyMet += isMet ? 1 : 0;
            } else {
                other++;
                otherMet += isMet ? 1 : 0;
            }
        }
    }

    private BackTest() {}

    /**
     * Prints a table for the generated series as they were known after three, five and eight of ten years, and one for
     * each programme.
     *
     * @param args files of programmes
     * @throws IOException if one cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<Case> generated = generated();
        for (int years : new int[] {3, 5, 8}) {
            System.out.printf("%nAfter %d of 10 years, %d series:%n%n", years, generated.size());
            print(generated, LocalDate.of(FIRST_YEAR + years, 12, 31));
        }
        for (String file : args) {
            Programme programme = Tiendo.read(Path.of(file)).orThrow().programme();
            List<Case> known = of(programme);
            System.out.printf(
                    "%n%s: %d targets with a value of their due period and an earlier one%n%n", file, known.size());
            if (!known.isEmpty()) {
                print(known, null);
            }
        }
    }

    /** By the values up to the day; without one by all values but those of the due period. */
    private static void print(List<Case> cases, LocalDate day) {
        System.out.println("| method | rated | called likely | of these met | called otherwise | of these met |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (ClassificationPolicy policy : ClassificationPolicies.builtIn()) {
            Integer likely = LIKELY_GRADES.get(policy.id());
            if (likely == null) {
                continue;
            }
            List<Grade> degrees = policy.scale().degrees();
            Count count = new Count();
            for (Case one : cases) {
                LocalDate asOf = day != null
                        ? day
                        : one.target().due().orElseThrow().startInclusive().minusDays(1);
                Optional<Grade> grade = policy.classify(one.upTo(asOf)).grade();
                grade.ifPresent(given -> count.add(degrees.indexOf(given) < likely, one.isMet()));
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %s | %d | %s |%n",
                    policy.id(),
                    count.likely + count.other,
                    count.likely,
                    share(count.likelyMet, count.likely),
                    count.other,
                    share(count.otherMet, count.other));
        }
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole);
    }

    private static List<Case> of(Programme programme) {
        List<Case> cases = new ArrayList<>();
        for (Indicator indicator : programme.indicators()) {
            List<Observation> whole = programme.observationsOf(indicator.id()).stream()
                    .filter(observation -> observation.subject().isEmpty()
                            && observation.dimensions().isEmpty()
                            && observation.value().isPresent())
                    .toList();
            for (Target target : programme.targetsOf(indicator.id())) {
                target.due().ifPresent(due -> whole.stream()
                        .filter(observation -> observation.period().lastDay().equals(due.lastDay()))
                        .map(observation -> target.isMetBy(observation.value().orElseThrow()))
                        .filter(answer -> answer != Answer.UNDECIDED)
                        .findFirst()
                        .filter(answer -> whole.stream().anyMatch(observation -> observation
                                .period()
                                .endsOnOrBefore(due.startInclusive().minusDays(1))))
                        .ifPresent(answer ->
                                cases.add(new Case(Series.of(whole), target, indicator, answer == Answer.YES))));
            }
        }
        return cases;
    }

    private static List<Case> generated() {
        Random random = new Random(942);
        List<DoubleUnaryOperator> ways = List.of(
                share -> share,
                share -> 1.582 * (1 - StrictMath.exp(-share)),
                share -> share * share,
                share -> share < 0.5 ? 1.6 * share : 1.6 * (1 - share),
                share -> 0);
        List<Case> cases = new ArrayList<>();
        for (DoubleUnaryOperator way : ways) {
            for (int i = 0; i < SERIES_OF_A_KIND; i++) {
                cases.add(generated(way, random));
            }
        }
        return cases;
    }

    private static Case generated(DoubleUnaryOperator way, Random random) {
        double gain = 10 + 50 * random.nextDouble();
        Indicator indicator = Indicator.builder()
                .id(IndicatorId.of("generated"))
                .name(LocalizedText.english("generated"))
                .unit(Unit.PERCENT)
                .naturalLimit(BigDecimal.valueOf(100))
                .build();
        List<Observation> observations = new ArrayList<>();
        double wandered = 0;
        Quantity last = percent(START);
        for (int year = FIRST_YEAR; year <= DUE_YEAR; year++) {
            double share = (year - FIRST_YEAR) / (double) (DUE_YEAR - FIRST_YEAR);
            wandered += random.nextGaussian() * NOISE;
            last = percent(
                    year == FIRST_YEAR ? START : Math.max(0.1, START + gain * way.applyAsDouble(share) + wandered));
            observations.add(Observation.of(indicator.id(), Period.year(year), last));
        }
        double wanted = START + gain * 1.5 * random.nextDouble();
        Target target = Target.atLeast(percent(wanted), Period.endOf(DUE_YEAR))
                .from(Baseline.of(Period.year(FIRST_YEAR), percent(START)));
        return new Case(Series.of(observations), target, indicator, target.isMetBy(last) == Answer.YES);
    }

    private static Quantity percent(double number) {
        return Quantity.percent(
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN).toPlainString());
    }
}
