package io.github.tiendo.figure;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the figures that a text states, in plain text and in Markdown, Vietnamese and English in one text.
 *
 * <pre>{@code
 * FigureScan scan = FigureScanner.of(Languages.VIETNAMESE)
 *         .scan("report.txt", "- 14/36 chỉ tiêu có khả năng hoàn thành (chiếm tỷ lệ 35%);");
 * scan.figures().get(0).kind();     // COUNT_SHARE
 * scan.figures().get(0).stated();   // 35 %
 * }</pre>
 *
 * <p>Emphasis marks inside numbers, lines broken by a page or a converter, hyphens at line ends, footnote marks,
 * letters composed or not, and any blanks are read over; form feeds begin pages. Dates, document numbers, "24/7", map
 * scales, ratios of words and ranges are no figures. What looks like a figure and is not understood is listed
 * ({@link FigureScan#unread()}). Time and memory are linear in the length of the text, whatever it holds.
 */
public final class FigureScanner {

    /** A text is judged by its beginning, as far as its language goes. */
    private static final int SAMPLE = 100_000;

    private static final int MARKED_NUMBERS = 2_000;

    private final Locale language;
    private final Optional<NumberDialect> dialect;

    private FigureScanner(Locale language, Optional<NumberDialect> dialect) {
        this.language = language;
        this.dialect = dialect;
    }

    /**
     * A scanner for texts that are mostly in one language; a text without one Vietnamese letter is read as English.
     *
     * @param language tells how 1.234 is read where neither the text's letters nor its other numbers tell
     * @return the scanner
     */
    public static FigureScanner of(Locale language) {
        return new FigureScanner(language, Optional.empty());
    }

    /**
     * The same scanner for texts whose numbers are known to be in a certain dialect.
     *
     * @param dialect which marks the numbers have
     * @return a copy
     */
    public FigureScanner withDialect(NumberDialect dialect) {
        return new FigureScanner(language, Optional.of(dialect));
    }

    /**
     * Finds the figures of a text.
     *
     * @param source the name of the text, for places
     * @param text any text
     * @return the figures, and what was not understood
     */
    public FigureScan scan(String source, String text) {
        return new TextReader(source, text, new Digits(notation(text))).read();
    }

    private NumberNotation notation(String text) {
        Locale spoken = isForeign(text) ? Languages.ENGLISH : language;
        if (dialect.isPresent()) {
            return NumberNotation.of(spoken, dialect.get());
        }
        return NumberNotation.of(spoken).around(markedNumbers(text));
    }

    /** Whether there are letters, and none that only Vietnamese has. */
    private static boolean isForeign(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length() && i < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c >= 0x1EA0 && c <= 0x1EF9 || "ăâđêôơưĂÂĐÊÔƠƯ".indexOf(c) >= 0 || c == '\u0309' || c == '\u0323') {
                return false;
            }
            letters |= c >= 'a' && c <= 'z';
        }
        return letters;
    }

    private static List<String> markedNumbers(String text) {
        List<String> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length() && numbers.size() < MARKED_NUMBERS) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int start = i;
            boolean marked = false;
            while (isDigit(text, i) || i < text.length() && ".,".indexOf(text.charAt(i)) >= 0 && isDigit(text, i + 1)) {
                marked |= !isDigit(text, i);
                i++;
            }
            boolean alone = start == 0 || !Character.isLetter(text.charAt(start - 1)) && text.charAt(start - 1) != '.';
            if (marked && alone && i - start < 30) {
                numbers.add(text.substring(start, i));
            }
        }
        return numbers;
    }

    static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
