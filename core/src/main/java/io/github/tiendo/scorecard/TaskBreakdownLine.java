package io.github.tiendo.scorecard;

import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The tasks of one agency, heading or year. */
@Value.Immutable
public abstract class TaskBreakdownLine implements Serializable {

    private static final long serialVersionUID = 1L;

    TaskBreakdownLine() {}

    /**
     * The id of what the tasks have in common.
     *
     * @return such as an agency's or a heading's id, or a year; empty for the tasks that have none of it
     */
    public abstract Optional<String> id();

    /**
     * The words to print.
     *
     * @return such as an agency's name
     */
    public abstract LocalizedText key();

    /**
     * Whether a task of this line is counted in another one too.
     *
     * @return whether one is, such as a task with two lead agencies
     */
    public abstract boolean isOverlapping();

    /**
     * The counts and rates of the line.
     *
     * @return the tally
     */
    public abstract TaskTally tally();
}
