package io.github.tiendo.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which agencies became which, from which day and by which law.
 *
 * <p>An event may stand in several rosters and name agencies that some of them do not hold: an agency under the
 * government that is merged into a ministry leaves one roster, while the ministry enters another. An agency that goes
 * on as itself, with another merged into it, stands on both sides.
 */
@Value.Immutable
public abstract class RosterEvent implements Serializable {

    private static final long serialVersionUID = 1L;

    RosterEvent() {}

    /**
     * What happened.
     *
     * @return the kind
     */
    public abstract RosterEventKind kind();

    /**
     * The first day of the new state.
     *
     * @return the day from which {@link #after()} holds
     */
    public abstract LocalDate date();

    /** {@return the law or decision, such as {@code Nghị quyết 202/2025/QH15}, or empty if none is known} */
    public abstract Optional<String> law();

    /**
     * The agencies up to the day before.
     *
     * @return distinct; empty only for {@link RosterEventKind#FOUND}
     */
    public abstract List<AgencyId> before();

    /**
     * The agencies from the day on.
     *
     * @return distinct; empty only for {@link RosterEventKind#END}
     */
    public abstract List<AgencyId> after();

    /** The numbers on both sides fit the kind, and no side names an agency twice. */
    @Value.Check
    void check() {
        if (!kind().fits(before().size(), after().size())) {
            throw new IllegalArgumentException(kind() + " does not lead from " + before().size() + " agencies to "
                    + after().size() + ": " + before() + " -> " + after());
        }
        if (new HashSet<>(before()).size() < before().size() || new HashSet<>(after()).size() < after().size()) {
            throw new IllegalArgumentException("an agency stands twice in " + before() + " -> " + after());
        }
        if (before().equals(after())) {
            throw new IllegalArgumentException("nothing changes from " + before() + " to " + after());
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an event. */
    public static final class Builder extends ImmutableRosterEvent.Builder {
        Builder() {}
    }
}
