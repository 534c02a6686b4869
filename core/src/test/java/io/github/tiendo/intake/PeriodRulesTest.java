package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRulesTest {

    private static final String WAY = "2025-Q";

    @Nested
    class ByNumbers {

        /** Steps of 120, 140, 130 are about as much; values of 120, 260, 390 are not. */
        @ParameterizedTest
        @CsvSource({
            "120 260 390, 500", // 770 would be more than the target
            "200 510 830, 1200", // steps 200 310 320
            "60 140 220, 300",
            "25 50, 100", // 75 would be on the way as well, but only the steps are alike
        })
        void stepsThatAreAlikeAreThoseOfARunningTotal(String values, String target) {
            assertThat(rule("Staff trained", values, target)).contains(PeriodsRule.CUMULATIVE_IN_YEAR);
        }

        @ParameterizedTest
        @CsvSource({
            "480 510 495, 2000", // falls, and 1485 of 2000 after three quarters
            "300 310 320, 900", // steps 300 10 10
            "100 120 140, 500",
            "250 240, 1000",
        })
        void amountsThatAreAlikeAndLeadToTheTargetAreParts(String values, String target) {
            assertThat(rule("Trees planted", values, target)).contains(PeriodsRule.PARTS_OF_YEAR);
        }

        @ParameterizedTest
        @CsvSource({"485 480 500, 520", "88 86 90, 100"})
        void valuesNearTheTargetOfWhichOneFallsAreStates(String values, String target) {
            assertThat(rule("Doctors", values, target)).contains(PeriodsRule.OWN);
        }

        @ParameterizedTest
        @CsvSource({
            "10 30 45, 100", // neither the steps 10 20 15 nor the values are twice as even as the others
            "20 35 20, 1000", // far from the target however they are read
            "10 20 30, 80", // alike as steps, on the way to the target as amounts
            "0 40 80, 120", // a first quarter without anything
            "390, 500",
        })
        void whatTheNumbersDoNotTellIsNotAssumed(String values, String target) {
            assertThat(rule("Inspections made", values, target)).isEmpty();
        }

        @Test
        void ofABaselineLikeTheValuesNoPartsAreMade() {
            assertThat(only(load(row("Doctors", "115", "500", "120", "130", "110"))))
                    .isEmpty();
        }

        @Test
        void aFallTowardsALimitIsThatOfAState() {
            assertThat(only(load(row("Errand desks", "120", "60", "110", "90", "75"))))
                    .contains(PeriodsRule.OWN);
        }

        @ParameterizedTest
        @CsvSource({"30 58 83, 120", "30 28 25, 120"})
        void whatIsBelowALimitBeforeTheYearIsOverIsNotAssumed(String values, String target) {
            assertThat(rule("Road accidents", values, target)).isEmpty();
        }

        @Test
        void bothReadingsOfTheFirstAreTold() {
            Outcome<LoadedProgramme> loaded = load(
                    row("Staff trained", "", "500", "120", "260", "390"),
                    row("Budget executed", "", "1200", "200", "510", "830"));

            assertThat(told(loaded, IntakeFindingCode.PERIODS_BY_NUMBERS))
                    .containsExactly(
                            "test.xlsx!S!B2: warning: nothing but the numbers says how the quarters or months of"
                                    + " 2 indicators (Staff trained, Budget executed) make the year; they are read as 'cumulative"
                                    + " within the year', so that the first has 390 and not 770; to state it, head the columns"
                                    + " such as 'Cumulative Q1 2025' or 'In Q1 2025', or add a column 'Accumulation'");
        }

        @Test
        void targetsOfTheQuartersThatAddUpToThatOfTheYearSayThatValuesDo() {
            assertThat(only(load(withPlan(row("Permits", "", "400", "10", "12", "50"), "100", "100", "100", "100"))))
                    .contains(PeriodsRule.PARTS_OF_YEAR);
        }

        @Test
        void aTargetOfTheLastQuarterThatIsThatOfTheYearSaysThatValuesHoldThoseBefore() {
            assertThat(only(load(withPlan(row("Permits", "", "400", "10", "12", "50"), "100", "200", "300", "400"))))
                    .contains(PeriodsRule.CUMULATIVE_IN_YEAR);
        }
    }

    @Nested
    class ByWords {

        @ParameterizedTest
        @ValueSource(
                strings = {"Complaints open", "Hồ sơ tồn đọng", "Outstanding invoices", "Vacant posts", "Dư nợ tín dụng"
                })
        void statesStandUntilTheNext(String name) {
            Outcome<LoadedProgramme> loaded = load(row(name, "", "100", "70", "81", "78"));

            assertThat(only(loaded)).contains(PeriodsRule.OWN);
            assertThat(told(loaded, IntakeFindingCode.STATES_BY_WORDS)).hasSize(1);
        }

        @Test
        void aStateWhoseValuesAreLikePartsIsNotAssumed() {
            assertThat(rule("Open data sets", "20 25 30", "100")).isEmpty();
        }

        @Test
        void headsOfTheirOwnPeriodsSayThatValuesAreAdded() {
            Outcome<LoadedProgramme> loaded =
                    load(headed("In the quarter", row("Staff trained", "", "500", "120", "260", "390")));

            assertThat(only(loaded)).contains(PeriodsRule.PARTS_OF_YEAR);
            assertThat(told(loaded, IntakeFindingCode.PERIODS_BY_NUMBERS)).isEmpty();
        }

        @Test
        void headsOfRunningTotalsSaySo() {
            assertThat(only(load(headed("Lũy kế", row("Số người", "", "500", "120", "130", "140")))))
                    .contains(PeriodsRule.CUMULATIVE_IN_YEAR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Cumulative, CUMULATIVE",
        "Lũy kế từ đầu năm, CUMULATIVE_IN_YEAR",
        "Year to date, CUMULATIVE_IN_YEAR",
        "Thời kỳ, PARTS_OF_YEAR",
        "Non-cumulative, PARTS_OF_YEAR",
        "Thời điểm, OWN",
        "Level (end of quarter), OWN",
    })
    void aColumnThatSaysItCountsMoreThanNumbers(String words, PeriodsRule rule) {
        assertThat(only(load(
                        row("Staff trained", "", "500", "120", "260", "390").accumulation(DraftCell.text(words)))))
                .contains(rule);
    }

    @Test
    void otherWordsInThatColumnAreToldAndLeaveItToTheNumbers() {
        Outcome<LoadedProgramme> loaded =
                load(row("Staff trained", "", "500", "120", "260", "390").accumulation(DraftCell.text("Output")));

        assertThat(only(loaded)).contains(PeriodsRule.CUMULATIVE_IN_YEAR);
        assertThat(told(loaded, IntakeFindingCode.UNREADABLE_ACCUMULATION)).hasSize(1);
    }

    private static Optional<PeriodsRule> rule(String name, String values, String target) {
        return only(load(row(name, "", target, values.split(" "))));
    }

    private static Optional<PeriodsRule> only(Outcome<LoadedProgramme> loaded) {
        return loaded.orThrow().programme().indicators().get(0).periodsRule();
    }

    private static List<String> told(Outcome<LoadedProgramme> loaded, IntakeFindingCode code) {
        return loaded.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.line(Languages.ENGLISH))
                .toList();
    }

    private static IndicatorRowDraft.Builder row(String name, String baseline, String target, String... values) {
        IndicatorRowDraft.Builder row = IndicatorRowDraft.builder()
                .name(DraftCell.text(name))
                .addTargets(TargetDraft.builder()
                        .header(Drafts.cell("C1", "Target 2025"))
                        .due(Drafts.cell("C1", "2025"))
                        .value(Drafts.number(target))
                        .build());
        if (!baseline.isEmpty()) {
            row.baseline(Drafts.number(baseline)).baselinePeriod(DraftCell.text("2024"));
        }
        for (int i = 0; i < values.length; i++) {
            row.addResults(ResultDraft.builder()
                    .header(DraftCell.text("Actual " + WAY + (i + 1)))
                    .period(DraftCell.text(WAY + (i + 1)))
                    .value(Drafts.number(values[i]))
                    .build());
        }
        return row;
    }

    private static IndicatorRowDraft.Builder withPlan(IndicatorRowDraft.Builder row, String... targets) {
        for (int i = 0; i < targets.length; i++) {
            row.addTargets(TargetDraft.builder()
                    .header(DraftCell.text("Target " + WAY + (i + 1)))
                    .due(DraftCell.text(WAY + (i + 1)))
                    .value(Drafts.number(targets[i]))
                    .build());
        }
        return row;
    }

    private static IndicatorRowDraft.Builder headed(String words, IndicatorRowDraft.Builder row) {
        IndicatorRowDraft made = row.build();
        return IndicatorRowDraft.builder()
                .from(made)
                .results(made.getResults().stream()
                        .map(result -> ResultDraft.builder()
                                .from(result)
                                .header(DraftCell.text(
                                        words + " " + result.getPeriod().text()))
                                .build())
                        .toList());
    }

    private static Outcome<LoadedProgramme> load(IndicatorRowDraft.Builder... rows) {
        List<IndicatorRowDraft> placed = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            IndicatorRowDraft row = rows[i].build();
            placed.add(IndicatorRowDraft.builder()
                    .from(row)
                    .name(Drafts.cell("B" + (i + 2), row.getName().text()))
                    .build());
        }
        return ProgrammeAssembler.standard()
                .assemble(ProgrammeDraft.builder()
                        .source("test.xlsx")
                        .dataThrough(DraftCell.text("30/9/2025"))
                        .addIndicatorTables(IndicatorTableDraft.builder()
                                .title(DraftCell.text("Indicators"))
                                .rows(placed)
                                .build())
                        .build());
    }
}
