package io.github.tiendo.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the braces of a message pattern in one pass, so that an argument cannot smuggle in another. */
final class MessageText {

    private MessageText() {}

    static String fill(String pattern, Map<String, ?> arguments, Locale language) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        for (Object part : parts(pattern, arguments)) {
            text.append(words(part, language));
        }
        return text.toString();
    }

    /** The words between the arguments as strings, and the arguments as they are; empty words are left out. */
    static List<Object> parts(String pattern, Map<String, ?> arguments) {
        List<Object> parts = new ArrayList<>();
        int from = 0;
        int words = 0;
        while (true) {
            int open = pattern.indexOf('{', from);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                addWords(pattern.substring(words), parts);
                return parts;
            }
            String[] named = pattern.substring(open + 1, close).split("\\|", -1);
            Object argument = arguments.get(named[0]);
            if (argument != null) {
                addWords(pattern.substring(words, open), parts);
                parts.add(named.length == 3 ? named[isOne(argument) ? 1 : 2] : argument);
                words = close + 1;
            }
            from = close + 1;
        }
    }

    private static boolean isOne(Object argument) {
        return words(argument, Languages.ENGLISH).equals("1");
    }

    private static void addWords(String words, List<Object> parts) {
        if (!words.isEmpty()) {
            parts.add(words);
        }
    }

    static String words(Object argument, Locale language) {
        if (argument instanceof Localized localized) {
            return localized.text(language);
        }
        if (argument instanceof BigDecimal number) {
            String digits = number.toPlainString();
            return Languages.isVietnamese(language) ? digits.replace('.', ',') : digits;
        }
        if (argument instanceof LocalDate day) {
            return day(day, language);
        }
        if (argument instanceof Collection<?> collection) {
            return collection.stream().map(item -> words(item, language)).collect(Collectors.joining(", "));
        }
        return argument.toString();
    }

    /** As people write a day: 31/12/2022, or 31 December 2022. */
    private static String day(LocalDate day, Locale language) {
        String year = String.format(Locale.ROOT, "%04d", day.getYear());
        return Languages.isVietnamese(language)
                ? day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + year
                : day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + year;
    }
}
