package io.github.tiendo.json;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value as members of whatever has it: {@code "value": 77.08, "unit": "%"} for a quantity, {@code "rank": 86, "field":
 * 193} for a place in a ranking, {@code "words": "Đã ban hành"} for words.
 *
 * <p>A number is the full number also where it was printed with a scale word: {@code "value": 1150000, "scaleWord":
 * "MILLION", "decimals": 2} is {@code 1,15 triệu}. Without a scale word its decimals are those printed.
 */
final class ValueCodec implements Codec<ReportedValue> {

    static final ValueCodec INSTANCE = new ValueCodec();

    /** A quantity alone, where no other value can stand. */
    static final Codec<Quantity> QUANTITY = new Codec<>() {
        @Override
        public Optional<Quantity> read(Fields fields) {
            Optional<Quantity> quantity = quantity(fields, "value");
            fields.required("value", quantity);
            fields.end();
            return fields.isBroken() ? Optional.empty() : quantity;
        }

        @Override
        public void write(Quantity quantity, ElementWriter out) throws IOException {
            writeQuantity(quantity, "value", out);
        }
    };

    static final Codec<Ratio> RATIO = new Codec<>() {
        @Override
        public Optional<Ratio> read(Fields fields) {
            BigDecimal numerator = fields.required("numerator", fields.number("numerator"));
            BigDecimal denominator = fields.required("denominator", fields.number("denominator"));
            OptionalInt digits = fields.wholeNumber("minimumDigits", 1);
            fields.end();
            if (numerator == null || denominator == null || fields.isBroken()) {
                return Optional.empty();
            }
            if (numerator.stripTrailingZeros().scale() > 0) {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE, "numerator", numerator.toString(), Expected.WHOLE_NUMBER);
                return Optional.empty();
            }
            if (denominator.signum() <= 0 || denominator.stripTrailingZeros().scale() > 0) {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE, "denominator", denominator.toString(), Expected.POSITIVE);
                return Optional.empty();
            }
            Ratio ratio = Ratio.of(numerator.toBigInteger(), denominator.toBigInteger());
            if (digits.isPresent() && digits.getAsInt() > 99) {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE,
                        "minimumDigits",
                        String.valueOf(digits.getAsInt()),
                        Expected.CONSISTENT);
                return Optional.empty();
            }
            return Optional.of(digits.isPresent() ? ratio.withMinimumDigits(digits.getAsInt()) : ratio);
        }

        @Override
        public void write(Ratio ratio, ElementWriter out) throws IOException {
            out.number("numerator", new BigDecimal(ratio.numerator()));
            out.number("denominator", new BigDecimal(ratio.denominator()));
            if (ratio.minimumDigits() != 1) {
                out.number("minimumDigits", ratio.minimumDigits());
            }
        }
    };

    private ValueCodec() {}

    @Override
    public Optional<ReportedValue> read(Fields fields) {
        Optional<ReportedValue> value = member(fields);
        fields.required("value", value);
        fields.end();
        return fields.isBroken() ? Optional.empty() : value;
    }

    @Override
    public void write(ReportedValue value, ElementWriter out) throws IOException {
        writeMember(value, out);
    }

    /** The value among the members of an element; empty where it has none. */
    static Optional<ReportedValue> member(Fields fields) {
        Optional<Quantity> quantity = quantity(fields, "value");
        Optional<Rank> rank = rank(fields);
        Optional<String> words = fields.text("words");
        int values = (quantity.isPresent() ? 1 : 0) + (rank.isPresent() ? 1 : 0) + (words.isPresent() ? 1 : 0);
        if (values > 1) {
            fields.refuse(
                    JsonFindingCode.IMPOSSIBLE_VALUE,
                    words.isPresent() ? "words" : "rank",
                    words.or(() -> rank.map(Rank::toString)).orElse(""),
                    Expected.CONSISTENT);
        }
        if (quantity.isPresent()) {
            return Optional.of(quantity.get());
        }
        return rank.isPresent() ? Optional.of(rank.get()) : words.map(TextValue::of);
    }

    static Optional<Quantity> quantity(Fields fields, String name) {
        Optional<BigDecimal> number = fields.number(name);
        Optional<String> unit = fields.text("unit");
        Optional<Qualifier> qualifier = fields.constant("qualifier", Qualifier.class);
        Optional<ScaleWord> scaleWord = fields.constant("scaleWord", ScaleWord.class);
        OptionalInt decimals = fields.wholeNumber("decimals", 0);
        OptionalInt digits = fields.wholeNumber("minimumDigits", 1);
        Optional<Ratio> ratio = fields.element("ratio", RATIO);
        boolean computed = fields.flag("computed");
        if (number.isEmpty() || fields.isBroken()) {
            return Optional.empty();
        }
        Unit ofValue = unit.map(fields.reading()::unit).orElse(Unit.COUNT);
        if (ratio.isPresent() && !ofValue.equals(Unit.PERCENT) || computed && ratio.isEmpty()) {
            fields.refuse(
                    JsonFindingCode.IMPOSSIBLE_VALUE,
                    ratio.isPresent() ? "ratio" : "computed",
                    ratio.map(Ratio::toString).orElse("true"),
                    Expected.RATIO_OF_PERCENT);
            return Optional.empty();
        }
        Quantity.Builder quantity = Quantity.builder().number(number.get()).unit(ofValue);
        if (qualifier.isPresent()) {
            quantity.qualifier(qualifier.get());
        }
        if (scaleWord.isPresent()) {
            quantity.scaleWord(scaleWord.get());
        }
        if (decimals.isPresent()) {
            quantity.decimals(decimals.getAsInt());
        }
        if (digits.isPresent()) {
            quantity.minimumDigits(digits.getAsInt());
        }
        if (ratio.isPresent()) {
            quantity.ratio(ratio.get()).isComputed(computed);
        }
        try {
            return Optional.of(quantity.build());
        } catch (IllegalArgumentException e) {
            // More decimals than any number has.
            fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "decimals", decimals.toString(), Expected.CONSISTENT);
            return Optional.empty();
        }
    }

    private static Optional<Rank> rank(Fields fields) {
        OptionalInt position = fields.wholeNumber("rank", 1);
        OptionalInt field = fields.wholeNumber("field", 1);
        OptionalInt movement = fields.wholeNumber("movement", Integer.MIN_VALUE);
        if (position.isEmpty() || fields.isBroken()) {
            return Optional.empty();
        }
        if (field.isPresent() && field.getAsInt() < position.getAsInt()) {
            fields.refuse(
                    JsonFindingCode.IMPOSSIBLE_VALUE,
                    "rank",
                    String.valueOf(position.getAsInt()),
                    Expected.PLACE_IN_FIELD);
            return Optional.empty();
        }
        Rank.Builder rank = Rank.builder().position(position.getAsInt());
        field.ifPresent(rank::fieldSize);
        movement.ifPresent(rank::movement);
        return Optional.of(rank.build());
    }

    static void writeMember(ReportedValue value, ElementWriter out) throws IOException {
        if (value instanceof Quantity quantity) {
            writeQuantity(quantity, "value", out);
        } else if (value instanceof Rank rank) {
            out.number("rank", rank.position());
            out.number("field", rank.fieldSize());
            out.number("movement", rank.movement());
        } else {
            out.text("words", ((TextValue) value).text());
        }
    }

    static void writeQuantity(Quantity quantity, String name, ElementWriter out) throws IOException {
        boolean isScaled = quantity.scaleWord().isPresent();
        BigDecimal number = quantity.number();
        out.number(
                name,
                isScaled
                        ? number
                        : number.setScale(Math.max(quantity.decimals(), number.scale()), RoundingMode.UNNECESSARY));
        if (!quantity.unit().equals(Unit.COUNT)) {
            out.text("unit", quantity.unit().label(Languages.ENGLISH));
        }
        if (!quantity.isExact()) {
            out.text("qualifier", quantity.qualifier().name());
        }
        if (isScaled) {
            out.text("scaleWord", quantity.scaleWord());
            out.number("decimals", quantity.decimals());
        }
        if (quantity.minimumDigits() != 1) {
            out.number("minimumDigits", quantity.minimumDigits());
        }
        out.element("ratio", quantity.ratio(), RATIO);
        out.flag("computed", quantity.isComputed());
    }
}
