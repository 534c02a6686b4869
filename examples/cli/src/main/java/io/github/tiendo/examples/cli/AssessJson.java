package io.github.tiendo.examples.cli;

import io.github.tiendo.assessment.Contradictions.Contradiction;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.classification.Outlook;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The JSON of {@link AssessCommand}, which scripts read: fields may be added, none is renamed. */
final class AssessJson {

    private static final int DIGITS = 4;

    private AssessJson() {}

    static void write(
            JsonWriter json,
            LocalDate asOf,
            List<AssessedRow> rows,
            List<Contradiction> contradictions,
            Locale language) {
        json.field("asOf", asOf);
        json.objects("assessments", rows, (object, row) -> row(object, row, language));
        json.objects("contradictions", contradictions, (object, pair) -> {
            object.field("better", pair.better().indicator().id());
            object.field("worse", pair.worse().indicator().id());
            object.field("tie", pair.isTie());
            object.field("text", pair.text(language));
        });
    }

    private static void row(JsonWriter json, AssessedRow row, Locale language) {
        json.field("indicator", row.id());
        json.field("number", row.number());
        json.field("name", row.name());
        json.field("heading", row.heading().isEmpty() ? null : row.heading());
        json.object("target", row.target(), (object, target) -> {
            object.field("id", target.id());
            object.field("year", row.targetYear());
            object.field("text", row.targetText());
        });
        json.field("declared", row.declared().map(Grade::id));
        json.objects(
                "classifications",
                row.classifications(),
                (object, answer) -> classification(object, row, answer, language));
        json.field("differs", row.differs());
    }

    private static void classification(JsonWriter json, AssessedRow row, Classification answer, Locale language) {
        json.field("policy", answer.policy().id());
        json.field("scale", answer.policy().scale());
        json.field("grade", answer.grade().map(Grade::id));
        json.field("label", answer.grade().map(grade -> grade.text(language)));
        json.field("notRatedReason", answer.notRatedReason().map(reason -> reason.id()));
        json.field("attainment", answer.attainment().map(AssessJson::exact));
        json.field("rule", answer.rule());
        json.values("flags", answer.flags());
        json.objects("inputs", answer.inputs(), (object, input) -> input(object, row, input, language));
        json.object("nearestEdge", answer.nearestEdge(), (object, nearest) -> {
            object.field("grade", nearest.grade().id());
            object.field("edge", nearest.edge());
            object.field("distance", nearest.distance());
        });
        json.field("projectedOn", answer.projectedOn());
        json.field("explanation", answer.explanation(language));
        json.object("outlook", answer.outlook(), (object, outlook) -> outlook(object, outlook, language));
    }

    private static void outlook(JsonWriter json, Outlook outlook, Locale language) {
        json.field("metOn", outlook.metOn());
        json.field("pacePerYear", outlook.pacePerYear().map(Quantity::number));
        json.field("requiredPerYear", outlook.requiredPerYear().map(Quantity::number));
        json.field("earlierOn", outlook.earlierOn());
        json.field(
                "earlierGrade", outlook.earlier().flatMap(Classification::grade).map(Grade::id));
        json.field("text", outlook.text(language));
    }

    private static void input(JsonWriter json, AssessedRow row, UsedValue input, Locale language) {
        json.field("name", input.name());
        json.field("value", QuantityNotation.of(language).print(input.value()));
        json.field("period", input.period());
        FindingJson.location(json, row.place(input));
    }

    /** The ratio as decimal digits: exact where it is finite, else to four decimals, half up. */
    static String exact(Ratio ratio) {
        BigDecimal numerator = new BigDecimal(ratio.numerator());
        BigDecimal denominator = new BigDecimal(ratio.denominator());
        BigDecimal quotient;
        try {
            quotient = numerator.divide(denominator);
        } catch (ArithmeticException endless) {
            quotient = numerator.divide(denominator, DIGITS, RoundingMode.HALF_UP);
        }
        return quotient.toPlainString();
    }
}
