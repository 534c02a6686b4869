package io.github.tiendo.notation;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.Figure.ChangeReading;
import io.github.tiendo.notation.Figure.MultipleReading;
import io.github.tiendo.notation.Figure.RangeReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.NumberTokens.Digits;
import io.github.tiendo.notation.NumberTokens.Marks;
import io.github.tiendo.notation.text.Excerpt;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.TextCursor.RefusedException;
import io.github.tiendo.notation.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads one figure from a text, token by token and without going back more than a phrase, so in linear time.
 *
 * <p>The grammar: words before (qualifiers, fillers, verbs) in any order, then a number, fraction, range, rank or top,
 * then words behind.
 */
final class FigureParser {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TextCursor cursor;
    private final NumberTokens numbers;
    private final WordsAround words;

    private FigureParser(TextCursor cursor, NumberTokens numbers) {
        this.cursor = cursor;
        this.numbers = numbers;
        this.words = new WordsAround(cursor, numbers);
    }

    static Outcome<Figure> parse(
            String text, NumberDialect own, NumberDialect dialect, NumberNotation.Source source, NumberLimits limits) {
        if (text.length() > limits.maxTextLength()) {
            return Outcome.failed(TextCursor.of(text, List.of())
                    .findingAt(NotationFindingCode.TEXT_TOO_LONG, limits.maxTextLength())
                    .with("expected", Expected.NUMBER)
                    .with("limit", limits.maxTextLength()));
        }
        if (NormalText.isMissing(text)) {
            return Outcome.failed(TextCursor.of(text, List.of())
                    .findingAt(NotationFindingCode.NO_FIGURE, 0)
                    .with("expected", Expected.NUMBER)
                    .with("found", Excerpt.of(text)));
        }
        TextCursor cursor = TextCursor.of(text);
        return new FigureParser(cursor, new NumberTokens(cursor, own, dialect, source, limits)).parse();
    }

    private Outcome<Figure> parse() {
        cursor.dropFinal(NumberPhrases.FINAL_MARKS);
        numbers.joinThousands();
        dropRemark();
        try {
            return Outcome.of(figure(), cursor.findings());
        } catch (RefusedException refused) {
            cursor.add(refused.finding());
            return Outcome.failed(cursor.findings());
        }
    }

    private void dropRemark() {
        List<Token> tokens = cursor.tokens();
        Remark.in(tokens).ifPresent(remark -> {
            int end = tokens.size() - 1;
            if (remark.hedge().isExact()) {
                cursor.add(cursor.finding(remark.code())
                        .with("found", Excerpt.ofWords(cursor.printed(remark.from(), end))));
            }
            words.hedge(remark.hedge());
            tokens.subList(remark.from(), end).clear();
        });
    }

    private Figure figure() {
        Optional<NumberPhrases.Verb> place = words.before();
        PlaceParser places = new PlaceParser(cursor, numbers, words);
        if (place.isPresent()) {
            if (!words.isPlain()) {
                throw numbers.refused(NotationFindingCode.NOT_A_NUMBER, cursor.at() - 1, Expected.NUMBER);
            }
            return place.get() == NumberPhrases.Verb.TOP ? places.top() : places.rankInWords();
        }
        words.currency();
        boolean between = cursor.take(NumberPhrases.BETWEEN);
        Digits first = numbers.number(Expected.NUMBER);
        int stroke = cursor.isNext("/")
                ? 1
                : cursor.next(NumberPhrases.OF_WHOLE).map(Phrases.Match::words).orElse(0);
        if (stroke > 0 && cursor.peek(stroke).isNumber()) {
            return places.areMarks(first, stroke) ? places.marksOf(first) : places.fractionOrRank(first, stroke);
        }
        int unit = places.unitTwice();
        if (unit > 0) {
            cursor.skip(unit);
            return places.fractionOrRank(first, 1);
        }
        Marks marks = numbers.marks();
        if (marks.percent() == PercentForm.PERCENT && words.isAmount() && places.isCountsInBrackets()) {
            return places.shareWithCounts(first, marks);
        }
        boolean to = cursor.isNext(between ? NumberPhrases.BETWEEN_AND : NumberPhrases.RANGE_TO);
        if (to && numbers.startsNumber(cursor.at() + 1)) {
            return range(first, marks);
        }
        if (between) {
            throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, cursor.at(), Expected.RANGE);
        }
        return single(first, marks);
    }

    // --- one number

    private Figure single(Digits digits, Marks marks) {
        boolean times = cursor.isNext(NumberPhrases.TIMES) && marks.percent() == PercentForm.NONE;
        boolean multiple = words.isTimes() || times && words.isChange();
        if (multiple && times) {
            cursor.skip(1);
        } else if (words.isTimes() && marks.percent() != PercentForm.NONE) {
            throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, cursor.at() - 1, Expected.NUMBER);
        }
        String unit = words.behind();
        NumberReading number = NumberTokens.reading(digits, marks)
                .qualifier(words.qualifier())
                .unitWords(unit)
                .build();
        if (multiple) {
            if (words.isUp()) {
                cursor.add(cursor.finding(NotationFindingCode.AMBIGUOUS_MULTIPLE)
                        .with("reading", number.value())
                        .with("other", plain(number.value().multiply(HUNDRED))));
            }
            return MultipleReading.builder()
                    .factor(number)
                    .isDecrease(words.isDown())
                    .build();
        }
        return words.isChange()
                ? ChangeReading.builder()
                        .amount(number)
                        .isDecrease(words.isDown())
                        .build()
                : number;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    // --- two numbers

    private Figure range(Digits first, Marks firstMarks) {
        if (words.isTimes()) {
            throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, cursor.at(), Expected.NUMBER);
        }
        cursor.skip(1);
        int second = cursor.at();
        Digits last = numbers.number(Expected.RANGE);
        Marks lastMarks = numbers.marks();
        PercentForm percent = lastMarks.percent() == PercentForm.NONE ? firstMarks.percent() : lastMarks.percent();
        if (firstMarks.percent() != PercentForm.NONE && firstMarks.percent() != percent) {
            throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, cursor.at() - 1, Expected.RANGE);
        }
        String unit = words.behind();
        NumberReading lower = NumberTokens.reading(
                        first, new Marks(firstMarks.scale().or(lastMarks::scale), percent))
                .unitWords(unit)
                .build();
        NumberReading upper = NumberTokens.reading(last, new Marks(lastMarks.scale(), percent))
                .unitWords(unit)
                .build();
        if (lower.value().compareTo(upper.value()) > 0) {
            throw numbers.refused(NotationFindingCode.REVERSED_RANGE, second, Expected.RANGE);
        }
        return words.isChange() ? changeOf(lower) : rangeOf(lower, upper);
    }

    private Figure changeOf(NumberReading lower) {
        ChangeReading change = ChangeReading.builder()
                .amount(lower.withQualifier(Qualifier.AT_LEAST))
                .isDecrease(words.isDown())
                .build();
        cursor.add(cursor.finding(NotationFindingCode.RANGE_OF_CHANGE).with("reading", change));
        return change;
    }

    private Figure rangeOf(NumberReading lower, NumberReading upper) {
        Qualifier qualifier = words.isOnlyFrom() ? Qualifier.EXACT : words.qualifier();
        if (!qualifier.isComparator()) {
            return RangeReading.builder()
                    .lower(lower)
                    .upper(upper)
                    .qualifier(qualifier)
                    .build();
        }
        NumberReading bound = (qualifier.isLowerBound() ? lower : upper).withQualifier(qualifier);
        cursor.add(cursor.finding(NotationFindingCode.RANGE_AS_BOUND).with("reading", bound));
        return bound;
    }
}
