package io.github.tiendo.report;

import io.github.tiendo.collection.FollowUp;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.reconciliation.StatedRequest;
import io.github.tiendo.report.ReportBlock.Paragraph;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.scorecard.TaskScorecard;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.TaskAssessment;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for and what became of it: requests and promises of an earlier report, by the coverages and tasks that
 * speak of the same; and tasks given to several bodies, by what is known of each.
 */
final class RequestsPart implements SectionPart {

    /** A title that is found inside another has at least so many words. */
    private static final int LEAST_WORDS = 3;

    private enum State {
        DONE,
        OVERDUE,
        OPEN
    }

    private record Answer(State state, PrintedText text) {}

    private record Row(String what, String who, String due, Answer answer) {}

    @Override
    public List<Draft> sections(ReportFacts facts) {
        List<Row> rows = new ArrayList<>();
        TaskScorecard tasks = TasksPart.card(facts);
        Set<String> asked = new HashSet<>();
        for (StatedRequest request : facts.requests()) {
            if (asked.add(NormalText.of(request.who() + " " + request.what()))) {
                rows.add(new Row(
                        ReportTexts.beginning(request.what()),
                        ReportTexts.beginning(request.who()),
                        ReportTexts.beginning(request.due().orElse("")),
                        answer(request, tasks, facts)));
            }
        }
        for (TaskAssessment task : tasks.tasks()) {
            FollowUp followUp = FollowUp.ofTask(task.task(), facts.programme(), facts.asOf());
            if (followUp.bodies().size() > 1
                    && !followUp.in(FollowUp.State.DONE).isEmpty()) {
                rows.add(joint(followUp, facts));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        ReportTexts texts = facts.texts();
        TableRows table = new TableRows(texts)
                .column("number", ColumnKind.NUMBERING)
                .column("requests.what", ColumnKind.NAME)
                .column("requests.who", ColumnKind.TEXT)
                .column("requests.due", ColumnKind.SHORT_TEXT)
                .column("requests.answer", ColumnKind.TEXT);
        int number = 0;
        for (Row row : rows) {
            table.body(
                    Integer.toString(++number),
                    row.what(),
                    row.who(),
                    row.due(),
                    row.answer().text());
        }
        return SectionPart.one(
                texts.words("heading.requests"),
                List.of(
                        Paragraph.of(texts.sentence(
                                "requests.sentence",
                                Map.of(
                                        "count", texts.count(rows.size()),
                                        "done", texts.count(count(rows, State.DONE)),
                                        "overdue", texts.count(count(rows, State.OVERDUE)),
                                        "open", texts.count(count(rows, State.OPEN))))),
                        table.withoutEmptyColumns().table(texts.words("requests.caption"))));
    }

    private static long count(List<Row> rows, State state) {
        return rows.stream().filter(row -> row.answer().state() == state).count();
    }

    /** By a coverage of the same, else by a task of the same, else by the day alone. */
    private static Answer answer(StatedRequest request, TaskScorecard tasks, ReportFacts facts) {
        Optional<LocalDate> due = request.deadline().flatMap(Deadline::lastDay);
        boolean isOverdue = due.filter(facts.asOf()::isAfter).isPresent();
        State open = isOverdue ? State.OVERDUE : State.OPEN;
        ReportTexts texts = facts.texts();
        return coverage(request, open, facts)
                .or(() -> task(request, tasks, open, facts))
                .orElseGet(() -> new Answer(
                        open,
                        isOverdue
                                ? texts.sentence(
                                        "requests.overdue",
                                        Map.of(
                                                "days",
                                                texts.count(ChronoUnit.DAYS.between(due.orElseThrow(), facts.asOf()))))
                                : PrintedText.of(
                                        texts.words(due.isPresent() ? "requests.not-due" : "requests.not-stated"))));
    }

    private static Optional<Answer> coverage(StatedRequest request, State open, ReportFacts facts) {
        return facts.programme().reports().stream()
                .flatMap(report -> report.coverages().stream())
                .filter(stated -> isOneOfTheOther(stated.title(), request.what()))
                .filter(stated -> !stated.asOf().orElse(facts.asOf()).isAfter(facts.asOf()))
                .reduce((earlier, later) -> later)
                .flatMap(stated -> coverage(stated, open, facts));
    }

    private static Optional<Answer> coverage(StatedCoverage stated, State open, ReportFacts facts) {
        Optional<Coverage> coverage =
                stated.coverage(facts.programme().rosters(), stated.asOf().orElse(facts.asOf()));
        if (coverage.isEmpty()) {
            return Optional.empty();
        }
        long count = coverage.get().count();
        long size = coverage.get().population().size();
        List<String> missing = CoveragePart.missing(stated, coverage, facts);
        ReportTexts texts = facts.texts();
        Map<String, Object> arguments =
                Map.of("count", texts.count(count), "total", texts.count(size), "names", texts.names(missing));
        return Optional.of(new Answer(
                count == size ? State.DONE : open,
                texts.sentence(missing.isEmpty() ? "requests.coverage" : "requests.coverage.missing", arguments)));
    }

    private static Optional<Answer> task(StatedRequest request, TaskScorecard tasks, State open, ReportFacts facts) {
        return tasks.tasks().stream()
                .filter(task -> isOneOfTheOther(task.task().title().text(Languages.VIETNAMESE), request.what())
                        || isOneOfTheOther(task.task().title().text(Languages.ENGLISH), request.what()))
                .filter(task -> task.status() != TaskStatus.NOT_STATED)
                .findFirst()
                .map(task -> {
                    String result = task.entry()
                            .flatMap(TaskStatusEntry::result)
                            .map(words -> ": " + words)
                            .orElse("");
                    boolean isDone = task.status() == TaskStatus.COMPLETED;
                    return new Answer(
                            isDone ? State.DONE : open,
                            PrintedText.of(task.status().text(facts.language()) + result));
                });
    }

    private static boolean isOneOfTheOther(String title, String asked) {
        String one = NormalText.of(title);
        String other = NormalText.of(asked);
        return one.equals(other) || holds(one, other) || holds(other, one);
    }

    private static boolean holds(String whole, String part) {
        return part.split(" ").length >= LEAST_WORDS && (" " + whole + " ").contains(" " + part + " ");
    }

    private static Row joint(FollowUp followUp, ReportFacts facts) {
        ReportTexts texts = facts.texts();
        List<PrintedText> states = new ArrayList<>();
        for (FollowUp.State state : FollowUp.State.values()) {
            List<String> names =
                    followUp.in(state).stream().map(body -> named(body, facts)).toList();
            if (!names.isEmpty()) {
                states.add(texts.sentence(
                        "requests.state",
                        Map.of("state", state, "count", texts.count(names.size()), "names", texts.names(names))));
            }
        }
        boolean isDone =
                followUp.in(FollowUp.State.DONE).size() == followUp.bodies().size();
        boolean isOverdue = !followUp.in(FollowUp.State.OVERDUE).isEmpty();
        return new Row(
                followUp.title().text(facts.language()),
                String.join(
                        "; ",
                        followUp.bodies().stream()
                                .map(body -> facts.name(body.agency()))
                                .toList()),
                followUp.dueOn().map(texts::day).orElse(""),
                new Answer(isDone ? State.DONE : isOverdue ? State.OVERDUE : State.OPEN, texts.joined(states)));
    }

    private static String named(FollowUp.Body body, ReportFacts facts) {
        List<String> by = new ArrayList<>();
        body.document().ifPresent(by::add);
        body.doneOn().map(facts.texts()::day).ifPresent(by::add);
        return facts.name(body.agency()) + (by.isEmpty() ? "" : " (" + String.join(", ", by) + ")");
    }
}
