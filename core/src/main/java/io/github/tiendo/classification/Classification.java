package io.github.tiendo.classification;

import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says of an indicator target: a grade, or the reason why there is none, and what the answer rests on.
 *
 * <p>The facts are data ({@link #inputs()}, {@link #numbers()}, {@link #flags()}, {@link #nearestEdge()} and so on);
 * {@link #explanation(Locale)} puts them into words when asked. Two answers are equal if their facts are.
 *
 * <p>This is written by hand and not generated: the built-in policies rate millions of rows, and everything but the
 * grade is worked out only when somebody asks for it.
 */
public final class Classification implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The method that answered. */
    private final PolicyIdentity policy;
    /** The grade, or null if there is none. */
    private final @Nullable Grade grade;
    /** Why there is no grade, or null if there is one. */
    private final @Nullable NotRatedReason reason;
    /** The rule that decided. */
    private final String rule;
    /** The flags, a bit for each. */
    private final int flags;

    private final transient @Nullable Evidence evidence;
    /** What the answer rests on, worked out when first asked for. */
    private volatile @Nullable Details details;

    private Classification(
            PolicyIdentity policy,
            @Nullable Grade grade,
            @Nullable NotRatedReason reason,
            String rule,
            int flags,
            @Nullable Evidence evidence,
            @Nullable Details details) {
        if ((grade == null) == (reason == null)) {
            throw new IllegalArgumentException("a classification has either a grade or a reason why it has none");
        }
        this.policy = policy;
        this.grade = grade;
        this.reason = reason;
        this.rule = rule;
        this.flags = flags;
        this.evidence = evidence;
        this.details = details;
    }

    static Classification rated(PolicyIdentity policy, Grade grade, String rule, int flags, Evidence evidence) {
        return new Classification(policy, grade, null, rule, flags, evidence, null);
    }

    static Classification notRated(PolicyIdentity policy, NotRatedReason reason, Evidence evidence) {
        return new Classification(policy, null, reason, reason.id(), 0, evidence, null);
    }

    /** What an answer rests on, worked out when asked for. It must not change. */
    interface Evidence {

        /** Adds everything but the policy, the answer and the rule; flags too where they do not decide. */
        void describe(Builder answer, Classification of);

        /** The method that answered. */
        ClassificationPolicy policy();

        /** What it was given. */
        CompletionInput input();
    }

    /** What a method of others was given; it has said by itself what its answer rests on. */
    private record Given(ClassificationPolicy policy, CompletionInput input) implements Evidence {

        @Override
        public void describe(Builder answer, Classification of) {
            throw new IllegalStateException("the answer was given with everything it rests on");
        }
    }

    /** Everything that is worked out only when asked for. */
    private static final class Details implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int flags;
        private final ArrayList<UsedValue> inputs;
        private final LinkedHashMap<String, BigDecimal> numbers;
        private final @Nullable Ratio attainment;
        private final @Nullable GradeEdge edgeHit;
        private final @Nullable GradeEdge nearestEdge;
        private final @Nullable LocalDate projectedOn;
        private final ArrayList<Localized> assumptions;
        private final ArrayList<Localized> sentences;
        /** Where the answer leads, worked out when first asked for. */
        private volatile @Nullable Outlook outlook;

        Details(Builder builder) {
            flags = builder.flags;
            inputs = new ArrayList<>(builder.inputs);
            numbers = new LinkedHashMap<>(builder.numbers);
            attainment = builder.attainment;
            edgeHit = builder.edgeHit;
            nearestEdge = builder.nearestEdge;
            projectedOn = builder.projectedOn;
            assumptions = new ArrayList<>(builder.assumptions);
            sentences = new ArrayList<>(builder.sentences);
        }

        Details(Details details, Localized assumption) {
            flags = details.flags;
            inputs = details.inputs;
            numbers = details.numbers;
            attainment = details.attainment;
            edgeHit = details.edgeHit;
            nearestEdge = details.nearestEdge;
            projectedOn = details.projectedOn;
            assumptions = new ArrayList<>(details.assumptions);
            assumptions.add(assumption);
            sentences = details.sentences;
            outlook = details.outlook;
        }

        List<?> facts() {
            return Arrays.asList(inputs, numbers, attainment, edgeHit, nearestEdge, projectedOn);
        }
    }

    private Details details() {
        Details known = details;
        if (known == null) {
            Builder builder = new Builder();
            Objects.requireNonNull(evidence).describe(builder, this);
            known = new Details(builder);
            details = known;
        }
        return known;
    }

    /**
     * Works out what the answer rests on before it is written.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    private void writeObject(ObjectOutputStream out) throws IOException {
        details();
        out.defaultWriteObject();
    }

    /**
     * The method that answered.
     *
     * @return its id, version and settings
     */
    public PolicyIdentity policy() {
        return policy;
    }

    /** {@return the grade, or empty if the method gives none} */
    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    /** {@return why there is no grade, or empty exactly if there is a grade} */
    public Optional<NotRatedReason> notRatedReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Tells whether there is a grade.
     *
     * @return whether the method gave one
     */
    public boolean isRated() {
        return grade != null;
    }

    /**
     * The rule of the method that decided.
     *
     * @return lower-case words joined by hyphens, such as {@code coverage}; the reason's id where there is no grade
     */
    public String rule() {
        return rule;
    }

    /** {@return what a reader should know beside the grade; empty if there is nothing} */
    public Set<Flag> flags() {
        EnumSet<Flag> set = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if (has(flag)) {
                set.add(flag);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /**
     * Tells whether a flag is set.
     *
     * @param flag the flag
     * @return whether {@link #flags()} holds it
     */
    public boolean has(Flag flag) {
        return ((flags | details().flags) & flag.bit()) != 0;
    }

    /**
     * The same answer with one more flag.
     *
     * @param flag the flag
     * @return a copy
     */
    public Classification with(Flag flag) {
        return new Classification(policy, grade, reason, rule, flags | flag.bit(), evidence, details);
    }

    /**
     * The same answer with something more to be known about the values that it rests on.
     *
     * @param assumption a sentence
     * @return a copy
     */
    public Classification assuming(Localized assumption) {
        return new Classification(policy, grade, reason, rule, flags, evidence, new Details(details(), assumption));
    }

    /** {@return the values used, the latest first; empty where none was} */
    public List<UsedValue> inputs() {
        return Collections.unmodifiableList(details().inputs);
    }

    /**
     * The numbers that were worked out, by name: {@code progress}, {@code gap}, {@code coverage}, {@code score} and so
     * on, as the policy's documentation says. A number that is not finite is rounded half even to 12 decimals.
     *
     * @return the numbers, in the order in which the method works them out
     */
    public Map<String, BigDecimal> numbers() {
        return Collections.unmodifiableMap(details().numbers);
    }

    /**
     * One of the numbers.
     *
     * @param name its name
     * @return the number, or empty if the method did not work it out
     */
    public Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(details().numbers.get(name));
    }

    /**
     * How much of the target the latest value attains: value over a floor, a ceiling over value, place to reach over
     * place. Whatever the method does with it.
     *
     * @return the exact share, which may exceed 1; empty where it has no meaning
     */
    public Optional<Ratio> attainment() {
        return Optional.ofNullable(details().attainment);
    }

    /** {@return the edge on which the number lies exactly, or empty if it lies on none} */
    public Optional<GradeEdge> edgeHit() {
        return Optional.ofNullable(details().edgeHit);
    }

    /** {@return the nearest edge to another grade, or empty where the rule has none} */
    public Optional<GradeEdge> nearestEdge() {
        return Optional.ofNullable(details().nearestEdge);
    }

    /**
     * {@return the day on which the target would be reached if the way so far went on; empty where the way does not
     * lead there, or the method projects nothing}
     */
    public Optional<LocalDate> projectedOn() {
        return Optional.ofNullable(details().projectedOn);
    }

    /**
     * {@return where the answer leads if things go on as they went, worked out when asked for and never part of the
     * grade; empty for an answer that was made by a {@link Builder} without its {@linkplain
     * Builder#input(ClassificationPolicy, CompletionInput) input}, and for one that was serialised before anybody
     * asked}
     */
    public Optional<Outlook> outlook() {
        Details known = details();
        if (known.outlook == null && evidence != null) {
            known.outlook = Outlook.of(evidence.policy(), evidence.input());
        }
        return Optional.ofNullable(known.outlook);
    }

    /** {@return what was assumed, in words; empty if there was none} */
    public List<Localized> assumptions() {
        return Collections.unmodifiableList(details().assumptions);
    }

    /**
     * The sentences that explain the answer, in order; each is made in the language asked for.
     *
     * @return at least one sentence
     */
    public List<Localized> sentences() {
        List<Localized> sentences = new ArrayList<>();
        sentences.add(
                grade != null
                        ? ClassificationText.rated(grade)
                        : ClassificationText.notRated(Objects.requireNonNull(reason)));
        sentences.addAll(details().sentences);
        for (Flag flag : flags()) {
            sentences.add(ClassificationText.of("flag", Map.of("flag", flag)));
        }
        sentences.addAll(details().assumptions);
        return Collections.unmodifiableList(sentences);
    }

    /**
     * The answer and what it rests on, for a person.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return a few sentences
     */
    public String explanation(Locale language) {
        StringBuilder text = new StringBuilder();
        for (Localized sentence : sentences()) {
            text.append(text.length() == 0 ? "" : " ").append(sentence.text(language));
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Classification that)) {
            return false;
        }
        return this == that
                || policy.equals(that.policy)
                        && Objects.equals(grade, that.grade)
                        && Objects.equals(reason, that.reason)
                        && rule.equals(that.rule)
                        && flags().equals(that.flags())
                        && details().facts().equals(that.details().facts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, grade, reason == null ? null : reason.id(), rule);
    }

    /** Method and answer, for logs: {@code completion-pace: LIKELY (coverage)}. */
    @Override
    public String toString() {
        return policy.id() + ": "
                + (grade != null ? grade.id() : Objects.requireNonNull(reason).id()) + " (" + rule + ")";
    }

    /**
     * An answer without a grade.
     *
     * @param policy the method that answers
     * @param reason why it gives no grade
     * @return the answer
     */
    public static Classification notRated(ClassificationPolicy policy, NotRatedReason reason) {
        return builder()
                .policy(PolicyIdentity.of(policy))
                .notRatedReason(reason)
                .build();
    }

    /**
     * An answer that is a grade and nothing else to be said.
     *
     * @param policy the method that answers
     * @param grade a grade of its scale
     * @return the answer
     * @throws IllegalArgumentException if the grade is of another scale
     */
    public static Classification of(ClassificationPolicy policy, Grade grade) {
        policy.scale().indexOf(grade);
        return builder().policy(PolicyIdentity.of(policy)).grade(grade).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    public static final class Builder {

        private @Nullable PolicyIdentity policy;
        private @Nullable Evidence evidence;
        private @Nullable Grade grade;
        private @Nullable NotRatedReason reason;
        private @Nullable String rule;
        private int flags;
        private final List<UsedValue> inputs = new ArrayList<>();
        private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        private @Nullable Ratio attainment;
        private @Nullable GradeEdge edgeHit;
        private @Nullable GradeEdge nearestEdge;
        private @Nullable LocalDate projectedOn;
        private final List<Localized> assumptions = new ArrayList<>();
        private final List<Localized> sentences = new ArrayList<>();

        Builder() {}

        /**
         * Sets the method that answers.
         *
         * @param policy its identity
         * @return this builder
         */
        public Builder policy(PolicyIdentity policy) {
            this.policy = policy;
            return this;
        }

        /**
         * Sets the method that answers and what it was given, so that the answer has an {@linkplain
         * Classification#outlook() outlook}.
         *
         * @param policy the method
         * @param input what it was given
         * @return this builder
         */
        public Builder input(ClassificationPolicy policy, CompletionInput input) {
            this.policy = PolicyIdentity.of(policy);
            this.evidence = new Given(policy, input);
            return this;
        }

        /**
         * Sets the grade.
         *
         * @param grade a grade of the method's scale
         * @return this builder
         */
        public Builder grade(Grade grade) {
            this.grade = grade;
            return this;
        }

        /**
         * Sets why there is no grade.
         *
         * @param reason the reason
         * @return this builder
         */
        public Builder notRatedReason(NotRatedReason reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Sets the rule that decided.
         *
         * @param rule lower-case words joined by hyphens
         * @return this builder
         */
        public Builder rule(String rule) {
            this.rule = rule;
            return this;
        }

        /**
         * Adds a flag.
         *
         * @param flag the flag
         * @return this builder
         */
        public Builder addFlags(Flag flag) {
            flags |= flag.bit();
            return this;
        }

        /**
         * Adds a value that was used.
         *
         * @param input the value
         * @return this builder
         */
        public Builder addInputs(UsedValue input) {
            inputs.add(input);
            return this;
        }

        /**
         * Adds a number that was worked out.
         *
         * @param name its name
         * @param number the number; one with an exponent is kept without it
         * @return this builder
         */
        public Builder putNumbers(String name, BigDecimal number) {
            numbers.put(name, number.scale() < 0 ? Decimals.plain(number) : number);
            return this;
        }

        /**
         * Sets how much of the target is attained.
         *
         * @param attainment the exact share
         * @return this builder
         */
        public Builder attainment(Ratio attainment) {
            this.attainment = attainment;
            return this;
        }

        /**
         * Sets the edge on which the number lies.
         *
         * @param edge the edge
         * @return this builder
         */
        public Builder edgeHit(GradeEdge edge) {
            edgeHit = edge;
            return this;
        }

        /**
         * Sets the nearest edge to another grade.
         *
         * @param edge the edge
         * @return this builder
         */
        public Builder nearestEdge(GradeEdge edge) {
            nearestEdge = edge;
            return this;
        }

        /**
         * Sets the day on which the target would be reached.
         *
         * @param day the day
         * @return this builder
         */
        public Builder projectedOn(LocalDate day) {
            projectedOn = day;
            return this;
        }

        /**
         * Adds something that was assumed.
         *
         * @param assumption a sentence
         * @return this builder
         */
        public Builder addAssumptions(Localized assumption) {
            assumptions.add(assumption);
            return this;
        }

        /**
         * Adds a sentence to the explanation, behind the one that names the grade or the reason.
         *
         * @param sentence a sentence
         * @return this builder
         */
        public Builder addSentences(Localized sentence) {
            sentences.add(sentence);
            return this;
        }

        /**
         * The answer.
         *
         * @return the answer
         * @throws IllegalArgumentException if there is neither a grade nor a reason, or both, or no policy
         */
        public Classification build() {
            if (policy == null) {
                throw new IllegalArgumentException("a classification names its policy");
            }
            String decided = rule != null ? rule : reason != null ? reason.id() : "given";
            return new Classification(policy, grade, reason, decided, flags, evidence, new Details(this));
        }
    }

    /** Something that a reader of a grade should know beside it. */
    public enum Flag implements Localized {
        /** The target is met, but the first value that met it is of a period that ends after the due day. */
        LATE,
        /** The target is met, but the last change goes away from it. */
        WORSENING,
        /** The value is further from the target than at the start. */
        MOVING_AWAY,
        /** The value has not changed since the start. */
        STALLED,
        /** An earlier value met the target, the latest does not. */
        MET_THEN_LOST,
        /** The value that was rated has been revised since it was rated. */
        REVISED_SINCE,
        /** The value is an average of percentages whose counts are not known. */
        AVERAGED,
        /** The value was not reported of the whole but made from those of its parts. */
        FROM_PARTS;

        @Override
        public String text(Locale language) {
            return ClassificationText.WORDS.label(this, language);
        }

        int bit() {
            return 1 << ordinal();
        }
    }

    /**
     * Why a method gives no grade. The reasons of the built-in methods are the constants of {@link Standard}; other methods
     * add theirs.
     */
    public interface NotRatedReason extends Localized, Serializable {

        /**
         * The constant for scripts and files.
         *
         * @return upper-case words joined by underscores, such as {@code NO_OBSERVATION}
         */
        String id();

        /** The reasons of the built-in methods. */
        enum Standard implements NotRatedReason {
            /** The method needs a target and there is none. */
            NO_TARGET,
            /** No value is known up to the day of the assessment. */
            NO_OBSERVATION,
            /** Nobody has declared a grade. */
            NOT_DECLARED,
            /** A way needs two points and there is one. */
            ONE_POINT,
            /** The method needs a stated baseline and there is none. */
            NO_BASELINE,
            /** The value is words. */
            TEXT_VALUE,
            /** Value and target have different units. */
            UNIT_DIFFERS,
            /** One report states two values for one period. */
            CONFLICTING_VALUES,
            /** The values stand on two sides of a change of definition. */
            DEFINITION_BREAK,
            /** Base and value, or base and target, have opposite signs. */
            OPPOSITE_SIGNS,
            /** The base is the target. */
            BASE_EQUALS_TARGET,
            /** The method has no rule for this kind of target. */
            TARGET_KIND_NOT_SUPPORTED,
            /** The due period is over but its value is not known yet. */
            PENDING_FINAL,
            /** The target has no due period. */
            NO_DUE_DATE,
            /** The milestone is not reached and still has time. */
            MILESTONE_OPEN,
            /** The method needs more values than there are. */
            TOO_FEW_VALUES,
            /** The method divides by the base, which is zero. */
            ZERO_BASE,
            /** The path has no value yet on the day of the observation. */
            BEFORE_PATH,
            /** A body stated before the due day that the target is not met, which it still may be. */
            NOT_YET_MET,
            /** What was said of the direction contradicts itself. */
            DIRECTION_UNCLEAR,
            /** The value was reported as not applicable. */
            NOT_APPLICABLE,
            /** The latest value was reported and cannot be read; an earlier one does not stand for it. */
            VALUE_UNREADABLE,
            /** Values are known about parts of the whole, and none about the whole. */
            ONLY_PARTS,
            /** The latest value is of a part of the year that the target is for, and nothing says how such parts add up. */
            PERIODS_NOT_ADDED,
            /** The value is a sum that lacks parts, and does not meet the target without them. */
            PARTS_MISSING;

            @Override
            public String id() {
                return name();
            }

            @Override
            public String text(Locale language) {
                return ClassificationText.WORDS.label(this, language);
            }
        }
    }

    /** A value that an answer rests on, under the name by which the method calls it. */
    @Value.Immutable
    public abstract static class UsedValue implements Serializable {

        private static final long serialVersionUID = 1L;

        UsedValue() {}

        /**
         * What the method calls it.
         *
         * @return {@code latest}, {@code start}, {@code previous}, {@code target} or a name of the method's own
         */
        public abstract String name();

        /** {@return the value as it was reported or stated} */
        public abstract ReportedValue value();

        /** {@return the period that the value is of, or empty where it has none, as for a target without a due period} */
        public abstract Optional<Period> period();

        /**
         * A value of a period.
         *
         * @param name what the method calls it
         * @param value the value
         * @param period the period that it is of
         * @return the value
         */
        public static UsedValue of(String name, ReportedValue value, Period period) {
            return of(name, value, Optional.of(period));
        }

        /**
         * A value with or without a period.
         *
         * @param name what the method calls it
         * @param value the value
         * @param period the period that it is of, or empty
         * @return the value
         */
        public static UsedValue of(String name, ReportedValue value, Optional<Period> period) {
            return ImmutableUsedValue.builder()
                    .name(name)
                    .value(value)
                    .period(period)
                    .build();
        }
    }

    /** An edge between two grades, seen from an answer: how far it is away and which grade stands beyond it. */
    @Value.Immutable
    public abstract static class GradeEdge implements Serializable {

        private static final long serialVersionUID = 1L;

        GradeEdge() {}

        /**
         * The number that is compared with the edge.
         *
         * @return its name among {@link Classification#numbers()}, such as {@code coverage}
         */
        public abstract String measure();

        /** {@return where the edge lies, such as 0.95} */
        public abstract BigDecimal edge();

        /**
         * How far the number is from the edge.
         *
         * @return not negative; to at most 12 decimals, half even
         */
        public abstract BigDecimal distance();

        /**
         * The grade on the other side.
         *
         * @return a grade of the policy's scale
         */
        public abstract Grade grade();

        /**
         * The latest value at which the grade would change, all else being equal.
         *
         * @return the value to 4 decimals, or empty where the method cannot tell
         */
        public abstract Optional<ReportedValue> valueThere();

        /** Equal edges are equal however their numbers were written. */
        @Value.Check
        GradeEdge check() {
            BigDecimal edge = Decimals.plain(edge());
            BigDecimal distance = Decimals.plain(distance());
            return edge.equals(edge()) && distance.equals(distance())
                    ? this
                    : builder().from(this).edge(edge).distance(distance).build();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an edge. */
        public static final class Builder extends ImmutableGradeEdge.Builder {
            Builder() {}
        }
    }
}
