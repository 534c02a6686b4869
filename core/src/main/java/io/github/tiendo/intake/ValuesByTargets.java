package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NotationFindingCode;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityFindingCode;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the results of a row are in the light of its targets: places where places are asked for, a count of the whole that is
 * asked for, in the unit of the only target, and falls or rises where both the targets and the results are stated as such.
 */
final class ValuesByTargets {

    private static final int FALL = -1;
    private static final BigDecimal LAST_PLACE = BigDecimal.valueOf(1_000_000);

    private final TableFigures table;
    private final BiFunction<IndicatorRowDraft, TargetDraft, Optional<Bound>> bounds;

    /** The row whose conditions were asked for last, they, and which way its results and targets go. */
    private @Nullable IndicatorRowDraft asked;

    private List<Optional<Condition>> conditions = List.of();
    private @Nullable Integer way;

    /** @param bounds the bound that a cell of targets prints, unless it names a period itself */
    ValuesByTargets(TableFigures table, BiFunction<IndicatorRowDraft, TargetDraft, Optional<Bound>> bounds) {
        this.table = table;
        this.bounds = bounds;
    }

    /** A value as what the targets of its row ask for. */
    ReportedValue fitting(ReportedValue value, IndicatorRowDraft row, DraftCell cell) {
        return inUnit(asRank(asCount(value, row), row), row, cell);
    }

    /** {@code 120} households where {@code 120/150 hộ (80%)} stands beside a target of 150 households. */
    private ReportedValue asCount(ReportedValue value, IndicatorRowDraft row) {
        if (!(value instanceof Quantity share)
                || share.ratio().isEmpty()
                || !share.unit().equals(Unit.PERCENT)) {
            return value;
        }
        BigDecimal whole = new BigDecimal(share.ratio().get().denominator());
        List<Unit> units = row.getTargets().stream()
                .filter(target -> !target.getValue().isMissing())
                .flatMap(target -> bounds.apply(row, target).stream())
                .map(Bound::value)
                .filter(goal -> !goal.unit().equals(Unit.PERCENT)
                        && (!goal.unit().equals(Unit.COUNT) || goal.number().compareTo(whole) == 0))
                .map(Quantity::unit)
                .distinct()
                .toList();
        return units.size() == 1
                ? Quantity.of(new BigDecimal(share.ratio().get().numerator()), units.get(0))
                : value;
    }

    /** The place 44 where {@code 44} stands beside {@code Top 50}. */
    private ReportedValue asRank(ReportedValue value, IndicatorRowDraft row) {
        return value instanceof Quantity place
                        && place.unit().equals(Unit.COUNT)
                        && isPlace(place.number())
                        && areTargets(row, TopRank.class)
                ? Rank.of(place.number().intValueExact())
                : value;
    }

    private static boolean isPlace(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.signum() > 0 && number.compareTo(LAST_PLACE) <= 0;
    }

    /**
     * {@code 8} beside {@code Tối thiểu 10 mô hình}: so many of what the only target counts, as the name may say itself, {@code 9
     * thôn} beside {@code 30} of {@code Thôn có tổ vận hành}.
     */
    private ReportedValue inUnit(ReportedValue read, IndicatorRowDraft row, DraftCell cell) {
        ReportedValue value = withoutRemark(read, row, cell);
        if (!(value instanceof Quantity plain)
                || plain.ratio().isPresent()
                || !row.getUnit().isMissing()
                || conditions(row).size() != 1
                || !(conditions(row).get(0).orElse(null) instanceof Bound bound)) {
            return value;
        }
        Quantity goal = bound.value();
        Unit said = goal.unit().equals(Unit.COUNT) ? plain.unit() : goal.unit();
        boolean isNamed = !said.equals(Unit.COUNT) && RowWords.holds(row.getName(), List.of(NormalText.of(said.id())));
        boolean counts = (goal.scaleWord().isEmpty() || plain.scaleWord().isPresent())
                && goal.ratio().isEmpty()
                && !goal.unit().equals(Unit.PERCENT)
                && (plain.unit().equals(Unit.COUNT)
                        ? !goal.unit().equals(Unit.COUNT) && !FigureCells.hasManyWords(goal.unit())
                        : isBeginningOf(goal.unit(), plain.unit())
                                || isToldOf(row, goal, plain.unit())
                                || isNamed
                                        && said.equals(plain.unit())
                                        && plain.scaleWord().isEmpty());
        if (!counts) {
            return value;
        }
        if (isNamed) {
            return Quantity.builder().from(plain).unit(goal.unit()).build();
        }
        table.notes().add(Finding.of(IntakeFindingCode.IN_UNIT_OF_TARGET), row, cell.location());
        return Quantity.builder().from(plain).unit(goal.unit()).build();
    }

    /** {@code 12 ngày (vượt tiến độ)} beside targets in days: what stands in brackets behind their unit is a remark, and told. */
    private ReportedValue withoutRemark(ReportedValue value, IndicatorRowDraft row, DraftCell cell) {
        if (!(value instanceof Quantity quantity) || !quantity.unit().id().endsWith(")")) {
            return value;
        }
        String unit = quantity.unit().id();
        int open = unit.indexOf(" (");
        return open < 0
                ? value
                : conditions(row).stream()
                        .flatMap(Optional::stream)
                        .filter(Bound.class::isInstance)
                        .map(condition -> ((Bound) condition).value().unit())
                        .filter(wanted -> wanted.id().equals(unit.substring(0, open)))
                        .findFirst()
                        .<ReportedValue>map(wanted -> {
                            String remark = unit.substring(open + 1);
                            boolean holdsNumber = remark.chars().anyMatch(Character::isDigit);
                            table.record()
                                    .add(
                                            Finding.of(
                                                            holdsNumber
                                                                    ? NotationFindingCode.BRACKET_LEFT_OUT
                                                                    : NotationFindingCode.REMARK_LEFT_OUT)
                                                    .with("found", remark)
                                                    .with("text", cell.display()),
                                            cell);
                            return Quantity.builder()
                                    .from(quantity)
                                    .unit(wanted)
                                    .build();
                        })
                        .orElse(value);
    }

    /** Whether the words of a target without a unit go on with it, {@code Thêm 20 xã đạt chuẩn}. */
    private static boolean isToldOf(IndicatorRowDraft row, Quantity goal, Unit unit) {
        String words = goal.number().toPlainString() + " " + unit.id();
        return goal.unit().equals(Unit.COUNT)
                && row.getTargets().stream()
                        .anyMatch(target ->
                                (" " + NormalText.of(target.getValue().text()) + " ").contains(" " + words + " "));
    }

    /** Whether a unit says less than another that begins with it: {@code bệnh viện}, {@code đồng} of {@code đồng/người}. */
    private static boolean isBeginningOf(Unit whole, Unit part) {
        return whole.id().startsWith(part.id() + " ") || whole.id().startsWith(part.id() + "/");
    }

    /** Whether a row has targets, all of one kind: things to be done, so that its results are words, or places. */
    boolean areTargets(IndicatorRowDraft row, Class<? extends Condition> kind) {
        List<Optional<Condition>> stated = conditions(row);
        return !stated.isEmpty()
                && stated.stream()
                        .allMatch(
                                condition -> condition.filter(kind::isInstance).isPresent());
    }

    /** The conditions of the targets that a row states, read once for all its results; empty is one that cannot be read. */
    private List<Optional<Condition>> conditions(IndicatorRowDraft row) {
        if (asked != row) {
            asked = row;
            way = null;
            conditions = new ArrayList<>(1);
            for (TargetDraft target : row.getTargets()) {
                if (!target.getValue().isMissing()) {
                    conditions.add(table.cells()
                            .target(
                                    target.getValue(),
                                    RowUnit.of(row.getUnit()),
                                    table.otherUnits().columnOf(table.targets(), target.getHeader(), row))
                            .value()
                            .map(Target::condition));
                }
            }
        }
        return conditions;
    }

    // --- falls against falls

    /** {@code Giảm 12%} beside a target {@code Giảm 10%}: a fall of 12 %. */
    Outcome<ReportedValue> asChange(IndicatorRowDraft row, Outcome<ReportedValue> read) {
        // targets are read for rows alone whose results may have moved; a fall is known by less than a rise
        int ofRow = isChange(read, FALL) ? wayOf(row) : 0;
        return ofRow == 0 || !(read.value().orElse(null) instanceof Quantity moved)
                ? read
                : Outcome.of(Quantity.builder()
                        .from(moved)
                        .number(ofRow < 0 ? moved.number().negate() : moved.number())
                        .build());
    }

    /** {@code Giảm 10%} beside results that are falls: a fall of at least 10 %. */
    Condition condition(IndicatorRowDraft row, Condition stated) {
        if (!(stated instanceof RelativeChange change) || wayOf(row) == 0) {
            return stated;
        }
        int ofRow = wayOf(row);
        table.notes()
                .add(
                        Finding.of(IntakeFindingCode.CHANGES_AGAINST_CHANGES),
                        row,
                        row.getName().location());
        BigDecimal percent = change.change().value();
        return Bound.of(
                ofRow < 0 ? turned(change.comparison()) : change.comparison(),
                Quantity.of(ofRow < 0 ? percent.negate() : percent, Unit.PERCENT));
    }

    private int wayOf(IndicatorRowDraft row) {
        List<Optional<Condition>> stated = conditions(row);
        Integer known = way;
        if (known == null) {
            known = way(row, stated);
            way = known;
        }
        return known;
    }

    /** Below 0 where all targets and results of a row are falls, above where all are rises, else 0. */
    private int way(IndicatorRowDraft row, List<Optional<Condition>> stated) {
        List<Integer> ways = stated.stream()
                .map(condition -> condition
                        .filter(RelativeChange.class::isInstance)
                        .map(RelativeChange.class::cast)
                        .filter(change -> !change.isPerYear())
                        .map(change -> change.change().value().signum())
                        .orElse(0))
                .distinct()
                .toList();
        boolean measured = !row.getBaseline().isMissing() || ways.size() != 1;
        return measured || ways.get(0) == 0 || !areChanges(row, ways.get(0)) ? 0 : ways.get(0);
    }

    private boolean areChanges(IndicatorRowDraft row, int wanted) {
        List<ResultDraft> stated = row.getResults().stream()
                .filter(result -> !result.getValue().isMissing())
                .toList();
        return !stated.isEmpty()
                && stated.stream()
                        .map(result -> table.cells()
                                .value(
                                        result.getValue(),
                                        RowUnit.of(row.getUnit()),
                                        table.results().under(result.getHeader())))
                        .allMatch(read -> isChange(read, wanted));
    }

    /** Whether a result says that something moved, or has the sign of a fall that is asked for. */
    private static boolean isChange(Outcome<ReportedValue> read, int wanted) {
        return read.value().orElse(null) instanceof Quantity change
                && change.unit().equals(Unit.PERCENT)
                && (wanted < 0 && change.number().signum() < 0
                        || read.findings().stream()
                                .anyMatch(finding -> finding.code() == QuantityFindingCode.CHANGE_AS_VALUE));
    }

    private static Comparison turned(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.AT_MOST;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE_THAN -> Comparison.LESS_THAN;
            case LESS_THAN -> Comparison.MORE_THAN;
        };
    }
}
