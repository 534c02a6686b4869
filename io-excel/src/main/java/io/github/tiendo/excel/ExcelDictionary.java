package io.github.tiendo.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words by which the columns of a table are known.
 *
 * <pre>{@code
 * ExcelDictionary words = ExcelDictionary.builder()          // the standard words and one more
 *         .word("Thành tựu", ExcelColumn.RESULT)
 *         .build();
 * new ExcelProgrammeReader(words).read(source, ReadLimits.standard());
 * }</pre>
 */
public final class ExcelDictionary {

    private static final ExcelDictionary STANDARD = builder().build();

    private final Map<String, ExcelColumn> columns;

    private ExcelDictionary(Map<String, ExcelColumn> columns) {
        this.columns = columns;
    }

    /**
     * The words of {@link ExcelColumn#words()}.
     *
     * @return the dictionary that readers use unless given another
     */
    public static ExcelDictionary standard() {
        return STANDARD;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What a column with this head is about.
     *
     * @param head the words of the head, such as {@code Mục tiêu 2025}
     * @return the column, or empty if no words are known that the head is or begins with
     */
    public Optional<ExcelColumn> column(String head) {
        return lookUp(HeadText.of(head).words());
    }

    /** The column of words without period and in {@link HeadText#plain} form. */
    Optional<ExcelColumn> lookUp(String words) {
        ExcelColumn exact = columns.get(words);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            ExcelColumn beginning = columns.get(words.substring(0, end));
            if (beginning != null && beginning.isKnownByItsBeginning()) {
                return Optional.of(beginning);
            }
        }
        return Optional.empty();
    }

    /** Builds a dictionary from the standard words and others. */
    public static final class Builder {

        private final Map<String, ExcelColumn> columns = new LinkedHashMap<>();

        private Builder() {
            for (ExcelColumn column : ExcelColumn.values()) {
                for (String words : column.words()) {
                    word(words, column);
                }
            }
        }

        /**
         * Adds words, or gives words that are known another meaning.
         *
         * @param words as they stand in a head, without a year
         * @param column what a column with this head is about
         * @return this
         * @throws IllegalArgumentException if the words are blank
         */
        public Builder word(String words, ExcelColumn column) {
            String plain = HeadText.plain(words);
            if (plain.isEmpty()) {
                throw new IllegalArgumentException("the head of a column needs words, found '" + words + "'");
            }
            columns.put(plain, column);
            return this;
        }

        /**
         * Makes the dictionary.
         *
         * @return a dictionary that does not change with this builder
         */
        public ExcelDictionary build() {
            return new ExcelDictionary(Map.copyOf(columns));
        }
    }
}
