package io.github.tiendo.intake;

import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.programme.Programme;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A programme as a structured format such as JSON states it, in values and with their places. A reader follows the
 * references inside of its document; what depends on a caller's settings (names of agencies, limits of numbers, scales,
 * constraints of rows) is left to {@link ProgrammeAssembler}, as it is for tables: hence stated, and not yet accepted.
 *
 * <pre>{@code
 * ProgrammeDraft.builder().source("programme.xml").stated(
 *         StatedProgramme.builder().programme(programme).origins(places).build()).build();
 * }</pre>
 */
@Value.Immutable
public abstract class StatedProgramme implements Serializable {

    private static final long serialVersionUID = 1L;

    StatedProgramme() {}

    /**
     * What the document states. A declared grade of a scale that the document does not describe has the ids that it
     * states and no words; {@link #scales()} does not have its scale.
     *
     * @return the programme with its reports
     */
    public abstract Programme programme();

    /**
     * The scales that the document describes.
     *
     * @return in the order of the source; empty if it has none but the built-in ones
     */
    public abstract List<Scale> scales();

    /**
     * Where its parts stood, by the names of {@link io.github.tiendo.programme.ElementRefs}.
     *
     * @return the places
     */
    @Value.Default
    public Origins origins() {
        return Origins.none();
    }

    /**
     * What the reader could not use.
     *
     * @return in the order of the source; empty if everything was used
     */
    public abstract List<Omission> omissions();

    /**
     * The version of the format in which the document is.
     *
     * @return such as {@code 1.0}, or empty if the format has none
     */
    public abstract Optional<String> version();

    /**
     * What a document of a newer version says beyond what its reader knows.
     *
     * @return the texts as written by their addresses; empty unless the format keeps such members
     */
    public abstract Map<String, String> unknownMembers();

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableStatedProgramme.Builder {
        Builder() {}
    }
}
