package io.github.tiendo.notation;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** The shapes of figures, to switch on; each is one class. */
public enum FigureKind implements Localized {
    /** {@link NumberReading}: {@code gần 60 triệu}. */
    NUMBER,
    /** {@link RangeReading}: {@code 3 - 5}. */
    RANGE,
    /** {@link FractionReading}: {@code 2.365/3.418 (68,2%)}. */
    FRACTION,
    /** {@link RankReading}: {@code 86/193 (+0)}. */
    RANK,
    /** {@link MultipleReading}: {@code gấp 4,86 lần}. */
    MULTIPLE,
    /** {@link ChangeReading}: {@code tăng 7%/năm}. */
    CHANGE,
    /** {@link TopReading}: {@code Top 50}. */
    TOP;

    /** The name of the shape, such as {@code a range} or {@code một khoảng}. */
    @Override
    public String text(Locale language) {
        return NotationFindingCode.TEXTS.pattern("figure." + name(), language);
    }
}
