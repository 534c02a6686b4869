package io.github.tiendo.indicator;

import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Under which wording values are counted. When "level 4 services" become "fully online services" the definition
 * changes: the values before and after it are two series, and nothing grows or is projected across the break.
 */
@Value.Immutable
public abstract class Definition implements Serializable {

    private static final long serialVersionUID = 1L;

    Definition() {}

    /** {@return its name, to which observations refer} */
    public abstract DefinitionId id();

    /** {@return what is counted} */
    public abstract LocalizedText wording();

    /** {@return since when it holds: the first day, or empty if it always did} */
    public abstract Optional<LocalDate> validFrom();

    /** {@return when it was decided, for questions about what was known then, or empty if it was always known} */
    public abstract Optional<LocalDate> knownOn();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableDefinition.Builder {
        Builder() {}
    }
}
