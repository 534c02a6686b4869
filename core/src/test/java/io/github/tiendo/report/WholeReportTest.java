package io.github.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reconciliation.ReportAudit;
import io.github.tiendo.reconciliation.StatedRemark;
import io.github.tiendo.reconciliation.StatedRemark.Topic;
import io.github.tiendo.report.Report.Section;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.rollup.TotalsAssembler;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report with every part, as its reader has it. */
class WholeReportTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Period YEAR = Period.year(2024);
    private static final Period BEFORE = Period.year(2023);
    private static final AgencyId HUE = AgencyId.of("hue");
    private static final AgencyId CA_MAU = AgencyId.of("ca-mau");
    private static final AgencyId LAO_CAI = AgencyId.of("lao-cai");
    private static final IndicatorId FILES = IndicatorId.of("files");
    private static final IndicatorId ECONOMY = IndicatorId.of("economy");
    private static final IndicatorId PLACE = IndicatorId.of("place");
    private static final IndicatorId NETWORK = IndicatorId.of("network");
    private static final HeadingId STATE = HeadingId.of("state");
    private static final HeadingId SOCIETY = HeadingId.of("society");

    private static Heading heading(HeadingId id, String title) {
        return Heading.builder().id(id).title(LocalizedText.english(title)).build();
    }

    private static Indicator.Builder indicator(IndicatorId id, String name, Unit unit) {
        return Indicator.builder().id(id).name(LocalizedText.english(name)).unit(unit);
    }

    private static Observation of(IndicatorId indicator, Period period, AgencyId subject, ReportedValue value) {
        return Observation.builder()
                .indicator(indicator)
                .period(period)
                .subject(subject)
                .value(value)
                .build();
    }

    private static Task task(String id, String number, String title, LocalDate due, AgencyId lead) {
        return Task.builder()
                .id(TaskId.of(id))
                .number(number)
                .title(LocalizedText.english(title))
                .deadline(Deadline.onDate(due))
                .addLeadAgencies(lead)
                .build();
    }

    private static DeclaredGrade declared(IndicatorId indicator, String grade, Optional<String> reason) {
        return DeclaredGrade.builder()
                .indicator(indicator)
                .grade(Scales.COMPLETION.grade(grade).orElseThrow())
                .reason(reason)
                .build();
    }

    private static StatedCoverage coverage(List<AgencyId> included, List<AgencyId> missing) {
        return StatedCoverage.builder()
                .form(StatedCoverage.Form.TABLE)
                .title("Issued a plan")
                .included(included)
                .missing(missing)
                .build();
    }

    private static Programme.Builder base() {
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("The 2030 strategy"))
                .addLegalBasis(LegalBasis.builder()
                        .number("942/QĐ-TTg")
                        .issuedOn(LocalDate.of(2021, 6, 15))
                        .build())
                .outline(Outline.builder()
                        .addHeadings(heading(STATE, "State"), heading(SOCIETY, "Society"))
                        .build())
                .addRosters(Roster.builder()
                        .id(RosterId.of("places"))
                        .title(LocalizedText.of("địa phương", "places"))
                        .startInclusive(LocalDate.of(2021, 1, 1))
                        .addAgencies(
                                Agency.of("Huế", Agency.Kind.CITY),
                                Agency.of("Cà Mau", Agency.Kind.PROVINCE),
                                Agency.of("Lào Cai", Agency.Kind.PROVINCE))
                        .build())
                .addIndicators(
                        indicator(FILES, "Files online", Unit.PERCENT)
                                .heading(STATE)
                                .partsRule(PartsRule.mean())
                                .build(),
                        indicator(ECONOMY, "Digital economy", Unit.PERCENT)
                                .heading(SOCIETY)
                                .addResponsible(HUE)
                                .build(),
                        indicator(PLACE, "Place in the world", Unit.RANK)
                                .kind(Indicator.Kind.RANK)
                                .exclusion(ExclusionReason.NATIONAL_RANK)
                                .build())
                .putTargets(
                        FILES,
                        List.of(
                                Target.atLeast(Percent.of(80), Period.endOf(2025)),
                                Target.atLeast(Percent.of(95), Period.endOf(2030))))
                .putTargets(ECONOMY, List.of(Target.atLeast(Percent.of(30), Period.endOf(2030))))
                .putTargets(PLACE, List.of(Target.of(TopRank.of(50), Period.endOf(2025))));
    }

    private static Programme whole(Programme programme) {
        return programme.withTotals(
                TotalsAssembler.standard().assemble(programme).orThrow());
    }

    private static Programme earlier() {
        return whole(base().addIndicators(
                        indicator(NETWORK, "Villages with 3G", Unit.PERCENT).build())
                .addTasks(task("law", "1", "Draft the law", LocalDate.of(2024, 6, 30), HUE))
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("2023"))
                        .dataThrough(LocalDate.of(2023, 12, 31))
                        .addObservations(
                                of(FILES, BEFORE, HUE, Quantity.percent("60")),
                                of(FILES, BEFORE, CA_MAU, Quantity.percent("70")),
                                Observation.of(ECONOMY, BEFORE, Quantity.percent("16.5")))
                        .addDeclaredGrades(
                                declared(FILES, "LIKELY", Optional.empty()),
                                declared(ECONOMY, "LIKELY", Optional.empty()))
                        .addTaskEntries(TaskStatusEntry.of(
                                TaskId.of("law"), TaskStatus.NOT_STARTED, LocalDate.of(2023, 12, 31)))
                        .addCoverages(coverage(List.of(HUE), List.of(CA_MAU, LAO_CAI)))
                        .build())
                .build());
    }

    private static Programme now() {
        Obligation yearly = Obligation.builder()
                .id(ObligationId.of("yearly"))
                .title(LocalizedText.english("Yearly report"))
                .addAgencies(HUE, CA_MAU, LAO_CAI)
                .within(YEAR)
                .putDeadlines(YEAR, Deadline.onDate(LocalDate.of(2024, 12, 15)))
                .build();
        return whole(base().addObligations(yearly)
                .addTasks(
                        task("law", "1", "Draft the law", LocalDate.of(2024, 6, 30), HUE),
                        task("plan", "2", "Issue the plan", LocalDate.of(2024, 9, 30), CA_MAU),
                        task("fund", "3", "Set up the fund", LocalDate.of(2025, 9, 30), HUE))
                .addReports(
                        ProgressReport.builder()
                                .from(earlier().reports().get(0))
                                .coverages(List.of())
                                .build(),
                        ProgressReport.builder()
                                .id(ReportId.of("2024"))
                                .dataThrough(DAY)
                                .addObservations(
                                        of(FILES, YEAR, HUE, Quantity.percent("72.5")),
                                        of(FILES, YEAR, CA_MAU, Quantity.percent("71")),
                                        Observation.of(ECONOMY, YEAR, Quantity.percent("16")),
                                        Observation.of(PLACE, YEAR, Rank.of(71, 193)))
                                .addDeclaredGrades(
                                        declared(FILES, "LIKELY", Optional.empty()),
                                        declared(ECONOMY, "HARD", Optional.of("Data come late")))
                                .addTaskEntries(
                                        TaskStatusEntry.of(TaskId.of("law"), TaskStatus.IN_PROGRESS, DAY),
                                        TaskStatusEntry.builder()
                                                .task(TaskId.of("plan"))
                                                .status(TaskStatus.COMPLETED)
                                                .statusOn(DAY)
                                                .completedOn(LocalDate.of(2024, 9, 20))
                                                .result("12/KH-UBND")
                                                .build())
                                .addCoverages(coverage(List.of(HUE, CA_MAU), List.of(LAO_CAI)))
                                .addSubmissions(
                                        Submission.builder()
                                                .obligation(yearly.id())
                                                .agency(HUE)
                                                .period(YEAR)
                                                .receivedOn(LocalDate.of(2024, 12, 10))
                                                .build(),
                                        Submission.builder()
                                                .obligation(yearly.id())
                                                .agency(CA_MAU)
                                                .period(YEAR)
                                                .receivedOn(LocalDate.of(2024, 12, 20))
                                                .build())
                                .build())
                .build());
    }

    private static Assessment assessed(Programme programme, LocalDate day) {
        return ProgrammeAssessor.of(ClassificationPolicies.declared(), day).assess(programme);
    }

    private static StatedRemark remark(Topic topic, String about, String text) {
        return StatedRemark.builder()
                .topic(topic)
                .about(Optional.of(about).filter(words -> !words.isEmpty()))
                .text(text)
                .build();
    }

    private static Report report() {
        return ReportBuilder.of(assessed(now(), DAY))
                .since(assessed(earlier(), LocalDate.of(2023, 12, 31)))
                .audit(ReportAudit.of(Languages.ENGLISH)
                        .audit("report.md", "7 of 28 systems (25%) are ready. 14 of 36 plans (35%) are approved."))
                .remarks(List.of(
                        remark(Topic.DIFFICULTY, "", "staff is short;"),
                        remark(Topic.DIFFICULTY, "Digital economy", "Statistics come late"),
                        remark(Topic.PROPOSAL, "Digital economy", "Publish them quarterly")))
                .omitting(List.of(Omission.builder()
                        .extent(Omission.Extent.VALUE)
                        .code(IntakeFindingCode.NUMBER_TOO_LONG)
                        .location(SourceLocation.of("report.xlsx", "S!C7"))
                        .build()))
                .issuedOn(LocalDate.of(2025, 1, 15))
                .build(Languages.ENGLISH);
    }

    private static final Report REPORT = report();

    private static String lines(ReportPart... parts) {
        return Stream.of(parts)
                .flatMap(part -> REPORT.sections(part).stream())
                .flatMap(WholeReportTest::lines)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Section section) {
        return Stream.concat(
                Stream.of("# " + section.fullHeading()),
                section.blocks().stream().flatMap(WholeReportTest::lines));
    }

    private static Stream<String> lines(ReportBlock block) {
        if (block instanceof ReportBlock.Paragraph paragraph) {
            return Stream.of(paragraph.text().text());
        }
        if (block instanceof ReportBlock.Note note) {
            return Stream.of("* " + note.text().text());
        }
        if (block instanceof ReportBlock.Items items) {
            return items.items().stream().map(item -> "- " + item.text());
        }
        if (block instanceof ReportTable table) {
            return Stream.concat(
                    Stream.of(
                            "[" + table.caption() + "]",
                            table.columns().stream()
                                    .map(ReportTable.Column::head)
                                    .collect(Collectors.joining(" | "))),
                    table.rows().stream()
                            .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining(" | "))));
        }
        return Stream.of("~ " + ((ReportChart) block).alternative());
    }

    @Test
    void countsTheClasses() {
        assertThat(lines(ReportPart.SUMMARY, ReportPart.CLASSES, ReportPart.FIGURES))
                .isEqualTo("""
                # 1. Progress towards the targets
                Decision No. 942/QĐ-TTg sets 2 indicators (not counting: national rank), of which:
                - 1 of 2 indicators likely to be met (50%);
                - 1 of 2 indicators hard to achieve (50%).
                * Not used, 1 value with errors: report.xlsx!S!C7.
                # Overview by class
                [Indicators by class]
                Class | Count | Share
                Likely | 1 | 50%
                Hard to achieve | 1 | 50%
                Total | 2 |
                ~ Indicators by class. Total 2: Likely: 1; Hard to achieve: 1.
                [Classes by heading]
                Heading | Likely | Hard to achieve | Total
                State | 1 | 0 | 1
                Society | 0 | 1 | 1
                Total | 1 | 1 | 2
                ~ Classes by heading. State. Total 1: Likely: 1. Society. Total 1: Hard to achieve: 1.
                # Which indicators have a figure
                All 2 indicators have a figure.
                """);
    }

    @Test
    void showsEveryIndicatorWithItsChangeOnTheYear() {
        assertThat(lines(ReportPart.INDICATORS)).isEqualTo("""
                # 1.1. Indicators rated likely
                [Indicators rated likely]
                No. | Indicator | Result 2024 | Target | Due | Share of the target (%) | On the year | Class
                I | State |  |  |  |  |  |
                1 | Files online | 71.75% | ≥ 80% | 2025 | 89.7 | +6.8 percentage points | Likely
                # 1.2. Indicators rated hard to achieve
                [Indicators rated hard to achieve]
                No. | Indicator | Result 2024 | Target | Due | Share of the target (%) | On the year | Class
                I | Society |  |  |  |  |  |
                1 | Digital economy | 16% | ≥ 30% | 2030 | 53.3 | -0.5 percentage points | Hard to achieve
                """);
    }

    @Test
    void tellsHowTheTasksStand() {
        assertThat(lines(ReportPart.TASKS, ReportPart.ANNEX)).isEqualTo("""
                # 2. Progress of the tasks
                Decision No. 942/QĐ-TTg sets 3 tasks; by 31 December 2024:
                - 1 of 3 completed (33%);
                - 1 of 3 in progress (33%);
                - 1 of 3 without a statement of progress (33%).
                Of the completed: 1 on time, 0 late, 0 with no date of completion. Not completed: 1 overdue; 1 other is not past its deadline.
                Completed of all assigned: 33.33% (1 of 3).
                Completed of all due: 50.00% (1 of 2).
                [Tasks by lead agency]
                Lead agency | Total | Completed | Not completed | No progress stated | Overdue
                Huế | 2 | 0 | 1 | 1 | 1
                Cà Mau | 1 | 1 | 0 | 0 | 0
                Total | 3 | 1 | 1 | 1 | 1
                [Tasks past their deadline]
                No. | Task | Lead agency | Status | Last day | Days overdue
                1 | Draft the law | Huế | In progress | 30 June 2024 | 184
                # ANNEX: THE TASKS ONE BY ONE
                [The tasks one by one]
                No. | Task | Lead agency | Deadline | Status | Timeliness | Result
                1 | Draft the law | Huế | 30 June 2024 | In progress | Overdue |
                2 | Issue the plan | Cà Mau | 30 September 2024 | Completed | Completed on time | 12/KH-UBND
                3 | Set up the fund | Huế | 30 September 2025 | Not stated | Status not stated |
                """);
    }

    @Test
    void tellsWhatChangedSinceTheLastReport() {
        assertThat(lines(ReportPart.CHANGES)).isEqualTo("""
                # 3. Changes since the last report
                Since the report with data through 31 December 2023, 1 indicator has moved to another class by 31 December 2024.
                [Indicators that moved to another class]
                No. | Indicator | Before | Now
                1 | Digital economy | Likely | Hard to achieve
                [Moves between the classes (rows: before, columns: now)]
                Before | Likely | Hard to achieve
                Likely | 1 | 1
                [Other changes of indicators]
                Indicator | Change | Before | Now
                Files online | value added (2024) | - | 72.5%
                Files online | value added (2024) | - | 71%
                Digital economy | value added (2024) | - | 16%
                Place in the world | value added (2024) | - | rank 71/193
                Villages with 3G | removed |  |
                [Changes of tasks]
                Task | Change | Before | Now
                Draft the law | status changed | Not started | In progress
                Issue the plan | added |  |
                Set up the fund | added |  |
                - Issued a plan: 1/3 → 2/3; joined: Cà Mau.
                """);
    }

    @Test
    void tellsWhoDidAndWhoDidNot() {
        assertThat(lines(ReportPart.COVERAGE, ReportPart.RANKING, ReportPart.REPORTING))
                .isEqualTo("""
                # 4. Who did it and who did not
                [Who did what]
                No. | What | Of whom | Done | Share | Not done by
                1 | Issued a plan | places | 2/3 | 66.67% | Lào Cai
                # 5. Ranking
                [Files online (2024)]
                Rank | Body | Result | Moved by
                1 | Huế | 72.5% | +1
                2 | Cà Mau | 71% | -1
                * No figure: Lào Cai.
                # 6. Reports received
                - Yearly report: 2 of 3 reports received, 2 complete, 1 on time, 1 missing.
                [Reports received: Yearly report]
                Period | Expected | Received | Complete | On time | Late | Missing
                2024 | 3 | 2 | 2 | 1 | Cà Mau | Lào Cai
                """);
    }

    @Test
    void tellsWhatStandsInTheWay() {
        assertThat(lines(ReportPart.DIFFICULTIES, ReportPart.ALARMS, ReportPart.NOTES))
                .isEqualTo("""
                # II. DIFFICULTIES AND PROPOSALS
                Difficulties:
                - Staff is short
                [Difficulties, causes and proposals by indicator and task]
                No. | Indicator or task | Difficulties | Proposals
                1 | Digital economy | Statistics come late | Publish them quarterly
                [Reasons that reporting bodies gave]
                No. | Indicator | Class stated by the reporting body | Reason
                1 | Digital economy | Hard to achieve | Data come late
                # III. FIGURES TO CHECK
                1 stated figure does not agree with the numbers it rests on.
                [Stated figures to check]
                Stated | Place | Verdict | Explanation
                14 of 36 plans (35%) | 1:34 | does not agree | 14/36 is 39%, not 35%
                # IV. NOTES
                - Data through 31 December 2024; classes by what the reporting bodies stated.
                - Not counted, 1 indicator (national rank): Place in the world.
                - Not read, 1 thing of the file: report.xlsx!S!C7.
                - Files online: nobody reported the value for 2024; the rating rests on a total (plain average of 2/3 places; missing: Lào Cai)
                - Percentages are rounded and need not add up to 100%.
                """);
    }
}
