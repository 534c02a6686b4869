package io.github.tiendo.comparison;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.comparison.ProgrammeComparison.ChangeKind;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.ProgrammeMatcher;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.task.TaskId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private static final MessageBundle TEXTS =
            MessageBundle.load("ComparisonMessages", file -> ProgrammeComparison.class.getResourceAsStream(file));

    ProgrammeComparison() {}

    /**
     * {@return what changed about the indicators, in the order of the later programme, then those removed in the order
     * of the earlier one}
     */
    public abstract List<IndicatorChange> indicators();

    /** {@return the grades that moved, in the order of the later programme; may be empty} */
    public abstract List<GradeMove> gradeMoves();

    /**
     * {@return how many went from which grade to which, those that stayed among them: by the earlier grade, then the
     * later, best first and not rated last; cells with nobody are left out}
     */
    public abstract List<MatrixCell> matrix();

    /**
     * {@return what changed about the tasks, in the order of the later programme, then those removed in the order of
     * the earlier one}
     */
    public abstract List<TaskChange> tasks();

    /**
     * What changed about who did something, of what is stated under one title about one population. What is stated on
     * one side only is listed too.
     *
     * @return in the order of the later programme, then those of the earlier one only; without coverages that both state
     *     alike
     */
    public abstract List<CoverageChange> coverages();

    /**
     * {@return what every indicator of the later programme was taken for in the earlier one, and by what; those without
     * one are ADDED}
     */
    public abstract List<RowMatch<IndicatorId>> indicatorMatches();

    /**
     * {@return what every task of the later programme was taken for in the earlier one, and by what; those without one
     * are ADDED}
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
        List<RowMatch<IndicatorId>> indicators =
                Renames.found(matcher.indicators(before.programme(), after.programme()), before, after);
        List<RowMatch<TaskId>> tasks = matcher.tasks(before.programme(), after.programme());
        GradeChanges grades = GradeChanges.of(before, after, indicators);
        return ImmutableProgrammeComparison.builder()
                .indicators(new IndicatorChanges(before, after).of(indicators))
                .gradeMoves(grades.moves())
                .matrix(grades.matrix(before.scale()))
                .tasks(new TaskChanges(before, after).of(tasks))
                .coverages(new CoverageChanges(before, after).changes())
                .indicatorMatches(indicators)
                .taskMatches(tasks)
                .build();
    }

    /**
     * Tells whether nothing changed.
     *
     * @return whether there is no change of an indicator, grade, task or coverage
     */
    public boolean isUnchanged() {
        return Stream.of(indicators(), gradeMoves(), tasks(), coverages()).allMatch(List::isEmpty);
    }

    /** What changed about who did something. */
    @Value.Immutable
    public abstract static class CoverageChange implements Serializable {

        private static final long serialVersionUID = 1L;

        CoverageChange() {}

        /** {@return what was to be done, as the later report words it} */
        public abstract String title();

        /** {@return how many of how many had done it, such as 55/63; empty where only the later programme states it} */
        public abstract Optional<String> before();

        /** {@return how many of how many have done it, such as 63/63; empty where only the earlier programme states it} */
        public abstract Optional<String> after();

        /** {@return who has done it since, as far as names are known} */
        public abstract List<AgencyId> joined();

        /** {@return who had done it and no longer counts, as far as names are known} */
        public abstract List<AgencyId> left();

        /** {@return who has not done it, and the day of the first statement since which he is named without a break} */
        public abstract Map<AgencyId, LocalDate> missing();

        /**
         * {@return whether it is another number of bodies that is counted, so that the counts cannot be compared; false
         * unless set}
         */
        @Value.Default
        public boolean isPopulationChanged() {
            return false;
        }
    }

    /** In what way an indicator or a task changed. */
    public enum ChangeKind implements Localized {
        /** It is only in the later one. */
        ADDED,
        /** It is only in the earlier one. */
        REMOVED,
        /** It has another name: one that is known for the same, or a near one with the same targets and values. */
        RENAMED,
        /** It is counted in another way: another unit, another kind, other definitions. */
        REDEFINED,
        /** It has a value of a period that had none; before is the value of the last period of the kind, if it is no longer stated. */
        VALUE_ADDED,
        /** It has another value for the same period. */
        VALUE_REVISED,
        /** A value is no longer stated, and none of a later period in its place. */
        VALUE_REMOVED,
        /** It has another target, one more or one less. */
        TARGET_AMENDED,
        /** A task stands otherwise. */
        STATUS_CHANGED,
        /** A task has another deadline. */
        DEADLINE_AMENDED,
        /** Others lead a task than before. */
        LEAD_CHANGED;

        @Override
        public String text(Locale language) {
            return TEXTS.label(this, language);
        }
    }

    /** An indicator, or one of its targets, that stands in another grade than before. */
    @Value.Immutable
    public abstract static class GradeMove implements Serializable {

        private static final long serialVersionUID = 1L;

        GradeMove() {}

        /** {@return the indicator: its id in the later programme} */
        public abstract IndicatorId indicator();

        /** {@return what it is called: its name in the later programme} */
        public abstract LocalizedText name();

        /** {@return which of its targets was graded: the later target, or empty if it has none} */
        public abstract Optional<TargetId> target();

        /** {@return the grade before, or empty if it was not rated} */
        public abstract Optional<Grade> before();

        /** {@return the grade now, or empty if it is not rated} */
        public abstract Optional<Grade> after();
    }

    /** One thing that changed about one indicator. */
    @Value.Immutable
    public abstract static class IndicatorChange implements Serializable {

        private static final long serialVersionUID = 1L;

        IndicatorChange() {}

        /** {@return the indicator: its id in the later programme; in the earlier one where it was removed} */
        public abstract IndicatorId indicator();

        /** {@return what it is called: its name where its id is from} */
        public abstract LocalizedText name();

        /**
         * In what way it changed.
         *
         * @return the kind of change
         */
        public abstract ChangeKind change();

        /**
         * Of which period, subject and dimension the value is.
         *
         * @return the fact for VALUE_ADDED, VALUE_REVISED and VALUE_REMOVED; empty for the others
         */
        public abstract Optional<Observation.Key> fact();

        /** {@return the target for TARGET_AMENDED; empty for the others} */
        public abstract Optional<TargetId> target();

        /**
         * {@return what was there before: the name, unit, definition, value or target in words; empty where there was
         * none}
         */
        public abstract Optional<Localized> before();

        /**
         * {@return what is there now: the name, unit, definition, value or target in words; empty where there is none}
         */
        public abstract Optional<Localized> after();
    }

    /** One thing that changed about one task. */
    @Value.Immutable
    public abstract static class TaskChange implements Serializable {

        private static final long serialVersionUID = 1L;

        TaskChange() {}

        /** {@return the task: its id in the later programme; in the earlier one where it was removed} */
        public abstract TaskId task();

        /** {@return what is to be done: its title where its id is from} */
        public abstract LocalizedText title();

        /**
         * In what way it changed.
         *
         * @return the kind of change
         */
        public abstract ChangeKind change();

        /**
         * {@return what was there before: the title, {@link io.github.tiendo.task.TaskStatus}, deadline or leads; empty
         * where there was none}
         */
        public abstract Optional<Localized> before();

        /**
         * {@return what is there now: the title, {@link io.github.tiendo.task.TaskStatus}, deadline or leads; empty
         * where there is none}
         */
        public abstract Optional<Localized> after();
    }

    /** How many went from one grade to another, or stayed. */
    @Value.Immutable
    public abstract static class MatrixCell implements Serializable {

        private static final long serialVersionUID = 1L;

        MatrixCell() {}

        /** {@return the grade before, or empty for not rated} */
        public abstract Optional<Grade> before();

        /** {@return the grade now, or empty for not rated} */
        public abstract Optional<Grade> after();

        /** {@return how many, at least 1} */
        public abstract long count();

        static MatrixCell of(Optional<Grade> from, Optional<Grade> to, long count) {
            return ImmutableMatrixCell.builder()
                    .before(from)
                    .after(to)
                    .count(count)
                    .build();
        }
    }
}
