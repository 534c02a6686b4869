package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import org.jspecify.annotations.Nullable;

/** A number, word, phrase or sign of a passage. Lives while its passage is read, and is filled in by the reader. */
final class Piece {

    enum Type {
        NUMBER,
        /** Two numbers with a slash that say so many of so many. */
        SHARE,
        /** Two numbers with a slash that say a place in a field. */
        RANK,
        WORD,
        SIGN,
        /** The mark of a footnote. */
        NOTE
    }

    /** What a number is, if it counts nothing. */
    enum Role {
        COUNT,
        DATE,
        DURATION,
        /** Of a document, a list, an address, a name. */
        CODE,
        /** A place in an order: "thứ 14", "34th". */
        ORDINAL,
        RANGE
    }

    final Type type;
    final int start;
    int end;
    final boolean glued;
    /** The word or phrase in normal form, the digits, or the sign. */
    String word;
    /** The sign, or 0. */
    final char sign;

    @Nullable
    Cue cue;

    @Nullable
    Qualifier qualifier;

    @Nullable
    ScaleWord scale;

    @Nullable
    PercentForm percent;

    @Nullable
    NumberReading number;

    /** What a share, or a count that is part of one, is of. */
    @Nullable
    NumberReading whole;

    Role role = Role.COUNT;
    /** The number of a footnote. */
    int note;
    /** Brackets around it. */
    int depth;
    /** Counts sentences from 0. */
    int sentence;
    /** Whether a figure has taken it. */
    boolean taken;
    /** Whether a share has taken it as its part. */
    boolean part;

    Piece(Type type, String word, int start, int end, boolean glued) {
        this.type = type;
        this.word = word;
        this.start = start;
        this.end = end;
        this.glued = glued;
        this.sign = type == Type.SIGN && word.length() == 1 ? word.charAt(0) : 0;
    }

    /** Takes the meaning of a phrase that ends at a place. */
    void says(Lexicon.Node phrase, int behind) {
        word = phrase.phrase;
        end = behind;
        cue = phrase.cue;
        qualifier = phrase.qualifier;
        scale = phrase.scale;
        percent = phrase.percent;
    }

    boolean isEmphasis() {
        return sign == '*' || sign == '_' || sign == '`' || sign == '\\';
    }

    boolean is(Cue expected) {
        return cue == expected;
    }

    boolean isSign(char expected) {
        return sign == expected;
    }

    boolean isPercent() {
        return type == Type.NUMBER && number != null && number.isPercent();
    }

    boolean isPoints() {
        return type == Type.NUMBER && number != null && number.percentForm() == PercentForm.PERCENTAGE_POINT;
    }

    boolean isWithPercentForm() {
        return number != null && number.percentForm() != PercentForm.NONE;
    }

    /** A slash between numbers, a percent sign or a number with one, that was not understood. */
    boolean isCandidate() {
        return note < 0 || sign == '%' || type == Type.NUMBER && number == null && percent != null;
    }

    /** A number that counts something. */
    boolean isCount() {
        return type == Type.NUMBER && number != null && role == Role.COUNT && number.percentForm() == PercentForm.NONE;
    }

    /** Whether both are of one whole. */
    boolean hasSameWhole(Piece other) {
        return whole != null && other.whole != null && whole.value().compareTo(other.whole.value()) == 0;
    }

    boolean isShare() {
        return type == Type.SHARE;
    }

    boolean isCountOrShare() {
        return isCount() || isShare();
    }
}
