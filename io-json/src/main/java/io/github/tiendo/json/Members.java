package io.github.tiendo.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
    private final Function<B, T> maker;
    private final List<Member<T, B>> members = new ArrayList<>();
    private boolean isLenient;

    private Members(Supplier<B> builders, Function<B, T> maker) {
        this.builders = builders;
        this.maker = maker;
    }

    /** Puts a value into a builder. */
    interface Setter<B, V> {
        Object set(B builder, V value);
    }

    /** One member, both ways; false where it must be there and is not. */
    private interface Member<T, B> {
        boolean read(Fields fields, B builder);

        void write(T value, ElementWriter out) throws IOException;

        List<String> names();
    }

    /** Members that stand among those of the object itself. */
    interface Inner<V> extends Codec<V> {
        Optional<V> member(Fields fields);

        List<String> names();
    }

    static <T, B> Members<T, B> of(Supplier<B> builders, Function<B, T> maker) {
        return new Members<>(builders, maker);
    }

    /** An entry of a map as an object with two members that must be there. */
    static <K, V> Codec<Map.Entry<K, V>> entry(String key, MemberForm<K> keys, String value, MemberForm<V> values) {
        return Members.<Map.Entry<K, V>, Pair<K, V>>of(Pair::new, Pair::made)
                .required(key, keys, Map.Entry::getKey, Pair::key)
                .required(value, values, Map.Entry::getValue, Pair::value);
    }

    private static final class Pair<K, V> {
        private @Nullable K key;
        private @Nullable V value;

        Map.Entry<K, V> made() {
            return Map.entry(Objects.requireNonNull(key), Objects.requireNonNull(value));
        }

        Pair<K, V> key(K read) {
            key = read;
            return this;
        }

        Pair<K, V> value(V read) {
            value = read;
            return this;
        }
    }

    /** A member that must be there. */
    <V> Members<T, B> required(String name, MemberForm<V> form, Function<? super T, V> value, Setter<B, V> setter) {
        return add(
                List.of(name),
                (fields, builder) -> {
                    V read = fields.required(name, form.read(name, fields));
                    if (read != null) {
                        setter.set(builder, read);
                    }
                    return read != null;
                },
                (of, out) -> form.write(name, value.apply(of), out));
    }

    /** A member that may be absent. */
    <V> Members<T, B> optional(
            String name, MemberForm<V> form, Function<? super T, Optional<V>> value, Setter<B, V> setter) {
        return add(
                List.of(name),
                (fields, builder) -> {
                    form.read(name, fields).ifPresent(read -> setter.set(builder, read));
                    return true;
                },
                (of, out) -> {
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

    /** A list or map, which is absent where it is empty. */
    <V> Members<T, B> many(String name, MemberForm<V> form, Function<? super T, V> value, Setter<B, V> setter) {
        return add(
                List.of(name),
                (fields, builder) -> {
                    form.read(name, fields).ifPresent(read -> setter.set(builder, read));
                    return true;
                },
                (of, out) -> form.write(name, value.apply(of), out));
    }

    /** A member that is absent where it is as usual. */
    <V> Members<T, B> unless(
            V usual, String name, MemberForm<V> form, Function<? super T, V> value, Setter<B, V> setter) {
        return optional(name, form, of -> Optional.of(value.apply(of)).filter(each -> !each.equals(usual)), setter);
    }

    /** True where it is there, else false. */
    Members<T, B> flag(String name, Predicate<? super T> value, Setter<B, Boolean> setter) {
        return unless(false, name, MemberForm.LOGICAL, value::test, setter);
    }

    /** A value whose members stand among the others. */
    <V> Members<T, B> inner(Inner<V> inner, Function<? super T, V> value, Setter<B, V> setter) {
        return add(
                inner.names(),
                (fields, builder) -> {
                    Optional<V> read = inner.member(fields);
                    read.ifPresent(each -> setter.set(builder, each));
                    return read.isPresent();
                },
                (of, out) -> inner.write(value.apply(of), out));
    }

    /** These members, but that a value is made as long as it has what must be there. */
    Members<T, B> keepingTheRest() {
        isLenient = true;
        return this;
    }

    /** The names in their order. */
    List<String> names() {
        return members.stream().flatMap(member -> member.names().stream()).toList();
    }

    private interface ReadMember<B> {
        boolean read(Fields fields, B builder);
    }

    private Members<T, B> add(List<String> names, ReadMember<B> reader, Writes<T> writer) {
        members.add(new Member<>() {
            @Override
            public boolean read(Fields fields, B builder) {
                return reader.read(fields, builder);
            }

            @Override
            public void write(T value, ElementWriter out) throws IOException {
                writer.write(value, out);
            }

            @Override
            public List<String> names() {
                return names;
            }
        });
        return this;
    }

    @Override
    public Optional<T> read(Fields fields) {
        B builder = builders.get();
        boolean isWhole = true;
        for (Member<T, B> member : members) {
            isWhole &= member.read(fields, builder);
        }
        fields.end();
        return !isWhole || fields.isBroken() && !isLenient ? Optional.empty() : Optional.of(maker.apply(builder));
    }

    @Override
    public void write(T value, ElementWriter out) throws IOException {
        for (Member<T, B> member : members) {
            member.write(value, out);
        }
    }
}
