package io.github.tiendo.task;

import io.github.tiendo.notation.text.Phrasebook;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hour within the day of a deadline, which no deadline keeps: {@code 17h00 ngày 20/6/2025}, {@code by 5 pm on 18 June
 * 2025}, {@code sáng ngày 18/6/2025}.
 */
final class HourOfDay {

    private static final Phrasebook BOOK =
            Phrasebook.load("Deadline", file -> HourOfDay.class.getResourceAsStream(file));

    private static final Pattern HOUR = pattern();

    private HourOfDay() {}

    private static Pattern pattern() {
        String part = anyOf("part-of-day");
        String clock = "\\d{1,2}[:.]\\d{2}(?::\\d{2})?";
        String hour = "(?:\\d{1,2} ?" + anyOf("hour") + "(?: ?\\d{2} ?" + anyOf("minute") + "?'?)?|(?:" + clock
                + "|\\d{4}) ?" + anyOf("hour") + "|\\d{1,2}:\\d{2}(?::\\d{2})?)(?:,? " + part + ")?|(?:" + clock
                + "|\\d{1,2}) ?" + part;
        return Pattern.compile("(?<![\\p{L}\\d/.,:-])(?:" + anyOf("at-hour") + " )?(?:" + hour + "|(?:the )?" + part
                + "(?: " + anyOf("of") + ")?)(?![\\p{L}\\d/.])[ ,;-]*");
    }

    private static String anyOf(String list) {
        return BOOK.list(list).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A text without the one hour that it names; empty if it names none. */
    static Optional<String> leftOut(String shown) {
        String text = shown.toLowerCase(Locale.ROOT);
        Matcher hour = HOUR.matcher(text);
        return hour.find()
                ? Optional.of((text.substring(0, hour.start()) + text.substring(hour.end())).strip())
                : Optional.empty();
    }
}
