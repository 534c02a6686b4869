package io.github.tiendo.target;

/** How a value is compared with a bound. */
public enum Comparison {
    /** At least the bound: {@code >=}. */
    AT_LEAST(true, false),
    /** More than the bound: {@code >}. */
    MORE_THAN(true, true),
    /** At most the bound: {@code <=}. */
    AT_MOST(false, false),
    /** Less than the bound: {@code <}. */
    LESS_THAN(false, true);

    private final boolean floor;
    private final boolean strict;

    Comparison(boolean floor, boolean strict) {
        this.floor = floor;
        this.strict = strict;
    }

    /**
     * Tells whether values above the bound meet it.
     *
     * @return true for a floor, false for a ceiling
     */
    public boolean isFloor() {
        return floor;
    }

    /**
     * Tells whether the bound itself does not meet it.
     *
     * @return whether equality is not enough
     */
    public boolean isStrict() {
        return strict;
    }
}
