package io.github.tiendo.finding;

import java.util.Locale;

/** Something that can be said in Vietnamese and in English: a grade, a reason, an expectation. */
@FunctionalInterface
public interface Localized {

    /**
     * The words for it.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the text, never empty
     */
    String text(Locale language);
}
