package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements of a programme came from, kept beside the programme and not inside it: two programmes read from
 * different files can be equal.
 */
public final class Origins implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Origins NONE = builder().build();

    /** The place of each element. */
    private final PlaceTable places;

    private Origins(PlaceTable places) {
        this.places = places;
    }

    /**
     * {@return the places by element, in the order in which they were read; empty for a programme that was not read
     * from a file}
     */
    public Map<ElementRef, SourceLocation> places() {
        return Collections.unmodifiableMap(places);
    }

    /**
     * The place of an element or attribute: its own, else that of the whole of which it is a part, else that of the element.
     *
     * @param element which one
     * @return the place, or empty if none is known
     */
    public Optional<SourceLocation> of(ElementRef element) {
        SourceLocation own = places.get(element);
        if (own != null || element.attribute().isEmpty()) {
            return Optional.ofNullable(own);
        }
        String attribute = element.attribute().get();
        int part = attribute.indexOf(ElementRef.OF_PART);
        return part < 0
                ? Optional.ofNullable(places.get(ElementRef.of(element.kind(), element.id())))
                : of(ElementRef.of(element.kind(), element.id(), attribute.substring(0, part)));
    }

    /**
     * Findings with the places of what they are about, and of what their arguments {@linkplain WordsAt are about}.
     *
     * <pre>{@code
     * loaded.origins().placed(assessment.findings()).forEach(finding -> System.err.println(finding.line(ENGLISH)));
     * }</pre>
     *
     * @param findings any findings; those that have a place, or are about nothing that was read, stay as they are
     * @return as many findings, in the same order
     */
    public List<Finding> placed(List<Finding> findings) {
        return findings.stream().map(this::placed).toList();
    }

    private Finding placed(Finding finding) {
        Finding placed = finding;
        if (finding.location().isEmpty()) {
            placed = finding.about().flatMap(this::of).map(finding::at).orElse(finding);
        }
        for (Map.Entry<String, Object> argument : finding.arguments().entrySet()) {
            if (argument.getValue() instanceof List<?> items && items.stream().anyMatch(WordsAt.class::isInstance)) {
                placed = placed.with(
                        argument.getKey(),
                        items.stream()
                                .map(item -> item instanceof WordsAt words ? words.in(this) : item)
                                .toList());
            }
        }
        return placed;
    }

    /**
     * Origins of these places.
     *
     * @param places the places by element, in the order in which they were read
     * @return the origins
     */
    public static Origins from(Map<ElementRef, SourceLocation> places) {
        return builder().putAllPlaces(places).build();
    }

    /**
     * No places at all.
     *
     * @return empty origins
     */
    public static Origins none() {
        return NONE;
    }

    /** Equal if they have the same elements at the same places. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origins origins && places.equals(origins.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    /** The elements with their places. */
    @Override
    public String toString() {
        return "Origins" + places;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds origins, once. */
    public static final class Builder {

        private final PlaceTable places = new PlaceTable();
        private boolean isBuilt;

        /** The places that the table has not, and as many of those that it has as were there when one was asked about. */
        private final PlaceSet known = new PlaceSet();

        private int counted;

        private Builder() {}

        private void requireOpen() {
            if (isBuilt) {
                throw new IllegalStateException("these origins have been built");
            }
        }

        /**
         * Says where an element stands.
         *
         * @param element the element; the first place that is said of it counts
         * @param place where it stands
         * @return this builder
         * @throws IllegalStateException if the origins have been built
         */
        public Builder putPlaces(ElementRef element, SourceLocation place) {
            requireOpen();
            return places.add(element, place) ? this : alsoFrom(place);
        }

        /**
         * Says where elements stand.
         *
         * @param all the places by element, in the order in which they were read
         * @return this builder
         * @throws IllegalStateException if the origins have been built
         */
        public Builder putAllPlaces(Map<ElementRef, SourceLocation> all) {
            all.forEach(this::putPlaces);
            return this;
        }

        /**
         * Says that something was read from a place that is part of an element with another place.
         *
         * @param place the place
         * @return this builder
         */
        public Builder alsoFrom(SourceLocation place) {
            known.add(place);
            return this;
        }

        /**
         * Tells whether something was read from a place.
         *
         * @param place the place
         * @return whether it was said of any element
         */
        public boolean isFrom(SourceLocation place) {
            for (; counted < places.size(); counted++) {
                known.add(places.place(counted));
            }
            return known.contains(place);
        }

        /**
         * Makes the origins.
         *
         * @return the origins
         * @throws IllegalStateException if they have been built
         */
        public Origins build() {
            requireOpen();
            isBuilt = true;
            return new Origins(places);
        }
    }
}
