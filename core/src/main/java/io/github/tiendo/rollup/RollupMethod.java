package io.github.tiendo.rollup;

/** How a total was made. */
public enum RollupMethod {
    /** There was one value only, which is taken as it is. */
    SINGLE,
    /** The numbers were added. */
    SUMMED,
    /** The numerators and the denominators were added. */
    POOLED,
    /** Only percentages, or numbers that are not to be added, were known: their unweighted average. */
    AVERAGED,
    /** No total could be made; the findings say why. */
    NONE
}
