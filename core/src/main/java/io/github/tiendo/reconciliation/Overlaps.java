package io.github.tiendo.reconciliation;

import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a text says that parts need not make their total: some are counted twice, or were rounded. */
final class Overlaps {

    private static final Phrases<String> SAID = Phrasebook.load(
                    "Overlap", file -> Overlaps.class.getResourceAsStream(file))
            .phrases("overlap");

    private Overlaps() {}

    static boolean areSaidIn(Block block) {
        if (block instanceof Sheet sheet) {
            return sheet.rows().stream().anyMatch(row -> IntStream.range(0, row.size())
                    .anyMatch(nth -> areSaidIn(row.cell(nth).text())));
        }
        return block instanceof Block.Text text && areSaidIn(text.text());
    }

    private static boolean areSaidIn(String text) {
        List<Token> tokens = Token.scan(text);
        return IntStream.range(0, tokens.size())
                .anyMatch(i -> SAID.at(tokens, i).isPresent());
    }
}
