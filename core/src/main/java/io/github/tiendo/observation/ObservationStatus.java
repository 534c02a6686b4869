package io.github.tiendo.observation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** How a value is to be taken, or why there is none. */
public enum ObservationStatus implements Localized {
    /** Reported as it is. */
    NORMAL("chính thức", "normal", true),
    /** Estimated by the reporter before the count was finished ("ước tính"). */
    ESTIMATED("ước tính", "estimated", true),
    /** Counted, but to be confirmed ("sơ bộ"). */
    PROVISIONAL("sơ bộ", "provisional", true),
    /** About a time that had not come when it was said ("dự báo"). */
    FORECAST("dự báo", "forecast", true),
    /** The first value under another definition or method: not to be compared with those before it. */
    BREAK("thay đổi phương pháp", "break in the series", true),
    /** No value: it has not been reported yet. */
    NOT_YET_REPORTED("chưa có số liệu", "not yet reported", false),
    /** No value: the question does not apply. */
    NOT_APPLICABLE("không áp dụng", "not applicable", false),
    /** No value: it is known but not given out. */
    WITHHELD("không công bố", "withheld", false);

    private final String vietnamese;
    private final String english;
    private final boolean valued;

    ObservationStatus(String vietnamese, String english, boolean valued) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.valued = valued;
    }

    /**
     * Tells whether an observation with this status has a value.
     *
     * @return whether there is a value; if not, the status is the reason
     */
    public boolean hasValue() {
        return valued;
    }

    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }
}
