package io.github.tiendo.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Vietnamese heads typed without the marks of their letters, as databases have them: {@code han hoan thanh} is {@code hạn
 * hoàn thành}. All the words of a head must be known, and stand for one thing only.
 */
final class BareHeads {

    private static final int MAX_WORDS = 8;
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    /** A head with the number of a period: {@code nam} before it is no sex. */
    private static final Pattern OF_PERIOD = Pattern.compile("\\d");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** What may stand beside the words of a column: a period, how far a figure reaches, what a day of a task is. */
    private static final List<String> BESIDE = List.of(
            "period.around", "period.so-far", "head.qualifier", "end.reached", "end.moved", "end.expected", "end.set");

    /** The words with marks, by those without. */
    private static final Map<String, String> COLUMNS = new HashMap<>();

    private static final Map<String, String> OTHERS = new HashMap<>();

    /** Heads that are known as they are. */
    private static final Set<String> KNOWN = new HashSet<>();

    /** Single words that stand for several. */
    private static final Set<String> AMBIGUOUS = new HashSet<>();

    static {
        Map<String, String> syllables = new HashMap<>();
        Map<String, ColumnMeaning> meanings = new HashMap<>();
        Set<String> ofSeveral = new HashSet<>();
        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            for (String words : meaning.words()) {
                String plain = HeadText.plain(words);
                String bare = Words.withoutMarks(plain);
                if (bare.equals(plain)) {
                    KNOWN.add(plain);
                }
                COLUMNS.putIfAbsent(bare, plain);
                ColumnMeaning other = meanings.putIfAbsent(bare, meaning);
                if (other != null && other != meaning) {
                    ofSeveral.add(bare);
                }
                learn(syllables, plain);
            }
        }
        COLUMNS.keySet().removeAll(ofSeveral);
        Stream.of("part.sex", "part.area", "count.beginning", "head.body")
                .forEach(list -> LayoutWords.plain(list).forEach(words -> learn(syllables, words)));
        BESIDE.forEach(
                list -> LayoutWords.plain(list).forEach(words -> OTHERS.putIfAbsent(Words.withoutMarks(words), words)));
    }

    private BareHeads() {}

    private static void learn(Map<String, String> syllables, String plain) {
        for (String word : plain.split(" ")) {
            String other = syllables.putIfAbsent(Words.withoutMarks(word), word);
            if (other != null && !other.equals(word)) {
                AMBIGUOUS.add(Words.withoutMarks(word));
            }
        }
    }

    /** A head with the marks that its words have where all of them are known; any other as it is. */
    static String withMarks(String head) {
        if (head.length() > HeadFinder.LONGEST_HEAD || head.chars().anyMatch(c -> c >= 0x80)) {
            return head;
        }
        String plain = HeadText.plain(BRACKETS.matcher(head).replaceAll(" "));
        return KNOWN.contains(plain)
                ? head
                : restored(head.toLowerCase(Locale.ROOT)).orElse(head);
    }

    private static Optional<String> restored(String head) {
        StringBuilder all = new StringBuilder();
        boolean named = false;
        for (int at = 0; at < head.length(); ) {
            Matcher bracket = BRACKETS.matcher(head).region(at, head.length());
            Matcher word = WORD.matcher(head).region(at, head.length());
            if (bracket.lookingAt()) {
                all.append(bracket.group());
                at = bracket.end();
            } else if (word.lookingAt()) {
                int column = endOf(head, at, COLUMNS);
                boolean isColumn = column > at && !AMBIGUOUS.contains(head.substring(at, column));
                int end = isColumn ? column : endOf(head, at, OTHERS);
                String bare = head.substring(at, end);
                if (end == at
                        || AMBIGUOUS.contains(bare) && !OF_PERIOD.matcher(head).find()) {
                    return Optional.empty();
                }
                String marked = (isColumn ? COLUMNS : OTHERS).getOrDefault(bare, bare);
                named |= isColumn && !marked.equals(bare);
                all.append(marked);
                at = end;
            } else {
                all.append(head.charAt(at++));
            }
        }
        return named ? Optional.of(all.toString()) : Optional.empty();
    }

    /** Where the longest known words end that begin at a place; there itself if none do. */
    private static int endOf(String head, int start, Map<String, String> known) {
        int longest = start;
        Matcher word = WORD.matcher(head);
        for (int count = 0, at = start;
                count < MAX_WORDS && word.region(at, head.length()).lookingAt();
                count++) {
            if (known.containsKey(head.substring(start, word.end()))) {
                longest = word.end();
            }
            if (word.end() == head.length() || head.charAt(word.end()) != ' ') {
                break;
            }
            at = word.end() + 1;
        }
        return longest;
    }

    /** Whether a word that stands for several may be a head of periods: {@code nam}. */
    static boolean mayBePeriod(String word) {
        return COLUMNS.containsKey(word)
                && HeadWords.standard()
                        .exact(COLUMNS.get(word))
                        .filter(ColumnMeaning.PERIOD::equals)
                        .isPresent();
    }
}
