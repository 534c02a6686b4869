package io.github.tiendo.report;

import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.report.ReportBlock.Items;
import io.github.tiendo.report.ReportBlock.Note;
import io.github.tiendo.report.ReportBlock.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The sentences of the official reports, with the rows that could not be read behind them. */
final class SummaryPart implements SectionPart {

    @Override
    public List<Draft> sections(ReportFacts facts) {
        if (facts.programme().indicators().isEmpty() && isAboutOthers(facts.programme())) {
            return List.of();
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(facts.sentences().opening(facts.card())));
        List<PrintedText> items = facts.sentences().items(facts.card());
        if (!items.isEmpty()) {
            blocks.add(Items.of(items));
        }
        facts.sentences().omissions(facts.card()).forEach(sentence -> blocks.add(Note.of(sentence)));
        return SectionPart.one(facts.texts().words("heading.targets"), blocks);
    }

    /** Whether there is something else to speak of than indicators. */
    private static boolean isAboutOthers(Programme programme) {
        return !programme.tasks().isEmpty()
                || !programme.obligations().isEmpty()
                || programme.reports().stream()
                        .anyMatch(report -> !report.coverages().isEmpty());
    }
}
