package io.github.tiendo.rollup;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.GradeBands;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Ratings that are rolled up into one: the series of an indicator, the indicators of a heading, with groups inside.
 *
 * <pre>{@code
 * RatingTotal goal = RatingGroup.of(first, second).with(RatingGroup.of(third, fourth)).meanOfScores();
 * }</pre>
 */
@Value.Immutable
public abstract class RatingGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DECIMALS = 12;
    private static final GradeBands OPEN_SDG = GradeBands.of(Scales.OPEN_SDG)
            .atLeast("2.5", "SUBSTANTIAL_PROGRESS")
            .atLeast("0", "MODERATE_PROGRESS")
            .atLeast("-2.5", "LIMITED_PROGRESS")
            .otherwise("DETERIORATION");

    RatingGroup() {}

    /** {@return the ratings that stand in the group itself: the answers of policies} */
    public abstract List<Classification> ratings();

    /** {@return the scores that stand in the group without an answer, such as stored ones; may be empty} */
    public abstract List<BigDecimal> scores();

    /** {@return the groups inside, each of which counts once where scores are averaged; may be empty} */
    public abstract List<RatingGroup> groups();

    /**
     * A group of ratings.
     *
     * @param ratings the ratings
     * @return the group
     */
    public static RatingGroup of(Classification... ratings) {
        return of(Arrays.asList(ratings));
    }

    /**
     * A group of ratings.
     *
     * @param ratings the ratings
     * @return the group
     */
    public static RatingGroup of(Collection<Classification> ratings) {
        return ImmutableRatingGroup.builder().ratings(ratings).build();
    }

    /**
     * A group of scores of which no more is known, such as stored ones.
     *
     * @param scores the scores, of one method
     * @return the group
     */
    public static RatingGroup ofScores(Collection<BigDecimal> scores) {
        return ImmutableRatingGroup.builder().scores(scores).build();
    }

    /**
     * The same group with another one inside.
     *
     * @param group the nested group
     * @return a copy
     */
    public RatingGroup with(RatingGroup group) {
        return ImmutableRatingGroup.builder().from(this).addGroups(group).build();
    }

    /**
     * All ratings, those of the groups inside included.
     *
     * @return the group's own first
     */
    public List<Classification> all() {
        List<Classification> all = new ArrayList<>(ratings());
        groups().forEach(group -> all.addAll(group.all()));
        return all;
    }

    /**
     * Several ratings of one indicator by several methods: tells whether their grades on one scale differ. An answer
     * without a grade differs from nothing.
     *
     * @return whether the grade flips between methods, which makes it weak evidence
     */
    public boolean isWeakEvidence() {
        List<Grade> grades = new ArrayList<>();
        for (Classification rating : all()) {
            Grade grade = rating.grade().orElse(null);
            if (grade != null) {
                for (Grade other : grades) {
                    if (other.scale().equals(grade.scale()) && !other.equals(grade)) {
                        return true;
                    }
                }
                if (!grades.contains(grade)) {
                    grades.add(grade);
                }
            }
        }
        return false;
    }

    /**
     * The mean of the scores, after Open SDG 2.4 (Statistics Canada): the mean of the scores present, in which a group
     * inside counts once by its mean. TARGET_ACHIEVED only if every scored rating is, of which a stored score says nothing; else from the mean &gt;= 2.5
     * SUBSTANTIAL_PROGRESS, &gt;= 0 MODERATE_PROGRESS, &gt;= -2.5 LIMITED_PROGRESS, below DETERIORATION. Without any
     * score there is no grade. The mean is worked out exactly and rounded half even to 12 decimals before an edge is
     * asked.
     *
     * @return the total on the Open SDG scale
     * @throws IllegalArgumentException if a grade is of another scale
     */
    public RatingTotal meanOfScores() {
        RatingTotal total = meanOfScores(Scales.OPEN_SDG, OPEN_SDG);
        List<Classification> scored =
                all().stream().filter(RatingGroup::isScored).toList();
        boolean achieved = !scored.isEmpty()
                && !hasStoredScores()
                && scored.stream()
                        .allMatch(rating -> rating.grade().orElseThrow().id().equals("TARGET_ACHIEVED"));
        return achieved
                ? ImmutableRatingTotal.builder()
                        .from(total)
                        .grade(Scales.OPEN_SDG.grade("TARGET_ACHIEVED"))
                        .build()
                : total;
    }

    /**
     * The mean of the scores by any edges: of scores of {@code eurostat}, for example, as the goals of Eurostat's report
     * have it. A group inside counts once by its mean. The mean is worked out exactly and rounded half even to 12
     * decimals before an edge is asked.
     *
     * <pre>{@code
     * RatingGroup.of(ratings).meanOfScores(Scales.EUROSTAT, bands);
     * RatingGroup.ofScores(stored).meanOfScores(Scales.EUROSTAT, bands);
     * }</pre>
     *
     * @param scale the scale of the ratings' grades, by which they are counted
     * @param bands from which mean score on which grade is given, on that scale or another
     * @return the total; without a grade where there is no score
     * @throws IllegalArgumentException if a grade of a rating is of another scale
     */
    public RatingTotal meanOfScores(Scale scale, GradeBands bands) {
        ImmutableRatingTotal.Builder total = RatingTotal.counting(all(), scale);
        Mean.of(this).map(Mean::rounded).ifPresent(score -> total.score(score).grade(bands.grade(score)));
        return total.build();
    }

    private boolean hasStoredScores() {
        return !scores().isEmpty() || groups().stream().anyMatch(RatingGroup::hasStoredScores);
    }

    /**
     * The worst degree among the grades, wherever they stand. Grades that are no degrees are passed over.
     *
     * @param scale the scale of the grades
     * @return the total; without a grade where there is no degree
     * @throws IllegalArgumentException if a grade is of another scale
     */
    public RatingTotal worstDegree(Scale scale) {
        List<Classification> all = all();
        return RatingTotal.counting(all, scale)
                .grade(scale.worst(
                        all.stream().flatMap(rating -> rating.grade().stream()).toList()))
                .build();
    }

    /**
     * {@return the numerators and denominators of the latest values that the ratings rest on, added: the pooled share;
     * empty if there is no rated value, or one that was not printed with its counts}
     */
    public Optional<Ratio> pooled() {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ZERO;
        for (Classification rating : all()) {
            if (!rating.isRated()) {
                continue;
            }
            Optional<Ratio> counts = rating.inputs().stream()
                    .findFirst()
                    .map(used -> used.value())
                    .filter(Quantity.class::isInstance)
                    .flatMap(value -> ((Quantity) value).ratio());
            if (counts.isEmpty()) {
                return Optional.empty();
            }
            numerator = numerator.add(counts.get().numerator());
            denominator = denominator.add(counts.get().denominator());
        }
        return denominator.signum() == 0 ? Optional.empty() : Optional.of(Ratio.of(numerator, denominator));
    }

    private static boolean isScored(Classification rating) {
        return rating.isRated() && rating.number("score").isPresent();
    }

    /** A mean kept as sum over count, so that means of means stay exact. */
    private record Mean(BigDecimal sum, BigInteger count) {

        static Optional<Mean> of(RatingGroup group) {
            List<Mean> members = new ArrayList<>();
            group.ratings().stream()
                    .filter(RatingGroup::isScored)
                    .forEach(rating ->
                            members.add(new Mean(rating.number("score").orElseThrow(), BigInteger.ONE)));
            group.scores().forEach(score -> members.add(new Mean(score, BigInteger.ONE)));
            group.groups().forEach(inside -> of(inside).ifPresent(members::add));
            if (members.isEmpty()) {
                return Optional.empty();
            }
            Mean sum = new Mean(BigDecimal.ZERO, BigInteger.ONE);
            for (Mean member : members) {
                sum = sum.plus(member);
            }
            return Optional.of(new Mean(sum.sum, sum.count.multiply(BigInteger.valueOf(members.size()))));
        }

        private Mean plus(Mean other) {
            BigInteger common = count.divide(count.gcd(other.count)).multiply(other.count);
            return new Mean(over(common).add(other.over(common)), common);
        }

        private BigDecimal over(BigInteger common) {
            return sum.multiply(new BigDecimal(common.divide(count)));
        }

        BigDecimal rounded() {
            return sum.divide(new BigDecimal(count), DECIMALS, RoundingMode.HALF_EVEN);
        }
    }

    /** What several ratings come to, with met, rated and not rated apart. */
    @Value.Immutable
    public abstract static class RatingTotal implements Serializable {

        private static final long serialVersionUID = 1L;

        RatingTotal() {}

        /** {@return the grade of all together, or empty where nothing could be rolled up} */
        public abstract Optional<Grade> grade();

        /**
         * {@return the mean score: from -5 to 5 with 12 decimals; empty unless scores were averaged and one was there}
         */
        public abstract Optional<BigDecimal> score();

        /** {@return how many carry the best degree of the scale, from 0 to {@link #rated()}} */
        public abstract long met();

        /** {@return how many have a degree of the scale as grade, those that met it included, from 0} */
        public abstract long rated();

        /**
         * {@return how many were declared as a judgement that is no degree, such as "cannot be assessed", from 0;
         * neither rated nor not rated}
         */
        public abstract long notAssessable();

        /** {@return how many have no grade: the sum of {@link #notRatedReasons()}} */
        public long notRated() {
            return notRatedReasons().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }

        /** {@return why some have no grade: how many for each reason, in the order in which the reasons were met} */
        public abstract Map<NotRatedReason, Long> notRatedReasons();

        static ImmutableRatingTotal.Builder counting(List<Classification> ratings, Scale scale) {
            long met = 0;
            long rated = 0;
            long notAssessable = 0;
            Map<NotRatedReason, Long> reasons = new LinkedHashMap<>();
            for (Classification rating : ratings) {
                if (!rating.isRated()) {
                    reasons.merge(rating.notRatedReason().orElseThrow(), 1L, Long::sum);
                    continue;
                }
                Grade grade = rating.grade().orElseThrow();
                scale.indexOf(grade);
                rated += grade.isDegree() ? 1 : 0;
                notAssessable += grade.isDegree() ? 0 : 1;
                met += scale.degrees().indexOf(grade) == 0 ? 1 : 0;
            }
            return ImmutableRatingTotal.builder()
                    .met(met)
                    .rated(rated)
                    .notAssessable(notAssessable)
                    .notRatedReasons(reasons);
        }
    }
}
