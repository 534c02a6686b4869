package io.github.tiendo.claim;

/**
 * What ties the numbers of a claim together, from the surest on. Structure and words tell it, never which number would fit: where
 * a tie does not hold, numbers that do not agree may belong to others, and are no error.
 */
public enum Tie {
    /** How they are written: a fraction, the cells of a table, one noun of a part and of the only whole. */
    FORM,
    /** The whole by its name behind the percentage: "30% of the farms with cattle". */
    NAMED,
    /** One bracket, or words of its own sentence: "of the 61 provinces", "from 30 to 25". */
    WORDS,
    /** Words of another sentence, the line above, or that both count the same. */
    LINE,
    /** Nothing but that they stand near one another. */
    NEAR,
    /** Another number of equal standing may be meant as well. */
    RIVAL,
    /** Words say that what is stated is of something else. */
    OTHER;

    /** Whether numbers so tied are wrong if they do not agree. */
    public boolean holds() {
        return compareTo(NEAR) < 0;
    }

    /** The surer one of what words tie, if it is also written so. */
    Tie inForm(boolean isWritten) {
        return isWritten && compareTo(WORDS) <= 0 ? FORM : this;
    }

    /** The weaker of two. */
    Tie and(Tie other) {
        return compareTo(other) < 0 ? other : this;
    }
}
