package io.github.tiendo.intake;

/**
 * A draft that says for itself whether its cells keep the standard constraints, so that the annotations of its getters,
 * which state them, need not be looked up for a file that keeps them all. A test holds that both ask the same.
 */
abstract class ShapedDraft {

    /** No text in normal form is longer than so many times what was typed. */
    static final int GROWTH = 3;

    /** Whether no constraint is broken, those of the rows in it included; of a whole programme, its own cells only. */
    abstract boolean keepsShape();

    /** Whether the texts of cells, as displayed, are no longer than so many characters. */
    static boolean areWithin(int most, DraftCell... cells) {
        for (DraftCell cell : cells) {
            if (cell.text().length() > most / GROWTH && cell.display().length() > most) {
                return false;
            }
        }
        return true;
    }

    /** Whether all rows below keep their constraints. */
    static boolean keepShape(Iterable<? extends ShapedDraft> rows) {
        for (ShapedDraft row : rows) {
            if (!row.keepsShape()) {
                return false;
            }
        }
        return true;
    }
}
