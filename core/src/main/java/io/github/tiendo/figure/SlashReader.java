package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a slash between numbers says: a share, a place in a field, or none of both. */
final class SlashReader {

    private static final int LOOK_BACK = 8;
    private static final int LOOK_AHEAD = 14;
    private static final int MAP_SCALE = 100;

    private final String text;
    private final List<Piece> pieces;

    SlashReader(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** Adds the pieces with each a/b made one piece. */
    void read(List<Piece> out) {
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i);
            int last = piece.type == Piece.Type.NUMBER ? chainEnd(i) : i;
            if (last - i == 2 && !isCodeBehind(last)) {
                out.add(pair(i));
            } else if (last > i) {
                for (int j = i; j <= last; j += 2) {
                    pieces.get(j).role = Piece.Role.CODE;
                    out.add(pieces.get(j));
                }
            } else {
                if (piece.type == Piece.Type.NUMBER && isWordsBehindSlash(i)) {
                    piece.role = Piece.Role.CODE;
                }
                out.add(piece);
            }
            i = last + 1;
        }
    }

    /** The last number of a chain a/b/c that begins here; the place itself if no slash and number follow. */
    private int chainEnd(int at) {
        int last = at;
        while (last + 2 < pieces.size()
                && pieces.get(last + 1).isSign('/')
                && pieces.get(last + 2).type == Piece.Type.NUMBER
                && pieces.get(last + 1).glued == pieces.get(last + 2).glued) {
            last += 2;
        }
        return last;
    }

    /** "749/QĐ-TTg": a number with a slash and letters in capitals behind it. */
    private boolean isWordsBehindSlash(int at) {
        Piece piece = pieces.get(at);
        return piece.number != null
                && !piece.isPercent()
                && at + 2 < pieces.size()
                && pieces.get(at + 1).isSign('/')
                && pieces.get(at + 1).glued
                && pieces.get(at + 2).type == Piece.Type.WORD
                && pieces.get(at + 2).glued
                && Character.isUpperCase(text.charAt(pieces.get(at + 2).start));
    }

    /** What makes a document number of a/b: "47/2020/NĐ-CP", "06/21-25", "24/24h", "30/6-5/7". */
    private boolean isCodeBehind(int last) {
        Piece next = last + 1 < pieces.size() ? pieces.get(last + 1) : null;
        if (next == null) {
            return false;
        }
        boolean joined = next.glued && next.start == pieces.get(last).end;
        if (next.isSign('/') && next.glued) {
            return true;
        }
        if (joined && next.type == Piece.Type.WORD) {
            return true;
        }
        return joined && next.isSign('-') && last + 2 < pieces.size() && pieces.get(last + 2).glued;
    }

    private Piece pair(int at) {
        Piece part = pieces.get(at);
        Piece whole = pieces.get(at + 2);
        Piece.Type type = type(at, part, whole);
        Piece pair = new Piece(
                type == null ? Piece.Type.NUMBER : type,
                part.word + "/" + whole.word,
                part.start,
                whole.end,
                part.glued);
        if (type == null) {
            pair.role = Piece.Role.CODE;
            pair.note = isUnderstood ? 0 : -1;
        } else {
            pair.number = withScaleOf(whole.number, part.number);
            pair.whole = whole.number;
        }
        return pair;
    }

    /** "4.120/5.860 tỷ": the scale word behind the slash is meant for both. */
    private static NumberReading withScaleOf(NumberReading whole, NumberReading part) {
        return whole.scaleWord().isEmpty() || part.scaleWord().isPresent()
                ? part
                : NumberReading.builder()
                        .from(part)
                        .scaleWord(whole.scaleWord())
                        .build();
    }

    private boolean isUnderstood;

    private Piece.@Nullable Type type(int at, Piece part, Piece whole) {
        isUnderstood = true;
        Piece before = at > 0 ? pieces.get(at - 1) : null;
        Piece next = at + 3 < pieces.size() ? pieces.get(at + 3) : null;
        if (part.number == null || whole.number == null || part.isPercent() || whole.isPercent()) {
            isUnderstood = false;
            return null;
        }
        if (part.role == Piece.Role.CODE && part.glued || isBehindDot(at)) {
            return null;
        }
        BigDecimal a = part.number.value();
        BigDecimal b = whole.number.value();
        boolean percent = hasPercentBehind(at + 3);
        if (isDialled(part) || isDialled(whole)) {
            return null;
        }
        if (isDocument(at) || before != null && before.is(Cue.NUMBER_WORD) && !percent) {
            return null;
        }
        if (isClock(part, whole, next)) {
            return null;
        }
        if (a.compareTo(BigDecimal.ONE) == 0
                && b.signum() > 0
                && b.remainder(BigDecimal.valueOf(MAP_SCALE)).signum() == 0
                && !percent) {
            return null;
        }
        boolean dateBefore = before != null
                && (before.is(Cue.DATE)
                        || before.is(Cue.TIME_UNIT)
                        || before.is(Cue.UNTIL)
                        || before.is(Cue.FROM)
                        || before.is(Cue.IN_TIME));
        if (Roles.isYear(whole) && !percent) {
            if (Roles.isYear(part)
                    || Roles.isAtMost(part, 12)
                    || before != null && (before.is(Cue.TIME_UNIT) || before.is(Cue.DATE) || before.is(Cue.DOCUMENT))) {
                return null;
            }
        }
        boolean isDay = Roles.isDay(part, whole);
        boolean noun = next != null && Roles.isNoun(next);
        boolean counted = noun && Lexicon.isCounted(next.word);
        if (isDay && !percent) {
            boolean surelyDate = before != null && (before.is(Cue.DATE) || before.is(Cue.TIME_UNIT));
            if (surelyDate || dateBefore && !counted || a.compareTo(b) > 0 && !counted) {
                return null;
            }
        }
        if (b.signum() <= 0) {
            isUnderstood = false;
            return null;
        }
        if (isRank(at)) {
            return Piece.Type.RANK;
        }
        if (isFraction(part, whole) && next != null && next.is(Cue.AIM) && !percent) {
            return null;
        }
        boolean vague = isFraction(part, whole) && !part.number.qualifier().isExact();
        if (percent || counted && !vague) {
            return Piece.Type.SHARE;
        }
        if (isFraction(part, whole) && (noun || vague)) {
            return null;
        }
        boolean integers =
                a.stripTrailingZeros().scale() <= 0 && b.stripTrailingZeros().scale() <= 0;
        if (!integers || a.compareTo(b) > 0) {
            isUnderstood = false;
            return null;
        }
        if (isDay && !noun) {
            boolean said = before != null
                    && (before.is(Cue.SHARE)
                            || before.is(Cue.FINISHED)
                            || before.is(Cue.IS)
                            || before.is(Cue.DONE)
                            || before.isSign(':'));
            isUnderstood = said;
            return said ? Piece.Type.SHARE : null;
        }
        return Piece.Type.SHARE;
    }

    /** A telephone number begins with a zero, and no count of three digits does. */
    private static boolean isDialled(Piece piece) {
        return piece.word.length() > 2 && piece.word.charAt(0) == '0' && Character.isDigit(piece.word.charAt(1));
    }

    /** "2/3", "1/10": a fraction in lowest terms, as one says it of what is not counted. */
    private static boolean isFraction(Piece part, Piece whole) {
        if (part.word.length() > 1 || whole.word.length() > 2) {
            return false;
        }
        int a = part.number.value().intValue();
        int b = whole.number.value().intValue();
        boolean lowest = BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).equals(BigInteger.ONE);
        return lowest && a < b && (b <= 5 || b == 10);
    }

    private boolean isBehindDot(int at) {
        return at > 1
                && pieces.get(at).glued
                && (pieces.get(at - 1).isSign('.') || pieces.get(at - 1).isSign('-'))
                && pieces.get(at - 1).glued
                && pieces.get(at - 2).type == Piece.Type.WORD;
    }

    private boolean isDocument(int at) {
        return at > 0
                && (pieces.get(at - 1).is(Cue.DOCUMENT)
                        || at > 1
                                && pieces.get(at - 1).isSign('.')
                                && pieces.get(at - 2).word.equals("no"));
    }

    private boolean isClock(Piece part, Piece whole, @Nullable Piece next) {
        boolean unit = next != null && (next.is(Cue.TIME_UNIT) || next.word.equals("ngày") || next.word.equals("h"));
        if (part.word.equals("24") && whole.word.equals("7")) {
            return true;
        }
        boolean same = part.word.equals(whole.word)
                && (part.word.equals("24")
                        || part.word.equals("7")
                        || part.word.equals("12")
                        || part.word.equals("365"));
        return same
                && (unit
                        || next == null
                        || next.type != Piece.Type.WORD
                        || part.word.equals("24") && !Lexicon.isCounted(next.word));
    }

    /** Whether a percentage follows that can only be that of this share: in brackets, or after chiếm and its like. */
    private boolean hasPercentBehind(int from) {
        for (int i = from; i < pieces.size() && i < from + LOOK_AHEAD; i++) {
            Piece piece = pieces.get(i);
            if (piece.isPercent()) {
                Piece before = pieces.get(i - 1);
                return before.isSign('(') || before.is(Cue.SHARE) || before.isSign('=');
            }
            if (piece.type == Piece.Type.NUMBER || piece.isSign(';') || piece.isSign('.')) {
                return false;
            }
        }
        return false;
    }

    private boolean isRank(int at) {
        for (int i = at - 1; i >= 0 && i >= at - LOOK_BACK; i--) {
            Piece piece = pieces.get(i);
            if (piece.is(Cue.RANK)) {
                return !piece.word.equals("hạng") || i == at - 1 || pieces.get(i + 1).type != Piece.Type.WORD;
            }
            if (piece.isSign(';') || piece.isSign('.') || piece.isSign('/') || piece.isPercent()) {
                break;
            }
            if (piece.type == Piece.Type.NUMBER && piece.role == Piece.Role.COUNT && i < at - 3) {
                break;
            }
        }
        for (int i = at + 3; i + 2 < pieces.size() && i < at + 3 + LOOK_AHEAD; i++) {
            Piece piece = pieces.get(i);
            if (piece.isSign('(')
                    && (pieces.get(i + 1).isSign('+') || pieces.get(i + 1).isSign('-'))) {
                return pieces.get(i + 2).type == Piece.Type.NUMBER
                        && !pieces.get(i + 2).isPercent();
            }
            if (piece.type == Piece.Type.NUMBER || piece.isSign(';') || piece.isSign('.')) {
                return false;
            }
        }
        return false;
    }
}
