package io.github.tiendo.programme;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found about a programme as such. */
public enum ProgrammeFindingCode implements FindingCode.InBundle {
    /** A report has entries that nobody can date, which a question about an earlier knowledge has to leave out. */
    UNDATED_ENTRIES(Severity.WARNING);

    static final MessageBundle TEXTS =
            MessageBundle.load("ProgrammeMessages", file -> ProgrammeFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    ProgrammeFindingCode(Severity severity) {
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
