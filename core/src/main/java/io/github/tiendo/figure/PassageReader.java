package io.github.tiendo.figure;

import java.util.ArrayList;
import java.util.List;

/** Reads a passage into pieces, step by step: cut, numbers joined, roles told, slashes read, sentences counted. */
final class PassageReader {

    private final String text;
    private final Digits digits;
    private final PieceCutter cutter;
    private final Contents contents = new Contents();

    /** What a step reads and what it writes. */
    private final List<Piece> raw = new ArrayList<>();

    private final List<Piece> pieces = new ArrayList<>();

    PassageReader(String text, Digits digits) {
        this.text = text;
        this.digits = digits;
        this.cutter = new PieceCutter(text);
    }

    /** What the passage that was read last holds. */
    Contents contents() {
        return contents;
    }

    /** Reads a passage. The list is used again for the next one. */
    List<Piece> read(int start, int end) {
        raw.clear();
        cutter.cut(start, end, raw);
        pieces.clear();
        new NumberJoiner(digits, raw, pieces).join();
        new Roles(text, pieces).tell();
        List<Piece> read = pieces;
        if (cutter.hasSlash()) {
            raw.clear();
            new SlashReader(text, pieces).read(raw);
            read = raw;
        }
        order(read);
        return read;
    }

    /** Counts the brackets and the sentences that each piece stands in. */
    private void order(List<Piece> pieces) {
        contents.clear();
        int sentence = 0;
        int depth = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isSign('(')) {
                depth++;
            }
            contents.add(piece);
            piece.depth = depth;
            piece.sentence = sentence;
            if (piece.isSign(')') && depth > 0) {
                depth--;
            }
            if (endsSentence(pieces, i)) {
                sentence++;
                depth = 0;
            }
        }
    }

    private boolean endsSentence(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        if (piece.isSign('!') || piece.isSign('?') || piece.isSign('|')) {
            return true;
        }
        if (!piece.isSign('.') || i + 1 >= pieces.size() || pieces.get(i + 1).glued) {
            return false;
        }
        Piece before = i > 0 ? pieces.get(i - 1) : piece;
        boolean abbreviation = before.type == Piece.Type.WORD
                && (before.word.equals("tp")
                        || before.word.equals("no")
                        || before.word.equals("tx")
                        || before.word.length() == 1);
        char next = text.charAt(pieces.get(i + 1).start);
        return !abbreviation && !Character.isLowerCase(next);
    }
}
