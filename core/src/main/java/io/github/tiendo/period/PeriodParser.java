package io.github.tiendo.period;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.TextCursor.RefusedException;
import io.github.tiendo.notation.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one period from a text, token by token, in linear time. */
final class PeriodParser {

    private static final int FIRST_LIKELY_YEAR = 1900;
    private static final int LAST_LIKELY_YEAR = 2199;
    private static final int YEAR_DIGITS = 4;

    private final String text;
    private final boolean dayFirstIsSure;
    private final OptionalInt documentYear;
    private final Optional<FiscalCalendar> fiscal;

    PeriodParser(String text, Locale language, OptionalInt documentYear, Optional<FiscalCalendar> fiscal) {
        this.text = text;
        this.dayFirstIsSure = Languages.isVietnamese(language);
        this.documentYear = documentYear;
        this.fiscal = fiscal;
    }

    /** Whether all words of a text are some of a period, or letters beside a number. */
    static boolean mayHold(String text) {
        for (Token token : Token.scan(text)) {
            boolean known = !token.isWord()
                    || PeriodPhrases.holdWord(token.text())
                    || PeriodForms.isShortQuarter(token)
                    || token.text().chars().anyMatch(Character::isDigit);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** The period that is the whole text. */
    Outcome<Period> whole(int maxLength) {
        if (text.length() > maxLength) {
            return Outcome.failed(TextCursor.of(text, List.of())
                    .findingAt(PeriodFindingCode.TEXT_TOO_LONG, maxLength)
                    .with("limit", maxLength));
        }
        Optional<Period> id = Period.parse(NormalText.display(text));
        if (id.isPresent() && !isFiscalYear(id.get())) {
            return Outcome.of(id.get());
        }
        List<Token> tokens = Token.scan(text);
        TextCursor cursor = TextCursor.of(text, new ArrayList<>(tokens));
        cursor.dropFinal(PeriodPhrases.FINAL_MARKS);
        Outcome<Period> read = reading(cursor, true).read();
        boolean isSure = read.value().isPresent()
                && read.findings().stream().noneMatch(finding -> finding.code() == PeriodFindingCode.YEAR_ASSUMED);
        return isSure ? read : withYearOfEnd(tokens).orElse(read);
    }

    /** {@code 1 January - 31 December 2024}, {@code Jul - Sep 2024}: the year behind the end is that of the beginning, too. */
    private Optional<Outcome<Period>> withYearOfEnd(List<Token> tokens) {
        int end = tokens.size() - 1;
        Optional<Token> year = end < 1 ? Optional.empty() : Optional.of(tokens.get(end - 1));
        if (year.filter(PeriodParser::isYear).isEmpty()) {
            return Optional.empty();
        }
        int begin = PeriodPhrases.FROM.contains(tokens.get(0)) ? tokens.get(1).start() : 0;
        return tokens.stream()
                .filter(PeriodPhrases.TO::contains)
                .filter(to -> to.start() > begin)
                .findFirst()
                .flatMap(to -> day(text.substring(begin, to.start()) + " "
                                + year.get().text())
                        .flatMap(first -> day(text.substring(to.end()))
                                .filter(last -> !last.startInclusive().isBefore(first.startInclusive()))
                                .map(last -> Outcome.of(Period.between(first.startInclusive(), last.endExclusive())))));
    }

    private static boolean isYear(Token token) {
        return token.text().length() == YEAR_DIGITS && token.text().chars().allMatch(Character::isDigit);
    }

    /** The day that is all of some words, read without a doubt. */
    private Optional<Period> day(String words) {
        Outcome<Period> read = reading(TextCursor.of(words), true).read();
        return read.value()
                .filter(day -> day.kind() == Period.Kind.DAY && read.findings().isEmpty());
    }

    /** {@code 2023/2024} where it is known that years begin in another month than January. */
    private boolean isFiscalYear(Period id) {
        return id.kind() == Period.Kind.SPAN
                && id.lastDay().getYear() == id.startInclusive().getYear() + 1
                && fiscal.filter(years -> !years.isCalendarYear()).isPresent();
    }

    /** The first period with a likely year anywhere in the text. */
    Optional<Period> first() {
        List<Token> tokens = Token.scan(text);
        for (int i = 0; i < tokens.size(); i++) {
            // "quý" and "tháng" are tried before the number behind them, and a filler is no start
            Optional<Period> period = PeriodPhrases.FILLERS.contains(tokens.get(i))
                    ? Optional.empty()
                    : from(tokens, i).value();
            if (period.isPresent() && isLikely(period.get())) {
                return period;
            }
        }
        return Optional.empty();
    }

    /** All periods with likely years anywhere in the text, none within another, by where they begin. */
    SortedMap<Integer, Period> all() {
        SortedMap<Integer, Period> periods = new TreeMap<>();
        List<Token> tokens = Token.scan(text);
        TextCursor cursor = TextCursor.of(text, tokens);
        int at = 0;
        while (!tokens.get(at).isEnd()) {
            cursor.moveTo(at);
            Optional<Period> period = PeriodPhrases.FILLERS.contains(tokens.get(at))
                    ? Optional.empty()
                    : reading(cursor, false).read().value();
            if (period.filter(PeriodParser::isLikely).isPresent()) {
                periods.put(tokens.get(at).start(), period.get());
                at = cursor.at();
            } else {
                at++;
            }
        }
        return periods;
    }

    private static boolean isLikely(Period period) {
        return period.startInclusive().getYear() >= FIRST_LIKELY_YEAR
                && period.lastDay().getYear() <= LAST_LIKELY_YEAR;
    }

    /** The period that begins at a token; more may follow it. */
    Outcome<Period> from(List<Token> tokens, int start) {
        TextCursor cursor = TextCursor.of(text, tokens);
        cursor.moveTo(start);
        return reading(cursor, false).read();
    }

    private Reading reading(TextCursor cursor, boolean isWhole) {
        return new Reading(new PeriodText(cursor, documentYear, isWhole), dayFirstIsSure, fiscal);
    }

    /** One attempt to read a period from a place on. */
    private static final class Reading {

        private final PeriodText words;
        private final TextCursor cursor;
        private final PeriodForms forms;

        Reading(PeriodText words, boolean dayFirstIsSure, Optional<FiscalCalendar> fiscal) {
            this.words = words;
            this.cursor = words.cursor();
            this.forms = new PeriodForms(words, dayFirstIsSure, fiscal);
        }

        Outcome<Period> read() {
            try {
                Period period = words.isWhole() ? fromTo() : single();
                if (words.isWhole()) {
                    leaveOutWhatLiesBeyond(period);
                    if (!cursor.isAtEnd()) {
                        throw words.refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at());
                    }
                }
                return Outcome.of(period, cursor.findings());
            } catch (RefusedException refused) {
                cursor.add(refused.finding());
                return Outcome.failed(cursor.findings());
            }
        }

        /** {@code 2021-2025, định hướng đến năm 2030}: what a plan looks forward to behind its own span. */
        private void leaveOutWhatLiesBeyond(Period period) {
            int back = cursor.at();
            cursor.take(PeriodPhrases.BEYOND_MARKS);
            if (cursor.take(PeriodPhrases.BEYOND)) {
                cursor.moveTo(cursor.tokens().size() - 1);
                cursor.add(cursor.finding(PeriodFindingCode.BEYOND_PERIOD).with("reading", period));
            } else {
                cursor.moveTo(back);
            }
        }

        private Period fromTo() {
            boolean from = cursor.take(PeriodPhrases.FROM);
            int start = cursor.at();
            Period first = single();
            if (!cursor.isNext(PeriodPhrases.TO) || cursor.peek(1).isEnd()) {
                boolean both =
                        cursor.tokens().subList(start, cursor.at()).stream().anyMatch(PeriodPhrases.TO::contains);
                if (from && !both) {
                    throw words.refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at());
                }
                return first;
            }
            // "2021 to 2025" may be two years, "April 2024 to March 2025" is one stretch
            if (!from && !cursor.isNext("-") && first.kind() != Period.Kind.MONTH && first.kind() != Period.Kind.DAY) {
                return first;
            }
            cursor.skip(1);
            int second = cursor.at();
            Period last = single();
            if (last.endExclusive().isBefore(first.endExclusive())
                    || last.startInclusive().isBefore(first.startInclusive())) {
                throw words.refused(PeriodFindingCode.REVERSED_PERIOD, second);
            }
            return Period.between(first.startInclusive(), last.endExclusive());
        }

        private Period single() {
            fillers();
            boolean part = cursor.take(PeriodPhrases.PARTS);
            if (part) {
                gluedDash();
                fillers();
            }
            Period period = forms.period();
            if (part) {
                cursor.add(cursor.finding(PeriodFindingCode.PART_OF_PERIOD).with("reading", period));
            }
            return period;
        }

        private void fillers() {
            while (cursor.take(PeriodPhrases.FILLERS)) {
                gluedDash();
            }
        }

        private void gluedDash() {
            if (cursor.peek().isGlued()) {
                cursor.take("-");
            }
        }
    }
}
