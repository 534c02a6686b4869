package io.github.tiendo.json;

import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value as members of whatever has it: {@code "value": 77.08, "unit": "%"} for a quantity, {@code "rank": 86, "field":
 * 193} for a place in a ranking, {@code "words": "Đã ban hành"} for words.
 *
 * <p>A number is the full number also where it was printed with a scale word: {@code "value": 1150000, "scaleWord":
 * "MILLION", "decimals": 2} is {@code 1,15 triệu}. Without a scale word its decimals are those printed.
 */
final class ValueCodec {

    /** More digits are in no printed number. */
    private static final int MOST_DIGITS = 99;

    static final Codec<Ratio> RATIO = Members.of(Counts::new, Counts::made)
            .required(
                    "numerator",
                    MemberForm.NUMBER.where(ValueCodec::isWhole, Expected.WHOLE_NUMBER),
                    ratio -> new BigDecimal(ratio.numerator()),
                    (counts, number) -> counts.numerator = number)
            .required(
                    "denominator",
                    MemberForm.NUMBER.where(number -> number.signum() > 0 && isWhole(number), Expected.POSITIVE),
                    ratio -> new BigDecimal(ratio.denominator()),
                    (counts, number) -> counts.denominator = number)
            .unless(
                    1,
                    "minimumDigits",
                    MemberForm.whole(1).where(digits -> digits <= MOST_DIGITS, Expected.CONSISTENT),
                    Ratio::minimumDigits,
                    (counts, digits) -> counts.minimumDigits = digits);

    static final Codec<Quantity> QUANTITY_MEMBERS = Members.checked(Number::new, Number::made)
            .optional(
                    "value",
                    MemberForm.NUMBER,
                    quantity -> Optional.of(printed(quantity)),
                    (number, read) -> number.read = read)
            .unless(Unit.COUNT, "unit", MemberForm.UNIT, Quantity::unit, (number, unit) -> number.unit = unit)
            .unless(
                    Qualifier.EXACT,
                    "qualifier",
                    MemberForm.constant(Qualifier.class),
                    Quantity::qualifier,
                    (number, qualifier) -> number.quantity.qualifier(qualifier))
            .optional(
                    "scaleWord",
                    MemberForm.constant(ScaleWord.class),
                    Quantity::scaleWord,
                    (number, word) -> number.quantity.scaleWord(word))
            .optional(
                    "decimals",
                    MemberForm.whole(0),
                    quantity -> quantity.scaleWord().map(word -> quantity.decimals()),
                    (number, decimals) -> number.quantity.decimals(decimals))
            .unless(
                    1,
                    "minimumDigits",
                    MemberForm.whole(1),
                    Quantity::minimumDigits,
                    (number, digits) -> number.quantity.minimumDigits(digits))
            .optional("ratio", MemberForm.object(RATIO), Quantity::ratio, (number, ratio) -> number.ratio = ratio)
            .flag("computed", Quantity::isComputed, (number, is) -> number.isComputed = is);

    /** A quantity alone, where no other value can stand. */
    static final Codec<Quantity> QUANTITY = Members.alone(QUANTITY_MEMBERS);

    private static final Codec<Rank> RANK = Members.checked(Place::new, Place::made)
            .optional(
                    "rank",
                    MemberForm.whole(1),
                    rank -> Optional.of(rank.position()),
                    (place, position) -> place.position = position)
            .whole("field", 1, Rank::fieldSize, (place, size) -> place.fieldSize = size)
            .whole("movement", Integer.MIN_VALUE, Rank::movement, (place, steps) -> place.rank.movement(steps));

    /** A value of any kind among other members. */
    static final Codec<ReportedValue> MEMBERS = Members.checked(Any::new, Any::made)
            .innerIfAny(
                    QUANTITY_MEMBERS, value -> as(Quantity.class, value), (any, quantity) -> any.quantity = quantity)
            .innerIfAny(RANK, value -> as(Rank.class, value), (any, rank) -> any.rank = rank)
            .optional(
                    "words",
                    MemberForm.TEXT,
                    value -> as(TextValue.class, value).map(TextValue::text),
                    (any, words) -> any.words = words);

    static final Codec<ReportedValue> INSTANCE = Members.alone(MEMBERS);

    private ValueCodec() {}

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal printed(Quantity quantity) {
        BigDecimal number = quantity.number();
        return quantity.scaleWord().isPresent()
                ? number
                : number.setScale(Math.max(quantity.decimals(), number.scale()), RoundingMode.UNNECESSARY);
    }

    private static <V extends ReportedValue> Optional<V> as(Class<V> kind, ReportedValue value) {
        return kind.isInstance(value) ? Optional.of(kind.cast(value)) : Optional.empty();
    }

    private static final class Counts {
        private @Nullable BigDecimal numerator;
        private @Nullable BigDecimal denominator;
        private int minimumDigits = 1;

        Ratio made() {
            return Ratio.of(
                            Objects.requireNonNull(numerator).toBigInteger(),
                            Objects.requireNonNull(denominator).toBigInteger())
                    .withMinimumDigits(minimumDigits);
        }
    }

    private static final class Number {
        private final Quantity.Builder quantity = Quantity.builder();
        private @Nullable BigDecimal read;
        private Unit unit = Unit.COUNT;
        private @Nullable Ratio ratio;
        private boolean isComputed;

        Optional<Quantity> made(Fields fields) {
            if (read == null) {
                return Optional.empty();
            }
            if (ratio != null && !unit.equals(Unit.PERCENT) || isComputed && ratio == null) {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE,
                        ratio != null ? "ratio" : "computed",
                        ratio != null ? ratio.toString() : "true",
                        Expected.RATIO_OF_PERCENT);
                return Optional.empty();
            }
            if (ratio != null) {
                quantity.ratio(ratio).isComputed(isComputed);
            }
            return Optional.of(quantity.number(read).unit(unit).build());
        }
    }

    private static final class Place {
        private final Rank.Builder rank = Rank.builder();
        private int position;
        private int fieldSize;

        Optional<Rank> made(Fields fields) {
            if (position == 0) {
                return Optional.empty();
            }
            if (fieldSize > 0) {
                if (fieldSize < position) {
                    fields.refuse(
                            JsonFindingCode.IMPOSSIBLE_VALUE,
                            "rank",
                            String.valueOf(position),
                            Expected.PLACE_IN_FIELD);
                    return Optional.empty();
                }
                rank.fieldSize(fieldSize);
            }
            return Optional.of(rank.position(position).build());
        }
    }

    private static final class Any {
        private @Nullable Quantity quantity;
        private @Nullable Rank rank;
        private @Nullable String words;

        Optional<ReportedValue> made(Fields fields) {
            if (words != null && (quantity != null || rank != null)) {
                fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "words", words, Expected.CONSISTENT);
            } else if (quantity != null && rank != null) {
                fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "rank", rank.toString(), Expected.CONSISTENT);
            }
            if (quantity != null) {
                return Optional.of(quantity);
            }
            return rank != null ? Optional.of(rank) : Optional.ofNullable(words).map(TextValue::of);
        }
    }
}
