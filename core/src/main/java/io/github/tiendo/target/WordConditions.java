package io.github.tiendo.target;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Excerpt;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.ConditionText.Span;
import java.util.List;
import java.util.Optional;

/** Reads a figure with words that say more of it, and words alone. */
record WordConditions(
        ConditionText text, FigureConditions figures, QuantityNotation quantities, PeriodNotation periods) {

    /** {@code giảm 30% so với năm 2020}: the change, and what it is measured against. */
    Optional<Outcome<Condition>> changeAgainst(Span span) {
        List<Token> tokens = text.tokens(span);
        for (int i = 1; i < tokens.size() - 1; i++) {
            int words = ConditionPhrases.AGAINST
                    .at(tokens, i)
                    .map(Phrases.Match::words)
                    .orElse(0);
            // "gấp 2 lần năm 2020"
            boolean timesAYear = ConditionPhrases.BASE_YEAR.contains(tokens.get(i))
                    && ConditionPhrases.TIMES.contains(tokens.get(i - 1));
            if ((words > 0 || timesAYear) && i + words < tokens.size() - 1) {
                Span change = text.trimmed(
                        new Span(span.from(), span.from() + tokens.get(i).start()));
                String base = NormalText.display(
                        text.of(new Span(span.from() + tokens.get(i + words).start(), span.to())));
                Outcome<Condition> read = figures.figure(change);
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
                List.of(text.remark(TargetFindingCode.BASE_WITHOUT_DATE, span).with("words", Excerpt.of(base))));
    }

    /** {@code Top 3 “nước (ASEAN)”}. */
    Optional<Outcome<Condition>> quotedGroup(Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            if (Quotes.isOpen(text.at(i))) {
                boolean last = text.quoteEnd(i, span) == span.to() - 1;
                String words = last ? text.quoted(i, span.to() - 1) : "";
                return figures.figure(text.trimmed(new Span(span.from(), i)))
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
    Optional<Outcome<Condition>> completed(Span span) {
        int rest = text.behind(ConditionPhrases.COMPLETE, span);
        if (rest == 0) {
            return Optional.empty();
        }
        Outcome<Condition> figure = figures.figure(text.trimmed(new Span(rest, span.to())));
        return figure.value()
                .filter(read ->
                        read instanceof Bound bound && bound.value().unit().equals(Unit.PERCENT))
                .map(read -> figure);
    }

    Optional<Outcome<Condition>> words(Span span) {
        String part = text.of(span);
        Optional<ReportedValue> value = quantities.parseValue(part).value();
        if (value.isPresent() && value.get() instanceof TextValue) {
            return Optional.of(Outcome.of(Milestone.of(part)));
        }
        if (text.behind(ConditionPhrases.DEEDS, span) == 0 || part.indexOf('%') >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                Outcome.of(Milestone.of(part), List.of(text.remark(TargetFindingCode.NUMBER_IN_MILESTONE, span))));
    }
}
