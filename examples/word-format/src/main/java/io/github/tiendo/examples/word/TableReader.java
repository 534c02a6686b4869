package io.github.tiendo.examples.word;

import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Reads one table into a sheet of cells; tables within its cells become sheets behind it. */
final class TableReader {

    private final BodyReader body;
    private final Sheet.Builder sheet;
    private final List<Block> behind = new ArrayList<>();
    /** Areas that the rows below may still make longer, by their first column. */
    private final Map<Integer, Sheet.Area> open = new TreeMap<>();

    private final List<ReadCell> read = new ArrayList<>();

    private int row = -1;

    /** A cell and its paragraphs, by their numbers. */
    private record ReadCell(int row, int column, int first, int last) {}

    TableReader(BodyReader body, String name) {
        this.body = body;
        this.sheet = Sheet.builder(body.source(), name);
    }

    /** Reads up to the end of the table, which has begun. */
    List<Block> read(XmlPart xml, int depth) throws XMLStreamException, RefusedException {
        rows(xml, depth);
        open.values().forEach(this::merge);
        List<Block> blocks = new ArrayList<>();
        Sheet table = sheet.build();
        read.forEach(cell -> body.placed()
                .ifPresent(placed ->
                        placed.cell(table.place(cell.row(), cell.column()).place(), cell.first(), cell.last())));
        blocks.add(table);
        blocks.addAll(behind);
        return blocks;
    }

    private void rows(XmlPart xml, int depth) throws XMLStreamException, RefusedException {
        for (XmlPart.Step step = xml.next(); step != XmlPart.Step.END; step = xml.next()) {
            if (step == XmlPart.Step.START) {
                switch (xml.name()) {
                    case "tr" -> new Row().cells(xml, depth);
                    case "sdt", "sdtContent", "customXml" -> rows(xml, body.deeper(depth));
                    default -> xml.skip();
                }
            }
        }
    }

    private void merge(Sheet.Area area) {
        if (area.firstRow() < area.lastRow() || area.firstColumn() < area.lastColumn()) {
            sheet.merge(area);
        }
    }

    /** One row: a row that a tracked change deletes counts for nothing. */
    private final class Row {

        private int column;
        private boolean begun;

        void cells(XmlPart xml, int depth) throws XMLStreamException, RefusedException {
            for (XmlPart.Step step = xml.next(); step != XmlPart.Step.END; step = xml.next()) {
                if (step != XmlPart.Step.START) {
                    continue;
                }
                switch (xml.name()) {
                    case "trPr" -> {
                        if (isDeleted(xml)) {
                            body.changed(skipsDigits(xml));
                            return;
                        }
                    }
                    case "tc" -> cell(xml, depth);
                    case "sdt", "sdtContent", "customXml" -> cells(xml, body.deeper(depth));
                    default -> xml.skip();
                }
            }
        }

        private boolean isDeleted(XmlPart xml) throws XMLStreamException {
            boolean deleted = false;
            for (XmlPart.Step step = xml.next(); step != XmlPart.Step.END; step = xml.next()) {
                if (step == XmlPart.Step.START) {
                    deleted |= xml.name().equals("del");
                    column += xml.name().equals("gridBefore") ? xml.number("val", 0) : 0;
                    xml.skip();
                }
            }
            return deleted;
        }

        private boolean skipsDigits(XmlPart xml) throws XMLStreamException {
            boolean digits = false;
            for (XmlPart.Step step = xml.next(); step != XmlPart.Step.END; step = xml.next()) {
                digits |= step == XmlPart.Step.START && xml.skipsDigits();
            }
            return digits;
        }

        private void begin() throws RefusedException {
            if (!begun) {
                begun = true;
                row++;
                body.requireWithin("rows", row + 1, body.limits().rows());
                sheet.row(row);
            }
        }

        private void cell(XmlPart xml, int depth) throws XMLStreamException, RefusedException {
            begin();
            int before = body.paragraphs();
            int span = 1;
            String down = "none";
            boolean joined = false;
            List<String> lines = new ArrayList<>();
            Words[] carried = new Words[1];
            for (XmlPart.Step step = xml.next(); step != XmlPart.Step.END; step = xml.next()) {
                if (step != XmlPart.Step.START) {
                    continue;
                }
                if (!xml.name().equals("tcPr")) {
                    body.block(xml, depth, carried, new CellContent(lines));
                    continue;
                }
                for (XmlPart.Step each = xml.next(); each != XmlPart.Step.END; each = xml.next()) {
                    if (each == XmlPart.Step.START) {
                        switch (xml.name()) {
                            case "gridSpan" -> span = Math.max(1, xml.number("val", 1));
                            case "vMerge" -> down = xml.attribute("val");
                            case "hMerge" -> joined = !xml.attribute("val").equals("restart");
                            default -> {
                                // how it looks
                            }
                        }
                        xml.skip();
                    }
                }
            }
            body.requireWithin("columns", column + (long) span, body.limits().columns());
            read.add(new ReadCell(row, column, before + 1, body.paragraphs()));
            place(lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")), span, down, joined);
            column += span;
        }

        private void place(String text, int span, String down, boolean joined) throws RefusedException {
            int last = column + span - 1;
            Sheet.Area above = open.remove(column);
            if (joined && column > 0) {
                joinToTheLeft(last);
                return;
            }
            boolean goesOn = above != null && !down.equals("none") && !down.equals("restart");
            Sheet.Area area = goesOn
                    ? Sheet.Area.of(above.firstRow(), column, row, Math.max(last, above.lastColumn()))
                    : Sheet.Area.of(row, column, row, last);
            if (above != null && !goesOn) {
                merge(above);
            }
            open.put(column, area);
            if (!goesOn) {
                body.requireWithin("cell-length", text.length(), body.limits().cellLength());
                sheet.text(column, text);
            }
        }

        /** An old way to merge: the cell goes on from the one to the left. */
        private void joinToTheLeft(int last) {
            for (int left = column - 1; left >= 0; left--) {
                Sheet.Area area = open.get(left);
                if (area != null && area.lastRow() == row) {
                    open.put(left, Sheet.Area.of(area.firstRow(), left, area.lastRow(), last));
                    return;
                }
            }
        }
    }

    private final class CellContent implements BodyReader.Content {

        private final List<String> lines;

        CellContent(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void add(Words words) {
            lines.add(words.ofCell());
            body.notes(words, body.place());
        }

        @Override
        public void add(List<Block> blocks) {
            behind.addAll(blocks);
        }
    }
}
