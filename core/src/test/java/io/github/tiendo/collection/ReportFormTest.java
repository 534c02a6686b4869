package io.github.tiendo.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportFormTest {

    private static final Period QUARTER = Period.quarter(2025, 1);
    private static final Period BEFORE = Period.quarter(2024, 4);
    private static final AgencyId HUE = AgencyId.of("hue");
    private static final AgencyId CA_MAU = AgencyId.of("ca-mau");
    private static final IndicatorId FILES = IndicatorId.of("files");
    private static final IndicatorId PLACE = IndicatorId.of("place");
    private static final IndicatorId GROWTH = IndicatorId.of("growth");
    private static final HeadingId STATE = HeadingId.of("state");
    private static final HeadingId SERVICES = HeadingId.of("services");

    private static final Programme PROGRAMME = Programme.builder()
            .id(ProgrammeId.of("digital"))
            .title(LocalizedText.english("Digital state"))
            .addLegalBasis(LegalBasis.builder().number("942/QĐ-TTg").build())
            .outline(Outline.builder()
                    .addHeadings(
                            Heading.builder()
                                    .id(STATE)
                                    .title(LocalizedText.english("State"))
                                    .build(),
                            Heading.builder()
                                    .id(SERVICES)
                                    .parent(STATE)
                                    .title(LocalizedText.english("Services"))
                                    .build())
                    .build())
            .addIndicators(
                    Indicator.builder()
                            .id(FILES)
                            .name(LocalizedText.english("Files online"))
                            .unit(Unit.PERCENT)
                            .heading(SERVICES)
                            .addDefinitions(Definition.builder()
                                    .id(DefinitionId.of("all"))
                                    .wording(LocalizedText.english("of all files"))
                                    .build())
                            .build(),
                    Indicator.builder()
                            .id(PLACE)
                            .name(LocalizedText.english("Place among provinces"))
                            .unit(Unit.RANK)
                            .kind(Indicator.Kind.RANK)
                            .heading(SERVICES)
                            .build(),
                    Indicator.builder()
                            .id(GROWTH)
                            .name(LocalizedText.english("Traffic against 2020"))
                            .unit(Unit.TIMES)
                            .build())
            .putTargets(
                    FILES,
                    List.of(
                            Target.atLeast(Percent.of(60), Period.endOf(2023)),
                            Target.atLeast(Percent.of(80), Period.endOf(2025)),
                            Target.atLeast(Percent.of(95), Period.endOf(2030))))
            .putTargets(GROWTH, List.of(Target.atLeast(Quantity.of(2, Unit.TIMES), Period.endOf(2023))))
            .addTasks(
                    Task.builder()
                            .id(TaskId.of("law"))
                            .number("7")
                            .title(LocalizedText.english("Draft the law"))
                            .heading(STATE)
                            .deadline(Deadline.onDate(LocalDate.of(2025, 6, 30)))
                            .build(),
                    Task.builder()
                            .id(TaskId.of("plan"))
                            .title(LocalizedText.english("Issue the plan"))
                            .build())
            .addReports(ProgressReport.builder()
                    .id(ReportId.of("2024-q4"))
                    .dataThrough(LocalDate.of(2024, 12, 31))
                    .putRows(FILES, RowRef.builder().number("1.4").build())
                    .addObservations(
                            value(FILES, HUE, Quantity.percent("71.5")),
                            value(FILES, CA_MAU, Quantity.percent("88")),
                            Observation.of(GROWTH, BEFORE, Quantity.of("1.8", Unit.TIMES)))
                    .addTaskEntries(
                            TaskStatusEntry.of(TaskId.of("law"), TaskStatus.IN_PROGRESS, LocalDate.of(2024, 12, 31)),
                            TaskStatusEntry.of(TaskId.of("law"), TaskStatus.COMPLETED, LocalDate.of(2025, 4, 2)))
                    .build())
            .build();

    private static final ReportingRound ROUND = ReportingRound.of(PROGRAMME, QUARTER, LocalDate.of(2025, 4, 15))
            .withAssignments(List.of(
                    Assignment.builder()
                            .agency(HUE)
                            .addIndicators(FILES, PLACE, GROWTH)
                            .addTasks(TaskId.of("law"), TaskId.of("plan"))
                            .addDuties("Model communes")
                            .build(),
                    Assignment.builder().agency(CA_MAU).addIndicators(FILES).build()));

    private static Observation value(IndicatorId indicator, AgencyId subject, ReportedValue value) {
        return Observation.builder()
                .indicator(indicator)
                .period(BEFORE)
                .subject(subject)
                .value(value)
                .build();
    }

    private static ReportForm form(AgencyId agency) {
        return ReportForm.of(PROGRAMME, ROUND, agency, List.of(), Locale.ENGLISH);
    }

    private static List<String> rows(ReportForm.Page page) {
        return page.rows().stream()
                .map(row -> row.mark().replace("tiendo:", "") + " " + row.cells() + " " + row.locked())
                .toList();
    }

    @Test
    void asksForIndicatorsBelowTheirHeadingsWithTargetsAndTheValuesBefore() {
        ReportForm.Page page = form(HUE).pages().get(0);

        assertThat(page.columns())
                .extracting(column -> column.number() + " " + column.key())
                .containsExactly(
                        "A number",
                        "B name",
                        "C definition",
                        "D unit",
                        "1 target",
                        "2 previous",
                        "3 value",
                        "4 numerator",
                        "5 denominator",
                        "E grade",
                        "F reason",
                        "G note");
        assertThat(rows(page))
                .containsExactly(
                        "h {name=State} []",
                        "h {name=Services} []",
                        // the target that is due next; Cà Mau is asked as well, so nobody alone grades it
                        "i:files {number=1.4, name=Files online, unit=%, definition=of all files, target=≥ 80% (2025),"
                                + " previous=71.5% (Q4 2024)} [grade]",
                        "i:place {number=2, name=Place among provinces, unit=rank} [numerator, denominator, grade]",
                        // all targets are over: the last one; the value of the whole, since it alone is asked
                        "i:growth {number=3, name=Traffic against 2020, unit=times, target=≥ 2 times (2023), previous=1.8 times"
                                + " (Q4 2024)} [numerator, denominator]");
        assertThat(page.leftLines()).containsExactly("Form 01", "Under 942/QĐ-TTg", "To be sent by: 15 April 2025");
    }

    @Test
    void asksForTasksWithTheirStatusBefore() {
        ReportForm.Page page = form(HUE).pages().get(1);

        assertThat(rows(page))
                .containsExactly(
                        "h {name=State} []",
                        "t:law {number=7, name=Draft the law, deadline=30 June 2025, previous=In progress} []",
                        "t:plan {number=2, name=Issue the plan} []");
    }

    @Test
    void asksForDutiesAndRemarksInWords() {
        assertThat(rows(form(HUE).pages().get(2)))
                .containsExactly(
                        "w:duty:Model communes {number=1, name=Model communes} []",
                        "w:DIFFICULTIES {number=2, name=Difficulties and their causes} []",
                        "w:PROPOSALS {number=3, name=Proposals} []");
    }

    @Test
    void namesTheUnitOnceWhereAllHaveIt() {
        ReportForm form = form(CA_MAU);

        assertThat(form.pages())
                .extracting(ReportForm.Page::name)
                .containsExactly("Form 1 - Indicators", "Form 3 - In words");
        assertThat(form.pages().get(0).unitLine()).contains("Unit: %");
        assertThat(form.pages().get(0).columns())
                .extracting(ReportForm.Column::key)
                .doesNotContain("unit", "grade");
        assertThat(form.agencyName()).isEqualTo("ca-mau");
        assertThat(form.pages().get(1).leftLines()).startsWith("Form 03");
    }

    /** What was collected from below fills the form in: what is reported of the whole before the total of parts. */
    @Test
    void isFilledInWithWhatWasCollected() {
        Programme collected = PROGRAMME.withReport(ProgressReport.builder()
                .id(ReportId.of("2025-q1"))
                .addObservations(
                        Observation.of(FILES, QUARTER, Quantity.of(Ratio.of(45, 50))),
                        Observation.of(PLACE, QUARTER, Rank.of(7, 34)),
                        Observation.of(GROWTH, QUARTER, Quantity.of("2.1", Unit.TIMES)))
                .build());

        ReportForm form = ReportForm.filled(PROGRAMME, ROUND, HUE, List.of(), Languages.ENGLISH, collected);

        assertThat(form.pages().get(0).rows())
                .filteredOn(row -> !row.isHeading())
                .extracting(row -> Optional.ofNullable(row.cells().get("numerator")) + " "
                        + Optional.ofNullable(row.cells().get("denominator")) + " "
                        + Optional.ofNullable(row.cells().get("value")))
                .containsExactly(
                        "Optional[45] Optional[50] Optional.empty",
                        "Optional.empty Optional.empty Optional[rank 7/34]",
                        "Optional.empty Optional.empty Optional[2.1]");
    }
}
