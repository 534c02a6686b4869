package io.github.tiendo.notation;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** Why there is no figure where one could stand, as far as the text says it. */
public enum MissingMark implements Localized {
    /** Nothing is said: blank, {@code -}, {@code …}, {@code không có số liệu}. */
    NO_FIGURE,
    /** There will be one: {@code chưa có số liệu}, {@code not yet available}. */
    NOT_YET,
    /** There cannot be one: {@code không áp dụng}, {@code n/a}. */
    NOT_APPLICABLE,
    /** There is one that is not told: {@code không công bố}, {@code mật}, {@code withheld}. */
    WITHHELD;

    /** The words for the reason, such as {@code chưa có số liệu}. */
    @Override
    public String text(Locale language) {
        return NotationFindingCode.TEXTS.pattern("missing." + name(), language);
    }
}
