package io.github.tiendo.comparison;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.task.TaskId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that changed about one task. */
@Value.Immutable
public abstract class TaskChange implements Serializable {

    private static final long serialVersionUID = 1L;

    TaskChange() {}

    /**
     * The task.
     *
     * @return its id in the later programme; in the earlier one where it was removed
     */
    public abstract TaskId task();

    /**
     * What is to be done.
     *
     * @return its title where its id is from
     */
    public abstract LocalizedText title();

    /**
     * In what way it changed.
     *
     * @return the kind of change
     */
    public abstract ChangeKind change();

    /**
     * What was there before.
     *
     * @return the title, {@link io.github.tiendo.task.TaskStatus} or deadline; empty where there was none
     */
    public abstract Optional<Localized> before();

    /**
     * What is there now.
     *
     * @return the title, {@link io.github.tiendo.task.TaskStatus} or deadline; empty where there is none
     */
    public abstract Optional<Localized> after();

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableTaskChange.Builder {
        Builder() {}
    }
}
