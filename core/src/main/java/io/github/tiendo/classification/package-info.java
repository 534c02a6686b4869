/**
 * How far along is an indicator towards its target? A
 * {@link io.github.tiendo.classification.ClassificationPolicy} answers that for one
 * {@link io.github.tiendo.classification.CompletionInput} with a
 * {@link io.github.tiendo.classification.Classification}: a grade, or a reason why there is none, with everything the
 * answer rests on.
 *
 * <p>{@link io.github.tiendo.classification.ClassificationPolicies} makes the built-in policies. A policy of your own
 * is one class that implements the interface, given by hand or found as a service.
 *
 * <table>
 * <caption>The methods by id. Formulas and every edge stand with each method</caption>
 * <tr><th>method</th><th>source</th><th>what it reproduces</th><th>known deviations</th><th>when to take it</th></tr>
 * <tr><td>{@code declared}, {@link io.github.tiendo.classification.ClassificationPolicies#declared()}</td>
 *     <td>the reports themselves</td>
 *     <td>the class in force on the day</td>
 *     <td>not met before the due day is no grade</td>
 *     <td>to count what officials said, and to hold a computed grade against it</td></tr>
 * <tr><td>{@code completion-pace}, {@link io.github.tiendo.classification.CompletionPacePolicy}</td>
 *     <td>of this library</td>
 *     <td>the words of the completion classes, as a rule</td>
 *     <td>no published ratings to compare with</td>
 *     <td>two values or a baseline, and a due day: will it be met in time?</td></tr>
 * <tr><td>{@code attainment-bands}, {@link io.github.tiendo.classification.AttainmentBandsPolicy}</td>
 *     <td>of this library</td>
 *     <td>the share of the plan that official tables print, in bands</td>
 *     <td>no published ratings to compare with; nothing is projected</td>
 *     <td>one value and no baseline</td></tr>
 * <tr><td>{@code open-sdg}, {@link io.github.tiendo.classification.OpenSdgPolicy}</td>
 *     <td>Open SDG 2.4, after Statistics Canada</td>
 *     <td>its progress values, statuses and recorded scores</td>
 *     <td>the direction comes from the indicator, where Open SDG takes lower as better unless told; "not available" is
 *         not rated, with the reason; two values for a year are no value; more than is at least, less than is at most</td>
 *     <td>yearly values for a site that runs Open SDG; many countries side by side</td></tr>
 * <tr><td>{@code destatis}, {@link io.github.tiendo.classification.DestatisPolicy}</td>
 *     <td>the indicator report to the German strategy for sustainable development</td>
 *     <td>its weather symbols: 317 of 341 published ones when they were compared</td>
 *     <td>the other 24 differ and were not traced to a rule; fewer than four yearly values have no symbol</td>
 *     <td>four or more consecutive years; a value to hold every year; only a direction, no target</td></tr>
 * <tr><td>{@code eurostat}, {@link io.github.tiendo.classification.EurostatPolicy}</td>
 *     <td>Eurostat's monitoring report on sustainable development in the EU</td>
 *     <td>its arrows and its score from -5 to 5</td>
 *     <td>more than is at least; the period starts exactly 5 or 15 years back unless a later year is allowed</td>
 *     <td>yearly values over 5 or 15 years, with or without a target</td></tr>
 * <tr><td>{@code un-progress-chart}, {@link io.github.tiendo.classification.UnProgressChartPolicy}</td>
 *     <td>the progress chart of the United Nations, 2023</td>
 *     <td>its three grades of an indicator</td>
 *     <td>more than is at least; one indicator at a time, not the chart's regions</td>
 *     <td>a coarse picture since a base year that does not turn on small changes</td></tr>
 * <tr><td>{@code target-path}, {@link io.github.tiendo.classification.TargetPathPolicy}</td>
 *     <td>the idea of the EU's Digital Decade</td>
 *     <td>the comparison with the path; the tolerance is a setting of ours</td>
 *     <td>no published ratings to compare with</td>
 *     <td>a plan that names values on the way, or a baseline and a due day: is it where it should be by now?</td></tr>
 * <tr><td>an id of your own, {@link io.github.tiendo.classification.BandsPolicy}, {@link
 *     io.github.tiendo.classification.GrowthBandsPolicy}</td>
 *     <td>your own; ISTAT's edges as the example</td>
 *     <td>any ordered edges on attainment, way, distance to a path or yearly growth</td>
 *     <td>as stated by you</td>
 *     <td>red, amber and green, or any other scale with edges of your own</td></tr>
 * </table>
 *
 * <p>Many are rated as one is: {@code inputs.map(policy::classify)} of a stream, a parallel one too. An answer keeps its
 * grade, and works out numbers, edges and sentences when it is asked for them.
 *
 * <p>A grade and "not rated" are different things: "cannot be assessed" is what a body declared, "not rated" is what a
 * method says of its own limits.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.classification;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
