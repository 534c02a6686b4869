package io.github.tiendo.indicator;

import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A thing that is measured, whoever measures it: the share of households with fibre stands in two tables of one report
 * and in another programme. Indicators of the same measure can be checked against each other.
 */
@Value.Immutable
public abstract class Measure implements Serializable {

    private static final long serialVersionUID = 1L;

    Measure() {}

    /** {@return its name across programmes} */
    public abstract MeasureId id();

    /** {@return what it is called} */
    public abstract LocalizedText name();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
