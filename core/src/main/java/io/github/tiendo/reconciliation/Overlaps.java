package io.github.tiendo.reconciliation;

import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /** What a block says, its texts being looked through once. */
    static Set<Overlaps> in(Block block) {
        Set<Overlaps> said = EnumSet.noneOf(Overlaps.class);
        if (block instanceof Sheet sheet) {
            sheet.rows().forEach(row -> IntStream.range(0, row.size())
                    .forEach(nth -> said.addAll(in(row.cell(nth).text()))));
        } else if (block instanceof Block.Text text) {
            said.addAll(in(text.text()));
        }
        return said;
    }

    private static Set<Overlaps> in(String text) {
        List<Token> tokens = Token.scan(text);
        Set<Overlaps> said = EnumSet.noneOf(Overlaps.class);
        if (has(tokens, ROUNDING)) {
            said.add(ROUNDED);
        }
        if (has(tokens, OVERLAP) || said.isEmpty() && has(tokens, UNEQUAL)) {
            said.add(COUNTED_TWICE);
        }
        return said;
    }

    private static boolean has(List<Token> tokens, Phrases<String> phrases) {
        return IntStream.range(0, tokens.size())
                .anyMatch(i -> phrases.at(tokens, i).isPresent());
    }
}
