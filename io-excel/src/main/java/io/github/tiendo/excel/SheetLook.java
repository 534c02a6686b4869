package io.github.tiendo.excel;

import java.util.List;

/**
 * How a sheet looks before any of its cells is known.
 *
 * @param widths of its columns in characters, from the first
 * @param frozenRows how many rows stay in sight
 * @param hasGrid whether the lines between cells are shown
 * @param paper how it is printed
 */
record SheetLook(List<Integer> widths, int frozenRows, boolean hasGrid, Paper paper) {

    /** How a sheet is printed. */
    enum Paper {
        /** As the program likes. */
        ANY,
        /** On A4 landscape, as wide as the page, on as many pages as it takes. */
        LANDSCAPE,
        ONE_LANDSCAPE_PAGE
    }
}
