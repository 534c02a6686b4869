package io.github.tiendo.programme;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** By what a row of one file was taken for a row of another, best first; or why it was not. */
public enum MatchBasis implements Localized {
    /** Both have one id. */
    ID("mã", "id"),
    /** A team's catalogue says so, by name or alias. */
    CATALOGUE("danh mục", "catalogue"),
    /** Both have one name under the same headings, and no different units. */
    PATH("tên và đề mục", "name under headings"),
    /** Both have one name that no other row has, under other headings. */
    NAME("tên", "name alone"),
    /** It could be several, so it is taken for none. */
    SEVERAL("nhiều khả năng", "several"),
    /** There is none like it. */
    NONE("không có", "none");

    private final String vietnamese;
    private final String english;

    MatchBasis(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Tells whether the row was found.
     *
     * @return true for all but SEVERAL and NONE
     */
    public boolean isMatch() {
        return this != SEVERAL && this != NONE;
    }

    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }
}
