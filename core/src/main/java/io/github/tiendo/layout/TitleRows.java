package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands above the tables: who reports, the title with the number of the decision, up to which day the data reach,
 * when it was issued. The first sheet that says something of it holds.
 */
final class TitleRows {

    /** What a text above a table turned out to be. */
    enum Role {
        /** The title of the programme or report, or the same again on another sheet. */
        TITLE,
        /** One of the other rows that are taken apart here. */
        FACT,
        /** Anything else: the title of a table, or a sentence. */
        OTHER
    }

    private static final int MOST_TEXTS = 1_000;
    private static final int LONGEST_FACT = 300;
    private static final int LONGEST_PLACE_AND_DATE = 70;
    private static final int LONGEST_BODY = 160;
    private static final int LONGEST_LABEL = 30;

    /** What may stand between "đến" and its day. */
    private static final int LONGEST_GAP = 12;

    private static final int LONGEST_UNIT = 4;
    private static final int FEWEST_WORDS_OF_TITLE = 5;

    private static final int WORDS_BEFORE_NUMBER = 4;
    private static final List<String> MOTTOS = LayoutWords.normal("line.motto");
    private static final List<String> BODIES = LayoutWords.normal("line.body");
    private static final List<String> LABELS = LayoutWords.normal("line.label");
    private static final List<String> DATA_THROUGH = LayoutWords.normal("day.data-through");
    private static final List<String> DATA_THROUGH_AT_START = LayoutWords.normal("day.data-through-at-start");
    private static final List<String> DATA_THROUGH_INSIDE = LayoutWords.normal("day.data-through-inside");
    private static final List<String> DATA_THROUGH_AT_END = LayoutWords.normal("day.data-through-at-end");
    private static final List<String> OF_EVENTS = LayoutWords.plain("day.of-event");
    /** Words before a day by which something was reached, or is to be. */
    private static final List<String> BY_THEN = LayoutWords.normal("day.by-then");

    private static final List<String> TO_COME = LayoutWords.plain("day.of-what-is-to-come");
    private static final List<String> RIGHT_BEFORE_DAY = LayoutWords.normal("day.data-through-right-before");
    private static final List<String> OF_PLANS = LayoutWords.normal("day.title-of-plan");
    /** What stands before the day of the data in a line of its own: words for a day, and what was done on it. */
    private static final List<String> DAYS = LayoutWords.plain("day.label");

    private static final Set<String> DAYS_OF = Set.copyOf(LayoutWords.plain("day.label-of"));
    /** {@code Last updated: 15 February 2026}: what stands before the day on which the document was last changed. */
    private static final List<String> UPDATED = LayoutWords.plain("day.updated");

    /** {@code 17 giờ ngày 15/8/2025}: the time before a day. */
    private static final Pattern TIME_BEFORE_DAY = Pattern.compile(LayoutWords.listed("day.hour").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining(
                    "|", "\\b\\d{1,2} ?(?:(?:", ") ?(?:\\d{1,2}\\p{L}*)?|:\\d{2}),? (?=\\p{L}* ?\\d)")));

    private static final List<String> REPORT_PERIOD = LayoutWords.normal("line.report-period");
    private static final List<String> OF_TARGETS = LayoutWords.normal("title.of-targets");
    private static final List<String> UNIT = LayoutWords.normal("line.unit");
    /** The words of units, those of them that are no things, and what stands before them in a line of its own. */
    private static final Set<String> WORDS_OF_UNITS = wordsOf("unit.known");

    private static final Set<String> AMOUNTS = wordsOf("unit.amount");
    private static final Set<String> BEFORE_UNITS = wordsOf("line.unit-before");
    /** What a title ends with: a bracket, or what stands behind its last break. */
    private static final Pattern LAST_PIECE =
            Pattern.compile("(?:(?<bracket>\\()|[.,;]\\s|\\s[-–—]\\s)\\s*(?<piece>[^().,;]{1,60}+)\\)?$");

    private static final List<String> REPORTER = LayoutWords.normal("line.reporter");
    private static final List<String> ISSUED = LayoutWords.normal("day.issued");
    /** What may stand beside the period in the name of a sheet. */
    private static final List<String> AROUND_SHEET = LayoutWords.plain("sheet.around");

    private static final List<String> LEGAL = LayoutWords.normal("line.decision");
    /** Words before the year of a decision. */
    private static final List<String> OF_YEAR = LayoutWords.normal("line.decision-of-year");

    /** The heading of a chapter: {@code I. KẾT QUẢ}. */
    private static final Pattern CHAPTER = Pattern.compile("^[IVXLC]+\\. ");

    private DraftCell reportedBy = DraftCell.blank();
    /** Who reports what stands on the sheet. */
    private DraftCell reporter = DraftCell.blank();
    /** Whom lines that say who reports name. */
    private final Set<String> reporters = new HashSet<>();

    private DraftCell title = DraftCell.blank();
    /** Whether the line above says what kind of document it is, such as {@code BÁO CÁO}, so that this says of what. */
    private boolean isBelowKind;

    private DraftCell legalNumber = DraftCell.blank();
    private DraftCell span = DraftCell.blank();
    private DraftCell dataThrough = DraftCell.blank();
    private DraftCell issuedOn = DraftCell.blank();
    private DraftCell updatedOn = DraftCell.blank();
    private DraftCell reportPeriod = DraftCell.blank();
    private DraftCell unit = DraftCell.blank();
    /** The period in the title, and the title. */
    private Optional<PeriodInText> namedByTitle = Optional.empty();

    /** The year that the first title of the document with one names. */
    private Optional<Integer> yearOfFirstTitle = Optional.empty();

    private DraftCell titleOfPeriod = DraftCell.blank();
    /** The name of the sheet where that is a period, with or without its year. */
    private Optional<String> sheetPeriod = Optional.empty();

    private final FiscalYears fiscalYears;
    private final Optional<LocalDate> callersDay;
    /** The year in the title of the table, where the titles of several tables name years that differ. */
    private Optional<Period> tableYear = Optional.empty();

    private boolean hasTargetsOfTitle;
    private boolean isOnlyPeriod;
    private DraftCell partOfYear = DraftCell.blank();
    private final List<Finding> findings;
    private int texts;

    TitleRows(FiscalYears fiscalYears, Optional<LocalDate> callersDay, List<Finding> findings) {
        this.fiscalYears = fiscalYears;
        this.callersDay = callersDay;
        this.findings = findings;
    }

    /** Forgets what holds for one sheet only; the name of one may be the period that it is about. */
    void startSheet(String name) {
        unit = DraftCell.blank();
        reporter = DraftCell.blank();
        tableYear = Optional.empty();
        namedByTitle = Optional.empty();
        hasTargetsOfTitle = false;
        HeadText words = HeadText.of(name.replace('_', ' '));
        boolean bare = words.words().isEmpty() || AROUND_SHEET.contains(words.words());
        sheetPeriod = words.period()
                .filter(found -> bare && canBeOfAReport(found.period()))
                .map(PeriodInText::text)
                .or(() -> yearlessIn(NormalText.display(name.replace('_', ' '))));
    }

    /** The month or quarter of a name such as {@code Quý I}, {@code Báo cáo tháng 3}. */
    private static Optional<String> yearlessIn(String name) {
        return YearlessPeriod.isOne(name)
                ? Optional.of(name)
                : AROUND_SHEET.stream()
                        .filter(around -> HeadText.plain(name).startsWith(around + " "))
                        .map(around -> name.split(" ", around.split(" ").length + 1))
                        .map(split -> split[split.length - 1])
                        .filter(YearlessPeriod::isOne)
                        .findFirst();
    }

    private static boolean canBeOfAReport(Period period) {
        return period.kind() != Period.Kind.SPAN && period.kind() != Period.Kind.DAY;
    }

    /** Says that a table begins whose title may name another year than those of the other tables do. */
    void startTable(DraftCell titleOfTable) {
        tableYear = yearOf(titleOfTable.display());
    }

    /** The one year that a title names, but not with a decision, whose year it would be. */
    static Optional<Period> yearOf(String title) {
        List<PeriodInText> named = HeadText.of(title).periods();
        return named.size() == 1 && !isOfDecision(title)
                ? Optional.of(named.get(0).period()).filter(period -> period.kind() == Period.Kind.YEAR)
                : Optional.empty();
    }

    /** Whether a title names a decision with its number, whose the period may be; {@code Nghị quyết năm 2025} is of that year. */
    private static boolean isOfDecision(String title) {
        String normal = NormalText.of(title);
        int behind = after(normal, LEGAL);
        List<String> words = behind < 0
                ? List.of()
                : List.of(normal.substring(behind).strip().split(" "));
        return !words.isEmpty()
                && !OF_YEAR.contains(words.get(0))
                && words.stream().limit(2).anyMatch(word -> !word.isEmpty() && Character.isDigit(word.charAt(0)));
    }

    /** The first year of the time that a title gives for the programme. */
    OptionalInt firstYear() {
        return PeriodInText.find(span.text())
                .map(found -> OptionalInt.of(found.period().startInclusive().getYear()))
                .orElse(OptionalInt.empty());
    }

    boolean isSheetOfPeriod() {
        return sheetPeriod.isPresent();
    }

    /** The period that the name of the sheet is, or the year of the table where titles tell tables by years. */
    Optional<Period> sheetPeriod() {
        return tableYear.or(() -> sheetPeriod.flatMap(
                named -> PeriodInText.find(named).map(PeriodInText::period).or(() -> yearOfTexts()
                        .or(() -> callersDay.map(LocalDate::getYear))
                        .flatMap(year -> YearlessPeriod.in(named, year))
                        .flatMap(PeriodInText::find)
                        .map(PeriodInText::period))));
    }

    /** The name of a sheet that is a period without a year where only the day asked for gives it one. */
    Optional<String> sheetWithoutYear() {
        return sheetPeriod.filter(
                named -> PeriodInText.find(named).isEmpty() && yearOfTexts().isEmpty() && callersDay.isPresent());
    }

    private Optional<Integer> yearOfTexts() {
        return dataThroughDay().or(() -> periodOfTexts().map(Period::lastDay)).map(LocalDate::getYear);
    }

    private Optional<Period> periodOfTexts() {
        return PeriodInText.find(reportPeriod.text()).map(this::read).or(this::titlePeriod);
    }

    private Optional<Period> titlePeriod() {
        return namedByTitle.map(this::read);
    }

    private Period read(PeriodInText named) {
        return fiscalYears.read(named.text()).orElse(named.period());
    }

    /** The period of targets that name none: that of a sheet of its own, or of a title that speaks of them. */
    Optional<Period> targetPeriod() {
        return sheetPeriod().or(() -> hasTargetsOfTitle ? titlePeriod() : Optional.empty());
    }

    /** The year that the title is about, where it names nothing else and no text names several years. */
    Optional<Period> onlyYear() {
        return titlePeriod()
                .filter(period -> isOnlyPeriod
                        && span.isBlank()
                        && period.startInclusive().plusYears(1).equals(period.endExclusive()));
    }

    /** Who reports what stands on the sheet, as a line above its tables says; blank if none does. */
    DraftCell reporter() {
        return reporter;
    }

    /** The unit that a line above the table gives for all of it; blank if none does. */
    DraftCell unit() {
        return unit;
    }

    /** The day through which the data reach, at the place that says it; blank if nothing does. */
    DraftCell dataThrough() {
        return dataThrough;
    }

    /** The day through which the data reach. */
    Optional<LocalDate> dataThroughDay() {
        return PeriodInText.find(dataThrough.text()).map(found -> found.period().lastDay());
    }

    /** The period that the report is about: stated in a line of its own, else in the title. */
    Optional<Period> reportPeriod() {
        return sheetPeriod().or(this::periodOfTexts);
    }

    /** The words for the fiscal year that a title names, {@code 2024/25}; empty if it names none. */
    Optional<String> fiscalYear() {
        return namedByTitle.flatMap(
                found -> FiscalYears.wordsOf(found.period()).or(() -> FiscalYears.yearIn(found.text())));
    }

    /** In which month the year begins that a title names, where its words say that: a school year. */
    Optional<Month> startOfNamedYear() {
        return namedByTitle.flatMap(FiscalYears::startOf);
    }

    /** The fiscal year or the part of one that the title names; empty if it names none. */
    Optional<FiscalYears.Named> fiscalPeriod() {
        return namedByTitle
                .filter(found -> FiscalYears.isOne(found.text()))
                .map(found -> new FiscalYears.Named(found.text(), titleOfPeriod));
    }

    /** When the fiscal years of the document begin. */
    FiscalYears fiscalYears() {
        return fiscalYears;
    }

    /** The year of the report. */
    OptionalInt year() {
        Optional<LocalDate> day = sheetPeriod()
                .map(Period::lastDay)
                .or(this::dataThroughDay)
                .or(() -> reportPeriod().map(Period::lastDay));
        return day.isPresent() ? OptionalInt.of(day.get().getYear()) : OptionalInt.empty();
    }

    /** The year of the report, else of a title above other tables. */
    OptionalInt yearOfDocument() {
        OptionalInt own = year();
        return own.isPresent() ? own : yearOfFirstTitle.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /**
     * Looks at a text outside the tables.
     *
     * @param cell the text
     * @param aboveTables whether it stands above the first table of its sheet
     */
    Role accept(DraftCell cell, boolean aboveTables) {
        if (++texts > MOST_TEXTS) {
            return Role.OTHER;
        }
        String display = cell.display();
        String plain = HeadText.plain(display);
        if (Words.startsWithAny(plain, MOTTOS)) {
            return Role.FACT;
        }
        if (aboveTables && acceptLabelled(cell, display)) {
            return Role.FACT;
        }
        acceptUpdatedOn(cell);
        boolean fact = false;
        if (display.length() <= LONGEST_FACT && !Words.isNote(display)) {
            fact = acceptDataThrough(
                    cell, dataThroughIn(TIME_BEFORE_DAY.matcher(display).replaceFirst(""), aboveTables));
            fact |= acceptIssuedOn(cell, display, aboveTables);
        }
        return aboveTables && !Words.isSentence(display)
                ? acceptAbove(cell, display, plain, fact)
                : fact && !Words.isSentence(display) ? Role.FACT : Role.OTHER;
    }

    /** Lines that say by a label what they give: {@code Kỳ báo cáo: Quý II năm 2025}. */
    private boolean acceptLabelled(DraftCell cell, String display) {
        String inner = unbracketed(display);
        int colon = inner.indexOf(':');
        String value = colon < 0 ? "" : inner.substring(colon + 1).strip();
        Optional<String> stated = unitIn(inner, display.startsWith("("));
        if (stated.isPresent()) {
            unit = part(cell, stated.get());
            return true;
        }
        if (value.isEmpty() || value.length() > LONGEST_BODY) {
            return false;
        }
        String label = HeadText.plain(inner.substring(0, colon));
        if (REPORTER.contains(label)) {
            DraftCell who = part(cell, value);
            reporters.add(HeadText.plain(value));
            reportedBy = reportedBy.isBlank() ? who : reportedBy;
            reporter = who;
            return true;
        }
        boolean ofDay = DAYS.stream()
                .anyMatch(day -> label.startsWith(day + " ") && DAYS_OF.contains(label.substring(day.length() + 1)));
        if (ofDay) {
            return acceptDataThrough(cell, PeriodInText.find(value).filter(found -> isDayWithin(found, LONGEST_GAP)));
        }
        Optional<PeriodInText> period = REPORT_PERIOD.contains(label) ? PeriodInText.find(value) : Optional.empty();
        period.ifPresent(found -> reportPeriod = part(cell, found.text()));
        return period.isPresent();
    }

    /** Takes the unit that a line between two tables, or the title of the second, gives for the second. */
    void acceptUnit(DraftCell cell) {
        String display = cell.display();
        unitIn(unbracketed(display), display.startsWith("("))
                .or(() -> unitAtTheEndOf(display))
                .ifPresent(stated -> unit = part(cell, stated));
    }

    private static String unbracketed(String display) {
        return display.replaceFirst("^[(\\[*\\s]+", "").replaceFirst("[)\\]]\\s*$", "");
    }

    /** Whether words in brackets are a unit by the first of them: {@code triệu đồng/người}, {@code minutes}. */
    static boolean beginsAsUnit(String bracket) {
        String first = Words.first(HeadText.plain(bracket));
        return bracket.equals("%")
                || !bracket.isEmpty()
                        && bracket.split(" ").length <= LONGEST_UNIT
                        && (AMOUNTS.contains(first) || WORDS_OF_UNITS.contains(first));
    }

    private static Set<String> wordsOf(String list) {
        return LayoutWords.plain(list).stream()
                .flatMap(words -> Stream.of(words.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The unit in a line of nothing else: {@code (USD million)}, {@code Figures in thousand tonnes}, {@code Tỷ đồng}. */
    private static Optional<String> bareUnit(String inner, boolean bracketed) {
        List<String> words = List.of(NormalText.display(inner).split(" "));
        int first = 0;
        while (first < words.size() && BEFORE_UNITS.contains(HeadText.plain(words.get(first)))) {
            first++;
        }
        List<String> unit = words.subList(first, words.size());
        boolean says =
                bracketed || first > 0 || unit.size() > 1 && unit.stream().anyMatch(TitleRows::isOfAmounts);
        return says
                        && !unit.isEmpty()
                        && unit.stream()
                                .allMatch(word -> isOfAmounts(word) || WORDS_OF_UNITS.contains(HeadText.plain(word)))
                ? Optional.of(String.join(" ", unit))
                : Optional.empty();
    }

    /** Whether a unit is of money by all of its words, and not only a scale: {@code tỷ đồng}, {@code KES}. */
    static boolean isMoney(String unit) {
        List<String> words = List.of(unit.split(" "));
        boolean names = words.size() > 1 || unit.equals(unit.toUpperCase(Locale.ROOT));
        return names && words.stream().allMatch(TitleRows::isOfAmounts);
    }

    /** Whether a word is of amounts: {@code triệu}, {@code KES}, {@code £}. */
    private static boolean isOfAmounts(String word) {
        return AMOUNTS.contains(HeadText.plain(word))
                || word.codePoints().allMatch(sign -> Character.getType(sign) == Character.CURRENCY_SYMBOL);
    }

    /** The unit that a title ends with: {@code ... năm 2024 (Đơn vị tính: tỷ đồng)}, {@code Expenditure, 2024 (KES million)}. */
    private static Optional<String> unitAtTheEndOf(String title) {
        Matcher end = LAST_PIECE.matcher(title);
        if (!end.find()) {
            return Optional.empty();
        }
        return unitIn(end.group("piece"), end.group("bracket") != null);
    }

    /** The unit in words of their own, behind a label or bare; without a legend behind it: {@code Đơn vị: hồ sơ; "-": chưa có}. */
    private static Optional<String> unitIn(String words, boolean bracketed) {
        int colon = words.indexOf(':');
        if (colon < 0) {
            return bareUnit(words, bracketed);
        }
        String value = words.substring(colon + 1).strip();
        int end = value.indexOf(';');
        String unit = end < 0 || beginsAsUnit(value.substring(end + 1).strip()) ? value : value.substring(0, end);
        return UNIT.contains(HeadText.plain(words.substring(0, colon)))
                        && !unit.isEmpty()
                        && unit.length() <= LONGEST_BODY
                ? Optional.of(unit)
                : Optional.empty();
    }

    /** A title may name the period of the report, but not with a decision, whose day it would be. */
    private void acceptTitlePeriod(DraftCell cell, String display) {
        if (namedByTitle.isEmpty() && !isOfDecision(display)) {
            namedByTitle = PeriodInText.find(display).filter(found -> canBeOfAReport(found.period()));
            titleOfPeriod = cell;
            yearOfFirstTitle = yearOfFirstTitle.or(
                    () -> titlePeriod().map(period -> period.lastDay().getYear()));
            isOnlyPeriod = HeadText.of(display).periods().stream()
                            .map(found -> found.period().lastDay().getYear())
                            .distinct()
                            .count()
                    == 1;
            hasTargetsOfTitle = Words.holdsAny(HeadText.plain(display), OF_TARGETS);
            boolean part = titlePeriod()
                    .filter(period -> period.kind() != Period.Kind.YEAR)
                    .isPresent();
            partOfYear = part && partOfYear.isBlank() ? cell : partOfYear;
        }
    }

    private Role acceptAbove(DraftCell cell, String display, String plain, boolean fact) {
        if (display.length() <= LONGEST_BODY
                && Words.isCapitals(display)
                && Words.startsWithAny(plain, BODIES)
                && legalNumber(display).isEmpty()) {
            reportedBy = reportedBy.isBlank() ? cell : reportedBy;
            reporter = reporter.isBlank() ? cell : reporter;
            return Role.FACT;
        }
        acceptTitlePeriod(cell, display);
        if (unit.isBlank()) {
            unitAtTheEndOf(display).ifPresent(words -> unit = part(cell, words));
        }
        Optional<String> number = legalNumber(display);
        if (number.isPresent() && legalNumber.isBlank()) {
            legalNumber = part(cell, number.get());
        }
        if (span.isBlank()) {
            PeriodInText.find(display)
                    .filter(found -> found.period().kind() == Period.Kind.SPAN)
                    .ifPresent(found -> span = part(cell, found.text()));
        }
        boolean bracketed = display.startsWith("(");
        if (bracketed && (fact || number.isPresent())) {
            return Role.FACT;
        }
        boolean label = display.length() <= LONGEST_LABEL && Words.startsWithAny(plain, LABELS);
        boolean isSubject = isBelowKind && !fact;
        isBelowKind = label && Words.isCapitals(display);
        boolean isOfTheText = display.endsWith(":") || CHAPTER.matcher(display).find();
        if (!bracketed && !label && !isOfTheText && (Words.isCapitals(display) || number.isPresent() || isSubject)) {
            boolean first = title.isBlank();
            title = first ? cell : title;
            return first || NormalText.of(title.text()).equals(NormalText.of(cell.text())) ? Role.TITLE : Role.OTHER;
        }
        return fact && isOnlyAFact(display) ? Role.FACT : Role.OTHER;
    }

    /** Whether a text that names a day says nothing else, so that it is no title. */
    private static boolean isOnlyAFact(String display) {
        String normal = NormalText.of(display);
        return after(normal, DATA_THROUGH_INSIDE) < 0
                        && dayRightBehind(display, normal).isEmpty()
                || Words.startsWithAny(HeadText.plain(display), DATA_THROUGH_INSIDE)
                || after(normal, DATA_THROUGH) >= 0
                || Words.startsWithAny(HeadText.plain(display), DATA_THROUGH_AT_START)
                || Words.startsWithAny(HeadText.plain(display), RIGHT_BEFORE_DAY);
    }

    private boolean acceptDataThrough(DraftCell cell, Optional<PeriodInText> day) {
        if (day.isEmpty()) {
            return false;
        }
        if (dataThrough.isBlank()) {
            dataThrough = part(cell, day.get().text());
        } else if (!PeriodInText.find(dataThrough.text())
                .map(PeriodInText::period)
                .equals(day.map(PeriodInText::period))) {
            findings.add(Finding.of(LayoutFindingCode.DATA_THROUGH_DIFFERS)
                    .with("found", day.get().text())
                    .with("expected", dataThrough.text())
                    .with("place", dataThrough.location().orElseThrow().place())
                    .at(cell.location().orElseThrow()));
        }
        return true;
    }

    private static Optional<PeriodInText> dataThroughIn(String display, boolean aboveTables) {
        String normal = NormalText.of(display);
        int after = aboveTables || normal.startsWith("(") ? after(normal, DATA_THROUGH) : -1;
        String start = HeadText.plain(display);
        for (String marker : DATA_THROUGH_AT_START) {
            if (after < 0 && start.startsWith(marker + " ") && !Words.isSentence(display)) {
                after = normal.indexOf(marker) + marker.length();
            }
        }
        if (after >= 0) {
            return PeriodInText.find(tail(display, normal, after));
        }
        return !aboveTables
                ? Optional.empty()
                : Words.isSentence(display) ? dayAlone(display) : dayInTitle(display, normal);
    }

    /** {@code State of play on 30 September 2025.} behind another sentence. */
    private static Optional<PeriodInText> dayAlone(String display) {
        return Stream.of(display.split("(?<=[.;]) |\\.$"))
                .map(sentence -> sentence.replaceAll("[.;]$", ""))
                .filter(sentence -> Words.startsWithAny(HeadText.plain(sentence), DATA_THROUGH_INSIDE))
                .flatMap(sentence -> PeriodInText.find(sentence)
                        .filter(found -> found.period().kind() == Period.Kind.DAY && found.end() == sentence.length())
                        .stream())
                .findFirst();
    }

    /** A day behind words that say so, or behind a bare {@code đến}: but a plan to a day tells when it ends. */
    private static Optional<PeriodInText> dayInTitle(String display, String normal) {
        int after = after(normal, DATA_THROUGH_INSIDE);
        Optional<PeriodInText> day = after < 0
                ? Optional.empty()
                : PeriodInText.find(tail(display, normal, after)).filter(found -> isDayWithin(found, LONGEST_GAP));
        return day.isPresent() || Words.startsWithAny(HeadText.plain(display), OF_PLANS)
                ? day
                : dayRightBehind(display, normal);
    }

    /** The day right behind a bare word; none where several such days are named. */
    private static Optional<PeriodInText> dayRightBehind(String display, String normal) {
        Map<Period, PeriodInText> days = new LinkedHashMap<>();
        for (String marker : RIGHT_BEFORE_DAY) {
            for (int at = normal.indexOf(marker); at >= 0; at = normal.indexOf(marker, at + 1)) {
                int after = at + marker.length();
                boolean isWord =
                        (at == 0 || !Character.isLetterOrDigit(normal.charAt(at - 1))) && normal.startsWith(" ", after);
                if (isWord) {
                    PeriodInText.find(tail(display, normal, after))
                            .filter(found -> isDayWithin(found, 1))
                            .ifPresent(found -> days.put(found.period(), found));
                }
            }
        }
        return days.size() == 1 ? Optional.of(days.values().iterator().next()) : dayAtEnd(display);
    }

    /**
     * The day with which a title ends behind a comma, or behind words such as {@code on}; behind a place it is the day of the
     * letter, and behind what was done, or is still to be, the day of that: {@code Plan adopted on 3 May 2025}, {@code Targets by 3 May 2025}.
     */
    private static Optional<PeriodInText> dayAtEnd(String display) {
        int comma = display.lastIndexOf(", ");
        boolean isTitle = comma > 0 && display.substring(0, comma).split(" ").length >= FEWEST_WORDS_OF_TITLE;
        String behind = isTitle ? display.substring(comma + 2) : "";
        for (String word :
                Stream.of(DATA_THROUGH_AT_END, BY_THEN).flatMap(List::stream).toList()) {
            int at = display.lastIndexOf(" " + word + " ");
            String before = at > 0 ? HeadText.plain(display.substring(0, at)) : "";
            boolean ofEvent = OF_EVENTS.stream().anyMatch(before::endsWith)
                    || BY_THEN.contains(word) && Words.holdsAny(before, TO_COME);
            behind = at > 0 && !ofEvent ? display.substring(at + word.length() + 2) : behind;
        }
        String end = behind;
        return PeriodInText.find(end).filter(found -> isDayWithin(found, 0) && found.end() == end.length());
    }

    private static boolean isDayWithin(PeriodInText found, int gap) {
        return found.period().kind() == Period.Kind.DAY && found.start() <= gap;
    }

    /** Takes the day on which the document was last changed, wherever a line says so. */
    void acceptUpdatedOn(DraftCell cell) {
        String display = cell.display();
        String plain = display.length() <= LONGEST_FACT ? HeadText.plain(display) : "";
        UPDATED.stream()
                .filter(words -> plain.startsWith(words + " "))
                .flatMap(words ->
                        PeriodInText.find(display)
                                .filter(found -> isDayWithin(found, words.length() + LONGEST_UNIT))
                                .stream())
                .findFirst()
                .ifPresent(found -> updatedOn = part(cell, found.text()));
    }

    private boolean acceptIssuedOn(DraftCell cell, String display, boolean aboveTables) {
        String normal = NormalText.of(display);
        Optional<PeriodInText> day = Optional.empty();
        int after = aboveTables && !Words.isSentence(display) ? after(normal, ISSUED) : -1;
        if (after >= 0) {
            int word = normal.indexOf("ngày", after);
            boolean through = word > after && normal.substring(after, word).contains("đến");
            day = through ? day : PeriodInText.find(tail(display, normal, word < 0 ? after : word));
        }
        int comma = display.indexOf(',');
        if (day.isEmpty() && comma > 0 && display.length() <= LONGEST_PLACE_AND_DATE) {
            String date = display.substring(comma + 1).strip();
            day = PeriodInText.find(date).filter(found -> found.start() == 0 && found.end() >= date.length() - 1);
        }
        day = day.filter(found -> found.period().kind() == Period.Kind.DAY);
        if (day.isPresent() && issuedOn.isBlank()) {
            issuedOn = part(cell, day.get().text());
        }
        return day.isPresent();
    }

    /** Such as {@code 749/QĐ-TTg}: what stands behind the word for a decision, with a stroke between digits and letters. */
    private static Optional<String> legalNumber(String display) {
        String normal = NormalText.of(display);
        int after = after(normal, LEGAL);
        if (after < 0) {
            return Optional.empty();
        }
        String[] words = tail(display, normal, after).strip().split(" ");
        for (int i = 0; i < Math.min(words.length, WORDS_BEFORE_NUMBER); i++) {
            String word = trimmed(words[i]);
            int stroke = word.indexOf('/');
            if (stroke > 0
                    && Character.isDigit(word.charAt(0))
                    && word.chars().skip(stroke).anyMatch(Character::isLetter)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static int after(String normal, List<String> markers) {
        for (String marker : markers) {
            int at = normal.indexOf(marker);
            if (at >= 0) {
                return at + marker.length();
            }
        }
        return -1;
    }

    /** The rest of the text as shown; in normal form where the two forms are not of one length. */
    private static String tail(String display, String normal, int after) {
        return (display.length() == normal.length() ? display : normal).substring(after);
    }

    private static DraftCell part(DraftCell cell, String text) {
        return DraftCell.text(text).at(cell.location().orElseThrow());
    }

    /**
     * The day through which the data of tasks reach where only a quarter or month in a title tells it: an assumption, which the
     * day of the last change makes needless. A plan may name a period that is not over on the day that the caller asks for.
     */
    private DraftCell dayByTitle() {
        if (!partOfYear.isBlank() && !updatedOn.isBlank()) {
            return updatedOn;
        }
        return PeriodInText.find(partOfYear.display())
                .filter(found ->
                        callersDay.isEmpty() || !found.period().lastDay().isAfter(callersDay.get()))
                .map(found -> {
                    LocalDate day = found.period().lastDay();
                    SourceLocation place = partOfYear.location().orElseThrow();
                    findings.add(Finding.of(LayoutFindingCode.DAY_BY_TITLE)
                            .with("found", partOfYear.display())
                            .with("day", day)
                            .at(place));
                    return DraftCell.date(day).at(place);
                })
                .orElse(DraftCell.blank());
    }

    /** Whether a day comes after the period in the title: bodies send what they report of it when it is over. */
    private boolean isBehindTitle(DraftCell answer) {
        LocalDate day = answer.date().orElseThrow();
        return callersDay.isEmpty()
                && Stream.of(reportPeriod, partOfYear)
                        .flatMap(cell -> PeriodInText.find(cell.display()).stream())
                        .anyMatch(found -> found.period().lastDay().isBefore(day));
    }

    private DraftCell dayOfAnswers(DraftCell newest) {
        SourceLocation place = newest.location().orElseThrow();
        findings.add(Finding.of(LayoutFindingCode.DAY_BY_ANSWERS)
                .with("day", newest.date().orElseThrow())
                .at(place));
        return newest;
    }

    /** Puts what was found into the draft; a workbook without a title of its own has that of its first table. */
    void into(ProgrammeDraft.Builder draft, DraftCell firstTable, boolean onlyTasks, Optional<DraftCell> newest) {
        DraftCell stated = dataThrough.isBlank() ? reportPeriod : dataThrough;
        DraftCell ofAnswers = newest.filter(answer -> dataThrough.isBlank() && isBehindTitle(answer))
                .map(this::dayOfAnswers)
                .orElse(DraftCell.blank());
        draft.reportedBy(reporters.size() > 1 ? DraftCell.blank() : reportedBy)
                .title(title.isBlank() ? firstTable : title)
                .legalNumber(legalNumber)
                .span(span)
                .dataThrough(!ofAnswers.isBlank() ? ofAnswers : stated.isBlank() && onlyTasks ? dayByTitle() : stated)
                .period(reportPeriod)
                .issuedOn(issuedOn);
    }
}
