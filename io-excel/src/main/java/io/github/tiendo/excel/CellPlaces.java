package io.github.tiendo.excel;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Takes the address of a cell apart: {@code C12}, by row and column from 0. */
final class CellPlaces extends TypedValueDecoder {

    static final int MAX_ROWS = 1 << 20;
    static final int MAX_COLUMNS = 1 << 14;

    private static final int LETTERS = 26;

    private int row;
    private int column;

    /** The row, or a negative number if the address is none. */
    int row() {
        return row;
    }

    /** The column, or a negative number if the address is none. */
    int column() {
        return column;
    }

    @Override
    public void decode(char[] text, int start, int end) {
        int at = start;
        int letters = 0;
        while (at < end && letters < MAX_COLUMNS) {
            int letter = text[at] & ~('a' - 'A');
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            letters = letters * LETTERS + letter - 'A' + 1;
            at++;
        }
        int number = 0;
        int digits = at;
        while (at < end && number < MAX_ROWS && text[at] >= '0' && text[at] <= '9') {
            number = 10 * number + text[at] - '0';
            at++;
        }
        boolean isPlace = at == end && digits > start && at > digits && number >= 1;
        row = isPlace && number <= MAX_ROWS ? number - 1 : -1;
        column = isPlace && letters <= MAX_COLUMNS ? letters - 1 : -1;
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {
        row = -1;
        column = -1;
    }

    /** The letters of a column: {@code A} for 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.append((char) ('A' + rest % LETTERS));
        }
        return letters.reverse().toString();
    }

    /** The address of a cell by row and column from 0. */
    static String address(int row, int column) {
        return letters(column) + (row + 1);
    }
}
