package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.notation.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a passage into pieces: phrases joined, hedges and scale words taken into their numbers, slashes told apart. */
final class PassageReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int DAYS = 31;
    private static final int MONTHS = 12;
    private static final int WORDS = 1 << 12;
    private static final int LONGEST_GROUPED = 20;
    private static final int LONGEST_NOTE = 4;
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final String FOOTNOTE = "[footnoteref:";

    private final String text;
    private final Digits digits;
    private final Tokenizer tokenizer;
    private final Contents contents = new Contents();
    private final boolean paged;
    private boolean slash;
    private final List<Piece> raw = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    /** The phrases that begin with the words met last, by the words themselves. */
    private final String[] words = new String[WORDS];

    private final Lexicon.@Nullable Node[] nodes = new Lexicon.Node[WORDS];

    PassageReader(String text, Digits digits) {
        this.text = text;
        this.digits = digits;
        this.tokenizer = new Tokenizer(text);
        this.paged = text.indexOf('\f') >= 0;
    }

    /** What the passage that was read last holds. */
    Contents contents() {
        return contents;
    }

    /** Reads a passage. The list is used again for the next one. */
    List<Piece> read(int start, int end) {
        contents.clear();
        slash = false;
        raw.clear();
        sentences(start, end);
        pieces.clear();
        numbers();
        roles(pieces);
        List<Piece> read = pieces;
        if (slash) {
            raw.clear();
            new SlashReader(text, pieces).read(raw);
            read = raw;
        }
        order(read);
        return read;
    }

    /**
     * The pieces of the sentences with digits. Of a sentence without, which states no figure, only the full stop is
     * left, so that those around it stay apart; a heading in front of a list is read whole.
     */
    private void sentences(int start, int end) {
        int from = start;
        while (from < end) {
            Sentence sentence = Sentence.at(text, from, end);
            boolean last = sentence.end() == end;
            if (sentence.hasDigit() || last && endsWithColon(start, end)) {
                int first = raw.size();
                tokens(from, sentence.end());
                phrases(first);
            } else if (!last) {
                raw.add(new Piece(Piece.Type.SIGN, ".", sentence.end() - 1, sentence.end(), true));
            }
            from = sentence.end();
        }
    }

    /** Whether a colon is the last character but for emphasis marks. */
    boolean endsWithColon(int start, int end) {
        int last = end - 1;
        while (last > start && text.charAt(last) == '*') {
            last--;
        }
        return text.charAt(last) == ':';
    }

    private void tokens(int start, int end) {
        int before = start;
        tokenizer.begin(start, end);
        boolean more = true;
        while (more) {
            more = tokenizer.next();
            if (tokenizer.start() - before > FOOTNOTE.length()) {
                footnote(before, tokenizer.start());
            }
            switch (tokenizer.kind()) {
                case WORD -> raw.add(piece(Piece.Type.WORD));
                case NUMBER -> number();
                case SIGN -> sign();
                case END -> {}
            }
            before = tokenizer.end();
        }
    }

    private Piece piece(Piece.Type type) {
        return new Piece(type, tokenizer.word(), tokenizer.start(), tokenizer.end(), tokenizer.isGlued());
    }

    /** The footnote reference that the tokens pass over. */
    private void footnote(int from, int to) {
        for (int at = from; at + FOOTNOTE.length() < to; at++) {
            if (text.charAt(at) == '[' && text.regionMatches(true, at, FOOTNOTE, 0, FOOTNOTE.length())) {
                int value = 0;
                int i = at + FOOTNOTE.length();
                while (i < to && i - at < FOOTNOTE.length() + 5 && Character.isDigit(text.charAt(i))) {
                    value = value * 10 + Character.digit(text.charAt(i++), 10);
                }
                Piece note = new Piece(Piece.Type.NOTE, "", at, i + 1, true);
                note.note = value;
                raw.add(note);
                at = i;
            }
        }
    }

    /** Makes one piece of the words of each phrase; the longest phrase wins. */
    private void phrases(int from) {
        int to = from;
        int i = from;
        while (i < raw.size()) {
            Piece piece = raw.get(i);
            int next = i + 1;
            if (piece.type == Piece.Type.WORD) {
                next = phrase(piece, next);
            }
            raw.set(to++, piece);
            i = next;
        }
        raw.subList(to, raw.size()).clear();
    }

    /** Reads on from the first word of a phrase, and answers the place behind its last. */
    private int phrase(Piece piece, int from) {
        Lexicon.Node node = node(piece.word);
        int next = from;
        int end = from;
        while (node != null) {
            if (node.isPhrase()) {
                piece.says(node, raw.get(next - 1).end);
                end = next;
            }
            boolean more = node.hasMore() && next < raw.size() && raw.get(next).type == Piece.Type.WORD;
            node = more ? node.next(raw.get(next++).word) : null;
        }
        return end;
    }

    /** The phrases that begin with a word. The tokenizer gives the same word as the same object, as a rule. */
    private Lexicon.@Nullable Node node(String word) {
        int place = word.hashCode() & WORDS - 1;
        if (words[place] != word) {
            words[place] = word;
            nodes[place] = Lexicon.ROOT.next(word);
        }
        return nodes[place];
    }

    /** A number; blanks that no line is broken at may group its digits. */
    private void number() {
        if (paged && Passages.isPageNumber(text, tokenizer.start(), tokenizer.end())) {
            return;
        }
        Piece last = last();
        if (last != null
                && last.type == Piece.Type.NUMBER
                && isGroup(tokenizer.word())
                && last.word.length() < LONGEST_GROUPED
                && isHardBlank(last.end, tokenizer.start())) {
            last.word += tokenizer.word();
            last.end = tokenizer.end();
        } else {
            raw.add(piece(Piece.Type.NUMBER));
        }
    }

    private @Nullable Piece last() {
        return raw.isEmpty() ? null : raw.get(raw.size() - 1);
    }

    private static boolean isGroup(String word) {
        return word.length() == 3
                || word.length() > 4 && (word.charAt(3) == ',' || word.charAt(3) == '.') && word.length() < 8;
    }

    private boolean isHardBlank(int from, int to) {
        return to == from + 1
                && (text.charAt(from) == '\u00a0' || text.charAt(from) == '\u202f' || text.charAt(from) == '\u2009');
    }

    private void sign() {
        Piece sign = piece(Piece.Type.SIGN);
        int value = Passages.superscript(sign.word.charAt(0));
        if (value >= 0) {
            superscript(sign, value);
        } else if (!sign.isEmphasis() && !(sign.isSign(']') && isNote(sign))) {
            slash |= sign.isSign('/');
            Lexicon.Node node = node(sign.word);
            if (node != null) {
                sign.qualifier = node.qualifier;
                sign.percent = node.percent;
            }
            raw.add(sign);
        }
    }

    /** A superscript digit is a footnote's mark, or goes on with one. */
    private void superscript(Piece sign, int value) {
        Piece last = last();
        boolean goesOn = last != null
                && last.type == Piece.Type.NOTE
                && sign.glued
                && sign.end - last.start <= LONGEST_NOTE
                && Passages.superscript(text.charAt(last.end - 1)) >= 0;
        if (goesOn) {
            last.note = last.note * 10 + value;
            last.end = sign.end;
        } else {
            note(value, sign.start, sign.end, sign.glued);
        }
    }

    private void note(int number, int start, int end, boolean glued) {
        Piece note = new Piece(Piece.Type.NOTE, "", start, end, glued);
        note.note = number;
        raw.add(note);
    }

    /** Whether a reference in brackets ends here, which becomes one piece: "[^3]", or "[3]" right behind a word. */
    private boolean isNote(Piece close) {
        int number = raw.size() - 1;
        if (number < 1 || raw.get(number).type != Piece.Type.NUMBER || !isShortInteger(raw.get(number).word)) {
            return false;
        }
        boolean caret = raw.get(number - 1).isSign('^');
        int open = number - (caret ? 2 : 1);
        if (open < 0 || !raw.get(open).isSign('[') || !(caret || raw.get(open).glued)) {
            return false;
        }
        int value = Integer.parseInt(raw.get(number).word);
        int start = raw.get(open).start;
        raw.subList(open, raw.size()).clear();
        note(value, start, close.end, true);
        return true;
    }

    private static boolean isShortInteger(String digits) {
        return digits.length() < LONGEST_NOTE && digits.chars().allMatch(Character::isDigit);
    }

    /** Takes scale words, percent signs and hedges into the numbers. */
    private void numbers() {
        for (int i = 0; i < raw.size(); i++) {
            Piece piece = raw.get(i);
            if (piece.type == Piece.Type.NUMBER) {
                i = number(piece, i + 1) - 1;
            }
            pieces.add(piece);
        }
    }

    /** Gives a number its value with what stands around it, and answers the place behind what belongs to it. */
    private int number(Piece piece, int from) {
        int next = from;
        ScaleWord scale = next < raw.size() && raw.get(next).type == Piece.Type.WORD ? raw.get(next).scale : null;
        next += scale == null ? 0 : 1;
        piece.scale = scale;
        PercentForm form = percentAt(raw, next);
        if (form != PercentForm.NONE) {
            next += form == PercentForm.PERCENTAGE_POINT && isPointsInTwo(raw, next) ? 2 : 1;
        }
        piece.end = next > from ? raw.get(next - 1).end : piece.end;
        NumberReading plain = digits.read(piece.word);
        if (plain == null) {
            piece.percent = form == PercentForm.NONE ? null : form;
        } else {
            piece.number = with(plain, qualifierBefore(pieces), scale, form);
        }
        return next;
    }

    private static NumberReading with(
            NumberReading plain, Qualifier qualifier, @Nullable ScaleWord scale, PercentForm form) {
        if (qualifier == Qualifier.EXACT && scale == null && form == PercentForm.NONE) {
            return plain;
        }
        return NumberReading.builder()
                .from(plain)
                .qualifier(qualifier)
                .scaleWord(Optional.ofNullable(scale))
                .percentForm(form)
                .build();
    }

    private static PercentForm percentAt(List<Piece> pieces, int at) {
        if (at >= pieces.size()) {
            return PercentForm.NONE;
        }
        if (isPointsInTwo(pieces, at)) {
            return PercentForm.PERCENTAGE_POINT;
        }
        PercentForm form = pieces.get(at).percent;
        if (form == PercentForm.PERCENT
                && pieces.get(at).isSign('%')
                && at + 1 < pieces.size()
                && (pieces.get(at + 1).word.equals("points")
                        || pieces.get(at + 1).word.equals("điểm"))) {
            return PercentForm.PERCENTAGE_POINT;
        }
        return form == null ? PercentForm.NONE : form;
    }

    private static boolean isPointsInTwo(List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && (pieces.get(at).word.equals("điểm") && pieces.get(at + 1).percent == PercentForm.PERCENT
                        || pieces.get(at).isSign('%')
                                && (pieces.get(at + 1).word.equals("points")
                                        || pieces.get(at + 1).word.equals("điểm")));
    }

    /** Takes the hedges before a number off the pieces; the one next to the number counts. */
    private static Qualifier qualifierBefore(List<Piece> out) {
        Qualifier found = Qualifier.EXACT;
        while (!out.isEmpty()) {
            Piece last = out.get(out.size() - 1);
            if (last.qualifier == null || last.is(Cue.TO_UP) || last.word.equals("trên") && isOf(out)) {
                break;
            }
            if (last.is(Cue.COMPARED) && last.word.equals("over") && isShareBefore(out)) {
                break;
            }
            found = found == Qualifier.EXACT ? last.qualifier : found;
            out.remove(out.size() - 1);
        }
        return found;
    }

    private static boolean isShareBefore(List<Piece> out) {
        return out.size() > 1 && out.get(out.size() - 2).number != null;
    }

    /** "42 trên 63", "42 tỉnh trên 63 tỉnh": a share; "10 tỉnh có trên 20 dự án": more than. */
    private static boolean isOf(List<Piece> out) {
        for (int i = out.size() - 2; i >= 0 && i >= out.size() - 4; i--) {
            Piece piece = out.get(i);
            if (piece.type == Piece.Type.NUMBER) {
                boolean isOf = piece.number != null && !piece.isPercent();
                if (isOf) {
                    out.get(out.size() - 1).cue = Cue.OF;
                }
                return isOf;
            }
            if (piece.type != Piece.Type.WORD || piece.cue != null) {
                return false;
            }
        }
        return false;
    }

    private void roles(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.type == Piece.Type.NUMBER && piece.number != null) {
                piece.role = role(pieces, i);
            }
        }
    }

    private Piece.Role role(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        Piece before = i > 0 ? pieces.get(i - 1) : null;
        Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        if (isInCode(pieces, i) || isNumbering(pieces, i)) {
            return Piece.Role.CODE;
        }
        boolean plain = piece.number.percentForm() == PercentForm.NONE && piece.scale == null;
        boolean bare = plain && piece.number.qualifier() == Qualifier.EXACT;
        if (isRange(pieces, i)) {
            return Piece.Role.RANGE;
        }
        if (!plain) {
            return Piece.Role.COUNT;
        }
        boolean unitNext = next != null && next.is(Cue.TIME_UNIT);
        if (before != null && (before.is(Cue.DATE) || before.is(Cue.TIME_UNIT)) && bare) {
            return Piece.Role.DATE;
        }
        if (isYear(piece)
                && bare
                && (before == null || !before.is(Cue.OF) || !isNoun(next))
                && isYearHere(before, next)) {
            return Piece.Role.DATE;
        }
        if (unitNext
                && !(i + 2 < pieces.size() && pieces.get(i + 2).type == Piece.Type.NUMBER && next.word.equals("năm"))) {
            return Piece.Role.DURATION;
        }
        if (before != null && bare && (before.is(Cue.DOCUMENT) || before.is(Cue.NUMBER_WORD)) && !isSlash(next)) {
            return before.is(Cue.NUMBER_WORD) || !isNoun(next) || before.word.endsWith("số")
                    ? Piece.Role.CODE
                    : Piece.Role.COUNT;
        }
        if (bare && isOrdinal(before, next)) {
            return Piece.Role.ORDINAL;
        }
        if (bare && before != null && before.is(Cue.LEVEL) && piece.word.length() <= 2 && !isNoun(next)) {
            return Piece.Role.CODE;
        }
        boolean perUnit = before != null && before.isSign('/') && i > 1 && pieces.get(i - 2).type == Piece.Type.WORD;
        if (perUnit && (next == null || !next.word.equals(pieces.get(i - 2).word))) {
            return Piece.Role.CODE;
        }
        return Piece.Role.COUNT;
    }

    private static boolean isOrdinal(@Nullable Piece before, @Nullable Piece next) {
        boolean suffix = next != null && next.glued && next.type == Piece.Type.WORD && SUFFIXES.contains(next.word);
        return suffix
                || before != null
                        && before.is(Cue.RANK)
                        && (before.word.endsWith("thứ") || !isNoun(next) && !isSlash(next));
    }

    private static boolean isSlash(@Nullable Piece piece) {
        return piece != null && piece.isSign('/');
    }

    static boolean isNoun(@Nullable Piece piece) {
        return piece != null && piece.type == Piece.Type.WORD && (piece.cue == null || Lexicon.isCounted(piece.word));
    }

    static boolean isYear(Piece piece) {
        if (piece.word.length() != 4 || piece.word.charAt(0) != '1' && piece.word.charAt(0) != '2') {
            return false;
        }
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(piece.word.charAt(i), 10);
            if (digit < 0) {
                return false;
            }
            value = value * 10 + digit;
        }
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    private static boolean isYearHere(@Nullable Piece before, @Nullable Piece next) {
        return !isNoun(next)
                || before != null
                        && (before.is(Cue.UNTIL)
                                || before.is(Cue.FROM)
                                || before.is(Cue.COMPARED)
                                || before.isSign('-'));
    }

    /** "TNMT.06", "Covid-19", "5G": digits that belong to a name. */
    private boolean isInCode(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        if (next != null
                && next.type == Piece.Type.WORD
                && next.start == pieces.get(i).end
                && next.glued
                && next.cue == null
                && next.word.length() <= 2
                && Character.isUpperCase(text.charAt(next.start))) {
            return true;
        }
        if (!piece.glued || i == 0) {
            return false;
        }
        Piece before = pieces.get(i - 1);
        if (before.type == Piece.Type.WORD && before.end == piece.start) {
            return true;
        }
        boolean joint = before.isSign('-') || before.isSign('.') || before.isSign('_') || before.isSign('#');
        return joint
                && before.glued
                && i > 1
                && pieces.get(i - 2).type == Piece.Type.WORD
                && pieces.get(i - 2).end == before.start;
    }

    /** "1.", "2)" at the start, "(1)" anywhere. */
    private boolean isNumbering(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        if (next == null || piece.word.length() > 3 || piece.number.percentForm() != PercentForm.NONE) {
            return false;
        }
        if (i == 0) {
            return (next.isSign('.') || next.isSign(')')) && next.start == piece.end && pieces.size() > 2;
        }
        return piece.word.length() == 1
                && pieces.get(i - 1).isSign('(')
                && next.isSign(')')
                && i + 2 < pieces.size()
                && pieces.get(i + 2).type == Piece.Type.WORD
                && pieces.get(i + 2).cue == null;
    }

    /** "3 - 5", "2021-2025", "từ 04 đến 09" without a change. */
    private boolean isRange(List<Piece> pieces, int i) {
        return isRangeSign(pieces, i + 1) || isRangeSign(pieces, i - 1);
    }

    private boolean isRangeSign(List<Piece> pieces, int at) {
        return at > 0
                && at + 1 < pieces.size()
                && pieces.get(at).isSign('-')
                && pieces.get(at - 1).type == Piece.Type.NUMBER
                && pieces.get(at + 1).type == Piece.Type.NUMBER
                && pieces.get(at - 1).percent == null
                && (pieces.get(at).glued == pieces.get(at + 1).glued);
    }

    /** A day and a month. */
    static boolean isDay(Piece day, Piece month) {
        return isAtMost(day, DAYS) && isAtMost(month, MONTHS);
    }

    static boolean isAtMost(Piece piece, int most) {
        return piece.word.length() <= 2
                && piece.number != null
                && piece.number.printed().scale() == 0
                && piece.number.printed().intValue() >= 1
                && piece.number.printed().intValue() <= most;
    }

    /** Counts the brackets and the sentences that each piece stands in. */
    private void order(List<Piece> pieces) {
        int sentence = 0;
        int depth = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isSign('(')) {
                depth++;
            }
            contents.add(piece);
            piece.depth = depth;
            piece.sentence = sentence;
            if (piece.isSign(')') && depth > 0) {
                depth--;
            }
            if (endsSentence(pieces, i)) {
                sentence++;
                depth = 0;
            }
        }
    }

    private boolean endsSentence(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        if (piece.isSign('!') || piece.isSign('?') || piece.isSign('|')) {
            return true;
        }
        if (!piece.isSign('.') || i + 1 >= pieces.size() || pieces.get(i + 1).glued) {
            return false;
        }
        Piece before = i > 0 ? pieces.get(i - 1) : piece;
        boolean abbreviation = before.type == Piece.Type.WORD
                && (before.word.equals("tp")
                        || before.word.equals("no")
                        || before.word.equals("tx")
                        || before.word.length() == 1);
        char next = text.charAt(pieces.get(i + 1).start);
        return !abbreviation && !Character.isLowerCase(next);
    }
}
