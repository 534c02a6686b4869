package io.github.tiendo.claim;

/** Why a percent sign, a slash fraction or a "k of n" is in no claim. */
public enum Reason {
    /** A day, month, year or other period. */
    PERIOD,
    /** The number of a document, product, place or telephone. */
    NAME,
    /** The number of an item or row. */
    NUMBERING,
    /** From one number to another. */
    RANGE,
    /** A rate that is set: of a tax, an interest, an exchange. */
    RATE,
    /** What is aimed at. */
    TARGET,
    /** A value stated by itself, with nothing in the text to compute it from. */
    VALUE,
    /** A change whose ends are not stated. */
    CHANGE
}
