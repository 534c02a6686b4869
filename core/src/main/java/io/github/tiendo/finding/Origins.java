package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the elements of a programme came from, kept beside the programme and not inside it: two programmes read from
 * different files can be equal.
 */
@Value.Immutable
public abstract class Origins implements Serializable {

    private static final long serialVersionUID = 1L;

    Origins() {}

    /**
     * {@return the places by element, in the order in which they were read; empty for a programme that was not read
     * from a file}
     */
    @Value.Parameter
    public abstract Map<ElementRef, SourceLocation> places();

    /**
     * The place of an element or attribute: its own, else that of the whole element.
     *
     * @param element which one
     * @return the place, or empty if none is known
     */
    public Optional<SourceLocation> of(ElementRef element) {
        SourceLocation own = places().get(element);
        if (own != null || element.attribute().isEmpty()) {
            return Optional.ofNullable(own);
        }
        return Optional.ofNullable(places().get(ElementRef.of(element.kind(), element.id())));
    }

    /**
     * Findings with the places of what they are about.
     *
     * <pre>{@code
     * loaded.origins().placed(assessment.findings()).forEach(finding -> System.err.println(finding.line(ENGLISH)));
     * }</pre>
     *
     * @param findings any findings; those that have a place, or are about nothing that was read, stay as they are
     * @return as many findings, in the same order
     */
    public List<Finding> placed(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location().isPresent()
                        ? finding
                        : finding.about().flatMap(this::of).map(finding::at).orElse(finding))
                .toList();
    }

    /**
     * Origins of these places.
     *
     * @param places the places by element, in the order in which they were read
     * @return the origins
     */
    public static Origins from(Map<ElementRef, SourceLocation> places) {
        return ImmutableOrigins.of(places);
    }

    /**
     * No places at all.
     *
     * @return empty origins
     */
    public static Origins none() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds origins. */
    public static final class Builder extends ImmutableOrigins.Builder {
        Builder() {}
    }
}
