package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sheet that gives each indicator a block of rows of its own: its name, a head {@code Baseline | Actual | End target}, and
 * below it rows whose first cells call them {@code Value}, {@code Date} and {@code Comments}. Blocks of one head one below the
 * other become one table with a row each, in which the date of a figure stands beside it.
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
     * The rows of one indicator.
     *
     * @param firstRow where it begins in the source
     * @param column where the words of its rows stand
     * @param name what it is called
     * @param head the row of its heads
     * @param labelled its other rows
     * @param named the row that names it in columns of their own before the words of its rows; empty where it has only a name
     */
    private record Block(
            int firstRow,
            int column,
            DraftCell name,
            Sheet.Row head,
            Map<Label, Sheet.Row> labelled,
            Optional<Sheet.Row> named) {

        Block(int firstRow, int column, DraftCell name, Sheet.Row head, Map<Label, Sheet.Row> labelled) {
            this(firstRow, column, name, head, labelled, Optional.empty());
        }

        /** The columns of its figures. */
        List<Integer> figures() {
            List<Integer> figures = new ArrayList<>();
            for (int i = 0; i < head.size(); i++) {
                if (head.column(i) > column) {
                    figures.add(head.column(i));
                }
            }
            return figures;
        }

        /** The words of its heads with their columns. */
        String words() {
            return column
                    + figures().stream()
                            .map(index -> " " + index + " " + head.at(index).display())
                            .collect(Collectors.joining());
        }

        int lastRow() {
            return labelled.values().stream().mapToInt(Sheet.Row::index).max().orElse(head.index());
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
            Optional<Block> block = block(rows, i, before).or(() -> besideItsName(rows, position, before));
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
            Optional<Label> label = rows.get(i).column(0) == column ? label(rows.get(i)) : Optional.empty();
            if (label.isEmpty() || labelled.putIfAbsent(label.get(), rows.get(i)) != null) {
                break;
            }
        }
        if (!labelled.containsKey(Label.VALUE) || labelled.size() < 2) {
            return Optional.empty();
        }
        if (isHead(top, column)) {
            DraftCell own = top.at(column);
            boolean named = !own.isMissing();
            Optional<Sheet.Row> above = Optional.of(position - 1)
                    .filter(i -> !named && i >= 0)
                    .map(rows::get)
                    .filter(row -> row.index() + 1 == top.index() && isName(row, column))
                    .filter(row -> before.filter(block -> row.index() <= block.lastRow())
                            .isEmpty());
            DraftCell name = above.map(row -> row.cell(0)).orElse(own);
            return name.isMissing()
                    ? Optional.empty()
                    : Optional.of(
                            new Block(above.map(Sheet.Row::index).orElse(top.index()), column, name, top, labelled));
        }
        if (!isName(top, column)) {
            return Optional.empty();
        }
        Optional<Sheet.Row> above =
                Optional.of(position - 1).filter(i -> i >= 0).map(rows::get);
        return above.filter(row -> row.index() + 1 == top.index() && isHead(row, column))
                .map(head -> new Block(head.index(), column, top.cell(0), head, labelled))
                .or(() -> before.filter(block -> block.column() == column)
                        .map(block -> new Block(top.index(), column, top.cell(0), block.head(), labelled)));
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
        Map<Label, Sheet.Row> labelled = new EnumMap<>(Label.class);
        labelled.put(Label.VALUE, top);
        for (int i = position + 1; i < rows.size() && rows.get(i).column(0) == column; i++) {
            Sheet.Row row = rows.get(i);
            if (label(row.cell(0))
                    .filter(label -> labelled.putIfAbsent(label, row) == null)
                    .isEmpty()) {
                break;
            }
        }
        boolean headed = position > 0 && isHead(rows.get(position - 1), column);
        Optional<Sheet.Row> head = headed
                ? Optional.of(rows.get(position - 1))
                : before.filter(block ->
                                block.column() == column && block.named().isPresent())
                        .map(Block::head);
        return head.map(heads -> new Block(
                headed ? heads.index() : top.index(), column, top.cell(0), heads, labelled, Optional.of(top)));
    }

    private Optional<Label> label(Sheet.Row row) {
        return label(row.cell(0));
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
        int known = 0;
        for (int i = 0; i < row.size(); i++) {
            if (row.column(i) > column) {
                DraftCell cell = row.cell(i);
                boolean figure = cell.kind() == DraftCell.Kind.TEXT
                        && cell.text().length() <= HeadFinder.LONGEST_HEAD
                        && words.match(cell.display(), HeadText.of(cell.display()))
                                .filter(match -> match.meaning().isFigure())
                                .isPresent();
                known += figure ? 1 : 0;
            }
        }
        return known >= FEWEST_FIGURES;
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
        int step = dated ? 2 : 1;
        int row = first.firstRow();
        if (first.named().isPresent()) {
            putBefore(row, first.column(), first.head());
        } else {
            put(row, first.column(), ColumnMeaning.NAME.wordLike(first.words()).atPlaceOf(first.name()));
        }
        List<Integer> figures = first.figures();
        for (int i = 0; i < figures.size(); i++) {
            int column = first.column() + 1 + i * step;
            put(row, column, first.head().at(figures.get(i)));
            if (dated) {
                cells.merge(Sheet.Area.of(row, column, row, column + 1));
                put(row + 1, column, label(blocks, Label.VALUE));
                put(row + 1, column + 1, label(blocks, Label.PERIOD));
            }
        }
        int notes = first.column() + 1 + figures.size() * step;
        put(row, notes, label(blocks, Label.NOTE));
        row += step;
        for (Block block : blocks) {
            if (block.named().isPresent()) {
                putBefore(row, block.column(), block.named().get());
            } else {
                put(row, block.column(), block.name());
            }
            for (int i = 0; i < figures.size(); i++) {
                int column = block.column() + 1 + i * step;
                put(row, column, block, Label.VALUE, figures.get(i));
                if (dated) {
                    put(row, column + 1, block, Label.PERIOD, figures.get(i));
                }
            }
            notes(row, notes, block);
            row++;
        }
    }

    /** The cells of a row before a column. */
    private void putBefore(int row, int column, Sheet.Row source) {
        for (int i = 0; i < source.size() && source.column(i) < column; i++) {
            put(row, source.column(i), source.cell(i));
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

    private void put(int row, int column, Block block, Label label, int from) {
        Sheet.Row source = block.labelled().get(label);
        if (source != null) {
            cells.put(row, column, source.at(from), sheet.place(source.index(), from));
        }
    }

    private void put(int row, int column, DraftCell cell) {
        if (!cell.isBlank()) {
            cells.put(row, column, cell);
        }
    }
}
