package io.github.tiendo.excel;

import io.github.tiendo.excel.NumberFormat.Condition;
import io.github.tiendo.excel.NumberFormat.Section;
import io.github.tiendo.excel.NumberFormat.Shown;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one section of a number format, up to its semicolon. */
final class FormatScan {

    /** No program shows more. */
    private static final int MAX_DECIMALS = 30;

    private static final String GENERAL = "general";

    private final String format;
    private int at;
    private boolean percent;
    private boolean percentAsWritten;
    private boolean plain = true;
    private boolean dateLetters;
    private boolean elapsed;
    private int digits;
    private int fractionOfSecond;
    private int decimals = Section.UNSAID;
    private char lastLetter;
    private @Nullable Condition condition;

    FormatScan(String format, int start) {
        this.format = format;
        this.at = start;
        for (; at < format.length() && format.charAt(at) != ';'; at++) {
            take(format.charAt(at));
        }
    }

    /** Where the section ends: at its semicolon or at the end of the format. */
    int end() {
        return at;
    }

    Section section() {
        if (elapsed) {
            return new Section(Shown.DURATION, Section.UNSAID, condition);
        }
        // letters beside digits are a currency that was not quoted
        if (dateLetters && digits == fractionOfSecond) {
            return new Section(Shown.DATE, Section.UNSAID, condition);
        }
        int shown = plain && digits > 0 ? Math.max(decimals, 0) : Section.UNSAID;
        Shown number = percentAsWritten ? Shown.PERCENT_AS_WRITTEN : Shown.NUMBER;
        return new Section(percent ? Shown.PERCENT : number, shown > MAX_DECIMALS ? Section.UNSAID : shown, condition);
    }

    private void take(char c) {
        switch (c) {
            case '"' -> {
                int end = end('"');
                percentAsWritten |= format.substring(at, end).indexOf('%') >= 0;
                at = end;
            }
            case '[' -> bracket();
            case '\\' -> {
                at++;
                percentAsWritten |= at < format.length() && format.charAt(at) == '%';
            }
            case '_', '*' -> at++;
            case '%' -> percent = true;
            case '0', '#', '?' -> digit();
            case '.' -> decimals = Math.max(decimals, 0);
            case ',' -> plain &= !isScaling();
            case '/' -> plain &= digits == 0;
            case 'E', 'e' -> exponent();
            case 'G', 'g' -> general();
            case 'y', 'Y', 'm', 'M', 'd', 'D', 'h', 'H', 's', 'S', 'b', 'B' -> dateLetters = true;
            default -> {
                // shown as it is
            }
        }
        if (Character.isLetter(c)) {
            lastLetter = Character.toLowerCase(c);
        }
    }

    private void digit() {
        digits++;
        if (lastLetter == 's' && decimals >= 0) {
            fractionOfSecond++;
        }
        decimals += decimals >= 0 ? 1 : 0;
    }

    private void exponent() {
        boolean signed = at + 1 < format.length() && "+-".indexOf(format.charAt(at + 1)) >= 0;
        plain &= !signed;
        dateLetters |= !signed;
    }

    private void general() {
        if (format.regionMatches(true, at, GENERAL, 0, GENERAL.length())) {
            at += GENERAL.length() - 1;
        }
    }

    private void bracket() {
        int end = end(']');
        String content =
                format.substring(at + 1, Math.min(end, format.length())).toLowerCase(Locale.ROOT);
        if (content.matches("h+|m+|s+")) {
            elapsed = true;
        }
        Condition found = Condition.parse(content);
        condition = found == null ? condition : found;
        at = end;
    }

    /** A comma after the last digit divides by a thousand; one between digits only groups them. */
    private boolean isScaling() {
        char next = at + 1 < format.length() ? format.charAt(at + 1) : ' ';
        return digits > 0 && next != '0' && next != '#' && next != '?';
    }

    private int end(char mark) {
        int end = format.indexOf(mark, at + 1);
        return end < 0 ? format.length() : end;
    }
}
