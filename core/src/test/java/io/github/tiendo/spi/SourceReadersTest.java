package io.github.tiendo.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.layout.LayoutOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceReadersTest {

    private static final Source FILE = Source.of("plan.xlsx", "PK".getBytes(StandardCharsets.UTF_8));

    @Test
    void saysWhichArtifactBringsAReaderWhereNoneIsInstalled() throws IOException {
        SourceReaders none = SourceReaders.of(
                Registry.of(List.of(), DocumentReader::id), Registry.of(List.of(), ProgrammeReader::id));

        Outcome<ProgrammeDraft> chosen = none.draft(FILE, ReadLimits.standard(), LayoutOptions.standard());

        assertThat(none.document(FILE, ReadLimits.standard()).findings()).isEqualTo(chosen.findings());
        assertThat(chosen.value()).isEmpty();
        assertThat(chosen.findings()).hasSize(1);
        assertThat(chosen.findings().get(0).line(Languages.ENGLISH))
                .isEqualTo(
                        "plan.xlsx: error: no reader of files is installed; add io.github.tiendo:tiendo-io-excel for "
                                + ".xlsx and .xls, or io.github.tiendo:tiendo-io-json for .json");
        assertThat(chosen.findings().get(0).line(Languages.VIETNAMESE))
                .startsWith("plan.xlsx: lỗi: chưa cài đặt bộ đọc tệp nào;");
    }
}
