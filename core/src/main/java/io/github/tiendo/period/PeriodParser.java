package io.github.tiendo.period;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Reads one period from a text, token by token, in linear time. */
final class PeriodParser {

    private static final int SHOWN = 80;
    private static final int SHOWN_FOUND = 30;
    private static final int YEAR_DIGITS = 4;
    private static final int CENTURY = 100;
    private static final int CURRENT_CENTURY = 2000;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int FIRST_LIKELY_YEAR = 1900;
    private static final int LAST_LIKELY_YEAR = 2199;
    private static final Set<String> FILLERS = Set.of(
            "trong", "vào", "cả", "của", "the", "in", "during", "kỳ", "thời", "giai", "đoạn", "period", "đến", "hết",
            "by", "of", "end", "until", "through", "tới", "within");
    private static final Set<String> PARTS = Set.of("đầu", "cuối", "giữa", "early", "late", "mid", "beginning");
    private static final Set<String> YEAR = Set.of("năm", "year", "of");
    private static final Set<String> TO = Set.of("-", "÷", "đến", "tới", "to", "until");
    private static final Set<String> LIST = Set.of(",", "và", "and", "&");
    private static final Set<String> AND = Set.of(",", "-", "và", "and", "đến", "to", "&");
    private static final Set<String> BEYOND = Set.of("định hướng", "tầm nhìn", "a vision", "with a");
    private static final Set<String> MONTH = Set.of("tháng", "month", "months");
    private static final Set<String> QUARTER = Set.of("quý", "quí", "quarter", "quarters");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Map<String, Integer> COUNT = Map.of("three", 3, "six", 6, "nine", 9);
    private static final Map<String, Integer> ORDINAL = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    private final String text;
    private final boolean dayFirstIsSure;
    private final OptionalInt documentYear;
    private final int maxLength;
    private final List<Finding> findings = new ArrayList<>();
    private List<Token> tokens = List.of();
    private boolean isWhole;
    private int at;

    PeriodParser(String text, Locale language, OptionalInt documentYear, int maxLength) {
        this.text = text;
        this.dayFirstIsSure = Languages.isVietnamese(language);
        this.documentYear = documentYear;
        this.maxLength = maxLength;
    }

    /** Ends the reading at the first error. */
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        RefusedException(Finding finding) {
            super(null, null, false, false);
            this.finding = finding;
        }
    }

    /** The period that is the whole text. */
    Outcome<Period> whole() {
        if (text.length() > maxLength) {
            return Outcome.failed(
                    error(PeriodFindingCode.TEXT_TOO_LONG, maxLength).with("limit", maxLength));
        }
        Optional<Period> id = Period.parse(NormalText.display(text));
        if (id.isPresent()) {
            return Outcome.of(id.get());
        }
        tokens = Token.scan(text);
        int last = tokens.size() - 2;
        if (last > 0 && Set.of(".", ";", ",").contains(tokens.get(last).text())) {
            tokens.remove(last);
        }
        return from(0, true);
    }

    /** The first period with a likely year anywhere in the text. */
    Optional<Period> first() {
        List<Token> all = Token.scan(text);
        for (int i = 0; i < all.size(); i++) {
            // "quý" and "tháng" are tried before the number behind them, and a filler is no start
            Optional<Period> period = FILLERS.contains(all.get(i).text())
                    ? Optional.empty()
                    : from(all, i).value();
            if (period.isPresent() && isLikely(period.get())) {
                return period;
            }
        }
        return Optional.empty();
    }

    private static boolean isLikely(Period period) {
        return period.startInclusive().getYear() >= FIRST_LIKELY_YEAR
                && period.lastDay().getYear() <= LAST_LIKELY_YEAR;
    }

    /** The period that begins at a token; more may follow it unless the whole text is wanted. */
    Outcome<Period> from(List<Token> given, int start) {
        tokens = given;
        return from(start, false);
    }

    private Outcome<Period> from(int start, boolean toEnd) {
        at = start;
        isWhole = toEnd;
        try {
            Period period = toEnd ? period() : single();
            if (toEnd) {
                leaveOutWhatLiesBeyond(period);
            }
            if (toEnd && peek(0).kind() != Token.Kind.END) {
                throw refused(PeriodFindingCode.NOT_A_PERIOD, at);
            }
            return Outcome.of(period, findings);
        } catch (RefusedException refused) {
            findings.add(refused.finding);
            return Outcome.failed(findings);
        }
    }

    /** {@code 2021-2025, định hướng đến năm 2030}: what a plan looks forward to behind its own span. */
    private void leaveOutWhatLiesBeyond(Period period) {
        int words = Set.of(",", ";", "-").contains(peek(0).text()) ? 1 : 0;
        if (BEYOND.contains(peek(words).text() + " " + peek(words + 1).text())) {
            at = tokens.size() - 1;
            findings.add(remark(PeriodFindingCode.BEYOND_PERIOD).with("reading", period.toString()));
        }
    }

    private Period period() {
        boolean fromTo = take("từ") || take("from");
        int start = at;
        Period first = single();
        if (!TO.contains(peek(0).text()) || peek(1).kind() == Token.Kind.END) {
            boolean both = tokens.subList(start, at).stream().anyMatch(token -> TO.contains(token.text()));
            if (fromTo && !both) {
                throw refused(PeriodFindingCode.NOT_A_PERIOD, at);
            }
            return first;
        }
        if (!fromTo && !peek(0).text().equals("-")) {
            return first;
        }
        at++;
        int second = at;
        Period last = single();
        if (last.endExclusive().isBefore(first.endExclusive())
                || last.startInclusive().isBefore(first.startInclusive())) {
            throw refused(PeriodFindingCode.REVERSED_PERIOD, second);
        }
        return Period.between(first.startInclusive(), last.endExclusive());
    }

    private Period single() {
        fillers();
        boolean part = PARTS.contains(peek(0).text());
        if (part) {
            at++;
            if (peek(0).isGlued()) {
                take("-");
            }
            fillers();
        }
        Period period = plain();
        if (part) {
            findings.add(remark(PeriodFindingCode.PART_OF_PERIOD).with("reading", period.toString()));
        }
        return period;
    }

    private void fillers() {
        while (FILLERS.contains(peek(0).text())) {
            at++;
            if (peek(0).isGlued()) {
                take("-");
            }
        }
    }

    private Period plain() {
        Token token = peek(0);
        if (token.kind() == Token.Kind.NUMBER) {
            return startingWithNumber();
        }
        String word = token.text();
        if (QUARTER.contains(word)) {
            at++;
            return quarters();
        }
        if (MONTH.contains(word)) {
            at++;
            return months();
        }
        if (word.equals("năm") || word.equals("year")) {
            at++;
            return peek(0).kind() == Token.Kind.END ? Period.year(year()) : years();
        }
        if (word.equals("ngày") || word.equals("day")) {
            at++;
            return date();
        }
        if (word.equals("nửa")) {
            at++;
            boolean first = take("đầu");
            if (!first && !take("cuối")) {
                throw refused(PeriodFindingCode.NOT_A_PERIOD, at);
            }
            return Period.half(year(), first ? 1 : 2);
        }
        if (ORDINAL.containsKey(word)) {
            at++;
            return ordinal(ORDINAL.get(word));
        }
        if (word.equals("q") || word.equals("t")) {
            at++;
            take(".");
            return word.equals("q") ? quarters() : months();
        }
        if (ROMAN.containsKey(word) && peek(1).text().equals("/") && isYear(peek(2)) || isShortQuarter(word)) {
            return quarters();
        }
        if (word.length() > 1 && token.kind() == Token.Kind.WORD) {
            int number = digitsOf(word.substring(1));
            if (number >= 0 && word.charAt(0) == 't') {
                return months();
            }
            if (number >= 0 && word.charAt(0) == 'h') {
                int start = at++;
                return make(start, () -> Period.half(year(), number));
            }
        }
        if (monthName(word) > 0) {
            return months();
        }
        throw refused(PeriodFindingCode.NOT_A_PERIOD, at);
    }

    private Period ordinal(int number) {
        int start = at - 1;
        if (QUARTER.contains(peek(0).text())) {
            at++;
            return make(start, () -> Period.quarter(year(), number));
        }
        if (take("half")) {
            return make(start, () -> Period.half(year(), number));
        }
        boolean counted = peek(0).kind() == Token.Kind.NUMBER || COUNT.containsKey(peek(0).text());
        if (number == 1 && counted && MONTH.contains(peek(1).text())) {
            return firstMonths();
        }
        throw refused(PeriodFindingCode.NOT_A_PERIOD, at);
    }

    private Period startingWithNumber() {
        Token next = peek(1);
        if (MONTH.contains(next.text()) && !isDayOfMonthInWords()) {
            return firstMonths();
        }
        if ((next.text().equals("năm") || next.text().equals("years"))
                && peek(0).text().length() <= 2) {
            at += 2;
            return years();
        }
        boolean dashed = next.text().equals("-") && next.isGlued();
        if (isYear(peek(0)) && isShortQuarter(peek(dashed ? 2 : 1).text())) {
            int start = at;
            int year = yearNumber();
            at += dashed ? 1 : 0;
            int quarter = quarterNumber();
            return make(start, () -> Period.quarter(year, quarter));
        }
        if (isYear(peek(0))) {
            return years();
        }
        return next.isGlued() && next.kind() == Token.Kind.WORD && isFirstMonths(next.text()) ? shortMonths() : date();
    }

    /** {@code Q3}, {@code QIII}. */
    private static boolean isShortQuarter(String word) {
        return word.startsWith("q") && quarterIn(word.substring(1)) >= 0;
    }

    private static int quarterIn(String word) {
        return ROMAN.getOrDefault(word, digitsOf(word));
    }

    /** The second token of {@code 6T/2024}, {@code 9M2024}. */
    private boolean isFirstMonths(String word) {
        return (word.charAt(0) == 't' || word.charAt(0) == 'm')
                && (word.length() == 1 || word.length() == YEAR_DIGITS + 1 && digitsOf(word.substring(1)) >= 0);
    }

    private Period shortMonths() {
        int start = at;
        int count = wholeNumber();
        String word = peek(0).text();
        at++;
        return make(start, () -> Period.firstMonths(word.length() == 1 ? year() : digitsOf(word.substring(1)), count));
    }

    /** 15 tháng 4 năm 2022 is a day; 6 tháng đầu năm 2022 and 6 tháng năm 2022 are not. */
    private boolean isDayOfMonthInWords() {
        return peek(2).kind() == Token.Kind.NUMBER && !isYear(peek(2));
    }

    private Period firstMonths() {
        int start = at;
        int count =
                COUNT.containsKey(peek(0).text()) ? COUNT.get(tokens.get(at++).text()) : wholeNumber();
        at++;
        boolean lastMonths = take("cuối");
        if (!lastMonths) {
            take("đầu");
        }
        return make(
                start,
                () -> !lastMonths
                        ? Period.firstMonths(year(), count)
                        : count == 6 ? Period.half(year(), 2) : Period.months(year(), 13 - count, 12));
    }

    private Period years() {
        int start = at;
        int first = yearNumber();
        boolean span = (TO.contains(peek(0).text())) && isYear(peek(1));
        if (!span) {
            int last = isWhole ? lastOfYears(first) : first;
            return make(start, () -> last == first ? Period.year(first) : Period.span(first, last));
        }
        at++;
        int second = at;
        int last = yearNumber();
        if (last < first) {
            throw refused(PeriodFindingCode.REVERSED_PERIOD, second);
        }
        return make(start, () -> Period.span(first, last));
    }

    /** The last of {@code 2024, 2025} or {@code 2024-25}, which cannot be a month; else the first. */
    private int lastOfYears(int first) {
        int last = first;
        while (LIST.contains(peek(0).text()) && isYear(peek(1)) && digitsOf(peek(1).text()) == last + 1) {
            at += 2;
            last++;
        }
        boolean isShort = (peek(0).text().equals("-") || peek(0).text().equals("/"))
                && peek(1).kind() == Token.Kind.NUMBER
                && peek(1).text().length() == 2
                && digitsOf(peek(1).text()) > Math.max(MONTHS_OF_YEAR, first % CENTURY);
        if (last == first && isShort) {
            last = first - first % CENTURY + digitsOf(peek(1).text());
            at += 2;
        }
        return last;
    }

    private Period quarters() {
        int start = at;
        int first = quarterNumber();
        int last = first;
        while (AND.contains(peek(0).text()) && isQuarterNumber(1)) {
            boolean range = !LIST.contains(peek(0).text());
            at++;
            if (QUARTER.contains(peek(0).text())) {
                at++;
            }
            int next = quarterNumber();
            if (next <= last || !range && next != last + 1) {
                throw refused(PeriodFindingCode.NOT_A_PERIOD, at - 1);
            }
            last = next;
        }
        int end = last;
        return make(start, () -> Period.quarters(year(), first, end));
    }

    private boolean isQuarterNumber(int ahead) {
        int index = QUARTER.contains(peek(ahead).text()) ? ahead + 1 : ahead;
        Token token = peek(index);
        return token.kind() == Token.Kind.NUMBER && !isYear(token)
                || ROMAN.containsKey(token.text())
                || isShortQuarter(token.text());
    }

    private int quarterNumber() {
        Token token = peek(0);
        String word = token.text();
        int number = token.kind() == Token.Kind.NUMBER
                ? digitsOf(word)
                : quarterIn(isShortQuarter(word) ? word.substring(1) : word);
        if (number < 0) {
            throw refused(
                    token.kind() == Token.Kind.END ? PeriodFindingCode.NOT_A_PERIOD : PeriodFindingCode.IMPOSSIBLE_DATE,
                    at);
        }
        at++;
        return number;
    }

    private Period months() {
        int start = at;
        if (monthName(peek(0).text()) > 0 && peek(1).kind() == Token.Kind.NUMBER && isDayBehindMonth()) {
            return dayBehindMonth();
        }
        if (isMonthWithShortYear()) {
            return monthWithShortYear();
        }
        List<Integer> months = new ArrayList<>(monthNumbers());
        boolean range = false;
        while (AND.contains(peek(0).text()) && isMonthNumber(1)) {
            range |= !LIST.contains(peek(0).text());
            at++;
            if (MONTH.contains(peek(0).text())) {
                at++;
            }
            months.addAll(monthNumbers());
        }
        int first = months.get(0);
        int last = months.get(months.size() - 1);
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i) <= months.get(i - 1) || !range && months.get(i) != months.get(i - 1) + 1) {
                throw refused(PeriodFindingCode.NOT_A_PERIOD, start);
            }
        }
        return make(start, () -> Period.months(year(), first, last));
    }

    /** June 30, 2024. */
    private boolean isDayBehindMonth() {
        return !isYear(peek(1)) && isYear(peek(peek(2).text().equals(",") ? 3 : 2));
    }

    private Period dayBehindMonth() {
        int start = at;
        int month = monthName(peek(0).text());
        at++;
        int day = wholeNumber();
        return day(start, year(), month, day);
    }

    /** Jun-24, as spreadsheets show a month. */
    private boolean isMonthWithShortYear() {
        return isWhole
                && monthName(peek(0).text()) > 0
                && peek(1).text().equals("-")
                && peek(2).kind() == Token.Kind.NUMBER
                && peek(2).text().length() == 2
                && peek(3).kind() == Token.Kind.END;
    }

    private Period monthWithShortYear() {
        int start = at;
        int month = monthName(peek(0).text());
        at += 2;
        int year = CURRENT_CENTURY + wholeNumber();
        findings.add(remark(PeriodFindingCode.SHORT_YEAR).with("year", year));
        return make(start, () -> Period.month(year, month));
    }

    private boolean isMonthNumber(int ahead) {
        int index = MONTH.contains(peek(ahead).text()) ? ahead + 1 : ahead;
        Token token = peek(index);
        return token.kind() == Token.Kind.NUMBER && !isYear(token)
                || monthName(token.text()) > 0
                || token.text().startsWith("t") && digitsOf(token.text().substring(1)) >= 0;
    }

    private List<Integer> monthNumbers() {
        Token token = peek(0);
        List<Integer> numbers = new ArrayList<>();
        if (token.kind() == Token.Kind.NUMBER) {
            for (String part : token.text().split(",", -1)) {
                numbers.add(digitsOf(part));
            }
        } else if (monthName(token.text()) > 0) {
            numbers.add(monthName(token.text()));
        } else {
            numbers.add(token.text().startsWith("t") ? digitsOf(token.text().substring(1)) : -1);
        }
        if (numbers.contains(-1)) {
            throw refused(PeriodFindingCode.NOT_A_PERIOD, at);
        }
        at++;
        return numbers;
    }

    /** A day (31/12/2022, 31 December 2022, 30/6) or a month in numbers (6/2024). */
    private Period date() {
        int start = at;
        Token token = peek(0);
        if (token.kind() != Token.Kind.NUMBER) {
            throw refused(PeriodFindingCode.NOT_A_PERIOD, at);
        }
        String[] dotted = token.text().split("\\.", -1);
        if (dotted.length == 3) {
            at++;
            return day(start, digitsOf(dotted[2]), digitsOf(dotted[1]), digitsOf(dotted[0]));
        }
        if (dotted.length == 2 && isWhole) {
            at++;
            int number = digitsOf(dotted[0]);
            return dotted[1].length() == YEAR_DIGITS
                    ? make(start, () -> Period.month(digitsOf(dotted[1]), number))
                    : day(start, year(), digitsOf(dotted[1]), number);
        }
        int first = wholeNumber();
        if (monthName(peek(1).text()) > 0
                && (peek(0).text().equals("-") || peek(0).text().equals("/"))) {
            at++;
        }
        if (monthName(peek(0).text()) > 0) {
            int month = monthName(peek(0).text());
            at++;
            return day(start, year(), month, first);
        }
        if (MONTH.contains(peek(0).text())) {
            at++;
            int month = wholeNumber();
            return day(start, year(), month, first);
        }
        if (!peek(0).text().equals("/") && !peek(0).text().equals("-")) {
            throw refused(PeriodFindingCode.NOT_A_PERIOD, at);
        }
        String mark = peek(0).text();
        at++;
        if (isYear(peek(0))) {
            int year = yearNumber();
            return make(start, () -> Period.month(year, first));
        }
        int second = wholeNumber();
        if (!peek(0).text().equals(mark) || peek(1).kind() != Token.Kind.NUMBER) {
            if (mark.equals("-") && (first <= MONTHS_OF_YEAR || !isWhole)
                    || isWhole && peek(0).text().equals(mark)) {
                throw refused(PeriodFindingCode.NOT_A_PERIOD, start);
            }
            return day(start, year(), second, first);
        }
        at++;
        int year = yearNumber();
        if (first <= MONTHS_OF_YEAR && second > MONTHS_OF_YEAR) {
            Period day = day(start, year, first, second);
            if (dayFirstIsSure) {
                findings.add(remark(PeriodFindingCode.MONTH_FIRST).with("reading", day.startInclusive()));
            }
            return day;
        }
        Period day = day(start, year, second, first);
        if (!dayFirstIsSure && first <= MONTHS_OF_YEAR && first != second) {
            findings.add(remark(PeriodFindingCode.AMBIGUOUS_DATE)
                    .with("other", LocalDate.of(year, first, second))
                    .with("reading", day.startInclusive()));
        }
        return day;
    }

    private Period day(int start, int year, int month, int day) {
        return make(start, () -> Period.day(LocalDate.of(year, month, day)));
    }

    // --- numbers

    /** The year behind a slash, a word or nothing; else that of the document. */
    private int year() {
        int back = at;
        if (take("/") || take("-") || take(".")) {
            if (isYear(peek(0))) {
                return yearNumber();
            }
            at = back;
        }
        if (take(",") && !isYear(peek(0))) {
            at = back;
        }
        if (YEAR.contains(peek(0).text())) {
            at++;
        }
        if (isYear(peek(0))) {
            return yearNumber();
        }
        if (documentYear.isEmpty()) {
            throw refused(PeriodFindingCode.YEAR_MISSING, at);
        }
        findings.add(remark(PeriodFindingCode.YEAR_ASSUMED).with("year", documentYear.getAsInt()));
        return documentYear.getAsInt();
    }

    private static boolean isYear(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.text().length() == YEAR_DIGITS && digitsOf(token.text()) >= 0;
    }

    private int yearNumber() {
        if (!isYear(peek(0))) {
            throw refused(PeriodFindingCode.NOT_A_PERIOD, at);
        }
        return wholeNumber();
    }

    private int wholeNumber() {
        int number = peek(0).kind() == Token.Kind.NUMBER ? digitsOf(peek(0).text()) : -1;
        if (number < 0) {
            throw refused(PeriodFindingCode.NOT_A_PERIOD, at);
        }
        at++;
        return number;
    }

    /** The number that the text is, of at most four digits; else -1. */
    private static int digitsOf(String text) {
        if (text.isEmpty() || text.length() > YEAR_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static int monthName(String word) {
        for (int i = 0; i < PeriodPrinter.MONTHS.size(); i++) {
            String name = PeriodPrinter.MONTHS.get(i).toLowerCase(Locale.ROOT);
            if (word.equals(name) || word.equals(name.substring(0, 3)) || word.equals("sept") && i == 8) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Makes a period of numbers that the calendar may not have. */
    private Period make(int start, Supplier<Period> maker) {
        try {
            return maker.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(PeriodFindingCode.IMPOSSIBLE_DATE, start);
        }
    }

    // --- tokens and findings

    private boolean take(String word) {
        if (peek(0).text().equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    private Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private RefusedException refused(PeriodFindingCode code, int index) {
        Token token = tokens.get(Math.min(index, tokens.size() - 1));
        boolean ended = token.kind() == Token.Kind.END && code == PeriodFindingCode.NOT_A_PERIOD;
        return new RefusedException(error(ended ? PeriodFindingCode.INCOMPLETE : code, token.start()));
    }

    private Finding error(PeriodFindingCode code, int start) {
        int end = start;
        while (end < text.length() && end - start < SHOWN_FOUND && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return remark(code).with("column", start + 1L).with("found", text.substring(start, end));
    }

    private Finding remark(PeriodFindingCode code) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return Finding.of(code).with("text", shown);
    }
}
