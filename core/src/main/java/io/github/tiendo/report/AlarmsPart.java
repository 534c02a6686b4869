package io.github.tiendo.report;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.report.ReportBlock.Paragraph;
import io.github.tiendo.report.ReportTable.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The stated figures that do not agree with the numbers they rest on, the worst first. */
final class AlarmsPart implements SectionPart {

    @Override
    public List<Draft> sections(ReportFacts facts) {
        if (facts.audit().isEmpty() || facts.audit().get().figures().isEmpty()) {
            return List.of();
        }
        AuditResult audit = facts.audit().get();
        List<AuditedFigure> alarms = audit.worstFirst().stream()
                .filter(figure -> figure.verdict().isAlarm())
                .toList();
        ReportTexts texts = facts.texts();
        String heading = texts.words("heading.alarms");
        if (alarms.isEmpty()) {
            long all = audit.figures().size();
            return SectionPart.one(
                    heading, List.of(Paragraph.of(texts.sentence("alarms.none", Map.of("count", texts.count(all))))));
        }
        TableRows table = new TableRows(texts)
                .column("alarms.text", ColumnKind.NAME)
                .column("alarms.place", ColumnKind.SHORT_TEXT)
                .column("alarms.verdict", ColumnKind.SHORT_TEXT)
                .column("alarms.explanation", ColumnKind.NAME);
        // where all stand in one file, its name says nothing
        boolean isOneFile = alarms.stream()
                        .flatMap(figure -> figure.location().stream())
                        .map(SourceLocation::source)
                        .distinct()
                        .count()
                <= 1;
        for (AuditedFigure figure : alarms) {
            table.body(
                    figure.text(),
                    figure.location()
                            .map(place -> isOneFile ? place.place() : place.toString())
                            .orElse(""),
                    figure.verdict().text(facts.language()),
                    figure.explanation().text(facts.language()));
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(texts.sentence("alarms.sentence", Map.of("count", texts.count(alarms.size())))));
        blocks.add(table.table(texts.words("alarms.caption")));
        return SectionPart.one(heading, blocks);
    }
}
