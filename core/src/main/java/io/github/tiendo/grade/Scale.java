package io.github.tiendo.grade;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.notation.NormalText;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An ordered set of grades, best first.
 *
 * <pre>{@code
 * Scale stars = Scale.builder("STARS", LocalizedText.of("Số sao", "Stars"))
 *         .degree("GOLD", LocalizedText.of("vàng", "Gold"), "#ffd700")
 *         .degree("SILVER", LocalizedText.of("bạc", "Silver"), "#c0c0c0")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Scale implements Serializable {

    private static final long serialVersionUID = 1L;

    Scale() {}

    /** {@return the constant for scripts and files, such as {@code COMPLETION}} */
    public abstract String id();

    /** {@return what the scale is called} */
    public abstract LocalizedText name();

    /** {@return every grade, the degrees from best to worst, others where they are printed, at least one grade} */
    public abstract List<Grade> grades();

    @Value.Lazy
    Map<String, Grade> byId() {
        Map<String, Grade> ids = new HashMap<>();
        grades().forEach(grade -> ids.put(grade.id(), grade));
        return ids;
    }

    @Value.Lazy
    Map<String, Grade> byWords() {
        Map<String, Grade> words = new HashMap<>();
        for (Grade grade : grades()) {
            words.put(NormalText.of(grade.id()), grade);
            grade.label().vietnamese().ifPresent(text -> words.put(NormalText.of(text), grade));
            grade.label().english().ifPresent(text -> words.put(NormalText.of(text), grade));
            grade.aliases().forEach(text -> words.put(NormalText.of(text), grade));
        }
        return words;
    }

    @Value.Check
    void check() {
        Set<String> ids = new HashSet<>();
        for (Grade grade : grades()) {
            if (!grade.scale().equals(id()) || !ids.add(grade.id())) {
                throw new IllegalArgumentException("grade " + grade.id() + " of scale " + grade.scale()
                        + " cannot stand in scale " + id() + ", which has " + ids);
            }
        }
        if (grades().isEmpty()) {
            throw new IllegalArgumentException("scale " + id() + " has no grade");
        }
    }

    /**
     * The grade with this id.
     *
     * @param id such as {@code MET}
     * @return the grade, or empty if the scale has none with this id
     */
    public Optional<Grade> grade(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * The grade that a person means by these words: its label in either language, an alias or its id, whatever the
     * case, blanks and Unicode form.
     *
     * @param words such as {@code "Có khả  năng HOÀN THÀNH"}
     * @return the grade, or empty if these words are none of the scale's
     */
    public Optional<Grade> named(String words) {
        return Optional.ofNullable(byWords().get(NormalText.of(words)));
    }

    /** {@return the degrees, best first: the grades that have a place in the order} */
    @Value.Lazy
    public List<Grade> degrees() {
        return grades().stream().filter(Grade::isDegree).toList();
    }

    /**
     * The place of a grade in the order of {@link #grades()}.
     *
     * @param grade a grade of this scale
     * @return the place, from 0 for the first
     * @throws IllegalArgumentException if the grade is not of this scale
     */
    public int indexOf(Grade grade) {
        int index = grades().indexOf(grade);
        if (index < 0) {
            throw new IllegalArgumentException(
                    grade.scale() + " " + grade.id() + " is not a grade of " + id() + ", which has " + grades());
        }
        return index;
    }

    /**
     * Tells whether one grade is better than another.
     *
     * @param one a grade of this scale
     * @param other a grade of this scale
     * @return whether both are degrees and the first stands before the second
     * @throws IllegalArgumentException if one is not of this scale
     */
    public boolean isBetter(Grade one, Grade other) {
        return indexOf(one) < indexOf(other) && one.isDegree() && other.isDegree();
    }

    /**
     * The worst degree among these grades; grades that are no degrees are passed over.
     *
     * @param grades grades of this scale
     * @return the worst, or empty if there is no degree among them
     */
    public Optional<Grade> worst(Collection<Grade> grades) {
        return grades.stream().filter(Grade::isDegree).max((a, b) -> Integer.compare(indexOf(a), indexOf(b)));
    }

    /**
     * Starts a scale.
     *
     * @param id the constant for scripts and files
     * @param name what it is called
     * @return a new builder
     */
    public static Builder builder(String id, LocalizedText name) {
        return new Builder().id(id).name(name).of(id);
    }

    /** Builds a scale, best grade first. */
    public static final class Builder extends ImmutableScale.Builder {

        private String scale = "";

        Builder() {}

        private Builder of(String scale) {
            this.scale = scale;
            return this;
        }

        /**
         * Adds a degree, worse than those before it.
         *
         * @param id its constant
         * @param label its words
         * @param colour {@code #RRGGBB}
         * @param aliases other words for it
         * @return this builder
         */
        public Builder degree(String id, LocalizedText label, String colour, String... aliases) {
            return grade(Grade.builder().id(id).label(label).colour(colour).addAliases(aliases));
        }

        /**
         * Adds a grade that a body may declare but that is no degree.
         *
         * @param id its constant
         * @param label its words
         * @param colour {@code #RRGGBB}
         * @param aliases other words for it
         * @return this builder
         */
        public Builder judgement(String id, LocalizedText label, String colour, String... aliases) {
            return grade(Grade.builder()
                    .id(id)
                    .label(label)
                    .colour(colour)
                    .addAliases(aliases)
                    .isDegree(false));
        }

        /**
         * Adds a grade; its scale is set to this one.
         *
         * @param grade all but the scale
         * @return this builder
         */
        public Builder grade(Grade.Builder grade) {
            return addGrades(grade.scale(scale).build());
        }
    }
}
