package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.SourceLocation;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A difficulty, a cause or a proposal that a report states: {@code Chưa có kinh phí} under {@code Khó khăn, vướng mắc}.
 */
@Value.Immutable
public abstract class StatedRemark implements Serializable {

    private static final long serialVersionUID = 1L;

    StatedRemark() {}

    /** What a remark is. */
    public enum Topic {
        /** What stood in the way. */
        DIFFICULTY,
        /** Why something is as it is. */
        CAUSE,
        /** What is asked for, or should be done. */
        PROPOSAL
    }

    /** {@return whether it is a difficulty, a cause or a proposal} */
    public abstract Topic topic();

    /**
     * {@return what it is about: the name of the row in which it stands, such as an indicator or a task; empty for
     * words outside a table}
     */
    public abstract Optional<String> about();

    /** {@return the words, as printed} */
    public abstract String text();

    /** {@return where it stands: the place, or empty if it came from no file; not part of equality} */
    @Value.Auxiliary
    public abstract Optional<SourceLocation> location();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a remark. */
    public static final class Builder extends ImmutableStatedRemark.Builder {
        Builder() {}
    }
}
