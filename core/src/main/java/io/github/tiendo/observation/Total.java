package io.github.tiendo.observation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A value of the whole that nobody reported: it was made from the values of parts, and says which.
 *
 * <pre>{@code
 * total.restsOn();             // 55/63
 * total.text(VIETNAMESE);      // tổng hợp từ 55/63 địa phương; thiếu: Cao Bằng, ...
 * }</pre>
 *
 * <p>A total is no {@link Observation}: it is kept apart from what was reported and gives way to it.
 */
@Value.Immutable
public abstract class Total implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    static final MessageBundle TEXTS =
            MessageBundle.load("ObservationMessages", file -> Total.class.getResourceAsStream(file));

    Total() {}

    /** One part of a whole: a body, a place, a period or a group, and whether its value is in the {@link Total}. */
    @Value.Immutable
    public abstract static class Part implements Localized, Serializable {

        private static final long serialVersionUID = 1L;

        Part() {}

        /** Why the value of a part is not, or not wholly, in a total. */
        public enum Absence implements Localized {
            /** Nothing was reported. */
            NOT_REPORTED,
            /** Some of its periods were not reported; the others are in the total. */
            PERIODS_MISSING,
            /** It says that it has nothing to report on. */
            NOT_APPLICABLE,
            /** It does not give its value out. */
            WITHHELD,
            /** What was reported of it cannot be read. */
            UNREADABLE,
            /** Different values are stated for it. */
            CONFLICTING,
            /** Its percentage cannot be pooled without its counts. */
            WITHOUT_COUNTS,
            /** It has no weight. */
            WITHOUT_WEIGHT;

            @Override
            public String text(Locale language) {
                return Total.TEXTS.label(this, language);
            }
        }

        /** {@return the body or place; empty where the part is a period or a group such as women} */
        public abstract Optional<AgencyId> agency();

        /** {@return what it is called, as readers see it} */
        public abstract LocalizedText name();

        /** {@return why it is not, or not wholly, in the total; empty if it is} */
        public abstract Optional<Absence> absence();

        /** {@return the periods for which it has no value, where it has others; empty unless some are missing} */
        public abstract List<Period> missingPeriods();

        /** {@return the earlier period whose value was carried forward on request; empty for a value of the period itself} */
        public abstract Optional<Period> carriedFrom();

        /** Periods are missing of whom it is said; what is missing was not carried. */
        @Value.Check
        void check() {
            if (missingPeriods().isEmpty() == absence().equals(Optional.of(Absence.PERIODS_MISSING))) {
                throw new IllegalArgumentException(name() + " names missing periods exactly if some are missing");
            }
            if (carriedFrom().isPresent() && absence().isPresent()) {
                throw new IllegalArgumentException("what is carried forward for " + name() + " is not missing");
            }
        }

        /** {@return whether its whole value is in the total} */
        public boolean isIncluded() {
            return absence().isEmpty();
        }

        /** The name, with what is to be known beside it: {@code Huế (không áp dụng)}, {@code Huế (Quý II/2025)}. */
        @Override
        public String text(Locale language) {
            PeriodNotation periods = PeriodNotation.of(language);
            String beside = carriedFrom()
                    .map(periods::print)
                    .orElseGet(() -> missingPeriods().isEmpty()
                            ? absence()
                                    .filter(why -> why != Absence.NOT_REPORTED)
                                    .map(why -> why.text(language))
                                    .orElse("")
                            : missingPeriods().stream().map(periods::print).collect(Collectors.joining(", ")));
            return name().text(language) + (beside.isEmpty() ? "" : " (" + beside + ")");
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a part. */
        public static final class Builder extends ImmutablePart.Builder {
            Builder() {}
        }
    }

    /** {@return what was measured} */
    public abstract IndicatorId indicator();

    /** {@return for which period} */
    public abstract Period period();

    /** {@return the value, a pooled share with its counts} */
    public abstract ReportedValue value();

    /** {@return how sure it is: the least sure of the values in it, normal unless set} */
    @Value.Default
    public Observation.Status status() {
        return Observation.Status.NORMAL;
    }

    /** {@return in what way it was made} */
    public abstract PartsRule.Method method();

    /**
     * {@return whether the indicator does not say how its parts add up, so that the method is an assumption by its
     * unit; false unless set}
     */
    @Value.Default
    public boolean isAssumed() {
        return false;
    }

    /** {@return every part of the whole, in or not, in the order of the roster or as first seen; never empty} */
    public abstract List<Part> parts();

    /** {@return what the parts are called together, such as {@code địa phương}; empty for bodies of no roster} */
    public abstract Optional<LocalizedText> partsWords();

    /** {@return by which rule values of parts were carried to those that they have become; empty if none was} */
    public abstract Optional<SuccessionRule> carriedBy();

    /** {@return under which definition all its values were counted, or empty if there is only one} */
    public abstract Optional<DefinitionId> definition();

    /** It rests on something. */
    @Value.Check
    void check() {
        boolean empty = parts().stream()
                .noneMatch(part -> part.isIncluded() || !part.missingPeriods().isEmpty());
        if (empty) {
            throw new IllegalArgumentException("a total of " + indicator() + " for " + period() + " rests on nothing");
        }
    }

    /** {@return the parts whose whole value is in it} */
    public List<Part> included() {
        return parts().stream().filter(Part::isIncluded).toList();
    }

    /** {@return the parts that are not, or not wholly, in it} */
    public List<Part> missing() {
        return parts().stream().filter(part -> !part.isIncluded()).toList();
    }

    /** {@return the parts whose value of an earlier period was taken, on request} */
    public List<Part> carriedForward() {
        return parts().stream().filter(part -> part.carriedFrom().isPresent()).toList();
    }

    /** {@return whether every part is wholly in it} */
    public boolean isComplete() {
        return parts().stream().allMatch(Part::isIncluded);
    }

    /** {@return whether parts are missing of a sum or count, so that the value of the whole is another} */
    public boolean isTooSmall() {
        return method().isAdding() && !isComplete();
    }

    /** {@return how many parts of how many it rests on, such as 55/63} */
    public Ratio restsOn() {
        return Ratio.of(included().size(), parts().size());
    }

    /** {@return the counts of a pooled share; empty for other methods} */
    public Optional<Ratio> counts() {
        return value() instanceof Quantity quantity ? quantity.ratio() : Optional.empty();
    }

    /**
     * Tells whether the same parts are in two totals, so that one may be compared with the other.
     *
     * @param other a total of the same indicator for another period
     * @return whether parts and definition are the same
     */
    public boolean hasPartsOf(Total other) {
        boolean ofPeriods = isOfPeriods() && other.isOfPeriods() && isComplete() && other.isComplete();
        return definition().equals(other.definition())
                && (ofPeriods || names(this).equals(names(other)));
    }

    /** Whether its parts are neither bodies nor places, such as the quarters of a year. */
    private boolean isOfPeriods() {
        return parts().stream().allMatch(part -> part.agency().isEmpty());
    }

    private static Set<Object> names(Total total) {
        Set<Object> names = new HashSet<>();
        for (Part part : total.parts()) {
            if (part.agency().isPresent()) {
                names.add(List.of(part.agency().get(), part.isIncluded()));
            } else if (part.missingPeriods().isEmpty()) {
                names.add(List.of(part.name(), part.isIncluded()));
            }
        }
        return names;
    }

    /**
     * {@return the total in the shape in which methods take values: an observation about the whole, with the counts of
     * a pooled share; it belongs to no report}
     */
    @Value.Lazy
    public Observation toObservation() {
        return Observation.builder()
                .indicator(indicator())
                .period(period())
                .value(value())
                .definition(definition())
                .status(status())
                .numerator(counts().map(ratio -> new BigDecimal(ratio.numerator())))
                .denominator(counts().map(ratio -> new BigDecimal(ratio.denominator())))
                .build();
    }

    /**
     * What it rests on, such as {@code tổng hợp từ 55/63 địa phương; thiếu: Cao Bằng, Huế (không áp dụng)}.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return a phrase without a full stop
     */
    @Override
    public String text(Locale language) {
        StringBuilder text = new StringBuilder(TEXTS.text(
                method() == PartsRule.Method.MEAN ? "total.mean" : "total.rests-on",
                language,
                Map.of(
                        "restsOn",
                        restsOn().toString(),
                        "parts",
                        partsWords()
                                .map(words -> words.text(language))
                                .orElseGet(() -> TEXTS.text("total.parts", language, Map.of())))));
        add(text, "total.missing", missing(), language);
        add(text, "total.carried-forward", carriedForward(), language);
        carriedBy()
                .ifPresent(rule ->
                        text.append(TEXTS.text("total.carried-by", language, Map.of("rule", rule.text(language)))));
        if (isAssumed()) {
            text.append(TEXTS.text("total.assumed", language, Map.of("method", method().text(language))));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String key, List<Part> parts, Locale language) {
        if (!parts.isEmpty()) {
            String names = parts.stream().map(part -> part.text(language)).collect(Collectors.joining(", "));
            text.append(TEXTS.text(key, language, Map.of("names", names)));
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a total. */
    public static final class Builder extends ImmutableTotal.Builder {
        Builder() {}
    }
}
