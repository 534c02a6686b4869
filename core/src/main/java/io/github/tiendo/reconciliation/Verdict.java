package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** What an audit says of a stated figure. */
public enum Verdict implements Localized {
    /** Exact, or rounded half up, half even or up at the printed precision; or, without a percentage, possible. */
    CONSISTENT,
    /** Cut off at the printed precision where rounding half up gives another number. */
    TRUNCATED,
    /** A hedge or a scale word makes it possible: {@code gần}, {@code khoảng}, {@code 1,2 triệu}. */
    HEDGED,
    /** It does not agree. */
    MISMATCH,
    /** The text can be read in more than one way, and the ways differ in verdict. */
    AMBIGUOUS,
    /** Something that the check needs is not stated. */
    UNVERIFIABLE;

    /**
     * How urgently a person should look: 0 for what is right, most for what is wrong.
     *
     * @return 0 to 5; MISMATCH, AMBIGUOUS, TRUNCATED, UNVERIFIABLE, HEDGED, CONSISTENT from the top
     */
    public int urgency() {
        return switch (this) {
            case CONSISTENT -> 0;
            case HEDGED -> 1;
            case UNVERIFIABLE -> 2;
            case TRUNCATED -> 3;
            case AMBIGUOUS -> 4;
            case MISMATCH -> 5;
        };
    }

    /**
     * Tells whether a person should look.
     *
     * @return whether this is MISMATCH, AMBIGUOUS or TRUNCATED
     */
    public boolean isAlarm() {
        return urgency() > UNVERIFIABLE.urgency();
    }

    /** The word for the verdict, such as {@code does not agree} or {@code không khớp}. */
    @Override
    public String text(Locale language) {
        return AuditMessage.TEXTS.pattern("verdict." + name(), language);
    }
}
