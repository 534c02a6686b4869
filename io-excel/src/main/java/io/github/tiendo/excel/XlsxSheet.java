package io.github.tiendo.excel;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;

/** A sheet of an {@code .xlsx} file, read row by row. */
final class XlsxSheet implements AutoCloseable {

    private static final int ISO_DATE = 10;

    private final XmlPart xml;
    private final XlsxWorkbook workbook;
    private final ReadBudget budget;
    private final CellValues values;
    private final CellStyles styles;
    private final Misplaced misplaced = new Misplaced();

    private final CellPlaces place = new CellPlaces();
    private final SmallInt number = new SmallInt();
    private final TypeDecoder type = new TypeDecoder();
    private final CellChars value = new CellChars();
    private final CellChars inline = new CellChars();

    private int rows;
    private int row = -1;
    private int column;
    private boolean inRows;
    private boolean ended;

    /** What the {@code t} of a cell says. */
    private enum Type {
        NUMBER,
        SHARED,
        INLINE,
        STRING,
        LOGICAL,
        ERROR,
        DATE,
        UNKNOWN
    }

    XlsxSheet(XmlPart xml, XlsxWorkbook workbook) throws IOException, RefusedException {
        this.xml = xml;
        this.workbook = workbook;
        this.budget = workbook.budget();
        this.values = workbook.values();
        this.styles = workbook.styles();
        if (!xml.nextChild(0) || !xml.name().toLowerCase(Locale.ROOT).endsWith("sheet")) {
            throw RefusedException.broken(Found.CONTENT);
        }
    }

    /** What was found out of its place so far. */
    Misplaced misplaced() {
        return misplaced;
    }

    /** Tells what the next row holds, and before the first and after the last what the sheet says of its cells. */
    boolean readRow(CellTarget target) throws IOException, RefusedException {
        while (!ended) {
            if (inRows) {
                if (xml.nextChild(2)) {
                    if (xml.name().equals("row")) {
                        row(target);
                        return true;
                    }
                    xml.pass();
                } else {
                    inRows = false;
                }
            } else if (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "sheetData" -> inRows = true;
                    case "cols" -> columns(target);
                    case "mergeCells" -> merged(target);
                    default -> xml.pass();
                }
            } else {
                ended = true;
            }
        }
        return false;
    }

    // --- rows and cells

    private void row(CellTarget target) throws IOException, RefusedException {
        budget.takeRow(rows++);
        int given = -1;
        boolean isPlaced = false;
        boolean isHidden = false;
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            switch (xml.attributeName(i)) {
                case "r" -> {
                    xml.attribute(i, number);
                    given = number.value() - 1;
                    isPlaced = true;
                }
                case "hidden" -> isHidden = XmlPart.isTrue(xml.attributeValue(i));
                case "spans", "ht", "s", "customFormat", "customHeight", "dyDescent", "outlineLevel", "collapsed" -> {
                    // how it looks
                }
                default -> xml.strangeAttribute(i);
            }
        }
        int wanted = isPlaced ? given : row + 1;
        if (wanted < 0 || wanted >= CellPlaces.MAX_ROWS) {
            misplaced.outOfRange(row + 1, 0);
            xml.pass();
            return;
        }
        if (wanted <= row) {
            misplaced.outOfOrder(wanted, 0);
        }
        row = wanted;
        if (!isPlaced) {
            misplaced.withoutPlace(row, 0);
        }
        target.row(row, isHidden);
        column = -1;
        while (xml.nextChild(3)) {
            if (xml.name().equals("c")) {
                cell(target);
            } else {
                xml.pass();
            }
        }
    }

    private void cell(CellTarget target) throws IOException, RefusedException {
        int at = column + 1;
        int style = 0;
        boolean isPlaced = false;
        type.value = Type.NUMBER;
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            switch (xml.attributeName(i)) {
                case "r" -> {
                    xml.attribute(i, place);
                    at = place.column();
                    isPlaced = true;
                }
                case "s" -> {
                    xml.attribute(i, number);
                    style = number.value();
                }
                case "t" -> xml.attribute(i, type);
                case "cm", "vm", "ph" -> {
                    // of no use here
                }
                default -> xml.strangeAttribute(i);
            }
        }
        if (at < 0 || at >= CellPlaces.MAX_COLUMNS || isPlaced && place.row() < 0) {
            misplaced.outOfRange(row, column + 1);
            xml.pass();
            return;
        }
        if (!isPlaced) {
            misplaced.withoutPlace(row, at);
        } else if (place.row() != row) {
            misplaced.outOfOrder(row, at);
        }
        if (at == column) {
            misplaced.twice(row, at);
            xml.pass();
            return;
        }
        if (at < column) {
            misplaced.outOfOrder(row, at);
        }
        column = at;
        content(target, style);
    }

    private void content(CellTarget target, int style) throws IOException, RefusedException {
        value.clear();
        inline.clear();
        boolean isFormula = false;
        boolean isInline = false;
        boolean isCalculated = false;
        while (xml.nextChild(4)) {
            switch (xml.name()) {
                case "v" -> {
                    isCalculated = true;
                    xml.appendElementTo(value);
                }
                case "is" -> {
                    isInline = true;
                    xml.appendRichTo(inline);
                }
                case "f" -> {
                    isFormula = true;
                    xml.skip();
                }
                default -> xml.pass();
            }
        }
        if (isInline) {
            text(target, inline);
        } else if (value.isEmpty()) {
            // a formula that gives an empty text has been calculated
            if (isFormula && !(isCalculated && type.value == Type.STRING)) {
                target.cell(column, DraftCell.error(Sheet.NOT_CALCULATED));
            }
        } else if (type.value == Type.SHARED) {
            shared(target);
        } else if (type.value == Type.STRING || type.value == Type.INLINE) {
            text(target, value);
        } else {
            target.cell(column, value(style));
        }
    }

    private void text(CellTarget target, CellChars chars) throws RefusedException {
        if (!chars.isEmpty()) {
            chars.unescape();
            target.text(column, chars.toString());
        }
    }

    private void shared(CellTarget target) throws IOException, RefusedException {
        number.decode(value.chars(), 0, value.length());
        PackedTexts texts = workbook.sharedTexts();
        if (number.value() >= 0 && number.value() < texts.count()) {
            target.text(column, texts.get(number.value()));
        } else {
            misplaced.withoutText(row, column);
            target.cell(column, DraftCell.error(value.toString()));
        }
    }

    /** The value of a cell that is no text; an error where it is not what its type says. */
    private DraftCell value(int style) {
        if (type.value == Type.NUMBER) {
            BigDecimal decimal = DecimalText.parse(value.chars(), value.length());
            NumberFormat format = styles.format(style);
            return decimal == null || format == null ? DraftCell.error(value.toString()) : values.of(decimal, format);
        }
        String text = value.toString();
        return switch (type.value) {
            case LOGICAL -> logical(text.strip());
            case DATE -> date(text.strip());
            default -> DraftCell.error(text);
        };
    }

    private static DraftCell logical(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true" -> CellValues.logical(true);
            case "0", "false" -> CellValues.logical(false);
            default -> DraftCell.error(text);
        };
    }

    private static DraftCell date(String text) {
        try {
            return DraftCell.date(LocalDate.parse(text.substring(0, Math.min(ISO_DATE, text.length()))));
        } catch (DateTimeException e) {
            return DraftCell.error(text);
        }
    }

    // --- what the sheet says of its cells

    private void columns(CellTarget target) throws IOException, RefusedException {
        while (xml.nextChild(2)) {
            if (xml.name().equals("col") && XmlPart.isTrue(xml.attribute("hidden"))) {
                int first = column(xml.attribute("min"));
                int last = column(xml.attribute("max"));
                if (first >= 0 && first <= last) {
                    target.hiddenColumns(first, last);
                }
            }
            xml.pass();
        }
    }

    private static int column(@Nullable String number) {
        try {
            return number == null ? -1 : Math.min(CellPlaces.MAX_COLUMNS, Integer.parseInt(number.strip())) - 1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void merged(CellTarget target) throws IOException, RefusedException {
        CellPlaces last = new CellPlaces();
        while (xml.nextChild(2)) {
            String area = xml.name().equals("mergeCell") ? xml.attribute("ref") : null;
            int colon = area == null ? -1 : area.indexOf(':');
            if (area != null && colon > 0) {
                place.decode(area.substring(0, colon));
                last.decode(area.substring(colon + 1));
                if (place.row() >= 0
                        && place.column() >= 0
                        && last.row() >= place.row()
                        && last.column() >= place.column()) {
                    target.merged(place.row(), place.column(), last.row(), last.column());
                }
            }
            xml.pass();
        }
    }

    @Override
    public void close() {
        xml.close();
    }

    /** Takes the {@code t} of a cell. */
    private static final class TypeDecoder extends TypedValueDecoder {

        private Type value = Type.NUMBER;

        @Override
        public void decode(char[] text, int start, int end) {
            if (end - start == 1) {
                value = switch (text[start]) {
                    case 'n' -> Type.NUMBER;
                    case 's' -> Type.SHARED;
                    case 'b' -> Type.LOGICAL;
                    case 'e' -> Type.ERROR;
                    case 'd' -> Type.DATE;
                    default -> Type.UNKNOWN;
                };
            } else {
                decode(new String(text, start, end - start));
            }
        }

        @Override
        public void decode(String text) {
            value = switch (text) {
                case "n" -> Type.NUMBER;
                case "s" -> Type.SHARED;
                case "b" -> Type.LOGICAL;
                case "e" -> Type.ERROR;
                case "d" -> Type.DATE;
                case "str" -> Type.STRING;
                case "inlineStr" -> Type.INLINE;
                default -> Type.UNKNOWN;
            };
        }

        @Override
        public void handleEmptyValue() {
            value = Type.UNKNOWN;
        }
    }
}
