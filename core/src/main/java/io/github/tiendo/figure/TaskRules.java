package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the completion rate of a task summary: so many assigned, so many completed, so many overdue, "đạt 98,62 %". What
 * the rate is of is not said; the tasks assigned and the tasks due are both wholes it may have.
 */
final class TaskRules {

    private final List<Piece> pieces;
    private final Finds finds;

    TaskRules(List<Piece> pieces, Finds finds) {
        this.pieces = pieces;
        this.finds = finds;
    }

    static boolean mayFind(Contents contents) {
        return contents.has(Cue.FINISHED) && contents.has(Cue.OVERDUE) && contents.hasPercents();
    }

    void read() {
        Piece all = null;
        Piece assigned = null;
        Piece completed = null;
        Piece overdue = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isCount() && piece.number.printed().scale() == 0) {
                Cue says = says(i);
                assigned = says == Cue.ASSIGNED && assigned == null ? piece : assigned;
                completed = says == Cue.FINISHED && completed == null ? piece : completed;
                overdue = says == Cue.OVERDUE ? piece : overdue;
                all = says == null && all == null && completed == null ? piece : all;
            }
        }
        if (completed == null || overdue == null) {
            return;
        }
        if (assigned == null && all != null && isAtLeast(all, completed, overdue)) {
            assigned = all;
        }
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isPercent() && !piece.taken && isRate(i)) {
                emit(piece, completed, overdue, assigned);
                return;
            }
        }
    }

    /** "320 nhiệm vụ: hoàn thành 280, quá hạn 10": a count before the others that holds both is that of all. */
    private static boolean isAtLeast(Piece all, Piece completed, Piece overdue) {
        BigDecimal due = completed.number.value().add(overdue.number.value());
        return all.number.value().compareTo(due) >= 0;
    }

    /** What the words around a count say of it: those behind it first, up to a sign or the next count, then those before. */
    private @Nullable Cue says(int at) {
        Cue behind = null;
        boolean not = false;
        for (int i = at + 1; i < pieces.size() && i <= at + 9; i++) {
            Piece piece = pieces.get(i);
            if (piece.type != Piece.Type.WORD) {
                break;
            }
            not |= piece.is(Cue.NOT);
            behind = said(piece, behind);
        }
        if (behind == null) {
            not = false;
            for (int i = at - 1; i >= 0 && at - i <= 9 && behind == null; i--) {
                Piece piece = pieces.get(i);
                if (piece.type != Piece.Type.WORD && !piece.isSign(':')) {
                    break;
                }
                behind = said(piece, behind);
                not |= i > 0 && pieces.get(i - 1).is(Cue.NOT);
            }
        }
        return not && behind != Cue.OVERDUE ? null : behind;
    }

    private static @Nullable Cue said(Piece piece, @Nullable Cue before) {
        if (piece.is(Cue.OVERDUE) || piece.is(Cue.FINISHED) && before != Cue.OVERDUE) {
            return piece.cue;
        }
        return piece.is(Cue.ASSIGNED) && before == null ? Cue.ASSIGNED : before;
    }

    private boolean isRate(int at) {
        return pieces.get(at - 1).is(Cue.SHARE)
                || pieces.get(at - 1).is(Cue.IS) && at > 1 && pieces.get(at - 2).is(Cue.SHARE)
                || pieces.get(at - 1).isSign('(');
    }

    private void emit(Piece rate, Piece completed, Piece overdue, @Nullable Piece assigned) {
        rate.taken = true;
        BigDecimal due = completed.number.value().add(overdue.number.value());
        StatedWhole ofDue = StatedWhole.builder()
                .role(StatedWhole.Role.DUE)
                .number(NumberReading.of(due))
                .build();
        StatedFigure.Builder figure = StatedFigure.builder()
                .kind(StatedFigureKind.COUNT_SHARE)
                .numerator(completed.number)
                .stated(rate, finds);
        if (assigned == null) {
            figure.denominator(ofDue.number()).addOtherWholes(ofDue);
        } else {
            figure.denominator(assigned.number)
                    .addOtherWholes(StatedWhole.builder()
                            .role(StatedWhole.Role.ASSIGNED)
                            .number(assigned.number)
                            .build())
                    .addOtherWholes(ofDue);
        }
        finds.add(figure, Math.min(rate.start, completed.start), rate.end);
    }
}
