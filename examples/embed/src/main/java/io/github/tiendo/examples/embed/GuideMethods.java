package io.github.tiendo.examples.embed;

import static io.github.tiendo.finding.Languages.ENGLISH;

import io.github.tiendo.Tiendo;
import io.github.tiendo.assessment.MethodComparison;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.programme.Programme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

final class GuideMethods {
    public static void main(String[] args) throws IOException {
        Programme programme = Tiendo.read(Path.of(args[0])).orThrow().programme();
        MethodComparison methods = MethodComparison.of(
                programme,
                LocalDate.of(2022, 12, 31),
                ClassificationPolicies.declared(),
                ClassificationPolicies.attainmentBands());
        System.out.println(methods.rows().size() + " targets, rated differently: "
                + methods.differences().size());
        methods.rows().stream()
                .limit(3)
                .forEach(row -> System.out.println(row.classifications().stream()
                        .map(answer -> answer.grade().map(Grade::id).orElse("not rated"))
                        .toList()));
        System.out.println(methods.rows().get(0).classifications().get(1).explanation(ENGLISH));
    }
}
