package io.github.tiendo.target;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found while a target is read, beyond its figures: {@code target.*}. */
public enum TargetFindingCode implements FindingCode.InBundle {
    /** A figure that no target can be: {@code tăng 20 giao dịch}, {@code 86/193 (+5)}. */
    NOT_A_CONDITION(Severity.ERROR),
    /** Brackets or "every year" inside each other more often than anybody means. */
    TOO_DEEP(Severity.ERROR),
    /** Points of a path that are out of order, in several units, or compared in several ways. */
    UNEVEN_PATH(Severity.ERROR),
    /** A hedge on a target, which nobody can check: {@code khoảng 80%}. */
    HEDGED_TARGET(Severity.WARNING),
    /** Words that are to be done, with a number in them that is not compared: {@code Ban hành 3 văn bản}. */
    NUMBER_IN_MILESTONE(Severity.WARNING),
    /** {@code duy trì 95%}: read as to be held in every year. */
    MAINTAINED_EVERY_YEAR(Severity.NOTE),
    /** {@code giảm 30% so với hiện nay}: what the change is measured against has no date. */
    BASE_WITHOUT_DATE(Severity.NOTE);

    static final MessageBundle TEXTS =
            MessageBundle.load("TargetMessages", file -> TargetFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    TargetFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageBundle texts() {
        return TEXTS;
    }
}
