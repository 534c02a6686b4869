package io.github.tiendo.notation.text;

import java.util.List;

/**
 * A number, word or sign of a text, with its place: what every notation is read from.
 *
 * <p>Blanks, invisible characters and residue of conversion separate or vanish and are no tokens.
 *
 * @param kind which kind
 * @param text digits with their marks, a word in normal form, or a sign, every dash being {@code -}; empty at the end
 * @param start where it begins: an index into the text, from 0, in UTF-16 units
 * @param end the index behind it
 * @param isGlued whether it follows the token before it without a blank; false for the first
 * @param marks which tables may have a phrase that begins with it ({@link Phrases#marked}), told once for all tokens that say
 *     it; {@link #UNMARKED} if that was not asked
 */
public record Token(Kind kind, String text, int start, int end, boolean isGlued, long marks) {

    /** The marks of a token that may begin a phrase of any table. */
    public static final long UNMARKED = -1;

    /** The kinds of tokens. */
    public enum Kind {
        /** ASCII digits, with single {@code .} and {@code ,} between digits. */
        NUMBER,
        /** A letter, and the letters and digits that follow it. */
        WORD,
        /** Any other character; {@code >=} is one sign. */
        SIGN,
        /** The end of the text. */
        END
    }

    /**
     * Cuts a text into tokens, in linear time.
     *
     * @param text any text
     * @return the tokens in order, and at last one of kind END; may be changed
     */
    public static List<Token> scan(String text) {
        return Tokenizer.forOneText().scan(text);
    }

    /** {@return whether it is a number} */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** {@return whether it is a word} */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** {@return whether it is a sign} */
    public boolean isSign() {
        return kind == Kind.SIGN;
    }

    /** {@return whether the text is over} */
    public boolean isEnd() {
        return kind == Kind.END;
    }

    /**
     * Tells whether it says this.
     *
     * @param words a word in normal form, a sign or digits
     * @return whether its text is equal
     */
    public boolean is(String words) {
        return text.equals(words);
    }
}
