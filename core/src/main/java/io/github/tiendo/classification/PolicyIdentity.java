package io.github.tiendo.classification;

import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;

/** Which method rated, in which version and under which settings: enough to understand a stored rating years later. */
@Value.Immutable
public abstract class PolicyIdentity implements Serializable {

    private static final long serialVersionUID = 1L;

    PolicyIdentity() {}

    /**
     * The method.
     *
     * @return such as {@code completion-pace}
     */
    public abstract String id();

    /**
     * What people call it.
     *
     * @return such as "pace of completion"; not part of equality
     */
    @Value.Auxiliary
    @Value.Default
    public LocalizedText name() {
        return MethodNames.of(id());
    }

    /**
     * Its version.
     *
     * @return such as {@code 1}
     */
    public abstract String version();

    /**
     * Its settings.
     *
     * @return the values by name; may be empty
     */
    public abstract Map<String, String> parameters();

    /**
     * The scale of its grades.
     *
     * @return such as {@code COMPLETION}
     */
    public abstract String scale();

    /**
     * The identity of a policy.
     *
     * @param policy the policy
     * @return what it says of itself
     */
    public static PolicyIdentity of(ClassificationPolicy policy) {
        return builder()
                .id(policy.id())
                .name(policy.name())
                .version(policy.version())
                .parameters(policy.parameters())
                .scale(policy.scale().id())
                .build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an identity. */
    public static final class Builder extends ImmutablePolicyIdentity.Builder {
        Builder() {}
    }
}
