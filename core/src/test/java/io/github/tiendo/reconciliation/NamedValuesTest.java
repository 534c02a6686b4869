package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedValuesTest {

    private static final IndicatorId ID = IndicatorId.of("fibre");

    private static List<AuditedFigure> figures(String text) {
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addIndicators(Indicator.builder()
                        .id(ID)
                        .name(LocalizedText.vietnamese("Tỷ lệ hộ gia đình có cáp quang"))
                        .build())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .dataThrough(LocalDate.of(2022, 12, 31))
                        .addObservations(Observation.builder()
                                .indicator(ID)
                                .period(Period.year(2022))
                                .value(Quantity.percent("72.4"))
                                .build())
                        .build())
                .build();
        return ReportAudit.of(Languages.VIETNAMESE).against(programme).audit("report.txt", text).figures().stream()
                .filter(figure -> figure.kind() == StatedFigureKind.VALUE)
                .toList();
    }

    @Test
    void findsANameThatGoesOverTwoLines() {
        List<AuditedFigure> figures = figures("Kết quả:\n- Tỷ lệ hộ gia đình\n\ncó cáp quang đạt\n75,1%.");

        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.verdict()).isEqualTo(Verdict.MISMATCH);
            assertThat(figure.numerator().orElseThrow()).isEqualByComparingTo("75.1");
            assertThat(figure.denominator().orElseThrow()).isEqualByComparingTo("72.4");
            assertThat(figure.location().orElseThrow()).hasToString("report.txt!2:3");
            assertThat(figure.text()).isEqualTo("Tỷ lệ hộ gia đình có cáp quang đạt 75,1%");
        });
    }

    @Test
    void takesTheLineBelowANameForItsValueAndNoOther() {
        assertThat(figures("Tỷ lệ hộ gia đình có cáp quang\n\n75,1%\n"))
                .singleElement()
                .extracting(AuditedFigure::verdict)
                .isEqualTo(Verdict.MISMATCH);
        assertThat(figures("Tỷ lệ hộ gia đình có cáp quang được nêu ở phụ lục.\n\n75,1%\n"))
                .isEmpty();
    }

    @Test
    void comparesAtThePrintedPrecision() {
        assertThat(figures("Tỷ lệ hộ gia đình có cáp quang đạt 72%."))
                .singleElement()
                .extracting(AuditedFigure::verdict)
                .isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void takesNoTargetForAValue() {
        assertThat(figures("Tỷ lệ hộ gia đình có cáp quang: mục tiêu 80%.")).isEmpty();
    }
}
