package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import java.util.List;

/** Finds shares and ranks that words say: "a of b", "a trên tổng số b", "trong b, có a", "the 34th of b". */
final class OfRules {

    private static final int FAR = 45;
    private static final int NEAR = 16;

    /** The most words of a unit: "tỷ đồng", "hồ sơ". */
    private static final int UNIT = 4;

    private final List<Piece> pieces;
    private final Around around;
    private final Finds finds;

    OfRules(List<Piece> pieces, Around around, Finds finds) {
        this.pieces = pieces;
        this.around = around;
        this.finds = finds;
    }

    void ofTotals() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean slash = piece.isSign('/')
                    && i + 1 < pieces.size()
                    && pieces.get(i + 1).is(Cue.TOTAL);
            if (piece.is(Cue.OF) || slash) {
                of(i);
            } else if (piece.isSign('/')) {
                withUnits(i);
            }
        }
    }

    /** "845 trên tổng số 2.853", "42 (67%) of the 63", "67% of the 63 provinces (42)". */
    private void of(int at) {
        int whole = around.wholeBehind(at);
        if (whole < 0) {
            return;
        }
        int part = partBefore(at, whole);
        if (part < 0) {
            percentOf(at, whole);
            return;
        }
        Piece k = pieces.get(part);
        Piece n = pieces.get(whole);
        if (k.taken && k.isShare()) {
            return;
        }
        int percent = around.percentBehind(part, whole);
        if (percent < 0) {
            percent = around.percentBefore(part);
        }
        for (int i = part + 1; percent < 0 && i < at; i++) {
            if (pieces.get(i).isPercent() && !pieces.get(i).taken) {
                percent = i;
            }
        }
        NumberReading number = k.scale == null && n.scale != null && at - part == 1
                ? NumberReading.builder().from(k.number).scaleWord(n.scale).build()
                : k.number;
        StatedFigure.Builder figure = around.figure(StatedFigureKind.COUNT_SHARE, number, n.number, whole);
        int end = Nouns.end(pieces, whole);
        if (percent >= 0) {
            pieces.get(percent).taken = true;
            figure.stated(pieces.get(percent), finds);
            end = Math.max(n.end, pieces.get(percent).end);
        }
        k.taken = true;
        k.part = true;
        k.whole = n.number;
        n.taken = true;
        finds.add(figure, percent >= 0 ? Math.min(k.start, pieces.get(percent).start) : k.start, end);
    }

    /** "125 xã/138 xã": a slash between two counts of the same. */
    private void withUnits(int at) {
        int part = around.countBefore(at, UNIT);
        int whole = around.wholeBehind(at);
        if (part < 0 || whole != at + 1 || part == at - 1 || !Nouns.isSame(pieces, part, whole)) {
            return;
        }
        Piece k = pieces.get(part);
        Piece n = pieces.get(whole);
        int percent = around.percentBehind(part, whole);
        StatedFigure.Builder figure = around.figure(StatedFigureKind.COUNT_SHARE, k.number, n.number, whole);
        int end = Nouns.end(pieces, whole);
        if (percent >= 0) {
            pieces.get(percent).taken = true;
            figure.stated(pieces.get(percent), finds);
            end = pieces.get(percent).end;
        }
        k.taken = true;
        n.taken = true;
        finds.add(figure, k.start, end);
    }

    /** The part that stands before "trên tổng số": the nearest count of the same noun, else the nearest count. */
    private int partBefore(int at, int whole) {
        String word = pieces.get(at).word;
        boolean weak = word.equals("of") || word.equals("trên") || word.equals("among");
        int most = weak ? 4 : NEAR;
        int nearest = -1;
        for (int i = at - 1; i >= 0 && at - i <= most; i--) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(at).sentence || piece.isSign(';') || piece.isShare()) {
                return nearest;
            }
            if (piece.isSign(')')) {
                i = open(i);
                continue;
            }
            if (piece.isPercent() && at - i <= 2) {
                return nearest;
            }
            if (piece.isCount()) {
                if (isDecimal(piece) && !isDecimal(pieces.get(whole)) && pieces.get(whole).scale == null) {
                    return nearest;
                }
                boolean same = Nouns.isSame(pieces, i, whole);
                if (weak) {
                    return isSureShare(i, at, whole, same) ? i : -1;
                }
                if (same || at - i == 1) {
                    return i;
                }
                nearest = nearest < 0 ? i : nearest;
            }
            if (weak && piece.cue != null && !Roles.isNoun(piece)) {
                return -1;
            }
        }
        return nearest;
    }

    /** "of" says a share only of what stands beside it, of the same noun, or with a percentage, and at most of all. */
    private boolean isSureShare(int part, int of, int whole, boolean same) {
        boolean adjacent = of - part == 1
                || pieces.get(part + 1).isSign('(') && pieces.get(of - 1).isSign(')');
        boolean fits = pieces.get(part)
                        .number
                        .value()
                        .compareTo(pieces.get(whole).number.value())
                <= 0;
        return fits && (adjacent || same || around.percentBehind(part, whole) >= 0);
    }

    /** The bracket that this one closes, or the first piece. */
    private int open(int close) {
        int i = close;
        while (i > 0
                && close - i < FAR
                && !(pieces.get(i).isSign('(') && pieces.get(i).depth == pieces.get(close).depth)) {
            i--;
        }
        return i;
    }

    private static boolean isDecimal(Piece piece) {
        return piece.scale == null && piece.number.printed().scale() > 0;
    }

    private void percentOf(int at, int whole) {
        Piece percent = at > 0 ? pieces.get(at - 1) : null;
        if (percent == null || !percent.isPercent() || percent.taken) {
            return;
        }
        int part = -1;
        for (int i = whole + 1; i < pieces.size() && i <= whole + 8 && part < 0; i++) {
            if (pieces.get(i).isSign('(')
                    && i + 1 < pieces.size()
                    && pieces.get(i + 1).isCount()) {
                part = i + 1;
            }
            if (pieces.get(i).type == Piece.Type.NUMBER) {
                break;
            }
        }
        if (part < 0 && at > 1 && pieces.get(at - 2).isSign('(')) {
            part = around.countBefore(at - 2, 5);
        }
        if (part < 0) {
            return;
        }
        percent.taken = true;
        pieces.get(whole).taken = true;
        finds.add(
                around.figure(StatedFigureKind.COUNT_SHARE, pieces.get(part).number, pieces.get(whole).number, whole)
                        .stated(percent, finds),
                Math.min(percent.start, pieces.get(part).start),
                Math.max(pieces.get(whole).end, pieces.get(part).end));
    }

    void partsBehindWholes() {
        for (int i = 0; i < pieces.size(); i++) {
            if (around.leadsWhole(i)) {
                among(i);
            }
        }
    }

    /** "Trong tổng số 141 ứng cử viên, có 85 người trúng cử": the part stands behind its whole. */
    private void among(int of) {
        int whole = around.wholeBehind(of);
        Piece n = pieces.get(whole);
        if (n.taken) {
            return;
        }
        for (int i = whole + 1; i < pieces.size() && i <= whole + FAR; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != n.sentence || piece.isSign(';') || Around.isBreakdown(piece) || piece.is(Cue.OF)) {
                return;
            }
            if (!piece.isCount()) {
                continue;
            }
            Piece before = pieces.get(i - 1);
            boolean said = before.is(Cue.IS) || before.isSign(',');
            if (said
                    && !piece.taken
                    && piece.scale == null
                    && piece.number.printed().scale() == 0
                    && piece.number.value().compareTo(n.number.value()) <= 0) {
                piece.taken = true;
                finds.add(
                        around.figure(StatedFigureKind.COUNT_SHARE, piece.number, n.number, whole),
                        pieces.get(of).start,
                        Nouns.end(pieces, i));
            }
            return;
        }
    }

    void ranksInWords() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).role == Piece.Role.ORDINAL) {
                rank(i);
            }
        }
    }

    /** "vị trí thứ 14 trong 63 tỉnh", "34th out of 141 economies". */
    private void rank(int at) {
        int of = at + 1;
        if (of < pieces.size() && pieces.get(of).glued && pieces.get(of).type == Piece.Type.WORD) {
            of++;
        }
        if (of >= pieces.size()
                || !pieces.get(of).is(Cue.OF) && !pieces.get(of).word.equals(Around.WITHIN)) {
            return;
        }
        int whole = around.wholeBehind(of);
        if (whole > 0) {
            Piece place = pieces.get(at);
            finds.add(
                    around.figure(StatedFigureKind.RANK, place.number, pieces.get(whole).number, whole),
                    place.start,
                    Nouns.end(pieces, whole));
        }
    }
}
