package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the built-in policies have in common: they are their id, version, settings and scale. */
abstract class BuiltInPolicy implements ClassificationPolicy {

    private static final long serialVersionUID = 1L;

    private final PolicyIdentity identity;
    private final Scale scale;

    BuiltInPolicy(String id, String version, Scale scale, Map<String, String> parameters) {
        this.scale = scale;
        this.identity = PolicyIdentity.builder()
                .id(id)
                .version(version)
                .parameters(Collections.unmodifiableMap(new LinkedHashMap<>(parameters)))
                .scale(scale.id())
                .build();
    }

    final PolicyIdentity identity() {
        return identity;
    }

    @Override
    public final String id() {
        return identity.id();
    }

    @Override
    public final String version() {
        return identity.version();
    }

    @Override
    public final Map<String, String> parameters() {
        return identity.parameters();
    }

    @Override
    public final Scale scale() {
        return scale;
    }

    static Grade grade(Scale scale, String id) {
        return scale.grade(id).orElseThrow();
    }

    /** The score that goes with a grade by growth, or null where the method has none. */
    @Nullable
    BigDecimal score(Growth growth, Grade grade) {
        return null;
    }

    final Classification notRated(NotRatedReason reason, Classification.Evidence evidence) {
        return Classification.notRated(identity, reason, evidence);
    }

    /** Policies with the same settings are equal. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null
                && other.getClass() == getClass()
                && ((BuiltInPolicy) other).identity.equals(identity)
                && ((BuiltInPolicy) other).scale.equals(scale);
    }

    @Override
    public final int hashCode() {
        return identity.hashCode();
    }

    @Override
    public final String toString() {
        return id() + " " + version() + " " + parameters();
    }
}
