package io.github.tiendo.excel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Counts the records of an {@code .xls} file before the library that understands them builds its model, which takes many
 * times the memory of the file.
 */
final class XlsRecords {

    /** What the model of a cell takes, and of any record besides its bytes; measured, rounded up. */
    private static final int BYTES_OF_CELL = 200;

    private static final int BYTES_OF_RECORD = 150;

    private static final int BLANK = 0x201;
    private static final int MUL_BLANK = 0xBE;
    private static final int MUL_RK = 0xBD;
    private static final int BOUND_SHEET = 0x85;
    private static final int ENCRYPTION = 0x2F;

    private XlsRecords() {}

    /** Counts the records, and tells whether a password is needed to read them. */
    static boolean areEncrypted(DirectoryNode root, ReadBudget budget) throws IOException, RefusedException {
        int sheets = 0;
        boolean areEncrypted = false;
        try (InputStream records =
                new BufferedInputStream(root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook")))) {
            byte[] head = new byte[4];
            while (records.readNBytes(head, 0, 4) == 4) {
                int kind = head[0] & 0xFF | (head[1] & 0xFF) << 8;
                int length = head[2] & 0xFF | (head[3] & 0xFF) << 8;
                records.skipNBytes(length);
                switch (kind) {
                    case ENCRYPTION -> areEncrypted = true;
                    case BOUND_SHEET -> {
                        if (++sheets > budget.limits().sheets()) {
                            throw RefusedException.exceeded(
                                    "sheets", budget.limits().sheets());
                        }
                    }
                    case BLANK -> budget.hold(BYTES_OF_CELL);
                    case MUL_BLANK -> budget.hold(BYTES_OF_CELL * (length / 2L));
                    case MUL_RK -> budget.hold(BYTES_OF_CELL * (length / 6L));
                    default -> budget.hold(BYTES_OF_RECORD + 3L * length);
                }
            }
        }
        return areEncrypted;
    }
}
