package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes indicators of rows: the unit of each, and its figures with the period that each of them is of. */
final class IndicatorReader {

    /** Marks of notes are short: {@code (1)}, {@code (*)}. */
    private static final int LONGEST_MARK = 2;

    /** A period and what stands behind it. */
    private static final Pattern DATED = Pattern.compile("\\s*([^:]{4,24}?)\\s*:\\s*(.+?)\\s*");

    private static final List<String> UNTIL = LayoutWords.normal("heading.until");
    /** How names begin that are in no unit of a line above: shares and counts below {@code (triệu đồng)}. */
    static final List<String> WITHOUT_UNIT_ABOVE = LayoutWords.plain("row.without-unit-above");

    private static final String PER_MILLE = "‰";

    /** Words in brackets behind a name for a share, and for what has no unit. */
    private static final List<String> PERCENTAGES = LayoutWords.plain("unit.percentage");

    private static final Set<String> OF_MONTHS = Set.copyOf(LayoutWords.plain("head.month"));

    private static final List<String> NO_UNITS = LayoutWords.plain("unit.none");

    /** What names of rows count, and no amount of money is. */
    private static final List<String> THINGS = LayoutWords.plain("row.counted");

    private final RowReader reader;
    private final SheetLines grid;
    private final TableHead head;
    private final TableContext context;
    private final List<Finding> findings;
    private final CountPairs counts;

    /** Where the whole, and each part, started. */
    private final Map<String, Column> baselines;

    /** The period that the heading above the row names, for columns that name none; blank if it names none. */
    private DraftCell headingPeriod = DraftCell.blank();

    /** The signs in brackets with which the notes of the sheet begin; null until they are asked for. */
    private @Nullable Set<String> marksOfNotes;

    /** Rows in the unit above that are named after things, and the others. */
    private final Set<Line> countedInUnitAbove = new LinkedHashSet<>();

    private final Set<Line> othersInUnitAbove = new HashSet<>();

    IndicatorReader(RowReader reader, SheetLines grid, TableHead head, TableContext context, List<Finding> findings) {
        this.reader = reader;
        this.grid = grid;
        this.head = head;
        this.context = context;
        this.findings = findings;
        this.counts = new CountPairs(head);
        this.baselines = head.all(ColumnMeaning.BASELINE).stream()
                .collect(Collectors.toMap(
                        column -> HeadText.plain(column.part()), Function.identity(), (one, other) -> one));
    }

    /** The indicators of a row: one, or one for each thing that is measured of it. */
    List<IndicatorRowDraft> indicators(Line line) {
        if (context.measures().isEmpty() || !reader.hasFigures(line)) {
            return List.of(indicator(line, ""));
        }
        List<IndicatorRowDraft> rows = new ArrayList<>();
        List<String> measured = context.measures().stream()
                .filter(measure -> RowReader.hasFigures(line, context.of(measure, head.columns())))
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
                .id(reader.value(line, ColumnMeaning.ID))
                .unit(unit(line))
                .direction(reader.value(line, ColumnMeaning.DIRECTION))
                .accumulation(reader.value(line, ColumnMeaning.ACCUMULATION))
                .baseline(baseline(line, ""))
                .baselinePeriod(head.first(ColumnMeaning.BASELINE)
                        .map(column -> periodBeside(line, column))
                        .orElse(DraftCell.blank()))
                .grade(reader.choice(line, ColumnMeaning.GRADE))
                .agency(reader.value(line, ColumnMeaning.AGENCY))
                .note(reader.value(line, ColumnMeaning.NOTE))
                .location(reader.place(line));
        RowReader.NumberedName name = reader.numberedName(line);
        row.number(name.number()).name(reader.nameOrBlank(name.name(), line));
        reader.headings(line);
        for (DraftCell heading : reader.headings()) {
            if (!heading.isBlank()) {
                row.addHeadings(heading);
            }
        }
        rememberPeriodOfHeading(name.name(), line);
        DraftCell ofRow = periodOfRow(line);
        Optional<FigureKind> kind = FigureKind.of(reader.value(line, ColumnMeaning.FIGURE_KIND));
        if (kind.isPresent()) {
            return ofOneKind(row, line, kind.get(), ofRow);
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
                column -> reader.value(line, column),
                column -> ofRow.isBlank() ? context.periods().of(column) : ofRow);
        for (Column column : context.of(measure, context.targets())) {
            row.addAllTargets(targets(line, column, ofRow));
        }
        return row.build();
    }

    private Column read(Line line, Column column) {
        return CountPairs.read(column, head, other -> reader.value(line, other));
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
        DraftCell cell = reader.value(line, column);
        return bracketed(cell)
                .filter(split -> ColumnCells.isFigure(DraftCell.text(split.bracket())))
                .flatMap(split -> Stream.of(reader.name(line), column.head())
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
                .filter(column -> !reader.value(line, column).isMissing())
                .findFirst()
                .ifPresent(column -> row.baseline(figure(line, column)).baselinePeriod(period(line, column, ofRow)));
        return row.build();
    }

    /** A row whose figures are all of one kind, whatever the heads of its columns say. */
    private IndicatorRowDraft ofOneKind(IndicatorRowDraft.Builder row, Line line, FigureKind kind, DraftCell ofRow) {
        if (kind == FigureKind.BASELINE) {
            return atFirst(row, line, ofRow);
        }
        for (Column column : head.columns()) {
            boolean figures = column.meaning() == ColumnMeaning.RESULT || column.meaning() == ColumnMeaning.TARGET;
            if (figures && kind.isTarget()) {
                row.addTargets(target(line, column, ofRow));
            } else if (figures) {
                ResultDraft result = result(line, column, ofRow);
                row.addResults(ResultDraft.builder()
                        .from(result)
                        .estimated(result.isEstimated() || kind == FigureKind.ESTIMATED)
                        .build());
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
        DraftCell cell = reader.value(line, column);
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
                .baseline(column.part().isEmpty() ? DraftCell.blank() : baseline(line, column.part()))
                .build();
    }

    /** Where a part, or the whole, started. */
    private DraftCell baseline(Line line, String part) {
        Column column = baselines.get(HeadText.plain(part));
        return column == null ? DraftCell.blank() : figure(line, column);
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
                .map(reader::columns)
                .filter(columns -> !columns.isEmpty())
                .flatMap(columns -> columns.stream()
                        .min(Comparator.<Column>comparingInt(column -> Math.abs(column.index() - figure.index()))
                                .thenComparing(column -> column.index() < figure.index())))
                .map(column -> reader.value(line, column))
                .filter(cell -> !cell.isMissing())
                .map(context.periods()::inCell)
                .orElse(DraftCell.blank());
    }

    /** The period in a column of its own, else that of the heading above. */
    DraftCell periodOfRow(Line line) {
        DraftCell cell = reader.value(line, ColumnMeaning.PERIOD);
        return cell.isMissing() || BodyGroups.isSumAlone(cell.display())
                ? headingPeriod
                : monthOf(cell).orElseGet(() -> context.periods().inCell(cell));
    }

    /** The month that a spreadsheet keeps as its first day, under {@code Month}. */
    private Optional<DraftCell> monthOf(DraftCell cell) {
        return head.first(ColumnMeaning.PERIOD)
                .filter(column -> OF_MONTHS.contains(column.text().words()))
                .flatMap(column -> cell.date())
                .filter(day -> day.getDayOfMonth() == 1)
                .map(day -> Period.month(day.getYear(), day.getMonthValue()).toString())
                .map(month -> DraftCell.text(month).atPlaceOf(cell));
    }

    private void rememberPeriodOfHeading(DraftCell name, Line line) {
        if (!reader.hasFigures(line) && !name.isBlank()) {
            headingPeriod = periodOfHeading(name.display())
                    .map(found -> DraftCell.text(found.text()).atPlaceOf(name))
                    .orElse(headingPeriod);
        }
    }

    private DraftCell unit(Line line) {
        DraftCell own = reader.value(line, ColumnMeaning.UNIT);
        if (!own.isBlank() || head.first(ColumnMeaning.UNIT).isPresent()) {
            return own;
        }
        DraftCell ofName = unitOfName(line);
        if (!ofName.isBlank() || context.unit().isBlank()) {
            return ofName;
        }
        String shown = reader.name(line).display();
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
                : Optional.of(reader.named(LayoutFindingCode.COUNTED_IN_MONEY, countedInUnitAbove)
                        .with("unit", context.unit().display()));
    }

    /** The unit in the name of a row: {@code Thu nhập bình quân (triệu đồng/người)}, {@code Passed, %}, {@code % of roads}. */
    private DraftCell unitOfName(Line line) {
        DraftCell name = reader.name(line);
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
        return bracket.equals(PER_MILLE) || TitleRows.beginsAsUnit(bracket)
                ? DraftCell.text(bracket).atPlaceOf(name)
                : DraftCell.blank();
    }

    /** The value of a cell of figures; nothing where it holds several in lines of their own. */
    DraftCell figure(Line line, Column column) {
        DraftCell cell = reader.value(line, column);
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

    /** The period that a heading gives to what stands under it: {@code Đến năm 2030}. */
    static Optional<PeriodInText> periodOfHeading(String text) {
        return Words.startsWithAny(HeadText.plain(text), UNTIL) ? PeriodInText.find(text) : Optional.empty();
    }
}
