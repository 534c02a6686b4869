package io.github.tiendo.reporting;

import io.github.tiendo.finding.TextId;
import org.immutables.value.Value;

/** The identity of an obligation to report, such as {@code quarterly-report}. */
@Value.Immutable
public abstract class ObligationId extends TextId<ObligationId> {

    private static final long serialVersionUID = 1L;

    ObligationId() {}

    /**
     * An id.
     *
     * @param value any text that is not blank
     * @return the id
     * @throws IllegalArgumentException if it is blank
     */
    public static ObligationId of(String value) {
        return ImmutableObligationId.builder()
                .value(notBlank("an obligation", value))
                .build();
    }
}
