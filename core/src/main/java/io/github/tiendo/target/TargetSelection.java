package io.github.tiendo.target;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which of an indicator's targets counts.
 *
 * <p>The usual answer is the next one: the first due on or after the day of the assessment, else the last. With {@link
 * #all()} it is targets that are counted and no longer indicators, and the scorecard says so.
 */
@Value.Immutable
public abstract class TargetSelection implements Serializable {

    private static final long serialVersionUID = 1L;

    TargetSelection() {}

    abstract boolean isAll();

    /** {@return the year whose targets count, or empty if none was asked for} */
    public abstract Optional<Integer> year();

    /** {@return the next target due: the usual selection} */
    public static TargetSelection next() {
        return ImmutableTargetSelection.builder().isAll(false).build();
    }

    /**
     * The targets due in one year; an indicator without one is excluded, and listed as such.
     *
     * @param year the year
     * @return the selection
     */
    public static TargetSelection dueIn(int year) {
        return ImmutableTargetSelection.builder().isAll(false).year(year).build();
    }

    /** {@return every target, each counted by itself: the selection} */
    public static TargetSelection all() {
        return ImmutableTargetSelection.builder().isAll(true).build();
    }

    /** {@return whether targets are counted and not indicators} */
    public boolean countsTargets() {
        return isAll();
    }

    /**
     * The targets that count, in the order of their due days; those without a due period last.
     *
     * @param targets the targets of one indicator that are in force
     * @param asOf the day of the assessment
     * @return one target, several with {@link #all()}, none if there is none
     */
    public List<Target> of(List<Target> targets, LocalDate asOf) {
        if (targets.size() < 2 && year().isEmpty()) {
            return List.copyOf(targets);
        }
        List<Target> ordered = targets.stream()
                .sorted(Comparator.comparing(target -> target.dueDay().orElse(LocalDate.MAX)))
                .toList();
        if (isAll() || ordered.isEmpty()) {
            return ordered;
        }
        if (year().isPresent()) {
            int wanted = year().get();
            return ordered.stream()
                    .filter(target -> target.dueDay()
                            .filter(day -> day.getYear() == wanted)
                            .isPresent())
                    .limit(1)
                    .toList();
        }
        return List.of(ordered.stream()
                .filter(target ->
                        target.dueDay().filter(day -> !day.isBefore(asOf)).isPresent())
                .findFirst()
                .orElse(lastDated(ordered)));
    }

    private static Target lastDated(List<Target> ordered) {
        return ordered.stream()
                .filter(target -> target.due().isPresent())
                .reduce((earlier, later) -> earlier.dueDay().equals(later.dueDay()) ? earlier : later)
                .orElse(ordered.get(ordered.size() - 1));
    }

    /** {@code next}, {@code all} or the year. */
    @Override
    public String toString() {
        return isAll() ? "all" : year().map(String::valueOf).orElse("next");
    }
}
