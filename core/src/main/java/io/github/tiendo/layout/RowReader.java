package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the cells of a row under the heads of their table: what stands in a column, how the row is called and numbered, under which headings. */
final class RowReader {

    private static final int NAMES_SHOWN = 8;

    /** A shape or an arrow before a name. */
    private static final Pattern BULLET =
            Pattern.compile("^\\s*[\\x{2022}\\x{25A0}-\\x{25FF}\\x{2794}-\\x{27BE}]\\s+(?=\\p{L})");

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
    private final Set<Integer> remarks;

    /** Where formulas stand that were said to be without a result; a cell may be read more than once. */
    private final Set<SourceLocation> notCalculated = new HashSet<>();

    private final DayOrder days;

    private final Map<ColumnMeaning, Optional<Column>> firsts = new EnumMap<>(ColumnMeaning.class);
    private final Map<ColumnMeaning, List<Column>> columns = new EnumMap<>(ColumnMeaning.class);

    /** What the signs in the columns of statuses and classes stand for. */
    private final Map<Integer, Legend> legends = new HashMap<>();

    RowReader(SheetLines grid, TableHead head, TableContext context, List<Finding> findings) {
        this.grid = grid;
        this.head = head;
        this.names = head.name();
        this.context = context;
        this.headingColumns = head.all(ColumnMeaning.HEADING);
        this.findings = findings;
        this.days = new DayOrder(head, context.periods().yearOfReport(), context.below(), findings);
        headingColumns.forEach(column -> headings.add(DraftCell.blank()));
        this.remarks = head.all(ColumnMeaning.NOTE).stream().map(Column::index).collect(Collectors.toSet());
    }

    /** Where the name of a row stands, or would; the same object as that of its cell, since every row keeps it. */
    SourceLocation place(Line line) {
        int column = names.index();
        return line.at(column).location().orElseGet(() -> grid.place(line.row(), column));
    }

    /** Says something of several rows, by their number and the names of the first of them. */
    Finding named(LayoutFindingCode code, Collection<Line> lines) {
        return Finding.of(code)
                .with("count", lines.size())
                .with(
                        "names",
                        lines.stream()
                                .limit(NAMES_SHOWN)
                                .map(line -> nameOfGroup(line).isBlank() ? nameOfBody(line) : nameOfGroup(line))
                                .map(DraftCell::display)
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

    /** The same row without remarks where these and one text that names no row are all it holds. */
    Line withoutRemarks(Line line) {
        if (line.cells().size() < 2 || !isTextBesideRemarks(line)) {
            return line;
        }
        Line rest = line.without(remarks);
        int column = rest.cells().firstKey();
        boolean isHeading = column < names.index()
                || column == names.index() && head.first(ColumnMeaning.NUMBER).isPresent();
        return isHeading ? rest : line;
    }

    /** Whether a row holds one text, remarks in words, and nothing else. */
    boolean isTextBesideRemarks(Line line) {
        return isTextAlone(line)
                || line.cells().size() <= remarks.size() + 1
                        && remarks.stream().map(line::at).allMatch(cell -> cell.isBlank() || ColumnCells.isWords(cell))
                        && isTextAlone(line.without(remarks));
    }

    /** Whether a row holds one text and nothing else. */
    static boolean isTextAlone(Line line) {
        return line.cells().size() == 1 && line.cells().firstEntry().getValue().kind() == DraftCell.Kind.TEXT;
    }

    /** Whether a figure stands under one of the heads for them. */
    boolean hasFigures(Line line) {
        return hasFigures(line, head.columns());
    }

    static boolean hasFigures(Line line, List<Column> columns) {
        return columns.stream()
                .anyMatch(column ->
                        column.meaning().isFigure() && !line.at(column.index()).isBlank());
    }

    /** Bare numbers, dashes and blanks name nothing, nor do days beside figures. */
    DraftCell nameOrBlank(DraftCell name, Line line) {
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

    /** Whether a row holds nothing but a heading for the rows below it. */
    boolean isHeadingOnly(Line line) {
        return headingColumns.stream()
                        .anyMatch(column -> !line.at(column.index()).isBlank())
                && line.cells().size()
                        == headingColumns.stream()
                                .filter(column -> !line.at(column.index()).isBlank())
                                .count();
    }

    /** The headings that hold, from the outermost on; blank where a column has given none. */
    List<DraftCell> headings() {
        return headings;
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

    /** The columns of a meaning, which every row asks for. */
    List<Column> columns(ColumnMeaning meaning) {
        return columns.computeIfAbsent(meaning, head::all);
    }

    /** What a cross under one of several heads says, or what stands in the one column of that meaning. */
    DraftCell choice(Line line, ColumnMeaning meaning) {
        List<Column> columns = columns(meaning);
        List<Column> marked = columns.stream()
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
        for (Column column : columns) {
            DraftCell cell = value(line, column);
            Optional<Boolean> chosen = Answers.yesOrNo(cell);
            if (column.choice().isEmpty()) {
                return meaning == ColumnMeaning.GRADE && chosen.isPresent() && asksWhetherMet(column)
                        ? DraftCell.text(inLanguage(chosen.get() ? MET : NOT_MET, column))
                                .atPlaceOf(cell)
                        : legend(column).read(cell);
            }
            if (chosen.isPresent() && (chosen.get() || columns.size() == 1)) {
                String said = chosen.get() ? column.choice() : inLanguage(NOT_DONE, column);
                return DraftCell.text(said).atPlaceOf(cell);
            }
        }
        return DraftCell.blank();
    }

    Legend legend(Column column) {
        return legends.computeIfAbsent(column.index(), index -> Legend.of(column, context.below(), grid));
    }

    /** Whether a line says what a sign of the table stands for. */
    boolean isOfLegend(Line line) {
        return line.cells().size() <= 2
                && Stream.of(ColumnMeaning.STATUS, ColumnMeaning.ANSWER)
                        .flatMap(meaning -> columns(meaning).stream())
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
        Optional<Column> column = firsts.computeIfAbsent(meaning, head::first);
        return column.isPresent() ? value(line, column.get()) : DraftCell.blank();
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

    record NumberedName(DraftCell number, DraftCell name) {}

    /** The number of a row; one that is merged over several rows with names of their own is that of the first. */
    private DraftCell numberOf(Line line) {
        return head.first(ColumnMeaning.NUMBER)
                .map(column -> line.at(column.index()).isBlank()
                                && !line.at(names.index()).isBlank()
                        ? DraftCell.blank().at(grid.place(line.row(), column.index()))
                        : value(line, column))
                .orElse(DraftCell.blank());
    }

    /**
     * The number of a row, or the words of a sum that stand left of its name where nothing numbers it, in whatever column; words
     * that come again beside names are a class, {@code Chung} beside {@code Tiểu học}.
     */
    private DraftCell numberOrSum(Line line, DraftCell name) {
        DraftCell number = numberOf(line);
        if (!number.isMissing() || !value(line, ColumnMeaning.ID).isMissing()) {
            return number;
        }
        return line.cells().headMap(names.index()).entrySet().stream()
                .filter(cell -> cell.getValue() != name && cell.getValue().kind() == DraftCell.Kind.TEXT)
                .filter(cell -> BodyGroups.isSumAlone(cell.getValue().display()))
                .filter(cell -> name.isMissing() || timesBesideNames(cell.getKey(), cell.getValue()) < 2)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(number);
    }

    private long timesBesideNames(int column, DraftCell words) {
        return context.below().stream()
                .filter(line ->
                        !name(line).isMissing() && line.at(column).display().equals(words.display()))
                .count();
    }

    /** The text in one cell that begins left of the column of names and covers it; blank where there is none. */
    private DraftCell over(Line line) {
        return line.cells().headMap(names.index()).entrySet().stream()
                .filter(cell -> cell.getValue().kind() == DraftCell.Kind.TEXT
                        && grid.lastColumn(line.row(), cell.getKey()) >= names.index())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(DraftCell.blank());
    }

    NumberedName numberedName(Line line) {
        DraftCell own = name(line);
        DraftCell name = own.isBlank() && line.cells().size() > 1 ? over(line) : own;
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
