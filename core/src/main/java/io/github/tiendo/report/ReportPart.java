package io.github.tiendo.report;

import io.github.tiendo.finding.Localized;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report may speak of, in the order in which it does. */
public enum ReportPart implements Localized {
    /** The sentences that count the classes. */
    SUMMARY,
    /** The table and the charts of the classes. */
    CLASSES,
    /** For which indicators there is a figure, by heading and body. */
    FIGURES,
    /** Every indicator with value, target, attainment and class. */
    INDICATORS,
    /** How the tasks stand, by lead agency, and which are overdue. */
    TASKS,
    /** What changed since the last report. */
    CHANGES,
    /** Who did and who did not. */
    COVERAGE,
    /** The bodies in the order of their values. */
    RANKING,
    /** What was asked for and what became of it. */
    REQUESTS,
    /** Whose report came, complete and in time. */
    REPORTING,
    /** Difficulties, causes and proposals. */
    DIFFICULTIES,
    /** Stated figures that do not add up. */
    ALARMS,
    /** What was left out and why, and the methods used. */
    NOTES,
    /** Every task with its deadline, status and result. */
    ANNEX;

    /** {@return the name for scripts: in lower case, such as {@code summary}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The part of a name.
     *
     * @param id such as {@code summary}
     * @return the part, or empty if there is none of that name
     */
    public static Optional<ReportPart> of(String id) {
        return Stream.of(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    /** {@return what the part is called, short enough for the name of a sheet} */
    @Override
    public String text(Locale language) {
        return ReportTexts.BUNDLE.pattern("part." + id(), language);
    }
}
