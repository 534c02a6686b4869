package io.github.tiendo.quantity;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.Figure;
import io.github.tiendo.notation.Figure.ChangeReading;
import io.github.tiendo.notation.Figure.FractionReading;
import io.github.tiendo.notation.Figure.MultipleReading;
import io.github.tiendo.notation.Figure.RankReading;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.text.TextCursor;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reported values as they are printed, read and printed back.
 *
 * <table>
 * <caption>Reading in Vietnamese</caption>
 * <tr><th>text</th><th>value</th></tr>
 * <tr><td>{@code 77,08%}, {@code gần 60 triệu giao dịch}, {@code 2 điểm %}</td><td>the quantity</td></tr>
 * <tr><td>{@code 2.365/3.418 (68,2%)}</td><td>68.2 percent, with its ratio</td></tr>
 * <tr><td>{@code 08/28}</td><td>the percentage computed to 10 decimals, with its ratio</td></tr>
 * <tr><td>{@code 86/193 (+0)}, {@code hạng 86}</td><td>the rank</td></tr>
 * <tr><td>{@code gấp 4,86 lần}</td><td>4.86 times</td></tr>
 * <tr><td>{@code tăng 8,82%}, {@code giảm 2%}</td><td>8.82 and -2 percent, with a warning</td></tr>
 * <tr><td>{@code 3 - 5}, {@code Top 50}</td><td>none, with an error</td></tr>
 * <tr><td>{@code Đã ban hành}</td><td>the words, where any value is asked for</td></tr>
 * </table>
 */
public final class QuantityNotation {

    /** Decimals of a percentage that is printed beside its counts. */
    private static final int SHARE_DECIMALS = 1;

    private final Locale language;
    private final NumberNotation numbers;

    private QuantityNotation(Locale language, NumberNotation numbers) {
        this.language = language;
        this.numbers = numbers;
    }

    /**
     * The notation of a language.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the notation
     */
    public static QuantityNotation of(Locale language) {
        return of(language, NumberNotation.of(language));
    }

    /**
     * The notation of a language whose numbers are known to be in a certain dialect.
     *
     * @param language Vietnamese or, for every other locale, English
     * @param dialect which marks the numbers have
     * @return the notation
     */
    public static QuantityNotation of(Locale language, NumberDialect dialect) {
        return of(language, NumberNotation.of(language, dialect));
    }

    /**
     * The notation of a language with numbers read in a given way, for example by the numbers around them.
     *
     * @param language Vietnamese or, for every other locale, English
     * @param numbers how numbers are read
     * @return the notation
     */
    public static QuantityNotation of(Locale language, NumberNotation numbers) {
        return new QuantityNotation(language, numbers);
    }

    /**
     * Reads a number with its unit.
     *
     * @param text such as {@code gần 60 triệu giao dịch}
     * @return the quantity; an error if the text is none
     */
    public Outcome<Quantity> parse(String text) {
        TextCursor.requireText(text);
        Outcome<ReportedValue> value = numbers.parseFigure(text).then(figure -> value(text, figure));
        return value.then(read -> read instanceof Quantity quantity
                ? Outcome.of(quantity)
                : Outcome.failed(Finding.of(QuantityFindingCode.NOT_A_QUANTITY).with("text", shown(text))));
    }

    /**
     * Reads any value: a quantity, a rank, or words without a figure.
     *
     * @param text such as {@code 86/193 (+0)} or {@code Đã ban hành}
     * @return the value; an error if the text has digits or a percent sign but is no value, or no words at all
     */
    public Outcome<ReportedValue> parseValue(String text) {
        TextCursor.requireText(text);
        Outcome<Figure> figure = numbers.parseFigure(text);
        if (figure.value().isEmpty() && isWords(text)) {
            return Outcome.of(TextValue.of(NormalText.display(text)));
        }
        return figure.then(read -> value(text, read));
    }

    private boolean isWords(String text) {
        if (NormalText.isMissing(text)) {
            return false;
        }
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == '%') {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        // qualifiers alone want a number behind them
        return letters
                && numbers.parseFigure(NormalText.display(text) + " 1").value().isEmpty();
    }

    private Outcome<ReportedValue> value(String text, Figure figure) {
        return switch (figure.kind()) {
            case NUMBER -> quantity(text, (NumberReading) figure, List.of());
            case FRACTION -> Outcome.of(quantity((FractionReading) figure));
            case RANK -> Outcome.of(rank((RankReading) figure));
            case MULTIPLE -> multiple(text, (MultipleReading) figure);
            case CHANGE -> change(text, (ChangeReading) figure);
            case RANGE, TOP -> notAValue(text, figure);
        };
    }

    private static Outcome<ReportedValue> notAValue(String text, Figure figure) {
        return Outcome.failed(Finding.of(QuantityFindingCode.NOT_A_VALUE)
                .with("text", shown(text))
                .with("figure", figure.kind()));
    }

    private static Outcome<ReportedValue> quantity(String text, NumberReading number, List<Finding> findings) {
        Quantity quantity = Quantity.from(number);
        if (number.percentForm() == PercentForm.NONE || number.unitWords().isEmpty()) {
            return Outcome.of(quantity, findings);
        }
        List<Finding> noted = new ArrayList<>(findings);
        noted.add(Finding.of(QuantityFindingCode.WORDS_BEHIND_PERCENT)
                .with("text", shown(text))
                .with("words", number.unitWords())
                .with("reading", quantity.toString()));
        return Outcome.of(quantity, noted);
    }

    private static Quantity quantity(FractionReading fraction) {
        Ratio ratio = Ratio.of(fraction.numerator(), fraction.denominator())
                .withMinimumDigits(Math.min(99, fraction.minimumDigits()));
        Quantity.Builder quantity = fraction.percentage()
                .map(percent -> Quantity.builder()
                        .from(Quantity.from(percent, Unit.PERCENT))
                        .ratio(ratio))
                .orElseGet(() -> Quantity.builder().from(Quantity.of(ratio)));
        return quantity.qualifier(fraction.qualifier()).build();
    }

    private static Rank rank(RankReading rank) {
        return Rank.builder()
                .position(rank.position())
                .fieldSize(rank.fieldSize())
                .movement(rank.movement())
                .build();
    }

    private static Outcome<ReportedValue> multiple(String text, MultipleReading multiple) {
        return multiple.isDecrease()
                ? notAValue(text, multiple)
                : Outcome.of(Quantity.from(multiple.factor(), Unit.TIMES));
    }

    private static Outcome<ReportedValue> change(String text, ChangeReading change) {
        NumberReading amount = change.amount();
        if (change.isDecrease()) {
            if (!amount.qualifier().isExact()) {
                return notAValue(text, change);
            }
            amount = NumberReading.builder()
                    .from(amount)
                    .printed(amount.printed().negate())
                    .build();
        }
        return quantity(
                text,
                amount,
                List.of(Finding.of(QuantityFindingCode.CHANGE_AS_VALUE)
                        .with("text", shown(text))
                        .with("reading", Quantity.from(amount).toString())));
    }

    private static String shown(String text) {
        String display = NormalText.display(text);
        return display.length() <= 80 ? display : display.substring(0, 80) + "…";
    }

    /**
     * Prints a value in the language.
     *
     * @param value any value
     * @return such as {@code gần 60 triệu giao dịch}, {@code 86/193 (+0)} or {@code 08/28}
     */
    public String print(ReportedValue value) {
        if (value instanceof TextValue textValue) {
            return textValue.text();
        }
        if (value instanceof Rank rank) {
            return numbers.print(RankReading.builder()
                    .position(rank.position())
                    .fieldSize(rank.fieldSize())
                    .movement(rank.movement())
                    .build());
        }
        return print((Quantity) value);
    }

    /**
     * Prints a value, a share that was computed from its counts as a percentage with them.
     *
     * @param value any value
     * @return such as {@code 62,9% (151/240)}, rounded half up to one decimal; anything else as {@link #print}
     */
    public String printShare(ReportedValue value) {
        if (!(value instanceof Quantity quantity) || !quantity.isComputed()) {
            return print(value);
        }
        Ratio ratio = quantity.ratio().orElseThrow();
        Percent percent = ratio.toPercent(RoundingMode.HALF_UP, SHARE_DECIMALS);
        Quantity rounded = Quantity.of(percent.value(), Unit.PERCENT);
        return print(rounded.withQualifier(quantity.qualifier())) + " ("
                + print(quantity.withQualifier(Qualifier.EXACT)) + ")";
    }

    private String print(Quantity quantity) {
        NumberReading number = quantity.toReading(language);
        if (quantity.ratio().isEmpty() || quantity.ratio().get().numerator().signum() < 0) {
            return numbers.print(number);
        }
        Ratio ratio = quantity.ratio().get();
        FractionReading.Builder fraction = FractionReading.builder()
                .numerator(ratio.numerator())
                .denominator(ratio.denominator())
                .minimumDigits(ratio.minimumDigits())
                .qualifier(quantity.qualifier());
        if (!quantity.isComputed()) {
            fraction.percentage(number.withQualifier(Qualifier.EXACT));
        }
        return numbers.print(fraction.build());
    }
}
