package io.github.tiendo.claim;

import io.github.tiendo.layout.Sheet;
import java.util.function.Consumer;

/** Finds what the numbers of a table claim. */
final class TableFinder {

    TableFinder(Sheet sheet, Digits digits, Consumer<Claim> out, ClaimAccount account) {}

    void find() {}
}
