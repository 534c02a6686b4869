package io.github.tiendo.quantity;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found while a reported value is read, beyond its letters: {@code quantity.*}. */
public enum QuantityFindingCode implements FindingCode.InBundle {
    /** A figure that no single value has: {@code 3 - 5}, {@code Top 50}. */
    NOT_A_VALUE(Severity.ERROR),
    /** A rank or words where a number with a unit is needed. */
    NOT_A_QUANTITY(Severity.ERROR),
    /** {@code tăng 8,82%} where a value is expected. */
    CHANGE_AS_VALUE(Severity.WARNING),
    /** Words behind a percent sign, which the value does not keep: {@code 50% hộ gia đình}. */
    WORDS_BEHIND_PERCENT(Severity.NOTE);

    static final MessageBundle TEXTS =
            MessageBundle.load("QuantityMessages", file -> QuantityFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    QuantityFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageBundle texts() {
        return TEXTS;
    }
}
