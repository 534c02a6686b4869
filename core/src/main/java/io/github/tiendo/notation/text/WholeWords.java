package io.github.tiendo.notation.text;

import java.util.List;

/**
 * Whether a text says one of several words or phrases, whole: {@code nợ xấu} holds {@code nợ} and begins with it, {@code
 * nợxấu} does neither. Texts and words are in the same form, their parts parted by single blanks.
 */
public final class WholeWords {

    private WholeWords() {}

    /**
     * Tells whether a text holds words anywhere.
     *
     * @param text the text
     * @param words the words
     * @return whether one of them stands between blanks or ends of the text
     */
    public static boolean holdsAny(String text, List<String> words) {
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                if ((at == 0 || text.charAt(at - 1) == ' ') && isEnd(text, at + word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Tells whether a text begins with words.
     *
     * @param text the text
     * @param words the words
     * @return whether it is one of them or goes on behind it with a blank
     */
    public static boolean beginsWithAny(String text, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word) && isEnd(text, word.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a text ends with words.
     *
     * @param text the text
     * @param words the words
     * @return whether it is one of them or has a blank before it
     */
    public static boolean endsWithAny(String text, List<String> words) {
        for (String word : words) {
            int start = text.length() - word.length();
            if (text.endsWith(word) && (start == 0 || text.charAt(start - 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == ' ';
    }
}
