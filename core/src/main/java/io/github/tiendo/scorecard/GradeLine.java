package io.github.tiendo.scorecard;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.quantity.Ratio;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One printed line of a {@link Tally}: a grade, or grades printed as one, with how many of how many. */
@Value.Immutable
public abstract class GradeLine implements Serializable {

    private static final long serialVersionUID = 1L;

    GradeLine() {}

    /**
     * The grades of the line.
     *
     * @return one grade, or the group that was joined
     */
    public abstract GradeGrouping.Group group();

    /**
     * The grade in whose place and colour the line is printed.
     *
     * @return the group's worst degree, else its first member
     */
    public abstract Grade place();

    /**
     * How many stand in each grade of the line, by which the line can be taken apart again.
     *
     * @return the counts of the members, in the order in which they were named
     */
    public abstract Map<Grade, Long> members();

    /**
     * How many were counted in all, not rated included.
     *
     * @return the number of which {@link #count()} is a part
     */
    public abstract long total();

    /**
     * The name of the line.
     *
     * @return such as {@code MET} or {@code HARD+NOT_ASSESSABLE}
     */
    public String id() {
        return group().id();
    }

    /**
     * The words to print.
     *
     * @return the label of the grade or group
     */
    public LocalizedText label() {
        return group().label();
    }

    /**
     * How many stand in the line.
     *
     * @return the counts of the members added up
     */
    @Value.Derived
    public long count() {
        return members().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The exact share.
     *
     * @return such as 8/28; empty if nothing was counted
     */
    public Optional<Ratio> share() {
        return total() == 0 ? Optional.empty() : Optional.of(Ratio.of(count(), total()));
    }
}
