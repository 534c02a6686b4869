package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.ProgrammeDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutReaderTest {

    @Test
    void knowsWordsThatAreAdded() {
        Document document = Tables.document("Aims | Outcome 2022", "Coverage | 75%");
        HeadWords words = HeadWords.standard().with("Aims", ColumnMeaning.NAME).with("Outcome", ColumnMeaning.RESULT);

        Outcome<ProgrammeDraft> read = LayoutReader.of(
                        LayoutOptions.builder().headWords(words).build())
                .read(document);

        assertThat(read.orThrow().getIndicatorTables().get(0).getRows().get(0).getResults())
                .singleElement()
                .satisfies(result -> assertThat(result.getPeriod().text()).isEqualTo("2022"));
    }

    @Test
    void looksAtNoMoreHeadsThanAnybodyReads() {
        Sheet.Builder sheet = Sheet.builder("S", "S");
        for (int row = 0; row < 20_003; row++) {
            sheet.row(row).text(0, "Chỉ tiêu").text(1, "Kết quả " + (2000 + row % 90));
        }

        assertThat(LayoutReader.standard()
                        .read(Document.of("S", List.of(sheet.build())))
                        .findings())
                .extracting(finding -> finding.code().id())
                .contains("layout.too-many-heads");
    }
}
