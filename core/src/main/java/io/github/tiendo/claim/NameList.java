package io.github.tiendo.claim;

import java.util.List;

/**
 * The names of a list.
 *
 * @param names as printed, cut as finely as may be
 * @param least how many they are at least
 * @param isOpen whether the list says that there are more
 * @param text the words of the list
 */
record NameList(List<String> names, int least, boolean isOpen, String text) {

    /** The same list, of which the words before it say that there are more. */
    NameList opened() {
        return new NameList(names, least, true, text);
    }
}
