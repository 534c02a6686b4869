package io.github.tiendo.report;

import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.report.ReportBlock.Items;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ReportingCheck;
import io.github.tiendo.reporting.ReportingCheck.ReportingRates;
import io.github.tiendo.reporting.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** For each obligation: whose report came, complete and in time, and who is missing. */
final class ReportingPart implements SectionPart {

    @Override
    public List<Draft> sections(ReportFacts facts) {
        List<Submission> submissions = facts.programme().reports().stream()
                .flatMap(report -> report.submissions().stream())
                .toList();
        List<PrintedText> sentences = new ArrayList<>();
        List<ReportBlock> tables = new ArrayList<>();
        for (Obligation obligation : facts.programme().obligations()) {
            ReportingCheck check = ReportingCheck.of(obligation, submissions, facts.asOf());
            if (check.rates().expected() > 0) {
                sentences.add(sentence(check, facts));
                tables.add(table(check, facts));
            }
        }
        List<ReportBlock> blocks = new ArrayList<>();
        if (!sentences.isEmpty()) {
            blocks.add(Items.of(sentences));
            blocks.addAll(tables);
        }
        return SectionPart.one(facts.texts().words("heading.reporting"), blocks);
    }

    private static PrintedText sentence(ReportingCheck check, ReportFacts facts) {
        ReportTexts texts = facts.texts();
        ReportingRates rates = check.rates();
        return texts.sentence(
                "reporting.sentence",
                Map.of(
                        "title", check.obligation().title(),
                        "expected", texts.count(rates.expected()),
                        "returned", texts.count(rates.returned()),
                        "complete", texts.count(rates.complete()),
                        "onTime", texts.count(rates.onTime()),
                        "missing", texts.count(rates.missing())));
    }

    private static ReportTable table(ReportingCheck check, ReportFacts facts) {
        ReportTexts texts = facts.texts();
        TableRows table = new TableRows(texts)
                .column("reporting.period", ColumnKind.SHORT_TEXT)
                .column("reporting.expected", ColumnKind.NUMBER)
                .column("reporting.returned", ColumnKind.NUMBER)
                .column("reporting.complete", ColumnKind.NUMBER)
                .column("reporting.on-time", ColumnKind.NUMBER)
                .column("reporting.late", ColumnKind.TEXT)
                .column("reporting.missing", ColumnKind.TEXT);
        for (Map.Entry<Period, ReportingRates> of : check.byPeriod().entrySet()) {
            ReportingRates rates = of.getValue();
            table.body(
                    texts.period(of.getKey()),
                    rates.expected(),
                    rates.returned(),
                    rates.complete(),
                    rates.onTime(),
                    texts.names(facts.names(check.late(of.getKey()))),
                    texts.names(facts.names(check.notReported(of.getKey()))));
        }
        String title = check.obligation().title().text(facts.language());
        return table.table(texts.words("reporting.caption", Map.of("title", title)));
    }
}
