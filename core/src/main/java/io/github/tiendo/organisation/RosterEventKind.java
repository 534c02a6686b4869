package io.github.tiendo.organisation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** What happened to the agencies of a roster on a day. */
public enum RosterEventKind implements Localized {
    /** One agency goes on under another name or rank. */
    RENAME("đổi tên", "renamed"),
    /** Two or more agencies become one, which may be one of them. */
    MERGE("hợp nhất", "merged"),
    /** One agency becomes two or more, one of which may be it. */
    SPLIT("chia tách", "split"),
    /** Agencies end, or leave the roster, and nobody succeeds them in it. */
    END("kết thúc", "ended"),
    /** Agencies begin, or enter the roster, and succeed nobody in it. */
    FOUND("thành lập", "founded");

    private final String vietnamese;
    private final String english;

    RosterEventKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    boolean fits(int before, int after) {
        return switch (this) {
            case RENAME -> before == 1 && after == 1;
            case MERGE -> before >= 2 && after == 1;
            case SPLIT -> before == 1 && after >= 2;
            case END -> before >= 1 && after == 0;
            default -> before == 0 && after >= 1;
        };
    }

    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }
}
