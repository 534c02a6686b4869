package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.observation.Series;
import io.github.tiendo.target.Target;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A method that rates one indicator target.
 *
 * <p>A policy is immutable, thread-safe and deterministic: the same input gives the same answer on every JVM. It reads
 * no clock; the day of the assessment stands in the input. It never throws for a programme's content: what it cannot
 * rate it answers with {@link Classification#notRated(ClassificationPolicy, NotRatedReason)}; a grade alone is
 * {@link Classification#of(ClassificationPolicy, io.github.tiendo.grade.Grade)}, and one with the values, numbers and
 * edges that it rests on comes from {@link Classification#builder()}.
 *
 * <p>Policies of other libraries are found as services of this type, or given by hand.
 */
public interface ClassificationPolicy extends Serializable {

    /** {@return the name for scripts and files: lower-case words joined by hyphens, such as {@code completion-pace}} */
    String id();

    /**
     * {@return what people call it: a few words, such as "pace of completion"; the id unless an implementation names
     * itself}
     */
    default LocalizedText name() {
        return MethodNames.of(id());
    }

    /**
     * {@return the version of the method, so that a stored rating can be understood years later, such as {@code 1} or
     * {@code 2.4}}
     */
    default String version() {
        return "1";
    }

    /**
     * {@return the settings under which it rates: the values by name, in a stable order; empty for a method without
     * settings}
     */
    default Map<String, String> parameters() {
        return Map.of();
    }

    /** {@return the scale that it speaks: the scale of every grade that it gives} */
    Scale scale();

    /**
     * Rates one indicator target.
     *
     * @param input the target, the values and what else is known
     * @return the answer; never null
     */
    Classification classify(CompletionInput input);

    /**
     * Rates series after series by one target, each when its answer is asked for, so that a stream of any length takes the
     * memory of one.
     *
     * <pre>{@code
     * policy.classify(Target.atLeast(Percent.of("80"), Period.endOf(2030)), series, asOf)
     *         .filter(Classification::isRated)
     *         .collect(Tally.by(answer -> answer.grade().orElseThrow(), policy.scale()));
     * }</pre>
     *
     * @param target what each of them is to reach
     * @param series the values
     * @param asOf the day of the assessment
     * @return the answers in the order of the series; in parallel where the stream is
     */
    default Stream<Classification> classify(Target target, Stream<Series> series, LocalDate asOf) {
        return series.map(values -> classify(CompletionInput.of(target, values).asOf(asOf)));
    }

    /** Which method rated, in which version and under which settings: enough to understand a stored rating years later. */
    @Value.Immutable
    abstract class PolicyIdentity implements Serializable {

        private static final long serialVersionUID = 1L;

        PolicyIdentity() {}

        /** {@return the method, such as {@code completion-pace}} */
        public abstract String id();

        /** {@return what people call it, such as "pace of completion"; not part of equality} */
        @Value.Auxiliary
        @Value.Default
        public LocalizedText name() {
            return MethodNames.of(id());
        }

        /** {@return its version, such as {@code 1}} */
        public abstract String version();

        /**
         * Its settings.
         *
         * @return the values by name; may be empty
         */
        public abstract Map<String, String> parameters();

        /**
         * The settings as people read them.
         *
         * @param language Vietnamese or, for every other locale, English
         * @return such as "likely from 95% on", in the order of {@link #parameters()}
         */
        public List<String> settings(Locale language) {
            return MethodNames.settings(this, language);
        }

        /** {@return the scale of its grades, such as {@code COMPLETION}} */
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
}
