package io.github.tiendo.target;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.Figure.ChangeReading;
import io.github.tiendo.notation.Figure.RangeReading;
import io.github.tiendo.notation.Figure.TopReading;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Condition.Within;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints conditions so that they read back the same. */
record ConditionPrinter(Locale language, NumberNotation numbers, TargetNotation notation) {

    String print(Condition condition) {
        if (condition instanceof Bound bound) {
            return bound(bound);
        }
        if (condition instanceof Within within) {
            return within(within);
        }
        if (condition instanceof RelativeChange change) {
            return change(change);
        }
        if (condition instanceof TopRank topRank) {
            return top(topRank);
        }
        if (condition instanceof EveryYear everyYear) {
            return words("every-year", Map.of("condition", part(everyYear.each())));
        }
        if (condition instanceof Path path) {
            return path(path);
        }
        if (condition instanceof AllOf allOf) {
            return allOf.parts().stream().map(this::part).collect(Collectors.joining("; "));
        }
        return milestone((Milestone) condition);
    }

    private String words(String form, Map<String, ?> parts) {
        return TargetFindingCode.TEXTS.text("print." + form, language, parts);
    }

    /** A condition inside another, in brackets where its semicolons would be taken for the other's. */
    private String part(Condition condition) {
        boolean several = condition instanceof AllOf || condition instanceof Path;
        return several ? "(" + print(condition) + ")" : print(condition);
    }

    private String bound(Bound bound) {
        boolean implied = bound.isImplied() && bound.comparison() == Comparison.AT_LEAST;
        return implied ? value(bound.value(), Qualifier.EXACT) : value(bound.value(), qualifier(bound.comparison()));
    }

    private String value(Quantity value, Qualifier qualifier) {
        return QuantityNotation.of(language, numbers).print(value.withQualifier(qualifier));
    }

    private static Qualifier qualifier(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Qualifier.AT_LEAST;
            case MORE_THAN -> Qualifier.MORE_THAN;
            case AT_MOST -> Qualifier.AT_MOST;
            case LESS_THAN -> Qualifier.LESS_THAN;
        };
    }

    private String within(Within within) {
        NumberReading lower = within.lower().toReading(language);
        NumberReading upper = within.upper().toReading(language);
        if (lower.scaleWord().isEmpty() && upper.scaleWord().isPresent()) {
            // "500 - 2 triệu" would be 500 triệu
            upper = NumberReading.builder()
                    .from(upper)
                    .scaleWord(Optional.empty())
                    .printed(upper.value())
                    .build();
        }
        return numbers.print(RangeReading.builder().lower(lower).upper(upper).build());
    }

    private String change(RelativeChange change) {
        boolean down = change.change().value().signum() < 0;
        NumberReading amount =
                Percent.of(change.change().value().abs()).toQuantity().toReading(language);
        int decimals = change.change().toQuantity().decimals();
        ChangeReading printed = ChangeReading.builder()
                .isDecrease(down)
                .amount(NumberReading.builder()
                        .from(amount)
                        .printed(amount.printed().setScale(decimals))
                        .qualifier(extent(change.comparison(), down))
                        .unitWords(change.isPerYear() ? words("per-year", Map.of()) : "")
                        .build())
                .build();
        String base = change.base()
                .map(period -> " " + words("compared", Map.of("period", period)))
                .orElse("");
        return numbers.print(printed) + base;
    }

    /** How the extent of the change is bounded: a value at most baseline - 30 % is a decrease of at least 30 %. */
    private static Qualifier extent(Comparison comparison, boolean down) {
        return switch (comparison) {
            case AT_LEAST -> down ? Qualifier.AT_MOST : Qualifier.EXACT;
            case MORE_THAN -> down ? Qualifier.LESS_THAN : Qualifier.MORE_THAN;
            case AT_MOST -> down ? Qualifier.EXACT : Qualifier.AT_MOST;
            case LESS_THAN -> down ? Qualifier.MORE_THAN : Qualifier.LESS_THAN;
        };
    }

    private String top(TopRank top) {
        TopReading.Builder reading = TopReading.builder().count(top.limit()).fieldSize(top.field());
        if (top.group().isEmpty()) {
            return numbers.print(reading.build());
        }
        String words = top.group().get();
        String plain = numbers.print(reading.groupWords(words).build());
        return isReadBack(plain, top)
                ? plain
                : numbers.print(reading.groupWords("").build()) + " " + Quotes.around(words);
    }

    private String milestone(Milestone milestone) {
        String words = milestone.description();
        return isReadBack(words, milestone) ? words : Quotes.around(words);
    }

    private boolean isReadBack(String text, Condition condition) {
        return Quotes.isBalanced(text) && notation.parse(text).equals(Outcome.of(condition));
    }

    private String path(Path path) {
        String points = path.points().entrySet().stream()
                .map(point -> PeriodNotation.of(language).print(point.getKey()) + ": "
                        + value(point.getValue(), qualifier(path.comparison())))
                .collect(Collectors.joining("; "));
        return path.isStepwise() ? words("stepwise", Map.of("points", points)) : points;
    }
}
