package io.github.tiendo.figure;

/**
 * A sentence of a passage, or several: they are told apart only where there can be no doubt, at a word, a full stop, a
 * blank and a capital.
 *
 * @param end the index behind its full stop, or the end of the passage
 * @param hasNumber whether it holds a number that may state something
 */
record Sentence(int end, boolean hasNumber) {

    /** A shorter word before a full stop may be an abbreviation. */
    private static final int WORD = 3;

    /** The sentence that begins at a place. */
    static Sentence at(String text, int from, int to) {
        boolean number = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c <= '9' && c >= '.') {
                if (c >= '0' && !number) {
                    int idle = IdleNumber.end(text, i, from, to);
                    number = idle < 0;
                    i = number ? i : idle - 1;
                } else if (c == '.' && i - WORD >= from && isEnd(text, i, to)) {
                    return new Sentence(i + 1, number);
                }
            }
        }
        return new Sentence(to, number);
    }

    private static boolean isEnd(String text, int stop, int to) {
        return stop + 2 < to
                && text.charAt(stop + 1) == ' '
                && Character.isUpperCase(text.charAt(stop + 2))
                && Character.isLetter(text.charAt(stop - 1))
                && Character.isLetter(text.charAt(stop - 2))
                && Character.isLetter(text.charAt(stop - WORD));
    }
}
