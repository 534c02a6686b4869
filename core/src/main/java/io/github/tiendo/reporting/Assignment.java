package io.github.tiendo.reporting;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.task.TaskId;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** On which indicators, tasks and other duties an agency reports. */
@Value.Immutable
public abstract class Assignment implements Serializable {

    private static final long serialVersionUID = 1L;

    Assignment() {}

    /** {@return who reports} */
    public abstract AgencyId agency();

    /** {@return the indicators for which it gives values, in the order given; may be empty} */
    public abstract List<IndicatorId> indicators();

    /** {@return the tasks for which it gives a status, in the order given; may be empty} */
    public abstract List<TaskId> tasks();

    /** {@return what else it reports on, in words, in the order given; may be empty} */
    public abstract List<String> duties();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an assignment. */
    public static final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
