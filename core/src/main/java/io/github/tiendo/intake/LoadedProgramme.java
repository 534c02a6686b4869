package io.github.tiendo.intake;

import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.programme.Programme;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** A programme with what is known of how it was read: where its parts stood, and what was left out and why. */
@Value.Immutable
public abstract class LoadedProgramme implements Serializable {

    private static final long serialVersionUID = 1L;

    LoadedProgramme() {}

    /** {@return the programme, with the report that the file holds} */
    public abstract Programme programme();

    /** {@return where its parts stood, by the names of {@link io.github.tiendo.programme.ElementRefs}} */
    public abstract Origins origins();

    /** {@return what an ERROR made unusable, in the order of the source; empty if everything was used} */
    public abstract List<Omission> omissions();

    /** {@return what became of every number in the tables of the file; of nothing for a structured format} */
    @Value.Default
    public Account account() {
        return Account.empty();
    }

    /** {@return the cells that it was made from} */
    public abstract ProgrammeDraft draft();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableLoadedProgramme.Builder {
        Builder() {}
    }
}
