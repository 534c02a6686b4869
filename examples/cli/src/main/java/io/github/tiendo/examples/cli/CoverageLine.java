package io.github.tiendo.examples.cli;

import io.github.tiendo.collection.FollowUp;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.Population;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ReportingCheck;
import io.github.tiendo.reporting.ReportingCheck.ReportingRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One line of {@link CoverageCommand}: what was done by whom.
 *
 * @param programme whose rosters name the agencies
 * @param kind where it comes from
 * @param title what was done
 * @param heading under which heading it is stated
 * @param population the words for those who were to do it
 * @param asOf the day for which it holds
 * @param stated how many are said to have done it
 * @param onTime how many did in time
 * @param listed whom a list names
 * @param listStated how many names the list should have
 * @param names those who did, those who did not and those of whom nothing is said
 * @param expected how many were to do it, as stated or asked for
 * @param coverage who did by a roster, or how many did
 */
record CoverageLine(
        Programme programme,
        Kind kind,
        String title,
        Optional<String> heading,
        Optional<LocalizedText> population,
        LocalDate asOf,
        OptionalLong stated,
        OptionalLong onTime,
        Optional<Listed> listed,
        OptionalLong listStated,
        Names names,
        OptionalLong expected,
        Optional<Coverage> coverage) {

    private static final int DIGITS = 2;

    /** Where a coverage comes from. */
    enum Kind {
        OBLIGATION,
        STATED,
        TABLE
    }

    /** Whom a list names. */
    enum Listed {
        INCLUDED,
        MISSING
    }

    /** Agencies as they are given, before a roster tells more. */
    record Names(List<AgencyId> included, List<AgencyId> missing, List<AgencyId> unanswered) {}

    /** The duties on every period that is over, then what the reports state, up to the day. */
    static List<CoverageLine> of(Programme programme, LocalDate asOf) {
        List<CoverageLine> lines = new ArrayList<>();
        programme.obligations().forEach(obligation -> lines.addAll(duties(programme, obligation, asOf)));
        programme.reports().stream()
                .flatMap(report -> report.coverages().stream())
                .filter(stated -> stated.asOf().map(day -> !day.isAfter(asOf)).orElse(true))
                .forEach(stated -> lines.add(stated(programme, stated.on(asOf), asOf)));
        return lines;
    }

    private static List<CoverageLine> duties(Programme programme, Obligation obligation, LocalDate asOf) {
        ReportingCheck check = ReportingCheck.of(
                obligation,
                programme.reports().stream()
                        .flatMap(report -> report.submissions().stream())
                        .toList(),
                asOf);
        List<CoverageLine> lines = new ArrayList<>();
        for (Map.Entry<Period, ReportingRates> of : check.byPeriod().entrySet()) {
            boolean once = obligation.recurrence().isEmpty();
            List<AgencyId> missing = once ? owing(programme, obligation, asOf) : check.notReported(of.getKey());
            List<AgencyId> included = new ArrayList<>(obligation.agenciesFor(of.getKey()));
            included.removeAll(missing);
            lines.add(new CoverageLine(
                    programme,
                    Kind.OBLIGATION,
                    obligation.title() + " " + of.getKey(),
                    Optional.empty(),
                    obligation.roster().map(roster -> roster.title()),
                    asOf,
                    OptionalLong.empty(),
                    OptionalLong.of(of.getValue().onTime()),
                    Optional.empty(),
                    OptionalLong.empty(),
                    new Names(included, missing, List.of()),
                    OptionalLong.of(of.getValue().expected()),
                    coverage(obligation, of.getKey(), included)));
        }
        return lines;
    }

    /** Who did by a roster; empty where the agencies are named. */
    private static Optional<Coverage> coverage(Obligation obligation, Period period, List<AgencyId> included) {
        return obligation
                .roster()
                .filter(roster -> obligation.agencies().isEmpty())
                .map(roster -> Coverage.of(Population.of(roster, period.lastDay()), included));
    }

    /** Those that have not met a request, as all that came and all coverages tell. */
    private static List<AgencyId> owing(Programme programme, Obligation request, LocalDate asOf) {
        return FollowUp.ofRequest(request, programme, asOf).bodies().stream()
                .filter(body -> body.state() != FollowUp.State.DONE)
                .map(FollowUp.Body::agency)
                .toList();
    }

    private static CoverageLine stated(Programme programme, StatedCoverage stated, LocalDate asOf) {
        boolean statement = stated.form() == StatedCoverage.Form.STATEMENT;
        Optional<Listed> listed = Optional.empty();
        if (statement && !stated.named().isEmpty()) {
            listed = Optional.of(stated.missing().isEmpty() ? Listed.INCLUDED : Listed.MISSING);
        }
        return new CoverageLine(
                programme,
                statement ? Kind.STATED : Kind.TABLE,
                stated.title(),
                stated.heading(),
                stated.population().map(LocalizedText::vietnamese),
                stated.asOf().orElse(asOf),
                stated.statedIncluded(),
                OptionalLong.empty(),
                listed,
                stated.statedNames(),
                new Names(stated.included(), stated.missing(), stated.unanswered()),
                stated.total(),
                stated.coverage(programme.rosters(), stated.asOf().orElse(asOf)));
    }

    /** The same line with its coverage carried to another day; what was stated is kept. */
    CoverageLine with(Coverage carried) {
        return new CoverageLine(
                programme,
                kind,
                title,
                heading,
                population,
                carried.population().asOf().orElse(asOf),
                stated,
                onTime,
                listed,
                listStated,
                names,
                expected,
                Optional.of(carried));
    }

    String fullTitle() {
        return heading.map(words -> words + ": " + title).orElse(title);
    }

    Optional<String> words(Locale language) {
        return population.map(words -> words.text(language));
    }

    /** The population with its size, where the report does not state the size and a roster gives it. */
    Optional<String> inferredPopulation(Locale language) {
        return kind == Kind.STATED && expected.isEmpty() && stated.isPresent() && isByRoster()
                ? words(language).map(words -> words + " (" + size().getAsLong() + ")")
                : Optional.empty();
    }

    /** How many were to do it. */
    OptionalLong size() {
        return coverage.isPresent()
                ? OptionalLong.of(coverage.get().population().size())
                : expected;
    }

    /** How many did, counted by their names where there are any. */
    OptionalLong counted() {
        if (coverage.isPresent()) {
            return OptionalLong.of(coverage.get().count());
        }
        boolean knownByName = kind == Kind.OBLIGATION || listed.equals(Optional.of(Listed.INCLUDED));
        return knownByName ? OptionalLong.of(names.included().size()) : OptionalLong.empty();
    }

    Optional<BigDecimal> percent() {
        OptionalLong counted = counted();
        OptionalLong size = size();
        if (counted.isEmpty() || size.isEmpty() || size.getAsLong() == 0) {
            return Optional.empty();
        }
        return Optional.of(Ratio.of(counted.getAsLong(), size.getAsLong())
                .toPercent(RoundingMode.HALF_UP, DIGITS)
                .value()
                .setScale(DIGITS));
    }

    OptionalLong listCounted() {
        return listed.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(names.included().size() + names.missing().size());
    }

    private boolean isByRoster() {
        return coverage.flatMap(found -> found.population().roster()).isPresent();
    }

    List<String> included(Locale language) {
        return isByRoster() ? agencies(coverage.get().included(), language) : named(names.included(), language);
    }

    List<String> missing(Locale language) {
        if (!isByRoster()) {
            return named(names.missing(), language);
        }
        Set<AgencyId> unanswered = new HashSet<>(names.unanswered());
        return agencies(
                coverage.get().missing().stream()
                        .filter(agency -> !unanswered.contains(agency.id()))
                        .toList(),
                language);
    }

    List<String> unanswered(Locale language) {
        return named(names.unanswered(), language);
    }

    /** Names in a list that are none of the population's members. */
    List<String> outsiders() {
        return coverage.map(Coverage::outsiders).orElse(List.of()).stream()
                .map(AgencyId::value)
                .toList();
    }

    private static List<String> agencies(List<Agency> agencies, Locale language) {
        return agencies.stream().map(agency -> agency.name(language)).toList();
    }

    private List<String> named(List<AgencyId> ids, Locale language) {
        return ids.stream()
                .map(id -> programme.rosters().stream()
                        .flatMap(roster -> roster.agency(id).stream())
                        .findFirst()
                        .map(agency -> agency.name(language))
                        .orElse(id.value()))
                .toList();
    }
}
