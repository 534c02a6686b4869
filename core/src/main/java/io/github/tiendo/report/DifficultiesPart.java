package io.github.tiendo.report;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.reconciliation.RemarkReader;
import io.github.tiendo.reconciliation.StatedRemark;
import io.github.tiendo.reconciliation.StatedRemark.Topic;
import io.github.tiendo.report.ReportBlock.Items;
import io.github.tiendo.report.ReportBlock.Paragraph;
import io.github.tiendo.report.ReportTable.ColumnKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an indicator stands where it does, where a body gave a reason, and the difficulties, causes and proposals stated. */
final class DifficultiesPart implements SectionPart {

    /** A remark with who made it, empty if nobody is named. */
    private record Said(StatedRemark remark, String by) {}

    /** What a line of the table is about, and whose it is. */
    private record Subject(String about, String by) {}

    @Override
    public List<Draft> sections(ReportFacts facts) {
        List<Said> remarks = Stream.concat(
                        facts.remarks().stream().map(remark -> new Said(remark, "")),
                        facts.programme().reports().stream().flatMap(report -> said(report, facts)))
                .distinct()
                .toList();
        List<ReportBlock> blocks = new ArrayList<>();
        inWords(remarks, facts.texts(), blocks);
        ofRows(remarks, facts.texts(), blocks);
        reasons(facts, blocks);
        return SectionPart.one(facts.texts().words("heading.difficulties"), blocks);
    }

    private static Stream<Said> said(ProgressReport report, ReportFacts facts) {
        String by = report.reportedBy().map(facts::name).orElse("");
        return report.statedTexts().stream()
                .flatMap(stated -> RemarkReader.of(stated).stream())
                .map(remark -> new Said(remark, by));
    }

    /** What is about no row, a list for each topic. */
    private static void inWords(List<Said> remarks, ReportTexts texts, List<ReportBlock> blocks) {
        for (Topic topic : Topic.values()) {
            List<PrintedText> items = remarks.stream()
                    .filter(said -> said.remark().topic() == topic
                            && said.remark().about().isEmpty())
                    .map(said -> {
                        String text = ReportTexts.beginning(said.remark().text());
                        return PrintedText.of(said.by().isEmpty() ? text : said.by() + ": " + text);
                    })
                    .toList();
            if (!items.isEmpty()) {
                blocks.add(Paragraph.of(PrintedText.of(texts.words("difficulties." + topic.name()) + ":")));
                blocks.add(Items.of(items));
            }
        }
    }

    /** What is about rows, a line for each of them. */
    private static void ofRows(List<Said> remarks, ReportTexts texts, List<ReportBlock> blocks) {
        Map<Subject, Map<Topic, String>> rows = new LinkedHashMap<>();
        for (Said said : remarks) {
            StatedRemark remark = said.remark();
            remark.about().ifPresent(about -> rows.computeIfAbsent(
                            new Subject(about, said.by()), first -> new EnumMap<>(Topic.class))
                    .merge(remark.topic(), remark.text(), (one, other) -> one + "; " + other));
        }
        if (rows.isEmpty()) {
            return;
        }
        TableRows table = new TableRows(texts)
                .column("number", ColumnKind.NUMBERING)
                .column("difficulties.about", ColumnKind.NAME)
                .column("difficulties.by", ColumnKind.SHORT_TEXT);
        for (Topic topic : Topic.values()) {
            table.column("difficulties." + topic.name(), ColumnKind.TEXT);
        }
        int number = 0;
        for (Map.Entry<Subject, Map<Topic, String>> row : rows.entrySet()) {
            List<Object> cells = new ArrayList<>(List.of(
                    Integer.toString(++number),
                    row.getKey().about(),
                    row.getKey().by()));
            Stream.of(Topic.values())
                    .map(topic -> row.getValue().getOrDefault(topic, ""))
                    .forEach(cells::add);
            table.body(cells.toArray());
        }
        blocks.add(table.withoutEmptyColumns().table(texts.words("difficulties.caption")));
    }

    private static void reasons(ReportFacts facts, List<ReportBlock> blocks) {
        TableRows reasons = new TableRows(facts.texts())
                .column("number", ColumnKind.NUMBERING)
                .column("indicator", ColumnKind.NAME)
                .column("declared", ColumnKind.GRADE)
                .column("difficulties.reason", ColumnKind.NAME);
        int number = 0;
        for (AssessedTarget target : facts.assessment().targets()) {
            Optional<String> reason = target.declared().flatMap(DeclaredGrade::reason);
            if (reason.isPresent()) {
                reasons.body(
                        Integer.toString(++number),
                        facts.name(target),
                        target.declared().orElseThrow().grade().text(facts.language()),
                        reason.get());
            }
        }
        if (!reasons.isEmpty()) {
            blocks.add(reasons.table(facts.texts().words("difficulties.reasons")));
        }
    }
}
