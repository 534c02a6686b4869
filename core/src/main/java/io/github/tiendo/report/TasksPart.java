package io.github.tiendo.report;

import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.report.ReportBlock.Items;
import io.github.tiendo.report.ReportBlock.Note;
import io.github.tiendo.report.ReportBlock.Paragraph;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.DayCell;
import io.github.tiendo.report.ReportTable.RowKind;
import io.github.tiendo.report.ReportTable.TextCell;
import io.github.tiendo.scorecard.TaskScorecard;
import io.github.tiendo.scorecard.TaskScorecard.TaskBreakdownLine;
import io.github.tiendo.scorecard.TaskScorecard.TaskTally;
import io.github.tiendo.task.TaskAssessment;
import io.github.tiendo.task.TaskAssessor;
import io.github.tiendo.task.TaskRates;
import io.github.tiendo.task.TaskStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the tasks stand: by status, both completion rates, by lead agency, and those overdue. */
final class TasksPart implements SectionPart {

    private static final int DIGITS = 2;

    static TaskScorecard card(ReportFacts facts) {
        return TaskScorecard.of(facts.programme(), TaskAssessor.asOf(facts.asOf()));
    }

    @Override
    public List<Draft> sections(ReportFacts facts) {
        if (facts.programme().tasks().isEmpty()) {
            return List.of();
        }
        TaskScorecard card = card(facts);
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(opening(card, facts));
        blocks.add(Items.of(items(card.tally(), facts.texts())));
        timely(card.tally().rates(), facts.texts()).ifPresent(sentences -> blocks.add(Paragraph.of(sentences)));
        rates(card.tally().rates(), facts.texts()).forEach(rate -> blocks.add(Paragraph.of(rate)));
        List<TaskBreakdownLine> leads = card.byLeadAgency();
        if (leads.size() > 1 || leads.stream().anyMatch(line -> line.id().isPresent())) {
            blocks.add(byLead(leads, card.tally(), facts));
            if (leads.stream().anyMatch(TaskBreakdownLine::isOverlapping)) {
                blocks.add(Note.of(PrintedText.of(facts.texts().words("tasks.overlapping"))));
            }
        }
        overdue(card, facts).ifPresent(blocks::add);
        return SectionPart.one(facts.texts().words("heading.tasks"), blocks);
    }

    private static ReportBlock opening(TaskScorecard card, ReportFacts facts) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put(
                "total", facts.texts().padded(card.tally().total(), card.tally().total()));
        arguments.put("day", facts.texts().day(facts.asOf()));
        boolean hasBasis = !facts.programme().legalBasis().isEmpty();
        if (hasBasis) {
            arguments.put("basis", facts.programme().legalBasis().get(0));
        }
        return Paragraph.of(facts.texts().sentence(hasBasis ? "tasks.total" : "tasks.total.title", arguments));
    }

    private static List<PrintedText> items(TaskTally tally, ReportTexts texts) {
        List<PrintedText> items = new ArrayList<>();
        for (TaskStatus status : TaskStatus.values()) {
            if (tally.count(status) > 0) {
                items.add(texts.sentence(
                        "tasks.item",
                        Map.of(
                                "count", texts.padded(tally.count(status), tally.total()),
                                "total", texts.padded(tally.total(), tally.total()),
                                "status", texts.words("tasks.status." + status.name()),
                                "percent", texts.percent(tally.share(status).orElseThrow(), 0))));
            }
        }
        return texts.ended(items);
    }

    private static Optional<PrintedText> timely(TaskRates rates, ReportTexts texts) {
        List<PrintedText> sentences = new ArrayList<>();
        if (rates.completed() > 0) {
            sentences.add(texts.sentence(
                    "tasks.timely.completed",
                    Map.of(
                            "onTime", texts.count(rates.completedOnTime()),
                            "late", texts.count(rates.completedLate()),
                            "unknown", texts.count(rates.completedDateUnknown()))));
        }
        long notStated = rates.pastDueNotStated();
        if (rates.notCompleted() > 0) {
            sentences.add(texts.sentence(
                    notStated == 0 ? "tasks.timely.open" : "tasks.timely.open.not-stated",
                    Map.of(
                            "overdue", texts.count(rates.missed()),
                            "notStated", texts.count(notStated),
                            "notDue", texts.count(rates.notMissed() - notStated))));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(texts.joined(sentences));
    }

    private static List<PrintedText> rates(TaskRates rates, ReportTexts texts) {
        List<PrintedText> sentences = new ArrayList<>();
        rates.ofAssigned().ifPresent(share -> sentences.add(rate("tasks.assigned", share, texts)));
        rates.ofDue().ifPresent(share -> sentences.add(rate("tasks.due", share, texts)));
        if (rates.ofDue().isPresent() && rates.completedWithoutDeadline() > 0) {
            sentences.add(
                    texts.sentence("tasks.due.aside", Map.of("count", texts.count(rates.completedWithoutDeadline()))));
        }
        return sentences;
    }

    private static PrintedText rate(String key, Ratio share, ReportTexts texts) {
        return texts.sentence(
                key,
                Map.of(
                        "percent", texts.percent(share, DIGITS),
                        "count", texts.count(share.numerator().longValueExact()),
                        "total", texts.count(share.denominator().longValueExact())));
    }

    private static ReportTable byLead(List<TaskBreakdownLine> leads, TaskTally all, ReportFacts facts) {
        ReportTexts texts = facts.texts();
        TableRows table = new TableRows(texts)
                .column("tasks.lead", ColumnKind.NAME)
                .column("tasks.count", ColumnKind.NUMBER)
                .column("tasks.completed", ColumnKind.NUMBER)
                .column("tasks.running", ColumnKind.NUMBER)
                .column("tasks.not-stated", ColumnKind.NUMBER)
                .column("tasks.overdue", ColumnKind.NUMBER);
        boolean cancelled = all.count(TaskStatus.CANCELLED) > 0;
        if (cancelled) {
            table.column("tasks.cancelled", ColumnKind.NUMBER);
        }
        leads.forEach(
                line -> table.row(RowKind.BODY, cells(line.key().text(facts.language()), line.tally(), cancelled)));
        table.row(RowKind.TOTAL, cells(texts.words("classes.total"), all, cancelled));
        return table.table(texts.words("tasks.by-lead"));
    }

    /** The counts of one line, which make its total; those cancelled at the end where there are any. */
    private static List<Object> cells(String key, TaskTally tally, boolean withCancelled) {
        long completed = tally.count(TaskStatus.COMPLETED);
        long notStated = tally.count(TaskStatus.NOT_STATED);
        long cancelled = tally.count(TaskStatus.CANCELLED);
        List<Object> cells = new ArrayList<>(List.of(
                key,
                tally.total(),
                completed,
                tally.total() - completed - notStated - cancelled,
                notStated,
                tally.rates().missed()));
        if (withCancelled) {
            cells.add(cancelled);
        }
        return cells;
    }

    private static Optional<ReportTable> overdue(TaskScorecard card, ReportFacts facts) {
        TableRows table = new TableRows(facts.texts())
                .column("number", ColumnKind.NUMBERING)
                .column("tasks.task", ColumnKind.NAME)
                .column("tasks.lead", ColumnKind.TEXT)
                .column("tasks.status", ColumnKind.SHORT_TEXT)
                .column("tasks.last-day", ColumnKind.DAY)
                .column("tasks.days", ColumnKind.NUMBER);
        for (TaskAssessment task : card.tasks()) {
            if (task.timeliness().isMissed() || task.isPastDue()) {
                table.body(
                        task.task().number().orElse(""),
                        task.task().title().text(facts.language()),
                        leads(task, card, facts),
                        task.status().text(facts.language()),
                        day(task.lastDay(), facts),
                        task.daysOverdue());
            }
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.withoutEmptyColumns().table(facts.texts().words("tasks.overdue.caption")));
    }

    static Object day(Optional<LocalDate> day, ReportFacts facts) {
        return day.<Object>map(known -> DayCell.of(known, facts.texts().day(known)))
                .orElse(TextCell.empty());
    }

    static String leads(TaskAssessment task, TaskScorecard card, ReportFacts facts) {
        String named = String.join(
                ", ",
                card.leads(task).stream()
                        .map(lead -> card.name(lead).text(facts.language()))
                        .toList());
        return named.isEmpty() ? task.task().leadText().orElse("") : named;
    }
}
