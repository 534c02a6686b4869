package io.github.tiendo.intake;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.notation.NormalText;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The class in a cell, beside which signs or words may say how the value moves: {@code Green ↑}, {@code Amber, improving}. */
final class ClassWords {

    private static final String SIGNS =
            "[\\p{So}\\x{2190}-\\x{21FF}\\x{25A0}-\\x{25FF}\\x{27F0}-\\x{27FF}\\x{2900}-\\x{297F}\\x{FE0F}\\x{200D}]";
    private static final Pattern SIGN = Pattern.compile("[(\\[]?" + SIGNS + "+[)\\]]?");
    private static final Pattern MARKS_AROUND = Pattern.compile("^[ ,;:/()-]+|[ ,;:/()-]+$");
    private static final Pattern TRAVEL = Pattern.compile("[ ,;:/(-]+(?:"
            + RowWords.TRAVEL.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")\\)?$");

    private static final Pattern REMARK = Pattern.compile(" [-(].*|[;:,] .*");

    private ClassWords() {}

    /** The grade of a scale that the words of a cell are, what says how the value moves left out. */
    static Optional<Grade> grade(Scale scale, String words) {
        return scale.named(words).or(() -> {
            String plain = trimmed(SIGN.matcher(words).replaceAll(" "));
            return scale.named(plain)
                    .or(() -> scale.named(
                            trimmed(TRAVEL.matcher(NormalText.of(plain)).replaceFirst(""))));
        });
    }

    private static String trimmed(String words) {
        return MARKS_AROUND.matcher(words).replaceAll("");
    }

    /** Whether words, which name no grade, rate nothing: {@code Data only}, {@code N/A - survey in autumn}. */
    static boolean areUnrated(String words) {
        String normal = NormalText.of(words);
        return RowWords.UNRATED.whole(normal).isPresent()
                || RowWords.UNRATED
                        .whole(REMARK.matcher(normal).replaceFirst(""))
                        .isPresent();
    }
}
