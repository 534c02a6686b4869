package io.github.tiendo.finding;

import java.util.Locale;

/** How much a finding matters, worst first. */
public enum Severity implements Localized {
    /** Something could not be used: the smallest thing that it spoils (a value, else its row, else the file) is left out. */
    ERROR,
    /** Everything was used, but a person should look: a reading had to be chosen, or two statements disagree. */
    WARNING,
    /** Everything was used and nothing needs doing; it is said so that nothing happens in silence. */
    NOTE;

    private static final MessageBundle TEXTS =
            MessageBundle.load("FindingMessages", file -> Severity.class.getResourceAsStream(file));

    /** The word for it, such as {@code error} or {@code lỗi}. */
    @Override
    public String text(Locale language) {
        return TEXTS.pattern("severity." + name(), language);
    }
}
