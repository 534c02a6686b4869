package io.github.tiendo.report;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.report.ReportBlock.Paragraph;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.RowKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which indicators have a figure and which have none, by heading and by body. */
final class FiguresPart implements SectionPart {

    /** Indicators with and without a figure. An indicator with several targets counts once. */
    private static final class Group {

        private final Set<IndicatorId> with = new HashSet<>();
        private final Set<IndicatorId> without = new HashSet<>();

        void add(AssessedTarget target) {
            (target.latest().isPresent() ? with : without)
                    .add(target.indicator().id());
        }

        long size() {
            return with.size() + without.size();
        }
    }

    @Override
    public List<Draft> sections(ReportFacts facts) {
        Group all = new Group();
        facts.assessment().targets().forEach(target -> all.add(target));
        if (all.size() == 0) {
            return List.of();
        }
        ReportTexts texts = facts.texts();
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(texts.sentence(
                all.without.isEmpty() ? "figures.sentence.all" : "figures.sentence",
                Map.of(
                        "with", texts.count(all.with.size()),
                        "without", texts.count(all.without.size()),
                        "total", texts.count(all.size())))));
        if (!all.without.isEmpty()) {
            Map<String, Group> headings = groups(
                    facts,
                    target -> facts.path(target).stream()
                            .limit(1)
                            .map(heading -> heading.title().text(facts.language()))
                            .toList(),
                    "figures.no-heading");
            blocks.add(table("figures.by-heading", "figures.heading", headings, all, texts));
            Map<String, Group> bodies =
                    groups(facts, target -> facts.names(target.indicator().responsible()), "figures.no-body");
            if (bodies.size() > 1) {
                blocks.add(table("figures.by-body", "figures.body", bodies, all, texts));
            }
        }
        return SectionPart.one(texts.words("heading.figures"), blocks);
    }

    private static Map<String, Group> groups(
            ReportFacts facts, Function<AssessedTarget, List<String>> keys, String without) {
        Map<String, Group> groups = new LinkedHashMap<>();
        String none = facts.texts().words(without);
        for (AssessedTarget target : facts.assessment().targets()) {
            List<String> own = keys.apply(target);
            (own.isEmpty() ? List.of(none) : own).forEach(key -> groups.computeIfAbsent(key, first -> new Group())
                    .add(target));
        }
        return groups;
    }

    private static ReportTable table(
            String caption, String head, Map<String, Group> groups, Group all, ReportTexts texts) {
        TableRows table = new TableRows(texts)
                .column(head, ColumnKind.NAME)
                .column("figures.count", ColumnKind.NUMBER)
                .column("figures.with", ColumnKind.NUMBER)
                .column("figures.without", ColumnKind.NUMBER);
        groups.forEach((key, group) -> table.row(RowKind.BODY, cells(key, group)));
        table.row(RowKind.TOTAL, cells(texts.words("classes.total"), all));
        return table.table(texts.words(caption));
    }

    private static List<Object> cells(String key, Group group) {
        return List.of(key, group.size(), (long) group.with.size(), (long) group.without.size());
    }
}
