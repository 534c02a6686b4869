package io.github.tiendo.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts by key in Vietnamese and English, from two property files in UTF-8: {@code NAME_en.properties} and {@code
 * NAME_vi.properties}.
 *
 * <p>Unlike a {@link java.util.ResourceBundle} it never falls back to the JVM's default locale, and a key that one of
 * the files lacks is an error at load time.
 */
public final class MessageBundle {

    private final Map<String, String> english;
    private final Map<String, String> vietnamese;

    private MessageBundle(Map<String, String> english, Map<String, String> vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    /**
     * Loads both files.
     *
     * @param name the name in front of {@code _en.properties} and {@code _vi.properties}
     * @param resources opens a file by its name, usually {@code file -> SomeClass.class.getResourceAsStream(file)}, so that the
     *     class's own module opens its own resource
     * @return the texts
     * @throws IllegalStateException if a file is missing or the two do not have the same keys
     */
    public static MessageBundle load(String name, Function<String, @Nullable InputStream> resources) {
        Map<String, String> english = read(name + "_en.properties", resources);
        Map<String, String> vietnamese = read(name + "_vi.properties", resources);
        if (!english.keySet().equals(vietnamese.keySet())) {
            throw new IllegalStateException("the keys of " + name + "_en and " + name + "_vi differ");
        }
        return new MessageBundle(english, vietnamese);
    }

    private static Map<String, String> read(String file, Function<String, @Nullable InputStream> resources) {
        try (InputStream bytes = resources.apply(file)) {
            if (bytes == null) {
                throw new IllegalStateException("no such resource: " + file);
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(text);
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
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
        String text = (Languages.isVietnamese(language) ? vietnamese : english).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key + "; there are " + english.keySet());
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
        return english.containsKey(key);
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
