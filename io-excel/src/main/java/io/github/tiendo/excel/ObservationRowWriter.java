package io.github.tiendo.excel;

import static io.github.tiendo.excel.ObservationColumn.COMPUTED;
import static io.github.tiendo.excel.ObservationColumn.DECIMALS;
import static io.github.tiendo.excel.ObservationColumn.DEFINITION;
import static io.github.tiendo.excel.ObservationColumn.DENOMINATOR;
import static io.github.tiendo.excel.ObservationColumn.DIMENSIONS;
import static io.github.tiendo.excel.ObservationColumn.FIELD;
import static io.github.tiendo.excel.ObservationColumn.INDICATOR;
import static io.github.tiendo.excel.ObservationColumn.KNOWN_ON;
import static io.github.tiendo.excel.ObservationColumn.MINIMUM_DIGITS;
import static io.github.tiendo.excel.ObservationColumn.MOVEMENT;
import static io.github.tiendo.excel.ObservationColumn.NUMERATOR;
import static io.github.tiendo.excel.ObservationColumn.PERIOD;
import static io.github.tiendo.excel.ObservationColumn.QUALIFIER;
import static io.github.tiendo.excel.ObservationColumn.RANK;
import static io.github.tiendo.excel.ObservationColumn.RATIO;
import static io.github.tiendo.excel.ObservationColumn.REPORTED_BY;
import static io.github.tiendo.excel.ObservationColumn.SCALE_WORD;
import static io.github.tiendo.excel.ObservationColumn.STATUS;
import static io.github.tiendo.excel.ObservationColumn.SUBJECT;
import static io.github.tiendo.excel.ObservationColumn.UNIT;
import static io.github.tiendo.excel.ObservationColumn.VALUE;
import static io.github.tiendo.excel.ObservationColumn.WITHDRAWAL;
import static io.github.tiendo.excel.ObservationColumn.WORDS;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Writes observations as the rows of as many sheets as they need. */
final class ObservationRowWriter {

    private static final int MOST_DECIMALS_OF_FORMAT = 15;
    private static final Pattern MARK = Pattern.compile("[\\\\;=]");
    private static final int KEPT_PERIODS = 1 << 12;

    private final WorkbookOutput workbook;
    private final int rowsOfSheet;
    private final int headLook;
    private final int dateLook;
    private final int[] decimalLooks = new int[MOST_DECIMALS_OF_FORMAT + 1];
    private final Map<Period, String> periods = new HashMap<>();
    private SheetOutput sheet;
    private int sheets;

    ObservationRowWriter(OutputStream out, int rowsOfSheet) throws IOException {
        this.workbook = new WorkbookOutput(out, CellLook.PLAIN);
        this.rowsOfSheet = rowsOfSheet;
        workbook.title("Observations");
        LookSheet looks = workbook.looks();
        headLook = looks.number(CellLook.PLAIN.font(CellLook.Font.PLAIN.bold()).fill("DDEBF7"));
        dateLook = looks.number(CellLook.PLAIN.format("yyyy-mm-dd"));
        for (int decimals = 0; decimals <= MOST_DECIMALS_OF_FORMAT; decimals++) {
            decimalLooks[decimals] =
                    looks.number(CellLook.PLAIN.format(decimals == 0 ? "0" : "0." + "0".repeat(decimals)));
        }
        sheet = startSheet();
    }

    private SheetOutput startSheet() throws IOException {
        sheets++;
        SheetOutput started = workbook.sheet(
                sheets == 1 ? "Observations" : "Observations " + sheets,
                new SheetLook(
                        ObservationColumn.ALL.stream()
                                .map(ObservationColumn::width)
                                .toList(),
                        1,
                        true,
                        SheetLook.Paper.ANY));
        started.row();
        for (ObservationColumn column : ObservationColumn.ALL) {
            started.text(column.ordinal(), column.head(), headLook);
        }
        return started;
    }

    void write(Observation observation) throws IOException {
        if (sheet.at() + 1 == rowsOfSheet) {
            sheet.end();
            sheet = startSheet();
        }
        sheet.row();
        text(INDICATOR, observation.indicator().value());
        text(PERIOD, print(observation.period()));
        ReportedValue value = observation.value().orElse(null);
        Quantity quantity = value instanceof Quantity number ? number : null;
        if (quantity != null) {
            number(quantity);
            if (!quantity.unit().equals(Unit.COUNT)) {
                text(UNIT, quantity.unit().label(Languages.ENGLISH));
            }
        }
        text(SUBJECT, observation.subject());
        if (!observation.dimensions().isEmpty()) {
            text(DIMENSIONS, print(observation.dimensions()));
        }
        boolean hasValue = value != null || observation.counts().isPresent() || observation.isWithdrawal();
        if (observation.status() != (hasValue ? Observation.Status.NORMAL : Observation.Status.NOT_YET_REPORTED)) {
            text(STATUS, observation.status().name());
        }
        text(REPORTED_BY, observation.reportedBy());
        number(NUMERATOR, observation.numerator());
        number(DENOMINATOR, observation.denominator());
        date(observation.knownOn());
        text(DEFINITION, observation.definition());
        if (quantity != null) {
            printed(quantity);
        } else if (value instanceof Rank rank) {
            number(RANK, rank.position());
            if (rank.fieldSize().isPresent()) {
                number(FIELD, rank.fieldSize().getAsInt());
            }
            if (rank.movement().isPresent()) {
                number(MOVEMENT, rank.movement().getAsInt());
            }
        } else if (value instanceof TextValue words) {
            text(WORDS, words.text());
        }
        if (observation.isWithdrawal()) {
            sheet.logical(WITHDRAWAL.ordinal(), true, 0);
        }
    }

    /** The number with the decimals that were printed; as a text where a cell would not keep its digits. */
    private void number(Quantity quantity) throws IOException {
        BigDecimal number = quantity.number();
        if (quantity.scaleWord().isPresent()) {
            number(VALUE, number, 0);
            return;
        }
        int decimals = Math.max(quantity.decimals(), number.scale());
        if (decimals < decimalLooks.length && SheetOutput.holds(number)) {
            sheet.number(VALUE.ordinal(), number, decimalLooks[decimals]);
        } else {
            text(VALUE, number.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString());
        }
    }

    /** How a number was printed. */
    private void printed(Quantity quantity) throws IOException {
        if (!quantity.isExact()) {
            text(QUALIFIER, quantity.qualifier().name());
        }
        if (quantity.scaleWord().isPresent()) {
            text(SCALE_WORD, quantity.scaleWord().get().name());
            number(DECIMALS, quantity.decimals());
        }
        if (quantity.minimumDigits() != 1) {
            number(MINIMUM_DIGITS, quantity.minimumDigits());
        }
        text(RATIO, quantity.ratio());
        if (quantity.isComputed()) {
            sheet.logical(COMPUTED.ordinal(), true, 0);
        }
    }

    private static String print(Map<String, String> dimensions) {
        StringJoiner text = new StringJoiner("; ");
        dimensions.forEach((name, value) -> text.add(escaped(name) + "=" + escaped(value)));
        return text.toString();
    }

    private static String escaped(String text) {
        return MARK.matcher(text).replaceAll("\\\\$0");
    }

    private String print(Period period) {
        String known = periods.get(period);
        if (known == null) {
            known = period.toString();
            if (periods.size() < KEPT_PERIODS) {
                periods.put(period, known);
            }
        }
        return known;
    }

    private void text(ObservationColumn column, Optional<?> text) throws IOException {
        if (text.isPresent()) {
            text(column, text.get().toString());
        }
    }

    private void text(ObservationColumn column, String text) throws IOException {
        if (text.length() > SheetOutput.LONGEST_TEXT) {
            throw new IllegalArgumentException("a cell holds at most " + SheetOutput.LONGEST_TEXT
                    + " characters, found a text of " + text.length());
        }
        sheet.text(column.ordinal(), text, 0);
    }

    private void number(ObservationColumn column, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            number(column, number.get(), 0);
        }
    }

    private void number(ObservationColumn column, int number) throws IOException {
        sheet.number(column.ordinal(), BigDecimal.valueOf(number), 0);
    }

    private void number(ObservationColumn column, BigDecimal number, int look) throws IOException {
        if (SheetOutput.holds(number)) {
            sheet.number(column.ordinal(), number, look);
        } else {
            text(column, number.toPlainString());
        }
    }

    private void date(Optional<LocalDate> day) throws IOException {
        if (day.isPresent() && ExcelDays.number(day.get()) > 0) {
            sheet.date(KNOWN_ON.ordinal(), day.get(), dateLook);
        } else {
            text(KNOWN_ON, day);
        }
    }

    /** Ends the workbook. */
    void finish() throws IOException {
        sheet.end();
        workbook.finish();
    }
}
