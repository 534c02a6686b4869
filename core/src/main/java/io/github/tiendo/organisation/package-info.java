/**
 * Who is meant, at what time, and who of them did: agencies, the rosters they belong to, and coverage.
 *
 * <p>An {@link io.github.tiendo.organisation.Agency} is a name with the time in which it was that agency: the An Giang
 * of 2026 is not the An Giang of 2022. A {@link io.github.tiendo.organisation.Roster} is a named membership over time;
 * its {@linkplain io.github.tiendo.organisation.Roster.Event events} say which agencies became which, by which law and
 * from which day, and a roster may include others (30 = 22 + 8).
 *
 * <p>Names in text are found with an {@link io.github.tiendo.organisation.AgencyMatcher}, which knows the members of a
 * roster on one day and compares names by what they say, not by how they are typed ({@code Hoà}/{@code Hòa}, {@code
 * Bộ TT&TT}/{@code Bộ Thông tin và Truyền thông}). {@link io.github.tiendo.organisation.AgencyListNotation} reads whole
 * lists of names, as footnotes print them; a name that is unknown, doubled or misspelt is a finding with candidates,
 * and stays in the list as it was written.
 *
 * <p>A {@link io.github.tiendo.organisation.Population} is what a figure such as 57/63 counts out of, and a
 * {@link io.github.tiendo.organisation.Coverage} is who of it is included and who is missing; a {@link
 * io.github.tiendo.organisation.StatedCoverage} is what a report says of it. Over a merger it is
 * carried by a {@link io.github.tiendo.organisation.SuccessionRule} that the caller names; there is no default.
 *
 * <p>Nothing here knows a country: Vietnam's rosters stand in {@code io.github.tiendo.vietnam}. Builds on
 * {@code finding} and {@code quantity}.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.organisation;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
