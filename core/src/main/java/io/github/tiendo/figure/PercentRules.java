package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.Qualifier;
import java.util.ArrayList;
import java.util.List;

/** Finds the part and the whole of a percentage that no slash and no "of" told: "b, trong đó a, chiếm p%". */
final class PercentRules {

    private static final int FAR = 45;
    private static final int NEAR = 16;
    private static final int FARTHEST = 250;
    private static final int OTHER_WHOLES = 3;

    /** How far a whole is looked for that no word ties to its part. */
    private static final int LOOSE = 100;

    private final List<Piece> pieces;
    private final Around around;
    private final Finds finds;

    PercentRules(List<Piece> pieces, Around around, Finds finds) {
        this.pieces = pieces;
        this.around = around;
        this.finds = finds;
    }

    void percentages(List<Piece> outerWholes) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isPercent() && !piece.taken) {
                partOfWhole(i, outerWholes);
            }
        }
    }

    /** "tổng số 2.853, trong đó ... là 845, chiếm 30%": the part stands before the percentage, the whole before that. */
    private void partOfWhole(int percent, List<Piece> outerWholes) {
        Piece stated = pieces.get(percent);
        Piece intro = percent > 0 ? pieces.get(percent - 1) : null;
        boolean bracket = intro != null && intro.isSign('(');
        if (intro == null || !bracket && !intro.is(Cue.SHARE)) {
            return;
        }
        boolean ofPlan = around.isOfPlan(percent);
        int part = part(percent);
        if (part < 0 && !ofPlan) {
            part = partBehind(percent);
        }
        if (part < 0) {
            return;
        }
        int named = ofPlan ? planned(percent, part) : wholeNamed(percent);
        if (named < 0 && !ofPlan) {
            int bracketed = planned(percent, part);
            boolean fits =
                    bracketed > 0 && Around.fits(pieces.get(part).number, pieces.get(bracketed).number, stated.number);
            named = fits ? bracketed : -1;
        }
        if (ofPlan && named < 0) {
            return;
        }
        Piece k = pieces.get(part);
        List<Piece> wholes = new ArrayList<>();
        if (named > 0) {
            wholes.add(pieces.get(named));
        } else {
            wholes = wholes(part, outerWholes);
            k = fitted(part, percent, wholes);
            NumberReading of = k.number;
            boolean elsewhere = isOfUnknown(percent)
                    && wholes.stream().noneMatch(whole -> Around.fits(of, whole.number, stated.number));
            if (elsewhere) {
                wholes = List.of();
            }
        }
        boolean says = intro.word.startsWith("chiếm")
                || intro.word.startsWith("account")
                || intro.word.startsWith("represent");
        if (wholes.isEmpty() && !says) {
            return;
        }
        stated.taken = true;
        k.taken = true;
        k.part = true;
        k.whole = wholes.isEmpty() ? null : wholes.get(0).number;
        StatedFigure.Builder figure = around.figure(
                        StatedFigureKind.COUNT_SHARE, k.number, wholes.isEmpty() ? null : wholes.get(0).number, part)
                .stated(stated, finds);
        for (int i = 1; i < wholes.size() && i <= OTHER_WHOLES; i++) {
            figure.addOtherWholes(
                    StatedWhole.builder().number(wholes.get(i).number).build());
        }
        boolean here = !wholes.isEmpty() && !outerWholes.contains(wholes.get(0));
        int start = Math.min(k.start, stated.start);
        int end = Math.max(k.end, stated.end);
        finds.add(
                figure,
                here ? Math.min(wholes.get(0).start, start) : start,
                here ? Math.max(wholes.get(0).end, end) : end);
    }

    private int part(int percent) {
        boolean near = !pieces.get(percent - 1).word.startsWith("chiếm");
        boolean again = percent > 1 && pieces.get(percent - 2).is(Cue.AND);
        for (int i = percent - 2; i >= 0 && percent - i <= (near ? NEAR : FAR); i--) {
            Piece piece = pieces.get(i);
            if (again && piece.isPercent()) {
                again = false;
                continue;
            }
            if (piece.is(Cue.WHICH) && i > 0 && pieces.get(i - 1).isCount() && percent - i == 2) {
                return i - 1;
            }
            if (piece.sentence != pieces.get(percent).sentence
                    || piece.isSign(';')
                    || piece.isShare()
                    || Around.isTurn(piece)
                    || Around.isBreakdown(piece)
                    || piece.isPercent()) {
                return -1;
            }
            if (piece.isCount() && piece.number.qualifier() != Qualifier.LESS_THAN) {
                return i;
            }
        }
        return -1;
    }

    /** "chiếm 64%, tương đương 48.000 tỷ đồng": the part stands behind its percentage. */
    private int partBehind(int percent) {
        boolean said = false;
        for (int i = percent + 1; i < pieces.size() && i <= percent + 4; i++) {
            Piece piece = pieces.get(i);
            if (piece.isCount()) {
                return said ? i : -1;
            }
            said |= piece.is(Cue.SHARE);
            if (!piece.is(Cue.SHARE) && !piece.isSign(',') && !piece.isSign('(') && !piece.is(Cue.IS)) {
                return -1;
            }
        }
        return -1;
    }

    /** "chiếm 9,6% tổng số 125 xã": the whole stands right behind the percentage. */
    private int wholeNamed(int percent) {
        for (int i = percent + 1; i < pieces.size() && i <= percent + 2; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(percent).sentence) {
                return -1;
            }
            if (piece.is(Cue.OF) || piece.is(Cue.TOTAL)) {
                return around.wholeBehind(i);
            }
        }
        return -1;
    }

    /** "chiếm 13,13% so với tổng số hộ nghèo": the whole is named and its number is not. */
    private boolean isOfUnknown(int percent) {
        return percent + 1 < pieces.size()
                && (pieces.get(percent + 1).is(Cue.OF)
                        || pieces.get(percent + 1).is(Cue.TOTAL))
                && pieces.get(percent + 1).sentence == pieces.get(percent).sentence
                && around.wholeBehind(percent + 1) < 0;
    }

    /** "bằng 105,4% dự toán (8.100 tỷ đồng)": the plan that the percentage is of. */
    private int planned(int percent, int part) {
        for (int i = percent + 1; i < pieces.size() && i <= percent + NEAR / 2; i++) {
            Piece piece = pieces.get(i);
            if (piece.isCount()) {
                boolean given =
                        pieces.get(i - 1).isSign('(') || pieces.get(i - 1).is(Cue.IS);
                return given && Nouns.isSame(pieces, part, i) ? i : -1;
            }
            if (piece.is(Cue.COMPARED) || piece.type != Piece.Type.WORD && !piece.isSign('(')) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Adds the counts that the words do not tie to the part, where one of them makes just this percentage; answers the
     * part, which may then be another: "số trực tuyến là 115.665 và tổng số là 168.746, chiếm 68,54%".
     */
    private Piece fitted(int part, int percent, List<Piece> wholes) {
        Piece k = pieces.get(part);
        NumberReading stated = pieces.get(percent).number;
        for (Piece whole : wholes) {
            if (Around.fits(k.number, whole.number, stated)) {
                return k;
            }
        }
        for (int i = part - 1; i >= 0 && part - i <= LOOSE; i--) {
            Piece piece = pieces.get(i);
            if (k.sentence - piece.sentence > 1) {
                break;
            }
            boolean sibling = piece.part && !isTotal(i);
            if (piece.isCount() && !sibling && Around.fits(k.number, piece.number, stated) && isLike(i, part)) {
                wholes.add(piece);
                return k;
            }
            boolean smaller = piece.isCount() && piece.number.value().compareTo(k.number.value()) < 0;
            if (smaller && wholes.isEmpty() && isTotal(part) && Around.fits(piece.number, k.number, stated)) {
                wholes.add(k);
                return piece;
            }
        }
        for (int i = percent + 1; i < pieces.size() && i <= percent + LOOSE; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != k.sentence) {
                break;
            }
            int whole = piece.is(Cue.OF) ? around.wholeBehind(i) : -1;
            if (whole > 0 && Around.fits(k.number, pieces.get(whole).number, stated)) {
                wholes.add(pieces.get(whole));
                break;
            }
        }
        return k;
    }

    /** Whether two counts are of the same, or the first is called a total. */
    private boolean isLike(int whole, int part) {
        return Nouns.first(pieces, part).isEmpty() || Nouns.isSame(pieces, whole, part) || isTotal(whole);
    }

    /** Whether the words before a count call it a total. */
    private boolean isTotal(int at) {
        for (int i = at - 1; i >= 0 && at - i <= NEAR && pieces.get(i).type != Piece.Type.SIGN; i--) {
            if (pieces.get(i).is(Cue.TOTAL)) {
                return true;
            }
            if (pieces.get(i).isCount()) {
                return false;
            }
        }
        return false;
    }

    /** The counts that may be the whole of the part: the nearest one that a "trong đó" or "of the" ties to it first. */
    private List<Piece> wholes(int part, List<Piece> outerWholes) {
        List<Piece> wholes = new ArrayList<>();
        Piece k = pieces.get(part);
        boolean tied = part + 1 < pieces.size() && pieces.get(part + 1).is(Cue.WHICH);
        for (int i = part - 1; i >= 0 && part - i <= FARTHEST && wholes.size() <= OTHER_WHOLES; i--) {
            Piece piece = pieces.get(i);
            boolean leading = around.leadsWhole(i) && around.wholeBehind(i) < part && piece.sentence == k.sentence;
            if (piece.is(Cue.WHICH) && piece.sentence == k.sentence) {
                tied = true;
            }
            Piece candidate = leading ? pieces.get(around.wholeBehind(i)) : piece;
            boolean usable = candidate.isCount() && (tied || leading) || candidate.isShare() && tied;
            if (usable
                    && candidate != k
                    && !wholes.contains(candidate)
                    && candidate.number.qualifier() != Qualifier.LESS_THAN
                    && candidate.number.value().compareTo(k.number.value()) >= 0) {
                wholes.add(candidate);
            }
        }
        for (Piece outer : outerWholes) {
            if (outer.number.value().compareTo(k.number.value()) >= 0) {
                wholes.add(outer);
            }
        }
        return wholes;
    }
}
