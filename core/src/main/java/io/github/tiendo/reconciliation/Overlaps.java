package io.github.tiendo.reconciliation;

import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/** What a text says of why parts do not make their total. */
enum Overlaps {
    /** Some are counted twice, or nothing but that they do not make it. */
    COUNTED_TWICE,
    /** They were rounded, which excuses half a unit of the last digit of each number. */
    ROUNDED;

    private static final Phrasebook BOOK = Phrasebook.load("Overlap", file -> Overlaps.class.getResourceAsStream(file));

    private static final Phrases<String> OVERLAP = BOOK.phrases("overlap");
    private static final Phrases<String> UNEQUAL = BOOK.phrases("unequal");
    private static final Phrases<String> ROUNDING = BOOK.phrases("rounded");

    boolean isSaidIn(Block block) {
        if (block instanceof Sheet sheet) {
            return sheet.rows().stream().anyMatch(row -> IntStream.range(0, row.size())
                    .anyMatch(nth -> isSaidIn(row.cell(nth).text())));
        }
        return block instanceof Block.Text text && isSaidIn(text.text());
    }

    private boolean isSaidIn(String text) {
        List<Token> tokens = Token.scan(text);
        boolean rounded = has(tokens, ROUNDING);
        return this == ROUNDED ? rounded : has(tokens, OVERLAP) || !rounded && has(tokens, UNEQUAL);
    }

    private static boolean has(List<Token> tokens, Phrases<String> phrases) {
        return IntStream.range(0, tokens.size())
                .anyMatch(i -> phrases.at(tokens, i).isPresent());
    }
}
