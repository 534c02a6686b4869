package io.github.tiendo.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words by which the columns of a table are known, of both languages.
 *
 * <pre>{@code
 * HeadWords words = HeadWords.standard().with("Thành tựu", ColumnMeaning.RESULT);
 * }</pre>
 */
public final class HeadWords {

    private static final HeadWords STANDARD = standardWords();

    private final Map<String, ColumnMeaning> columns;

    private HeadWords(Map<String, ColumnMeaning> columns) {
        this.columns = columns;
    }

    private static HeadWords standardWords() {
        Map<String, ColumnMeaning> columns = new HashMap<>();
        for (ColumnMeaning column : ColumnMeaning.values()) {
            column.words().forEach(words -> columns.put(HeadText.plain(words), column));
        }
        return new HeadWords(Map.copyOf(columns));
    }

    /**
     * The words of {@link ColumnMeaning#words()}.
     *
     * @return the words that readers know unless given others
     */
    public static HeadWords standard() {
        return STANDARD;
    }

    /**
     * These words and others, or these with another meaning for some that are known.
     *
     * @param words as they stand in a head, without a year
     * @param meaning what a column with this head is about
     * @return a copy
     * @throws IllegalArgumentException if the words are blank
     */
    public HeadWords with(String words, ColumnMeaning meaning) {
        String plain = HeadText.plain(words);
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("the head of a column needs words, found '" + words + "'");
        }
        Map<String, ColumnMeaning> more = new HashMap<>(columns);
        more.put(plain, meaning);
        return new HeadWords(Map.copyOf(more));
    }

    /**
     * What a column with this head is about.
     *
     * @param head the words of the head, such as {@code Mục tiêu 2025}
     * @return the meaning, or empty if no words are known that the head is or begins with
     */
    public Optional<ColumnMeaning> meaning(String head) {
        return lookUp(HeadText.of(head).words());
    }

    /** The meaning of words without period and in {@link HeadText#plain} form. */
    Optional<ColumnMeaning> lookUp(String words) {
        ColumnMeaning exact = columns.get(words);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            ColumnMeaning beginning = columns.get(words.substring(0, end));
            if (beginning != null && beginning.isKnownByItsBeginning()) {
                return Optional.of(beginning);
            }
        }
        return Optional.empty();
    }
}
