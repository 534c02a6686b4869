package io.github.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.reconciliation.RequestReader;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestsPartTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);

    private static final AgencyId HUE = AgencyId.of("hue");
    private static final AgencyId CA_MAU = AgencyId.of("ca-mau");

    private static Task task(String id, String title, LocalDate due) {
        return Task.builder()
                .id(TaskId.of(id))
                .title(LocalizedText.vietnamese(title))
                .deadline(Deadline.onDate(due))
                .build();
    }

    private static TaskStatusEntry entry(String id, TaskStatus status) {
        return TaskStatusEntry.builder().task(TaskId.of(id)).status(status).build();
    }

    /** A task that is done, one that two bodies share and one of them has done, and a coverage. */
    private static Programme programme() {
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.vietnamese("Chương trình"))
                .addTasks(
                        task("scheme", "Xây dựng đề án đại học số", DAY),
                        Task.builder()
                                .from(task("centre", "Vận hành trung tâm điều hành", LocalDate.of(2022, 5, 31)))
                                .addLeadAgencies(HUE, CA_MAU)
                                .build())
                .addReports(
                        ProgressReport.builder()
                                .id(ReportId.of("r"))
                                .dataThrough(DAY)
                                .addTaskEntries(entry("scheme", TaskStatus.COMPLETED))
                                .addCoverages(StatedCoverage.builder()
                                        .form(StatedCoverage.Form.TABLE)
                                        .title("Ban hành kế hoạch hành động")
                                        .addIncluded(HUE)
                                        .addMissing(CA_MAU)
                                        .build())
                                .build(),
                        ProgressReport.builder()
                                .id(ReportId.of("hue"))
                                .title("Báo cáo số 12")
                                .reportedBy(HUE)
                                .dataThrough(DAY)
                                .addTaskEntries(entry("centre", TaskStatus.COMPLETED))
                                .build())
                .build();
    }

    private static List<List<String>> rows(String earlier) {
        Report report = ReportBuilder.of(ProgrammeAssessor.of(ClassificationPolicies.declared(), DAY)
                        .assess(programme()))
                .requests(RequestReader.of(Languages.VIETNAMESE).read("earlier.txt", earlier))
                .build(Languages.VIETNAMESE);
        ReportTable table = report.sections(ReportPart.REQUESTS).get(0).blocks().stream()
                .filter(ReportTable.class::isInstance)
                .map(ReportTable.class::cast)
                .findFirst()
                .orElseThrow();
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void saysOfEachRequestWhatTheProgrammeKnows() {
        List<List<String>> rows = rows("""
                Đề nghị Bộ Giáo dục và Đào tạo xây dựng đề án đại học số trong tháng 6/2022.
                Đề nghị các địa phương ban hành kế hoạch hành động trong tháng 4/2022.
                Đề nghị Bộ Tài chính hướng dẫn định mức chi trước ngày 20/6/2022.
                Đề nghị Bộ Nội vụ rà soát vị trí việc làm trước ngày 31/12/2022.
                """);

        assertThat(rows.get(0))
                .containsExactly(
                        "1", "Xây dựng đề án đại học số", "Bộ Giáo dục và Đào tạo", "Trong tháng 6/2022", "Hoàn thành");
        assertThat(rows.get(1)).last().isEqualTo("Đã thực hiện 1/2; chưa thực hiện: ca-mau.");
        assertThat(rows.get(2)).last().isEqualTo("Quá hạn 11 ngày, chưa có báo cáo kết quả");
        assertThat(rows.get(3)).last().isEqualTo("Chưa đến hạn, chưa có báo cáo kết quả");
    }

    @Test
    void followsTasksThatSeveralBodiesShare() {
        assertThat(rows(""))
                .containsExactly(List.of(
                        "1",
                        "Vận hành trung tâm điều hành",
                        "hue; ca-mau",
                        "31/5/2022",
                        "đã thực hiện (1): hue (Báo cáo số 12). quá hạn (1): ca-mau."));
    }
}
