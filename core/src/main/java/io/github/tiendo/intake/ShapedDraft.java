package io.github.tiendo.intake;

/** A draft whose cells have constraints, which the annotations of its getters state. */
abstract class ShapedDraft {

    /** Whether no standard constraint is broken, those of the rows in it included; of a whole programme, its own cells only. */
    boolean keepsShape() {
        return RowShape.isKept(this);
    }
}
