package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Bound;
import io.github.tiendo.target.Comparison;
import io.github.tiendo.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether more or less of an indicator is better, for a row whose targets print no comparator: as its cell declares, else
 * by the words of its name, else by its numbers (a target below its baseline, or a year's plan below the value of the year
 * before). The condition of a plain target follows it. What is assumed is a WARNING; where baseline and target contradict
 * what is declared, no target is kept.
 */
final class RowDirection {

    private static final MessageBundle WORDS =
            MessageBundle.load("DirectionWords", RowDirection.class::getResourceAsStream);
    private static final List<String> DECREASE = words("decrease");
    private static final List<String> TAKEN_AWAY = words("taken-away");
    private static final List<String> DECLARED_DECREASE = words("declared.decrease");
    private static final List<String> DECLARED_INCREASE = words("declared.increase");

    private final List<Target> targets;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Direction direction;

    RowDirection(IndicatorRowDraft row, List<Target> given, List<Observation> observations) {
        String name = row.getName().display();
        Optional<Direction> declared = declared(row.getDirection());
        Optional<Direction> byNumbers = byBaseline(given);
        boolean plain = given.stream().anyMatch(target -> isPlain(target));
        if (!row.getDirection().isMissing() && declared.isEmpty()) {
            findings.add(Finding.of(IntakeFindingCode.UNKNOWN_DIRECTION)
                    .with("found", row.getDirection().display()));
        }
        if (declared.isPresent() && plain && byNumbers.isPresent() && !byNumbers.equals(declared)) {
            findings.add(Finding.of(IntakeFindingCode.DIRECTION_CONTRADICTED)
                    .with("found", row.getDirection().display())
                    .with("name", name));
            targets = List.of();
            direction = declared.get();
            return;
        }
        Optional<Direction> byWords = declared.isPresent() ? declared : byName(name);
        Optional<Direction> found = byWords.or(() -> byNumbers).or(() -> byYearBefore(given, observations));
        direction = found.orElse(null);
        boolean down = direction == Direction.DECREASE;
        targets = down ? given.stream().map(RowDirection::downwards).toList() : given;
        if (down && plain && declared.isEmpty()) {
            findings.add(Finding.of(
                            byWords.isPresent()
                                    ? IntakeFindingCode.DIRECTION_BY_NAME
                                    : IntakeFindingCode.DIRECTION_BY_NUMBERS)
                    .with("name", name));
        }
    }

    /** The targets, with plain ones in the direction of the row. */
    List<Target> targets() {
        return targets;
    }

    Optional<Direction> direction() {
        return Optional.ofNullable(direction);
    }

    List<Finding> findings() {
        return findings;
    }

    private static List<String> words(String key) {
        return Stream.of(Languages.VIETNAMESE, Languages.ENGLISH)
                .flatMap(language -> Stream.of(WORDS.pattern(key, language).split(";")))
                .map(NormalText::of)
                .toList();
    }

    private static Optional<Direction> declared(DraftCell cell) {
        String words = NormalText.of(cell.text());
        return DECLARED_DECREASE.contains(words)
                ? Optional.of(Direction.DECREASE)
                : DECLARED_INCREASE.contains(words) ? Optional.of(Direction.INCREASE) : Optional.empty();
    }

    private static Optional<Direction> byName(String name) {
        String words =
                " " + NormalText.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
        boolean less = holds(words, DECREASE) && !holds(words, TAKEN_AWAY);
        return less ? Optional.of(Direction.DECREASE) : Optional.empty();
    }

    private static boolean holds(String words, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }

    private static boolean isPlain(Target target) {
        return target.condition() instanceof Bound bound && bound.isImplied();
    }

    private static Optional<Direction> byBaseline(List<Target> targets) {
        for (Target target : targets) {
            Optional<Baseline> baseline = target.baseline();
            if (isPlain(target) && baseline.isPresent()) {
                Optional<Direction> direction =
                        compared((Bound) target.condition(), baseline.get().value());
                if (direction.isPresent()) {
                    return direction;
                }
            }
        }
        return Optional.empty();
    }

    /** A plan of a year below what the year before reached, where the year's own result stands beside it. */
    private static Optional<Direction> byYearBefore(List<Target> targets, List<Observation> observations) {
        for (Target target : targets) {
            Optional<Period> due = target.due().filter(period -> isPlain(target));
            if (due.isEmpty()
                    || observations.stream().noneMatch(value -> value.period().equals(due.get()))) {
                continue;
            }
            for (Observation value : observations) {
                boolean before = value.isAboutTheWhole()
                        && value.period().lastDay().plusDays(1).equals(due.get().startInclusive());
                Optional<Direction> direction = before
                        ? value.quantity().flatMap(quantity -> compared((Bound) target.condition(), quantity))
                        : Optional.empty();
                if (direction.filter(Direction.DECREASE::equals).isPresent()) {
                    return direction;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Direction> compared(Bound target, Quantity start) {
        if (!target.value().unit().equals(start.unit())) {
            return Optional.empty();
        }
        int way = target.value().number().compareTo(start.number());
        return way == 0 ? Optional.empty() : Optional.of(way < 0 ? Direction.DECREASE : Direction.INCREASE);
    }

    private static Target downwards(Target target) {
        return isPlain(target)
                ? Target.builder()
                        .from(target)
                        .condition(Bound.of(Comparison.AT_MOST, ((Bound) target.condition()).value())
                                .implied())
                        .build()
                : target;
    }
}
