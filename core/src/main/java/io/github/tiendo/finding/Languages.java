package io.github.tiendo.finding;

import java.util.Locale;

/**
 * The two languages in which Tiendo speaks and reads.
 *
 * <p>Every method that makes or reads text takes a {@link Locale}. A locale whose language is {@code vi} means
 * Vietnamese; every other locale means English, {@link Locale#FRENCH} too, without a word about it. The JVM's default locale is never asked.
 */
public final class Languages {

    /** Vietnamese, {@code vi}. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** English, {@code en}. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private Languages() {}

    /**
     * Tells whether text in this locale is Vietnamese; if not, it is English.
     *
     * @param language any locale
     * @return whether its language is {@code vi}
     */
    public static boolean isVietnamese(Locale language) {
        return language.getLanguage().equals(VIETNAMESE.getLanguage());
    }
}
