/**
 * Do the figures that a report states agree with one another, and with the rows they are about? {@link
 * io.github.tiendo.reconciliation.ReportAudit} takes a text, or a programme whose reports carry their sentences, and
 * answers an {@link io.github.tiendo.reconciliation.AuditResult}: every stated figure with a {@link
 * io.github.tiendo.reconciliation.Verdict}, the numbers recomputed, an explanation and what would make it right.
 *
 * <p>Shares and changes are compared exactly at the precision that is printed, rounded once. Hedged numbers and numbers
 * with a scale word are intervals. Nothing is corrected: what does not agree is said, with its place. What a text
 * claims is read by {@code claim}, which is not exported; {@link io.github.tiendo.reconciliation.ReportAudit#withWordings}
 * adds to its wordings. Builds on {@code layout} and {@code programme}.
 *
 * <p>May change before 1.0.
 */
@DomainValue
@NullMarked
package io.github.tiendo.reconciliation;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
