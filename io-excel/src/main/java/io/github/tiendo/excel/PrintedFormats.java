package io.github.tiendo.excel;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.quantity.PrintedNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the format under which a cell that holds a number or a day shows what a report prints. Decimal and grouping marks
 * are those of the reader's system; in a report of its language they are the printed ones.
 */
final class PrintedFormats {

    /** Ways to print a day, with the format of a cell for each. */
    private static final Map<DateTimeFormatter, String> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT), "dd\\/mm\\/yyyy");
        DAYS.put(DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT), "d\\/m\\/yyyy");
        DAYS.put(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH), "[$-409]d mmmm yyyy");
        DAYS.put(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH), "[$-409]d mmm yyyy");
        DAYS.put(DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT), "yyyy\\-mm\\-dd");
    }

    private final char decimalMark;
    private final char groupingMark;
    private final Map<String, Optional<String>> known = new HashMap<>();

    PrintedFormats(Locale language) {
        boolean isVietnamese = Languages.isVietnamese(language);
        this.decimalMark = isVietnamese ? ',' : '.';
        this.groupingMark = isVietnamese ? '.' : ',';
    }

    /** The format of a number; empty where no format shows it as it is printed, so that it stays a text. */
    Optional<String> of(PrintedNumber number) {
        if (!SheetOutput.holds(number.value())) {
            return Optional.empty();
        }
        String text = number.text();
        String shape = text.replaceAll("[1-9]", "0");
        Optional<String> format = known.computeIfAbsent(shape, each -> format(text));
        return format.filter(code -> show(number.value(), code).equals(text));
    }

    /** The format after the shape of a print: how many digits at least, whether they are grouped, what stands behind. */
    private Optional<String> format(String text) {
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        String suffix = text.substring(end);
        String digits = text.substring(text.startsWith("-") ? 1 : 0, end);
        if (digits.isEmpty() || !suffix.isEmpty() && !suffix.strip().equals("%")) {
            return Optional.empty();
        }
        int mark = digits.indexOf(decimalMark);
        String whole = mark < 0 ? digits : digits.substring(0, mark);
        int decimals = mark < 0 ? 0 : digits.length() - mark - 1;
        StringBuilder format = new StringBuilder();
        if (whole.indexOf(groupingMark) >= 0) {
            format.append("#,##0");
        } else {
            format.append("0".repeat(whole.startsWith("0") ? whole.length() : 1));
        }
        if (decimals > 0) {
            format.append('.').append("0".repeat(decimals));
        }
        if (!suffix.isEmpty()) {
            format.append('"').append(suffix).append('"');
        }
        return Optional.of(format.toString());
    }

    /** What a cell with a format of {@link #of} shows. */
    String show(BigDecimal number, String format) {
        int quote = format.indexOf('"');
        String digits = quote < 0 ? format : format.substring(0, quote);
        String suffix = quote < 0 ? "" : format.substring(quote + 1, format.length() - 1);
        int mark = digits.indexOf('.');
        int decimals = mark < 0 ? 0 : digits.length() - mark - 1;
        if (number.scale() > decimals && number.stripTrailingZeros().scale() > decimals) {
            return "";
        }
        String plain = number.abs().setScale(decimals).toPlainString();
        String whole = decimals == 0 ? plain : plain.substring(0, plain.length() - decimals - 1);
        StringBuilder text = new StringBuilder(whole);
        if (digits.startsWith("#")) {
            for (int at = whole.length() - 3; at > 0; at -= 3) {
                text.insert(at, groupingMark);
            }
        } else {
            int least = mark < 0 ? digits.length() : mark;
            text.insert(0, "0".repeat(Math.max(0, least - whole.length())));
        }
        if (decimals > 0) {
            text.append(decimalMark).append(plain, plain.length() - decimals, plain.length());
        }
        return (number.signum() < 0 ? "-" : "") + text + suffix;
    }

    /** The format of a day; empty where no format shows it as it is printed. */
    static Optional<String> of(LocalDate day, String text) {
        return ExcelDays.number(day) < 0
                ? Optional.empty()
                : DAYS.entrySet().stream()
                        .filter(each -> each.getKey().format(day).equals(text))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
