package io.github.tiendo.notation.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the texts that were asked for last: the text of a cell is compared many times over while its row is
 * understood. For any threads, each of which may make a form again that another has just made.
 *
 * @param <F> what is made of a text
 */
public final class RecentForms<F> {

    private static final int LONGEST_REMEMBERED = 512;

    private final Function<String, F> form;
    private final @Nullable Recent<F>[] recent;

    /** The hash tells another text apart without a look at one that was kept long ago. */
    private record Recent<F>(int hash, String text, F form) {}

    /**
     * Remembers forms.
     *
     * @param remembered how many at most, a power of two
     * @param form makes the form of a text, the same each time
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of nothing yet
    public RecentForms(int remembered, Function<String, F> form) {
        this.form = form;
        this.recent = new Recent[remembered];
    }

    /**
     * The form of a text.
     *
     * @param text any text
     * @return what is made of it, or was made when it was asked for last
     */
    public F of(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return form.apply(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & recent.length - 1;
        Recent<F> known = recent[place];
        if (known == null || known.hash != hash || !known.text.equals(text)) {
            known = new Recent<>(hash, text, form.apply(text));
            recent[place] = known;
        }
        return known.form;
    }
}
