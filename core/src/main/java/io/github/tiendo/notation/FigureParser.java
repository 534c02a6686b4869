package io.github.tiendo.notation;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one figure from a text, token by token and without going back more than a phrase, so in linear time.
 *
 * <p>The grammar: words before (qualifiers, fillers, verbs) in any order, then a number, fraction, range, rank or top,
 * then words behind.
 */
final class FigureParser {

    private static final int SHOWN = 80;
    private static final int SHOWN_FOUND = 30;
    private static final int INT_DIGITS = 9;
    private static final int GROUP = 3;
    private static final int FIRST_DATE_YEAR = 1900;
    private static final int LAST_DATE_YEAR = 2100;
    private static final int LAST_MONTH = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> FROM = Set.of("từ", "from");
    private static final Set<String> TO = Set.of("-", "÷", "đến", "tới", "to");
    private static final Set<String> TIMES = Set.of("lần", "times");
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
    private static final Set<String> OF = Set.of("/", "of", "trên");
    private static final Set<String> UP = Set.of("tăng", "up");
    private static final Set<String> DOWN = Set.of("giảm", "down");
    private static final Set<String> PLACES = Set.of("bậc", "hạng", "places", "place");
    private static final Set<String> FINAL_MARKS = Set.of(".", ",", ";", ":");
    private static final Set<String> INNER_SIGNS = Set.of("/", "-", "&", ",", "(", ")", ".", "'", "’", ":", ";", "\"");
    private static final Set<String> GLUED_UNITS = Set.of(
            "đ", "đồng", "vnd", "usd", "km", "km2", "m2", "m3", "cm", "mm", "kg", "ha", "gb", "tb", "mb", "kbps",
            "mbps", "gbps", "kw", "mw", "gw", "kwh", "mwh", "gwh", "twh", "lần");
    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₫", "VND", "usd", "USD", "vnd", "VND", "eur", "EUR");
    private static final Set<String> RAISED = Set.of("²", "³");
    private static final String PER_MILLE = "‰";
    private static final Set<String> PER = Set.of("/", "per", "trên", "mỗi");

    private final String text;
    private final NumberDialect own;
    private final NumberDialect dialect;
    private final NumberNotation.Source source;
    private final NumberLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private List<Token> tokens = List.of();
    private int at;

    private Qualifier qualifier = Qualifier.EXACT;
    private boolean onlyFrom = true;
    private boolean up;
    private boolean down;
    private boolean timesBefore;
    private String currency = "";

    FigureParser(
            String text, NumberDialect own, NumberDialect dialect, NumberNotation.Source source, NumberLimits limits) {
        this.text = text;
        this.own = own;
        this.dialect = dialect;
        this.source = source;
        this.limits = limits;
    }

    /** A number with what was printed of it. */
    private record Digits(BigDecimal number, int minimumDigits, Token token) {}

    /** The scale word and percent sign behind a number. */
    private record Marks(Optional<ScaleWord> scale, PercentForm percent) {}

    Outcome<Figure> parse() {
        if (text.length() > limits.maxTextLength()) {
            return Outcome.failed(error(NotationFindingCode.TEXT_TOO_LONG, limits.maxTextLength(), Expected.NUMBER)
                    .with("limit", limits.maxTextLength()));
        }
        if (NormalText.isMissing(text)) {
            return Outcome.failed(
                    error(NotationFindingCode.NO_FIGURE, 0, Expected.NUMBER).with("found", shortened(text)));
        }
        tokens = Token.scan(text);
        dropFinalMark();
        joinThousands();
        dropRemark();
        try {
            return Outcome.of(figure(), findings);
        } catch (RefusedException refused) {
            findings.add(refused.finding());
            return Outcome.failed(findings);
        }
    }

    /** {@code 1 234 567}, {@code 1 234,5}: blanks between groups of three digits; {@code 12 345} may be two numbers. */
    private void joinThousands() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int end = i + 1;
            while (isFirstGroup(tokens.get(i)) && isGroup(tokens.get(end), end + 1)) {
                end++;
            }
            boolean three =
                    end > i + 2 || end > i + 1 && tokens.get(end - 1).text().length() > GROUP;
            if (three) {
                Token first = tokens.get(i);
                List<Token> groups = tokens.subList(i, end);
                StringBuilder digits = new StringBuilder();
                groups.forEach(group -> digits.append(group.text()));
                int last = groups.get(groups.size() - 1).end();
                findings.add(remark(NotationFindingCode.BLANKS_IN_NUMBER)
                        .with("found", shortened(text.substring(first.start(), last), SHOWN_FOUND))
                        .with("reading", digits.toString()));
                groups.clear();
                tokens.add(i, new Token(Token.Kind.NUMBER, digits.toString(), first.start(), last, first.isGlued()));
            }
        }
    }

    private static boolean isFirstGroup(Token token) {
        return token.kind() == Token.Kind.NUMBER
                && token.text().length() <= GROUP
                && token.text().charAt(0) != '0'
                && token.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Three digits; the last group may have decimals. */
    private boolean isGroup(Token token, int next) {
        if (token.kind() != Token.Kind.NUMBER || token.isGlued() || token.text().length() < GROUP) {
            return false;
        }
        boolean three = token.text().chars().limit(GROUP).allMatch(c -> c >= '0' && c <= '9');
        boolean last = token(next).kind() != Token.Kind.NUMBER;
        return three
                && (token.text().length() == GROUP
                        || last && ".,".indexOf(token.text().charAt(GROUP)) >= 0);
    }

    private void dropFinalMark() {
        int last = tokens.size() - 2;
        if (last > 0
                && tokens.get(last).kind() == Token.Kind.SIGN
                && FINAL_MARKS.contains(tokens.get(last).text())) {
            tokens.remove(last);
        }
    }

    private void dropRemark() {
        Optional<Remark> found = Remark.in(tokens);
        if (found.isPresent()) {
            Remark remark = found.get();
            List<Token> dropped = tokens.subList(remark.from(), tokens.size() - 1);
            String words = text.substring(
                    dropped.get(0).start(), dropped.get(dropped.size() - 1).end());
            if (remark.hedge().isExact()) {
                findings.add(remark(remark.code()).with("found", shortened(words, SHOWN_FOUND)));
            }
            qualifier = remark.hedge();
            dropped.clear();
        }
    }

    private Figure figure() {
        Optional<Phrases.Role> shape = wordsBefore();
        if (shape.isPresent()) {
            if (!qualifier.isExact() || up || down || timesBefore) {
                throw refused(NotationFindingCode.NOT_A_NUMBER, at - 1, Expected.NUMBER);
            }
            return shape.get() == Phrases.Role.TOP ? top() : rankInWords();
        }
        currency();
        boolean between = take("between");
        Digits first = number(Expected.NUMBER);
        int of = isSign("/") ? 1 : phrase(Phrases.ofWhole());
        if (of > 0 && peek(of).kind() == Token.Kind.NUMBER) {
            return fractionOrRank(first, of);
        }
        Marks marks = marks();
        boolean to = between ? peek(0).text().equals("and") : TO.contains(peek(0).text());
        if (to && startsNumber(at + 1)) {
            return range(first, marks);
        }
        if (between) {
            throw refused(NotationFindingCode.UNEXPECTED_TEXT, at, Expected.RANGE);
        }
        return single(first, marks);
    }

    /** {@code $1.5 billion}, {@code USD 1,5 tỷ}: a unit in front. */
    private void currency() {
        String named = CURRENCIES.get(peek(0).text());
        if (named != null && startsNumber(at + 1)) {
            currency = named;
            at++;
        }
    }

    private boolean take(String word) {
        if (peek(0).text().equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    // --- words before

    /** Reads qualifiers, fillers and verbs; answers the role of a word that begins a rank or a top. */
    private Optional<Phrases.Role> wordsBefore() {
        while (true) {
            int words = phrase(Phrases.before());
            if (words == 0) {
                return Optional.empty();
            }
            String phrase = joined(at, words);
            Phrases.Meaning meaning = Phrases.before().get(phrase);
            switch (meaning.role()) {
                case QUALIFIER -> qualify(phrase, meaning.qualifier());
                case UP -> up = true;
                case DOWN -> down = true;
                case TIMES_BEFORE -> timesBefore = true;
                case FILLER -> {}
                case RANK, TOP -> {
                    at += words;
                    return Optional.of(meaning.role());
                }
            }
            if (up && down) {
                throw refused(NotationFindingCode.CONTRADICTING_WORDS, at, Expected.BOUND);
            }
            at += words;
        }
    }

    private void qualify(String phrase, Qualifier next) {
        onlyFrom &= FROM.contains(phrase);
        if (qualifier == next || qualifier.isExact()) {
            qualifier = next;
            return;
        }
        Optional<Qualifier> stronger = stronger(qualifier, next);
        if (stronger.isEmpty()) {
            throw refused(NotationFindingCode.CONTRADICTING_WORDS, at, Expected.BOUND);
        }
        qualifier = stronger.get();
        findings.add(remark(NotationFindingCode.TWO_QUALIFIERS).with("reading", qualifier));
    }

    private static Optional<Qualifier> stronger(Qualifier first, Qualifier second) {
        if (first.isComparator() && second.isComparator()) {
            return isLowerBound(first) == isLowerBound(second)
                    ? Optional.of(first == Qualifier.AT_LEAST || first == Qualifier.AT_MOST ? second : first)
                    : Optional.empty();
        }
        if (first.isComparator() || second.isComparator()) {
            return Optional.of(first.isComparator() ? first : second);
        }
        boolean firstSided = first == Qualifier.NEARLY || first == Qualifier.OVER;
        boolean secondSided = second == Qualifier.NEARLY || second == Qualifier.OVER;
        if (firstSided && secondSided) {
            return Optional.empty();
        }
        return Optional.of(firstSided ? first : secondSided ? second : Qualifier.ESTIMATE);
    }

    private static boolean isLowerBound(Qualifier comparator) {
        return comparator == Qualifier.AT_LEAST || comparator == Qualifier.MORE_THAN;
    }

    // --- numbers

    private boolean startsNumber(int index) {
        Token token = token(index);
        return token.kind() == Token.Kind.NUMBER || isSigned(index);
    }

    private boolean isSigned(int index) {
        Token sign = token(index);
        Token number = token(index + 1);
        return sign.kind() == Token.Kind.SIGN
                && (sign.text().equals("-") || sign.text().equals("+"))
                && number.kind() == Token.Kind.NUMBER
                && number.isGlued();
    }

    private Digits number(Expected expected) {
        boolean signed = isSigned(at);
        boolean negative = signed && peek(0).text().equals("-");
        if (signed) {
            at++;
        }
        Token token = peek(0);
        if (token.kind() == Token.Kind.END) {
            throw refused(NotationFindingCode.INCOMPLETE, at, expected);
        }
        if (token.kind() != Token.Kind.NUMBER) {
            throw refused(NotationFindingCode.NOT_A_NUMBER, at, expected);
        }
        Digits digits = digits(token, negative);
        at++;
        return digits;
    }

    private Digits digits(Token token, boolean negative) {
        if (token.text().length() > limits.maxDigits()) {
            int count = 0;
            for (int i = 0; i < token.text().length(); i++) {
                count += NormalText.isDigit(token.text().charAt(i)) ? 1 : 0;
            }
            if (count > limits.maxDigits()) {
                throw new RefusedException(error(NotationFindingCode.TOO_MANY_DIGITS, token.start(), Expected.NUMBER)
                        .with("limit", limits.maxDigits()));
            }
        }
        Optional<String> reading = dialect.plain(token.text());
        Optional<String> other = dialect.other().plain(token.text());
        if (reading.isEmpty() && other.isEmpty()) {
            throw refused(NotationFindingCode.MALFORMED_NUMBER, at, Expected.NUMBER);
        }
        String plain = reading.or(() -> other).orElseThrow();
        BigDecimal number = new BigDecimal(plain);
        if (reading.isEmpty()
                || source == NumberNotation.Source.SURROUNDINGS
                        && own.plain(token.text()).isEmpty()) {
            findings.add(remark(NotationFindingCode.OTHER_DIALECT)
                    .with("found", shortened(token.text(), SHOWN_FOUND))
                    .with("reading", number));
        } else if (source == NumberNotation.Source.SURROUNDINGS
                && other.isPresent()
                && new BigDecimal(other.get()).compareTo(number) != 0) {
            findings.add(remark(NotationFindingCode.AMBIGUOUS_NUMBER)
                    .with("found", shortened(token.text(), SHOWN_FOUND))
                    .with("other", new BigDecimal(other.get()))
                    .with("reading", number));
        }
        int whole = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        int minimumDigits = whole > 1 && plain.charAt(0) == '0' ? whole : 1;
        return new Digits(negative ? number.negate() : number, minimumDigits, token);
    }

    private BigInteger count(Digits digits) {
        if (digits.number().scale() > 0) {
            throw new RefusedException(
                    error(NotationFindingCode.NOT_WHOLE, digits.token().start(), Expected.COUNT));
        }
        return digits.number().toBigInteger();
    }

    private int place(Digits digits) {
        BigInteger count = count(digits);
        if (count.toString().length() > INT_DIGITS) {
            throw new RefusedException(
                    error(NotationFindingCode.TOO_MANY_DIGITS, digits.token().start(), Expected.RANK)
                            .with("limit", INT_DIGITS));
        }
        return count.intValue();
    }

    private Marks marks() {
        Optional<ScaleWord> scale = Optional.empty();
        int words = phrase(Phrases.scales());
        if (words > 0) {
            String phrase = joined(at, words);
            scale = Optional.of(Phrases.scales().get(phrase));
            if (Phrases.UNUSUAL.contains(phrase)) {
                findings.add(remark(NotationFindingCode.UNUSUAL_SCALE)
                        .with("found", phrase)
                        .with("reading", scale.get()));
            }
            at += words;
        }
        PercentForm percent = PercentForm.NONE;
        words = phrase(Phrases.percents());
        if (words > 0) {
            percent = Phrases.percents().get(joined(at, words));
            at += words;
        }
        return new Marks(scale, percent);
    }

    private static NumberReading.Builder reading(Digits digits, Marks marks) {
        return NumberReading.builder()
                .printed(digits.number())
                .minimumDigits(digits.minimumDigits())
                .scaleWord(marks.scale())
                .percentForm(marks.percent());
    }

    // --- shapes

    private Figure single(Digits digits, Marks marks) {
        boolean times = TIMES.contains(peek(0).text()) && marks.percent() == PercentForm.NONE;
        boolean multiple = timesBefore || times && (up || down);
        if (multiple && times) {
            at++;
        } else if (timesBefore && marks.percent() != PercentForm.NONE) {
            throw refused(NotationFindingCode.UNEXPECTED_TEXT, at - 1, Expected.NUMBER);
        }
        String words = wordsBehind();
        NumberReading number =
                reading(digits, marks).qualifier(qualifier).unitWords(words).build();
        if (multiple) {
            if (up) {
                findings.add(remark(NotationFindingCode.AMBIGUOUS_MULTIPLE)
                        .with("reading", number.value())
                        .with("other", plain(number.value().multiply(HUNDRED))));
            }
            return MultipleReading.builder().factor(number).isDecrease(down).build();
        }
        return up || down
                ? ChangeReading.builder().amount(number).isDecrease(down).build()
                : number;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Figure range(Digits first, Marks firstMarks) {
        if (timesBefore) {
            throw refused(NotationFindingCode.UNEXPECTED_TEXT, at, Expected.NUMBER);
        }
        at++;
        int second = at;
        Digits last = number(Expected.RANGE);
        Marks lastMarks = marks();
        PercentForm percent = lastMarks.percent() == PercentForm.NONE ? firstMarks.percent() : lastMarks.percent();
        if (firstMarks.percent() != PercentForm.NONE && firstMarks.percent() != percent) {
            throw refused(NotationFindingCode.UNEXPECTED_TEXT, at - 1, Expected.RANGE);
        }
        String words = wordsBehind();
        NumberReading lower = reading(first, new Marks(firstMarks.scale().or(lastMarks::scale), percent))
                .unitWords(words)
                .build();
        NumberReading upper = reading(last, new Marks(lastMarks.scale(), percent))
                .unitWords(words)
                .build();
        if (lower.value().compareTo(upper.value()) > 0) {
            throw refused(NotationFindingCode.REVERSED_RANGE, second, Expected.RANGE);
        }
        if (up || down) {
            ChangeReading change = ChangeReading.builder()
                    .amount(lower.withQualifier(Qualifier.AT_LEAST))
                    .isDecrease(down)
                    .build();
            findings.add(remark(NotationFindingCode.RANGE_OF_CHANGE).with("reading", new PrintedFigure(change)));
            return change;
        }
        if (qualifier == Qualifier.AT_LEAST && onlyFrom) {
            return RangeReading.builder().lower(lower).upper(upper).build();
        }
        if (!qualifier.isComparator()) {
            return RangeReading.builder()
                    .lower(lower)
                    .upper(upper)
                    .qualifier(qualifier)
                    .build();
        }
        NumberReading bound = (isLowerBound(qualifier) ? lower : upper).withQualifier(qualifier);
        findings.add(remark(NotationFindingCode.RANGE_AS_BOUND).with("reading", new PrintedFigure(bound)));
        return bound;
    }

    private Figure fractionOrRank(Digits first, int of) {
        if (up || down || timesBefore) {
            throw refused(NotationFindingCode.UNEXPECTED_TEXT, at, Expected.NUMBER);
        }
        boolean glued = isSign("/") && peek(0).isGlued() && peek(1).isGlued();
        at += of;
        Digits second = number(Expected.FRACTION);
        Optional<NumberReading> percentage = Optional.empty();
        String population = wordsToBracket();
        if (isSign("(")) {
            at++;
            if (isMovement()) {
                int moved = movement();
                return rank(first, Optional.of(second), Optional.of(moved));
            }
            percentage = Optional.of(percentage());
            if (!isSign(")")) {
                throw refused(NotationFindingCode.UNEXPECTED_TEXT, at, Expected.BRACKET);
            }
            at++;
        } else if (phrase(Phrases.before()) > 0
                && Phrases.before().get(joined(at, phrase(Phrases.before()))).role() == Phrases.Role.FILLER) {
            percentage = Optional.of(percentage());
        }
        BigInteger numerator = count(first);
        BigInteger denominator = count(second);
        if (numerator.signum() < 0) {
            throw new RefusedException(
                    error(NotationFindingCode.NOT_WHOLE, first.token().start(), Expected.COUNT));
        }
        if (denominator.signum() == 0) {
            throw new RefusedException(
                    error(NotationFindingCode.ZERO_DENOMINATOR, second.token().start(), Expected.FRACTION));
        }
        String words = population.isEmpty() ? wordsBehind() : population;
        if (peek(0).kind() != Token.Kind.END) {
            throw refused(NotationFindingCode.UNEXPECTED_TEXT, at, Expected.FRACTION);
        }
        FractionReading fraction = FractionReading.builder()
                .numerator(numerator)
                .denominator(denominator)
                .minimumDigits(Math.max(first.minimumDigits(), second.minimumDigits()))
                .percentage(percentage)
                .qualifier(qualifier)
                .unitWords(words)
                .build();
        if (glued && percentage.isEmpty() && words.isEmpty() && looksLikeDate(fraction, second.token())) {
            findings.add(remark(NotationFindingCode.LOOKS_LIKE_DATE).with("reading", new PrintedFigure(fraction)));
        }
        return fraction;
    }

    /** {@code tỉnh} in {@code 57/63 tỉnh (90,5%)}, where a percentage in brackets ends the text; else nothing. */
    private String wordsToBracket() {
        int open = at;
        while (token(open).kind() == Token.Kind.WORD && phrase(Phrases.before()) == 0) {
            open++;
        }
        boolean bracket = open > at
                && token(open).text().equals("(")
                && token(tokens.size() - 3).text().equals("%")
                && token(tokens.size() - 2).text().equals(")");
        if (!bracket) {
            return "";
        }
        String words = NormalText.display(
                text.substring(peek(0).start(), token(open - 1).end()));
        at = open;
        return words;
    }

    private static boolean looksLikeDate(FractionReading fraction, Token second) {
        BigInteger first = fraction.numerator();
        if (FigurePrinter.looksLikeDay(first, fraction.denominator())) {
            return true;
        }
        boolean year = second.text().length() == 4
                && fraction.denominator().intValue() >= FIRST_DATE_YEAR
                && fraction.denominator().intValue() <= LAST_DATE_YEAR;
        return year && first.signum() > 0 && first.compareTo(BigInteger.valueOf(LAST_MONTH)) <= 0;
    }

    private NumberReading percentage() {
        int words = phrase(Phrases.before());
        while (words > 0 && Phrases.before().get(joined(at, words)).role() == Phrases.Role.FILLER) {
            at += words;
            words = phrase(Phrases.before());
        }
        Digits digits = number(Expected.BRACKET);
        Marks marks = marks();
        if (marks.percent() != PercentForm.PERCENT) {
            throw refused(NotationFindingCode.UNEXPECTED_TEXT, at, Expected.BRACKET);
        }
        return reading(digits, marks).build();
    }

    private boolean isMovement() {
        if (isSigned(at)) {
            return token(at + 2).text().equals(")");
        }
        return (UP.contains(peek(0).text()) || DOWN.contains(peek(0).text()))
                && peek(1).kind() == Token.Kind.NUMBER
                && PLACES.contains(peek(2).text())
                && peek(3).text().equals(")");
    }

    private int movement() {
        boolean down = DOWN.contains(peek(0).text());
        boolean inWords = peek(0).kind() == Token.Kind.WORD;
        at += inWords ? 1 : 0;
        int moved = place(number(Expected.RANK));
        at += inWords ? 2 : 1;
        return down ? -moved : moved;
    }

    private Figure rankInWords() {
        Digits position = number(Expected.RANK);
        if (peek(0).isGlued() && ORDINAL.contains(peek(0).text())) {
            at++;
        }
        Optional<Digits> field = field(Expected.RANK);
        Optional<Integer> moved = Optional.empty();
        if (isSign("(")) {
            at++;
            if (!isMovement()) {
                throw refused(NotationFindingCode.UNEXPECTED_TEXT, at, Expected.RANK);
            }
            moved = Optional.of(movement());
        }
        return rank(position, field, moved);
    }

    /** The size of the field behind a place, if it is printed. */
    private Optional<Digits> field(Expected expected) {
        if (!OF.contains(peek(0).text()) || peek(1).kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        at++;
        return Optional.of(number(expected));
    }

    private Figure rank(Digits position, Optional<Digits> field, Optional<Integer> moved) {
        RankReading.Builder rank = RankReading.builder().position(place(position));
        boolean possible = place(position) >= 1;
        if (field.isPresent()) {
            rank.fieldSize(place(field.get()));
            possible &= place(field.get()) >= place(position);
        }
        if (!possible || !qualifier.isExact()) {
            throw new RefusedException(
                    error(NotationFindingCode.IMPOSSIBLE_RANK, position.token().start(), Expected.RANK));
        }
        moved.ifPresent(rank::movement);
        return rank.fieldWords(wordsBehind()).build();
    }

    private Figure top() {
        Digits digits = number(Expected.COUNT);
        int count = place(digits);
        Optional<Digits> field = field(Expected.COUNT);
        if (count < 1 || field.isPresent() && place(field.get()) < count) {
            throw new RefusedException(
                    error(NotationFindingCode.IMPOSSIBLE_RANK, digits.token().start(), Expected.COUNT));
        }
        TopReading.Builder top = TopReading.builder().count(count).minimumDigits(digits.minimumDigits());
        field.ifPresent(size -> top.fieldSize(place(size)));
        return top.groupWords(wordsBehind()).build();
    }

    // --- words behind

    /** The rest of the text, which must be words: a unit, a population, a group. */
    private String wordsBehind() {
        int from = at;
        Token first = peek(0);
        if (first.kind() == Token.Kind.END) {
            return currency;
        }
        if (boundBehind().isPresent()) {
            boundBehind(boundBehind().get());
            return currency;
        }
        // "7%/năm", but not "749/QĐ-TTg"
        boolean slash = first.text().equals("/")
                && peek(1).kind() == Token.Kind.WORD
                && Character.isLowerCase(text.codePointAt(peek(1).start()));
        boolean misplaced = first.kind() != Token.Kind.WORD && !slash
                || first.isGlued() && first.kind() == Token.Kind.WORD && !isUnitThatMayBeGlued(first)
                || !currency.isEmpty()
                || Phrases.NOT_UNITS.contains(first.text());
        if (misplaced && !PER_MILLE.equals(first.text())) {
            throw refused(NotationFindingCode.UNEXPECTED_TEXT, at, Expected.NUMBER);
        }
        int end = tokens.size() - 1;
        while (peek(0).kind() != Token.Kind.END) {
            Optional<Qualifier> bound = boundBehind();
            if (bound.isPresent()) {
                end = at;
                boundBehind(bound.get());
                break;
            }
            Token token = peek(0);
            boolean sign = token.kind() == Token.Kind.SIGN
                    && !INNER_SIGNS.contains(token.text())
                    && !(token.isGlued() && RAISED.contains(token.text()))
                    && !token.text().equals(PER_MILLE);
            if (sign || token.kind() == Token.Kind.NUMBER && !isRateBase(token)) {
                throw refused(NotationFindingCode.UNEXPECTED_TEXT, at, Expected.NUMBER);
            }
            at++;
        }
        return end == from
                ? ""
                : NormalText.display(text.substring(
                        tokens.get(from).start(), tokens.get(end - 1).end()));
    }

    /** The ten thousand of {@code 20 giường bệnh/10.000 dân}: a power of ten that a rate is counted by. */
    private boolean isRateBase(Token number) {
        String digits = dialect.plain(number.text()).orElse("");
        return at > 0
                && PER.contains(token(at - 1).text())
                && digits.length() >= GROUP
                && digits.charAt(0) == '1'
                && digits.chars().skip(1).allMatch(c -> c == '0');
    }

    private boolean isUnitThatMayBeGlued(Token word) {
        Token before = token(at - 1);
        return before.kind() != Token.Kind.NUMBER || GLUED_UNITS.contains(word.text());
    }

    /** The qualifier of a phrase that ends the text, such as {@code trở lên}. */
    private Optional<Qualifier> boundBehind() {
        int words = phrase(Phrases.after());
        return words > 0 && token(at + words).kind() == Token.Kind.END
                ? Optional.of(Phrases.after().get(joined(at, words)))
                : Optional.empty();
    }

    private void boundBehind(Qualifier bound) {
        if (isLowerBound(bound) && isUpperBound(qualifier) || isUpperBound(bound) && isLowerBound(qualifier)) {
            throw refused(NotationFindingCode.CONTRADICTING_WORDS, at, Expected.BOUND);
        }
        qualifier = qualifier.isComparator() ? qualifier : bound;
        onlyFrom = false;
    }

    private static boolean isUpperBound(Qualifier comparator) {
        return comparator == Qualifier.AT_MOST || comparator == Qualifier.LESS_THAN;
    }

    // --- tokens

    private Token token(int index) {
        return tokens.get(Math.min(index, tokens.size() - 1));
    }

    private Token peek(int ahead) {
        return token(at + ahead);
    }

    private boolean isSign(String sign) {
        return peek(0).kind() == Token.Kind.SIGN && peek(0).text().equals(sign);
    }

    /** How many tokens from here make the longest phrase that the map knows; 0 if none does. */
    private int phrase(Map<String, ?> known) {
        StringBuilder phrase = new StringBuilder();
        int longest = 0;
        for (int words = 1; words <= Phrases.MAX_WORDS; words++) {
            Token token = peek(words - 1);
            if (token.kind() == Token.Kind.END || token.kind() == Token.Kind.NUMBER) {
                break;
            }
            phrase.append(words == 1 ? "" : " ").append(token.text());
            if (known.containsKey(phrase.toString())) {
                longest = words;
            }
        }
        return longest;
    }

    private String joined(int from, int words) {
        StringBuilder phrase = new StringBuilder(token(from).text());
        for (int i = 1; i < words; i++) {
            phrase.append(' ').append(token(from + i).text());
        }
        return phrase.toString();
    }

    // --- findings

    private RefusedException refused(NotationFindingCode code, int index, Expected expected) {
        boolean ended = token(index).kind() == Token.Kind.END && code == NotationFindingCode.UNEXPECTED_TEXT;
        return new RefusedException(error(
                ended ? NotationFindingCode.INCOMPLETE : code, token(index).start(), expected));
    }

    private Finding error(NotationFindingCode code, int start, Expected expected) {
        int end = start;
        while (end < text.length() && end - start < SHOWN_FOUND && !NormalText.isBlank(text.charAt(end))) {
            end++;
        }
        return remark(code)
                .with("column", start + 1L)
                .with("found", text.substring(start, end))
                .with("expected", expected);
    }

    private Finding remark(NotationFindingCode code) {
        return Finding.of(code).with("text", shortened(text));
    }

    static String shortened(String text) {
        return shortened(text, SHOWN);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}
