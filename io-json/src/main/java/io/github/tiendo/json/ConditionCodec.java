package io.github.tiendo.json;

import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Condition.Within;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A condition by its {@code kind}: {@code BOUND} with comparison and value, {@code WITHIN} with lower and upper, {@code
 * CHANGE} with a percentage, {@code TOP_RANK} with limit, field and group, {@code EVERY_YEAR} with what holds in each,
 * {@code MILESTONE} with its words, {@code PATH} with comparison and points, {@code ALL_OF} with parts.
 */
final class ConditionCodec implements Codec<Condition> {

    static final ConditionCodec INSTANCE = new ConditionCodec();

    enum Kind {
        BOUND,
        WITHIN,
        CHANGE,
        TOP_RANK,
        EVERY_YEAR,
        MILESTONE,
        PATH,
        ALL_OF
    }

    private static final Codec<Map.Entry<Period, Quantity>> POINT = new Codec<>() {
        @Override
        public Optional<Map.Entry<Period, Quantity>> read(Fields fields) {
            Period period = fields.required("period", fields.period("period"));
            Quantity value = fields.required("value", ValueCodec.quantity(fields, "value"));
            fields.end();
            return period == null || value == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(Map.entry(period, value));
        }

        @Override
        public void write(Map.Entry<Period, Quantity> point, ElementWriter out) throws IOException {
            out.text("period", point.getKey().toString());
            ValueCodec.writeQuantity(point.getValue(), "value", out);
        }
    };

    private ConditionCodec() {}

    @Override
    public Optional<Condition> read(Fields fields) {
        Optional<? extends Condition> condition = member(fields);
        fields.end();
        return fields.isBroken() ? Optional.empty() : condition.map(read -> read);
    }

    @Override
    public void write(Condition condition, ElementWriter out) throws IOException {
        writeMember(condition, out);
    }

    /** The condition among the members of an element. */
    static Optional<? extends Condition> member(Fields fields) {
        Kind kind = fields.required("kind", fields.constant("kind", Kind.class));
        if (kind == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case BOUND -> bound(fields);
            case WITHIN -> within(fields);
            case CHANGE -> change(fields);
            case TOP_RANK -> topRank(fields);
            case EVERY_YEAR ->
                Optional.ofNullable(fields.required("each", fields.element("each", INSTANCE)))
                        .map(EveryYear::of);
            case MILESTONE ->
                Optional.ofNullable(fields.required("words", fields.id("words")))
                        .map(Milestone::of);
            case PATH -> path(fields);
            default -> {
                List<Condition> parts = fields.elements("parts", INSTANCE);
                if (parts.size() < 2 && !fields.isBroken()) {
                    fields.refuse(
                            JsonFindingCode.IMPOSSIBLE_VALUE,
                            "parts",
                            String.valueOf(parts.size()),
                            Expected.TWO_PARTS);
                }
                yield fields.isBroken() ? Optional.empty() : Optional.of(AllOf.of(parts));
            }
        };
    }

    private static Optional<Bound> bound(Fields fields) {
        Comparison comparison = fields.required("comparison", fields.constant("comparison", Comparison.class));
        Quantity value = fields.required("value", ValueCodec.quantity(fields, "value"));
        boolean implied = fields.flag("implied");
        if (comparison == null || value == null) {
            return Optional.empty();
        }
        Bound bound = Bound.of(comparison, value);
        return Optional.of(implied ? bound.implied() : bound);
    }

    private static Optional<Within> within(Fields fields) {
        Quantity lower = fields.required("lower", fields.element("lower", ValueCodec.QUANTITY));
        Quantity upper = fields.required("upper", fields.element("upper", ValueCodec.QUANTITY));
        if (lower == null || upper == null) {
            return Optional.empty();
        }
        if (!lower.unit().equals(upper.unit()) || lower.number().compareTo(upper.number()) > 0) {
            fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "upper", lower + " - " + upper, Expected.RANGE_IN_ORDER);
            return Optional.empty();
        }
        return Optional.of(Within.of(lower, upper));
    }

    private static Optional<RelativeChange> change(Fields fields) {
        BigDecimal percent = fields.required("percent", fields.number("percent"));
        boolean perYear = fields.flag("perYear");
        Optional<Comparison> comparison = fields.constant("comparison", Comparison.class);
        Optional<Period> base = fields.period("base");
        if (percent == null) {
            return Optional.empty();
        }
        if (percent.signum() == 0) {
            fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "percent", percent.toString(), Expected.NOT_ZERO);
            return Optional.empty();
        }
        RelativeChange.Builder change = RelativeChange.builder()
                .change(Percent.of(percent))
                .isPerYear(perYear)
                .base(base);
        comparison.ifPresent(change::comparison);
        return Optional.of(change.build());
    }

    private static Optional<TopRank> topRank(Fields fields) {
        OptionalInt limit = fields.wholeNumber("limit", 1);
        OptionalInt field = fields.wholeNumber("field", 1);
        Optional<String> group = fields.text("group");
        if (limit.isEmpty()) {
            fields.required("limit", Optional.empty());
            return Optional.empty();
        }
        if (field.isPresent() && field.getAsInt() < limit.getAsInt()) {
            fields.refuse(
                    JsonFindingCode.IMPOSSIBLE_VALUE,
                    "limit",
                    String.valueOf(limit.getAsInt()),
                    Expected.PLACE_IN_FIELD);
            return Optional.empty();
        }
        TopRank.Builder top = TopRank.builder().limit(limit.getAsInt()).group(group);
        field.ifPresent(top::field);
        return Optional.of(top.build());
    }

    private static Optional<Path> path(Fields fields) {
        Comparison comparison = fields.required("comparison", fields.constant("comparison", Comparison.class));
        List<Map.Entry<Period, Quantity>> read = fields.elements("points", POINT);
        boolean stepwise = fields.flag("stepwise");
        if (comparison == null || fields.isBroken()) {
            return Optional.empty();
        }
        Map<Period, Quantity> points = new LinkedHashMap<>();
        Period last = null;
        boolean inOrder = !read.isEmpty();
        for (Map.Entry<Period, Quantity> point : read) {
            inOrder &= last == null || last.lastDay().isBefore(point.getKey().lastDay());
            inOrder &= point.getValue().unit().equals(read.get(0).getValue().unit());
            last = point.getKey();
            points.put(last, point.getValue());
        }
        if (!inOrder) {
            fields.refuse(
                    JsonFindingCode.IMPOSSIBLE_VALUE, "points", points.keySet().toString(), Expected.POINTS_IN_ORDER);
            return Optional.empty();
        }
        return Optional.of(Path.builder()
                .comparison(comparison)
                .points(points)
                .isStepwise(stepwise)
                .build());
    }

    static void writeMember(Condition condition, ElementWriter out) throws IOException {
        if (condition instanceof Bound bound) {
            out.text("kind", Kind.BOUND.name());
            out.text("comparison", bound.comparison().name());
            ValueCodec.writeQuantity(bound.value(), "value", out);
            out.flag("implied", bound.isImplied());
        } else if (condition instanceof Within within) {
            out.text("kind", Kind.WITHIN.name());
            out.element("lower", within.lower(), ValueCodec.QUANTITY);
            out.element("upper", within.upper(), ValueCodec.QUANTITY);
        } else if (condition instanceof RelativeChange change) {
            Quantity percent = change.change().toQuantity();
            out.text("kind", Kind.CHANGE.name());
            out.number("percent", percent.number().setScale(percent.decimals()));
            out.flag("perYear", change.isPerYear());
            Comparison usual = RelativeChange.of(change.change()).comparison();
            if (change.comparison() != usual) {
                out.text("comparison", change.comparison().name());
            }
            out.text("base", change.base());
        } else if (condition instanceof TopRank top) {
            out.text("kind", Kind.TOP_RANK.name());
            out.number("limit", top.limit());
            out.number("field", top.field());
            out.text("group", top.group());
        } else if (condition instanceof EveryYear everyYear) {
            out.text("kind", Kind.EVERY_YEAR.name());
            out.element("each", everyYear.each(), INSTANCE);
        } else if (condition instanceof Milestone milestone) {
            out.text("kind", Kind.MILESTONE.name());
            out.text("words", milestone.description());
        } else if (condition instanceof Path path) {
            out.text("kind", Kind.PATH.name());
            out.text("comparison", path.comparison().name());
            out.elements("points", path.points().entrySet(), POINT);
            out.flag("stepwise", path.isStepwise());
        } else {
            out.text("kind", Kind.ALL_OF.name());
            out.elements("parts", ((AllOf) condition).parts(), INSTANCE);
        }
    }
}
