package io.github.tiendo.json;

import io.github.tiendo.json.Members.Two;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition by its {@code kind}: {@code BOUND} with comparison and value, {@code WITHIN} with lower and upper, {@code
 * CHANGE} with a percentage, {@code TOP_RANK} with limit, field and group, {@code EVERY_YEAR} with what holds in each,
 * {@code MILESTONE} with its words, {@code PATH} with comparison and points, {@code ALL_OF} with parts.
 */
final class ConditionCodec {

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

    static final Kinds<Condition, Kind> INSTANCE = Kinds.of("kind", Kind.class);

    private static final MemberForm<Comparison> COMPARISON = MemberForm.constant(Comparison.class);

    private static final MemberForm<Quantity> QUANTITY = MemberForm.object(ValueCodec.QUANTITY);

    private static final Members<Bound, Limit> BOUND = Members.of(Limit::new, Limit::made)
            .required("comparison", COMPARISON, Bound::comparison, (limit, read) -> limit.comparison = read)
            .inner(ValueCodec.QUANTITY_MEMBERS, Bound::value, (limit, value) -> limit.value = value)
            .flag("implied", Bound::isImplied, (limit, is) -> limit.isImplied = is);

    private static final Members<Within, ?> WITHIN = Members.<Within, Two<Quantity, Quantity>>checked(
                    Two::new, ConditionCodec::within)
            .required("lower", QUANTITY, Within::lower, Two::first)
            .required("upper", QUANTITY, Within::upper, Two::second);

    private static final Members<RelativeChange, RelativeChange.Builder> CHANGE = Members.of(
                    RelativeChange::builder, RelativeChange.Builder::build)
            .required(
                    "percent",
                    MemberForm.NUMBER.where(percent -> percent.signum() != 0, Expected.NOT_ZERO),
                    ConditionCodec::percent,
                    (change, percent) -> change.change(Percent.of(percent)))
            .flag("perYear", RelativeChange::isPerYear, RelativeChange.Builder::isPerYear)
            .optional("comparison", COMPARISON, ConditionCodec::unusualComparison, RelativeChange.Builder::comparison)
            .optional("base", MemberForm.PERIOD, RelativeChange::base, RelativeChange.Builder::base);

    private static final Members<TopRank, Place> TOP_RANK = Members.checked(Place::new, Place::made)
            .required("limit", MemberForm.whole(1), TopRank::limit, (place, limit) -> place.limit = limit)
            .whole("field", 1, TopRank::field, (place, size) -> place.field = size)
            .optional("group", MemberForm.TEXT, TopRank::group, (place, words) -> place.top.group(words));

    private static final Members<EveryYear, ?> EVERY_YEAR = Members.<EveryYear, Two<Condition, Condition>>of(
                    Two::new, each -> EveryYear.of(each.first()))
            .required("each", MemberForm.object(INSTANCE), EveryYear::each, Two::first);

    private static final Members<Milestone, ?> MILESTONE = Members.<Milestone, Two<String, String>>of(
                    Two::new, words -> Milestone.of(words.first()))
            .required("words", MemberForm.NAME, Milestone::description, Two::first);

    static final Codec<Map.Entry<Period, Quantity>> POINT =
            Members.<Map.Entry<Period, Quantity>, Two<Period, Quantity>>of(Two::new, Two::entry)
                    .required("period", MemberForm.PERIOD, Map.Entry::getKey, Two::first)
                    .inner(ValueCodec.QUANTITY_MEMBERS, Map.Entry::getValue, Two::second);

    private static final Members<Path, Path.Builder> PATH = Members.of(Path::builder, Path.Builder::build)
            .required("comparison", COMPARISON, Path::comparison, Path.Builder::comparison)
            .required(
                    "points",
                    MemberForm.objects(POINT)
                            .where(ConditionCodec::isPath, Expected.POINTS_IN_ORDER, ConditionCodec::periods),
                    path -> List.copyOf(path.points().entrySet()),
                    (path, points) -> {
                        points.forEach(path::putPoints);
                        return path;
                    })
            .flag("stepwise", Path::isStepwise, Path.Builder::isStepwise);

    private static final Members<AllOf, ?> ALL_OF = Members.<AllOf, Two<List<Condition>, ?>>of(
                    Two::new, parts -> AllOf.of(parts.first()))
            .required(
                    "parts",
                    MemberForm.objects(INSTANCE)
                            .where(
                                    parts -> parts.size() > 1,
                                    Expected.TWO_PARTS,
                                    parts -> String.valueOf(parts.size())),
                    AllOf::parts,
                    Two::first);

    static {
        INSTANCE.kind(Kind.BOUND, Bound.class, BOUND)
                .kind(Kind.WITHIN, Within.class, WITHIN)
                .kind(Kind.CHANGE, RelativeChange.class, CHANGE)
                .kind(Kind.TOP_RANK, TopRank.class, TOP_RANK)
                .kind(Kind.EVERY_YEAR, EveryYear.class, EVERY_YEAR)
                .kind(Kind.MILESTONE, Milestone.class, MILESTONE)
                .kind(Kind.PATH, Path.class, PATH)
                .kind(Kind.ALL_OF, AllOf.class, ALL_OF);
    }

    private ConditionCodec() {}

    private static Optional<Within> within(Two<Quantity, Quantity> bounds, Fields fields) {
        Quantity lower = bounds.first();
        Quantity upper = bounds.second();
        if (!lower.unit().equals(upper.unit()) || lower.number().compareTo(upper.number()) > 0) {
            fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "upper", lower + " - " + upper, Expected.RANGE_IN_ORDER);
            return Optional.empty();
        }
        return Optional.of(Within.of(lower, upper));
    }

    private static BigDecimal percent(RelativeChange change) {
        Quantity percent = change.change().toQuantity();
        return percent.number().setScale(percent.decimals());
    }

    /** The comparison, unless it is the one that the sign of the change means. */
    private static Optional<Comparison> unusualComparison(RelativeChange change) {
        Comparison usual = RelativeChange.of(change.change()).comparison();
        return change.comparison() == usual ? Optional.empty() : Optional.of(change.comparison());
    }

    /** Whether points are in order and of one unit. */
    private static boolean isPath(List<Map.Entry<Period, Quantity>> points) {
        boolean isPath = !points.isEmpty();
        for (int i = 1; i < points.size(); i++) {
            Map.Entry<Period, Quantity> before = points.get(i - 1);
            Map.Entry<Period, Quantity> point = points.get(i);
            isPath &= before.getKey().lastDay().isBefore(point.getKey().lastDay())
                    && before.getValue().unit().equals(point.getValue().unit());
        }
        return isPath;
    }

    private static String periods(List<Map.Entry<Period, Quantity>> points) {
        return points.stream().map(Map.Entry::getKey).distinct().toList().toString();
    }

    private static final class Limit {
        private @Nullable Comparison comparison;
        private @Nullable Quantity value;
        private boolean isImplied;

        Bound made() {
            Bound bound = Bound.of(Objects.requireNonNull(comparison), Objects.requireNonNull(value));
            return isImplied ? bound.implied() : bound;
        }
    }

    private static final class Place {
        private final TopRank.Builder top = TopRank.builder();
        private int limit;
        private int field;

        Optional<TopRank> made(Fields fields) {
            if (field > 0) {
                if (field < limit) {
                    fields.refuse(
                            JsonFindingCode.IMPOSSIBLE_VALUE, "limit", String.valueOf(limit), Expected.PLACE_IN_FIELD);
                    return Optional.empty();
                }
                top.field(field);
            }
            return Optional.of(top.limit(limit).build());
        }
    }
}
