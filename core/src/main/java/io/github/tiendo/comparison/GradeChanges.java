package io.github.tiendo.comparison;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.comparison.ProgrammeComparison.GradeMove;
import io.github.tiendo.comparison.ProgrammeComparison.MatrixCell;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where each indicator stood and stands. */
final class GradeChanges {

    private final List<GradeMove> all = new ArrayList<>();

    private GradeChanges() {}

    static GradeChanges of(Assessment before, Assessment after, List<RowMatch<IndicatorId>> matches) {
        Map<IndicatorId, List<AssessedTarget>> earlier = byIndicator(before);
        Map<IndicatorId, List<AssessedTarget>> later = byIndicator(after);
        GradeChanges changes = new GradeChanges();
        for (RowMatch<IndicatorId> match : matches) {
            List<AssessedTarget> then =
                    match.known().map(id -> earlier.getOrDefault(id, List.of())).orElse(List.of());
            for (AssessedTarget now : later.getOrDefault(match.found(), List.of())) {
                same(then, now, later.get(match.found()).size()).ifPresent(old -> changes.add(old, now));
            }
        }
        return changes;
    }

    private static Map<IndicatorId, List<AssessedTarget>> byIndicator(Assessment assessment) {
        Map<IndicatorId, List<AssessedTarget>> targets = new HashMap<>();
        for (AssessedTarget target : assessment.targets()) {
            targets.computeIfAbsent(target.indicator().id(), none -> new ArrayList<>())
                    .add(target);
        }
        return targets;
    }

    /** The earlier answer about the same target; about the indicator, where each side has one answer. */
    private static Optional<AssessedTarget> same(List<AssessedTarget> then, AssessedTarget now, int answers) {
        if (then.size() == 1 && answers == 1) {
            return Optional.of(then.get(0));
        }
        return then.stream()
                .filter(old -> old.target().map(Target::id).equals(now.target().map(Target::id)))
                .findFirst();
    }

    private void add(AssessedTarget old, AssessedTarget now) {
        all.add(ImmutableGradeMove.builder()
                .indicator(now.indicator().id())
                .name(now.indicator().name())
                .target(now.target().map(Target::id))
                .before(old.classification().grade())
                .after(now.classification().grade())
                .build());
    }

    List<GradeMove> moves() {
        return all.stream().filter(move -> !move.before().equals(move.after())).toList();
    }

    List<MatrixCell> matrix(Scale scale) {
        List<Optional<Grade>> grades = Stream.concat(
                        scale.grades().stream().map(Optional::of), Stream.of(Optional.<Grade>empty()))
                .toList();
        List<MatrixCell> matrix = new ArrayList<>();
        for (Optional<Grade> from : grades) {
            for (Optional<Grade> to : grades) {
                long count = all.stream()
                        .filter(move ->
                                move.before().equals(from) && move.after().equals(to))
                        .count();
                if (count > 0) {
                    matrix.add(MatrixCell.of(from, to, count));
                }
            }
        }
        return matrix;
    }
}
