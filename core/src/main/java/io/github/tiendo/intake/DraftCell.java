package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NormalText;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One cell as it was found: text, a number, a date, a truth value, an error or nothing, with its place.
 *
 * <p>Notation is applied to text only. A typed number is taken as it is and never printed and parsed again; a
 * percent-formatted number carries its value in percent (0.7708 in the file is 77.08 here) and says that it does.
 */
@Value.Immutable
public abstract class DraftCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final DraftCell BLANK = builder().kind(Kind.BLANK).build();

    DraftCell() {}

    /** What a cell holds. */
    public enum Kind {
        /** Words, or a figure typed as words. */
        TEXT,
        /** A typed number. */
        NUMBER,
        /** A number shown as a percentage; its value here is in percent. */
        PERCENT,
        /** A typed date. */
        DATE,
        /** True or false. */
        LOGICAL,
        /** An error of the program that wrote it, such as {@code #DIV/0!}, or a formula that was never calculated. */
        ERROR,
        /** Nothing. */
        BLANK
    }

    /** {@return what it holds} */
    public abstract Kind kind();

    /**
     * What a person sees: the text, the number as shown, the name of the error.
     *
     * @return the words; empty for a blank cell
     */
    @Value.Default
    public String text() {
        if (number().isPresent()) {
            return number().get().toPlainString() + (kind() == Kind.PERCENT ? "%" : "");
        }
        return date().map(LocalDate::toString).orElse("");
    }

    /**
     * The number, in percent where the kind is PERCENT.
     *
     * @return the shortest decimal that means the same double where it came from one; empty for other kinds
     */
    public abstract Optional<BigDecimal> number();

    /** {@return how many decimals the cell shows, or empty if its format does not say} */
    public abstract OptionalInt decimalsShown();

    /** {@return the date, or empty for other kinds} */
    public abstract Optional<LocalDate> date();

    /**
     * The truth value.
     *
     * @return true or false, or empty for other kinds
     */
    public abstract Optional<Boolean> logical();

    /** {@return where it stands, or empty if it came from no file; not part of equality} */
    @Value.Auxiliary
    public abstract Optional<SourceLocation> location();

    /**
     * Words.
     *
     * @param text as written
     * @return the cell; blank if the text holds nothing but blanks
     */
    public static DraftCell text(String text) {
        return NormalText.display(text).isEmpty()
                ? BLANK
                : builder().kind(Kind.TEXT).text(text).build();
    }

    /**
     * A typed number.
     *
     * @param number the number
     * @return the cell
     */
    public static DraftCell number(BigDecimal number) {
        return builder().kind(Kind.NUMBER).number(number).build();
    }

    /**
     * A number shown as a percentage.
     *
     * @param percent the number in percent: 77.08 for 77.08 %
     * @param decimalsShown how many decimals are shown
     * @return the cell
     */
    public static DraftCell percent(BigDecimal percent, int decimalsShown) {
        return builder()
                .kind(Kind.PERCENT)
                .number(percent)
                .decimalsShown(decimalsShown)
                .build();
    }

    /**
     * A typed date.
     *
     * @param date the day
     * @return the cell
     */
    public static DraftCell date(LocalDate date) {
        return builder().kind(Kind.DATE).date(date).build();
    }

    /**
     * A truth value.
     *
     * @param value true or false
     * @param text as shown
     * @return the cell
     */
    public static DraftCell logical(boolean value, String text) {
        return builder().kind(Kind.LOGICAL).logical(value).text(text).build();
    }

    /**
     * An error of the program that wrote the file.
     *
     * @param text as shown, such as {@code #REF!}
     * @return the cell
     */
    public static DraftCell error(String text) {
        return builder().kind(Kind.ERROR).text(text).build();
    }

    /**
     * Nothing.
     *
     * @return a blank cell without a place
     */
    public static DraftCell blank() {
        return BLANK;
    }

    /**
     * The same cell at this place.
     *
     * @param location the place
     * @return a copy
     */
    public DraftCell at(SourceLocation location) {
        return builder().from(this).location(location).build();
    }

    /**
     * Tells whether there is nothing in it.
     *
     * @return whether it is blank
     */
    public boolean isBlank() {
        return kind() == Kind.BLANK;
    }

    /**
     * Tells whether it says that there is no figure: blank, or a mark such as {@code -} or {@code ...}. This is not
     * zero.
     *
     * @return whether no figure was given
     */
    public boolean isMissing() {
        return isBlank() || kind() == Kind.TEXT && NormalText.isMissing(text());
    }

    /**
     * The text with its blanks put in order and conversion residue removed.
     *
     * @return the words for print; empty for a blank cell
     */
    public String display() {
        return NormalText.display(text());
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a cell. */
    public static final class Builder extends ImmutableDraftCell.Builder {
        Builder() {}
    }

    /**
     * Lets any Jakarta Validation provider put the constraints of a draft row to the text of its cells. It is found as a
     * service; nobody needs to call it.
     */
    @UnwrapByDefault
    public static final class TextExtractor implements ValueExtractor<@ExtractedValue(type = String.class) DraftCell> {

        /** Made by the validation provider. */
        public TextExtractor() {}

        /** Hands over the text for print: empty for a blank cell. */
        @Override
        public void extractValues(DraftCell cell, ValueExtractor.ValueReceiver receiver) {
            receiver.value(null, cell.display());
        }
    }
}
