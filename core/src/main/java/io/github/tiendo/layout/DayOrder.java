package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which order the columns of days write day and month: a day above 12 in one of its cells tells it for all of them.
 * Where none does, the day comes first, and in a table with English heads a WARNING gives the other reading.
 */
final class DayOrder {

    private static final int MONTHS = 12;
    private static final Pattern DATE = Pattern.compile("\\s*(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})\\s*");

    private final Set<Integer> monthFirst = new HashSet<>();

    /** @param lines the first rows below the head */
    DayOrder(TableHead head, List<Line> lines, List<Finding> findings) {
        boolean english = head.columns().stream()
                .noneMatch(column -> Words.hasVietnameseLetters(column.head().text()));
        for (Column column : head.columns()) {
            if (column.meaning().isDay()) {
                look(column, lines, english, findings);
            }
        }
    }

    /** What is written in one cell, by the day that each order makes of it. */
    private record Written(DraftCell cell, int first, int second, int year) {

        static Optional<Written> of(DraftCell cell) {
            Matcher date = DATE.matcher(cell.text());
            return cell.kind() == DraftCell.Kind.TEXT && date.matches()
                    ? Optional.of(new Written(
                            cell,
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(3)),
                            Integer.parseInt(date.group(4))))
                    : Optional.empty();
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

    private void look(Column column, List<Line> lines, boolean english, List<Finding> findings) {
        boolean dayFirst = false;
        @Nullable Written shown = null;
        @Nullable Written open = null;
        int count = 0;
        for (Line line : lines) {
            Optional<Written> written = Written.of(line.at(column.index()));
            if (written.isEmpty()) {
                continue;
            }
            dayFirst |= written.get().first() > MONTHS;
            shown = shown == null && written.get().second() > MONTHS ? written.get() : shown;
            open = open == null && written.get().isAmbiguous() ? written.get() : open;
            count += written.get().isAmbiguous() ? 1 : 0;
        }
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
                        ? finding.with("count", count)
                        : finding.with("shown", shown.cell().display()))
                .at(open.cell().location().orElseThrow()));
    }

    /** The cell of a column as a day, where the column writes the month first. */
    DraftCell read(int column, DraftCell cell) {
        Optional<LocalDate> day =
                monthFirst.contains(column) ? Written.of(cell).flatMap(Written::monthFirst) : Optional.empty();
        return day.map(DraftCell::date)
                .map(read -> cell.location().map(read::at).orElse(read))
                .orElse(cell);
    }
}
