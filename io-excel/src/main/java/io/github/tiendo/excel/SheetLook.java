package io.github.tiendo.excel;

import java.util.List;

/**
 * How a sheet looks before any of its cells is known.
 *
 * @param widths of its columns in characters, from the first
 * @param frozenRows how many rows stay in sight
 * @param hasGrid whether the lines between cells are shown
 */
record SheetLook(List<Integer> widths, int frozenRows, boolean hasGrid) {}
