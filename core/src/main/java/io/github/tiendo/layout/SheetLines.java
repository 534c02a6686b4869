package io.github.tiendo.layout;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.TargetNotation;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that hold something, made when they are looked at. */
final class SheetLines {

    private static final int REMEMBERED = 256;
    private static final int MAX_NAMED = 20;

    /** So many rows tell how numbers are written. */
    private static final int ROWS_OF_NUMBERS = 500;

    private static final Pattern SIGNS = Pattern.compile("[%<>≥≤]");

    private final Sheet sheet;
    private final List<Line> lines;
    private final List<String> textsBelow;
    private final List<String> textsElsewhere;
    private @Nullable NumberNotation notation;
    private Locale language = Languages.ENGLISH;
    private int cellsLookedAt;

    SheetLines(Sheet sheet) {
        this(sheet, List.of(), List.of());
    }

    /**
     * The rows of a table.
     *
     * @param textsBelow what stands below it in its document
     * @param textsElsewhere what stands elsewhere there and may say what signs stand for
     */
    SheetLines(Sheet sheet, List<String> textsBelow, List<String> textsElsewhere) {
        this.textsElsewhere = textsElsewhere;
        this.sheet = sheet;
        this.lines = new Lines();
        this.textsBelow = textsBelow;
    }

    /** A row that holds something. What kinds of cells it holds is found out once, however many heads are looked for above. */
    final class Line {

        private final int row;
        private final TreeMap<Integer, DraftCell> cells;
        private final Map<Integer, ColumnCells.Kinds> kinds = new HashMap<>();
        private final Map<Integer, Optional<BigDecimal>> figures = new HashMap<>();
        private @Nullable Boolean numbersColumns;
        private @Nullable Boolean signed;

        Line(int row, TreeMap<Integer, DraftCell> cells) {
            this.row = row;
            this.cells = cells;
        }

        /** Its index. */
        int row() {
            return row;
        }

        /** Its cells that are not blank, by column. */
        TreeMap<Integer, DraftCell> cells() {
            return cells;
        }

        DraftCell at(int column) {
            DraftCell cell = cells.get(column);
            return cell == null ? DraftCell.blank() : cell;
        }

        /** What a cell may be taken for. */
        ColumnCells.Kinds kindsAt(int column) {
            return kinds.computeIfAbsent(column, index -> {
                cellsLookedAt++;
                return new ColumnCells.Kinds(at(index));
            });
        }

        /** The number in a column, whatever sign of percent or words of a bound stand beside it: {@code max. 40}. */
        Optional<BigDecimal> number(int column) {
            return figures.computeIfAbsent(column, index -> figure(at(index)));
        }

        private Optional<BigDecimal> figure(DraftCell cell) {
            if (cell.number().isPresent() || cell.kind() != DraftCell.Kind.TEXT) {
                return cell.number();
            }
            boolean figure = ColumnCells.isFigure(cell);
            if (!figure && !ColumnCells.isMeasure(cell)) {
                return Optional.empty();
            }
            return numbers()
                    .parse(SIGNS.matcher(cell.text()).replaceAll("").strip())
                    .value()
                    .map(NumberReading::value)
                    .or(() -> figure ? Optional.empty() : bound(cell.text()));
        }

        private Optional<BigDecimal> bound(String text) {
            return TargetNotation.of(language, numbers())
                    .parse(text)
                    .value()
                    .map(condition ->
                            condition instanceof Bound bound ? bound.value().number() : null);
        }

        /** How numbers are written in its sheet. */
        NumberNotation numbers() {
            NumberNotation known = notation;
            if (known == null) {
                known = notation(sheet.rows());
                notation = known;
            }
            return known;
        }

        /** The same row without what it holds in some columns. */
        Line without(Set<Integer> columns) {
            TreeMap<Integer, DraftCell> rest = new TreeMap<>(cells);
            rest.keySet().removeAll(columns);
            return new Line(row, rest);
        }

        Line with(int column, DraftCell cell) {
            TreeMap<Integer, DraftCell> all = new TreeMap<>(cells);
            all.put(column, cell);
            return new Line(row, all);
        }

        /** Whether those who made the table sign here. */
        boolean isSigned() {
            Boolean known = signed;
            if (known == null) {
                known = holdsSignature();
                signed = known;
            }
            return known;
        }

        private boolean holdsSignature() {
            for (DraftCell cell : cells.values()) {
                if (cell.kind() == DraftCell.Kind.TEXT && Words.isSignature(cell.text())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a note is all that stands here. */
        boolean isNote() {
            return cells.size() == 1 && Words.isNote(at(cells.firstKey()).text());
        }

        boolean numbersColumns() {
            Boolean known = numbersColumns;
            if (known == null) {
                known = Words.areColumnNumbers(cells.values());
                numbersColumns = known;
            }
            return known;
        }
    }

    private final class Lines extends AbstractList<Line> implements RandomAccess {

        private final @Nullable Line[] remembered = new Line[REMEMBERED];
        private final int[] indexes = new int[REMEMBERED];
        private final List<Sheet.Row> rows = sheet.rows();

        @Override
        public Line get(int index) {
            int place = index % REMEMBERED;
            Line line = remembered[place];
            if (line == null || indexes[place] != index) {
                line = made(rows.get(index));
                remembered[place] = line;
                indexes[place] = index;
            }
            return line;
        }

        private Line made(Sheet.Row row) {
            TreeMap<Integer, DraftCell> cells = new TreeMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(row.column(i), row.cell(i));
            }
            return new Line(row.index(), cells);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    /** By the language of the words in a table, and the texts around one that may be read in two ways: a typed number tells nothing. */
    private NumberNotation notation(List<Sheet.Row> rows) {
        List<String> figures = new ArrayList<>();
        for (Sheet.Row row : rows.subList(0, Math.min(rows.size(), ROWS_OF_NUMBERS))) {
            for (int i = 0; i < row.size(); i++) {
                DraftCell cell = row.cell(i);
                if (!ColumnCells.isFigure(cell)) {
                    language = Words.hasVietnameseLetters(cell.display()) ? Languages.VIETNAMESE : language;
                } else if (cell.kind() == DraftCell.Kind.TEXT) {
                    figures.add(cell.display());
                }
            }
        }
        return NumberNotation.of(language).around(figures);
    }

    /** The rows that hold something, none of whose cells is made yet. */
    List<Sheet.Row> rows() {
        return sheet.rows();
    }

    /** The texts below the table, up to the next. */
    List<String> textsElsewhere() {
        return textsElsewhere;
    }

    List<String> textsBelow() {
        return textsBelow;
    }

    /** How many cells were looked at for what they may be taken for. */
    int cellsLookedAt() {
        return cellsLookedAt;
    }

    /** The rows that hold something, from top to bottom. */
    List<Line> lines() {
        return lines;
    }

    /**
     * The lines from one on that tell what the columns of a table hold: up to so many, to its signatures at most, and without
     * the notes below it.
     */
    List<Line> evidence(int first, int most) {
        List<Line> evidence = new ArrayList<>();
        for (int i = first; i < Math.min(lines.size(), first + most) && !isSigned(i); i++) {
            if (!lines.get(i).isNote()) {
                evidence.add(lines.get(i));
            }
        }
        return evidence;
    }

    /** Whether those who made the table sign in a line, or in the next and this says who they are: {@code Kế toán | Giám đốc}. */
    boolean isSigned(int index) {
        Line line = lines.get(index);
        return line.isSigned()
                || index + 1 < lines.size()
                        && lines.get(index + 1).isSigned()
                        && line.cells().size() <= lines.get(index + 1).cells().size()
                        && line.cells().values().stream()
                                .noneMatch(cell -> cell.display().chars().anyMatch(Character::isDigit));
    }

    /** The row of an index, which holds something. */
    Line line(int index) {
        int first = 0;
        int last = lines.size() - 1;
        while (first < last) {
            int middle = (first + last) / 2;
            if (sheet.rows().get(middle).index() < index) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return lines.get(first);
    }

    /** Which rows and columns with content a person does not see, such as {@code 5, 6, C}; empty if none. */
    String hidden() {
        StringBuilder names = new StringBuilder();
        int named = 0;
        BitSet used = new BitSet();
        for (Sheet.Row row : sheet.rows()) {
            for (int i = 0; i < row.size(); i++) {
                used.set(row.column(i));
            }
            if (sheet.isRowHidden(row.index()) && named <= MAX_NAMED) {
                names.append(names.isEmpty() ? "" : ", ").append(named == MAX_NAMED ? "…" : "" + (row.index() + 1));
                named++;
            }
        }
        used.stream().filter(sheet::isColumnHidden).forEach(column -> names.append(names.isEmpty() ? "" : ", ")
                .append(CellAddress.column(column)));
        return names.toString();
    }

    /** The name of the sheet; empty where the format has none. */
    String name() {
        return sheet.name();
    }

    boolean isColumnHidden(int column) {
        return sheet.isColumnHidden(column);
    }

    SourceLocation place(int row, int column) {
        return sheet.place(row, column);
    }

    DraftCell covering(Line line, int column) {
        DraftCell own = line.at(column);
        return own.isBlank() ? sheet.covering(line.row(), column) : own;
    }

    int lastRow(int row, int column) {
        return sheet.lastRow(row, column);
    }

    int lastColumn(int row, int column) {
        return sheet.lastColumn(row, column);
    }

    int firstColumn(int row, int column) {
        return sheet.firstColumn(row, column);
    }
}
