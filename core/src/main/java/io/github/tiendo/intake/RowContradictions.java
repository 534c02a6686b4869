package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.WholeWords;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.Target.Answer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a row says that its own figures contradict: two values for one period, a part above its whole, a class that says
 * met beside a target that is missed. All of it is kept, and said.
 */
final class RowContradictions {

    /** The grades, of whatever scale, that say of a target that it is met, and those that say that it is not. */
    private static final Map<String, Answer> SAID = Map.of(
            "MET", Answer.YES,
            "ACHIEVED", Answer.YES,
            "EXCEEDED", Answer.YES,
            "TARGET_ACHIEVED", Answer.YES,
            "NOT_MET", Answer.NO,
            "NOT_ACHIEVED", Answer.NO);

    private static final Set<Unit> NOT_OF_PARTS = Set.of(Unit.PERCENT, Unit.PERCENTAGE_POINT, Unit.RANK, Unit.TIMES);

    /** A value so many times its target, or so small a part of it, is hardly in the same unit. */
    private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(20);

    private static final BigDecimal FAR_BELOW = new BigDecimal("0.002");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is between half of a number and twice of it is near to it. */
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** In fewer rows nothing tells a slip of the file from one of the reading. */
    private static final int FEWEST_ROWS = 3;

    private final LoadRecord record;

    /** Rows whose class and figures say something of a target, and those of them that say the opposite, in their cells. */
    private int judged;

    private final List<Map.Entry<DraftCell, Function<IntakeFindingCode, Finding>>> judgedOtherwise = new ArrayList<>();

    /** Rows in which values of shares are above one, and what may be read otherwise in those of which all are at most one. */
    private int sharesAboveOne;

    private final List<Map.Entry<DraftCell, Finding>> ratiosInTarget = new ArrayList<>();

    RowContradictions(LoadRecord record) {
        this.record = record;
    }

    /** Two values for one period. */
    void values(List<Observation> observations, Optional<SourceLocation> row) {
        Map<Observation.Key, Observation> firsts = new HashMap<>();
        for (Observation observation : observations) {
            Observation first = firsts.putIfAbsent(observation.key(), observation);
            if (first != null && !first.value().equals(observation.value())) {
                record.add(
                        Finding.of(IntakeFindingCode.CONFLICTING_VALUES)
                                .with(
                                        "found",
                                        String.valueOf(observation.value().orElseThrow()))
                                .with("first", String.valueOf(first.value().orElseThrow())),
                        row);
            }
        }
    }

    /**
     * Values that can hardly be in the unit of their targets, and shares of more than all.
     *
     * @param name of the indicator
     * @param whole those of the observations that are about the whole
     * @param cells of their values, by period
     */
    void bounds(
            DraftCell name,
            List<Target> targets,
            List<Observation> observations,
            List<Observation> whole,
            Map<Period, DraftCell> cells) {
        for (Target target : targets) {
            Optional<Observation> value = latest(whole, target);
            Optional<Quantity> found = value.flatMap(Observation::quantity);
            if (found.isEmpty() || !(target.condition() instanceof Bound bound)) {
                continue;
            }
            boolean otherUnit = !found.get().unit().equals(bound.value().unit());
            if (otherUnit || isFar(found.get(), bound.value())) {
                record.add(
                        Finding.of(otherUnit ? IntakeFindingCode.UNIT_NOT_OF_TARGET : IntakeFindingCode.FAR_FROM_TARGET)
                                .with("found", found.get())
                                .with("target", target),
                        cells.getOrDefault(value.get().period(), name));
                return;
            }
        }
        slips(name, whole, cells);
        for (Observation value : observations) {
            Optional<Quantity> found = value.quantity().filter(RowContradictions::isNoShare);
            if (found.isPresent() && isShareOfAll(name)) {
                record.add(
                        Finding.of(IntakeFindingCode.SHARE_OUT_OF_BOUNDS).with("found", found.get()),
                        cells.getOrDefault(value.period(), name));
                return;
            }
        }
    }

    /** A part that is more than its whole. */
    private void slips(DraftCell name, List<Observation> whole, Map<Period, DraftCell> cells) {
        for (Observation value : whole) {
            Optional<Quantity> found = value.quantity();
            DraftCell cell = cells.getOrDefault(value.period(), name);
            if (found.flatMap(Quantity::ratio)
                            .filter(RowContradictions::isMoreThanAll)
                            .isPresent()
                    && !holds(name, RowWords.OF_PLAN)
                    && !(RowWords.begins(name, RowWords.SHARES) && holds(name, RowWords.SHARES_OF_MORE))) {
                record.add(Finding.of(IntakeFindingCode.MORE_THAN_ALL).with("found", cell.display()), cell);
            }
        }
    }

    /** The value that is left out, since nobody can tell whether it is a percentage or, beside its target, a ratio. */
    Optional<Observation> ratioBesidePercent(
            DraftCell name,
            List<Target> targets,
            List<Observation> whole,
            Map<Period, DraftCell> cells,
            Optional<String> number) {
        for (Target target : targets) {
            Optional<Observation> value = latest(whole, target);
            Optional<Quantity> found = value.flatMap(Observation::quantity).filter(RowContradictions::isPlainPercent);
            if (found.isEmpty()
                    || !(target.condition() instanceof Bound bound)
                    || !bound.value().unit().equals(Unit.PERCENT)) {
                continue;
            }
            DraftCell cell = cells.getOrDefault(value.get().period(), name);
            if (isAboveOne(found.get()) && isAboveOne(bound.value())) {
                sharesAboveOne++;
            } else if (!isAboveOne(found.get())
                    && !isAboveOne(bound.value())
                    && bound.comparison().isFloor()
                    && isShareOfAll(name)
                    && !FigureColumn.isPercent(cell)) {
                ratiosInTarget.add(Map.entry(
                        cell,
                        Finding.of(IntakeFindingCode.RATIO_BESIDE_RATIO)
                                .with("found", found.get().number())
                                .with("target", target)
                                .with("times100", timesHundred(found.get()))));
            }
            if (!FigureColumn.isPercent(cell)
                    && isHundredthOf(found.get().number(), bound.value().number())) {
                record.omit(
                        Omission.Extent.VALUE,
                        Finding.of(IntakeFindingCode.RATIO_BESIDE_PERCENT)
                                .with("found", found.get().number())
                                .with("target", target)
                                .with("times100", timesHundred(found.get())),
                        cell.location(),
                        number);
                return value;
            }
        }
        return Optional.empty();
    }

    private static BigDecimal timesHundred(Quantity value) {
        return value.number().multiply(HUNDRED).stripTrailingZeros();
    }

    private static boolean isAboveOne(Quantity value) {
        return value.number().compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean isMoreThanAll(Ratio ratio) {
        return ratio.numerator().compareTo(ratio.denominator()) > 0;
    }

    private static boolean isPlainPercent(Quantity value) {
        return value.unit().equals(Unit.PERCENT) && value.ratio().isEmpty();
    }

    /** Whether a number is at most one, and a hundred times of it comes near to another. */
    private static boolean isHundredthOf(BigDecimal number, BigDecimal other) {
        BigDecimal hundredfold = number.multiply(HUNDRED);
        return number.signum() > 0
                && number.compareTo(BigDecimal.ONE) <= 0
                && hundredfold.multiply(TWO).compareTo(other) >= 0
                && hundredfold.compareTo(other.multiply(TWO)) <= 0;
    }

    private static boolean holds(DraftCell name, List<String> words) {
        String text = NormalText.of(name.display());
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFar(Quantity value, Quantity target) {
        if (value.number().signum() * target.number().signum() <= 0) {
            return false;
        }
        BigDecimal times = value.number().divide(target.number(), MathContext.DECIMAL32);
        return times.compareTo(FAR_ABOVE) >= 0 || times.compareTo(FAR_BELOW) <= 0;
    }

    /** Whether a name is one of a part of all there is, which a plan, a growth or another whole may exceed. */
    private static boolean isShareOfAll(DraftCell name) {
        return RowWords.begins(name, RowWords.SHARES) && !holds(name, RowWords.SHARES_OF_MORE);
    }

    private static boolean isNoShare(Quantity value) {
        return value.unit().equals(Unit.PERCENT)
                && (value.number().signum() < 0 || value.number().compareTo(HUNDRED) > 0);
    }

    /**
     * Parts that are more than their whole. Shares and means of parts may be.
     *
     * @param parts the values about parts, with their cells
     */
    void parts(String name, List<Observation> observations, Map<Observation, DraftCell> parts) {
        if (parts.isEmpty() || WholeWords.holdsAny(NormalText.of(name), RowWords.MEANS)) {
            return;
        }
        observations.stream()
                .filter(Observation::isAboutTheWhole)
                .forEach(whole -> parts.forEach((part, cell) -> {
                    if (part.period().equals(whole.period()) && isMore(part, whole)) {
                        record.add(
                                Finding.of(IntakeFindingCode.PART_ABOVE_WHOLE)
                                        .with(
                                                "part",
                                                String.join(
                                                        ", ", part.dimensions().values()))
                                        .with("found", cell.display())
                                        .with("whole", whole.value().orElseThrow()),
                                cell);
                    }
                }));
    }

    private static boolean isMore(Observation part, Observation whole) {
        Optional<Quantity> less = whole.quantity().filter(value -> canBeSplit(value.unit()));
        return less.isPresent()
                && part.quantity()
                        .filter(value -> value.unit().equals(less.get().unit())
                                && value.number().compareTo(less.get().number()) > 0)
                        .isPresent();
    }

    private static boolean canBeSplit(Unit unit) {
        return !NOT_OF_PARTS.contains(unit) && unit.id().indexOf('/') < 0;
    }

    /** A class that says of the targets of its row what none of their values bears out. */
    void grade(Grade grade, DraftCell cell, List<Target> targets, List<Observation> observations) {
        Answer said = SAID.getOrDefault(grade.id(), Answer.UNDECIDED);
        if (said == Answer.UNDECIDED) {
            return;
        }
        List<Observation> whole =
                observations.stream().filter(Observation::isAboutTheWhole).toList();
        List<Function<IntakeFindingCode, Finding>> against = new ArrayList<>();
        for (Target target : targets) {
            Optional<Observation> value = latest(whole, target);
            Answer answer =
                    value.flatMap(Observation::value).map(target::isMetBy).orElse(Answer.UNDECIDED);
            if (answer == said) {
                judged++;
                return;
            }
            if (answer != Answer.UNDECIDED) {
                against.add(code -> Finding.of(code)
                        .with("found", grade)
                        .with("value", value.orElseThrow().value().orElseThrow())
                        .with("target", target));
            }
        }
        against.stream().findFirst().ifPresent(finding -> {
            judged++;
            judgedOtherwise.add(Map.entry(cell, finding));
        });
    }

    /** Says what may be ratios among percentages, and what classes are against the figures: of most rows it is said once, since then the reading is in doubt. */
    void conclude() {
        if (ratiosInTarget.size() < sharesAboveOne) {
            ratiosInTarget.forEach(row -> record.add(row.getValue(), row.getKey()));
        }
        int against = judgedOtherwise.size();
        boolean most = against >= FEWEST_ROWS && against * 2 > judged;
        judgedOtherwise.stream().limit(most ? 1 : against).forEach(row -> {
            IntakeFindingCode code =
                    most ? IntakeFindingCode.GRADES_AGAINST_READING : IntakeFindingCode.GRADE_AGAINST_FIGURES;
            Finding finding = row.getValue().apply(code);
            record.add(most ? finding.with("count", against).with("rows", judged) : finding, row.getKey());
        });
    }

    /** The newest value that is not of a time after the target is due. */
    static Optional<Observation> latest(List<Observation> values, Target target) {
        LocalDate due = target.due().map(Period::endExclusive).orElse(LocalDate.MAX);
        Optional<Observation> latest = Optional.empty();
        LocalDate end = LocalDate.MIN;
        for (Observation value : values) {
            LocalDate its = value.period().endExclusive();
            if (!its.isAfter(due) && its.isAfter(end) && value.quantity().isPresent()) {
                latest = Optional.of(value);
                end = its;
            }
        }
        return latest;
    }
}
