package io.github.tiendo.reporting;

import io.github.tiendo.quantity.Ratio;
import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many of the expected reports came, were complete, and came on time.
 *
 * <p>With no expectation there is no rate; with none received it is 0. Rates of several periods or agencies are made
 * from the added counts, never from the rates: {@link #plus}.
 */
@Value.Immutable
public abstract class ReportingRates implements Serializable {

    private static final long serialVersionUID = 1L;

    ReportingRates() {}

    /**
     * Reports that were expected.
     *
     * @return 0 or more
     */
    public abstract long expected();

    /**
     * Expected reports that came.
     *
     * @return from 0 to {@link #expected()}
     */
    public abstract long returned();

    /**
     * Expected reports that came with everything asked for.
     *
     * @return from 0 to {@link #returned()}
     */
    public abstract long complete();

    /**
     * Expected reports that came on or before their last day.
     *
     * @return from 0 to {@link #returned()}
     */
    public abstract long onTime();

    /** What is complete or on time was returned, and what was returned was expected. */
    @Value.Check
    void check() {
        if (Math.min(complete(), onTime()) < 0
                || Math.max(complete(), onTime()) > returned()
                || returned() > expected()) {
            throw new IllegalArgumentException("of " + expected() + " reports " + returned() + " came, " + complete()
                    + " complete and " + onTime() + " on time");
        }
    }

    /**
     * Rates from counts.
     *
     * @param expected reports that were expected
     * @param returned of these, those that came
     * @param complete of these, those that were complete
     * @param onTime of those that came, those that came on time
     * @return the rates
     * @throws IllegalArgumentException if more were complete or on time than came, or more came than were expected
     */
    public static ReportingRates of(long expected, long returned, long complete, long onTime) {
        return new Builder()
                .expected(expected)
                .returned(returned)
                .complete(complete)
                .onTime(onTime)
                .build();
    }

    /**
     * Counts expected reports.
     *
     * @param reports the reports
     * @return their rates
     */
    public static ReportingRates of(Collection<ExpectedReport> reports) {
        return of(
                reports.size(),
                reports.stream().filter(ExpectedReport::isReturned).count(),
                reports.stream().filter(ExpectedReport::isComplete).count(),
                reports.stream().filter(ExpectedReport::isOnTime).count());
    }

    /**
     * The rates of both together, by adding the counts.
     *
     * @param other rates of other expected reports
     * @return the sum
     */
    public ReportingRates plus(ReportingRates other) {
        return of(
                Math.addExact(expected(), other.expected()),
                Math.addExact(returned(), other.returned()),
                Math.addExact(complete(), other.complete()),
                Math.addExact(onTime(), other.onTime()));
    }

    /**
     * Expected reports that did not come.
     *
     * @return 0 or more
     */
    public long missing() {
        return expected() - returned();
    }

    /**
     * Reporting completeness: received of expected.
     *
     * @return the exact ratio, 0 if none came; empty if none was expected
     */
    public Optional<Ratio> completeness() {
        return ofExpected(returned());
    }

    /**
     * Received with everything asked for, of expected.
     *
     * @return the exact ratio; empty if none was expected
     */
    public Optional<Ratio> fullCompleteness() {
        return ofExpected(complete());
    }

    /**
     * Reporting timeliness: received on time of expected.
     *
     * @return the exact ratio; empty if none was expected
     */
    public Optional<Ratio> timeliness() {
        return ofExpected(onTime());
    }

    private Optional<Ratio> ofExpected(long count) {
        return expected() == 0 ? Optional.empty() : Optional.of(Ratio.of(count, expected()));
    }

    /** Builds rates. */
    static final class Builder extends ImmutableReportingRates.Builder {
        Builder() {}
    }
}
