package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds totals with their parts: "220 thành viên, bao gồm: 58 ...; 63 ... và 99 ...". */
final class PartRules {

    private static final int NEAR = 16;

    /** The farthest that parts are looked for. */
    private static final int REGION = 300;

    /** How far counts are added that no word calls parts. */
    private static final int SENTENCE = 80;

    private final List<Piece> pieces;
    private final Finds finds;
    private final Set<Integer> totals = new HashSet<>();
    private int lastTotal = -1;

    PartRules(List<Piece> pieces, Finds finds) {
        this.pieces = pieces;
        this.finds = finds;
    }

    static boolean mayFind(Contents contents) {
        return contents.has(Cue.COMPRISE)
                || contents.has(Cue.WHICH)
                || contents.has(Cue.TOGETHER)
                || contents.has(Cue.TOTAL)
                || contents.has(Cue.INCLUDING)
                || contents.counts() > 2
                || contents.hasSign(':')
                || contents.hasSign('(')
                || contents.hasSign('=');
    }

    /** The parts of a region: where they are, whether each has a label, whether others are left open. */
    private static final class Parts {
        final List<Integer> places = new ArrayList<>();
        boolean labelled = true;
        boolean open;
        int end;
    }

    /**
     * Reads the passage.
     *
     * @param outer the counts of the sentence that a footnote belongs to, the nearest first; empty for other passages
     */
    void read(List<Piece> outer) {
        if (!outer.isEmpty() && (pieces.get(0).is(Cue.WHICH) || pieces.get(0).is(Cue.COMPRISE))) {
            outside(outer);
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Cue.COMPRISE) || piece.is(Cue.WHICH)) {
                breakdown(i, piece.is(Cue.COMPRISE));
            } else if (piece.is(Cue.INCLUDING)) {
                breakdown(i, false);
            } else if (piece.isSign(':')) {
                colon(i);
            } else if (piece.isSign('(')) {
                bracket(i);
            } else if (piece.is(Cue.TOGETHER) || piece.is(Cue.TOTAL) && isAfterParts(i)) {
                together(i);
            } else if (piece.isSign('=')) {
                equation(i);
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isCount() && i != lastTotal && isWorthAdding(pieces.get(i))) {
                sameUnits(i);
            }
        }
    }

    private static boolean isWorthAdding(Piece total) {
        return total.number.qualifier().isExact() && total.number.value().compareTo(BigDecimal.TEN) >= 0;
    }

    /** "Trong 833 nhiệm vụ, 585 nhiệm vụ ..., 67 nhiệm vụ ... và 181 nhiệm vụ ...": counts of the same that add up. */
    private void sameUnits(int total) {
        Piece whole = pieces.get(total);
        String unit = Nouns.first(pieces, total);
        if (unit.isEmpty() || totals.contains(total)) {
            return;
        }
        Parts parts = new Parts();
        BigDecimal left = whole.number.value();
        for (int i = total + 1; i < pieces.size() && i <= total + SENTENCE && left.signum() > 0; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != whole.sentence) {
                return;
            }
            if (piece.isCount()
                    && piece.depth == whole.depth
                    && Nouns.first(pieces, i).equals(unit)
                    && isPart(i)) {
                left = left.subtract(piece.number.value());
                parts.places.add(i);
                parts.end = i;
            }
        }
        if (left.signum() == 0) {
            emit(total, parts, false, total, parts.end);
        }
    }

    /** "31 thành viên: 01 Trưởng ban, 03 Phó Trưởng ban, 27 ủy viên": the parts stand right behind a colon. */
    private void colon(int at) {
        int total = at - 1;
        while (total > 0 && at - total < NEAR && pieces.get(total).type == Piece.Type.WORD) {
            total--;
        }
        if (total < 0 || total == at - 1 || !pieces.get(total).isCount() || totals.contains(total)) {
            return;
        }
        boolean all = false;
        for (int i = total - 1; i >= 0 && total - i <= 4; i--) {
            all |= pieces.get(i).is(Cue.TOTAL) || pieces.get(i).is(Cue.COMPRISE);
        }
        boolean begins = at + 1 < pieces.size()
                && pieces.get(at + 1).sentence == pieces.get(at).sentence
                && (pieces.get(at + 1).isCount() || all && startsPart(at, total));
        if (!begins) {
            return;
        }
        Parts parts = parts(at + 1, total);
        emit(total, parts, all, total, parts.end);
    }

    /** "Trong đó, ... là 217.273 máy; ... là 27.819 máy": the parts of a count that stands in another passage. */
    private void outside(List<Piece> outer) {
        List<Piece> all = new ArrayList<>(pieces.size() + 1);
        all.add(outer.get(0));
        all.addAll(pieces);
        PartRules rules = new PartRules(all, finds);
        Parts parts = rules.parts(2, 0);
        BigDecimal sum = BigDecimal.ZERO;
        for (int place : parts.places) {
            sum = sum.add(all.get(place).number.value());
        }
        for (Piece total : outer) {
            if (total.number.value().compareTo(sum) == 0) {
                all.set(0, total);
            }
        }
        boolean isAll = pieces.get(0).is(Cue.COMPRISE)
                || parts.labelled
                || all.get(0).number.value().compareTo(sum) == 0;
        rules.emit(0, parts, isAll, parts.places.isEmpty() ? 0 : parts.places.get(0), parts.end);
    }

    private void breakdown(int cue, boolean all) {
        int total = totalBefore(cue, all);
        if (total < 0 || total == lastTotal) {
            return;
        }
        Parts parts = parts(cue + 1, total);
        int larger = largerTotal(total, parts);
        if (larger != total) {
            total = larger;
            parts = parts(cue + 1, total);
        }
        boolean rest = false;
        for (int i = cue; i < parts.end && !rest; i++) {
            rest = pieces.get(i).is(Cue.REST);
        }
        emit(total, parts, all || rest || parts.labelled, total, parts.end);
    }

    /** The total that a breakdown is about: the count before it, in the sentence or, behind a full stop, the one before. */
    private int totalBefore(int cue, boolean all) {
        Piece piece = pieces.get(cue);
        boolean opens = cue > 0 && pieces.get(cue - 1).sentence != piece.sentence;
        int crossed = 0;
        for (int i = cue - 1; i >= 0 && cue - i <= (opens || !all ? 3 * NEAR : NEAR); i--) {
            Piece before = pieces.get(i);
            crossed += before.isSign(';') ? 1 : 0;
            if (piece.sentence - before.sentence > (opens ? 1 : 0) || crossed > 0 && all && !opens) {
                return -1;
            }
            if (before.isCountOrShare() && before.depth <= piece.depth) {
                return isExactInteger(before.number) ? i : -1;
            }
            if (before.isPercent() && all) {
                return -1;
            }
        }
        return -1;
    }

    /** "7.518 thủ tục ở 3 cấp, trong đó: 3.595 ...": a part is no more than its total, so an earlier count is meant. */
    private int largerTotal(int total, Parts parts) {
        BigDecimal most = BigDecimal.ZERO;
        for (int place : parts.places) {
            most = most.max(pieces.get(place).number.value());
        }
        if (most.compareTo(pieces.get(total).number.value()) <= 0) {
            return total;
        }
        for (int i = total - 1; i >= 0 && total - i <= NEAR; i--) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(total).sentence || piece.isSign(';')) {
                return total;
            }
            if (piece.isCount() && piece.number.value().compareTo(most) >= 0) {
                return i;
            }
        }
        return total;
    }

    private static boolean isExactInteger(@Nullable NumberReading number) {
        return number != null && number.qualifier() != Qualifier.LESS_THAN;
    }

    private Parts parts(int from, int total) {
        Parts parts = new Parts();
        Piece whole = pieces.get(total);
        int depth = from < pieces.size() ? pieces.get(from).depth : 0;
        boolean taken = false;
        boolean label = false;
        boolean closed = false;
        boolean labelFirst = false;
        int i = from;
        boolean bracketed = from < pieces.size() && pieces.get(from - 1).isSign('(') || depth > whole.depth;
        if (from < pieces.size() && pieces.get(from).isSign('(')) {
            bracketed = true;
        }
        for (; i < pieces.size() && i < from + REGION; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(from).sentence
                    || piece.isSign('.') && piece.glued && i + 1 == pieces.size()) {
                break;
            }
            if (bracketed && piece.isSign(')') && piece.depth <= depth) {
                break;
            }
            if (piece.depth > depth && !piece.isSign('(')) {
                continue;
            }
            if (piece.is(Cue.WHICH) || piece.is(Cue.COMPRISE) || piece.is(Cue.OF) && taken) {
                boolean nested = piece.is(Cue.WHICH) || piece.is(Cue.COMPRISE);
                int next = nested ? semicolon(i) : i;
                if (next < 0) {
                    break;
                }
                i = next;
                taken &= !nested;
                continue;
            }
            if (piece.is(Cue.TOGETHER) || piece.is(Cue.COMPARED)) {
                break;
            }
            parts.open |= piece.is(Cue.OTHERS) && !taken
                    || piece.isSign('…')
                    || piece.is(Cue.OTHERS) && i > from && !hasNumberNear(i);
            if (piece.isSign(';') && closed) {
                break;
            }
            if (piece.isSign(';') || piece.isSign(':') || piece.isSign('+') || piece.isSign('-')) {
                taken = false;
                label = piece.isSign(':');
            } else if ((piece.isSign(',') || piece.is(Cue.AND)) && i + 1 < pieces.size()) {
                Piece next = pieces.get(i + 1);
                boolean labelNext =
                        next.is(Cue.REST) || next.is(Cue.IS) || labelFirst && piece.isSign(',') && !isEquivalent(next);
                if (next.isCountOrShare() || labelNext || startsPart(i, total)) {
                    taken = false;
                    closed = piece.is(Cue.AND);
                }
            }
            if (piece.isCountOrShare()) {
                if (piece.isShare() && whole.isShare() && !piece.hasSameWhole(whole)) {
                    continue;
                }
                if (!taken && isPart(i)) {
                    if (whole.isShare() && !piece.isShare()) {
                        continue;
                    }
                    parts.labelled &= label;
                    labelFirst |= parts.places.isEmpty() && i > from && pieces.get(i - 1).type == Piece.Type.WORD;
                    parts.places.add(i);
                    taken = true;
                }
            }
        }
        parts.end = i;
        parts.labelled &= !parts.places.isEmpty();
        return parts;
    }

    /** "82.516.526 đối tượng, tương ứng với 196.725.301 mũi": the same in another unit; "đạt" may also be a label. */
    private static boolean isEquivalent(Piece piece) {
        return piece.is(Cue.SHARE) && !piece.word.equals("đạt");
    }

    /** Whether a label and then a count of the same follow: "và tổng số vốn đăng ký tăng thêm là 742.184 tỷ đồng". */
    private boolean startsPart(int separator, int total) {
        for (int i = separator + 1; i < pieces.size() && i <= separator + NEAR; i++) {
            Piece piece = pieces.get(i);
            if (piece.isCountOrShare()) {
                return !Nouns.first(pieces, i).isEmpty()
                        && Nouns.first(pieces, i).equals(Nouns.first(pieces, total));
            }
            if (piece.type != Piece.Type.WORD || piece.is(Cue.UP) || piece.is(Cue.DOWN) || piece.is(Cue.AIM)) {
                return false;
            }
        }
        return false;
    }

    /** The next semicolon of the sentence, or -1. */
    private int semicolon(int from) {
        for (int i = from; i < pieces.size() && i < from + REGION; i++) {
            if (pieces.get(i).sentence != pieces.get(from).sentence) {
                return -1;
            }
            if (pieces.get(i).isSign(';') && pieces.get(i).depth == pieces.get(from).depth) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasNumberNear(int at) {
        for (int i = at - 1; i >= 0 && at - i <= 7; i--) {
            if (pieces.get(i).isCountOrShare()) {
                return true;
            }
            if (pieces.get(i).isSign(',')
                    || pieces.get(i).isSign(';')
                    || pieces.get(i).is(Cue.AND)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPart(int at) {
        Piece piece = pieces.get(at);
        Piece before = at > 0 ? pieces.get(at - 1) : piece;
        Qualifier qualifier = piece.number.qualifier();
        return !qualifier.isComparator()
                && !before.is(Cue.UNTIL)
                && !before.is(Cue.COMPARED)
                && !before.is(Cue.UP)
                && !before.is(Cue.DOWN)
                && !before.is(Cue.DOCUMENT)
                && !before.is(Cue.RANK)
                && !before.is(Cue.FROM);
    }

    private void emit(int total, Parts parts, boolean all, int first, int end) {
        if (parts.places.size() < 2) {
            return;
        }
        StatedFigure.Builder figure = StatedFigure.builder()
                .kind(StatedFigureKind.SUM)
                .denominator(pieces.get(total).number)
                .isExhaustive(all)
                .isOpenEnded(parts.open)
                .population(Nouns.of(pieces, total + 1));
        for (int place : parts.places) {
            figure.addParts(pieces.get(place).number);
        }
        lastTotal = total;
        totals.add(total);
        int last = Math.max(total, parts.places.get(parts.places.size() - 1));
        int start = pieces.get(Math.min(first, parts.places.get(0))).start;
        finds.add(figure, start, Nouns.end(pieces, last));
    }

    /** "3328 website (Gov: 2623, Báo chí: 51, Thu phí: 632)". */
    private void bracket(int open) {
        if (open + 1 < pieces.size()
                && (pieces.get(open + 1).is(Cue.COMPRISE)
                        || pieces.get(open + 1).is(Cue.WHICH))) {
            return;
        }
        int total = -1;
        for (int i = open - 1; i >= 0 && open - i <= 10 && total < 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.isCountOrShare()) {
                total = i;
            } else if (piece.type != Piece.Type.WORD && piece.type != Piece.Type.NOTE && !piece.isSign(',')) {
                return;
            }
        }
        if (total < 0 || total == lastTotal || pieces.get(total).isShare()) {
            return;
        }
        Parts parts = parts(open + 1, total);
        emit(total, parts, parts.labelled, total, parts.end);
    }

    /** "...: 7; ...: 11; tổng số: 18": a total behind a sign, with a colon or a verb and then a number. */
    private boolean isAfterParts(int at) {
        if (isInBracket(at)) {
            return at + 1 < pieces.size() && pieces.get(at + 1).isCount();
        }
        return at > 0
                && at + 2 < pieces.size()
                && (pieces.get(at - 1).isSign(';') || pieces.get(at - 1).isSign(','))
                && (pieces.get(at + 1).isSign(':') || pieces.get(at + 1).is(Cue.IS))
                && pieces.get(at + 2).isCount();
    }

    /** "1.520 ..., 310 ... và 170 ... (tổng số 2.000)". */
    private boolean isInBracket(int at) {
        return at > 0 && pieces.get(at - 1).isSign('(');
    }

    /** "58 ..., 63 ... và 99 ..., tổng cộng 220". */
    private void together(int cue) {
        int total = -1;
        for (int i = cue + 1; i < pieces.size() && i <= cue + 3 && total < 0; i++) {
            Piece piece = pieces.get(i);
            if (piece.type == Piece.Type.WORD && !piece.is(Cue.IS) && !piece.is(Cue.SHARE)) {
                return;
            }
            total = piece.isCount() ? i : -1;
        }
        if (total < 0) {
            return;
        }
        Parts parts = new Parts();
        parts.end = total;
        int depth = pieces.get(cue).depth - (isInBracket(cue) ? 1 : 0);
        for (int i = cue - 1; i >= 0 && cue - i <= REGION && pieces.get(i).sentence == pieces.get(cue).sentence; i--) {
            if (pieces.get(i).isCountOrShare() && pieces.get(i).depth == depth && isPart(i)) {
                parts.places.add(0, i);
            }
        }
        boolean same = parts.places.size() >= 2;
        if (!same) {
            parts.places.clear();
            String unit = Nouns.first(pieces, total);
            for (int i = cue - 1; i >= 0 && cue - i <= REGION && !unit.isEmpty(); i--) {
                if (pieces.get(i).isCount() && Nouns.first(pieces, i).equals(unit)) {
                    parts.places.add(0, i);
                }
            }
        }
        emit(
                total,
                parts,
                same && pieces.get(cue).is(Cue.TOGETHER),
                parts.places.isEmpty() ? total : parts.places.get(0),
                total);
    }

    /** "58 + 63 + 99 = 220". */
    private void equation(int sign) {
        if (sign + 1 >= pieces.size() || !pieces.get(sign + 1).isCount()) {
            return;
        }
        Parts parts = new Parts();
        parts.end = sign + 1;
        boolean plus = false;
        for (int i = sign - 1;
                i >= 0 && sign - i <= REGION && pieces.get(i).sentence == pieces.get(sign).sentence;
                i--) {
            Piece piece = pieces.get(i);
            if (piece.isCount()) {
                parts.places.add(0, i);
            }
            plus |= piece.isSign('+');
            if (piece.type == Piece.Type.SIGN && !piece.isSign('+') && !piece.isSign('(') && !piece.isSign(')')) {
                break;
            }
        }
        if (plus && !parts.places.isEmpty()) {
            emit(sign + 1, parts, true, parts.places.get(0), sign + 1);
        }
    }
}
