package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.PercentForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds changes: "từ a lên b, tăng p%", "b, tăng p% so với a", "gấp n lần", "rose from a to b". */
final class GrowthRules {

    /** "tăng 4 bậc": a rank moves, and nothing grows. */
    private static final Set<String> PLACES = Set.of("bậc", "hạng", "place", "places");

    private static final int NEAR = 6;
    private static final int FAR = 18;

    /** Words of the period before: "cùng kỳ", "kỳ trước", "last year". */
    private static final Set<String> EARLIER = Set.of("cùng", "trước", "ngoái", "last", "previous", "earlier");

    /** Where it started and ended, as places in the pieces. */
    private record Ends(int first, int last, int earlier, int later, int direction) {}

    /** A change, as places in the pieces; direction 1, -1 or 0. */
    private record Change(int first, int last, int number, ChangeForm form, int direction) {}

    private final List<Piece> pieces;
    private final Finds finds;
    private final List<Ends> ends = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    GrowthRules(List<Piece> pieces, Finds finds) {
        this.pieces = pieces;
        this.finds = finds;
    }

    static boolean mayFind(Contents contents) {
        return contents.has(Cue.FROM)
                || contents.has(Cue.COMPARED)
                || contents.has(Cue.UP)
                || contents.has(Cue.DOWN)
                || contents.has(Cue.MULTIPLE)
                || contents.hasSign('+')
                || contents.hasSign('-')
                || contents.hasSign('→');
    }

    /**
     * Reads the passage.
     *
     * @param before a count at the end of the passage before, for a passage that begins with "gấp n lần"
     */
    void read(@Nullable Piece before) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Cue.FROM)) {
                int known = ends.size();
                ends(i);
                if (ends.size() == known) {
                    endsBefore(i);
                }
            } else if (piece.is(Cue.COMPARED)) {
                endsAround(i);
            } else if (piece.isSign('(')) {
                endInBracket(i);
            } else if (piece.isSign('→') || piece.isSign('⟶') || piece.isSign('➔')) {
                arrow(i);
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            i = change(i);
        }
        boolean[] used = new boolean[changes.size()];
        int from = 0;
        for (int e = 0; e < ends.size(); e++) {
            int best = nearest(ends.get(e), used, from);
            if (best >= 0) {
                used[best] = true;
                second(ends.get(e), changes.get(best), best + 1, used);
            }
            while (from < changes.size()
                    && changes.get(from).last() < ends.get(e).first() - 3 * FAR) {
                from++;
            }
            emit(ends.get(e), best < 0 ? null : changes.get(best));
        }
        for (int c = 0; c < changes.size(); c++) {
            if (!used[c]) {
                compared(changes.get(c), before);
            }
        }
    }

    private boolean isValue(Piece piece) {
        return piece.type == Piece.Type.NUMBER
                && piece.number != null
                && piece.role == Piece.Role.COUNT
                && piece.number.percentForm() != PercentForm.PERCENTAGE_POINT;
    }

    private void ends(int from) {
        int earlier = value(from + 1, NEAR, from);
        if (earlier < 0) {
            return;
        }
        int to = -1;
        for (int i = earlier + 1; i < pieces.size() && i <= earlier + FAR; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(from).sentence || piece.isSign(';') || piece.is(Cue.FROM)) {
                return;
            }
            if (piece.is(Cue.TO) || piece.is(Cue.TO_UP) || piece.is(Cue.TO_DOWN)) {
                to = i;
                if (value(to + 1, NEAR, from) >= 0) {
                    break;
                }
            }
            if (isValue(piece)) {
                return;
            }
        }
        int later = to < 0 ? -1 : value(to + 1, NEAR, from);
        if (later < 0) {
            return;
        }
        int direction = pieces.get(to).is(Cue.TO_UP) ? 1 : pieces.get(to).is(Cue.TO_DOWN) ? -1 : 0;
        int first = from;
        for (int i = from - 1; i >= 0 && from - i <= NEAR && direction == 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(from).sentence || isValue(piece) || piece.isSign(';')) {
                break;
            }
            direction = piece.is(Cue.UP) ? 1 : piece.is(Cue.DOWN) ? -1 : 0;
            first = direction == 0 ? first : i;
        }
        if (from > 0 && (pieces.get(from - 1).is(Cue.UP) || pieces.get(from - 1).is(Cue.DOWN))) {
            first = from - 1;
            direction = pieces.get(first).is(Cue.UP) ? 1 : -1;
        }
        ends.add(new Ends(first, later, earlier, later, direction));
    }

    /** "increased to b from a", "b, up from a": the later value stands before the earlier one. */
    private void endsBefore(int from) {
        int earlier = value(from + 1, NEAR, from);
        if (earlier < 0 || from == 0) {
            return;
        }
        Piece before = pieces.get(from - 1);
        int direction = before.is(Cue.UP) ? 1 : before.is(Cue.DOWN) ? -1 : 0;
        int later = direction == 0 ? toBefore(from) : laterBefore(from - 1, earlier);
        if (later < 0) {
            return;
        }
        int first = later;
        for (int i = later - 1; i >= 0 && later - i <= NEAR && direction == 0; i--) {
            direction = pieces.get(i).is(Cue.UP) ? 1 : pieces.get(i).is(Cue.DOWN) ? -1 : 0;
            first = direction == 0 ? first : i;
        }
        if (direction != 0) {
            ends.add(new Ends(first, earlier, earlier, later, direction));
        }
    }

    /** The value between "to" and a "from" that follows it. */
    private int toBefore(int from) {
        for (int i = from - 1; i > 0 && from - i <= NEAR; i--) {
            if (isValue(pieces.get(i))) {
                return pieces.get(i - 1).is(Cue.TO)
                                || pieces.get(i - 1).is(Cue.TO_UP)
                                || pieces.get(i - 2 < 0 ? 0 : i - 2).is(Cue.TO)
                        ? i
                        : -1;
            }
            if (pieces.get(i).type != Piece.Type.WORD && pieces.get(i).role != Piece.Role.DATE) {
                return -1;
            }
        }
        return -1;
    }

    /** The value or the part of a share before a place that is a percentage just as the other value is. */
    private int laterBefore(int at, int other) {
        for (int i = at - 1; i >= 0 && at - i <= 2 * FAR; i--) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(at).sentence || piece.isSign(';')) {
                return -1;
            }
            boolean like =
                    isValue(piece) && piece.isPercent() == pieces.get(other).isPercent() || piece.isShare();
            if (like && piece.depth <= pieces.get(at).depth && !isWhole(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isWhole(int at) {
        return at > 0 && pieces.get(at - 1).is(Cue.OF);
    }

    /** "78.5 per cent in 2023, compared with 74.2 per cent in 2022, an increase of 4.3 points". */
    private void endsAround(int compared) {
        int earlier = value(compared + 1, NEAR, compared);
        if (earlier < 0) {
            return;
        }
        int later = -1;
        for (int i = compared - 1; i >= 0 && compared - i <= FAR && later < 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(compared).sentence || piece.is(Cue.UP) || piece.is(Cue.DOWN)) {
                return;
            }
            later = isValue(piece) && piece.depth <= pieces.get(compared).depth ? i : -1;
        }
        boolean apart = false;
        for (int i = compared + 1; i < earlier; i++) {
            apart |= pieces.get(i).type == Piece.Type.SIGN;
        }
        boolean like = later >= 0
                && !apart
                && !(later > 0
                        && (pieces.get(later - 1).is(Cue.UP)
                                || pieces.get(later - 1).is(Cue.DOWN)))
                && pieces.get(later).isPercent() == pieces.get(earlier).isPercent()
                && (pieces.get(later).isPercent() || Nouns.first(pieces, later).equals(Nouns.first(pieces, earlier)));
        if (like) {
            ends.add(new Ends(later, earlier, earlier, later, 0));
        }
    }

    /** "18,5 tỷ USD (cùng kỳ 16,2 tỷ USD)": the earlier value in a bracket behind the later one. */
    private void endInBracket(int open) {
        boolean before = false;
        for (int i = open + 1; i < pieces.size() && i <= open + NEAR; i++) {
            Piece piece = pieces.get(i);
            if (isValue(piece)) {
                int later = before ? laterBefore(open, i) : -1;
                if (later >= 0
                        && pieces.get(later).isCount()
                        && Nouns.first(pieces, later).equals(Nouns.first(pieces, i))
                        && !Nouns.first(pieces, i).isEmpty()) {
                    ends.add(new Ends(later, i, i, later, 0));
                }
                return;
            }
            if (piece.type != Piece.Type.WORD && piece.role != Piece.Role.DATE) {
                return;
            }
            before |= EARLIER.contains(piece.word) || piece.role == Piece.Role.DATE;
        }
    }

    /** "10 → 12". */
    private void arrow(int at) {
        int later = value(at + 1, 3, at);
        for (int i = at - 1; i >= 0 && at - i <= 4 && later >= 0; i--) {
            if (isValue(pieces.get(i))) {
                ends.add(new Ends(i, later, i, later, 0));
                return;
            }
        }
    }

    private int value(int from, int most, int anchor) {
        for (int i = from; i < pieces.size() && i < from + most; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(anchor).sentence || piece.isSign(';') || piece.isSign(',')) {
                return -1;
            }
            if (isValue(piece)) {
                return i;
            }
            if (piece.isShare() || piece.type == Piece.Type.RANK || piece.role == Piece.Role.RANGE) {
                return -1;
            }
        }
        return -1;
    }

    /** Notes the change that begins here, and answers its last place; the place itself if none does. */
    private int change(int at) {
        Piece piece = pieces.get(at);
        boolean sign = piece.isSign('+')
                || piece.isSign('-') && at > 0 && pieces.get(at - 1).isSign('(');
        if (piece.is(Cue.UP) || piece.is(Cue.DOWN) || piece.is(Cue.MULTIPLE) || sign) {
            int direction = piece.is(Cue.UP) || piece.isSign('+') ? 1 : piece.is(Cue.MULTIPLE) ? 1 : -1;
            boolean multiple = piece.is(Cue.MULTIPLE);
            boolean up = piece.is(Cue.UP);
            int i = at + 1;
            while (i < pieces.size() && i <= at + 3 && !isNumber(pieces.get(i))) {
                Piece next = pieces.get(i);
                if (next.is(Cue.MULTIPLE)) {
                    multiple = true;
                } else if (next.type != Piece.Type.WORD
                        || next.cue != null && !next.is(Cue.IS) && !next.is(Cue.SHARE) && !next.is(Cue.UNTIL)) {
                    return at;
                }
                i++;
            }
            if (i >= pieces.size() || i > at + 3 || !isNumber(pieces.get(i))) {
                return at;
            }
            if (sign && !pieces.get(i).isPercent()) {
                return at;
            }
            return note(at, i, multiple, up, direction);
        }
        if (piece.isPercent()
                && at + 1 < pieces.size()
                && (pieces.get(at + 1).is(Cue.UP) || pieces.get(at + 1).is(Cue.DOWN))
                && pieces.get(at + 1).word.charAt(0) < 128) {
            int direction = pieces.get(at + 1).is(Cue.UP) ? 1 : -1;
            changes.add(new Change(at, at + 1, at, ChangeForm.PERCENT, direction));
            return at + 1;
        }
        return at;
    }

    private boolean isNumber(Piece piece) {
        return piece.type == Piece.Type.NUMBER && piece.number != null && piece.role == Piece.Role.COUNT;
    }

    private int note(int first, int number, boolean multiple, boolean up, int direction) {
        Piece piece = pieces.get(number);
        int last = number;
        boolean times = number + 1 < pieces.size() && pieces.get(number + 1).is(Cue.TIMES);
        if (number + 1 < pieces.size() && PLACES.contains(pieces.get(number + 1).word)) {
            return last;
        }
        ChangeForm form;
        if (piece.isPercent()) {
            form = ChangeForm.PERCENT;
        } else if (piece.isPoints()) {
            form = ChangeForm.POINTS;
        } else if (times) {
            form = multiple && !up ? ChangeForm.MULTIPLE : ChangeForm.TIMES_MORE;
            last = number + 1;
        } else if (multiple) {
            form = ChangeForm.MULTIPLE;
        } else {
            form = ChangeForm.DIFFERENCE;
        }
        changes.add(new Change(first, last, number, form, direction));
        return last;
    }

    /** The unused change of the sentence with the fewest pieces between. */
    private int nearest(Ends end, boolean[] used, int from) {
        int best = -1;
        int least = FAR;
        for (int c = from; c < changes.size(); c++) {
            Change change = changes.get(c);
            if (change.first() > end.last() + FAR) {
                break;
            }
            boolean same = pieces.get(change.number()).sentence == pieces.get(end.first()).sentence;
            boolean inside = change.first() >= end.first() && change.last() <= end.last();
            boolean isEnd = change.number() == end.earlier() || change.number() == end.later();
            if (used[c] || !same || inside && !isBetween(change, end) || isEnd) {
                continue;
            }
            int distance = change.first() > end.last()
                    ? change.first() - end.last()
                    : Math.max(0, end.first() - change.last());
            if (distance < least && !isBarred(change, end)) {
                best = c;
                least = distance;
            }
        }
        return best;
    }

    /** "giảm 127 vụ (từ 845 vụ xuống còn 718 vụ), tương ứng giảm 15,03%": one way said twice, in another form. */
    private void second(Ends end, Change first, int next, boolean[] used) {
        if (next >= changes.size() || used[next] || first.form() == ChangeForm.PERCENT) {
            return;
        }
        Change change = changes.get(next);
        int behind = Math.max(first.last(), end.last());
        boolean same = pieces.get(change.number()).sentence == pieces.get(end.first()).sentence
                && change.direction() == first.direction()
                && change.form() == ChangeForm.PERCENT
                && change.first() > behind
                && change.first() - behind <= NEAR
                && !pieces.get(end.later()).isPercent();
        for (int i = behind + 1; i < change.first() && same; i++) {
            Piece piece = pieces.get(i);
            same = !piece.isSign(';') && !piece.is(Cue.AND) && piece.type != Piece.Type.NUMBER;
        }
        if (same) {
            used[next] = true;
            emit(end, change);
        }
    }

    /** "tăng 26% từ a lên b": the change stands before, sharing its verb with the ends. */
    private static boolean isBetween(Change change, Ends end) {
        return change.last() < end.earlier();
    }

    /** A semicolon, or another value, stands between. */
    private boolean isBarred(Change change, Ends end) {
        int from = Math.min(change.last(), end.last());
        int to = Math.max(change.first(), end.first());
        for (int i = from + 1; i < to; i++) {
            if (pieces.get(i).isSign(';')) {
                return true;
            }
        }
        return false;
    }

    private void emit(Ends end, @Nullable Change change) {
        Piece earlier = pieces.get(end.earlier());
        Piece later = pieces.get(end.later());
        int number = change == null ? bracketPercent(end) : change.number();
        if (number < 0 && end.direction() == 0) {
            return;
        }
        NumberReading first = earlier.number;
        if (first.scaleWord().isEmpty()
                && later.number.scaleWord().isPresent()
                && isBareBefore(end.earlier())
                && first.value().compareTo(later.number.value()) < 0) {
            first = NumberReading.builder()
                    .from(first)
                    .scaleWord(later.number.scaleWord())
                    .build();
        }
        if (first.percentForm() == PercentForm.NONE && later.isPercent() && isBareBefore(end.earlier())) {
            first = NumberReading.builder()
                    .from(first)
                    .percentForm(PercentForm.PERCENT)
                    .build();
        }
        if (first.percentForm() != later.number.percentForm()) {
            return;
        }
        int direction = change == null || end.direction() != 0 ? end.direction() : change.direction();
        if (change != null && change.direction() != 0 && change.form() != ChangeForm.MULTIPLE) {
            direction = change.direction();
        }
        StatedFigure.Builder figure = StatedFigure.builder()
                .kind(StatedFigureKind.GROWTH)
                .numerator(later.number)
                .denominator(first)
                .isDecrease(direction < 0)
                .population(Nouns.of(pieces, end.later() + 1));
        earlier.taken = true;
        later.taken = true;
        int start = pieces.get(end.first()).start;
        int last = later.end;
        if (number >= 0) {
            Piece stated = pieces.get(number);
            stated.taken = true;
            figure.stated(stated, finds).change(change == null ? ChangeForm.PERCENT : change.form());
            start = Math.min(start, change == null ? start : pieces.get(change.first()).start);
            last = Math.max(last, change == null ? stated.end : pieces.get(change.last()).end);
        }
        finds.add(figure, start, last);
    }

    /** "từ 10 lên 12 (20%)". */
    private int bracketPercent(Ends end) {
        for (int i = end.later() + 1; i + 1 < pieces.size() && i <= end.later() + 3; i++) {
            if (pieces.get(i).isSign('(')) {
                return pieces.get(i + 1).isPercent() && !pieces.get(end.later()).isPercent() ? i + 1 : -1;
            }
            if (pieces.get(i).type != Piece.Type.WORD) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether no unit of its own stands behind the earlier value. */
    private boolean isBareBefore(int earlier) {
        return earlier + 1 < pieces.size()
                && (pieces.get(earlier + 1).cue != null || pieces.get(earlier + 1).type != Piece.Type.WORD);
    }

    /** "b, tăng p% so với a", "b, gấp n lần mục tiêu a"; without a, only what is compared is known. */
    private void compared(Change change, @Nullable Piece before) {
        if (pieces.get(change.number()).taken || change.form() == ChangeForm.DIFFERENCE && !hasCompared(change)) {
            return;
        }
        int earlier = earlierBehind(change);
        int later = laterBefore(change, earlier);
        if (earlier < 0 && !hasCompared(change) && later >= 0 && byYears(change, later)) {
            return;
        }
        Piece value = later >= 0 ? pieces.get(later) : change.first() == 0 ? before : null;
        if (value == null || earlier < 0 && !hasCompared(change)) {
            return;
        }
        Piece stated = pieces.get(change.number());
        boolean percents = value.isPercent();
        if (earlier >= 0 && pieces.get(earlier).isPercent() != percents) {
            earlier = -1;
        }
        if (earlier < 0 && change.form() == ChangeForm.DIFFERENCE && percents) {
            return;
        }
        StatedFigure.Builder figure = StatedFigure.builder()
                .kind(StatedFigureKind.GROWTH)
                .numerator(value.number)
                .stated(stated, finds)
                .change(change.form())
                .isDecrease(change.direction() < 0)
                .population(later >= 0 ? Nouns.of(pieces, later + 1) : "");
        stated.taken = true;
        int end = pieces.get(change.last()).end;
        if (earlier >= 0) {
            pieces.get(earlier).taken = true;
            figure.denominator(pieces.get(earlier).number);
            end = pieces.get(earlier).end;
        }
        finds.add(figure, value.start, end);
        int percent = percentInBracket(change);
        if (percent >= 0 && earlier >= 0 && !percents) {
            pieces.get(percent).taken = true;
            finds.add(figure.stated(pieces.get(percent), finds).change(ChangeForm.PERCENT), value.start, end);
        }
    }

    /** "giảm 45 vụ (12,7%)": the same change in percent, or -1. */
    private int percentInBracket(Change change) {
        for (int i = change.last() + 1; i <= change.last() + 3 && change.form() == ChangeForm.DIFFERENCE; i++) {
            if (isPercentInBracket(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean hasCompared(Change change) {
        for (int i = change.last() + 1; i < pieces.size() && i <= change.last() + 8; i++) {
            if (pieces.get(i).is(Cue.COMPARED)) {
                return true;
            }
            if (isPercentInBracket(i)) {
                i += 2;
            } else if (pieces.get(i).type != Piece.Type.WORD && !pieces.get(i).isSign('/')) {
                return false;
            }
        }
        return false;
    }

    private boolean isPercentInBracket(int at) {
        return at + 2 < pieces.size()
                && pieces.get(at).isSign('(')
                && pieces.get(at + 1).isPercent()
                && pieces.get(at + 2).isSign(')');
    }

    private int earlierBehind(Change change) {
        boolean open = change.form() == ChangeForm.MULTIPLE || change.form() == ChangeForm.TIMES_MORE;
        for (int i = change.last() + 1; i < pieces.size() && i <= change.last() + FAR; i++) {
            if (isPercentInBracket(i)) {
                i += 2;
                continue;
            }
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(change.number()).sentence
                    || piece.isSign(';')
                    || piece.isSign(',')
                    || piece.isSign(')')
                    || piece.is(Cue.UP)
                    || piece.is(Cue.DOWN)
                    || piece.is(Cue.WHICH)
                    || piece.is(Cue.AND)) {
                return -1;
            }
            open |= piece.is(Cue.COMPARED) || piece.is(Cue.FROM);
            if (isValue(piece)) {
                return open ? i : -1;
            }
        }
        return -1;
    }

    /** "Năm 2023 đạt 320 nghìn lượt, năm 2022 đạt 250 nghìn lượt, tăng 28%": years tell which value is the later one. */
    private boolean byYears(Change change, int nearest) {
        int year = yearBefore(nearest);
        int other = -1;
        for (int i = nearest - 1; i >= 0 && nearest - i <= FAR && year > 0 && other < 0; i--) {
            if (pieces.get(i).sentence != pieces.get(nearest).sentence
                    || pieces.get(i).isSign(';')) {
                return false;
            }
            other = isValue(pieces.get(i))
                            && pieces.get(i).isPercent() == pieces.get(nearest).isPercent()
                    ? i
                    : -1;
        }
        int otherYear = other < 0 ? 0 : yearBefore(other);
        boolean like =
                otherYear > 0 && otherYear != year && Nouns.first(pieces, other).equals(Nouns.first(pieces, nearest));
        if (like) {
            int earlier = otherYear < year ? other : nearest;
            int later = earlier == other ? nearest : other;
            emit(new Ends(other, nearest, earlier, later, 0), change);
        }
        return like;
    }

    /** The year that the words before a value name, or 0. */
    private int yearBefore(int value) {
        for (int i = value - 1; i >= 0 && value - i <= NEAR; i--) {
            Piece piece = pieces.get(i);
            if (piece.role == Piece.Role.DATE && Roles.isYear(piece)) {
                return Integer.parseInt(piece.word);
            }
            if (isValue(piece)) {
                return 0;
            }
        }
        return 0;
    }

    private int laterBefore(Change change, int earlier) {
        for (int i = change.first() - 1; i >= 0 && change.first() - i <= FAR; i--) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(change.first()).sentence
                    || piece.isSign(';')
                    || piece.isShare()
                    || piece.is(Cue.UP)
                    || piece.is(Cue.DOWN)) {
                return -1;
            }
            boolean like =
                    earlier < 0 || piece.isPercent() == pieces.get(earlier).isPercent();
            if (isValue(piece) && like && piece.depth <= pieces.get(change.first()).depth) {
                return i;
            }
        }
        return -1;
    }
}
