package io.github.tiendo.collection;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.layout.Document;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.task.TaskStatus;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The form ({@code biểu mẫu}) that one body fills in for a round: what it is asked for and nothing else, in one language,
 * without saying how it is drawn. A writer such as that of io-excel makes a file of it; whatever comes back is read by a
 * {@link RoundCollector}.
 *
 * <p>A form has up to three pages: indicators, tasks, and what is told in words. On each stand lines above the table, a
 * head with the row of column numbers, rows, and the foot with those who sign. Everything is locked but the cells of
 * columns with an {@link Input}.
 *
 * <p>Marks that nobody sees make a page and its rows and columns known again, however they are moved: texts that begin with
 * {@value #MARK}, in a column of their own left of the table and in a row of their own above its head.
 */
@Value.Immutable
public abstract class ReportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What every hidden mark begins with. */
    public static final String MARK = "tiendo:";

    ReportForm() {}

    /** What may be put into a cell. */
    public enum Input {
        /** A number, for percentages in percent. */
        NUMBER,
        /** A whole number, zero or more. */
        WHOLE_NUMBER,
        /** A day. */
        DAY,
        /** One of the {@link Column#choices()}. */
        CHOICE,
        /** Words. */
        TEXT
    }

    /** A column of a page. */
    @Value.Immutable
    public abstract static class Column implements Serializable {

        private static final long serialVersionUID = 1L;

        Column() {}

        /** {@return by what it is known, such as {@code value}} */
        public abstract String key();

        /** {@return the head} */
        public abstract String head();

        /** {@return what stands below the head in the row of column numbers: A, B, 1, 2} */
        public abstract String number();

        /** {@return its width in characters} */
        public abstract int width();

        /** {@return what may be put in; empty for a locked column} */
        public abstract Optional<Input> input();

        /** {@return what may be chosen; empty unless it is a {@link Input#CHOICE}} */
        public abstract List<String> choices();
    }

    /** A row of a page: a heading, or something asked for. */
    @Value.Immutable
    public abstract static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        Row() {}

        /** {@return the mark by which it is known; of a heading one for all} */
        public abstract String mark();

        /** {@return whether it is a heading for the rows below it, without inputs} */
        public abstract boolean isHeading();

        /** {@return what stands in it, by the keys of columns: words, or a number for an input that is filled in already} */
        public abstract Map<String, Serializable> cells();

        /** {@return the keys of those columns with an input that stay locked in this row} */
        public abstract List<String> locked();
    }

    /** A page: one table with what stands around it. */
    @Value.Immutable
    public abstract static class Page implements Serializable {

        private static final long serialVersionUID = 1L;

        Page() {}

        /** {@return its name as a sheet, at most 31 characters} */
        public abstract String name();

        /** {@return the marks of the form and the page, each for a row from the first on} */
        public abstract List<String> marks();

        /** {@return the lines on the left above the table: the number of the form and what it rests on} */
        public abstract List<String> leftLines();

        /** {@return the lines on the right above the table: who reports, to be received when} */
        public abstract List<String> rightLines();

        /** {@return the title, then the lines below it} */
        public abstract List<String> titles();

        /** {@return the line of the unit of all values; empty where every row has its own} */
        public abstract Optional<String> unitLine();

        /** {@return the columns from left to right} */
        public abstract List<Column> columns();

        /** {@return the rows from top to bottom} */
        public abstract List<Row> rows();

        /** {@return notes on how to fill it in, below the table} */
        public abstract List<String> notes();

        /** {@return the line of place and day on the right of the foot} */
        public abstract String dateLine();

        /** {@return who signs, from left to right, each with what to write below} */
        public abstract Map<String, String> signatures();
    }

    /** {@return the language of the form} */
    public abstract Locale language();

    /** {@return who fills it in} */
    public abstract AgencyId agency();

    /** {@return what it is called} */
    public abstract String agencyName();

    /** {@return the period to report on} */
    public abstract Period period();

    /** {@return the pages, those without rows left out} */
    public abstract List<Page> pages();

    /**
     * The form of one body.
     *
     * @param programme whose indicators and tasks are asked for, and whose reports give the last values
     * @param round who is asked for what, when
     * @param agency one of the round's
     * @param rosters by which the body is called, besides those of the programme
     * @param language Vietnamese or, for every other locale, English
     * @return the form
     * @throws IllegalArgumentException if the body is not asked in the round
     */
    public static ReportForm of(
            Programme programme, ReportingRound round, AgencyId agency, Collection<Roster> rosters, Locale language) {
        return new FormBuilder(programme, round, agency, rosters, language, Optional.empty()).form();
    }

    /**
     * The form of one body, filled in with what was collected from those below it: values of the whole that they report,
     * else the totals of their values, each with what it rests on.
     *
     * @param programme as above
     * @param round as above
     * @param agency as above
     * @param rosters as above
     * @param language as above
     * @param collected the programme with the reports of those below, and perhaps its totals
     * @return the form
     * @throws IllegalArgumentException if the body is not asked in the round
     */
    public static ReportForm filled(
            Programme programme,
            ReportingRound round,
            AgencyId agency,
            Collection<Roster> rosters,
            Locale language,
            Programme collected) {
        return new FormBuilder(programme, round, agency, rosters, language, Optional.of(collected)).form();
    }

    /**
     * By when a form that came back was to be sent.
     *
     * @param document any file
     * @return the day that its hidden marks tell; empty for what is no form
     */
    public static Optional<LocalDate> dueOn(Document document) {
        return new FormReader(document).mark(FormBuilder.DUE_MARK).flatMap(ReportForm::day);
    }

    /**
     * For whom a form that came back was made.
     *
     * @param document any file
     * @return the body that its hidden marks tell; empty for what is no form
     */
    public static Optional<AgencyId> agencyOf(Document document) {
        return new FormReader(document)
                .mark(FormBuilder.AGENCY_MARK)
                .filter(id -> !id.isBlank())
                .map(AgencyId::of);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Why a value is blank, as the form offers it. */
    enum BlankReason implements Localized {
        /** Not known yet. */
        NOT_YET,
        /** There was nothing to count: zero for amounts. */
        NOTHING_OCCURRED,
        /** The question does not apply. */
        NOT_APPLICABLE,
        /** Known and not given out. */
        WITHHELD;

        @Override
        public String text(Locale language) {
            return FormWords.text("reason." + name(), language);
        }

        Observation.Status status() {
            return switch (this) {
                case NOT_YET -> Observation.Status.NOT_YET_REPORTED;
                case NOTHING_OCCURRED, NOT_APPLICABLE -> Observation.Status.NOT_APPLICABLE;
                case WITHHELD -> Observation.Status.WITHHELD;
            };
        }
    }

    /** The statuses that the form offers. */
    static List<TaskStatus> statuses() {
        return List.of(
                TaskStatus.COMPLETED,
                TaskStatus.IN_PROGRESS,
                TaskStatus.UNDER_STUDY,
                TaskStatus.NOT_STARTED,
                TaskStatus.SUSPENDED);
    }
}
