package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that lead tasks and answer for indicators, of the rosters and of none. */
class OfficesTest {

    private static final List<String> OFFICES = List.of(
            "Sở Nội vụ",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Văn phòng UBND tỉnh",
            "Công an tỉnh",
            "Ban Quản lý khu kinh tế",
            "Vụ Kế hoạch, Tài chính",
            "UBND xã Tân Phú",
            "Trung tâm Phục vụ hành chính công",
            "Các sở, ngành liên quan",
            "Đài Phát thanh và Truyền hình");

    @TempDir
    private Path folder;

    private String file(String head, String behind) throws IOException {
        StringBuilder table = new StringBuilder(head).append('\n');
        for (int i = 0; i < OFFICES.size(); i++) {
            table.append(i + 1)
                    .append(";Việc thứ ")
                    .append(i + 1)
                    .append(" của tỉnh;")
                    .append(OFFICES.get(i))
                    .append(behind)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("plan.csv"), table).toString();
    }

    @Test
    void ofAProvincialPlanDrawNoRemarkAsLeads() throws IOException {
        CommandRun run = CommandRun.of(
                "tasks",
                "--as-of",
                "2025-07-31",
                "--json",
                file("TT;Nhiệm vụ;Cơ quan chủ trì;Thời hạn;Tiến độ", ";30/9/2025;Đang thực hiện"));

        assertThat(run.json().path("tasks"))
                .extracting(task -> task.path("leadAgency").asText())
                .containsExactlyElementsOf(OFFICES);
        assertThat(run.json().path("findings"))
                .noneMatch(finding -> finding.path("severity").asText().equals("WARNING"));
    }

    @Test
    void ofAProvincialPlanDrawNoRemarkAsThoseResponsibleForIndicators() throws IOException {
        CommandRun run = CommandRun.of(
                "score",
                "--by",
                "agency",
                "--as-of",
                "2025-07-31",
                "--json",
                file(
                        "TT;Chỉ tiêu;Cơ quan chủ trì;Mục tiêu 2025;Kết quả 2024;Mức độ hoàn thành",
                        ";≥ 80%;85%;Đã hoàn thành"));

        assertThat(run.json().path("counted").asInt()).isEqualTo(OFFICES.size());
        assertThat(run.json().path("findings"))
                .noneMatch(finding -> finding.path("code").asText().equals("organisation.unknown-agency"));
    }

    @Test
    void leadEveryTaskOfTheSecondAnnexOfDecision942() {
        JsonNode tasks =
                CommandRun.of("tasks", CommandRun.DECISION_942, "--json").json();
        List<String> leads = new ArrayList<>();
        tasks.path("byLeadAgency")
                .forEach(lead -> leads.add(
                        lead.path("agency").asText() + " " + lead.path("total").asInt()));

        // the title of the second annex names the lead of its 56 tasks, the 18 of the first name theirs
        assertThat(tasks.path("tasks"))
                .hasSize(74)
                .noneMatch(task -> task.path("leadAgency").asText("").isEmpty());
        assertThat(leads).contains("Bộ Thông tin và Truyền thông 56");
    }
}
