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
        return programme.withTotals(TotalsAssembler.standard().assemble(programme).orThrow());
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

    private static String lines(Report report, ReportPart part) {
        return report.sections(part).stream()
                .flatMap(WholeReportTest::lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Section section) {
        return Stream.concat(
                Stream.of("# " + section.fullHeading()), section.blocks().stream().flatMap(WholeReportTest::lines));
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
                            table.columns().stream().map(ReportTable.Column::head).collect(Collectors.joining(" | "))),
                    table.rows().stream()
                            .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining(" | "))));
        }
        return Stream.of("~ " + ((ReportChart) block).alternative());
    }

    @Test
    void print() {
        Report report = report();
        for (ReportPart part : ReportPart.values()) {
            System.out.println("<<" + part + "\n" + lines(report, part));
        }
        assertThat(report).isNotNull();
    }
}
