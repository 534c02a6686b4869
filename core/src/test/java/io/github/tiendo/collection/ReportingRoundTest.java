package io.github.tiendo.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingRoundTest {

    private static final Period FIRST = Period.quarter(2025, 1);
    private static final Period SECOND = Period.quarter(2025, 2);
    private static final AgencyId HUE = AgencyId.of("hue");
    private static final AgencyId CA_MAU = AgencyId.of("ca-mau");

    private static Indicator indicator(String id, String name) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .name(LocalizedText.vietnamese(name))
                .build();
    }

    private static final Programme PLAN = Programme.builder()
            .id(ProgrammeId.of("p"))
            .title(LocalizedText.english("P"))
            .addIndicators(indicator("files", "Hồ sơ"), indicator("firms", "Doanh nghiệp"))
            .addRosters(Roster.builder()
                    .id(RosterId.of("places"))
                    .title(LocalizedText.vietnamese("địa phương"))
                    .startInclusive(LocalDate.of(2021, 1, 1))
                    .addAgencies(Agency.of("Huế", Agency.Kind.CITY), Agency.of("Cà Mau", Agency.Kind.PROVINCE))
                    .build())
            .build();

    private static Document table(String... rows) {
        Sheet.Builder sheet = Sheet.builder("assign.xlsx", "S");
        for (int i = 0; i < rows.length; i++) {
            sheet.row(i);
            String[] cells = rows[i].split("\\|");
            for (int j = 0; j < cells.length; j++) {
                sheet.text(j, cells[j]);
            }
        }
        return Document.of("assign.xlsx", List.of(sheet.build()));
    }

    private static Outcome<List<Assignment>> assignments(String... rows) {
        return ReportingRound.assignments(table(rows), PLAN, List.of(), LocalDate.of(2025, 3, 31));
    }

    @Test
    void readsWhoReportsOnWhatByNamesIdsAndRosters() {
        Outcome<List<Assignment>> read = assignments(
                "BẢNG GIAO BÁO CÁO",
                "STT|Đơn vị|Chỉ tiêu",
                "1|Huế|Hồ sơ; firms",
                "2|địa phương|Báo cáo mô hình điểm",
                "3|Sở Y tế|Hồ sơ");

        assertThat(read.orThrow())
                .extracting(one -> one.agency() + " " + one.indicators() + " " + one.duties())
                .containsExactly("hue [files, firms] [Báo cáo mô hình điểm]", "ca-mau [] [Báo cáo mô hình điểm]");
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly(CollectionFindingCode.UNKNOWN_SUBJECT, CollectionFindingCode.UNKNOWN_BODY);
    }

    @Test
    void saysWhatATableNeeds() {
        assertThat(assignments("a|b", "c|d").findings())
                .extracting(Finding::code)
                .containsExactly(CollectionFindingCode.NO_ASSIGNMENT_COLUMNS);
    }

    @Test
    void asksWhatBodiesHaveBecomeByTheLastDayOfThePeriod() {
        Programme merged = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addIndicators(
                        led("files", "Hồ sơ", "hue"), led("firms", "Doanh nghiệp", "kien-giang"), led("x", "X", "so"))
                .addRosters(Roster.builder()
                        .id(RosterId.of("places"))
                        .title(LocalizedText.vietnamese("địa phương"))
                        .startInclusive(LocalDate.of(2021, 1, 1))
                        .addAgencies(
                                Agency.of("Huế", Agency.Kind.CITY),
                                Agency.of("Kiên Giang", Agency.Kind.PROVINCE),
                                Agency.of("An Giang", Agency.Kind.PROVINCE))
                        .addEvents(Roster.Event.builder()
                                .kind(Roster.EventKind.MERGE)
                                .date(LocalDate.of(2025, 4, 1))
                                .addBefore(AgencyId.of("kien-giang"), AgencyId.of("an-giang"))
                                .addAfter(AgencyId.of("an-giang"))
                                .build())
                        .build())
                .build();

        ReportingRound before = ReportingRound.of(merged, FIRST, LocalDate.of(2025, 4, 15));
        ReportingRound after = ReportingRound.of(merged, SECOND, LocalDate.of(2025, 7, 15));

        assertThat(before.agencies()).extracting(AgencyId::value).containsExactly("hue", "kien-giang", "so");
        assertThat(before.succeeded(merged)).isEmpty();
        assertThat(after.agencies()).extracting(AgencyId::value).containsExactly("hue", "an-giang", "so");
        assertThat(after.succeeded(merged))
                .extracting(finding -> finding.message(Languages.ENGLISH))
                .containsExactly("Kiên Giang is another body by 30 June 2025; asked in its place: An Giang");
    }

    private static Indicator led(String id, String name, String lead) {
        return Indicator.builder()
                .from(indicator(id, name))
                .addResponsible(AgencyId.of(lead))
                .build();
    }

    @Test
    void asksForNoTaskThatWasDoneOrGivenUpBefore() {
        AgencyId office = AgencyId.of("office");
        List<TaskStatus> states = List.of(TaskStatus.COMPLETED, TaskStatus.CANCELLED, TaskStatus.IN_PROGRESS);
        Programme.Builder programme =
                Programme.builder().id(ProgrammeId.of("p")).title(LocalizedText.english("P"));
        ProgressReport.Builder report =
                ProgressReport.builder().id(ReportId.of("r")).dataThrough(FIRST.lastDay());
        for (TaskStatus state : states) {
            TaskId id = TaskId.of(state.name());
            programme.addTasks(Task.builder()
                    .id(id)
                    .title(LocalizedText.english(state.name()))
                    .addLeadAgencies(office)
                    .build());
            report.addTaskEntries(TaskStatusEntry.of(id, state, FIRST.lastDay()));
        }
        Programme reported = programme.addReports(report.build()).build();

        ReportingRound next = ReportingRound.of(reported, SECOND, LocalDate.of(2025, 7, 15));

        assertThat(next.assignments()).singleElement().satisfies(assignment -> assertThat(assignment.tasks())
                .containsExactly(TaskId.of("IN_PROGRESS")));
        assertThat(next.unassigned(reported)).isEmpty();
    }

    @Test
    void listsWhatNobodyIsAskedFor() {
        ReportingRound round = ReportingRound.of(PLAN, FIRST, LocalDate.of(2025, 4, 15))
                .withAssignments(List.of(Assignment.builder()
                        .agency(HUE)
                        .addIndicators(IndicatorId.of("files"))
                        .build()));

        assertThat(round.unassigned(PLAN)).containsExactly(LocalizedText.vietnamese("Doanh nghiệp"));
        assertThat(round.obligation().dueOn(FIRST)).isEqualTo(LocalDate.of(2025, 4, 15));
        assertThat(round.only(CA_MAU, PLAN).assignments().get(0).indicators()).hasSize(2);
    }

    @Test
    void readsEverythingPrintedNumbersAndSeveralOfACell() {
        Programme printed = Programme.builder()
                .from(PLAN)
                .addTasks(Task.builder()
                        .id(TaskId.of("plan"))
                        .title(LocalizedText.of("Kế hoạch", "The plan"))
                        .build())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .putRows(
                                IndicatorId.of("files"),
                                RowRef.builder().number("4.1").build())
                        .build())
                .build();

        Outcome<List<Assignment>> read = ReportingRound.assignments(
                table("Agency|Indicator", "Huế|all", "hue; Cà Mau|4.1", "Cà Mau|The plan;; 9.9", "Huế"),
                printed,
                List.of(),
                LocalDate.of(2020, 3, 31));

        assertThat(read.orThrow())
                .extracting(one -> one.agency() + " " + one.indicators() + " " + one.tasks() + " " + one.duties())
                .containsExactly("hue [files, firms] [plan] []", "ca-mau [files] [plan] [9.9]");
        assertThat(read.findings()).extracting(Finding::code).containsExactly(CollectionFindingCode.UNKNOWN_SUBJECT);
    }

    @Test
    void readsTheFirstSheetThatHasBothColumns() {
        Sheet cover = Sheet.builder("assign.xlsx", "Cover")
                .row(0)
                .text(0, "Đơn vị")
                .row(25)
                .text(0, "Kính gửi")
                .row(30)
                .text(0, "Đơn vị")
                .text(1, "Chỉ tiêu")
                .build();
        Sheet longer =
                Sheet.builder("assign.xlsx", "More").row(0).text(0, "Đơn vị").build();
        Document both = Document.of(
                "assign.xlsx",
                List.of(
                        cover,
                        longer,
                        table("Đơn vị|Nội dung", "Huế|*").sheets().get(0)));

        assertThat(ReportingRound.assignments(both, PLAN, List.of(), LocalDate.of(2025, 3, 31))
                        .orThrow())
                .extracting(Assignment::agency)
                .containsExactly(HUE);
    }

    @Test
    void asksAnybodyWhereThereIsNoRoster() {
        Programme open = Programme.builder().from(PLAN).rosters(List.of()).build();

        Outcome<List<Assignment>> read = ReportingRound.assignments(
                table("Agency|Indicator", "Phòng Kế hoạch|files", "places|firms"),
                open,
                PLAN.rosters(),
                LocalDate.of(2025, 3, 31));

        assertThat(read.orThrow())
                .extracting(one -> one.agency() + " " + one.indicators())
                .containsExactly("Phòng Kế hoạch [files]", "hue [firms]", "ca-mau [firms]");
    }

    @Test
    void hasOneAssignmentForABody() {
        Assignment assignment = Assignment.builder().agency(HUE).build();
        ReportingRound round = ReportingRound.of(PLAN, FIRST, LocalDate.of(2025, 4, 15));

        assertThat(round.withAssignments(List.of(assignment, assignment)).assignments())
                .containsExactly(assignment);
        assertThatThrownBy(() -> ReportingRound.builder()
                        .from(round)
                        .addAssignments(assignment, assignment)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(round::obligation).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void remembersWhoWasMissingOrLateOverRounds() {
        ReportingRound first =
                ReportingRound.of(PLAN, FIRST, LocalDate.of(2025, 4, 15)).asking(List.of(HUE, CA_MAU), PLAN);
        ReportingRound second =
                ReportingRound.of(PLAN, SECOND, LocalDate.of(2025, 7, 15)).asking(List.of(HUE, CA_MAU), PLAN);
        Programme programme = Programme.builder()
                .from(PLAN)
                .addObligations(first.obligation(), second.obligation())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .addSubmissions(
                                Submission.builder()
                                        .obligation(first.obligation().id())
                                        .agency(HUE)
                                        .period(FIRST)
                                        .receivedOn(LocalDate.of(2025, 4, 20))
                                        .build(),
                                Submission.builder()
                                        .obligation(second.obligation().id())
                                        .agency(HUE)
                                        .period(SECOND)
                                        .receivedOn(LocalDate.of(2025, 7, 10))
                                        .isComplete(false)
                                        .build())
                        .build())
                .build();

        ReportingHistory history = ReportingHistory.of(programme, LocalDate.of(2025, 7, 31));

        assertThat(history.bodies())
                .extracting(body -> body.agency() + " " + body.asked() + " missing " + body.missing() + " late "
                        + body.late() + " incomplete " + body.incomplete())
                .containsExactly(
                        "hue 2 missing [] late [2025-Q1] incomplete [2025-Q2]",
                        "ca-mau 2 missing [2025-Q1, 2025-Q2] late [] incomplete []");
        assertThat(history.repeatedlyMissing(2)).hasSize(1);
    }
}
