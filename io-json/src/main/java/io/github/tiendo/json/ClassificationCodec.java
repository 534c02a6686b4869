package io.github.tiendo.json;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.GradeEdge;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.ReportedValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy says of a target, inside an assessment that states policy and scale. The policy is repeated only where
 * it is another one. Sentences stand in both languages, since the words of a later version may differ.
 */
final class ClassificationCodec implements Codec<Classification> {

    static final Codec<PolicyIdentity> POLICY = Members.of(PolicyIdentity::builder, PolicyIdentity.Builder::build)
            .required("id", MemberForm.NAME, PolicyIdentity::id, PolicyIdentity.Builder::id)
            .required("version", MemberForm.TEXT, PolicyIdentity::version, PolicyIdentity.Builder::version)
            .required("scale", MemberForm.NAME, PolicyIdentity::scale, PolicyIdentity.Builder::scale)
            .many(
                    "parameters",
                    MemberForm.TEXTS_BY_NAME,
                    PolicyIdentity::parameters,
                    PolicyIdentity.Builder::parameters);

    private static final Codec<UsedValue> USED_VALUE = new Codec<>() {
        @Override
        public Optional<UsedValue> read(Fields fields) {
            String name = fields.required("name", fields.text("name"));
            ReportedValue value = fields.required("value", ValueCodec.member(fields));
            Optional<Period> period = fields.period("period");
            fields.end();
            return name == null || value == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(UsedValue.of(name, value, period));
        }

        @Override
        public void write(UsedValue used, ElementWriter out) throws IOException {
            out.text("name", used.name());
            ValueCodec.writeMember(used.value(), out);
            out.text("period", used.period());
        }
    };

    private final PolicyIdentity usual;
    private final Scale scale;
    private final Codec<GradeEdge> edge = new EdgeCodec();

    /** Reads and writes answers on a scale. */
    ClassificationCodec(PolicyIdentity usual, Scale scale) {
        this.usual = usual;
        this.scale = scale;
    }

    @Override
    public Optional<Classification> read(Fields fields) {
        PolicyIdentity policy = fields.element("policy", POLICY).orElse(usual);
        Optional<Grade> grade = grade(fields, "grade", scale);
        Optional<NotRatedReason> reason = reason(fields);
        String rule = fields.required("rule", fields.text("rule"));
        Classification.Builder answer = Classification.builder().policy(policy);
        fields.constants("flags", Classification.Flag.class).forEach(answer::addFlags);
        fields.elements("inputs", USED_VALUE).forEach(answer::addInputs);
        Map<String, BigDecimal> numbers = fields.numbersByName("numbers");
        numbers.forEach(answer::putNumbers);
        fields.element("attainment", ValueCodec.RATIO).ifPresent(answer::attainment);
        fields.element("edgeHit", edge).ifPresent(answer::edgeHit);
        fields.element("nearestEdge", edge).ifPresent(answer::nearestEdge);
        fields.date("projectedOn").ifPresent(answer::projectedOn);
        fields.elements("assumptions", LocalizedTextCodec.INSTANCE).forEach(answer::addAssumptions);
        fields.elements("sentences", LocalizedTextCodec.INSTANCE).forEach(answer::addSentences);
        fields.end();
        if (rule == null || fields.isBroken()) {
            return Optional.empty();
        }
        if (grade.isPresent() == reason.isPresent()) {
            fields.refuse(
                    JsonFindingCode.IMPOSSIBLE_VALUE,
                    "grade",
                    grade.map(Grade::id).orElse(""),
                    Expected.GRADE_OR_REASON);
            return Optional.empty();
        }
        grade.ifPresent(answer::grade);
        reason.ifPresent(answer::notRatedReason);
        return Optional.of(answer.rule(rule).build());
    }

    @Override
    public void write(Classification answer, ElementWriter out) throws IOException {
        if (!answer.policy().equals(usual)) {
            out.element("policy", answer.policy(), POLICY);
        }
        out.text("grade", answer.grade().map(Grade::id));
        writeReason(answer.notRatedReason(), out);
        out.text("rule", answer.rule());
        out.texts("flags", answer.flags());
        out.elements("inputs", answer.inputs(), USED_VALUE);
        out.numbersByName("numbers", answer.numbers());
        out.element("attainment", answer.attainment(), ValueCodec.RATIO);
        out.element("edgeHit", answer.edgeHit(), edge);
        out.element("nearestEdge", answer.nearestEdge(), edge);
        out.text("projectedOn", answer.projectedOn());
        out.words("assumptions", answer.assumptions());
        out.words("sentences", ownSentences(answer));
    }

    /** The sentences of the method: those of the answer, the flags and the assumptions are made again. */
    private static List<Localized> ownSentences(Classification answer) {
        List<Localized> all = answer.sentences();
        int others = answer.flags().size() + answer.assumptions().size();
        return all.subList(1, all.size() - others);
    }

    /** A grade of a scale by its id. */
    static Optional<Grade> grade(Fields fields, String name, Scale scale) {
        Optional<String> id = fields.text(name);
        Optional<Grade> grade = id.flatMap(scale::grade);
        if (id.isPresent() && grade.isEmpty()) {
            fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, name, id.get(), Expected.GRADE);
        }
        return grade;
    }

    /** A reason without a grade among the members of an element; one that is not ours brings its words along. */
    static Optional<NotRatedReason> reason(Fields fields) {
        Optional<String> id = fields.id("reason");
        Optional<LocalizedText> words = fields.element("reasonText", LocalizedTextCodec.INSTANCE);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (words.isPresent()) {
            return Optional.of(StatedReason.of(id.get(), words.get()));
        }
        return fields.constant("reason", NotRatedReason.Standard.class).map(NotRatedReason.class::cast);
    }

    static void writeReason(Optional<NotRatedReason> reason, ElementWriter out) throws IOException {
        if (reason.isPresent()) {
            out.text("reason", reason.get().id());
            if (!(reason.get() instanceof NotRatedReason.Standard)) {
                out.words("reasonText", reason.get());
            }
        }
    }

    private final class EdgeCodec implements Codec<GradeEdge> {
        @Override
        public Optional<GradeEdge> read(Fields fields) {
            String measure = fields.required("measure", fields.text("measure"));
            BigDecimal at = fields.required("edge", fields.number("edge"));
            BigDecimal distance = fields.required("distance", fields.number("distance"));
            Grade grade = fields.required("grade", grade(fields, "grade", scale));
            Optional<ReportedValue> valueThere = fields.element("valueThere", ValueCodec.INSTANCE);
            fields.end();
            return measure == null || at == null || distance == null || grade == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(GradeEdge.builder()
                            .measure(measure)
                            .edge(at)
                            .distance(distance)
                            .grade(grade)
                            .valueThere(valueThere)
                            .build());
        }

        @Override
        public void write(GradeEdge of, ElementWriter out) throws IOException {
            out.text("measure", of.measure());
            out.number("edge", of.edge());
            out.number("distance", of.distance());
            out.text("grade", of.grade().id());
            out.element("valueThere", of.valueThere(), ValueCodec.INSTANCE);
        }
    }
}
