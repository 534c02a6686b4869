package io.github.tiendo.organisation;

import io.github.tiendo.notation.NormalText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a name says, apart from how it is typed: two names with one key are one name.
 *
 * <p>A key has no case, blanks, dashes, commas or ampersands; "và" and "and" between two words are left out; the tone
 * stands behind its syllable, so that it does not matter on which vowel it was typed ({@code Hoà}, {@code Hòa}).
 */
final class NameKey {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** Letters are counted in so many sorts. */
    private static final int SORTS = 32;

    private NameKey() {}

    /** The key of a text; empty if it has no letter and no digit. */
    static String of(String text) {
        return ofWords(words(text));
    }

    /** The key of words that {@link #words} gave. */
    static String ofWords(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean inner = i > 0 && i < words.size() - 1;
            if (!(inner && isAnd(words.get(i)))) {
                key.append(words.get(i));
            }
        }
        return key.toString();
    }

    /** Tells whether a word of {@link #words} is a conjunction. */
    static boolean isAnd(String word) {
        return word.equals("va\u0300") || word.equals("and");
    }

    /** The words of a text: runs of letters and digits, without case, the tone at the end. */
    static List<String> words(String text) {
        String decomposed = Normalizer.normalize(NormalText.of(text), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (int at = 0; at < decomposed.length(); ) {
            int character = decomposed.codePointAt(at);
            at += Character.charCount(character);
            if (TONES.indexOf(character) >= 0) {
                tones.appendCodePoint(character);
            } else if (isPart(character)) {
                word.appendCodePoint(character);
            } else if (word.length() > 0) {
                words.add(word.append(tones).toString());
                word.setLength(0);
                tones.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.append(tones).toString());
        }
        return words;
    }

    /** Tells whether a character, with its marks, belongs to a word. */
    static boolean isPart(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** The words of a text without any mark: {@code bo tai chinh}. */
    static List<String> plainWords(String text) {
        List<String> plain = new ArrayList<>();
        for (String word : words(text)) {
            plain.add(plain(word));
        }
        return plain;
    }

    /** A key or word without any mark, to compare what somebody typed without accents. */
    static String plain(String key) {
        StringBuilder plain = new StringBuilder(key.length());
        key.codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .map(character -> character == 'đ' ? 'd' : character)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /**
     * How many single letters must be put in, left out, changed or exchanged with their neighbour.
     *
     * @param most what is more than this is said to be one more than this
     */
    static int distance(String one, String other, int most) {
        boolean mayBeNear = Math.abs(one.length() - other.length()) <= most && fewestChanges(one, other) <= most;
        return mayBeNear ? Math.min(distance(one, other), most + 1) : most + 1;
    }

    /** Which sorts of letters a name has, a bit for each: {@link #mayBeNear} asks about them. */
    static int sorts(String name) {
        int sorts = 0;
        for (int i = 0; i < name.length(); i++) {
            sorts |= 1 << name.charAt(i) % SORTS;
        }
        return sorts;
    }

    /** Whether so many changes can be enough between names of these sorts: each sort that only one has takes a change. */
    static boolean mayBeNear(int sorts, int others, int most) {
        return Integer.bitCount(sorts & ~others) <= most && Integer.bitCount(others & ~sorts) <= most;
    }

    /** What the letters ask for wherever they stand, which is quickly told: most names have other letters. */
    private static int fewestChanges(String one, String other) {
        int[] surplus = new int[SORTS];
        for (int i = 0; i < one.length(); i++) {
            surplus[one.charAt(i) % SORTS]++;
        }
        for (int i = 0; i < other.length(); i++) {
            surplus[other.charAt(i) % SORTS]--;
        }
        int more = 0;
        int less = 0;
        for (int sort : surplus) {
            more += Math.max(0, sort);
            less += Math.max(0, -sort);
        }
        return Math.max(more, less);
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
