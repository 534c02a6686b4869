package io.github.tiendo.examples.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.DocumentReaderContract;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.scorecard.TaskScorecard;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.Source;
import io.github.tiendo.task.TaskAssessment;
import io.github.tiendo.task.TaskAssessor;
import io.github.tiendo.task.TaskStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest extends DocumentReaderContract {

    private static final String MINUTES = """
            # Harbour group

            Data as of 30 September 2025.

            | Indicator    | Target 2025 | Actual |
            |:-------------|------------:|-------:|
            | Berths dug   | 40          | 32     |

            ## Actions

            | # | Action            | Owner      | Due        | Status         |
            |---|-------------------|------------|------------|----------------|
            | 1 | Buoy the fairway  | Pilots     | 2025-08-31 | ✅ Done        |
            | 2 | Dredge basin two  | Port works | 2025-09-15 | 🔄 In progress |
            | 3 | Renew the lights  | Pilots     | 2025-12-15 | Not started ⏳ |
            """;

    @Override
    protected DocumentReader reader() {
        return new MarkdownReader();
    }

    @Override
    protected byte[] sample() {
        return MINUTES.getBytes(StandardCharsets.UTF_8);
    }

    private static Outcome<LoadedProgramme> read(String name, String text) throws IOException {
        return Tiendo.read(Source.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheTablesAndTheDayBetweenThem() throws IOException {
        LoadedProgramme read = read("minutes.md", MINUTES).orThrow();

        assertThat(read.programme().dataThrough()).contains(LocalDate.of(2025, 9, 30));
        assertThat(read.programme().indicators()).hasSize(1);
        assertThat(TaskScorecard.of(read.programme(), TaskAssessor.asOf(LocalDate.of(2025, 9, 30)))
                        .tasks())
                .extracting(TaskAssessment::status)
                .containsExactly(TaskStatus.COMPLETED, TaskStatus.IN_PROGRESS, TaskStatus.NOT_STARTED);
        assertThat(read.programme().tasks())
                .extracting(task -> task.title().text(Languages.ENGLISH))
                .containsExactly("Buoy the fairway", "Dredge basin two", "Renew the lights");
    }

    @Test
    void readsATextByItsTableWhateverItsName() throws IOException {
        String text = "STT | a\n\nBiên bản họp.\n\n| Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Trạng thái |\n"
                + "| --- | --- | --- | --- |\n| Lập hồ sơ mời thầu | Ban quản lý | 30/6/2025 | Hoàn thành |\n";

        assertThat(read("bien-ban.txt", text).orThrow().programme().tasks())
                .extracting(task -> task.title().text(Languages.VIETNAMESE))
                .containsExactly("Lập hồ sơ mời thầu");
    }
}
