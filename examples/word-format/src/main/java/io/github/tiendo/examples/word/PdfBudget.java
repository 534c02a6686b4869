package io.github.tiendo.examples.word;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.spi.ReadLimits;
import java.util.Optional;

/**
 * How much work a PDF may make: bytes looked at and unpacked, steps of drawing, letters of a page. A small file can claim
 * any of them without end, each stream a thousand times its size, each drawing ten others.
 */
final class PdfBudget {

    /** What one stream may unpack to, since it is held in memory as a whole. */
    private static final long LARGEST_STREAM = 64L << 20;

    /** Below this nobody asks how many times larger than its packed form a stream is. */
    private static final long SMALL_STREAM = 1L << 20;

    /** How often every byte of the file may be looked at, beside a start that every file may have. */
    private static final long LOOKS = 64;

    private static final long FREE_LOOKS = 32L << 20;
    /** A letter takes some 300 bytes while its page is read; a dense page of small print has 20,000. */
    private static final int LETTERS_OF_A_PAGE = 200_000;

    private final ReadLimits limits;
    private long looks;
    private long unpacked;
    private long steps;
    private int letters;
    private long characters;
    private Optional<Finding> exceeded = Optional.empty();

    PdfBudget(ReadLimits limits, long bytes) {
        this.limits = limits;
        looks = FREE_LOOKS + LOOKS * bytes;
    }

    /** The limit that was exceeded, if one was. */
    Optional<Finding> exceeded() {
        return exceeded;
    }

    private void require(boolean isKept, String limit, long allowed) {
        if (!isKept && exceeded.isEmpty()) {
            exceeded = Optional.of(Finding.of(PdfFindingCode.LIMIT_EXCEEDED)
                    .with("limit", limit)
                    .with("allowed", allowed));
        }
        if (exceeded.isPresent()) {
            throw new Exceeded();
        }
    }

    /** Ends the reading: PDFBox goes on after some exceptions, but not after this one. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("a limit is exceeded", null, false, false);
        }
    }

    void look(int bytes) {
        looks -= Math.max(bytes, 1);
        require(looks >= 0, "bytes", limits.bytes());
    }

    /** Takes what a stream unpacked to so far. */
    void unpack(int bytes, long ofStream, long packed) {
        unpacked += bytes;
        long largest = Math.min(LARGEST_STREAM, limits.inflatedBytes());
        require(ofStream <= largest && unpacked <= limits.inflatedBytes(), "inflated-bytes", limits.inflatedBytes());
        require(
                ofStream <= SMALL_STREAM || ofStream <= packed * limits.inflationRatio(),
                "inflation-ratio",
                limits.inflationRatio());
    }

    void step() {
        require(++steps <= limits.elements(), "elements", limits.elements());
    }

    void letter(int length) {
        characters += length;
        require(characters <= limits.bytes(), "bytes", limits.bytes());
        require(++letters <= LETTERS_OF_A_PAGE, "elements", limits.elements());
    }

    void page() {
        letters = 0;
        step();
    }
}
