package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodFindingCode;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.DeadlineNotation;
import io.github.tiendo.task.TaskFindingCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In which year the days of tasks lie that name none, {@code 08/09} and {@code Mar 15}: that of the document, which is told
 * where some are nearer to the day that the caller asks for in another; else the one in which most of them are nearest to
 * that day, which is an assumption.
 */
final class YearOfDays {

    private static final DeadlineNotation DEADLINES = DeadlineNotation.of(Languages.VIETNAMESE);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** {@code Mar 15}, {@code March 3rd}. */
    private static final Pattern MONTH_BEFORE_DAY =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?", Pattern.CASE_INSENSITIVE);

    private static final int CENTURY = 100;

    /** So near to the year a number behind a month may be a year as well: {@code Mar 25}. */
    private static final int NEAR = 5;

    private final OptionalInt ofDocument;
    private final Optional<LocalDate> callersDay;
    private final boolean monthBeforeDay;

    /** Days without a year, and the year in which each is nearest to the day of the caller. */
    private final List<Yearless> days = new ArrayList<>();

    /** Days of completion that are read in the year of the document. */
    private final Set<DraftCell> inDocument = new LinkedHashSet<>();

    private final OptionalInt year;

    private record Yearless(DraftCell cell, int nearest) {}

    /**
     * The year of the days of a table.
     *
     * @param ofDocument the year that the document tells
     * @param callersDay the day that the caller asks for
     */
    YearOfDays(OptionalInt ofDocument, Optional<LocalDate> callersDay, List<TaskRowDraft> rows) {
        this.ofDocument = ofDocument;
        this.callersDay = callersDay;
        OptionalInt about = ofDocument.isPresent()
                ? ofDocument
                : callersDay.map(day -> OptionalInt.of(day.getYear())).orElse(ofDocument);
        List<DraftCell> yearless = about.isEmpty()
                ? List.of()
                : rows.stream()
                        .flatMap(YearOfDays::days)
                        .filter(cell -> cell.kind() == DraftCell.Kind.TEXT)
                        .filter(cell -> !YEAR.matcher(cell.text()).find())
                        .toList();
        this.monthBeforeDay = yearless.stream().anyMatch(cell -> isBehindMonth(cell.text(), about.getAsInt()));
        callersDay.ifPresent(day -> yearless.stream().filter(this::lacksYear).forEach(cell -> nearest(cell, day)
                .ifPresent(found -> days.add(new Yearless(cell, found)))));
        this.year = ofDocument.isPresent() ? ofDocument : mostOften();
    }

    private static Stream<DraftCell> days(TaskRowDraft row) {
        return Stream.of(row.getDeadline(), row.getRevisedDeadline(), row.getStart(), row.getCompletedOn());
    }

    /** Whether the number behind a month is hardly a year, so that it is a day. */
    private static boolean isBehindMonth(String text, int year) {
        Matcher month = MONTH_BEFORE_DAY.matcher(NormalText.display(text));
        return month.matches()
                && Math.abs(Integer.parseInt(month.group(2)) - year % CENTURY) > NEAR
                && DEADLINES.inYear(year).parse(text).value().isEmpty()
                && DEADLINES.inYear(year).parse(dayFirst(month)).value().isPresent();
    }

    private static String dayFirst(Matcher month) {
        return month.group(2) + " " + month.group(1);
    }

    private String spelled(String text) {
        Matcher month = monthBeforeDay ? MONTH_BEFORE_DAY.matcher(NormalText.display(text)) : null;
        return month != null && month.matches() ? dayFirst(month) : text;
    }

    private boolean lacksYear(DraftCell cell) {
        return DEADLINES.parse(spelled(cell.text())).findings().stream()
                .anyMatch(found -> found.code() == TaskFindingCode.YEAR_MISSING);
    }

    private Optional<LocalDate> in(int year, DraftCell cell) {
        return DEADLINES.inYear(year).parse(spelled(cell.text())).value().flatMap(Deadline::lastDay);
    }

    private Optional<Integer> nearest(DraftCell cell, LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() - 1, day.getYear() + 1)
                .filter(candidate -> in(candidate, cell).isPresent())
                .min(Comparator.comparing(candidate ->
                        Math.abs(ChronoUnit.DAYS.between(in(candidate, cell).orElseThrow(), day))));
    }

    private OptionalInt mostOften() {
        Map<Integer, Integer> times = new LinkedHashMap<>();
        callersDay.ifPresent(day -> times.put(day.getYear(), 0));
        days.forEach(found -> times.merge(found.nearest(), 1, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(entry -> callersDay
                        .filter(day -> day.getYear() == entry.getKey())
                        .isPresent()))
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElse(OptionalInt.empty());
    }

    /** Reads a deadline; what is to be told of an assumed year is told of all days together. */
    Outcome<Deadline> deadline(DraftCell cell) {
        Outcome<Deadline> read =
                (year.isPresent() ? DEADLINES.inYear(year.getAsInt()) : DEADLINES).parse(spelled(cell.text()));
        return read.value().isEmpty() || ofDocument.isPresent()
                ? read
                : Outcome.of(
                        read.orThrow(),
                        read.findings().stream()
                                .filter(found -> found.code() != TaskFindingCode.YEAR_OF_DOCUMENT)
                                .toList());
    }

    /** The period in which a task was done, as a cell says. */
    Optional<Period> period(DraftCell cell) {
        PeriodNotation notation = year.isPresent()
                ? PeriodNotation.of(Languages.VIETNAMESE, year.getAsInt())
                : PeriodNotation.of(Languages.VIETNAMESE);
        Outcome<Period> read = notation.parse(spelled(cell.text()));
        if (ofDocument.isPresent()
                && read.findings().stream().anyMatch(found -> found.code() == PeriodFindingCode.YEAR_ASSUMED)) {
            inDocument.add(cell);
        }
        return read.value();
    }

    /** The period in which a task was done, where it is a day. */
    Optional<LocalDate> day(DraftCell cell) {
        return period(cell).filter(period -> period.kind() == Period.Kind.DAY).map(Period::lastDay);
    }

    /** Tells in which year days are read that name none. */
    void conclude(LoadRecord record) {
        inDocument.forEach(cell -> record.add(
                Finding.of(TaskFindingCode.YEAR_OF_DOCUMENT)
                        .with("found", cell.display())
                        .with("year", year.getAsInt()),
                cell));
        List<Yearless> nearer = days.stream()
                .filter(found -> found.nearest() != year.getAsInt())
                .toList();
        Stream.concat(nearer.stream(), ofDocument.isPresent() ? Stream.empty() : days.stream())
                .limit(1)
                .forEach(shown -> sayAssumed(shown, days.size() - nearer.size(), record));
    }

    /** In which year the days are read, shown by one that is nearer in another if there is one. */
    private void sayAssumed(Yearless shown, int nearest, LoadRecord record) {
        int read = year.getAsInt();
        LocalDate day = callersDay.orElseThrow();
        LocalDate reading = in(read, shown.cell()).orElse(day);
        int neighbour = reading.isAfter(day) ? read - 1 : read + 1;
        record.add(
                Finding.of(IntakeFindingCode.YEAR_OF_DAYS_ASSUMED)
                        .with("count", days.size())
                        .with("year", String.valueOf(read))
                        .with("nearest", nearest)
                        .with("day", day)
                        .with("found", shown.cell().display())
                        .with("reading", reading)
                        .with("other", String.valueOf(shown.nearest() == read ? neighbour : shown.nearest())),
                shown.cell());
    }
}
