package io.github.tiendo.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The decision that a programme rests on, such as 749/QĐ-TTg of 3 June 2020. */
@Value.Immutable
public abstract class LegalBasis implements Serializable {

    private static final long serialVersionUID = 1L;

    LegalBasis() {}

    /**
     * The number of the document.
     *
     * @return such as {@code 749/QĐ-TTg}
     */
    public abstract String number();

    /** {@return the day on which it was issued, or empty if unknown} */
    public abstract Optional<LocalDate> issuedOn();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableLegalBasis.Builder {
        Builder() {}
    }
}
