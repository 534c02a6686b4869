package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives numbers their values, and takes the hedges before them, the scale words and percent signs behind them in. */
final class NumberJoiner {

    private final Digits digits;
    private final List<Piece> raw;
    private final List<Piece> pieces;

    /**
     * A joiner of one passage.
     *
     * @param raw its pieces
     * @param pieces where they go, joined
     */
    NumberJoiner(Digits digits, List<Piece> raw, List<Piece> pieces) {
        this.digits = digits;
        this.raw = raw;
        this.pieces = pieces;
    }

    void join() {
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
        PercentForm form = percentAt(next);
        if (form != PercentForm.NONE) {
            next += form == PercentForm.PERCENTAGE_POINT && isPointsInTwo(next) ? 2 : 1;
        }
        piece.end = next > from ? raw.get(next - 1).end : piece.end;
        NumberReading plain = digits.read(piece.word);
        if (plain == null) {
            piece.percent = form == PercentForm.NONE ? null : form;
        } else {
            piece.number = with(plain, qualifierBefore(), scale, form);
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

    private PercentForm percentAt(int at) {
        if (at >= raw.size()) {
            return PercentForm.NONE;
        }
        if (isPointsInTwo(at)) {
            return PercentForm.PERCENTAGE_POINT;
        }
        PercentForm form = raw.get(at).percent;
        return form == null ? PercentForm.NONE : form;
    }

    /** "điểm phần trăm" as two pieces, "% points", "% điểm". */
    private boolean isPointsInTwo(int at) {
        if (at + 1 >= raw.size()) {
            return false;
        }
        Piece first = raw.get(at);
        Piece second = raw.get(at + 1);
        return first.word.equals("điểm") && second.percent == PercentForm.PERCENT
                || first.isSign('%') && (second.word.equals("points") || second.word.equals("điểm"));
    }

    /** Takes the hedges before a number off the pieces; the one next to the number counts. */
    private Qualifier qualifierBefore() {
        Qualifier found = Qualifier.EXACT;
        while (!pieces.isEmpty()) {
            Piece last = pieces.get(pieces.size() - 1);
            if (last.qualifier == null || last.is(Cue.TO_UP) || last.word.equals("trên") && isOf()) {
                break;
            }
            if (last.is(Cue.COMPARED) && last.word.equals("over") && isShareBefore()) {
                break;
            }
            found = found == Qualifier.EXACT ? last.qualifier : found;
            pieces.remove(pieces.size() - 1);
        }
        return found;
    }

    private boolean isShareBefore() {
        return pieces.size() > 1 && pieces.get(pieces.size() - 2).number != null;
    }

    /** "42 trên 63", "42 tỉnh trên 63 tỉnh": a share; "10 tỉnh có trên 20 dự án": more than. */
    private boolean isOf() {
        for (int i = pieces.size() - 2; i >= 0 && i >= pieces.size() - 4; i--) {
            Piece piece = pieces.get(i);
            if (piece.type == Piece.Type.NUMBER) {
                boolean isOf = piece.number != null && !piece.isPercent();
                if (isOf) {
                    pieces.get(pieces.size() - 1).cue = Cue.OF;
                }
                return isOf;
            }
            if (piece.type != Piece.Type.WORD || piece.cue != null) {
                return false;
            }
        }
        return false;
    }
}
