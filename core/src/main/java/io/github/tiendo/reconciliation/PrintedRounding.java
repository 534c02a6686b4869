package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import java.math.RoundingMode;
import java.util.Locale;

/** How a printed percentage, factor or difference was made from the exact one. */
public enum PrintedRounding implements Localized {
    /** To the nearest, a half away from zero. */
    HALF_UP(RoundingMode.HALF_UP),
    /** To the nearest, a half to the even digit. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** Away from zero. */
    UP(RoundingMode.UP),
    /** Cut off. */
    TRUNCATED(RoundingMode.DOWN);

    private final RoundingMode mode;

    PrintedRounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** {@return the same as a mode of arithmetic} */
    public RoundingMode mode() {
        return mode;
    }

    /** {@return the name for scripts, such as {@code half-up}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words, such as {@code rounded half up} or {@code làm tròn}. */
    @Override
    public String text(Locale language) {
        return AuditMessage.TEXTS.pattern("rounding." + name(), language);
    }
}
