package io.github.tiendo.layout;

/** Names columns as spreadsheets do. */
final class CellAddress {

    private static final int LETTERS = 26;

    private CellAddress() {}

    /** The letters of a column: {@code A} for 0, {@code AA} for 26. */
    static String column(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.append((char) ('A' + rest % LETTERS));
        }
        return letters.reverse().toString();
    }
}
