package io.github.tiendo.notation;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;
import java.util.Locale;

/** What can be found while text is read: {@code notation.*}. */
public enum NotationFindingCode implements FindingCode {
    /** Text that is no number. */
    NOT_A_NUMBER(Severity.ERROR);

    static final MessageBundle TEXTS =
            MessageBundle.load("NotationMessages", NotationFindingCode.class::getResourceAsStream);

    private final Severity severity;

    NotationFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return FindingCode.id("notation", this);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String pattern(Locale language) {
        return TEXTS.pattern(id(), language);
    }
}
