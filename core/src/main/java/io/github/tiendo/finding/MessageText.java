package io.github.tiendo.finding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the braces of a message pattern in one pass, so that an argument cannot smuggle in another. */
final class MessageText {

    private MessageText() {}

    static String fill(String pattern, Map<String, ?> arguments, Locale language) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        while (true) {
            int open = pattern.indexOf('{', from);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                return text.append(pattern, from, pattern.length()).toString();
            }
            Object argument = arguments.get(pattern.substring(open + 1, close));
            text.append(pattern, from, open);
            text.append(argument == null ? pattern.substring(open, close + 1) : words(argument, language));
            from = close + 1;
        }
    }

    private static String words(Object argument, Locale language) {
        if (argument instanceof Localized localized) {
            return localized.text(language);
        }
        if (argument instanceof BigDecimal number) {
            String digits = number.toPlainString();
            return Languages.isVietnamese(language) ? digits.replace('.', ',') : digits;
        }
        if (argument instanceof Collection<?> collection) {
            return collection.stream().map(item -> words(item, language)).collect(Collectors.joining(", "));
        }
        return argument.toString();
    }
}
