package io.github.tiendo.figure;

/** What sorts of pieces a passage holds, so that a rule which needs others need not look at it. */
final class Contents {

    private static final int SIGNS = 64;

    private long cues;
    private long signs;
    private int types;
    private boolean percents;
    private boolean numbers;
    private boolean candidates;
    private int counts;
    private boolean ordinals;

    void clear() {
        cues = 0;
        signs = 0;
        types = 0;
        percents = false;
        numbers = false;
        candidates = false;
        counts = 0;
        ordinals = false;
    }

    void add(Piece piece) {
        types |= 1 << piece.type.ordinal();
        if (piece.cue != null) {
            cues |= 1L << piece.cue.ordinal();
        }
        switch (piece.type) {
            case SIGN -> signs |= bit(piece.sign);
            case NUMBER -> {
                percents |= piece.isPercent();
                counts += piece.isCount() ? 1 : 0;
                ordinals |= piece.role == Piece.Role.ORDINAL;
                numbers |= piece.isCount() || piece.isWithPercentForm();
            }
            case SHARE, RANK -> numbers = true;
            default -> {}
        }
        candidates |= piece.isCandidate();
    }

    /** Signs beyond ASCII's first half, such as arrows, share one bit. */
    private static long bit(char sign) {
        return sign < SIGNS ? 1L << sign : 1L;
    }

    boolean has(Cue cue) {
        return (cues & 1L << cue.ordinal()) != 0;
    }

    boolean has(Piece.Type type) {
        return (types & 1 << type.ordinal()) != 0;
    }

    boolean hasSign(char sign) {
        return (signs & bit(sign)) != 0;
    }

    /** Whether a number tells a place in an order. */
    boolean hasOrdinals() {
        return ordinals;
    }

    /** How many numbers count something. */
    int counts() {
        return counts;
    }

    boolean hasPercents() {
        return percents;
    }

    /** Whether a number counts something, or is a percentage, a share or a rank. */
    boolean hasNumbers() {
        return numbers;
    }

    /** Whether a percent sign or a slash between numbers was not understood. */
    boolean hasCandidates() {
        return candidates;
    }
}
