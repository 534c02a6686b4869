package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.notation.NormalText;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it was found: text, a number, a date, a truth value, an error or nothing, with its place.
 *
 * <p>Notation is applied to text only. A typed number is taken as it is and never printed and parsed again; a
 * percent-formatted number carries its value in percent (0.7708 in the file is 77.08 here) and says that it does.
 */
public final class DraftCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int UNSAID = -1;

    /** A minus, a zero before the point, the point, and the sign of a percentage. */
    private static final int SIGNS_OF_NUMBER = 4;

    private static final DraftCell BLANK = new DraftCell(Kind.BLANK, "", null, UNSAID, null);

    /** What it holds. */
    private final Kind kind;

    /** What is shown; null where the value says it. */
    private final @Nullable String text;

    /** The number, day or truth value; null where the text is all. */
    private final @Nullable Serializable value;

    /** How many decimals are shown of a number; negative where that is not said. */
    private final int decimalsShown;

    /** Where it stands; null where that is not known. */
    private final @Nullable SourceLocation location;

    private DraftCell(
            Kind kind,
            @Nullable String text,
            @Nullable Serializable value,
            int decimalsShown,
            @Nullable SourceLocation location) {
        this.kind = kind;
        this.text = text;
        this.value = value;
        this.decimalsShown = decimalsShown;
        this.location = location;
    }

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
    public Kind kind() {
        return kind;
    }

    /**
     * What a person sees: the text, the number as shown, the name of the error.
     *
     * @return the words; empty for a blank cell
     */
    public String text() {
        if (text != null) {
            return text;
        }
        return value instanceof BigDecimal number
                ? number.toPlainString() + (kind == Kind.PERCENT ? "%" : "")
                : String.valueOf(value);
    }

    /**
     * {@return the number, in percent where the kind is PERCENT: the shortest decimal that means the same double where
     * it came from one; empty for other kinds}
     */
    public Optional<BigDecimal> number() {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** {@return how many decimals the cell shows, or empty if its format does not say} */
    public OptionalInt decimalsShown() {
        return decimalsShown < 0 ? OptionalInt.empty() : OptionalInt.of(decimalsShown);
    }

    /** {@return the date, or empty for other kinds} */
    public Optional<LocalDate> date() {
        return value instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /** {@return the truth value: true or false, or empty for other kinds} */
    public Optional<Boolean> logical() {
        return value instanceof Boolean logical ? Optional.of(logical) : Optional.empty();
    }

    /** {@return which way is better, if the cell says that and nothing else: {@code lower is better}, {@code tăng}, {@code ≥}} */
    public Optional<Direction> direction() {
        return kind == Kind.TEXT ? DirectionWords.alone(text) : Optional.empty();
    }

    /** {@return where it stands, or empty if it came from no file; not part of equality} */
    public Optional<SourceLocation> location() {
        return Optional.ofNullable(location);
    }

    /**
     * Words.
     *
     * @param text as written
     * @return the cell; blank if the text holds nothing but blanks
     */
    public static DraftCell text(String text) {
        return isBlank(text) ? BLANK : new DraftCell(Kind.TEXT, text, null, UNSAID, null);
    }

    private static boolean isBlank(String text) {
        boolean beginsWithWords = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
        return !beginsWithWords && NormalText.display(text).isEmpty();
    }

    /**
     * A typed number whose format does not say how many decimals are shown.
     *
     * @param number the number
     * @return the cell
     */
    public static DraftCell number(BigDecimal number) {
        return new DraftCell(Kind.NUMBER, null, Objects.requireNonNull(number), UNSAID, null);
    }

    /**
     * A number shown as a percentage whose format does not say how many decimals are shown.
     *
     * @param percent the number in percent: 77.08 for 77.08 %
     * @return the cell
     */
    public static DraftCell percent(BigDecimal percent) {
        return new DraftCell(Kind.PERCENT, null, Objects.requireNonNull(percent), UNSAID, null);
    }

    /**
     * A typed date.
     *
     * @param date the day
     * @return the cell
     */
    public static DraftCell date(LocalDate date) {
        return new DraftCell(Kind.DATE, null, Objects.requireNonNull(date), UNSAID, null);
    }

    /**
     * A truth value.
     *
     * @param value true or false
     * @param text as shown, such as {@code TRUE}
     * @return the cell
     */
    public static DraftCell logical(boolean value, String text) {
        return new DraftCell(Kind.LOGICAL, Objects.requireNonNull(text), value, UNSAID, null);
    }

    /**
     * An error of the program that wrote the file.
     *
     * @param text as shown, such as {@code #REF!}
     * @return the cell
     */
    public static DraftCell error(String text) {
        return new DraftCell(Kind.ERROR, Objects.requireNonNull(text), null, UNSAID, null);
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
     * The same number with the decimals that its format shows.
     *
     * @param decimals how many, from 0
     * @return a copy
     * @throws IllegalArgumentException if there are fewer than none
     */
    public DraftCell showing(int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("no cell shows " + decimals + " decimals");
        }
        return new DraftCell(kind, text, value, decimals, location);
    }

    /**
     * The same cell at this place.
     *
     * @param place the place
     * @return a copy
     */
    public DraftCell at(SourceLocation place) {
        return new DraftCell(kind, text, value, decimalsShown, Objects.requireNonNull(place));
    }

    /**
     * The same cell at the place of another, from which it was made.
     *
     * @param other the other
     * @return a copy; the cell itself if the other has no place
     */
    public DraftCell atPlaceOf(DraftCell other) {
        return other.location == null ? this : at(other.location);
    }

    /** {@return whether there is nothing in it} */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /**
     * Tells whether it says that there is no figure: blank, or a mark such as {@code -} or {@code ...}. This is not
     * zero.
     *
     * @return whether no figure was given
     */
    public boolean isMissing() {
        return isBlank() || kind == Kind.TEXT && NormalText.isMissing(text());
    }

    /**
     * {@return the text with its blanks put in order and conversion residue removed: the words for print; empty for a
     * blank cell}
     */
    public String display() {
        return NormalText.display(text());
    }

    /** Whether it is easily told that what it shows has no more letters than so many. */
    boolean isShort(int most) {
        return text == null && value instanceof BigDecimal number
                ? number.precision() + Math.abs((long) number.scale()) < most - SIGNS_OF_NUMBER
                : text().length() <= most;
    }

    /** Whether a sign stands in what it shows, as no typed number or day does but for those of their digits. */
    boolean holds(char sign) {
        return text != null && text.indexOf(sign) >= 0;
    }

    /** Equal if both hold and show the same, wherever they stand. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DraftCell cell
                && kind == cell.kind
                && decimalsShown == cell.decimalsShown
                && Objects.equals(text, cell.text)
                && Objects.equals(value, cell.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, text, value, decimalsShown);
    }

    /** What it holds and where, such as {@code PERCENT 77.08% at plan.xlsx!Chỉ tiêu!C12}. */
    @Override
    public String toString() {
        return kind + " " + text() + (location == null ? "" : " at " + location);
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
