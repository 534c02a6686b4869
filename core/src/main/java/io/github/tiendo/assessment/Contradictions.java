package io.github.tiendo.assessment;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Ratio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The pairs of rows of an assessment that contradict each other by their declared grades. Rows without a value, or
 * whose grade is no degree of a known scale, contradict nothing; nor do rows whose attainment has no meaning.
 *
 * <pre>{@code
 * Contradictions found = Contradictions.insideReports(assessment);
 * found.pairs().forEach(pair -> System.out.println(pair.text(VIETNAMESE)));
 * found.omitted();                                       // how many more there are
 * }</pre>
 *
 * <p>Grades that bodies declared in different reports were given at different times, so that a pair across reports says
 * less than one inside a report: the two are asked for apart. Attainments are those of the assessment, of the latest
 * value up to its day.
 *
 * <p>As many pairs as n&sup2;/2 of n rows may contradict each other. At most {@link #LIMIT} are named; all are counted,
 * in time that grows with n log n.
 */
@Value.Immutable
public abstract class Contradictions implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many pairs are named. */
    public static final int LIMIT = 10_000;

    Contradictions() {}

    /**
     * {@return the pairs that are named, at most {@link #LIMIT} pairs, in the order of the programme; where there are
     * more, those of the rows with a better grade that come first}
     */
    public abstract List<Contradiction> pairs();

    /** {@return how many pairs there are, from 0} */
    public abstract long count();

    /** {@return how many pairs are counted but not named: 0 unless there are more than {@link #LIMIT}} */
    public long omitted() {
        return count() - pairs().size();
    }

    /**
     * The pairs whose grades are stated by one report.
     *
     * @param assessment an assessment by any policy
     * @return the pairs
     */
    public static Contradictions insideReports(Assessment assessment) {
        return find(assessment, true);
    }

    /**
     * The pairs among all grades in force, whichever reports state them; of each {@link
     * Contradiction#isInsideOneReport()} tells whether one report states both.
     *
     * @param assessment an assessment by any policy
     * @return the pairs, those inside reports included
     */
    public static Contradictions inForce(Assessment assessment) {
        return find(assessment, false);
    }

    /** Where a grade stands, and on which scale; the report is empty where any will do. */
    private record Source(Optional<ReportId> report, String scale) {}

    /** A row that may contradict another: its place in the assessment, how good its grade is, what it attains. */
    private record Row(AssessedTarget target, int place, int degree, Ratio attainment) {}

    /** Two rows that contradict each other. */
    private record Pair(Row better, Row worse) {

        int first() {
            return Math.min(better.place(), worse.place());
        }

        int second() {
            return Math.max(better.place(), worse.place());
        }

        Contradiction contradiction() {
            return ImmutableContradiction.builder()
                    .better(better.target())
                    .worse(worse.target())
                    .betterAttainment(better.attainment())
                    .worseAttainment(worse.attainment())
                    .build();
        }
    }

    private static Contradictions find(Assessment assessment, boolean insideReports) {
        Map<Source, List<Row>> groups = new LinkedHashMap<>();
        int place = 0;
        for (AssessedTarget target : assessment.targets()) {
            Optional<Grade> grade = target.declared().map(DeclaredGrade::grade).filter(Grade::isDegree);
            Optional<Scale> scale = grade.flatMap(given -> DegreeOrder.scale(given, assessment));
            if (scale.isPresent() && target.attainment().isPresent()) {
                Source source = new Source(
                        insideReports ? target.declaredIn() : Optional.empty(),
                        scale.get().id());
                groups.computeIfAbsent(source, key -> new ArrayList<>())
                        .add(new Row(
                                target,
                                place,
                                scale.get().indexOf(grade.get()),
                                target.attainment().get()));
            }
            place++;
        }
        List<Pair> named = new ArrayList<>();
        long count = 0;
        for (List<Row> rows : groups.values()) {
            count += count(rows, named);
        }
        named.sort(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
        return ImmutableContradictions.builder()
                .pairs(named.stream().map(Pair::contradiction).toList())
                .count(count)
                .build();
    }

    /** Counts the pairs of rows on one scale and names them as far as there is room. */
    private static long count(List<Row> rows, List<Pair> named) {
        NavigableMap<Integer, List<Row>> byDegree = new TreeMap<>();
        rows.forEach(row ->
                byDegree.computeIfAbsent(row.degree(), key -> new ArrayList<>()).add(row));
        byDegree.values().forEach(same -> same.sort(Comparator.comparing(Row::attainment)));
        long count = 0;
        for (Row better : rows) {
            for (List<Row> worse : byDegree.tailMap(better.degree(), false).values()) {
                int from = firstAttaining(better.attainment(), worse);
                count += worse.size() - from;
                for (int i = from; i < worse.size() && named.size() < LIMIT; i++) {
                    named.add(new Pair(better, worse.get(i)));
                }
            }
        }
        return count;
    }

    /** The first of rows in the order of their attainments that attains at least so much. */
    private static int firstAttaining(Ratio attainment, List<Row> rows) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).attainment().compareTo(attainment) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Two rows whose declared grades do not go together: the row that attains at least as much of its target carries
     * the worse grade. {@link Contradictions} finds them.
     */
    @Value.Immutable
    public abstract static class Contradiction implements Serializable {

        private static final long serialVersionUID = 1L;

        Contradiction() {}

        /** {@return the row with the better grade, which attains less, or the same} */
        public abstract AssessedTarget better();

        /** {@return the row with the worse grade} */
        public abstract AssessedTarget worse();

        /** {@return how much of its target the row with the better grade attains: the exact share} */
        public abstract Ratio betterAttainment();

        /**
         * {@return how much of its target the row with the worse grade attains: the exact share, not less than {@link
         * #betterAttainment()}}
         */
        public abstract Ratio worseAttainment();

        /** {@return whether both attain the same} */
        public boolean isTie() {
            return betterAttainment().compareTo(worseAttainment()) == 0;
        }

        /** {@return whether one report states both grades} */
        public boolean isInsideOneReport() {
            return better().declaredIn().equals(worse().declaredIn());
        }

        /**
         * The contradiction in words.
         *
         * @param language Vietnamese or, for every other locale, English
         * @return a sentence
         */
        public String text(Locale language) {
            return AssessmentFindingCode.TEXTS.text(
                    "contradiction",
                    language,
                    Map.of(
                            "worse", worse().indicator().name(),
                            "worseShare", share(worseAttainment()),
                            "worseGrade", grade(worse()),
                            "better", better().indicator().name(),
                            "betterShare", share(betterAttainment()),
                            "betterGrade", grade(better())));
        }

        private static BigDecimal share(Ratio attainment) {
            return attainment.toPercent(RoundingMode.HALF_UP, 2).value();
        }

        private static Grade grade(AssessedTarget row) {
            return row.declared().orElseThrow().grade();
        }
    }
}
