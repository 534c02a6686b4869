package io.github.tiendo.notation;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/**
 * What a text with a figure in it says, before anybody asks what it means: {@code 57/63} is a fraction here, be it a
 * share or a place.
 */
public sealed interface Figure extends Localized, Serializable
        permits NumberReading, RangeReading, FractionReading, RankReading, MultipleReading, ChangeReading, TopReading {

    /**
     * Which shape this is, to switch on.
     *
     * @return the kind that belongs to the class
     */
    Kind kind();

    /** The figure as it is printed in the language, such as {@code gần 60 triệu}. */
    @Override
    default String text(Locale language) {
        return new FigurePrinter(language, NumberDialect.of(language)).print(this);
    }

    /** The shapes of figures, to switch on; each is one class. */
    enum Kind implements Localized {
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
}
