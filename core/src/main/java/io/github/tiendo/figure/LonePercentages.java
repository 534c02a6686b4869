package io.github.tiendo.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Percentages that stand alone, as slides print them in large type: the shares that follow on lines of their own take
 * them in order. One that is far from its share belongs to something else.
 */
final class LonePercentages {

    private static final int MOST = 8;
    private static final int PATIENCE = 12;
    private static final BigDecimal NEAR = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Deque<Piece> waiting = new ArrayDeque<>();
    private int patience;

    /** Looks at a passage with numbers: one that is a percentage alone waits, and after some others nobody waits. */
    void read(List<Piece> pieces) {
        if (pieces.size() == 1 && pieces.get(0).isPercent()) {
            waiting.add(pieces.get(0));
            patience = PATIENCE;
            if (waiting.size() > MOST) {
                waiting.clear();
            }
        } else if (--patience <= 0) {
            waiting.clear();
        }
    }

    /** The percentage that waits for this share, if it begins a line. */
    @Nullable
    Piece take(Piece share) {
        Piece percent = waiting.peek();
        if (percent == null || share.whole == null || share.whole.value().signum() <= 0) {
            return null;
        }
        BigDecimal exact = share.number.value().multiply(HUNDRED).divide(share.whole.value(), 2, RoundingMode.HALF_UP);
        boolean near = exact.subtract(percent.number.value()).abs().compareTo(NEAR) <= 0;
        return near ? waiting.poll() : null;
    }
}
