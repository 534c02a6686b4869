package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.DeadlineNotation;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.TaskStatusNotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    private static final int WORDS_SHOWN = 6;

    /** In months: a day of completion that names a longer period says nothing of the day. */
    private static final int LONGEST_OF_COMPLETION = 3;

    /** A heading of more characters says more than a time. */
    private static final int LONGEST_TIME = 30;

    /** So far from the others hardly any task is due. */
    private static final int FAR_YEARS = 20;

    /** Reads times without a year, to know that they are some. */
    private static final DeadlineNotation ANY_YEAR =
            DeadlineNotation.of(Languages.VIETNAMESE).inYear(2000);

    private final AssemblyContext context;
    private final LoadRecord record;
    private final ProgrammeParts parts;
    private final StatusGrades grades;
    private final TaskTableDraft table;
    private final DraftCell leadOfTable;
    private final Function<DraftCell, Outcome<List<AgencyId>>> agencies;
    private final boolean statesStatus;
    /** Whether only days of completion beside deadlines tell how the tasks stand. */
    private final boolean statesDays;

    private final boolean isNumbered;
    private final SharesDone shares;
    private final List<Optional<RowNumber>> numbers;
    /** The ranks of headings all of which are offices, which then lead what stands below them. */
    private final Set<Integer> ranksOfOffices;

    private final UsedNumbers usedNumbers = new UsedNumbers();
    private final List<Heading> open = new ArrayList<>();
    private final List<DraftCell> revised = new ArrayList<>();
    /** The headings that are times, and as what they are the deadlines of the tasks below them. */
    private final Map<DraftCell, Deadline> times = new LinkedHashMap<>();

    private final List<DraftCell> dueByTimes = new ArrayList<>();
    private final Optional<Told> stateOfTable;
    /** How many tasks take their state from each title or heading. */
    private final Map<Told, Integer> toldByTitles = new LinkedHashMap<>();

    /** Results whose first words tell no status. */
    private final List<DraftCell> untoldByResults = new ArrayList<>();

    private final Map<TaskStatus, List<DraftCell>> toldByResults = new EnumMap<>(TaskStatus.class);
    private final Map<TaskStatus, List<DraftCell>> closedOtherwise = new EnumMap<>(TaskStatus.class);
    private final List<DraftCell> unknownReasons = new ArrayList<>();
    /** Results and statuses that name a document, whose day is taken for that of completion. */
    private final Map<DraftCell, LocalDate> completedByDocuments = new LinkedHashMap<>();

    private final List<DraftCell> completedInMonths = new ArrayList<>();

    private final List<DraftCell> withoutDay = new ArrayList<>();

    /** The last days that cells of deadlines name. */
    private final Map<DraftCell, LocalDate> lastDays = new LinkedHashMap<>();

    private final List<UnknownStatus> unknownStatuses = new ArrayList<>();

    /** A cell of the column of statuses that is none. */
    private record UnknownStatus(Outcome<TaskProgress> read, DraftCell cell, Optional<String> number) {}

    /** A heading that is still open for the rows below it, with the deadline, the lead and the state that it gives them. */
    private record Heading(String title, int rank, DraftCell deadline, DraftCell lead, Optional<Told> state) {}

    /** The state that the words of a title or heading give to the tasks below it. */
    private record Told(DraftCell title, TaskProgress progress) {}

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
        this.grades = grades;
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
        this.leadOfTable = context.leadIn(this.table.getTitle())
                .or(() -> underOffices ? Optional.of(office(this.table.getTitle())) : context.leadIn(title))
                .orElse(DraftCell.blank());
        this.agencies = context.agenciesOf(this.table.getRows().stream().map(TaskRowDraft::getLeadAgency));
        this.statesStatus =
                this.table.getRows().stream().anyMatch(row -> !row.getStatus().isMissing());
        this.statesDays = !statesStatus
                && this.table.getRows().stream()
                        .anyMatch(row -> !row.getCompletedOn().isMissing())
                && this.table.getRows().stream()
                        .anyMatch(row -> !row.getDeadline().isMissing());
        this.isNumbered =
                this.table.getRows().stream().anyMatch(row -> !row.getNumber().isMissing());
        this.shares = new SharesDone(
                this.table.getRows().stream().map(TaskRowDraft::getStatus).toList());
        boolean letters = this.table.getRows().stream().anyMatch(row -> RowNumber.isFirstLetter(row.getNumber()));
        this.numbers = this.table.getRows().stream()
                .map(row -> RowNumber.of(row.getNumber(), letters))
                .toList();
        this.ranksOfOffices = ranksOfOffices();
        this.stateOfTable = state(table.getTitle());
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
        sayUnknownStatuses();
        toldByTitles.forEach((told, count) -> record.add(
                Finding.of(IntakeFindingCode.STATUS_BY_TITLE)
                        .with("count", count)
                        .with("found", told.title().display())
                        .with("reading", told.progress().status()),
                told.title()));
        toldByResults.forEach((status, cells) ->
                tell(Finding.of(IntakeFindingCode.STATUS_BY_RESULT).with("reading", status), cells));
        if (!toldByResults.isEmpty()) {
            tell(Finding.of(IntakeFindingCode.STATUS_NOT_IN_RESULT), untoldByResults);
        }
        closedOtherwise.forEach((status, cells) -> count(
                Finding.of(IntakeFindingCode.CLOSED_FOR_ANOTHER_REASON)
                        .with("found", distinct(cells))
                        .with("reading", status),
                cells));
        count(
                Finding.of(IntakeFindingCode.UNKNOWN_REASON_TO_CLOSE)
                        .with("found", distinct(unknownReasons))
                        .with("reading", TaskStatus.COMPLETED),
                unknownReasons);
        List<DraftCell> documents = List.copyOf(completedByDocuments.keySet());
        documents.stream()
                .limit(1)
                .map(completedByDocuments::get)
                .forEach(day ->
                        tell(Finding.of(IntakeFindingCode.COMPLETED_BY_DOCUMENT).with("reading", day), documents));
        tell(Finding.of(IntakeFindingCode.COMPLETED_IN_MONTHS), completedInMonths);
        tell(Finding.of(IntakeFindingCode.NOT_COMPLETED_BY_DAYS), withoutDay);
        sayTimes();
        tell(Finding.of(IntakeFindingCode.REVISED_DEADLINES), revised);
        sayFarDays();
    }

    /** Deadlines decades away from those of most tasks, outside the years of the programme, are hardly what was meant. */
    private void sayFarDays() {
        List<LocalDate> days = lastDays.values().stream().sorted().toList();
        LocalDate middle = days.isEmpty() ? LocalDate.MIN : days.get((days.size() - 1) / 2);
        lastDays.forEach((cell, day) -> {
            boolean isFar = Math.abs(ChronoUnit.YEARS.between(middle, day)) >= FAR_YEARS;
            boolean isPlanned =
                    parts.span().filter(span -> span.contains(Period.day(day))).isPresent();
            if (isFar && !isPlanned) {
                record.add(
                        Finding.of(IntakeFindingCode.DEADLINE_FAR_AWAY)
                                .with("found", cell.display())
                                .with("reading", day)
                                .with("other", middle),
                        cell);
            }
        });
    }

    /** Says of how many tasks something holds, and shows the first of their cells. */
    private void tell(Finding finding, List<DraftCell> cells) {
        cells.stream().limit(1).forEach(first -> count(finding.with("found", first.display()), cells));
    }

    private void count(Finding finding, List<DraftCell> cells) {
        if (!cells.isEmpty()) {
            record.add(finding.with("count", cells.size()), cells.get(0));
        }
    }

    private static List<String> distinct(List<DraftCell> cells) {
        return cells.stream()
                .map(DraftCell::display)
                .distinct()
                .limit(WORDS_SHOWN)
                .toList();
    }

    /** Several cells that are no statuses are named together, with their column. */
    private void sayUnknownStatuses() {
        if (unknownStatuses.size() == 1 || table.getStatusColumn().isBlank()) {
            unknownStatuses.forEach(unknown -> record.value(unknown.read(), unknown.cell(), unknown.number()));
            return;
        }
        Finding all = Finding.of(IntakeFindingCode.UNKNOWN_STATUSES)
                .with("count", unknownStatuses.size())
                .with("column", table.getStatusColumn().display())
                .with(
                        "found",
                        unknownStatuses.stream()
                                .map(unknown -> unknown.cell().display())
                                .distinct()
                                .limit(WORDS_SHOWN)
                                .toList());
        for (UnknownStatus unknown : unknownStatuses) {
            if (unknown == unknownStatuses.get(0)) {
                record.omit(Omission.Extent.VALUE, all, unknown.cell().location(), unknown.number());
            } else {
                record.omitQuietly(Omission.Extent.VALUE, all, unknown.cell().location(), unknown.number());
            }
        }
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
        DraftCell deadline = open.isEmpty() ? DraftCell.blank() : open.get(open.size() - 1).deadline;
        DraftCell lead = context.leadIn(row.getTitle()).orElseGet(() -> officeOr(rank, row));
        parts.outline().heading(titles(), title, place(row), record);
        DraftCell own = row.getDeadline().isMissing() ? time(row) : row.getDeadline();
        open.add(new Heading(
                title,
                rank,
                own.isMissing() ? deadline : own,
                lead,
                state(row.getTitle()).or(this::stateAbove)));
    }

    /** The words of a heading that are nothing but a time by which something may be done: {@code THÁNG 3}; else blank. */
    private DraftCell time(TaskRowDraft row) {
        DraftCell title = row.getTitle();
        boolean words = title.display().chars().anyMatch(Character::isLetter);
        Optional<Deadline> time = !words || title.display().length() > LONGEST_TIME
                ? Optional.empty()
                : inAnyYear(title).filter(deadline -> deadline.kind() == Deadline.Kind.BY_END_OF_PERIOD);
        if (time.isEmpty()) {
            return DraftCell.blank();
        }
        DeadlineNotation notation = table.getYear().isPresent()
                ? DeadlineNotation.of(Languages.VIETNAMESE)
                        .inYear(table.getYear().getAsInt())
                : parts.deadlines(table);
        Outcome<Deadline> inYear = notation.parse(title.text());
        inYear.value().ifPresent(deadline -> times.put(title, deadline));
        if (inYear.value().isEmpty()) {
            record.add(Finding.of(IntakeFindingCode.TIME_WITHOUT_YEAR).with("found", title.display()), title);
        }
        return inYear.value().isPresent() ? title : DraftCell.blank();
    }

    private static Optional<Deadline> inAnyYear(DraftCell title) {
        return ANY_YEAR.parse(title.text()).value();
    }

    /** That no column, but headings, say by when tasks are due. */
    private void sayTimes() {
        if (!dueByTimes.isEmpty()) {
            DraftCell first = dueByTimes.get(0);
            record.add(
                    Finding.of(IntakeFindingCode.DEADLINES_BY_HEADINGS)
                            .with("count", dueByTimes.size())
                            .with("found", first.display())
                            .with("day", times.get(first).lastDay().orElseThrow()),
                    first);
        }
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

    private static Optional<SourceLocation> place(TaskRowDraft row) {
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

        Optional<TaskProgress> above = byTitle(row);
        TaskProgress stated = statesStatus ? progress(row, number) : above.orElseGet(() -> byResult(row));
        TaskProgress progress = closed(row, stated);
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
        Optional<Deadline> deadline =
                deadline(row.getDeadline(), number).or(progress::deadline).or(() -> deadlineOfHeading(row, number));
        deadline.ifPresent(task::deadline);
        Optional<Deadline.Amendment> revised = revised(row, number);
        revised.ifPresent(task::addAmendments);
        Optional<Deadline> inForce = revised.map(Deadline.Amendment::deadline).or(() -> deadline);
        inForce.flatMap(Deadline::lastDay).ifPresent(due -> checkStart(row.getStart(), due));
        parts.add(
                task.build(),
                RowRef.builder()
                        .table(DraftCells.shown(table.getTitle()))
                        .headings(titles())
                        .number(number)
                        .build());
        if (statesStatus
                || above.isPresent()
                || statesDays
                || !row.getResult().isMissing()
                || !row.getCompletedOn().isMissing()) {
            TaskStatusEntry entry = entry(row, id, progress, inForce, number);
            parts.add(entry);
            new StatusChecks(entry, row, record).check(progress, inForce);
        }
    }

    private TaskProgress progress(TaskRowDraft row, Optional<String> number) {
        DraftCell cell = row.getStatus();
        if (cell.isMissing()) {
            return TaskProgress.of(TaskStatus.NOT_STATED);
        }
        if (shares.isAmbiguous(cell)) {
            record.add(Finding.of(IntakeFindingCode.ALL_OR_A_HUNDREDTH).with("found", cell.display()), cell);
            return TaskProgress.of(TaskStatus.NOT_STATED);
        }
        Optional<BigDecimal> share = shares.percent(cell);
        if (share.isPresent()) {
            return TaskStatusNotation.ofShareDone(share.get());
        }
        Optional<TaskProgress> timed =
                day(row.getCompletedOn()).flatMap(day -> TaskStatusNotation.completedAndTimed(cell.text()));
        if (timed.isPresent()) {
            return timed.get();
        }
        Outcome<TaskProgress> read = parts.taskStatuses(table).parse(cell.text());
        Optional<TaskProgress> graded =
                TaskStatusNotation.isUnknown(read) ? grades.progress(cell, number) : Optional.empty();
        if (graded.isEmpty() && TaskStatusNotation.isUnknown(read)) {
            unknownStatuses.add(new UnknownStatus(read, cell, number));
            return TaskProgress.of(TaskStatus.NOT_STATED);
        }
        return graded.or(() -> record.value(read, cell, number)).orElse(TaskProgress.of(TaskStatus.NOT_STATED));
    }

    /** The state of a task in a table without statuses, where the nearest heading or else the title is one. */
    private Optional<TaskProgress> byTitle(TaskRowDraft row) {
        Optional<Told> told = statesStatus ? Optional.empty() : stateAbove();
        if (row.getCompletedOn().isMissing()) {
            told.ifPresent(title -> toldByTitles.merge(title, 1, Integer::sum));
        }
        return told.map(Told::progress);
    }

    private Optional<Told> stateAbove() {
        return open.isEmpty() ? stateOfTable : open.get(open.size() - 1).state;
    }

    private Optional<Told> state(DraftCell title) {
        return parts.taskStatuses(table)
                .byTitle(TableStructure.withoutNumber(title.display()))
                .map(progress -> new Told(title, progress));
    }

    /** What became of a task whose status only says that it is closed, by the reason beside it. */
    private TaskProgress closed(TaskRowDraft row, TaskProgress stated) {
        DraftCell cell = row.getResolution();
        if (stated.status() != TaskStatus.COMPLETED || cell.isMissing()) {
            return stated;
        }
        Optional<TaskStatus> reason = TaskStatusNotation.closedFor(cell.text());
        if (reason.isEmpty()) {
            unknownReasons.add(cell);
        }
        Optional<TaskStatus> other = reason.filter(status -> status != TaskStatus.COMPLETED);
        other.ifPresent(status -> closedOtherwise
                .computeIfAbsent(status, cells -> new ArrayList<>())
                .add(cell));
        return other.map(TaskProgress::of).orElse(stated);
    }

    /** Where the table states no status, a result whose first words are one says it. */
    private TaskProgress byResult(TaskRowDraft row) {
        Optional<TaskProgress> told = row.getResult().isMissing()
                ? Optional.empty()
                : parts.taskStatuses(table)
                        .byResult(row.getResult().text(), row.getTitle().text());
        told.ifPresent(progress -> toldByResults
                .computeIfAbsent(progress.status(), status -> new ArrayList<>())
                .add(row.getResult()));
        if (told.isEmpty() && statesDays && row.getCompletedOn().isMissing()) {
            withoutDay.add(row.getTitle());
            return TaskProgress.of(TaskStatus.IN_PROGRESS);
        }
        if (told.isEmpty() && !row.getResult().isMissing()) {
            untoldByResults.add(row.getResult());
        }
        return told.orElseGet(() -> TaskProgress.of(TaskStatus.NOT_STATED));
    }

    private TaskStatusEntry entry(
            TaskRowDraft row, TaskId id, TaskProgress progress, Optional<Deadline> inForce, Optional<String> number) {
        Optional<LocalDate> completedOn = completedOn(row, progress, inForce.flatMap(Deadline::lastDay), number);
        TaskStatus status = completedOn.isPresent() ? TaskStatus.COMPLETED : progress.status();
        TaskStatusNotation.toldByResult(status, row.getResult().text())
                .ifPresent(finding -> record.add(finding, row.getResult()));
        return TaskStatusEntry.builder()
                .task(id)
                .status(status)
                .completedOn(completedOn)
                .statedTimeliness(progress.statedTimeliness()
                        .filter(stated -> stated.isCompleted() == (status == TaskStatus.COMPLETED)))
                .text(DraftCells.shown(row.getStatus()))
                .result(DraftCells.shown(row.getResult()))
                .build();
    }

    /** The day of completion, else the one that the words say; a day beside a status that says otherwise is told, and the status counts. */
    private Optional<LocalDate> completedOn(
            TaskRowDraft row, TaskProgress progress, Optional<LocalDate> due, Optional<String> number) {
        DraftCell cell = row.getCompletedOn();
        TaskStatus status = progress.status();
        if (cell.isMissing()) {
            Optional<LocalDate> said = progress.completedOn();
            return said.isPresent() || status != TaskStatus.COMPLETED
                    ? said
                    : completedBy(row.getResult(), row).or(() -> completedBy(row.getStatus(), row));
        }
        Optional<LocalDate> day = day(cell).or(() -> endOfMonth(cell, due));
        if (day.isPresent()
                && status == TaskStatus.CANCELLED
                && !row.getResolution().isMissing()) {
            record.use(cell);
            return Optional.empty();
        }
        boolean fits = day.isPresent() && (status == TaskStatus.COMPLETED || status == TaskStatus.NOT_STATED);
        if (!fits) {
            record.omit(
                    Omission.Extent.VALUE,
                    Finding.of(
                                    day.isEmpty()
                                            ? IntakeFindingCode.NOT_A_DAY_OF_COMPLETION
                                            : IntakeFindingCode.COMPLETED_ON_YET_OPEN)
                            .with("found", cell.display())
                            .with("status", status),
                    cell.location(),
                    number);
            return Optional.empty();
        }
        record.use(cell);
        return day;
    }

    private Optional<LocalDate> day(DraftCell cell) {
        return cell.isMissing() ? Optional.empty() : cell.date().or(() -> context.day(cell));
    }

    /** The last day of a month or quarter in which a task was completed, unless it is due within: then nobody knows whether in time. */
    private Optional<LocalDate> endOfMonth(DraftCell cell, Optional<LocalDate> due) {
        Optional<Period> done = context.period(cell)
                .filter(period -> period.startInclusive()
                        .plusMonths(LONGEST_OF_COMPLETION)
                        .isAfter(period.lastDay()))
                .filter(period -> due.filter(
                                day -> !day.isBefore(period.startInclusive()) && day.isBefore(period.lastDay()))
                        .isEmpty());
        done.ifPresent(period -> completedInMonths.add(cell));
        return done.map(Period::lastDay);
    }

    /** The day that words on a completed task say, else that of the one document by which they say that it was completed. */
    private Optional<LocalDate> completedBy(DraftCell words, TaskRowDraft row) {
        TaskStatusNotation statuses = parts.taskStatuses(table);
        Optional<TaskProgress> told = words.isMissing()
                ? Optional.empty()
                : statuses.byResult(words.text(), row.getTitle().text());
        Optional<LocalDate> said = told.flatMap(TaskProgress::completedOn);
        if (said.isPresent()
                || told.filter(progress -> progress.status() == TaskStatus.COMPLETED)
                        .isEmpty()) {
            return said;
        }
        Optional<LocalDate> ofDocument = statuses.dayOfDocument(words.text());
        ofDocument.ifPresent(day -> completedByDocuments.put(words, day));
        return ofDocument;
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

    private Optional<Deadline> deadline(DraftCell cell, Optional<String> number) {
        if (cell.isMissing()) {
            return Optional.empty();
        }
        Optional<Deadline> deadline = cell.date()
                .map(Deadline::onDate)
                .or(() -> record.value(parts.deadlines(table).parse(cell.text()), cell, number));
        deadline.flatMap(Deadline::lastDay).ifPresent(day -> lastDays.put(cell, day));
        return deadline;
    }

    /** The deadline that holds since the first was moved; nobody says since when. */
    private Optional<Deadline.Amendment> revised(TaskRowDraft row, Optional<String> number) {
        Optional<Deadline> moved = deadline(row.getRevisedDeadline(), number);
        moved.ifPresent(deadline -> {
            record.use(row.getRevisedDeadline());
            revised.add(row.getRevisedDeadline());
        });
        return moved.map(
                deadline -> Deadline.Amendment.builder().deadline(deadline).build());
    }

    /** Tells of a task that begins only after it is due; what is due counts. */
    private void checkStart(DraftCell cell, LocalDate due) {
        Optional<LocalDate> start = cell.date().or(() -> context.day(cell)).or(() -> parts.deadlines(table)
                .parse(cell.text())
                .value()
                .flatMap(Deadline::period)
                .map(Period::startInclusive));
        if (start.filter(due::isBefore).isPresent()) {
            record.add(
                    Finding.of(IntakeFindingCode.STARTS_AFTER_DEADLINE)
                            .with("found", cell.display())
                            .with("due", due),
                    cell);
        }
    }

    /** The deadline of the nearest heading above that gives one, for a row whose own cell is blank. */
    private Optional<Deadline> deadlineOfHeading(TaskRowDraft row, Optional<String> number) {
        if (open.isEmpty() || !row.getDeadline().isBlank()) {
            return Optional.empty();
        }
        DraftCell above = open.get(open.size() - 1).deadline;
        if (times.containsKey(above)) {
            dueByTimes.add(above);
            return Optional.of(times.get(above));
        }
        Optional<Deadline> deadline = deadline(above, number);
        deadline.ifPresent(given -> record.add(
                Finding.of(IntakeFindingCode.DEADLINE_OF_HEADING)
                        .with("found", above.display())
                        .with("place", DraftCells.placeOf(above)),
                place(row)));
        return deadline;
    }

    private List<AgencyId> agencies(DraftCell cell, Optional<String> number) {
        return record.value(agencies.apply(cell), cell, number).orElse(List.of());
    }
}
