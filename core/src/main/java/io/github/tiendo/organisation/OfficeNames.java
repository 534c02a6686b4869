package io.github.tiendo.organisation;

import io.github.tiendo.notation.text.Phrasebook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells names of offices by their words: departments, divisions, companies, which no roster of ministries lists. */
final class OfficeNames {

    private static final Phrasebook BOOK =
            Phrasebook.load("AgencyList", file -> OfficeNames.class.getResourceAsStream(file));

    private static final Set<List<String>> OFFICES = folded("office");
    /** In English the word for the kind may stand anywhere in the name. */
    private static final Set<List<String>> OFFICES_ANYWHERE = folded("office-anywhere");

    private static final Set<List<String>> OFFICES_OF_TWO = folded("office-of-two");

    private static final Set<List<String>> NO_OFFICES = folded("no-office");
    private static final Set<List<String>> BODIES = folded("body");
    /** The words for its kind before the name of a body, the longest first. */
    static final List<String> MINISTRY = BOOK.list("ministry");

    static final List<String> PROVINCE = BOOK.list("province");
    static final List<String> PLACE = BOOK.list("place");
    static final List<String> DISTRICT = BOOK.list("district");
    static final List<String> COMMUNE = BOOK.list("commune");

    /** How many words a kind has at most. */
    private static final int LONGEST = 6;

    private static final int OF_SOMETHING = 3;

    private OfficeNames() {}

    private static Set<List<String>> folded(String key) {
        return BOOK.list(key).stream().map(NameKey::words).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name, folded word by word, is that of an office. */
    static boolean isOffice(List<String> words) {
        return beginsWithOneOf(OFFICES, words) && !isAtStart(NO_OFFICES, words)
                || words.stream().anyMatch(word -> OFFICES_ANYWHERE.contains(List.of(word)));
    }

    /** Whether the name of another body goes on with a name that reads so far: {@code Văn phòng HĐND} and {@code UBND huyện}. */
    static boolean isOfTwo(List<String> words) {
        return OFFICES_OF_TWO.contains(words);
    }

    /** Whether words begin the name of another body, and do not go on with the name before. */
    static boolean beginsAName(List<String> words) {
        return isOffice(words) || beginsWithOneOf(BODIES, words);
    }

    private static boolean isAtStart(Set<List<String>> phrases, List<String> words) {
        return phrases.stream()
                .anyMatch(phrase -> phrase.size() <= words.size()
                        && words.subList(0, phrase.size()).equals(phrase));
    }

    private static boolean beginsWithOneOf(Set<List<String>> kinds, List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            // the kind alone is no name, unless it says of what: "Thanh tra tỉnh"
            if ((length < words.size() || length >= OF_SOMETHING) && kinds.contains(words.subList(0, length))) {
                return true;
            }
        }
        return false;
    }
}
