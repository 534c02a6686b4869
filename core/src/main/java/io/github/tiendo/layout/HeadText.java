package io.github.tiendo.layout;

import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.NormalForm;
import io.github.tiendo.notation.text.RecentForms;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The head of a column taken apart: {@code Kết quả ước tính 2022 (tỷ đồng)} is the words {@code kết quả}, the period
 * {@code 2022}, estimated, in brackets {@code tỷ đồng}.
 *
 * @param words what is left, in {@link #plain} form; may be empty
 * @param periods the periods that are named, in order
 * @param estimated whether it says that the values are estimated
 * @param bracket what stands in brackets at its end and names no period, as shown; empty if nothing does
 */
record HeadText(String words, List<PeriodInText> periods, boolean estimated, String bracket) {

    private static final int MAX_PERIODS = 3;
    private static final Set<String> AROUND_PERIODS = Set.copyOf(LayoutWords.normal("period.around"));
    private static final Set<String> ESTIMATED = Set.copyOf(LayoutWords.normal("estimate"));
    /** Words for figures behind a letter that says that they are estimated: {@code ƯTH}. */
    private static final Set<String> ESTIMATED_FIGURES = Set.copyOf(LayoutWords.normal("estimate.figures"));

    private static final Set<String> ESTIMATED_ALONE = Set.copyOf(LayoutWords.normal("estimate.alone"));
    private static final Set<String> AFTER_ESTIMATED = Set.copyOf(LayoutWords.normal("estimate.after"));

    private static final Set<String> FIGURES = Set.copyOf(LayoutWords.normal("figure.reached"));
    private static final int LONGEST_ESTIMATE = 24;

    /** Where a capital begins the next word: {@code due|Date}, {@code Indicator|ID}, {@code KPI|Name}. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{L})|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll}{2})");

    /** More than the heads of any table, so that few push each other out. */
    private static final int REMEMBERED = 1 << 12;

    /** The cells of a row are compared many times over while it is read. */
    private static final RecentForms<String> PLAIN = new RecentForms<>(1 << 8, HeadText::madePlain);

    private static final RecentForms<HeadText> KNOWN = new RecentForms<>(REMEMBERED, HeadText::takenApart);

    static HeadText of(String text) {
        return KNOWN.of(text);
    }

    /** A head of several rows: a period that is all of the lowest is that of the column, before a longer one above it. */
    static HeadText of(List<String> parts) {
        HeadText all = of(String.join(" ", parts));
        HeadText lowest = parts.size() < 2 || all.periods.size() < 2 ? all : of(parts.get(parts.size() - 1));
        boolean own = lowest != all
                && lowest.words.isEmpty()
                && !lowest.periods.isEmpty()
                && length(lowest.periods.get(0)) < length(all.periods.get(0));
        return own
                ? new HeadText(
                        all.words,
                        Stream.concat(
                                        lowest.periods.stream().limit(1),
                                        all.periods.stream().filter(named -> !named.period()
                                                .equals(lowest.periods.get(0).period())))
                                .toList(),
                        all.estimated,
                        all.bracket)
                : all;
    }

    private static long length(PeriodInText named) {
        return ChronoUnit.DAYS.between(
                named.period().startInclusive(), named.period().endExclusive());
    }

    /** The head of a database in words: {@code due date} of {@code due_date} and {@code dueDate}, {@code ngày giao} of {@code ngay_giao}. */
    static String inWords(String head) {
        return BareHeads.withMarks(
                head.indexOf(' ') >= 0
                        ? head
                        : BETWEEN_WORDS.matcher(head.replace('_', ' ')).replaceAll(" "));
    }

    private static HeadText takenApart(String text) {
        String rest = YearlessPeriod.spelled(NormalText.display(inWords(text)));
        String bracket = bracket(rest);
        List<PeriodInText> periods = new ArrayList<>();
        Optional<PeriodInText> found = PeriodInText.find(rest);
        while (found.isPresent()) {
            PeriodInText period = found.get();
            periods.add(period);
            rest = NormalText.display(rest.substring(0, period.start()) + " " + rest.substring(period.end()));
            found = periods.size() < MAX_PERIODS ? PeriodInText.find(rest) : Optional.empty();
        }
        if (!bracket.isEmpty() && PeriodInText.find(bracket).isPresent()) {
            bracket = "";
        }
        List<String> words = new ArrayList<>(
                Arrays.asList(plain(withoutBracket(rest, bracket)).split(" ")));
        boolean estimated = removeEstimate(words);
        if (isEstimate(bracket)) {
            estimated = true;
            bracket = "";
        }
        if (!periods.isEmpty()) {
            removeAroundPeriods(words);
            if (ESTIMATED_ALONE.contains(String.join(" ", words))) {
                estimated = true;
                words.clear();
            }
        }
        // "Quarter 1 (Jan-Mar)" is in no unit
        String said = YearlessPeriod.isOne(bracket) ? "" : bracket;
        return new HeadText(String.join(" ", words).strip(), List.copyOf(periods), estimated, said);
    }

    /** The first period that is named. */
    Optional<PeriodInText> period() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(0));
    }

    private static String bracket(String text) {
        int open = text.lastIndexOf('(');
        int close = text.lastIndexOf(')');
        return open > 0 && close > open ? text.substring(open + 1, close).strip() : "";
    }

    private static String withoutBracket(String text, String bracket) {
        int open = bracket.isEmpty() ? -1 : text.lastIndexOf('(');
        return open > 0 ? text.substring(0, open) : text;
    }

    /** Whether words say that figures are estimated and nothing else: {@code ước}, {@code ước TH}, {@code est.}. */
    private static boolean isEstimate(String text) {
        if (text.isEmpty() || text.length() > LONGEST_ESTIMATE) {
            return false;
        }
        List<String> words = new ArrayList<>(Arrays.asList(plain(text).split(" ")));
        boolean alone = ESTIMATED_ALONE.contains(String.join(" ", words));
        return alone || removeEstimate(words) && (words.isEmpty() || FIGURES.contains(String.join(" ", words)));
    }

    private static boolean removeEstimate(List<String> words) {
        boolean estimated = false;
        for (int i = words.size() - 1; i >= 0; i--) {
            if (ESTIMATED.contains(words.get(i))) {
                estimated = true;
                if (i + 1 < words.size() && AFTER_ESTIMATED.contains(words.get(i + 1))) {
                    words.remove(i + 1);
                }
                words.remove(i);
            } else if (ESTIMATED_FIGURES.contains(words.get(i))) {
                estimated = true;
                words.set(i, words.get(i).substring(1));
            }
        }
        return estimated;
    }

    private static void removeAroundPeriods(List<String> words) {
        while (!words.isEmpty() && AROUND_PERIODS.contains(words.get(0))) {
            words.remove(0);
        }
        while (!words.isEmpty() && AROUND_PERIODS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
    }

    /** Normal text with one blank for all that is neither letter nor digit; a text of signs alone stays as it is. */
    static String plain(String text) {
        return NormalForm.isOfWords(text) ? text : PLAIN.of(text);
    }

    private static String madePlain(String text) {
        String normal = NormalText.of(text);
        int signs = 0;
        while (signs < normal.length() && (normal.charAt(signs) == ' ' || isOfWord(normal.charAt(signs)))) {
            signs++;
        }
        return signs == normal.length() ? normal : withoutSigns(normal);
    }

    private static String withoutSigns(String normal) {
        char[] plain = normal.toCharArray();
        int length = 0;
        for (char c : plain) {
            if (isOfWord(c)) {
                plain[length++] = c;
            } else if (length > 0 && plain[length - 1] != ' ') {
                plain[length++] = ' ';
            }
        }
        if (length > 0 && plain[length - 1] == ' ') {
            length--;
        }
        return length == 0 ? normal : new String(plain, 0, length);
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
    }
}
