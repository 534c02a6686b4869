package io.github.tiendo.task;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** What a report says of a task in its status column. */
public enum TaskStatus implements Localized {
    /** {@code Hoàn thành}. */
    COMPLETED,
    /** {@code Đang thực hiện}. */
    IN_PROGRESS,
    /** {@code Đang nghiên cứu}, {@code Đang nghiên cứu thực hiện}: not yet being done. */
    UNDER_STUDY,
    /** {@code Chưa thực hiện}. */
    NOT_STARTED,
    /** {@code Tạm dừng}: it may go on. */
    SUSPENDED,
    /** {@code Hủy}: nobody is to do it any more. */
    CANCELLED,
    /** The report gives none: an empty cell, or {@code Thường xuyên} alone. */
    NOT_STATED;

    /** The label, as the status column prints it. */
    @Override
    public String text(Locale language) {
        return TaskFindingCode.TEXTS.label(this, language);
    }
}
