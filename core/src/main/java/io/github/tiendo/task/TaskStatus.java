package io.github.tiendo.task;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** What a report says of a task in its status column. */
public enum TaskStatus implements Localized {
    /** {@code Hoàn thành}. */
    COMPLETED("Hoàn thành", "Completed"),
    /** {@code Đang thực hiện}. */
    IN_PROGRESS("Đang thực hiện", "In progress"),
    /** {@code Đang nghiên cứu}, {@code Đang nghiên cứu thực hiện}: not yet being done. */
    UNDER_STUDY("Đang nghiên cứu", "Under study"),
    /** {@code Chưa thực hiện}. */
    NOT_STARTED("Chưa thực hiện", "Not started"),
    /** {@code Tạm dừng}: it may go on. */
    SUSPENDED("Tạm dừng", "Suspended"),
    /** {@code Hủy}: nobody is to do it any more. */
    CANCELLED("Hủy", "Cancelled"),
    /** The report gives none: an empty cell, or {@code Thường xuyên} alone. */
    NOT_STATED("Không nêu", "Not stated");

    private final String vietnamese;
    private final String english;

    TaskStatus(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The label, as the status column prints it. */
    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }
}
