package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables of a text that each give the figures of one indicator, whose name is the text above: {@code Indicator 1: Households
 * with water} above {@code Baseline | Actual | Target}. Those of one kind that follow each other become one sheet, in which
 * the names are rows.
 */
final class BlocksUnderTexts {

    /** No block of one indicator has more. */
    private static final int MOST_ROWS = 60;

    private final HeadWords words;
    private final MovedCells cells = new MovedCells();
    private int nextRow;

    private BlocksUnderTexts(HeadWords words) {
        this.words = words;
    }

    /** The blocks of a document, in which such tables with their names are sheets. */
    static List<Block> joined(List<Block> blocks, HeadWords words) {
        List<Block> joined = new ArrayList<>();
        int next;
        for (int i = 0; i < blocks.size(); i = next) {
            BlocksUnderTexts run = new BlocksUnderTexts(words);
            Optional<Sheet> first = Optional.empty();
            next = i;
            while (next + 1 < blocks.size()
                    && blocks.get(next) instanceof Block.Text name
                    && blocks.get(next + 1) instanceof Sheet table
                    && run.isBlock(name, table)) {
                run.add(name, table);
                first = first.or(() -> Optional.of(table));
                next += 2;
            }
            if (first.isPresent()) {
                joined.add(run.cells.of(first.get()));
            } else {
                joined.add(blocks.get(i));
                next = i + 1;
            }
        }
        return joined;
    }

    /** Whether a table is read with the text above it as the name of an indicator, and not without. */
    private boolean isBlock(Block.Text name, Sheet table) {
        if (name.text().isBlank()
                || name.text().length() > HeadFinder.LONGEST_HEAD
                || table.rows().isEmpty()
                || table.rows().size() > MOST_ROWS
                || IndicatorBlocks.joined(table, words).isPresent()) {
            return false;
        }
        BlocksUnderTexts alone = new BlocksUnderTexts(words);
        alone.add(name, table);
        Sheet named = alone.cells.of(table);
        return IndicatorBlocks.joined(named, words).isPresent();
    }

    private void add(Block.Text name, Sheet table) {
        cells.put(nextRow, 0, DraftCell.text(name.text()).at(name.location()));
        int top = table.rows().get(0).index();
        for (Sheet.Row row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                cells.put(nextRow + 1 + row.index() - top, row.column(i), row.cell(i));
            }
        }
        nextRow += 2 + table.rows().get(table.rows().size() - 1).index() - top;
    }
}
