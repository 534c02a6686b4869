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
    FigureKind kind();

    /** The figure as it is printed in the language, such as {@code gần 60 triệu}. */
    @Override
    default String text(Locale language) {
        return new FigurePrinter(language, NumberDialect.of(language)).print(this);
    }
}
