package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.spi.ReadLimits;

/** What is left of the limits while a workbook is read; what a file claims of itself is never asked. */
final class ReadBudget {

    private static final int SMALL_PART = 1 << 20;
    private static final int READ_AHEAD = 512;

    private final ReadLimits limits;
    private final long memory;
    private long inflated;
    private long held;
    private int cells;

    ReadBudget(ReadLimits limits) {
        this(limits, Runtime.getRuntime().maxMemory() / 2);
    }

    /**
     * A whole budget.
     *
     * @param memory how many bytes of what is read may be held at once
     */
    ReadBudget(ReadLimits limits, long memory) {
        this.limits = limits;
        this.memory = memory;
    }

    ReadLimits limits() {
        return limits;
    }

    /** Takes bytes of a part that has unpacked so many of so many packed ones. */
    void takeInflated(int count, long ofPart, long packedOfPart) throws RefusedException {
        inflated += count;
        if (inflated > limits.inflatedBytes()) {
            throw RefusedException.exceeded("inflated-bytes", limits.inflatedBytes());
        }
        if (ofPart > SMALL_PART) {
            checkRatio(ofPart, packedOfPart + READ_AHEAD);
        }
    }

    private void checkRatio(long ofPart, long packedOfPart) throws RefusedException {
        if (ofPart / limits.inflationRatio() > packedOfPart) {
            throw RefusedException.exceeded("inflation-ratio", limits.inflationRatio());
        }
    }

    /** Why a part whose next token is too long is not read on. */
    RefusedException tokenTooLong(long ofPart, long packedOfPart) throws RefusedException {
        checkRatio(ofPart, packedOfPart);
        return RefusedException.exceeded("cell-length", limits.cellLength());
    }

    /** Takes the next row of a sheet, which has this many before it. */
    void takeRow(int rowsBefore) throws RefusedException {
        if (rowsBefore >= limits.rows()) {
            throw RefusedException.exceeded("rows", limits.rows());
        }
    }

    void takeCell(int column) throws RefusedException {
        if (column >= limits.columns()) {
            throw RefusedException.exceeded("columns", limits.columns());
        }
        if (++cells > limits.elements()) {
            throw RefusedException.exceeded("elements", limits.elements());
        }
    }

    void checkLength(int length) throws RefusedException {
        if (length > limits.cellLength()) {
            throw RefusedException.exceeded("cell-length", limits.cellLength());
        }
    }

    /** Takes memory that is held until the workbook has been read. */
    void hold(long bytes) throws RefusedException {
        held += bytes;
        if (held > memory) {
            throw new RefusedException(Finding.of(ExcelFindingCode.TOO_LARGE_FOR_MEMORY));
        }
    }
}
