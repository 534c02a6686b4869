package io.github.tiendo.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** Names of a list that stand behind one heading: {@code Các Bộ: Tư pháp, Tài chính}. */
@Value.Immutable
public abstract class AgencyListGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern COUNT = Pattern.compile("^\\D{0,12}?(\\d{1,6})(?![\\d/.,])");

    AgencyListGroup() {}

    /**
     * The words in front of the names.
     *
     * @return such as {@code Các Bộ} or {@code 2 tỉnh}, without the colon; empty if there are none
     */
    public abstract Optional<String> heading();

    /**
     * The names.
     *
     * @return in the order written; may be empty
     */
    public abstract List<AgencyListEntry> entries();

    /**
     * How many names the heading says there are.
     *
     * @return the number at the start of the heading, or empty
     */
    public OptionalInt statedCount() {
        if (heading().isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher count = COUNT.matcher(heading().get());
        return count.find() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a group. */
    public static final class Builder extends ImmutableAgencyListGroup.Builder {
        Builder() {}
    }
}
