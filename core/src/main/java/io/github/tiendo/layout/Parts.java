package io.github.tiendo.layout;

import io.github.tiendo.notation.NormalText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words for parts of a whole: women and men, town and country, levels of administration, ages. */
final class Parts {

    /** The dimensions whose parts are known by words; each has a list of the resource. */
    private static final List<String> DIMENSIONS = List.of("sex", "area", "level", "age");

    private static final Map<String, String> DIMENSION_OF = dimensions();
    private static final Set<String> WHOLE = new HashSet<>(LayoutWords.normal("part.whole"));
    /** What introduces parts, the longest words first. */
    private static final List<String> AMONG = LayoutWords.plain("part.among").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final Set<String> FIRST_OF_AMONG =
            AMONG.stream().map(Words::first).collect(Collectors.toUnmodifiableSet());

    /** What stands before an item of a list. */
    private static final String MARKS = "-+–•*·";

    private static final Pattern RANGE = Pattern.compile("\\d{1,3} ?[-–] ?\\d{1,3}|[<>≤≥] ?\\d{1,3}|\\d{1,3} ?\\+");

    private Parts() {}

    private static Map<String, String> dimensions() {
        Map<String, String> dimensions = new HashMap<>();
        for (String dimension : DIMENSIONS) {
            LayoutWords.listed("part." + dimension).forEach(words -> dimensions.put(HeadText.plain(words), dimension));
        }
        return dimensions;
    }

    /** Whether words name a part or the whole beside parts. */
    static boolean isPart(String text) {
        return isWhole(text) || dimension(text).isPresent();
    }

    /** Whether words of a head beside others name a part; levels may also be who assigns a figure. */
    static boolean isPartOfHead(String text) {
        return isWhole(text)
                || dimension(text)
                        .filter(dimension -> !dimension.equals("level"))
                        .isPresent();
    }

    /** The words of a part as they stand in a head; as they are compared if they do not. */
    static String shown(String part, String head) {
        String[] words = head.split(" ");
        int length = part.split(" ").length;
        for (int start = 0; start + length <= words.length; start++) {
            String shown = String.join(" ", List.of(words).subList(start, start + length));
            if (HeadText.plain(shown).equals(part)) {
                return shown.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
            }
        }
        return part;
    }

    /** Whether numbers stand for a range such as one of ages: {@code 15-64}, {@code 65+}. */
    static boolean isRange(String text) {
        return RANGE.matcher(text.strip()).matches();
    }

    /** Whether words stand for the whole beside its parts: {@code Tổng số}, {@code Total}. */
    static boolean isWhole(String text) {
        return areWhole(HeadText.plain(text));
    }

    /** The same of words in {@link HeadText#plain} form. */
    static boolean areWhole(String plain) {
        return WHOLE.contains(plain);
    }

    /** What parts it is among: {@code sex} for {@code Nữ}; empty if the words are not known. */
    static Optional<String> dimension(String text) {
        return Optional.ofNullable(DIMENSION_OF.get(HeadText.plain(text)));
    }

    /** A part without what introduces it: {@code nữ} of {@code Trong đó: nữ}. */
    static String unintroduced(String words) {
        return onlyIntroduces(words) ? words : isListed(words) ? ofRow(words).orElse(words) : words;
    }

    /** The part that a row names below its whole, {@code Nữ} of {@code Trong đó: Nữ}; empty if it names none. */
    static Optional<String> ofRow(String name) {
        String display = unlisted(name);
        return introducedBy(HeadText.plain(display))
                .map(among -> unlisted(behind(among, display)))
                .or(() -> dimension(display).map(known -> display));
    }

    /** The longest words before others that introduce them as parts. */
    private static Optional<String> introducedBy(String plain) {
        return FIRST_OF_AMONG.contains(Words.first(plain))
                ? AMONG.stream().filter(among -> plain.startsWith(among + " ")).findFirst()
                : Optional.empty();
    }

    /** What stands behind words that introduce it, however these are written: {@code women} of {@code o/w women}. */
    private static String behind(String among, String display) {
        int end = display.indexOf(' ');
        while (!HeadText.plain(display.substring(0, end)).equals(among) && display.indexOf(' ', end + 1) > 0) {
            end = display.indexOf(' ', end + 1);
        }
        return display.substring(end + 1).strip();
    }

    /** A name without the dash of a list before it. */
    static String unlisted(String name) {
        String display = NormalText.display(name);
        int start = 0;
        while (start < display.length() && MARKS.indexOf(display.charAt(start)) >= 0) {
            start++;
        }
        return start == 0 ? display : display.substring(start).stripLeading();
    }

    /** Whether a row is one of a list, or the first that says so: {@code - Nữ}, {@code Trong đó: Nữ}. */
    static boolean isListed(String name) {
        String display = NormalText.display(name);
        return !display.isEmpty() && MARKS.indexOf(display.charAt(0)) >= 0
                || introducedBy(HeadText.plain(name)).isPresent();
    }

    /** Whether a row only says that parts follow: {@code Trong đó:}. */
    static boolean onlyIntroduces(String name) {
        return AMONG.contains(HeadText.plain(name));
    }
}
