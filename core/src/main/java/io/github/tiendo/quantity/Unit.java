package io.github.tiendo.quantity;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.NormalText;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a number counts: percent, percentage points, times, places in a ranking, or something in words such as {@code
 * đồng}, {@code giao dịch}, {@code hệ thống thông tin}.
 *
 * <p>Units are equal if their normalised texts are: {@code Đồng} is {@code đồng}. Nothing is converted.
 */
@Value.Immutable
public abstract class Unit implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Percent: 77.08 is 77.08 of a hundred. */
    public static final Unit PERCENT = builder().id("%").text("%").build();

    /** Percentage points: the difference of two percentages. */
    public static final Unit PERCENTAGE_POINT =
            builder().id("percentage-point").text("điểm %").build();

    /** A bare number without a unit word. */
    public static final Unit COUNT = builder().id("").text("").build();

    /** Places in a ranking. */
    public static final Unit RANK = builder().id("rank").text("hạng").build();

    /** Multiples: {@code 4,86 lần}. */
    public static final Unit TIMES = builder().id("times").text("lần").build();

    private static final Map<String, Unit> KNOWN = Map.ofEntries(
            Map.entry("", COUNT),
            Map.entry("%", PERCENT),
            Map.entry("phần trăm", PERCENT),
            Map.entry("percent", PERCENT),
            Map.entry("per cent", PERCENT),
            Map.entry("percentage-point", PERCENTAGE_POINT),
            Map.entry("điểm %", PERCENTAGE_POINT),
            Map.entry("điểm phần trăm", PERCENTAGE_POINT),
            Map.entry("percentage point", PERCENTAGE_POINT),
            Map.entry("percentage points", PERCENTAGE_POINT),
            Map.entry("rank", RANK),
            Map.entry("hạng", RANK),
            Map.entry("times", TIMES),
            Map.entry("lần", TIMES));

    Unit() {}

    /**
     * The unit's identity: {@code %}, {@code percentage-point}, {@code rank}, {@code times}, nothing for a bare count,
     * else its normalised text.
     *
     * @return the id; {@link #of(String)} of it gives the same unit
     */
    public abstract String id();

    /** {@return the unit as it was written, such as {@code đồng}; empty for a bare count} */
    @Value.Auxiliary
    abstract String text();

    /**
     * The unit with this id or written like this.
     *
     * @param text such as {@code %}, {@code phần trăm}, {@code lần}, {@code đồng} or an {@link #id()}
     * @return the unit; one of the constants where the text means it
     */
    public static Unit of(String text) {
        String id = NormalText.of(text);
        Unit known = KNOWN.get(id);
        return known != null
                ? known
                : builder().id(id).text(NormalText.display(text)).build();
    }

    /**
     * The word behind a number.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return such as {@code %}, {@code lần} or {@code times}; a unit in words is printed as it was written; empty for
     *     a bare count
     */
    public String label(Locale language) {
        boolean vietnamese = Languages.isVietnamese(language);
        if (equals(PERCENTAGE_POINT)) {
            return vietnamese ? "điểm %" : "percentage points";
        }
        if (equals(RANK)) {
            return vietnamese ? "hạng" : "rank";
        }
        if (equals(TIMES)) {
            return vietnamese ? "lần" : "times";
        }
        return text();
    }

    /** The unit's {@link #id()}. */
    @Override
    public String toString() {
        return id();
    }

    private static Builder builder() {
        return new Builder();
    }

    /** Builds a unit. */
    static final class Builder extends ImmutableUnit.Builder {
        Builder() {}
    }
}
