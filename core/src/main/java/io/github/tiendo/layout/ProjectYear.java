package io.github.tiendo.layout;

import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The year of a project that a head counts from its beginning: {@code YR1}, {@code Target year 3}, {@code Năm thứ 2}. */
final class ProjectYear {

    private static final int MOST = 15;
    private static final List<String> WORDS = LayoutWords.plain("period.project-year");
    private static final Pattern COUNTED = Pattern.compile(
            WORDS.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:^| )(?:", ") ?(\\d{1,2})(?: |$)")));

    private ProjectYear() {}

    /** Which year it is, the first being 1; empty if the head counts none. */
    static OptionalInt nth(HeadCell head) {
        OptionalInt lowest = nth(head.lowest());
        return lowest.isPresent() ? lowest : nth(head.cell().display());
    }

    /** Whether a head says nothing else. */
    static boolean isOne(HeadCell head) {
        return nth(head).isPresent()
                && WORDS.stream()
                        .anyMatch(word -> HeadText.plain(head.lowest()).matches(Pattern.quote(word) + " ?\\d+"));
    }

    /** The words of a head without it; empty if it says nothing else, or counts none. */
    static String rest(HeadCell head) {
        return nth(head).isEmpty()
                ? ""
                : COUNTED.matcher(HeadText.plain(head.cell().display()))
                        .replaceAll(" ")
                        .strip();
    }

    private static OptionalInt nth(String text) {
        Matcher found = COUNTED.matcher(HeadText.plain(text));
        int nth = found.find() ? Integer.parseInt(found.group(1)) : 0;
        return nth >= 1 && nth <= MOST ? OptionalInt.of(nth) : OptionalInt.empty();
    }
}
