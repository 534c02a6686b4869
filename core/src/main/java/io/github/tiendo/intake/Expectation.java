package io.github.tiendo.intake;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/** What was expected in a cell, for a finding. */
enum Expectation implements Localized, Serializable {
    RESULT("số liệu, ví dụ 77,08% hoặc 2.365/3.418", "a figure, such as 77.08% or 2,365/3,418"),
    TARGET("mục tiêu, ví dụ ≥ 80% hoặc Tối thiểu 10%", "a target, such as ≥ 80% or at least 10%");

    private final String vietnamese;
    private final String english;

    Expectation(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }
}
