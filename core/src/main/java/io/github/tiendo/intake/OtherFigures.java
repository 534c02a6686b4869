package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Figures that are written in other ways than the notation has: a number in brackets that is below zero, nothing in words
 * ({@code zero}, {@code Không để xảy ra}), a place in a ranking ({@code 48th}, {@code 70th or better}). Each as the notation
 * writes it, told where it might be something else.
 */
final class OtherFigures {

    private static final int LONGEST = 60;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\d[\\d., ]*)\\)");

    private static final String NOT_ABOVE_ZERO = "≤ 0";

    private static final String PLACE_WORD = RowWords.PLACE_BEFORE.get(0) + " ";

    private static final Pattern PLACE = Pattern.compile("(?:(?:" + any(RowWords.PLACE_AT_LEAST) + ") )?((?:(?:"
            + any(RowWords.PLACE_BEFORE) + ") )*)(\\d{1,4})(" + any(RowWords.PLACE_ENDING) + ")?( (?:"
            + any(RowWords.PLACE_BEHIND) + "))?");

    private OtherFigures() {}

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** What a cell of results holds, as the notation writes it. */
    static Outcome<DraftCell> value(DraftCell cell, boolean amongFigures) {
        return read(cell, RowWords.NONE_REACHED, "0", amongFigures);
    }

    /** What a cell of targets holds, as the notation writes it. */
    static Outcome<DraftCell> target(DraftCell cell, boolean amongFigures) {
        return read(cell, RowWords.NONE_ASKED, NOT_ABOVE_ZERO, amongFigures);
    }

    private static Outcome<DraftCell> read(DraftCell cell, List<String> none, String zero, boolean amongFigures) {
        if (cell.text().length() > LONGEST) {
            return Outcome.of(cell);
        }
        String text = NormalText.of(cell.text());
        if (RowWords.ZERO.contains(text)) {
            return Outcome.of(written(zero, cell));
        }
        if (amongFigures && none.contains(text)) {
            return told(written(zero, cell), IntakeFindingCode.NONE_FOR_ZERO, cell);
        }
        Matcher below = IN_BRACKETS.matcher(text);
        if (below.matches()) {
            return told(written("-" + below.group(1), cell), IntakeFindingCode.NEGATIVE_IN_BRACKETS, cell);
        }
        return Outcome.of(place(text).map(place -> written(place, cell)).orElse(cell));
    }

    /** A place that an ending, or words on both sides, say to be one. */
    private static Optional<String> place(String text) {
        Matcher place = PLACE.matcher(text);
        return place.matches() && (place.group(3) != null || !place.group(1).isEmpty() && place.group(4) != null)
                ? Optional.of(PLACE_WORD + place.group(2))
                : Optional.empty();
    }

    private static DraftCell written(String text, DraftCell cell) {
        return DraftCell.text(text).atPlaceOf(cell);
    }

    private static Outcome<DraftCell> told(DraftCell read, IntakeFindingCode code, DraftCell cell) {
        return Outcome.of(
                read, List.of(Finding.of(code).with("found", cell.display()).with("reading", read.display())));
    }
}
