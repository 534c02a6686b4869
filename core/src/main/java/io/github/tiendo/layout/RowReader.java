package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.AnswerTableDraft.AnswerRowDraft;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the cells of one row under the heads of their table. */
final class RowReader {

    private static final int NAMES_SHOWN = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Marks of notes are short: {@code (1)}, {@code (*)}. */
    private static final int LONGEST_MARK = 2;

    /** A shape or an arrow before a name. */
    private static final Pattern BULLET =
            Pattern.compile("^\\s*[\\x{2022}\\x{25A0}-\\x{25FF}\\x{2794}-\\x{27BE}]\\s+(?=\\p{L})");

    /** A period and what stands behind it. */
    private static final Pattern DATED = Pattern.compile("\\s*([^:]{4,24}?)\\s*:\\s*(.+?)\\s*");

    private static final List<String> UNTIL = LayoutWords.normal("heading.until");
    /** How names begin that are in no unit of a line above: shares and counts below {@code (triệu đồng)}. */
    static final List<String> WITHOUT_UNIT_ABOVE = LayoutWords.plain("row.without-unit-above");

    /** Words in brackets behind a name for a share, and for what has no unit. */
    private static final List<String> PERCENTAGES = LayoutWords.plain("unit.percentage");

    private static final List<String> NO_UNITS = LayoutWords.plain("unit.none");

    /** What names of rows count, and no amount of money is. */
    private static final List<String> THINGS = LayoutWords.plain("row.counted");

    private static final List<String> NOT_DONE = LayoutWords.listed("status.not-done");
    private static final List<String> MET = LayoutWords.listed("grade.met");
    private static final List<String> NOT_MET = LayoutWords.listed("grade.not-met");
    private static final List<String> ASKING_WHETHER_MET = LayoutWords.plain("grade.asking");

    private final SheetLines grid;
    private final TableHead head;

    private final Column names;

    private final TableContext context;
    private final List<Column> headingColumns;
    private final List<DraftCell> headings = new ArrayList<>();
    private final List<Finding> findings;

    /** Where formulas stand that were said to be without a result; a cell may be read more than once. */
    private final Set<SourceLocation> notCalculated = new HashSet<>();

    private final DayOrder days;
    private final CountPairs counts;

    /** The period that the heading above the row names, for columns that name none; blank if it names none. */
    private DraftCell headingPeriod = DraftCell.blank();

    /** The signs in brackets with which the notes of the sheet begin; null until they are asked for. */
    private @Nullable Set<String> marksOfNotes;

    /** What the signs in the columns of statuses and classes stand for. */
    private final Map<Integer, Legend> legends = new HashMap<>();

    /** Deadlines beside marks that end in another month. */
    private final List<DraftCell> besideOtherMarks = new ArrayList<>();

    /** Rows in the unit above that are named after things, and the others. */
    private final Set<Line> countedInUnitAbove = new LinkedHashSet<>();

    private final Set<Line> othersInUnitAbove = new HashSet<>();

    /** Whether shares done are ratios: none of the column is above 1. */
    private final boolean ratiosDone;

    RowReader(SheetLines grid, TableHead head, TableContext context, List<Finding> findings) {
        this.grid = grid;
        this.head = head;
        this.names = head.name();
        this.context = context;
        this.headingColumns = head.all(ColumnMeaning.HEADING);
        this.findings = findings;
        this.counts = new CountPairs(head);
        this.days = new DayOrder(head, context.below(), findings);
        headingColumns.forEach(column -> headings.add(DraftCell.blank()));
        this.ratiosDone = head.first(ColumnMeaning.PERCENT_COMPLETE)
                .filter(column -> context.below().stream()
                        .map(line -> line.at(column.index()).number())
                        .flatMap(Optional::stream)
                        .allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0))
                .isPresent();
    }

    /** Where the name of a row stands, or would; the same object as that of its cell, since every row keeps it. */
    SourceLocation place(Line line) {
        int column = names.index();
        return line.at(column).location().orElseGet(() -> grid.place(line.row(), column));
    }

    /** The indicators of a row: one, or one for each thing that is measured of it. */
    List<IndicatorRowDraft> indicators(Line line) {
        if (context.measures().isEmpty() || !hasFigures(line)) {
            return List.of(indicator(line, ""));
        }
        List<IndicatorRowDraft> rows = new ArrayList<>();
        List<String> measured = context.measures().stream()
                .filter(measure -> hasFigures(line, context.of(measure, head.columns())))
                .toList();
        for (String measure : measured.isEmpty() ? context.measures() : measured) {
            IndicatorRowDraft row = indicator(line, measure);
            HeadText words = HeadText.of(measure);
            String name = row.getName().display() + " – " + NormalText.display(measure.replaceFirst("\\(.*", ""));
            IndicatorRowDraft.Builder named = IndicatorRowDraft.builder().from(row);
            if (!row.getName().isMissing()) {
                named.name(DraftCell.text(name).at(row.getName().location().orElseThrow()));
            }
            if (!words.bracket().isEmpty()) {
                named.unit(DraftCell.text(words.bracket()));
            } else if (!rows.isEmpty()) {
                named.unit(DraftCell.blank());
            }
            if (!rows.isEmpty()) {
                named.id(DraftCell.blank()).number(DraftCell.blank());
            }
            rows.add(named.build());
        }
        return rows;
    }

    private IndicatorRowDraft indicator(Line line, String measure) {
        IndicatorRowDraft.Builder row = IndicatorRowDraft.builder()
                .id(value(line, ColumnMeaning.ID))
                .unit(unit(line))
                .direction(value(line, ColumnMeaning.DIRECTION))
                .accumulation(value(line, ColumnMeaning.ACCUMULATION))
                .baseline(figure(line, ColumnMeaning.BASELINE))
                .baselinePeriod(head.first(ColumnMeaning.BASELINE)
                        .map(column -> periodBeside(line, column))
                        .orElse(DraftCell.blank()))
                .grade(choice(line, ColumnMeaning.GRADE))
                .agency(value(line, ColumnMeaning.AGENCY))
                .note(value(line, ColumnMeaning.NOTE))
                .location(place(line));
        NumberedName name = numberedName(line);
        row.number(name.number()).name(nameOrBlank(name.name(), line));
        headings(line);
        for (DraftCell heading : headings) {
            if (!heading.isBlank()) {
                row.addHeadings(heading);
            }
        }
        rememberPeriodOfHeading(name.name(), line);
        DraftCell ofRow = periodOfRow(line);
        DraftCell kind = value(line, ColumnMeaning.FIGURE_KIND);
        if (!kind.isMissing()) {
            return ColumnCells.isBaseline(kind)
                    ? atFirst(row, line, ofRow)
                    : ofOneKind(row, line, ColumnCells.isPlanned(kind), ofRow);
        }
        List<Column> results = context.of(measure, head.all(ColumnMeaning.RESULT));
        List<ResultDraft> ofResults = new ArrayList<>();
        for (Column column : results) {
            if (context.resultsAreTargets()) {
                row.addTargets(TargetDraft.builder()
                        .header(column.head())
                        .due(headingPeriod)
                        .value(figure(line, column))
                        .build());
            } else {
                ofResults.addAll(results(line, column, ofRow));
            }
        }
        counts.add(
                row,
                ofResults,
                column -> value(line, column),
                column -> ofRow.isBlank() ? context.periods().of(column) : ofRow);
        for (Column column : context.of(measure, context.targets())) {
            row.addAllTargets(targets(line, column, ofRow));
        }
        return row.build();
    }

    private Column read(Line line, Column column) {
        return CountPairs.read(column, head, other -> value(line, other));
    }

    /** The target of a cell, and that of the part in brackets behind it. */
    private List<TargetDraft> targets(Line line, Column column, DraftCell ofRow) {
        TargetDraft whole = target(line, column, ofRow);
        return inBrackets(line, column)
                .map(split -> List.of(
                        TargetDraft.builder().from(whole).value(split.of()).build(),
                        TargetDraft.builder()
                                .from(whole)
                                .part(split.name())
                                .dimension(split.dimension())
                                .value(split.value())
                                .build()))
                .orElseGet(() -> List.of(whole));
    }

    /**
     * A figure with that of a part in brackets behind it, {@code 600 (240)}.
     *
     * @param of the whole
     */
    private record InBrackets(DraftCell of, DraftCell name, DraftCell value) {

        String dimension() {
            return Parts.dimension(name.text()).orElse("");
        }
    }

    /** The part whose figure stands in brackets, where brackets behind the name of the row or the head say which: {@code (trong đó nữ)}. */
    private Optional<InBrackets> inBrackets(Line line, Column column) {
        DraftCell cell = value(line, column);
        return bracketed(cell)
                .filter(split -> ColumnCells.isFigure(DraftCell.text(split.bracket())))
                .flatMap(split -> Stream.of(name(line), column.head())
                        .map(named -> HeadText.of(named.display()).bracket())
                        .filter(Parts::isListed)
                        .flatMap(named -> Parts.ofRow(named).stream())
                        .findFirst()
                        .map(part -> new InBrackets(
                                DraftCell.text(split.figure()).atPlaceOf(cell),
                                DraftCell.text(part),
                                DraftCell.text(split.bracket()).atPlaceOf(cell))));
    }

    /** A row of what was there at first: the first of its figures. */
    private IndicatorRowDraft atFirst(IndicatorRowDraft.Builder row, Line line, DraftCell ofRow) {
        head.columns().stream()
                .filter(column -> column.meaning() == ColumnMeaning.RESULT || column.meaning() == ColumnMeaning.TARGET)
                .filter(column -> !value(line, column).isMissing())
                .findFirst()
                .ifPresent(column -> row.baseline(figure(line, column)).baselinePeriod(period(line, column, ofRow)));
        return row.build();
    }

    /** A row whose figures are all planned or all reached, whatever the heads of its columns say. */
    private IndicatorRowDraft ofOneKind(IndicatorRowDraft.Builder row, Line line, boolean planned, DraftCell ofRow) {
        for (Column column : head.columns()) {
            boolean figures = column.meaning() == ColumnMeaning.RESULT || column.meaning() == ColumnMeaning.TARGET;
            if (figures && planned) {
                row.addTargets(target(line, column, ofRow));
            } else if (figures) {
                row.addResults(result(line, column, ofRow));
            }
        }
        return row.build();
    }

    /** The result of a cell, or those of several periods that stand in lines of their own: {@code 2023: 83%}. */
    private List<ResultDraft> results(Line line, Column column, DraftCell ofRow) {
        Optional<InBrackets> split = inBrackets(line, column);
        if (split.isPresent()) {
            ResultDraft whole = result(line, column, ofRow);
            return List.of(
                    ResultDraft.builder().from(whole).value(split.get().of()).build(),
                    ResultDraft.builder()
                            .from(whole)
                            .part(split.get().name())
                            .dimension(split.get().dimension())
                            .value(split.get().value())
                            .build());
        }
        DraftCell cell = value(line, column);
        List<Matcher> dated = cell.kind() != DraftCell.Kind.TEXT || cell.text().indexOf('\n') < 0
                ? List.of()
                : cell.text()
                        .lines()
                        .filter(part -> !part.isBlank())
                        .map(DATED::matcher)
                        .toList();
        boolean all = dated.size() > 1
                && dated.stream().allMatch(part -> part.matches() && PeriodInText.isWhole(part.group(1)));
        return !all
                ? List.of(result(line, column, ofRow))
                : dated.stream()
                        .map(part -> ResultDraft.builder()
                                .from(result(column))
                                .period(context.periods()
                                        .inCell(DraftCell.text(part.group(1)).atPlaceOf(cell)))
                                .value(DraftCell.text(part.group(2)).atPlaceOf(cell))
                                .build())
                        .toList();
    }

    /** Says something of several rows, by their number and the names of the first of them. */
    Finding named(LayoutFindingCode code, Collection<Line> lines) {
        return Finding.of(code)
                .with("count", lines.size())
                .with(
                        "names",
                        lines.stream()
                                .limit(NAMES_SHOWN)
                                .map(line -> nameOfGroup(line).display())
                                .toList())
                .at(place(lines.iterator().next()));
    }

    /** The name of a row, or the text that stands in it alone. */
    DraftCell nameOfGroup(Line line) {
        return isTextAlone(line) ? line.cells().firstEntry().getValue() : name(line);
    }

    /** Whether a row holds the words of a sum and numbers, and says nothing else: {@code Total budget} below tasks. */
    boolean isTotal(Line line) {
        DraftCell name = name(line);
        return BodyGroups.isSum(name.display())
                && line.cells().size() > 1
                && line.cells().values().stream()
                        .allMatch(cell -> cell.equals(name) || cell.number().isPresent());
    }

    /** Whether a row holds one text and nothing else. */
    static boolean isTextAlone(Line line) {
        return line.cells().size() == 1 && line.cells().firstEntry().getValue().kind() == DraftCell.Kind.TEXT;
    }

    /** The result in a column, of the period that the cell, its column or the row names. */
    ResultDraft result(Line line, Column column, DraftCell ofRow) {
        Column read = read(line, column);
        return ResultDraft.builder()
                .from(result(read))
                .period(context.periods()
                        .reached(column, context.periods().reachedInRow(column, period(line, column, ofRow))))
                .value(figure(line, read))
                .build();
    }

    /** What all results of a column have in common. */
    private ResultDraft result(Column column) {
        return ResultDraft.builder()
                .header(column.head())
                .estimated(column.text().estimated())
                .subject(column.body())
                .part(column.partOfWhole())
                .dimension(Parts.dimension(column.part()).orElse(""))
                .unit(context.unitOf(column))
                .build();
    }

    TargetDraft target(Line line, Column column, DraftCell ofRow) {
        Column read = read(line, column);
        return TargetDraft.builder()
                .header(read.head())
                .due(context.periods().planned(column, period(line, column, ofRow)))
                .subject(column.body())
                .part(column.partOfWhole())
                .dimension(Parts.dimension(column.part()).orElse(""))
                .unit(context.unitOf(read))
                .value(figure(line, read))
                .build();
    }

    /** The period beside the figure, else the one that its column names, else that of its row. */
    private DraftCell period(Line line, Column column, DraftCell ofRow) {
        DraftCell beside = periodBeside(line, column);
        sayIfNotOfHead(beside, column);
        DraftCell ofFigure = beside.isBlank() ? context.periods().of(column) : beside;
        return ofFigure.isBlank() ? ofRow : ofFigure;
    }

    /** A period beside a figure counts, and is told where the head of the figure names another. */
    private void sayIfNotOfHead(DraftCell beside, Column column) {
        if (beside.isBlank()) {
            return;
        }
        Optional<PeriodInText> stated = PeriodInText.find(beside.display());
        Optional<PeriodInText> ofHead = column.text().period();
        boolean differs = stated.isPresent()
                && ofHead.isPresent()
                && !ofHead.get().period().contains(stated.get().period());
        if (differs) {
            findings.add(Finding.of(LayoutFindingCode.PERIOD_NOT_OF_HEAD)
                    .with("found", stated.get().text())
                    .with("column", column.head().display())
                    .at(beside.location().orElseThrow()));
        }
    }

    /** What stands in brackets behind a figure, else what the nearest column of periods says of it; blank without either. */
    private DraftCell periodBeside(Line line, Column figure) {
        DraftCell behind = periodBehind(grid.covering(line, figure.index()));
        if (!behind.isBlank()) {
            return behind;
        }
        return figure.meaning()
                .periodOfFigure()
                .flatMap(meaning -> head.all(meaning).stream()
                        .min(Comparator.<Column>comparingInt(column -> Math.abs(column.index() - figure.index()))
                                .thenComparing(column -> column.index() < figure.index())))
                .map(column -> value(line, column))
                .filter(cell -> !cell.isMissing())
                .map(context.periods()::inCell)
                .orElse(DraftCell.blank());
    }

    /** The period in a column of its own, else that of the heading above. */
    DraftCell periodOfRow(Line line) {
        DraftCell cell = value(line, ColumnMeaning.PERIOD);
        return cell.isMissing() ? headingPeriod : context.periods().inCell(cell);
    }

    private void rememberPeriodOfHeading(DraftCell name, Line line) {
        if (!hasFigures(line) && !name.isBlank()) {
            headingPeriod = periodOfHeading(name.display())
                    .map(found -> DraftCell.text(found.text()).atPlaceOf(name))
                    .orElse(headingPeriod);
        }
    }

    private boolean hasFigures(Line line) {
        return hasFigures(line, head.columns());
    }

    private static boolean hasFigures(Line line, List<Column> columns) {
        return columns.stream()
                .anyMatch(column ->
                        column.meaning().isFigure() && !line.at(column.index()).isBlank());
    }

    /** The period that a heading gives to what stands under it: {@code Đến năm 2030}. */
    static Optional<PeriodInText> periodOfHeading(String text) {
        return Words.startsWithAny(HeadText.plain(text), UNTIL) ? PeriodInText.find(text) : Optional.empty();
    }

    private DraftCell unit(Line line) {
        DraftCell own = value(line, ColumnMeaning.UNIT);
        if (!own.isBlank() || head.first(ColumnMeaning.UNIT).isPresent()) {
            return own;
        }
        DraftCell ofName = unitOfName(line);
        if (!ofName.isBlank() || context.unit().isBlank()) {
            return ofName;
        }
        String shown = name(line).display();
        String name = HeadText.plain(shown);
        if (Words.startsWithAny(name, WITHOUT_UNIT_ABOVE)) {
            return ofName;
        }
        // "Trường đạt chuẩn" counts schools, "Trường Tiểu học Hòa Bình" is one
        boolean counts = THINGS.stream().anyMatch(thing -> name.startsWith(thing + " "))
                && shown.substring(1).equals(shown.substring(1).toLowerCase(Locale.ROOT));
        (counts ? countedInUnitAbove : othersInUnitAbove).add(line);
        return context.unit();
    }

    /** Rows that are named after things that are no money, among others, where the unit above the table is one of money. */
    Optional<Finding> countedInMoney() {
        return countedInUnitAbove.isEmpty()
                        || othersInUnitAbove.isEmpty()
                        || !TitleRows.isMoney(context.unit().display())
                ? Optional.empty()
                : Optional.of(named(LayoutFindingCode.COUNTED_IN_MONEY, countedInUnitAbove)
                        .with("unit", context.unit().display()));
    }

    /** The unit in the name of a row: {@code Thu nhập bình quân (triệu đồng/người)}, {@code Passed, %}, {@code % of roads}. */
    private DraftCell unitOfName(Line line) {
        DraftCell name = name(line);
        String display = name.display();
        if (display.startsWith("%") || display.endsWith(", %")) {
            return DraftCell.text("%").atPlaceOf(name);
        }
        if (!display.endsWith(")")) {
            return DraftCell.blank();
        }
        String brackets = HeadText.of(display).bracket();
        // "(Percentage, Custom)": of which kind it is stands behind its unit
        String bracket = brackets.replaceFirst(",.*", "");
        String plain = HeadText.plain(bracket);
        if (PERCENTAGES.contains(plain)) {
            return DraftCell.text("%").atPlaceOf(name);
        }
        if (!bracket.equals(brackets) && NO_UNITS.contains(plain)) {
            return DraftCell.blank();
        }
        return TitleRows.beginsAsUnit(bracket) ? DraftCell.text(bracket).atPlaceOf(name) : DraftCell.blank();
    }

    /** Bare numbers, dashes and blanks name nothing, nor do days beside figures. */
    private DraftCell nameOrBlank(DraftCell name, Line line) {
        boolean names = !name.isMissing()
                && name.number().isEmpty()
                && name.date().isEmpty()
                && name.display().chars().anyMatch(Character::isLetter)
                && !(hasFigures(line) && PeriodInText.isWhole(name.display()));
        return names ? withoutBullet(name) : DraftCell.blank().at(place(line));
    }

    private static DraftCell withoutBullet(DraftCell name) {
        boolean mayHaveOne = name.kind() == DraftCell.Kind.TEXT
                && !Character.isLetterOrDigit(name.text().charAt(0));
        return mayHaveOne && BULLET.matcher(name.text()).lookingAt()
                ? DraftCell.text(BULLET.matcher(name.text()).replaceFirst("")).atPlaceOf(name)
                : name;
    }

    /** The row, after a row of its own for each heading that a column gives and that has changed. */
    List<TaskRowDraft> tasks(Line line) {
        List<TaskRowDraft> rows = new ArrayList<>();
        List<DraftCell> before = List.copyOf(headings);
        headings(line);
        for (int i = 0; i < headings.size(); i++) {
            DraftCell heading = headings.get(i);
            if (!heading.isBlank() && !heading.display().equals(before.get(i).display())) {
                rows.add(TaskRowDraft.builder()
                        .title(heading)
                        .location(heading.location())
                        .build());
            }
        }
        NumberedName name = numberedName(line);
        DraftCell status = choice(line, ColumnMeaning.STATUS);
        List<DraftCell> marked = marked(line);
        compare(value(line, ColumnMeaning.DEADLINE), marked);
        DraftCell blank = DraftCell.blank();
        rows.add(TaskRowDraft.builder()
                .id(value(line, ColumnMeaning.ID))
                .number(name.number())
                .title(nameOrBlank(name.name(), line))
                .expectedResult(value(line, ColumnMeaning.EXPECTED_RESULT))
                .status(status.isBlank() ? shareDone(line) : status)
                .shareDone(status.isBlank() ? blank : shareDone(line))
                .start(stated(line, ColumnMeaning.START, marked.isEmpty() ? blank : marked.get(0)))
                .deadline(
                        stated(line, ColumnMeaning.DEADLINE, marked.isEmpty() ? blank : marked.get(marked.size() - 1)))
                .revisedDeadline(last(line, ColumnMeaning.REVISED_DEADLINE))
                .completedOn(value(line, ColumnMeaning.COMPLETED_ON))
                .resolution(value(line, ColumnMeaning.RESOLUTION))
                .leadAgency(value(line, ColumnMeaning.AGENCY))
                .coordinatingAgencies(value(line, ColumnMeaning.COORDINATING_AGENCIES))
                .result(value(line, ColumnMeaning.RESULT))
                .note(value(line, ColumnMeaning.NOTE))
                .location(place(line))
                .build());
        return rows;
    }

    /** The months of a calendar that are marked in a row, in the words of its language. */
    private List<DraftCell> marked(Line line) {
        List<DraftCell> marked = new ArrayList<>();
        for (Column column : head.all(ColumnMeaning.TIMELINE)) {
            DraftCell cell = value(line, column);
            DraftCell period = context.periods().of(column);
            if (!cell.isMissing() && !period.isBlank()) {
                marked.add(DraftCell.text(period.display()).at(cell.location().orElseThrow()));
            }
        }
        return marked;
    }

    /** Notes the deadline of a row whose marks end in another month. */
    private void compare(DraftCell deadline, List<DraftCell> marked) {
        Optional<LocalDate> day = deadline.date().or(() -> PeriodInText.find(deadline.display())
                .map(found -> found.period().lastDay()));
        Optional<Period> last = marked.isEmpty()
                ? Optional.empty()
                : PeriodInText.find(marked.get(marked.size() - 1).display()).map(PeriodInText::period);
        if (day.isPresent()
                && last.filter(period -> !period.contains(day.get())).isPresent()) {
            besideOtherMarks.add(deadline);
        }
    }

    /** That deadlines count, and not the marks beside them that end otherwise. */
    Optional<Finding> marksBesideDeadlines() {
        return besideOtherMarks.stream().findFirst().map(first -> Finding.of(LayoutFindingCode.MARKS_BESIDE_DEADLINES)
                .with("count", besideOtherMarks.size())
                .with("found", first.display())
                .at(first.location().orElseThrow()));
    }

    private DraftCell stated(Line line, ColumnMeaning meaning, DraftCell otherwise) {
        DraftCell own = value(line, meaning);
        return own.isMissing() && !otherwise.isBlank() ? otherwise : own;
    }

    /** How much is done, as a percentage; {@code 60} and {@code 0.6} in a column of ratios are 60 %. */
    private DraftCell shareDone(Line line) {
        DraftCell cell = value(line, ColumnMeaning.PERCENT_COMPLETE);
        if (cell.kind() != DraftCell.Kind.NUMBER) {
            return cell;
        }
        BigDecimal number = cell.number().orElseThrow();
        DraftCell percent = DraftCell.percent(
                ratiosDone ? number.multiply(HUNDRED).stripTrailingZeros().add(BigDecimal.ZERO) : number);
        return percent.atPlaceOf(cell);
    }

    CoverageRowDraft statement(Line line) {
        NumberedName name = numberedName(line);
        return CoverageRowDraft.builder()
                .number(name.number())
                .title(name.name())
                .included(value(line, ColumnMeaning.INCLUDED_COUNT))
                .missing(value(line, ColumnMeaning.MISSING_COUNT))
                .total(value(line, ColumnMeaning.TOTAL_COUNT))
                .population(value(line, ColumnMeaning.POPULATION))
                .names(value(line, ColumnMeaning.NAMES))
                .listKind(value(line, ColumnMeaning.LIST_KIND))
                .note(value(line, ColumnMeaning.NOTE))
                .location(place(line))
                .build();
    }

    AnswerRowDraft answers(Line line, boolean isAboutReports) {
        AnswerRowDraft.Builder row = AnswerRowDraft.builder()
                .number(value(line, ColumnMeaning.NUMBER))
                .agency(value(line, ColumnMeaning.MEMBER))
                .location(place(line));
        for (Column column : head.all(ColumnMeaning.ANSWER)) {
            DraftCell cell = legend(column).read(answer(line, column));
            boolean sending = Answers.asksForReports(column.head());
            Optional<DraftCell> read = sending || isAboutReports ? Answers.readSending(cell) : Answers.read(cell);
            row.addAnswers(onItsDay(line, column, read.orElseGet(() -> oneOrZero(cell))));
            if (sending && Answers.isSent(cell)) {
                row.sentLate(Answers.isSentLate(cell));
            }
        }
        return row.build();
    }

    /** A yes, or nothing, with the day in the column behind it; a no stays one, and the day is told. */
    private DraftCell onItsDay(Line line, Column answer, DraftCell said) {
        DraftCell day = head.all(ColumnMeaning.COMPLETED_ON).stream()
                .filter(column -> head.all(ColumnMeaning.ANSWER).stream()
                        .filter(before -> before.index() < column.index())
                        .reduce((one, later) -> later)
                        .or(() -> head.first(ColumnMeaning.ANSWER))
                        .filter(answer::equals)
                        .isPresent())
                .findFirst()
                .map(column -> value(line, column))
                .flatMap(Answers::read)
                .filter(cell -> cell.date().isPresent())
                .orElse(DraftCell.blank());
        if (day.isBlank() || said.date().isPresent()) {
            return said;
        }
        if (said.isMissing() || Answers.yesOrNo(said).orElse(said.logical().orElse(false))) {
            return day;
        }
        findings.add(Finding.of(LayoutFindingCode.DAY_BESIDE_ANSWER)
                .with("found", day.display())
                .with("answer", said.display())
                .at(day.location().orElseThrow()));
        return said;
    }

    /** Yes or no where a column of answers holds nothing but ones and zeros. */
    private static DraftCell oneOrZero(DraftCell cell) {
        boolean number = cell.number().isPresent() || ColumnCells.isFigure(cell);
        return Answers.yesOrNo(cell)
                .filter(yes -> number)
                .map(yes -> DraftCell.logical(yes, cell.display()).atPlaceOf(cell))
                .orElse(cell);
    }

    /** Whether a row holds numbers where the others answer: {@code Tổng số xã đạt | 2 | 3}. */
    boolean countsAnswers(Line line) {
        List<DraftCell> filled = answered(line);
        return filled.size() > 1
                && holdsFigures(line)
                && filled.stream().anyMatch(cell -> Answers.yesOrNo(cell).isEmpty())
                && filled.stream().noneMatch(cell -> Answers.read(cell).isPresent());
    }

    /** Whether a row holds nothing but numbers where the others answer. */
    boolean holdsFigures(Line line) {
        List<DraftCell> filled = answered(line);
        return !filled.isEmpty() && filled.stream().allMatch(ColumnCells::isFigure);
    }

    private List<DraftCell> answered(Line line) {
        return head.all(ColumnMeaning.ANSWER).stream()
                .map(column -> value(line, column))
                .filter(cell -> !cell.isMissing())
                .toList();
    }

    /** What stands in a column of answers; where nothing does, the document beside it, or a mark under what says the opposite. */
    private DraftCell answer(Line line, Column column) {
        DraftCell own = value(line, column);
        if (!own.isMissing()) {
            return own;
        }
        return head.all(ColumnMeaning.SOURCE).stream()
                .filter(source -> Math.abs(source.index() - column.index()) == 1)
                .filter(source -> source.reason() == MeaningReason.PLACE)
                .filter(source -> source.cell().common().equals(column.cell().common()))
                .map(source -> source.choice().isEmpty() || value(line, source).isMissing()
                        ? value(line, source)
                        : DraftCell.logical(false, source.choice()).atPlaceOf(value(line, source)))
                .filter(answer -> !answer.isMissing())
                .findFirst()
                .orElse(own);
    }

    /** Whether a row holds nothing but a heading for the rows below it. */
    boolean isHeadingOnly(Line line) {
        return headingColumns.stream()
                        .anyMatch(column -> !line.at(column.index()).isBlank())
                && line.cells().size()
                        == headingColumns.stream()
                                .filter(column -> !line.at(column.index()).isBlank())
                                .count();
    }

    /** Keeps the headings that columns give; one that is given once holds until the next, or until one above changes. */
    void headings(Line line) {
        for (int i = 0; i < headings.size(); i++) {
            DraftCell given = grid.covering(line, headingColumns.get(i).index());
            if (!given.isBlank() && !given.display().equals(headings.get(i).display())) {
                headings.set(i, given);
                for (int inner = i + 1; inner < headings.size(); inner++) {
                    headings.set(inner, DraftCell.blank());
                }
            }
        }
    }

    /** What a cross under one of several heads says, or what stands in the one column of that meaning. */
    private DraftCell choice(Line line, ColumnMeaning meaning) {
        List<Column> marked = head.all(meaning).stream()
                .filter(column -> !column.choice().isEmpty()
                        && Answers.yesOrNo(value(line, column)).orElse(false))
                .toList();
        if (marked.size() > 1) {
            DraftCell second = value(line, marked.get(1));
            findings.add(Finding.of(LayoutFindingCode.SEVERAL_CHOICES)
                    .with("found", marked.stream().map(Column::choice).toList())
                    .at(second.location().orElseThrow()));
            return DraftCell.blank();
        }
        for (Column column : head.all(meaning)) {
            DraftCell cell = value(line, column);
            Optional<Boolean> chosen = Answers.yesOrNo(cell);
            if (column.choice().isEmpty()) {
                return meaning == ColumnMeaning.GRADE && chosen.isPresent() && asksWhetherMet(column)
                        ? DraftCell.text(inLanguage(chosen.get() ? MET : NOT_MET, column))
                                .atPlaceOf(cell)
                        : legend(column).read(cell);
            }
            if (chosen.isPresent() && (chosen.get() || head.all(meaning).size() == 1)) {
                String said = chosen.get() ? column.choice() : inLanguage(NOT_DONE, column);
                return DraftCell.text(said).atPlaceOf(cell);
            }
        }
        return DraftCell.blank();
    }

    private Legend legend(Column column) {
        return legends.computeIfAbsent(column.index(), index -> Legend.of(column, context.below(), grid));
    }

    /** Whether a line says what a sign of the table stands for. */
    boolean isOfLegend(Line line) {
        return line.cells().size() <= 2
                && Stream.of(ColumnMeaning.STATUS, ColumnMeaning.ANSWER)
                        .flatMap(meaning -> head.all(meaning).stream())
                        .anyMatch(column -> legend(column).holds(line));
    }

    /** Whether the cells of a column answer with yes or no whether the target was met: {@code On target?}. */
    private boolean asksWhetherMet(Column column) {
        return Words.holdsAny(HeadText.plain(column.head().display()), ASKING_WHETHER_MET)
                && context.below().stream()
                        .map(line -> line.at(column.index()))
                        .filter(cell -> !cell.isMissing())
                        .allMatch(cell ->
                                Answers.yesOrNo(cell).isPresent() && cell.text().length() > 1);
    }

    /** The one of two words, Vietnamese and English, in the language of a head. */
    private static String inLanguage(List<String> words, Column column) {
        return words.get(Words.hasVietnameseLetters(column.head().text()) ? 0 : words.size() - 1);
    }

    /** The last of the columns of a meaning in which something stands. */
    private DraftCell last(Line line, ColumnMeaning meaning) {
        DraftCell last = DraftCell.blank();
        for (Column column : head.all(meaning)) {
            DraftCell cell = value(line, column);
            last = cell.isMissing() ? last : cell;
        }
        return last;
    }

    /** The name of a row of bodies; that of a sum may stand before it, in the place of its number or of what it is a part of. */
    DraftCell nameOfBody(Line line) {
        DraftCell name = name(line);
        return !name.isMissing() || line.cells().isEmpty()
                ? name
                : Optional.of(line.cells().firstEntry().getValue())
                        .filter(first -> BodyGroups.isSum(first.display()))
                        .orElse(name);
    }

    /** What stands in the column of names. */
    DraftCell name(Line line) {
        return value(line, names);
    }

    /** How a row is numbered, by its number or its id, {@code 1.2} or {@code A.2}; empty where nothing numbers it. */
    String numbered(Line line) {
        DraftCell number = value(line, ColumnMeaning.NUMBER);
        String shown = (number.isMissing() ? value(line, ColumnMeaning.ID) : number).display();
        return shown.endsWith(".") ? shown.substring(0, shown.length() - 1) : shown;
    }

    DraftCell value(Line line, ColumnMeaning meaning) {
        return head.first(meaning).map(column -> value(line, column)).orElse(DraftCell.blank());
    }

    private DraftCell figure(Line line, ColumnMeaning meaning) {
        return head.first(meaning).map(column -> figure(line, column)).orElse(DraftCell.blank());
    }

    /** The value of a cell of figures; nothing where it holds several in lines of their own. */
    DraftCell figure(Line line, Column column) {
        DraftCell cell = value(line, column);
        if (cell.kind() != DraftCell.Kind.TEXT) {
            return cell;
        }
        if (cell.text().indexOf('\n') < 0) {
            return withoutBracket(cell);
        }
        long figures = cell.text()
                .lines()
                .map(DraftCell::text)
                .filter(ColumnCells::isFigure)
                .count();
        if (figures < 2) {
            return cell;
        }
        findings.add(Finding.of(LayoutFindingCode.SEVERAL_IN_ONE_CELL)
                .with("found", cell.display())
                .with("count", figures)
                .at(cell.location().orElseThrow()));
        return DraftCell.blank().atPlaceOf(cell);
    }

    /** A figure without the period or the mark of a note that stands in brackets behind it. */
    private DraftCell withoutBracket(DraftCell cell) {
        return bracketed(cell)
                .filter(split -> PeriodInText.isWhole(split.bracket()) || isMarkOfNote(split.bracket()))
                .map(split -> DraftCell.text(split.figure()).atPlaceOf(cell))
                .orElse(cell);
    }

    /** The period in brackets behind a figure, {@code 70 (2019)}; blank if there is none. */
    private static DraftCell periodBehind(DraftCell cell) {
        return bracketed(cell)
                .map(Bracketed::bracket)
                .filter(PeriodInText::isWhole)
                .map(period -> DraftCell.text(period).atPlaceOf(cell))
                .orElse(DraftCell.blank());
    }

    /** A figure and what stands in brackets behind it. */
    private record Bracketed(String figure, String bracket) {}

    private static Optional<Bracketed> bracketed(DraftCell cell) {
        if (cell.kind() != DraftCell.Kind.TEXT || cell.text().indexOf(')') < 0) {
            return Optional.empty();
        }
        String shown = cell.display();
        int open = shown.lastIndexOf('(');
        if (open < 1 || !shown.endsWith(")") || !ColumnCells.isFigure(DraftCell.text(shown.substring(0, open)))) {
            return Optional.empty();
        }
        return Optional.of(
                new Bracketed(shown.substring(0, open).strip(), shown.substring(open + 1, shown.length() - 1)));
    }

    /** Whether a note of the sheet begins with these signs in brackets; looked for once. */
    private boolean isMarkOfNote(String sign) {
        if (sign.length() > LONGEST_MARK) {
            return false;
        }
        Set<String> known = marksOfNotes;
        if (known == null) {
            known = grid.lines().stream()
                    .filter(line -> line.cells().size() <= 2)
                    .map(line -> line.cells().firstEntry().getValue().display())
                    .filter(text -> text.startsWith("(") && text.indexOf(") ") > 0)
                    .map(text -> text.substring(1, text.indexOf(") ")))
                    .collect(Collectors.toSet());
            marksOfNotes = known;
        }
        return known.contains(sign);
    }

    DraftCell value(Line line, Column column) {
        for (int index = column.index(); index <= column.lastIndex(); index++) {
            DraftCell cell = days.read(column.index(), grid.covering(line, index));
            if (!cell.isBlank()) {
                if (cell.kind() == DraftCell.Kind.ERROR
                        && cell.text().equals(Sheet.NOT_CALCULATED)
                        && notCalculated.add(cell.location().orElseThrow())) {
                    findings.add(Finding.of(LayoutFindingCode.FORMULA_NOT_CALCULATED)
                            .at(cell.location().orElseThrow()));
                }
                return cell;
            }
        }
        return DraftCell.blank().at(grid.place(line.row(), column.index()));
    }

    private record NumberedName(DraftCell number, DraftCell name) {}

    /** The number of a row; one that is merged over several rows with names of their own is that of the first. */
    private DraftCell numberOf(Line line) {
        return head.first(ColumnMeaning.NUMBER)
                .map(column -> line.at(column.index()).isBlank()
                                && !line.at(names.index()).isBlank()
                        ? DraftCell.blank().at(grid.place(line.row(), column.index()))
                        : value(line, column))
                .orElse(DraftCell.blank());
    }

    /** The number of a row, or the words of a sum that stand left of its name where it has none, in whatever column. */
    private DraftCell numberOrSum(Line line, DraftCell name) {
        DraftCell number = numberOf(line);
        if (!number.isMissing()) {
            return number;
        }
        return line.cells().headMap(names.index()).values().stream()
                .filter(cell -> cell != name && cell.kind() == DraftCell.Kind.TEXT)
                .filter(cell -> BodyGroups.isSumAlone(cell.display()))
                .findFirst()
                .orElse(number);
    }

    private NumberedName numberedName(Line line) {
        DraftCell name = name(line);
        if (line.cells().size() != 1 || !name.isBlank()) {
            return new NumberedName(numberOrSum(line, name), name);
        }
        // a heading in one cell over the whole table, which begins left of the column of names
        DraftCell only = line.cells().firstEntry().getValue();
        if (Words.isNumbering(only.text())) {
            return new NumberedName(only, name);
        }
        String display = only.display();
        int blank = display.indexOf(' ');
        String first = blank < 0 ? "" : display.substring(0, blank);
        boolean numbered = Words.isNumbering(first) && !Character.isLetterOrDigit(first.charAt(first.length() - 1));
        if (!numbered) {
            return new NumberedName(DraftCell.blank(), only);
        }
        int end = first.length();
        while (end > 1 && !Character.isLetterOrDigit(first.charAt(end - 1))) {
            end--;
        }
        var place = only.location().orElseThrow();
        return new NumberedName(
                DraftCell.text(first.substring(0, end)).at(place),
                DraftCell.text(display.substring(blank + 1)).at(place));
    }
}
