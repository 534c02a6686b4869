package io.github.tiendo.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the format of a cell says about how its number is shown, apart for positive and negative numbers and zero, or
 * for numbers that meet a condition.
 */
final class NumberFormat {

    /** Says nothing about a number. */
    static final NumberFormat GENERAL = new NumberFormat(List.of(new Section(Shown.NUMBER, Section.UNSAID, null)));

    private final List<Section> sections;
    private final boolean isConditional;

    private NumberFormat(List<Section> sections) {
        this.sections = List.copyOf(sections);
        this.isConditional = sections.stream().anyMatch(section -> section.condition() != null);
    }

    /** As what a number is shown. */
    enum Shown {
        NUMBER,
        PERCENT,
        /** A percentage that the cell holds as it is shown, the sign being no more than a text behind it. */
        PERCENT_AS_WRITTEN,
        /** A day, or a time of day where the number is below 1. */
        DATE,
        /** Hours, minutes or seconds beyond a day. */
        DURATION
    }

    /**
     * A part of a format.
     *
     * @param shown as what
     * @param decimals how many decimals are shown, or {@link #UNSAID}
     * @param condition the numbers that it is for; null where their sign says it
     */
    record Section(Shown shown, int decimals, @Nullable Condition condition) {

        /** The format does not say, or shows no plain decimal. */
        static final int UNSAID = -1;
    }

    /**
     * Such as {@code [<=1]}.
     *
     * @param operator one of {@code < <= > >= = <>}
     * @param bound what is compared with
     */
    record Condition(String operator, BigDecimal bound) {

        /** More than any number that a cell holds; what is longer is no condition, and costly to understand. */
        private static final int LONGEST = 40;

        static @Nullable Condition parse(String text) {
            int length = 0;
            while (length < text.length() && "<>=".indexOf(text.charAt(length)) >= 0) {
                length++;
            }
            try {
                return length == 0 || text.length() > LONGEST
                        ? null
                        : new Condition(
                                text.substring(0, length),
                                new BigDecimal(text.substring(length).strip()));
            } catch (NumberFormatException e) {
                return null;
            }
        }

        boolean holds(BigDecimal number) {
            int order = number.compareTo(bound);
            return switch (operator) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                case "<>" -> order != 0;
                default -> false;
            };
        }
    }

    static NumberFormat of(@Nullable String format) {
        if (format == null || format.isEmpty() || format.equals("General") || format.equals("@")) {
            return GENERAL;
        }
        List<Section> sections = new ArrayList<>();
        int start = 0;
        while (start <= format.length() && sections.size() < 4) {
            FormatScan scan = new FormatScan(format, start);
            sections.add(scan.section());
            start = scan.end() + 1;
        }
        return new NumberFormat(sections);
    }

    /** How such a number is shown. */
    Section section(BigDecimal number) {
        int numeric = Math.min(sections.size(), 3);
        if (isConditional) {
            for (Section section : sections.subList(0, numeric)) {
                if (section.condition() == null || section.condition().holds(number)) {
                    return section;
                }
            }
            return sections.get(numeric - 1);
        }
        int wanted = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
        return sections.get(wanted < numeric ? wanted : 0);
    }
}
