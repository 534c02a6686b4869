package io.github.tiendo.finding;

import java.util.Locale;

/** A code for tests. */
enum TestCode implements FindingCode {
    BROKEN;

    @Override
    public String id() {
        return FindingCode.id("test", this);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String pattern(Locale language) {
        return Languages.isVietnamese(language) ? "bị hỏng: {found}" : "it is broken: {found}";
    }
}
