package io.github.tiendo.json;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.TargetSelection;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the value of one member is read and written, whatever the member is called. */
interface MemberForm<V> {

    /** The value of a member; null where it is absent, or cannot be used, and then there is a finding. */
    @Nullable
    V read(String name, Fields fields);

    /** Writes the member. */
    void write(String name, V value, ElementWriter out) throws IOException;

    /** Reads a member by its name. */
    interface Reader<V> {
        @Nullable
        V read(String name, Fields fields);
    }

    /** Writes a member under its name. */
    interface Writer<V> {
        void write(String name, V value, ElementWriter out) throws IOException;
    }

    static <V> MemberForm<V> of(Reader<V> reader, Writer<? super V> writer) {
        return new MemberForm<>() {
            @Override
            public @Nullable V read(String name, Fields fields) {
                return reader.read(name, fields);
            }

            @Override
            public void write(String name, V value, ElementWriter out) throws IOException {
                writer.write(name, value, out);
            }
        };
    }

    /** This form, but that a value which is not as it must be is refused. */
    default MemberForm<V> where(Predicate<V> rule, Expected expected) {
        return where(rule, expected, Object::toString);
    }

    /** This form, but that a value which is not as it must be is refused, with these words of it. */
    default MemberForm<V> where(Predicate<V> rule, Expected expected, Function<V, String> words) {
        return of(
                (name, fields) -> {
                    V value = read(name, fields);
                    if (value != null && !rule.test(value)) {
                        fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, name, words.apply(value), expected);
                        return null;
                    }
                    return value;
                },
                this::write);
    }

    MemberForm<String> TEXT = of((name, fields) -> fields.text(name), (name, text, out) -> out.text(name, text));

    /** A text that is not blank. */
    MemberForm<String> NAME = of((name, fields) -> fields.id(name), (name, text, out) -> out.text(name, text));

    MemberForm<BigDecimal> NUMBER =
            of((name, fields) -> fields.number(name), (name, number, out) -> out.number(name, number));

    /** A count, which is whole and not negative. */
    MemberForm<Long> COUNT = of((name, fields) -> fields.count(name), (name, count, out) -> out.number(name, count));

    MemberForm<LocalDate> DATE = of((name, fields) -> fields.date(name), (name, day, out) -> out.date(name, day));

    MemberForm<Boolean> LOGICAL =
            of((name, fields) -> fields.logical(name), (name, value, out) -> out.logical(name, value));

    /** True where it is there, else false. */
    MemberForm<Boolean> FLAG = of((name, fields) -> fields.flag(name), (name, value, out) -> out.flag(name, value));

    MemberForm<Month> MONTH =
            of((name, fields) -> fields.month(name), (name, month, out) -> out.number(name, month.getValue()));

    MemberForm<Period> PERIOD =
            of((name, fields) -> fields.period(name), (name, period, out) -> out.text(name, period.toString()));

    MemberForm<IndicatorId> INDICATOR = of(
            (name, fields) -> {
                String id = fields.id(name);
                return id == null ? null : fields.reading().indicator(id);
            },
            (name, id, out) -> out.text(name, id.value()));

    MemberForm<AgencyId> AGENCY = of(
            (name, fields) -> {
                String id = fields.id(name);
                return id == null ? null : fields.reading().agency(id);
            },
            (name, id, out) -> out.text(name, id.value()));

    MemberForm<LocalizedText> WORDS = of(
            (name, fields) -> fields.element(name, LocalizedTextCodec.INSTANCE),
            (name, text, out) -> out.element(name, text, LocalizedTextCodec.INSTANCE));

    /** Words of whatever kind, which come back as those of both languages. */
    MemberForm<Localized> SENTENCE = of(
            (name, fields) -> fields.element(name, LocalizedTextCodec.INSTANCE),
            (name, words, out) -> out.words(name, words));

    MemberForm<List<Localized>> SENTENCES = of(
            (name, fields) -> List.copyOf(fields.elements(name, LocalizedTextCodec.INSTANCE)),
            (name, sentences, out) -> out.words(name, sentences));

    MemberForm<List<String>> TEXTS =
            of((name, fields) -> fields.texts(name), (name, texts, out) -> out.texts(name, texts));

    MemberForm<List<BigDecimal>> NUMBERS =
            of((name, fields) -> fields.numbers(name), (name, numbers, out) -> out.numbers(name, numbers));

    MemberForm<Unit> UNIT = of(
            (name, fields) -> {
                String text = fields.text(name);
                return text == null ? null : fields.reading().unit(text);
            },
            (name, unit, out) -> out.text(name, unit.label(Languages.ENGLISH)));

    /** A grade by its id on the scale that the document states before. */
    MemberForm<Grade> GRADE = of(
            (name, fields) -> {
                String id = fields.text(name);
                return id == null ? null : grade(id, name, fields).orElse(null);
            },
            (name, grade, out) -> out.text(name, grade.id()));

    MemberForm<List<Grade>> GRADES = of(
            (name, fields) -> fields.texts(name).stream()
                    .flatMap(id -> grade(id, name, fields).stream())
                    .toList(),
            (name, grades, out) ->
                    out.texts(name, grades.stream().map(Grade::id).toList()));

    private static Optional<Grade> grade(String id, String name, Fields fields) {
        Optional<Grade> grade = fields.reading().scale().grade(id);
        if (grade.isEmpty()) {
            fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, name, id, Expected.GRADE);
        }
        return grade;
    }

    /** {@code all}, {@code next} or a year. */
    MemberForm<TargetSelection> SELECTION =
            of(MemberForm::selection, (name, selection, out) -> out.text(name, selection.toString()));

    private static @Nullable TargetSelection selection(String name, Fields fields) {
        String text = fields.text(name);
        if (text == null) {
            return null;
        }
        Optional<TargetSelection> selection = selection(text);
        if (selection.isEmpty()) {
            fields.refuse(JsonFindingCode.UNREADABLE_TEXT, name, text, Expected.SELECTION);
        }
        return selection.orElse(null);
    }

    static Optional<TargetSelection> selection(String text) {
        if (text.equals(TargetSelection.all().toString())) {
            return Optional.of(TargetSelection.all());
        }
        if (text.equals(TargetSelection.next().toString())) {
            return Optional.of(TargetSelection.next());
        }
        return text.matches("-?[0-9]{1,9}")
                ? Optional.of(TargetSelection.dueIn(Integer.parseInt(text)))
                : Optional.empty();
    }

    MemberForm<Map<String, BigDecimal>> NUMBERS_BY_NAME =
            of((name, fields) -> fields.numbersByName(name), (name, numbers, out) -> out.numbersByName(name, numbers));

    MemberForm<Map<String, String>> TEXTS_BY_NAME =
            of((name, fields) -> fields.textsByName(name), (name, texts, out) -> out.textsByName(name, texts));

    MemberForm<List<AgencyId>> AGENCIES =
            of((name, fields) -> fields.ids(name, fields.reading()::agency), (name, ids, out) -> out.texts(name, ids));

    MemberForm<List<IndicatorId>> INDICATORS = of(
            (name, fields) -> fields.ids(name, fields.reading()::indicator), (name, ids, out) -> out.texts(name, ids));

    MemberForm<List<Period>> PERIODS = of(MemberForm::periods, (name, periods, out) -> out.texts(name, periods));

    private static List<Period> periods(String name, Fields fields) {
        List<Period> periods = new ArrayList<>();
        for (String text : fields.texts(name)) {
            Optional<Period> period = fields.reading().period(text);
            if (period.isEmpty()) {
                fields.refuse(JsonFindingCode.UNREADABLE_TEXT, name, text, Expected.PERIOD);
            }
            period.ifPresent(periods::add);
        }
        return periods;
    }

    /** A whole number that is no less. */
    static MemberForm<Integer> whole(int least) {
        return of(
                (name, fields) -> fields.wholeNumber(name, least),
                (name, number, out) -> out.number(name, (long) number));
    }

    static <I> MemberForm<I> id(Function<String, I> maker) {
        return of((name, fields) -> fields.id(name, maker), (name, id, out) -> out.text(name, id.toString()));
    }

    static <I> MemberForm<List<I>> ids(Function<String, I> maker) {
        return of((name, fields) -> fields.ids(name, maker), (name, ids, out) -> out.texts(name, ids));
    }

    static <E extends Enum<E>> MemberForm<E> constant(Class<E> type) {
        return of(
                (name, fields) -> fields.constant(name, type),
                (name, constant, out) -> out.text(name, constant.name()));
    }

    static <E extends Enum<E>> MemberForm<Set<E>> constants(Class<E> type) {
        return of(
                (name, fields) -> new LinkedHashSet<>(fields.constants(name, type)),
                (name, constants, out) -> out.texts(name, constants));
    }

    static <V> MemberForm<V> object(Codec<V> codec) {
        return of((name, fields) -> fields.element(name, codec), (name, value, out) -> out.element(name, value, codec));
    }

    static <V> MemberForm<List<V>> objects(Codec<V> codec) {
        return of(
                (name, fields) -> fields.elements(name, codec),
                (name, values, out) -> out.elements(name, values, codec));
    }

    /** A list whose codec is made where one is there, since most documents have none. */
    static <V> MemberForm<List<V>> objects(Supplier<Codec<V>> codec) {
        return of((name, fields) -> fields.elements(name, codec.get()), (name, values, out) -> {
            if (!values.isEmpty()) {
                out.elements(name, values, codec.get());
            }
        });
    }

    /** A list that is written also where it is empty. */
    static <V> MemberForm<List<V>> list(Codec<V> codec) {
        return of((name, fields) -> fields.elements(name, codec), (name, values, out) -> out.list(name, values, codec));
    }

    /** The entries of a map as objects, of which each holds its key. */
    static <K, V> MemberForm<Map<K, V>> entries(Codec<Map.Entry<K, V>> codec) {
        return of(
                (name, fields) -> {
                    Map<K, V> map = new LinkedHashMap<>();
                    fields.elements(name, codec).forEach(entry -> map.put(entry.getKey(), entry.getValue()));
                    return map;
                },
                (name, map, out) -> out.elements(name, map.entrySet(), codec));
    }
}
