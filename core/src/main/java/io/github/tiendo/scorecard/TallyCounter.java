package io.github.tiendo.scorecard;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts one by one what a {@link Tally} says at the end. */
final class TallyCounter {

    private final Scale scale;
    private final long[] counts;
    private final Map<NotRatedReason, Long> reasons = new LinkedHashMap<>();
    private long notRated;

    TallyCounter(Scale scale) {
        this.scale = scale;
        this.counts = new long[scale.grades().size()];
    }

    void add(@Nullable Grade grade) {
        if (grade == null) {
            notRated++;
        } else {
            counts[indexOf(grade)]++;
        }
    }

    void addNotRated(NotRatedReason reason) {
        notRated++;
        reasons.merge(reason, 1L, Long::sum);
    }

    TallyCounter addAll(TallyCounter other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        notRated += other.notRated;
        other.reasons.forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
        return this;
    }

    Tally tally() {
        Tally.Builder tally = Tally.builder().scale(scale).notRated(notRated).notRatedReasons(reasons);
        for (int i = 0; i < counts.length; i++) {
            tally.putCounts(scale.grades().get(i), counts[i]);
        }
        return tally.build();
    }

    /** Nearly always it is the scale's own object; comparing whole grades is left for those that were read back. */
    private int indexOf(Grade grade) {
        List<Grade> grades = scale.grades();
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) == grade) {
                return i;
            }
        }
        return scale.indexOf(grade);
    }
}
