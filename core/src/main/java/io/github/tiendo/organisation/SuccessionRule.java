package io.github.tiendo.organisation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.util.Locale;

/**
 * When a member that was made of several counts as covered. Only the caller may choose: the same 55 of 63 provinces
 * are 32 of 34 by the first rule and 27 of 34 by the second.
 */
public enum SuccessionRule implements Localized {
    /** Covered if at least one of its parts was. */
    ANY_PART("ít nhất một đơn vị cũ", "any part"),
    /** Covered only if all of its parts were. */
    ALL_PARTS("tất cả đơn vị cũ", "all parts"),
    /** Stated anew: somebody names the members that are covered, see {@link Coverage#restatedOn}. */
    RESTATED("xác định lại", "restated");

    private final String vietnamese;
    private final String english;

    SuccessionRule(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }
}
