package io.github.tiendo.figure;

import java.util.ArrayList;
import java.util.List;

/** Finds shares and ranks that a slash says: a/b, with the percentage behind, before or beside them. */
final class SlashRules {

    private static final int FAR = 45;
    private static final int NEAR = 16;

    private final List<Piece> pieces;
    private final Around around;
    private final Finds finds;

    SlashRules(List<Piece> pieces, Around around, Finds finds) {
        this.pieces = pieces;
        this.around = around;
        this.finds = finds;
    }

    void slashes(LonePercentages lone) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.type == Piece.Type.RANK) {
                int end = movementEnd(i);
                finds.add(around.figure(StatedFigureKind.RANK, piece.number, piece.whole, i), piece.start, end);
            } else if (piece.isShare() && !piece.taken) {
                slash(i, lone);
            }
        }
    }

    void sharesBeforePercentages() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isPercent()) {
                i = respectively(i);
            }
        }
    }

    /** "17/20 sở và 9/11 huyện (tương ứng 85% và 81,8%)": as many percentages as shares; answers the last percentage. */
    private int respectively(int first) {
        List<Piece> percents = new ArrayList<>();
        int last = first;
        for (int i = first; i < pieces.size() && pieces.get(i).isPercent(); i += 2) {
            percents.add(pieces.get(i));
            last = i;
            if (i + 1 >= pieces.size()
                    || !pieces.get(i + 1).isSign(',') && !pieces.get(i + 1).is(Cue.AND)) {
                break;
            }
        }
        List<Integer> shares = new ArrayList<>();
        for (int i = first - 1; i >= 0 && first - i <= percents.size() * FAR && shares.size() <= percents.size(); i--) {
            Piece piece = pieces.get(i);
            if (piece.isPercent() || piece.sentence != pieces.get(first).sentence || piece.isSign(';')) {
                break;
            }
            if (piece.isShare()) {
                shares.add(0, i);
            }
        }
        if (percents.size() < 2 || shares.size() != percents.size()) {
            return last;
        }
        for (int i = 0; i < shares.size(); i++) {
            Piece share = pieces.get(shares.get(i));
            share.taken = true;
            percents.get(i).taken = true;
            finds.add(
                    around.figure(StatedFigureKind.COUNT_SHARE, share.number, share.whole, shares.get(i))
                            .stated(percents.get(i), finds),
                    share.start,
                    percents.get(i).end);
        }
        return last;
    }

    private void slash(int at, LonePercentages lone) {
        Piece share = pieces.get(at);
        int percent = around.percentBehind(at, at);
        if (percent < 0) {
            int second = secondOfPair(at);
            int both = second < 0 ? -1 : around.percentBehind(second, second);
            if (both >= 0) {
                pair(at, second, both);
                return;
            }
            percent = around.percentBefore(at);
        }
        StatedFigure.Builder figure = around.figure(StatedFigureKind.COUNT_SHARE, share.number, share.whole, at);
        share.taken = true;
        int start = share.start;
        int end = Nouns.end(pieces, at);
        if (percent >= 0) {
            pieces.get(percent).taken = true;
            figure.stated(pieces.get(percent), finds);
            start = Math.min(start, pieces.get(percent).start);
            end = percent < at ? end : pieces.get(percent).end;
        } else if (at == 0) {
            Piece waiting = lone.take(share);
            if (waiting != null) {
                waiting.taken = true;
                figure.stated(waiting, finds);
            }
        }
        finds.add(figure, start, end);
    }

    /** "12/36 ... và 05/36 ... (33%)": the second share of the same whole, without a percentage between. */
    private int secondOfPair(int at) {
        boolean and = false;
        for (int i = at + 1; i < pieces.size() && i < at + FAR; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(at).sentence || piece.isSign(';') || piece.isPercent()) {
                return -1;
            }
            and |= piece.is(Cue.AND);
            if (piece.isShare()) {
                return and && piece.hasSameWhole(pieces.get(at)) ? i : -1;
            }
        }
        return -1;
    }

    private void pair(int first, int second, int percent) {
        Piece one = pieces.get(first);
        Piece other = pieces.get(second);
        StatedFigure.Builder figure = around.figure(StatedFigureKind.COUNT_SHARE, one.number, one.whole, first)
                .addParts(one.number, other.number)
                .stated(pieces.get(percent), finds);
        one.taken = true;
        other.taken = true;
        pieces.get(percent).taken = true;
        finds.add(figure, one.start, pieces.get(percent).end);
    }

    private int movementEnd(int at) {
        for (int i = at + 1; i < pieces.size() && i < at + NEAR; i++) {
            if (pieces.get(i).isSign('(') && i + 2 < pieces.size() && pieces.get(i + 2).type == Piece.Type.NUMBER) {
                return pieces.get(Math.min(i + 3, pieces.size() - 1)).end;
            }
            if (pieces.get(i).type == Piece.Type.NUMBER) {
                break;
            }
        }
        return pieces.get(at).end;
    }
}
