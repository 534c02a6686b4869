package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sheet that gives each indicator a block of rows of its own: its name, a head {@code Baseline | Actual | End target}, and
 * below it rows whose first cells call them {@code Value}, {@code Date} and {@code Comments}; or its name and a list of its
 * figures, {@code Baseline (2020) | 1000} above {@code Target (2024) | 2000}. Blocks of one head, and lists, that stand one
 * below the other become one table with a row each, in which the date of a figure stands beside it.
 */
final class IndicatorBlocks {

    /** So many rows are looked at for the first block. */
    private static final int MOST_ROWS_BEFORE = 200;

    private static final int LONGEST_LABEL = 30;
    private static final int FEWEST_FIGURES = 2;
    private static final Set<String> VALUES = Set.copyOf(LayoutWords.plain("head.value-of-figure"));
    private static final Set<String> PERIODS = Set.copyOf(LayoutWords.plain("head.period-of-figure"));

    /** What the first cell of a row of a block says of the others. */
    private enum Label {
        VALUE,
        PERIOD,
        NOTE
    }

    /**
     * What stands under one head of a block.
     *
     * @param key what figures of one column of the table have in common
     * @param column where it stands in its rows
     */
    private record Figure(String key, DraftCell head, int column, Map<Label, Sheet.Row> rows) {}

    /**
     * The rows of one indicator.
     *
     * @param firstRow where it begins in the source
     * @param lastRow where it ends there
     * @param column where the words of its rows stand
     * @param head the row of its heads; empty for a list
     * @param heads what stands above the names, by column
     * @param names what names it, by column: in that of the words of its rows, or in others before these
     * @param labelled its other rows
     */
    private record Block(
            int firstRow,
            int lastRow,
            int column,
            Optional<Sheet.Row> head,
            Map<Integer, DraftCell> heads,
            Map<Integer, DraftCell> names,
            List<Figure> figures,
            Map<Label, Sheet.Row> labelled) {

        boolean isNamedBeside() {
            return !names.containsKey(column);
        }

        /** The words of its heads with their columns; lists hold whatever figures they have. */
        String words() {
            return head.isEmpty()
                    ? ""
                    : column
                            + figures.stream().map(figure -> " " + figure.key()).collect(Collectors.joining());
        }
    }

    private final Sheet sheet;
    private final HeadWords words;
    private final MovedCells cells = new MovedCells();

    private IndicatorBlocks(Sheet sheet, HeadWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** The sheet with a row for each block, whose cells keep their places; empty where it has no block. */
    static Optional<Sheet> joined(Sheet sheet, HeadWords words) {
        IndicatorBlocks rearranged = new IndicatorBlocks(sheet, words);
        List<Block> blocks = rearranged.blocks();
        return blocks.isEmpty() ? Optional.empty() : Optional.of(rearranged.joined(blocks));
    }

    // --- blocks

    private List<Block> blocks() {
        List<Sheet.Row> rows = sheet.rows();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size() && (i < MOST_ROWS_BEFORE || !blocks.isEmpty()); i++) {
            Optional<Block> before = blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
            int position = i;
            Optional<Block> block = block(rows, i, before)
                    .or(() -> besideItsName(rows, position, before))
                    .or(() -> list(rows, position));
            if (block.isPresent()) {
                blocks.add(block.get());
                while (i + 1 < rows.size()
                        && rows.get(i + 1).index() <= block.get().lastRow()) {
                    i++;
                }
            }
        }
        return blocks;
    }

    /** The block whose head, or whose name below the head of the block before, is the row at this position. */
    private Optional<Block> block(List<Sheet.Row> rows, int position, Optional<Block> before) {
        Sheet.Row top = rows.get(position);
        int column = rows.get(position + 1).column(0);
        Map<Label, Sheet.Row> labelled = new EnumMap<>(Label.class);
        int last = top.index();
        for (int i = position + 1; i < rows.size() && rows.get(i).index() == last + 1; i++, last++) {
            if (!isLabelled(rows.get(i), column, labelled)) {
                break;
            }
        }
        if (!labelled.containsKey(Label.VALUE) || labelled.size() < 2) {
            return Optional.empty();
        }
        Optional<Sheet.Row> above = Optional.of(position - 1)
                .filter(i -> i >= 0)
                .map(rows::get)
                .filter(row -> row.index() + 1 == top.index());
        if (isHead(top, column)) {
            DraftCell own = top.at(column);
            Optional<Sheet.Row> named = above.filter(row -> own.isMissing() && isName(row, column))
                    .filter(row -> before.filter(block -> row.index() <= block.lastRow())
                            .isEmpty());
            DraftCell name = named.map(row -> row.cell(0)).orElse(own);
            return Optional.of(named.orElse(top))
                    .filter(first -> !name.isMissing())
                    .map(first -> block(first, column, top, name, labelled));
        }
        if (!isName(top, column)) {
            return Optional.empty();
        }
        return above.filter(row -> isHead(row, column))
                .map(head -> block(head, column, head, top.cell(0), labelled))
                .or(() -> before.filter(block -> block.column() == column)
                        .flatMap(Block::head)
                        .map(head -> block(top, column, head, top.cell(0), labelled)));
    }

    private Block block(Sheet.Row first, int column, Sheet.Row head, DraftCell name, Map<Label, Sheet.Row> labelled) {
        List<Figure> figures = figures(head, column, labelled);
        String like = figures.stream().map(figure -> figure.head().display()).collect(Collectors.joining(" "));
        DraftCell above = ColumnMeaning.NAME.wordLike(like).atPlaceOf(name);
        return new Block(
                first.index(),
                lastRow(labelled),
                column,
                Optional.of(head),
                Map.of(column, above),
                Map.of(column, name),
                figures,
                labelled);
    }

    /** The block that begins in a row whose word stands behind its name and unit: {@code Wells | Number | Value | 0 | 30}. */
    private Optional<Block> besideItsName(List<Sheet.Row> rows, int position, Optional<Block> before) {
        Sheet.Row top = rows.get(position);
        Sheet.Row next = rows.get(position + 1);
        int column = next.column(0);
        DraftCell word = top.at(column);
        boolean begins = top.column(0) < column
                && next.index() == top.index() + 1
                && label(word).filter(Label.VALUE::equals).isPresent()
                && label(next.cell(0)).filter(label -> label != Label.VALUE).isPresent();
        if (!begins) {
            return Optional.empty();
        }
        Map<Label, Sheet.Row> labelled = new EnumMap<>(Map.of(Label.VALUE, top));
        int end = position + 1;
        while (end < rows.size() && isLabelled(rows.get(end), column, labelled)) {
            end++;
        }
        boolean headed = position > 0 && isHead(rows.get(position - 1), column);
        Optional<Sheet.Row> head = headed
                ? Optional.of(rows.get(position - 1))
                : before.filter(block -> block.column() == column && block.isNamedBeside())
                        .flatMap(Block::head);
        return head.map(heads -> new Block(
                headed ? heads.index() : top.index(),
                lastRow(labelled),
                column,
                head,
                before(heads, column),
                before(top, column),
                figures(heads, column, labelled),
                labelled));
    }

    /** The name and the rows of two cells that follow it, of which one states a plan and one what was reached. */
    private Optional<Block> list(List<Sheet.Row> rows, int position) {
        Sheet.Row top = rows.get(position);
        if (!isName(top, top.column(0))) {
            return Optional.empty();
        }
        List<Figure> figures = new ArrayList<>();
        Set<ColumnMeaning> meanings = EnumSet.noneOf(ColumnMeaning.class);
        for (int i = position + 1; i < rows.size() && rows.get(i).index() == top.index() + i - position; i++) {
            Sheet.Row row = rows.get(i);
            Optional<ColumnMeaning> meaning =
                    row.size() == 2 && (ColumnCells.isFigure(row.cell(1)) || ColumnCells.isMeasure(row.cell(1)))
                            ? figure(row.cell(0))
                            : Optional.empty();
            if (meaning.isEmpty()) {
                break;
            }
            meanings.add(meaning.get());
            figures.add(new Figure(
                    HeadText.plain(row.cell(0).display()), row.cell(0), row.column(1), Map.of(Label.VALUE, row)));
        }
        DraftCell name = top.cell(0);
        return Optional.of(new Block(
                        top.index(),
                        top.index() + figures.size(),
                        0,
                        Optional.empty(),
                        Map.of(0, ColumnMeaning.NAME.wordLike(name.display()).atPlaceOf(name)),
                        Map.of(0, name),
                        figures,
                        Map.of()))
                .filter(list -> figures.size() >= FEWEST_FIGURES
                        && meanings.containsAll(Set.of(ColumnMeaning.TARGET, ColumnMeaning.RESULT)));
    }

    private static int lastRow(Map<Label, Sheet.Row> labelled) {
        return labelled.values().stream().mapToInt(Sheet.Row::index).max().orElseThrow();
    }

    private static List<Figure> figures(Sheet.Row head, int column, Map<Label, Sheet.Row> labelled) {
        return IntStream.range(0, head.size())
                .map(head::column)
                .filter(index -> index > column)
                .mapToObj(index -> new Figure(index + " " + head.at(index).display(), head.at(index), index, labelled))
                .toList();
    }

    /** The cells of a row before a column. */
    private static Map<Integer, DraftCell> before(Sheet.Row row, int column) {
        return IntStream.range(0, row.size())
                .boxed()
                .filter(i -> row.column(i) < column)
                .collect(Collectors.toMap(row::column, row::cell));
    }

    /** Whether a row is another one of a block, which is written down. */
    private boolean isLabelled(Sheet.Row row, int column, Map<Label, Sheet.Row> labelled) {
        return row.column(0) == column
                && label(row.cell(0))
                        .filter(label -> labelled.putIfAbsent(label, row) == null)
                        .isPresent();
    }

    private Optional<Label> label(DraftCell cell) {
        if (cell.kind() != DraftCell.Kind.TEXT || cell.text().length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        String plain = HeadText.plain(cell.display());
        if (VALUES.contains(plain)) {
            return Optional.of(Label.VALUE);
        }
        if (PERIODS.contains(plain)) {
            return Optional.of(Label.PERIOD);
        }
        return words.exact(plain).filter(ColumnMeaning.NOTE::equals).map(note -> Label.NOTE);
    }

    /** Whether words of figures stand right of the words of the rows. */
    private boolean isHead(Sheet.Row row, int column) {
        return IntStream.range(0, row.size())
                        .filter(i ->
                                row.column(i) > column && figure(row.cell(i)).isPresent())
                        .count()
                >= FEWEST_FIGURES;
    }

    /** The figure that a cell is the head of. */
    private Optional<ColumnMeaning> figure(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT && cell.text().length() <= HeadFinder.LONGEST_HEAD
                ? words.match(cell.display(), HeadText.of(cell.display()))
                        .map(HeadWords.Match::meaning)
                        .filter(ColumnMeaning::isFigure)
                : Optional.empty();
    }

    private static boolean isName(Sheet.Row row, int column) {
        return row.size() == 1 && row.column(0) <= column && row.kind(0) == DraftCell.Kind.TEXT;
    }

    // --- the table

    private Sheet joined(List<Block> blocks) {
        copyOthers(blocks);
        BitSet filled = new BitSet();
        sheet.rows().forEach(row -> filled.set(row.index()));
        int first = 0;
        while (first < blocks.size()) {
            int end = first + 1;
            while (end < blocks.size() && follows(blocks.get(end - 1), blocks.get(end), filled)) {
                end++;
            }
            table(blocks.subList(first, end));
            first = end;
        }
        return cells.of(sheet);
    }

    /** Whether a block has the head of the one before, and only rows without content stand between. */
    private static boolean follows(Block before, Block block, BitSet filled) {
        int next = filled.nextSetBit(before.lastRow() + 1);
        return next >= block.firstRow() && before.words().equals(block.words());
    }

    private void copyOthers(List<Block> blocks) {
        NavigableMap<Integer, Block> byRow = new TreeMap<>();
        blocks.forEach(block -> byRow.put(block.firstRow(), block));
        for (Sheet.Row row : sheet.rows()) {
            if (!holds(byRow, row.index())) {
                cells.keep(row);
            }
        }
        for (Sheet.Area area : sheet.mergedAreas()) {
            if (!holds(byRow, area.firstRow())) {
                cells.merge(area);
            }
        }
    }

    private static boolean holds(NavigableMap<Integer, Block> blocks, int row) {
        Map.Entry<Integer, Block> entry = blocks.floorEntry(row);
        return entry != null && row <= entry.getValue().lastRow();
    }

    private void table(List<Block> blocks) {
        Block first = blocks.get(0);
        boolean dated = blocks.stream().anyMatch(block -> block.labelled().containsKey(Label.PERIOD));
        int top = first.firstRow();
        int step = dated ? 2 : 1;
        Map<String, Integer> columns = new LinkedHashMap<>();
        first.heads().forEach((column, cell) -> put(top, column, cell));
        for (Figure figure :
                blocks.stream().flatMap(block -> block.figures().stream()).toList()) {
            int column = first.column() + 1 + columns.size() * step;
            if (columns.putIfAbsent(figure.key(), column) == null) {
                put(top, column, figure.head());
                if (dated) {
                    cells.merge(Sheet.Area.of(top, column, top, column + 1));
                    put(top + 1, column, label(blocks, Label.VALUE));
                    put(top + 1, column + 1, label(blocks, Label.PERIOD));
                }
            }
        }
        int notes = first.column() + 1 + columns.size() * step;
        put(top, notes, label(blocks, Label.NOTE));
        for (int i = 0; i < blocks.size(); i++) {
            int row = top + step + i;
            Block block = blocks.get(i);
            block.names().forEach((column, cell) -> put(row, column, cell));
            for (Figure figure : block.figures()) {
                put(row, columns.get(figure.key()), figure, Label.VALUE);
                put(row, columns.get(figure.key()) + 1, figure, Label.PERIOD);
            }
            notes(row, notes, block);
        }
    }

    private static DraftCell label(List<Block> blocks, Label label) {
        return blocks.stream()
                .filter(block -> block.labelled().containsKey(label))
                .findFirst()
                .map(block -> block.labelled().get(label).cell(0))
                .orElse(DraftCell.blank());
    }

    /** The remarks of a block; all in one cell. */
    private void notes(int row, int column, Block block) {
        Sheet.Row notes = block.labelled().get(Label.NOTE);
        List<DraftCell> found = new ArrayList<>();
        for (int i = 1; notes != null && i < notes.size(); i++) {
            found.add(notes.cell(i));
        }
        if (!found.isEmpty()) {
            DraftCell all =
                    DraftCell.text(found.stream().map(DraftCell::display).collect(Collectors.joining("; ")));
            put(row, column, all.atPlaceOf(found.get(0)));
        }
    }

    private void put(int row, int column, Figure figure, Label label) {
        Sheet.Row source = figure.rows().get(label);
        if (source != null) {
            cells.put(row, column, source.at(figure.column()), sheet.place(source.index(), figure.column()));
        }
    }

    private void put(int row, int column, DraftCell cell) {
        if (!cell.isBlank()) {
            cells.put(row, column, cell);
        }
    }
}
