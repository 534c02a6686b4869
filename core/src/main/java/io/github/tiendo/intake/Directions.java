package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.notation.text.Tokenizer;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which way is better for each row of a table, and with it whether a plain target is a floor or a ceiling.
 *
 * <p>The row says it in a column of directions, else a target of the row that has a sign, else the words of the name, else
 * the numbers: a plain target below its baseline, or below what was there in earlier years, is a reduction. Where nothing
 * says it, more is better. What a grade may rest on and neither words nor a stated baseline say is a WARNING, once a table;
 * where a declaration or the words are contradicted by the baseline, the direction is unclear and nothing is rated.
 */
final class Directions {

    /** A share of at least this many percent is something to be reached: nobody plans to keep an evil at most at a half. */
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** A target below earlier values by less than this part of them may be a plan for a bad year as well as a reduction. */
    private static final BigDecimal SMALL_PART = BigDecimal.TEN;

    private final LoadRecord record;
    private final Tokenizer words;
    private final RowNotes notes;

    /** Whether rows say {@code +}, so that a dash says the opposite and is no empty cell. */
    private final boolean bySigns;

    private final Map<String, Head> heads = new HashMap<>();

    Directions(LoadRecord record, RowNotes notes, Tokenizer words, List<IndicatorRowDraft> rows) {
        this.record = record;
        this.bySigns = rows.stream().anyMatch(row -> sign(row.getDirection()).equals("+"));
        this.notes = notes;
        this.words = words;
    }

    /**
     * A row whose direction is known.
     *
     * @param direction which way is better; empty if nothing says it
     * @param targets the targets of the row, the plain ones compared as the direction asks
     */
    record Directed(Optional<Direction> direction, List<Target> targets) {}

    /** @param observations about the whole */
    Directed of(TableRow tableRow, List<Target> targets, List<Observation> observations) {
        IndicatorRowDraft row = tableRow.draft;
        List<Bound> plain = plain(targets);
        List<Token> name = words.scan(row.getName().display());
        Optional<Direction> declared = declared(row, name);
        Optional<Direction> signed = bySign(targets)
                .or(() -> byHead(row))
                .or(() -> DirectionWords.isLimit(name) ? Optional.of(Direction.DECREASE) : Optional.empty());
        Optional<Direction> byWords = byWords(tableRow, name);
        Optional<Direction> stated = declared.or(() -> signed);
        Optional<Direction> byBaseline = byBaseline(targets);
        Optional<Direction> opposite = byBaseline.filter(numbers -> signed.isEmpty()
                && declared.or(() -> byWords).filter(said -> said != numbers).isPresent());
        if (opposite.isPresent() || declared.isPresent() && signed.isPresent() && !declared.equals(signed)) {
            contradicted(row, declared, declared.or(() -> byWords).orElseThrow(), targets);
            return new Directed(Optional.of(Direction.UNCLEAR), targets);
        }
        if (plain.isEmpty() || stated.isPresent()) {
            return directed(stated.or(() -> byWords), targets);
        }
        List<Step> steps = steps(targets, observations);
        Optional<Direction> byYears = byEarlierYears(steps);
        boolean near = byYears.filter(Direction.DECREASE::equals).isPresent()
                && steps.stream().allMatch(Step::isNear);
        Optional<Direction> byNumbers =
                byBaseline.or(() -> byLimits(plain)).or(() -> near ? Optional.empty() : byYears);
        Optional<Direction> read = byWords.or(() -> byNumbers);
        if (read.filter(Direction.DECREASE::equals).isPresent()) {
            if (byWords.isPresent()) {
                notes.add(IntakeFindingCode.DIRECTION_BY_WORDS, row);
            } else if (byBaseline.isPresent() && !isScore(row)) {
                notes.add(Finding.of(IntakeFindingCode.DIRECTION_BY_NUMBERS).as(Severity.NOTE), row, row.place());
            } else {
                notes.add(IntakeFindingCode.DIRECTION_BY_NUMBERS, row);
            }
        } else if (read.isEmpty() && near) {
            notes.add(IntakeFindingCode.DIRECTION_NEAR, row);
        } else if ((read.isEmpty()
                        || byNumbers.filter(Direction.DECREASE::equals).isPresent())
                && isMetByDirectionAlone(plain, observations)) {
            notes.add(IntakeFindingCode.DIRECTION_ASSUMED, row);
        }
        return directed(read, targets);
    }

    /** What the name says, else the innermost heading, as above {@code Cấp xã}. */
    private Optional<Direction> byWords(TableRow row, List<Token> name) {
        int depth = row.headings.size();
        if (isInPoints(row.draft)) {
            return Optional.empty();
        }
        return DirectionWords.ofName(name)
                .or(() -> depth == 0 || DirectionWords.askForAFall(name)
                        ? Optional.empty()
                        : DirectionWords.ofName(words.scan(row.headings.get(depth - 1))));
    }

    /** Whether a row is in points by its unit or its name, which are seldom better when there are fewer. */
    private static boolean isScore(IndicatorRowDraft row) {
        return RowWords.holds(row.getUnit(), RowWords.SCORES) || RowWords.holds(row.getName(), RowWords.SCORES);
    }

    /** Whether what was reached are points, which say how good something is and not how much there is of it. */
    private boolean isInPoints(IndicatorRowDraft row) {
        return !row.getResults().isEmpty()
                && row.getResults().stream()
                        .allMatch(result -> head(result.getHeader()).isOfPoints());
    }

    private void contradicted(
            IndicatorRowDraft row, Optional<Direction> declared, Direction said, List<Target> targets) {
        String better = said == Direction.DECREASE ? "direction.lower" : "direction.higher";
        Target target = targets.stream()
                .filter(one -> one.baseline().isPresent())
                .findFirst()
                .orElse(targets.get(0));
        DraftCell place = declared.isPresent() ? row.getDirection() : row.getName();
        record.add(
                Finding.of(IntakeFindingCode.DIRECTION_CONTRADICTED)
                        .with("found", place.display())
                        .with(
                                "better",
                                LocalizedText.from(language -> IntakeFindingCode.TEXTS.pattern(better, language)))
                        .with("target", target)
                        .with("baseline", row.getBaseline().display()),
                place);
    }

    /** The sign in a cell, with brackets or without, which nothing else stands beside. */
    private static String sign(DraftCell cell) {
        return cell.isBlank() ? "" : NormalText.of(cell.text()).replaceAll("[()\\[\\] ]", "");
    }

    private Optional<Direction> declared(IndicatorRowDraft row, List<Token> name) {
        DraftCell cell = row.getDirection();
        if (bySigns && sign(cell).equals("-")) {
            return Optional.of(Direction.DECREASE);
        }
        if (cell.isMissing()) {
            return DirectionWords.saidInName(name);
        }
        Optional<Direction> said = DirectionWords.said(cell.display());
        if (said.isEmpty()) {
            record.add(Finding.of(IntakeFindingCode.UNREADABLE_DIRECTION).with("found", cell.display()), cell);
        }
        return said;
    }

    // --- targets

    private static List<Bound> plain(List<Target> targets) {
        List<Bound> plain = new ArrayList<>();
        targets.forEach(target -> plain.addAll(plain(target.condition())));
        return plain;
    }

    private static List<Bound> plain(Condition condition) {
        List<Bound> plain = new ArrayList<>(bounds(condition));
        plain.removeIf(bound -> !bound.isImplied());
        return plain;
    }

    private static List<Bound> bounds(Condition condition) {
        if (condition instanceof Bound bound) {
            return List.of(bound);
        }
        if (condition instanceof EveryYear yearly) {
            return bounds(yearly.each());
        }
        return condition instanceof AllOf all
                ? all.parts().stream().flatMap(part -> bounds(part).stream()).toList()
                : List.of();
    }

    private static Optional<Direction> bySign(List<Target> targets) {
        Set<Direction> signs = EnumSet.noneOf(Direction.class);
        for (Target target : targets) {
            for (Bound bound : bounds(target.condition())) {
                if (!bound.isImplied()) {
                    signs.add(direction(bound.comparison().isFloor()));
                }
            }
            if (target.condition() instanceof RelativeChange change) {
                signs.add(direction(change.comparison().isFloor()));
            }
        }
        return only(signs);
    }

    private static Optional<Direction> only(Set<Direction> ways) {
        return ways.size() == 1 ? Optional.of(ways.iterator().next()) : Optional.empty();
    }

    /**
     * {@code Giới hạn cho phép}, {@code Minimum}: the heads of all plain targets say that these are ceilings, or floors, or those
     * of the targets or results that they are places in a ranking, {@code Kết quả xếp hạng}.
     */
    private Optional<Direction> byHead(IndicatorRowDraft row) {
        int targets = 0;
        boolean floors = true;
        boolean ceilings = true;
        boolean ranks = false;
        for (TargetDraft target : row.getTargets()) {
            if (!target.getValue().isMissing()) {
                Head head = head(target.getHeader());
                targets++;
                floors &= head.isOfFloors();
                ceilings &= head.isOfCeilings();
                ranks |= head.isOfRanks();
            }
        }
        if (targets == 0) {
            return Optional.empty();
        }
        if (floors) {
            return Optional.of(Direction.INCREASE);
        }
        for (ResultDraft result : row.getResults()) {
            ranks |= head(result.getHeader()).isOfRanks();
        }
        return ranks || ceilings ? Optional.of(Direction.DECREASE) : Optional.empty();
    }

    /** What the words of a head say of its figures; each head is looked at once, however many rows it has. */
    private record Head(boolean isOfFloors, boolean isOfCeilings, boolean isOfRanks, boolean isOfPoints) {}

    private Head head(DraftCell cell) {
        return heads.computeIfAbsent(
                cell.text(),
                words -> new Head(
                        RowWords.holds(cell, RowWords.FLOORS),
                        RowWords.holds(cell, RowWords.CEILINGS),
                        RowWords.holds(cell, RowWords.RANKS),
                        RowWords.begins(cell, RowWords.POINTS)));
    }

    private static Direction direction(boolean upwards) {
        return upwards ? Direction.INCREASE : Direction.DECREASE;
    }

    static Directed directed(Optional<Direction> direction, List<Target> targets) {
        return direction.filter(Direction.DECREASE::equals).isEmpty()
                ? new Directed(direction, targets)
                : new Directed(
                        direction,
                        targets.stream()
                                .map(target -> Target.builder()
                                        .from(target)
                                        .condition(withCeilings(target.condition()))
                                        .build())
                                .toList());
    }

    private static Condition withCeilings(Condition condition) {
        if (condition instanceof Bound bound && bound.isImplied()) {
            return Bound.of(Comparison.AT_MOST, bound.value()).implied();
        }
        if (condition instanceof EveryYear yearly) {
            return EveryYear.of(withCeilings(yearly.each()));
        }
        return condition instanceof AllOf all
                ? AllOf.of(all.parts().stream().map(Directions::withCeilings).toList())
                : condition;
    }

    // --- numbers

    /** From the baseline to the plain target; where one asks for a whole year, what is asked for in parts of it says nothing. */
    private static Optional<Direction> byBaseline(List<Target> targets) {
        if (targets.stream().allMatch(target -> target.baseline().isEmpty())) {
            return Optional.empty();
        }
        Set<Direction> ways = EnumSet.noneOf(Direction.class);
        boolean ofYear = targets.stream().anyMatch(target -> !isOfPart(target));
        for (Target target : targets) {
            if (ofYear && isOfPart(target)) {
                continue;
            }
            target.baseline().ifPresent(baseline -> plain(target.condition())
                    .forEach(bound -> ways.addAll(way(baseline.value(), bound.value()))));
        }
        return only(ways);
    }

    private static boolean isOfPart(Target target) {
        return target.due()
                .filter(due ->
                        due.endExclusive().isBefore(due.startInclusive().plusYears(1)) && due.kind() != Period.Kind.DAY)
                .isPresent();
    }

    /** Half of all or more is to be reached, and at least nothing is no target. */
    private static Optional<Direction> byLimits(List<Bound> plain) {
        if (plain.stream().anyMatch(Directions::isHalfOrMore)) {
            return Optional.of(Direction.INCREASE);
        }
        boolean zero = plain.stream().anyMatch(bound -> bound.value().number().signum() == 0);
        return zero ? Optional.of(Direction.DECREASE) : Optional.empty();
    }

    private static boolean isHalfOrMore(Bound bound) {
        return bound.value().unit().equals(Unit.PERCENT)
                && bound.value().number().compareTo(HALF) >= 0;
    }

    /** What was there in a year before, and what is asked for after it. */
    private record Step(Quantity from, Quantity to) {

        private boolean isNear() {
            BigDecimal apart = to.number().subtract(from.number()).abs();
            return apart.multiply(SMALL_PART).compareTo(from.number().abs()) < 0;
        }
    }

    /** From each value of a year before the latest to the plain targets of later years. */
    private static List<Step> steps(List<Target> targets, List<Observation> observations) {
        List<Step> steps = new ArrayList<>();
        int latest = Integer.MIN_VALUE;
        for (Observation value : observations) {
            latest = Math.max(latest, year(value));
        }
        for (Target target : targets) {
            int due = target.dueDay().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
            for (Bound bound : plain(target.condition())) {
                for (Observation value : observations) {
                    if (year(value) < Math.min(latest, due)) {
                        value.quantity().ifPresent(from -> steps.add(new Step(from, bound.value())));
                    }
                }
            }
        }
        return steps;
    }

    /** From what was there in the years before the latest value, all of which must stand on one side. */
    private static Optional<Direction> byEarlierYears(List<Step> steps) {
        Set<Direction> ways = EnumSet.noneOf(Direction.class);
        steps.forEach(step -> ways.addAll(way(step.from, step.to)));
        return only(ways);
    }

    private static int year(Observation observation) {
        return observation.period().lastDay().getYear();
    }

    private static Set<Direction> way(Quantity from, Quantity to) {
        int order = to.number().compareTo(from.number());
        return order == 0 || !from.unit().equals(to.unit()) ? Set.of() : Set.of(direction(order > 0));
    }

    /** Whether the latest value is past a plain target, so that it would be missed if less were better. */
    private static boolean isMetByDirectionAlone(List<Bound> plain, List<Observation> observations) {
        Optional<Quantity> latest = observations.stream()
                .filter(value -> value.quantity().isPresent())
                .reduce((one, other) ->
                        other.period().lastDay().isBefore(one.period().lastDay()) ? one : other)
                .flatMap(Observation::quantity);
        return latest.isPresent()
                && plain.stream()
                        .anyMatch(bound -> way(bound.value(), latest.get()).contains(Direction.INCREASE));
    }
}
