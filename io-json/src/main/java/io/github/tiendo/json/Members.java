package io.github.tiendo.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object, each named once for both directions: how it is called and what form it has, where it comes from
 * when the value is written, and where it goes when one is built.
 *
 * <pre>{@code
 * Codec<Heading> HEADING = Members.of(Heading::builder, Heading.Builder::build)
 *         .required("id", id(HeadingId::of), Heading::id, Heading.Builder::id)
 *         .required("title", WORDS, Heading::title, Heading.Builder::title)
 *         .optional("parent", id(HeadingId::of), Heading::parent, Heading.Builder::parent);
 * }</pre>
 *
 * <p>No value is made where a member that must be there is missing. A member that is there and cannot be used leaves none
 * either, since the value might be about another thing, unless the members are {@linkplain #keepingTheRest lenient}.
 */
final class Members<T, B> implements Codec<T> {

    private final Supplier<B> builders;
    private final Maker<B, T> maker;
    private final List<Member<T, B>> members = new ArrayList<>();
    private boolean isLenient;

    private Members(Supplier<B> builders, Maker<B, T> maker) {
        this.builders = builders;
        this.maker = maker;
    }

    /** Makes a value of what was read; empty where its parts do not go together, and then there is a finding. */
    interface Maker<B, T> {
        Optional<T> make(B read, Fields fields);
    }

    /** Puts a value into a builder; what it returns does not matter. */
    interface Setter<B, V> {
        Object set(B builder, V value);
    }

    /** One member, both ways, or a value whose members stand among the others. */
    private record Member<T, B>(
            String name, boolean isNeeded, @Nullable Codec<?> inner, long bits, Reader<B> reader, Writes<T> writer) {

        Member(String name, boolean isNeeded, @Nullable Codec<?> inner, Reader<B> reader, Writes<T> writer) {
            this(name, isNeeded, inner, bits(inner == null ? List.of(name) : inner.names()), reader, writer);
        }

        private static long bits(List<String> names) {
            return names.stream().mapToLong(Element::bit).reduce(0, (one, other) -> one | other);
        }

        /** Whether nothing can be read, so that reading need not be tried. */
        boolean isSurelyAbsent(Element element) {
            return !isNeeded && !element.mayHaveAny(bits);
        }

        Stream<String> names(Function<Codec<?>, List<String>> namesOf) {
            return inner == null ? Stream.of(name) : namesOf.apply(inner).stream();
        }
    }

    /** Takes a member into a builder. */
    private interface Reader<B> {
        State read(Fields fields, B builder);
    }

    /** What is there after a member was read. */
    private enum State {
        WHOLE,
        /** No value can be made. */
        LACKING,
        /** No value can be made, nor other members be understood. */
        UNREADABLE
    }

    /** A value whose builder makes it. */
    static <T, B> Members<T, B> of(Supplier<B> builders, Function<B, T> maker) {
        return new Members<>(builders, (builder, fields) -> Optional.of(maker.apply(builder)));
    }

    /** A value whose parts have to go together. */
    static <T, B> Members<T, B> checked(Supplier<B> builders, Maker<B, T> maker) {
        return new Members<>(builders, maker);
    }

    /** An object that has the members of a value and no others. */
    static <V> Members<V, ?> alone(Codec<V> inner) {
        return Members.<V, Two<V, V>>of(Two::new, Two::first).inner(inner, value -> value, Two::first);
    }

    /** An entry of a map as an object with two members that must be there. */
    static <K, V> Codec<Map.Entry<K, V>> entry(String key, MemberForm<K> keys, String value, MemberForm<V> values) {
        return Members.<Map.Entry<K, V>, Two<K, V>>of(Two::new, Two::entry)
                .required(key, keys, Map.Entry::getKey, Two::first)
                .required(value, values, Map.Entry::getValue, Two::second);
    }

    /** Two values that must be there, of which another is made. */
    static final class Two<K, V> {
        private @Nullable K first;
        private @Nullable V second;

        K first() {
            return Objects.requireNonNull(first);
        }

        V second() {
            return Objects.requireNonNull(second);
        }

        Map.Entry<K, V> entry() {
            return Map.entry(first(), second());
        }

        Two<K, V> first(K read) {
            first = read;
            return this;
        }

        Two<K, V> second(V read) {
            second = read;
            return this;
        }
    }

    <V> Members<T, B> required(String name, MemberForm<V> form, Function<? super T, V> value, Setter<B, V> setter) {
        return needed(name, null, form, value, setter, State.LACKING);
    }

    /** A member that has to be there, and without which a value is made all the same. */
    <V> Members<T, B> expected(String name, MemberForm<V> form, Function<? super T, V> value, Setter<B, V> setter) {
        return needed(name, null, form, value, setter, State.WHOLE);
    }

    /** A member that must be there, since others are understood by it: it is told to the reading. */
    <V> Members<T, B> first(
            String name,
            MemberForm<V> form,
            Function<? super T, V> value,
            BiConsumer<Reading, V> told,
            Setter<B, V> setter) {
        MemberForm<V> telling = MemberForm.of(
                (of, fields) -> {
                    V read = form.read(of, fields);
                    if (read != null) {
                        told.accept(fields.reading(), read);
                    }
                    return read;
                },
                form::write);
        return needed(name, null, telling, value, setter, State.UNREADABLE);
    }

    /** A member that may be absent. */
    <V> Members<T, B> optional(
            String name, MemberForm<V> form, Function<? super T, Optional<V>> value, Setter<B, V> setter) {
        return possible(name, null, form, setter, (of, out) -> {
            Optional<V> present = value.apply(of);
            if (present.isPresent()) {
                form.write(name, present.get(), out);
            }
        });
    }

    /** A whole number that may be absent. */
    Members<T, B> whole(String name, int least, Function<? super T, OptionalInt> value, Setter<B, Integer> setter) {
        return optional(
                name,
                MemberForm.whole(least),
                of -> {
                    OptionalInt number = value.apply(of);
                    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
                },
                setter);
    }

    /** A count that may be absent. */
    Members<T, B> count(String name, Function<? super T, OptionalLong> value, Setter<B, Long> setter) {
        return optional(
                name,
                MemberForm.COUNT,
                of -> {
                    OptionalLong count = value.apply(of);
                    return count.isPresent() ? Optional.of(count.getAsLong()) : Optional.empty();
                },
                setter);
    }

    /** A list, a map or a flag, which is absent where it is empty. */
    <V> Members<T, B> many(String name, MemberForm<V> form, Function<? super T, V> value, Setter<B, V> setter) {
        return always(name, form, value, setter);
    }

    /** A member that is always written, and may be absent all the same. */
    <V> Members<T, B> always(String name, MemberForm<V> form, Function<? super T, V> value, Setter<B, V> setter) {
        return possible(name, null, form, setter, (of, out) -> form.write(name, value.apply(of), out));
    }

    /** A member that is absent where it is as usual. */
    <V> Members<T, B> unless(
            V usual, String name, MemberForm<V> form, Function<? super T, V> value, Setter<B, V> setter) {
        return possible(name, null, form, setter, (of, out) -> {
            V present = value.apply(of);
            if (!present.equals(usual)) {
                form.write(name, present, out);
            }
        });
    }

    /** True where it is there, else false. */
    Members<T, B> flag(String name, Predicate<? super T> value, Setter<B, Boolean> setter) {
        return many(name, MemberForm.FLAG, value::test, setter);
    }

    /** A member that follows from others, and is only written. */
    Members<T, B> written(String name, Function<? super T, ?> value) {
        members.add(new Member<>(
                name,
                false,
                null,
                (fields, builder) -> {
                    fields.passOver(name);
                    return State.WHOLE;
                },
                (of, out) -> out.any(name, value.apply(of))));
        return this;
    }

    /** A value that must be there, whose members stand among the others. */
    <V> Members<T, B> inner(Codec<V> inner, Function<? super T, V> value, Setter<B, V> setter) {
        return needed(inner.names().get(0), inner, among(inner), value, setter, State.LACKING);
    }

    /** A value that may be absent, whose members stand among the others. */
    <V> Members<T, B> innerIfAny(Codec<V> inner, Function<? super T, Optional<V>> value, Setter<B, V> setter) {
        return possible(inner.names().get(0), inner, among(inner), setter, (of, out) -> {
            Optional<V> present = value.apply(of);
            if (present.isPresent()) {
                inner.write(present.get(), out);
            }
        });
    }

    private static <V> MemberForm<V> among(Codec<V> inner) {
        return MemberForm.of(
                (name, fields) -> inner.member(fields).orElse(null), (name, value, out) -> inner.write(value, out));
    }

    /** A member that has to be there, and what there is without it. */
    private <V> Members<T, B> needed(
            String name,
            @Nullable Codec<V> inner,
            MemberForm<V> form,
            Function<? super T, V> value,
            Setter<B, V> setter,
            State without) {
        Reader<B> reader = (fields, builder) -> {
            V read = fields.required(name, form.read(name, fields));
            if (read == null) {
                return without;
            }
            setter.set(builder, read);
            return State.WHOLE;
        };
        members.add(new Member<>(name, true, inner, reader, (of, out) -> form.write(name, value.apply(of), out)));
        return this;
    }

    /** A member that may be absent. */
    private <V> Members<T, B> possible(
            String name, @Nullable Codec<V> inner, MemberForm<V> form, Setter<B, V> setter, Writes<T> writer) {
        Reader<B> reader = (fields, builder) -> {
            V read = form.read(name, fields);
            if (read != null) {
                setter.set(builder, read);
            }
            return State.WHOLE;
        };
        members.add(new Member<>(name, false, inner, reader, writer));
        return this;
    }

    /** These members, but that a value is made as long as it has what must be there. */
    Members<T, B> keepingTheRest() {
        isLenient = true;
        return this;
    }

    @Override
    public List<String> names() {
        return members.stream().flatMap(member -> member.names(Codec::names)).toList();
    }

    @Override
    public List<String> names(Fields fields) {
        return members.stream()
                .flatMap(member -> member.names(inner -> inner.names(fields)))
                .toList();
    }

    @Override
    public Optional<T> read(Fields fields) {
        B builder = builders.get();
        State state = read(fields, builder);
        if (state != State.UNREADABLE) {
            fields.end(this);
        }
        return made(state, fields, builder);
    }

    @Override
    public Optional<T> member(Fields fields) {
        B builder = builders.get();
        return made(read(fields, builder), fields, builder);
    }

    private State read(Fields fields, B builder) {
        State state = State.WHOLE;
        Element element = fields.element();
        for (Member<T, B> member : members) {
            if (member.isSurelyAbsent(element)) {
                continue;
            }
            State after = member.reader().read(fields, builder);
            if (after == State.UNREADABLE) {
                return after;
            }
            state = after == State.LACKING ? after : state;
        }
        return state;
    }

    private Optional<T> made(State state, Fields fields, B builder) {
        return state != State.WHOLE || fields.isBroken() && !isLenient ? Optional.empty() : maker.make(builder, fields);
    }

    @Override
    public void write(T value, ElementWriter out) throws IOException {
        for (Member<T, B> member : members) {
            member.writer().write(value, out);
        }
    }
}
