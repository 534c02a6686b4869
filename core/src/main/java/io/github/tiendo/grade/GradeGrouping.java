package io.github.tiendo.grade;

import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which grades are printed as one. The members stay known, so that what was joined for print can be taken apart again.
 *
 * <p>A group is named after its members ({@code HARD+NOT_ASSESSABLE}), labelled like its first member unless a label is
 * given, and stands where its worst degree stands, in that degree's colour.
 */
@Value.Immutable
public abstract class GradeGrouping implements Serializable {

    private static final long serialVersionUID = 1L;

    GradeGrouping() {}

    /** Grades that are printed as one. */
    @Value.Immutable
    public abstract static class Group implements Serializable {

        private static final long serialVersionUID = 1L;

        Group() {}

        /** {@return the grades joined, in the order in which they were named, at least one grade} */
        public abstract List<Grade> members();

        /**
         * The words to print.
         *
         * @return the label: the given one or that of the first member
         */
        @Value.Default
        public LocalizedText label() {
            return members().get(0).label();
        }

        /**
         * The group's name: the ids of the members joined by {@code +}.
         *
         * @return such as {@code HARD+NOT_ASSESSABLE}; a single grade's own id
         */
        @Value.Derived
        public String id() {
            return String.join("+", members().stream().map(Grade::id).toList());
        }
    }

    /** {@return the groups of more than one grade; empty if every grade is printed by itself} */
    public abstract List<Group> merged();

    @Value.Check
    void check() {
        Set<Grade> seen = new HashSet<>();
        for (Group group : merged()) {
            for (Grade grade : group.members()) {
                if (!seen.add(grade)) {
                    throw new IllegalArgumentException("grade " + grade.id() + " stands in two groups");
                }
            }
        }
    }

    /**
     * No grades joined.
     *
     * @return a grouping that prints every grade by itself
     */
    public static GradeGrouping none() {
        return ImmutableGradeGrouping.builder().build();
    }

    /**
     * This grouping with one more group, labelled like its first member.
     *
     * @param grades at least two grades that stand in no other group
     * @return a copy
     * @throws IllegalArgumentException if there are fewer than two grades or one stands in a group already
     */
    public GradeGrouping merge(Grade... grades) {
        return with(ImmutableGroup.builder().members(distinct(grades)).build());
    }

    /**
     * This grouping with one more group.
     *
     * @param label the words to print
     * @param grades at least two grades that stand in no other group
     * @return a copy
     * @throws IllegalArgumentException if there are fewer than two grades or one stands in a group already
     */
    public GradeGrouping merge(LocalizedText label, Grade... grades) {
        return with(
                ImmutableGroup.builder().label(label).members(distinct(grades)).build());
    }

    private static Set<Grade> distinct(Grade... grades) {
        Set<Grade> distinct = new LinkedHashSet<>(Arrays.asList(grades));
        if (distinct.size() < 2) {
            throw new IllegalArgumentException("a group joins at least two grades, found " + distinct);
        }
        return distinct;
    }

    private GradeGrouping with(Group group) {
        return ImmutableGradeGrouping.builder().from(this).addMerged(group).build();
    }

    /**
     * Every group to print, single grades included, in the order of the scale.
     *
     * @param scale the scale of the grades
     * @return the groups; each grade of the scale stands in exactly one
     * @throws IllegalArgumentException if a grade of a group is not of this scale
     */
    public List<Group> groups(Scale scale) {
        merged().forEach(group -> group.members().forEach(scale::indexOf));
        List<Group> groups = new ArrayList<>();
        for (Grade grade : scale.grades()) {
            Optional<Group> group = merged().stream()
                    .filter(candidate -> candidate.members().contains(grade))
                    .findFirst();
            if (group.isEmpty()) {
                groups.add(ImmutableGroup.builder().addMembers(grade).build());
            } else if (grade.equals(place(group.get(), scale))) {
                groups.add(group.get());
            }
        }
        return groups;
    }

    /**
     * The grade in whose place and colour a group is printed: its worst degree, else its first member.
     *
     * @param group a group
     * @param scale the scale of its grades
     * @return the grade
     */
    public static Grade place(Group group, Scale scale) {
        return scale.worst(group.members()).orElse(group.members().get(0));
    }
}
