package io.github.tiendo.json;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.spi.ReadLimits;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the usual observation straight from the bytes of its line or document, several times as fast as by way of tokens and
 * elements.
 *
 * <p>It finds nothing wrong with any text: what is not a quantity with plain texts and plain numbers it declines, and so
 * it does with whatever might be an error. Such a line is read by {@link ObservationCodec}, which knows everything and says
 * what is wrong. What is not declined is what the codec would have given.
 */
final class ObservationScanner {

    private static final long QUOTES = Octets.all('"');
    private static final long BACKSLASHES = Octets.all('\\');
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** Digits that fit a long. */
    private static final int DIGITS = 18;

    /** More than the values, or the characters of a name or number, of a usual observation. */
    private static final int FEW = 64;

    /** The members that a usual observation may have. */
    private enum Member {
        INDICATOR("indicator"),
        PERIOD("period"),
        VALUE("value"),
        UNIT("unit"),
        QUALIFIER("qualifier"),
        STATUS("status"),
        SUBJECT("subject"),
        DIMENSIONS("dimensions"),
        DEFINITION("definition"),
        REPORTED_BY("reportedBy"),
        NUMERATOR("numerator"),
        DENOMINATOR("denominator"),
        KNOWN_ON("knownOn");

        private final String key;

        /** The name and the quotation mark behind it. */
        private final byte[] rest;

        private final int length;

        Member(String key) {
            this.key = key;
            length = key.length() + 1;
            rest = Octets.padded((key + '"').getBytes(StandardCharsets.US_ASCII));
        }

        /** Whether a name that begins at a place is this one; not where the text ends soon behind it. */
        boolean isAt(byte[] text, int at, int end) {
            return at + rest.length <= end && Octets.isAt(at, text, rest, length);
        }

        static @Nullable Member of(String key) {
            return Arrays.stream(values())
                    .filter(member -> member.key.equals(key))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final TextTable<Member> members = new TextTable<>(Member::of);

    /** Which member came behind each the last time, and first of all: it is likely to come there again. */
    private final @Nullable Member[] following = new @Nullable Member[Member.values().length + 1];

    private int passed;
    private final TextTable<IndicatorId> indicators = new TextTable<>(id(IndicatorId::of));
    private final TextTable<AgencyId> agencies = new TextTable<>(id(AgencyId::of));
    private final TextTable<DefinitionId> definitions = new TextTable<>(id(DefinitionId::of));
    private final TextTable<Period> periods =
            new TextTable<>(text -> Period.parse(text).orElse(null));
    private final TextTable<LocalDate> days = new TextTable<>(Fields::day);
    private final TextTable<Unit> units = new TextTable<>(Unit::of);
    private final TextTable<Qualifier> qualifiers = new TextTable<>(constant(Qualifier.values()));
    private final TextTable<Observation.Status> statuses = new TextTable<>(constant(Observation.Status.values()));
    private final TextTable<String> texts = new TextTable<>(text -> text);

    private final boolean isWithinLimits;
    private final int longestText;

    private byte[] bytes = {};
    private int at;
    private int end;

    /** The hash of the text that was passed last. */
    private long hash;

    private int values;

    /** Whether something unusual was met; what is read after it does not count. */
    private boolean isDeclined;

    ObservationScanner(ReadLimits limits) {
        longestText = limits.cellLength();
        isWithinLimits = limits.cellLength() >= FEW
                && limits.nesting() >= 2
                && limits.elements() >= FEW
                && limits.numbers().maxDigits() >= DIGITS
                && limits.numbers().maxExponent() >= DIGITS
                && limits.numbers().maxTextLength() >= FEW;
    }

    private static <T> Function<String, @Nullable T> id(Function<String, T> maker) {
        return text -> text.isBlank() ? null : maker.apply(text);
    }

    private static <E extends Enum<E>> Function<String, @Nullable E> constant(E[] constants) {
        return text -> Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /**
     * The observation of a line.
     *
     * @param line holds the line, in UTF-8 and without a line feed
     * @return the observation, or null where the line is declined
     */
    @Nullable
    Observation scan(byte[] line, int from, int to) {
        Observation read = next(line, from, to);
        skipBlanks();
        return at < end ? null : read;
    }

    /** The observation that a text begins with, whatever stands behind it; null where it is declined. */
    @Nullable
    Observation next(byte[] text, int from, int to) {
        if (!isWithinLimits) {
            return null;
        }
        bytes = text;
        at = from;
        end = to;
        isDeclined = false;
        passed = 0;
        Parts parts = new Parts();
        expect('{');
        do {
            take(parts);
        } while (isFollowed());
        expect('}');
        values = 1 + Integer.bitCount(parts.seen) + parts.dimensions.size();
        return isDeclined ? null : parts.observation();
    }

    /** The place behind the observation that was read. */
    int end() {
        return at;
    }

    /** How many values the observation that was read was made of, itself among them. */
    int values() {
        return values;
    }

    /** Takes one member in. */
    private void take(Parts parts) {
        Member member = member();
        expect(':');
        if (isDeclined || member == null || !parts.isFirst(member)) {
            isDeclined = true;
            return;
        }
        switch (member) {
            case INDICATOR -> parts.indicator = text(indicators);
            case PERIOD -> parts.period = text(periods);
            case VALUE -> parts.value = number();
            case UNIT -> parts.unit = text(units);
            case QUALIFIER -> parts.qualifier = text(qualifiers);
            case STATUS -> parts.status = text(statuses);
            case SUBJECT -> parts.subject = text(agencies);
            case DIMENSIONS -> parts.dimensions = dimensions();
            case DEFINITION -> parts.definition = text(definitions);
            case REPORTED_BY -> parts.reportedBy = text(agencies);
            case NUMERATOR -> parts.numerator = number();
            case DENOMINATOR -> parts.denominator = number();
            case KNOWN_ON -> parts.knownOn = text(days);
        }
    }

    /** The member whose name stands here: the one that is expected, or any that there is. */
    private @Nullable Member member() {
        expect('"');
        Member member = following[passed];
        if (!isDeclined && member != null && member.isAt(bytes, at, end)) {
            at += member.length;
        } else {
            at--;
            member = text(members);
            following[passed] = member;
        }
        passed = member == null ? 0 : member.ordinal() + 1;
        return member;
    }

    /** An object of plain texts by their names. */
    private Map<String, String> dimensions() {
        Map<String, String> dimensions = new LinkedHashMap<>();
        expect('{');
        do {
            String name = text(texts);
            expect(':');
            String value = text(texts);
            if (isDeclined || name == null || value == null || dimensions.put(name, value) != null) {
                isDeclined = true;
                return Map.of();
            }
        } while (dimensions.size() < FEW / 2 && isFollowed());
        expect('}');
        return dimensions;
    }

    /** A plain number: no exponent, and no more digits than fit a long. */
    private @Nullable BigDecimal number() {
        skipBlanks();
        boolean isNegative = isAt('-');
        if (isNegative) {
            at++;
        }
        int start = at;
        long digits = digits(0);
        int whole = at - start;
        int scale = 0;
        if (isAt('.')) {
            int mark = ++at;
            digits = digits(digits);
            scale = at - mark;
            isDeclined |= scale == 0;
        }
        if (whole == 0 || whole > 1 && bytes[start] == '0' || whole + scale > DIGITS) {
            isDeclined = true;
            return null;
        }
        return BigDecimal.valueOf(isNegative ? -digits : digits, scale);
    }

    /** The number that earlier digits and those from here on are; any number where they are too many. */
    private long digits(long before) {
        long number = before;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
        }
        return number;
    }

    /** What a table knows of a plain text; null, and all is declined, where it knows nothing. */
    private <T> @Nullable T text(TextTable<T> table) {
        expect('"');
        int start = at;
        int stop = isDeclined ? -1 : endOfText();
        T value = stop < 0 ? null : table.value(bytes, start, stop, hash);
        isDeclined |= value == null;
        at = stop + 1;
        return value;
    }

    /**
     * The quotation mark that ends the text from here on; eight bytes are looked at together.
     *
     * @return -1 where the text is not plain or too long, or ends within eight bytes of the end of the array
     */
    private int endOfText() {
        hash = 0;
        int last = Math.min(Math.min(end, bytes.length - Octets.SIZE), at + longestText);
        for (int i = at; i <= last; i += Octets.SIZE) {
            long word = Octets.word(bytes, i);
            long stops = Octets.zeros(word ^ QUOTES) | Octets.zeros(word ^ BACKSLASHES) | Octets.below(' ', word);
            if (stops != 0) {
                int before = Long.numberOfTrailingZeros(stops) / Byte.SIZE;
                int stop = i + before;
                hash = (hash ^ word & (1L << before * Byte.SIZE) - 1) * MIXER;
                return stop < end && stop - at <= longestText && bytes[stop] == '"' ? stop : -1;
            }
            hash = Long.rotateLeft((hash ^ word) * MIXER, 29);
        }
        return -1;
    }

    /** Whether another member follows; then the comma is passed. */
    private boolean isFollowed() {
        skipBlanks();
        if (isDeclined || !isAt(',')) {
            return false;
        }
        at++;
        return true;
    }

    /** Passes a character, with the blanks before it. */
    private void expect(char character) {
        skipBlanks();
        isDeclined |= !isAt(character);
        at++;
    }

    private boolean isAt(char character) {
        return at < end && bytes[at] == character;
    }

    private void skipBlanks() {
        while (at < end && Octets.isBlank(bytes[at])) {
            at++;
        }
    }

    /** What has been read of one observation. */
    private static final class Parts {
        private int seen;
        private @Nullable IndicatorId indicator;
        private @Nullable Period period;
        private @Nullable BigDecimal value;
        private Unit unit = Unit.COUNT;
        private @Nullable Qualifier qualifier;
        private Observation.@Nullable Status status;
        private @Nullable AgencyId subject;
        private Map<String, String> dimensions = Map.of();
        private @Nullable DefinitionId definition;
        private @Nullable AgencyId reportedBy;
        private @Nullable BigDecimal numerator;
        private @Nullable BigDecimal denominator;
        private @Nullable LocalDate knownOn;

        boolean isFirst(Member member) {
            int before = seen;
            seen |= 1 << member.ordinal();
            return before != seen;
        }

        /** The observation; null where a part is missing or two do not go together. */
        @Nullable
        Observation observation() {
            if (indicator == null
                    || period == null
                    || value == null
                    || status != null && !status.hasValue()
                    || denominator != null && denominator.signum() == 0) {
                return null;
            }
            Quantity.Builder quantity = Quantity.builder().number(value).unit(unit);
            if (qualifier != null) {
                quantity.qualifier(qualifier);
            }
            Observation.Builder observation = Observation.builder()
                    .indicator(indicator)
                    .period(period)
                    .value(quantity.build())
                    .status(status != null ? status : Observation.Status.NORMAL)
                    .dimensions(dimensions);
            // Each by its setter, since an Optional for each costs as much as the value.
            if (subject != null) {
                observation.subject(subject);
            }
            if (definition != null) {
                observation.definition(definition);
            }
            if (reportedBy != null) {
                observation.reportedBy(reportedBy);
            }
            if (numerator != null) {
                observation.numerator(numerator);
            }
            if (denominator != null) {
                observation.denominator(denominator);
            }
            if (knownOn != null) {
                observation.knownOn(knownOn);
            }
            return observation.build();
        }
    }
}
