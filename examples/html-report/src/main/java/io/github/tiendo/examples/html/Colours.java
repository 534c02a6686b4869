package io.github.tiendo.examples.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours of a page: a class of the style sheet for each, with an ink that can be read on it. */
final class Colours {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private static final String NONE = "#9e9e9e";

    private final Map<String, String> classes = new LinkedHashMap<>();

    /** Makes a class for a colour, if it is one. */
    void add(String colour) {
        classes.computeIfAbsent(valid(colour), first -> "g" + classes.size());
    }

    String classOf(String colour) {
        return classes.getOrDefault(valid(colour), "");
    }

    /** The colour, or grey for what is none. */
    static String valid(String colour) {
        return COLOUR.matcher(colour).matches() ? colour : NONE;
    }

    /** Black or white, whichever stands out more. */
    static String ink(String colour) {
        int rgb = Integer.parseInt(valid(colour).substring(1), 16);
        double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
        return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? "#000" : "#fff";
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The rules of the style sheet. */
    String rules() {
        StringBuilder rules = new StringBuilder();
        classes.forEach((colour, name) -> rules.append('.')
                .append(name)
                .append("{background:")
                .append(colour)
                .append(";color:")
                .append(ink(colour))
                .append("}\n"));
        return rules.toString();
    }
}
