package io.github.tiendo.indicator;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a catalogue says to a name. */
@Value.Immutable
public abstract class CatalogueMatch implements Serializable {

    private static final long serialVersionUID = 1L;

    CatalogueMatch() {}

    /** How sure the answer is. */
    public enum Kind {
        /** It is the name of one indicator. */
        EXACT,
        /** It is another name of one indicator. */
        ALIAS,
        /** It is a name of several, or near to the names of some: a person has to say. */
        CANDIDATES,
        /** Nothing is like it. */
        NONE
    }

    /**
     * How sure the answer is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Which indicators it may be.
     *
     * @return exactly one for EXACT and ALIAS; up to three for CANDIDATES, the nearest first; empty for NONE
     */
    public abstract List<IndicatorId> candidates();

    /**
     * The indicator that the name means.
     *
     * @return the indicator for EXACT and ALIAS; empty for the others, since a candidate is never taken by itself
     */
    public Optional<IndicatorId> indicator() {
        return kind() == Kind.EXACT || kind() == Kind.ALIAS
                ? Optional.of(candidates().get(0))
                : Optional.empty();
    }

    static CatalogueMatch of(Kind kind, List<IndicatorId> candidates) {
        return ImmutableCatalogueMatch.builder()
                .kind(kind)
                .candidates(candidates)
                .build();
    }
}
