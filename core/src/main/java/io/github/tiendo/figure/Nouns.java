package io.github.tiendo.figure;

import java.util.List;

/** The words behind a number that say what it counts. */
final class Nouns {

    private static final int MOST = 8;

    private Nouns() {}

    /** The word behind a number; empty where a sign or nothing follows. */
    static String first(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).type == Piece.Type.WORD ? pieces.get(at + 1).word : "";
    }

    /** Whether two numbers count the same, as their first words tell. */
    static boolean isSame(List<Piece> pieces, int one, int other) {
        return !first(pieces, one).isEmpty() && first(pieces, one).equals(first(pieces, other));
    }

    /** The words from a place on: up to a verb, a cue, or a sign other than a comma in a pair. */
    static String of(List<Piece> pieces, int from) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int i = from; i < pieces.size() && count < MOST; i++) {
            Piece piece = pieces.get(i);
            boolean comma = piece.isSign(',')
                    && i + 1 < pieces.size()
                    && Roles.isNoun(pieces.get(i + 1))
                    && Lexicon.isCounted(pieces.get(i + 1).word)
                    && count <= MOST - 2;
            if (comma) {
                words.append(',');
                continue;
            }
            if (piece.type != Piece.Type.WORD || piece.cue != null && !Roles.isNoun(piece)) {
                break;
            }
            words.append(words.length() == 0 ? "" : " ").append(piece.word);
            count++;
        }
        return words.toString();
    }

    /** Where the words behind a number end, with what is said of them. */
    static int end(List<Piece> pieces, int at) {
        int end = pieces.get(at).end;
        for (int i = at + 1; i < pieces.size() && i <= at + MOST; i++) {
            Piece piece = pieces.get(i);
            boolean comma = piece.isSign(',') && i + 1 < pieces.size() && Lexicon.isCounted(pieces.get(i + 1).word);
            if (piece.type != Piece.Type.WORD && !comma) {
                break;
            }
            end = comma ? end : piece.end;
        }
        return end;
    }
}
