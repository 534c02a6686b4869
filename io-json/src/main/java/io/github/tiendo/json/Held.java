package io.github.tiendo.json;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/** What a programme holds, in words for a finding. */
enum Held implements Localized, Serializable {
    INDICATORS,
    TARGETS,
    HEADINGS,
    TASKS,
    ROSTERS,
    DUTIES,
    REPORTS,
    DECLARED_GRADES,
    TASK_ENTRIES,
    SUBMISSIONS,
    STATED_TEXTS,
    UNKNOWN_MEMBERS;

    @Override
    public String text(Locale language) {
        return JsonFindingCode.TEXTS.pattern("held." + name(), language);
    }
}
