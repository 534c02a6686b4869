package io.github.tiendo.examples.database;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Deadline.Recurrence;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of {@code schema.sql} as values, and ratings as rows. */
final class Store {

    static final ObligationId QUARTERLY = ObligationId.of("quarterly");

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private final Connection connection;

    Store(Connection connection) {
        this.connection = connection;
    }

    /** Runs the statements of a resource, such as {@code schema.sql}. */
    void run(String resource) throws IOException, SQLException {
        try (InputStream in = Store.class.getResourceAsStream(resource);
                Statement statement = connection.createStatement()) {
            if (in == null) {
                throw new IOException(resource + " is not there");
            }
            for (String sql : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Makes a value of a row. */
    private interface RowMaker<T> {
        T make(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, RowMaker<T> maker) throws SQLException {
        List<T> made = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                made.add(maker.make(rows));
            }
        }
        return made;
    }

    /** The programme with everything that was ever said of it. */
    Programme programme() throws SQLException {
        Roster provinces = roster("provinces", "Tỉnh, thành phố", Agency.Kind.PROVINCE);
        Map<IndicatorId, List<Target>> targets = new LinkedHashMap<>();
        rows("SELECT * FROM target ORDER BY indicator, due", row -> targets.computeIfAbsent(
                        IndicatorId.of(row.getString("indicator")), id -> new ArrayList<>())
                .add(Target.atLeast(Quantity.of(number(row, "at_least"), Unit.PERCENT), period(row.getString("due")))));
        Programme.Builder programme = rows("SELECT * FROM programme", row -> Programme.builder()
                        .id(ProgrammeId.of(row.getString("id")))
                        .title(LocalizedText.vietnamese(row.getString("title"))))
                .get(0);
        return programme
                .outline(Outline.builder()
                        .headings(rows("SELECT * FROM pillar ORDER BY place", row -> Heading.builder()
                                .id(HeadingId.of(row.getString("id")))
                                .title(LocalizedText.vietnamese(row.getString("title")))
                                .build()))
                        .build())
                .indicators(rows("SELECT * FROM indicator ORDER BY place", row -> Indicator.builder()
                        .id(IndicatorId.of(row.getString("id")))
                        .name(LocalizedText.vietnamese(row.getString("name")))
                        .unit(Unit.of(row.getString("unit")))
                        .heading(HeadingId.of(row.getString("pillar")))
                        .addResponsible(AgencyId.of(row.getString("agency")))
                        .build()))
                .targets(targets)
                .addRosters(provinces, roster("ministries", "Bộ, ngành", Agency.Kind.MINISTRY))
                .addObligations(Obligation.builder()
                        .id(QUARTERLY)
                        .title(LocalizedText.vietnamese("Báo cáo quý"))
                        .roster(provinces)
                        .within(Period.year(2025))
                        .recurrence(Recurrence.QUARTERLY)
                        .daysAllowed(15)
                        .build())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("results"))
                        .observations(rows("SELECT * FROM result ORDER BY indicator, period, known_on", Store::result))
                        .submissions(
                                rows("SELECT * FROM submission ORDER BY period, agency", row -> Submission.builder()
                                        .obligation(QUARTERLY)
                                        .agency(AgencyId.of(row.getString("agency")))
                                        .period(period(row.getString("period")))
                                        .receivedOn(row.getObject("received_on", LocalDate.class))
                                        .build()))
                        .build())
                .build();
    }

    private static Observation result(ResultSet row) throws SQLException {
        Observation.Builder result = Observation.builder()
                .indicator(IndicatorId.of(row.getString("indicator")))
                .period(period(row.getString("period")))
                .knownOn(row.getObject("known_on", LocalDate.class));
        return row.getBoolean("withdrawn")
                ? result.isWithdrawal(true).build()
                : result.value(Quantity.of(number(row, "amount"), Unit.PERCENT)).build();
    }

    /** The agencies of a kind over time: who reports follows the day, mergers included. */
    private Roster roster(String id, String title, Agency.Kind kind) throws SQLException {
        List<Agency> agencies = rows("SELECT * FROM agency ORDER BY id", row -> Agency.builder()
                .id(AgencyId.of(row.getString("id")))
                .name(row.getString("name"))
                .kind(Agency.Kind.valueOf(row.getString("kind")))
                .startInclusive(day(row, "start_inclusive"))
                .endExclusive(day(row, "end_exclusive"))
                .build());
        List<Agency> members =
                agencies.stream().filter(agency -> agency.kind() == kind).toList();
        List<AgencyId> ids = members.stream().map(Agency::id).toList();
        Map<Integer, Roster.Event.Builder> events = new LinkedHashMap<>();
        rows("SELECT * FROM agency_event ORDER BY event, side, agency", row -> {
            Roster.Event.Builder event = events.computeIfAbsent(row.getInt("event"), number -> Roster.Event.builder());
            event.kind(Roster.EventKind.valueOf(row.getString("kind")))
                    .date(row.getObject("on_day", LocalDate.class))
                    .law(row.getString("law"));
            AgencyId agency = AgencyId.of(row.getString("agency"));
            return row.getString("side").equals("BEFORE") ? event.addBefore(agency) : event.addAfter(agency);
        });
        return Roster.builder()
                .id(RosterId.of(id))
                .title(LocalizedText.vietnamese(title))
                .startInclusive(START)
                .agencies(members)
                .events(events.values().stream()
                        .map(Roster.Event.Builder::build)
                        .filter(event -> ids.containsAll(event.before()))
                        .toList())
                .build();
    }

    /** Keeps what a method said, with its version and what was known. */
    void save(Assessment assessment, LocalDate knownBy) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO rating VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (AssessedTarget row : assessment.targets()) {
                Classification answer = row.classification();
                insert.setString(1, row.indicator().id().value());
                insert.setObject(2, assessment.asOf());
                insert.setObject(3, knownBy);
                insert.setString(4, assessment.policy().id());
                insert.setString(5, assessment.policy().version());
                insert.setString(6, answer.grade().map(Grade::id).orElse(null));
                insert.setString(
                        7, answer.notRatedReason().map(reason -> reason.id()).orElse(null));
                insert.executeUpdate();
            }
        }
    }

    /** The grades that were stored for a day and what was known by another. */
    Map<IndicatorId, Optional<String>> ratings(LocalDate asOf, LocalDate knownBy, String policy) throws SQLException {
        Map<IndicatorId, Optional<String>> grades = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT indicator, grade FROM rating WHERE as_of = ? AND known_by = ? AND policy = ? ORDER BY"
                        + " indicator")) {
            select.setObject(1, asOf);
            select.setObject(2, knownBy);
            select.setString(3, policy);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    grades.put(
                            IndicatorId.of(rows.getString("indicator")), Optional.ofNullable(rows.getString("grade")));
                }
            }
        }
        return grades;
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).stripTrailingZeros();
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        @Nullable LocalDate day = row.getObject(column, LocalDate.class);
        return Optional.ofNullable(day);
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow(() -> new IllegalArgumentException("no period: " + text));
    }
}
