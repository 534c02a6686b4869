package io.github.tiendo.examples.cli;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Text on a terminal: what a line may hold and how many columns it takes. */
final class Display {

    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Display() {}

    /**
     * The text with a blank for everything that would break the line or command the terminal: data of a file must not
     * forge a message or hide one.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(point -> isHarmless(point) ? point : ' ').forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> point == 0x200c || point == 0x200d;
            default -> true;
        };
    }

    /** How many columns a text takes: a letter one, also a Vietnamese one, a combining mark none, an ideograph two. */
    static int width(String text) {
        return text.codePoints().map(Display::width).sum();
    }

    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> point > 0x1100 && WIDE.contains(UnicodeScript.of(point)) ? 2 : 1;
        };
    }

    /** The text in at most so many columns; what does not fit is an ellipsis. */
    static String shortened(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            used += width(point);
            if (used > columns - 1) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + "…";
    }
}
