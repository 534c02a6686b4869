package io.github.tiendo.notation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * When are two texts the same? Text reduced to a form in which differences of typing are gone: composed letters,
 * single blanks, one sort of dash, no case, one tone placement ({@code Hoà} = {@code Hòa}), no residue of conversion
 * ({@code **}, {@code [footnoteRef:1]}).
 */
public final class NormalText {

    private static final String FOOTNOTE = "[footnoteref:";
    private static final int MAX_FOOTNOTE_DIGITS = 9;
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";
    private static final String TONED_A = "àáảãạ";
    private static final String TONED_E = "èéẻẽẹ";
    private static final String TONED_Y = "ỳýỷỹỵ";

    private static final Map<String, MissingMark> MISSING = Map.ofEntries(
            Map.entry("chưa có số liệu", MissingMark.NOT_YET),
            Map.entry("chưa có dữ liệu", MissingMark.NOT_YET),
            Map.entry("chưa có kết quả", MissingMark.NOT_YET),
            Map.entry("chưa có báo cáo", MissingMark.NOT_YET),
            Map.entry("chưa báo cáo", MissingMark.NOT_YET),
            Map.entry("chưa thống kê", MissingMark.NOT_YET),
            Map.entry("chưa thống kê được", MissingMark.NOT_YET),
            Map.entry("chưa tổng hợp", MissingMark.NOT_YET),
            Map.entry("chưa cập nhật", MissingMark.NOT_YET),
            Map.entry("tbd", MissingMark.NOT_YET),
            Map.entry("chưa có", MissingMark.NOT_YET),
            Map.entry("not yet", MissingMark.NOT_YET),
            Map.entry("not yet available", MissingMark.NOT_YET),
            Map.entry("pending", MissingMark.NOT_YET),
            Map.entry("không áp dụng", MissingMark.NOT_APPLICABLE),
            Map.entry("n/a", MissingMark.NOT_APPLICABLE),
            Map.entry("not applicable", MissingMark.NOT_APPLICABLE),
            Map.entry("không công bố", MissingMark.WITHHELD),
            Map.entry("mật", MissingMark.WITHHELD),
            Map.entry("withheld", MissingMark.WITHHELD),
            Map.entry("confidential", MissingMark.WITHHELD),
            Map.entry("không có số liệu", MissingMark.NO_FIGURE),
            Map.entry("không có dữ liệu", MissingMark.NO_FIGURE),
            Map.entry("not available", MissingMark.NO_FIGURE),
            Map.entry("no data", MissingMark.NO_FIGURE));

    private NormalText() {}

    /**
     * The form in which texts are compared. It is not meant to be read by people.
     *
     * @param text any text
     * @return the text composed, without residue, blanks collapsed, dashes one, lower case, tones on the second vowel
     *     of oa, oe and uy; applying it twice changes nothing
     */
    public static String of(String text) {
        String lower = Normalizer.normalize(display(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        StringBuilder normal = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char next = i + 1 < lower.length() ? lower.charAt(i + 1) : ' ';
            char moved = toned(c, next);
            if (moved != 0) {
                normal.append(TONED_O.indexOf(c) >= 0 ? 'o' : 'u').append(moved);
                i++;
            } else if (isDash(c)) {
                normal.append('-');
            } else {
                // a letter that is typed for đ by mistake and looks the same
                normal.append(c == 'ð' || c == 'ɖ' ? 'đ' : c);
            }
        }
        return normal.toString();
    }

    /**
     * The same as {@link #of} for one word, without the cost where every letter is a composed one of Vietnamese or
     * English.
     */
    static String ofWord(String word) {
        char[] normal = new char[word.length()];
        for (int i = 0; i < normal.length; i++) {
            char c = word.charAt(i);
            boolean ascii = c < 0x80;
            if (ascii ? !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c)) : !isComposed(c)) {
                return of(word);
            }
            normal[i] = ascii && (c < 'A' || c > 'Z') ? c : Character.toLowerCase(c);
        }
        for (int i = 0; i + 1 < normal.length; i++) {
            char moved = normal[i] < 0x80 ? 0 : toned(normal[i], normal[i + 1]);
            if (moved != 0) {
                normal[i] = TONED_O.indexOf(normal[i]) >= 0 ? 'o' : 'u';
                normal[++i] = moved;
            }
        }
        return new String(normal);
    }

    /** A letter of Vietnamese that no normalisation changes and that has one lower case. */
    static boolean isComposed(char c) {
        return c >= 0x1EA0 && c <= 0x1EF9
                || c >= 0xC0 && c <= 0xFD && c != 0xD0 && c != 0xD7 && c != 0xDF && c != 0xF0 && c != 0xF7
                || c == 0x102
                || c == 0x103
                || c == 0x110
                || c == 0x111
                || c == 0x128
                || c == 0x129
                || c == 0x168
                || c == 0x169
                || c == 0x1A0
                || c == 0x1A1
                || c == 0x1AF
                || c == 0x1B0;
    }

    private static char toned(char first, char second) {
        int tone = TONED_O.indexOf(first);
        if (tone >= 0) {
            return second == 'a' ? TONED_A.charAt(tone) : second == 'e' ? TONED_E.charAt(tone) : 0;
        }
        tone = TONED_U.indexOf(first);
        return tone >= 0 && second == 'y' ? TONED_Y.charAt(tone) : 0;
    }

    /**
     * The text for people: composed, blanks collapsed and trimmed, residue of conversion removed, case kept.
     *
     * @param text any text
     * @return the text on one line; may be empty
     */
    public static String display(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        boolean emphasis = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            char last = clean.length() == 0 ? ' ' : clean.charAt(clean.length() - 1);
            if (isBlank(c)) {
                if (last != ' ') {
                    clean.append(' ');
                }
            } else if (c == '*' && (emphasis || last == '*')) {
                clean.setLength(clean.length() - (last == '*' ? 1 : 0));
                emphasis = true;
                continue;
            } else if (c == ']' && footnoteStart(clean) >= 0) {
                clean.setLength(footnoteStart(clean));
            } else if (!isInvisible(c)) {
                clean.append(c);
            }
            emphasis = false;
        }
        int length = clean.length();
        if (length > 0 && clean.charAt(length - 1) == ' ') {
            clean.setLength(length - 1);
        }
        // what was removed may have stood between a letter and its mark
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static int footnoteStart(StringBuilder clean) {
        int digits = clean.length();
        int least = Math.max(0, digits - MAX_FOOTNOTE_DIGITS);
        while (digits > least && isDigit(clean.charAt(digits - 1))) {
            digits--;
        }
        int start = digits - FOOTNOTE.length();
        boolean found = start >= 0 && clean.substring(start, digits).equalsIgnoreCase(FOOTNOTE);
        return found && digits < clean.length() ? start : -1;
    }

    /**
     * Tells whether a cell with this text holds no figure: blank, {@code -}, {@code –}, {@code ...}, or words that say
     * so. Zero is a figure.
     *
     * @param text the text of a cell
     * @return whether {@link #missing(String)} knows why
     */
    public static boolean isMissing(String text) {
        return missing(text).isPresent();
    }

    /**
     * Why a cell with this text holds no figure.
     *
     * @param text the text of a cell
     * @return the reason, or empty if the text may be a figure
     */
    public static Optional<MissingMark> missing(String text) {
        String normal = of(text);
        boolean marksOnly = true;
        for (int i = 0; i < normal.length() && marksOnly; i++) {
            marksOnly = "-.… ".indexOf(normal.charAt(i)) >= 0;
        }
        return marksOnly ? Optional.of(MissingMark.NO_FIGURE) : Optional.ofNullable(MISSING.get(normal));
    }

    /**
     * A text in the letters that every file system and address takes.
     *
     * @param text any text, such as {@code Đô thị số 2025}
     * @return its words in lower-case letters a to z and digits, joined by hyphens, such as {@code do-thi-so-2025}; empty
     *     if it has none
     */
    public static String hyphenated(String text) {
        return Normalizer.normalize(of(text), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** How many characters of residue stand here, before an end: of {@code **} or {@code [footnoteRef:1]}; else 0. */
    static int residueAt(String text, int at, int to) {
        if (text.charAt(at) == '*') {
            int end = at;
            while (end < to && text.charAt(end) == '*') {
                end++;
            }
            return end - at > 1 ? end - at : 0;
        }
        if (text.charAt(at) != '['
                || at + FOOTNOTE.length() > to
                || !text.regionMatches(true, at, FOOTNOTE, 0, FOOTNOTE.length())) {
            return 0;
        }
        int end = at + FOOTNOTE.length();
        int most = Math.min(to, end + MAX_FOOTNOTE_DIGITS);
        while (end < most && isDigit(text.charAt(end))) {
            end++;
        }
        return end < to && text.charAt(end) == ']' && end > at + FOOTNOTE.length() ? end + 1 - at : 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c >= 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isInvisible(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    static boolean isDash(char c) {
        return c < 0x7F ? c == '-' : Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    }
}
