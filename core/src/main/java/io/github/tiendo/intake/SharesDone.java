package io.github.tiendo.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The plain numbers of a status column: 0 to 100 in percent, or parts of one where none is above 1 and one is between. A 1
 * among zeros may be either.
 */
final class SharesDone {

    static final BigDecimal ALL = new BigDecimal(100);
    private static final Pattern PLAIN = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,4})?");

    private final boolean noneAboveOne;
    private final boolean arePartsOfOne;

    SharesDone(List<DraftCell> cells) {
        List<BigDecimal> numbers =
                cells.stream().flatMap(cell -> plain(cell).stream()).toList();
        noneAboveOne = numbers.stream().allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0);
        arePartsOfOne = noneAboveOne
                && numbers.stream().anyMatch(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0);
    }

    /** The number of a cell that is written without a percent sign. */
    private static Optional<BigDecimal> plain(DraftCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> cell.number();
            case TEXT ->
                Optional.of(cell.display())
                        .filter(text -> PLAIN.matcher(text).matches())
                        .map(text -> new BigDecimal(text.replace(',', '.')));
            default -> Optional.empty();
        };
    }

    /** How much is done, in percent; empty if the cell is no share. */
    Optional<BigDecimal> percent(DraftCell cell) {
        Optional<BigDecimal> share = cell.kind() == DraftCell.Kind.PERCENT
                ? cell.number()
                : plain(cell).map(number -> arePartsOfOne ? number.movePointRight(2) : number);
        return share.filter(percent -> percent.signum() >= 0 && percent.compareTo(ALL) <= 0);
    }

    /** Whether a cell may say that all is done, or that a hundredth is. */
    boolean isAmbiguous(DraftCell cell) {
        return noneAboveOne
                && !arePartsOfOne
                && plain(cell)
                        .filter(number -> number.compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }
}
