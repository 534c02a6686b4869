package io.github.tiendo.figure;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NumberReading;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A claim that a text makes with numbers, read but not judged.
 *
 * <p>{@code 14/36 chỉ tiêu có khả năng hoàn thành (chiếm tỷ lệ 35%)} is a COUNT_SHARE with numerator 14, denominator 36
 * and stated 35 %.
 */
@Value.Immutable
public abstract class StatedFigure implements Serializable {

    private static final long serialVersionUID = 1L;

    StatedFigure() {}

    /**
     * What it claims.
     *
     * @return the kind
     */
    public abstract StatedFigureKind kind();

    /**
     * The words in which it claims it.
     *
     * @return the text on one line, without emphasis marks; shortened in the middle if very long
     */
    public abstract String text();

    /**
     * Where it stands.
     *
     * @return page, line and column; empty if it came from no text. Not part of equality
     */
    @Value.Auxiliary
    public abstract Optional<SourceLocation> location();

    /**
     * The part of a share, the later value of a growth, the place of a rank, those who have of a complement.
     *
     * @return the number; empty where the text gives none, and for sums, whose {@link #parts()} count
     */
    public abstract Optional<NumberReading> numerator();

    /**
     * The whole of a share, the earlier value of a growth, the field of a rank, the total of a sum, the count of a
     * coverage, the population of a complement.
     *
     * @return the number; empty where the text gives none
     */
    public abstract Optional<NumberReading> denominator();

    /**
     * Other numbers that the text offers as the whole of a share, each with its name.
     *
     * @return the alternatives, the likeliest first; empty if the {@link #denominator()} is beyond doubt
     */
    public abstract List<StatedWhole> otherWholes();

    /**
     * The parts of a sum, of a sum of percentages or of a complement.
     *
     * @return in the order of the text
     */
    public abstract List<NumberReading> parts();

    /**
     * Whether the text says that the parts are all there is ("bao gồm", "comprising"), or only some of it ("trong đó",
     * "including").
     *
     * @return false unless set
     */
    @Value.Default
    public boolean isExhaustive() {
        return false;
    }

    /**
     * The names of a coverage.
     *
     * @return as printed
     */
    public abstract List<String> names();

    /**
     * The words that the names of a coverage were cut out of.
     *
     * @return such as {@code Bộ Văn hóa, Thể thao và Du lịch}, on one line; empty where the names are items of a list
     */
    public abstract Optional<String> listText();

    /**
     * Whether the names, or the parts, are left open ("...", "và các đơn vị khác").
     *
     * @return false unless set
     */
    @Value.Default
    public boolean isOpenEnded() {
        return false;
    }

    /**
     * The percentage, factor or difference that the text gives.
     *
     * @return the number with its hedge; empty if none is given
     */
    public abstract Optional<NumberReading> stated();

    /**
     * The {@link #stated()} number as printed.
     *
     * @return such as {@code 35%}, without its hedge; empty if none is given
     */
    public abstract Optional<String> statedText();

    /**
     * In which form a growth gives the change.
     *
     * @return {@link ChangeForm#NONE} unless set
     */
    @Value.Default
    public ChangeForm change() {
        return ChangeForm.NONE;
    }

    /**
     * Whether a growth goes down: {@code giảm 47%}.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean isDecrease() {
        return false;
    }

    /**
     * The words that name what is counted.
     *
     * @return such as {@code tỉnh, thành phố}, in normal form; empty if there are none
     */
    @Value.Default
    public String population() {
        return "";
    }

    /**
     * Which reading of an ambiguous text this is.
     *
     * @return such as {@code a+b} for one percentage behind two shares; empty for the only reading
     */
    public abstract Optional<String> reading();

    /**
     * The earlier statement of the same quantity, of a CONFLICT.
     *
     * @return the other statement; empty for other kinds
     */
    public abstract Optional<StatedFigure> other();

    /**
     * Starts a figure.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a figure. */
    public static final class Builder extends ImmutableStatedFigure.Builder {
        Builder() {}

        /** Takes the number of a piece and how it is printed. */
        Builder stated(Piece piece, Finds finds) {
            return stated(piece.number).statedText(finds.words(piece.start, piece.end));
        }
    }
}
