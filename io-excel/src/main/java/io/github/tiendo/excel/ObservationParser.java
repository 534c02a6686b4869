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

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.spi.KnownValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an observation of a row, or says which of its cells forbids it. */
final class ObservationParser {

    private static final Pattern RATIO_TEXT = Pattern.compile("(-?[0-9]{1,60})/([0-9]{1,60})");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?");
    /** Names and values of dimensions; a backslash stands before a mark that is meant itself. */
    private static final Pattern DIMENSION =
            Pattern.compile("\\s*+((?:[^=;\\\\]|\\\\.)++)=((?:[^;\\\\]|\\\\.)*+)(?:;|\\z)", Pattern.DOTALL);

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final int MOST_MINIMUM_DIGITS = 99;

    private final RowCells row;
    private final NumberLimits limits;
    private final Consumer<Finding> findings;
    private final KnownValues<IndicatorId> indicators = KnownValues.madeBy(IndicatorId::of);
    private final KnownValues<AgencyId> agencies = KnownValues.madeBy(AgencyId::of);
    private final KnownValues<Unit> units = KnownValues.madeBy(Unit::of);
    private final KnownValues<Optional<Period>> periods = KnownValues.madeBy(ObservationParser::period);
    private final KnownValues<Optional<Map<String, String>>> dimensionTexts =
            KnownValues.madeBy(ObservationParser::dimensions);
    private SourceLocation sheet = SourceLocation.of("");
    private @Nullable ObservationHeads heads;
    private int[] places = new int[0];
    private boolean isBroken;

    ObservationParser(RowCells row, NumberLimits limits, Consumer<Finding> findings) {
        this.row = row;
        this.limits = limits;
        this.findings = findings;
    }

    /** Goes on with the rows of a sheet under its heads. */
    void enter(SourceLocation ofSheet, ObservationHeads ofColumns) {
        sheet = ofSheet;
        heads = ofColumns;
        places = ObservationColumn.ALL.stream().mapToInt(ofColumns::place).toArray();
    }

    /** The observation of the row in hand; null if it has none. */
    @Nullable
    Observation parse() {
        isBroken = false;
        IndicatorId indicator = required(INDICATOR, id(INDICATOR, indicators));
        Period period = required(PERIOD, period());
        ReportedValue value = value();
        Observation.Status status = constant(STATUS, Observation.Status.class);
        AgencyId subject = id(SUBJECT, agencies);
        Map<String, String> dimensions = dimensions();
        String definition = text(DEFINITION);
        AgencyId reportedBy = id(REPORTED_BY, agencies);
        BigDecimal numerator = number(NUMERATOR);
        BigDecimal denominator = number(DENOMINATOR);
        LocalDate knownOn = date(KNOWN_ON);
        boolean isWithdrawal = logical(WITHDRAWAL);
        if (isBroken || indicator == null || period == null) {
            return null;
        }
        if (denominator != null && denominator.signum() == 0) {
            refuse(DENOMINATOR, Expected.NOT_ZERO);
            return null;
        }
        boolean isCounted = numerator != null && denominator != null && denominator.signum() > 0;
        boolean isStated = value != null || isCounted && !isWithdrawal;
        boolean isValued = (status == null ? isStated : status.hasValue()) && !isWithdrawal;
        // counts may stand beside a reason for a blank
        if (value != null != isValued && (value != null || !isCounted)) {
            refuse(status == null ? isWithdrawal ? WITHDRAWAL : INDICATOR : STATUS, Expected.VALUE_IF_STATUS);
            return null;
        }
        Observation.Builder observation =
                Observation.builder().indicator(indicator).period(period).isWithdrawal(isWithdrawal);
        if (value != null) {
            observation.value(value);
        }
        if (status != null) {
            observation.status(status);
        }
        if (subject != null) {
            observation.subject(subject);
        }
        if (!dimensions.isEmpty()) {
            observation.dimensions(dimensions);
        }
        if (definition != null) {
            observation.definition(DefinitionId.of(definition));
        }
        if (reportedBy != null) {
            observation.reportedBy(reportedBy);
        }
        if (numerator != null) {
            observation.numerator(numerator);
        }
        if (denominator != null) {
            observation.denominator(denominator);
        }
        if (knownOn != null) {
            observation.knownOn(knownOn);
        }
        return observation.build();
    }

    // --- values

    private @Nullable ReportedValue value() {
        Quantity quantity = quantity();
        Rank rank = rank();
        String words = place(WORDS) < 0 ? null : text(place(WORDS));
        int values = (quantity == null ? 0 : 1) + (rank == null ? 0 : 1) + (words == null ? 0 : 1);
        if (values > 1) {
            refuse(words == null ? RANK : WORDS, Expected.ONE_VALUE);
            return null;
        }
        return quantity != null ? quantity : rank != null ? rank : words == null ? null : TextValue.of(words);
    }

    private @Nullable Quantity quantity() {
        BigDecimal number = number(VALUE);
        String unitText = text(UNIT);
        if (number == null) {
            return null;
        }
        Unit unit = unitText == null ? Unit.COUNT : units.of(unitText);
        if (kind(VALUE) == DraftCell.Kind.PERCENT) {
            if (unitText != null && !unit.equals(Unit.PERCENT)) {
                refuse(UNIT, Expected.UNIT_OF_PERCENT);
                return null;
            }
            unit = Unit.PERCENT;
        }
        Qualifier qualifier = constant(QUALIFIER, Qualifier.class);
        ScaleWord scaleWord = constant(SCALE_WORD, ScaleWord.class);
        Integer decimals = wholeNumber(DECIMALS, 0);
        Integer digits = wholeNumber(MINIMUM_DIGITS, 1);
        Ratio ratio = ratio();
        boolean isComputed = logical(COMPUTED);
        if (isBroken) {
            return null;
        }
        if (ratio != null && !unit.equals(Unit.PERCENT) || isComputed && ratio == null) {
            refuse(ratio == null ? COMPUTED : RATIO, Expected.RATIO);
            return null;
        }
        Quantity.Builder quantity = Quantity.builder().number(number).unit(unit);
        int shown = scaleWord == null ? row.decimals(place(VALUE)) : -1;
        if (decimals != null || shown > number.scale()) {
            quantity.decimals(decimals == null ? shown : decimals);
        }
        if (qualifier != null) {
            quantity.qualifier(qualifier);
        }
        if (scaleWord != null) {
            quantity.scaleWord(scaleWord);
        }
        if (digits != null) {
            quantity.minimumDigits(digits);
        }
        if (ratio != null) {
            quantity.ratio(ratio).isComputed(isComputed);
        }
        try {
            return quantity.build();
        } catch (IllegalArgumentException e) {
            // more decimals than any number has
            refuse(decimals == null ? VALUE : DECIMALS, Expected.DECIMALS);
            return null;
        }
    }

    private @Nullable Ratio ratio() {
        String text = text(RATIO);
        if (text == null) {
            return null;
        }
        Matcher ratio = RATIO_TEXT.matcher(text);
        if (!ratio.matches() || new BigInteger(ratio.group(2)).signum() == 0) {
            refuse(RATIO, Expected.RATIO);
            return null;
        }
        String first = ratio.group(1).replace("-", "");
        int digits = first.startsWith("0") || ratio.group(2).startsWith("0")
                ? Math.min(Math.min(first.length(), ratio.group(2).length()), MOST_MINIMUM_DIGITS)
                : 1;
        return Ratio.of(new BigInteger(ratio.group(1)), new BigInteger(ratio.group(2)))
                .withMinimumDigits(digits);
    }

    private @Nullable Rank rank() {
        Integer position = wholeNumber(RANK, 1);
        Integer field = wholeNumber(FIELD, 1);
        Integer movement = wholeNumber(MOVEMENT, Integer.MIN_VALUE);
        if (position == null || isBroken) {
            return null;
        }
        if (field != null && field < position) {
            refuse(RANK, Expected.PLACE_IN_FIELD);
            return null;
        }
        Rank.Builder rank = Rank.builder().position(position);
        if (field != null) {
            rank.fieldSize(field);
        }
        if (movement != null) {
            rank.movement(movement);
        }
        return rank.build();
    }

    private @Nullable Period period() {
        String text = text(PERIOD);
        if (text == null) {
            return null;
        }
        Optional<Period> period = periods.of(text);
        if (period.isEmpty()) {
            refuse(PERIOD, Expected.PERIOD);
        }
        return period.orElse(null);
    }

    private static Optional<Period> period(String text) {
        return Period.parse(text)
                .or(() -> printed(text, Languages.VIETNAMESE))
                .or(() -> printed(text, Languages.ENGLISH));
    }

    private static Optional<Period> printed(String text, Locale language) {
        Outcome<Period> read = PeriodNotation.of(language).parse(text);
        return read.findings().isEmpty() ? read.value() : Optional.empty();
    }

    private Map<String, String> dimensions() {
        String text = place(DIMENSIONS) < 0 ? null : text(place(DIMENSIONS));
        Map<String, Integer> columns = heads == null ? Map.of() : heads.dimensions();
        if (text == null && columns.isEmpty()) {
            return Map.of();
        }
        Optional<Map<String, String>> inText = text == null ? Optional.of(Map.of()) : dimensionTexts.of(text);
        if (inText.isEmpty()) {
            refuse(DIMENSIONS, Expected.DIMENSIONS);
        }
        if (columns.isEmpty()) {
            return inText.orElse(Map.of());
        }
        Map<String, String> dimensions = new LinkedHashMap<>(inText.orElse(Map.of()));
        columns.forEach((name, column) -> {
            String value = text(column);
            if (value != null) {
                dimensions.put(name, value);
            }
        });
        return dimensions;
    }

    /** The dimensions of a text; empty if it is none of them. */
    private static Optional<Map<String, String>> dimensions(String text) {
        Map<String, String> dimensions = new LinkedHashMap<>();
        Matcher dimension = DIMENSION.matcher(text);
        int at = 0;
        while (at < text.length()
                && dimension.region(at, text.length()).lookingAt()
                && dimensions.putIfAbsent(plain(dimension.group(1).strip()), plain(dimension.group(2))) == null) {
            at = dimension.end();
        }
        return at < text.length() ? Optional.empty() : Optional.of(dimensions);
    }

    private static String plain(String escaped) {
        return ESCAPED.matcher(escaped).replaceAll("$1");
    }

    // --- cells

    /** Where a column stands, from 0; -1 where there is none. */
    int place(ObservationColumn column) {
        return places[column.ordinal()];
    }

    private DraftCell.Kind kind(ObservationColumn column) {
        int place = place(column);
        return place < 0 ? DraftCell.Kind.BLANK : row.kind(place);
    }

    private <T> @Nullable T required(ObservationColumn column, @Nullable T value) {
        if (value == null && !isBroken) {
            isBroken = true;
            findings.accept(Finding.of(ExcelFindingCode.MISSING_CELL)
                    .with("name", column.head())
                    .at(ObservationHeads.place(sheet, row.row(), place(column))));
        }
        return value;
    }

    private void refuse(ObservationColumn column, Localized expected) {
        refuse(place(column), expected);
    }

    private void refuse(int place, Localized expected) {
        isBroken = true;
        findings.accept(Finding.of(ExcelFindingCode.UNREADABLE_CELL)
                .with("found", Texts.excerpt(row.display(place)))
                .with("expected", expected)
                .at(ObservationHeads.place(sheet, row.row(), place)));
    }

    /** The text of a cell without blanks at its ends, which a person does not see. */
    private @Nullable String text(ObservationColumn column) {
        int place = place(column);
        String text = place < 0 ? null : text(place);
        return text == null ? null : text.strip();
    }

    /** The text of a cell; that of a whole number is one, since spreadsheets make numbers of all digits. */
    private @Nullable String text(int place) {
        DraftCell.Kind kind = row.kind(place);
        if (kind == DraftCell.Kind.BLANK) {
            return null;
        }
        if (kind == DraftCell.Kind.TEXT) {
            return (String) row.content(place);
        }
        if (kind == DraftCell.Kind.NUMBER
                && row.content(place) instanceof BigDecimal number
                && number.scale() == 0
                && row.decimals(place) <= 0) {
            return number.toString();
        }
        refuse(place, place == place(PERIOD) ? Expected.PERIOD : Expected.TEXT);
        return null;
    }

    private @Nullable BigDecimal number(ObservationColumn column) {
        DraftCell.Kind kind = kind(column);
        if (kind == DraftCell.Kind.BLANK) {
            return null;
        }
        if (kind == DraftCell.Kind.NUMBER || kind == DraftCell.Kind.PERCENT && column == VALUE) {
            return (BigDecimal) row.content(place(column));
        }
        String text = kind == DraftCell.Kind.TEXT ? typed(column) : "";
        if (text.length() > limits.maxTextLength() || !DECIMAL.matcher(text).matches()) {
            refuse(column, Expected.NUMBER);
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (!limits.allows(number)) {
            refuse(column, Expected.NUMBER_TOO_LONG);
            return null;
        }
        return number;
    }

    private @Nullable Integer wholeNumber(ObservationColumn column, int least) {
        if (kind(column) == DraftCell.Kind.BLANK) {
            return null;
        }
        BigDecimal number = number(column);
        if (number == null) {
            return null;
        }
        try {
            int whole = number.intValueExact();
            if (whole >= least) {
                return whole;
            }
        } catch (ArithmeticException e) {
            // said below, as of a number that is too small
        }
        refuse(column, Expected.WHOLE_NUMBER);
        return null;
    }

    private @Nullable LocalDate date(ObservationColumn column) {
        DraftCell.Kind kind = kind(column);
        if (kind == DraftCell.Kind.BLANK) {
            return null;
        }
        if (kind == DraftCell.Kind.DATE) {
            return (LocalDate) row.content(place(column));
        }
        try {
            if (kind == DraftCell.Kind.TEXT) {
                return LocalDate.parse(typed(column));
            }
        } catch (DateTimeException e) {
            // said below, as of a cell that is no text
        }
        refuse(column, Expected.DATE);
        return null;
    }

    private boolean logical(ObservationColumn column) {
        DraftCell.Kind kind = kind(column);
        if (kind == DraftCell.Kind.LOGICAL) {
            return (Boolean) row.content(place(column));
        }
        String text = kind == DraftCell.Kind.TEXT ? typed(column) : "";
        boolean isTrue = text.equalsIgnoreCase("true");
        if (kind != DraftCell.Kind.BLANK && !isTrue && !text.equalsIgnoreCase("false")) {
            refuse(column, Expected.LOGICAL);
        }
        return isTrue;
    }

    private String typed(ObservationColumn column) {
        return ((String) row.content(place(column))).strip();
    }

    private <E extends Enum<E>> @Nullable E constant(ObservationColumn column, Class<E> type) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)
                    || constant instanceof Localized words
                            && (words.text(Languages.VIETNAMESE).equalsIgnoreCase(text)
                                    || words.text(Languages.ENGLISH).equalsIgnoreCase(text))) {
                return constant;
            }
        }
        refuse(column, Expected.CONSTANT);
        return null;
    }

    private <T> @Nullable T id(ObservationColumn column, KnownValues<T> known) {
        String text = text(column);
        return text == null ? null : known.of(text);
    }
}
