package io.github.tiendo.figure;

import io.github.tiendo.notation.PercentForm;
import io.github.tiendo.notation.Qualifier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of each number of a passage whether it counts, or is a date, a duration, an ordinal, part of a name or a range. */
final class Roles {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int DAYS = 31;
    private static final int MONTHS = 12;
    private static final int LONGEST_UNIT = 4;
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    private final String text;
    private final List<Piece> pieces;

    Roles(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    void tell() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.type == Piece.Type.NUMBER && piece.number != null) {
                piece.role = role(i);
            }
        }
    }

    private Piece.Role role(int i) {
        Piece piece = pieces.get(i);
        Piece before = i > 0 ? pieces.get(i - 1) : null;
        Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        if (isInCode(i) || isNumbering(i)) {
            return Piece.Role.CODE;
        }
        if (isRange(i)) {
            return Piece.Role.RANGE;
        }
        if (piece.number.percentForm() != PercentForm.NONE || piece.scale != null) {
            return Piece.Role.COUNT;
        }
        boolean bare = piece.number.qualifier() == Qualifier.EXACT;
        if (bare && isDate(piece, before, next)) {
            return Piece.Role.DATE;
        }
        if (isDuration(i, next)) {
            return Piece.Role.DURATION;
        }
        if (bare && (isOfDocument(before, next) || isLevel(piece, before, next))) {
            return Piece.Role.CODE;
        }
        if (bare && isOrdinal(before, next)) {
            return Piece.Role.ORDINAL;
        }
        return isPerUnit(i, next) ? Piece.Role.CODE : Piece.Role.COUNT;
    }

    /** "ngày 30", "tháng 6", "năm 2023", and a year where no noun makes a count of it. */
    private static boolean isDate(Piece piece, @Nullable Piece before, @Nullable Piece next) {
        if (before != null && (before.is(Cue.DATE) || before.is(Cue.TIME_UNIT))) {
            return isYear(piece) || !isEnglish(before) || !isNoun(next);
        }
        return isYear(piece) && (before == null || !before.is(Cue.OF) || !isNoun(next)) && isYearHere(before, next);
    }

    /** Behind "the year" a number may begin the next clause, as it never does behind "năm". */
    private static boolean isEnglish(Piece unit) {
        return unit.is(Cue.TIME_UNIT)
                && unit.word.length() > 1
                && unit.word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** "5 năm", but not "5 năm 2023". */
    private boolean isDuration(int i, @Nullable Piece next) {
        boolean yearBehind = i + 2 < pieces.size() && pieces.get(i + 2).type == Piece.Type.NUMBER;
        return next != null && next.is(Cue.TIME_UNIT) && !(yearBehind && next.word.equals("năm"));
    }

    /** "Quyết định 749", "số 18", but not "quyết định 5 nhiệm vụ" or "Điều 3/5". */
    private static boolean isOfDocument(@Nullable Piece before, @Nullable Piece next) {
        if (before == null || isSlash(next)) {
            return false;
        }
        return before.is(Cue.NUMBER_WORD) || before.is(Cue.DOCUMENT) && (!isNoun(next) || before.word.endsWith("số"));
    }

    /** "mức độ 4". */
    private static boolean isLevel(Piece piece, @Nullable Piece before, @Nullable Piece next) {
        return before != null && before.is(Cue.LEVEL) && piece.word.length() <= 2 && !isNoun(next);
    }

    /** "km/2": what is counted is measured by it. */
    private boolean isPerUnit(int i, @Nullable Piece next) {
        return i > 1
                && pieces.get(i - 1).isSign('/')
                && pieces.get(i - 2).type == Piece.Type.WORD
                && (next == null || !isUnitBefore(i - 2, next.word));
    }

    /** "3.456 căn nhà/4.000 căn nhà": whether the number before the slash has the same unit. */
    private boolean isUnitBefore(int last, String unit) {
        for (int i = last; i > 0 && last - i < LONGEST_UNIT && pieces.get(i).type == Piece.Type.WORD; i--) {
            if (pieces.get(i - 1).type == Piece.Type.NUMBER) {
                return pieces.get(i).word.equals(unit);
            }
        }
        return false;
    }

    private static boolean isOrdinal(@Nullable Piece before, @Nullable Piece next) {
        boolean suffix = next != null && next.glued && next.type == Piece.Type.WORD && SUFFIXES.contains(next.word);
        return suffix
                || before != null
                        && before.is(Cue.RANK)
                        && (before.word.endsWith("thứ") || !isNoun(next) && !isSlash(next));
    }

    private static boolean isSlash(@Nullable Piece piece) {
        return piece != null && piece.isSign('/');
    }

    static boolean isNoun(@Nullable Piece piece) {
        return piece != null && piece.type == Piece.Type.WORD && (piece.cue == null || Lexicon.isCounted(piece.word));
    }

    static boolean isYear(Piece piece) {
        if (piece.word.length() != 4 || piece.word.charAt(0) != '1' && piece.word.charAt(0) != '2') {
            return false;
        }
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(piece.word.charAt(i), 10);
            if (digit < 0) {
                return false;
            }
            value = value * 10 + digit;
        }
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    private static boolean isYearHere(@Nullable Piece before, @Nullable Piece next) {
        return !isNoun(next)
                || before != null
                        && (before.is(Cue.UNTIL)
                                || before.is(Cue.FROM)
                                || before.is(Cue.COMPARED)
                                || before.isSign('-'));
    }

    /** "TNMT.06", "Covid-19", "5G": digits that belong to a name. */
    private boolean isInCode(int i) {
        Piece piece = pieces.get(i);
        Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        if (next != null
                && next.type == Piece.Type.WORD
                && next.start == pieces.get(i).end
                && next.glued
                && next.cue == null
                && next.word.length() <= 2
                && Character.isUpperCase(text.charAt(next.start))) {
            return true;
        }
        if (!piece.glued || i == 0) {
            return false;
        }
        Piece before = pieces.get(i - 1);
        if (before.type == Piece.Type.WORD && before.end == piece.start) {
            return true;
        }
        boolean joint = before.isSign('-') || before.isSign('.') || before.isSign('_') || before.isSign('#');
        return joint
                && before.glued
                && i > 1
                && pieces.get(i - 2).type == Piece.Type.WORD
                && pieces.get(i - 2).end == before.start;
    }

    /** "1.", "2)" at the start, "(1)" anywhere. */
    private boolean isNumbering(int i) {
        Piece piece = pieces.get(i);
        Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        if (next == null || piece.word.length() > 3 || piece.number.percentForm() != PercentForm.NONE) {
            return false;
        }
        if (i == 0) {
            return (next.isSign('.') || next.isSign(')')) && next.start == piece.end && pieces.size() > 2;
        }
        return piece.word.length() == 1
                && pieces.get(i - 1).isSign('(')
                && next.isSign(')')
                && i + 2 < pieces.size()
                && pieces.get(i + 2).type == Piece.Type.WORD
                && pieces.get(i + 2).cue == null;
    }

    /** "3 - 5", "2021-2025", "từ 04 đến 09" without a change. */
    private boolean isRange(int i) {
        return isRangeSign(i + 1) || isRangeSign(i - 1);
    }

    private boolean isRangeSign(int at) {
        return at > 0
                && at + 1 < pieces.size()
                && pieces.get(at).isSign('-')
                && pieces.get(at - 1).type == Piece.Type.NUMBER
                && pieces.get(at + 1).type == Piece.Type.NUMBER
                && pieces.get(at - 1).percent == null
                && (pieces.get(at).glued == pieces.get(at + 1).glued);
    }

    /** A day and a month. */
    static boolean isDay(Piece day, Piece month) {
        return isAtMost(day, DAYS) && isAtMost(month, MONTHS);
    }

    static boolean isAtMost(Piece piece, int most) {
        return piece.word.length() <= 2
                && piece.number != null
                && piece.number.printed().scale() == 0
                && piece.number.printed().intValue() >= 1
                && piece.number.printed().intValue() <= most;
    }
}
