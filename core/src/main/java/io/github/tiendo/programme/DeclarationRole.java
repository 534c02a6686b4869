package io.github.tiendo.programme;

/** In which role a body declares a grade; the order is that of their weight, the last one strongest. */
public enum DeclarationRole {
    /** By the agency itself. */
    SELF,
    /** By a body that reviews the agency's own grade. */
    REVIEW,
    /** By the body that decides. */
    FINAL
}
