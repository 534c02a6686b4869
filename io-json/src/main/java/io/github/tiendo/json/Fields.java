package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks an element for its members by name and kind. Whatever is not as asked for becomes a finding at its place and is
 * null; {@link #isBroken()} tells that this happened, {@link #end} finds the members that nobody knows.
 */
final class Fields {

    /** Such as 2022-12-31: longer years are no days of programmes. */
    private static final int DATE_LENGTH = 10;

    private final Reading reading;
    private final Element element;
    private int found;
    private int next;
    private boolean broken;

    /** The members of which it is said that they are missing. */
    private List<String> missing = List.of();

    Fields(Reading reading, Element element) {
        this.reading = reading;
        this.element = element;
        element.open(reading.findings().content());
    }

    Reading reading() {
        return reading;
    }

    Element element() {
        return element;
    }

    /** Whether a member that was asked for could not be used, or one that must be there is not. */
    boolean isBroken() {
        return broken;
    }

    /** The place of a member among the members; -1 where it is absent. Members are mostly asked for in their order. */
    private int find(String name) {
        if (!element.mayHave(name)) {
            return -1;
        }
        int size = element.size;
        for (int i = 0; i < size; i++) {
            int at = next + i;
            if (at >= size) {
                at -= size;
            }
            if (element.names[at].equals(name)) {
                next = at + 1;
                found++;
                return at;
            }
        }
        return -1;
    }

    private <T> @Nullable T value(String name, Class<T> type, Expected expected) {
        int at = find(name);
        if (at < 0) {
            return null;
        }
        Object value = element.values[at];
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        if (value instanceof JsonFindingCode) {
            broken = true;
        } else if (value != Element.NULL) {
            wrongType(value, expected, element.offsets[at], element.pointer(name));
        }
        return null;
    }

    private void wrongType(Object value, Expected expected, int offset, String pointer) {
        broken = true;
        reading.findings()
                .add(
                        Finding.of(JsonFindingCode.WRONG_TYPE)
                                .with("found", kind(value))
                                .with("expected", expected),
                        offset,
                        pointer);
    }

    /** What a value is, in words. */
    static Localized kind(Object value) {
        if (value instanceof String) {
            return Expected.TEXT;
        }
        if (value instanceof BigDecimal) {
            return Expected.NUMBER;
        }
        if (value instanceof Boolean) {
            return Expected.LOGICAL;
        }
        if (value instanceof Element) {
            return Expected.OBJECT;
        }
        return value instanceof Items ? Expected.LIST : Expected.NULL;
    }

    /** A member that is only written, since it follows from others. */
    void passOver(String derived) {
        find(derived);
    }

    boolean says(String name, String text) {
        for (int i = 0; i < element.size; i++) {
            if (element.names[i].equals(name)) {
                return text.equals(element.values[i]);
            }
        }
        return false;
    }

    boolean has(String name) {
        for (int i = 0; i < element.size; i++) {
            if (element.names[i].equals(name)) {
                return element.values[i] != Element.NULL;
            }
        }
        return false;
    }

    @Nullable
    String text(String name) {
        return value(name, String.class, Expected.TEXT);
    }

    /** A text that is not blank, such as an id. */
    @Nullable
    String id(String name) {
        String text = value(name, String.class, Expected.TEXT);
        if (text != null && text.isBlank()) {
            refuse(JsonFindingCode.IMPOSSIBLE_VALUE, name, text, Expected.NOT_BLANK);
            return null;
        }
        return text;
    }

    <T> @Nullable T id(String name, Function<String, T> maker) {
        String id = id(name);
        return id == null ? null : maker.apply(id);
    }

    @Nullable
    BigDecimal number(String name) {
        return value(name, BigDecimal.class, Expected.NUMBER);
    }

    @Nullable
    Integer wholeNumber(String name, int least) {
        BigDecimal number = value(name, BigDecimal.class, Expected.WHOLE_NUMBER);
        if (number == null) {
            return null;
        }
        try {
            int whole = number.intValueExact();
            if (whole >= least) {
                return whole;
            }
        } catch (ArithmeticException e) {
            // Said below, like a number that is too small.
        }
        refuse(
                JsonFindingCode.IMPOSSIBLE_VALUE,
                name,
                number.toString(),
                least == 1 ? Expected.POSITIVE : Expected.WHOLE_NUMBER);
        return null;
    }

    /** A month by its number, 1 to 12. */
    @Nullable
    Month month(String name) {
        Integer number = wholeNumber(name, 1);
        if (number != null && number > Month.DECEMBER.getValue()) {
            refuse(JsonFindingCode.IMPOSSIBLE_VALUE, name, String.valueOf(number), Expected.CONSISTENT);
            return null;
        }
        return number == null ? null : Month.of(number);
    }

    /** A count, which is a whole number and not negative. */
    @Nullable
    Long count(String name) {
        BigDecimal number = value(name, BigDecimal.class, Expected.WHOLE_NUMBER);
        if (number == null) {
            return null;
        }
        try {
            long count = number.longValueExact();
            if (count >= 0) {
                return count;
            }
        } catch (ArithmeticException e) {
            // Said below, like a negative number.
        }
        refuse(JsonFindingCode.IMPOSSIBLE_VALUE, name, number.toString(), Expected.WHOLE_NUMBER);
        return null;
    }

    List<BigDecimal> numbers(String name) {
        return items(name, BigDecimal.class, Expected.NUMBER);
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(value(name, Boolean.class, Expected.LOGICAL));
    }

    @Nullable
    Boolean logical(String name) {
        return value(name, Boolean.class, Expected.LOGICAL);
    }

    @Nullable
    LocalDate date(String name) {
        String text = value(name, String.class, Expected.TEXT);
        if (text == null) {
            return null;
        }
        LocalDate day = day(text);
        if (day == null) {
            refuse(JsonFindingCode.UNREADABLE_TEXT, name, text, Expected.DATE);
        }
        return day;
    }

    /** The day of a text such as 2022-12-31, or null; a formatter would take as long as the rest of an observation. */
    static @Nullable LocalDate day(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0
                || month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** The number that these digits are; -1 where they are none. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    @Nullable
    Period period(String name) {
        String text = value(name, String.class, Expected.TEXT);
        if (text == null) {
            return null;
        }
        Optional<Period> period = reading.period(text);
        if (period.isEmpty()) {
            refuse(JsonFindingCode.UNREADABLE_TEXT, name, text, Expected.PERIOD);
        }
        return period.orElse(null);
    }

    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String text = value(name, String.class, Expected.TEXT);
        return text == null ? null : constantOf(text, name, type).orElse(null);
    }

    /** The constant of a text; an unknown one becomes a finding at the member. */
    <E extends Enum<E>> Optional<E> constantOf(String text, String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        broken = true;
        finding(
                Finding.of(JsonFindingCode.UNKNOWN_CONSTANT)
                        .with("found", ElementBuilder.excerpt(text))
                        .with(
                                "expected",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList()),
                name);
        return Optional.empty();
    }

    @Nullable
    Element element(String name) {
        return value(name, Element.class, Expected.OBJECT);
    }

    /** The value of an object member; null where it is absent, not an object, or none could be made of it. */
    <T> @Nullable T element(String name, Reads<T> codec) {
        Element inner = value(name, Element.class, Expected.OBJECT);
        if (inner == null) {
            return null;
        }
        Optional<T> value = read(codec, new Fields(reading, inner));
        if (value.isEmpty()) {
            broken = true;
        }
        return value.orElse(null);
    }

    /** Reads a value; what a value's own check refuses, and no codec has foreseen, is a finding with its reason. */
    static <T> Optional<T> read(Reads<T> codec, Fields fields) {
        try {
            return codec.read(fields);
        } catch (IllegalArgumentException | ArithmeticException e) {
            fields.broken = true;
            fields.reading
                    .findings()
                    .add(
                            Finding.of(JsonFindingCode.IMPOSSIBLE_VALUE)
                                    .with("found", String.valueOf(e.getMessage()))
                                    .with("expected", Expected.CONSISTENT),
                            fields.element.offset,
                            fields.element.pointer());
            return Optional.empty();
        }
    }

    /** The objects of a list member; items of other kinds become findings. */
    List<Element> elements(String name) {
        return items(name, Element.class, Expected.OBJECT);
    }

    /** The values of a list of objects; those of which none could be made are left out. */
    <T> List<T> elements(String name, Reads<T> codec) {
        List<T> values = new ArrayList<>();
        for (Element inner : elements(name)) {
            Optional<T> value = read(codec, new Fields(reading, inner));
            if (value.isPresent()) {
                values.add(value.get());
            } else {
                broken = true;
            }
        }
        return values;
    }

    List<String> texts(String name) {
        return items(name, String.class, Expected.TEXT);
    }

    /** The ids of a list member; a blank one becomes a finding. */
    <T> List<T> ids(String name, Function<String, T> maker) {
        List<T> ids = new ArrayList<>();
        for (String text : texts(name)) {
            if (text.isBlank()) {
                refuse(JsonFindingCode.IMPOSSIBLE_VALUE, name, text, Expected.NOT_BLANK);
            } else {
                ids.add(maker.apply(text));
            }
        }
        return ids;
    }

    private <T> List<T> items(String name, Class<T> type, Expected expected) {
        Items items = value(name, Items.class, Expected.LIST);
        if (items == null) {
            return List.of();
        }
        List<T> values = new ArrayList<>(items.size);
        for (int i = 0; i < items.size; i++) {
            Object item = items.values[i];
            if (type.isInstance(item)) {
                values.add(type.cast(item));
            } else if (item instanceof JsonFindingCode) {
                broken = true;
            } else {
                wrongType(item, expected, items.offsets[i], items.pointer(String.valueOf(i)));
            }
        }
        return values;
    }

    /** The texts of an object member by their names, in order. */
    Map<String, String> textsByName(String name) {
        return byName(name, String.class, Expected.TEXT);
    }

    /** The numbers of an object member by their names, in order. */
    Map<String, BigDecimal> numbersByName(String name) {
        return byName(name, BigDecimal.class, Expected.NUMBER);
    }

    private <T> Map<String, T> byName(String name, Class<T> type, Expected expected) {
        Element inner = value(name, Element.class, Expected.OBJECT);
        if (inner == null) {
            return Map.of();
        }
        Map<String, T> values = new LinkedHashMap<>();
        for (int i = 0; i < inner.size; i++) {
            Object value = inner.values[i];
            if (type.isInstance(value)) {
                values.put(inner.names[i], type.cast(value));
            } else if (value instanceof JsonFindingCode) {
                broken = true;
            } else {
                wrongType(value, expected, inner.offsets[i], inner.pointer(inner.names[i]));
            }
        }
        return values;
    }

    /** The constants of a list member; an unknown one becomes a finding. */
    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String text : texts(name)) {
            constantOf(text, name, type).ifPresent(constants::add);
        }
        return constants;
    }

    /** The same value, and a finding where it is missing; none where there is one already or the document broke off. */
    <T> @Nullable T required(String name, @Nullable T value) {
        if (value != null) {
            return value;
        }
        broken = true;
        if (!has(name) && !element.isCut && !missing.contains(name)) {
            missing = Stream.concat(missing.stream(), Stream.of(name)).toList();
            reading.findings()
                    .add(
                            Finding.of(JsonFindingCode.MISSING_FIELD).with("name", name),
                            element.offset,
                            element.pointer());
        }
        return null;
    }

    /** A finding that makes a member unusable. */
    void refuse(JsonFindingCode code, String name, String text, Expected expected) {
        broken = true;
        finding(Finding.of(code).with("found", ElementBuilder.excerpt(text)).with("expected", expected), name);
    }

    /** A finding at a member, or at the element where the member is absent. */
    void finding(Finding finding, String name) {
        for (int i = 0; i < element.size; i++) {
            if (element.names[i].equals(name)) {
                reading.findings().add(finding, element.offsets[i], element.pointer(name));
                return;
            }
        }
        reading.findings().add(finding, element.offset, element.pointer());
    }

    /** Finds the members that a codec does not know. */
    void end(Codec<?> codec) {
        if (found != element.size) {
            end(codec.names(this));
        }
    }

    /** Finds the members that are none of these. */
    void end(List<String> known) {
        for (int i = 0; i < element.size; i++) {
            if (!known.contains(element.names[i])) {
                reading.keep(element.pointer(element.names[i]), element.values[i]);
                reading.findings()
                        .add(
                                Finding.of(JsonFindingCode.UNKNOWN_FIELD)
                                        .with("found", ElementBuilder.excerpt(element.names[i]))
                                        .with("expected", List.copyOf(known))
                                        .as(reading.ofUnknownMember()),
                                element.offsets[i],
                                element.pointer(element.names[i]));
            }
        }
    }
}
