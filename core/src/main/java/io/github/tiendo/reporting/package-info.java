/**
 * Who is to report on what, for which period and by when; what came; and who has not reported?
 *
 * <p>An {@link io.github.tiendo.reporting.Assignment} names the indicators, tasks and other duties on which an agency
 * reports. An {@link io.github.tiendo.reporting.Obligation} says for which periods and by when, and to whom it applies:
 * to agencies by name or to the members of a roster, whoever they are on the day. A
 * {@link io.github.tiendo.reporting.Submission} is what came and when. {@link
 * io.github.tiendo.reporting.ReportingCheck} compares them on a day: one {@link
 * io.github.tiendo.reporting.ReportingCheck.ExpectedReport} for each agency and period, and the {@link
 * io.github.tiendo.reporting.ReportingCheck.ReportingRates} of any of them.
 *
 * <p>With no expectation there is no rate; with an expectation and nothing received the rate is 0. Builds on {@code
 * period}, {@code organisation}, {@code indicator} and {@code task}.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.reporting;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
