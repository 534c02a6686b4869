package io.github.tiendo.claim;

/** What an amount does in a sentence, told by the wording around it. */
enum Role {
    NONE,
    /** A share of a whole: {@code chiếm 40%}. */
    SHARE,
    /** A share of a whole or of a plan: {@code đạt 40%}. */
    ATTAINED,
    /** By how much something grew, or is higher than something else. */
    UP,
    /** By how much something fell, or is lower than something else. */
    DOWN,
    EARLIER,
    LATER,
    /** A number of which others are parts. */
    WHOLE,
    /** A number that is some of a {@link #WHOLE}. */
    PART,
    /** What was planned. */
    PLAN,
    /** What remains of a whole. */
    REST,
    /** The sum of what stands before it. */
    TOTAL,
    /** A place, or a place in a field. */
    RANK,
    /** How many there are in a ranking. */
    FIELD,
    /** By how many places a rank moved. */
    MOVED_UP,
    MOVED_DOWN,
    /** An average of two other numbers. */
    AVERAGE,
    /** What is aimed at. */
    TARGET,
    /** A rate that is set. */
    RATE,
    /** A value stated by itself. */
    LEVEL;

    /** What a wording tells with it; itself if nothing. */
    Role counterpart() {
        return switch (this) {
            case PART -> WHOLE;
            case WHOLE -> PART;
            case LATER -> EARLIER;
            case EARLIER, UP, DOWN -> LATER;
            case SHARE, ATTAINED -> PART;
            default -> this;
        };
    }

    /** Whether a number of it may have parts. */
    boolean mayBeWhole() {
        return switch (this) {
            case UP, DOWN, EARLIER, PLAN, TARGET, RANK -> false;
            default -> true;
        };
    }

    /** Whether a number of it may be some of what is counted at one time. */
    boolean mayBePart() {
        return switch (this) {
            case UP, DOWN, EARLIER, PLAN, TARGET, RANK, AVERAGE -> false;
            default -> true;
        };
    }

    boolean isChange() {
        return this == UP || this == DOWN;
    }
}
