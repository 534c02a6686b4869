package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which order the columns of days write day and month: a day above 12 in one of its cells tells it for all of them,
 * and for columns beside it that do not tell. Where none does, the day comes first, and in a table with English heads a WARNING gives the other reading.
 */
final class DayOrder {

    private static final int MONTHS = 12;
    private static final Pattern DATE = Pattern.compile("\\s*(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})\\s*");
    /** The time of day as programs write it behind a day: {@code 3:45 PM}, {@code 15:45:00}. */
    private static final Pattern TIME =
            Pattern.compile("(?<=\\d)[ T,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp][Mm]|Z)?\\s*$");

    private static final Pattern DAY_OF_WEEK = Pattern.compile(
            LayoutWords.listed("day.of-week").stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "^\\s*(?:", ")[.,]?\\s+(?=\\d)")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int CENTURY = 2000;

    /** The day before the first that a spreadsheet counts, as days since 1900 come out. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIRST_NUMBER =
            BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.of(2000, 1, 1)));
    private static final BigDecimal LAST_NUMBER =
            BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.of(2099, 12, 31)));

    private static final Pattern NUMBER = Pattern.compile("\\d{5}");

    /** A day of a task that names no year: {@code 08/09}. */
    private static final Pattern YEARLESS = Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})\\s*");

    private final OptionalInt yearOfReport;
    private final Set<Integer> monthFirst = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();

    /** The columns of days of tasks. */
    private final Set<Integer> ofDays = new HashSet<>();

    /**
     * The order of the columns of a table.
     *
     * @param yearOfReport the year by which days without one are shown
     * @param lines the first rows below the head
     */
    DayOrder(TableHead head, OptionalInt yearOfReport, List<Line> lines, List<Finding> findings) {
        this.yearOfReport = yearOfReport;
        boolean english = head.columns().stream()
                .noneMatch(column -> Words.hasVietnameseLetters(column.head().text()));
        List<Written> ofTable = head.columns().stream()
                .filter(column -> column.meaning().isDay())
                .flatMap(column -> written(column, lines).stream())
                .toList();
        for (Column column : head.columns()) {
            if (column.meaning().isDay()) {
                look(column, written(column, lines), ofTable, english, findings);
            }
            if (column.meaning().isDayOfTask()) {
                ofDays.add(column.index());
                lookForNumbers(column, lines, findings);
            }
        }
    }

    /** What is written in one cell, by the day that each order makes of it. */
    private record Written(DraftCell cell, int first, int second, int year) {

        static Optional<Written> of(DraftCell cell, OptionalInt yearOfDay) {
            Matcher yearless = yearOfDay.isEmpty() ? null : YEARLESS.matcher(cell.text());
            if (yearless != null && cell.kind() == DraftCell.Kind.TEXT && yearless.matches()) {
                return Optional.of(new Written(
                        cell,
                        Integer.parseInt(yearless.group(1)),
                        Integer.parseInt(yearless.group(2)),
                        yearOfDay.getAsInt()));
            }
            Matcher date = DATE.matcher(cell.text());
            return cell.kind() == DraftCell.Kind.TEXT && date.matches()
                    ? Optional.of(new Written(
                            cell,
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(3)),
                            yearOf(date.group(4))))
                    : Optional.empty();
        }

        private static int yearOf(String digits) {
            int year = Integer.parseInt(digits);
            return digits.length() == 2 ? CENTURY + year : year;
        }

        /** Whether one of its numbers is of no month. */
        boolean tells() {
            return first > MONTHS || second > MONTHS;
        }

        boolean isAmbiguous() {
            return first <= MONTHS && second <= MONTHS && first != second;
        }

        Optional<LocalDate> monthFirst() {
            return day(first, second);
        }

        Optional<LocalDate> dayFirst() {
            return day(second, first);
        }

        private Optional<LocalDate> day(int month, int day) {
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    private List<Written> written(Column column, List<Line> lines) {
        OptionalInt year = column.meaning().isDayOfTask() ? yearOfReport : OptionalInt.empty();
        return lines.stream()
                .flatMap(line -> Written.of(bare(line.at(column.index())), year).stream())
                .toList();
    }

    private void look(
            Column column, List<Written> own, List<Written> ofTable, boolean english, List<Finding> findings) {
        boolean isOneOrder = ofTable.stream().noneMatch(written -> written.first() > MONTHS)
                || ofTable.stream().noneMatch(written -> written.second() > MONTHS);
        List<Written> telling = own.stream().anyMatch(Written::tells) || !isOneOrder ? own : ofTable;
        boolean dayFirst = telling.stream().anyMatch(written -> written.first() > MONTHS);
        @Nullable
        Written shown = telling.stream()
                .filter(written -> written.second() > MONTHS)
                .findFirst()
                .orElse(null);
        @Nullable
        Written open = own.stream().filter(Written::isAmbiguous).findFirst().orElse(null);
        if (shown != null && !dayFirst) {
            monthFirst.add(column.index());
        }
        if (open == null || dayFirst || shown == null && !english) {
            return;
        }
        boolean months = shown != null;
        Finding finding = Finding.of(months ? LayoutFindingCode.MONTH_BEFORE_DAY : LayoutFindingCode.DAY_ORDER_ASSUMED)
                .with("column", column.head().display())
                .with("found", open.cell().display())
                .with("reading", (months ? open.monthFirst() : open.dayFirst()).orElseThrow())
                .with("other", (months ? open.dayFirst() : open.monthFirst()).orElseThrow());
        findings.add((shown == null
                        ? finding.with(
                                "count",
                                own.stream().filter(Written::isAmbiguous).count())
                        : finding.with("shown", shown.cell().display()))
                .at(open.cell().location().orElseThrow()));
    }

    /** A day without the name of its day of the week and the time. */
    private static DraftCell bare(DraftCell cell) {
        if (cell.kind() != DraftCell.Kind.TEXT) {
            return cell;
        }
        String bare =
                DAY_OF_WEEK.matcher(TIME.matcher(cell.text()).replaceFirst("")).replaceFirst("");
        return bare.equals(cell.text()) ? cell : DraftCell.text(bare).atPlaceOf(cell);
    }

    /** A column of nothing but numbers that a spreadsheet keeps for days of this century has lost the format of its dates. */
    private void lookForNumbers(Column column, List<Line> lines, List<Finding> findings) {
        List<DraftCell> filled = lines.stream()
                .map(line -> line.at(column.index()))
                .filter(cell -> !cell.isMissing())
                .toList();
        if (filled.isEmpty()
                || !filled.stream().allMatch(cell -> dayOfNumber(cell).isPresent())) {
            return;
        }
        numbers.add(column.index());
        DraftCell first = filled.get(0);
        findings.add(Finding.of(LayoutFindingCode.DAYS_AS_NUMBERS)
                .with("column", column.head().display())
                .with("count", filled.size())
                .with("found", first.display())
                .with("reading", dayOfNumber(first).orElseThrow())
                .at(first.location().orElseThrow()));
    }

    private static Optional<LocalDate> dayOfNumber(DraftCell cell) {
        Optional<BigDecimal> number = cell.kind() == DraftCell.Kind.TEXT
                        && NUMBER.matcher(cell.display()).matches()
                ? Optional.of(new BigDecimal(cell.display()))
                : cell.kind() == DraftCell.Kind.NUMBER ? cell.number() : Optional.empty();
        return number.filter(days -> days.stripTrailingZeros().scale() <= 0)
                .filter(days -> days.compareTo(FIRST_NUMBER) >= 0 && days.compareTo(LAST_NUMBER) <= 0)
                .map(days -> DAY_ZERO.plusDays(days.longValueExact()));
    }

    /** The cell of a column as a day, where the column writes the month first, days as numbers, or the time of day behind them. */
    DraftCell read(int column, DraftCell stated) {
        boolean isAsStated = !ofDays.contains(column) && !monthFirst.contains(column) && !numbers.contains(column);
        if (isAsStated) {
            return stated;
        }
        DraftCell cell = ofDays.contains(column) ? bare(stated) : stated;
        Matcher yearless = YEARLESS.matcher(cell.text());
        if (monthFirst.contains(column) && cell.kind() == DraftCell.Kind.TEXT && yearless.matches()) {
            return DraftCell.text(yearless.group(2) + "/" + yearless.group(1)).atPlaceOf(cell);
        }
        Optional<LocalDate> day = monthFirst.contains(column)
                ? Written.of(cell, OptionalInt.empty()).flatMap(Written::monthFirst)
                : Optional.empty();
        day = numbers.contains(column) ? dayOfNumber(cell) : day;
        return day.map(DraftCell::date).map(read -> read.atPlaceOf(cell)).orElse(cell);
    }
}
