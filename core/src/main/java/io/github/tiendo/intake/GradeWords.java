package io.github.tiendo.intake;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The grades that the title of a table names: each label or alias found as whole words, the longest first, so that
 * "có khả năng hoàn thành thấp" does not also name "có khả năng hoàn thành". Single words that titles use for other
 * things ("hoàn thành", "đạt") are passed over, and a title with a negation close before a grade names none.
 */
final class GradeWords {

    private final Map<List<String>, Grade> phrases = new LinkedHashMap<>();
    private int longest;

    GradeWords(Scale scale) {
        for (Grade grade : scale.grades()) {
            grade.label().vietnamese().ifPresent(text -> add(text, grade));
            grade.label().english().ifPresent(text -> add(text, grade));
            grade.aliases().forEach(text -> add(text, grade));
        }
    }

    private void add(String text, Grade grade) {
        String normal = NormalText.of(text);
        if (normal.length() > 1 && !RowWords.COMMON_GRADES.contains(normal)) {
            List<String> words = words(normal);
            phrases.put(words, grade);
            longest = Math.max(longest, words.size());
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** The grade of a title that names exactly one. */
    Optional<Grade> onlyOneIn(String title) {
        List<String> words = words(NormalText.of(title));
        Set<Grade> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int length = longestPhraseAt(words, at);
            if (length > 0) {
                if (words.subList(Math.max(0, at - 3), at).stream().anyMatch(RowWords.NEGATIONS::contains)) {
                    return Optional.empty();
                }
                found.add(phrases.get(words.subList(at, at + length)));
            }
            at += Math.max(1, length);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private int longestPhraseAt(List<String> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            if (phrases.containsKey(words.subList(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
