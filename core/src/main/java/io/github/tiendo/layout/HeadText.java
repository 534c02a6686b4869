package io.github.tiendo.layout;

import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The head of a column taken apart: {@code Kết quả ước tính 2022} is the words {@code kết quả}, the period {@code 2022},
 * estimated.
 *
 * @param words what is left, in {@link #plain} form; may be empty
 * @param period the period that is named
 * @param estimated whether it says that the values are estimated
 */
record HeadText(String words, Optional<PeriodInText> period, boolean estimated) {

    private static final Set<String> AROUND_PERIODS = Set.copyOf(LayoutWords.normal("period.around"));
    private static final Set<String> ESTIMATED = Set.copyOf(LayoutWords.normal("estimate"));
    private static final Set<String> AFTER_ESTIMATED = Set.copyOf(LayoutWords.normal("estimate.after"));

    static HeadText of(String text) {
        String display = NormalText.display(text);
        Optional<PeriodInText> period = PeriodInText.find(display);
        String rest = period.map(p -> display.substring(0, p.start()) + " " + display.substring(p.end()))
                .orElse(display);
        List<String> words = new ArrayList<>(Arrays.asList(plain(rest).split(" ")));
        boolean estimated = false;
        for (int i = words.size() - 1; i >= 0; i--) {
            if (ESTIMATED.contains(words.get(i))) {
                estimated = true;
                if (i + 1 < words.size() && AFTER_ESTIMATED.contains(words.get(i + 1))) {
                    words.remove(i + 1);
                }
                words.remove(i);
            }
        }
        if (period.isPresent()) {
            while (!words.isEmpty() && AROUND_PERIODS.contains(words.get(0))) {
                words.remove(0);
            }
            while (!words.isEmpty() && AROUND_PERIODS.contains(words.get(words.size() - 1))) {
                words.remove(words.size() - 1);
            }
        }
        return new HeadText(String.join(" ", words), period, estimated);
    }

    /** Normal text with one blank for all that is neither letter nor digit; a text of signs alone stays as it is. */
    static String plain(String text) {
        String normal = NormalText.of(text);
        StringBuilder plain = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        String words = plain.toString().strip();
        return words.isEmpty() ? normal : words;
    }
}
