package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.notation.Token;
import io.github.tiendo.notation.Tokenizer;
import java.util.ArrayList;
import java.util.EnumSet;
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
    private static final String FOOTNOTE = "[footnoteref:";

    private final String text;
    private final Digits digits;
    private final Tokenizer tokenizer;
    private final Set<Cue> cues = EnumSet.noneOf(Cue.class);

    PassageReader(String text, Digits digits) {
        this.text = text;
        this.digits = digits;
        this.tokenizer = new Tokenizer(text);
    }

    /** The cues of the passage that was read last; a rule that needs others has nothing to find in it. */
    Set<Cue> cues() {
        return cues;
    }

    List<Piece> read(int start, int end) {
        cues.clear();
        List<Piece> pieces = phrases(start, end);
        pieces = numbers(pieces);
        roles(pieces);
        pieces = new SlashReader(text, pieces).read();
        sentences(pieces);
        return pieces;
    }

    private List<Piece> phrases(int start, int end) {
        List<Token> tokens = tokenizer.scan(start, end);
        List<Piece> pieces = new ArrayList<>(tokens.size());
        int before = start;
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            int at = token.start();
            if (at - before > FOOTNOTE.length()) {
                footnote(before, at, pieces);
            }
            if (token.kind() == Token.Kind.END) {
                break;
            }
            int next = i + 1;
            if (token.kind() == Token.Kind.WORD) {
                next = phrase(tokens, i, pieces);
            } else if (token.kind() == Token.Kind.NUMBER) {
                next = number(tokens, i, pieces);
            } else {
                next = sign(tokens, i, pieces);
            }
            before = tokens.get(next - 1).end();
            i = next;
        }
        return pieces;
    }

    /** The footnote reference that the tokens pass over. */
    private void footnote(int from, int to, List<Piece> pieces) {
        for (int at = from; at + FOOTNOTE.length() < to; at++) {
            if (text.charAt(at) == '[' && text.regionMatches(true, at, FOOTNOTE, 0, FOOTNOTE.length())) {
                int value = 0;
                int i = at + FOOTNOTE.length();
                while (i < to && i - at < FOOTNOTE.length() + 5 && Character.isDigit(text.charAt(i))) {
                    value = value * 10 + Character.digit(text.charAt(i++), 10);
                }
                Piece note = new Piece(Piece.Type.NOTE, "", at, i + 1, true);
                note.note = value;
                pieces.add(note);
                at = i;
            }
        }
    }

    private int phrase(List<Token> tokens, int first, List<Piece> pieces) {
        Lexicon.Node node = Lexicon.ROOT;
        Lexicon.Node found = null;
        int end = first + 1;
        for (int i = first; i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD; i++) {
            node = node.next(tokens.get(i).text());
            if (node == null) {
                break;
            }
            if (node.isPhrase()) {
                found = node;
                end = i + 1;
            }
        }
        Token token = tokens.get(first);
        String word = found == null ? token.text() : found.phrase;
        Piece piece = new Piece(
                Piece.Type.WORD, word, token.start(), tokens.get(end - 1).end(), token.isGlued());
        if (found != null) {
            piece.cue = found.cue;
            piece.qualifier = found.qualifier;
            piece.scale = found.scale;
            piece.percent = found.percent;
        }
        pieces.add(piece);
        return end;
    }

    /** A number; blanks that no line is broken at may group its digits. */
    private int number(List<Token> tokens, int first, List<Piece> pieces) {
        Token token = tokens.get(first);
        String joined = token.text();
        int next = first + 1;
        while (next < tokens.size()
                && tokens.get(next).kind() == Token.Kind.NUMBER
                && isGroup(tokens.get(next).text())
                && joined.length() < 20
                && isHardBlank(tokens.get(next - 1).end(), tokens.get(next).start())) {
            joined += tokens.get(next).text();
            next++;
        }
        int end = tokens.get(next - 1).end();
        pieces.add(new Piece(Piece.Type.NUMBER, joined, token.start(), end, token.isGlued()));
        return next;
    }

    private static boolean isGroup(String word) {
        return word.length() == 3
                || word.length() > 4 && (word.charAt(3) == ',' || word.charAt(3) == '.') && word.length() < 8;
    }

    private boolean isHardBlank(int from, int to) {
        return to == from + 1
                && (text.charAt(from) == '\u00a0' || text.charAt(from) == '\u202f' || text.charAt(from) == '\u2009');
    }

    private int sign(List<Token> tokens, int first, List<Piece> pieces) {
        Token token = tokens.get(first);
        String sign = token.text();
        int value = sign.length() == 1 ? Passages.superscript(sign.charAt(0)) : -1;
        if (value >= 0) {
            int next = first + 1;
            while (next < tokens.size()
                    && next - first < 4
                    && tokens.get(next).isGlued()
                    && tokens.get(next).kind() == Token.Kind.SIGN
                    && tokens.get(next).text().length() == 1
                    && Passages.superscript(tokens.get(next).text().charAt(0)) >= 0) {
                value = value * 10
                        + Passages.superscript(tokens.get(next).text().charAt(0));
                next++;
            }
            Piece note = new Piece(
                    Piece.Type.NOTE, "", token.start(), tokens.get(next - 1).end(), token.isGlued());
            note.note = value;
            pieces.add(note);
            return next;
        }
        if (sign.equals("[")) {
            int next = note(tokens, first, pieces);
            if (next > first) {
                return next;
            }
        }
        if (sign.equals("*") || sign.equals("_") || sign.equals("`") || sign.equals("\\")) {
            return first + 1;
        }
        Piece piece = new Piece(Piece.Type.SIGN, sign, token.start(), token.end(), token.isGlued());
        Lexicon.Node node = Lexicon.ROOT.next(sign);
        if (node != null) {
            piece.qualifier = node.qualifier;
            piece.percent = node.percent;
        }
        pieces.add(piece);
        return first + 1;
    }

    /** A reference in brackets: "[^3]", or "[3]" right behind a word. */
    private int note(List<Token> tokens, int first, List<Piece> pieces) {
        int i = first + 1;
        boolean caret = tokens.get(i).text().equals("^");
        i += caret ? 1 : 0;
        if (i + 1 >= tokens.size()
                || tokens.get(i).kind() != Token.Kind.NUMBER
                || tokens.get(i).text().length() > 3
                || !tokens.get(i + 1).text().equals("]")
                || !(caret || tokens.get(first).isGlued())
                || !tokens.get(i).text().chars().allMatch(Character::isDigit)) {
            return first;
        }
        Piece note = new Piece(
                Piece.Type.NOTE,
                "",
                tokens.get(first).start(),
                tokens.get(i + 1).end(),
                true);
        note.note = Integer.parseInt(tokens.get(i).text());
        pieces.add(note);
        return i + 2;
    }

    /** Takes scale words, percent signs and hedges into the numbers. */
    private List<Piece> numbers(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.type != Piece.Type.NUMBER) {
                out.add(piece);
                continue;
            }
            int j = i + 1;
            ScaleWord scale = j < pieces.size() && pieces.get(j).type == Piece.Type.WORD ? pieces.get(j).scale : null;
            if (scale != null) {
                piece.end = pieces.get(j).end;
                j++;
            }
            PercentForm form = percentAt(pieces, j);
            if (form != PercentForm.NONE) {
                boolean points = form == PercentForm.PERCENTAGE_POINT;
                j += points && isPointsInTwo(pieces, j) ? 2 : 1;
                piece.end = pieces.get(j - 1).end;
            }
            NumberReading plain = digits.read(piece.word);
            if (plain != null) {
                piece.number = with(plain, qualifierBefore(out), scale, form);
            }
            out.add(piece);
            i = j - 1;
        }
        return out;
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
        if (before != null && before.isSign('/') && i > 1 && pieces.get(i - 2).type == Piece.Type.WORD) {
            return Piece.Role.CODE;
        }
        return Piece.Role.COUNT;
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
            value = value * 10 + Character.digit(piece.word.charAt(i), 10);
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

    private void sentences(List<Piece> pieces) {
        int sentence = 0;
        int depth = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isSign('(')) {
                depth++;
            }
            if (piece.cue != null) {
                cues.add(piece.cue);
            }
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
