package io.github.tiendo.scorecard;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.scorecard.Scorecard.BreakdownLine;
import io.github.tiendo.target.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts an assessment.
 *
 * <pre>{@code
 * Scorecard card = ScorecardBuilder.of(assessment)
 *         .omitting(loaded.omissions())
 *         .by(Breakdown.heading())
 *         .build();
 * }</pre>
 *
 * <p>Which grades are printed as one is said of the scorecard: {@link Scorecard#regroup}.
 *
 * <p>Not for use by several threads at once; the scorecards that it builds are.
 */
public final class ScorecardBuilder {

    private final Assessment assessment;
    private final List<Omission> omissions = new ArrayList<>();
    private final Map<String, Breakdown> breakdowns = new LinkedHashMap<>();

    private ScorecardBuilder(Assessment assessment) {
        this.assessment = Objects.requireNonNull(assessment);
    }

    /**
     * A builder for the scorecard of an assessment.
     *
     * @param assessment what is counted
     * @return a new builder
     */
    public static ScorecardBuilder of(Assessment assessment) {
        return new ScorecardBuilder(assessment);
    }

    /**
     * Names what could not be read, so that the scorecard lists it.
     *
     * @param omissions what the source had and the programme has not; added to those named before
     * @return this builder
     */
    public ScorecardBuilder omitting(Collection<Omission> omissions) {
        this.omissions.addAll(omissions);
        return this;
    }

    /**
     * Breaks the counts down once more.
     *
     * @param breakdown one more breakdown, independent of the others; one with an id that was given before replaces
     *     that one
     * @return this builder
     */
    public ScorecardBuilder by(Breakdown breakdown) {
        breakdowns.put(breakdown.id(), breakdown);
        return this;
    }

    /**
     * Counts.
     *
     * @return the scorecard
     * @throws IllegalArgumentException if a merged grade is not of the assessment's scale, or the programme has not
     *     what a breakdown asks for, such as a level
     */
    public Scorecard build() {
        Scorecard.Builder card = Scorecard.builder()
                .programme(assessment.programme().id())
                .title(assessment.programme().title())
                .legalBasis(assessment.programme().legalBasis())
                .asOf(assessment.asOf())
                .policy(assessment.policy())
                .selection(assessment.selection())
                .tally(tally(assessment.targets()))
                .excluded(assessment.excluded())
                .omitted(omissions);
        assessment.targets().forEach(target -> card.addItems(item(target)));
        breakdowns.values().forEach(breakdown -> card.addAllBreakdowns(lines(breakdown)));
        return card.build();
    }

    private static Scorecard.Item item(AssessedTarget target) {
        return Scorecard.Item.builder()
                .indicator(target.indicator().id())
                .target(target.target().map(Target::id))
                .grade(target.classification().grade())
                .notRatedReason(target.classification().notRatedReason())
                .build();
    }

    private Tally tally(List<AssessedTarget> targets) {
        TallyCounter counter = new TallyCounter(assessment.scale());
        for (AssessedTarget target : targets) {
            Classification classification = target.classification();
            classification.grade().ifPresent(counter::add);
            classification.notRatedReason().ifPresent(counter::addNotRated);
        }
        return counter.tally();
    }

    private List<BreakdownLine> lines(Breakdown breakdown) {
        Map<Breakdown.Key, List<AssessedTarget>> byKey = new LinkedHashMap<>();
        List<AssessedTarget> withoutKey = new ArrayList<>();
        Map<Breakdown.Key, Boolean> overlapping = new HashMap<>();
        for (AssessedTarget target : assessment.targets()) {
            List<Breakdown.Key> keys = breakdown.keysOf(target, assessment.programme());
            for (Breakdown.Key key : keys) {
                byKey.computeIfAbsent(key, first -> new ArrayList<>()).add(target);
                overlapping.merge(key, keys.size() > 1, Boolean::logicalOr);
            }
            if (keys.isEmpty()) {
                withoutKey.add(target);
            }
        }
        List<BreakdownLine> lines = new ArrayList<>();
        for (Breakdown.Key key : breakdown.inOrder(byKey.keySet(), assessment.programme())) {
            lines.add(BreakdownLine.builder()
                    .by(breakdown.id())
                    .id(key.id())
                    .key(key.label())
                    .isOverlapping(overlapping.get(key))
                    .tally(tally(byKey.get(key)))
                    .build());
        }
        if (!withoutKey.isEmpty()) {
            lines.add(BreakdownLine.builder()
                    .by(breakdown.id())
                    .key(breakdown.withoutKey())
                    .isOverlapping(false)
                    .tally(tally(withoutKey))
                    .build());
        }
        return lines;
    }
}
