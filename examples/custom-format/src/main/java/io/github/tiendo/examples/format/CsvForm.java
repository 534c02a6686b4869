package io.github.tiendo.examples.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What parts the cells of a text and what quotes them, told by its first records: the separator that gives most of them
 * the same number of cells. A first line {@code sep=;}, as spreadsheet programs write it, decides.
 *
 * @param separator what stands between two cells
 * @param quote what may stand around one
 * @param start where the first record begins, behind a line that names the separator
 */
record CsvForm(char separator, char quote, int start) {

    /** In the order in which they are believed; a comma is often a decimal mark. */
    private static final List<Character> SEPARATORS = List.of('\t', ';', '|', ',');

    private static final char USUAL_QUOTE = '"';
    private static final char OTHER_QUOTE = '\'';
    /** How many records are looked at. */
    private static final int LOOKED_AT = 200;

    /** How many characters are looked at first; a cell that is longer hides what stands behind it. */
    private static final int SAMPLE = 1 << 16;

    private static final String NAMED = "sep=";

    /** The form of a text; empty if no separator parts at least two records alike. */
    static Optional<CsvForm> of(String text) {
        String start = text.substring(0, Math.min(text.length(), NAMED.length() + 1));
        if (start.length() > NAMED.length() && start.toLowerCase(Locale.ROOT).startsWith(NAMED)) {
            int end = start.length();
            while (end < text.length() && (text.charAt(end) == '\r' || text.charAt(end) == '\n')) {
                end++;
            }
            return Optional.of(new CsvForm(start.charAt(NAMED.length()), USUAL_QUOTE, end));
        }
        if (text.length() > SAMPLE) {
            Optional<CsvForm> ofStart = parting(text.substring(0, SAMPLE));
            if (ofStart.isPresent()) {
                return ofStart;
            }
        }
        return parting(text);
    }

    private static Optional<CsvForm> parting(String sample) {
        Optional<CsvForm> best = Optional.empty();
        int most = 1;
        for (char separator : SEPARATORS) {
            for (char quote : quotes(sample, separator)) {
                int alike = alike(sample, separator, quote);
                if (alike > most) {
                    most = alike;
                    best = Optional.of(new CsvForm(separator, quote, 0));
                }
            }
        }
        return best;
    }

    /** How many of the first records have the number of cells, at least two, that most have. */
    private static int alike(String text, char separator, char quote) {
        CsvLines lines = new CsvLines(text, separator, quote);
        Map<Integer, Integer> records = new HashMap<>();
        for (int i = 0; i < LOOKED_AT && lines.hasNext(); i++) {
            int cells = lines.next().size();
            if (cells > 1) {
                records.merge(cells, 1, Integer::sum);
            }
        }
        return records.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /**
     * A single quotation mark quotes where no cell stands between double ones and several between two of it; a single such
     * cell needs to part more records alike.
     */
    private static List<Character> quotes(String text, char separator) {
        if (isAround(text, separator, USUAL_QUOTE, 1)) {
            return List.of(USUAL_QUOTE);
        }
        if (isAround(text, separator, OTHER_QUOTE, 2)) {
            return List.of(OTHER_QUOTE);
        }
        return isAround(text, separator, OTHER_QUOTE, 1) ? List.of(USUAL_QUOTE, OTHER_QUOTE) : List.of(USUAL_QUOTE);
    }

    /** Whether so many whole cells stand between two of a mark. */
    private static boolean isAround(String text, char separator, char quote, int cells) {
        String mark = Pattern.quote(String.valueOf(quote));
        String between = Pattern.quote(String.valueOf(separator));
        return Pattern.compile("(?m)(?:^|" + between + ")" + mark + "[^" + quote + "\\r\\n]*+" + mark + "(?:" + between
                        + "|$)")
                .matcher(text)
                .results()
                .skip(cells - 1)
                .findFirst()
                .isPresent();
    }
}
