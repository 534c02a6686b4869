package io.github.tiendo.excel;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import java.util.Locale;

/** What a file turned out to be, or what is wrong with it, in words. */
enum Found implements Localized {
    TEXT,
    WEB_PAGE,
    XML,
    ARCHIVE,
    DOCUMENT,
    OTHER,
    CUT_OFF,
    PART_MISSING,
    PART_TWICE,
    DECLARATION,
    CONTENT;

    private static final MessageBundle TEXTS =
            MessageBundle.load("ExcelMessages", file -> Found.class.getResourceAsStream(file));

    private final String key = "found." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String text(Locale language) {
        return TEXTS.pattern(key, language);
    }
}
