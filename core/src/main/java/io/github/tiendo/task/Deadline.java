package io.github.tiendo.task;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.period.Period;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By when something is to be done.
 *
 * <pre>{@code
 * switch (deadline.kind()) {
 *     case RECURRING -> remindEach(deadline.recurrence().orElseThrow());
 *     case ONGOING, NONE -> {}
 *     default -> remindOn(deadline.lastDay().orElseThrow());
 * }
 * }</pre>
 *
 * <p>Two deadlines are equal if they say the same; {@code trước 01/6/2022} and {@code trước tháng 6/2022} have one last
 * day and are not equal. {@link DeadlineNotation} reads and prints them.
 */
@Value.Immutable
public abstract class Deadline implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    private static final Deadline NONE =
            ImmutableDeadline.builder().kind(Kind.NONE).build();
    private static final Deadline ONGOING =
            ImmutableDeadline.builder().kind(Kind.ONGOING).build();

    Deadline() {}

    /** {@return what sort of deadline it is} */
    public abstract Kind kind();

    /**
     * The day or stretch that is named.
     *
     * @return the day of {@link Kind#ON_DATE}; what {@link Kind#BEFORE} excludes; the period or span;
     *     for {@link Kind#RECURRING} the stretch in which there are occurrences, if it is limited; else empty
     */
    public abstract Optional<Period> period();

    /** {@return how often it recurs: present exactly for {@link Kind#RECURRING}} */
    public abstract Optional<Recurrence> recurrence();

    /**
     * From when on it is to be done.
     *
     * @return the day, only for {@link Kind#ONGOING}; empty if it is not stated
     */
    public abstract Optional<LocalDate> startInclusive();

    /** Each kind has what belongs to it and nothing else. */
    @Value.Check
    void check() {
        boolean recurring = kind() == Kind.RECURRING;
        boolean ongoing = kind() == Kind.ONGOING;
        boolean endless = ongoing || kind() == Kind.NONE;
        if (recurrence().isPresent() != recurring
                || startInclusive().isPresent() && !ongoing
                || period().isPresent() == endless && !recurring
                || period().isPresent() && endless) {
            throw new IllegalArgumentException("a deadline of kind " + kind() + " cannot have period " + period()
                    + ", recurrence " + recurrence() + " and start " + startInclusive());
        }
    }

    /**
     * On or before a day.
     *
     * @param lastDay the last day
     * @return the deadline
     */
    public static Deadline onDate(LocalDate lastDay) {
        return byEndOf(Period.day(lastDay));
    }

    /**
     * Before a day, which is too late already.
     *
     * @param day the first day that is too late
     * @return the deadline; its last day is the day before
     */
    public static Deadline before(LocalDate day) {
        return before(Period.day(day));
    }

    /**
     * Before a period, all of which is too late already.
     *
     * @param period such as a month
     * @return the deadline; its last day is the day before the period
     */
    public static Deadline before(Period period) {
        return ImmutableDeadline.builder()
                .kind(Kind.BEFORE)
                .period(plain(period))
                .build();
    }

    /**
     * In a period, by its end.
     *
     * @param period a day, a period within a year, or a longer stretch
     * @return the deadline, of kind {@link Kind#ON_DATE}, {@link Kind#BY_END_OF_PERIOD} or
     *     {@link Kind#WITHIN_SPAN} as the days of the period are
     */
    public static Deadline byEndOf(Period period) {
        Period plain = plain(period);
        Kind kind = Kind.BY_END_OF_PERIOD;
        if (plain.kind() == Period.Kind.DAY) {
            kind = Kind.ON_DATE;
        } else if (plain.kind() == Period.Kind.SPAN || plain.kind() == Period.Kind.OTHER) {
            kind = Kind.WITHIN_SPAN;
        }
        return ImmutableDeadline.builder().kind(kind).period(plain).build();
    }

    /**
     * Within a span of years, by its end.
     *
     * @param firstYear the first year
     * @param lastYear the last year, included
     * @return the deadline
     * @throws IllegalArgumentException if the last year comes before the first or a year is not from 1 to 9999
     */
    public static Deadline within(int firstYear, int lastYear) {
        return byEndOf(Period.span(firstYear, lastYear));
    }

    /**
     * In every period of a kind, without an end.
     *
     * @param recurrence how often
     * @return the deadline
     */
    public static Deadline recurring(Recurrence recurrence) {
        return ImmutableDeadline.builder()
                .kind(Kind.RECURRING)
                .recurrence(recurrence)
                .build();
    }

    /**
     * In every period of a kind within a longer stretch.
     *
     * @param recurrence how often
     * @param within from when to when
     * @return the deadline
     */
    public static Deadline recurring(Recurrence recurrence, Period within) {
        return ImmutableDeadline.builder()
                .kind(Kind.RECURRING)
                .recurrence(recurrence)
                .period(plain(within))
                .build();
    }

    /**
     * All the time.
     *
     * @return the deadline without a last day
     */
    public static Deadline ongoing() {
        return ONGOING;
    }

    /**
     * All the time from a day on.
     *
     * @param startInclusive the first day
     * @return the deadline without a last day
     */
    public static Deadline ongoingFrom(LocalDate startInclusive) {
        return ImmutableDeadline.builder()
                .kind(Kind.ONGOING)
                .startInclusive(startInclusive)
                .build();
    }

    /**
     * No deadline.
     *
     * @return the deadline that is none
     */
    public static Deadline none() {
        return NONE;
    }

    private static Period plain(Period period) {
        return Period.between(period.startInclusive(), period.endExclusive());
    }

    /**
     * {@return the last day on which it is still in time; for {@link Kind#BEFORE} the day before; empty for
     * recurring, ongoing and none}
     */
    public Optional<LocalDate> lastDay() {
        return switch (kind()) {
            case BEFORE -> period().map(period -> period.startInclusive().minusDays(1));
            case ON_DATE, BY_END_OF_PERIOD, WITHIN_SPAN -> period().map(Period::lastDay);
            default -> Optional.empty();
        };
    }

    /** The deadline as it is printed in the language, such as {@code trước 30/6/2022}; {@code -} if there is none. */
    @Override
    public String text(Locale language) {
        return DeadlineNotation.of(language).print(this);
    }

    /** The deadline as Vietnamese reports write it. */
    @Override
    public String toString() {
        return text(Languages.VIETNAMESE);
    }

    /** What sort of deadline a task has. */
    public enum Kind {
        /** On or before a day: {@code 30/6/2022}. */
        ON_DATE,
        /** Before a day, month, quarter or year, which is not included: {@code trước 30/6/2022}, {@code trước tháng 6/2022}. */
        BEFORE,
        /** By the end of a period within one year: {@code trong tháng 4/2022}, {@code Quý II/2024}, {@code 2025}. */
        BY_END_OF_PERIOD,
        /** Within a longer stretch, by its end: {@code 2021-2025}. */
        WITHIN_SPAN,
        /** Again in each period: {@code Hàng năm}. */
        RECURRING,
        /** All the time, without an end: {@code Thường xuyên}, {@code từ ngày 01/01/2023}. */
        ONGOING,
        /** None. */
        NONE
    }

    /** A new deadline for a task, in force from a day on. */
    @Value.Immutable
    public abstract static class Amendment implements Serializable {

        private static final long serialVersionUID = 1L;

        Amendment() {}

        /** {@return the deadline that holds from then on: the new deadline} */
        public abstract Deadline deadline();

        /**
         * {@return the day from which it holds: the day of the decision; empty if it is not stated: it then holds on
         * every day}
         */
        public abstract Optional<LocalDate> decidedOn();

        boolean holdsOn(LocalDate day) {
            return decidedOn().map(decided -> !decided.isAfter(day)).orElse(true);
        }

        /** {@return the decision, such as {@code 58/QĐ-UBQGCĐS}, or empty} */
        public abstract Optional<String> law();

        /**
         * An amendment.
         *
         * @param deadline the new deadline
         * @param decidedOn the day from which it holds
         * @return the amendment
         */
        public static Amendment of(Deadline deadline, LocalDate decidedOn) {
            return builder().deadline(deadline).decidedOn(decidedOn).build();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an amendment. */
        public static final class Builder extends ImmutableAmendment.Builder {
            Builder() {}
        }
    }

    /** How often something is to be done or reported; each occurrence is due by the end of its calendar period. */
    public enum Recurrence implements Localized {
        /** Every day. */
        DAILY,
        /** Every week, Monday to Sunday. */
        WEEKLY,
        /** Every calendar month. */
        MONTHLY,
        /** Every quarter of the year. */
        QUARTERLY,
        /** Every half of the year. */
        HALF_YEARLY,
        /** Every calendar year. */
        YEARLY,
        /** Again and again, nobody says how often: {@code Định kỳ}. */
        PERIODIC;

        /**
         * The occurrence to which a day belongs, in years that begin in January.
         *
         * @param day the day
         * @return its day, week, month, quarter, half or year; empty for {@link #PERIODIC}
         */
        public Optional<Period> occurrenceOf(LocalDate day) {
            return occurrenceOf(day, Month.JANUARY);
        }

        /**
         * The occurrence to which a day belongs, in fiscal years.
         *
         * @param day the day
         * @param firstMonth the month in which years, and so their quarters and halves, begin
         * @return its day, week, month, quarter, half or year; empty for {@link #PERIODIC}
         */
        public Optional<Period> occurrenceOf(LocalDate day, Month firstMonth) {
            return switch (this) {
                case DAILY -> Optional.of(Period.day(day));
                case WEEKLY -> {
                    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    yield Optional.of(Period.between(monday, monday.plusWeeks(1)));
                }
                case MONTHLY -> Optional.of(Period.month(day.getYear(), day.getMonthValue()));
                case QUARTERLY -> Optional.of(partOfYear(day, firstMonth, 3));
                case HALF_YEARLY -> Optional.of(partOfYear(day, firstMonth, 6));
                case YEARLY -> Optional.of(partOfYear(day, firstMonth, 12));
                case PERIODIC -> Optional.empty();
            };
        }

        private static Period partOfYear(LocalDate day, Month firstMonth, int months) {
            int sinceYearBegan = Math.floorMod(day.getMonthValue() - firstMonth.getValue(), 12);
            LocalDate start = day.withDayOfMonth(1).minusMonths(sinceYearBegan % months);
            return Period.between(start, start.plusMonths(months));
        }

        /**
         * The last occurrence that was over before a day, in years that begin in January.
         *
         * @param day the day
         * @return the occurrence before the one to which the day belongs; empty for {@link #PERIODIC}
         */
        public Optional<Period> occurrenceBefore(LocalDate day) {
            return occurrenceBefore(day, Month.JANUARY);
        }

        /**
         * The last occurrence that was over before a day, in fiscal years.
         *
         * @param day the day
         * @param firstMonth the month in which years begin
         * @return the occurrence before the one to which the day belongs; empty for {@link #PERIODIC}
         */
        public Optional<Period> occurrenceBefore(LocalDate day, Month firstMonth) {
            return occurrenceOf(day, firstMonth)
                    .flatMap(current -> occurrenceOf(current.startInclusive().minusDays(1), firstMonth));
        }

        @Override
        public String text(Locale language) {
            return TaskFindingCode.TEXTS.label(this, language);
        }
    }
}
