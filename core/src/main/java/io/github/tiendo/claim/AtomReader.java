package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Note;
import io.github.tiendo.claim.Atom.Sign;
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
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text of a block into atoms: words with what they say for the structure, numbers with hedge, scale word and unit,
 * and what is a date, a document or the number of an item. For one block.
 */
final class AtomReader {

    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    /** The digits of a group of a large number. */
    private static final int GROUP = 3;

    private static final int FIRST_YEAR = 1900;

    /** Of a number of more digits, not rounded, no rate is stated. */
    private static final int MOST_RATED = 4;

    private static final int LAST_YEAR = 2099;
    /** The most words of a unit of measure, and of the name of a document. */
    private static final int LONGEST_MEASURE = 3;

    private static final int LONGEST_HEDGE = 4;

    /** The most tokens of the number of a document: {@code 47/2020/NĐ-CP}. */
    private static final int LONGEST_CODE = 24;

    private static final int DECIMALS_OF_WORDS = 4;
    /** The most words of a label before its number: "Nhóm nhiệm vụ 4:". */
    private static final int MOST_LABEL = 5;

    /** How many words around places may stand a word that they move. */
    private static final int BESIDE = 4;

    /** "Nine in ten" is a share; "two in twenty" counts. */
    private static final int MOST_IN_RATIO = 10;

    /** How far before "one" another number stands that makes it one. */
    private static final int NEAR = 16;

    /** The most letters of a currency, and those before a sign of one: {@code Kshs}, {@code US$}. */
    private static final int MOST_LETTERS = 5;

    private static final int MOST_LETTERS_OF_SIGN = 3;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String FOOTNOTE = "[footnoteref:";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String text;
    private final List<Token> tokens;
    private final Digits digits;
    private final List<Atom> atoms;
    private int at;
    /** The index behind a phrase whose commas part no clauses: "bộ, ngành". */
    private int jointEnd;

    private int cueStart;
    private int cueEnd;

    private AtomReader(String text, List<Token> tokens, Digits digits) {
        this.text = text;
        this.tokens = tokens;
        this.digits = digits;
        this.atoms = new ArrayList<>(tokens.size());
    }

    /** Whether a text may have a number, in digits or words, or a percent sign. */
    static boolean hasNumber(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean found =
                    switch (token.kind()) {
                        case NUMBER -> true;
                        case WORD ->
                            (token.marks() & Vocabulary.NUMBER) != 0
                                    && (Vocabulary.NUMBERS.contains(token)
                                            || Vocabulary.DOUBLES.at(tokens, i).isPresent()
                                            || Vocabulary.HALVES.at(tokens, i).isPresent());
                        case SIGN -> token.is("%");
                        case END -> false;
                    };
            if (found) {
                return true;
            }
        }
        return false;
    }

    static List<Atom> read(String text, List<Token> tokens, Digits digits) {
        AtomReader reader = new AtomReader(text, tokens, digits);
        while (!reader.peek(0).isEnd()) {
            reader.next();
        }
        return reader.atoms;
    }

    private Token peek(int ahead) {
        int index = at + ahead;
        return index < 0 || index >= tokens.size() ? tokens.get(tokens.size() - 1) : tokens.get(index);
    }

    private void next() {
        Token token = peek(0);
        note(at == 0 ? 0 : peek(-1).end(), token.start());
        if (token.isNumber()) {
            number();
        } else if (token.isWord()) {
            if (Character.isDigit(token.text().charAt(token.text().length() - 1)) && money(token)) {
                return;
            }
            if ((token.marks() & Vocabulary.NUMBER) == 0 || !numberInWords()) {
                word(token);
            }
        } else {
            sign(token);
        }
    }

    private void word(Token token) {
        Vocabulary.JOINTS.at(tokens, at).ifPresent(joint -> jointEnd = Math.max(jointEnd, at + joint.words()));
        Cue cue = null;
        int words = 1;
        if (at >= cueEnd) {
            Optional<Phrases.Match<String>> name = Vocabulary.NO_CUES.at(tokens, at);
            Optional<Phrases.Match<Cue>> found = name.isPresent() ? Optional.empty() : Vocabulary.CUES.at(tokens, at);
            // the words of a name say nothing: "loại đặc biệt"
            cueEnd = name.map(match -> at + match.words()).orElse(cueEnd);
            if (found.isPresent()) {
                words = found.get().words();
                cueStart = at;
                cueEnd = at + words;
                // "28 chỉ tiêu" counts them, "so với chỉ tiêu" is what was planned
                cue = found.get().meaning() == Cue.PLAN && isCounted()
                        ? null
                        : found.get().meaning();
            }
        }
        boolean capital = Character.isUpperCase(text.codePointAt(token.start()));
        atoms.add(new Word(token.text(), token.start(), token.end(), capital, cue, words, token.marks()));
        at++;
    }

    private boolean isCounted() {
        Atom last = atoms.isEmpty() ? null : atoms.get(atoms.size() - 1);
        return last instanceof Amount amount && amount.isCount() || last instanceof Fraction;
    }

    private void sign(Token token) {
        char mark = token.text().charAt(0);
        if (mark == ',' && at < jointEnd) {
            at++;
            return;
        }
        int digit = SUPERSCRIPTS.indexOf(mark);
        if (digit >= 0 && token.isGlued()) {
            int number = digit;
            int end = token.end();
            at++;
            while (SUPERSCRIPTS.indexOf(
                                    peek(0).text().isEmpty()
                                            ? ' '
                                            : peek(0).text().charAt(0))
                            >= 0
                    && peek(0).isGlued()
                    && number < 1000) {
                number = number * 10 + SUPERSCRIPTS.indexOf(peek(0).text().charAt(0));
                end = peek(0).end();
                at++;
            }
            atoms.add(new Note(number, token.start(), end));
        } else if (mark == '[' && peek(1).is("^") && peek(2).isNumber() && peek(3).is("]")) {
            atoms.add(new Note(small(peek(2)), token.start(), peek(3).end()));
            at += 4;
        } else {
            atoms.add(new Sign(mark, token.start(), token.end()));
            at++;
        }
    }

    /** The mark of a footnote that a conversion left between two tokens. */
    private void note(int from, int to) {
        if (to - from > FOOTNOTE.length()) {
            int start = text.indexOf('[', from);
            if (start >= from && start < to && text.regionMatches(true, start, FOOTNOTE, 0, FOOTNOTE.length())) {
                int number = 0;
                for (int i = start + FOOTNOTE.length();
                        i < to && Character.isDigit(text.charAt(i)) && number < 1000;
                        i++) {
                    number = number * 10 + text.charAt(i) - '0';
                }
                atoms.add(new Note(number, start, to));
            }
        }
    }

    // --- numbers in digits

    private void number() {
        if (isInName()) {
            apart(NoFigure.NAME, 1);
        } else if (isMarkOfKind()) {
            apart(NoFigure.NAME, 1);
        } else if (isTelephone()) {
            int end = 3;
            while (peek(end).isNumber() || peek(end).is("/")) {
                end++;
            }
            apart(NoFigure.NAME, end);
        } else if (code() || period() || range() || numbering()) {
            return;
        } else {
            amountOrFraction();
        }
    }

    /** "mức 2 25 trường": of two numbers with nothing between, the first is the mark of a kind. */
    private boolean isMarkOfKind() {
        return at > 0
                && peek(-1).isWord()
                && small(peek(0)) > 0
                && small(peek(0)) < MONTHS
                && peek(1).isNumber()
                && !peek(1).isGlued()
                && peek(1).text().length() != GROUP;
    }

    /** "0912 345 678". */
    private boolean isTelephone() {
        return peek(0).text().charAt(0) == '0'
                && peek(0).text().length() > 2
                && peek(1).isNumber()
                && peek(1).text().length() == 3
                && peek(2).isNumber()
                && peek(2).text().length() >= 3;
    }

    private boolean apart(NoFigure reason, int count) {
        atoms.add(new Apart(reason, peek(0).start(), peek(count - 1).end()));
        at += count;
        return true;
    }

    /** "TNMT.06", "Covid-19", "5G": digits that belong to a name. */
    private boolean isInName() {
        Token next = peek(1);
        boolean letters = next.isWord()
                && next.isGlued()
                && next.end() - next.start() <= 2
                && Character.isUpperCase(text.charAt(next.start()))
                && Vocabulary.MEASURES.at(tokens, at + 1).isEmpty();
        if (letters) {
            return true;
        }
        if (at == 0 || !peek(0).isGlued()) {
            return false;
        }
        if (isCurrency()) {
            return false;
        }
        Token before = peek(-1);
        boolean joint = before.text().length() == 1 && "-._#".contains(before.text()) && before.isGlued();
        return before.isWord() || joint && at > 1 && peek(-2).isWord();
    }

    /** "749/QĐ-TTg", "47/2020/NĐ-CP", "số 18", "Điều 71", "1:25.000". */
    private boolean code() {
        int end = 1;
        boolean letters = false;
        while (end < LONGEST_CODE
                && peek(end).isGlued()
                && (peek(end).is("/") || peek(end).is("-") || end > 1)
                && !isBoundary(peek(end))) {
            letters |= peek(end).isWord()
                    && Character.isUpperCase(text.charAt(peek(end).start()));
            end++;
        }
        if (letters && peek(1).is("/")) {
            return apart(NoFigure.NAME, end);
        }
        if (peek(1).is(":") && peek(1).isGlued() && peek(2).isNumber() && peek(2).isGlued()) {
            return apart(NoFigure.NAME, 3);
        }
        if (isPerUnit()) {
            return apart(NoFigure.VALUE, 1);
        }
        boolean ofGrade =
                at > 0 && small(peek(0)) > 0 && small(peek(0)) <= MONTHS && Vocabulary.BEFORE_GRADE.contains(peek(-1));
        if (Vocabulary.GRADES.contains(peek(1)) || ofGrade) {
            return apart(NoFigure.NAME, 1);
        }
        if (isBehind(Vocabulary.AGES)
                && !isNoun(1)
                && !peek(1).is("%")
                && peek(0).text().length() <= 2) {
            return apart(NoFigure.PERIOD, 1);
        }
        if (at > 0 && peek(-1).is(")") && isYear(0) && isSlash(1) && peek(2).isNumber()) {
            // "Regulation (EU) 2021/1060"
            return apart(NoFigure.NAME, 3);
        }
        return (isOfDocument() || isNextOfDocument())
                && apart(NoFigure.NAME, peek(1).is("/") && peek(1).isGlued() && peek(2).isNumber() ? 3 : 1);
    }

    private static boolean isBoundary(Token token) {
        return !token.isWord() && !token.isNumber() && !token.is("/") && !token.is("-") && !token.is(".");
    }

    /** "01 doanh nghiệp/2.000 dân": what is counted is measured by it. */
    private boolean isPerUnit() {
        return at > 1 && peek(-1).is("/") && peek(-2).isWord() && !isRoman(peek(-2)) && !isSameBefore(peek(1).text());
    }

    /** "3.456 căn nhà/4.000 căn nhà": whether the number before the slash counts the same. */
    private boolean isSameBefore(String noun) {
        for (int i = -2; -i < 6 && at + i > 0 && peek(i).isWord(); i--) {
            if (peek(i - 1).isNumber()) {
                // "109 bé trai/100 bé gái"
                boolean others = i < -2
                        && isHundreds(peek(0).text())
                        && peek(2).isWord()
                        && !peek(2).is(peek(i + 1).text());
                // "612.340 giấy/641.250 thửa": of so many no rate is
                boolean exact = peek(0).text().length() > MOST_RATED && !isRound(peek(0).text());
                return (peek(i).is(noun) || exact) && !others;
            }
        }
        return false;
    }

    private static boolean isRound(String digits) {
        return digits.matches("\\d{1,2}[0.,]*");
    }

    private static boolean isHundreds(String digits) {
        return digits.matches("10[0.,]*0");
    }

    private boolean isOfDocument() {
        if (at == 0) {
            return false;
        }
        if (!isBehind(Vocabulary.DOCUMENTS) || isBehind(Vocabulary.NO_DOCUMENTS) || peek(1).is("%") || isScale(1)) {
            return false;
        }
        if (peek(-1).is("số")) {
            return at < 2 || !Vocabulary.COUNTS.contains(peek(-2).text()) && !isNoun(1);
        }
        return !isNoun(1);
    }

    /** Whether one of some phrases stands just before. */
    private boolean isBehind(Phrases<String> phrases) {
        boolean found = false;
        for (int words = 1; words <= Math.min(at, LONGEST_MEASURE) && !found; words++) {
            int length = words;
            found = phrases.at(tokens, at - words)
                    .filter(phrase -> phrase.words() == length)
                    .isPresent();
        }
        return found;
    }

    /** "các nhiệm vụ số 17, 32 và 45 của Phụ lục": one more number behind that of a document or item. */
    private boolean isNextOfDocument() {
        int last = atoms.size() - 1;
        boolean joined = last > 0
                && (atoms.get(last).is(',') || atoms.get(last) instanceof Word word && word.cue() == Cue.AND)
                && atoms.get(last - 1) instanceof Apart before
                && before.reason() == NoFigure.NAME
                && text.substring(before.start(), before.end()).chars().allMatch(Character::isDigit);
        return joined && !isNoun(1) && !isScale(1) && !peek(1).is("%");
    }

    /** Whether a word follows that may be what is counted. */
    private boolean isNoun(int ahead) {
        Token next = peek(ahead);
        return next.isWord()
                && Vocabulary.CUES
                        .at(tokens, at + ahead)
                        .map(cue -> cue.meaning() == Cue.NOT)
                        .orElse(true)
                && !Vocabulary.BEFORE_DAY.contains(next.text());
    }

    private boolean isScale(int ahead) {
        return peek(ahead).isWord() && Vocabulary.SCALES.contains(peek(ahead));
    }

    // --- days and years

    private boolean period() {
        if (isSlash(1) && peek(2).isNumber() && isSlash(3) && peek(4).isNumber()) {
            return apart(NoFigure.PERIOD, 5);
        }
        boolean dated = at > 0
                && Vocabulary.DATES.contains(peek(-1))
                && !isPlural()
                && (small(peek(0)) >= 0 || isSlash(1))
                && !isScale(1)
                && !peek(1).is("%")
                // "in the first half of the year 23 of 40"
                && !(peek(1).is("of") && peek(2).isNumber())
                && (small(peek(0)) <= DAYS || isYear(0) || isSlash(1))
                && (!Vocabulary.DUE.contains(peek(-1).text()) || isSlash(1) || isYear(0));
        if (at > 1 && isSlash(-1) && isRoman(peek(-2)) || dated) {
            return apart(NoFigure.PERIOD, endOfDate());
        }
        if (isDayBeforeMonth()) {
            return apart(NoFigure.PERIOD, isYear(2) ? 3 : 2);
        }
        if (isSlash(1) && peek(2).isNumber() && isDayOrMonth()) {
            return apart(NoFigure.PERIOD, 3);
        }
        if (isYear(0) && isSlash(1) && small(peek(2)) == small(peek(0)) + 1 && isYear(2)) {
            return apart(NoFigure.PERIOD, 3);
        }
        if (isYear(0) && isYearHere()) {
            boolean both = peek(1).is("-") && (isYear(2) || isNextYear(2))
                    || peek(1).is("/") && peek(2).isNumber() && peek(2).text().length() == 2;
            return apart(NoFigure.PERIOD, both ? 3 : 1);
        }
        if (isTimed(1)) {
            return apart(NoFigure.PERIOD, 1);
        }
        // "696 days of audit work" are counted
        boolean counted = peek(0).text().length() > 2 && peek(2).is("of");
        boolean timed =
                !counted && peek(1).isWord() && Vocabulary.TIMES_OF_DAY_AND_YEAR.contains(peek(1)) && !isSlash(-1);
        // "46 năm 2022" is 46 in that year
        boolean ofYear = peek(1).is("năm") && isYear(2);
        return timed && !ofYear && apart(NoFigure.PERIOD, 1);
    }

    /** "5-year", "ten-year": how long something takes. */
    private boolean isTimed(int ahead) {
        return peek(ahead).is("-")
                && peek(ahead).isGlued()
                && Vocabulary.TIMES_OF_DAY_AND_YEAR.contains(peek(ahead + 1));
    }

    /** "31 March", "31 March 2024". */
    private boolean isDayBeforeMonth() {
        boolean capital = peek(1).isWord() && Character.isUpperCase(text.charAt(peek(1).start()));
        return capital && small(peek(0)) >= 1 && small(peek(0)) <= DAYS && Vocabulary.MONTHS.contains(peek(1));
    }

    /** "5 years", where the word before a number is of the number before. */
    private boolean isPlural() {
        return at > 1 && peek(-2).isNumber() && isAscii(peek(-1).text()) && !peek(-1).is("quarter");
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128) && !word.equals("quý") && word.length() > 3;
    }

    private int endOfDate() {
        int end = 1;
        while ((isSlash(end)
                        || peek(end).is("-")
                        || peek(end).is(",")
                                && peek(end).isGlued()
                                && peek(end + 1).isGlued())
                && peek(end + 1).isNumber()
                && peek(end + 1).text().length() <= 4) {
            end += 2;
        }
        return end;
    }

    private boolean isSlash(int ahead) {
        return peek(ahead).is("/") && (peek(ahead).isGlued() || ahead < 0);
    }

    private static boolean isRoman(Token token) {
        return Set.of("i", "ii", "iii", "iv").contains(token.text());
    }

    /** "30/6", "6/2024", but not "9/12 chỉ tiêu". */
    private boolean isDayOrMonth() {
        int first = small(peek(0));
        int second = small(peek(2));
        if (isYearToken(peek(2)) && first >= 1 && first <= MONTHS) {
            return true;
        }
        boolean day = first >= 1 && first <= DAYS && second >= 1 && second <= MONTHS;
        boolean round = first == 24 && (second == 7 || second == 24);
        if (round && second == 7) {
            return true;
        }
        if (!day && !round) {
            return false;
        }
        boolean named =
                at > 0 && Vocabulary.BEFORE_DAY.contains(peek(-1).text()) && !peek(-1).is("of") && !peek(-1).is("và");
        boolean counted = isNoun(3) || peek(3).is("(");
        return named && (!counted || first > second)
                || first > second && !counted
                || round && !counted
                || peek(3).isWord() && Vocabulary.TIMES_OF_DAY_AND_YEAR.contains(peek(3));
    }

    private boolean isYear(int ahead) {
        return isYearToken(peek(ahead));
    }

    /** The second year of "2022-23". */
    private boolean isNextYear(int ahead) {
        return peek(ahead).text().length() == 2
                && peek(ahead).isGlued()
                && small(peek(ahead)) == (small(peek(0)) + 1) % 100;
    }

    private static boolean isYearToken(Token token) {
        int year = token.text().length() == 4 ? small(token) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private boolean isYearHere() {
        if (peek(1).is("%")
                || isScale(1)
                || isSlash(1) && peek(2).isNumber() && peek(2).text().length() != 2) {
            return false;
        }
        if (peek(1).is("-") && isYear(2)) {
            return true;
        }
        boolean led = at > 0
                && (Vocabulary.BEFORE_DAY.contains(peek(-1).text())
                        || peek(-1).is("(")
                        || peek(-1).is("-")
                        || peek(-1).is("năm"));
        // "of the 2021 audit": as many would be audits
        boolean ofOne =
                at > 0 && peek(-1).is("the") && isNoun(1) && !peek(1).text().endsWith("s");
        return ofOne
                || led && !(isNoun(1) && peek(-1).is("of"))
                || !isNoun(1) && Vocabulary.MEASURES.at(tokens, at + 1).isEmpty();
    }

    /** The value of up to four digits, or -1. */
    private static int small(Token token) {
        String word = token.text();
        if (word.isEmpty() || word.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return -1;
            }
            value = value * 10 + word.charAt(i) - '0';
        }
        return value;
    }

    // --- ranges and items

    private boolean range() {
        boolean dash = peek(1).is("-") && peek(2).isNumber() && peek(1).isGlued() == peek(2).isGlued();
        int upper = peek(1).is("đến") || peek(1).is("to") ? peek(2).isNumber() ? 2 : 3 : 0;
        if (upper > 0 && peek(upper).isNumber() && Vocabulary.TIMES_OF_DAY_AND_YEAR.contains(peek(upper + 1))) {
            // "từ 5 đến dưới 12 tuổi"
            return apart(NoFigure.RANGE, upper + 1);
        }
        return dash && apart(NoFigure.RANGE, peek(3).is("%") ? 4 : 3);
    }

    /** "1.", "2)" or "2.1" at the start, "(1)" anywhere. */
    private boolean numbering() {
        Token number = peek(0);
        boolean closed = (peek(1).is(".") || peek(1).is(")")) && peek(1).isGlued();
        if (at == 0 && number.text().length() <= 6) {
            boolean marked = number.text().indexOf('.') > 0 && number.text().length() <= 4;
            boolean heading = marked && peek(1).isWord() && Character.isUpperCase(text.charAt(peek(1).start()));
            return (closed && number.text().length() <= 2 && tokens.size() > 4 || heading)
                    && apart(NoFigure.NUMBERING, 1);
        }
        if (isLabelNumber()) {
            return apart(NoFigure.NUMBERING, 1);
        }
        boolean item = number.text().length() <= 2
                && at > 0
                && peek(-1).is("(")
                && peek(1).is(")")
                && peek(2).isWord()
                && number.text().charAt(0) != '0'
                && Vocabulary.CUES.at(tokens, at + 2).isEmpty()
                && (at == 1 || !peek(-2).isWord() || Character.isUpperCase(text.charAt(peek(2).start())));
        return item && apart(NoFigure.NUMBERING, 1);
    }

    /** "Chương trình 3: ...", "Table 4: ...": words that count nothing, a number and a colon begin a text. */
    private boolean isLabelNumber() {
        boolean named = peek(1).is("là")
                && peek(0).text().length() == 1
                && at > 0
                && peek(-1).isWord()
                && Vocabulary.isPlain(peek(-1).text());
        if (named) {
            // "tiêm mũi 1 là 96.120 trẻ"
            return true;
        }
        boolean label = peek(1).is(":") && at <= MOST_LABEL && peek(0).text().length() <= 2;
        for (int i = 0; label && i < at; i++) {
            Token token = tokens.get(i);
            Optional<Cue> cue = Vocabulary.CUES.at(tokens, i).map(Phrases.Match::meaning);
            label = token.isWord()
                    && cue.filter(found -> found != Cue.PLAN).isEmpty()
                    && !Vocabulary.COUNTING.contains(token.text());
        }
        return label && at > 0;
    }

    // --- amounts

    private void amountOrFraction() {
        NumberReading number = digits.read(peek(0).text());
        if (number == null) {
            apart(NoFigure.NUMBERING, 1);
            return;
        }
        Amount first = amount(number);
        boolean slash = peek(0).is("/") && peek(1).isNumber() && peek(0).isGlued() == peek(1).isGlued();
        boolean plain = (first.unit() == Unit.COUNT || first.unit() == Unit.ORDINAL)
                && first.measure().isEmpty();
        NumberReading second = slash && plain ? digits.read(peek(1).text()) : null;
        if (second == null || isSlash(2) && peek(3).isNumber()) {
            atoms.add(first);
            return;
        }
        at++;
        Amount whole = amount(second);
        NumberReading scaled = first.number().scaleWord().isPresent()
                ? first.number()
                : NumberReading.builder()
                        .from(first.number())
                        .scaleWord(whole.number().scaleWord())
                        .build();
        Amount part = new Amount(scaled, Unit.COUNT, whole.measure(), first.printed(), first.start(), first.end());
        Fraction fraction = new Fraction(part, timesHundred(whole));
        atoms.add(isMeasured(fraction) ? new Apart(NoFigure.VALUE, fraction.start(), fraction.end()) : fraction);
    }

    /** "110/22 kV", "1/2.000": a voltage, a pressure or the scale of a map, and not so many of so many. */
    private boolean isMeasured(Fraction fraction) {
        BigDecimal whole = fraction.whole().number().value();
        boolean scale = fraction.part().number().value().compareTo(BigDecimal.ONE) == 0
                && whole.signum() > 0
                && whole.remainder(HUNDRED).signum() == 0
                && !isNoun(0);
        return scale || Vocabulary.DOUBLE_UNITS.at(tokens, at).isPresent();
    }

    /** "253/265*100", "115/250 x 100%": by a hundred the whole makes a percentage, and by no number of its own. */
    private Amount timesHundred(Amount whole) {
        boolean times = Stream.of("*", "x", "×").anyMatch(peek(0)::is) && peek(1).is("100");
        if (!times) {
            return whole;
        }
        at += peek(2).is("%") ? 3 : 2;
        return new Amount(
                whole.number(), whole.unit(), whole.measure(), whole.printed(), whole.start(), peek(-1).end());
    }

    /** The number here with its hedge, which is taken back from the words before it, and with what stands behind it. */
    private Amount amount(NumberReading digitsRead) {
        int start = peek(0).start();
        Qualifier hedge = hedge();
        String currency = currency();
        int end = peek(0).end();
        at++;
        if (peek(0).is("+") && peek(0).isGlued() && !peek(1).isNumber()) {
            end = peek(0).end();
            at++;
        }
        ScaleWord scale = longest(Vocabulary.SCALES);
        if (scale == null && !currency.isEmpty() && peek(0).isGlued()) {
            scale = longest(Vocabulary.MONEY_SCALES);
        }
        NumberReading read = digitsRead;
        while (scale != null && isSmaller(scale)) {
            ScaleWord smaller =
                    Vocabulary.SCALES.at(tokens, at + 1).orElseThrow().meaning();
            BigDecimal rest = digits.read(peek(0).text()).printed();
            int places = scale.exponent() - smaller.exponent();
            read = NumberReading.of(
                    read.printed().scaleByPowerOfTen(places).setScale(0).add(rest));
            at++;
            scale = longest(Vocabulary.SCALES);
        }
        end = scale == null ? end : peek(-1).end();
        PercentForm percent = longest(Vocabulary.PERCENTS);
        Unit unit = Unit.COUNT;
        String measure = currency;
        String unitWords = "";
        if (percent != null) {
            unit = percent == PercentForm.PERCENT ? Unit.PERCENT : Unit.POINTS;
            end = peek(-1).end();
        } else if (Vocabulary.ORDINALS.contains(peek(0)) && peek(0).isGlued()
                || at > 1 && Vocabulary.ORDINALS.contains(peek(-2)) && !peek(-2).isGlued()) {
            unit = Unit.ORDINAL;
            if (peek(0).isGlued() && peek(0).isWord()) {
                at++;
            }
        } else if (Vocabulary.TIMES.contains(peek(0))) {
            unit = Unit.TIMES;
            end = peek(0).end();
            at++;
        } else if (Vocabulary.PLACES.contains(peek(0))
                && Vocabulary.NO_MEASURES.at(tokens, at).isEmpty()
                && isMoving()) {
            unit = Unit.PLACES;
            end = peek(0).end();
            at++;
        } else {
            Optional<Phrases.Match<String>> found = Vocabulary.MEASURES.at(tokens, at);
            if (found.isPresent()
                    && found.get().words() <= LONGEST_MEASURE
                    && Vocabulary.NO_MEASURES.at(tokens, at).isEmpty()) {
                measure = found.get().meaning();
                int unitStart = peek(0).start();
                at += found.get().words();
                end = peek(-1).end();
                unitWords = NormalText.display(text.substring(unitStart, end));
            }
        }
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
        Optional<ScaleWord> smaller = peek(0).isNumber()
                ? Vocabulary.SCALES.at(tokens, at + 1).map(Phrases.Match::meaning)
                : Optional.empty();
        NumberReading rest = smaller.isEmpty() ? null : digits.read(peek(0).text());
        return rest != null
                && rest.printed().scale() <= 0
                && rest.printed().precision() - rest.printed().scale()
                        <= scale.exponent() - smaller.get().exponent();
    }

    /** "tăng 3 bậc", "two places higher": a word for a movement stands beside; else "548 positions" are counted. */
    private boolean isMoving() {
        for (int i = atoms.size() - 1; i >= 0 && atoms.size() - i <= BESIDE; i--) {
            if (isMoving(atoms.get(i))) {
                return true;
            }
        }
        return Vocabulary.CUES
                .at(tokens, at + 1)
                .map(Phrases.Match::meaning)
                .filter(Cue::isChange)
                .isPresent();
    }

    private static boolean isMoving(Atom atom) {
        return atom instanceof Word word
                && (word.cue() != null && word.cue().isChange() || Vocabulary.MOVING.contains(word.text()));
    }

    private Amount amount(NumberReading number, Unit unit, String measure, int start, int end) {
        return new Amount(number, unit, measure, NormalText.display(text.substring(start, end)), start, end);
    }

    /** Takes back the letters or the sign before an amount of money; its measure, empty if it is none. */
    private String currency() {
        int back = currencyTokens();
        if (back == 0 || atoms.size() < back) {
            return "";
        }
        atoms.subList(atoms.size() - back, atoms.size()).clear();
        Token mark = peek(-back);
        if (mark.isWord()) {
            return Vocabulary.CURRENCIES
                    .at(tokens, at - back)
                    .map(Phrases.Match::meaning)
                    .orElseGet(() -> mark.text().toUpperCase(Locale.ROOT));
        }
        boolean led = !atoms.isEmpty()
                && peek(-2).isWord()
                && peek(-1).isGlued()
                && peek(-2).text().length() <= MOST_LETTERS_OF_SIGN
                && isCapital(peek(-2));
        if (led) {
            atoms.remove(atoms.size() - 1);
        }
        return Vocabulary.CURRENCY_SIGNS.at(tokens, at - 1).orElseThrow().meaning();
    }

    /**
     * How many tokens before a number say that it is money: a sign, letters that are known, or any letters with a capital that
     * are written to a number with a scale word: {@code P148.9 billion}, {@code Kshs.38.10 billion}.
     */
    private int currencyTokens() {
        if (at == 0) {
            return 0;
        }
        if (Vocabulary.CURRENCY_SIGNS.contains(peek(-1))) {
            return 1;
        }
        int back = peek(-1).is(".") && peek(-1).isGlued() && peek(0).isGlued() && at > 1 ? 2 : 1;
        Token letters = peek(-back);
        if (!isCapital(letters)) {
            return 0;
        }
        boolean scaled = peek(0).isGlued()
                && letters.text().length() <= MOST_LETTERS
                && (isScale(1) || Vocabulary.MONEY_SCALES.contains(peek(1)) && peek(1).isGlued());
        return scaled || Vocabulary.CURRENCIES.contains(letters) ? back : 0;
    }

    private boolean isCurrency() {
        return currencyTokens() > 0;
    }

    /** "P148.9 billion": letters with a capital, and a number with a scale word written to them. */
    private boolean money(Token token) {
        int letters = 0;
        while (Character.isLetter(text.charAt(token.start() + letters))) {
            letters++;
        }
        int end = 1;
        while ((peek(end).is(".") || peek(end).is(","))
                && peek(end).isGlued()
                && peek(end + 1).isNumber()
                && peek(end + 1).isGlued()) {
            end += 2;
        }
        boolean scaled = isScale(end)
                || Vocabulary.MONEY_SCALES.contains(peek(end)) && peek(end).isGlued();
        NumberReading number = scaled && letters > 0 && letters <= MOST_LETTERS_OF_SIGN && isCapital(token)
                ? digits.read(
                        text.substring(token.start() + letters, peek(end - 1).end()))
                : null;
        if (number == null) {
            return false;
        }
        Qualifier hedge = hedge();
        String measure = text.substring(token.start(), token.start() + letters).toUpperCase(Locale.ROOT);
        at += end;
        ScaleWord scale = longest(Vocabulary.SCALES);
        NumberReading scaledNumber = NumberReading.builder()
                .from(number)
                .qualifier(hedge)
                .scaleWord(scale == null ? longest(Vocabulary.MONEY_SCALES) : scale)
                .build();
        atoms.add(amount(scaledNumber, Unit.COUNT, measure, token.start(), peek(-1).end()));
        return true;
    }

    private Qualifier hedge() {
        int last = currencyTokens();
        for (int words = LONGEST_HEDGE; words > 0; words--) {
            int first = at - words - last;
            int found = first < 0 || atoms.size() < words + last ? -1 : first;
            Optional<Phrases.Match<Qualifier>> hedge =
                    found < 0 ? Optional.empty() : Vocabulary.HEDGES.at(tokens, first);
            boolean inside = first > cueStart && first < cueEnd;
            if (hedge.isPresent() && hedge.get().words() == words && !inside && !isNoHedge(first, words)) {
                atoms.subList(atoms.size() - words - last, atoms.size() - last).clear();
                return hedge.get().meaning();
            }
        }
        return Qualifier.EXACT;
    }

    private boolean isNoHedge(int first, int words) {
        return Vocabulary.NO_HEDGES
                .at(tokens, first)
                .filter(phrase -> phrase.words() == words)
                .isPresent();
    }

    /** The longest phrase that stands here, which is passed; null if there is none. */
    private <V> @Nullable V longest(Phrases<V> phrases) {
        Optional<Phrases.Match<V>> found = phrases.at(tokens, at);
        at += found.map(Phrases.Match::words).orElse(0);
        return found.map(Phrases.Match::meaning).orElse(null);
    }

    // --- numbers in words

    private boolean numberInWords() {
        Optional<Phrases.Match<Integer>> times = Vocabulary.DOUBLES.at(tokens, at);
        if (times.isPresent()) {
            int words = times.get().words()
                    + (Vocabulary.TIMES.contains(peek(times.get().words())) ? 1 : 0);
            Qualifier hedge = hedge();
            NumberReading number =
                    NumberReading.of(BigDecimal.valueOf(times.get().meaning())).withQualifier(hedge);
            atoms.add(amount(
                    number, Unit.TIMES, "", peek(0).start(), peek(words - 1).end()));
            at += words;
            return true;
        }
        if (Vocabulary.HALVES.contains(peek(0)) || Vocabulary.HALVES.contains(peek(0).text() + " " + peek(1).text())) {
            boolean two = Vocabulary.HALVES.contains(peek(0).text() + " " + peek(1).text());
            if (at > 0 && Vocabulary.BEFORE_HALF_OF_TIME.contains(peek(-1))
                    || Vocabulary.BEHIND_HALF_OF_TIME.contains(peek(two ? 2 : 1))) {
                return false;
            }
            return share(1, 2, two ? 2 : 1);
        }
        Optional<Phrases.Match<Integer>> rank = Vocabulary.RANK_WORDS.at(tokens, at);
        if (rank.isPresent() && isRankWord()) {
            NumberReading place = NumberReading.of(BigDecimal.valueOf(rank.get().meaning()));
            atoms.add(amount(place, Unit.ORDINAL, "", peek(0).start(), peek(0).end()));
            at++;
            return true;
        }
        int first = at;
        if (at > 0 && (Vocabulary.ORDINALS.contains(peek(-1)) || Vocabulary.DATES.contains(peek(-1)))) {
            return false;
        }
        if (Vocabulary.ONE.contains(peek(0))) {
            Optional<Phrases.Match<Integer>> below =
                    Vocabulary.FRACTION.contains(peek(1)) ? Vocabulary.RANK_WORDS.at(tokens, at + 2) : Optional.empty();
            return below.isPresent() ? share(1, below.get().meaning(), 3) : ratio(1, 1) || isOne() && words(1, 1);
        }
        Optional<Integer> part = Vocabulary.PARTS.at(tokens, at).map(Phrases.Match::meaning);
        if (part.isPresent()) {
            // "rose by a quarter", "a third of the schools"
            boolean article = peek(-1).is("a") || peek(-1).is("one");
            boolean led = peek(1).is("of") || peek(-2).is("by") || peek(-2).is("than") || peek(-2).is("nearly");
            if (article && led) {
                atoms.remove(atoms.size() - 1);
                at--;
                return share(1, part.get(), 2);
            }
            return false;
        }
        int value = wordsHere();
        // "cả hai 4 nhà": of two numbers with nothing between, the first counts nothing
        if (value < 2 || peek(0).isNumber()) {
            at = first;
            return false;
        }
        int words = at - first;
        Integer parts =
                Vocabulary.PARTS.at(tokens, at).map(Phrases.Match::meaning).orElse(null);
        if (Vocabulary.FRACTION.contains(peek(0))) {
            at++;
            int below = wordsHere();
            int all = at - first;
            at = first;
            return below > value && share(value, below, all);
        }
        at = first;
        if (parts != null && parts > value) {
            return share(value, parts, words + 1);
        }
        if (isTimed(words)) {
            return apart(NoFigure.PERIOD, words);
        }
        return ratio(value, words) || words(value, words);
    }

    private boolean words(int value, int words) {
        int start = peek(0).start();
        at += words - 1;
        Amount amount = amount(NumberReading.of(BigDecimal.valueOf(value)));
        atoms.add(amount(amount.number(), amount.unit(), amount.measure(), start, amount.end()));
        return true;
    }

    /** "from ninth to sixth place", "xếp thứ nhất": behind a word for ranks, and before no noun but "place". */
    private boolean isRankWord() {
        boolean led = false;
        for (int words = 1; words <= Math.min(at, LONGEST_MEASURE) && !led; words++) {
            int length = words;
            led = Vocabulary.BEFORE_RANK
                    .at(tokens, at - words)
                    .filter(phrase -> phrase.words() == length)
                    .isPresent();
        }
        return led
                && (!peek(1).isWord()
                        || Vocabulary.PLACES.contains(peek(1))
                        || Vocabulary.CUES.at(tokens, at + 1).isPresent());
    }

    /**
     * "three were missed and one could not be measured", "met 12 and missed one.": behind a number and "and", one is a number;
     * else an article.
     */
    private boolean isOne() {
        boolean ends = !peek(1).isWord() && !peek(1).is("-");
        boolean joined = isAnd(1)
                ? Vocabulary.NO_ONE.at(tokens, at + 1).isEmpty()
                : ends && isAnd(2) && peek(-1).isWord() && !Vocabulary.BEFORE_ONE.contains(peek(-1));
        for (int i = atoms.size() - 2; joined && i >= 0 && atoms.size() - i < NEAR; i--) {
            if (atoms.get(i) instanceof Amount amount && amount.isCount()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnd(int back) {
        return atoms.size() >= back && atoms.get(atoms.size() - back) instanceof Word word && word.cue() == Cue.AND;
    }

    /** "one in five", "three out of four": how many of how few; the number of words, 0 if it is said otherwise. */
    private int ratio(int words) {
        int of = words
                + (peek(words).is("in")
                        ? 1
                        : peek(words).is("out") && peek(words + 1).is("of") ? 2 : 0);
        boolean below = of > words
                && Vocabulary.NUMBERS.contains(peek(of))
                && !peek(of + 1).is("-");
        return below ? of + 1 : 0;
    }

    private boolean ratio(int part, int words) {
        int all = ratio(words);
        int whole = all == 0
                ? 0
                : Vocabulary.NUMBERS.at(tokens, at + all - 1).orElseThrow().meaning();
        return whole > part && whole <= MOST_IN_RATIO && share(part, whole, all);
    }

    /** "mười hai", "hai mươi lăm", "twenty-five", "twenty five": passes the words; 0 if there is no number. */
    private int wordsHere() {
        Integer first =
                Vocabulary.NUMBERS.at(tokens, at).map(Phrases.Match::meaning).orElse(null);
        if (first == null || isName() || peek(0).is("năm") && !isFive()) {
            return 0;
        }
        at++;
        if (first < 10 && Vocabulary.TENS.contains(peek(0))) {
            at++;
            return first * 10 + unit();
        }
        boolean hyphened = peek(0).is("-") && peek(0).isGlued() && peek(1).isWord();
        if (first >= 20 && (hyphened || !peek(1).is("-"))) {
            at += hyphened ? 1 : 0;
            int unit = unit();
            at -= hyphened && unit == 0 ? 1 : 0;
            return first + unit;
        }
        return first == 10 ? 10 + unit() : first;
    }

    /** "Ba Vì", "Hai Bà Trưng": two capitals within a sentence begin a name. */
    private boolean isName() {
        return at > 0 && isCapital(peek(0)) && isCapital(peek(1));
    }

    private boolean isCapital(Token token) {
        return token.isWord() && Character.isUpperCase(text.charAt(token.start()));
    }

    /** "năm" is a year, but a number in "năm mươi", "Năm bộ chưa gửi", "năm trong số tám huyện" and "ba trong số năm huyện". */
    private boolean isFive() {
        if (peek(1).is("mươi")) {
            return true;
        }
        int some = 1 + (peek(2).is("tổng") ? 1 : 0);
        if (peek(1).is("trong") && peek(1 + some).is("số")) {
            return peek(2 + some).isNumber() || Vocabulary.NUMBERS.contains(peek(2 + some));
        }
        boolean begins = at == 0 || Vocabulary.FIVE_BEHIND.contains(peek(-1).text());
        if (begins && Vocabulary.FIVE_OF.at(tokens, at + 1).isPresent()) {
            return true;
        }
        int among = peek(-2).is("tổng") ? -3 : -2;
        return peek(-1).is("số")
                && peek(among).is("trong")
                && (peek(among - 1).isNumber() || Vocabulary.NUMBERS.contains(peek(among - 1)));
    }

    private int unit() {
        int unit = Vocabulary.UNITS
                .at(tokens, at)
                .or(() -> Vocabulary.NUMBERS.at(tokens, at))
                .map(Phrases.Match::meaning)
                .orElse(0);
        if (unit == 0 || unit > 9) {
            return 0;
        }
        at++;
        return unit;
    }

    private boolean share(int part, int whole, int words) {
        BigDecimal percent = BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), DECIMALS_OF_WORDS, RoundingMode.HALF_UP);
        Qualifier hedge = hedge();
        atoms.add(amount(
                NumberReading.of(percent).withQualifier(hedge),
                Unit.SHARE_IN_WORDS,
                "",
                peek(0).start(),
                peek(words - 1).end()));
        at += words;
        return true;
    }
}
