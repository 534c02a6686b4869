package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table: what its columns are about.
 *
 * @param kind what the rows are about
 * @param firstRow its first row
 * @param lastRow its last row
 * @param columns from left to right, those that are read
 * @param findings about columns that are not read
 */
record TableHead(TableKind kind, int firstRow, int lastRow, List<Column> columns, List<Finding> findings) {

    /**
     * A column that is read.
     *
     * @param meaning what it is about
     * @param index where it stands
     * @param lastIndex the last column over which its head is merged
     * @param head the words of its head, with their place
     * @param text the words taken apart
     */
    record Column(ColumnMeaning meaning, int index, int lastIndex, DraftCell head, HeadText text) {

        /** The period that the head names, at the place of the head. */
        DraftCell period() {
            DraftCell period =
                    text.period().map(found -> DraftCell.text(found.text())).orElse(DraftCell.blank());
            return period.isBlank() ? period : period.at(head.location().orElseThrow());
        }
    }

    List<Column> all(ColumnMeaning meaning) {
        List<Column> all = new ArrayList<>(2);
        for (Column column : columns) {
            if (column.meaning() == meaning) {
                all.add(column);
            }
        }
        return all;
    }

    Optional<Column> first(ColumnMeaning meaning) {
        for (Column column : columns) {
            if (column.meaning() == meaning) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The column of names of indicators, of titles of tasks, of what was done, or of agencies. */
    Column name() {
        return first(kind.nameColumn()).orElseThrow();
    }

    /** Whether it is the same head again, as at the top of a further page. */
    boolean isRepeatedBy(TableHead other) {
        if (kind != other.kind || columns.size() != other.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column mine = columns.get(i);
            Column its = other.columns.get(i);
            if (mine.index() != its.index() || mine.meaning() != its.meaning() || !samePeriod(mine, its)) {
                return false;
            }
        }
        return true;
    }

    private static boolean samePeriod(Column one, Column other) {
        return one.text()
                .period()
                .map(PeriodInText::period)
                .equals(other.text().period().map(PeriodInText::period));
    }
}
