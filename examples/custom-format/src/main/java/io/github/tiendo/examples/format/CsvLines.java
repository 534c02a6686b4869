package io.github.tiendo.examples.format;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts a text into records of cells, one after the other. A cell in quotation marks may hold separators, line ends and,
 * doubled, quotation marks; anywhere else a quotation mark is a character like others. A mark that is never closed is
 * one too, and so are all behind it, so that no stray mark swallows the rest of a file.
 */
final class CsvLines {

    private final String text;
    private final char separator;
    private final char quote;
    private int at;
    private int line = 1;
    private int lineStart;
    private int openQuote = -1;
    private int openQuoteLine;
    private int openQuoteColumn;

    /** A cell with the line and the character in it, both from 1, where it begins. */
    record Cell(String text, int line, int column) {}

    CsvLines(String text, char separator, char quote) {
        this.text = text;
        this.separator = separator;
        this.quote = quote;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** The cells of the next record; one blank cell for an empty line. */
    List<Cell> next() {
        List<Cell> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (ateSeparator());
        return cells;
    }

    /** The line of the quotation mark that nothing closes, if there is one. */
    OptionalInt openQuoteLine() {
        return openQuote < 0 ? OptionalInt.empty() : OptionalInt.of(openQuoteLine);
    }

    int openQuoteColumn() {
        return openQuoteColumn;
    }

    private Cell cell() {
        int startLine = line;
        int startColumn = at - lineStart + 1;
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == quote && openQuote < 0) {
            quoted(cell);
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != separator && !isLineEnd(text.charAt(end))) {
            end++;
        }
        cell.append(text, at, end);
        at = end;
        return new Cell(cell.toString().strip(), startLine, startColumn);
    }

    /** Takes what stands between quotation marks; nothing if the first is never closed. */
    private void quoted(StringBuilder cell) {
        int open = at;
        int from = open + 1;
        for (int close = text.indexOf(quote, from); close >= 0; close = text.indexOf(quote, from)) {
            boolean doubled = close + 1 < text.length() && text.charAt(close + 1) == quote;
            cell.append(text, from, doubled ? close + 1 : close);
            from = close + (doubled ? 2 : 1);
            if (!doubled) {
                countLines(open, close);
                at = from;
                return;
            }
        }
        cell.setLength(0);
        openQuote = open;
        openQuoteLine = line;
        openQuoteColumn = open - lineStart + 1;
    }

    private void countLines(int from, int to) {
        for (int i = from; i < to; i++) {
            if (endsLine(i)) {
                line++;
                lineStart = i + 1;
            }
        }
    }

    private boolean ateSeparator() {
        if (at >= text.length()) {
            return false;
        }
        if (text.charAt(at) == separator) {
            at++;
            return true;
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        line++;
        lineStart = at;
        return false;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether a line ends with this character; of a pair with the second. */
    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
    }
}
