package io.github.tiendo.notation;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/**
 * How a number is qualified in words: printed bare, hedged ("gần 60 triệu"), or only bounded ("≥ 80%").
 *
 * <p>A hedged or bounded number is not a point: it stands for an interval of values. Which one is told by the
 * quantity that carries the qualifier.
 */
public enum Qualifier implements Localized {
    /** The number as printed, without any word. */
    EXACT,
    /** Estimated: {@code ước}, {@code ước tính}, {@code ước đạt}; {@code estimated}. */
    ESTIMATE,
    /** Around: {@code khoảng}, {@code ~}, {@code tương đương}, {@code xấp xỉ}; {@code about}. */
    ABOUT,
    /** A little less: {@code gần}; {@code nearly}. */
    NEARLY,
    /** A little more: {@code hơn}; {@code over}. */
    OVER,
    /** Strictly more, without limit: {@code >}, {@code trên}; {@code more than}. */
    MORE_THAN,
    /** The number or more: {@code ≥}, {@code từ}, {@code tối thiểu}, {@code ít nhất}; {@code at least}. */
    AT_LEAST,
    /** Strictly less: {@code <}, {@code dưới}; {@code less than}. */
    LESS_THAN,
    /** The number or less: {@code ≤}, {@code tối đa}, {@code không quá}; {@code at most}, {@code up to}. */
    AT_MOST;

    /** {@return whether the number is printed as a point} */
    public boolean isExact() {
        return this == EXACT;
    }

    /** {@return whether the number only bounds the value from one side} */
    public boolean isComparator() {
        return this == MORE_THAN || this == AT_LEAST || this == LESS_THAN || this == AT_MOST;
    }

    /** Whether the number bounds the value from below; of a comparator, else false. */
    boolean isLowerBound() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /**
     * Tells whether the value lies around the number: estimated, about, nearly or over.
     *
     * @return whether this is a hedge
     */
    public boolean isHedge() {
        return this != EXACT && !isComparator();
    }

    /** The name of the qualifier, such as {@code gần} or {@code nearly}. */
    @Override
    public String text(Locale language) {
        return NotationFindingCode.TEXTS.pattern("qualifier." + name(), language);
    }
}
