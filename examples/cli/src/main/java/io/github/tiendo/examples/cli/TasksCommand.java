package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.Table.Side.LEFT;
import static io.github.tiendo.examples.cli.Table.Side.RIGHT;

import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.collection.FollowUp;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.layout.TextBlocks;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.reconciliation.StatedRequest;
import io.github.tiendo.scorecard.TaskScorecard;
import io.github.tiendo.scorecard.TaskScorecard.TaskBreakdownLine;
import io.github.tiendo.scorecard.TaskScorecard.TaskTally;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.DeadlineNotation;
import io.github.tiendo.task.TaskAssessment;
import io.github.tiendo.task.TaskAssessor;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.Timeliness;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how the tasks stand: by status, against their deadlines, and how many are completed. */
@Command(name = "tasks", mixinStandardHelpOptions = true)
final class TasksCommand extends FilesCommand {

    static final CommandTexts TEXTS = CommandTexts.from("TasksMessages");

    private static final int DIGITS = 2;

    @Option(names = "--agency", paramLabel = "NAME")
    private @Nullable String agency;

    @Option(names = "--due-within", paramLabel = "DAYS", defaultValue = "30")
    private int dueWithin = TaskAssessor.DUE_WITHIN;

    @Option(names = "--follow-up")
    private boolean followUp;

    @Override
    Csv head() {
        return Csv.of(
                "id", "number", "title", "leadAgency", "status", "deadline", "lastDay", "timeliness", "daysOverdue");
    }

    @Override
    void run(Path file, Output output) throws IOException {
        Locale language = output.language();
        if (dueWithin < 0) {
            throw new UsageException(TEXTS.of("due-within", language, "found", dueWithin));
        }
        if (ReportDocument.isReport(file, options(), output)) {
            ReportDocument.read(file, options(), output).ifPresent(report -> {
                List<StatedRequest> requests = RequestList.of(report, agency, language);
                output.json(json -> RequestList.json(json, requests));
                if (isCsv()) {
                    Csv csv = head();
                    RequestList.csv(csv, requests);
                    output.csv(csv);
                } else {
                    RequestList.people(output, requests);
                }
                TablesWithoutTasks.say(
                        report, options(), requests.isEmpty() ? Severity.WARNING : Severity.NOTE, output);
            });
            return;
        }
        Optional<LoadedProgramme> loaded = ProgrammeLoading.loadWithAgencies(file, options(), output);
        if (loaded.isEmpty()) {
            return;
        }
        if (loaded.get().programme().tasks().isEmpty()) {
            ReportDocument.read(file, options(), output)
                    .ifPresent(document -> TablesWithoutTasks.say(document, options(), Severity.WARNING, output));
        }
        LocalDate asOf = ProgrammeLoading.asOf(loaded.get().programme(), options(), output);
        TaskScorecard all = TaskScorecard.of(
                loaded.get().programme(), TaskAssessor.asOf(asOf).dueWithin(dueWithin));
        TaskScorecard card = agency == null
                ? all
                : all.ledBy(find(agency, all)
                        .orElseThrow(() -> new UsageException(
                                "--agency: " + leadsNone(all, language).message(language))));
        if (card.tasks().isEmpty() && !all.tasks().isEmpty()) {
            output.add(List.of(leadsNone(all, language)));
        }
        List<TaskScorecard.Contradiction> contradictions = card.contradictions(ProgrammeAssessor.of(
                        ClassificationPolicies.declared(loaded.get().scale()), asOf)
                .assess(card.programme()));
        output.add(loaded.get().origins().placed(card.findings()));
        List<FollowUp> joint = followUp ? joint(card) : List.of();
        List<StatedRequest> requests = requestsBeside(file, output);
        output.json(json -> {
            json(json, card, contradictions, language);
            if (followUp) {
                json.objects("followUps", joint, (object, each) -> json(object, each, card, language));
            }
            if (!requests.isEmpty()) {
                RequestList.json(json, requests);
            }
        });
        if (isCsv()) {
            Csv csv = csv(card, language);
            RequestList.csv(csv, requests);
            output.csv(csv);
        } else {
            people(output, card, contradictions, language);
            joint.forEach(each -> people(output, each, card, language));
            if (!requests.isEmpty()) {
                output.line("");
                output.line(TEXTS.of("requests.beside", language));
                RequestList.people(output, requests);
            }
        }
    }

    /** What the words around the tables of a report ask for. */
    private List<StatedRequest> requestsBeside(Path file, Output output) throws IOException {
        if (!ReportDocument.isInWords(file, options(), output)) {
            return List.of();
        }
        return ReportDocument.read(file, options(), output)
                .map(TextBlocks::withCheckLists)
                .map(report -> RequestList.of(report, agency, output.language()))
                .orElse(List.of());
    }

    /** How the tasks of several bodies stand with each of them. */
    private static List<FollowUp> joint(TaskScorecard card) {
        return card.tasks().stream()
                .map(task -> FollowUp.ofTask(task.task(), card.programme(), card.asOf()))
                .filter(each -> each.bodies().size() > 1)
                .toList();
    }

    private static void json(JsonWriter json, FollowUp joint, TaskScorecard card, Locale language) {
        json.field("title", joint.title().text(language));
        json.field("dueOn", joint.dueOn());
        json.objects("bodies", joint.bodies(), (object, body) -> {
            object.field("agency", card.name(body.agency()).text(language));
            object.field("state", body.state().name());
            object.field("doneOn", body.doneOn());
            object.field("document", body.document());
            object.field("contradicted", body.isContradicted());
        });
    }

    private static void people(Output output, FollowUp joint, TaskScorecard card, Locale language) {
        output.line("");
        output.line(TEXTS.of(
                joint.dueOn().isPresent() ? "joint.due" : "joint",
                language,
                "title",
                joint.title(),
                "due",
                joint.dueOn().<Object>map(day -> day).orElse(""),
                "done",
                joint.in(FollowUp.State.DONE).size(),
                "count",
                joint.bodies().size()));
        for (FollowUp.Body body : joint.bodies()) {
            List<String> by = new ArrayList<>();
            body.document().ifPresent(by::add);
            body.doneOn().map(day -> MessageBundle.words(day, language)).ifPresent(by::add);
            if (body.isContradicted()) {
                by.add(TEXTS.of("joint.contradicted", language));
            }
            output.line("  " + body.state().text(language) + ": "
                    + card.name(body.agency()).text(language)
                    + (by.isEmpty() ? "" : " (" + String.join(", ", by) + ")"));
        }
    }

    private Csv csv(TaskScorecard card, Locale language) {
        Csv csv = head();
        for (TaskAssessment task : card.tasks()) {
            csv.row()
                    .cell("id", task.task().id())
                    .cell("number", task.task().number())
                    .cell("title", task.task().title().text(language))
                    .cell("leadAgency", leads(card, task, language))
                    .cell("status", task.status().name())
                    .cell("deadline", deadline(task, language))
                    .cell("lastDay", task.lastDay())
                    .cell("timeliness", task.timeliness().name())
                    .cell("daysOverdue", task.daysOverdue());
        }
        return csv;
    }

    /** The agency that a name means on the day; else the lead agency whose words, as printed, are the name. */
    private static Optional<AgencyId> find(String name, TaskScorecard card) {
        Stream<AgencyId> members = card.programme().rosters().stream()
                .filter(roster -> !card.asOf().isBefore(roster.startInclusive()))
                .flatMap(roster -> AgencyMatcher.of(roster, card.asOf()).match(name).value().stream())
                .map(Agency::id);
        Stream<AgencyId> leads = card.tasks().stream()
                .flatMap(task -> card.leads(task).stream())
                .filter(lead -> NormalText.of(lead.value()).equals(NormalText.of(name)));
        return Stream.concat(members, leads).findFirst();
    }

    /** That the agency asked for leads no task, and who does. */
    private Finding leadsNone(TaskScorecard all, Locale language) {
        List<String> leads = all.tasks().stream()
                .flatMap(task -> all.leads(task).stream())
                .distinct()
                .map(lead -> all.name(lead).text(language))
                .toList();
        return leads.isEmpty()
                ? Finding.of(CommandFindingCode.NO_LEADS_NAMED).with("found", String.valueOf(agency))
                : Finding.of(CommandFindingCode.LEADS_NO_TASK)
                        .with("found", String.valueOf(agency))
                        .with("expected", leads);
    }

    private static void json(
            JsonWriter json, TaskScorecard card, List<TaskScorecard.Contradiction> contradictions, Locale language) {
        TaskTally tally = card.tally();
        json.field("asOf", card.asOf());
        json.field("total", tally.total());
        statuses(json, tally, language);
        json.objects("timeliness", List.of(Timeliness.values()), (object, timeliness) -> {
            object.field("timeliness", timeliness.name());
            object.field("label", timeliness.text(language));
            object.field("count", tally.count(timeliness));
        });
        json.object("rates", rates -> {
            rates.field("ofAssigned", tally.rates().ofAssigned().map(TasksCommand::decimals));
            rates.field("ofDue", tally.rates().ofDue().map(TasksCommand::decimals));
            rates.field("completedWithoutDeadline", tally.rates().completedWithoutDeadline());
        });
        json.objects("byLeadAgency", card.byLeadAgency(), (object, line) -> {
            object.field("agency", line.id().isPresent() ? line.key().text(language) : null);
            object.field("total", line.tally().total());
            statuses(object, line.tally(), language);
        });
        json.objects("tasks", card.tasks(), (object, task) -> task(object, card, task, language));
        json.objects("contradictions", contradictions, (object, found) -> {
            object.field("kind", found.kind().name());
            object.field("task", found.task().task().id());
            object.field("timeliness", found.task().timeliness().name());
            object.field("indicator", found.indicator().indicator().id());
            object.field("grade", found.indicator().classification().grade().map(grade -> grade.id()));
        });
    }

    private static void statuses(JsonWriter json, TaskTally tally, Locale language) {
        json.objects("statuses", List.of(TaskStatus.values()), (object, status) -> {
            object.field("status", status.name());
            object.field("label", status.text(language));
            object.field("count", tally.count(status));
            object.field("percent", tally.share(status).map(TasksCommand::decimals));
        });
    }

    private static BigDecimal decimals(Ratio share) {
        return share.toPercent(RoundingMode.HALF_UP, DIGITS).value().setScale(DIGITS);
    }

    private static void task(JsonWriter json, TaskScorecard card, TaskAssessment task, Locale language) {
        json.field("id", task.task().id());
        json.field("number", task.task().number());
        json.field("title", task.task().title().text(language));
        json.field("leadAgency", leads(card, task, language));
        json.field("status", task.status().name());
        json.field("deadline", deadline(task, language));
        json.field("lastDay", task.lastDay());
        json.field("timeliness", task.timeliness().name());
        json.field("daysOverdue", task.daysOverdue());
    }

    private static Optional<String> deadline(TaskAssessment task, Locale language) {
        return task.deadline().kind() == Deadline.Kind.NONE
                ? Optional.empty()
                : Optional.of(DeadlineNotation.of(language).print(task.deadline()));
    }

    private static Optional<String> leads(TaskScorecard card, TaskAssessment task, Locale language) {
        return card.leads(task).stream()
                .map(lead -> card.name(lead).text(language))
                .reduce((one, other) -> one + "; " + other);
    }

    private void people(
            Output output, TaskScorecard card, List<TaskScorecard.Contradiction> contradictions, Locale language) {
        TaskTally tally = card.tally();
        output.line(card.programme().title().text(language));
        output.line(
                TEXTS.of("head", language, "day", output.day(card.programme(), card.asOf()), "total", tally.total()));
        output.line("");
        Table statuses = Table.of(LEFT, RIGHT, RIGHT);
        for (TaskStatus status : TaskStatus.values()) {
            if (tally.count(status) > 0) {
                statuses.row(
                        status.text(language),
                        Long.toString(tally.count(status)),
                        percent(tally.share(status), language));
            }
        }
        statuses.row(TEXTS.of("total", language), Long.toString(tally.total()), "");
        output.table(statuses);
        output.line("");
        Table timeliness = Table.of(LEFT, RIGHT);
        for (Timeliness each : Timeliness.values()) {
            if (tally.count(each) > 0) {
                timeliness.row(each.text(language), Long.toString(tally.count(each)));
            }
        }
        output.table(timeliness);
        output.line("");
        long aside = tally.rates().completedWithoutDeadline();
        output.line(TEXTS.of(
                aside == 0 ? "rates" : aside == tally.rates().due() ? "rates.none-due" : "rates.aside",
                language,
                "assigned",
                percent(tally.rates().ofAssigned(), language),
                "ofAssigned",
                tally.rates().completed() + "/" + tally.rates().assigned(),
                "due",
                percent(tally.rates().ofDue(), language),
                "ofDue",
                tally.rates().completed() + "/" + tally.rates().due(),
                "aside",
                aside));
        agencies(output, card, language);
        list(output, card, language);
        for (TaskScorecard.Contradiction found : contradictions) {
            output.line(TEXTS.of(
                    "contradiction." + found.kind().name(),
                    language,
                    "task",
                    found.task().task().title().text(language),
                    "indicator",
                    found.indicator().indicator().name().text(language),
                    "grade",
                    found.indicator().classification().grade().orElseThrow().text(language)));
        }
    }

    private static String percent(Optional<Ratio> share, Locale language) {
        return share.map(TasksCommand::decimals)
                .map(number -> MessageBundle.words(number, language) + "%")
                .orElse("-");
    }

    private static void agencies(Output output, TaskScorecard card, Locale language) {
        List<TaskBreakdownLine> lines = card.byLeadAgency();
        if (lines.stream().allMatch(line -> line.id().isEmpty())) {
            return;
        }
        List<TaskStatus> used = List.of(TaskStatus.values()).stream()
                .filter(status -> card.tally().count(status) > 0)
                .toList();
        List<String> head = new ArrayList<>(List.of(TEXTS.of("by-agency", language), TEXTS.of("total", language)));
        used.forEach(status -> head.add(status.text(language)));
        head.add(Timeliness.OVERDUE.text(language));
        List<Table.Side> sides = new ArrayList<>(Collections.nCopies(head.size(), RIGHT));
        sides.set(0, LEFT);
        Table table = Table.of(sides).row(head);
        for (TaskBreakdownLine line : lines) {
            List<String> row = new ArrayList<>(List.of(
                    line.key().text(language), Long.toString(line.tally().total())));
            used.forEach(status -> row.add(count(line.tally().count(status))));
            row.add(count(line.tally().count(Timeliness.OVERDUE)));
            table.row(row);
        }
        output.line("");
        output.table(table);
        if (lines.stream().anyMatch(TaskBreakdownLine::isOverlapping)) {
            output.line(TEXTS.of("overlapping", language));
        }
    }

    private static String count(long count) {
        return count == 0 ? "-" : Long.toString(count);
    }

    /**
     * The tasks of the agency asked for; else those that are past their last day or due soon; all by their last day
     * where no status is stated at all, as in a plan.
     */
    private void list(Output output, TaskScorecard card, Locale language) {
        boolean plan = card.tally().count(TaskStatus.NOT_STATED) == card.tally().total();
        List<TaskAssessment> listed = card.tasks().stream()
                .filter(task -> agency != null || plan || task.isPastDue() || task.timeliness() == Timeliness.DUE_SOON)
                .sorted(Comparator.comparing(task -> plan ? task.lastDay().orElse(LocalDate.MAX) : LocalDate.MIN))
                .toList();
        if (listed.isEmpty()) {
            return;
        }
        Table table = Table.of(RIGHT, LEFT, LEFT, LEFT, LEFT)
                .row(List.of("number", "task", "lead", "deadline", "timeliness").stream()
                        .map(key -> TEXTS.of("column." + key, language))
                        .collect(Collectors.toList()));
        for (TaskAssessment task : listed) {
            String late = task.daysOverdue() == 0 ? "" : " " + TEXTS.of("days", language, "days", task.daysOverdue());
            table.row(
                    task.task().number().orElse("-"),
                    task.task().title().text(language),
                    leads(card, task, language).orElse("-"),
                    deadline(task, language).orElse("-"),
                    task.timeliness().text(language) + late);
        }
        output.line("");
        output.table(table);
    }
}
