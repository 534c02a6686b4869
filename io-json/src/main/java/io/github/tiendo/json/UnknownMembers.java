package io.github.tiendo.json;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a document of a newer version says beyond what this version knows, to be written back as it was.
 *
 * <pre>{@code
 * LoadedProgramme loaded = Tiendo.read(Path.of("newer.json")).orThrow();
 * UnknownMembers unknown = JsonProgrammeReader.unknownMembers(loaded);
 * new JsonProgrammeWriter().keeping(unknown).write(loaded.programme(), Path.of("again.json"));
 * }</pre>
 *
 * <p>A member is known by its JSON pointer, in which items of lists are counted. It is therefore given back only to the
 * programme that it came with, or to one with later reports; {@link JsonProgrammeWriter} says how many found no place.
 */
public final class UnknownMembers implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern IN_LIST = Pattern.compile("/[0-9]+(/|$)");

    private static final UnknownMembers NONE = new UnknownMembers(JsonSchema.VERSION, Map.of());

    /** The version of the document that they came with. */
    private final String version;
    /** Their JSON texts by their pointers. */
    private final LinkedHashMap<String, String> texts;

    UnknownMembers(String version, Map<String, String> texts) {
        this.version = version;
        this.texts = new LinkedHashMap<>(texts);
    }

    /**
     * Those of members that can be given back: those in lists only where nothing was left out, since a programme without
     * what was left out counts its items otherwise.
     */
    static Map<String, String> keptOf(Map<String, String> texts, boolean isWhole) {
        Map<String, String> kept = new LinkedHashMap<>(texts);
        if (!isWhole) {
            kept.keySet().removeIf(pointer -> IN_LIST.matcher(pointer).find());
        }
        return kept;
    }

    /**
     * No members, such as those of a document of this version.
     *
     * @return nothing to be kept
     */
    public static UnknownMembers none() {
        return NONE;
    }

    /**
     * Where they stood.
     *
     * @return JSON pointers such as {@code /programme/reports/0/mood}, in the order of the document; may be empty
     */
    public Set<String> pointers() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    /** The version of the document that they came with, which is the version of the one that keeps them. */
    String version() {
        return version;
    }

    /** Their JSON texts by their pointers. */
    Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownMembers that && version.equals(that.version) && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return 31 * version.hashCode() + texts.hashCode();
    }

    @Override
    public String toString() {
        return version + texts;
    }
}
