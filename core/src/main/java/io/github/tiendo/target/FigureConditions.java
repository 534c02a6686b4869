package io.github.tiendo.target;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.notation.Figure;
import io.github.tiendo.notation.Figure.ChangeReading;
import io.github.tiendo.notation.Figure.FractionReading;
import io.github.tiendo.notation.Figure.MultipleReading;
import io.github.tiendo.notation.Figure.RangeReading;
import io.github.tiendo.notation.Figure.RankReading;
import io.github.tiendo.notation.Figure.TopReading;
import io.github.tiendo.notation.NotationFindingCode;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.text.Excerpt;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.ConditionText.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one figure for a condition: a bound, a range, a place or a change. */
final class FigureConditions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String whole;
    private final ConditionText text;
    private final NumberNotation numbers;
    private final QuantityNotation quantities;
    private final Unit unit;

    /** The whole text as a figure, which is looked at before its parts and mostly is all of it; null until then. */
    private @Nullable Outcome<Figure> figureOfWhole;

    FigureConditions(ConditionText text, NumberNotation numbers, QuantityNotation quantities, Unit unit) {
        this.whole = text.of(text.whole());
        this.text = text;
        this.numbers = numbers;
        this.quantities = quantities;
        this.unit = unit;
    }

    /** The figure that the whole text is. */
    Outcome<Figure> whole() {
        Outcome<Figure> read = figureOfWhole;
        if (read == null) {
            read = numbers.parseFigure(whole);
            figureOfWhole = read;
        }
        return read;
    }

    boolean isFigure(Span span) {
        return figure(span).value().isPresent();
    }

    Outcome<Condition> figure(Span span) {
        String part = text.of(span);
        Outcome<Figure> figure = part.equals(whole) ? whole() : numbers.parseFigure(part);
        Outcome<Condition> condition = figure.then(read -> condition(read, part, span));
        return text.moved(condition, span.from());
    }

    private Outcome<Condition> condition(Figure figure, String part, Span span) {
        return switch (figure.kind()) {
            case NUMBER -> number((NumberReading) figure, part, span);
            case RANGE -> range((RangeReading) figure, span);
            case FRACTION -> fraction((FractionReading) figure, part, span);
            case RANK -> rank((RankReading) figure);
            case TOP -> Outcome.of(top((TopReading) figure));
            case CHANGE -> change((ChangeReading) figure, span);
            case MULTIPLE -> multiple((MultipleReading) figure, span);
        };
    }

    private Outcome<Condition> number(NumberReading number, String part, Span span) {
        if (unit.equals(Unit.RANK) && isBare(number)) {
            return place(number, span);
        }
        if (number.isPerYear()) {
            NumberReading each =
                    NumberReading.builder().from(number).unitWords("").build();
            return bound(each.qualifier(), inUnit(each), span).map(EveryYear::of);
        }
        if (number.isPercent()) {
            List<Token> behind = Token.scan(number.unitWords());
            boolean down = ConditionPhrases.LOWERING.at(behind, 0).isPresent();
            if (down || ConditionPhrases.RAISING.at(behind, 0).isPresent()) {
                return change(number.printed(), down, number, span);
            }
        }
        // only of words behind a figure anything is remarked
        List<Finding> remarks = (number.unitWords().isEmpty()
                        ? List.<Finding>of()
                        : quantities.parse(part).findings())
                .stream()
                        .filter(finding ->
                                finding.severity() == Severity.NOTE && !(finding.code() instanceof NotationFindingCode))
                        .toList();
        Outcome<Condition> bound = bound(number.qualifier(), inUnit(number), span);
        return remarks.isEmpty() ? bound : bound.then(read -> Outcome.of(read, remarks));
    }

    private Quantity inUnit(NumberReading number) {
        Quantity quantity = Quantity.from(number);
        return isBare(number) && !unit.equals(Unit.RANK)
                ? Quantity.builder().from(quantity).unit(unit).build()
                : quantity;
    }

    private static boolean isBare(NumberReading number) {
        return number.percentForm() == PercentForm.NONE && number.unitWords().isEmpty();
    }

    private Outcome<Condition> bound(Qualifier qualifier, Quantity value, Span span) {
        return switch (qualifier) {
            case EXACT -> Outcome.of(Bound.of(Comparison.AT_LEAST, value).implied());
            case AT_LEAST -> Outcome.of(Bound.of(Comparison.AT_LEAST, value));
            case MORE_THAN, OVER -> Outcome.of(Bound.of(Comparison.MORE_THAN, value));
            case AT_MOST -> Outcome.of(Bound.of(Comparison.AT_MOST, value));
            case LESS_THAN -> Outcome.of(Bound.of(Comparison.LESS_THAN, value));
            case ESTIMATE, ABOUT, NEARLY -> hedged(Bound.of(Comparison.AT_LEAST, value), span);
        };
    }

    private Outcome<Condition> place(NumberReading number, Span span) {
        int last = number.qualifier() == Qualifier.LESS_THAN ? 1 : 0;
        boolean upwards = number.qualifier() == Qualifier.AT_LEAST || number.qualifier() == Qualifier.MORE_THAN;
        BigDecimal place = number.value();
        if (upwards || place.scale() > 0 || place.precision() > 9 || place.intValue() - last < 1) {
            return notACondition(number.kind());
        }
        TopRank rank = TopRank.of(place.intValue() - last);
        return number.qualifier().isHedge() ? hedged(rank, span) : Outcome.of(rank);
    }

    private Outcome<Condition> range(RangeReading range, Span span) {
        if (range.lower().isPerYear()) {
            RangeReading each = RangeReading.builder()
                    .from(range)
                    .lower(NumberReading.builder()
                            .from(range.lower())
                            .unitWords("")
                            .build())
                    .upper(NumberReading.builder()
                            .from(range.upper())
                            .unitWords("")
                            .build())
                    .build();
            return range(each, span).map(EveryYear::of);
        }
        Within within = Within.of(inUnit(range.lower()), inUnit(range.upper()));
        return range.qualifier().isExact() ? Outcome.of(within) : hedged(within, span);
    }

    private Outcome<Condition> fraction(FractionReading fraction, String part, Span span) {
        if (unit.equals(Unit.RANK) && fraction.percentage().isEmpty()) {
            boolean possible = fraction.numerator().signum() > 0
                    && fraction.numerator().compareTo(fraction.denominator()) <= 0
                    && fraction.denominator().bitLength() < Integer.SIZE
                    && fraction.qualifier().isExact();
            return possible
                    ? Outcome.of(TopRank.builder()
                            .limit(fraction.numerator().intValue())
                            .field(fraction.denominator().intValue())
                            .build())
                    : notACondition(fraction.kind());
        }
        // the findings of the figure are there already
        return bound(fraction.qualifier(), quantities.parse(part).orThrow(), span);
    }

    private Outcome<Condition> rank(RankReading rank) {
        if (rank.movement().isPresent()) {
            return notACondition(rank.kind());
        }
        return Outcome.of(TopRank.builder()
                .limit(rank.position())
                .field(rank.fieldSize())
                .group(words(rank.fieldWords()))
                .build());
    }

    private static TopRank top(TopReading top) {
        return TopRank.builder()
                .limit(top.count())
                .field(top.fieldSize())
                .group(words(top.groupWords()))
                .build();
    }

    private static Optional<String> words(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    // --- changes

    private Outcome<Condition> change(ChangeReading change, Span span) {
        NumberReading amount = change.amount();
        boolean points = amount.percentForm() == PercentForm.PERCENTAGE_POINT;
        if (points && amount.printed().signum() > 0 && !amount.isPerYear()) {
            Quantity by = Quantity.from(amount);
            Quantity moved = change.isDecrease()
                    ? Quantity.builder().from(by).number(by.number().negate()).build()
                    : by;
            Condition bound = Bound.of(comparison(amount.qualifier(), change.isDecrease()), moved);
            return amount.qualifier().isHedge() ? hedged(bound, span) : Outcome.of(bound);
        }
        if (!amount.isPercent()
                || amount.printed().signum() <= 0
                || !amount.unitWords().isEmpty() && !amount.isPerYear()) {
            return notACondition(change.kind());
        }
        BigDecimal percent = amount.scaleWord().isPresent() ? amount.value() : amount.printed();
        return change(percent, change.isDecrease(), amount, span);
    }

    private Outcome<Condition> multiple(MultipleReading multiple, Span span) {
        NumberReading factor = multiple.factor();
        if (unit.equals(Unit.TIMES) && !multiple.isDecrease()) {
            return bound(
                    factor.qualifier(),
                    Quantity.from(NumberReading.builder()
                            .from(factor)
                            .unitWords("times")
                            .build()),
                    span);
        }
        if (!factor.unitWords().isEmpty() || factor.value().compareTo(BigDecimal.ONE) <= 0) {
            return notACondition(multiple.kind());
        }
        if (!multiple.isDecrease()) {
            return change(factor.value().subtract(BigDecimal.ONE).multiply(HUNDRED), false, factor, span);
        }
        try {
            BigDecimal left = HUNDRED.divide(factor.value());
            return change(HUNDRED.subtract(left), true, factor, span);
        } catch (ArithmeticException endless) {
            // a third has no exact percentage
            return notACondition(multiple.kind());
        }
    }

    private Outcome<Condition> change(BigDecimal percent, boolean down, NumberReading amount, Span span) {
        RelativeChange change = RelativeChange.builder()
                .change(Percent.of(down ? percent.negate() : percent))
                .isPerYear(amount.isPerYear())
                .comparison(comparison(amount.qualifier(), down))
                .build();
        boolean hedged = amount.qualifier().isHedge() && amount.qualifier() != Qualifier.OVER;
        return hedged ? hedged(change, span) : Outcome.of(change);
    }

    private static Comparison comparison(Qualifier extent, boolean down) {
        return switch (extent) {
            case EXACT, AT_LEAST, ESTIMATE, ABOUT, NEARLY -> down ? Comparison.AT_MOST : Comparison.AT_LEAST;
            case MORE_THAN, OVER -> down ? Comparison.LESS_THAN : Comparison.MORE_THAN;
            case AT_MOST -> down ? Comparison.AT_LEAST : Comparison.AT_MOST;
            case LESS_THAN -> down ? Comparison.MORE_THAN : Comparison.LESS_THAN;
        };
    }

    // --- findings

    private Outcome<Condition> hedged(Condition reading, Span span) {
        return Outcome.of(
                reading,
                List.of(text.remark(TargetFindingCode.HEDGED_TARGET, span).with("reading", reading)));
    }

    private <T> Outcome<T> notACondition(Figure.Kind figure) {
        // the caller moves the column to where the stretch begins
        return Outcome.failed(Finding.of(TargetFindingCode.NOT_A_CONDITION)
                .with("text", Excerpt.of(text.of(text.whole())))
                .with("column", 1)
                .with("figure", figure));
    }
}
