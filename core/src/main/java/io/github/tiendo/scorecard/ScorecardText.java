package io.github.tiendo.scorecard;

import io.github.tiendo.assessment.Assessment.Exclusion;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.scorecard.Tally.GradeLine;
import io.github.tiendo.scorecard.Tally.Percents;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A scorecard in the sentences of the official reports.
 *
 * <pre>{@code
 * ScorecardText.official(Languages.VIETNAMESE).lines(card).forEach(System.out::println);
 * }</pre>
 *
 * <p>For the report on decision 749, with HARD and NOT_ASSESSABLE merged:
 *
 * <pre>
 * Tổng số chỉ tiêu theo Quyết định số 749/QĐ-TTg gồm 28 chỉ tiêu. Trong đó:
 * - 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);
 * - 04/28 chỉ tiêu có khả năng hoàn thành trước thời hạn (chiếm tỷ lệ 14%);
 * - 07/28 chỉ tiêu có khả năng hoàn thành (chiếm tỷ lệ 25%);
 * - 06/28 chỉ tiêu có khả năng hoàn thành thấp (chiếm tỷ lệ 21%);
 * - 03/28 chỉ tiêu khó hoàn thành (chiếm tỷ lệ 11%).
 * </pre>
 *
 * <ul>
 *   <li>In Vietnamese counts are printed with as many digits as the total has, at least two; in English as they are.
 *   <li>"đạt tỷ lệ" stands in a line labelled as MET, "chiếm tỷ lệ" in all others.
 *   <li>Grades with nothing in them have no line. What is not rated has a line, with the reasons.
 *   <li>The first sentence says in brackets what does not count, "(không bao gồm các chỉ tiêu xếp hạng quốc gia)", if
 *       the scorecard excludes something of that kind, or if {@link #leavingOut} says that the programme does not count
 *       it although it stands in no table. Nothing else can know of rows that were never read.
 *   <li>Rows and values that could not be read are named in sentences of their own at the end.
 *   <li>The numbers are printed without grouping, percentages with the decimal mark of the language. No line ends with
 *       a blank.
 * </ul>
 */
public final class ScorecardText {

    static final MessageBundle TEXTS =
            MessageBundle.load("ScorecardMessages", file -> ScorecardText.class.getResourceAsStream(file));

    /** A text of the bundle in both languages. */
    static LocalizedText words(String key) {
        return LocalizedText.from(language -> TEXTS.pattern(key, language));
    }

    private final Locale language;
    private final Rounding rounding;
    private final int digits;
    private final Set<ExclusionReason> leftOut;

    private ScorecardText(Locale language, Rounding rounding, int digits, Set<ExclusionReason> leftOut) {
        this.language = Objects.requireNonNull(language);
        this.rounding = Objects.requireNonNull(rounding);
        this.digits = digits;
        this.leftOut = leftOut;
    }

    /**
     * The sentences of the official reports, with whole percentages rounded half up.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the text
     */
    public static ScorecardText official(Locale language) {
        return new ScorecardText(language, Rounding.HALF_UP, 0, Set.of());
    }

    /**
     * The same text with other rounding.
     *
     * @param rounding how to round
     * @return a copy
     */
    public ScorecardText rounding(Rounding rounding) {
        return new ScorecardText(language, rounding, digits, leftOut);
    }

    /**
     * The same text with more digits.
     *
     * @param digits digits behind the decimal mark, from 0
     * @return a copy
     */
    public ScorecardText digits(int digits) {
        return new ScorecardText(language, rounding, digits, leftOut);
    }

    /**
     * The same text, saying that the programme has indicators that do not count for these reasons though they stand in
     * no table.
     *
     * @param reasons such as {@link ExclusionReason#NATIONAL_RANK}
     * @return a copy
     */
    public ScorecardText leavingOut(ExclusionReason... reasons) {
        return new ScorecardText(language, rounding, digits, Set.copyOf(Arrays.asList(reasons)));
    }

    /**
     * The sentences.
     *
     * @param card the scorecard
     * @return the lines, the first sentence first; never empty
     */
    public List<String> lines(Scorecard card) {
        List<String> lines = new ArrayList<>();
        lines.add(opening(card).text());
        items(card).forEach(item -> lines.add("- " + item));
        omissions(card).forEach(sentence -> lines.add(sentence.text()));
        return lines;
    }

    /**
     * The first sentence, with its numbers.
     *
     * @param card the scorecard
     * @return how many there are in all
     */
    public PrintedText opening(Scorecard card) {
        boolean hasItems = card.counted() > 0;
        return printed(
                "total",
                Map.of(
                        "things", things(card),
                        "programme", programme(card),
                        "total", number(card.counted(), card),
                        "except", except(card),
                        "end", text(hasItems ? "total.items" : "total.none", Map.of())));
    }

    /**
     * A line for each class with something in it, with its numbers and without the dash in front.
     *
     * @param card the scorecard
     * @return the lines in the order of the scale, what is not rated last; they end with a semicolon, the last with a
     *     full stop
     */
    public List<PrintedText> items(Scorecard card) {
        List<PrintedText> items = new ArrayList<>();
        Percents percents = card.percents(rounding, digits);
        for (GradeLine line : card.lines()) {
            if (line.count() > 0) {
                items.add(gradeLine(card, line, percents.of(line).orElseThrow()));
            }
        }
        if (card.tally().notRated() > 0) {
            items.add(notRatedLine(card, percents.notRated().orElseThrow()));
        }
        List<PrintedText> ended = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ended.add(PrintedText.of(List.of(items.get(i), i + 1 < items.size() ? ";" : "."), language));
        }
        return ended;
    }

    /**
     * The sentences that name what could not be read.
     *
     * @param card the scorecard
     * @return one for rows and one for values; empty if nothing was left out
     */
    public List<PrintedText> omissions(Scorecard card) {
        return Stream.of(
                        omitted("omitted.rows", card, Omission.Extent.ROW, Omission.Extent.FILE),
                        omitted("omitted.values", card, Omission.Extent.VALUE))
                .flatMap(Optional::stream)
                .toList();
    }

    private String programme(Scorecard card) {
        if (card.legalBasis().isEmpty()) {
            return text("programme.title", Map.of("title", card.title()));
        }
        return text("programme.basis", Map.of("basis", card.legalBasis().get(0)));
    }

    private String except(Scorecard card) {
        Set<ExclusionReason> reasons = new TreeSet<>(leftOut);
        card.excluded().stream().map(Exclusion::reason).forEach(reasons::add);
        if (reasons.isEmpty()) {
            return "";
        }
        return text("except", Map.of("reasons", List.copyOf(reasons)));
    }

    private PrintedText gradeLine(Scorecard card, GradeLine line, BigDecimal percent) {
        return printed(
                isMet(line) ? "line.met" : "line.other",
                Map.of(
                        "count", number(line.count(), card),
                        "total", number(card.counted(), card),
                        "things", things(card),
                        "grade", words(line),
                        "percent", percent(percent, line.count(), card)));
    }

    private static boolean isMet(GradeLine line) {
        Grade first = line.group().members().get(0);
        return first.equals(Scales.MET) && line.label().equals(first.label());
    }

    private PrintedText notRatedLine(Scorecard card, BigDecimal percent) {
        Map<NotRatedReason, Long> reasons = card.tally().notRatedReasons();
        List<Object> why = new ArrayList<>();
        reasons.forEach((reason, count) -> {
            why.add((why.isEmpty() ? "" : ", ") + reason.text(language));
            if (reasons.size() > 1) {
                why.add(" ");
                why.add(PrintedNumber.padded(count, minimumDigits()));
            }
        });
        return printed(
                why.isEmpty() ? "line.not-rated" : "line.not-rated.reasons",
                Map.of(
                        "count", number(card.tally().notRated(), card),
                        "total", number(card.counted(), card),
                        "things", things(card),
                        "percent", percent(percent, card.tally().notRated(), card),
                        "reasons", PrintedText.of(why, language)));
    }

    /** A grade of the completion scale reads as part of the sentence; any other label starts in lower case, unless
     * it is an abbreviation. */
    private String words(GradeLine line) {
        Grade first = line.group().members().get(0);
        if (Scales.COMPLETION.grades().contains(first) && line.label().equals(first.label())) {
            return text("grade." + first.id(), Map.of());
        }
        String label = line.label().text(language);
        boolean startsLikeSentence =
                label.length() > 1 && Character.isUpperCase(label.charAt(0)) && !Character.isUpperCase(label.charAt(1));
        return startsLikeSentence ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    private Optional<PrintedText> omitted(String key, Scorecard card, Omission.Extent... extents) {
        List<String> places = card.omitted().stream()
                .filter(omission -> Arrays.asList(extents).contains(omission.extent()))
                .map(this::place)
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(printed(key, Map.of("count", number(places.size(), card), "places", places)));
    }

    private String place(Omission omission) {
        List<String> parts = Stream.of(
                        omission.location().map(SourceLocation::toString),
                        omission.printedNumber().map(number -> text("omitted.number", Map.of("number", number))))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? omission.code().id() : String.join(" ", parts);
    }

    private String things(Scorecard card) {
        String key = card.countsTargets() ? "targets" : "indicators";
        return text(card.counted() == 1 ? key + ".one" : key, Map.of());
    }

    /** With as many digits as the total has and at least two, where the language pads counts. */
    private PrintedNumber number(long count, Scorecard card) {
        int digits = Math.max(minimumDigits(), Long.toString(card.counted()).length());
        return PrintedNumber.padded(count, minimumDigits() == 1 ? 1 : digits);
    }

    private int minimumDigits() {
        return Languages.isVietnamese(language) ? 2 : 1;
    }

    private PrintedNumber percent(BigDecimal percent, long count, Scorecard card) {
        return PrintedNumber.builder()
                .value(percent)
                .unit(Unit.PERCENT)
                .text(MessageBundle.words(percent, language))
                .exact(Ratio.of(count, card.counted()))
                .rounding(rounding.mode())
                .build();
    }

    private PrintedText printed(String key, Map<String, ?> arguments) {
        return PrintedText.of(TEXTS.parts("official." + key, language, arguments), language);
    }

    private String text(String key, Map<String, ?> arguments) {
        return TEXTS.text("official." + key, language, arguments);
    }
}
