package io.github.tiendo.excel;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Sheet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Takes a cell as it was typed: no notation is read and nothing is printed and parsed again. */
final class CellReader {

    private static final int ISO_DATE = 10;
    private static final int SECONDS_OF_DAY = 86_400;

    private final boolean datesFrom1904;

    CellReader(boolean datesFrom1904) {
        this.datesFrom1904 = datesFrom1904;
    }

    /** What the cell holds; what cannot be understood is an error cell with what stands there. */
    DraftCell read(Cell cell) {
        try {
            CellType type = cell.getCellType();
            if (type == CellType.FORMULA) {
                if (isNotCalculated(cell)) {
                    return DraftCell.error(Sheet.NOT_CALCULATED);
                }
                type = cell.getCachedFormulaResultType();
            }
            return switch (type) {
                case STRING -> DraftCell.text(cell.getRichStringCellValue().getString());
                case NUMERIC -> number(cell);
                case BOOLEAN ->
                    DraftCell.logical(cell.getBooleanCellValue(), cell.getBooleanCellValue() ? "TRUE" : "FALSE");
                case ERROR ->
                    DraftCell.error(
                            FormulaError.forInt(cell.getErrorCellValue()).getString());
                default -> DraftCell.blank();
            };
        } catch (RuntimeException e) {
            return unusual(cell);
        }
    }

    /** A formula of an .xlsx file without a result; the other format always keeps one. */
    private static boolean isNotCalculated(Cell cell) {
        if (!(cell instanceof XSSFCell xssfCell)) {
            return false;
        }
        String raw = xssfCell.getRawValue();
        return raw == null || raw.isEmpty() && cell.getCachedFormulaResultType() != CellType.STRING;
    }

    private DraftCell number(Cell cell) {
        double value = cell.getNumericCellValue();
        NumberFormat format = NumberFormat.of(cell.getCellStyle().getDataFormatString(), value);
        if (DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format.pattern())
                && DateUtil.isValidExcelDate(value)) {
            return date(value);
        }
        // the double's own shortest decimal: 0.7708, although the file may say 0.77080000000000004
        BigDecimal number = plain(new BigDecimal(Double.toString(value)));
        if (format.isPercent()) {
            DraftCell.Builder percent =
                    DraftCell.builder().kind(DraftCell.Kind.PERCENT).number(plain(number.movePointRight(2)));
            format.decimals().ifPresent(percent::decimalsShown);
            return percent.build();
        }
        DraftCell.Builder plain =
                DraftCell.builder().kind(DraftCell.Kind.NUMBER).number(number);
        format.decimals().ifPresent(plain::decimalsShown);
        return plain.build();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private DraftCell date(double value) {
        if (value < 1) {
            LocalTime time = LocalTime.ofSecondOfDay(Math.min(SECONDS_OF_DAY - 1, Math.round(value * SECONDS_OF_DAY)));
            return DraftCell.text(time.toString());
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, datesFrom1904);
        return DraftCell.date(moment.toLocalDate());
    }

    private static DraftCell unusual(Cell cell) {
        String raw = cell instanceof XSSFCell xssfCell ? xssfCell.getRawValue() : null;
        if (raw == null || raw.isBlank()) {
            return DraftCell.error("#VALUE!");
        }
        try {
            // a date as text, which the format allows and few programs write
            return DraftCell.date(LocalDate.parse(raw.substring(0, Math.min(ISO_DATE, raw.length()))));
        } catch (DateTimeException e) {
            return DraftCell.error(raw);
        }
    }
}
