package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers that measure or count: with hedge, currency, scale word, percent sign and unit, and two with a slash between. */
record AmountReader(TokenWalk walk, Digits digits) {

    private static final int LONGEST_HEDGE = 4;

    /** The most words of a unit of measure. */
    private static final int LONGEST_MEASURE = 3;

    /** How far before a rate its count stands. */
    private static final int NOUN = 10;

    /** How many words around places may stand a word that they move. */
    private static final int BESIDE = 4;

    /** The most letters of a currency, and those before a sign of one: {@code Kshs}, {@code US$}. */
    private static final int MOST_LETTERS = 5;

    private static final int MOST_LETTERS_OF_SIGN = 3;

    /** The digits of a group of a large number. */
    private static final int GROUP = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many words may say what is counted before "trên" and its whole. */
    private static final int MOST_COUNTED = 4;

    /** As above, where a share is stated behind it, and so many behind that at most. */
    private static final int MOST_SHARED = 12;

    /** Passes a number, or two with a slash between. */
    void amountOrFraction() {
        NumberReading number = digits.read(walk.peek(0).text());
        if (number == null) {
            walk.apart(NoFigure.NUMBERING, 1);
            return;
        }
        Amount first = amount(number);
        boolean slash = walk.peek(0).is("/")
                && walk.peek(1).isNumber()
                && walk.peek(0).isGlued() == walk.peek(1).isGlued();
        boolean plain = (first.unit() == Unit.COUNT || first.unit() == Unit.ORDINAL)
                && first.measure().isEmpty();
        NumberReading second = slash && plain ? digits.read(walk.peek(1).text()) : null;
        if (second == null || walk.isSlash(2) && walk.peek(3).isNumber()) {
            share(first);
            walk.add(first);
            return;
        }
        walk.skip(1);
        Amount whole = amount(second);
        if (whole.isPercent()) {
            // "1/2%": a part of one percent
            walk.add(new Apart(NoFigure.VALUE, first.start(), whole.end()));
            return;
        }
        NumberReading scaled = first.number().scaleWord().isPresent()
                ? first.number()
                : NumberReading.builder()
                        .from(first.number())
                        .scaleWord(whole.number().scaleWord())
                        .build();
        Amount part = new Amount(scaled, Unit.COUNT, whole.measure(), first.printed(), first.start(), first.end());
        Fraction fraction = new Fraction(part, timesHundred(whole));
        walk.add(isMeasured(fraction) ? new Apart(NoFigure.VALUE, fraction.start(), fraction.end()) : fraction);
    }

    /**
     * "16 to 22 per cent", "1.2 to 1.3 million", "73.3 and 75.1 percent": a bare number just before another is of its unit and
     * scale where it is the lower bound of a range, and of its percent where it has decimals.
     */
    private void share(Amount unit) {
        if (!(walk.back(2) instanceof Amount bare)
                || !bare.isCount()
                || !bare.measure().isEmpty()
                || isScaled(bare)
                || !(walk.isAnd(1) ? isBothPercents(bare, unit) : isRange(bare, unit))) {
            return;
        }
        NumberReading number = NumberReading.builder()
                .from(bare.number())
                .scaleWord(unit.number().scaleWord())
                .percentForm(unit.number().percentForm())
                .build();
        walk.replace(2, new Amount(number, unit.unit(), unit.measure(), bare.printed(), bare.start(), bare.end()));
    }

    private boolean isRange(Amount lower, Amount upper) {
        return walk.back(1) instanceof Word to
                && Vocabulary.UP_TO.contains(to.text())
                && lower.value().compareTo(upper.number().printed()) < 0
                && (upper.isPercent() || isScaled(upper));
    }

    private static boolean isBothPercents(Amount first, Amount second) {
        return first.number().printed().scale() > 0 && second.number().percentForm() == PercentForm.PERCENT;
    }

    private static boolean isScaled(Amount amount) {
        return amount.number().scaleWord().isPresent();
    }

    /** Passes the round number of a rate, "4.3 births/1,000 people", whose count is then measured by it; whether there is one. */
    boolean rate() {
        NumberReading each = walk.isAtStart() || !Vocabulary.RATE_OF.contains(walk.peek(-1)) || !walk.isNoun(1)
                ? null
                : digits.read(walk.peek(0).text());
        if (each == null || each.value().compareTo(HUNDRED) < 0 || !isPowerOfTen(each.value())) {
            return false;
        }
        boolean named = false;
        for (int back = 2; back < NOUN && walk.back(back) != null; back++) {
            Atom atom = walk.back(back);
            if (atom instanceof Amount count) {
                String measure = walk.text()
                        .substring(walk.peek(-1).start(), walk.peek(1).end());
                boolean isRate = named && count.isCount() && count.measure().isEmpty();
                if (isRate) {
                    walk.replace(
                            back,
                            new Amount(
                                    count.number(), Unit.COUNT, measure, count.printed(), count.start(), count.end()));
                }
                return isRate && walk.apart(NoFigure.VALUE, 1);
            }
            // "85 households/100 households" are so many of so many
            if (!(atom instanceof Word || atom.is('(') || atom.is(')'))
                    || atom.is(walk.peek(1).text())) {
                return false;
            }
            named |= atom instanceof Word;
        }
        return false;
    }

    /** Whether a number is one of 1, 10, 100 and so on, of which rates are told. */
    static boolean isPowerOfTen(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /** "110/22 kV", "1/2.000": a voltage, a pressure or the scale of a map, and not so many of so many. */
    private boolean isMeasured(Fraction fraction) {
        BigDecimal whole = fraction.whole().value();
        boolean scale = fraction.part().value().compareTo(BigDecimal.ONE) == 0
                && whole.signum() > 0
                && whole.remainder(HUNDRED).signum() == 0
                && !walk.isNoun(0);
        return scale || walk.says(0, Vocabulary.DOUBLE_UNITS) || isProportion(fraction);
    }

    /** "80/20", "a 55/45 gearing": in what proportion something is shared, of which both numbers make a hundred or that is one of a kind. */
    private boolean isProportion(Fraction fraction) {
        BigDecimal part = fraction.part().number().value();
        BigDecimal whole = fraction.whole().number().value();
        boolean one = walk.back(1) instanceof Word word
                && !word.isCapital()
                && Vocabulary.PART_ARTICLES.contains(word.text());
        return one || part.compareTo(whole) > 0 && part.add(whole).compareTo(HUNDRED) == 0;
    }

    /** "253/265*100", "115/250 x 100%": by a hundred the whole makes a percentage, and by no number of its own. */
    private Amount timesHundred(Amount whole) {
        if (!Vocabulary.TIMES_SIGNS.contains(walk.peek(0)) || !walk.peek(1).is(HUNDRED.toString())) {
            return whole;
        }
        walk.skip(walk.isPercentSign(2) ? 3 : 2);
        return new Amount(
                whole.number(),
                whole.unit(),
                whole.measure(),
                whole.printed(),
                whole.start(),
                walk.peek(-1).end());
    }

    /** The number here with its hedge, which is taken back from the words before it, and with what stands behind it. */
    Amount amount(NumberReading digitsRead) {
        int start = walk.peek(0).start();
        Qualifier hedge = hedge();
        String currency = currency();
        walk.skip(1);
        if (walk.peek(0).is("+") && walk.peek(0).isGlued() && !walk.peek(1).isNumber()) {
            walk.skip(1);
        }
        ScaleWord scale = walk.says(0, Vocabulary.NO_MEASURES) ? null : walk.take(Vocabulary.SCALES);
        if (scale == null && !currency.isEmpty() && walk.peek(0).isGlued()) {
            scale = walk.take(Vocabulary.MONEY_SCALES);
        }
        NumberReading read = digitsRead;
        while (scale != null && isSmaller(scale)) {
            ScaleWord smaller = walk.phrase(1, Vocabulary.SCALES).orElseThrow().meaning();
            BigDecimal rest = digits.read(walk.peek(0).text()).printed();
            int places = scale.exponent() - smaller.exponent();
            read = NumberReading.of(
                    read.printed().scaleByPowerOfTen(places).setScale(0).add(rest));
            walk.skip(1);
            scale = walk.take(Vocabulary.SCALES);
        }
        int end = walk.peek(-1).end();
        PercentForm percent = walk.take(Vocabulary.PERCENTS);
        Unit unit = percent == null ? unit() : percent == PercentForm.PERCENT ? Unit.PERCENT : Unit.POINTS;
        String measure = currency;
        String unitWords = "";
        if (unit == Unit.COUNT) {
            Optional<Phrases.Match<String>> found = measure();
            if (found.isPresent()) {
                measure = found.get().meaning();
                int unitStart = walk.peek(0).start();
                walk.skip(found.get().words());
                unitWords = NormalText.display(
                        walk.text().substring(unitStart, walk.peek(-1).end()));
            }
        }
        // the ending of an ordinal is not printed with it
        end = unit == Unit.ORDINAL ? end : walk.peek(-1).end();
        boolean plain = hedge == Qualifier.EXACT && scale == null && percent == null && unitWords.isEmpty();
        NumberReading number = plain
                ? read
                : NumberReading.builder()
                        .from(read)
                        .qualifier(hedge)
                        .scaleWord(Optional.ofNullable(scale))
                        .percentForm(percent == null ? PercentForm.NONE : percent)
                        .unitWords(unitWords)
                        .build();
        return amount(number, unit, measure, start, end);
    }

    /** "3 triệu 150 nghìn", "2 tỷ 500 triệu": whether a whole number with a smaller scale word goes on with the one before. */
    private boolean isSmaller(ScaleWord scale) {
        Optional<ScaleWord> smaller = walk.peek(0).isNumber()
                ? walk.phrase(1, Vocabulary.SCALES).map(Phrases.Match::meaning)
                : Optional.empty();
        NumberReading rest = smaller.isEmpty() ? null : digits.read(walk.peek(0).text());
        return rest != null
                && rest.printed().scale() <= 0
                && rest.printed().precision() - rest.printed().scale()
                        <= scale.exponent() - smaller.get().exponent();
    }

    Amount amount(NumberReading number, Unit unit, String measure, int start, int end) {
        String printed = NormalText.display(walk.text().substring(start, end));
        return new Amount(number, unit, measure, printed, start, end);
    }

    /** What kind of number it is if no percentage, by the word behind it, which is passed; COUNT if no word tells. */
    private Unit unit() {
        Token next = walk.peek(0);
        boolean ending = Vocabulary.ORDINALS.contains(next) && next.isGlued();
        if (ending
                || walk.at() > 1
                        && Vocabulary.ORDINALS.contains(walk.peek(-2))
                        && !walk.peek(-2).isGlued()) {
            walk.skip(next.isGlued() && next.isWord() ? 1 : 0);
            return Unit.ORDINAL;
        }
        // "3,2 lần/khách hàng": so many for each, not so many times as much
        if (Vocabulary.TIMES.contains(next) && !walk.peek(1).is("/")) {
            walk.skip(1);
            return Unit.TIMES;
        }
        if (Vocabulary.PLACES.contains(next) && !walk.says(0, Vocabulary.NO_MEASURES) && isMoving()) {
            walk.skip(1);
            return Unit.PLACES;
        }
        return Unit.COUNT;
    }

    private Optional<Phrases.Match<String>> measure() {
        return walk.phrase(0, Vocabulary.MEASURES)
                .filter(found -> found.words() <= LONGEST_MEASURE && !walk.says(0, Vocabulary.NO_MEASURES));
    }

    /** "tăng 3 bậc", "two places higher": a word for a movement stands beside; else "548 positions" are counted. */
    private boolean isMoving() {
        for (int back = 1; back <= BESIDE; back++) {
            if (walk.back(back) instanceof Word word
                    && (word.cue() != null && word.cue().isChange() || Vocabulary.MOVING.contains(word.text()))) {
                return true;
            }
        }
        Cue behind = walk.meaning(1, Vocabulary.CUES);
        return behind != null && behind.isChange();
    }

    // --- hedges

    /** Takes back the hedge before the number here, and before its currency. */
    Qualifier hedge() {
        int last = currencyTokens(walk);
        for (int words = LONGEST_HEDGE; words > 0; words--) {
            int back = words + last;
            if (walk.at() < back || walk.back(back) == null || walk.isWithinCue(back)) {
                continue;
            }
            if (words == 1 && Vocabulary.LED_WHOLE.contains(walk.peek(-back)) && isBehindCount(back)
                    || walk.back(back + 1) instanceof Amount change && change.isPercent()) {
                // "up 8% over 0.73": a percentage is over, above or below a value
                continue;
            }
            if (isOfWords(Vocabulary.HEDGES, back, words) && !isOfWords(Vocabulary.NO_HEDGES, back, words)) {
                Qualifier hedge = walk.meaning(-back, Vocabulary.HEDGES);
                walk.takeBack(words, last);
                return hedge == null ? Qualifier.EXACT : hedge;
            }
        }
        return Qualifier.EXACT;
    }

    /**
     * "59 tỷ đồng trên 80 tỷ đồng", "612 tài khoản mức 2 trên 750 công dân": of so much. More words may stand between where a share
     * follows, "1.284 hồ sơ cấp thẻ căn cước trên 1.301 công dân, đạt 98,7%".
     */
    private boolean isBehindCount(int back) {
        boolean shared = isBeforeShare();
        int most = shared ? MOST_SHARED : MOST_COUNTED;
        for (int i = back + 1; i <= back + most; i++) {
            if (walk.back(i) instanceof Amount count) {
                return count.unit() == Atom.Unit.COUNT
                        && (i > back + 1 || shared || !count.measure().isEmpty());
            }
            boolean counted = walk.back(i) instanceof Word word && word.cue() == null || walk.back(i) instanceof Apart;
            if (!counted || i > back + 1 && Vocabulary.SIZES.contains(walk.peek(-i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether behind the number here, its words and a comma or bracket a percentage stands. */
    private boolean isBeforeShare() {
        boolean marked = false;
        for (int ahead = 1; ahead <= MOST_SHARED + LONGEST_HEDGE; ahead++) {
            if (walk.peek(ahead).is("%")) {
                return marked;
            }
            if (walk.peek(ahead).isEnd()
                    || walk.peek(ahead).is(".")
                    || walk.peek(ahead).is(";")) {
                return false;
            }
            marked |= walk.peek(ahead).is(",") || walk.peek(ahead).is("(");
        }
        return false;
    }

    private boolean isOfWords(Phrases<?> phrases, int back, int words) {
        return walk.phrase(-back, phrases)
                .filter(phrase -> phrase.words() == words)
                .isPresent();
    }

    // --- money

    /** Takes back the letters or the sign before an amount of money; its measure, empty if it is none. */
    private String currency() {
        int back = currencyTokens(walk);
        if (back == 0 || walk.back(back) == null) {
            return "";
        }
        walk.takeBack(back, 0);
        Token mark = walk.peek(-back);
        if (mark.isWord()) {
            String known = walk.meaning(-back, Vocabulary.CURRENCIES);
            return known == null ? mark.text().toUpperCase(Locale.ROOT) : known;
        }
        boolean led = walk.back(1) != null
                && walk.peek(-1).isGlued()
                && walk.peek(-2).text().length() <= MOST_LETTERS_OF_SIGN
                && walk.isCapital(-2);
        if (led) {
            walk.takeBack(1, 0);
        }
        return walk.phrase(-1, Vocabulary.CURRENCY_SIGNS).orElseThrow().meaning();
    }

    /**
     * How many tokens before a number say that it is money: a sign, letters that are known, or any letters with a capital that
     * are written to a number with a scale word: {@code P148.9 billion}, {@code Kshs.38.10 billion}.
     */
    static int currencyTokens(TokenWalk walk) {
        if (walk.isAtStart()) {
            return 0;
        }
        if (Vocabulary.CURRENCY_SIGNS.contains(walk.peek(-1))) {
            return 1;
        }
        boolean dotted = walk.at() > 1 && walk.peek(-1).is(".") && walk.peek(-1).isGlued();
        int back = dotted ? 2 : 1;
        if (!walk.isCapital(-back)) {
            return 0;
        }
        boolean scaled =
                walk.peek(0).isGlued() && walk.peek(-back).text().length() <= MOST_LETTERS && isScaled(walk, 1);
        return scaled || Vocabulary.CURRENCIES.contains(walk.peek(-back)) ? back : 0;
    }

    private static boolean isScaled(TokenWalk walk, int ahead) {
        return walk.isScale(ahead)
                || Vocabulary.MONEY_SCALES.contains(walk.peek(ahead))
                        && walk.peek(ahead).isGlued();
    }

    /** Passes "P148.9 billion": letters with a capital, and a number with a scale word written to them; whether there is one. */
    boolean money() {
        Token token = walk.peek(0);
        int letters = 0;
        while (Character.isLetter(walk.text().charAt(token.start() + letters))) {
            letters++;
        }
        int end = 1;
        while ((walk.peek(end).is(".") || walk.peek(end).is(","))
                && walk.peek(end).isGlued()
                && walk.peek(end + 1).isNumber()
                && walk.peek(end + 1).isGlued()) {
            end += 2;
        }
        boolean grouped =
                end > 1 && walk.peek(1).is(",") && walk.peek(end - 1).text().length() == GROUP;
        boolean mayBe =
                letters > 0 && letters <= MOST_LETTERS_OF_SIGN && walk.isCapital(0) && (grouped || isScaled(walk, end));
        NumberReading number = mayBe ? number(token.start() + letters, end) : null;
        if (number == null) {
            return false;
        }
        Qualifier hedge = hedge();
        String measure =
                walk.text().substring(token.start(), token.start() + letters).toUpperCase(Locale.ROOT);
        walk.skip(end);
        ScaleWord scale = walk.take(Vocabulary.SCALES);
        NumberReading scaled = NumberReading.builder()
                .from(number)
                .qualifier(hedge)
                .scaleWord(Optional.ofNullable(scale == null ? walk.take(Vocabulary.MONEY_SCALES) : scale))
                .build();
        walk.add(
                amount(scaled, Unit.COUNT, measure, token.start(), walk.peek(-1).end()));
        return true;
    }

    private @Nullable NumberReading number(int from, int tokens) {
        return digits.read(walk.text().substring(from, walk.peek(tokens - 1).end()));
    }
}
