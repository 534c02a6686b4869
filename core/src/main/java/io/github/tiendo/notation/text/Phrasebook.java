package io.github.tiendo.notation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The phrases by which one notation is read, as officials write them, from three resources in UTF-8: {@code
 * NAME.phrases} for signs, {@code NAME_en.phrases} and {@code NAME_vi.phrases} for words.
 *
 * <p>Each line gives phrases of one meaning: {@code table.MEANING = phrase | phrase}; a key may stand on several lines and
 * in several files. A key without a dot is a table whose phrases all mean the same. Blank lines and lines that begin with
 * {@code #} say nothing. Phrases are compared in normal form, word by word, so they may be written as people would.
 */
public final class Phrasebook {

    private static final String LINE = " = ";
    private static final List<String> FILES = List.of(".phrases", "_en.phrases", "_vi.phrases");

    private final String name;
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();

    private Phrasebook(String name) {
        this.name = name;
    }

    /**
     * Loads the three files.
     *
     * @param name the name in front of {@code .phrases}, {@code _en.phrases} and {@code _vi.phrases}
     * @param resources opens a file by its name, usually {@code file -> SomeClass.class.getResourceAsStream(file)}, since a
     *     reference to that method costs a class of its own at run time
     * @return the phrases
     * @throws IllegalStateException if a file is missing or a line is none
     */
    public static Phrasebook load(String name, Function<String, @Nullable InputStream> resources) {
        Phrasebook book = new Phrasebook(name);
        for (String ending : FILES) {
            book.read(name + ending, resources);
        }
        return book;
    }

    private void read(String file, Function<String, @Nullable InputStream> resources) {
        try (InputStream bytes = resources.apply(file)) {
            if (bytes == null) {
                throw new IllegalStateException("no such resource: " + file);
            }
            for (String line : new String(bytes.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(file, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String file, String line) {
        int end = line.indexOf(LINE);
        if (end <= 0) {
            throw new IllegalStateException(
                    file + ": expected 'table.MEANING = phrase | phrase', found '" + line + "'");
        }
        List<String> texts = phrases.computeIfAbsent(line.substring(0, end).strip(), key -> new ArrayList<>());
        for (String text : line.substring(end + LINE.length()).split("\\|", -1)) {
            texts.add(text.strip());
        }
    }

    /**
     * A table whose meanings are constants of an enum.
     *
     * @param table what stands before the dot
     * @param meanings the enum whose names stand behind the dot
     * @return the phrases
     * @param <E> the enum
     * @throws IllegalStateException if there is no such table, or a name is not one of the enum
     */
    public <E extends Enum<E>> Phrases<E> table(String table, Class<E> meanings) {
        return table(table, meaning -> Enum.valueOf(meanings, meaning));
    }

    /**
     * A table.
     *
     * @param table what stands before the dot
     * @param meanings what stands behind the dot as a value
     * @return the phrases
     * @param <M> what a phrase means
     * @throws IllegalStateException if there is no such table, or a meaning is none
     */
    public <M> Phrases<M> table(String table, Function<String, M> meanings) {
        Map<String, M> found = new LinkedHashMap<>();
        try {
            phrases.forEach((key, texts) -> {
                if (key.startsWith(table + ".")) {
                    M meaning = meanings.apply(key.substring(table.length() + 1));
                    texts.forEach(text -> put(found, text, meaning));
                }
            });
            if (found.isEmpty()) {
                throw new IllegalStateException(name + " has no phrases for " + table);
            }
            return new Phrases<>(name + ", table " + table, found);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ", table " + table + ": " + e.getMessage(), e);
        }
    }

    private static <M> void put(Map<String, M> found, String text, M meaning) {
        M other = found.put(text, meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalArgumentException("'" + text + "' means both " + other + " and " + meaning);
        }
    }

    /**
     * A table whose phrases all mean the same.
     *
     * @param table the key, without a dot
     * @return the phrases, each of which means the key
     * @throws IllegalStateException if there is no such table
     */
    public Phrases<String> phrases(String table) {
        Map<String, String> found = new LinkedHashMap<>();
        list(table).forEach(text -> found.put(text, table));
        return new Phrases<>(name + ", table " + table, found);
    }

    /**
     * The phrases of a table as they are written.
     *
     * @param table the key, without a dot
     * @return the texts, in the order of the files
     * @throws IllegalStateException if there is no such table
     */
    public List<String> list(String table) {
        List<String> texts = phrases.get(table);
        if (texts == null) {
            throw new IllegalStateException(name + " has no phrases for " + table);
        }
        return List.copyOf(texts);
    }

    /** {@return the words of all phrases: each word in normal form, and signs; unmodifiable} */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        for (List<String> texts : phrases.values()) {
            texts.forEach(text -> words.addAll(Phrases.words(text, NormalForm.of(text))));
        }
        return Set.copyOf(words);
    }
}
