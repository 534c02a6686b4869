package io.github.tiendo.reconciliation;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Where the percent signs and the slashes between digits of a text ended: in figures, set aside for a reason, or not
 * understood. The three make all there are.
 */
@Value.Immutable
public abstract class AuditAccount implements Serializable {

    private static final long serialVersionUID = 1L;

    AuditAccount() {}

    /**
     * How many stand in figures.
     *
     * @return 0 or more
     */
    public abstract int inFigures();

    /**
     * How many state no figure, and why.
     *
     * @return each reason that occurs with how often
     */
    public abstract Map<NoFigure, Integer> setAside();

    /**
     * How many were not understood.
     *
     * @return 0 or more
     */
    public abstract int notUnderstood();

    /**
     * How many there are.
     *
     * @return the sum of the three
     */
    public int all() {
        return inFigures()
                + setAside().values().stream().mapToInt(Integer::intValue).sum()
                + notUnderstood();
    }

    /** This account and another one together. */
    AuditAccount plus(AuditAccount other) {
        Map<NoFigure, Integer> aside = new EnumMap<>(NoFigure.class);
        setAside().forEach((reason, count) -> aside.merge(reason, count, Integer::sum));
        other.setAside().forEach((reason, count) -> aside.merge(reason, count, Integer::sum));
        return builder()
                .inFigures(inFigures() + other.inFigures())
                .setAside(aside)
                .notUnderstood(notUnderstood() + other.notUnderstood())
                .build();
    }

    static AuditAccount empty() {
        return builder().inFigures(0).notUnderstood(0).build();
    }

    /**
     * Starts an account.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an account. */
    public static final class Builder extends ImmutableAuditAccount.Builder {
        Builder() {}
    }
}
