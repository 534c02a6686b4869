package io.github.tiendo.notation;

import java.io.Serializable;

/**
 * What a text with a figure in it says, before anybody asks what it means: {@code 57/63} is a fraction here, be it a
 * share or a place.
 */
public sealed interface Figure extends Serializable
        permits NumberReading, RangeReading, FractionReading, RankReading, MultipleReading, ChangeReading, TopReading {

    /**
     * Which shape this is, to switch on.
     *
     * @return the kind that belongs to the class
     */
    FigureKind kind();
}
