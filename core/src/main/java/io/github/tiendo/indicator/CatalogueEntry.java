package io.github.tiendo.indicator;

import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** One indicator of a catalogue with every name under which it may be printed. */
@Value.Immutable
public abstract class CatalogueEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    CatalogueEntry() {}

    /**
     * The indicator.
     *
     * @return its id
     */
    public abstract IndicatorId id();

    /**
     * What it is called now.
     *
     * @return the name
     */
    public abstract LocalizedText name();

    /**
     * What else it was called, or is called elsewhere.
     *
     * @return the other names, such as {@code DVC mức độ 4}; may be empty
     */
    public abstract List<String> aliases();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    public static final class Builder extends ImmutableCatalogueEntry.Builder {
        Builder() {}
    }
}
