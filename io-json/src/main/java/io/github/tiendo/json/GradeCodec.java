package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A grade by its scale and id where the scale is known, and a scale with all that its grades say. */
final class GradeCodec {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** What groups of grades are named with. */
    private static final Pattern RESERVED = Pattern.compile("[+,=]");

    static final Codec<Grade> INSTANCE = Members.checked(Named::new, Named::made)
            .required("scale", MemberForm.TEXT, Grade::scale, (named, scale) -> named.scale = scale)
            .required("grade", MemberForm.TEXT, Grade::id, (named, grade) -> named.grade = grade);

    /** A grade in full, as it stands in its scale, which gives it its id. */
    static final Codec<Grade> IN_SCALE = Members.of(() -> Grade.builder().scale("?"), Grade.Builder::build)
            .required(
                    "id",
                    MemberForm.NAME.where(id -> !RESERVED.matcher(id).find(), Expected.CONSISTENT),
                    Grade::id,
                    Grade.Builder::id)
            .required("label", MemberForm.WORDS, Grade::label, Grade.Builder::label)
            .many("aliases", MemberForm.TEXTS, Grade::aliases, Grade.Builder::aliases)
            .optional("meaning", MemberForm.WORDS, Grade::meaning, Grade.Builder::meaning)
            .always(
                    "colour",
                    MemberForm.TEXT.where(colour -> COLOUR.matcher(colour).matches(), Expected.COLOUR),
                    Grade::colour,
                    Grade.Builder::colour)
            .unless(true, "degree", MemberForm.LOGICAL, Grade::isDegree, Grade.Builder::isDegree)
            .keepingTheRest();

    static final Codec<Scale> SCALE = Members.checked(Grades::new, Grades::made)
            .required("id", MemberForm.NAME, Scale::id, (read, id) -> read.id = id)
            .required("name", MemberForm.WORDS, Scale::name, (read, name) -> read.name = name)
            .many("grades", MemberForm.list(IN_SCALE), Scale::grades, (read, grades) -> read.grades = grades)
            .keepingTheRest();

    private GradeCodec() {}

    private static final class Named {
        private String scale = "";
        private String grade = "";

        Optional<Grade> made(Fields fields) {
            Scale known = fields.reading().scales().get(scale);
            if (known == null && fields.reading().takesNamedGrades()) {
                return Optional.of(Grade.builder()
                        .scale(scale)
                        .id(grade)
                        .label(LocalizedText.english(grade))
                        .build());
            }
            if (known == null) {
                fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, "scale", scale, Expected.SCALE);
                return Optional.empty();
            }
            Optional<Grade> found = known.grade(grade);
            if (found.isEmpty()) {
                fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, "grade", grade, Expected.GRADE);
            }
            return found;
        }
    }

    private static final class Grades {
        private String id = "";
        private @Nullable LocalizedText name;
        private List<Grade> grades = List.of();

        Optional<Scale> made(Fields fields) {
            Scale.Builder scale = Scale.builder(id, Objects.requireNonNull(name));
            Set<String> ids = new HashSet<>();
            for (Grade grade : grades) {
                if (ids.add(grade.id())) {
                    scale.addGrades(Grade.builder().from(grade).scale(id).build());
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
    }
}
