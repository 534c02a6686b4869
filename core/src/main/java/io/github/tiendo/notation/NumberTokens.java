package io.github.tiendo.notation;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.text.Excerpt;
import io.github.tiendo.notation.text.NormalForm;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.TextCursor.RefusedException;
import io.github.tiendo.notation.text.Token;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Reads the numbers of a figure, with the scale word and the percent sign behind them. */
record NumberTokens(
        TextCursor cursor,
        NumberDialect own,
        NumberDialect dialect,
        NumberNotation.Source source,
        NumberLimits limits) {

    private static final int INT_DIGITS = 9;
    private static final int GROUP = 3;

    /** A number with what was printed of it. */
    record Digits(BigDecimal number, int minimumDigits, Token token) {}

    /** The scale word and percent sign behind a number. */
    record Marks(Optional<ScaleWord> scale, PercentForm percent) {}

    // --- blanks between groups

    /**
     * {@code 1 234 567}, {@code 1 234,5}, {@code 12 345}: blanks between groups of three digits; beside other numbers two
     * groups may be two numbers.
     */
    void joinThousands() {
        List<Token> tokens = cursor.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int end = i + 1;
            while (isFirstGroup(tokens.get(i)) && isGroup(tokens.get(end), cursor.token(end + 1))) {
                end++;
            }
            boolean three =
                    end > i + 2 || end > i + 1 && tokens.get(end - 1).text().length() > GROUP;
            if (three || end > i + 1 && areAllNumbers(tokens, i, end)) {
                join(tokens.subList(i, end));
            }
        }
    }

    private static boolean areAllNumbers(List<Token> tokens, int from, int to) {
        return tokens.stream().filter(Token::isNumber).count() == to - from;
    }

    private void join(List<Token> groups) {
        Token first = groups.get(0);
        int last = groups.get(groups.size() - 1).end();
        StringBuilder digits = new StringBuilder();
        groups.forEach(group -> digits.append(group.text()));
        cursor.add(cursor.finding(NotationFindingCode.BLANKS_IN_NUMBER)
                .with("found", Excerpt.ofWords(cursor.text().substring(first.start(), last)))
                .with("reading", digits.toString()));
        groups.clear();
        groups.add(
                new Token(Token.Kind.NUMBER, digits.toString(), first.start(), last, first.isGlued(), Token.UNMARKED));
    }

    private static boolean isFirstGroup(Token token) {
        return token.isNumber()
                && token.text().length() <= GROUP
                && token.text().charAt(0) != '0'
                && token.text().chars().allMatch(c -> NormalForm.isDigit((char) c));
    }

    /** Three digits; the last group may have decimals. */
    private static boolean isGroup(Token token, Token next) {
        if (!token.isNumber() || token.isGlued() || token.text().length() < GROUP) {
            return false;
        }
        boolean three = token.text().chars().limit(GROUP).allMatch(c -> NormalForm.isDigit((char) c));
        return three
                && (token.text().length() == GROUP
                        || !next.isNumber() && ".,".indexOf(token.text().charAt(GROUP)) >= 0);
    }

    // --- one number

    boolean startsNumber(int index) {
        return cursor.token(index).isNumber() || isSigned(index);
    }

    boolean isSigned(int index) {
        Token sign = cursor.token(index);
        Token number = cursor.token(index + 1);
        return sign.kind() == Token.Kind.SIGN
                && (sign.is("-") || sign.is("+"))
                && number.isNumber()
                && number.isGlued();
    }

    Digits number(Expected expected) {
        boolean signed = isSigned(cursor.at());
        boolean negative = signed && cursor.isNext("-");
        cursor.skip(signed ? 1 : 0);
        Token token = cursor.peek();
        if (token.isEnd()) {
            throw refused(NotationFindingCode.INCOMPLETE, cursor.at(), expected);
        }
        if (!token.isNumber()) {
            throw refused(NotationFindingCode.NOT_A_NUMBER, cursor.at(), expected);
        }
        Digits digits = digits(token, negative);
        cursor.skip(1);
        return digits;
    }

    private Digits digits(Token token, boolean negative) {
        long count = token.text().length() > limits.maxDigits()
                ? token.text().chars().filter(c -> NormalForm.isDigit((char) c)).count()
                : 0;
        if (count > limits.mostPrinted()) {
            throw tooMany(token);
        }
        Optional<String> reading = dialect.plain(token.text());
        Optional<String> other = dialect.other().plain(token.text());
        if (reading.isEmpty() && other.isEmpty()) {
            throw refused(NotationFindingCode.MALFORMED_NUMBER, cursor.at(), Expected.NUMBER);
        }
        String plain = reading.or(() -> other).orElseThrow();
        BigDecimal number = new BigDecimal(plain);
        if (count > limits.maxDigits() && !limits.allows(number)) {
            throw tooMany(token);
        }
        if (reading.isEmpty()
                || source == NumberNotation.Source.SURROUNDINGS
                        && own.plain(token.text()).isEmpty()) {
            cursor.add(cursor.finding(NotationFindingCode.OTHER_DIALECT)
                    .with("found", Excerpt.ofWords(token.text()))
                    .with("reading", number));
        } else if (source == NumberNotation.Source.SURROUNDINGS
                && other.isPresent()
                && new BigDecimal(other.get()).compareTo(number) != 0) {
            cursor.add(cursor.finding(NotationFindingCode.AMBIGUOUS_NUMBER)
                    .with("found", Excerpt.ofWords(token.text()))
                    .with("other", new BigDecimal(other.get()))
                    .with("reading", number));
        }
        int whole = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        int minimumDigits = whole > 1 && plain.charAt(0) == '0' ? whole : 1;
        return new Digits(negative ? number.negate() : number, minimumDigits, token);
    }

    private RefusedException tooMany(Token token) {
        return new RefusedException(error(NotationFindingCode.TOO_MANY_DIGITS, token, Expected.NUMBER)
                .with("limit", limits.maxDigits()));
    }

    BigInteger count(Digits digits) {
        if (digits.number().scale() > 0) {
            throw refused(NotationFindingCode.NOT_WHOLE, digits, Expected.COUNT);
        }
        return digits.number().toBigInteger();
    }

    int place(Digits digits) {
        BigInteger count = count(digits);
        if (count.toString().length() > INT_DIGITS) {
            throw new RefusedException(error(NotationFindingCode.TOO_MANY_DIGITS, digits.token(), Expected.RANK)
                    .with("limit", INT_DIGITS));
        }
        return count.intValue();
    }

    /** The ten thousand of {@code 20 giường bệnh/10.000 dân}: a power of ten that a rate is counted by. */
    boolean isPowerOfTen(Token number) {
        String digits = dialect.plain(number.text()).orElse("");
        return digits.length() >= GROUP
                && digits.charAt(0) == '1'
                && digits.chars().skip(1).allMatch(c -> c == '0');
    }

    // --- what stands behind it

    Marks marks() {
        Optional<Phrases.Match<ScaleWord>> scale = cursor.next(NumberPhrases.SCALES)
                .filter(word -> !cursor.isNext(NumberPhrases.NO_SCALES))
                .or(() -> isGluedToMoney() ? cursor.next(NumberPhrases.SCALES_OF_MONEY) : Optional.empty());
        boolean unusual = cursor.isNext(NumberPhrases.UNUSUAL_SCALES);
        scale.ifPresent(match -> {
            if (unusual) {
                cursor.add(cursor.finding(NotationFindingCode.UNUSUAL_SCALE)
                        .with("found", cursor.printed(cursor.at(), cursor.at() + match.words()))
                        .with("reading", match.meaning()));
            }
            cursor.skip(match.words());
        });
        PercentForm percent = cursor.meaning(NumberPhrases.PERCENTS).orElse(PercentForm.NONE);
        return new Marks(scale.map(Phrases.Match::meaning), percent);
    }

    /** Whether a letter stands right behind an amount of money, {@code $2.1M}. */
    private boolean isGluedToMoney() {
        return cursor.at() > 1
                && cursor.peek().isWord()
                && cursor.peek().isGlued()
                && cursor.peek(-1).isNumber()
                && NumberPhrases.CURRENCIES.contains(cursor.peek(-2));
    }

    static NumberReading.Builder reading(Digits digits, Marks marks) {
        return NumberReading.builder()
                .printed(digits.number())
                .minimumDigits(digits.minimumDigits())
                .scaleWord(marks.scale())
                .percentForm(marks.percent());
    }

    // --- refusals

    RefusedException refused(NotationFindingCode code, int index, Expected expected) {
        Token token = cursor.token(index);
        boolean ended = token.isEnd() && code == NotationFindingCode.UNEXPECTED_TEXT;
        return new RefusedException(error(ended ? NotationFindingCode.INCOMPLETE : code, token, expected));
    }

    RefusedException refused(NotationFindingCode code, Digits digits, Expected expected) {
        return new RefusedException(error(code, digits.token(), expected));
    }

    private Finding error(NotationFindingCode code, Token token, Expected expected) {
        return cursor.findingAt(code, token.start()).with("expected", expected);
    }
}
