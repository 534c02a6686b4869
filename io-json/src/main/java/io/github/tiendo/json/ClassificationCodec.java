package io.github.tiendo.json;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.GradeEdge;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.ReportedValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says of a target, inside an assessment that states policy and scale. The policy is repeated only where
 * it is another one. Sentences stand in both languages, since the words of a later version may differ.
 */
final class ClassificationCodec {

    static final Codec<PolicyIdentity> POLICY = Members.of(PolicyIdentity::builder, PolicyIdentity.Builder::build)
            .required("id", MemberForm.NAME, PolicyIdentity::id, PolicyIdentity.Builder::id)
            .required("version", MemberForm.TEXT, PolicyIdentity::version, PolicyIdentity.Builder::version)
            .required("scale", MemberForm.NAME, PolicyIdentity::scale, PolicyIdentity.Builder::scale)
            .many(
                    "parameters",
                    MemberForm.TEXTS_BY_NAME,
                    PolicyIdentity::parameters,
                    PolicyIdentity.Builder::parameters);

    /** Why there is no grade; a reason that is not ours brings its words along. */
    static final Codec<NotRatedReason> REASON = Members.checked(Reason::new, Reason::made)
            .optional("reason", MemberForm.NAME, reason -> Optional.of(reason.id()), (reason, id) -> reason.id = id)
            .optional("reasonText", MemberForm.SENTENCE, Reason::ownWords, (reason, words) -> reason.words = words);

    static final Codec<UsedValue> USED_VALUE = Members.of(Used::new, Used::made)
            .required("name", MemberForm.TEXT, UsedValue::name, (used, name) -> used.name = name)
            .inner(ValueCodec.MEMBERS, UsedValue::value, (used, value) -> used.value = value)
            .optional("period", MemberForm.PERIOD, UsedValue::period, (used, period) -> used.period = period);

    static final Codec<GradeEdge> EDGE = Members.of(GradeEdge::builder, GradeEdge.Builder::build)
            .required("measure", MemberForm.TEXT, GradeEdge::measure, GradeEdge.Builder::measure)
            .required("edge", MemberForm.NUMBER, GradeEdge::edge, GradeEdge.Builder::edge)
            .required("distance", MemberForm.NUMBER, GradeEdge::distance, GradeEdge.Builder::distance)
            .required("grade", MemberForm.GRADE, GradeEdge::grade, GradeEdge.Builder::grade)
            .optional(
                    "valueThere",
                    MemberForm.object(ValueCodec.INSTANCE),
                    GradeEdge::valueThere,
                    GradeEdge.Builder::valueThere);

    private ClassificationCodec() {}

    /** Answers of a policy, which may hold some of another. */
    static Codec<Classification> of(PolicyIdentity usual) {
        return Members.checked(() -> new Answer(usual), Answer::made)
                .unless(
                        usual,
                        "policy",
                        MemberForm.object(POLICY),
                        Classification::policy,
                        (answer, policy) -> answer.answer.policy(policy))
                .optional("grade", MemberForm.GRADE, Classification::grade, (answer, grade) -> answer.grade = grade)
                .innerIfAny(REASON, Classification::notRatedReason, (answer, reason) -> answer.reason = reason)
                .required("rule", MemberForm.TEXT, Classification::rule, (answer, rule) -> answer.answer.rule(rule))
                .many(
                        "flags",
                        MemberForm.constants(Classification.Flag.class),
                        Classification::flags,
                        (answer, flags) -> answer.each(flags, answer.answer::addFlags))
                .many(
                        "inputs",
                        MemberForm.objects(USED_VALUE),
                        Classification::inputs,
                        (answer, inputs) -> answer.each(inputs, answer.answer::addInputs))
                .many("numbers", MemberForm.NUMBERS_BY_NAME, Classification::numbers, (answer, numbers) -> {
                    numbers.forEach(answer.answer::putNumbers);
                    return answer;
                })
                .optional(
                        "attainment",
                        MemberForm.object(ValueCodec.RATIO),
                        Classification::attainment,
                        (answer, ratio) -> answer.answer.attainment(ratio))
                .optional(
                        "edgeHit",
                        MemberForm.object(EDGE),
                        Classification::edgeHit,
                        (answer, edge) -> answer.answer.edgeHit(edge))
                .optional(
                        "nearestEdge",
                        MemberForm.object(EDGE),
                        Classification::nearestEdge,
                        (answer, edge) -> answer.answer.nearestEdge(edge))
                .optional(
                        "projectedOn",
                        MemberForm.DATE,
                        Classification::projectedOn,
                        (answer, day) -> answer.answer.projectedOn(day))
                .many(
                        "assumptions",
                        MemberForm.SENTENCES,
                        Classification::assumptions,
                        (answer, words) -> answer.each(words, answer.answer::addAssumptions))
                .many(
                        "sentences",
                        MemberForm.SENTENCES,
                        ClassificationCodec::ownSentences,
                        (answer, words) -> answer.each(words, answer.answer::addSentences));
    }

    /** The sentences of the method: those of the answer, the flags and the assumptions are made again. */
    private static List<Localized> ownSentences(Classification answer) {
        List<Localized> all = answer.sentences();
        int others = answer.flags().size() + answer.assumptions().size();
        return all.subList(1, all.size() - others);
    }

    private static final class Reason {
        private @Nullable String id;
        private @Nullable Localized words;

        static Optional<Localized> ownWords(NotRatedReason reason) {
            return reason instanceof NotRatedReason.Standard ? Optional.empty() : Optional.of(reason);
        }

        Optional<NotRatedReason> made(Fields fields) {
            if (id == null) {
                return Optional.empty();
            }
            return words instanceof LocalizedText own
                    ? Optional.of(StatedReason.of(id, own))
                    : fields.constantOf(id, "reason", NotRatedReason.Standard.class)
                            .map(NotRatedReason.class::cast);
        }
    }

    private static final class Used {
        private String name = "";
        private @Nullable ReportedValue value;
        private @Nullable Period period;

        UsedValue made() {
            return UsedValue.of(name, Objects.requireNonNull(value), Optional.ofNullable(period));
        }
    }

    private static final class Answer {
        private final Classification.Builder answer = Classification.builder();
        private @Nullable Grade grade;
        private @Nullable NotRatedReason reason;

        Answer(PolicyIdentity usual) {
            answer.policy(usual);
        }

        <V> Answer each(Iterable<V> values, Consumer<V> taker) {
            values.forEach(taker);
            return this;
        }

        Optional<Classification> made(Fields fields) {
            if (grade != null && reason == null) {
                return Optional.of(answer.grade(grade).build());
            }
            if (grade == null && reason != null) {
                return Optional.of(answer.notRatedReason(reason).build());
            }
            fields.refuse(
                    JsonFindingCode.IMPOSSIBLE_VALUE,
                    "grade",
                    grade == null ? "" : grade.id(),
                    Expected.GRADE_OR_REASON);
            return Optional.empty();
        }
    }
}
