package io.github.tiendo.programme;

import io.github.tiendo.finding.TextId;
import org.immutables.value.Value;

/** The name of a progress report across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class ReportId extends TextId<ReportId> {

    private static final long serialVersionUID = 1L;

    ReportId() {}

    /** {@return the id as text, such as {@code 749-2022}; never blank} */
    @Override
    public abstract String value();

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static ReportId of(String value) {
        return ImmutableReportId.builder()
                .value(notBlank("a progress report", value))
                .build();
    }
}
