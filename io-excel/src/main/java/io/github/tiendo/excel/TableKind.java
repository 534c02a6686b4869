package io.github.tiendo.excel;

/** What the rows of a table are about. */
enum TableKind {
    INDICATORS(ExcelColumn.NAME),
    TASKS(ExcelColumn.TASK),
    /** How many of how many did something. */
    COVERAGE(ExcelColumn.COVERED),
    /** What each agency did. */
    ANSWERS(ExcelColumn.MEMBER);

    private final ExcelColumn name;

    TableKind(ExcelColumn name) {
        this.name = name;
    }

    /** The column that names the row. */
    ExcelColumn nameColumn() {
        return name;
    }
}
