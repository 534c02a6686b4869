package io.github.tiendo.indicator;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** Why an indicator that is printed does not count in completion totals. */
public enum ExclusionReason implements Localized {
    /** It is the country's place in an international ranking, which no agency of the programme decides. */
    NATIONAL_RANK("xếp hạng quốc gia", "national rank"),
    /** It was set aside by the programme's owner. */
    SET_ASIDE("không tính theo quyết định của cơ quan chủ trì", "set aside by the programme's owner"),
    /** Its time was over on the day of the assessment. */
    NO_LONGER_APPLICABLE("không còn áp dụng", "no longer applicable"),
    /** It has no target in the year that was asked for. */
    NO_TARGET_IN_YEAR("không có mục tiêu trong năm được hỏi", "no target in the year asked for");

    private final String vietnamese;
    private final String english;

    ExclusionReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }
}
