package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One quantity stated twice with different numbers: "hơn 152 triệu hồ sơ đồng bộ trạng thái" here, "trên 154 triệu hồ sơ
 * đồng bộ trạng thái" there.
 *
 * <p>Taken for one are two large numbers before the same {@value #WORDS} words, a tenth apart at most, in sentences that
 * do not name different dates. Words that stand behind {@value #PATTERN} numbers are a pattern, such as a line for each
 * province, and say nothing.
 */
final class Restatements {

    private static final int WORDS = 6;
    private static final int PATTERN = 4;
    private static final int SENTENCE = 40;
    private static final int AIMED = 10;
    private static final int MOST = 100_000;
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final BigDecimal NEAR = new BigDecimal("0.9");

    /** A large number and where it stands. */
    private record Quantity(NumberReading number, String dates, int start, int end) {}

    private final Map<Integer, List<Quantity>> byWords = new LinkedHashMap<>();

    /** Keeps the large numbers of a passage. */
    void read(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isCount() && isLarge(piece) && isStated(pieces, i)) {
                keep(pieces, i);
            }
        }
    }

    private static boolean isLarge(Piece piece) {
        return piece.scale != null
                || piece.word.length() > 3 && piece.number.value().compareTo(LARGE) >= 0;
    }

    /** Not the step or the end of a change, not a goal, not a part of a name. */
    private static boolean isStated(List<Piece> pieces, int at) {
        if (at + WORDS >= pieces.size()) {
            return false;
        }
        for (int i = at + 1; i <= at + WORDS; i++) {
            if (pieces.get(i).type != Piece.Type.WORD || pieces.get(i).sentence != pieces.get(at).sentence) {
                return false;
            }
        }
        Piece before = at > 0 ? pieces.get(at - 1) : pieces.get(at);
        boolean change = before.is(Cue.UP)
                || before.is(Cue.DOWN)
                || before.is(Cue.FROM)
                || before.is(Cue.TO)
                || before.is(Cue.TO_UP)
                || before.is(Cue.TO_DOWN)
                || before.is(Cue.COMPARED);
        for (int i = at - 1; i >= 0 && at - i <= AIMED && !change; i--) {
            change = pieces.get(i).is(Cue.AIM);
        }
        return !change;
    }

    private void keep(List<Piece> pieces, int at) {
        int words = 1;
        for (int i = at + 1; i <= at + WORDS; i++) {
            words = words * 31 + pieces.get(i).word.hashCode();
        }
        if (byWords.size() >= MOST && !byWords.containsKey(words)) {
            return;
        }
        List<Quantity> known = byWords.computeIfAbsent(words, none -> new ArrayList<>(1));
        BigDecimal value = pieces.get(at).number.value();
        boolean isNew =
                known.stream().noneMatch(quantity -> quantity.number().value().compareTo(value) == 0);
        if (isNew && known.size() < PATTERN) {
            int end = pieces.get(at + WORDS).end;
            known.add(new Quantity(pieces.get(at).number, dates(pieces, at), pieces.get(at).start, end));
        }
    }

    /** The dates of the sentence up to the number. */
    private static String dates(List<Piece> pieces, int at) {
        StringBuilder dates = new StringBuilder();
        for (int i = at - 1; i >= 0 && at - i <= SENTENCE; i--) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(at).sentence) {
                break;
            }
            if (piece.role == Piece.Role.DATE) {
                dates.append(piece.word).append(' ');
            }
        }
        return dates.toString();
    }

    /** Adds what was stated twice. */
    void end(Finds finds) {
        for (List<Quantity> known : byWords.values()) {
            for (int i = 1; i < known.size() && known.size() < PATTERN; i++) {
                for (int j = i - 1; j >= 0; j--) {
                    if (isSame(known.get(j), known.get(i))) {
                        add(known.get(j), known.get(i), finds);
                        break;
                    }
                }
            }
        }
    }

    private static void add(Quantity first, Quantity second, Finds finds) {
        StatedFigure other = figure(first)
                .text(finds.words(first.start(), first.end()))
                .location(finds.location(first.start()))
                .build();
        finds.add(figure(second).denominator(first.number()).other(other), second.start(), second.end());
    }

    private static StatedFigure.Builder figure(Quantity quantity) {
        return StatedFigure.builder().kind(StatedFigureKind.CONFLICT).numerator(quantity.number());
    }

    private static boolean isSame(Quantity one, Quantity other) {
        BigDecimal a = one.number().value();
        BigDecimal b = other.number().value();
        boolean near = a.multiply(NEAR).compareTo(b) <= 0 && b.multiply(NEAR).compareTo(a) <= 0;
        boolean dated = one.dates().isEmpty() || other.dates().isEmpty();
        return near && (dated || Objects.equals(one.dates(), other.dates()));
    }
}
