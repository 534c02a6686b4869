package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programmes that a structured document states as they are: what is left of them under the settings of tables. */
class StatedProgrammeTest {

    private static final IndicatorId FIBRE = IndicatorId.of("fibre");
    private static final TaskId PLAN = TaskId.of("plan");
    private static final Period YEAR = Period.year(2022);
    private static final Unit HOUSES = Unit.of("hộ");

    private static final Indicator HOUSEHOLDS = Indicator.builder()
            .id(FIBRE)
            .name(LocalizedText.vietnamese("Hộ có cáp quang"))
            .unit(HOUSES)
            .build();

    private static Programme.Builder programme() {
        return Programme.builder().id(ProgrammeId.of("p")).title(LocalizedText.vietnamese("Chiến lược"));
    }

    private static ProgressReport.Builder report() {
        return ProgressReport.builder().id(ReportId.of("r")).dataThrough(LocalDate.of(2022, 12, 31));
    }

    private static StatedProgramme.Builder stated(Programme programme) {
        return StatedProgramme.builder()
                .programme(programme)
                .origins(Origins.builder()
                        .putPlaces(ElementRefs.of(FIBRE), SourceLocation.of("p.json", "$.indicators[0]"))
                        .build());
    }

    private static Outcome<LoadedProgramme> assemble(ProgrammeAssembler assembler, StatedProgramme stated) {
        return assembler.assemble(
                ProgrammeDraft.builder().source("p.json").stated(stated).build());
    }

    private static List<String> lines(Outcome<?> outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.line(Languages.ENGLISH))
                .toList();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream()
                .map(Finding::code)
                .map(code -> code.id().replace("intake.", ""))
                .toList();
    }

    private static Programme left(Outcome<LoadedProgramme> outcome) {
        return outcome.orThrow().programme();
    }

    @Nested
    class Numbers {

        private final ProgrammeAssembler sixDigits = ProgrammeAssembler.standard()
                .withNumberLimits(
                        NumberLimits.builder().maxDigits(6).maxExponent(6).build());

        private static final Quantity LONG = Quantity.of("1234567", HOUSES);
        private static final Quantity SHORT = Quantity.of("123456", HOUSES);

        /** Every place where a condition may hold a number. */
        static Stream<Condition> conditionsWithALongNumber() {
            return Stream.of(
                    Bound.of(Comparison.AT_LEAST, LONG),
                    Bound.of(Comparison.AT_LEAST, Quantity.of(Ratio.of(1234567, 2000000))),
                    Bound.of(Comparison.AT_LEAST, Quantity.of(Ratio.of(1, 1234567))),
                    Within.of(SHORT, LONG),
                    RelativeChange.of(Percent.of("7.123456")),
                    EveryYear.of(Bound.of(Comparison.AT_MOST, LONG)),
                    Path.builder()
                            .comparison(Comparison.AT_LEAST)
                            .putPoints(Period.year(2023), SHORT)
                            .putPoints(Period.year(2024), LONG)
                            .build(),
                    AllOf.of(List.of(Bound.of(Comparison.AT_LEAST, SHORT), Bound.of(Comparison.AT_MOST, LONG))));
        }

        @ParameterizedTest
        @MethodSource
        void conditionsWithALongNumber(Condition condition) {
            Target other = Target.atLeast(SHORT, Period.endOf(2025));

            Outcome<LoadedProgramme> loaded = assemble(
                    sixDigits,
                    stated(programme()
                                    .addIndicators(HOUSEHOLDS)
                                    .putTargets(FIBRE, List.of(other, Target.of(condition, Period.endOf(2030))))
                                    .build())
                            .build());

            assertThat(codes(loaded)).containsExactly("number-too-long");
            assertThat(left(loaded).targetsOf(FIBRE)).containsExactly(other);
        }

        static Stream<Condition> conditionsWithin() {
            return Stream.of(
                    Within.of(Quantity.of(1, HOUSES), SHORT),
                    RelativeChange.of(Percent.of("7.12345")),
                    Milestone.of("in force"),
                    EveryYear.of(Bound.of(Comparison.AT_MOST, SHORT)),
                    Path.builder()
                            .comparison(Comparison.AT_LEAST)
                            .putPoints(Period.year(2023), SHORT)
                            .build(),
                    AllOf.of(List.of(Bound.of(Comparison.AT_LEAST, SHORT), Milestone.of("in force"))));
        }

        @ParameterizedTest
        @MethodSource
        void conditionsWithin(Condition condition) {
            Programme programme = programme()
                    .addIndicators(HOUSEHOLDS)
                    .putTargets(FIBRE, List.of(Target.of(condition, Period.endOf(2030))))
                    .build();

            Outcome<LoadedProgramme> loaded =
                    assemble(sixDigits, stated(programme).build());

            assertThat(loaded.findings()).isEmpty();
            assertThat(left(loaded)).isEqualTo(programme);
        }

        @Test
        void thatAreTooLongAreLeftOutOneByOne() {
            Observation good = Observation.of(FIBRE, YEAR, SHORT);
            Programme programme = programme()
                    .addIndicators(Indicator.builder()
                            .from(HOUSEHOLDS)
                            .naturalLimit(new BigDecimal("7654321"))
                            .build())
                    .putTargets(
                            FIBRE,
                            List.of(Target.builder()
                                    .condition(Bound.of(Comparison.AT_LEAST, SHORT))
                                    .baseline(Baseline.of(Period.year(2020), LONG))
                                    .build()))
                    .addReports(report().addObservations(
                                    good,
                                    Observation.of(FIBRE, Period.year(2021), LONG),
                                    Observation.builder()
                                            .indicator(FIBRE)
                                            .period(Period.year(2020))
                                            .value(Quantity.percent("50"))
                                            .numerator(new BigDecimal("1"))
                                            .denominator(new BigDecimal("2.0000001"))
                                            .build())
                            .build())
                    .build();

            Outcome<LoadedProgramme> loaded =
                    assemble(sixDigits, stated(programme).build());

            assertThat(codes(loaded))
                    .containsExactly("number-too-long", "number-too-long", "number-too-long", "number-too-long");
            assertThat(lines(loaded)).last().asString().contains("p.json!$.indicators[0]");
            assertThat(left(loaded).targetsOf(FIBRE)).isEmpty();
            assertThat(left(loaded).indicators().get(0).naturalLimit()).isEmpty();
            assertThat(left(loaded).reports().get(0).observations()).containsExactly(good);
            assertThat(loaded.orThrow().omissions()).hasSize(4);
        }

        @Test
        void thatContradictTheirCountsAreTold() {
            Programme programme = programme()
                    .addIndicators(HOUSEHOLDS)
                    .addReports(report().addObservations(Observation.builder()
                                    .indicator(FIBRE)
                                    .period(YEAR)
                                    .value(Quantity.percent("50"))
                                    .numerator(new BigDecimal("1"))
                                    .denominator(new BigDecimal("4"))
                                    .build())
                            .build())
                    .build();

            Outcome<LoadedProgramme> loaded =
                    assemble(ProgrammeAssembler.standard(), stated(programme).build());

            assertThat(loaded.findings()).hasSize(1);
            assertThat(left(loaded)).isEqualTo(programme);
        }
    }

    @Nested
    class Texts {

        private final String tooLong = "x".repeat(4001);

        @Test
        void anIndicatorWithoutAUsableNameIsLeftOutWithAllThatIsSaidOfIt() {
            Indicator other = Indicator.builder()
                    .id(IndicatorId.of("firms"))
                    .name(LocalizedText.vietnamese("Số doanh nghiệp"))
                    .build();
            for (String name : List.of(tooLong, "\u00a0")) {
                Programme programme = programme()
                        .addIndicators(
                                other,
                                Indicator.builder()
                                        .from(HOUSEHOLDS)
                                        .name(LocalizedText.vietnamese(name))
                                        .build())
                        .putTargets(FIBRE, List.of(Target.atLeast(Quantity.of(5, HOUSES), Period.endOf(2025))))
                        .addTasks(Task.builder()
                                .id(PLAN)
                                .title(LocalizedText.vietnamese("Kế hoạch"))
                                .addIndicators(FIBRE, other.id())
                                .build())
                        .addReports(report().addObservations(Observation.of(FIBRE, YEAR, Quantity.of(4, HOUSES)))
                                .addDeclaredGrades(DeclaredGrade.builder()
                                        .indicator(FIBRE)
                                        .grade(Scales.MET)
                                        .build())
                                .putRows(FIBRE, RowRef.builder().number("1").build())
                                .build())
                        .build();

                Outcome<LoadedProgramme> loaded = assemble(
                        ProgrammeAssembler.standard(), stated(programme).build());

                assertThat(loaded.orThrow().omissions())
                        .extracting(Omission::extent)
                        .as(name)
                        .containsExactly(Omission.Extent.ROW);
                assertThat(left(loaded).indicators()).containsExactly(other);
                assertThat(left(loaded).targets()).isEmpty();
                assertThat(left(loaded).tasks().get(0).indicators()).containsExactly(other.id());
                assertThat(left(loaded).reports()).containsExactly(report().build());
            }
        }

        @Test
        void aTaskWithoutAUsableTitleIsLeftOutWithItsStatus() {
            Programme programme = programme()
                    .addTasks(Task.builder()
                            .id(PLAN)
                            .title(LocalizedText.vietnamese(tooLong))
                            .build())
                    .addReports(report().addTaskEntries(
                                    TaskStatusEntry.of(PLAN, TaskStatus.COMPLETED, LocalDate.of(2022, 5, 1)))
                            .putTaskRows(PLAN, RowRef.builder().number("1").build())
                            .build())
                    .build();

            Outcome<LoadedProgramme> loaded =
                    assemble(ProgrammeAssembler.standard(), stated(programme).build());

            assertThat(loaded.hasErrors()).isTrue();
            assertThat(left(loaded).tasks()).isEmpty();
            assertThat(left(loaded).reports()).containsExactly(report().build());
        }

        @Test
        void longWordsOfAValueOrATargetAreLeftOutAlone() {
            Observation good = Observation.of(FIBRE, YEAR, Quantity.of(4, HOUSES));
            Programme programme = programme()
                    .addIndicators(HOUSEHOLDS)
                    .putTargets(FIBRE, List.of(Target.of(Milestone.of(tooLong), Period.endOf(2025))))
                    .addReports(report().addObservations(
                                    good, Observation.of(FIBRE, Period.year(2021), TextValue.of(tooLong)))
                            .build())
                    .build();

            Outcome<LoadedProgramme> loaded =
                    assemble(ProgrammeAssembler.standard(), stated(programme).build());

            assertThat(loaded.orThrow().omissions())
                    .extracting(Omission::extent)
                    .containsExactly(Omission.Extent.VALUE, Omission.Extent.VALUE);
            assertThat(left(loaded).targetsOf(FIBRE)).isEmpty();
            assertThat(left(loaded).reports().get(0).observations()).containsExactly(good);
        }

        /** What is long for a glance and within the limits stays: each way out of the glance. */
        @Test
        void longTextsWithinTheLimitsStay() {
            String words = "x".repeat(1400);
            String shorter = "y".repeat(100);
            Programme plain = programme().addIndicators(HOUSEHOLDS).build();
            Task task = Task.builder()
                    .id(PLAN)
                    .title(LocalizedText.vietnamese("Kế hoạch"))
                    .build();
            List<Programme> programmes = List.of(
                    with(Indicator.builder()
                            .from(HOUSEHOLDS)
                            .name(LocalizedText.vietnamese(words))
                            .build()),
                    with(Indicator.builder()
                            .from(HOUSEHOLDS)
                            .id(IndicatorId.of(shorter))
                            .build()),
                    with(Indicator.builder()
                            .from(HOUSEHOLDS)
                            .unit(Unit.of(shorter))
                            .build()),
                    with(Indicator.builder()
                            .from(HOUSEHOLDS)
                            .addResponsible(AgencyId.of(words))
                            .build()),
                    Programme.builder()
                            .from(plain)
                            .putTargets(
                                    FIBRE,
                                    List.of(Target.builder()
                                            .condition(Milestone.of("in force"))
                                            .printed(words)
                                            .build()))
                            .build(),
                    programme()
                            .addTasks(Task.builder()
                                    .from(task)
                                    .title(LocalizedText.vietnamese(words))
                                    .build())
                            .build(),
                    programme()
                            .addTasks(Task.builder().from(task).number(shorter).build())
                            .build(),
                    programme()
                            .addTasks(Task.builder().from(task).leadText(words).build())
                            .build(),
                    programme()
                            .addTasks(Task.builder()
                                    .from(task)
                                    .coordinatingText(words)
                                    .build())
                            .build(),
                    programme()
                            .addTasks(Task.builder()
                                    .from(task)
                                    .addLeadAgencies(AgencyId.of(words))
                                    .build())
                            .build(),
                    programme()
                            .addTasks(Task.builder()
                                    .from(task)
                                    .addCoordinatingAgencies(AgencyId.of(words))
                                    .build())
                            .build(),
                    Programme.builder()
                            .from(plain)
                            .addReports(report().addObservations(Observation.of(FIBRE, YEAR, TextValue.of(words)))
                                    .build())
                            .build(),
                    programme()
                            .addTasks(task)
                            .addReports(report().addTaskEntries(TaskStatusEntry.builder()
                                            .task(PLAN)
                                            .status(TaskStatus.IN_PROGRESS)
                                            .text(words)
                                            .build())
                                    .build())
                            .build(),
                    programme()
                            .addReports(report().addCoverages(StatedCoverage.builder()
                                            .form(StatedCoverage.Form.TABLE)
                                            .title(words)
                                            .statedIncluded(3)
                                            .build())
                                    .build())
                            .build());
            for (Programme programme : programmes) {
                Outcome<LoadedProgramme> loaded = assemble(
                        ProgrammeAssembler.standard(), stated(programme).build());

                assertThat(loaded.findings()).isEmpty();
                assertThat(left(loaded)).isEqualTo(programme);
            }
        }

        private static Programme with(Indicator indicator) {
            return programme().addIndicators(indicator).build();
        }
    }

    @Nested
    class Grades {

        private final Scale stars = Scale.builder("STARS", LocalizedText.of("Số sao", "Stars"))
                .degree("GOLD", LocalizedText.of("vàng", "Gold"), "#ffd700")
                .degree("SILVER", LocalizedText.of("bạc", "Silver"), "#c0c0c0")
                .build();

        private Programme graded(String scale, String id) {
            Grade named = Grade.builder()
                    .scale(scale)
                    .id(id)
                    .label(LocalizedText.of(id, id))
                    .build();
            return programme()
                    .addIndicators(HOUSEHOLDS)
                    .addReports(report().addDeclaredGrades(DeclaredGrade.builder()
                                    .indicator(FIBRE)
                                    .grade(named)
                                    .build())
                            .build())
                    .build();
        }

        @Test
        void areOfTheCallersScaleWhereTheDocumentOnlyNamesThem() {
            Outcome<LoadedProgramme> loaded = assemble(
                    ProgrammeAssembler.standard().withScale(stars),
                    stated(graded("STARS", "GOLD")).build());

            assertThat(loaded.findings()).isEmpty();
            assertThat(left(loaded).reports().get(0).declaredGrades())
                    .extracting(DeclaredGrade::grade)
                    .containsExactly(stars.grade("GOLD").orElseThrow());
        }

        @Test
        void areLeftOutWhereNobodyKnowsThem() {
            Outcome<LoadedProgramme> bronze = assemble(
                    ProgrammeAssembler.standard().withScale(stars),
                    stated(graded("STARS", "BRONZE")).build());
            Outcome<LoadedProgramme> medals = assemble(
                    ProgrammeAssembler.standard(),
                    stated(graded("MEDALS", "GOLD")).build());

            assertThat(codes(bronze)).containsExactly("unknown-grade");
            assertThat(lines(bronze).get(0)).contains("'BRONZE'").contains("GOLD");
            assertThat(codes(medals)).containsExactly("unknown-scale");
            assertThat(left(medals).reports().get(0).declaredGrades()).isEmpty();
        }

        @Test
        void ofAScaleThatTheDocumentDescribesStay() {
            Programme programme = graded("MEDALS", "GOLD");
            Scale medals = Scale.builder("MEDALS", LocalizedText.english("Medals"))
                    .degree("GOLD", LocalizedText.of("GOLD", "GOLD"), "#ffd700")
                    .build();

            assertThat(left(assemble(
                            ProgrammeAssembler.standard(),
                            stated(programme).addScales(medals).build())))
                    .isEqualTo(programme);
        }
    }

    @Nested
    class Agencies {

        private final Agency hue = Agency.of("Huế", Agency.Kind.CITY);
        private final Roster places = Roster.builder()
                .id(RosterId.of("places"))
                .title(LocalizedText.vietnamese("địa phương"))
                .startInclusive(LocalDate.of(2021, 1, 1))
                .addAgencies(hue)
                .build();

        @Test
        void areTheMembersOfTheCallersRoster() {
            Programme programme = programme()
                    .addIndicators(Indicator.builder()
                            .from(HOUSEHOLDS)
                            .addResponsible(AgencyId.of("Thành phố Huế"), AgencyId.of("Sở Thông tin"))
                            .build())
                    .addTasks(Task.builder()
                            .id(PLAN)
                            .title(LocalizedText.vietnamese("Kế hoạch"))
                            .addLeadAgencies(AgencyId.of("Huế"))
                            .addCoordinatingAgencies(AgencyId.of("Sở Thông tin"))
                            .build())
                    .addReports(report().reportedBy(AgencyId.of("huế"))
                            .addObservations(Observation.builder()
                                    .indicator(FIBRE)
                                    .period(YEAR)
                                    .subject(AgencyId.of("Huế"))
                                    .value(Quantity.of(4, HOUSES))
                                    .build())
                            .build())
                    .build();

            Outcome<LoadedProgramme> loaded = assemble(
                    ProgrammeAssembler.standard().withAgencies(places),
                    stated(programme).build());

            // who is unknown is told once and stays as it is named
            assertThat(codes(loaded)).hasSize(1);
            assertThat(left(loaded).rosters()).containsExactly(places);
            assertThat(left(loaded).indicators().get(0).responsible())
                    .containsExactly(hue.id(), AgencyId.of("Sở Thông tin"));
            assertThat(left(loaded).tasks().get(0).leadAgencies()).containsExactly(hue.id());
            assertThat(left(loaded).reports().get(0).reportedBy()).contains(hue.id());
            assertThat(left(loaded).reports().get(0).observations().get(0).subject())
                    .contains(hue.id());
        }
    }
}
