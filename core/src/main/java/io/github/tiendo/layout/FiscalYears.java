package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.period.FiscalCalendar;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In which month the fiscal years of a document begin, {@code 2024/25}, {@code FY2025}: as the options say, else a text of the
 * document, {@code FY = April–March}, {@code Fiscal year ends 30 June}, else months beside such a year in a head; else the month by
 * which the newest of them with values ends next before the day of the report, which is a WARNING. Titles, heads and cells
 * are read by it alike.
 */
final class FiscalYears {

    private static final PeriodNotation PERIODS = PeriodNotation.of(Languages.VIETNAMESE);

    /** Two years in a row with which words end, {@code 2023/24}, {@code 2023–2024}: no year of the calendar is called so. */
    private static final Pattern PAIR =
            Pattern.compile(".*\\b(?:(?:19|20)\\d\\d|[Ff][Yy] ?\\d\\d)\\s?[-/\u2013]\\s?(?:\\d\\d|(?:19|20)\\d\\d)$");

    /** When fiscal years begin that do not in January; in a few countries they begin otherwise, and years called by two seldom in October. */
    private static final List<Month> USUAL_STARTS = List.of(Month.APRIL, Month.JULY, Month.OCTOBER);

    private static final List<Month> USUAL_STARTS_OF_PAIRS = List.of(Month.APRIL, Month.JULY);

    private static final List<String> BEGINS = LayoutWords.plain("fiscal.begins");
    private static final List<String> ENDS = LayoutWords.plain("fiscal.ends");
    private static final List<String> ENDS_RIGHT_BEFORE = LayoutWords.plain("fiscal.ends-right-before");
    private static final List<String> NAMES = LayoutWords.plain("fiscal.name");

    /** Fewer months under a year may be its second or third quarter. */
    private static final int FEWEST_MONTHS = 4;

    /** With these behind it a day or month without a year can be read. */
    private static final List<String> ANY_YEAR = List.of(" 2000", "/2000", "");

    /** How many words may stand before the month in which years begin, and how many it has. */
    private static final int MOST_WORDS = 4;

    /** Longer texts state no start of years, nor do rows of more cells, nor texts behind so many others. */
    private static final int LONGEST = 200;

    private static final int MOST_CELLS = 2;
    private static final int MOST_TEXTS = 500;

    private static final int CENTURY = 100;

    private Optional<Month> start;

    private FiscalYears(Optional<Month> start) {
        this.start = start;
    }

    /** Those of which the options or the texts of a document speak. */
    static FiscalYears of(LayoutOptions options, Document document) {
        Month given = options.firstMonthOfFiscalYear();
        return new FiscalYears(
                given != Month.JANUARY
                        ? Optional.of(given)
                        : texts(document)
                                .filter(text -> text.length() <= LONGEST)
                                .limit(MOST_TEXTS)
                                .flatMap(text -> statedStart(text).stream())
                                .findFirst());
    }

    /** The paragraphs, and the rows of sheets that hold little else than a text. */
    private static Stream<String> texts(Document document) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Sheet sheet
                        ? sheet.rows().stream()
                                .filter(row -> row.size() <= MOST_CELLS)
                                .flatMap(row -> IntStream.range(0, row.size())
                                        .filter(i -> row.kind(i) == DraftCell.Kind.TEXT)
                                        .mapToObj(row::cell))
                                .map(DraftCell::display)
                        : block instanceof Block.Text text
                                ? Stream.of(NormalText.display(text.text()))
                                : Stream.empty());
    }

    // --- the month

    /** The month in which they begin, if it is known; January where nobody says it. */
    Month firstMonth() {
        return start.orElse(Month.JANUARY);
    }

    /**
     * Takes what heads say of them, unless it is known when they begin: a part beside its months, a year up to a day, {@code Year
     * ended 31 March 2025}, or many months under a year, of which the first begins it.
     */
    void learn(List<HeadText> heads) {
        if (start.isEmpty()) {
            start = heads.stream()
                    .flatMap(head -> startIn(head.periods()).or(() -> startOfYearIn(head.periods())).stream())
                    .findFirst()
                    .or(() -> startOfMonthsUnderYear(heads));
        }
    }

    private static Optional<Month> startOfMonthsUnderYear(List<HeadText> heads) {
        List<Period> months = heads.stream()
                .filter(head -> head.periods().stream().anyMatch(named -> isYear(named.text())))
                .flatMap(head -> head.periods().stream())
                .map(PeriodInText::period)
                .filter(period -> period.kind() == Period.Kind.MONTH)
                .distinct()
                .toList();
        return months.stream()
                .min(Comparator.comparing(Period::startInclusive))
                .map(first -> first.startInclusive().getMonth())
                .filter(first -> months.size() >= FEWEST_MONTHS && USUAL_STARTS.contains(first));
    }

    /** Words for a fiscal year or a part of one that has values, and the cell to name when they are spoken of. */
    record Named(String words, DraftCell shown) {

        private LocalDate lastDayByCalendar() {
            return in(words, Month.JANUARY).orElseThrow().lastDay();
        }
    }

    /**
     * Takes the month by which the newest of some parts with values ends next before the day of the report, else the newest
     * year.
     */
    Optional<Finding> assume(Collection<Named> parts, Collection<Named> years, LocalDate day) {
        if (start.isPresent()) {
            return Optional.empty();
        }
        Comparator<Named> byDay = Comparator.comparing(Named::lastDayByCalendar);
        Optional<Named> newest =
                parts.stream().max(byDay).or(() -> years.stream().max(byDay));
        start = newest.flatMap(named -> startBy(named.words(), day));
        return start.map(month -> Finding.of(LayoutFindingCode.FISCAL_START_BY_DAY)
                .with("found", newest.orElseThrow().shown().display())
                .with("reading", in(newest.orElseThrow().words(), month).orElseThrow())
                .with("day", day)
                .at(newest.orElseThrow().shown().location().orElseThrow()));
    }

    // --- words

    /** A fiscal year or a part of one, where it is known in which month such years begin; empty for any other period. */
    Optional<Period> read(String words) {
        return firstMonth() == Month.JANUARY || !isOne(words) ? Optional.empty() : in(words, firstMonth());
    }

    /** The period that words name where fiscal years begin in a month. */
    static Optional<Period> in(String words, Month firstMonth) {
        return PERIODS.withFiscalYears(FiscalCalendar.beginningIn(firstMonth))
                .parse(words)
                .value();
    }

    /** Whether words name a fiscal year or a part of one, which is another stretch where years begin in another month. */
    static boolean isOne(String words) {
        Optional<Period> read = in(words, Month.JANUARY);
        return read.isPresent() && !read.equals(in(words, Month.APRIL));
    }

    /** Whether words name a whole fiscal year. */
    static boolean isYear(String words) {
        return isOne(words) && isYear(in(words, Month.JANUARY).orElseThrow());
    }

    private static boolean isYear(Period period) {
        return period.startInclusive().plusYears(1).equals(period.endExclusive());
    }

    /** The words for a fiscal year with which others end: {@code 2024/25} in {@code Quarter 3 2024/25}. */
    static Optional<String> yearIn(String words) {
        List<String> all = List.of(words.split(" "));
        return IntStream.range(0, all.size())
                .map(back -> all.size() - 1 - back)
                .mapToObj(from -> String.join(" ", all.subList(from, all.size())))
                .filter(FiscalYears::isYear)
                .findFirst();
    }

    /** In which month a year begins whose words say it, as those of a school year do; empty for any other. */
    static Optional<Month> startOf(PeriodInText named) {
        return wordsOf(named.period()).isPresent() && !isOne(named.text())
                ? Optional.of(named.period().startInclusive().getMonth())
                : Optional.empty();
    }

    /** The words for a year that begins in another month than January: {@code 2024/25}; empty for any other period. */
    static Optional<String> wordsOf(Period period) {
        LocalDate start = period.startInclusive();
        return isYear(period) && start.getMonth() != Month.JANUARY
                ? Optional.of(String.format(Locale.ROOT, "%d/%02d", start.getYear(), (start.getYear() + 1) % CENTURY))
                : Optional.empty();
    }

    // --- where a text states it

    /**
     * The month in which fiscal years begin where a text states it: {@code Fiscal year ends 30 June}, {@code FY = April–March}, or
     * by the months of one or of a part of one beside it: {@code Q2 FY2025-26 (October - December 2025)}.
     */
    static Optional<Month> statedStart(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = HeadText.plain(text);
        List<PeriodInText> periods = HeadText.of(text).periods();
        return startIn(periods)
                .or(() -> startOfYearIn(periods))
                .or(() -> Words.holdsAny(plain, NAMES) ? startOfMonths(plain) : Optional.empty())
                .or(() -> monthBehind(BEGINS, plain, MOST_WORDS))
                .or(() -> monthBehind(ENDS, plain, MOST_WORDS)
                        .or(() -> monthBehind(ENDS_RIGHT_BEFORE, plain, 1))
                        .map(month -> month.plus(1)));
    }

    /** By a part of a fiscal year beside which its months stand. */
    private static Optional<Month> startIn(List<PeriodInText> periods) {
        return periods.stream()
                .filter(part -> isOne(part.text()))
                .flatMap(part -> periods.stream()
                        .filter(other -> !isOne(other.text()))
                        .flatMap(other -> startOf(part.text(), other.period()).stream()))
                .findFirst();
    }

    /** The month in which years begin of which a part takes just so long. */
    private static Optional<Month> startOf(String words, Period same) {
        return Stream.of(Month.values())
                .filter(month -> in(words, month)
                        .filter(read -> read.startInclusive().equals(same.startInclusive())
                                && read.lastDay().equals(same.lastDay()))
                        .isPresent())
                .findFirst();
    }

    /** The first month of a stretch of a whole year that is none of the calendar: {@code 1 July 2024 – 30 June 2025}. */
    private static Optional<Month> startOfYearIn(List<PeriodInText> periods) {
        return periods.stream()
                .filter(named -> !PAIR.matcher(named.text()).matches())
                .map(PeriodInText::period)
                .filter(period -> period.kind() == Period.Kind.FISCAL_YEAR)
                .map(period -> period.startInclusive().getMonth())
                .findFirst();
    }

    /** The first of two months between which a year lies: {@code April} in {@code FY = April–March}. */
    private static Optional<Month> startOfMonths(String plain) {
        List<Month> months = new ArrayList<>();
        for (String word : plain.split(" ")) {
            if (Character.isLetter(word.charAt(0))) {
                month(word).ifPresent(months::add);
            }
        }
        return IntStream.range(1, months.size())
                .filter(last ->
                        months.get(last).plus(1) == months.get(last - 1) && USUAL_STARTS.contains(months.get(last - 1)))
                .mapToObj(last -> months.get(last - 1))
                .findFirst();
    }

    /** The month behind one of some phrases, at most some words away. */
    private static Optional<Month> monthBehind(List<String> phrases, String plain, int away) {
        return phrases.stream()
                .filter(plain::contains)
                .map(phrase -> plain.substring(plain.indexOf(phrase) + phrase.length())
                        .strip()
                        .split(" +"))
                .flatMap(words -> IntStream.range(0, Math.min(away, words.length))
                        .boxed()
                        .flatMap(from -> IntStream.iterate(
                                        Math.min(from + MOST_WORDS, words.length), to -> to > from, to -> to - 1)
                                .mapToObj(to -> String.join(" ", List.of(words).subList(from, to)))))
                .flatMap(words -> month(words).stream())
                .findFirst();
    }

    /** The month that words without a year name, or in which the day lies that they name. */
    private static Optional<Month> month(String words) {
        return PeriodNotation.mayHold(words)
                ? ANY_YEAR.stream()
                        .flatMap(year -> PERIODS.parse(words + year).value().stream())
                        .filter(period -> period.kind() == Period.Kind.DAY || period.kind() == Period.Kind.MONTH)
                        .map(period -> period.lastDay().getMonth())
                        .findFirst()
                : Optional.empty();
    }

    // --- by the day of the report

    /**
     * The month in which fiscal years begin, by which what words name ends next before a day: a part of a year, or a year called
     * by two, which the calendar has not; one called by a single number only if it ends on that day.
     */
    private static Optional<Month> startBy(String words, LocalDate day) {
        boolean pair = PAIR.matcher(words).matches();
        boolean single = !pair && isYear(words);
        if (!pair && !lastDay(words, Month.JANUARY).isAfter(day)) {
            return Optional.empty();
        }
        return (pair && isYear(words) ? USUAL_STARTS_OF_PAIRS : USUAL_STARTS)
                .stream()
                        .filter(month -> single
                                ? lastDay(words, month).equals(day)
                                : !lastDay(words, month).isAfter(day))
                        .max(Comparator.comparing(month -> lastDay(words, month)));
    }

    private static LocalDate lastDay(String words, Month firstMonth) {
        return in(words, firstMonth).orElseThrow().lastDay();
    }
}
