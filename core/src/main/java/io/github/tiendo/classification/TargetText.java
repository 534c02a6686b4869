package io.github.tiendo.classification;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.target.AllOf;
import io.github.tiendo.target.Bound;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.EveryYear;
import io.github.tiendo.target.Milestone;
import io.github.tiendo.target.Path;
import io.github.tiendo.target.RelativeChange;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TopRank;
import io.github.tiendo.target.Within;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A target in a sentence. */
final class TargetText implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    private final Condition condition;

    private TargetText(Condition condition) {
        this.condition = condition;
    }

    static TargetText of(Target target) {
        return new TargetText(target.condition());
    }

    @Override
    public String text(Locale language) {
        return text(condition, language);
    }

    private static String text(Condition condition, Locale language) {
        if (condition instanceof Bound) {
            Bound bound = (Bound) condition;
            return symbol(bound) + " " + print(bound.value(), language);
        }
        if (condition instanceof Within) {
            Within range = (Within) condition;
            return print(range.lower(), language) + " – " + print(range.upper(), language);
        }
        if (condition instanceof RelativeChange) {
            RelativeChange change = (RelativeChange) condition;
            String sign = change.change().value().signum() > 0 ? "+" : "";
            String key = change.isPerYear() ? "condition-change-yearly" : "condition-change";
            return say(key, "change", sign + print(change.change().toQuantity(), language), language);
        }
        if (condition instanceof TopRank) {
            return say("condition-top", "limit", ((TopRank) condition).limit(), language);
        }
        if (condition instanceof EveryYear) {
            return say("condition-every-year", "each", text(((EveryYear) condition).each(), language), language);
        }
        if (condition instanceof Milestone) {
            return ((Milestone) condition).description();
        }
        if (condition instanceof Path) {
            return say("condition-path", "end", text(((Path) condition).end(), language), language);
        }
        return ((AllOf) condition)
                .parts().stream().map(part -> text(part, language)).collect(Collectors.joining("; "));
    }

    private static String symbol(Bound bound) {
        return switch (bound.comparison()) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
        };
    }

    private static String print(Quantity value, Locale language) {
        return QuantityNotation.of(language).print(value);
    }

    private static String say(String key, String name, Object value, Locale language) {
        return ClassificationText.of(key, Map.of(name, value)).text(language);
    }
}
