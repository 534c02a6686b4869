package io.github.tiendo.layout;

import io.github.tiendo.notation.NormalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The words of both languages by which tables and the lines around them are understood, from the resource. */
final class LayoutWords {

    private static final Map<String, String> VIETNAMESE = read("LayoutWords_vi.properties");
    private static final Map<String, String> ENGLISH = read("LayoutWords_en.properties");

    private LayoutWords() {}

    /** The lists of a file by their keys, by lines: what else such files may hold takes a start longer to read than the words. */
    private static Map<String, String> read(String file) {
        try (InputStream bytes = Objects.requireNonNull(LayoutWords.class.getResourceAsStream(file))) {
            Map<String, String> lists = new HashMap<>();
            for (String line : new String(bytes.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int equals = line.indexOf('=');
                if (equals > 0 && line.charAt(0) != '#') {
                    lists.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a list as they stand in the resource, Vietnamese first. */
    static List<String> listed(String key) {
        return words(key, UnaryOperator.identity());
    }

    /** The words of a list in {@link HeadText#plain} form. */
    static List<String> plain(String key) {
        return words(key, HeadText::plain);
    }

    /** The words of a list as they are compared, {@code uỷ ban} and {@code ủy ban} alike. */
    static List<String> normal(String key) {
        return words(key, NormalText::of);
    }

    private static List<String> words(String key, UnaryOperator<String> form) {
        String vietnamese = VIETNAMESE.get(key);
        String english = ENGLISH.get(key);
        if (vietnamese == null || english == null) {
            throw new IllegalArgumentException("no words for " + key + " in both languages");
        }
        List<String> words = new ArrayList<>();
        for (String word : (vietnamese + ";" + english).split(";")) {
            String stripped = word.startsWith(" ") ? word.substring(1) : word;
            if (!stripped.isEmpty()) {
                words.add(form.apply(stripped));
            }
        }
        return List.copyOf(words);
    }
}
