package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads numbers in words: "mười hai", "twenty-five", "hai phần ba", "one in five", "gấp đôi", "ninth place". */
record NumberWords(TokenWalk walk, AmountReader amounts) {

    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Integer ONE = 1;

    /** "Nine in ten" is a share; "two in twenty" counts. */
    private static final int MOST_IN_RATIO = 10;

    /** How far before "one" another number stands that makes it one. */
    private static final int NEAR = 16;

    private static final int THOUSAND = 1000;

    /** Whether a number may begin here, or stand in a word, that needs none before it: "năm" is a year as a rule. */
    static boolean mayBegin(TokenWalk walk) {
        Token word = walk.peek(0);
        if (Vocabulary.RANK_WORDS.contains(word) && walk.isLedBy(Vocabulary.BEFORE_RANK)) {
            return true;
        }
        if (Vocabulary.YEAR.contains(word)) {
            return Vocabulary.TENS.contains(walk.peek(1))
                    || walk.says(1, Vocabulary.OUT_OF_MANY)
                    || walk.says(1, Vocabulary.FIVE_OF)
                    || walk.isLedBy(Vocabulary.OUT_OF_MANY);
        }
        return Vocabulary.NUMBERS.contains(word)
                || Vocabulary.endsWithDigit(word.text())
                || Vocabulary.PARTS.contains(word)
                || walk.says(0, Vocabulary.DOUBLES)
                || walk.says(0, Vocabulary.HALVES);
    }

    /** Passes a number in words; whether there is one. */
    boolean numberInWords() {
        Optional<Phrases.Match<Integer>> times = walk.phrase(0, Vocabulary.DOUBLES);
        if (times.isPresent()) {
            int words = times.get().words();
            return times(times.get().meaning(), Vocabulary.TIMES.contains(walk.peek(words)) ? words + 1 : words);
        }
        Optional<Phrases.Match<String>> half = walk.phrase(0, Vocabulary.HALVES);
        if (half.isPresent()) {
            int words = half.get().words();
            boolean ofTime = !walk.isAtStart() && Vocabulary.BEFORE_HALF_OF_TIME.contains(walk.peek(-1))
                    || Vocabulary.BEHIND_HALF_OF_TIME.contains(walk.peek(words))
                    || DateNumbers.isTimed(walk, words);
            return !ofTime && share(1, 2, words);
        }
        Integer rank = walk.meaning(0, Vocabulary.RANK_WORDS);
        if (rank != null && isRankWord()) {
            return word(rank, Unit.ORDINAL);
        }
        boolean behindOrdinal = !walk.isAtStart()
                && (Vocabulary.ORDINALS.contains(walk.peek(-1)) || Vocabulary.DATES.contains(walk.peek(-1)));
        if (behindOrdinal) {
            return false;
        }
        if (Vocabulary.ONE.contains(walk.peek(0)) && !Vocabulary.HUNDREDS.contains(walk.peek(1))) {
            Integer below = Vocabulary.FRACTION.contains(walk.peek(1)) ? walk.meaning(2, Vocabulary.RANK_WORDS) : null;
            return below != null ? share(1, below, 3) : ratio(1, 1) || isOne() && words(1, 1);
        }
        Integer part = walk.meaning(0, Vocabulary.PARTS);
        return part != null ? part(part) : several();
    }

    private boolean times(int factor, int words) {
        Qualifier hedge = amounts.hedge();
        NumberReading number = NumberReading.of(BigDecimal.valueOf(factor)).withQualifier(hedge);
        return add(number, Unit.TIMES, words);
    }

    private boolean word(int value, Unit unit) {
        return add(NumberReading.of(BigDecimal.valueOf(value)), unit, 1);
    }

    private boolean add(NumberReading number, Unit unit, int words) {
        walk.add(amounts.amount(
                number, unit, "", walk.peek(0).start(), walk.peek(words - 1).end()));
        walk.skip(words);
        return true;
    }

    /** "rose by a quarter", "a third of the schools", "one-fifth less": a part behind an article. */
    private boolean part(int parts) {
        int article = walk.peek(-1).is("-") ? 2 : 1;
        boolean led = Vocabulary.ONE.contains(walk.peek(-article))
                || Vocabulary.OF.contains(walk.peek(1))
                || Vocabulary.BEHIND_PART.contains(walk.peek(1))
                || Vocabulary.BEFORE_PART.contains(walk.peek(-article - 1))
                || Vocabulary.OF.contains(walk.peek(-article - 1)) && isChange(-article - 2);
        if (!led || !Vocabulary.PART_ARTICLES.contains(walk.peek(-article))) {
            return false;
        }
        walk.takeBack(article, 0);
        walk.skip(-article);
        return share(1, parts, article + 1);
    }

    /** "a reduction of one quarter". */
    private boolean isChange(int ahead) {
        return walk.phrase(ahead, Vocabulary.CUES)
                .filter(cue -> cue.meaning().isChange())
                .isPresent();
    }

    /** Two or more: "hai phần ba", "two thirds", "seven of the", "two-year". */
    private boolean several() {
        int first = walk.at();
        int value = wordsHere();
        int words = walk.at() - first;
        boolean isFraction = value >= 2 && Vocabulary.FRACTION.contains(walk.peek(0));
        int parts = 0;
        if (isFraction) {
            walk.skip(1);
            // "hai phần năm"
            Integer five = Vocabulary.YEAR.contains(walk.peek(0)) ? walk.meaning(0, Vocabulary.RANK_WORDS) : null;
            walk.skip(five == null ? 0 : 1);
            parts = five == null ? wordsHere() : five;
        } else if (value >= 2) {
            parts = walk.phrase(0, Vocabulary.PARTS).map(Phrases.Match::meaning).orElse(0);
        }
        int all = isFraction ? walk.at() - first : words + 1;
        walk.skip(first - walk.at());
        // "cả hai 4 nhà": of two numbers with nothing between, the first counts nothing
        if (value < 2 || walk.peek(words).isNumber()) {
            return false;
        }
        if (isFraction || parts > value) {
            return parts > value && share(value, parts, all);
        }
        return DateNumbers.isTimed(walk, words) || walk.isTime(words)
                ? walk.apart(NoFigure.PERIOD, words)
                : ratio(value, words) || words(value, words);
    }

    private boolean words(int value, int words) {
        int start = walk.peek(0).start();
        walk.skip(words - 1);
        Amount amount = amounts.amount(NumberReading.of(BigDecimal.valueOf(value)));
        walk.add(amounts.amount(amount.number(), amount.unit(), amount.measure(), start, amount.end()));
        return true;
    }

    /** "from ninth to sixth place", "xếp thứ nhất": behind a word for ranks, and before no noun but "place". */
    private boolean isRankWord() {
        return walk.isLedBy(Vocabulary.BEFORE_RANK)
                && (!walk.peek(1).isWord()
                        || Vocabulary.PLACES.contains(walk.peek(1))
                        || walk.says(1, Vocabulary.CUES));
    }

    /**
     * "three were missed and one could not be measured", "met 12 and missed one.": behind a number and "and", one is a number;
     * else an article.
     */
    private boolean isOne() {
        boolean ends = !walk.peek(1).isWord() && !walk.peek(1).is("-");
        boolean joined = walk.isAnd(1)
                ? !walk.says(1, Vocabulary.NO_ONE)
                : ends && walk.isAnd(2) && walk.peek(-1).isWord() && !Vocabulary.BEFORE_ONE.contains(walk.peek(-1));
        for (int back = 2; joined && back < NEAR; back++) {
            if (walk.back(back) instanceof Amount amount && amount.isCount()) {
                return true;
            }
        }
        return false;
    }

    /** "one in five", "three out of four": how many of how few. */
    private boolean ratio(int part, int words) {
        int of = words
                + walk.phrase(words, Vocabulary.IN_RATIO)
                        .map(Phrases.Match::words)
                        .orElse(0);
        boolean below = of > words
                && Vocabulary.NUMBERS.contains(walk.peek(of))
                && !walk.peek(of + 1).is("-");
        int whole = below ? walk.phrase(of, Vocabulary.NUMBERS).orElseThrow().meaning() : 0;
        return whole > part && whole <= MOST_IN_RATIO && share(part, whole, of + 1);
    }

    /** "mười hai", "seven thousand five hundred": passes the words; 0 if there is no number. */
    private int wordsHere() {
        int value = belowThousand();
        boolean thousand = value > 0
                && walk.phrase(0, Vocabulary.SCALES)
                        .filter(scale -> scale.meaning() == ScaleWord.THOUSAND)
                        .isPresent();
        if (!thousand) {
            return value;
        }
        walk.skip(1);
        int rest = belowThousand();
        walk.skip(rest == 0 ? -1 : 0);
        return rest == 0 ? value : value * THOUSAND + rest;
    }

    /** "hai mươi lăm", "twenty-five", "twenty five", "one hundred and five". */
    private int belowThousand() {
        boolean hundred = Vocabulary.HUNDREDS.contains(walk.peek(1));
        Integer first = hundred && Vocabulary.ONE.contains(walk.peek(0)) ? ONE : walk.meaning(0, Vocabulary.NUMBERS);
        if (first == null || isName() || Vocabulary.YEAR.contains(walk.peek(0)) && !isFive()) {
            return 0;
        }
        walk.skip(1);
        if (first < 10 && hundred) {
            boolean and = walk.meaning(1, Vocabulary.CUES) == Cue.AND && Vocabulary.NUMBERS.contains(walk.peek(2));
            walk.skip(and ? 2 : 1);
            return first * HUNDRED.intValue() + belowThousand();
        }
        if (first < 10 && Vocabulary.TENS.contains(walk.peek(0))) {
            walk.skip(1);
            return first * 10 + unit();
        }
        boolean hyphened =
                walk.peek(0).is("-") && walk.peek(0).isGlued() && walk.peek(1).isWord();
        if (first >= 20 && (hyphened || !walk.peek(1).is("-"))) {
            walk.skip(hyphened ? 1 : 0);
            int unit = unit();
            walk.skip(hyphened && unit == 0 ? -1 : 0);
            return first + unit;
        }
        return first == 10 ? 10 + unit() : first;
    }

    /** "Ba Vì", "Hai Bà Trưng": two capitals within a sentence begin a name. */
    private boolean isName() {
        return !walk.isAtStart() && walk.isCapital(0) && walk.isCapital(1);
    }

    /** "năm" is a year, but a number in "năm mươi", "Năm bộ chưa gửi", "năm trong số tám huyện" and "ba trong số năm huyện". */
    private boolean isFive() {
        if (Vocabulary.TENS.contains(walk.peek(1))) {
            return true;
        }
        int many =
                walk.phrase(1, Vocabulary.OUT_OF_MANY).map(Phrases.Match::words).orElse(0);
        if (many > 0) {
            return isNumber(1 + many);
        }
        boolean begins = walk.isAtStart() || Vocabulary.FIVE_BEHIND.contains(walk.peek(-1));
        int out = walk.lead(Vocabulary.OUT_OF_MANY);
        return begins && walk.says(1, Vocabulary.FIVE_OF) || out > 0 && isNumber(-out - 1);
    }

    private boolean isNumber(int ahead) {
        return walk.peek(ahead).isNumber() || Vocabulary.NUMBERS.contains(walk.peek(ahead));
    }

    private int unit() {
        int unit = walk.phrase(0, Vocabulary.UNITS)
                .or(() -> walk.phrase(0, Vocabulary.NUMBERS))
                .map(Phrases.Match::meaning)
                .orElse(0);
        if (unit == 0 || unit > 9) {
            return 0;
        }
        walk.skip(1);
        return unit;
    }

    private boolean share(int part, int whole, int words) {
        BigDecimal percent = BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
        Qualifier hedge = amounts.hedge();
        return add(NumberReading.of(percent).withQualifier(hedge), Unit.SHARE_IN_WORDS, words);
    }
}
