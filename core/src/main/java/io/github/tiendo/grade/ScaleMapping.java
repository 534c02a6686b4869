package io.github.tiendo.grade;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Carries grades from one scale to another: {@code COMPLETION LIKELY} is {@code RAG GREEN}.
 *
 * <pre>{@code
 * ScaleMapping toStars = ScaleMapping.builder(Scales.COMPLETION, stars)
 *         .put("MET", "GOLD")
 *         .put("LIKELY", "SILVER")
 *         .build();
 * toStars.map(Scales.MET);       // gold
 * toStars.map(Scales.HARD);      // empty: this mapping says nothing of it
 * }</pre>
 */
@Value.Immutable
public abstract class ScaleMapping implements Serializable {

    private static final long serialVersionUID = 1L;

    /** From the completion classes to red, amber, green; "cannot be assessed" has no colour. */
    public static final ScaleMapping COMPLETION_TO_RAG = builder(Scales.COMPLETION, Scales.RAG)
            .put("MET", "GREEN")
            .put("LIKELY_EARLY", "GREEN")
            .put("LIKELY", "GREEN")
            .put("UNLIKELY", "AMBER")
            .put("HARD", "RED")
            .put("NOT_MET", "RED")
            .build();

    /** From the completion classes to being on track; "cannot be assessed" has no counterpart. */
    public static final ScaleMapping COMPLETION_TO_TRACK = builder(Scales.COMPLETION, Scales.TRACK)
            .put("MET", "ACHIEVED")
            .put("LIKELY_EARLY", "ON_TRACK")
            .put("LIKELY", "ON_TRACK")
            .put("UNLIKELY", "AT_RISK")
            .put("HARD", "OFF_TRACK")
            .put("NOT_MET", "OFF_TRACK")
            .build();

    /** From delivery confidence to red, amber, green. */
    public static final ScaleMapping DELIVERY_CONFIDENCE_TO_RAG = builder(Scales.DELIVERY_CONFIDENCE, Scales.RAG)
            .put("HIGHLY_LIKELY", "GREEN")
            .put("PROBABLE", "GREEN")
            .put("FEASIBLE", "AMBER")
            .put("IN_DOUBT", "RED")
            .put("UNACHIEVABLE", "RED")
            .build();

    private static final List<ScaleMapping> BUILT_IN =
            List.of(COMPLETION_TO_RAG, COMPLETION_TO_TRACK, DELIVERY_CONFIDENCE_TO_RAG);

    ScaleMapping() {}

    /**
     * The built-in mapping between two scales.
     *
     * @param source the id of the scale of the grades that come in
     * @param destination the id of the scale of the grades that go out
     * @return the mapping, or empty if the two have nothing to do with each other
     */
    public static Optional<ScaleMapping> builtIn(String source, String destination) {
        return BUILT_IN.stream()
                .filter(mapping -> mapping.source().id().equals(source)
                        && mapping.destination().id().equals(destination))
                .findFirst();
    }

    /** {@return the scale of the grades that come in} */
    public abstract Scale source();

    /** {@return the scale of the grades that go out} */
    public abstract Scale destination();

    /**
     * {@return what becomes of each grade: grades of {@link #destination()} by grades of {@link #source()}; a grade
     * that is missing has no counterpart}
     */
    public abstract Map<Grade, Grade> grades();

    /** Every grade is of its scale, and no better degree becomes a worse one than a worse degree does. */
    @Value.Check
    void check() {
        grades().forEach((grade, image) -> {
            source().indexOf(grade);
            destination().indexOf(image);
            grades().forEach((other, otherImage) -> {
                if (source().isBetter(grade, other) && destination().isBetter(otherImage, image)) {
                    throw new IllegalArgumentException(grade + " is better than " + other + " but would become " + image
                            + ", which is worse than " + otherImage);
                }
            });
        });
    }

    /**
     * The counterpart of a grade.
     *
     * @param grade a grade of {@link #source()}
     * @return the grade of {@link #destination()}, or empty if it has none
     * @throws IllegalArgumentException if the grade is of another scale
     */
    public Optional<Grade> map(Grade grade) {
        source().indexOf(grade);
        return Optional.ofNullable(grades().get(grade));
    }

    /**
     * Starts a mapping.
     *
     * @param from the scale of the grades that come in
     * @param to the scale of the grades that go out
     * @return a new builder
     */
    public static Builder builder(Scale from, Scale to) {
        return new Builder().between(from, to);
    }

    /** Builds a mapping. */
    public static final class Builder extends ImmutableScaleMapping.Builder {

        private @Nullable Scale from;
        private @Nullable Scale to;

        Builder() {}

        private Builder between(Scale source, Scale destination) {
            from = source;
            to = destination;
            return source(source).destination(destination);
        }

        /**
         * Adds what becomes of a grade.
         *
         * @param grade the id of a grade of the scale from which is mapped
         * @param image the id of a grade of the scale to which is mapped
         * @return this builder
         * @throws IllegalArgumentException if a scale has no grade with this id
         */
        public Builder put(String grade, String image) {
            return putGrades(required(from, grade), required(to, image));
        }

        private static Grade required(@Nullable Scale scale, String id) {
            Scale known = Objects.requireNonNull(scale);
            return known.grade(id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "scale " + known.id() + " has no grade " + id + "; it has " + known.grades()));
        }
    }
}
