package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a number: its percentage, the whole that it is of, its unit. */
final class Around {

    private static final int FAR = 45;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final String WITHIN = "trong";

    private final List<Piece> pieces;

    Around(List<Piece> pieces) {
        this.pieces = pieces;
    }

    StatedFigure.Builder figure(
            StatedFigureKind kind, @Nullable NumberReading part, @Nullable NumberReading whole, int at) {
        StatedFigure.Builder figure = StatedFigure.builder().kind(kind).population(Nouns.of(pieces, at + 1));
        if (part != null) {
            figure.numerator(part);
        }
        if (whole != null) {
            figure.denominator(whole);
        }
        return figure;
    }

    /** The percentage that belongs to the share at {@code at}, which ends at the piece {@code from}; or -1. */
    int percentBehind(int at, int from) {
        int bracket = -1;
        boolean turned = false;
        for (int i = from + 1; i < pieces.size() && i < from + FAR; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(at).sentence || piece.isSign(';') || isBreakdown(piece)) {
                return -1;
            }
            if (piece.isSign('(')) {
                bracket = i;
                turned = false;
            }
            if (piece.isPercent() && !piece.taken) {
                boolean said = !turned && isIntroduced(i, from, bracket);
                return said && !isProperty(i, at, from) && (!isOfPlan(i) || isShareOf(i, at)) ? i : -1;
            }
            if (piece.isShare() || piece.isCount() || piece.type == Piece.Type.RANK) {
                return -1;
            }
            turned |= isTurn(piece);
            if (piece.isSign(',')) {
                turned = false;
            }
        }
        return -1;
    }

    /** "9/9 huyện đạt tỷ lệ dưới 10%": what each of them has reached, told by a limit that the share does not keep. */
    private boolean isProperty(int percent, int share, int from) {
        Piece stated = pieces.get(percent);
        int intro = percent - 1;
        while (intro > from
                && (pieces.get(intro).is(Cue.SHARE) || pieces.get(intro).is(Cue.IS))) {
            intro--;
        }
        boolean apart = pieces.get(intro).type == Piece.Type.SIGN;
        return !apart && stated.number.qualifier().isComparator() && !isShareOf(percent, share);
    }

    /** Whether the percentage is that of the share, to its last digit or about. */
    boolean isShareOf(int percent, int share) {
        Piece k = pieces.get(share);
        return k.whole != null && fits(k.number, k.whole, pieces.get(percent).number);
    }

    static boolean fits(NumberReading part, NumberReading whole, NumberReading percent) {
        if (whole.value().signum() <= 0) {
            return false;
        }
        BigDecimal stated = percent.printed().multiply(whole.value());
        BigDecimal off = part.value().multiply(HUNDRED).subtract(stated).abs();
        int slack = percent.qualifier().isExact() ? percent.printed().scale() : 0;
        return off.compareTo(whole.value().movePointLeft(slack)) < 0;
    }

    static boolean isBreakdown(Piece piece) {
        return piece.is(Cue.WHICH) || piece.is(Cue.COMPRISE) || piece.is(Cue.INCLUDING);
    }

    /** What makes another thing of a percentage: a change, a goal. */
    static boolean isTurn(Piece piece) {
        return piece.is(Cue.UP) || piece.is(Cue.DOWN) || piece.is(Cue.AIM) || piece.is(Cue.COMPARED);
    }

    private boolean isIntroduced(int percent, int from, int bracket) {
        Piece before = pieces.get(percent - 1);
        if (percent == from + 1 || before.is(Cue.SHARE) || before.isSign('=') || before.isSign('≈')) {
            return true;
        }
        if (percent == from + 2 && (before.isSign(',') || before.isSign('-') || before.isSign(':'))) {
            return true;
        }
        if (bracket > from && percent - bracket <= 7) {
            boolean share = percent - bracket == 1;
            for (int i = bracket + 1; i < percent; i++) {
                share |= pieces.get(i).is(Cue.SHARE);
            }
            return share;
        }
        return before.is(Cue.IS)
                && percent - 2 > from
                && (pieces.get(percent - 2).is(Cue.SHARE)
                        || pieces.get(percent - 3).is(Cue.SHARE));
    }

    /** "75% kế hoạch", "20% so với": not a share of what was counted. */
    boolean isOfPlan(int percent) {
        for (int i = percent + 1; i < pieces.size() && i <= percent + 2; i++) {
            Piece piece = pieces.get(i);
            if (piece.type != Piece.Type.WORD || piece.is(Cue.AND)) {
                return false;
            }
            if (piece.is(Cue.AIM) || piece.is(Cue.COMPARED) || piece.is(Cue.UP) || piece.is(Cue.DOWN)) {
                return true;
            }
        }
        return false;
    }

    /** "68,2% (2.365/3.418)", "29% (08/28 chỉ tiêu)". */
    int percentBefore(int at) {
        int i = at - 1;
        while (i >= 0
                && at - i <= 4
                && (pieces.get(i).is(Cue.SHARE) || pieces.get(i).is(Cue.IS))) {
            i--;
        }
        boolean currency = i > 0 && pieces.get(i - 1).isSign('(') && pieces.get(i).type == Piece.Type.WORD;
        i -= currency ? 1 : 0;
        if (i < 0 || !pieces.get(i).isSign('(')) {
            return -1;
        }
        for (int j = i - 1; j >= 0 && i - j <= 9; j--) {
            Piece piece = pieces.get(j);
            if (piece.isPercent()) {
                boolean change = j > 0 && isTurn(pieces.get(j - 1));
                return piece.taken || change || piece.sentence != pieces.get(at).sentence ? -1 : j;
            }
            if (piece.type != Piece.Type.WORD && !piece.isSign(',') || isTurn(piece)) {
                return -1;
            }
        }
        return -1;
    }

    int wholeBehind(int at) {
        for (int i = at + 1; i < pieces.size() && i <= at + 3; i++) {
            Piece piece = pieces.get(i);
            if (piece.isCount()) {
                return piece.sentence == pieces.get(at).sentence ? i : -1;
            }
            if (piece.type != Piece.Type.WORD) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a clause begins here with "of so many": "Trong tổng số 141 ứng cử viên, ...", "Trong 45 nhiệm vụ, ...". */
    boolean leadsWhole(int at) {
        Piece piece = pieces.get(at);
        boolean starts =
                at == 0 || pieces.get(at - 1).sentence != piece.sentence || pieces.get(at - 1).type == Piece.Type.SIGN;
        if (piece.is(Cue.OF)) {
            return (starts || piece.word.length() > WITHIN.length()) && wholeBehind(at) >= 0;
        }
        return starts
                && piece.word.equals(WITHIN)
                && at + 2 < pieces.size()
                && pieces.get(at + 1).isCount()
                && Roles.isNoun(pieces.get(at + 2));
    }

    int countBefore(int at, int most) {
        for (int i = at - 1; i >= 0 && at - i <= most; i--) {
            if (pieces.get(i).isCount()) {
                return i;
            }
            if (pieces.get(i).type != Piece.Type.WORD) {
                return -1;
            }
        }
        return -1;
    }
}
