package io.github.tiendo.claim;

/** What a word or phrase says for the structure of a sentence; the phrases stand in {@code Claim_en.phrases} and its like. */
public enum Cue {
    /** Some of it follows: {@code trong đó}, {@code of which}. */
    AMONG,
    /** All of it follows: {@code bao gồm}, {@code comprising}. */
    COMPRISING,
    /** Some of it, and not more: {@code đặc biệt}, {@code especially}. */
    ESPECIALLY,
    /** There is more than what is named: {@code v.v}, {@code khác}. */
    OTHERS,
    AND,
    NOT,
    DONE,
    OVERDUE,
    REST,
    TOTAL,
    UP,
    DOWN,
    /** A comparison begins: {@code so với}. */
    COMPARED,
    SAME_PERIOD,
    PLAN,
    AIM,
    RATE,
    /** A percentage follows of what is named before: {@code tỷ lệ}. */
    LEVEL,
    RANK,
    /** A verb or other word that ends what is counted. */
    VERB,
    /** A word for a body that has a name: {@code Sở}, {@code Bộ}. */
    BODY,
    /** A measure of time. */
    TIME,
    DATE,
    DOCUMENT,
    STRUCTURE,
    RESPECTIVELY;

    boolean isChange() {
        return this == UP || this == DOWN;
    }
}
