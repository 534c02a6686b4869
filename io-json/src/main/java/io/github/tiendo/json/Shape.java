package io.github.tiendo.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The members of an object that is only written, each named once. A member is written by what its value is: whatever has
 * a form by that, words in both languages, lists and maps item by item; an empty optional is left out.
 */
final class Shape<T> implements Writes<T> {

    private final List<Member<T>> members = new ArrayList<>();

    private record Member<T>(String name, Function<? super T, ?> value) {}

    static <T> Shape<T> of() {
        return new Shape<>();
    }

    Shape<T> with(String name, Function<? super T, ?> value) {
        members.add(new Member<>(name, value));
        return this;
    }

    @Override
    public void write(T value, ElementWriter out) throws IOException {
        for (Member<T> member : members) {
            out.any(member.name, member.value.apply(value));
        }
    }
}
