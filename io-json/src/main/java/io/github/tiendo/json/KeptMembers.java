package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unknown members on their way back into a document: each is written at the end of the object that it stood in. */
final class KeptMembers {

    private final Map<String, Map<String, String>> byObject = new LinkedHashMap<>();

    KeptMembers(UnknownMembers members) {
        members.texts().forEach((pointer, text) -> {
            int name = pointer.lastIndexOf('/');
            byObject.computeIfAbsent(pointer.substring(0, name), any -> new LinkedHashMap<>())
                    .put(pointer.substring(name + 1), text);
        });
    }

    /** Writes those of the object that is being written. */
    void writeTo(JsonGenerator out) throws IOException {
        if (byObject.isEmpty()) {
            return;
        }
        @Nullable
        Map<String, String> members = byObject.remove(
                out.getOutputContext().getParent().pathAsPointer().toString());
        if (members != null) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                out.writeFieldName(Node.unescaped(member.getKey()));
                try (JsonParser text = ElementParser.FACTORY.createParser(member.getValue())) {
                    text.nextToken();
                    out.copyCurrentStructureExact(text);
                }
            }
        }
    }

    /** How many were not written, since there is no such object. */
    int left() {
        return byObject.values().stream().mapToInt(Map::size).sum();
    }
}
