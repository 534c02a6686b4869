package io.github.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgrammeHistoryTest {

    private static final IndicatorId FIBRE = IndicatorId.of("fibre");
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 12);

    private static final Programme FRESH = Programme.builder()
            .id(ProgrammeId.of("fibre"))
            .title(LocalizedText.english("Fibre for everybody"))
            .addIndicators(Indicator.builder()
                    .id(FIBRE)
                    .name(LocalizedText.english("Households with fibre"))
                    .build())
            .putTargets(FIBRE, List.of(Target.atLeast(Percent.of("80"), Period.endOf(2025))))
            .build();

    private static Observation value(String percent) {
        return Observation.builder()
                .indicator(FIBRE)
                .period(Period.year(2022))
                .value(Quantity.percent(percent))
                .build();
    }

    private static DeclaredGrade grade(Grade grade) {
        return DeclaredGrade.builder().indicator(FIBRE).grade(grade).build();
    }

    private static ProgressReport.Builder report(String id, LocalDate issuedOn) {
        return ProgressReport.builder().id(ReportId.of(id)).issuedOn(issuedOn);
    }

    @Nested
    class AsKnownOn {

        @Test
        void leavesOutReportsIssuedLater() {
            Programme programme = FRESH.withReport(
                            report("first", MARCH).addObservations(value("70")).build())
                    .withReport(report("second", JULY)
                            .addObservations(value("75"))
                            .addDeclaredGrades(grade(Scales.LIKELY))
                            .build());

            Outcome<Programme> known = programme.asKnownOn(JULY.minusDays(1));

            assertThat(known.findings()).isEmpty();
            assertThat(known.orThrow().observations()).containsExactly(value("70"));
            assertThat(known.orThrow().reports()).hasSize(1);
            assertThat(programme.asKnownOn(JULY)).isEqualTo(Outcome.of(programme));
        }

        @Test
        void keepsAnEntryKnownBeforeItsReportButNotWhatTheReportPrinted() {
            Observation early =
                    Observation.builder().from(value("70")).knownOn(MARCH).build();
            Programme programme = FRESH.withReport(report("only", JULY)
                    .addObservations(early, value("75"))
                    .addStatedTexts(StatedText.of("01/01 chỉ tiêu"))
                    .putRows(FIBRE, RowRef.builder().number("1").build())
                    .build());

            ProgressReport cut = programme.asKnownOn(MARCH).orThrow().reports().get(0);

            assertThat(cut.observations()).containsExactly(early);
            assertThat(cut.statedTexts()).isEmpty();
            assertThat(cut.rows()).isEmpty();
        }

        @Test
        void warnsOfEntriesThatNobodyCanDate() {
            Programme programme = FRESH.withReport(ProgressReport.builder()
                    .id(ReportId.of("undated"))
                    .addObservations(value("70"))
                    .build());

            Outcome<Programme> known = programme.asKnownOn(JULY);

            assertThat(known.orThrow().observations()).isEmpty();
            assertThat(known.findings())
                    .extracting(finding -> finding.message(Languages.ENGLISH))
                    .containsExactly("report 'undated' has 1 entry without a day of their own and was issued on no"
                            + " known day; they are left out of what was known by 12 July 2023");
        }

        @Test
        void goesBackToTheTargetAndTheDefinitionsBeforeAnAmendment() {
            Target first = Target.atLeast(Percent.of("80"), Period.endOf(2025));
            Target amended = Target.builder()
                    .from(Target.atLeast(Percent.of("70"), Period.endOf(2025)))
                    .decidedOn(JULY)
                    .build();
            Definition always = Definition.builder()
                    .id(DefinitionId.of("level-4"))
                    .wording(LocalizedText.vietnamese("mức độ 4"))
                    .build();
            Definition later = Definition.builder()
                    .id(DefinitionId.of("full"))
                    .wording(LocalizedText.vietnamese("toàn trình"))
                    .knownOn(JULY)
                    .build();
            Programme programme = Programme.builder()
                    .from(FRESH)
                    .targets(Map.of(FIBRE, List.of(first, amended)))
                    .indicators(List.of(Indicator.builder()
                            .from(FRESH.indicators().get(0))
                            .addDefinitions(always, later)
                            .build()))
                    .build();

            Programme before = programme.asKnownOn(MARCH).orThrow();

            assertThat(programme.targetsOf(FIBRE)).containsExactly(amended);
            assertThat(before.targetsOf(FIBRE)).containsExactly(first);
            assertThat(before.indicators().get(0).definitions()).containsExactly(always);
            assertThat(programme.asKnownOn(JULY).orThrow().targetsOf(FIBRE)).containsExactly(amended);
        }
    }

    @Nested
    class WithReport {

        @Test
        void addsToTheReportsAndChangesNothingElse() {
            ProgressReport report =
                    report("first", MARCH).addObservations(value("70")).build();

            Programme programme = FRESH.withReport(report);

            assertThat(programme.reports()).containsExactly(report);
            assertThat(FRESH.reports()).isEmpty();
            assertThat(programme.dataThrough()).contains(LocalDate.of(2022, 12, 31));
            assertThat(programme.dataThrough(LocalDate.of(2023, 6, 30))).contains(LocalDate.of(2022, 12, 31));
            assertThat(programme.dataThrough(LocalDate.of(2022, 6, 30))).contains(LocalDate.of(2022, 6, 30));
            assertThat(FRESH.dataThrough(MARCH)).isEmpty();
        }

        @Test
        void refusesAnIndicatorThatTheProgrammeHasNot() {
            ProgressReport foreign = report("first", MARCH)
                    .addObservations(Observation.builder()
                            .from(value("70"))
                            .indicator(IndicatorId.of("other"))
                            .build())
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FRESH.withReport(foreign))
                    .withMessageContaining("other");
        }
    }

    /** Reports of some days, each with some values of a few years, some of them withdrawn or dated themselves. */
    @Provide
    Arbitrary<Programme> programmes() {
        Arbitrary<Observation> entries = Combinators.combine(
                        Arbitraries.integers().between(2020, 2022),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 20).optional())
                .as((year, percent, withdrawn, day) -> {
                    Observation.Builder entry = Observation.builder()
                            .indicator(FIBRE)
                            .period(Period.year(year))
                            .isWithdrawal(withdrawn);
                    if (!withdrawn) {
                        entry.value(Quantity.percent(percent.toString()));
                    }
                    return entry.knownOn(day.map(START::plusDays)).build();
                });
        Arbitrary<ProgressReport> reports = Combinators.combine(
                        entries.list().ofMaxSize(4),
                        Arbitraries.integers().between(0, 20).optional())
                .as((observations, day) -> ProgressReport.builder()
                        .id(ReportId.of("report"))
                        .issuedOn(day.map(START::plusDays))
                        .observations(observations)
                        .build());
        return reports.list()
                .ofMaxSize(4)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> ProgressReport.builder()
                                .from(list.get(i))
                                .id(ReportId.of("report-" + i))
                                .build())
                        .toList())
                .map(list -> Programme.builder().from(FRESH).reports(list).build());
    }

    private static Programme on(Programme programme, int day) {
        return programme.asKnownOn(START.plusDays(day)).orThrow();
    }

    @Property
    void neverLosesLaterWhatAnEarlierDayKnew(@ForAll("programmes") Programme programme) {
        List<List<Observation>> history = IntStream.rangeClosed(0, 20)
                .mapToObj(day -> on(programme, day).reports().stream()
                        .flatMap(report -> report.observations().stream())
                        .collect(Collectors.toList()))
                .toList();

        for (int day = 1; day < history.size(); day++) {
            assertThat(history.get(day)).containsAll(history.get(day - 1));
        }
    }

    @Property
    void knowsOnADayWhatItWouldHaveKnownThen(@ForAll("programmes") Programme programme) {
        for (int day = 0; day <= 20; day++) {
            assertThat(on(on(programme, 20), day)).isEqualTo(on(programme, day));
        }
    }

    @Property
    void keepsAValueThatNoLaterEntryTouches(@ForAll("programmes") Programme programme) {
        for (int day = 1; day <= 20; day++) {
            Programme before = on(programme, day - 1);
            Programme after = on(programme, day);
            LocalDate today = START.plusDays(day);
            for (Observation stood : before.observations()) {
                boolean touched = after.reports().stream().anyMatch(report -> report.observations().stream()
                        .filter(entry -> entry.key().equals(stood.key()))
                        .anyMatch(entry -> entry.knownOn()
                                .or(report::issuedOn)
                                .filter(today::equals)
                                .isPresent()));
                assertThat(touched || after.observations().contains(stood)).isTrue();
            }
        }
    }
}
