package io.github.tiendo.layout;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How tables are to be understood.
 *
 * <pre>{@code
 * LayoutOptions options = LayoutOptions.builder()
 *         .columns(ColumnMap.parse("KPI=name,FY target=target@2025"))
 *         .headWords(HeadWords.standard().with("Thành tựu", ColumnMeaning.RESULT))
 *         .day(LocalDate.of(2024, 12, 31))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class LayoutOptions {

    LayoutOptions() {}

    /** {@return what columns are about, said by a person: a map that says nothing unless set} */
    @Value.Default
    public ColumnMap columns() {
        return ColumnMap.none();
    }

    /** {@return the sheets that are read; empty for all} */
    public abstract List<String> sheets();

    /** {@return the words by which columns are known: the standard words unless set} */
    @Value.Default
    public HeadWords headWords() {
        return HeadWords.standard();
    }

    /**
     * {@return the day at which values stand whose column and title name no period, or empty if the caller does not
     * know it}
     */
    public abstract Optional<LocalDate> day();

    /** {@return the month in which a fiscal year begins: January unless set} */
    @Value.Default
    public Month firstMonthOfFiscalYear() {
        return Month.JANUARY;
    }

    /**
     * Options that set nothing.
     *
     * @return the usual options
     */
    public static LayoutOptions standard() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds options. */
    public static final class Builder extends ImmutableLayoutOptions.Builder {
        Builder() {}
    }
}
