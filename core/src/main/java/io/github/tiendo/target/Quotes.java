package io.github.tiendo.target;

/** Words in quotation marks, which are taken as they are. Marks inside are escaped by a backslash. */
final class Quotes {

    private static final char OPEN = '“';
    private static final char CLOSE = '”';
    private static final char ESCAPE = '\\';

    private Quotes() {}

    static String around(String words) {
        StringBuilder quoted = new StringBuilder().append(OPEN);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == OPEN || c == CLOSE || c == ESCAPE) {
                quoted.append(ESCAPE);
            }
            quoted.append(c);
        }
        return quoted.append(CLOSE).toString();
    }

    /** Whether words without quotation marks leave everything behind them as it is: no mark, every bracket closed. */
    static boolean isBalanced(String words) {
        int brackets = 0;
        for (int i = 0; i < words.length() && brackets >= 0; i++) {
            char c = words.charAt(i);
            if (c == OPEN || c == CLOSE) {
                return false;
            }
            brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return brackets == 0;
    }

    static boolean isOpen(char c) {
        return c == OPEN;
    }

    /**
     * {@return where the quotation that begins here ends: the index of the closing mark, or -1 if there is none before
     * the end}
     */
    static int close(String text, int open, int end) {
        for (int i = open + 1; i < end; i++) {
            if (text.charAt(i) == ESCAPE) {
                i++;
            } else if (text.charAt(i) == CLOSE) {
                return i;
            }
        }
        return -1;
    }

    /** The words between the marks. */
    static String inside(String text, int open, int close) {
        StringBuilder words = new StringBuilder();
        for (int i = open + 1; i < close; i++) {
            if (text.charAt(i) == ESCAPE && i + 1 < close) {
                i++;
            }
            words.append(text.charAt(i));
        }
        return words.toString();
    }
}
