package io.github.tiendo.target;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.Figure;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NotationFindingCode;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.ConditionText.Span;
import io.github.tiendo.target.DuePoints.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads one condition from a text.
 *
 * <p>From the outside in: semicolons part conditions or points of a path; then quotation marks, brackets, "every year"
 * in front; then one figure with what it is compared against; then, where that is none, conditions parted by commas,
 * line breaks or "and"; then words.
 */
final class ConditionParser {

    private static final int MAX_DEPTH = 16;
    private static final int MAX_DUE_LENGTH = 500;

    private final String whole;
    private final ConditionText text;
    private final FigureConditions figures;
    private final WordConditions words;
    private final DuePoints points;

    ConditionParser(String whole, Locale language, NumberNotation numbers, Unit unit) {
        QuantityNotation quantities = QuantityNotation.of(language, numbers);
        PeriodNotation periods = PeriodNotation.of(language);
        this.whole = whole;
        this.text = new ConditionText(whole);
        this.figures = new FigureConditions(text, numbers, quantities, unit);
        this.words = new WordConditions(text, figures, quantities, periods);
        this.points = new DuePoints(text, periods, figures::isFigure);
    }

    /** The target that the text states: its condition, and by when if the text says it. */
    Outcome<Target> target() {
        List<Span> parts = text.parts(text.trimmed(text.whole()));
        Span all = new Span(parts.get(0).from(), parts.get(parts.size() - 1).to());
        // "> 80% (2025); > 90% (2030)" is a path, "100%; Top 3 (2025)" one target
        boolean each = parts.size() > 1 && points.dueInBrackets(parts.get(0)).isPresent();
        boolean inWords = parts.size() == 1 && whole.length() <= MAX_DUE_LENGTH;
        Optional<Point> due = each
                ? Optional.empty()
                : points.dueInBrackets(all).or(() -> inWords ? points.point(all) : Optional.empty());
        if (due.isPresent()) {
            Outcome<Condition> dated = condition(due.get().value(), 0);
            if (dated.value().isPresent()) {
                return dated.map(condition -> Target.of(condition, due.get().period()));
            }
        }
        return parse().map(condition -> Target.builder().condition(condition).build());
    }

    Outcome<Condition> parse() {
        Outcome<Figure> figure = figures.whole();
        boolean hopeless = figure.findings().stream()
                .anyMatch(finding -> finding.code() == NotationFindingCode.TEXT_TOO_LONG
                        || finding.code() == NotationFindingCode.NO_FIGURE);
        return hopeless ? Outcome.failed(figure.findings()) : condition(text.whole(), 0);
    }

    // --- structure

    private Outcome<Condition> condition(Span span, int depth) {
        Span trimmed = text.trimmed(span);
        if (depth > MAX_DEPTH) {
            return Outcome.failed(
                    text.error(TargetFindingCode.TOO_DEEP, trimmed).with("limit", MAX_DEPTH));
        }
        int stepwise = text.behind(ConditionPhrases.STEPWISE, trimmed);
        if (stepwise > 0) {
            return path(text.parts(new Span(stepwise, trimmed.to())), true, trimmed);
        }
        List<Span> parts = text.parts(trimmed);
        if (parts.stream().allMatch(part -> points.point(part).isPresent())) {
            return path(parts, false, trimmed);
        }
        if (parts.size() > 1) {
            return allOf(parts, depth);
        }
        Span one = parts.get(0);
        return one.isEmpty() ? single(trimmed) : enclosed(one, depth).orElseGet(() -> everyYear(one, depth));
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
        char first = text.at(span.from());
        int last = span.to() - 1;
        if (text.quoteEnd(span.from(), span) == last) {
            String words = text.quoted(span.from(), last);
            return NormalText.display(words).isEmpty()
                    ? Optional.empty()
                    : Optional.of(Outcome.of(Milestone.of(words)));
        }
        if (first == '(' && text.closingBracket(span) == last) {
            return Optional.of(condition(new Span(span.from() + 1, last), depth + 1));
        }
        return Optional.empty();
    }

    private Outcome<Condition> everyYear(Span span, int depth) {
        int held = text.behind(ConditionPhrases.HELD_EVERY_YEAR, span);
        if (held > 0) {
            return condition(new Span(held, span.to()), depth + 1).map(EveryYear::of);
        }
        int yearly = text.behind(ConditionPhrases.EVERY_YEAR, span);
        if (yearly > 0) {
            return condition(new Span(yearly, span.to()), depth + 1)
                    .map(each -> each instanceof RelativeChange change
                            ? RelativeChange.builder()
                                    .from(change)
                                    .isPerYear(true)
                                    .build()
                            : EveryYear.of(each));
        }
        int maintained = text.behind(ConditionPhrases.MAINTAINED, span);
        if (maintained > 0) {
            Outcome<Condition> each = condition(new Span(maintained, span.to()), depth + 1);
            boolean words = each.value().filter(Milestone.class::isInstance).isPresent();
            if (each.value().isPresent() && !words) {
                return each.then(read -> {
                    Condition reading = read instanceof EveryYear ? read : EveryYear.of(read);
                    return Outcome.of(
                            reading,
                            List.of(text.remark(TargetFindingCode.MAINTAINED_EVERY_YEAR, span)
                                    .with("reading", reading)));
                });
            }
        }
        return single(span);
    }

    // --- paths

    private Outcome<Condition> path(List<Span> parts, boolean stepwise, Span whole) {
        Path.Builder path = Path.builder().isStepwise(stepwise);
        List<Finding> findings = new ArrayList<>();
        Optional<Comparison> comparison = Optional.empty();
        Optional<Unit> measured = Optional.empty();
        Optional<Period> last = Optional.empty();
        for (Span part : parts) {
            Optional<Point> found = points.point(part);
            Span point = found.map(Point::value).orElse(part);
            Outcome<Condition> read =
                    found.isEmpty() ? Outcome.failed(text.error(TargetFindingCode.UNEVEN_PATH, part)) : single(point);
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
                findings.add(text.error(TargetFindingCode.UNEVEN_PATH, point));
                return Outcome.failed(findings);
            }
            comparison = bound.map(Bound::comparison);
            measured = bound.map(Bound::value).map(Quantity::unit);
            last = Optional.of(period);
            path.putPoints(period, bound.get().value());
        }
        return comparison.isEmpty()
                ? Outcome.failed(text.error(TargetFindingCode.UNEVEN_PATH, whole))
                : Outcome.of(path.comparison(comparison.get()).build(), findings);
    }

    // --- parts of one stretch

    private Outcome<Condition> single(Span whole) {
        Span span = text.withoutBaseline(whole);
        return reaching(span, ConditionPhrases.LOWERED_TO, Comparison.AT_MOST)
                .or(() -> reaching(span, ConditionPhrases.RAISED_TO, Comparison.AT_LEAST))
                .orElseGet(() -> stated(span));
    }

    /** {@code giảm còn 30} is at most 30, {@code increase to 1,300} at least 1,300; a sign of its own holds. */
    private Optional<Outcome<Condition>> reaching(Span span, Phrases<?> phrases, Comparison comparison) {
        int rest = text.behindChange(phrases, span);
        if (rest == 0) {
            return Optional.empty();
        }
        Outcome<Condition> figure = figures.figure(text.trimmed(new Span(rest, span.to())));
        return figure.value()
                .filter(Bound.class::isInstance)
                .map(read -> figure.map(condition -> condition instanceof Bound bound && bound.isImplied()
                        ? Bound.of(comparison, bound.value())
                        : condition));
    }

    private Outcome<Condition> stated(Span span) {
        Outcome<Condition> figure = figures.figure(span);
        if (figure.value().isPresent()) {
            return figure;
        }
        return words.changeAgainst(span)
                .or(() -> words.quotedGroup(span))
                .or(() -> words.completed(span))
                .or(() -> severalBySoftMarks(span))
                .or(() -> words.words(span))
                .orElse(figure);
    }

    /** Several figures parted by commas, line breaks or "and", all of which must be read without a doubt. */
    private Optional<Outcome<Condition>> severalBySoftMarks(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.from();
        List<Token> tokens = text.tokens(span);
        int lineBreak = text.lineBreak(span.from());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int words =
                    ConditionPhrases.AND.at(tokens, i).map(Phrases.Match::words).orElse(0);
            int at = span.from() + token.start();
            if (lineBreak >= 0 && lineBreak < at && at > start) {
                parts.add(text.trimmed(new Span(start, lineBreak)));
                start = lineBreak;
                lineBreak = text.lineBreak(at);
            }
            if (words > 0) {
                parts.add(text.trimmed(new Span(start, at)));
                start = span.from() + tokens.get(i + words - 1).end();
            }
        }
        parts.add(text.trimmed(new Span(start, span.to())));
        parts.removeIf(part -> part.isEmpty());
        if (parts.size() < 2) {
            return Optional.empty();
        }
        if (parts.stream().allMatch(part -> points.point(part).isPresent())) {
            return Optional.of(path(parts, false, span));
        }
        List<Condition> conditions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Span part : parts) {
            Outcome<Condition> read = figures.figure(part);
            if (read.value().isEmpty()) {
                return Optional.empty();
            }
            conditions.add(read.orThrow());
            findings.addAll(read.findings());
        }
        return Optional.of(Outcome.of(AllOf.of(conditions), findings));
    }
}
