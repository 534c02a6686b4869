package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.FiscalYears.Named;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fiscal years of which the heads of a table and the title above it speak: where nobody says in which month these begin, the
 * newest of them with values and the day of the report do.
 */
final class FiscalHeads {

    private final TableHead head;
    private final TitleRows titles;
    private final List<Line> below;
    private final List<Finding> findings;
    private final FiscalYears years;
    /** The words for the year of which a quarter without a year is. */
    private final Optional<String> year;

    /** In which month the years of the table begin by their own words: school years. */
    private final Optional<Month> ofSchool;

    private boolean speaksOfThem;
    private boolean isUnknownSaid;

    FiscalHeads(TableHead head, TitleRows titles, List<Line> below, Optional<LocalDate> day, List<Finding> findings) {
        this.head = head;
        this.titles = titles;
        this.below = below;
        this.findings = findings;
        this.years = titles.fiscalYears();
        this.year = yearOf(ColumnMeaning.TARGET).or(titles::fiscalYear).or(() -> yearOf(ColumnMeaning.RESULT));
        this.ofSchool = head.columns().stream()
                .flatMap(column -> column.text().periods().stream())
                .flatMap(named -> FiscalYears.startOf(named).stream())
                .findFirst()
                .or(titles::startOfNamedYear);
        years.learn(head.columns().stream().map(Column::text).toList());
        day.flatMap(of -> years.assume(
                        Stream.of(partsOfHeads(), partsOfRows(), ofTitle(false))
                                .flatMap(parts -> parts)
                                .toList(),
                        Stream.concat(yearsOfResults(), ofTitle(true)).toList(),
                        of))
                .ifPresent(findings::add);
    }

    // --- what tells when they begin

    /** The parts of fiscal years that heads name over results. */
    private Stream<Named> partsOfHeads() {
        return head.all(ColumnMeaning.RESULT).stream()
                .filter(this::hasValues)
                .flatMap(column -> part(column).map(part -> new Named(part, column.head())).stream());
    }

    /** The parts of the fiscal year of the title that a column of periods names for rows with results. */
    private Stream<Named> partsOfRows() {
        Optional<Column> periods = head.first(ColumnMeaning.PERIOD).filter(column -> year.isPresent());
        return periods.stream()
                .flatMap(column -> below.stream()
                        .filter(line -> head.all(ColumnMeaning.RESULT).stream()
                                .anyMatch(result -> !line.at(result.index()).isMissing()))
                        .map(line -> line.at(column.index())))
                .filter(cell -> YearlessPeriod.isOne(cell.display()))
                .map(cell -> new Named(cell.display() + " " + year.get(), cell))
                .filter(named -> FiscalYears.isOne(named.words()));
    }

    /** The words for the newest fiscal year that heads of figures name. */
    private Optional<String> yearOf(ColumnMeaning figure) {
        return head.all(figure).stream()
                .flatMap(column -> column.text().periods().stream())
                .filter(named -> FiscalYears.isYear(named.text())
                        || FiscalYears.wordsOf(named.period()).isPresent())
                .max(Comparator.comparing(PeriodInText::period))
                .map(named -> FiscalYears.wordsOf(named.period()).orElse(named.text()));
    }

    /** The fiscal years that heads name over results. */
    private Stream<Named> yearsOfResults() {
        return head.all(ColumnMeaning.RESULT).stream()
                .filter(this::hasValues)
                .map(column -> new Named(column.period().text(), column.head()))
                .filter(named -> FiscalYears.isYear(named.words()));
    }

    /** What the title names, if that is a whole fiscal year or else a part of one. */
    private Stream<Named> ofTitle(boolean whole) {
        return titles.fiscalPeriod().stream().filter(named -> FiscalYears.isYear(named.words()) == whole);
    }

    private boolean hasValues(Column column) {
        return below.isEmpty()
                || below.stream().anyMatch(line -> !line.at(column.index()).isMissing());
    }

    // --- what is read by it

    /** The month in which they begin, if it is known; January where nobody says it. */
    Month firstMonth() {
        return ofSchool.orElseGet(years::firstMonth);
    }

    /** The month in which those begin of which the table speaks; empty if it speaks of none. */
    Optional<Month> begin() {
        boolean speaks = speaksOfThem || titles.fiscalPeriod().isPresent() && firstMonth() != Month.JANUARY;
        return speaks ? Optional.of(firstMonth()) : Optional.empty();
    }

    /** A fiscal year or a part of one, where it is known in which month such years begin; empty for any other period. */
    Optional<Period> read(String text) {
        Optional<Period> read = ofSchool.filter(month -> FiscalYears.isOne(text))
                .flatMap(month -> FiscalYears.in(text, month))
                .or(() -> years.read(text));
        speaksOfThem |= read.isPresent();
        return read;
    }

    /** The fiscal year of the targets, else of the title, where it is known when that begins. */
    Optional<Period> year() {
        return year.flatMap(this::read);
    }

    /** A fiscal year or a part of one that a cell names, one without a year being of that of the table; empty for any other. */
    Optional<Period> inCell(DraftCell cell) {
        String words = cell.display();
        Optional<Period> read = read(cell.text());
        if (read.isPresent() || year.isEmpty() || !YearlessPeriod.isOne(words)) {
            return read;
        }
        Optional<Period> part = FiscalYears.in(words + " " + year.get(), firstMonth());
        if (part.isPresent() && firstMonth() == Month.JANUARY && !isUnknownSaid) {
            isUnknownSaid = true;
            findings.add(unknown(words, year.get(), part.get(), cell));
        }
        return part;
    }

    /** That a column is of the fiscal year of the title, of which nobody says in which month it begins; empty if it is known. */
    Optional<Finding> unknownInTitle(DraftCell column) {
        return titles.fiscalPeriod()
                .filter(named -> firstMonth() == Month.JANUARY)
                .map(named -> unknown(
                        column.display(), named.words(), titles.reportPeriod().orElseThrow(), named.shown()));
    }

    private static Finding unknown(String found, String year, Period reading, DraftCell at) {
        return Finding.of(LayoutFindingCode.FISCAL_START_UNKNOWN)
                .with("found", found)
                .with("year", year)
                .with("reading", reading)
                .at(at.location().orElseThrow());
    }

    /** The part of a fiscal year that a head names, as words where it is not known when such years begin; empty if it names none. */
    Optional<String> partOfYear(Column column) {
        return part(column).map(part -> read(part).map(Period::toString).orElse(part));
    }

    /** Whether a running total is one of a fiscal year of which it is known when it begins. */
    boolean isOfFiscalYear(Column column) {
        boolean known = firstMonth() != Month.JANUARY
                && (year.isPresent() || part(column).isPresent());
        speaksOfThem |= known;
        return known;
    }

    /** The words for a part of a fiscal year that a head names, {@code Q1 2024/25}; empty if it names none. */
    private Optional<String> part(Column column) {
        return column.text()
                .period()
                .map(named -> named.period().kind() == Period.Kind.YEAR
                        ? YearlessPeriod.ofHead(column.cell())
                                .map(words -> YearlessPeriod.spelled(words) + " " + named.text())
                        : Optional.of(named.text()))
                // "Q1" beside a target of "2024/25", or under a title that names it
                .orElseGet(() -> year.flatMap(of -> YearlessPeriod.ofHead(column.cell())
                        .filter(YearlessPeriod::isOne)
                        .map(words -> YearlessPeriod.spelled(words) + " " + of)))
                .filter(part -> FiscalYears.isOne(part) && !FiscalYears.isYear(part));
    }
}
