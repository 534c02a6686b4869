package io.github.tiendo.target;

import java.util.Collection;

/** Whether a target is met, where "nobody can tell" is an answer. */
public enum Answer {
    /** Met, whatever the value may exactly be. */
    YES,
    /** Not met, whatever the value may exactly be. */
    NO,
    /** It cannot be told: the value is hedged across the edge, in another unit, or needs a baseline that nobody stated. */
    UNDECIDED;

    /** The answer to two questions of which both must be YES. */
    static Answer all(Collection<Answer> answers) {
        if (answers.contains(NO)) {
            return NO;
        }
        return answers.contains(UNDECIDED) ? UNDECIDED : YES;
    }

    static Answer of(boolean always, boolean ever) {
        if (always) {
            return YES;
        }
        return ever ? UNDECIDED : NO;
    }
}
