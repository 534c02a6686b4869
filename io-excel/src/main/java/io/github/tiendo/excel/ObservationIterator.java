package io.github.tiendo.excel;

import io.github.tiendo.excel.XlsxWorkbook.SheetEntry;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.spi.ReadLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a workbook one after the other and makes observations of them. */
final class ObservationIterator implements Iterator<Observation>, AutoCloseable {

    /** Heads stand near the top, below a title. */
    private static final int ROWS_TO_HEADS = 100;

    private final String source;
    private final Consumer<Finding> findings;
    private final RowCells row = new RowCells();
    private final ObservationParser parser;
    private final List<SourceLocation> withoutHeads = new ArrayList<>();
    private @Nullable RandomBytes bytes;
    private @Nullable XlsxWorkbook workbook;
    private @Nullable XlsxSheet rows;
    private SourceLocation sheet;
    private int nextSheet;
    private boolean hasHeads;
    private boolean isOver;
    private @Nullable Observation next;

    /** Opens nothing yet. */
    ObservationIterator(String source, ReadLimits limits, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
        this.sheet = SourceLocation.of(source);
        this.parser = new ObservationParser(row, limits.numbers(), findings);
    }

    /** Opens the workbook, which is closed with this; says so if it cannot be read. */
    void open(RandomBytes workbookBytes, ReadBudget budget) throws IOException {
        bytes = workbookBytes;
        try {
            workbook = ObservationWorkbook.open(workbookBytes, budget);
        } catch (RefusedException e) {
            refuse(e);
        }
    }

    /** Says why nothing more can be read. */
    void refuse(RefusedException refused) {
        findings.accept(refused.finding().at(sheet));
        isOver = true;
    }

    /** Where a cell of the row that was read last stands. */
    SourceLocation place(ObservationColumn column) {
        return ObservationHeads.place(sheet, row.row(), parser.place(column));
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !isOver) {
                next = readRow();
            }
            return next != null;
        } catch (RefusedException e) {
            refuse(e);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Observation next() {
        Observation observation = hasNext() ? next : null;
        if (observation == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return observation;
    }

    /** The observation of the next row; null where the row has none, or there is no next row. */
    private @Nullable Observation readRow() throws IOException, RefusedException {
        if (rows == null && !openSheet()) {
            end();
            return null;
        }
        XlsxSheet open = rows;
        if (open == null || !open.readRow(row)) {
            closeSheet(hasHeads);
            return null;
        }
        if (row.end() == 0) {
            return null;
        }
        if (hasHeads) {
            return parser.parse();
        }
        ObservationHeads heads = ObservationHeads.of(row, sheet, findings);
        if (heads != null) {
            hasHeads = true;
            parser.enter(sheet, heads);
        } else if (row.row() >= ROWS_TO_HEADS) {
            closeSheet(false);
        }
        return null;
    }

    private boolean openSheet() throws IOException, RefusedException {
        XlsxWorkbook open = workbook;
        while (open != null && nextSheet < open.sheets().size()) {
            SheetEntry entry = open.sheets().get(nextSheet++);
            if (entry.part() != null) {
                sheet = SourceLocation.of(source, entry.name());
                hasHeads = false;
                rows = open.open(entry.part());
                return true;
            }
        }
        return false;
    }

    private void closeSheet(boolean isRead) {
        XlsxSheet open = rows;
        if (open != null) {
            if (isRead) {
                open.misplaced().findings(source, sheet.address().orElse("")).forEach(findings);
            } else {
                withoutHeads.add(sheet);
            }
            open.close();
            rows = null;
        }
    }

    private void end() {
        isOver = true;
        if (workbook != null && withoutHeads.size() == sheetsWithCells(workbook)) {
            findings.accept(Finding.of(ExcelFindingCode.NO_OBSERVATIONS)
                    .with("expected", List.of(ObservationColumn.INDICATOR.head(), ObservationColumn.PERIOD.head()))
                    .with("rows", ROWS_TO_HEADS)
                    .at(SourceLocation.of(source)));
        } else {
            withoutHeads.forEach(each -> findings.accept(
                    Finding.of(ExcelFindingCode.SHEET_WITHOUT_OBSERVATIONS).at(each)));
        }
    }

    private static long sheetsWithCells(XlsxWorkbook workbook) {
        return workbook.sheets().stream().filter(each -> each.part() != null).count();
    }

    @Override
    public void close() throws IOException {
        isOver = true;
        if (rows != null) {
            rows.close();
        }
        if (bytes != null) {
            bytes.close();
        }
    }
}
