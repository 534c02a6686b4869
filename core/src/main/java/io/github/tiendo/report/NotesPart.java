package io.github.tiendo.report;

import io.github.tiendo.assessment.Assessment.Exclusion;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.report.ReportBlock.Items;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The day and the method, what was not counted, what could not be read, and what was assumed. */
final class NotesPart implements SectionPart {

    @Override
    public List<Draft> sections(ReportFacts facts) {
        List<PrintedText> notes = new ArrayList<>();
        notes.add(method(facts));
        notes.addAll(excluded(facts));
        omitted(facts.card().omitted(), facts.texts(), notes);
        facts.assessment().findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map((Finding finding) -> PrintedText.of(finding.message(facts.language())))
                .forEach(notes::add);
        if (facts.card().counted() > 0 && facts.percents().rounding().mode().isPresent()) {
            notes.add(PrintedText.of(facts.texts().words("notes.percent")));
        }
        return SectionPart.one(facts.texts().words("heading.notes"), List.of(Items.of(notes)));
    }

    private static PrintedText method(ReportFacts facts) {
        ReportTexts texts = facts.texts();
        if (facts.programme().indicators().isEmpty()) {
            return texts.sentence("notes.day", Map.of("data", texts.dataThrough(facts.assessment())));
        }
        boolean isDeclared = facts.assessment().policy().id().equals("declared");
        String method = isDeclared
                ? texts.words("notes.declared")
                : texts.words(
                        "notes.method",
                        Map.of("name", facts.assessment().policy().name()));
        return texts.sentence("notes.as-of", Map.of("data", texts.dataThrough(facts.assessment()), "method", method));
    }

    private static List<PrintedText> excluded(ReportFacts facts) {
        Map<ExclusionReason, List<String>> names = new EnumMap<>(ExclusionReason.class);
        for (Exclusion exclusion : facts.assessment().excluded()) {
            names.computeIfAbsent(exclusion.reason(), first -> new ArrayList<>())
                    .add(exclusion.indicator().name().text(facts.language()));
        }
        ReportTexts texts = facts.texts();
        return names.entrySet().stream()
                .map(entry -> texts.sentence(
                        "notes.excluded",
                        Map.of(
                                "count", texts.count(entry.getValue().size()),
                                "reason", entry.getKey(),
                                "names", texts.names(entry.getValue()))))
                .toList();
    }

    private static void omitted(List<Omission> omissions, ReportTexts texts, List<PrintedText> notes) {
        if (omissions.isEmpty()) {
            return;
        }
        List<String> places = omissions.stream()
                .flatMap(omission -> omission.location().map(SourceLocation::toString).stream())
                .toList();
        notes.add(texts.sentence(
                "notes.omitted", Map.of("count", texts.count(omissions.size()), "places", texts.names(places))));
    }
}
