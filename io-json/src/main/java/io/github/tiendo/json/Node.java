package io.github.tiendo.json;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An object or an array of a document with its place. */
abstract class Node implements Serializable {

    private static final long serialVersionUID = 1L;

    final @Nullable Node parent;
    final int offset;

    /** The name of the member that it is; empty for an item of a list. */
    private final String name;

    /** How many items stand before it in its list. */
    private final int index;

    /** Its JSON pointer, where it was asked for and others begin with it. */
    private transient @Nullable String pointer;

    /** Whether the document broke off before its end was read. */
    boolean isCut = true;

    Node(@Nullable Node parent, String name, int offset) {
        this.parent = parent;
        this.name = parent instanceof Items ? "" : name;
        this.index = parent instanceof Items items ? items.size : 0;
        this.offset = offset;
    }

    /** The JSON pointer of this node; empty for the root. */
    String pointer() {
        if (parent == null) {
            return "";
        }
        if (parent instanceof Items) {
            return parent.pointer() + "/" + index;
        }
        if (pointer == null) {
            pointer = parent.pointer(name);
        }
        return pointer;
    }

    String pointer(String member) {
        return pointer() + "/" + escaped(member);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
