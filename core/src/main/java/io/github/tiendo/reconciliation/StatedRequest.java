package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.task.Deadline;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a report asks somebody to do, or promises: {@code Đề nghị 08 địa phương còn lại ban hành văn bản chuyên đề ... trong
 * tháng 4/2022}.
 */
@Value.Immutable
public abstract class StatedRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    StatedRequest() {}

    /** Whether somebody is asked, or something is promised or planned. */
    public enum Kind {
        /** Somebody is asked to do it. */
        REQUEST,
        /** It is planned, or will be done. */
        PROMISE
    }

    /** {@return whether somebody is asked, or something is promised} */
    public abstract Kind kind();

    /** {@return who is to do it, as printed, such as {@code 08 địa phương còn lại}; empty where nobody is named} */
    public abstract String who();

    /** {@return what is to be done, as printed, without who and by when} */
    public abstract String what();

    /**
     * By when, as printed.
     *
     * @return such as {@code trong tháng 4/2022}; empty where no time is stated
     */
    public abstract Optional<String> due();

    /**
     * By when, as it is understood.
     *
     * @return the deadline; empty where no time is stated, or where work only begins then: {@code từ tháng 6/2022}
     */
    public abstract Optional<Deadline> deadline();

    /** {@return the sentence that says so: on one line} */
    public abstract String sentence();

    /** {@return where it stands: the place of the sentence} */
    public abstract SourceLocation location();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    public static final class Builder extends ImmutableStatedRequest.Builder {
        Builder() {}
    }
}
