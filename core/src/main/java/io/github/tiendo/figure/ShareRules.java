package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds shares and ranks: a/b, "a of b", "b, trong đó a, chiếm p%". */
final class ShareRules {

    private static final int FAR = 45;
    private static final int NEAR = 16;
    private static final int FARTHEST = 250;
    private static final int OTHER_WHOLES = 3;

    /** How far a whole is looked for that no word ties to its part. */
    private static final int LOOSE = 100;

    /** The most words of a unit: "tỷ đồng", "hồ sơ". */
    private static final int UNIT = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String WITHIN = "trong";

    private final List<Piece> pieces;
    private final Contents contents;
    private final Finds finds;

    ShareRules(List<Piece> pieces, Contents contents, Finds finds) {
        this.pieces = pieces;
        this.contents = contents;
        this.finds = finds;
    }

    /**
     * Reads the passage.
     *
     * @param outerWholes the counts in the heading of a list, or in the passage before, that may be wholes
     * @param lone percentages that wait for a share
     */
    void read(List<Piece> outerWholes, LonePercentages lone) {
        if (contents.has(Piece.Type.SHARE) && contents.hasPercents()) {
            sharesBeforePercentages();
        }
        if (contents.has(Piece.Type.SHARE) || contents.has(Piece.Type.RANK)) {
            slashes(lone);
        }
        if (contents.has(Cue.OF) || contents.hasSign('/')) {
            ofTotals();
        }
        if (contents.hasPercents()) {
            percentages(outerWholes);
        }
        if (contents.has(Cue.OF) || contents.has(Cue.UNTIL)) {
            partsBehindWholes();
        }
        if (contents.hasOrdinals()) {
            ranksInWords();
        }
    }

    private void sharesBeforePercentages() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isPercent()) {
                i = respectively(i);
            }
        }
    }

    private void partsBehindWholes() {
        for (int i = 0; i < pieces.size(); i++) {
            if (leadsWhole(i)) {
                among(i);
            }
        }
    }

    private void ranksInWords() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).role == Piece.Role.ORDINAL) {
                rank(i);
            }
        }
    }

    private void slashes(LonePercentages lone) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.type == Piece.Type.RANK) {
                int end = movementEnd(i);
                finds.add(figure(StatedFigureKind.RANK, piece.number, piece.whole, i), piece.start, end);
            } else if (piece.isShare() && !piece.taken) {
                slash(i, lone);
            }
        }
    }

    private void ofTotals() {
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

    private void percentages(List<Piece> outerWholes) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isPercent() && !piece.taken) {
                partOfWhole(i, outerWholes);
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
                    figure(StatedFigureKind.COUNT_SHARE, share.number, share.whole, shares.get(i))
                            .stated(percents.get(i), finds),
                    share.start,
                    percents.get(i).end);
        }
        return last;
    }

    /** "vị trí thứ 14 trong 63 tỉnh", "34th out of 141 economies". */
    private void rank(int at) {
        int of = at + 1;
        if (of < pieces.size() && pieces.get(of).glued && pieces.get(of).type == Piece.Type.WORD) {
            of++;
        }
        if (of >= pieces.size()
                || !pieces.get(of).is(Cue.OF) && !pieces.get(of).word.equals(WITHIN)) {
            return;
        }
        int whole = wholeBehind(of);
        if (whole > 0) {
            Piece place = pieces.get(at);
            finds.add(
                    figure(StatedFigureKind.RANK, place.number, pieces.get(whole).number, whole),
                    place.start,
                    Nouns.end(pieces, whole));
        }
    }

    /** "125 xã/138 xã": a slash between two counts of the same. */
    private void withUnits(int at) {
        int part = countBefore(at, UNIT);
        int whole = wholeBehind(at);
        if (part < 0 || whole != at + 1 || part == at - 1 || !sameUnit(part, whole)) {
            return;
        }
        Piece k = pieces.get(part);
        Piece n = pieces.get(whole);
        int percent = percentBehind(part, whole);
        StatedFigure.Builder figure = figure(StatedFigureKind.COUNT_SHARE, k.number, n.number, whole);
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

    private boolean sameUnit(int one, int other) {
        return !unit(one).isEmpty() && unit(one).equals(unit(other));
    }

    /** The word behind a count. */
    private String unit(int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).type == Piece.Type.WORD ? pieces.get(at + 1).word : "";
    }

    /** Whether a clause begins here with "of so many": "Trong tổng số 141 ứng cử viên, ...", "Trong 45 nhiệm vụ, ...". */
    private boolean leadsWhole(int at) {
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

    /** "Trong tổng số 141 ứng cử viên, có 85 người trúng cử": the part stands behind its whole. */
    private void among(int of) {
        int whole = wholeBehind(of);
        Piece n = pieces.get(whole);
        if (n.taken) {
            return;
        }
        for (int i = whole + 1; i < pieces.size() && i <= whole + FAR; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != n.sentence || piece.isSign(';') || isBreakdown(piece) || piece.is(Cue.OF)) {
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
                        figure(StatedFigureKind.COUNT_SHARE, piece.number, n.number, whole),
                        pieces.get(of).start,
                        Nouns.end(pieces, i));
            }
            return;
        }
    }

    private StatedFigure.Builder figure(
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

    private void slash(int at, LonePercentages lone) {
        Piece share = pieces.get(at);
        int percent = percentBehind(at, at);
        if (percent < 0) {
            int second = secondOfPair(at);
            int both = second < 0 ? -1 : percentBehind(second, second);
            if (both >= 0) {
                pair(at, second, both);
                return;
            }
            percent = percentBefore(at);
        }
        StatedFigure.Builder figure = figure(StatedFigureKind.COUNT_SHARE, share.number, share.whole, at);
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
                boolean same = piece.whole != null
                        && pieces.get(at).whole != null
                        && piece.whole.value().compareTo(pieces.get(at).whole.value()) == 0;
                return and && same ? i : -1;
            }
        }
        return -1;
    }

    private void pair(int first, int second, int percent) {
        Piece one = pieces.get(first);
        Piece other = pieces.get(second);
        StatedFigure.Builder figure = figure(StatedFigureKind.COUNT_SHARE, one.number, one.whole, first)
                .addParts(one.number, other.number)
                .stated(pieces.get(percent), finds);
        one.taken = true;
        other.taken = true;
        pieces.get(percent).taken = true;
        finds.add(figure, one.start, pieces.get(percent).end);
    }

    /** The percentage that belongs to the share at {@code at}, which ends at the piece {@code from}; or -1. */
    private int percentBehind(int at, int from) {
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
    private boolean isShareOf(int percent, int share) {
        Piece k = pieces.get(share);
        return k.whole != null && fits(k.number, k.whole, pieces.get(percent).number);
    }

    private static boolean fits(NumberReading part, NumberReading whole, NumberReading percent) {
        if (whole.value().signum() <= 0) {
            return false;
        }
        BigDecimal stated = percent.printed().multiply(whole.value());
        BigDecimal off = part.value().multiply(HUNDRED).subtract(stated).abs();
        int slack = percent.qualifier().isExact() ? percent.printed().scale() : 0;
        return off.compareTo(whole.value().movePointLeft(slack)) < 0;
    }

    private static boolean isBreakdown(Piece piece) {
        return piece.is(Cue.WHICH) || piece.is(Cue.COMPRISE) || piece.is(Cue.INCLUDING);
    }

    /** What makes another thing of a percentage: a change, a goal. */
    private static boolean isTurn(Piece piece) {
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
    private boolean isOfPlan(int percent) {
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
    private int percentBefore(int at) {
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

    /** "845 trên tổng số 2.853", "42 (67%) of the 63", "67% of the 63 provinces (42)". */
    private void of(int at) {
        int whole = wholeBehind(at);
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
        int percent = percentBehind(part, whole);
        if (percent < 0) {
            percent = percentBefore(part);
        }
        for (int i = part + 1; percent < 0 && i < at; i++) {
            if (pieces.get(i).isPercent() && !pieces.get(i).taken) {
                percent = i;
            }
        }
        NumberReading number = k.scale == null && n.scale != null && at - part == 1
                ? NumberReading.builder().from(k.number).scaleWord(n.scale).build()
                : k.number;
        StatedFigure.Builder figure = figure(StatedFigureKind.COUNT_SHARE, number, n.number, whole);
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

    private int wholeBehind(int at) {
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
                boolean same = isSameNoun(i, whole);
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

    private boolean isSameNoun(int one, int other) {
        return one + 1 < pieces.size()
                && other + 1 < pieces.size()
                && pieces.get(one + 1).type == Piece.Type.WORD
                && pieces.get(one + 1).word.equals(pieces.get(other + 1).word);
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
        return fits && (adjacent || same || percentBehind(part, whole) >= 0);
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
            part = countBefore(at - 2, 5);
        }
        if (part < 0) {
            return;
        }
        percent.taken = true;
        pieces.get(whole).taken = true;
        finds.add(
                figure(StatedFigureKind.COUNT_SHARE, pieces.get(part).number, pieces.get(whole).number, whole)
                        .stated(percent, finds),
                Math.min(percent.start, pieces.get(part).start),
                Math.max(pieces.get(whole).end, pieces.get(part).end));
    }

    private int countBefore(int at, int most) {
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

    /** "tổng số 2.853, trong đó ... là 845, chiếm 30%": the part stands before the percentage, the whole before that. */
    private void partOfWhole(int percent, List<Piece> outerWholes) {
        Piece stated = pieces.get(percent);
        Piece intro = percent > 0 ? pieces.get(percent - 1) : null;
        boolean bracket = intro != null && intro.isSign('(');
        if (intro == null || !bracket && !intro.is(Cue.SHARE)) {
            return;
        }
        boolean ofPlan = isOfPlan(percent);
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
            boolean fits = bracketed > 0 && fits(pieces.get(part).number, pieces.get(bracketed).number, stated.number);
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
            boolean elsewhere =
                    isOfUnknown(percent) && wholes.stream().noneMatch(whole -> fits(of, whole.number, stated.number));
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
        StatedFigure.Builder figure = figure(
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
                    || isTurn(piece)
                    || isBreakdown(piece)
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
                return wholeBehind(i);
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
                && wholeBehind(percent + 1) < 0;
    }

    /** "bằng 105,4% dự toán (8.100 tỷ đồng)": the plan that the percentage is of. */
    private int planned(int percent, int part) {
        for (int i = percent + 1; i < pieces.size() && i <= percent + NEAR / 2; i++) {
            Piece piece = pieces.get(i);
            if (piece.isCount()) {
                boolean given =
                        pieces.get(i - 1).isSign('(') || pieces.get(i - 1).is(Cue.IS);
                return given && sameUnit(part, i) ? i : -1;
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
            if (fits(k.number, whole.number, stated)) {
                return k;
            }
        }
        for (int i = part - 1; i >= 0 && part - i <= LOOSE; i--) {
            Piece piece = pieces.get(i);
            if (k.sentence - piece.sentence > 1) {
                break;
            }
            boolean sibling = piece.part && !isTotal(i);
            if (piece.isCount() && !sibling && fits(k.number, piece.number, stated) && isLike(i, part)) {
                wholes.add(piece);
                return k;
            }
            boolean smaller = piece.isCount() && piece.number.value().compareTo(k.number.value()) < 0;
            if (smaller && wholes.isEmpty() && isTotal(part) && fits(piece.number, k.number, stated)) {
                wholes.add(k);
                return piece;
            }
        }
        for (int i = percent + 1; i < pieces.size() && i <= percent + LOOSE; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != k.sentence) {
                break;
            }
            int whole = piece.is(Cue.OF) ? wholeBehind(i) : -1;
            if (whole > 0 && fits(k.number, pieces.get(whole).number, stated)) {
                wholes.add(pieces.get(whole));
                break;
            }
        }
        return k;
    }

    /** Whether two counts are of the same, or the first is called a total. */
    private boolean isLike(int whole, int part) {
        return unit(part).isEmpty() || sameUnit(whole, part) || isTotal(whole);
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
            boolean leading = leadsWhole(i) && wholeBehind(i) < part && piece.sentence == k.sentence;
            if (piece.is(Cue.WHICH) && piece.sentence == k.sentence) {
                tied = true;
            }
            Piece candidate = leading ? pieces.get(wholeBehind(i)) : piece;
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
