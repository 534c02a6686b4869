package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** Why a percent sign or a slash between digits states no figure that could be checked. */
public enum NoFigure implements Localized {
    /** A day, month, year or other period: {@code 30/6/2022}. */
    PERIOD,
    /** The number of a document, product, place or telephone: {@code 749/QĐ-TTg}. */
    NAME,
    /** The number of an item or row. */
    NUMBERING,
    /** From one number to another: {@code 3 - 5%}. */
    RANGE,
    /** A rate that is set: of a tax, an interest, an exchange. */
    RATE,
    /** What is aimed at: {@code tối thiểu 50%}. */
    TARGET,
    /** A value stated by itself, with nothing in the text to compute it from. */
    VALUE,
    /** A change whose ends are not stated. */
    CHANGE;

    /** The words, such as {@code a period} or {@code thời gian}. */
    @Override
    public String text(Locale language) {
        return AuditMessage.TEXTS.pattern("aside." + name(), language);
    }
}
