package io.github.tiendo.json;

import io.github.tiendo.json.JsonProgrammeReader.UnknownMembers;
import io.github.tiendo.spi.ReadLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passes tokens on, and writes unknown members on their way back into a document: each at the end of its object. */
final class KeptMembers implements JsonForm.Tokens {

    private final JsonForm.Tokens out;
    private final Map<String, Map<String, String>> byObject = new LinkedHashMap<>();
    private final Deque<Place> open = new ArrayDeque<>();

    /** An object or list that is open: its pointer, and what is next in it. */
    private static final class Place {
        private final String pointer;
        private final boolean isList;
        private String name = "";
        private int index;

        Place(String pointer, boolean isList) {
            this.pointer = pointer;
            this.isList = isList;
        }

        String next() {
            return pointer + "/" + (isList ? String.valueOf(index++) : Node.escaped(name));
        }
    }

    KeptMembers(UnknownMembers members, JsonForm.Tokens out) {
        this.out = out;
        members.texts().forEach((pointer, text) -> {
            int name = pointer.lastIndexOf('/');
            byObject.computeIfAbsent(pointer.substring(0, name), any -> new LinkedHashMap<>())
                    .put(pointer.substring(name + 1), text);
        });
    }

    /** How many were not written, since there is no such object. */
    int left() {
        return byObject.values().stream().mapToInt(Map::size).sum();
    }

    private String next() {
        @Nullable Place in = open.peek();
        return in == null ? "" : in.next();
    }

    @Override
    public void startObject() throws IOException {
        open.push(new Place(next(), false));
        out.startObject();
    }

    @Override
    public void endObject() throws IOException {
        @Nullable Map<String, String> kept = byObject.remove(open.pop().pointer);
        if (kept != null) {
            for (Map.Entry<String, String> member : kept.entrySet()) {
                out.name(Node.unescaped(member.getKey()));
                write(member.getValue());
            }
        }
        out.endObject();
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Content content = new Content("json", bytes, bytes.length);
        @Nullable Object value = ElementParser.parse(content, ReadLimits.standard(), new Findings(content));
        ElementText.write(value == null ? Element.NULL : value, out);
    }

    @Override
    public void startList() throws IOException {
        open.push(new Place(next(), true));
        out.startList();
    }

    @Override
    public void endList() throws IOException {
        open.pop();
        out.endList();
    }

    @Override
    public void name(String name) throws IOException {
        open.element().name = name;
        out.name(name);
    }

    @Override
    public void text(String text) throws IOException {
        next();
        out.text(text);
    }

    @Override
    public void number(BigDecimal number) throws IOException {
        next();
        out.number(number);
    }

    @Override
    public void number(long number) throws IOException {
        next();
        out.number(number);
    }

    @Override
    public void logical(boolean value) throws IOException {
        next();
        out.logical(value);
    }

    @Override
    public void nothing() throws IOException {
        next();
        out.nothing();
    }
}
