package io.github.tiendo.collection;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.layout.Document;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A round of reporting: which bodies are asked for what, for which period, by when.
 *
 * <pre>{@code
 * ReportingRound round = ReportingRound.of(programme, Period.quarter(2025, 1), LocalDate.of(2025, 4, 15));
 * round.agencies();                  // who is asked
 * round.unassigned(programme);       // what nobody is asked for
 * }</pre>
 */
@Value.Immutable
public abstract class ReportingRound implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<TaskStatus> CLOSED = EnumSet.of(TaskStatus.COMPLETED, TaskStatus.CANCELLED);

    ReportingRound() {}

    /** {@return the period to report on} */
    public abstract Period period();

    /** {@return the last day to be on time} */
    public abstract LocalDate dueOn();

    /**
     * Through which day the data are to reach.
     *
     * @return the last day of the period unless set
     */
    @Value.Default
    public LocalDate dataThrough() {
        return period().lastDay();
    }

    /** {@return who reports on what, one assignment for a body, in the order of the bodies; may be empty} */
    public abstract List<Assignment> assignments();

    /** A body has one assignment. */
    @Value.Check
    void check() {
        Set<AgencyId> seen = new HashSet<>();
        for (Assignment assignment : assignments()) {
            if (!seen.add(assignment.agency())) {
                throw new IllegalArgumentException(assignment.agency() + " has two assignments in a round");
            }
        }
    }

    /**
     * The round in which everybody reports on what the programme says: its assignments, else the indicators for which
     * a body is responsible and the tasks that it leads and that were neither completed nor given up before. A body that
     * has become another by the last day of the period, as a roster of the programme tells, is asked as what it is then.
     *
     * @param programme the programme
     * @param period the period to report on
     * @param dueOn the last day to be on time
     * @return the round; without assignments if the programme names nobody
     */
    public static ReportingRound of(Programme programme, Period period, LocalDate dueOn) {
        List<Assignment> then = stated(programme, period).stream()
                .flatMap(assignment -> successors(assignment.agency(), programme, period.lastDay()).stream()
                        .map(agency -> Assignment.builder()
                                .from(assignment)
                                .agency(agency)
                                .build()))
                .toList();
        return builder().period(period).dueOn(dueOn).assignments(merged(then)).build();
    }

    private static List<Assignment> stated(Programme programme, Period period) {
        return programme.assignments().isEmpty() ? byResponsibility(programme, period) : programme.assignments();
    }

    /**
     * Which bodies of a programme are asked as what they have become, under another name.
     *
     * @param programme the programme of the round
     * @return a NOTE for each, in the order of the programme
     */
    public List<Finding> succeeded(Programme programme) {
        return stated(programme, period()).stream()
                .map(Assignment::agency)
                .distinct()
                .map(agency -> succession(agency, programme))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> succession(AgencyId agency, Programme programme) {
        List<String> names = successors(agency, programme, period().lastDay()).stream()
                .map(then -> name(then, programme))
                .toList();
        return names.isEmpty() || names.equals(List.of(name(agency, programme)))
                ? Optional.empty()
                : Optional.of(Finding.of(CollectionFindingCode.SUCCEEDED)
                        .with("agency", name(agency, programme))
                        .with("day", LocalizedText.from(Period.day(period().lastDay())))
                        .with("names", names));
    }

    private static String name(AgencyId agency, Programme programme) {
        return programme.agency(agency).map(Agency::name).orElse(agency.value());
    }

    /** What a body is on a day: itself, what it has become, or nothing if it ended. */
    static Set<AgencyId> successors(AgencyId agency, Programme programme, LocalDate day) {
        return programme.rosters().stream()
                .filter(roster -> roster.agency(agency).isPresent())
                .findFirst()
                .map(roster -> roster.successors(agency, roster.startInclusive(), day))
                .orElseGet(() -> Set.of(agency));
    }

    /**
     * Whether a body alone is asked for an indicator, so that what it returns is of the whole; where bodies have had
     * values of their own, it is of one of them.
     */
    boolean asksAlone(AgencyId agency, Indicator indicator, Programme programme) {
        boolean isStated = assignments().size() > 1 || !indicator.responsible().isEmpty();
        return isStated
                && askedFor(indicator.id()).equals(List.of(agency))
                && programme.observationsOf(indicator.id()).stream()
                        .allMatch(value -> value.subject().isEmpty());
    }

    List<AgencyId> askedFor(IndicatorId indicator) {
        return assignments().stream()
                .filter(assignment -> assignment.indicators().contains(indicator))
                .map(Assignment::agency)
                .toList();
    }

    /**
     * The assignments that a table states: a column of bodies ({@code Đơn vị}, {@code Cơ quan}, {@code Agency}) and one of
     * indicators, tasks or duties ({@code Chỉ tiêu}, {@code Nội dung}, {@code Indicator}). A body is named, or is a roster
     * of which every member of the day reports; what it reports on is an id, a printed number or a name, {@code *} or
     * {@code Tất cả} for everything, or a duty in words. Several stand in one cell with semicolons between them.
     *
     * @param table the first sheet or table of it is read
     * @param programme of which indicators and tasks are named
     * @param rosters whose members are named, besides those of the programme
     * @param day the day of the membership
     * @return one assignment for each body, and what could not be understood
     */
    public static Outcome<List<Assignment>> assignments(
            Document table, Programme programme, Collection<Roster> rosters, LocalDate day) {
        List<Roster> known = new ArrayList<>(programme.rosters());
        known.addAll(rosters);
        return new AssignmentTable(programme, known, day).read(table).map(ReportingRound::merged);
    }

    /**
     * The same round with other assignments.
     *
     * @param assignments several of one body are put together
     * @return a copy
     */
    public ReportingRound withAssignments(Collection<Assignment> assignments) {
        return builder().from(this).assignments(merged(assignments)).build();
    }

    /**
     * The same round for one body, which reports on everything if it has no assignment.
     *
     * @param agency the body
     * @param programme of whose indicators and tasks everything is
     * @return a copy
     */
    public ReportingRound only(AgencyId agency, Programme programme) {
        return builder()
                .from(this)
                .assignments(List.of(assignmentOf(agency).orElseGet(() -> everything(agency, programme))))
                .build();
    }

    /**
     * The same round in which many bodies report on everything.
     *
     * @param agencies the bodies
     * @param programme of whose indicators and tasks everything is
     * @return a copy
     */
    public ReportingRound asking(Collection<AgencyId> agencies, Programme programme) {
        return builder()
                .from(this)
                .assignments(agencies.stream()
                        .distinct()
                        .map(agency -> everything(agency, programme))
                        .toList())
                .build();
    }

    /** An assignment of every indicator, and of the tasks that are still open. */
    Assignment everything(AgencyId agency, Programme programme) {
        return Assignment.builder()
                .agency(agency)
                .indicators(programme.indicators().stream().map(Indicator::id).toList())
                .tasks(openTasks(programme, period()).stream().map(Task::id).toList())
                .build();
    }

    /** The tasks that were neither completed nor given up before the last day of a period. */
    private static List<Task> openTasks(Programme programme, Period period) {
        Map<TaskId, TaskStatusEntry> last = lastEntries(programme, period);
        return programme.tasks().stream()
                .filter(task -> !last.containsKey(task.id())
                        || !CLOSED.contains(last.get(task.id()).status()))
                .toList();
    }

    /** How each task stood before the last day of a period. */
    static Map<TaskId, TaskStatusEntry> lastEntries(Programme programme, Period period) {
        Map<TaskId, TaskStatusEntry> last = new HashMap<>();
        for (TaskStatusEntry entry : programme.taskLog()) {
            if (entry.statusOn().map(period.lastDay()::isAfter).orElse(true)) {
                last.put(entry.task(), entry);
            }
        }
        return last;
    }

    /** {@return who is asked, in the order of the assignments} */
    public List<AgencyId> agencies() {
        return assignments().stream().map(Assignment::agency).toList();
    }

    /**
     * What a body is asked for.
     *
     * @param agency the body
     * @return its assignment, or empty if it is not asked
     */
    public Optional<Assignment> assignmentOf(AgencyId agency) {
        return assignments().stream()
                .filter(assignment -> assignment.agency().equals(agency))
                .findFirst();
    }

    /**
     * What nobody is asked for.
     *
     * @param programme the programme
     * @return the names of its indicators and open tasks that stand in no assignment; empty if all do
     */
    public List<LocalizedText> unassigned(Programme programme) {
        Set<IndicatorId> indicators = new HashSet<>();
        Set<TaskId> tasks = new HashSet<>();
        assignments().forEach(assignment -> {
            indicators.addAll(assignment.indicators());
            tasks.addAll(assignment.tasks());
        });
        List<LocalizedText> names = new ArrayList<>();
        programme.indicators().stream()
                .filter(indicator -> !indicators.contains(indicator.id()))
                .forEach(indicator -> names.add(indicator.name()));
        openTasks(programme, period()).stream()
                .filter(task -> !tasks.contains(task.id()))
                .forEach(task -> names.add(task.title()));
        return List.copyOf(names);
    }

    /**
     * The round as a duty of the programme, which submissions meet.
     *
     * @return an obligation for the period, {@code round-2025-Q1}
     * @throws IllegalStateException if nobody is asked
     */
    public Obligation obligation() {
        if (assignments().isEmpty()) {
            throw new IllegalStateException("nobody is asked in the round of " + period());
        }
        return Obligation.builder()
                .id(ObligationId.of("round-" + period()))
                .title(CollectionFindingCode.text("round", Map.of("period", period())))
                .agencies(agencies())
                .within(period())
                .putDeadlines(period(), Deadline.onDate(dueOn()))
                .build();
    }

    private static List<Assignment> byResponsibility(Programme programme, Period period) {
        List<Assignment> assignments = new ArrayList<>();
        for (Indicator indicator : programme.indicators()) {
            for (AgencyId agency : indicator.responsible()) {
                assignments.add(Assignment.builder()
                        .agency(agency)
                        .addIndicators(indicator.id())
                        .build());
            }
        }
        for (Task task : openTasks(programme, period)) {
            for (AgencyId agency : task.leadAgencies()) {
                assignments.add(
                        Assignment.builder().agency(agency).addTasks(task.id()).build());
            }
        }
        return assignments;
    }

    private static List<Assignment> merged(Collection<Assignment> assignments) {
        Map<AgencyId, List<Assignment>> byAgency = new LinkedHashMap<>();
        for (Assignment assignment : assignments) {
            byAgency.computeIfAbsent(assignment.agency(), none -> new ArrayList<>())
                    .add(assignment);
        }
        List<Assignment> merged = new ArrayList<>();
        byAgency.forEach((agency, of) -> {
            Set<IndicatorId> indicators = new LinkedHashSet<>();
            Set<TaskId> tasks = new LinkedHashSet<>();
            Set<String> duties = new LinkedHashSet<>();
            of.forEach(one -> {
                indicators.addAll(one.indicators());
                tasks.addAll(one.tasks());
                duties.addAll(one.duties());
            });
            merged.add(Assignment.builder()
                    .agency(agency)
                    .indicators(indicators)
                    .tasks(tasks)
                    .duties(duties)
                    .build());
        });
        return merged;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a round. */
    public static final class Builder extends ImmutableReportingRound.Builder {
        Builder() {}
    }
}
