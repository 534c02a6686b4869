package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "Result 2025, Tỷ lệ hộ nghèo, %, en",
        "Kết quả 2025, Rice yield, t/ha, vi",
        "TH 2025, Tỷ lệ hộ nghèo, %, vi",
        "TH 2025, Rice yield, t/ha, en",
        "2025, Tỷ lệ hộ nghèo, %, vi",
        "2025, Rice yield, t/ha, en",
        "2025, Rice yield, tấn/ha, vi",
        "2025, GRDP, tỷ đồng, vi",
        "2025, GRDP, %, vi",
        "'', Files online, %, en",
        "'', Hồ sơ trực tuyến, %, vi",
    })
    void isToldByTheHeadsAndWhereTheyHaveNoWordsByNamesAndUnits(
            String head, String name, String unit, String language) {
        IndicatorRowDraft row = IndicatorRowDraft.builder()
                .name(DraftCell.text(name))
                .unit(DraftCell.text(unit))
                .addResults(ResultDraft.builder()
                        .header(DraftCell.text(head))
                        .value(DraftCell.text("1.250"))
                        .build())
                .build();

        assertThat(TableLanguage.of(List.of(row)).getLanguage()).isEqualTo(language);
    }
}
