package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.grade.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code A+B[=LABEL][,C+D]}; a label may hold commas, since what follows one without a plus is no group. */
final class GradeMerge {

    private GradeMerge() {}

    static GradeGrouping parse(List<String> options, Scale scale, Locale language) {
        GradeGrouping grouping = GradeGrouping.none();
        for (String option : options) {
            for (String group : groups(option)) {
                grouping = with(grouping, group, scale, language);
            }
        }
        return grouping;
    }

    private static List<String> groups(String option) {
        List<String> groups = new ArrayList<>();
        for (String part : option.split(",", -1)) {
            boolean isLabel = !groups.isEmpty()
                    && groups.get(groups.size() - 1).indexOf('=') >= 0
                    && part.split("=", 2)[0].indexOf('+') < 0;
            if (isLabel) {
                groups.set(groups.size() - 1, groups.get(groups.size() - 1) + "," + part);
            } else {
                groups.add(part);
            }
        }
        return groups;
    }

    private static GradeGrouping with(GradeGrouping grouping, String group, Scale scale, Locale language) {
        String[] namesAndLabel = group.split("=", 2);
        Grade[] grades = List.of(namesAndLabel[0].split("\\+", -1)).stream()
                .map(name -> grade(name.strip(), scale, language))
                .toArray(Grade[]::new);
        try {
            if (namesAndLabel.length == 1 || namesAndLabel[1].isBlank()) {
                return grouping.merge(grades);
            }
            String label = namesAndLabel[1].strip();
            return grouping.merge(LocalizedText.of(label, label), grades);
        } catch (IllegalArgumentException e) {
            throw new UsageException(ScoreCommand.TEXTS.of("merge.refused", language, "group", group));
        }
    }

    private static Grade grade(String name, Scale scale, Locale language) {
        return scale.named(name)
                .orElseThrow(() -> new UsageException(ScoreCommand.TEXTS.of(
                        "merge.unknown",
                        language,
                        "found",
                        name,
                        "scale",
                        scale.id(),
                        "known",
                        scale.grades().stream().map(Grade::id).toList())));
    }
}
