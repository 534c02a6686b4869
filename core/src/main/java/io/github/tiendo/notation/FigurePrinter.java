package io.github.tiendo.notation;

import io.github.tiendo.notation.Figure.ChangeReading;
import io.github.tiendo.notation.Figure.FractionReading;
import io.github.tiendo.notation.Figure.MultipleReading;
import io.github.tiendo.notation.Figure.RangeReading;
import io.github.tiendo.notation.Figure.RankReading;
import io.github.tiendo.notation.Figure.TopReading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/** Prints figures so that they read back the same. */
record FigurePrinter(Locale language, NumberDialect dialect) {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    String print(Figure figure) {
        return switch (figure.kind()) {
            case NUMBER -> number((NumberReading) figure);
            case RANGE -> range((RangeReading) figure);
            case FRACTION -> fraction((FractionReading) figure);
            case RANK -> rank((RankReading) figure);
            case MULTIPLE -> multiple((MultipleReading) figure);
            case CHANGE -> change((ChangeReading) figure);
            case TOP -> top((TopReading) figure);
        };
    }

    private String number(NumberReading number) {
        return before(number.qualifier()) + bare(number) + behind(number.unitWords());
    }

    private String bare(NumberReading number) {
        String digits = dialect.print(number.printed(), number.minimumDigits());
        String scale = number.scaleWord().map(word -> " " + word.text(language)).orElse("");
        return switch (number.percentForm()) {
            case NONE -> digits + scale;
            case PERCENT -> digits + scale + "%";
            case PERCENTAGE_POINT -> words("percentage-points", Map.of("number", digits + scale));
        };
    }

    private String words(String form, Map<String, String> parts) {
        return NotationFindingCode.TEXTS.text("print." + form, language, parts);
    }

    private String before(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case MORE_THAN -> "> ";
            case AT_LEAST -> "≥ ";
            case LESS_THAN -> "< ";
            case AT_MOST -> "≤ ";
            case ESTIMATE, ABOUT, NEARLY, OVER -> qualifier.text(language) + " ";
        };
    }

    private static String behind(String words) {
        return words.isEmpty() || words.startsWith("/") ? words : " " + words;
    }

    private String range(RangeReading range) {
        NumberReading lower = range.lower();
        boolean sameScale = lower.scaleWord().equals(range.upper().scaleWord());
        String first = sameScale
                ? dialect.print(lower.printed(), lower.minimumDigits())
                : dialect.print(lower.printed(), lower.minimumDigits())
                        + lower.scaleWord()
                                .map(word -> " " + word.text(language))
                                .orElse("");
        return before(range.qualifier()) + first + " - " + bare(range.upper())
                + behind(range.upper().unitWords());
    }

    private String fraction(FractionReading fraction) {
        boolean likeDate = fraction.percentage().isEmpty()
                && fraction.unitWords().isEmpty()
                && looksLikeDay(fraction.numerator(), fraction.denominator());
        return before(fraction.qualifier())
                + count(fraction.numerator(), fraction.minimumDigits())
                + (likeDate ? " / " : "/")
                + count(fraction.denominator(), fraction.minimumDigits())
                + fraction.percentage()
                        .map(percent -> " (" + number(percent) + ")")
                        .orElse("")
                + behind(fraction.unitWords());
    }

    /** Whether two numbers with a slash could be a day and its month, and are hardly a count of its whole. */
    static boolean looksLikeDay(BigInteger first, BigInteger second) {
        return first.compareTo(second) > 0
                && first.bitLength() < Integer.SIZE
                && first.intValue() <= LAST_DAY
                && second.intValue() <= LAST_MONTH;
    }

    private String count(BigInteger count, int minimumDigits) {
        return dialect.print(new BigDecimal(count), minimumDigits);
    }

    private String count(int count) {
        return dialect.print(BigDecimal.valueOf(count), 1);
    }

    private String rank(RankReading rank) {
        StringBuilder text = new StringBuilder(count(rank.position()));
        rank.fieldSize().ifPresent(size -> text.append('/').append(count(size)));
        rank.movement().ifPresent(moved -> text.append(" (")
                .append(moved < 0 ? "" : "+")
                .append(count(moved))
                .append(')'));
        String place = text.append(behind(rank.fieldWords())).toString();
        boolean needsWord = rank.movement().isEmpty() || rank.fieldSize().isEmpty();
        return needsWord ? words("rank", Map.of("place", place)) : place;
    }

    private String multiple(MultipleReading multiple) {
        NumberReading factor = multiple.factor();
        String number = before(factor.qualifier()) + bare(factor);
        return words(
                multiple.isDecrease() ? "part" : "multiple",
                Map.of("number", number, "words", behind(factor.unitWords())));
    }

    private String change(ChangeReading change) {
        return words(change.isDecrease() ? "down" : "up", Map.of("number", number(change.amount())));
    }

    private String top(TopReading top) {
        String field = top.fieldSize().isPresent() ? "/" + count(top.fieldSize().getAsInt()) : "";
        String places = count(BigInteger.valueOf(top.count()), top.minimumDigits()) + field + behind(top.groupWords());
        return words("top", Map.of("places", places));
    }
}
