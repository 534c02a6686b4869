package io.github.tiendo.collection;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who did what several bodies were asked to do, such as {@code Đề nghị 08 địa phương ban hành kế hoạch trong tháng 4/2022}
 * or a task that several lead or take part in: done, when and by which document; not done; or overdue.
 *
 * <pre>{@code
 * FollowUp followUp = FollowUp.ofRequest(request, programme, LocalDate.of(2022, 5, 10));
 * followUp.in(FollowUp.State.OVERDUE);       // who still owes it
 * }</pre>
 *
 * <p>It is fed by everything the programme's reports say by the day: submissions that meet the request; coverages whose
 * title is that of the request or task, or stands in it; and for a task the status entries of the body's own reports. Of
 * several statements about a body the latest counts, whatever the order of the reports; where two of one day contradict
 * each other it is done, and {@link Body#isContradicted()} says so. What is known of no day counts as said first.
 */
@Value.Immutable
public abstract class FollowUp implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A title that is found inside another has at least so many words. */
    private static final int LEAST_WORDS = 3;

    FollowUp() {}

    /** Whether a body did what it was asked to do. */
    public enum State implements Localized {
        /** It did. */
        DONE,
        /** It did not, or nobody says so, and there is time left or no last day. */
        NOT_DONE,
        /** It did not by the last day. */
        OVERDUE;

        @Override
        public String text(Locale language) {
            return CollectionFindingCode.TEXTS.label(this, language);
        }
    }

    /** How one body stands. */
    @Value.Immutable
    public abstract static class Body implements Serializable {

        private static final long serialVersionUID = 1L;

        Body() {}

        /** {@return who was asked} */
        public abstract AgencyId agency();

        /** {@return whether it did it} */
        public abstract State state();

        /** {@return the day on which it did; empty if it did not, or nobody says when} */
        public abstract Optional<LocalDate> doneOn();

        /** {@return by what it did, or what says so: a file, the number of a letter, the title of a report} */
        public abstract Optional<String> document();

        /** {@return whether it is said of one day that it did and that it did not} */
        @Value.Default
        public boolean isContradicted() {
            return false;
        }
    }

    /** {@return what they were asked to do} */
    public abstract LocalizedText title();

    /** {@return the day for which it is told} */
    public abstract LocalDate asOf();

    /** {@return the last day, or empty if there is none} */
    public abstract Optional<LocalDate> dueOn();

    /** {@return how each body stands, in the order in which they were asked; may be empty for a task of nobody} */
    public abstract List<Body> bodies();

    /**
     * Those in one state.
     *
     * @param state the state
     * @return in the order in which they were asked; may be empty
     */
    public List<Body> in(State state) {
        return bodies().stream().filter(body -> body.state() == state).toList();
    }

    /** {@return those of whom one day's statements contradict each other} */
    public List<Body> contradicted() {
        return bodies().stream().filter(Body::isContradicted).toList();
    }

    /**
     * How a request stands that is to be met once.
     *
     * @param request who was asked for what, by when; one that recurs is taken for its last period that is over
     * @param programme whose reports tell what was done
     * @param asOf the day
     * @return the follow-up
     */
    public static FollowUp ofRequest(Obligation request, Programme programme, LocalDate asOf) {
        List<Period> over = request.periodsUntil(asOf);
        Period period = over.isEmpty() ? request.within() : over.get(over.size() - 1);
        Statements statements = new Statements(request.agenciesFor(period), asOf);
        for (Submission submission : programme.submissions()) {
            if (submission.obligation().equals(request.id())
                    && submission.period().equals(period)) {
                statements.add(
                        submission.agency(),
                        true,
                        submission.receivedOn(),
                        submission.receivedOn(),
                        submission::reference);
            }
        }
        statements.addCoverages(programme, request.title());
        return of(request.title(), Optional.of(request.dueOn(period)), statements);
    }

    /**
     * How a task stands with each of those who lead it or take part in it.
     *
     * @param task the task
     * @param programme whose reports tell what was done
     * @param asOf the day
     * @return the follow-up
     */
    public static FollowUp ofTask(Task task, Programme programme, LocalDate asOf) {
        Set<AgencyId> bodies = new LinkedHashSet<>(task.leadAgencies());
        bodies.addAll(task.coordinatingAgencies());
        Statements statements = new Statements(bodies, asOf);
        for (ProgressReport report : programme.reports()) {
            for (TaskStatusEntry entry : report.taskEntries()) {
                boolean known = entry.task().equals(task.id()) && entry.status() != TaskStatus.NOT_STATED;
                if (known && report.reportedBy().isPresent()) {
                    statements.add(
                            report.reportedBy().get(),
                            entry.status() == TaskStatus.COMPLETED,
                            said(report).or(entry::statusOn),
                            entry.completedOn(),
                            () -> entry.result().or(() -> nameOf(report)));
                }
            }
        }
        statements.addCoverages(programme, task.title());
        return of(task.title(), task.deadlineOn(asOf).lastDay(), statements);
    }

    private static FollowUp of(LocalizedText title, Optional<LocalDate> dueOn, Statements statements) {
        boolean overdue = dueOn.filter(statements.asOf::isAfter).isPresent();
        return ImmutableFollowUp.builder()
                .title(title)
                .asOf(statements.asOf)
                .dueOn(dueOn)
                .bodies(statements.bodies(overdue ? State.OVERDUE : State.NOT_DONE))
                .build();
    }

    private static Optional<LocalDate> said(ProgressReport report) {
        return report.dataThrough().or(report::issuedOn);
    }

    private static Optional<String> nameOf(ProgressReport report) {
        return report.title().or(() -> Optional.of(report.id().value()));
    }

    /** What is said of each body, in any order. */
    private static final class Statements {

        private final LocalDate asOf;
        private final Map<AgencyId, List<Statement>> byBody = new LinkedHashMap<>();

        private record Statement(
                boolean done, LocalDate saidOn, Optional<LocalDate> doneOn, Optional<String> document) {}

        private interface Document {
            Optional<String> name();
        }

        Statements(Iterable<AgencyId> bodies, LocalDate asOf) {
            this.asOf = asOf;
            bodies.forEach(body -> byBody.put(body, new ArrayList<>()));
        }

        void add(
                AgencyId body,
                boolean done,
                Optional<LocalDate> saidOn,
                Optional<LocalDate> doneOn,
                Document document) {
            boolean later = saidOn.filter(asOf::isBefore).isPresent()
                    || doneOn.filter(asOf::isBefore).isPresent();
            if (byBody.containsKey(body) && !later) {
                byBody.get(body)
                        .add(new Statement(
                                done, saidOn.or(() -> doneOn).orElse(LocalDate.MIN), doneOn, document.name()));
            }
        }

        void addCoverages(Programme programme, LocalizedText title) {
            for (ProgressReport report : programme.reports()) {
                for (StatedCoverage coverage : report.coverages()) {
                    if (isAbout(coverage, title)) {
                        Optional<LocalDate> day = coverage.asOf().or(() -> said(report));
                        coverage.included()
                                .forEach(body -> add(
                                        body,
                                        true,
                                        day,
                                        Optional.ofNullable(coverage.doneOn().get(body)),
                                        () -> nameOf(report)));
                        coverage.missing()
                                .forEach(body -> add(body, false, day, Optional.empty(), () -> nameOf(report)));
                    }
                }
            }
        }

        private static boolean isAbout(StatedCoverage coverage, LocalizedText title) {
            String stated = NormalText.of(coverage.title());
            boolean isLong = stated.split(" ").length >= LEAST_WORDS;
            return List.of(Languages.VIETNAMESE, Languages.ENGLISH).stream()
                    .map(language -> NormalText.of(title.text(language)))
                    .anyMatch(asked -> asked.equals(stated) || isLong && asked.contains(stated));
        }

        List<Body> bodies(State open) {
            List<Body> bodies = new ArrayList<>();
            byBody.forEach((agency, statements) -> bodies.add(body(agency, statements, open)));
            return bodies;
        }

        private static Body body(AgencyId agency, List<Statement> statements, State open) {
            ImmutableBody.Builder body = ImmutableBody.builder().agency(agency);
            Optional<LocalDate> newest =
                    statements.stream().map(Statement::saidOn).max(Comparator.naturalOrder());
            List<Statement> last = statements.stream()
                    .filter(statement -> statement.saidOn().equals(newest.orElseThrow()))
                    .toList();
            List<Statement> done = statements.stream().filter(Statement::done).toList();
            if (last.stream().noneMatch(Statement::done)) {
                return body.state(open).build();
            }
            // the first document by which it was done, of one day the first by name
            Comparator<Statement> byDay =
                    Comparator.comparing(statement -> statement.doneOn().orElse(statement.saidOn()));
            Statement first = done.stream()
                    .min(byDay.thenComparing(statement -> statement.document().orElse("")))
                    .orElseThrow();
            return body.state(State.DONE)
                    .doneOn(first.doneOn())
                    .document(first.document())
                    .isContradicted(!last.stream().allMatch(Statement::done))
                    .build();
        }
    }
}
