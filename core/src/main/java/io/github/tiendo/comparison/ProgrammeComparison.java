package io.github.tiendo.comparison;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.ProgrammeMatcher;
import io.github.tiendo.programme.RowMatch;
import io.github.tiendo.task.TaskId;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What changed from one assessment to another: of two files, or of one programme on two days.
 *
 * <p>Each side is taken as of its own day: values of periods that end later, and deadlines decided later, do not count.
 * Only indicators that are found on both sides can move between grades.
 *
 * <pre>{@code
 * ProgrammeComparison diff = ProgrammeComparison.of(
 *         ProgrammeAssessor.of(ClassificationPolicies.declared(), endOf2022).assess(old),
 *         ProgrammeAssessor.of(ClassificationPolicies.declared(), endOf2023).assess(later));
 * diff.gradeMoves();
 * }</pre>
 */
@Value.Immutable
public abstract class ProgrammeComparison implements Serializable {

    private static final long serialVersionUID = 1L;

    ProgrammeComparison() {}

    /**
     * What changed about the indicators.
     *
     * @return in the order of the later programme, then those removed in the order of the earlier one
     */
    public abstract List<IndicatorChange> indicators();

    /**
     * The grades that moved.
     *
     * @return in the order of the later programme; may be empty
     */
    public abstract List<GradeMove> gradeMoves();

    /**
     * How many went from which grade to which, those that stayed among them.
     *
     * @return by the earlier grade, then the later, best first and not rated last; cells with nobody are left out
     */
    public abstract List<MatrixCell> matrix();

    /**
     * What changed about the tasks.
     *
     * @return in the order of the later programme, then those removed in the order of the earlier one
     */
    public abstract List<TaskChange> tasks();

    /**
     * What every indicator of the later programme was taken for in the earlier one, and by what.
     *
     * @return the matches; those without one are ADDED
     */
    public abstract List<RowMatch<IndicatorId>> indicatorMatches();

    /**
     * What every task of the later programme was taken for in the earlier one, and by what.
     *
     * @return the matches; those without one are ADDED
     */
    public abstract List<RowMatch<TaskId>> taskMatches();

    /**
     * Compares two assessments, rows found again by the usual rules.
     *
     * @param before the earlier one
     * @param after the later one, on the same scale
     * @return what changed
     * @throws IllegalArgumentException if the scales differ
     */
    public static ProgrammeComparison of(Assessment before, Assessment after) {
        return of(before, after, ProgrammeMatcher.standard());
    }

    /**
     * Compares two assessments.
     *
     * @param before the earlier one
     * @param after the later one, on the same scale
     * @param matcher how rows are found again
     * @return what changed
     * @throws IllegalArgumentException if the scales differ
     */
    public static ProgrammeComparison of(Assessment before, Assessment after, ProgrammeMatcher matcher) {
        if (!before.scale().equals(after.scale())) {
            throw new IllegalArgumentException("grades of the scales "
                    + before.scale().id() + " and " + after.scale().id() + " cannot be compared");
        }
        List<RowMatch<IndicatorId>> indicators = matcher.indicators(before.programme(), after.programme());
        List<RowMatch<TaskId>> tasks = matcher.tasks(before.programme(), after.programme());
        GradeChanges grades = GradeChanges.of(before, after, indicators);
        return ImmutableProgrammeComparison.builder()
                .indicators(new IndicatorChanges(before, after).of(indicators))
                .gradeMoves(grades.moves())
                .matrix(grades.matrix(before.scale()))
                .tasks(new TaskChanges(before, after).of(tasks))
                .indicatorMatches(indicators)
                .taskMatches(tasks)
                .build();
    }

    /**
     * Tells whether nothing changed.
     *
     * @return whether there is no change of an indicator, grade or task
     */
    public boolean isUnchanged() {
        return Stream.of(indicators(), gradeMoves(), tasks()).allMatch(List::isEmpty);
    }
}
