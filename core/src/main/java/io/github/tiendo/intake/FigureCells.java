package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads the cells of results and targets: notation where there is text, the number itself where it was typed. */
final class FigureCells {

    /** A word of scale from which on a figure in a unit of thousands or millions is not counted in these. */
    private static final BigDecimal LARGE_SCALE = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final PeriodNotation PERIODS = PeriodNotation.of(Languages.VIETNAMESE);

    private final Locale language;
    private final NumberNotation numbers;
    private final QuantityNotation quantities;
    private final TargetNotation targets;

    FigureCells(Locale language, NumberNotation numbers) {
        this.language = language;
        this.numbers = numbers;
        this.quantities = QuantityNotation.of(language, numbers);
        this.targets = TargetNotation.of(language, numbers);
    }

    /** Whether the numbers around tell that all are written with the marks of the other language. */
    boolean areSettled() {
        return numbers.dialect() != NumberDialect.of(language);
    }

    /** The value of a result cell that is not missing; words in a column of figures are refused. */
    Outcome<ReportedValue> value(DraftCell cell, RowUnit unit, FigureColumn column) {
        return value(cell, unit, column, () -> false);
    }

    /** The value of a result cell that is not missing; words in a column of figures are refused unless wanted. */
    Outcome<ReportedValue> value(DraftCell cell, RowUnit unit, FigureColumn column, BooleanSupplier wordsAreWanted) {
        return valueOrWords(cell, unit, column)
                .then(value -> value instanceof TextValue && column.isNumeric() && !wordsAreWanted.getAsBoolean()
                        ? Outcome.failed(Finding.of(IntakeFindingCode.TEXT_FOR_FIGURE)
                                .with("found", cell.display())
                                .with("expected", Expectation.RESULT))
                        : Outcome.of(value));
    }

    /** The number of a cell that holds nothing else; empty if it holds other things. */
    Optional<BigDecimal> number(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT
                ? numbers.parse(cell.text()).value().map(NumberReading::value)
                : cell.number();
    }

    /** How many of how many a cell such as {@code 151/240} says. */
    Outcome<Quantity> counts(DraftCell cell) {
        return quantities.parse(cell.text());
    }

    private Outcome<ReportedValue> valueOrWords(DraftCell cell, RowUnit unit, FigureColumn column) {
        if (cell.kind() != DraftCell.Kind.TEXT) {
            return typed(cell, unit, column, Expectation.RESULT).map(quantity -> quantity);
        }
        return OtherFigures.value(cell, column.isNumeric())
                .then(this::textOrRange)
                .map(value -> value instanceof Quantity quantity ? inUnit(quantity, unit, column) : value);
    }

    private Outcome<ReportedValue> textOrRange(DraftCell cell) {
        Outcome<ReportedValue> read = quantities.parseValue(cell.text());
        return read.value().isEmpty() ? lowerEnd(cell).orElse(read) : read;
    }

    /** The lower end of a range such as {@code 91-92}, told with the upper one; empty for anything else, as for years. */
    private Optional<Outcome<ReportedValue>> lowerEnd(DraftCell cell) {
        return targets.parseTarget(cell.text(), Unit.COUNT)
                .value()
                .map(Target::condition)
                .filter(Within.class::isInstance)
                .map(Within.class::cast)
                .filter(range -> PERIODS.parse(cell.text()).value().isEmpty())
                .map(range -> Outcome.of(
                        range.lower(),
                        List.of(Finding.of(IntakeFindingCode.RANGE_FOR_VALUE)
                                .with("found", cell.display())
                                .with("reading", range.lower().number())
                                .with("other", range.upper().number()))));
    }

    /** The target of a cell that is not missing, with a due period only where the cell names one. */
    Outcome<Target> target(DraftCell cell, RowUnit unit, FigureColumn column) {
        if (cell.kind() != DraftCell.Kind.TEXT) {
            return typed(cell, unit, column, Expectation.TARGET).map(quantity -> Target.builder()
                    .condition(Bound.of(Comparison.AT_LEAST, quantity).implied())
                    .build());
        }
        return OtherFigures.target(cell, column.isNumeric())
                .then(this::targetOrWords)
                .map(found -> Target.builder()
                        .from(found)
                        .condition(inUnit(found.condition(), unit, column))
                        .build());
    }

    private Outcome<Target> targetOrWords(DraftCell cell) {
        Outcome<Target> whole = targets.parseTarget(cell.text(), Unit.COUNT);
        return whole.value().isPresent()
                ? whole
                : TargetInWords.in(cell, targets).orElse(whole);
    }

    /** A row whose cells of several targets are taken apart, without those that its name was thought to state and does not. */
    IndicatorRowDraft apart(IndicatorRowDraft row) {
        if (row.getTargets().stream().noneMatch(target -> target.getValue().kind() == DraftCell.Kind.TEXT)) {
            return row;
        }
        List<TargetDraft> each = row.getTargets().stream()
                .filter(target -> !isName(target.getValue(), row)
                        || TargetInWords.in(target.getValue(), targets).isPresent())
                .flatMap(target -> TargetInWords.apart(target, targets))
                .toList();
        return each.equals(row.getTargets())
                ? row
                : IndicatorRowDraft.builder().from(row).targets(each).build();
    }

    static boolean isName(DraftCell target, IndicatorRowDraft row) {
        return !target.isMissing()
                && target.location().isPresent()
                && target.location().equals(row.getName().location());
    }

    /**
     * What was read of a target in a name: a number that neither a percent sign nor a bound goes with may be one of the name,
     * which is a WARNING.
     */
    static Outcome<Target> inName(Outcome<Target> read) {
        boolean bare = read.value()
                .map(Target::condition)
                .filter(condition -> condition instanceof Bound bound
                        && bound.isImplied()
                        && !bound.value().unit().equals(Unit.PERCENT))
                .isPresent();
        return bare
                ? Outcome.of(
                        read.value().orElseThrow(),
                        read.findings().stream()
                                .map(finding -> finding.as(Severity.WARNING))
                                .toList())
                : read;
    }

    private Condition inUnit(Condition condition, RowUnit unit, FigureColumn column) {
        if (condition instanceof Bound bound) {
            Bound placed = Bound.of(bound.comparison(), inUnit(bound.value(), unit, column));
            return bound.isImplied() ? placed.implied() : placed;
        }
        if (condition instanceof Within within) {
            return Within.of(inUnit(within.lower(), unit, column), inUnit(within.upper(), unit, column));
        }
        if (condition instanceof EveryYear every) {
            return EveryYear.of(inUnit(every.each(), unit, column));
        }
        if (condition instanceof AllOf all) {
            return AllOf.of(
                    all.parts().stream().map(part -> inUnit(part, unit, column)).toList());
        }
        return condition;
    }

    /** A condition with the place among the best that the row's name asks for beside it, if it asks for one. */
    Condition withPlaceIn(String name, Condition condition) {
        if (!(condition instanceof Bound)) {
            return condition;
        }
        return targets.placeIn(name)
                .<Condition>map(place -> AllOf.of(List.of(condition, place)))
                .orElse(condition);
    }

    private Outcome<Quantity> typed(DraftCell cell, RowUnit unit, FigureColumn column, Expectation expected) {
        return switch (cell.kind()) {
            case PERCENT -> Outcome.of(percent(cell.number().orElseThrow(), cell));
            case NUMBER -> number(cell, unit, column);
            case DATE -> {
                LocalDate date = cell.date().orElseThrow();
                yield Outcome.failed(Finding.of(IntakeFindingCode.DATE_FOR_FIGURE)
                        .with("found", date)
                        .with("expected", expected)
                        .with("typed", typedAs(date)));
            }
            case LOGICAL ->
                Outcome.failed(Finding.of(IntakeFindingCode.LOGICAL_FOR_FIGURE)
                        .with("found", cell.text())
                        .with("expected", expected));
            default ->
                Outcome.failed(Finding.of(IntakeFindingCode.ERROR_CELL)
                        .with("found", cell.text())
                        .with("expected", expected));
        };
    }

    private static String typedAs(LocalDate date) {
        String dayAndMonth = date.getDayOfMonth() + "/" + date.getMonthValue();
        return date.getDayOfMonth() == 1
                ? date.getMonthValue() + "/" + date.getYear() + " (" + dayAndMonth + ")"
                : dayAndMonth;
    }

    private Outcome<Quantity> number(DraftCell cell, RowUnit unit, FigureColumn column) {
        BigDecimal number = cell.number().orElseThrow();
        return switch (column.plainNumber(unit)) {
            case PERCENT -> Outcome.of(percent(number, cell));
            case RATIO -> Outcome.of(percent(number.multiply(HUNDRED), cell));
            case UNCLEAR ->
                unit.isPercent() && number.abs().compareTo(BigDecimal.ONE) > 0
                        ? Outcome.of(
                                percent(number, cell),
                                List.of(amongPercentCells(IntakeFindingCode.PERCENT_AS_SHOWN, number)))
                        : Outcome.failed(amongPercentCells(IntakeFindingCode.PLAIN_AMONG_PERCENT_CELLS, number));
            case EITHER -> Outcome.failed(amongPercentCells(IntakeFindingCode.PLAIN_AMONG_PERCENT_CELLS, number));
            default -> Outcome.of(inUnit(Quantity.of(number, Unit.COUNT), unit, column));
        };
    }

    private static Finding amongPercentCells(IntakeFindingCode code, BigDecimal number) {
        return Finding.of(code)
                .with("found", number)
                .with("times100", number.multiply(HUNDRED).stripTrailingZeros());
    }

    /** Whether a unit is words of a sentence, {@code kits distributed to families}. */
    static boolean hasManyWords(Unit unit) {
        return unit.id().chars().filter(c -> c == ' ').count() >= 2;
    }

    private static Quantity percent(BigDecimal number, DraftCell cell) {
        int shown = cell.decimalsShown().orElse(0);
        BigDecimal plain = number.stripTrailingZeros();
        return Quantity.of(plain.scale() < shown ? plain.setScale(shown) : plain, Unit.PERCENT);
    }

    /** A quantity without a unit of its own takes that of its row; the row's scale word ("triệu") counts. */
    private Quantity inUnit(Quantity quantity, RowUnit ofRow, FigureColumn column) {
        RowUnit unit = column.unitIn(ofRow);
        if (!quantity.unit().equals(Unit.COUNT)) {
            return quantity;
        }
        // "1.234,5 tỷ" in a column of percentages is an amount
        if (unit.isNone() && quantity.scaleWord().isPresent()) {
            return quantity;
        }
        if (unit.isNone()) {
            return column.isOfPercents() ? withUnit(quantity, BigDecimal.ONE, Unit.PERCENT) : quantity;
        }
        Unit stated = unit.unit().orElseThrow();
        if (stated.equals(Unit.PERCENT) || stated.equals(Unit.PERCENTAGE_POINT)) {
            return withUnit(quantity, BigDecimal.ONE, stated);
        }
        Outcome<NumberReading> one = numbers.parse("1 " + unit.words());
        // where the unit is tỷ đồng, "900 triệu" and "1,5 nghìn tỷ" have their whole scale; "1,5 nghìn" are thousands
        boolean isScaled = quantity.scaleWord()
                .filter(word -> word.factor().compareTo(LARGE_SCALE) >= 0)
                .isPresent();
        BigDecimal scale = isScaled
                ? BigDecimal.ONE
                : one.value().map(NumberReading::value).orElse(BigDecimal.ONE);
        String words = one.value().map(NumberReading::unitWords).orElse(unit.words());
        Quantity scaled = withUnit(quantity, scale, words.isEmpty() ? Unit.COUNT : Unit.of(words));
        return one.value()
                .flatMap(NumberReading::scaleWord)
                .filter(word -> quantity.scaleWord().isEmpty())
                .map(word -> Quantity.builder().from(scaled).scaleWord(word).build())
                .orElse(scaled);
    }

    private static Quantity withUnit(Quantity quantity, BigDecimal scale, Unit unit) {
        return Quantity.builder()
                .from(quantity)
                .number(quantity.number().multiply(scale))
                .unit(unit)
                .build();
    }
}
