package io.github.tiendo.finding;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The place of a cell of a sheet, by row and column from 0: every cell that is read has one, so it holds no text of its own. */
final class CellLocation extends SourceLocation {

    private static final long serialVersionUID = 1L;

    private static final int LETTERS = 26;
    private static final int HASH = 31;

    private final String source;
    private final String sheet;
    private final int row;
    private final int column;

    CellLocation(String source, String sheet, int row, int column) {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("no cell stands in row " + row + ", column " + column);
        }
        this.source = Objects.requireNonNull(source);
        this.sheet = Objects.requireNonNull(sheet);
        this.row = row;
        this.column = column;
    }

    int row() {
        return row;
    }

    int cellColumn() {
        return column;
    }

    /** Another cell of the sheet. */
    CellLocation at(int otherRow, int otherColumn) {
        return new CellLocation(source, sheet, otherRow, otherColumn);
    }

    boolean isOnSheetOf(@Nullable SourceLocation other) {
        return other instanceof CellLocation cell && sheet.equals(cell.sheet) && source.equals(cell.source);
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Optional<String> address() {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.append((char) ('A' + rest % LETTERS));
        }
        letters.reverse().append(row + 1);
        return Optional.of(sheet.isEmpty() ? letters.toString() : sheet + "!" + letters);
    }

    @Override
    public OptionalInt line() {
        return OptionalInt.empty();
    }

    @Override
    public OptionalInt column() {
        return OptionalInt.empty();
    }

    @Override
    public OptionalInt page() {
        return OptionalInt.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellLocation cell
                ? row == cell.row && column == cell.column && sheet.equals(cell.sheet) && source.equals(cell.source)
                : super.equals(other);
    }

    /** That of a place with the same address, which need not be written for it. */
    @Override
    public int hashCode() {
        int address = sheet.isEmpty() ? 0 : sheet.hashCode() * HASH + '!';
        address = withLetters(address, column);
        return hash(withDigits(address, row + 1), 0, 0, 0);
    }

    private static int withLetters(int hash, int rest) {
        int before = rest < LETTERS ? hash : withLetters(hash, rest / LETTERS - 1);
        return before * HASH + 'A' + rest % LETTERS;
    }

    private static int withDigits(int hash, int number) {
        int before = number < 10 ? hash : withDigits(hash, number / 10);
        return before * HASH + '0' + number % 10;
    }
}
