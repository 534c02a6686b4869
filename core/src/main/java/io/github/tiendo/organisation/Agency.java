package io.github.tiendo.organisation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that is given tasks or reports results, for as long as its name means it: a ministry, a province, a company.
 *
 * <pre>{@code
 * Agency.builder().name("Bộ Thông tin và Truyền thông").kind(Kind.MINISTRY)
 *         .addAliases("Bộ TT&TT").endExclusive(LocalDate.of(2025, 3, 1)).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Agency implements Serializable {

    private static final long serialVersionUID = 1L;

    Agency() {}

    /** {@return the identity: the given id, else the one that follows from the name and the first day} */
    @Value.Default
    public AgencyId id() {
        return startInclusive()
                .map(start -> AgencyId.fromName(name(), start))
                .orElseGet(() -> AgencyId.fromName(name()));
    }

    /**
     * The name as reports print it, in the language of the country: {@code Bộ Tài chính}, {@code An Giang}.
     *
     * @return never blank
     */
    public abstract String name();

    /** {@return the name in English, or empty if none is known} */
    public abstract Optional<String> englishName();

    /** {@return what sort of body it is} */
    public abstract Kind kind();

    /**
     * Other names under which reports mean it, abbreviations included. Variants that differ only in typing (case,
     * dashes, tone placement, a missing "và"), and the name without the word for its kind, need not be listed.
     *
     * @return in the order given; may be empty
     */
    public abstract List<String> aliases();

    /**
     * {@return the first day on which the name means this agency, or empty if it has always done for those who ask
     * here}
     */
    public abstract Optional<LocalDate> startInclusive();

    /** {@return the first day on which the name no longer means this agency, or empty while no end is known} */
    public abstract Optional<LocalDate> endExclusive();

    /** The name is not blank, and there is a day on which the agency exists. */
    @Value.Check
    void check() {
        if (NameKey.of(name()).isEmpty()) {
            throw new IllegalArgumentException("an agency needs a name with a letter or digit, found '" + name() + "'");
        }
        if (startInclusive().isPresent()
                && endExclusive().isPresent()
                && !startInclusive().get().isBefore(endExclusive().get())) {
            throw new IllegalArgumentException(
                    "agency " + name() + " from " + startInclusive().get() + " cannot end before "
                            + endExclusive().get());
        }
    }

    /**
     * An agency without other names and bounds.
     *
     * @param name its name
     * @param kind what sort of body it is
     * @return the agency
     * @throws IllegalArgumentException if the name holds no letter and no digit
     */
    public static Agency of(String name, Kind kind) {
        return builder().name(name).kind(kind).build();
    }

    /**
     * Tells whether the name means this agency on a day.
     *
     * @param day the day
     * @return whether the day lies within the bounds
     */
    public boolean existsOn(LocalDate day) {
        return startInclusive().map(start -> !day.isBefore(start)).orElse(true)
                && endExclusive().map(day::isBefore).orElse(true);
    }

    /**
     * The name in a language.
     *
     * @param language the language wanted
     * @return {@link #name()} in Vietnamese; else the English name if there is one
     */
    public String name(Locale language) {
        return Languages.isVietnamese(language) ? name() : englishName().orElse(name());
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an agency. */
    public static final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }

    /** What sort of body an agency is. It decides which words may stand before its name: {@code Bộ}, {@code tỉnh}, ... */
    public enum Kind implements Localized {
        /** A ministry: {@code Bộ Tài chính}. */
        MINISTRY,
        /** A body of ministerial rank: {@code Thanh tra Chính phủ}. */
        MINISTERIAL_AGENCY,
        /** A body under the government that is no ministry: {@code Thông tấn xã Việt Nam}. */
        GOVERNMENT_AGENCY,
        /** A province. */
        PROVINCE,
        /** A city of provincial rank: {@code Hà Nội}. */
        CITY,
        /** A district, or a town or city of its rank. */
        DISTRICT,
        /** A commune, ward or township. */
        COMMUNE,
        /** A company or group of companies. */
        COMPANY,
        /** Anything else: a court, a party body, an association. */
        OTHER;

        @Override
        public String text(Locale language) {
            return OrganisationFindingCode.TEXTS.label(this, language);
        }
    }
}
