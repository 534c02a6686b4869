package io.github.tiendo.notation.text;

/** What a finding shows of a text: on one line and short, and never half a character. */
public final class Excerpt {

    private static final int LONGEST_TEXT = 80;
    private static final int LONGEST_WORD = 30;
    private static final String MORE = "…";

    /** How much of a text is looked at for its beginning: more than what is shown, of which residue is removed. */
    private static final int LOOKED_AT = 1_000;

    private Excerpt() {}

    /**
     * The beginning of a text.
     *
     * @param text any text
     * @return the text for people, of at most 80 characters and a mark that there is more
     */
    public static String of(String text) {
        return cut(NormalForm.display(text.substring(0, Math.min(text.length(), LOOKED_AT))), LONGEST_TEXT, MORE);
    }

    /**
     * The beginning of a few words of a text.
     *
     * @param words any words
     * @return the words for people, of at most 30 characters and a mark that there is more
     */
    public static String ofWords(String words) {
        return cut(NormalForm.display(words), LONGEST_WORD, MORE);
    }

    /**
     * What stands at a place of a text, up to the next blank.
     *
     * @param text any text
     * @param start where it begins
     * @return at most 30 characters; empty at the end or before a blank
     */
    public static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_WORD && !NormalForm.isBlank(text.charAt(end))) {
            end++;
        }
        return cut(text.substring(start, end), LONGEST_WORD, "");
    }

    private static String cut(String text, int longest, String more) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + more;
    }
}
