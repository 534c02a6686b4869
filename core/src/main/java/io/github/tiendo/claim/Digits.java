package io.github.tiendo.claim;

import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.notation.text.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts passages into tokens, and reads digits with their marks in the dialect of the text. For one thread. */
final class Digits {

    private static final int LONGEST = 30;
    private static final int PLAIN = 18;

    private static final int REMEMBERED = 1000;

    /** Three digits and the mark before them. */
    private static final int GROUP = 4;

    private static final Pattern GROUP_OF_THREE = Pattern.compile("\\d{3}");

    /** Groups of two before the last of three: {@code 1,25,000}. */
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}");

    /** The numbers that most texts are full of: those of one digit, and behind them those of two. */
    private static final NumberReading[] SMALL = new NumberReading[110];

    static {
        for (int i = 0; i < 10; i++) {
            SMALL[i] = plain(Integer.toString(i));
        }
        for (int i = 0; i < 100; i++) {
            SMALL[10 + i] = plain(i < 10 ? "0" + i : Integer.toString(i));
        }
    }

    private final Tokenizer tokenizer;
    private final NumberNotation notation;
    private final Abbreviations abbreviations;
    private final Map<String, Optional<NumberReading>> unusual = new HashMap<>();

    Digits(NumberNotation notation, Tokenizer tokenizer) {
        this(notation, tokenizer, new Abbreviations());
    }

    private Digits(NumberNotation notation, Tokenizer tokenizer, Abbreviations abbreviations) {
        this.notation = notation;
        this.tokenizer = tokenizer;
        this.abbreviations = abbreviations;
    }

    /** The same for a table whose numbers may be written in their own way. */
    Digits within(String table) {
        NumberNotation own = TextNumbers.within(notation, table);
        return own == notation ? this : new Digits(own, tokenizer, abbreviations);
    }

    /** The tokens of a text, with the words of abbreviations that it or a text before it explained. */
    List<Token> tokens(String text) {
        List<Token> tokens = tokenizer.scan(text);
        return tokenizer.hasCapitals() ? abbreviations.spelt(text, tokens) : tokens;
    }

    /** The tokens of a running text, in which blanks may part groups of three digits: "12 450 people, of whom 1 370". */
    List<Token> running(String text) {
        List<Token> tokens = tokens(text);
        if (!tokenizer.hasNumbers()) {
            return tokens;
        }
        int spaced = 0;
        boolean marked = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int groups = groups(text, tokens, i);
            spaced += groups > 0 ? 1 : 0;
            marked |= token.isNumber() && token.text().length() > GROUP && isGrouped(token.text());
            i += groups;
        }
        return spaced < 2 || marked ? tokens : joined(text, tokens);
    }

    private List<Token> joined(String text, List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int groups = groups(text, tokens, i);
            joined.add(groups == 0 ? tokens.get(i) : joined(tokens.subList(i, i + groups + 1)));
            i += groups;
        }
        return joined;
    }

    /** How many groups of three digits stand behind a number, each behind one blank: as many as a count may have. */
    private static int groups(String text, List<Token> tokens, int first) {
        Token begin = tokens.get(first);
        if (!begin.isNumber() || begin.text().length() > 3 || begin.text().charAt(0) == '0') {
            return 0;
        }
        Token before = first == 0 ? null : tokens.get(first - 1);
        boolean named = before != null
                && (before.isNumber()
                        || Vocabulary.DATES.contains(before)
                        || Vocabulary.DOCUMENTS.contains(before)
                        || Vocabulary.BEFORE_GRADE.contains(before));
        if (named) {
            return 0;
        }
        int last = first;
        while (isBehindBlank(text, tokens, last)
                && GROUP_OF_THREE.matcher(tokens.get(last + 1).text()).matches()) {
            last++;
        }
        int groups = last - first;
        return groups > 2 || isBehindBlank(text, tokens, last) ? 0 : groups;
    }

    private static boolean isBehindBlank(String text, List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        int end = tokens.get(i).end();
        return next.isNumber() && next.start() == end + 1 && Character.isSpaceChar(text.charAt(end));
    }

    private Token joined(List<Token> groups) {
        Token first = groups.get(0);
        Token last = groups.get(groups.size() - 1);
        String mark = String.valueOf(notation.dialect().groupMark());
        String digits = groups.stream().map(Token::text).collect(Collectors.joining(mark));
        return new Token(Token.Kind.NUMBER, digits, first.start(), last.end(), first.isGlued(), first.marks());
    }

    /** The number; null if the marks make no number of it, or it is longer than any count. */
    @Nullable
    NumberReading read(String digits) {
        if (digits.length() > LONGEST) {
            return null;
        }
        if (digits.length() == 1) {
            return SMALL[digits.charAt(0) - '0'];
        }
        if (digits.length() == 2) {
            return SMALL[digits.charAt(0) * 10 + digits.charAt(1) - 11 * '0' + 10];
        }
        if (digits.length() > PLAIN) {
            return unusual(digits);
        }
        int decimal = isDecimal(digits) ? digits.indexOf(notation.dialect().decimalMark()) : -1;
        if (decimal > 0) {
            return NumberReading.of(BigDecimal.valueOf(withoutMarks(digits), digits.length() - decimal - 1));
        }
        if (isGrouped(digits) || INDIAN.matcher(digits).matches()) {
            return NumberReading.of(BigDecimal.valueOf(withoutMarks(digits)));
        }
        boolean marked = digits.indexOf('.') >= 0 || digits.indexOf(',') >= 0;
        return marked ? unusual(digits) : plain(digits);
    }

    /** What needs the whole notation: "1.1" of a heading, "10.2.9", marks of another language. Such numbers recur. */
    private @Nullable NumberReading unusual(String digits) {
        if (unusual.size() > REMEMBERED) {
            unusual.clear();
        }
        return unusual.computeIfAbsent(digits, number -> notation.parse(number).value())
                .orElse(null);
    }

    private static long withoutMarks(String digits) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            value = c >= '0' && c <= '9' ? value * 10 + c - '0' : value;
        }
        return value;
    }

    private static NumberReading plain(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return NumberReading.builder()
                .printed(BigDecimal.valueOf(Long.parseLong(digits)))
                .minimumDigits(zeros > 0 ? digits.length() : 1)
                .build();
    }

    /** One to three digits that do not begin with 0, and groups of three. */
    private boolean isGrouped(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean markHere = (digits.length() - i) % GROUP == 0;
            if (markHere ? c != notation.dialect().groupMark() : c < '0' || c > '9') {
                return false;
            }
        }
        return digits.charAt(0) != '0';
    }

    /** Digits, the decimal mark of the text, and one, two or more than three digits: nothing else it could be. */
    private boolean isDecimal(String digits) {
        int mark = digits.indexOf(notation.dialect().decimalMark());
        int decimals = digits.length() - mark - 1;
        return mark > 0
                && decimals != 3
                && (mark == 1 || digits.charAt(0) != '0')
                && digits.indexOf(notation.dialect().decimalMark(), mark + 1) < 0
                && digits.indexOf(notation.dialect().groupMark()) < 0;
    }
}
