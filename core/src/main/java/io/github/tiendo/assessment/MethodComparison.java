package io.github.tiendo.assessment;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.ScaleMapping;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetSelection;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Several methods side by side, and beside what was declared.
 *
 * <pre>{@code
 * MethodComparison comparison = MethodComparison.of(
 *         programme, asOf, ClassificationPolicies.completionPace(), ClassificationPolicies.attainmentBands());
 * comparison.rows().stream().filter(MethodComparison.Row::differs).forEach(System.out::println);
 * }</pre>
 */
@Value.Immutable
@Value.Enclosing
public abstract class MethodComparison implements Serializable {

    private static final long serialVersionUID = 1L;

    MethodComparison() {}

    /**
     * {@return the assessments compared, one for each method, at least one assessment, of one programme, day and
     * selection}
     */
    public abstract List<Assessment> assessments();

    /** {@return the methods, in the order in which they were given} */
    public List<PolicyIdentity> policies() {
        return assessments().stream().map(Assessment::policy).toList();
    }

    /** One indicator target under every method. */
    @Value.Immutable
    public abstract static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        Row() {}

        /** {@return the indicator} */
        public abstract Indicator indicator();

        /** {@return the target that counts, or empty if the indicator has none} */
        public abstract Optional<Target> target();

        /** {@return the grade that a body declared and that was in force, or empty if there was none} */
        public abstract Optional<DeclaredGrade> declared();

        /**
         * {@return what each method says, in the order of {@link MethodComparison#policies()}: one answer for each
         * method}
         */
        public abstract List<Classification> classifications();

        /**
         * Tells whether two of the declared and computed grades differ. A grade of another scale is carried over by {@link
         * ScaleMapping#builtIn} first: declared amber is computed {@code UNLIKELY}. An answer without a grade, or with
         * one that has no counterpart, differs from nothing.
         *
         * @return whether the grade flips between methods, or between a method and what was declared: weak evidence
         */
        public boolean differs() {
            List<Grade> grades = new ArrayList<>();
            declared().map(DeclaredGrade::grade).ifPresent(grades::add);
            classifications().forEach(answer -> answer.grade().ifPresent(grades::add));
            for (Grade one : grades) {
                for (Grade other : grades) {
                    if (in(other.scale(), one)
                            .filter(grade -> !grade.equals(other))
                            .isPresent()) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static Optional<Grade> in(String scale, Grade grade) {
            return grade.scale().equals(scale)
                    ? Optional.of(grade)
                    : ScaleMapping.builtIn(grade.scale(), scale).flatMap(mapping -> mapping.map(grade));
        }
    }

    /** {@return the rows, in the order of the programme: one row for each indicator target assessed} */
    @Value.Lazy
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<AssessedTarget> first = assessments().get(0).targets();
        for (int i = 0; i < first.size(); i++) {
            AssessedTarget assessed = first.get(i);
            var row = ImmutableMethodComparison.Row.builder()
                    .indicator(assessed.indicator())
                    .target(assessed.target())
                    .declared(assessed.declared());
            for (Assessment assessment : assessments()) {
                row.addClassifications(assessment.targets().get(i).classification());
            }
            rows.add(row.build());
        }
        return List.copyOf(rows);
    }

    /**
     * Declared against computed: the rows in which a declared and a computed grade, or two computed ones, differ.
     *
     * @return the rows that {@linkplain Row#differs() differ}
     */
    public List<Row> differences() {
        return rows().stream().filter(Row::differs).toList();
    }

    /**
     * Compares assessments.
     *
     * @param assessments at least one, of one programme, day and selection
     * @return the comparison
     * @throws IllegalArgumentException if there is none, or they are of different things
     */
    public static MethodComparison of(List<Assessment> assessments) {
        return ImmutableMethodComparison.builder().assessments(assessments).build();
    }

    /**
     * Compares methods over the next target of each indicator.
     *
     * @param programme the programme
     * @param asOf the day of the assessment
     * @param policies the methods
     * @return the comparison
     */
    public static MethodComparison of(Programme programme, LocalDate asOf, ClassificationPolicy... policies) {
        return of(Arrays.stream(policies)
                .map(policy -> ProgrammeAssessor.of(policy, asOf)
                        .targets(TargetSelection.next())
                        .assess(programme))
                .toList());
    }

    @Value.Check
    void check() {
        if (assessments().isEmpty()) {
            throw new IllegalArgumentException("there is nothing to compare");
        }
        Assessment first = assessments().get(0);
        for (Assessment other : assessments()) {
            if (!other.asOf().equals(first.asOf())
                    || !other.selection().equals(first.selection())
                    || !other.programme().equals(first.programme())) {
                throw new IllegalArgumentException(
                        "assessments are compared of one programme, day and selection of targets");
            }
        }
    }
}
