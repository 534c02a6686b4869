package io.github.tiendo.indicator;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.quantity.Decimals;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the values of an indicator's parts, such as provinces or partners, make the value of the whole.
 *
 * <pre>{@code
 * Indicator.builder()....partsRule(PartsRule.pooled()).build();
 * PartsRule.weightedMean(LocalizedText.vietnamese("Dân số 2024"), Map.of(hue, new BigDecimal("1160000"), ...));
 * }</pre>
 */
@Value.Immutable
public abstract class PartsRule implements Serializable {

    private static final long serialVersionUID = 1L;

    PartsRule() {}

    /** In what way the values of parts make the value of their whole. */
    public enum Method implements Localized {
        /** Numerators and denominators are added: a share of the whole. */
        POOLED,
        /** The values are added. */
        SUM,
        /** The value of the newest period stands for the whole. */
        LAST,
        /** The parts that have a value other than zero are counted. */
        COUNT,
        /** The plain average, which is no value of the whole and is called an average wherever it is printed. */
        MEAN,
        /** The average by weights that have a name, such as the population of a year. */
        WEIGHTED_MEAN,
        /** One body knows the whole, and its value is the value of the whole. */
        ONE_SOURCE;

        /** {@return whether a part without a value makes the value of the whole too small, and not only less sure} */
        public boolean isAdding() {
            return this == SUM || this == COUNT;
        }

        @Override
        public String text(Locale language) {
            return IndicatorWords.TEXTS.label(this, language);
        }
    }

    /** {@return the way in which parts are put together} */
    public abstract Method method();

    /** {@return what the weights of a weighted mean are, such as {@code Dân số 2024}; empty for other methods} */
    public abstract Optional<LocalizedText> weightsName();

    /** {@return the weights of a weighted mean by part, above zero; empty for other methods} */
    public abstract Map<AgencyId, BigDecimal> weights();

    /** {@return whose value is that of the whole where there is one source; empty for other methods} */
    public abstract Optional<AgencyId> source();

    /** Weights belong to a weighted mean and a source to one source; equal weights are equal however written. */
    @Value.Check
    PartsRule check() {
        boolean weighted = method() == Method.WEIGHTED_MEAN;
        if (weightsName().isPresent() != weighted || weights().isEmpty() == weighted) {
            throw new IllegalArgumentException("a weighted mean, and nothing else, has weights and their name");
        }
        if (source().isPresent() != (method() == Method.ONE_SOURCE)) {
            throw new IllegalArgumentException("one source, and nothing else, names whose value it is");
        }
        Map<AgencyId, BigDecimal> plain = new LinkedHashMap<>();
        weights().forEach((part, weight) -> {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("the weight of " + part + " is not above zero");
            }
            plain.put(part, Decimals.plain(weight));
        });
        return plain.equals(weights())
                ? this
                : ImmutablePartsRule.builder().from(this).weights(plain).build();
    }

    /** {@return numerators and denominators are added} */
    public static PartsRule pooled() {
        return of(Method.POOLED);
    }

    /** {@return values are added} */
    public static PartsRule sum() {
        return of(Method.SUM);
    }

    /** {@return the value of the newest period stands} */
    public static PartsRule last() {
        return of(Method.LAST);
    }

    /** {@return parts with a value other than zero are counted} */
    public static PartsRule count() {
        return of(Method.COUNT);
    }

    /** {@return the plain average} */
    public static PartsRule mean() {
        return of(Method.MEAN);
    }

    /**
     * A rule that needs no more than its method.
     *
     * @param method any but {@link Method#WEIGHTED_MEAN} and {@link Method#ONE_SOURCE}
     * @return the rule
     * @throws IllegalArgumentException if the method needs weights or a source
     */
    public static PartsRule of(Method method) {
        return ImmutablePartsRule.builder().method(method).build();
    }

    /**
     * The average by weights.
     *
     * @param name what the weights are, such as {@code Dân số 2024}
     * @param weights above zero, by part
     * @return the rule
     * @throws IllegalArgumentException if there is no weight, or one that is not above zero
     */
    public static PartsRule weightedMean(LocalizedText name, Map<AgencyId, BigDecimal> weights) {
        return ImmutablePartsRule.builder()
                .method(Method.WEIGHTED_MEAN)
                .weightsName(name)
                .weights(weights)
                .build();
    }

    /**
     * One body's value is that of the whole; what others say is kept and not added.
     *
     * @param source the body
     * @return the rule
     */
    public static PartsRule oneSource(AgencyId source) {
        return ImmutablePartsRule.builder()
                .method(Method.ONE_SOURCE)
                .source(source)
                .build();
    }
}
