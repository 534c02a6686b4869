package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What the first bytes say that a file is. */
enum FileKind {
    /** A zip archive, as {@code .xlsx} is. */
    ZIP,
    /** A compound file, as {@code .xls} and every encrypted workbook is. */
    COMPOUND,
    /** Anything else. */
    OTHER;

    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_HEAD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int LOOKED_AT = 512;

    static FileKind of(byte[] head) {
        return startsWith(head, ZIP_HEAD) ? ZIP : startsWith(head, COMPOUND_HEAD) ? COMPOUND : OTHER;
    }

    /** Why bytes that are neither of the two cannot be a workbook. */
    static Finding refusal(byte[] bytes) {
        if (bytes.length == 0) {
            return Finding.of(ExcelFindingCode.EMPTY_FILE);
        }
        return oldWorkbook(bytes)
                .orElseGet(() -> Finding.of(ExcelFindingCode.NOT_A_WORKBOOK).with("found", kindOfText(bytes)));
    }

    /** Workbooks before 1993 were streams of records without a compound file around them. */
    private static Optional<Finding> oldWorkbook(byte[] bytes) {
        boolean beginsWithBof = bytes.length > 8
                && bytes[0] == 9
                && (bytes[1] == 0 || bytes[1] == 2 || bytes[1] == 4)
                && bytes[3] == 0
                && (bytes[2] == 4 || bytes[2] == 6);
        return beginsWithBof
                ? Optional.of(Finding.of(ExcelFindingCode.UNSUPPORTED_WORKBOOK).with("found", "Excel 2.0–4.0"))
                : Optional.empty();
    }

    /** Whether a file is the web page or XML that programs save under the ending of a workbook. */
    static boolean isMarkup(byte[] head) {
        Found kind = kindOfText(head);
        return kind == Found.WEB_PAGE || kind == Found.XML;
    }

    private static Found kindOfText(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r') {
                return Found.OTHER;
            }
        }
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .strip();
        if (start.startsWith("%pdf") || start.startsWith("{\\rtf")) {
            return Found.DOCUMENT;
        }
        if (start.contains("<html") || start.contains("<!doctype html") || start.contains("<table")) {
            return Found.WEB_PAGE;
        }
        return start.contains("<?xml") ? Found.XML : Found.TEXT;
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (bytes[i] != head[i]) {
                return false;
            }
        }
        return true;
    }
}
