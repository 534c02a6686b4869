package io.github.tiendo.notation;

import java.util.List;

/**
 * A number, word or sign of a text, with its place: what every notation is read from.
 *
 * <p>Blanks, invisible characters and residue of conversion separate or vanish and are no tokens.
 */
public final class Token {

    private final Kind kind;
    private final String text;
    private final int start;
    private final int end;
    private final boolean glued;

    Token(Kind kind, String text, int start, int end, boolean glued) {
        this.kind = kind;
        this.text = text;
        this.start = start;
        this.end = end;
        this.glued = glued;
    }

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

    /** {@return the kind} */
    public Kind kind() {
        return kind;
    }

    /**
     * What it says.
     *
     * @return digits with their marks, a word in normal form, or a sign, every dash being {@code -}; empty at the end
     */
    public String text() {
        return text;
    }

    /**
     * Where it begins.
     *
     * @return an index into the text, from 0, in UTF-16 units
     */
    public int start() {
        return start;
    }

    /**
     * Where it is over.
     *
     * @return the index behind it
     */
    public int end() {
        return end;
    }

    /**
     * Tells whether it follows the token before it without a blank.
     *
     * @return false for the first
     */
    public boolean isGlued() {
        return glued;
    }

    /**
     * Cuts a text into tokens, in linear time.
     *
     * @param text any text
     * @return the tokens in order, and at last one of kind END
     */
    public static List<Token> scan(String text) {
        return new Tokenizer(text).scan(0, text.length());
    }
}
