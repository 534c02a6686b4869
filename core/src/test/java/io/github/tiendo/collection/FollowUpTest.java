package io.github.tiendo.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final AgencyId HUE = AgencyId.of("hue");
    private static final AgencyId CA_MAU = AgencyId.of("ca-mau");
    private static final AgencyId LAO_CAI = AgencyId.of("lao-cai");
    private static final LocalDate MAY = LocalDate.of(2022, 5, 10);

    /** "03 places are asked to issue their plan in April 2022". */
    private static final Obligation REQUEST = Obligation.builder()
            .id(ObligationId.of("plan"))
            .title(LocalizedText.vietnamese("Đề nghị 03 địa phương ban hành kế hoạch chuyển đổi số năm 2022"))
            .addAgencies(HUE, CA_MAU, LAO_CAI)
            .within(Period.month(2022, 4))
            .build();

    private static ProgressReport.Builder report(String id, LocalDate dataThrough) {
        return ProgressReport.builder()
                .id(ReportId.of(id))
                .title("Report " + id)
                .dataThrough(dataThrough);
    }

    private static StatedCoverage coverage(List<AgencyId> included, List<AgencyId> missing) {
        return StatedCoverage.builder()
                .form(StatedCoverage.Form.TABLE)
                .title("Ban hành kế hoạch chuyển đổi số năm 2022")
                .included(included)
                .missing(missing)
                .build();
    }

    private static Programme programme(List<ProgressReport> reports) {
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addObligations(REQUEST)
                .reports(reports)
                .build();
    }

    private static List<String> states(FollowUp followUp) {
        return followUp.bodies().stream()
                .map(body -> body.agency() + " " + body.state()
                        + body.doneOn().map(day -> " " + day).orElse("")
                        + body.document().map(name -> " by " + name).orElse("")
                        + (body.isContradicted() ? " contradicted" : ""))
                .toList();
    }

    @Nested
    class Requests {

        @Test
        void areFedBySubmissionsAndCoveragesInAnyOrder() {
            List<ProgressReport> reports = new ArrayList<>(List.of(
                    report("march", LocalDate.of(2022, 3, 31))
                            .addCoverages(coverage(List.of(), List.of(HUE, CA_MAU, LAO_CAI)))
                            .build(),
                    report("april", LocalDate.of(2022, 4, 30))
                            .addCoverages(coverage(List.of(CA_MAU), List.of(LAO_CAI)))
                            .addSubmissions(Submission.builder()
                                    .obligation(REQUEST.id())
                                    .agency(HUE)
                                    .period(Period.month(2022, 4))
                                    .receivedOn(LocalDate.of(2022, 4, 18))
                                    .reference("12/KH-UBND")
                                    .build())
                            .build()));

            FollowUp forward = FollowUp.ofRequest(REQUEST, programme(reports), MAY);
            Collections.reverse(reports);
            FollowUp backward = FollowUp.ofRequest(REQUEST, programme(reports), MAY);

            assertThat(states(forward))
                    .containsExactly(
                            "hue DONE 2022-04-18 by 12/KH-UBND", "ca-mau DONE by Report april", "lao-cai OVERDUE");
            assertThat(states(backward)).isEqualTo(states(forward));
        }

        @Test
        void areNotOverdueBeforeTheirLastDayAndKnowNothingOfLater() {
            Programme programme = programme(List.of(report("april", LocalDate.of(2022, 4, 30))
                    .addCoverages(coverage(List.of(CA_MAU), List.of()))
                    .build()));

            FollowUp early = FollowUp.ofRequest(REQUEST, programme, LocalDate.of(2022, 4, 29));

            assertThat(early.in(FollowUp.State.NOT_DONE)).hasSize(3);
            assertThat(early.dueOn()).contains(LocalDate.of(2022, 4, 30));
        }

        @Test
        void sayWhereOneDaysStatementsContradictEachOther() {
            Programme programme = programme(List.of(
                    report("one", LocalDate.of(2022, 4, 30))
                            .addCoverages(coverage(List.of(HUE), List.of()))
                            .build(),
                    report("other", LocalDate.of(2022, 4, 30))
                            .addCoverages(coverage(List.of(), List.of(HUE)))
                            .build()));

            FollowUp followUp = FollowUp.ofRequest(REQUEST, programme, MAY);

            assertThat(states(followUp)).startsWith("hue DONE by Report one contradicted");
            assertThat(followUp.contradicted()).hasSize(1);
        }

        @Test
        void followWhatIsSaidLaterWhereItIsTakenBack() {
            Programme programme = programme(List.of(
                    report("march", LocalDate.of(2022, 3, 31))
                            .addCoverages(coverage(List.of(HUE), List.of()))
                            .build(),
                    report("april", LocalDate.of(2022, 4, 30))
                            .addCoverages(coverage(List.of(), List.of(HUE)))
                            .build()));

            assertThat(states(FollowUp.ofRequest(REQUEST, programme, MAY))).startsWith("hue OVERDUE");
        }
    }

    @Test
    void ofAJointTaskTellsOfEachWhoTakesPart() {
        Task task = Task.builder()
                .id(TaskId.of("t"))
                .title(LocalizedText.english("Connect the registers"))
                .addLeadAgencies(HUE)
                .addCoordinatingAgencies(CA_MAU, LAO_CAI)
                .deadline(Deadline.onDate(LocalDate.of(2022, 3, 31)))
                .build();
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addTasks(task)
                .addReports(entry("hue", HUE, TaskStatus.COMPLETED, Optional.of("QĐ 5/2022")))
                .addReports(entry("ca-mau", CA_MAU, TaskStatus.IN_PROGRESS, Optional.empty()))
                .build();

        FollowUp followUp = FollowUp.ofTask(task, programme, MAY);

        assertThat(states(followUp)).containsExactly("hue DONE by QĐ 5/2022", "ca-mau OVERDUE", "lao-cai OVERDUE");
    }

    private static ProgressReport entry(String id, AgencyId body, TaskStatus status, Optional<String> result) {
        return report(id, LocalDate.of(2022, 3, 31))
                .reportedBy(body)
                .addTaskEntries(TaskStatusEntry.builder()
                        .task(TaskId.of("t"))
                        .status(status)
                        .result(result)
                        .build())
                .build();
    }
}
