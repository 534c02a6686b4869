package io.github.tiendo.layout;

/** How the meaning of a column is known. */
public enum MeaningReason {
    /** The user said so. */
    MAP,
    /** Its whole head is known. */
    HEAD,
    /** A part of its head is known. */
    PART_OF_HEAD,
    /** The row of column numbers says how it is computed. */
    FORMULA,
    /** Its cells say so. */
    CELLS,
    /** Its place among the others says so. */
    PLACE
}
