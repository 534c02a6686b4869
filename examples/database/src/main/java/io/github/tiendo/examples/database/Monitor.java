package io.github.tiendo.examples.database;

import static io.github.tiendo.finding.Languages.VIETNAMESE;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.reporting.ReportingCheck;
import io.github.tiendo.scorecard.Breakdown;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.Scorecard.BreakdownLine;
import io.github.tiendo.scorecard.ScorecardBuilder;
import java.io.IOException;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a monitoring office asks of its tables: who is where, what is late, what was known when, what has changed since. */
final class Monitor {

    private static final ClassificationPolicy POLICY = ClassificationPolicies.completionPace();

    private final Store store;

    Monitor(Store store) {
        this.store = store;
    }

    /** Prints all of it for the sample, from the database of this address or one in memory. */
    public static void main(String[] args) throws IOException, SQLException {
        String address = args.length > 0 ? args[0] : "jdbc:h2:mem:tiendo";
        try (Connection connection = DriverManager.getConnection(address)) {
            Store store = new Store(connection);
            store.run("schema.sql");
            store.run("sample.sql");
            new Monitor(store).lines(LocalDate.of(2025, 9, 30)).forEach(System.out::println);
        }
    }

    /** The answers for a day. */
    List<String> lines(LocalDate asOf) throws SQLException {
        Programme programme = store.programme();
        List<String> lines = new ArrayList<>(completion(assess(programme, asOf)));
        lines.addAll(reporting(programme, asOf));
        LocalDate earlier = LocalDate.of(2025, 7, 31);
        Programme known = programme.asKnownOn(earlier).orThrow();
        lines.add("known on " + earlier + ": " + completion(assess(known, asOf)).get(0));
        store.save(assess(known, asOf), earlier);
        lines.addAll(changed(assess(programme, asOf), earlier));
        return lines;
    }

    static Assessment assess(Programme programme, LocalDate asOf) {
        return ProgrammeAssessor.of(POLICY, asOf).assess(programme);
    }

    /** How many targets are met: of all, by pillar, by agency. */
    static List<String> completion(Assessment assessment) {
        Scorecard card = ScorecardBuilder.of(assessment)
                .by(Breakdown.heading())
                .by(Breakdown.agency())
                .build();
        List<String> lines = new ArrayList<>();
        lines.add("met " + card.tally().count(Scales.MET) + "/" + card.counted() + " ("
                + card.tally()
                        .percent(Scales.MET, RoundingMode.HALF_UP, 0)
                        .map(Object::toString)
                        .orElse("-")
                + "%), not rated " + card.tally().notRated());
        for (BreakdownLine line : card.breakdowns()) {
            lines.add("  " + line.by() + " " + line.key().text(VIETNAMESE) + ": met "
                    + line.tally().count(Scales.MET) + "/" + line.counted());
        }
        return lines;
    }

    /** Who has not reported the quarters that are due, and who came late. */
    static List<String> reporting(Programme programme, LocalDate asOf) {
        ReportingCheck check = ReportingCheck.of(
                        programme.obligation(Store.QUARTERLY).orElseThrow(), programme.submissions(), asOf)
                .dueOnly();
        List<String> lines = new ArrayList<>();
        for (Period period : check.byPeriod().keySet()) {
            lines.add(period + ": not reported " + names(programme, check.notReported(period)) + ", late "
                    + names(programme, check.late(period)));
        }
        return lines;
    }

    private static List<String> names(Programme programme, List<AgencyId> agencies) {
        return agencies.stream()
                .map(id -> programme.agency(id).map(agency -> agency.name()).orElse(id.value()))
                .toList();
    }

    /** The ratings that would be other ones today than those that were stored. */
    List<String> changed(Assessment now, LocalDate knownBy) throws SQLException {
        Map<IndicatorId, Optional<String>> stored =
                store.ratings(now.asOf(), knownBy, now.policy().id());
        List<String> lines = new ArrayList<>();
        now.targets().forEach(row -> {
            Optional<String> grade = row.classification().grade().map(Grade::id);
            Optional<String> before = stored.getOrDefault(row.indicator().id(), Optional.empty());
            if (!before.equals(grade)) {
                lines.add(row.indicator().id() + ": " + before.orElse("not rated") + " became "
                        + grade.orElse("not rated") + " (" + now.policy().id() + " "
                        + now.policy().version() + ")");
            }
        });
        return lines;
    }
}
