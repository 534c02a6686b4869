package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionsTest {

    private static final Optional<Direction> LESS = Optional.of(Direction.DECREASE);
    private static final Optional<Direction> MORE = Optional.of(Direction.INCREASE);

    @Nested
    class ByWords {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Chỉ số SAIDI (càng thấp càng tốt)",
                    "SAIFI, phút: thấp hơn là tốt hơn",
                    "SAIDI (lower is better)"
                })
        void aNameThatSaysOfItselfThatLessIsBetter(String name) {
            assertThat(DirectionWords.saidInName(Token.scan(name))).isEqualTo(LESS);
        }

        @Test
        void aNameThatSaysOfItselfThatMoreIsBetterWhateverItCounts() {
            assertThat(DirectionWords.saidInName(Token.scan("Complaints solved on the spot, the higher the better")))
                    .isEqualTo(MORE);
        }

        @Test
        void aNameThatSaysNothingOfItself() {
            assertThat(DirectionWords.saidInName(Token.scan("Lower secondary schools")))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tỷ lệ hộ nghèo đa chiều",
                    "Tỷ lệ thất nghiệp khu vực thành thị",
                    "Tỷ suất tử vong trẻ em dưới 5 tuổi",
                    "Số vụ tai nạn giao thông",
                    "Số vụ chống người thi hành công vụ",
                    "Tỷ lệ nợ xấu nội bảng",
                    "Số hồ sơ tồn đọng",
                    "Tỷ lệ hồ sơ giải quyết quá hạn",
                    "Thời gian trung bình xử lý một hồ sơ",
                    "Thời gian chờ khám bệnh",
                    "Số đơn khiếu nại",
                    "Số đơn khiếu nại được tiếp nhận",
                    "Tỷ lệ trẻ em suy dinh dưỡng thể thấp còi",
                    "Poverty rate",
                    "Youth unemployment",
                    "Under-five mortality",
                    "Road accidents",
                    "Average waiting time",
                    "Days to process an application",
                    "Case backlog",
                    "Complaints per 1,000 passengers",
                    "Greenhouse gas emissions",
                    "Water losses",
                    "Cost per pupil",
                })
        void namesOfWhatIsBetterWhenThereIsLess(String name) {
            assertThat(DirectionWords.ofName(Token.scan(name))).isEqualTo(LESS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Kè chống sạt lở bờ sông",
                    "Số công trình chống ngập úng",
                    "Erosion control and flood protection",
                    "Mức giảm tỷ lệ hộ nghèo",
                    "Tỷ lệ giảm hộ nghèo",
                    "Số hộ thoát nghèo",
                    "Tỷ lệ khiếu nại được giải quyết",
                    "Tỷ lệ giải quyết khiếu nại, tố cáo",
                    "Tỷ lệ hộ nghèo được hỗ trợ nhà ở",
                    "Tỷ lệ người tham gia bảo hiểm thất nghiệp",
                    "Tỷ lệ thu hồi nợ thuế",
                    "Tỷ lệ hồ sơ giải quyết đúng hạn",
                    "Tỷ lệ dân số có điện thoại thông minh",
                    "Reduction in waiting time",
                    "Lives saved in road accidents",
                    "Complaints resolved within 30 days",
                    "Unemployed people trained",
                    "Poor households with access to water",
                    "Hộ diệt lăng quăng",
                    "Mô hình sinh kế cộng đồng",
                    "Surgeries performed",
                })
        void namesThatSayTheFallOrWhatIsDoneAgainstIt(String name) {
            assertThat(DirectionWords.ofName(Token.scan(name))).isEqualTo(MORE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Giảm tỷ lệ hộ nghèo",
                    "Reduce poverty",
                    "Số xã",
                    "Trees",
                    "Thời gian thực hiện dự án",
                    "Complaints accepted"
                })
        void otherNamesDoNotSayIt(String name) {
            assertThat(DirectionWords.ofName(Token.scan(name))).isEmpty();
        }
    }

    @Nested
    class Said {

        @ParameterizedTest
        @ValueSource(strings = {"Lower is better", "Decrease", "↓", "Giảm", "Càng thấp càng tốt", "Less"})
        void less(String cell) {
            assertThat(DirectionWords.said(cell)).isEqualTo(LESS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Higher is better", "Increasing", "↑", "+", "Tăng", "Càng cao càng tốt"})
        void more(String cell) {
            assertThat(DirectionWords.said(cell)).isEqualTo(MORE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Stable", "Tăng hoặc giảm", "x"})
        void neither(String cell) {
            assertThat(DirectionWords.said(cell)).isEmpty();
        }
    }

    // --- tables

    private static DraftCell cell(String address, String content) {
        DraftCell cell = content.matches("[0-9.]+") ? Drafts.number(content) : DraftCell.text(content);
        return cell.at(SourceLocation.of("test.xlsx", "S!" + address));
    }

    /** Name, direction, baseline 2020, target 2025, result 2023, result 2024. */
    private static IndicatorRowDraft row(int line, String... cells) {
        return IndicatorRowDraft.builder()
                .name(cell("A" + line, cells[0]))
                .direction(cell("B" + line, cells[1]))
                .baseline(cell("C" + line, cells[2]))
                .addTargets(TargetDraft.builder()
                        .header(cell("D1", "Target 2025"))
                        .due(cell("D1", "2025"))
                        .value(cell("D" + line, cells[3]))
                        .build())
                .addResults(result("E", "2023", line, cells[4]), result("F", "2024", line, cells[5]))
                .build();
    }

    private static ResultDraft result(String column, String year, int line, String content) {
        return ResultDraft.builder()
                .header(cell(column + "1", "Actual " + year))
                .period(cell(column + "1", year))
                .value(cell(column + line, content))
                .build();
    }

    private static Outcome<LoadedProgramme> assemble(IndicatorRowDraft... rows) {
        IndicatorTableDraft table = IndicatorTableDraft.builder()
                .baselineColumn(DraftCell.text("Baseline 2020"))
                .baselinePeriod(DraftCell.text("2020"))
                .rows(List.of(rows))
                .build();
        return ProgrammeAssembler.standard().assemble(Drafts.draft(table));
    }

    private static Indicator first(Outcome<LoadedProgramme> outcome) {
        return outcome.orThrow().programme().indicators().get(0);
    }

    private static String target(Outcome<LoadedProgramme> outcome) {
        Target target =
                outcome.orThrow().programme().targetsOf(first(outcome).id()).get(0);
        return TargetNotation.of(Languages.ENGLISH).print(target.condition());
    }

    private static List<String> lines(Outcome<LoadedProgramme> outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.line(Languages.ENGLISH))
                .toList();
    }

    @Test
    void aDeclaredDirectionDecidesAPlainTargetWithoutAWord() {
        var outcome = assemble(row(2, "Response time", "Lower is better", "", "20", "", "19.5"));

        assertThat(first(outcome).direction()).isEqualTo(Direction.DECREASE);
        assertThat(target(outcome)).isEqualTo("≤ 20");
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void aColumnOfDirectionsMaySayWhichIsBetter() {
        var outcome = assemble(row(2, "Response time", "Bigger is better", "", "20", "", "19.5"));

        assertThat(first(outcome).direction()).isEqualTo(Direction.INCREASE);
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void whatIsDoneWithDeathsIsNoDeathAndAStockOutIsNone() {
        assertThat(target(assemble(row(2, "Maternal deaths reviewed", "", "35", "90", "", "90"))))
                .isEqualTo("90");
        assertThat(target(assemble(row(2, "Facilities with a stock-out", "", "28", "10", "", "26"))))
                .isEqualTo("≤ 10");
    }

    @Test
    void aDirectionThatCannotBeReadIsNamedAndNotTaken() {
        var outcome = assemble(row(2, "Trees", "stable", "100", "200", "", "150"));

        assertThat(first(outcome).direction()).isEqualTo(Direction.INCREASE);
        assertThat(lines(outcome))
                .containsExactly("test.xlsx!S!B2: warning: 'stable' does not say whether more or less is better; "
                        + "expected such as 'lower is better' or 'higher is better'");
    }

    @Test
    void targetsBelowTheirBaselineOrEarlierYearsAreCeilingsAndNamedOnce() {
        var outcome = assemble(
                row(2, "Index of risk", "", "10", "4", "", "7"), row(3, "Second index", "", "", "4.2", "5.2", "4.9"));

        assertThat(target(outcome)).isEqualTo("≤ 4");
        assertThat(lines(outcome))
                .containsExactly(
                        "test.xlsx!S!A2: note: the plain targets of 1 indicator are zero or below their baseline or"
                                + " the values of earlier years (Index of risk), so they are read as 'at most'; if more is"
                                + " better, write ≥ before the target or add a column 'Direction'",
                        "test.xlsx!S!A3: warning: the plain targets of 1 indicator are zero or below their baseline or"
                                + " the values of earlier years (Second index), so they are read as 'at most'; if more is"
                                + " better, write ≥ before the target or add a column 'Direction'");
    }

    @Test
    void aSignGoesBeforeWordsAndNumbers() {
        var outcome = assemble(row(2, "Accidents investigated late", "", "10", "≥ 4", "", "7"));

        assertThat(target(outcome)).isEqualTo("≥ 4");
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void whatRestsOnNothingIsNamedOnlyWhereItIsMetByIt() {
        var outcome = assemble(
                row(2, "Index A", "", "", "5", "", "6"),
                row(3, "Index B", "", "", "5", "", "4"),
                row(4, "Index C", "", "", "5", "", "5"));

        assertThat(lines(outcome))
                .containsExactly("test.xlsx!S!A2: warning: nothing says whether more or less is better for 1 indicator"
                        + " (Index A); more is taken for better, and their targets count as met; if less is better they"
                        + " are not: write ≤ before the target or add a column 'Direction'");
    }

    @Test
    void aDirectionThatBaselineAndTargetContradictIsUnclear() {
        var outcome = assemble(row(2, "Trees", "Decrease", "100", "200", "", "150"));

        assertThat(first(outcome).direction()).isEqualTo(Direction.UNCLEAR);
        assertThat(lines(outcome))
                .containsExactly("test.xlsx!S!B2: warning: 'Decrease' says that lower is better, but the target 200"
                        + " (2025) stands on the other side (baseline '100'); the indicator is not rated");
        assertThat(outcome.findings())
                .extracting(Finding::code)
                .containsExactly(IntakeFindingCode.DIRECTION_CONTRADICTED);
    }
}
