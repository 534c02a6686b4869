package com.example.plugins;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Severity;
import java.util.Locale;

/** What can be found in a farm file. */
enum FarmCode implements FindingCode {
    TOO_LARGE("tệp quá lớn", "the file is too large", Severity.ERROR),
    NO_FARM("không phải tệp trang trại", "this is no farm file", Severity.ERROR),
    UNREADABLE_LINE("cần dòng dạng mã=tên", "expected a line such as id=name", Severity.ERROR),
    NOT_HELD("tệp trang trại chỉ giữ tên chỉ tiêu", "a farm file holds names of indicators only", Severity.WARNING);

    private final String vietnamese;
    private final String english;
    private final Severity severity;

    FarmCode(String vietnamese, String english, Severity severity) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.severity = severity;
    }

    @Override
    public String id() {
        return FindingCode.id("farm", this);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String pattern(Locale language) {
        return language.getLanguage().equals("vi") ? vietnamese : english;
    }
}
