package io.github.tiendo.figure;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import java.util.Locale;

/** What kind of claim a stated figure makes. */
public enum StatedFigureKind implements Localized {
    /** So many of so many, with or without the percentage: {@code 08/28 chỉ tiêu (đạt tỷ lệ 29%)}. */
    COUNT_SHARE,
    /** Parts and their total: {@code 220 thành viên, bao gồm: 58 ...; 63 ... và 99 ...}. */
    SUM,
    /** Those who have and those who have not, against all of them: {@code Đã ban hành: 14 bộ. Chưa ban hành: 09 bộ}. */
    COMPLEMENT,
    /** Percentages that should make 100 %. */
    PERCENT_SUM,
    /** An earlier and a later value with the change between them: {@code từ 26,92 lên 33,90, tăng khoảng 26%}. */
    GROWTH,
    /** A count and the names of those counted, or of those missing. */
    COVERAGE,
    /** A place in a field: {@code 86/193 (+0)}. */
    RANK,
    /** A count per class in a summary, against the rows of a programme. */
    CLASS_COUNT,
    /** A total against numbered rows. */
    ANNEX_COUNT,
    /** One quantity stated twice with different values. */
    CONFLICT,
    /** A value against the one that a programme holds. */
    VALUE;

    static final MessageBundle TEXTS =
            MessageBundle.load("FigureMessages", StatedFigureKind.class::getResourceAsStream);

    /** The name of the kind, such as {@code share} or {@code tỷ lệ}. */
    @Override
    public String text(Locale language) {
        return TEXTS.pattern("kind." + name(), language);
    }
}
