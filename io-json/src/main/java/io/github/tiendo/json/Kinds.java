package io.github.tiendo.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of several kinds: a member names the kind, and each kind has members of its own. */
final class Kinds<T, K extends Enum<K>> implements Codec<T> {

    private final String name;
    private final MemberForm<K> form;
    private final List<Kind<T, K, ?>> kinds = new ArrayList<>();

    private Kinds(String name, Class<K> type) {
        this.name = name;
        this.form = MemberForm.constant(type);
    }

    private record Kind<T, K, S extends T>(K constant, Class<S> type, Codec<S> members) {

        Optional<T> read(Fields fields) {
            return members.member(fields).map(value -> value);
        }

        void write(T value, ElementWriter out) throws IOException {
            members.write(type.cast(value), out);
        }
    }

    static <T, K extends Enum<K>> Kinds<T, K> of(String name, Class<K> type) {
        return new Kinds<>(name, type);
    }

    <S extends T> Kinds<T, K> kind(K constant, Class<S> type, Codec<S> members) {
        kinds.add(new Kind<>(constant, type, members));
        return this;
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(name), kinds.stream().flatMap(kind -> kind.members().names().stream()))
                .distinct()
                .toList();
    }

    @Override
    public List<String> names(Fields fields) {
        return kinds.stream()
                .filter(kind -> fields.says(name, kind.constant().name()))
                .findFirst()
                .map(kind -> Stream.concat(Stream.of(name), kind.members().names(fields).stream())
                        .toList())
                .orElse(List.of(name));
    }

    @Override
    public Optional<T> member(Fields fields) {
        K constant = fields.required(name, form.read(name, fields));
        return kinds.stream()
                .filter(kind -> kind.constant() == constant)
                .findFirst()
                .flatMap(kind -> kind.read(fields));
    }

    @Override
    public Optional<T> read(Fields fields) {
        Optional<T> value = member(fields);
        fields.end(this);
        return fields.isBroken() ? Optional.empty() : value;
    }

    @Override
    public void write(T value, ElementWriter out) throws IOException {
        for (Kind<T, K, ?> kind : kinds) {
            if (kind.type().isInstance(value)) {
                form.write(name, kind.constant(), out);
                kind.write(value, out);
                return;
            }
        }
    }
}
