package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** What kind of claim a stated figure makes, and how its two numbers are called. */
public enum StatedFigureKind implements Localized {
    /** So many of so many, with or without the percentage: {@code 08/28 chỉ tiêu (đạt tỷ lệ 29%)}. */
    COUNT_SHARE("part", "whole"),
    /** Parts and their total: {@code 220 thành viên, bao gồm: 58 ...; 63 ... và 99 ...}. */
    SUM("sum", "total"),
    /** Those who have and those who have not, against all of them: {@code Đã ban hành: 14 bộ. Chưa ban hành: 09 bộ}. */
    COMPLEMENT("sum", "all"),
    /** Percentages that should make 100 %. */
    PERCENT_SUM("sum", "total"),
    /** An earlier and a later value with the change between them: {@code từ 26,92 lên 33,90, tăng khoảng 26%}. */
    GROWTH("later", "earlier"),
    /** A count and the names of those counted, or of those missing. */
    COVERAGE("names", "count"),
    /** A total, over how many it is spread, and how much each has: {@code bình quân 45 thành viên/tổ}. */
    AVERAGE("total", "count"),
    /** A place in a field: {@code 86/193 (+0)}; or a later and an earlier place with the movement between them. */
    RANK("place", "field"),
    /** A count per class in a summary, against the rows of a programme. */
    CLASS_COUNT("counted", "stated"),
    /** A total against numbered rows. */
    ANNEX_COUNT("counted", "stated"),
    /** One quantity stated twice with different values. */
    CONFLICT("here", "elsewhere"),
    /** A value against the one that a programme holds, or a cell of a table of the text. */
    VALUE("value", "known");

    private final String first;
    private final String second;

    StatedFigureKind(String first, String second) {
        this.first = first;
        this.second = second;
    }

    /**
     * {@return what {@link AuditedFigure#numerator()} is in a figure of this kind, such as {@code part} or {@code
     * later}}
     */
    public String numeratorName() {
        return first;
    }

    /**
     * {@return what {@link AuditedFigure#denominator()} is in a figure of this kind, such as {@code whole} or {@code
     * earlier}}
     */
    public String denominatorName() {
        return second;
    }

    /** The name of the kind, such as {@code share} or {@code tỷ lệ}. */
    @Override
    public String text(Locale language) {
        return AuditMessage.TEXTS.pattern("kind." + name(), language);
    }
}
