package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskStatusEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the tasks of one table, with what its rows say of their status. */
final class TaskTableAssembler {

    /** The rank of a heading without a number, above those of letters. */
    private static final int OUTERMOST = -1;

    private final AssemblyContext context;
    private final LoadRecord record;
    private final ProgrammeParts parts;
    private final TaskTableDraft table;
    private final DraftCell leadOfTable;
    private final Function<DraftCell, Outcome<List<AgencyId>>> agencies;
    private final boolean isNumbered;
    private final List<Optional<RowNumber>> numbers;

    /** The ranks of headings all of which are offices, which then lead what stands below them. */
    private final Set<Integer> ranksOfOffices;

    private final UsedNumbers usedNumbers = new UsedNumbers();
    private final List<Heading> open = new ArrayList<>();
    private final YearOfDays years;
    private final TaskStates states;
    private final TaskDeadlines deadlines;
    private final Optional<TaskStates.Told> stateOfTable;

    /** A heading that is still open for the rows below it, with the deadline, the lead and the state that it gives them. */
    private record Heading(
            String title, int rank, DraftCell deadline, DraftCell lead, Optional<TaskStates.Told> state) {}

    /**
     * The tasks of a table.
     *
     * @param title of the document, which may name the lead of all
     * @param underOffices whether the titles of the document's tables are the offices that lead what stands in them
     */
    TaskTableAssembler(
            AssemblyContext context,
            ProgrammeParts parts,
            StatusGrades grades,
            TaskTableDraft table,
            DraftCell title,
            boolean underOffices) {
        this.context = context;
        this.record = parts.record();
        this.parts = parts;
        this.table = TaskTableDraft.builder()
                .from(table)
                .rows(TotalsRows.leftOut(
                        table.getRows(),
                        TaskRowDraft::getNumber,
                        TaskRowDraft::getTitle,
                        row -> List.of(),
                        (row, words, before) -> {},
                        record))
                .build();
        List<TaskRowDraft> rows = this.table.getRows();
        this.leadOfTable = context.leadIn(this.table.getTitle())
                .or(() -> underOffices ? Optional.of(office(this.table.getTitle())) : context.leadIn(title))
                .orElse(DraftCell.blank());
        this.agencies = context.agenciesOf(rows.stream().map(TaskRowDraft::getLeadAgency));
        this.isNumbered = rows.stream().anyMatch(row -> !row.getNumber().isMissing());
        this.numbers = RowNumber.all(rows.stream().map(TaskRowDraft::getNumber).toList());
        this.ranksOfOffices = ranksOfOffices();
        this.years = new YearOfDays(parts.year(table), context.callersDay(), rows);
        this.states = new TaskStates(parts, grades, this.table, years);
        this.deadlines = new TaskDeadlines(parts, this.table, years);
        this.stateOfTable = states.ofTitle(table.getTitle());
    }

    /** As with headings: one title that sounds like an office may be a subject; where those of all tables do, they are. */
    static boolean areUnderOffices(List<TaskTableDraft> tables) {
        return tables.stream()
                                .map(table -> table.getTitle().display())
                                .distinct()
                                .count()
                        > 1
                && tables.stream()
                        .allMatch(table -> AgencyListNotation.namesAnOffice(
                                office(table.getTitle()).display()));
    }

    private static DraftCell office(DraftCell title) {
        return DraftCell.text(TableStructure.withoutNumber(title.display())).atPlaceOf(title);
    }

    /** One heading that sounds like an office may be a subject; where all of a rank do, and some at least, they are. */
    private Set<Integer> ranksOfOffices() {
        Map<Integer, List<DraftCell>> titles = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (isHeading(i)) {
                titles.computeIfAbsent(rank(numbers.get(i)), rank -> new ArrayList<>())
                        .add(table.getRows().get(i).getTitle());
            }
        }
        titles.values().removeIf(of -> of.size() < 2 || !of.stream().allMatch(this::isOffice));
        return Set.copyOf(titles.keySet());
    }

    private boolean isOffice(DraftCell title) {
        return context.leadIn(title).isPresent() || AgencyListNotation.namesAnOffice(title.display());
    }

    private static int rank(Optional<RowNumber> number) {
        return number.map(RowNumber::rank).orElse(OUTERMOST);
    }

    void assemble() {
        for (int i = 0; i < numbers.size(); i++) {
            if (isHeading(i)) {
                heading(table.getRows().get(i), numbers.get(i));
            } else {
                task(table.getRows().get(i));
            }
        }
        states.conclude();
        deadlines.conclude();
        years.conclude(record);
    }

    /**
     * A row that says nothing of its own is a heading if its number is a roman one or a capital letter, if rows with a
     * deeper number follow, or if it has no number and any row follows. One with no more than a deadline gives it to the
     * rows below; only its number or theirs can then tell it from a task.
     */
    private boolean isHeading(int i) {
        TaskRowDraft row = table.getRows().get(i);
        boolean silent = row.getStatus().isBlank()
                && row.getExpectedResult().isBlank()
                && row.getResult().isBlank()
                && row.getLeadAgency().isBlank()
                && row.getCoordinatingAgencies().isBlank();
        if (!silent) {
            return false;
        }
        boolean follows = i + 1 < numbers.size();
        if (numbers.get(i).isEmpty()) {
            return follows && row.getNumber().isBlank() && row.getDeadline().isBlank();
        }
        int rank = numbers.get(i).get().rank();
        boolean deeper =
                follows && numbers.get(i + 1).filter(next -> next.rank() > rank).isPresent();
        return deeper
                || numbers.get(i).get().isOfHeadings() && row.getDeadline().isBlank();
    }

    private void heading(TaskRowDraft row, Optional<RowNumber> number) {
        int rank = rank(number);
        close(rank);
        String title = row.getTitle().isBlank()
                ? number.map(RowNumber::text).orElse("")
                : row.getTitle().display();
        DraftCell deadline = deadlineAbove();
        DraftCell lead = context.leadIn(row.getTitle()).orElseGet(() -> officeOr(rank, row));
        parts.outline().heading(titles(), title, place(row), record);
        DraftCell own = row.getDeadline().isMissing() ? deadlines.time(row) : row.getDeadline();
        open.add(new Heading(
                title,
                rank,
                own.isMissing() ? deadline : own,
                lead,
                states.ofTitle(row.getTitle()).or(this::stateAbove)));
    }

    /** The office that a heading names, which nothing but its words and those of its like say: a WARNING; else the lead above. */
    private DraftCell officeOr(int rank, TaskRowDraft row) {
        if (!ranksOfOffices.contains(rank)) {
            return leadAbove();
        }
        record.add(
                Finding.of(IntakeFindingCode.LEAD_OF_HEADING)
                        .with("found", row.getTitle().display())
                        .with("place", DraftCells.placeOf(row.getTitle()))
                        .as(Severity.WARNING),
                place(row));
        return row.getTitle();
    }

    /** Who leads a task that names nobody: as the nearest heading above says, else the title of the table. */
    private DraftCell leadAbove() {
        return open.isEmpty() ? leadOfTable : open.get(open.size() - 1).lead;
    }

    /** The deadline that the nearest heading gives; blank where it gives none. */
    private DraftCell deadlineAbove() {
        return open.isEmpty() ? DraftCell.blank() : open.get(open.size() - 1).deadline;
    }

    private void close(int rank) {
        while (!open.isEmpty() && open.get(open.size() - 1).rank >= rank) {
            open.remove(open.size() - 1);
        }
    }

    private List<String> titles() {
        return open.stream().map(heading -> heading.title).toList();
    }

    private Optional<HeadingId> heading() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<String> titles = titles();
        int last = titles.size() - 1;
        return Optional.of(
                parts.outline().heading(titles.subList(0, last), titles.get(last), Optional.empty(), record));
    }

    static Optional<SourceLocation> place(TaskRowDraft row) {
        return row.getTitle().location().or(row::getLocation);
    }

    private void task(TaskRowDraft row) {
        Optional<String> number = number(row);
        if (context.isUsable(row, place(row), number, record, "title")) {
            AssemblyContext.tellErrorOf(row.getTitle(), record);
            parts.taskIds().of(row.getId(), titles(), row.getTitle(), number).ifPresent(id -> task(row, number, id));
        }
    }

    private Optional<String> number(TaskRowDraft row) {
        DraftCell cell = row.getNumber();
        Optional<String> number = UsedNumbers.printed(cell, RowNumber.of(cell, false));
        if (number.isEmpty()) {
            if (isNumbered && cell.isBlank() && !row.getTitle().isBlank()) {
                record.add(
                        Finding.of(IntakeFindingCode.TASK_WITHOUT_NUMBER),
                        cell.location().or(() -> place(row)));
            }
            return number;
        }
        Optional<UsedNumbers.First> first = usedNumbers.use(titles(), number.get(), cell);
        if (first.isEmpty()) {
            return number;
        }
        UsedNumbers.omit(record, number.get(), first.get(), cell);
        return Optional.empty();
    }

    private void task(TaskRowDraft row, Optional<String> number, TaskId id) {
        place(row).ifPresent(location -> record.place(ElementRefs.of(id), location));
        record.place(ElementRefs.status(id), row.getStatus());
        record.place(ElementRefs.deadline(id), row.getDeadline());

        Optional<TaskStates.Told> above = stateAbove();
        TaskProgress progress = states.of(row, number, above);
        DraftCell named = lead(row);
        Optional<LeadWords.Parted> parted =
                row.getCoordinatingAgencies().isBlank() ? LeadWords.parted(named.display()) : Optional.empty();
        DraftCell lead = parted.map(of -> like(named, of.leads())).orElse(named);
        DraftCell helping = parted.map(of -> like(named, of.helps())).orElse(row.getCoordinatingAgencies());
        Task.Builder task = Task.builder()
                .id(id)
                .number(number)
                .title(LocalizedText.vietnamese(row.getTitle().display()))
                .heading(heading())
                .expectedResult(DraftCells.shown(row.getExpectedResult()))
                .leadAgencies(agencies(lead, number))
                .leadText(DraftCells.shown(lead))
                .coordinatingAgencies(agencies(helping, number))
                .coordinatingText(DraftCells.shown(helping));
        Optional<Deadline> deadline = deadlines
                .of(row.getDeadline(), number)
                .or(progress::deadline)
                .or(() -> deadlines.ofHeading(row, deadlineAbove(), number));
        deadline.ifPresent(task::deadline);
        Optional<Deadline.Amendment> revised = deadlines.revised(row, number);
        revised.ifPresent(task::addAmendments);
        Optional<Deadline> inForce = revised.map(Deadline.Amendment::deadline).or(() -> deadline);
        inForce.flatMap(Deadline::lastDay).ifPresent(due -> deadlines.checkStart(row.getStart(), due));
        parts.add(
                task.build(),
                RowRef.builder()
                        .table(DraftCells.shown(table.getTitle()))
                        .headings(titles())
                        .number(number)
                        .build());
        if (states.isTold(row, above)) {
            TaskStatusEntry entry = states.entry(row, id, progress, inForce, number);
            parts.add(entry);
            new StatusChecks(entry, row, record).check(progress, inForce);
        }
    }

    private Optional<TaskStates.Told> stateAbove() {
        return open.isEmpty() ? stateOfTable : open.get(open.size() - 1).state;
    }

    /** Some words of a cell, at its place. */
    private static DraftCell like(DraftCell cell, String words) {
        DraftCell part = DraftCell.text(words);
        return part.atPlaceOf(cell);
    }

    /** The lead of the row; where it names none, that of a heading or title above, with a NOTE. */
    private DraftCell lead(TaskRowDraft row) {
        DraftCell above = leadAbove();
        if (!row.getLeadAgency().isMissing() || above.isBlank()) {
            return row.getLeadAgency();
        }
        record.add(
                Finding.of(IntakeFindingCode.LEAD_OF_HEADING)
                        .with("found", above.display())
                        .with("place", DraftCells.placeOf(above)),
                place(row));
        return above;
    }

    private List<AgencyId> agencies(DraftCell cell, Optional<String> number) {
        return record.value(agencies.apply(cell), cell, number).orElse(List.of());
    }
}
