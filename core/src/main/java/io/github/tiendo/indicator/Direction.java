package io.github.tiendo.indicator;

/** Which way is better. */
public enum Direction {
    /** A higher value is better. */
    INCREASE,
    /** A lower value is better. */
    DECREASE
}
