package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds counts with the names behind them: in brackets, behind a colon, in a footnote. */
final class NameRules {

    private static final int NEAR = 40;
    private static final int MOST = 1000;
    private static final int LONGEST = 6000;

    /** How often, all in all, a passage is read for names. */
    private static final int TIMES = 4;

    private static final Set<String> SAYS = Set.of("là", "gồm", "bao gồm", "namely", "are", "is", "gồm có");

    private final String text;
    private final List<Piece> pieces;
    private final Footnotes notes;
    private final Finds finds;
    private long budget;

    NameRules(String text, List<Piece> pieces, Footnotes notes, Finds finds) {
        this.text = text;
        this.pieces = pieces;
        this.notes = notes;
        this.finds = finds;
        int length = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end - pieces.get(0).start;
        this.budget = (long) TIMES * length + LONGEST;
    }

    void read() {
        for (int i = 0; i < pieces.size() && budget > 0; i++) {
            Piece piece = pieces.get(i);
            boolean share = piece.isShare();
            if ((share || piece.isCount()) && isInteger(piece.number)) {
                names(i);
            }
        }
    }

    private static boolean isInteger(@Nullable NumberReading number) {
        return number != null
                && number.qualifier() == Qualifier.EXACT
                && number.scaleWord().isEmpty()
                && number.printed().scale() == 0
                && number.printed().signum() > 0
                && number.printed().compareTo(BigDecimal.valueOf(MOST)) <= 0;
    }

    private void names(int at) {
        for (int i = at + 1; i < pieces.size() && i <= at + NEAR; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(at).sentence || piece.isSign(';') || piece.isSign('|')) {
                return;
            }
            if (piece.type == Piece.Type.NOTE) {
                Footnotes.Footnote note = notes.find(piece.note, piece.start);
                if (note != null && footnote(at, i, note)) {
                    return;
                }
                continue;
            }
            if (piece.isSign('(') && i > at) {
                int close = close(i);
                if (close > 0 && list(at, i, pieces.get(i).end, pieces.get(close).start, true)) {
                    return;
                }
                if (close < 0) {
                    return;
                }
                i = close;
                continue;
            }
            if (piece.isSign(':')) {
                list(at, i, piece.end, endOfList(i), false);
                return;
            }
            boolean says = (piece.is(Cue.IS) || piece.is(Cue.COMPRISE)) && SAYS.contains(piece.word);
            if (says && i - at <= 14 && i > at + 1 && i + 1 < pieces.size() && startsName(i + 1)) {
                list(at, i, piece.end, endOfList(i), false);
                return;
            }
            if (piece.isCountOrShare() || piece.type == Piece.Type.RANK || piece.isPercent() && i - at > 1) {
                return;
            }
        }
    }

    private boolean startsName(int at) {
        int next = pieces.get(at).isSign(':') && at + 1 < pieces.size() ? at + 1 : at;
        return pieces.get(next).type == Piece.Type.WORD
                && NameList.isName(
                        text.substring(pieces.get(next).start, Math.min(text.length(), pieces.get(next).start + NEAR)));
    }

    private int close(int open) {
        for (int i = open + 1; i < pieces.size() && i < open + 20 * NEAR; i++) {
            if (pieces.get(i).isSign(')') && pieces.get(i).depth == pieces.get(open).depth) {
                return i;
            }
        }
        return -1;
    }

    private int endOfList(int from) {
        int depth = pieces.get(from).depth;
        int end = pieces.get(from).end;
        for (int i = from + 1; i < pieces.size() && i < from + 40 * NEAR; i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(from).sentence || piece.depth < depth || piece.isSign(']')) {
                break;
            }
            end = piece.end;
        }
        return end;
    }

    private List<Integer> expected(Piece piece) {
        List<Integer> expected = new ArrayList<>();
        expected.add(piece.number.printed().intValue());
        if (piece.whole != null && piece.whole.value().compareTo(BigDecimal.valueOf(MOST)) <= 0) {
            expected.add(piece.whole.value().subtract(piece.number.value()).intValue());
        }
        return expected;
    }

    private boolean list(int at, int cue, int start, int end, boolean bracket) {
        budget -= Math.min(end - start, LONGEST);
        if (end <= start || budget < 0) {
            return false;
        }
        int last = Math.min(end, start + LONGEST);
        List<Integer> expected = expected(pieces.get(at));
        if (NameList.most(text, start, last) * 2 < Collections.min(expected)) {
            return false;
        }
        String raw = text.substring(start, last);
        Optional<NameList> list = NameList.of(withoutIntroduction(raw), expected);
        if (list.isEmpty() || !isPlausible(pieces.get(at), list.get(), raw, bracket)) {
            return false;
        }
        emit(at, list.get(), raw, pieces.get(at).start, end);
        return true;
    }

    private boolean footnote(int at, int mark, Footnotes.Footnote note) {
        String raw = text.substring(note.start, Math.min(note.end, note.start + LONGEST));
        Optional<NameList> list = NameList.of(withoutIntroduction(raw), expected(pieces.get(at)));
        if (list.isEmpty() || !isPlausible(pieces.get(at), list.get(), raw, false)) {
            return false;
        }
        emit(at, list.get(), raw, pieces.get(at).start, pieces.get(mark).start);
        return true;
    }

    /** "Bao gồm: A, B" and "08 địa phương chưa ban hành: A, B" without what stands before the colon. */
    private static String withoutIntroduction(String raw) {
        int colon = raw.indexOf(':');
        if (colon < 0 || colon > 200) {
            return raw;
        }
        String before = raw.substring(0, colon);
        boolean introduces = before.chars().filter(c -> c == ',' || c == ';').count() <= 3;
        String rest = raw.substring(colon + 1);
        // "Các Bộ: Tư pháp, Tài chính" goes on with names, and so does "Bao gồm: Bộ A, Bộ B"
        return introduces ? rest : raw;
    }

    private static boolean isPlausible(Piece count, NameList list, String raw, boolean bracket) {
        int names = list.names().size();
        int stated = count.number.printed().intValue();
        int missing = count.whole == null
                ? -1
                : count.whole.value().subtract(count.number.value()).intValue();
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isDigit(raw.charAt(i)) && names < 2) {
                return false;
            }
        }
        long numbers = list.names().stream()
                .filter(name -> name.chars().anyMatch(Character::isDigit))
                .count();
        if (numbers * 2 > names) {
            return false;
        }
        if (names == missing && !list.isOpenEnded()) {
            return true;
        }
        if (names == stated) {
            return names > 1 || !bracket;
        }
        return names >= 2
                && names * 2 >= stated
                && names <= stated * 2
                && !list.isOpenEnded()
                && stated > 1
                && Math.abs(names - stated) <= Math.max(2, stated / 5);
    }

    private void emit(int at, NameList list, String raw, int start, int end) {
        Piece piece = pieces.get(at);
        StatedFigure.Builder figure = StatedFigure.builder()
                .kind(StatedFigureKind.COVERAGE)
                .numerator(piece.number)
                .addAllNames(list.names())
                .listText(NameList.sentence(raw))
                .isOpenEnded(list.isOpenEnded())
                .population(Nouns.of(pieces, at + 1));
        if (piece.whole != null) {
            figure.denominator(piece.whole);
        }
        finds.add(figure, start, end);
    }
}
