package io.github.tiendo.claim;

import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Tells the numbers that are days, months, years, times and ages, and those that bound a range. */
record DateNumbers(TokenWalk walk, Digits digits) {

    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    /** "24/7" and "24/24": by day and night. */
    private static final int HOURS = 24;

    private static final int WEEK = 7;

    /** How many words from a time another may stand that it is compared with. */
    private static final int COMPARED = 16;

    /** Words no longer than this may be Vietnamese without a mark. */
    private static final int SHORT = 3;

    /** Passes a day, a month, a year or a time; whether there is one. */
    boolean period() {
        if (walk.isSlash(1)
                && walk.peek(2).isNumber()
                && walk.isSlash(3)
                && walk.peek(4).isNumber()) {
            return walk.apart(NoFigure.PERIOD, 5);
        }
        boolean behindRoman = walk.at() > 1 && walk.isSlash(-1) && Vocabulary.ROMAN.contains(walk.peek(-2));
        if (behindRoman || isDated()) {
            return walk.apart(NoFigure.PERIOD, endOfDate());
        }
        if (isDayBeforeMonth()) {
            return walk.apart(NoFigure.PERIOD, walk.isYear(2) || isYearOfOld(2) ? 3 : 2);
        }
        if (isHour() || isDecade() || isOldYearHere()) {
            return walk.apart(NoFigure.PERIOD, isHour() ? 2 : 1);
        }
        boolean slashed = walk.isSlash(1) && walk.peek(2).isNumber();
        if (slashed && isDayOrMonth()
                || walk.isYear(0) && walk.isSlash(1) && walk.small(2) == walk.small(0) + 1 && walk.isYear(2)) {
            return walk.apart(NoFigure.PERIOD, 3);
        }
        if (walk.isYear(0) && isYearHere()) {
            boolean both = walk.peek(1).is("-") && (walk.isYear(2) || isNextYear(2))
                    || walk.peek(1).is("/")
                            && walk.peek(2).isNumber()
                            && walk.peek(2).text().length() == 2;
            return walk.apart(NoFigure.PERIOD, both ? 3 : 1);
        }
        if (isTimed(walk, 1)) {
            return walk.apart(NoFigure.PERIOD, 1);
        }
        // "696 days of audit work" and "27.4 days" are counted
        String digits = walk.peek(0).text();
        boolean counted = digits.length() > 2
                && (Vocabulary.OF.contains(walk.peek(2)) || !digits.chars().allMatch(Character::isDigit));
        // "46 năm 2022" is 46 in that year
        boolean ofYear = Vocabulary.YEAR.contains(walk.peek(1)) && walk.isYear(2);
        // "86,4 phút/khách hàng" is a measure of each
        boolean ofEach = walk.peek(2).is("/") && walk.peek(3).isWord() && !walk.isTime(3);
        return walk.isTime(1)
                && !counted
                && !ofEach
                && !isOfMovement()
                && !isOfComparison()
                && !walk.isSlash(-1)
                && !ofYear
                && walk.apart(NoFigure.PERIOD, 1);
    }

    /** "shortened from 6.4 to 5.6 days": how long something took and takes. */
    private boolean isOfMovement() {
        boolean ends = Vocabulary.TO.contains(walk.peek(-1)) && walk.peek(-2).isNumber();
        boolean begins = Vocabulary.TO.contains(walk.peek(2)) && walk.peek(3).isNumber();
        return Vocabulary.FROM.contains(walk.peek(ends ? -3 : -1)) && (ends || begins)
                || Vocabulary.TO.contains(walk.peek(-1)) && walk.isTime(-2) && Vocabulary.FROM.contains(walk.peek(-4));
    }

    /** "34 minutes, 6 minutes longer than last year (28 minutes)", "ngắn hơn năm trước 2 ngày": how long things took that are compared. */
    private boolean isOfComparison() {
        return IntStream.rangeClosed(-COMPARED, COMPARED)
                .anyMatch(ahead -> walk.says(ahead, Vocabulary.TIMES_COMPARED));
    }

    /** Whether the word before makes a date of the number. */
    private boolean isDated() {
        // "Jan. 1"
        boolean isShort = walk.peek(-1).is(".") && Vocabulary.MONTHS.contains(walk.peek(-2));
        // "ending May 10 -": a month, for it has no noun behind it of which it could count so many
        boolean isMonth =
                Vocabulary.MONTHS.contains(walk.peek(-1)) && !walk.peek(1).isWord();
        if (walk.isAtStart() || !isShort && !isMonth && !Vocabulary.DATES.contains(walk.peek(-1))) {
            return false;
        }
        int small = walk.small(0);
        boolean year = walk.isYear(0) || isOldYearBehindMonth();
        // "đúng hạn 133/148 hồ sơ"
        boolean counted = !year && (small < 0 || small > DAYS)
                || Vocabulary.DUE.contains(walk.peek(-1)) && walk.isNoun(3) && !walk.isTime(3);
        boolean slash = walk.isSlash(1) && !counted;
        return !isPlural()
                // "each week 25 people"
                && !(Vocabulary.BEFORE_NUMBER_OF_PERIOD.contains(walk.peek(-1))
                        && Vocabulary.BEFORE_ONE.contains(walk.peek(-2)))
                && (small >= 0 || slash)
                && !walk.isScale(1)
                && !walk.isPercentSign(1)
                // "in the first half of the year 23 of 40"
                && !(Vocabulary.OF.contains(walk.peek(1)) && walk.peek(2).isNumber())
                && (small <= DAYS || year || slash || Vocabulary.BEFORE_NUMBER_OF_PERIOD.contains(walk.peek(-1)))
                && (!Vocabulary.DUE.contains(walk.peek(-1)) || slash || year);
    }

    /** "10 August 843": behind a day and a month, and counting nothing. */
    private boolean isYearOfOld(int ahead) {
        return walk.small(ahead) > DAYS
                && walk.peek(ahead).text().length() > 2
                && !walk.peek(ahead + 1).isWord()
                && !walk.isPercentSign(ahead + 1);
    }

    /** "March 1867", but not "by March 1867 of 2000 wells". */
    private boolean isOldYearBehindMonth() {
        return walk.isOldYear(0)
                && Vocabulary.MONTHS.contains(walk.peek(-1))
                && !walk.isNoun(1)
                && !Vocabulary.OF.contains(walk.peek(1));
    }

    /** "16h", "7h30". */
    private boolean isHour() {
        Token sign = walk.peek(1);
        int hour = walk.small(0);
        return sign.isWord()
                && sign.isGlued()
                && hour >= 0
                && hour <= HOURS
                && Vocabulary.HOUR_SIGNS.stream().anyMatch(h -> sign.text().matches(h + "\\d{0,2}"));
    }

    /** "the 1850's". */
    private boolean isDecade() {
        boolean year = walk.isYear(0) || walk.isOldYear(0);
        boolean plural = walk.peek(1).isGlued()
                && Vocabulary.PLURAL_ENDINGS.contains(walk.peek(1).text());
        return year && plural
                || year
                        && walk.peek(1).isGlued()
                        && walk.peek(1).is("'")
                        && walk.peek(2).isGlued()
                        && Vocabulary.PLURAL_ENDINGS.contains(walk.peek(2).text());
    }

    /** "in 1848", "23 January 1579 and, in 1581, ...", "the 1896 Olympic contests": so long ago, in words that are of a time alone. */
    private boolean isOldYearHere() {
        if (walk.isAtStart()
                || !walk.isOldYear(0)
                || walk.isPercentSign(1)
                || walk.isScale(1)
                || walk.says(1, Vocabulary.MEASURES)) {
            return false;
        }
        Token before = walk.peek(-1);
        boolean behindDate = before.is(",")
                && walk.back(2) instanceof Atom.Apart date
                && date.reason() == NoFigure.PERIOD
                && !walk.isNoun(1);
        return behindDate
                || Vocabulary.BEFORE_OLD_YEAR.contains(before) && (!walk.isNoun(1) || walk.isCapital(1))
                || Vocabulary.BEFORE_YEAR.contains(before) && walk.isCapital(1);
    }

    /** "5-year", "ten-year": how long something takes. */
    static boolean isTimed(TokenWalk walk, int ahead) {
        return walk.peek(ahead).is("-") && walk.peek(ahead).isGlued() && walk.isTime(ahead + 1);
    }

    /** "31 March", "31 March 2024". */
    private boolean isDayBeforeMonth() {
        int day = walk.small(0);
        return walk.isCapital(1) && day >= 1 && day <= DAYS && Vocabulary.MONTHS.contains(walk.peek(1));
    }

    /** "5 years", where the word before a number is of the number before. */
    private boolean isPlural() {
        Token before = walk.peek(-1);
        return walk.at() > 1
                && walk.peek(-2).isNumber()
                && before.text().length() > SHORT
                && Nouns.isAscii(before.text())
                && !Vocabulary.BEFORE_NUMBER_OF_PERIOD.contains(before);
    }

    private int endOfDate() {
        int end = 1;
        while ((walk.isSlash(end)
                        || walk.peek(end).is("-")
                        || walk.peek(end).is(",")
                                && walk.peek(end).isGlued()
                                && walk.peek(end + 1).isGlued())
                && walk.peek(end + 1).isNumber()
                && walk.peek(end + 1).text().length() <= 4) {
            end += 2;
        }
        return end;
    }

    /** "30/6", "6/2024", but not "9/12 chỉ tiêu". */
    private boolean isDayOrMonth() {
        int first = walk.small(0);
        int second = walk.small(2);
        if (walk.isYear(2) && first >= 1 && first <= MONTHS || first == HOURS && second == WEEK) {
            return true;
        }
        boolean day = first >= 1 && first <= DAYS && second >= 1 && second <= MONTHS;
        boolean round = first == HOURS && second == HOURS;
        if (!day && !round) {
            return false;
        }
        if (walk.peek(-1).is("-") && walk.back(2) instanceof Atom.Apart from && from.reason() == NoFigure.PERIOD) {
            // "30/4 - 01/5"
            return true;
        }
        boolean named = !walk.isAtStart()
                && Vocabulary.BEFORE_DAY.contains(walk.peek(-1))
                && !Vocabulary.BEFORE_NUMBER.contains(walk.peek(-1));
        boolean counted = walk.isNoun(3) || walk.peek(3).is("(");
        return named && (!counted || first > second)
                || first > second && !counted
                || round && !counted
                || walk.isTime(3);
    }

    /** The second year of "2022-23". */
    private boolean isNextYear(int ahead) {
        return walk.peek(ahead).text().length() == 2
                && walk.peek(ahead).isGlued()
                && walk.small(ahead) == (walk.small(0) + 1) % 100;
    }

    private boolean isYearHere() {
        if (walk.isPercentSign(1)
                || walk.isScale(1)
                || walk.isSlash(1)
                        && walk.peek(2).isNumber()
                        && walk.peek(2).text().length() != 2) {
            return false;
        }
        if (walk.peek(1).is("-") && walk.isYear(2)) {
            return true;
        }
        Token before = walk.peek(-1);
        boolean led = !walk.isAtStart()
                && (Vocabulary.BEFORE_DAY.contains(before)
                        || before.is("(")
                        || before.is("-")
                        || before.is(",") && walk.back(2) instanceof Atom.Apart year && year.reason() == NoFigure.PERIOD
                        || Vocabulary.YEAR.contains(before));
        // "of the 2021 audit", "at the 2010 census": as many would be audits
        boolean ofOne = Vocabulary.BEFORE_YEAR.contains(before)
                && walk.isNoun(1)
                && (!ends(walk.peek(1), Vocabulary.PLURAL_ENDINGS) || ends(walk.peek(1), Vocabulary.ENDINGS_OF_ONE));
        return ofOne
                || led && !(walk.isNoun(1) && Vocabulary.OF.contains(before))
                || !walk.isNoun(1) && !walk.says(1, Vocabulary.MEASURES);
    }

    private static boolean ends(Token word, List<String> endings) {
        return endings.stream().anyMatch(word.text()::endsWith);
    }

    /** Passes "5-10%", "từ 5 đến dưới 12 tuổi"; whether there is such a range. */
    boolean range() {
        boolean dash = walk.peek(1).is("-")
                && walk.peek(2).isNumber()
                && walk.peek(1).isGlued() == walk.peek(2).isGlued();
        if (dash && isMixed()) {
            return walk.apart(NoFigure.VALUE, 5);
        }
        int upper = !Vocabulary.UP_TO.contains(walk.peek(1)) ? 0 : walk.peek(2).isNumber() ? 2 : 3;
        if (upper > 0 && walk.peek(upper).isNumber() && walk.isTime(upper + 1) && !isFalling(upper)) {
            return walk.apart(NoFigure.RANGE, upper + 1);
        }
        boolean spaced = !walk.peek(1).isGlued();
        return dash && !(spaced && isFalling(2)) && walk.apart(NoFigure.RANGE, walk.isPercentSign(3) ? 4 : 3);
    }

    /** "from 20 to 17 days", "to 1,905 — 235 fewer": the second number of a range is not below the first. */
    private boolean isFalling(int second) {
        NumberReading one = digits.read(walk.peek(0).text());
        NumberReading other = digits.read(walk.peek(second).text());
        return one != null && other != null && other.value().compareTo(one.value()) < 0;
    }

    /** "14-1/2", "5-3/4": a number and a part of one more, as inches and cents are written. */
    private boolean isMixed() {
        int whole = walk.small(4);
        return walk.peek(1).isGlued()
                && walk.isSlash(3)
                && walk.peek(4).isGlued()
                && walk.small(2) > 0
                && walk.small(2) < whole
                && Integer.bitCount(whole) == 1;
    }
}
