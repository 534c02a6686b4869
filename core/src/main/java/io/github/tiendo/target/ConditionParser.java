package io.github.tiendo.target;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.notation.ChangeReading;
import io.github.tiendo.notation.Figure;
import io.github.tiendo.notation.FigureKind;
import io.github.tiendo.notation.FractionReading;
import io.github.tiendo.notation.MultipleReading;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NotationFindingCode;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.RangeReading;
import io.github.tiendo.notation.RankReading;
import io.github.tiendo.notation.TopReading;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one condition from a text.
 *
 * <p>From the outside in: semicolons part conditions or points of a path; then quotation marks, brackets, "every year"
 * in front; then one figure with what it is compared against; then, where that is none, conditions parted by commas,
 * line breaks or "and"; then words.
 */
final class ConditionParser {

    private static final int MAX_DEPTH = 16;
    private static final int SHOWN = 80;
    private static final int MAX_PERIOD_LENGTH = 60;
    private static final int MAX_DUE_WORDS = 8;
    private static final int MAX_DUE_LENGTH = 500;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> TIMES = Set.of("lần", "times");
    private static final Set<String> DUE_WORDS = Set.of(
            "năm", "đến", "tới", "vào", "trong", "hết", "quý", "tháng", "giai", "by", "in", "year", "end", "until");
    private static final Set<String> DUE_BEHIND = Set.of("vào", "đến", "tới", "trong", "by", "in", "until", "giai");

    private static final List<List<String>> STEPWISE = phrases("từng bậc :", "stepwise :");
    private static final List<List<String>> HELD_EVERY_YEAR = phrases(
            "duy trì hằng năm",
            "duy trì hàng năm",
            "duy trì mỗi năm",
            "duy trì từng năm",
            "maintain every year",
            "maintain each year",
            "maintained every year");
    private static final List<List<String>> EVERY_YEAR =
            phrases("hằng năm", "hàng năm", "mỗi năm", "từng năm", "every year", "each year", "annually", "yearly");
    private static final List<List<String>> MAINTAINED =
            phrases("duy trì", "giữ", "giữ vững", "maintain", "keep", "hold");
    private static final List<List<String>> AGAINST =
            phrases("so với", "compared with", "compared to", "relative to", "against", "versus", "vs");
    private static final List<List<String>> COMPLETE =
            phrases("hoàn thành", "đạt được", "complete", "achieve", "reach");
    private static final List<List<String>> AND = phrases("và", "and", ",", "đồng thời");
    private static final List<List<String>> DEEDS = phrases(
            "hoàn thành",
            "ban hành",
            "xây dựng",
            "thành lập",
            "triển khai",
            "công bố",
            "phê duyệt",
            "hình thành",
            "đưa vào",
            "trình",
            "thông qua",
            "tổ chức",
            "thí điểm",
            "cung cấp",
            "phát triển",
            "complete",
            "issue",
            "establish",
            "publish",
            "approve",
            "adopt",
            "launch",
            "build",
            "submit",
            "pass",
            "create",
            "set up",
            "open");

    private final String text;
    private final NumberNotation numbers;
    private final QuantityNotation quantities;
    private final PeriodNotation periods;
    private final Unit unit;

    ConditionParser(String text, Locale language, NumberNotation numbers, Unit unit) {
        this.text = text;
        this.numbers = numbers;
        this.quantities = QuantityNotation.of(language, numbers);
        this.periods = PeriodNotation.of(language);
        this.unit = unit;
    }

    /** A stretch of the text. */
    private record Span(int from, int to) {}

    /** A value to reach and by the end of which period. */
    private record Point(Period period, Span value) {}

    /** The target that the text states: its condition, and by when if the text says it. */
    Outcome<Target> target() {
        List<Span> parts = parts(trimmed(new Span(0, text.length())));
        Span whole = new Span(parts.get(0).from(), parts.get(parts.size() - 1).to());
        // "> 80% (2025); > 90% (2030)" is a path, "100%; Top 3 (2025)" one target
        boolean each = parts.size() > 1 && dueInBrackets(parts.get(0)).isPresent();
        Optional<Point> due = each || text.length() > MAX_DUE_LENGTH
                ? Optional.empty()
                : dueInBrackets(whole).or(() -> parts.size() == 1 ? point(whole) : Optional.empty());
        if (due.isPresent()) {
            Outcome<Condition> dated = condition(due.get().value(), 0);
            if (dated.value().isPresent()) {
                return dated.map(condition -> Target.of(condition, due.get().period()));
            }
        }
        return parse().map(condition -> Target.builder().condition(condition).build());
    }

    Outcome<Condition> parse() {
        Outcome<Figure> whole = numbers.parseFigure(text);
        boolean hopeless = whole.findings().stream()
                .anyMatch(finding -> finding.code() == NotationFindingCode.TEXT_TOO_LONG
                        || finding.code() == NotationFindingCode.NO_FIGURE);
        return hopeless ? Outcome.failed(whole.findings()) : condition(new Span(0, text.length()), 0);
    }

    // --- structure

    private Outcome<Condition> condition(Span span, int depth) {
        Span trimmed = trimmed(span);
        if (depth > MAX_DEPTH) {
            return Outcome.failed(error(TargetFindingCode.TOO_DEEP, trimmed).with("limit", MAX_DEPTH));
        }
        int stepwise = behind(STEPWISE, trimmed);
        if (stepwise > 0) {
            return path(parts(new Span(stepwise, trimmed.to())), true, trimmed);
        }
        List<Span> parts = parts(trimmed);
        if (parts.stream().allMatch(part -> point(part).isPresent())) {
            return path(parts, false, trimmed);
        }
        if (parts.size() > 1) {
            return allOf(parts, depth);
        }
        Span one = parts.get(0);
        return one.from() == one.to() ? single(trimmed) : enclosed(one, depth).orElseGet(() -> everyYear(one, depth));
    }

    /** The stretches between semicolons that stand in no quotation or bracket; a last empty one is dropped. */
    private List<Span> parts(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.from();
        int brackets = 0;
        for (int i = span.from(); i < span.to(); i++) {
            char c = text.charAt(i);
            if (Quotes.isOpen(c)) {
                int close = Quotes.close(text, i, span.to());
                i = close < 0 ? i : close;
            } else if (c == '(') {
                brackets++;
            } else if (c == ')') {
                brackets = Math.max(0, brackets - 1);
            } else if (c == ';' && brackets == 0) {
                parts.add(trimmed(new Span(start, i)));
                start = i + 1;
            }
        }
        Span last = trimmed(new Span(start, span.to()));
        if (parts.isEmpty() || last.from() < last.to()) {
            parts.add(last);
        }
        return parts;
    }

    private Outcome<Condition> allOf(List<Span> parts, int depth) {
        List<Condition> conditions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Span part : parts) {
            Outcome<Condition> read = condition(part, depth + 1);
            read.value().ifPresent(conditions::add);
            findings.addAll(read.findings());
        }
        return conditions.size() < parts.size() ? Outcome.failed(findings) : Outcome.of(AllOf.of(conditions), findings);
    }

    private Optional<Outcome<Condition>> enclosed(Span span, int depth) {
        char first = text.charAt(span.from());
        int last = span.to() - 1;
        if (Quotes.isOpen(first) && Quotes.close(text, span.from(), span.to()) == last) {
            String words = Quotes.inside(text, span.from(), last);
            return NormalText.display(words).isEmpty()
                    ? Optional.empty()
                    : Optional.of(Outcome.of(Milestone.of(words)));
        }
        if (first == '(' && closingBracket(span) == last) {
            return Optional.of(condition(new Span(span.from() + 1, last), depth + 1));
        }
        return Optional.empty();
    }

    private int closingBracket(Span span) {
        int open = 0;
        for (int i = span.from(); i < span.to(); i++) {
            char c = text.charAt(i);
            if (Quotes.isOpen(c)) {
                int close = Quotes.close(text, i, span.to());
                i = close < 0 ? i : close;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return i;
            }
        }
        return -1;
    }

    private Outcome<Condition> everyYear(Span span, int depth) {
        int held = behind(HELD_EVERY_YEAR, span);
        if (held > 0) {
            return condition(new Span(held, span.to()), depth + 1).map(EveryYear::of);
        }
        int yearly = behind(EVERY_YEAR, span);
        if (yearly > 0) {
            return condition(new Span(yearly, span.to()), depth + 1)
                    .map(each -> each instanceof RelativeChange
                            ? RelativeChange.builder()
                                    .from((RelativeChange) each)
                                    .isPerYear(true)
                                    .build()
                            : EveryYear.of(each));
        }
        int maintained = behind(MAINTAINED, span);
        if (maintained > 0) {
            Outcome<Condition> each = condition(new Span(maintained, span.to()), depth + 1);
            boolean words = each.value().filter(Milestone.class::isInstance).isPresent();
            if (each.value().isPresent() && !words) {
                return each.then(read -> {
                    Condition reading = read instanceof EveryYear ? read : EveryYear.of(read);
                    return Outcome.of(reading, List.of(remark(TargetFindingCode.MAINTAINED_EVERY_YEAR, span, reading)));
                });
            }
        }
        return single(span);
    }

    // --- paths

    /**
     * A stretch that says by when: {@code 2022: 60%}, {@code năm 2025 đạt 80%}, {@code 80% vào năm 2025}, {@code 80%
     * (đến năm 2025)}.
     */
    private Optional<Point> point(Span part) {
        int limit = Math.min(part.to(), part.from() + MAX_PERIOD_LENGTH);
        for (int i = part.from(); i < limit; i++) {
            if (text.charAt(i) == ':') {
                return point(new Span(part.from(), i), new Span(i + 1, part.to()));
            }
        }
        return dueInFront(part)
                .or(() -> dueInBrackets(part).or(() -> dueBehind(part)).filter(found -> isFigure(found.value())));
    }

    private Optional<Point> point(Span due, Span value) {
        Outcome<Period> period = periods.parse(text.substring(due.from(), due.to()));
        Span trimmed = trimmed(value);
        return period.value().isPresent() && period.findings().isEmpty() && trimmed.from() < trimmed.to()
                ? Optional.of(new Point(period.orThrow(), trimmed))
                : Optional.empty();
    }

    /** The longest period in words, not a bare number, that a value follows. */
    private Optional<Point> dueInFront(Span part) {
        List<Token> tokens = tokens(part);
        Optional<Point> longest = Optional.empty();
        int most = DUE_WORDS.contains(tokens.get(0).text()) ? Math.min(MAX_DUE_WORDS, tokens.size() - 2) : 0;
        for (int words = 2; words <= most; words++) {
            Token last = tokens.get(words - 1);
            Token next = tokens.get(words);
            if (last.kind() == Token.Kind.NUMBER && !next.isGlued()) {
                int value = part.from() + next.start();
                Optional<Point> point =
                        point(new Span(part.from(), part.from() + last.end()), new Span(value, part.to()));
                longest = point.filter(found -> isFigure(found.value())).isPresent() ? point : longest;
            }
        }
        return longest;
    }

    private boolean isFigure(Span span) {
        return figure(span).value().isPresent();
    }

    /** A period in brackets at the end: {@code ≥ 80% (năm 2025)}, as targets are printed. */
    private Optional<Point> dueInBrackets(Span part) {
        int open = text.lastIndexOf('(', part.to() - 1);
        return open > part.from() && part.to() - open <= MAX_PERIOD_LENGTH && text.charAt(part.to() - 1) == ')'
                ? point(new Span(open + 1, part.to() - 1), new Span(part.from(), open))
                : Optional.empty();
    }

    /** The shortest period at the end behind a word that says by when: {@code 80% vào năm 2025}. */
    private Optional<Point> dueBehind(Span part) {
        List<Token> tokens = tokens(part);
        int end = tokens.size() - 1;
        for (int i = end - 1; i > 0 && i > end - MAX_DUE_WORDS; i--) {
            if (DUE_BEHIND.contains(tokens.get(i).text())) {
                int from = part.from() + tokens.get(i).start();
                Optional<Point> point =
                        point(new Span(from, part.from() + tokens.get(end - 1).end()), new Span(part.from(), from));
                if (point.isPresent()) {
                    return point;
                }
            }
        }
        return Optional.empty();
    }

    private Outcome<Condition> path(List<Span> parts, boolean stepwise, Span whole) {
        Path.Builder path = Path.builder().isStepwise(stepwise);
        List<Finding> findings = new ArrayList<>();
        Optional<Comparison> comparison = Optional.empty();
        Optional<Unit> measured = Optional.empty();
        Optional<Period> last = Optional.empty();
        for (Span part : parts) {
            Optional<Point> found = point(part);
            Span point = found.map(Point::value).orElse(part);
            Outcome<Condition> read =
                    found.isEmpty() ? Outcome.failed(error(TargetFindingCode.UNEVEN_PATH, part)) : single(point);
            findings.addAll(read.findings());
            if (read.value().isEmpty()) {
                return Outcome.failed(findings);
            }
            Period period = found.orElseThrow().period();
            Optional<Bound> bound = read.value().filter(Bound.class::isInstance).map(Bound.class::cast);
            boolean even = bound.isPresent()
                    && comparison.orElse(bound.get().comparison())
                            == bound.get().comparison()
                    && measured.orElse(bound.get().value().unit())
                            .equals(bound.get().value().unit())
                    && last.map(before -> before.lastDay().isBefore(period.lastDay()))
                            .orElse(true);
            if (!even) {
                findings.add(error(TargetFindingCode.UNEVEN_PATH, point));
                return Outcome.failed(findings);
            }
            comparison = bound.map(Bound::comparison);
            measured = bound.map(Bound::value).map(Quantity::unit);
            last = Optional.of(period);
            path.putPoints(period, bound.get().value());
        }
        return comparison.isEmpty()
                ? Outcome.failed(error(TargetFindingCode.UNEVEN_PATH, whole))
                : Outcome.of(path.comparison(comparison.get()).build(), findings);
    }

    // --- one figure

    private Outcome<Condition> single(Span span) {
        Outcome<Condition> figure = figure(span);
        if (figure.value().isPresent()) {
            return figure;
        }
        return changeAgainst(span)
                .or(() -> quotedGroup(span))
                .or(() -> completed(span))
                .or(() -> severalBySoftMarks(span))
                .or(() -> words(span))
                .orElse(figure);
    }

    private Outcome<Condition> figure(Span span) {
        String part = text.substring(span.from(), span.to());
        Outcome<Figure> figure = numbers.parseFigure(part);
        Outcome<Condition> condition = figure.then(read -> condition(read, part, span));
        return moved(condition, span.from());
    }

    private Outcome<Condition> condition(Figure figure, String part, Span span) {
        return switch (figure.kind()) {
            case NUMBER -> number((NumberReading) figure, part, span);
            case RANGE -> range((RangeReading) figure, span);
            case FRACTION -> fraction((FractionReading) figure, part, span);
            case RANK -> rank((RankReading) figure, span);
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
        List<Finding> remarks = quantities.parse(part).findings().stream()
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

    private Outcome<Condition> hedged(Condition reading, Span span) {
        return Outcome.of(reading, List.of(remark(TargetFindingCode.HEDGED_TARGET, span, reading)));
    }

    private Outcome<Condition> place(NumberReading number, Span span) {
        int last = number.qualifier() == Qualifier.LESS_THAN ? 1 : 0;
        boolean upwards = number.qualifier() == Qualifier.AT_LEAST || number.qualifier() == Qualifier.MORE_THAN;
        BigDecimal place = number.value();
        if (upwards || place.scale() > 0 || place.precision() > 9 || place.intValue() - last < 1) {
            return notACondition(number.kind(), span);
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
                    : notACondition(fraction.kind(), span);
        }
        // the findings of the figure are there already
        return bound(fraction.qualifier(), quantities.parse(part).orThrow(), span);
    }

    private Outcome<Condition> rank(RankReading rank, Span span) {
        if (rank.movement().isPresent()) {
            return notACondition(rank.kind(), span);
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
        if (!amount.isPercent()
                || amount.printed().signum() <= 0
                || !amount.unitWords().isEmpty() && !amount.isPerYear()) {
            return notACondition(change.kind(), span);
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
            return notACondition(multiple.kind(), span);
        }
        if (!multiple.isDecrease()) {
            return change(factor.value().subtract(BigDecimal.ONE).multiply(HUNDRED), false, factor, span);
        }
        try {
            BigDecimal left = HUNDRED.divide(factor.value());
            return change(HUNDRED.subtract(left), true, factor, span);
        } catch (ArithmeticException endless) {
            // a third has no exact percentage
            return notACondition(multiple.kind(), span);
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

    /** {@code giảm 30% so với năm 2020}: the change, and what it is measured against. */
    private Optional<Outcome<Condition>> changeAgainst(Span span) {
        List<Token> tokens = tokens(span);
        for (int i = 1; i < tokens.size() - 1; i++) {
            int words = length(AGAINST, tokens, i);
            // "gấp 2 lần năm 2020"
            boolean timesAYear = tokens.get(i).text().equals("năm")
                    && TIMES.contains(tokens.get(i - 1).text());
            if ((words > 0 || timesAYear) && i + words < tokens.size() - 1) {
                Span change = trimmed(
                        new Span(span.from(), span.from() + tokens.get(i).start()));
                String base = NormalText.display(
                        text.substring(span.from() + tokens.get(i + words).start(), span.to()));
                Outcome<Condition> read = figure(change);
                return read.value()
                        .filter(RelativeChange.class::isInstance)
                        .map(found -> read.then(condition -> against((RelativeChange) condition, base, span)));
            }
        }
        return Optional.empty();
    }

    private Outcome<Condition> against(RelativeChange change, String base, Span span) {
        Outcome<Period> period = periods.parse(base);
        if (period.value().isPresent()) {
            return Outcome.of(
                    RelativeChange.builder().from(change).base(period.orThrow()).build(), period.findings());
        }
        return Outcome.of(
                change,
                List.of(remark(TargetFindingCode.BASE_WITHOUT_DATE, span).with("words", shortened(base))));
    }

    // --- words

    /** {@code Top 3 “nước (ASEAN)”}. */
    private Optional<Outcome<Condition>> quotedGroup(Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            if (Quotes.isOpen(text.charAt(i))) {
                boolean last = Quotes.close(text, i, span.to()) == span.to() - 1;
                String words = last ? Quotes.inside(text, i, span.to() - 1) : "";
                return figure(trimmed(new Span(span.from(), i)))
                        .value()
                        .filter(TopRank.class::isInstance)
                        .map(TopRank.class::cast)
                        .filter(top -> top.group().isEmpty() && !words.isEmpty())
                        .map(top -> Outcome.of(
                                TopRank.builder().from(top).group(words).build()));
            }
        }
        return Optional.empty();
    }

    /** {@code Hoàn thành 100%} is 100 %. */
    private Optional<Outcome<Condition>> completed(Span span) {
        int rest = behind(COMPLETE, span);
        if (rest == 0) {
            return Optional.empty();
        }
        Outcome<Condition> figure = figure(trimmed(new Span(rest, span.to())));
        return figure.value()
                .filter(read ->
                        read instanceof Bound && ((Bound) read).value().unit().equals(Unit.PERCENT))
                .map(read -> figure);
    }

    /** Several figures parted by commas, line breaks or "and", all of which must be read without a doubt. */
    private Optional<Outcome<Condition>> severalBySoftMarks(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.from();
        List<Token> tokens = tokens(span);
        int lineBreak = text.indexOf('\n', span.from());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int words = length(AND, tokens, i);
            int at = span.from() + token.start();
            if (lineBreak >= 0 && lineBreak < at && at > start) {
                parts.add(trimmed(new Span(start, lineBreak)));
                start = lineBreak;
                lineBreak = text.indexOf('\n', at);
            }
            if (words > 0) {
                parts.add(trimmed(new Span(start, at)));
                start = span.from() + tokens.get(i + words - 1).end();
            }
        }
        parts.add(trimmed(new Span(start, span.to())));
        parts.removeIf(part -> part.from() == part.to());
        if (parts.size() < 2) {
            return Optional.empty();
        }
        if (parts.stream().allMatch(part -> point(part).isPresent())) {
            return Optional.of(path(parts, false, span));
        }
        List<Condition> conditions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Span part : parts) {
            Outcome<Condition> read = figure(part);
            if (read.value().isEmpty()) {
                return Optional.empty();
            }
            conditions.add(read.orThrow());
            findings.addAll(read.findings());
        }
        return Optional.of(Outcome.of(AllOf.of(conditions), findings));
    }

    private Optional<Outcome<Condition>> words(Span span) {
        String part = text.substring(span.from(), span.to());
        Optional<ReportedValue> value = quantities.parseValue(part).value();
        if (value.isPresent() && value.get() instanceof TextValue) {
            return Optional.of(Outcome.of(Milestone.of(part)));
        }
        if (behind(DEEDS, span) == 0 || part.indexOf('%') >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                Outcome.of(Milestone.of(part), List.of(remark(TargetFindingCode.NUMBER_IN_MILESTONE, span))));
    }

    // --- text

    private Span trimmed(Span span) {
        int from = span.from();
        int to = span.to();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private List<Token> tokens(Span span) {
        return Token.scan(text.substring(span.from(), span.to()));
    }

    /** The index behind the longest of the phrases that the stretch begins with; 0 if it begins with none. */
    private int behind(List<List<String>> phrases, Span span) {
        int limit = Math.min(span.to(), span.from() + MAX_PERIOD_LENGTH);
        List<Token> tokens = tokens(new Span(span.from(), limit));
        int words = length(phrases, tokens, 0);
        int end = words == 0 ? 0 : span.from() + tokens.get(words - 1).end();
        return end < span.to() ? end : 0;
    }

    private static int length(List<List<String>> phrases, List<Token> tokens, int at) {
        int longest = 0;
        for (List<String> phrase : phrases) {
            int words = phrase.size();
            if (words > longest && at + words <= tokens.size() && matches(phrase, tokens, at)) {
                longest = words;
            }
        }
        return longest;
    }

    private static boolean matches(List<String> phrase, List<Token> tokens, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(at + i).text().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> phrases(String... phrases) {
        List<List<String>> split = new ArrayList<>();
        for (String phrase : phrases) {
            split.add(List.of(NormalText.of(phrase).split(" ")));
        }
        return List.copyOf(split);
    }

    // --- findings

    private <T> Outcome<T> notACondition(FigureKind figure, Span span) {
        // the caller moves the column to where the stretch begins
        return Outcome.failed(Finding.of(TargetFindingCode.NOT_A_CONDITION)
                .with("text", shortened(text))
                .with("column", 1)
                .with("figure", figure));
    }

    private Finding error(TargetFindingCode code, Span span) {
        return Finding.of(code).with("text", shortened(text)).with("column", span.from() + 1L);
    }

    private Finding remark(TargetFindingCode code, Span span) {
        return Finding.of(code).with("text", shortened(text.substring(span.from(), span.to())));
    }

    private Finding remark(TargetFindingCode code, Span span, Condition reading) {
        Localized printed = new PrintedCondition(reading);
        return remark(code, span).with("reading", printed);
    }

    /** Columns are counted in the whole text. */
    private Outcome<Condition> moved(Outcome<Condition> outcome, int by) {
        if (outcome.findings().isEmpty() || by == 0) {
            return outcome;
        }
        List<Finding> moved = outcome.findings().stream()
                .map(finding -> {
                    Object column = finding.arguments().get("column");
                    return column instanceof Long
                            ? finding.with("text", shortened(text)).with("column", (Long) column + by)
                            : finding;
                })
                .toList();
        return outcome.value().isPresent() ? Outcome.of(outcome.orThrow(), moved) : Outcome.failed(moved);
    }

    private static String shortened(String words) {
        String display = NormalText.display(words);
        return display.length() <= SHOWN ? display : display.substring(0, SHOWN) + "…";
    }
}
