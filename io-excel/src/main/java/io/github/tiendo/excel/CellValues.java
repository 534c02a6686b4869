package io.github.tiendo.excel;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.notation.NumberLimits;
import java.math.BigDecimal;

/**
 * Says what a number of a workbook is by its format: a number, a percentage, a day or a time.
 *
 * @param from1904 whether it counts days from 1904
 * @param limits what is too long for a number is passed on as the text that it is
 */
record CellValues(boolean from1904, NumberLimits limits) {

    DraftCell of(BigDecimal number, NumberFormat format) {
        NumberFormat.Section section = format.section(number);
        return switch (section.shown()) {
            case NUMBER ->
                limits.allows(number) ? shown(DraftCell.number(number), section) : DraftCell.text(digits(number));
            case PERCENT -> {
                BigDecimal percent = DecimalText.percent(number);
                yield limits.allows(percent)
                        ? shown(DraftCell.percent(percent), section)
                        : DraftCell.text(digits(percent) + "%");
            }
            case PERCENT_AS_WRITTEN ->
                limits.allows(number)
                        ? shown(DraftCell.percent(number), section)
                        : DraftCell.text(digits(number) + "%");
            case DATE -> date(number);
            case DURATION -> {
                double value = number.doubleValue();
                yield ExcelDays.areCounted(value)
                        ? DraftCell.text(ExcelDays.duration(value))
                        : of(number, NumberFormat.GENERAL);
            }
        };
    }

    static DraftCell logical(boolean value) {
        return DraftCell.logical(value, value ? "TRUE" : "FALSE");
    }

    private static DraftCell shown(DraftCell cell, NumberFormat.Section section) {
        return section.decimals() < 0 ? cell : cell.showing(section.decimals());
    }

    private DraftCell date(BigDecimal number) {
        double value = number.doubleValue();
        if (!ExcelDays.areCounted(value)) {
            return of(number, NumberFormat.GENERAL);
        }
        return value < 1
                ? DraftCell.text(ExcelDays.time(value).toString())
                : DraftCell.date(ExcelDays.day(value, from1904));
    }

    /** All of its digits, so that whoever reads the text says that they are too many. */
    private static String digits(BigDecimal number) {
        return number.toPlainString();
    }
}
