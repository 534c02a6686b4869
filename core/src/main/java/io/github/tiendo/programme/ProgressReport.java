package io.github.tiendo.programme;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a body said about a programme at one time: values, grades, sentences, and the address of every row it printed.
 *
 * <p>The day through which its data reach and the day on which it was issued are different things: the report on
 * decision 942 holds data through 2022-12-31 and was issued on 2023-07-12.
 */
@Value.Immutable
public abstract class ProgressReport implements Serializable {

    private static final long serialVersionUID = 1L;

    ProgressReport() {}

    /** {@return its name among the reports of the programme} */
    public abstract ReportId id();

    /** {@return the title as printed, or empty if it has none} */
    public abstract Optional<String> title();

    /** {@return who reports, or empty if not stated} */
    public abstract Optional<AgencyId> reportedBy();

    /**
     * {@return the period that it reports on, such as a quarter, or empty if not stated; a report may hold values of
     * other periods too}
     */
    public abstract Optional<Period> period();

    /**
     * When it was issued; its content is known from then on.
     *
     * @return the day, or empty if not stated
     */
    public abstract Optional<LocalDate> issuedOn();

    /**
     * Through which day its data reach.
     *
     * @return the day, or empty if not stated
     */
    public abstract Optional<LocalDate> dataThrough();

    /**
     * {@return the values, in the order printed; two of one key are a contradiction inside the report, and both stand
     * here}
     */
    public abstract List<Observation> observations();

    /** {@return the grades stated, in the order printed: the declared grades} */
    public abstract List<DeclaredGrade> declaredGrades();

    /** {@return the sentences about the rows, in the order printed: the stated sentences} */
    public abstract List<StatedText> statedTexts();

    /**
     * What it says of the tasks, in the order printed: their log.
     *
     * @return the status entries
     */
    public abstract List<TaskStatusEntry> taskEntries();

    /** What it says of the tasks, an entry without days of its own with those of the report. */
    List<TaskStatusEntry> taskLog() {
        return taskEntries().stream()
                .map(entry -> TaskStatusEntry.builder()
                        .from(entry)
                        .statusOn(entry.statusOn().or(this::dataThrough))
                        .knownOn(entry.knownOn().or(this::issuedOn))
                        .build())
                .toList();
    }

    /** {@return the reports and other duties that came in, as it tells} */
    public abstract List<Submission> submissions();

    /** {@return what it says of who did something and who did not, in the order printed: the stated coverages} */
    public abstract List<StatedCoverage> coverages();

    /**
     * Under which table, headings and number each task was printed.
     *
     * @return the addresses by task, in the order printed
     */
    public abstract Map<TaskId, RowRef> taskRows();

    /**
     * Under which table, headings and number each indicator was printed.
     *
     * @return the addresses by indicator, in the order printed
     */
    public abstract Map<IndicatorId, RowRef> rows();

    /**
     * A report of values alone, whose data reach to the end of the last period with a value.
     *
     * @param id its name among the reports of the programme
     * @param observations its values
     * @return the report
     */
    public static ProgressReport of(ReportId id, List<Observation> observations) {
        return builder()
                .id(id)
                .observations(observations)
                .dataThrough(lastDayWithValue(observations))
                .build();
    }

    /** The end of the last period with a value. */
    static Optional<LocalDate> lastDayWithValue(List<Observation> observations) {
        return observations.stream()
                .filter(observation -> observation.value().isPresent())
                .map(observation -> observation.period().lastDay())
                .max(LocalDate::compareTo);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableProgressReport.Builder {
        Builder() {}
    }

    /**
     * A sentence that a report prints about its own rows, such as {@code 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%)}.
     * It is kept as it stands, for the audit.
     */
    @Value.Immutable
    public abstract static class StatedText implements Serializable {

        private static final long serialVersionUID = 1L;

        StatedText() {}

        /** {@return the words: the text as printed} */
        public abstract String text();

        /** {@return the name of the indicator or task that it is about, or empty if it is about none by itself} */
        public abstract Optional<String> about();

        /** {@return where it stands, or empty if it came from no file; not part of equality} */
        @Value.Auxiliary
        public abstract Optional<SourceLocation> location();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * A sentence without a place.
         *
         * @param text the words
         * @return the sentence
         */
        public static StatedText of(String text) {
            return builder().text(text).build();
        }

        /** Builds a value. */
        public static final class Builder extends ImmutableStatedText.Builder {
            Builder() {}
        }
    }

    /**
     * The address of a row in one report: its table, the headings above it and the number printed before it. It says
     * where a row stood, not which indicator it is: numbers restart under every heading and rows move between tables.
     */
    @Value.Immutable
    public abstract static class RowRef implements Serializable {

        private static final long serialVersionUID = 1L;

        RowRef() {}

        /** {@return the title as printed, or empty if the table has none} */
        public abstract Optional<String> table();

        /** {@return the printed titles of the headings above the row, outermost first; may be empty} */
        public abstract List<String> headings();

        /**
         * {@return the number printed before the row, such as {@code 3.1}, or empty if none was printed or it was no
         * number of its own}
         */
        public abstract Optional<String> number();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a value. */
        public static final class Builder extends ImmutableRowRef.Builder {
            Builder() {}
        }
    }
}
