package io.github.tiendo.notation;

import io.github.tiendo.notation.Figure.FractionReading;
import io.github.tiendo.notation.Figure.RankReading;
import io.github.tiendo.notation.Figure.TopReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.NumberTokens.Digits;
import io.github.tiendo.notation.NumberTokens.Marks;
import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.Token;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a count out of a whole and a place in a field: {@code 57/63 tỉnh (90,5%)}, {@code hạng 50/193}, {@code Top 3}. */
record PlaceParser(TextCursor cursor, NumberTokens numbers, WordsAround words) {

    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_DIGITS = 2;
    private static final String FIRST_DATE_YEAR = "1900";
    private static final String LAST_DATE_YEAR = "2100";
    private static final int LAST_MONTH = 12;
    private static final int DECIMALS_OF_MARKS = 2;
    private static final Pattern HIGHEST_MARKS = Pattern.compile("(?:[3-9]|10|20|50|100)(?:[.,]0{1,2})?");

    // --- out of a whole

    /** Whether marks out of a highest one stand here, {@code 4.3/5.0}: a count out of a whole has no decimals. */
    boolean areMarks(Digits first, int stroke) {
        int decimals = first.number().scale();
        return stroke == 1
                && decimals > 0
                && decimals <= DECIMALS_OF_MARKS
                && HIGHEST_MARKS.matcher(cursor.peek(stroke).text()).matches()
                && cursor.peek(stroke + 1).isEnd()
                && words.isAmount();
    }

    /** The marks that were given, without the highest that could be. */
    Figure marksOf(Digits first) {
        cursor.skip(1);
        numbers.number(Expected.FRACTION);
        return NumberTokens.reading(first, new Marks(Optional.empty(), PercentForm.NONE))
                .qualifier(words.qualifier())
                .build();
    }

    /** How many words of a unit stand here that stand again behind the whole: {@code 15 km/20 km}; 0 if none do. */
    int unitTwice() {
        int count = 0;
        while (cursor.peek(count).isWord()) {
            count++;
        }
        boolean twice = count > 0
                && cursor.peek(count).is("/")
                && cursor.peek(count + 1).isNumber();
        for (int i = 0; i < count && twice; i++) {
            twice = cursor.peek(count + 2 + i).is(cursor.peek(i).text());
        }
        return twice ? count : 0;
    }

    Figure fractionOrRank(Digits first, int stroke) {
        if (!words.isAmount()) {
            throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, cursor.at(), Expected.NUMBER);
        }
        boolean glued =
                cursor.isNext("/") && cursor.peek().isGlued() && cursor.peek(1).isGlued();
        cursor.skip(stroke);
        Digits second = numbers.number(Expected.FRACTION);
        Optional<NumberReading> percentage = Optional.empty();
        String population = wordsToBracket();
        if (cursor.take("(")) {
            if (isMovement()) {
                return rank(first, Optional.of(second), Optional.of(movement()));
            }
            percentage = Optional.of(percentage());
            closeBracket();
        } else if (isFiller() || takeMarkBeforeShare()) {
            percentage = Optional.of(percentage());
        }
        FractionReading read = ended(fraction(first, second).percentage(percentage), population);
        if (glued && percentage.isEmpty() && read.unitWords().isEmpty() && looksLikeDate(read, second.token())) {
            cursor.add(cursor.finding(NotationFindingCode.LOOKS_LIKE_DATE).with("reading", read));
        }
        return read;
    }

    /** {@code (120/200 hồ sơ)} behind a percentage, which prints its counts; {@code (12/2024)} is a month. */
    boolean isCountsInBrackets() {
        return cursor.isNext("(") && isCounts(cursor.tokens(), cursor.at() + 1);
    }

    /** Whether {@code 120/200} stands here, and no month such as {@code 12/2024}. */
    static boolean isCounts(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at + 1).is("/")
                && tokens.get(at + 2).isNumber()
                && !(isYear(tokens.get(at + 2)) && tokens.get(at).text().length() <= MONTH_DIGITS);
    }

    Figure shareWithCounts(Digits percent, Marks marks) {
        cursor.skip(1);
        Digits first = numbers.number(Expected.FRACTION);
        cursor.skip(1);
        FractionReading.Builder fraction = fraction(first, numbers.number(Expected.FRACTION));
        int from = cursor.at();
        while (cursor.peek().isWord()) {
            cursor.skip(1);
        }
        String population = cursor.printed(from, cursor.at());
        closeBracket();
        return ended(fraction.percentage(NumberTokens.reading(percent, marks).build()), population);
    }

    private void closeBracket() {
        if (!cursor.take(")")) {
            throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, cursor.at(), Expected.BRACKET);
        }
    }

    /** The fraction with its population, else with the words behind it; nothing may follow. */
    private FractionReading ended(FractionReading.Builder fraction, String population) {
        String unit = population.isEmpty() ? words.behind() : population;
        if (!cursor.isAtEnd()) {
            throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, cursor.at(), Expected.FRACTION);
        }
        return fraction.qualifier(words.qualifier()).unitWords(unit).build();
    }

    private FractionReading.Builder fraction(Digits first, Digits second) {
        BigInteger numerator = numbers.count(first);
        BigInteger denominator = numbers.count(second);
        if (numerator.signum() < 0) {
            throw numbers.refused(NotationFindingCode.NOT_WHOLE, first, Expected.COUNT);
        }
        if (denominator.signum() == 0) {
            throw numbers.refused(NotationFindingCode.ZERO_DENOMINATOR, second, Expected.FRACTION);
        }
        return FractionReading.builder()
                .numerator(numerator)
                .denominator(denominator)
                .minimumDigits(Math.max(first.minimumDigits(), second.minimumDigits()));
    }

    /** Goes over the mark before a share that ends the text: {@code 15/20 km, đạt 75%}. */
    private boolean takeMarkBeforeShare() {
        boolean share = isShareBehind();
        cursor.skip(share ? 1 : 0);
        return share;
    }

    private boolean isShareBehind() {
        int end = cursor.tokens().size() - 1;
        return (cursor.isNext(",") || cursor.isNext(";"))
                && cursor.token(end - 1).is("%")
                && cursor.token(end - 2).isNumber()
                && NumberPhrases.BEFORE_SHARE
                        .at(cursor.tokens(), cursor.at() + 1)
                        .filter(words -> cursor.at() + 1 + words.words() == end - 2)
                        .isPresent();
    }

    /** {@code tỉnh} in {@code 57/63 tỉnh (90,5%)}, where a percentage behind it ends the text; else nothing. */
    private String wordsToBracket() {
        int from = cursor.at();
        while (cursor.peek().isWord()
                && !cursor.isNext(NumberPhrases.QUALIFIERS)
                && !cursor.isNext(NumberPhrases.VERBS)) {
            cursor.skip(1);
        }
        int end = cursor.tokens().size() - 1;
        boolean bracket = cursor.isNext("(")
                && cursor.token(end - 2).is("%")
                && cursor.token(end - 1).is(")");
        if (cursor.at() == from || !bracket && !isShareBehind()) {
            cursor.moveTo(from);
        }
        return cursor.printed(from, cursor.at());
    }

    private static boolean looksLikeDate(FractionReading fraction, Token second) {
        BigInteger first = fraction.numerator();
        if (FigurePrinter.looksLikeDay(first, fraction.denominator())) {
            return true;
        }
        return isYear(second) && first.signum() > 0 && first.compareTo(BigInteger.valueOf(LAST_MONTH)) <= 0;
    }

    private static boolean isYear(Token token) {
        String year = token.text();
        return year.length() == YEAR_DIGITS
                && year.compareTo(FIRST_DATE_YEAR) >= 0
                && year.compareTo(LAST_DATE_YEAR) <= 0;
    }

    private boolean isFiller() {
        return cursor.next(NumberPhrases.VERBS)
                .filter(match -> match.meaning() == NumberPhrases.Verb.FILLER)
                .isPresent();
    }

    private NumberReading percentage() {
        while (isFiller() && cursor.take(NumberPhrases.VERBS) || cursor.take(NumberPhrases.BEFORE_SHARE)) {
            // what introduces a share says nothing of it
        }
        Digits digits = numbers.number(Expected.BRACKET);
        Marks marks = numbers.marks();
        if (marks.percent() != PercentForm.PERCENT) {
            throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, cursor.at(), Expected.BRACKET);
        }
        return NumberTokens.reading(digits, marks).build();
    }

    // --- in a field

    Figure rankInWords() {
        Digits position = numbers.number(Expected.RANK);
        if (cursor.peek().isGlued()) {
            cursor.take(NumberPhrases.ORDINAL);
        }
        Optional<Digits> field = field(Expected.RANK);
        Optional<Integer> moved = Optional.empty();
        if (cursor.take("(")) {
            if (!isMovement()) {
                throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, cursor.at(), Expected.RANK);
            }
            moved = Optional.of(movement());
        }
        return rank(position, field, moved);
    }

    /** The size of the field behind a place, if it is printed. */
    private Optional<Digits> field(Expected expected) {
        if (!cursor.isNext(NumberPhrases.OF_FIELD) || !cursor.peek(1).isNumber()) {
            return Optional.empty();
        }
        cursor.skip(1);
        return Optional.of(numbers.number(expected));
    }

    private Figure rank(Digits position, Optional<Digits> field, Optional<Integer> moved) {
        RankReading.Builder rank = RankReading.builder().position(numbers.place(position));
        boolean possible = numbers.place(position) >= 1;
        if (field.isPresent()) {
            rank.fieldSize(numbers.place(field.get()));
            possible &= numbers.place(field.get()) >= numbers.place(position);
        }
        if (!possible || !words.qualifier().isExact()) {
            throw numbers.refused(NotationFindingCode.IMPOSSIBLE_RANK, position, Expected.RANK);
        }
        moved.ifPresent(rank::movement);
        return rank.fieldWords(words.behind()).build();
    }

    Figure top() {
        Digits digits = numbers.number(Expected.COUNT);
        int count = numbers.place(digits);
        Optional<Digits> field = field(Expected.COUNT);
        if (count < 1 || field.isPresent() && numbers.place(field.get()) < count) {
            throw numbers.refused(NotationFindingCode.IMPOSSIBLE_RANK, digits, Expected.COUNT);
        }
        TopReading.Builder top = TopReading.builder().count(count).minimumDigits(digits.minimumDigits());
        field.ifPresent(size -> top.fieldSize(numbers.place(size)));
        return top.groupWords(words.behind()).build();
    }

    /** {@code +3)}, {@code tăng 3 bậc)} behind an open bracket. */
    private boolean isMovement() {
        if (numbers.isSigned(cursor.at())) {
            return cursor.peek(2).is(")");
        }
        return (cursor.isNext(NumberPhrases.UP) || cursor.isNext(NumberPhrases.DOWN))
                && cursor.peek(1).isNumber()
                && NumberPhrases.PLACES.contains(cursor.peek(2))
                && cursor.peek(3).is(")");
    }

    private int movement() {
        boolean inWords = cursor.peek().isWord();
        boolean down = cursor.isNext(NumberPhrases.DOWN);
        cursor.skip(inWords ? 1 : 0);
        int moved = numbers.place(numbers.number(Expected.RANK));
        cursor.skip(inWords ? 2 : 1);
        return down ? -moved : moved;
    }
}
