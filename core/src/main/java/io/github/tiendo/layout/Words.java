package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.NormalForm;
import io.github.tiendo.notation.text.WholeWords;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about the words of a cell that do not need a place in a table. */
final class Words {

    private static final int LONG = 100;

    /** {@code b: break in series; e: estimated} */
    private static final Pattern SIGNS = Pattern.compile(
            "^\\p{L}{1,2} ?(?:[:=] ?[^;,]{2,60}[;,] ?\\p{L}{1,2} ?[:=]|= ?[^;,=]{2,60} \\p{L}{1,12} ?=)");

    private static final String MARKS_OF_NOTES = "¹²³⁴⁵⁶⁷⁸⁹†‡";
    private static final int MAX_NUMBERING = 12;
    private static final int MAX_PART = 4;
    private static final Pattern RULE = Pattern.compile(":?[-=_]{2,}:?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[0-9]{1,2}([^0-9%.,].*)?");
    private static final List<String> NOTES = LayoutWords.normal("line.note");
    private static final List<String> LABELS = LayoutWords.plain("line.label");
    /** A number has no more words than so many: {@code số 02 a THPTDN}. */
    private static final int LONGEST_NUMBER = 4;

    /** What stands behind the number of a form: {@code /BC-ĐTC}. */
    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("(?<=\\d)(?:[/.-]\\p{Lu}[\\p{Lu}\\d]{0,9})+(?!\\p{L})");

    private static final List<String> SIGNATURES = LayoutWords.normal("line.signature");
    private static final Set<String> FIRST_OF_SIGNATURES =
            SIGNATURES.stream().map(Words::first).collect(Collectors.toUnmodifiableSet());

    /** A sentence has so many blanks at least, and a name fewer. */
    private static final int FEWEST_BLANKS = 5;

    private Words() {}

    /** Whether it numbers a row: {@code 3}, {@code 3.1.}, {@code II}, {@code a)}, {@code I.2}, {@code (1)}, {@code B}. */
    static boolean isNumbering(String text) {
        String normal = NormalForm.beginsWithWords(text, MAX_NUMBERING + 1) ? "" : NormalText.of(text);
        if (normal.isEmpty() || normal.length() > MAX_NUMBERING) {
            return false;
        }
        boolean numbers = false;
        for (StringTokenizer parts = new StringTokenizer(normal, ".()[] ,/-"); parts.hasMoreTokens(); ) {
            String part = parts.nextToken();
            if (!isCount(part) && !isRoman(part) && !isLetter(part)) {
                return false;
            }
            numbers = true;
        }
        return numbers;
    }

    /** Words without the number behind them: {@code đợt} of {@code đợt 1}; none where no number stands there. */
    static String withoutNumber(String words) {
        int last = words.lastIndexOf(' ');
        return last > 0 && isNumbering(words.substring(last + 1)) ? words.substring(0, last) : "";
    }

    private static boolean isCount(String part) {
        return part.length() <= MAX_PART && consistsOf(part, "0123456789");
    }

    private static boolean isRoman(String part) {
        return consistsOf(part, "ivxlc");
    }

    private static boolean consistsOf(String part, String characters) {
        for (int i = 0; i < part.length(); i++) {
            if (characters.indexOf(part.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(String part) {
        return part.length() == 1 && Character.isLetter(part.charAt(0));
    }

    /**
     * Whether cells number columns, each letter and each number in its turn: {@code A, B, 1, 2, 3=2/1, C}. Behind letters and
     * more of these, what is left may be the results of formulas that were typed as such.
     */
    static boolean areColumnNumbers(Collection<DraftCell> cells) {
        char letter = 'a';
        int number = 1;
        for (DraftCell cell : cells) {
            String text = cell.text();
            if (text.length() > LONG) {
                return false;
            }
            String bracketed = NormalText.of(text);
            boolean isOpened = bracketed.startsWith("(") || bracketed.startsWith("[");
            String normal = isOpened ? bracketed.substring(1) : bracketed;
            if (normal.equals("" + letter) || normal.equals(letter + ")")) {
                letter++;
            } else if (normal.startsWith("" + number)
                    && COLUMN_NUMBER.matcher(normal).matches()) {
                number++;
            } else {
                int inTurn = letter - 'a' + number - 1;
                return letter > 'b'
                        && number > 2
                        && cells.stream().skip(inTurn).allMatch(rest -> rest.kind() != DraftCell.Kind.TEXT)
                        && inTurn * 2 > cells.size();
            }
        }
        return cells.size() > 2;
    }

    /** Whether cells only draw a line below a head: {@code ---}, {@code :---:}. */
    static boolean isRule(Collection<DraftCell> cells) {
        for (DraftCell cell : cells) {
            if (cell.kind() != DraftCell.Kind.TEXT
                    || !RULE.matcher(cell.display()).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins as a note below a table does. */
    static boolean isNote(String text) {
        String plain = HeadText.plain(text);
        String display = NormalText.display(text);
        boolean colon = display.indexOf(':') > 0 && display.indexOf(':') <= "Nguồn số liệu :".length();
        return display.startsWith("(*")
                || isListOfSigns(display)
                || display.startsWith("* ")
                || isBehindMark(display)
                || colon && startsWithAny(plain, NOTES);
    }

    /** Whether it begins with the raised mark of a note, {@code ² New in 2024}. */
    private static boolean isBehindMark(String display) {
        return display.length() > 2 && MARKS_OF_NOTES.indexOf(display.charAt(0)) >= 0;
    }

    /** Whether it lists what signs stand for: {@code ● completed, ○ not started}. */
    private static boolean isListOfSigns(String display) {
        return SIGNS.matcher(display).find()
                || !display.isEmpty()
                        && Character.getType(display.charAt(0)) == Character.OTHER_SYMBOL
                        && (display.indexOf(',') > 0 || display.indexOf(';') > 0);
    }

    /** Whether it stands above a signature, or is another part of a letter's foot. */
    static boolean isSignature(String text) {
        return mayBegin(text, FIRST_OF_SIGNATURES) && startsWithAny(HeadText.plain(text), SIGNATURES);
    }

    /**
     * Whether it says something of what it names: {@code Signed: Director of Planning}; {@code Trong đó: Nữ} names a part, and
     * {@code Tổng cộng: 4/4 đơn vị} sums up.
     */
    static boolean isStatement(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < text.strip().length() - 1
                && !BodyGroups.isSum(text.substring(0, colon))
                && (text.equals(Parts.unintroduced(text)) || text.chars().anyMatch(Character::isDigit));
    }

    /** Whether the first word of a text, if that is easily told, is one of these. */
    private static boolean mayBegin(String text, Set<String> words) {
        int end = text.indexOf(' ');
        boolean isTold = end > 0 && Character.isLetter(text.charAt(0));
        return !isTold || words.contains(first(HeadText.plain(text.substring(0, end))));
    }

    static String first(String words) {
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    /** Whether it is a sentence or an item of a list and no title. */
    static boolean isSentence(String text) {
        String display = NormalText.display(text);
        if (display.isEmpty()) {
            return true;
        }
        char first = display.charAt(0);
        char last = display.charAt(display.length() - 1);
        boolean item = !Character.isLetterOrDigit(first) && "([\"'“".indexOf(first) < 0;
        return item || last == ';' || display.length() > LONG && (last == '.' || last == ':');
    }

    /** Whether it ends as a sentence does and has as many words as one. */
    static boolean isWholeSentence(String text) {
        String display = NormalText.display(text);
        return display.endsWith(".")
                && display.chars().filter(Character::isWhitespace).count() >= FEWEST_BLANKS;
    }

    /** Whether it is the number of an annex or form and no title: {@code Phụ lục 01}, {@code Biểu số 3/BC-ĐTC}. */
    static boolean isLabel(String text) {
        String plain = HeadText.plain(BEHIND_NUMBER.matcher(text).replaceAll(""));
        return LABELS.stream()
                .filter(label -> plain.startsWith(label + " "))
                .map(label -> plain.substring(label.length() + 1).split(" "))
                .anyMatch(rest -> Stream.of(rest).allMatch(Words::isOfNumber)
                        && rest.length <= LONGEST_NUMBER
                        && PeriodInText.find(text).isEmpty());
    }

    /** Whether a word may be one of the number of a form: {@code 01}, {@code II}, {@code B}, {@code BC}, {@code số}. */
    private static boolean isOfNumber(String word) {
        return word.length() <= 2 || isRoman(word) || word.chars().anyMatch(Character::isDigit);
    }

    /** Whether a cell answers: yes or no, a tick, a day, or the number of a document. */
    static boolean isAnswer(DraftCell cell) {
        return Answers.readSending(cell).isPresent();
    }

    /** Whether most of its letters are capitals. */
    static boolean isCapitals(String text) {
        long upper = text.chars().filter(Character::isUpperCase).count();
        long lower = text.chars().filter(Character::isLowerCase).count();
        return upper + lower > 2 && upper * 10 >= (upper + lower) * 7;
    }

    /** Whether a text has a letter with a mark, or đ. */
    static boolean hasVietnameseLetters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .anyMatch(c -> c == 'đ' || c == 'Đ' || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** A text without the marks on its letters, and with d for đ. */
    static String withoutMarks(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> bare.append(c == 'đ' ? 'd' : c == 'Đ' ? 'D' : (char) c));
        return bare.toString();
    }

    /** Whether a text in plain form holds one of these words, whole. */
    static boolean holdsAny(String plain, List<String> words) {
        return WholeWords.holdsAny(plain, words);
    }

    static boolean startsWithAny(String plain, List<String> beginnings) {
        return WholeWords.beginsWithAny(plain, beginnings);
    }
}
