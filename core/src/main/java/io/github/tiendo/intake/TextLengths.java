package io.github.tiendo.intake;

/** How long the texts of a row may be, in characters. */
final class TextLengths {

    /** A name, a title, a sentence in a cell. */
    static final int NAME = 4000;

    /** A number, a unit, a date. */
    static final int SHORT = 200;

    private TextLengths() {}
}
