package io.github.tiendo.layout;

/** What the rows of a table are about. */
public enum TableKind {
    /** An indicator each, with its targets and results. */
    INDICATORS(ColumnMeaning.NAME),
    /** A task each. */
    TASKS(ColumnMeaning.TASK),
    /** How many of how many did something. */
    COVERAGE(ColumnMeaning.COVERED),
    /** What each agency did. */
    ANSWERS(ColumnMeaning.MEMBER),
    /** Figures of each agency or place, an indicator or two in columns. */
    BODIES(ColumnMeaning.MEMBER);

    private final ColumnMeaning name;

    TableKind(ColumnMeaning name) {
        this.name = name;
    }

    /** The column that names the row. */
    ColumnMeaning nameColumn() {
        return name;
    }
}
