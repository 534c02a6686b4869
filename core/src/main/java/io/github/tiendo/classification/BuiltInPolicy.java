package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
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

    /** Starts to tell what an answer rests on, in the words of this method. */
    final Telling telling(Classification.Builder answer) {
        return new Telling(answer, words());
    }

    /** The class beside which the words stand. */
    Class<?> words() {
        return getClass();
    }

    final Classification notRated(NotRatedReason reason, Classification.Evidence evidence) {
        return Classification.notRated(identity, reason, evidence);
    }

    /** Without a grade, and with nothing to tell but the latest value and the target. */
    final Classification notRated(NotRatedReason reason, CompletionInput input) {
        return notRated(reason, new Bare(this, input));
    }

    /** An answer that rests on nothing but what the input says. */
    private record Bare(BuiltInPolicy policy, CompletionInput input) implements Classification.Evidence {

        @Override
        public void describe(Classification.Builder answer, Classification of) {
            policy.telling(answer).situation(Readings.of(input), input.target());
            input.attainment().ifPresent(answer::attainment);
        }
    }

    /** Policies with the same settings are equal. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof BuiltInPolicy that
                && that.getClass() == getClass()
                && that.identity.equals(identity)
                && that.scale.equals(scale);
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
