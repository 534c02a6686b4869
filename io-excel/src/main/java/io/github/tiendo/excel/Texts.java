package io.github.tiendo.excel;

/** What is said of a text in a finding. */
final class Texts {

    private static final int EXCERPT = 60;

    private Texts() {}

    /** The beginning of a text, whole where it is short. */
    static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return text.substring(0, end) + "…";
    }
}
