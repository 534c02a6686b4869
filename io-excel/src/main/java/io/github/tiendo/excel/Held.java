package io.github.tiendo.excel;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/** What a programme holds, in words for a finding. */
enum Held implements Localized, Serializable {
    PROGRAMME_ID,
    TITLE,
    LEGAL_BASIS,
    SPAN,
    LEVEL_NAMES,
    HEADINGS,
    HEADING_IDS,
    INDICATORS,
    TRANSLATIONS,
    UNITS,
    PROPERTIES,
    AGENCIES,
    MEASURES,
    DEFINITIONS,
    TARGETS,
    TASKS,
    TASK_IDS,
    TASK_PROPERTIES,
    DEADLINE_AMENDMENTS,
    ROSTERS,
    DUTIES,
    REPORTS,
    REPORT_FACTS,
    OBSERVATIONS,
    DECLARED_GRADES,
    STATED_TEXTS,
    TASK_ENTRIES,
    SUBMISSIONS,
    COVERAGES,
    ROW_ADDRESSES,
    TOTALS;

    @Override
    public String text(Locale language) {
        return ExcelFindingCode.TEXTS.pattern("held." + name(), language);
    }
}
