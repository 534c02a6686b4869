package io.github.tiendo.notation.text;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the texts that were asked for last: the text of a cell is compared many times over while its row is
 * understood. For any threads, each of which may make a form again that another has just made.
 */
public final class RecentForms {

    private static final int REMEMBERED = 1 << 8;
    private static final int LONGEST_REMEMBERED = 512;

    private final UnaryOperator<String> form;
    private final @Nullable Recent[] recent = new Recent[REMEMBERED];

    private record Recent(String text, String form) {}

    /**
     * Remembers forms.
     *
     * @param form makes the form of a text, the same each time
     */
    public RecentForms(UnaryOperator<String> form) {
        this.form = form;
    }

    /**
     * The form of a text.
     *
     * @param text any text
     * @return what is made of it, or was made when it was asked for last
     */
    public String of(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return form.apply(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & REMEMBERED - 1;
        Recent known = recent[place];
        if (known == null || !known.text.equals(text)) {
            known = new Recent(text, form.apply(text));
            recent[place] = known;
        }
        return known.form;
    }
}
