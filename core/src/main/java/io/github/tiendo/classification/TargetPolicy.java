package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.Target.Answer;
import io.github.tiendo.trajectory.PathLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that the two completion methods share: what is met, what is over, and how each kind of target comes down to
 * one number to reach. What remains, a target that is neither met nor over, is left to each
 * method.
 */
abstract class TargetPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    private static final Set<NotRatedReason> WITHOUT_VALUE = Set.of(
            NotRatedReason.Standard.NO_OBSERVATION,
            NotRatedReason.Standard.TEXT_VALUE,
            NotRatedReason.Standard.UNIT_DIFFERS,
            NotRatedReason.Standard.CONFLICTING_VALUES,
            NotRatedReason.Standard.NOT_APPLICABLE,
            NotRatedReason.Standard.VALUE_UNREADABLE);

    TargetPolicy(String id, Map<String, String> parameters) {
        super(id, "1", Scales.COMPLETION, parameters);
    }

    /** Rates an aim that is neither met nor over. */
    abstract Classification rate(Facts facts, Aim aim);

    /** Tells what an answer rests on, behind the latest value and the target. */
    abstract void describe(Facts facts, Telling telling, Classification of);

    /** What is meant by how much of a target is attained. */
    Attainment attainment(Aim aim, Target target) {
        return Attainment.usual(aim, target);
    }

    /** Whether ranges are rated at all unless they are met. */
    abstract boolean isRangeRated();

    /** Whether NOT_MET is flagged where an earlier value met the target. */
    boolean isLossNamedOnceDue() {
        return true;
    }

    /** What is known when a rule is asked: the evidence of every answer that these rules give. */
    static final class Facts implements Classification.Evidence {

        private final TargetPolicy policy;
        private final CompletionInput input;
        final Target target;
        final Readings readings;
        final @Nullable Aim aim;

        Facts(TargetPolicy policy, CompletionInput input, Target target, Readings readings, @Nullable Aim aim) {
            this.policy = policy;
            this.input = input;
            this.target = target;
            this.readings = readings;
            this.aim = aim;
        }

        @Override
        public ClassificationPolicy policy() {
            return policy;
        }

        @Override
        public CompletionInput input() {
            return input;
        }

        @Override
        public void describe(Classification.Builder answer, Classification of) {
            Telling telling = policy.telling(answer);
            situation(telling);
            if (of.rule().equals("not-met") && policy.isLossNamedOnceDue()) {
                lost(telling);
            }
            policy.describe(this, telling, of);
        }

        /** The latest value, the target and what is attained of it. */
        void situation(Telling telling) {
            telling.comparison(readings, input, Optional.of(target));
            if (aim != null && readings.problem() == null && !(target.condition() instanceof Within)) {
                telling.attainment(policy.attainment(aim, target).of(aim, target, readings));
            }
        }

        void lost(Telling telling) {
            if (isLost(this)) {
                telling.flag(Classification.Flag.MET_THEN_LOST);
            }
        }

        /** The due day as a day of the epoch, or {@link Long#MAX_VALUE} if there is none. */
        long dueEpochDay() {
            Optional<Period> due = target.due();
            if (due.isPresent()) {
                return due.get().endExclusive().toEpochDay() - 1;
            }
            LocalDate end = pathEnd();
            return end == null ? Long.MAX_VALUE : end.toEpochDay();
        }

        /** The day behind the due day. */
        private @Nullable LocalDate dueEnd() {
            Optional<Period> due = target.due();
            if (due.isPresent()) {
                return due.get().endExclusive();
            }
            LocalDate end = pathEnd();
            return end == null ? null : end.plusDays(1);
        }

        @Nullable
        LocalDate dueDay() {
            Optional<Period> due = target.due();
            return due.isPresent() ? due.get().lastDay() : pathEnd();
        }

        private @Nullable LocalDate pathEnd() {
            return target.condition() instanceof Path path ? PathLine.of(path).lastDay() : null;
        }
    }

    @Override
    public final Classification classify(CompletionInput input) {
        Optional<Target> target = input.target();
        if (target.isEmpty()) {
            return notRated(NotRatedReason.Standard.NO_TARGET, input);
        }
        return rate(input, target.get(), Readings.of(input));
    }

    private Classification rate(CompletionInput input, Target target, Readings readings) {
        Condition condition = target.condition();
        NotRatedReason problem = readings.problem();
        if (problem != null) {
            return notRated(problem, new Facts(this, input, target, readings, null));
        }
        if (condition instanceof AllOf all) {
            return allOf(input, target, readings, all);
        }
        if (condition instanceof Milestone) {
            return milestone(new Facts(this, input, target, readings, null));
        }
        if (condition instanceof EveryYear every) {
            return everyYear(input, target, readings, every.each());
        }
        if (condition instanceof Within range) {
            return within(input, target, readings, range);
        }
        Aim aim = Aim.of(condition, target);
        if (aim == null) {
            return notRated(Aim.whyNone(condition, target), new Facts(this, input, target, readings, null));
        }
        return settled(new Facts(this, input, target, readings, aim), aim);
    }

    private Classification settled(Facts facts, Aim aim) {
        ReportedValue value = facts.readings.latestValue();
        if (aim.number(value) == null) {
            return notRated(unusable(value), facts);
        }
        if (aim.isMetBy(value)) {
            return met(facts, aim);
        }
        Classification over = over(facts);
        return over != null ? over : rate(facts, aim);
    }

    private static NotRatedReason unusable(ReportedValue value) {
        return value instanceof TextValue ? NotRatedReason.Standard.TEXT_VALUE : NotRatedReason.Standard.UNIT_DIFFERS;
    }

    private Classification met(Facts facts, Aim aim) {
        int flags = late(facts, value -> aim.isMetBy(value));
        int previous = facts.readings.before(facts.readings.latestIndex());
        if (previous >= 0) {
            var before = aim.number(Readings.value(facts.readings.at(previous)));
            var now = aim.number(facts.readings.latestValue());
            if (before != null && now != null && now.compareTo(before) * aim.sign() < 0) {
                flags |= Classification.Flag.WORSENING.bit();
            }
        }
        return Classification.rated(identity(), Scales.MET, "met", flags, facts);
    }

    /** Whether a value meets a condition. */
    interface Meeting {

        boolean isMetBy(ReportedValue value);
    }

    private static int late(Facts facts, Meeting meeting) {
        long due = facts.dueEpochDay();
        if (Readings.lastDay(facts.readings.latest()) <= due) {
            return 0;
        }
        Readings readings = facts.readings;
        for (int i = readings.before(readings.latestIndex()); i >= 0; i = readings.before(i)) {
            if (Readings.lastDay(readings.at(i)) <= due && meeting.isMetBy(Readings.value(readings.at(i)))) {
                return 0;
            }
        }
        return Classification.Flag.LATE.bit();
    }

    /** NOT_MET or PENDING_FINAL where the due day is past, NO_DUE_DATE where the method needs one, else null. */
    private @Nullable Classification over(Facts facts) {
        LocalDate end = facts.dueEnd();
        if (end == null || facts.input.day().isBefore(end)) {
            return null;
        }
        return isFinalKnown(facts.readings, end.toEpochDay() - 1)
                ? Classification.rated(identity(), Scales.NOT_MET, "not-met", 0, facts)
                : notRated(NotRatedReason.Standard.PENDING_FINAL, facts);
    }

    private static boolean isFinalKnown(Readings readings, long due) {
        for (int i = readings.latestIndex(); i >= 0; i--) {
            Observation observation = readings.at(i);
            if (observation.value().isPresent() && Readings.lastDay(observation) == due) {
                return true;
            }
        }
        return false;
    }

    /** Whether an earlier value, or the stated baseline, met what the latest does not. */
    private static boolean isLost(Facts facts) {
        Aim aim = facts.aim;
        if (aim == null) {
            return false;
        }
        Readings readings = facts.readings;
        for (int i = readings.before(readings.latestIndex()); i >= 0; i = readings.before(i)) {
            if (isMet(facts, aim, Readings.value(readings.at(i)))) {
                return true;
            }
        }
        Optional<Baseline> baseline = facts.target.baseline();
        return baseline.isPresent() && isMet(facts, aim, start(aim, baseline.get()));
    }

    /** A range is met by both of its ends, of which the aim is one. */
    private static boolean isMet(Facts facts, Aim aim, ReportedValue value) {
        return aim.isMetBy(value)
                && (!(facts.target.condition() instanceof Within) || facts.target.isMetBy(value) == Answer.YES);
    }

    private static ReportedValue start(Aim aim, Baseline baseline) {
        return aim.isRank() ? rank(baseline.value()) : baseline.value();
    }

    private static ReportedValue rank(Quantity value) {
        try {
            return Rank.of(value.number().intValueExact());
        } catch (ArithmeticException | IllegalArgumentException e) {
            return value;
        }
    }

    private Classification milestone(Facts facts) {
        Readings readings = facts.readings;
        Answer answer = Answer.UNDECIDED;
        for (int i = readings.latestIndex(); i >= 0 && answer == Answer.UNDECIDED; i = readings.before(i)) {
            answer = facts.target.isMetBy(Readings.value(readings.at(i)));
        }
        if (answer == Answer.YES) {
            int flags = late(facts, value -> facts.target.isMetBy(value) == Answer.YES);
            return Classification.rated(identity(), Scales.MET, "met", flags, facts);
        }
        LocalDate due = facts.dueDay();
        return due != null && facts.input.day().isAfter(due)
                ? Classification.rated(identity(), Scales.NOT_MET, "not-met", 0, facts)
                : notRated(NotRatedReason.Standard.MILESTONE_OPEN, facts);
    }

    private Classification everyYear(CompletionInput input, Target target, Readings readings, Condition each) {
        Classification rated = rate(input, with(target, each), readings);
        boolean met = rated.grade().filter(Scales.MET::equals).isPresent();
        if (met
                || !rated.isRated()
                        && WITHOUT_VALUE.contains(rated.notRatedReason().orElseThrow())) {
            return rated;
        }
        return notRated(
                NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED, new Facts(this, input, target, readings, null));
    }

    private Classification within(CompletionInput input, Target target, Readings readings, Within range) {
        ReportedValue value = readings.latestValue();
        Aim lower = Aim.lower(range);
        Aim upper = Aim.upper(range);
        var number = lower.number(value);
        if (number == null) {
            return notRated(unusable(value), new Facts(this, input, target, readings, null));
        }
        boolean below = number.compareTo(lower.goal()) < 0;
        boolean above = number.compareTo(upper.goal()) > 0;
        Facts facts = new Facts(this, input, target, readings, below ? lower : above ? upper : null);
        if (lower.isMetBy(value) && upper.isMetBy(value)) {
            int flags = late(facts, other -> lower.isMetBy(other) && upper.isMetBy(other));
            return Classification.rated(identity(), Scales.MET, "met", flags, facts);
        }
        Classification over = over(facts);
        if (over != null) {
            return over;
        }
        if (!isRangeRated()) {
            return notRated(NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED, facts);
        }
        return facts.aim != null
                ? rate(facts, facts.aim)
                : Classification.rated(identity(), Scales.LIKELY, "hedged-inside", 0, facts);
    }

    /**
     * The worst part that can be rated. A part without a value leaves the whole not rated, and so does one that is open
     * or not met where every other part is met: MET is never said of a target that is known to be missed or may still
     * be. A part of which no more is known than that this method cannot rate it is named as an assumption.
     */
    private Classification allOf(CompletionInput input, Target target, Readings readings, AllOf all) {
        Facts facts = new Facts(this, input, target, readings, null);
        List<Target> rated = new ArrayList<>();
        Map<Target, NotRatedReason> unrated = new LinkedHashMap<>();
        NotRatedReason missed = null;
        Classification worst = null;
        int worsening = Classification.Flag.WORSENING.bit();
        for (Condition condition : all.parts()) {
            Target part = with(target, condition);
            Classification of = rate(input, part, readings);
            if (of.isRated()) {
                rated.add(part);
                worst = worst == null || isWorse(of, worst) ? of : worst;
                worsening &= of.has(Classification.Flag.WORSENING) ? worsening : 0;
                continue;
            }
            NotRatedReason reason = of.notRatedReason().orElseThrow();
            if (WITHOUT_VALUE.contains(reason)) {
                return notRated(withoutValue(reason), facts);
            }
            unrated.put(part, reason);
            missed = missed == null && isMissed(part, reason, readings) ? reason : missed;
        }
        if (worst == null) {
            return notRated(unrated.values().iterator().next(), facts);
        }
        if (!worst.grade().orElseThrow().equals(Scales.MET)) {
            return worst;
        }
        if (missed != null) {
            return notRated(missed, facts);
        }
        int flags =
                worsening | late(facts, value -> rated.stream().allMatch(part -> part.isMetBy(value) == Answer.YES));
        return Classification.rated(identity(), Scales.MET, "met", flags, new Parts(facts, unrated));
    }

    /** A target of several parts that is met, with those that are left out. */
    private record Parts(Facts facts, Map<Target, NotRatedReason> unrated) implements Classification.Evidence {

        @Override
        public ClassificationPolicy policy() {
            return facts.policy();
        }

        @Override
        public CompletionInput input() {
            return facts.input();
        }

        @Override
        public void describe(Classification.Builder answer, Classification of) {
            facts.describe(answer, of);
            Telling telling = facts.policy.telling(answer);
            unrated.forEach(
                    (part, reason) -> telling.assume("assumed-part", "part", part.condition(), "reason", reason));
        }
    }

    /** A part in another unit than the value has none of its own. */
    private static NotRatedReason withoutValue(NotRatedReason reason) {
        return reason == NotRatedReason.Standard.UNIT_DIFFERS ? NotRatedReason.Standard.NO_OBSERVATION : reason;
    }

    private static boolean isMissed(Target part, NotRatedReason reason, Readings readings) {
        return reason == NotRatedReason.Standard.MILESTONE_OPEN
                || reason == NotRatedReason.Standard.PENDING_FINAL
                || part.isMetBy(readings.latestValue()) == Answer.NO;
    }

    private static boolean isWorse(Classification one, Classification other) {
        Grade grade = one.grade().orElseThrow();
        return Scales.COMPLETION.isBetter(other.grade().orElseThrow(), grade);
    }

    private static Target with(Target target, Condition condition) {
        return Target.builder().from(target).condition(condition).build();
    }
}
