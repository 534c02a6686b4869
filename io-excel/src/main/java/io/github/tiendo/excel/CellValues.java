package io.github.tiendo.excel;

import io.github.tiendo.notation.NumberLimits;
import java.math.BigDecimal;

/** Says what a number of a workbook is by its format: a number, a percentage, a day or a time. */
final class CellValues {

    private final boolean from1904;
    private final NumberLimits limits;

    /**
     * Values of one workbook.
     *
     * @param from1904 whether it counts days from 1904
     * @param limits what is too long for a number is passed on as the text that it is
     */
    CellValues(boolean from1904, NumberLimits limits) {
        this.from1904 = from1904;
        this.limits = limits;
    }

    void put(CellTarget target, int column, BigDecimal number, NumberFormat format) throws RefusedException {
        NumberFormat.Section section = format.section(number);
        switch (section.shown()) {
            case NUMBER -> {
                if (limits.allows(number)) {
                    target.number(column, number, section.decimals());
                } else {
                    target.text(column, asText(number));
                }
            }
            case PERCENT -> {
                BigDecimal percent = DecimalText.percent(number);
                if (limits.allows(percent)) {
                    target.percent(column, percent, section.decimals());
                } else {
                    target.text(column, asText(number));
                }
            }
            case DATE -> date(target, column, number);
            case DURATION -> {
                double value = number.doubleValue();
                if (ExcelDays.areCounted(value)) {
                    target.text(column, ExcelDays.duration(value));
                } else {
                    put(target, column, number, NumberFormat.GENERAL);
                }
            }
        }
    }

    private void date(CellTarget target, int column, BigDecimal number) throws RefusedException {
        double value = number.doubleValue();
        if (!ExcelDays.areCounted(value)) {
            put(target, column, number, NumberFormat.GENERAL);
        } else if (value < 1) {
            target.text(column, ExcelDays.time(value).toString());
        } else {
            target.date(column, ExcelDays.day(value, from1904));
        }
    }

    /** Such as {@code 1E+308}. */
    private static String asText(BigDecimal number) {
        return number.stripTrailingZeros().toString();
    }
}
