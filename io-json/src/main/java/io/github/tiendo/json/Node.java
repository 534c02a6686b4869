package io.github.tiendo.json;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An object or an array of a document with its place. */
abstract class Node implements Serializable {

    private static final long serialVersionUID = 1L;

    final @Nullable Node parent;
    final String key;
    final int offset;

    /** Whether the document broke off before its end was read. */
    boolean isCut = true;

    Node(@Nullable Node parent, String key, int offset) {
        this.parent = parent;
        this.key = key;
        this.offset = offset;
    }

    /** The JSON pointer of this node; empty for the root. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        appendTo(pointer);
        return pointer.toString();
    }

    private void appendTo(StringBuilder pointer) {
        if (parent != null) {
            parent.appendTo(pointer);
            pointer.append('/').append(escaped(key));
        }
    }

    /** The JSON pointer of a member of this node. */
    String pointer(String member) {
        return pointer() + "/" + escaped(member);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
