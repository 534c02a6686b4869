package io.github.tiendo.excel;

import java.util.regex.Pattern;

/** A text as the file format can hold it. */
final class CellText {

    /** Such as {@code _x0041_}, by which the format writes a character that XML cannot hold. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text, cut where it is too long, with words that look like an escape written so that they stay words. */
    static String of(String text, int longest) {
        String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
        if (escaped.length() <= longest) {
            return escaped;
        }
        int end = longest - 1;
        if (Character.isHighSurrogate(escaped.charAt(end - 1))) {
            end--;
        }
        return escaped.substring(0, end) + "…";
    }
}
