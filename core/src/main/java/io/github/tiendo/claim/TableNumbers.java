package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the number that a cell of a table holds. */
record TableNumbers(Digits digits) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More characters than a cell has that is one number, with its unit and blanks. */
    private static final int LONGEST_NUMBER = 400;

    /** Digits behind these of a number that a file stores are its own, not the table's. */
    private static final int MOST_DECIMALS = 6;

    /** With more decimals a number was worked out, and its format says how many of them count. */
    private static final int MOST_TYPED = 2;

    /** A number in brackets, as accounts print what is less than nothing: {@code (60)}. */
    private static final Pattern NEGATIVE = Pattern.compile("\\((\\d[\\d.,]*%?)\\)");

    /** A number with its sign: {@code -25,3}. */
    private static final Pattern SIGNED = Pattern.compile("\\s*([-+\u2212\u2013])\\s?(\\d[^-+\u2212\u2013]*)");

    /** "1,248 (52.0%)": a number and the percentage in brackets behind it. */
    record Split(Amount number, Amount percent) {}

    /** The number of a cell; null if it holds none, or more. */
    @Nullable
    Amount of(DraftCell cell) {
        return switch (cell.kind()) {
            case NUMBER, PERCENT -> {
                BigDecimal number = cell.number().orElseThrow();
                boolean percent = cell.kind() == DraftCell.Kind.PERCENT;
                int stored = Math.max(0, number.stripTrailingZeros().scale());
                int shown = cell.decimalsShown().orElse(Math.min(stored, MOST_DECIMALS));
                // 71.8 that was typed is no 72 because its format hides the digit; what a formula left may have any
                // digits
                shown = percent || stored > MOST_TYPED ? shown : Math.max(shown, stored);
                BigDecimal rounded = number.setScale(Math.min(shown, MOST_DECIMALS), RoundingMode.HALF_UP);
                NumberReading reading = NumberReading.builder()
                        .printed(rounded)
                        .percentForm(percent ? PercentForm.PERCENT : PercentForm.NONE)
                        .build();
                yield new Amount(reading, percent ? Unit.PERCENT : Unit.COUNT, "", cell.display(), 0, 0);
            }
            case TEXT -> cell.text().length() <= LONGEST_NUMBER ? text(cell.text()) : null;
            default -> null;
        };
    }

    /** A text that is one number, with a sign before it or not; a dash stands for none. */
    private @Nullable Amount text(String text) {
        Matcher signed = SIGNED.matcher(text);
        Amount unsigned = signed.matches() ? text(signed.group(2)) : null;
        if (unsigned != null) {
            NumberReading number = unsigned.number();
            BigDecimal printed = "+".equals(signed.group(1))
                    ? number.printed()
                    : number.printed().negate();
            NumberReading reading =
                    NumberReading.builder().from(number).printed(printed).build();
            return new Amount(reading, unsigned.unit(), unsigned.measure(), text.strip(), 0, 0);
        }
        List<Atom> atoms = AtomReader.read(text, digits.tokens(text), digits);
        if (atoms.size() == 1 && atoms.get(0) instanceof Amount amount && amount.unit() != Unit.ORDINAL) {
            return amount;
        }
        if (atoms.size() == 2
                && atoms.get(0) instanceof Amount amount
                && amount.isCount()
                && atoms.get(1) instanceof Atom.Word unit
                && unit.start() == amount.end()
                && Vocabulary.TABLE_UNITS.contains(unit.text())) {
            return new Amount(amount.number(), amount.unit(), unit.text(), text.strip(), 0, 0);
        }
        boolean year = atoms.size() == 1
                && atoms.get(0) instanceof Atom.Apart apart
                && apart.reason() == NoFigure.PERIOD
                && text.strip().length() == 4;
        NumberReading number = year ? digits.read(text.strip()) : null;
        return number == null ? null : new Amount(number, Unit.COUNT, "", text.strip(), 0, 0);
    }

    /** "(60)" as a number that is less than nothing; null if a text is none in brackets. */
    @Nullable
    Amount inBrackets(String text) {
        String printed = text.strip();
        Matcher negative = NEGATIVE.matcher(printed);
        Amount amount = negative.matches() ? text("-" + negative.group(1)) : null;
        return amount == null ? null : new Amount(amount.number(), amount.unit(), amount.measure(), printed, 0, 0);
    }

    /**
     * A number and what stands in brackets behind it.
     *
     * @param told whether a head says that numbers in brackets are percentages
     * @return null for another text
     */
    @Nullable
    Split split(String text, boolean told) {
        List<Atom> atoms = AtomReader.read(text, digits.tokens(text), digits);
        return atoms.size() == 4
                        && atoms.get(0) instanceof Amount number
                        && number.isCount()
                        && atoms.get(1).is('(')
                        && atoms.get(2) instanceof Amount percent
                        && (percent.isPercent() || told && mayBePercent(percent))
                ? new Split(number, percent)
                : null;
    }

    private static boolean mayBePercent(Amount amount) {
        return amount.isCount() && amount.measure().isEmpty() && amount.value().compareTo(HUNDRED) <= 0;
    }
}
