package io.github.tiendo.figure;

import java.util.List;

/** Finds shares and ranks: the surest wordings first, since each takes the numbers that it has understood. */
final class ShareRules {

    private final Contents contents;
    private final SlashRules slashes;
    private final OfRules of;
    private final PercentRules percents;

    ShareRules(List<Piece> pieces, Contents contents, Finds finds) {
        Around around = new Around(pieces);
        this.contents = contents;
        this.slashes = new SlashRules(pieces, around, finds);
        this.of = new OfRules(pieces, around, finds);
        this.percents = new PercentRules(pieces, around, finds);
    }

    /**
     * Reads the passage.
     *
     * @param outerWholes the counts in the heading of a list, or in the passage before, that may be wholes
     * @param lone percentages that wait for a share
     */
    void read(List<Piece> outerWholes, LonePercentages lone) {
        if (contents.has(Piece.Type.SHARE) && contents.hasPercents()) {
            slashes.sharesBeforePercentages();
        }
        if (contents.has(Piece.Type.SHARE) || contents.has(Piece.Type.RANK)) {
            slashes.slashes(lone);
        }
        if (contents.has(Cue.OF) || contents.hasSign('/')) {
            of.ofTotals();
        }
        if (contents.hasPercents()) {
            percents.percentages(outerWholes);
        }
        if (contents.has(Cue.OF) || contents.has(Cue.UNTIL)) {
            of.partsBehindWholes();
        }
        if (contents.hasOrdinals()) {
            of.ranksInWords();
        }
    }
}
