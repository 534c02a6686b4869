package io.github.tiendo.excel;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the format of a cell says about how its number is shown.
 *
 * @param pattern the part of the format that is for such a number
 * @param isPercent whether it is shown as a percentage
 * @param decimals how many decimals are shown, or empty if the format does not say or shows no plain decimal
 */
record NumberFormat(String pattern, boolean isPercent, OptionalInt decimals) {

    private static final NumberFormat GENERAL = new NumberFormat("General", false, OptionalInt.empty());

    static NumberFormat of(@Nullable String format, double value) {
        if (format == null || format.isEmpty() || format.equals("General") || format.equals("@")) {
            return GENERAL;
        }
        String pattern = section(format, value);
        boolean percent = false;
        boolean plain = true;
        boolean digits = false;
        int decimals = -1;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '"' || c == '[') {
                i = skip(pattern, i, c == '"' ? '"' : ']');
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '%') {
                percent = true;
            } else if (c == '0' || c == '#' || c == '?') {
                digits = true;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == '.') {
                decimals = Math.max(decimals, 0);
            } else if (c == 'E' || c == 'e' || c == '/' || c == ',' && isScaling(pattern, i)) {
                plain = false;
            }
        }
        return new NumberFormat(
                pattern, percent, plain && digits ? OptionalInt.of(Math.max(decimals, 0)) : OptionalInt.empty());
    }

    /** A comma after the last digit divides by a thousand; one between digits only groups them. */
    private static boolean isScaling(String pattern, int comma) {
        char next = comma + 1 < pattern.length() ? pattern.charAt(comma + 1) : ' ';
        return next != '0' && next != '#' && next != '?';
    }

    private static String section(String format, double value) {
        int wanted = value < 0 ? 1 : value == 0 ? 2 : 0;
        int start = 0;
        int section = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"' || c == '[') {
                i = skip(format, i, c == '"' ? '"' : ']');
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == ';') {
                if (section == wanted) {
                    return format.substring(start, i);
                }
                section++;
                start = i + 1;
                if (section > wanted) {
                    break;
                }
            }
        }
        if (section == wanted) {
            return format.substring(start);
        }
        // no section of its own: as for positive numbers
        return wanted == 0 ? format : section(format, 1);
    }

    private static int skip(String text, int from, char end) {
        int at = text.indexOf(end, from + 1);
        return at < 0 ? text.length() : at;
    }
}
