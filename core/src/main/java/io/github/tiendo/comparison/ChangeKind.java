package io.github.tiendo.comparison;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** In what way an indicator or a task changed. */
public enum ChangeKind implements Localized {
    /** It is only in the later one. */
    ADDED("thêm", "added"),
    /** It is only in the earlier one. */
    REMOVED("bỏ", "removed"),
    /** It has another name. */
    RENAMED("đổi tên", "renamed"),
    /** It is counted in another way: another unit, another kind, other definitions. */
    REDEFINED("đổi cách tính", "redefined"),
    /** It has a value where there was none. */
    VALUE_ADDED("có thêm số liệu", "value added"),
    /** It has another value, or none any more, for the same period. */
    VALUE_REVISED("sửa số liệu", "value revised"),
    /** It has another target, one more or one less. */
    TARGET_AMENDED("sửa mục tiêu", "target amended"),
    /** A task stands otherwise. */
    STATUS_CHANGED("đổi tiến độ", "status changed"),
    /** A task has another deadline. */
    DEADLINE_AMENDED("đổi thời hạn", "deadline amended");

    private final String vietnamese;
    private final String english;

    ChangeKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }
}
