package io.github.tiendo.excel;

import io.github.tiendo.excel.CellLook.Align;
import io.github.tiendo.excel.CellLook.Border;
import io.github.tiendo.excel.CellLook.Font;
import io.github.tiendo.report.ReportTable.Alignment;
import io.github.tiendo.report.ReportTable.RowKind;

/** How the lines of a report look in a workbook. */
final class ReportLooks {

    private static final Font LETTERS = new Font("Times New Roman", 11, false, false, "000000");
    private static final String BLUE = "1F4E79";
    private static final String HEADING_FILL = "DDEBF7";
    private static final String TOTAL_FILL = "F2F2F2";

    /** How a cell looks in which nothing stands. */
    static final CellLook USUAL = CellLook.PLAIN.font(LETTERS);

    private static final CellLook LINE = CellLook.PLAIN.font(LETTERS).wrapped();
    private static final CellLook CELL = LINE.border(Border.THIN);

    private ReportLooks() {}

    /** A line over the whole width. */
    enum Line {
        KIND(LINE.font(LETTERS.bold().points(12)).align(Align.CENTRE)),
        SUBJECT(LINE.font(LETTERS.bold().points(16).colour(BLUE)).align(Align.CENTRE)),
        BASIS(LINE.font(LETTERS.italic()).align(Align.CENTRE)),
        CHAPTER(LINE.font(LETTERS.bold().points(13).colour(BLUE)).border(Border.BELOW)),
        HEADING(LINE.font(LETTERS.bold().points(12).colour(BLUE))),
        SUBHEADING(LINE.font(LETTERS.bold().italic())),
        PARAGRAPH(LINE.top()),
        ITEM(LINE.top().indent(1)),
        NOTE(LINE.top().font(LETTERS.italic().points(10).colour("595959"))),
        GAP(LINE);

        private final CellLook look;

        Line(CellLook look) {
            this.look = look;
        }

        CellLook look() {
            return look;
        }

        int points() {
            return look.font().points();
        }
    }

    static CellLook head() {
        return CELL.font(LETTERS.bold().colour("FFFFFF")).fill(BLUE).align(Align.CENTRE);
    }

    static CellLook cell(RowKind row, Alignment alignment) {
        CellLook look = CELL.align(
                switch (alignment) {
                    case START -> Align.LEFT;
                    case CENTRE -> Align.CENTRE;
                    case END -> Align.RIGHT;
                });
        return switch (row) {
            case HEADING -> look.font(LETTERS.bold()).fill(HEADING_FILL);
            case TOTAL -> look.font(LETTERS.bold()).fill(TOTAL_FILL);
            case BODY -> look;
        };
    }

    static CellLook grade(CellLook cell, String colour) {
        return cell.fill(colour).font(cell.font().bold().colour(Colours.onTop(colour)));
    }
}
