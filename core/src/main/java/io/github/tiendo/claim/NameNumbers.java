package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.notation.text.Token;

/** Tells the numbers that are, or belong to, names: of documents, places, grades, telephones and items. */
record NameNumbers(TokenWalk walk) {

    private static final int MONTHS = 12;

    /** The digits of a group of a large number. */
    private static final int GROUP = 3;

    /** Of a number of more digits, not rounded, no rate is stated. */
    private static final int MOST_RATED = 4;

    /** The most tokens of the number of a document: {@code 47/2020/NĐ-CP}. */
    private static final int LONGEST_CODE = 24;

    /** The most words of a label before its number: "Nhóm nhiệm vụ 4:". */
    private static final int MOST_LABEL = 5;

    /** How far from a label the next of its kind is looked for. */
    private static final int FAR_LABEL = 12;

    /** How far before a slash the number of the same thing is looked for. */
    private static final int MOST_COUNTED = 6;

    /** Passes digits that are part of a name, or a telephone number; whether they are. */
    boolean ofName() {
        if (isInName() || isMarkOfKind() || isLettered() || isOneOfSeries()) {
            return walk.apart(NoFigure.NAME, 1);
        }
        if (!isTelephone()) {
            return false;
        }
        int end = 3;
        while (walk.peek(end).isNumber() || walk.peek(end).is("/")) {
            end++;
        }
        return walk.apart(NoFigure.NAME, end);
    }

    /** "mức 2 25 trường": of two numbers with nothing between, the first is the mark of a kind. */
    private boolean isMarkOfKind() {
        return !walk.isAtStart()
                && walk.peek(-1).isWord()
                && walk.small(0) > 0
                && walk.small(0) < MONTHS
                && walk.peek(1).isNumber()
                && !walk.peek(1).isGlued()
                && walk.peek(1).text().length() != GROUP;
    }

    /** "paragraphs 1 (B) and 1 (C)": a letter in brackets goes on with what is no count. */
    private boolean isLettered() {
        return walk.peek(1).is("(")
                && walk.peek(2).isWord()
                && walk.peek(2).text().length() == 1
                && walk.peek(3).is(")")
                && !walk.isAtStart()
                && !walk.isNoun(4);
    }

    /** "Radio 1 and Radio 2": one name before a number and the next. */
    private boolean isOneOfSeries() {
        if (walk.isAtStart() || !walk.isCapital(-1) || walk.small(0) < 0 || walk.small(0) > MONTHS) {
            return false;
        }
        for (int i = 2; i < FAR_LABEL; i++) {
            if (isNextOfSeries(i, 1) || walk.at() > i && isNextOfSeries(-i, -1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNextOfSeries(int ahead, int step) {
        return walk.peek(ahead).isNumber()
                && walk.small(ahead) == walk.small(0) + step
                && walk.isCapital(ahead - 1)
                && walk.peek(ahead - 1).is(walk.peek(-1).text());
    }

    /** "0912 345 678". */
    private boolean isTelephone() {
        String first = walk.peek(0).text();
        return first.charAt(0) == '0'
                && first.length() > 2
                && walk.peek(1).isNumber()
                && walk.peek(1).text().length() == 3
                && walk.peek(2).isNumber()
                && walk.peek(2).text().length() >= 3;
    }

    /** "TNMT.06", "Covid-19", "5G": digits that belong to a name. */
    private boolean isInName() {
        Token next = walk.peek(1);
        boolean letters = next.isGlued()
                && next.end() - next.start() <= 2
                && walk.isCapital(1)
                && !walk.says(1, Vocabulary.MEASURES);
        if (letters) {
            return true;
        }
        if (walk.isAtStart() || !walk.peek(0).isGlued() || AmountReader.currencyTokens(walk) > 0) {
            return false;
        }
        Token before = walk.peek(-1);
        if (before.is("#") || before.is("/") && isBehindName()) {
            return true;
        }
        boolean joint = before.text().length() == 1 && "-._#".contains(before.text()) && before.isGlued();
        return before.isWord() || joint && walk.at() > 1 && walk.peek(-2).isWord();
    }

    /** "A/45/451": whether what stands before a slash was written to a name already. */
    private boolean isBehindName() {
        return walk.back(2) instanceof Apart name
                && name.reason() == NoFigure.NAME
                && walk.peek(-1).isGlued()
                && name.end() == walk.peek(-1).start();
    }

    /** Passes "749/QĐ-TTg", "47/2020/NĐ-CP", "số 18", "Điều 71", "1:25.000"; whether there is one. */
    boolean code() {
        int end = 1;
        boolean letters = false;
        while (end < LONGEST_CODE
                && walk.peek(end).isGlued()
                && (walk.peek(end).is("/") || walk.peek(end).is("-") || end > 1)
                && !isBoundary(walk.peek(end))) {
            letters |= walk.isCapital(end);
            end++;
        }
        if (letters && walk.peek(1).is("/")) {
            return walk.apart(NoFigure.NAME, end);
        }
        if (walk.peek(1).is(":")
                && walk.peek(1).isGlued()
                && walk.peek(2).isNumber()
                && walk.peek(2).isGlued()) {
            return walk.apart(NoFigure.NAME, walk.chain(3, ":"));
        }
        if (isRatio()) {
            return walk.apart(NoFigure.NAME, 3);
        }
        if (isPerUnit() || !walk.isAtStart() && walk.peek(-1).is("±")) {
            boolean symbol = walk.isCapital(-2) && walk.peek(-2).text().length() == 1;
            return walk.apart(symbol ? NoFigure.NAME : NoFigure.VALUE, 1);
        }
        if (walk.isYear(0) && walk.isSlash(1) && walk.peek(2).isGlued() && isNumberOfYear()) {
            return walk.apart(NoFigure.NAME, 3);
        }
        boolean ofGrade = !walk.isAtStart()
                && walk.small(0) > 0
                && walk.small(0) <= MONTHS
                && Vocabulary.BEFORE_GRADE.contains(walk.peek(-1));
        if (ofGrade || Vocabulary.GRADES.contains(walk.peek(1))) {
            return walk.apart(NoFigure.NAME, 1);
        }
        if (walk.isLedBy(Vocabulary.AGES)
                && !walk.isNoun(1)
                && !walk.isPercentSign(1)
                && walk.peek(0).text().length() <= 2) {
            return walk.apart(NoFigure.PERIOD, 1);
        }
        boolean behindBracket = !walk.isAtStart() && walk.peek(-1).is(")");
        if (behindBracket && walk.isYear(0) && walk.isSlash(1) && walk.peek(2).isNumber()) {
            // "Regulation (EU) 2021/1060"
            return walk.apart(NoFigure.NAME, 3);
        }
        return (isOfDocument() || isNextOfDocument())
                && walk.apart(NoFigure.NAME, walk.isSlash(1) && walk.peek(2).isNumber() ? 3 : 1);
    }

    /** "a titre of 1: 256": one of so many, with nothing that the one counts. */
    private boolean isRatio() {
        boolean counted = !walk.isAtStart()
                && walk.peek(-1).isWord()
                && walk.meaning(-1, Vocabulary.CUES) == null
                && !Vocabulary.BEFORE_DAY.contains(walk.peek(-1));
        return walk.small(0) == 1
                && walk.peek(0).text().length() == 1
                && walk.peek(1).is(":")
                && walk.small(2) > 1
                && !walk.isAtStart()
                && !counted;
    }

    /** "resolution 1994/293": a year and a number that is none of a day or of the year behind it. */
    private boolean isNumberOfYear() {
        int digits = walk.peek(2).text().length();
        return walk.small(2) >= 0 && digits != 2 && digits <= GROUP && !walk.isSlash(3);
    }

    private static boolean isBoundary(Token token) {
        return !token.isWord() && !token.isNumber() && !token.is("/") && !token.is("-") && !token.is(".");
    }

    /** "01 doanh nghiệp/2.000 dân": what is counted is measured by it. */
    private boolean isPerUnit() {
        return walk.at() > 1
                && walk.peek(-1).is("/")
                && walk.peek(-2).isWord()
                && !Vocabulary.ROMAN.contains(walk.peek(-2))
                && !isCountedBefore();
    }

    /** "3.456 căn nhà/4.000 căn nhà", "412 vụ/596 bị can": whether the slash stands between two counts. */
    private boolean isCountedBefore() {
        for (int i = -2; -i < MOST_COUNTED && walk.at() + i > 0 && walk.peek(i).isWord(); i--) {
            if (walk.peek(i - 1).isNumber()) {
                // "109 bé trai/100 bé gái"
                boolean others = i < -2
                        && walk.peek(0).text().matches("10[0.,]*0")
                        && walk.peek(2).isWord()
                        && !walk.peek(2).is(walk.peek(i + 1).text());
                // no rate is of so many, and none is measured in money
                boolean exact = !walk.peek(0).text().matches("\\d[0.,]*")
                        && walk.small(i - 1) != 1
                        && (walk.peek(0).text().length() > MOST_RATED
                                || !walk.says(i, Vocabulary.MEASURES) && !walk.says(1, Vocabulary.MEASURES));
                return (walk.peek(i).is(walk.peek(1).text()) || exact) && !others;
            }
        }
        return false;
    }

    private boolean isOfDocument() {
        if (!walk.isLedBy(Vocabulary.DOCUMENTS)
                || walk.isLedBy(Vocabulary.NO_DOCUMENTS)
                || walk.isPercentSign(1)
                || walk.isScale(1)
                || isSomeOf()
                || walk.peek(0).text().indexOf(',') > 0) {
            return false;
        }
        if (Vocabulary.COUNTERS.contains(walk.peek(-1))) {
            return walk.at() < 2 || !Vocabulary.COUNTS.contains(walk.peek(-2)) && !walk.isNoun(1);
        }
        return !walk.isNoun(1);
    }

    /** "in this phase 12 of 40", "at this stage 12 of the 40". */
    private boolean isSomeOf() {
        int whole = Vocabulary.BEFORE_YEAR.contains(walk.peek(2)) ? 3 : 2;
        return Vocabulary.OF.contains(walk.peek(1)) && walk.peek(whole).isNumber() && !walk.isYear(whole);
    }

    /** "các nhiệm vụ số 17, 32 và 45 của Phụ lục": one more number behind that of a document or item. */
    private boolean isNextOfDocument() {
        Atom last = walk.back(1);
        boolean joined = last != null
                && (last.is(',') || walk.isAnd(1))
                && walk.back(2) instanceof Apart before
                && before.reason() == NoFigure.NAME
                && walk.text().substring(before.start(), before.end()).chars().allMatch(Character::isDigit);
        return joined && !walk.isNoun(1) && !walk.isScale(1) && !walk.isPercentSign(1);
    }

    /** Passes "1.", "2)" or "2.1" at the start, "(1)" anywhere; whether there is one. */
    boolean numbering() {
        String number = walk.peek(0).text();
        if (walk.isAtStart() && number.length() <= 6) {
            boolean closed = (walk.peek(1).is(".") || walk.peek(1).is(")"))
                    && walk.peek(1).isGlued();
            boolean marked = number.indexOf('.') > 0 && number.length() <= 4;
            boolean item = closed && number.length() <= 2 && walk.tokens().size() > 4;
            return (item || marked && walk.isCapital(1)) && walk.apart(NoFigure.NUMBERING, 1);
        }
        return (isLabelNumber() || isInBrackets(number) || isBeforeBracket(number))
                && walk.apart(NoFigure.NUMBERING, 1);
    }

    private boolean isInBrackets(String number) {
        return number.length() <= 2
                && !walk.isAtStart()
                && walk.peek(-1).is("(")
                && walk.peek(1).is(")")
                && walk.peek(2).isWord()
                && number.charAt(0) != '0'
                && !walk.says(2, Vocabulary.CUES)
                && (walk.at() == 1 || !walk.peek(-2).isWord() || walk.isCapital(2));
    }

    /** "two ways: 1) by post, or 2) in person": a bracket is closed behind it that was not opened. */
    private boolean isBeforeBracket(String number) {
        boolean closed = number.length() <= 2
                && walk.peek(1).is(")")
                && walk.peek(1).isGlued()
                && walk.peek(2).isWord();
        int depth = 0;
        for (int i = 1; closed && depth >= 0 && i < Sentence.FAR && walk.back(i) != null; i++) {
            depth += walk.back(i).is(')') ? 1 : walk.back(i).is('(') ? -1 : 0;
        }
        return closed && depth >= 0;
    }

    /** "Khối 10: 347 em, khối 11: 214 em": a word before several numbers, each with a colon and a number behind it. */
    private boolean isOneOfLabels() {
        if (!walk.peek(-1).isWord() || !isLabelled(0)) {
            return false;
        }
        String word = walk.peek(-1).text();
        for (int i = 1; i < FAR_LABEL; i++) {
            if (isLabelled(i) && walk.peek(i - 1).is(word)
                    || walk.at() > i && isLabelled(-i) && walk.peek(-i - 1).is(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Mức 3: tổng 68544": a word that counts nothing before a number and a colon, behind which stands far more. */
    private boolean isBeforeMore() {
        if (!walk.peek(1).is(":")
                || !walk.isNoun(-1)
                || walk.small(0) < 1
                || walk.peek(0).text().length() > 2) {
            return false;
        }
        for (int i = -1; -i <= walk.at() && walk.peek(i).isWord(); i--) {
            if (Vocabulary.COUNTERS.contains(walk.peek(i)) || walk.meaning(i, Vocabulary.CUES) == Cue.TOTAL) {
                return false;
            }
        }
        int next = 2;
        while (next < FAR_LABEL && walk.peek(next).isWord()) {
            next++;
        }
        return walk.peek(next).isNumber()
                && !walk.isYear(next)
                && walk.peek(next).text().length() > GROUP;
    }

    private boolean isLabelled(int ahead) {
        return walk.peek(ahead).isNumber()
                && walk.peek(ahead + 1).is(":")
                && walk.peek(ahead + 2).isNumber();
    }

    /** "Chương trình 3: ...", "Table 4: ...": words that count nothing, a number and a colon begin a text. */
    private boolean isLabelNumber() {
        if (walk.isAtStart()) {
            return false;
        }
        boolean attained = walk.peek(1).isWord() && walk.peek(2).isNumber() && walk.isPercentSign(3);
        boolean named = (Vocabulary.COPULAS.contains(walk.peek(1)) || attained)
                && walk.peek(0).text().length() == 1
                && walk.peek(-1).isWord()
                && Vocabulary.isPlain(walk.peek(-1).text());
        if (named) {
            // "tiêm mũi 1 là 96.120 trẻ", "mũi 2 đạt 95%"
            return true;
        }
        if (isOneOfLabels() || isBeforeMore()) {
            return true;
        }
        boolean label = walk.peek(1).is(":")
                && walk.at() <= MOST_LABEL
                && walk.peek(0).text().length() <= 2;
        for (int i = -walk.at(); label && i < 0; i++) {
            Cue cue = walk.meaning(i, Vocabulary.CUES);
            label = walk.peek(i).isWord()
                    && (cue == null || cue == Cue.PLAN)
                    && !Vocabulary.COUNTING.contains(walk.peek(i));
        }
        return label;
    }
}
