package io.github.tiendo.programme;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.HeadingId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The headings of a programme, of any depth. A heading is one across the tables of a report by its normalised title
 * under its parent: a pillar that stands in three tables is one pillar.
 */
@Value.Immutable
public abstract class Outline implements Serializable {

    private static final long serialVersionUID = 1L;

    Outline() {}

    /**
     * {@return the headings, parents before children, in the order in which they were first printed; empty for a flat
     * programme}
     */
    public abstract List<Heading> headings();

    /**
     * {@return what the levels are called, the outermost first, such as pillar and group; may be shorter than the
     * outline is deep, or empty}
     */
    public abstract List<LocalizedText> levelNames();

    @Value.Lazy
    Map<HeadingId, Heading> byId() {
        Map<HeadingId, Heading> headings = new HashMap<>();
        headings().forEach(heading -> headings.put(heading.id(), heading));
        return headings;
    }

    @Value.Check
    void check() {
        Set<HeadingId> seen = new HashSet<>();
        for (Heading heading : headings()) {
            if (heading.parent().isPresent() && !seen.contains(heading.parent().get())) {
                throw new IllegalArgumentException("heading " + heading.id() + " stands before or without its parent "
                        + heading.parent().get());
            }
            if (!seen.add(heading.id())) {
                throw new IllegalArgumentException("two headings have the id " + heading.id());
            }
        }
    }

    /**
     * The heading with this id.
     *
     * @param id the id
     * @return the heading, or empty if there is none
     */
    public Optional<Heading> heading(HeadingId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * The way to a heading.
     *
     * @param id the heading
     * @return the headings from the outermost to this one; empty if there is no such heading
     */
    public List<Heading> path(HeadingId id) {
        List<Heading> path = new ArrayList<>();
        Optional<Heading> heading = heading(id);
        while (heading.isPresent()) {
            path.add(heading.get());
            heading = heading.get().parent().flatMap(this::heading);
        }
        Collections.reverse(path);
        return Collections.unmodifiableList(path);
    }

    /** {@return how many levels there are: the length of the longest path; 0 without headings} */
    @Value.Lazy
    public int depth() {
        return headings().stream()
                .mapToInt(heading -> path(heading.id()).size())
                .max()
                .orElse(0);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * No headings.
     *
     * @return an empty outline
     */
    public static Outline none() {
        return builder().build();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableOutline.Builder {
        Builder() {}
    }

    /** A heading of the outline: a pillar, a group, a sub-group. */
    @Value.Immutable
    public abstract static class Heading implements Serializable {

        private static final long serialVersionUID = 1L;

        Heading() {}

        /** {@return its name in the programme} */
        public abstract HeadingId id();

        /** {@return the heading above it, or empty for the outermost level} */
        public abstract Optional<HeadingId> parent();

        /**
         * Its words.
         *
         * @return the title as printed; the printed number where the title is lost
         */
        public abstract LocalizedText title();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a value. */
        public static final class Builder extends ImmutableHeading.Builder {
            Builder() {}
        }
    }
}
