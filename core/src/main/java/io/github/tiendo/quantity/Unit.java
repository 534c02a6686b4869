package io.github.tiendo.quantity;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a number counts: percent, percentage points, times, places in a ranking, or something in words such as {@code
 * đồng}, {@code giao dịch}, {@code hệ thống thông tin}.
 *
 * <p>Units are equal if their normalised texts are: {@code Đồng} is {@code đồng}. A word of scale before one is of the
 * number: 120 {@code tỷ đồng} are a {@link Quantity} of 120 000 000 000 {@code đồng}. Nothing else is converted.
 */
@Value.Immutable
public abstract class Unit implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Percent: 77.08 is 77.08 of a hundred. */
    public static final Unit PERCENT = words("%");

    /** Percentage points: the difference of two percentages. */
    public static final Unit PERCENTAGE_POINT = words("percentage-point");

    /** A bare number without a unit word. */
    public static final Unit COUNT = ImmutableUnit.builder().id("").text("").build();

    /** Places in a ranking. */
    public static final Unit RANK = words("rank");

    /** Multiples: {@code 4,86 lần}. */
    public static final Unit TIMES = words("times");

    private static final Map<String, Unit> KNOWN = known();

    private static Unit words(String id) {
        return ImmutableUnit.builder()
                .id(id)
                .text(words(id, Languages.VIETNAMESE)[0])
                .build();
    }

    /** What a unit is called: first as it is printed. */
    private static String[] words(String id, Locale language) {
        return QuantityFindingCode.TEXTS.pattern("unit." + id, language).split("; ");
    }

    private static Map<String, Unit> known() {
        Map<String, Unit> known = new HashMap<>(Map.of("", COUNT));
        for (Unit unit : List.of(PERCENT, PERCENTAGE_POINT, RANK, TIMES)) {
            known.put(unit.id(), unit);
            for (Locale language : List.of(Languages.VIETNAMESE, Languages.ENGLISH)) {
                for (String word : words(unit.id(), language)) {
                    known.put(word, unit);
                }
            }
        }
        return Map.copyOf(known);
    }

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
                : ImmutableUnit.builder().id(id).text(NormalText.display(text)).build();
    }

    /** One of a unit that begins with a word of scale, {@code tỷ đồng}, in the unit behind the word; empty for others. */
    @Value.Lazy
    Optional<NumberReading> scaled() {
        return NumberNotation.of(Languages.VIETNAMESE)
                .parse("1 " + text())
                .value()
                .filter(one -> one.scaleWord().isPresent() && one.percentForm() == PercentForm.NONE);
    }

    /**
     * The word behind a number.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return such as {@code %}, {@code lần} or {@code times}; a unit in words is printed as it was written; empty for
     *     a bare count
     */
    public String label(Locale language) {
        boolean hasWords = equals(PERCENTAGE_POINT) || equals(RANK) || equals(TIMES);
        return hasWords ? words(id(), language)[0] : text();
    }

    /** The unit's {@link #id()}. */
    @Override
    public String toString() {
        return id();
    }
}
