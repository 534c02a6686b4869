package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.style.DraftValue;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One table of indicators with the title above it. */
@Value.Immutable
@DraftValue
public abstract class IndicatorTableDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    IndicatorTableDraft() {}

    /**
     * The title above the table, such as {@code 1.1. Các chỉ tiêu đã hoàn thành}.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getTitle() {
        return DraftCell.blank();
    }

    /**
     * The head of the column of completion classes; blank if the table has no such column.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getGradeColumn() {
        return DraftCell.blank();
    }

    /**
     * The head of the baseline column; blank if there is none.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getBaselineColumn() {
        return DraftCell.blank();
    }

    /**
     * The period of the baselines, as the head of their column says; blank if it names none.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getBaselinePeriod() {
        return DraftCell.blank();
    }

    /**
     * The rows.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<@Valid IndicatorRowDraft> getRows();

    /**
     * Where the head of the table stands.
     *
     * @return the value, or empty if there is none
     */
    public abstract Optional<SourceLocation> getLocation();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableIndicatorTableDraft.Builder {
        Builder() {}
    }
}
