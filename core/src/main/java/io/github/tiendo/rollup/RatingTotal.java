package io.github.tiendo.rollup;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What several ratings come to, with met, rated and not rated apart. */
@Value.Immutable
public abstract class RatingTotal implements Serializable {

    private static final long serialVersionUID = 1L;

    RatingTotal() {}

    /** {@return the grade of all together, or empty where nothing could be rolled up} */
    public abstract Optional<Grade> grade();

    /**
     * The mean score.
     *
     * @return from -5 to 5 with 12 decimals; empty unless scores were averaged and one was there
     */
    public abstract Optional<BigDecimal> score();

    /**
     * How many carry the best degree of the scale.
     *
     * @return from 0 to {@link #rated()}
     */
    public abstract long met();

    /**
     * How many have a degree of the scale as grade, those that met it included.
     *
     * @return from 0
     */
    public abstract long rated();

    /**
     * How many were declared as a judgement that is no degree, such as "cannot be assessed".
     *
     * @return from 0; neither rated nor not rated
     */
    public abstract long notAssessable();

    /**
     * How many have no grade.
     *
     * @return the sum of {@link #notRatedReasons()}
     */
    public long notRated() {
        return notRatedReasons().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Why some have no grade.
     *
     * @return how many for each reason, in the order in which the reasons were met
     */
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
