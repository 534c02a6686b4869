package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A grade by its scale and id where the scale is known, and a scale with all that its grades say. */
final class GradeCodec implements Members.Inner<Grade> {

    static final GradeCodec INSTANCE = new GradeCodec();

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** A grade in full, as it stands in its scale. */
    private static final Reads<Grade.Builder> IN_SCALE = new Reads<>() {
        @Override
        public Optional<Grade.Builder> read(Fields fields) {
            Optional<String> id = fields.id("id");
            LocalizedText label = fields.required("label", fields.element("label", LocalizedTextCodec.INSTANCE));
            List<String> aliases = fields.texts("aliases");
            Optional<LocalizedText> meaning = fields.element("meaning", LocalizedTextCodec.INSTANCE);
            Optional<String> colour = fields.text("colour");
            Optional<Boolean> degree = fields.logical("degree");
            fields.end();
            if (fields.required("id", id) == null || label == null || fields.isBroken()) {
                return Optional.empty();
            }
            if (id.get().matches(".*[+,=].*")) {
                fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "id", id.get(), Expected.CONSISTENT);
                return Optional.empty();
            }
            Grade.Builder grade =
                    Grade.builder().id(id.get()).label(label).aliases(aliases).meaning(meaning);
            if (colour.isPresent() && !COLOUR.matcher(colour.get()).matches()) {
                fields.refuse(JsonFindingCode.UNREADABLE_TEXT, "colour", colour.get(), Expected.COLOUR);
            } else {
                colour.ifPresent(grade::colour);
            }
            degree.ifPresent(grade::isDegree);
            return Optional.of(grade);
        }
    };

    static final Codec<Scale> SCALE = new Codec<>() {
        @Override
        public Optional<Scale> read(Fields fields) {
            String id = fields.required("id", fields.id("id"));
            LocalizedText name = fields.required("name", fields.element("name", LocalizedTextCodec.INSTANCE));
            List<Grade.Builder> grades = fields.elements("grades", IN_SCALE);
            fields.end();
            if (id == null || name == null) {
                return Optional.empty();
            }
            Scale.Builder scale = Scale.builder(id, name);
            Set<String> ids = new HashSet<>();
            for (Grade.Builder read : grades) {
                Grade grade = read.scale(id).build();
                if (ids.add(grade.id())) {
                    scale.addGrades(grade);
                } else {
                    fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "grades", grade.id(), Expected.CONSISTENT);
                }
            }
            if (ids.isEmpty()) {
                if (!fields.isBroken()) {
                    fields.finding(Finding.of(JsonFindingCode.MISSING_FIELD).with("name", "grades"), "grades");
                }
                return Optional.empty();
            }
            return Optional.of(scale.build());
        }

        @Override
        public void write(Scale scale, ElementWriter out) throws IOException {
            out.text("id", scale.id());
            out.localized("name", scale.name());
            out.start("grades");
            for (Grade grade : scale.grades()) {
                out.item(grade, FULL);
            }
            out.end();
        }
    };

    private static final Writes<Grade> FULL = new Writes<>() {
        @Override
        public void write(Grade grade, ElementWriter out) throws IOException {
            out.text("id", grade.id());
            out.localized("label", grade.label());
            out.texts("aliases", grade.aliases());
            out.element("meaning", grade.meaning(), LocalizedTextCodec.INSTANCE);
            out.text("colour", grade.colour());
            if (!grade.isDegree()) {
                out.logical("degree", false);
            }
        }
    };

    private GradeCodec() {}

    @Override
    public Optional<Grade> read(Fields fields) {
        Optional<Grade> grade = member(fields);
        fields.end();
        return fields.isBroken() ? Optional.empty() : grade;
    }

    @Override
    public void write(Grade grade, ElementWriter out) throws IOException {
        out.text("scale", grade.scale());
        out.text("grade", grade.id());
    }

    @Override
    public List<String> names() {
        return List.of("scale", "grade");
    }

    /** The grade among the members of an element, by {@code scale} and {@code grade}. */
    @Override
    public Optional<Grade> member(Fields fields) {
        String scaleId = fields.required("scale", fields.text("scale"));
        String gradeId = fields.required("grade", fields.text("grade"));
        if (scaleId == null || gradeId == null) {
            return Optional.empty();
        }
        Scale scale = fields.reading().scales().get(scaleId);
        if (scale == null && fields.reading().takesNamedGrades()) {
            return Optional.of(Grade.builder()
                    .scale(scaleId)
                    .id(gradeId)
                    .label(LocalizedText.english(gradeId))
                    .build());
        }
        if (scale == null) {
            fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, "scale", scaleId, Expected.SCALE);
            return Optional.empty();
        }
        Optional<Grade> grade = scale.grade(gradeId);
        if (grade.isEmpty()) {
            fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, "grade", gradeId, Expected.GRADE);
        }
        return grade;
    }
}
