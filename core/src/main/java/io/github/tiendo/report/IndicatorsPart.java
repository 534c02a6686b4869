package io.github.tiendo.report;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.report.ReportBlock.Note;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every indicator in a table of its class, as the official reports have them: what is met, what is likely, and what is
 * not; of other scales a table for each grade; what is not rated last.
 */
final class IndicatorsPart implements SectionPart {

    /** The tables of the official reports. */
    private static final List<List<Grade>> OFFICIAL = List.of(
            List.of(Scales.MET),
            List.of(Scales.LIKELY_EARLY, Scales.LIKELY),
            List.of(Scales.UNLIKELY, Scales.HARD, Scales.NOT_MET, Scales.NOT_ASSESSABLE));

    @Override
    public List<Draft> sections(ReportFacts facts) {
        IndicatorTable tables = IndicatorTable.of(facts);
        Map<Grade, List<AssessedTarget>> byGrade = new LinkedHashMap<>();
        facts.assessment().scale().grades().forEach(grade -> byGrade.put(grade, new ArrayList<>()));
        List<AssessedTarget> notRated = new ArrayList<>();
        for (AssessedTarget target : facts.assessment().targets()) {
            target.classification().grade().map(byGrade::get).orElse(notRated).add(target);
        }
        List<Draft> sections = new ArrayList<>();
        for (List<Grade> group : groups(facts)) {
            Map<Grade, List<AssessedTarget>> own = new LinkedHashMap<>();
            group.stream()
                    .filter(grade -> !byGrade.get(grade).isEmpty())
                    .forEach(grade -> own.put(grade, byGrade.get(grade)));
            if (!own.isEmpty()) {
                String heading = heading(own.keySet().stream().toList(), facts);
                List<AssessedTarget> rows = inOrder(own.values(), facts);
                sections.add(new Draft(heading, List.of(tables.table(heading, rows))));
            }
        }
        if (!notRated.isEmpty()) {
            String heading = facts.texts().words("heading.not-rated");
            List<ReportBlock> blocks = new ArrayList<>();
            blocks.add(tables.table(heading, notRated));
            blocks.add(Note.of(facts.texts().joined(reasons(notRated, facts))));
            sections.add(new Draft(heading, blocks));
        }
        return sections;
    }

    private static List<List<Grade>> groups(ReportFacts facts) {
        return facts.assessment().scale().equals(Scales.COMPLETION)
                ? OFFICIAL
                : facts.assessment().scale().grades().stream().map(List::of).toList();
    }

    private static String heading(List<Grade> grades, ReportFacts facts) {
        String labels = grades.stream()
                .map(grade -> inSentence(grade.label().text(facts.language())))
                .collect(Collectors.joining(", "));
        return facts.texts()
                .words(grades.size() == 1 ? "heading.group.one" : "heading.group", Map.of("grades", labels));
    }

    /** A label within a sentence begins in lower case, unless it is an abbreviation. */
    private static String inSentence(String label) {
        boolean startsLikeSentence =
                label.length() > 1 && Character.isUpperCase(label.charAt(0)) && !Character.isUpperCase(label.charAt(1));
        return startsLikeSentence ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    /** The rows of several grades in the order of the programme. */
    private static List<AssessedTarget> inOrder(Iterable<List<AssessedTarget>> byGrade, ReportFacts facts) {
        Map<AssessedTarget, Boolean> wanted = new IdentityHashMap<>();
        byGrade.forEach(rows -> rows.forEach(row -> wanted.put(row, true)));
        return facts.assessment().targets().stream().filter(wanted::containsKey).toList();
    }

    private static List<PrintedText> reasons(List<AssessedTarget> notRated, ReportFacts facts) {
        Map<NotRatedReason, List<String>> names = new LinkedHashMap<>();
        for (AssessedTarget target : notRated) {
            target.classification().notRatedReason().ifPresent(reason -> names.computeIfAbsent(
                            reason, first -> new ArrayList<>())
                    .add(facts.name(target)));
        }
        ReportTexts texts = facts.texts();
        return names.entrySet().stream()
                .map(entry -> texts.sentence(
                        "notes.not-rated",
                        Map.of(
                                "count", texts.count(entry.getValue().size()),
                                "reason", inSentence(entry.getKey().text(facts.language())),
                                "names", texts.names(entry.getValue()))))
                .toList();
    }
}
