package io.github.tiendo.classification;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** Something that a reader of a grade should know beside it. */
public enum ClassificationFlag implements Localized {
    /** The target is met, but the first value that met it is of a period that ends after the due day. */
    LATE("đạt sau thời hạn", "met late"),
    /** The target is met, but the last change goes away from it. */
    WORSENING("đang xấu đi", "worsening"),
    /** The value is further from the target than at the start. */
    MOVING_AWAY("đang đi xa mục tiêu", "moving away from the target"),
    /** The value has not changed since the start. */
    STALLED("không chuyển biến", "stalled"),
    /** An earlier value met the target, the latest does not. */
    MET_THEN_LOST("đã từng đạt nhưng không giữ được", "met earlier, then lost"),
    /** The value that was rated has been revised since it was rated. */
    REVISED_SINCE("số liệu đã được điều chỉnh sau đó", "revised since"),
    /** The value is an average of percentages whose counts are not known. */
    AVERAGED("bình quân các tỷ lệ", "average of percentages"),
    /** The value was not reported of the whole but made from those of its parts. */
    FROM_PARTS("tổng hợp từ các phần", "made from parts");

    private final String vietnamese;
    private final String english;

    ClassificationFlag(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }

    int bit() {
        return 1 << ordinal();
    }
}
