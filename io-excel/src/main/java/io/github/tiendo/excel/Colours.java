package io.github.tiendo.excel;

import java.util.Locale;

/** Colours as {@code RRGGBB}. */
final class Colours {

    private static final String DARK = "1A1A1A";
    private static final String LIGHT = "FFFFFF";
    /** Where black and white are read equally well on a colour, by the contrast of W3C's guidelines. */
    private static final double MIDDLE = 0.179;

    private Colours() {}

    /** The digits of a colour that is written behind a hash. */
    static String digits(String hashed) {
        return hashed.substring(1).toUpperCase(Locale.ROOT);
    }

    /** The colour of letters that are read best on a colour. */
    static String onTop(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        double light = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        return light > MIDDLE ? DARK : LIGHT;
    }

    private static double linear(int part) {
        double share = (part & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
