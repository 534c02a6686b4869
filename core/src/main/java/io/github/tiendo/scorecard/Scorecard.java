package io.github.tiendo.scorecard;

import io.github.tiendo.assessment.Assessment.Exclusion;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.scorecard.Tally.GradeLine;
import io.github.tiendo.scorecard.Tally.Percents;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.target.TargetSelection;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a programme stands on a day: so many of so many in each grade, so many not rated and why, and everything that is
 * not in these numbers.
 *
 * <pre>{@code
 * Scorecard card = ScorecardBuilder.of(assessment)
 *         .omitting(loaded.omissions())
 *         .build()
 *         .regroup(GradeGrouping.none().merge(HARD, NOT_ASSESSABLE));
 * card.counted();                                       // 28
 * card.tally().count(Scales.MET);                       // 8
 * card.percents(Rounding.HALF_UP, 0);                   // 29, 14, 25, 21, 0, 11 and 0 not rated
 * }</pre>
 *
 * <p>Every share is of {@link #counted()}, not rated included. What does not count stands in {@link #excluded()}, what
 * could not be read in {@link #omitted()}: a denominator never shrinks in silence.
 */
@Value.Immutable
public abstract class Scorecard implements Serializable {

    private static final long serialVersionUID = 1L;

    Scorecard() {}

    /** {@return the programme} */
    public abstract ProgrammeId programme();

    /** {@return what the programme is called} */
    public abstract LocalizedText title();

    /** {@return the decisions the programme rests on: its legal basis, the first one first; may be empty} */
    public abstract List<LegalBasis> legalBasis();

    /** {@return the day of the assessment} */
    public abstract LocalDate asOf();

    /** {@return the method of the assessment: its id, version and settings} */
    public abstract PolicyIdentity policy();

    /** {@return which targets counted} */
    public abstract TargetSelection selection();

    /** {@return what was counted, one by one, in the order of the programme} */
    public abstract List<Item> items();

    /** {@return the counts: how many stand in each grade, and how many are not rated} */
    public abstract Tally tally();

    /**
     * Indicators that are printed but not counted.
     *
     * @return the exclusions with their reasons, in the order of the programme
     */
    public abstract List<Exclusion> excluded();

    /**
     * What stood in the source and could not be used. A row or file among them would have counted.
     *
     * @return the omissions, in the order of the source
     */
    public abstract List<Omission> omitted();

    /**
     * The counts by heading, agency and the like: the lines of one breakdown after those of another.
     *
     * @return the lines in the order to print; empty if no breakdown was asked for
     */
    public abstract List<BreakdownLine> breakdowns();

    /** {@return the scale of the grades} */
    public Scale scale() {
        return tally().scale();
    }

    /** {@return how many were counted: the number of which every percentage is} */
    public long counted() {
        return tally().total();
    }

    /**
     * {@return whether targets were counted instead of indicators, so that an indicator with several counts several
     * times}
     */
    public boolean countsTargets() {
        return selection().countsTargets();
    }

    /**
     * {@return the lines to print: a line for every grade or group of grades, in the order of the scale, those with
     * nothing in them included}
     */
    public List<GradeLine> lines() {
        return tally().lines();
    }

    /**
     * The printed percentages of the lines.
     *
     * @param rounding how to round
     * @param digits digits behind the decimal mark, from 0
     * @return the percentages; without numbers if nothing was counted
     */
    public Percents percents(Rounding rounding, int digits) {
        return tally().percents(rounding, digits);
    }

    /**
     * The lines of one breakdown.
     *
     * @param by the id of the breakdown
     * @return its lines in the order to print; empty if it was not asked for
     */
    public List<BreakdownLine> breakdown(String by) {
        return breakdowns().stream().filter(line -> line.by().equals(by)).toList();
    }

    /** {@return the same scorecard with every grade printed by itself: a copy} */
    public Scorecard undoMerge() {
        return regroup(GradeGrouping.none());
    }

    /**
     * The same scorecard with other grades printed as one, in the breakdowns too; nothing is assessed again.
     *
     * @param grouping which grades are printed as one
     * @return a copy
     * @throws IllegalArgumentException if a grade of the grouping is not of the scale
     */
    public Scorecard regroup(GradeGrouping grouping) {
        return builder()
                .from(this)
                .tally(tally().regroup(grouping))
                .breakdowns(breakdowns().stream()
                        .map(line -> regroup(line, grouping))
                        .toList())
                .build();
    }

    private static BreakdownLine regroup(BreakdownLine line, GradeGrouping grouping) {
        return BreakdownLine.builder()
                .from(line)
                .tally(line.tally().regroup(grouping))
                .build();
    }

    /**
     * What changed since another scorecard, in the lines of this one.
     *
     * @param earlier usually of the same programme on an earlier day; another policy on the same day shows how the two
     *     differ
     * @return the differences, or why the two cannot be compared
     */
    public ScorecardChange changeSince(Scorecard earlier) {
        return ScorecardChange.between(earlier, this);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scorecard. */
    public static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }

    /** One line of a breakdown: a heading, an agency or a year, with how it stands there. */
    @Value.Immutable
    public abstract static class BreakdownLine implements Serializable {

        private static final long serialVersionUID = 1L;

        BreakdownLine() {}

        /** {@return the breakdown it is a line of: the id of the {@link Breakdown}, such as {@code heading}} */
        public abstract String by();

        /**
         * {@return the id of what the line is about, such as a heading's id; empty for the line of everything that has
         * no key}
         */
        public abstract Optional<String> id();

        /** {@return the words for what the line is about, such as a heading's title, or "no heading"} */
        public abstract LocalizedText key();

        /**
         * {@return whether something in this line is counted in another line of the breakdown as well, so that the
         * lines do not sum to the whole}
         */
        public abstract boolean isOverlapping();

        /** {@return how it stands: the counts, with the scorecard's scale and grouping} */
        public abstract Tally tally();

        /** {@return how many were counted in the line, at least 1; the percentages of the line are of this number} */
        public long counted() {
            return tally().total();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a line. */
        public static final class Builder extends ImmutableBreakdownLine.Builder {
            Builder() {}
        }
    }

    /** One thing that a scorecard counts: an indicator, or one of its targets, with its grade. */
    @Value.Immutable
    public abstract static class Item implements Serializable {

        private static final long serialVersionUID = 1L;

        Item() {}

        /** {@return the indicator} */
        public abstract IndicatorId indicator();

        /** {@return the target that was rated, or empty if the indicator has none} */
        public abstract Optional<TargetId> target();

        /** {@return the grade, or empty if it is not rated} */
        public abstract Optional<Grade> grade();

        /** {@return why it is not rated, or empty exactly if there is a grade} */
        public abstract Optional<NotRatedReason> notRatedReason();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an item. */
        public static final class Builder extends ImmutableItem.Builder {
            Builder() {}
        }
    }
}
