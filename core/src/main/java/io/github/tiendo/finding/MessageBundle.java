package io.github.tiendo.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts by key in Vietnamese and English, from two property files in UTF-8: {@code NAME_en.properties} and {@code
 * NAME_vi.properties}.
 *
 * <p>Unlike a {@link java.util.ResourceBundle} it never falls back to the JVM's default locale, and a key that one of
 * the files lacks is an error. A file is read when a text of it is first asked for, so that a bundle whose texts nobody
 * needs costs nothing.
 */
public final class MessageBundle {

    private final String name;
    private final Function<String, @Nullable InputStream> resources;
    private volatile @Nullable Map<String, String> english;
    private volatile @Nullable Map<String, String> vietnamese;

    private MessageBundle(String name, Function<String, @Nullable InputStream> resources) {
        this.name = Objects.requireNonNull(name);
        this.resources = Objects.requireNonNull(resources);
    }

    /**
     * A bundle of two files. None of them is read yet; asking for a text throws an {@link IllegalStateException} where its
     * file is missing, or where both have been read and do not have the same keys.
     *
     * @param name the name in front of {@code _en.properties} and {@code _vi.properties}
     * @param resources opens a file by its name, usually {@code file -> SomeClass.class.getResourceAsStream(file)}, so that the
     *     class's own module opens its own resource
     * @return the texts
     */
    public static MessageBundle load(String name, Function<String, @Nullable InputStream> resources) {
        return new MessageBundle(name, resources);
    }

    private Map<String, String> english() {
        Map<String, String> texts = english;
        if (texts == null) {
            texts = read("_en.properties", vietnamese);
            english = texts;
        }
        return texts;
    }

    private Map<String, String> vietnamese() {
        Map<String, String> texts = vietnamese;
        if (texts == null) {
            texts = read("_vi.properties", english);
            vietnamese = texts;
        }
        return texts;
    }

    private Map<String, String> read(String ending, @Nullable Map<String, String> other) {
        try (InputStream bytes = resources.apply(name + ending)) {
            if (bytes == null) {
                throw new IllegalStateException("no such resource: " + name + ending);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
            if (other != null && !other.keySet().equals(texts.keySet())) {
                throw new IllegalStateException("the keys of " + name + "_en and " + name + "_vi differ");
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a key.
     *
     * @param key the key
     * @param language Vietnamese or, for every other locale, English
     * @return the text
     * @throws IllegalArgumentException if there is no such key
     */
    public String pattern(String key, Locale language) {
        Map<String, String> texts = Languages.isVietnamese(language) ? vietnamese() : english();
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key + "; there are " + new TreeSet<>(texts.keySet()));
        }
        return text;
    }

    /**
     * What a constant is called: the text of {@code label.}, the name of its enum, a dot and its own name.
     *
     * @param constant the constant, such as {@code NOT_DUE} of {@code Timeliness}
     * @param language Vietnamese or, for every other locale, English
     * @return the text of {@code label.Timeliness.NOT_DUE}
     * @throws IllegalArgumentException if there is no such text
     */
    public String label(Enum<?> constant, Locale language) {
        return pattern("label." + constant.getDeclaringClass().getSimpleName() + "." + constant.name(), language);
    }

    /**
     * Tells whether there is a text for a key.
     *
     * @param key the key
     * @return whether both languages have it
     */
    public boolean contains(String key) {
        return english().containsKey(key) && vietnamese().containsKey(key);
    }

    /**
     * The text of a key with its named arguments filled in.
     *
     * <p>An argument is a string (put as it is), a {@link Localized} (its words in the language), a {@link
     * java.math.BigDecimal} (plain digits with the decimal mark of the language), another number, a day (as people
     * write it: 31/12/2022, or 31 December 2022), or a
     * collection of these (joined by commas). {@code {count|indicator|indicators}} is the first
     * form where the argument is 1, else the second. A name in braces without an argument stays as it is, and an argument's
     * own braces are never read.
     *
     * @param key the key
     * @param language Vietnamese or, for every other locale, English
     * @param arguments values by name
     * @return the sentence
     */
    public String text(String key, Locale language, Map<String, ?> arguments) {
        return MessageText.fill(pattern(key, language), arguments, language);
    }

    /**
     * The same sentence in parts: the words between the named arguments, and the arguments themselves, so that a caller
     * who prints some of them in another way, or keeps the numbers beside their text, can.
     *
     * @param key the key
     * @param language Vietnamese or, for every other locale, English
     * @param arguments values by name
     * @return strings and arguments in the order of the sentence; a name without an argument stays among the words
     */
    public List<Object> parts(String key, Locale language, Map<String, ?> arguments) {
        return MessageText.parts(pattern(key, language), arguments);
    }

    /**
     * What {@link #text} prints of one argument.
     *
     * @param argument a value as {@link #text} takes it
     * @param language Vietnamese or, for every other locale, English
     * @return its words
     */
    public static String words(Object argument, Locale language) {
        return MessageText.words(argument, language);
    }
}
