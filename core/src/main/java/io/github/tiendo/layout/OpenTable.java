package io.github.tiendo.layout;

import io.github.tiendo.finding.Account.SetAside;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.AnswerTableDraft;
import io.github.tiendo.intake.CoverageTableDraft;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.intake.TaskTableDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A table while its rows are read. */
final class OpenTable {

    private final TableHead head;
    private final DraftCell title;
    private final boolean isPage;
    private final SourceLocation location;
    private final LayoutContent content;
    private final TableContext context;
    private final RowReader reader;
    private final IndicatorReader figures;
    private final TaskReader taskReader;
    private final Comparisons comparisons;
    private final Optional<Judgements> judgements;
    private final IndicatorRows indicators;
    private final KindsOfRows kinds;
    private final BodyRows bodies;
    private final AnswerRows answers;
    private final Optional<WholeLife> life;
    private final List<Integer> measured = new ArrayList<>();
    private boolean statesSum;
    private boolean statesStructure;
    private final List<TaskRowDraft> tasks = new ArrayList<>();
    private final List<CoverageRowDraft> statements = new ArrayList<>();
    private final SheetLines grid;
    private final UnreadFigures unread;
    private final List<Layout.Column> columns;
    private final Map<Integer, FigureLedger.Fate> fates;
    private final OptionalInt yearOfTitle;
    private int lines;

    OpenTable(
            SheetLines grid,
            TableHead found,
            DraftCell title,
            TitleRows titles,
            LayoutOptions options,
            Optional<Line> numbers,
            List<Line> below,
            LayoutContent content) {
        List<TableHead.Column> allOfLife = WholeLife.columns(found);
        List<TableHead.Column> aside = WholeLife.withoutTarget(found, allOfLife);
        TableHead given = CountPairs.withRates(found.without(Set.copyOf(aside)), below);
        List<TableHead.Column> ofLife = aside.isEmpty() ? allOfLife : List.of();
        if (!aside.isEmpty()) {
            content.findings()
                    .add(Finding.of(LayoutFindingCode.SERIES_SET_ASIDE)
                            .with(
                                    "found",
                                    aside.stream()
                                            .map(column -> column.head().display())
                                            .toList())
                            .at(aside.get(0).head().location().orElseThrow()));
        }
        this.life = ofLife.isEmpty()
                ? Optional.empty()
                : Optional.of(WholeLife.of(given, ofLife, grid, titles, options, below, content.findings()));
        TableHead ofYear = given.with(column -> !ofLife.contains(column));
        this.context = TableContext.of(ofYear, titles, options, below, content.findings());
        Set<TableHead.Column> undated = context.periods().unknown();
        TableHead head = ofYear.without(undated);
        this.comparisons = new Comparisons(
                head, context, new ColumnFormulas(head, options.headWords(), numbers), content.findings());
        this.head = comparisons.head();
        this.title = title;
        this.yearOfTitle = titles.yearOfDocument();
        this.isPage = titles.isSheetOfPeriod();
        this.location = grid.place(head.firstRow(), head.columns().get(0).index());
        this.content = content;
        content.reporters().put(location, titles.reporter());
        this.reader = new RowReader(grid, this.head, context, content.findings());
        this.figures = new IndicatorReader(reader, grid, this.head, context, content.findings());
        this.taskReader = new TaskReader(reader, this.head, context);
        this.kinds = new KindsOfRows(reader, this.head);
        this.indicators = new IndicatorRows(
                this.head,
                context.periods(),
                IndicatorRows.areOfBodies(this.head, context.below(), reader),
                IndicatorRows.areToldApartByIds(this.head, context.below(), reader));
        this.bodies = new BodyRows(this.head, context, title, reader, figures, content.findings());
        this.answers = new AnswerRows(this.head, title, reader, content);
        this.grid = grid;
        List<HeadCell> ofOtherSeries =
                aside.stream().map(TableHead.Column::cell).toList();
        Predicate<HeadCell> ignored = cell -> grid.isColumnHidden(cell.index()) || ofOtherSeries.contains(cell);
        List<HeadCell> told = undated.stream().map(TableHead.Column::cell).toList();
        this.unread = new UnreadFigures(
                this.head.others().stream()
                        .filter(cell -> !ignored.test(cell) && !told.contains(cell))
                        .toList(),
                this.head.kind(),
                this.head.kind() == Layout.TableKind.INDICATORS
                        && this.head.first(ColumnMeaning.TARGET).isEmpty());
        TableHead whole = this.head.and(life.map(WholeLife::columnsOfFigures).orElse(List.of()));
        this.judgements = Judgements.of(this.head);
        this.columns = columns(whole, ignored);
        this.fates = fates(whole, ignored);
    }

    TableHead head() {
        return head;
    }

    DraftCell title() {
        return title;
    }

    /** Whether a line says what a sign of the table stands for. */
    boolean isOfLegend(Line line) {
        return reader.isOfLegend(line);
    }

    /** Whether a row holds a figure, a class, an answer, a status or a deadline where the table has some. */
    boolean states(Line line) {
        return head.columns().stream()
                .anyMatch(column -> column.meaning().isFigure()
                                && line.number(column.index()).isPresent()
                        || column.meaning() == ColumnMeaning.GRADE
                                && !line.at(column.index()).isBlank()
                        || column.meaning() == ColumnMeaning.ANSWER && Words.isAnswer(line.at(column.index()))
                        || column.meaning() == ColumnMeaning.STATUS
                                && ColumnCells.saysStatus(
                                        line.at(column.index()).display())
                        || column.meaning() == ColumnMeaning.DEADLINE && ColumnCells.isPeriod(line.at(column.index())));
    }

    /** See {@link RowReader#withoutRemarks}. */
    Line withoutRemarks(Line line) {
        return reader.withoutRemarks(line);
    }

    /** Adds a row, without remarks where it is a heading. */
    void add(Line line) {
        lines++;
        unread.add(line);
        boolean isOfBody = head.kind() == Layout.TableKind.BODIES || head.kind() == Layout.TableKind.ANSWERS;
        if (head.kind() == Layout.TableKind.TASKS && reader.isTotal(line)) {
            content.figures().setAside(line, SetAside.SUMMARY);
            content.findings()
                    .add(Finding.of(IntakeFindingCode.TOTALS_ROW)
                            .with("found", reader.name(line).display())
                            .at(reader.place(line)));
            return;
        }
        Optional<FigureKind> kind = kinds.of(line);
        if (kind.equals(Optional.of(FigureKind.RESTATING))) {
            content.figures().setAside(line, SetAside.RESTATES);
            return;
        }
        if (!isOfBody || reader.isHeadingOnly(line)) {
            content.figures().row(line, reader.place(line), fates);
        }
        if (reader.isHeadingOnly(line)) {
            reader.headings(line);
            return;
        }
        switch (head.kind()) {
            case TASKS -> tasks.addAll(taskReader.tasks(line));
            case COVERAGE -> statements.add(reader.statement(line));
            case ANSWERS -> answers.add(line);
            case BODIES -> {
                comparisons.check(line);
                bodies.add(line);
            }
            case INDICATORS -> {
                comparisons.check(line);
                life.ifPresent(series -> series.add(line));
                boolean isSum = BodyGroups.isSumAlone(reader.nameOfBody(line).display());
                judgements.filter(both -> !isSum).ifPresent(both -> both.check(line));
                measured.add(line.row());
                statesSum |= isSum;
                statesStructure |= SharesOfAll.isStructure(reader.name(line).display());
                figures.indicators(line)
                        .forEach(row -> indicators.add(
                                row,
                                reader.value(line, ColumnMeaning.DIMENSION),
                                headOf(ColumnMeaning.DIMENSION).display(),
                                kind));
            }
        }
    }

    void finish() {
        comparisons.conclude(grid);
        unread.tell(content.findings());
        context.periods().fiscalYearsBegin().ifPresent(content.yearsBegin()::add);
        judgements.flatMap(both -> both.finding(reader)).ifPresent(content.findings()::add);
        taskReader.marksBesideDeadlines().ifPresent(content.findings()::add);
        figures.countedInMoney().ifPresent(content.findings()::add);
        kinds.findings().forEach(content.findings()::add);
        content.layouts()
                .add(Layout.Table.builder()
                        .sheet(grid.name())
                        .kind(head.kind())
                        .title(title.display())
                        .head(location)
                        .rows(lines)
                        .columns(columns)
                        .build());
        switch (head.kind()) {
            case TASKS ->
                content.taskTables()
                        .add(TaskTableDraft.builder()
                                .title(title)
                                .year(yearOfTitle)
                                .statusColumn(headOf(ColumnMeaning.STATUS))
                                .rows(tasks)
                                .location(location)
                                .build());
            case COVERAGE ->
                content.coverageTables()
                        .add(CoverageTableDraft.builder()
                                .title(title)
                                .rows(statements)
                                .location(location)
                                .build());
            case ANSWERS -> {
                content.answerTables()
                        .add(AnswerTableDraft.builder()
                                .title(title)
                                .population(headOf(ColumnMeaning.MEMBER))
                                .questions(head.all(ColumnMeaning.ANSWER).stream()
                                        .map(TableHead.Column::head)
                                        .toList())
                                .sendings(head.all(ColumnMeaning.ANSWER).stream()
                                        .map(TableHead.Column::head)
                                        .filter(Answers::asksForReports)
                                        .toList())
                                .period(PeriodInText.find(title.text())
                                        .map(found -> DraftCell.text(found.text()))
                                        .orElse(DraftCell.blank()))
                                .rows(answers.rows(fates))
                                .location(location)
                                .build());
                answers.tellLate();
            }
            case INDICATORS -> {
                if (statesSum
                        || statesStructure
                        || head.first(ColumnMeaning.WEIGHT).isPresent()) {
                    checkSums();
                }
                indicators(head, indicators.rows());
                life.ifPresent(series -> indicators(series.head(), series.rows()));
            }
            case BODIES -> {
                indicators(head, bodies.rows());
                bodies.lines().forEach(this::account);
            }
        }
    }

    /** Holds what the rows make together against what the table states of it. */
    private void checkSums() {
        List<Line> rows = measured.stream().map(grid::line).toList();
        new SharesOfAll(head, rows, reader, content.findings()).check();
        if (statesSum) {
            new StatedSums(
                            rows,
                            head,
                            head.columns().stream()
                                    .filter(column -> column.meaning().isFigure()
                                            && !column.meaning().isComparison())
                                    .toList(),
                            reader,
                            content.findings())
                    .ofIndicators();
        }
    }

    private void account(Line body) {
        if (bodies.isSum(body) && !bodies.isGroup(body)) {
            content.figures().setAside(body, SetAside.RESTATES);
        } else {
            content.figures().row(body, reader.place(body), fates);
        }
    }

    private void indicators(TableHead of, List<IndicatorRowDraft> rows) {
        content.add(
                IndicatorTableDraft.builder()
                        .title(title)
                        .gradeColumn(of.first(ColumnMeaning.GRADE)
                                .map(TableHead.Column::head)
                                .orElse(DraftCell.blank()))
                        .baselineColumn(headOf(ColumnMeaning.BASELINE))
                        .baselinePeriod(head.first(ColumnMeaning.BASELINE)
                                .map(context.periods()::of)
                                .orElse(DraftCell.blank()))
                        .rows(rows)
                        .location(location)
                        .build(),
                isPage ? of.words() : "");
    }

    private Map<Integer, FigureLedger.Fate> fates(TableHead read, Predicate<HeadCell> ignored) {
        Map<Integer, FigureLedger.Fate> all = new HashMap<>();
        for (HeadCell cell : read.others()) {
            SetAside reason = ignored.test(cell) ? SetAside.IGNORED : SetAside.NOT_UNDERSTOOD;
            put(all, cell, Optional.of(reason));
        }
        for (TableHead.Column column : read.columns()) {
            boolean result = column.meaning() == ColumnMeaning.SHARE_OF_PLAN
                    && read.kind() == TableKind.BODIES
                    && context.targets().isEmpty();
            boolean besideStatus = column.meaning() == ColumnMeaning.PERCENT_COMPLETE
                    && read.first(ColumnMeaning.STATUS).isPresent();
            boolean dayOfBody = column.meaning().isDayOfTask()
                    && (read.kind() == TableKind.BODIES
                            || read.kind() == TableKind.ANSWERS && column.meaning() == ColumnMeaning.DEADLINE);
            Optional<SetAside> reason = besideStatus
                    ? Optional.of(SetAside.RESTATES)
                    : dayOfBody
                            ? Optional.of(SetAside.NOT_KEPT)
                            : column.meaning().setAside();
            put(all, column.cell(), result ? Optional.empty() : reason);
        }
        new CountPairs(read)
                .pairs()
                .forEach(pair -> all.computeIfPresent(
                        pair.denominator().index(),
                        (index, fate) -> new FigureLedger.Fate(
                                fate.head(), fate.reason(), pair.numerator().index())));
        return all;
    }

    private static void put(Map<Integer, FigureLedger.Fate> fates, HeadCell cell, Optional<SetAside> reason) {
        for (int index = cell.index(); index <= cell.lastIndex(); index++) {
            fates.putIfAbsent(index, new FigureLedger.Fate(cell.cell(), reason, index));
        }
    }

    private List<Layout.Column> columns(TableHead read, Predicate<HeadCell> ignored) {
        Map<Integer, Layout.Column> all = new TreeMap<>();
        for (HeadCell cell : read.others()) {
            Layout.Column.Builder column = column(cell);
            if (ignored.test(cell)) {
                column.meaning(ColumnMeaning.IGNORED).because(MeaningReason.MAP);
            }
            all.put(cell.index(), column.build());
        }
        for (TableHead.Column column : read.columns()) {
            DraftCell period = column.meaning().isFigure() ? context.periods().of(column) : DraftCell.blank();
            all.put(
                    column.index(),
                    column(column.cell())
                            .meaning(column.meaning())
                            .because(column.reason())
                            .period(Optional.of(period.display()).filter(text -> !text.isEmpty()))
                            .build());
        }
        return List.copyOf(all.values());
    }

    private static Layout.Column.Builder column(HeadCell cell) {
        return Layout.Column.builder()
                .head(cell.cell().display())
                .place(cell.cell().location());
    }

    private DraftCell headOf(ColumnMeaning meaning) {
        return head.first(meaning).map(TableHead.Column::head).orElse(DraftCell.blank());
    }
}
