package io.github.tiendo.intake;

import static io.github.tiendo.intake.Drafts.cell;
import static io.github.tiendo.intake.Drafts.draft;
import static io.github.tiendo.intake.Drafts.number;
import static io.github.tiendo.intake.Drafts.percent;
import static io.github.tiendo.intake.Drafts.row;
import static io.github.tiendo.intake.Drafts.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.AnswerTableDraft.AnswerRowDraft;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.TopRank;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgrammeAssemblerTest {

    private static final String LIKELY = "Có khả năng hoàn thành";

    private static Outcome<LoadedProgramme> assemble(IndicatorTableDraft... tables) {
        return ProgrammeAssembler.standard().assemble(draft(tables));
    }

    private static Programme programme(IndicatorTableDraft... tables) {
        Outcome<LoadedProgramme> outcome = assemble(tables);
        assertThat(outcome.findings()).isEmpty();
        return outcome.orThrow().programme();
    }

    private static List<String> names(Programme programme) {
        return programme.indicators().stream()
                .map(indicator -> indicator.name().text(Languages.VIETNAMESE))
                .toList();
    }

    private static SourceLocation place(String address) {
        return SourceLocation.of("test.xlsx", "S!" + address);
    }

    @Nested
    class WithAGivenValidator {

        /** What the validator was shown. */
        private final List<Object> seen = new ArrayList<>();

        private Validator validator() {
            Validator standard = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new IntakeMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
            return (Validator) Proxy.newProxyInstance(
                    Validator.class.getClassLoader(), new Class<?>[] {Validator.class}, (proxy, method, arguments) -> {
                        seen.add(arguments[0]);
                        return method.invoke(standard, arguments);
                    });
        }

        @Test
        void itSeesEveryRowOfEveryKindAndTheHead() {
            IndicatorTableDraft indicators = table("1.1", row("1", "Cấp xã", "50%", "80%"));
            TaskTableDraft tasks = TaskTableDraft.builder()
                    .addRows(TaskRowDraft.builder()
                            .number(DraftCell.text("1"))
                            .title(DraftCell.text("Ban hành kế hoạch"))
                            .status(DraftCell.text("Hoàn thành"))
                            .build())
                    .build();
            CoverageTableDraft coverages = CoverageTableDraft.builder()
                    .addRows(CoverageRowDraft.builder()
                            .title(DraftCell.text("Có kế hoạch"))
                            .included(DraftCell.text("57"))
                            .total(DraftCell.text("63"))
                            .build())
                    .build();
            AnswerTableDraft answers = AnswerTableDraft.builder()
                    .addQuestions(DraftCell.text("Có kế hoạch"))
                    .addRows(AnswerRowDraft.builder()
                            .agency(DraftCell.text("Bộ Tư pháp"))
                            .addAnswers(DraftCell.text("x"))
                            .build())
                    .build();
            ProgrammeDraft draft = ProgrammeDraft.builder()
                    .from(draft(indicators))
                    .addTaskTables(tasks)
                    .addCoverageTables(coverages)
                    .addAnswerTables(answers)
                    .build();

            Outcome<LoadedProgramme> loaded =
                    ProgrammeAssembler.standard().withValidator(validator()).assemble(draft);

            assertThat(loaded.hasErrors()).isFalse();
            assertThat(seen)
                    .contains(
                            draft,
                            indicators.getRows().get(0),
                            tasks.getRows().get(0),
                            coverages.getRows().get(0),
                            answers.getRows().get(0));
        }
    }

    @Test
    void aHeadThatIsTooLongIsTold() {
        ProgrammeDraft draft = ProgrammeDraft.builder()
                .from(draft(table("1.1", row("1", "Cấp xã", "50%", "80%"))))
                .id(cell("A1", "x".repeat(201)))
                .build();

        assertThat(ProgrammeAssembler.standard().assemble(draft).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR intake.text-too-long test.xlsx!S!A1: the text is 201 characters long; expected at"
                                + " most 200");
    }

    @Test
    void aDraftThatNobodyLooksAtAgainIsLetGoRowByRow() {
        IndicatorTableDraft table = IndicatorTableDraft.builder()
                .rows(List.of(IndicatorRowDraft.builder()
                        .name(DraftCell.text("Tỷ lệ hồ sơ số hóa"))
                        .addResults(ResultDraft.builder()
                                .period(DraftCell.text("2022"))
                                .value(number("50"))
                                .build())
                        .build()))
                .build();
        ProgrammeDraft draft = ProgrammeDraft.builder()
                .source("test.xlsx")
                .addIndicatorTables(table)
                .build();
        Outcome<LoadedProgramme> kept = ProgrammeAssembler.standard().assemble(draft);
        assertThat(table.getRows()).hasSize(1);

        Outcome<LoadedProgramme> letGo = ProgrammeAssembler.standard().assembleAndLetGo(draft);

        assertThat(letGo).isEqualTo(kept);
        assertThat(letGo.orThrow().programme().indicators()).hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> table.getRows().size())
                .withMessage("the rows of this draft were let go when it was assembled");
        assertThat(draft).asString().contains("[let go]");
    }

    @Nested
    class Identity {

        /** 32 bits of a digest are the same for the headings 152672 and 165866, and for 166967 and 176290. */
        @Test
        void fiftyThousandRowsOfOneNameUnderHeadingsOfTheirOwnAreAllDifferent() {
            List<IndicatorRowDraft> rows = new ArrayList<>();
            for (int i = 145_000; i < 195_000; i++) {
                rows.add(IndicatorRowDraft.builder()
                        .addHeadings(DraftCell.text("Đơn vị " + i))
                        .name(DraftCell.text("Tỷ lệ hồ sơ số hóa"))
                        .unit(DraftCell.text("%"))
                        .addResults(ResultDraft.builder()
                                .period(DraftCell.text("2022"))
                                .value(number("50"))
                                .build())
                        .build());
            }

            Outcome<LoadedProgramme> loaded =
                    assemble(IndicatorTableDraft.builder().rows(rows).build());

            assertThat(loaded.findings()).isEmpty();
            assertThat(loaded.orThrow().programme().indicators())
                    .extracting(Indicator::id)
                    .doesNotHaveDuplicates()
                    .hasSize(50_000);
        }

        @Test
        void aNameThatStandsAgainUnderItsHeadingIsToldAndKept() {
            Outcome<LoadedProgramme> loaded = assemble(table(
                    "1.1. Các chỉ tiêu đã hoàn thành",
                    row("I", "Chính phủ số", "", ""),
                    row("1", "Hòa mạng", "80%", "80%"),
                    row("2", "HOÀ  mạng", "81%", "80%"),
                    row("3", "Hòa mạng", "82%", "80%")));

            assertThat(loaded.findings())
                    .extracting(finding -> finding.message(Languages.ENGLISH))
                    .containsExactly(
                            "the name 'HOÀ mạng' stands twice under the same headings, first at S!B3; both rows are"
                                    + " kept",
                            "the name 'Hòa mạng' stands twice under the same headings, first at S!B3; both rows are"
                                    + " kept");
            String id =
                    IndicatorId.derivedFrom(List.of("Chính phủ số"), "Hòa mạng").value();
            assertThat(loaded.orThrow().programme().indicators())
                    .extracting(indicator -> indicator.id().value())
                    .containsExactly(id, id + "-2", id + "-3");
        }
    }

    @Nested
    class Rows {

        @Test
        void readsNumberNameResultTargetAndClass() {
            Programme programme = programme(table("", row("1", "Thương mại điện tử", "7,50%", "Trên 10%", LIKELY)));

            Indicator indicator = programme.indicators().get(0);
            assertThat(programme.targetsOf(indicator.id())).singleElement().satisfies(target -> {
                assertThat(target.due()).contains(Period.year(2025));
                assertThat(target.condition()).isEqualTo(Bound.of(Comparison.MORE_THAN, Quantity.percent("10")));
            });
            assertThat(programme.observationsOf(indicator.id()))
                    .containsExactly(Observation.builder()
                            .indicator(indicator.id())
                            .period(Period.year(2022))
                            .value(Quantity.percent("7.50"))
                            .status(Observation.Status.ESTIMATED)
                            .build());
            assertThat(programme.reports().get(0).declaredGrades())
                    .extracting(DeclaredGrade::grade)
                    .containsExactly(Scales.LIKELY);
            assertThat(programme.reports().get(0).rows())
                    .containsEntry(indicator.id(), RowRef.builder().number("1").build());
        }

        @Test
        void takesAPlainTargetAsAtLeast() {
            Programme programme = programme(table("", row("1", "Cấp huyện", "81,11%", "80%", LIKELY)));

            Bound bound = (Bound) programme
                    .targetsOf(programme.indicators().get(0).id())
                    .get(0)
                    .condition();
            assertThat(bound).isEqualTo(Bound.of(Comparison.AT_LEAST, Quantity.percent("80")));
            assertThat(bound.isImplied()).isTrue();
        }

        @Test
        void takesTargetsAndUnitsOfCellsThatHaveNoPlace() {
            IndicatorRowDraft row = IndicatorRowDraft.builder()
                    .name(DraftCell.text("Số hồ sơ"))
                    .unit(DraftCell.text("hồ sơ"))
                    .addTargets(TargetDraft.builder()
                            .header(DraftCell.text("Kế hoạch 2025"))
                            .due(DraftCell.text("2025"))
                            .value(DraftCell.text("1400"))
                            .build())
                    .build();
            ProgrammeDraft draft = ProgrammeDraft.builder()
                    .source("rows")
                    .title(DraftCell.text("Kế hoạch"))
                    .addIndicatorTables(
                            IndicatorTableDraft.builder().rows(List.of(row)).build())
                    .build();

            Programme programme =
                    ProgrammeAssembler.standard().assemble(draft).orThrow().programme();

            assertThat(programme.targetsOf(programme.indicators().get(0).id()))
                    .extracting(target -> target.condition())
                    .containsExactly(Bound.of(Comparison.AT_LEAST, Quantity.of(1400, Unit.of("hồ sơ"))));
        }

        @Test
        void takesTheDuePeriodThatTheCellNames() {
            Outcome<LoadedProgramme> loaded =
                    assemble(table("", row("1", "Cấp xã", "40%", "60% vào năm 2024", LIKELY)));

            Programme programme = loaded.orThrow().programme();
            assertThat(programme
                            .targetsOf(programme.indicators().get(0).id())
                            .get(0)
                            .due())
                    .contains(Period.year(2024));
            assertThat(loaded.findings())
                    .containsExactly(Finding.of(IntakeFindingCode.DUE_DIFFERS_FROM_COLUMN)
                            .with("found", "60% vào năm 2024")
                            .with("reading", "2024")
                            .with("column", "2025")
                            .at(place("D2")));
        }

        @Test
        void leavesAnAmountInAColumnOfPercentagesAnAmount() {
            Programme programme = programme(table(
                    "",
                    row("1", "Cấp xã", "40%", "60%", LIKELY),
                    row("2", "Vốn", "1,2 nghìn tỷ", "2 nghìn tỷ", LIKELY)));

            assertThat(programme.observations().get(1).quantity().orElseThrow().unit())
                    .isEqualTo(Unit.COUNT);
            assertThat(programme
                            .targetsOf(programme.indicators().get(1).id())
                            .get(0)
                            .condition())
                    .isEqualTo(Bound.of(Comparison.AT_LEAST, Quantity.of("2000000000000", Unit.COUNT)));
        }

        @Test
        void countsNoRowThatSumsUpTheOthers() {
            Outcome<LoadedProgramme> loaded = assemble(table(
                    "",
                    row("1", "Tổng số thuê bao", "40%", "60%", LIKELY),
                    row("", "Tổng cộng", "1", "", ""),
                    row("Total", "", "", "", "")));

            assertThat(names(loaded.orThrow().programme())).containsExactly("Tổng số thuê bao");
            assertThat(loaded.findings())
                    .containsExactly(
                            Finding.of(IntakeFindingCode.TOTALS_ROW)
                                    .with("found", "Tổng cộng")
                                    .at(place("B3")),
                            Finding.of(IntakeFindingCode.TOTALS_ROW)
                                    .with("found", "Total")
                                    .at(place("A4")));
        }

        @Test
        void takesTheNewestPeriodOfAReportThatOnlySaysWhenItWasIssued() {
            ProgrammeDraft draft = ProgrammeDraft.builder()
                    .from(draft(table("", row("1", "Cấp xã", "40%", "60%", LIKELY))))
                    .dataThrough(DraftCell.blank())
                    .issuedOn(cell("A5", "15/01/2023"))
                    .build();

            Outcome<LoadedProgramme> loaded = ProgrammeAssembler.standard().assemble(draft);

            assertThat(loaded.orThrow().programme().reports().get(0).dataThrough())
                    .contains(LocalDate.of(2022, 12, 31));
            assertThat(loaded.findings())
                    .containsExactly(Finding.of(IntakeFindingCode.DATA_THROUGH_NEWEST_PERIOD)
                            .with("issued", LocalDate.of(2023, 1, 15))
                            .with("reading", LocalDate.of(2022, 12, 31))
                            .at(place("A5")));
        }

        @Test
        void takesTheDayOfIssueOfAReportWhoseNewestPeriodGoesOn() {
            ProgrammeDraft draft = ProgrammeDraft.builder()
                    .from(draft(table("", row("1", "Cấp xã", "40%", "60%", LIKELY))))
                    .dataThrough(DraftCell.blank())
                    .issuedOn(cell("A5", "10/12/2022"))
                    .build();

            Outcome<LoadedProgramme> loaded = ProgrammeAssembler.standard().assemble(draft);

            assertThat(loaded.orThrow().programme().reports().get(0).dataThrough())
                    .contains(LocalDate.of(2022, 12, 10));
        }

        @Test
        void takesADashForTheMarkOfAnItemAndNoNumber() {
            Outcome<LoadedProgramme> loaded = assemble(table(
                    "",
                    row("1", "Sản lượng", "40%", "60%", LIKELY),
                    row("-", "Khai thác", "40%", "60%", LIKELY),
                    row("-", "Nuôi trồng", "40%", "60%", LIKELY)));

            assertThat(names(loaded.orThrow().programme())).containsExactly("Sản lượng", "Khai thác", "Nuôi trồng");
            assertThat(loaded.findings()).isEmpty();
        }

        @Test
        void takesThePlaceThatANameAsksForAsASecondCondition() {
            Programme programme = programme(table(
                    "", row("4.6", "Tỷ lệ người nhập cảnh dễ dàng, thuộc nhóm 03 nước tốt nhất", "-", "100%", LIKELY)));

            Indicator indicator = programme.indicators().get(0);
            assertThat(indicator.unit()).contains(Unit.PERCENT);
            assertThat(indicator.isCounted()).isTrue();
            assertThat(programme.targetsOf(indicator.id()).get(0).condition())
                    .isEqualTo(AllOf.of(List.of(
                            Bound.of(Comparison.AT_LEAST, Quantity.percent("100")),
                            TopRank.builder().limit(3).group("nước tốt nhất").build())));
        }

        @Test
        void keepsTheQualifierOfAResult() {
            Programme programme = programme(table("", row("1", "Kinh tế số", " >10%", "Tối thiểu 10%", LIKELY)));

            assertThat(programme.observations().get(0).quantity().orElseThrow().qualifier())
                    .isEqualTo(Qualifier.MORE_THAN);
        }

        @Test
        void knowsAGrowthOfEveryYearByItsName() {
            Programme programme =
                    programme(table("", row("1", "Tỷ lệ tăng năng suất lao động hằng năm", "-", "7%", LIKELY)));

            assertThat(programme.indicators().get(0).kind()).isEqualTo(Indicator.Kind.ANNUAL_GROWTH);
        }

        @Test
        void remembersWhereEverythingStood() {
            LoadedProgramme loaded =
                    assemble(table("", row("1", "A", "1%", "2%", LIKELY))).orThrow();
            String id = loaded.programme().indicators().get(0).id().value();

            assertThat(loaded.origins().of(ElementRef.of("indicator", id))).contains(place("B2"));
            assertThat(loaded.origins().of(ElementRef.of("indicator", id, "value:2022")))
                    .contains(place("C2"));
            assertThat(loaded.origins().of(ElementRef.of("indicator", id, "target:2025")))
                    .contains(place("D2"));
            assertThat(loaded.origins().of(ElementRef.of("indicator", id, "grade")))
                    .contains(place("E2"));
        }

        @Test
        void readsWhatTheTitleRowsSay() {
            Programme programme = programme(table("", row("1", "A", "1%", "2%", LIKELY)));

            assertThat(programme.id().value()).isEqualTo("749-qd-ttg");
            assertThat(programme.legalBasis()).singleElement().satisfies(basis -> assertThat(basis.number())
                    .isEqualTo("749/QĐ-TTg"));
            assertThat(programme.dataThrough()).contains(LocalDate.of(2022, 12, 31));
        }
    }

    @Nested
    class Headings {

        @Test
        void makesRowsWithRomanNumbersAndNoValueHeadings() {
            Programme programme = programme(table(
                    "",
                    row("I", "CHÍNH PHỦ SỐ", "", ""),
                    row("1", "A", "1%", "2%", LIKELY),
                    row("II", "KINH TẾ SỐ", "", ""),
                    row("1", "B", "1%", "2%", LIKELY)));

            assertThat(names(programme)).containsExactly("A", "B");
            assertThat(programme.outline().headings())
                    .extracting(heading -> heading.title().text(Languages.VIETNAMESE))
                    .containsExactly("CHÍNH PHỦ SỐ", "KINH TẾ SỐ");
        }

        @Test
        void makesARowWithChildrenAndNoValueAHeadingAndEndsItWhereItsChildrenEnd() {
            Programme programme = programme(table(
                    "",
                    row("I", "CHÍNH PHỦ SỐ", "", ""),
                    row("3", "Hồ sơ công việc", "", ""),
                    row("3.1", "Cấp huyện", "81,11%", "80%", LIKELY),
                    row("3.2", "Cấp xã", "69,01%", "60%", LIKELY),
                    row("4", "Hóa đơn", "100%", "100%", LIKELY)));

            assertThat(names(programme)).containsExactly("Cấp huyện", "Cấp xã", "Hóa đơn");
            assertThat(programme.reports().get(0).rows().values())
                    .extracting(RowRef::headings)
                    .containsExactly(
                            List.of("CHÍNH PHỦ SỐ", "Hồ sơ công việc"),
                            List.of("CHÍNH PHỦ SỐ", "Hồ sơ công việc"),
                            List.of("CHÍNH PHỦ SỐ"));
        }

        @Test
        void takesAPillarForOneAcrossTables() {
            Programme programme = programme(
                    table("", row("I", "CHÍNH PHỦ SỐ", "", ""), row("1", "A", "1%", "2%", LIKELY)),
                    table("", row("I", "Chính phủ  số", "", ""), row("1", "B", "1%", "2%", LIKELY)));

            assertThat(programme.outline().headings()).hasSize(1);
            assertThat(programme.indicators())
                    .extracting(Indicator::heading)
                    .containsOnly(
                            Optional.of(programme.outline().headings().get(0).id()));
        }

        @Test
        void keepsAHeadingThatLostItsTextUnderItsNumber() {
            Outcome<LoadedProgramme> outcome = assemble(
                    table("", row("I", "CHÍNH PHỦ SỐ", "", ""), row("1", "A", "1%", "2%", LIKELY)),
                    table("", row("II", "", "", ""), row("1", "B", "1%", "2%", LIKELY)));

            assertThat(outcome.findings())
                    .containsExactly(Finding.of(IntakeFindingCode.HEADING_WITHOUT_TEXT)
                            .with("found", "II")
                            .at(place("A2")));
            assertThat(outcome.orThrow().programme().outline().headings())
                    .extracting(Heading::title)
                    .extracting(title -> title.text(Languages.VIETNAMESE))
                    .containsExactly("CHÍNH PHỦ SỐ", "II");
        }

        @Test
        void countsARowThatHasChildrenAndAValue() {
            Programme programme = programme(table(
                    "",
                    row("1", "Cả nước", "70%", "80%", LIKELY),
                    row("1.1", "Cấp huyện", "71%", "80%", LIKELY),
                    row("2", "Khác", "1%", "2%", LIKELY)));

            assertThat(names(programme)).containsExactly("Cả nước", "Cấp huyện", "Khác");
            assertThat(programme.outline().headings()).isEmpty();
        }

        @Test
        void takesHeadingsFromColumns() {
            IndicatorTableDraft plain = table("", row("1", "A", "1%", "2%", LIKELY));
            IndicatorRowDraft inColumn = IndicatorRowDraft.builder()
                    .from(plain.getRows().get(0))
                    .addHeadings(DraftCell.text("I. CHÍNH PHỦ SỐ"))
                    .build();

            Programme programme = programme(IndicatorTableDraft.builder()
                    .from(plain)
                    .rows(List.of(inColumn))
                    .build());

            assertThat(programme.outline().headings())
                    .extracting(heading -> heading.title().text(Languages.VIETNAMESE))
                    .containsExactly("CHÍNH PHỦ SỐ");
        }
    }

    @Nested
    class Classes {

        @Test
        void takesTheClassFromATitleThatNamesExactlyOne() {
            Programme programme =
                    programme(table("1.1. Các chỉ tiêu đã hoàn thành", row("1", "A", "100%", "100%", "")));

            assertThat(programme.reports().get(0).declaredGrades())
                    .extracting(DeclaredGrade::grade)
                    .containsExactly(Scales.MET);
        }

        @Test
        void takesNoClassFromATitleThatNamesTwo() {
            Programme programme = programme(table(
                    "1.2. Nhóm các chỉ tiêu có khả năng hoàn thành, có khả năng hoàn thành trước thời hạn",
                    row("1", "A", "100%", "100%", "")));

            assertThat(programme.reports().get(0).declaredGrades()).isEmpty();
        }

        @Test
        void takesNoClassFromATitleThatDeniesIt() {
            Programme programme = programme(table("Indicators not met", row("1", "A", "90%", "100%", "")));

            assertThat(programme.reports().get(0).declaredGrades())
                    .extracting(DeclaredGrade::grade)
                    .containsExactly(Scales.NOT_MET);
            assertThat(programme(table("Indicators not yet achieved", row("1", "A", "1%", "1%", "")))
                            .reports()
                            .get(0)
                            .declaredGrades())
                    .isEmpty();
        }

        @Test
        void readsClassesWhateverTheirCaseAndBlanks() {
            Programme programme = programme(table(
                    "",
                    row("1", "A", "1%", "2%", "  có KHẢ  năng\u00a0hoàn thành THẤP "),
                    row("2", "B", "1%", "2%", "Low likelihood")));

            assertThat(programme.reports().get(0).declaredGrades())
                    .extracting(DeclaredGrade::grade)
                    .containsExactly(Scales.UNLIKELY, Scales.UNLIKELY);
        }

        @Test
        void countsARowWithAnUnknownClassAndSaysWhichClassesThereAre() {
            Outcome<LoadedProgramme> outcome = assemble(table("", row("1", "A", "1%", "2%", "Khó khăn")));

            assertThat(outcome.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(IntakeFindingCode.UNKNOWN_GRADE);
                assertThat(finding.location()).contains(place("E2"));
                assertThat(finding.message(Languages.ENGLISH))
                        .isEqualTo(
                                "'Khó khăn' is not a completion class; expected one of: Met, Likely ahead of schedule,"
                                        + " Likely, Low likelihood, Hard to achieve, Not met, Cannot be assessed");
            });
            assertThat(outcome.orThrow().programme().indicators()).hasSize(1);
            assertThat(outcome.orThrow().omissions())
                    .extracting(Omission::extent)
                    .containsExactly(Omission.Extent.VALUE);
        }
    }

    @Nested
    class SpoiledCells {

        @Test
        void leavesOutARowWithoutANameAndListsIt() {
            Outcome<LoadedProgramme> outcome =
                    assemble(table("", row("1", "", "1%", "2%", LIKELY), row("2", "B", "1%", "2%", LIKELY)));

            assertThat(outcome.findings())
                    .containsExactly(Finding.of(IntakeFindingCode.MISSING_NAME).at(place("B2")));
            assertThat(names(outcome.orThrow().programme())).containsExactly("B");
            assertThat(outcome.orThrow().omissions())
                    .containsExactly(Omission.builder()
                            .extent(Omission.Extent.ROW)
                            .code(IntakeFindingCode.MISSING_NAME)
                            .location(place("B2"))
                            .printedNumber("1")
                            .build());
        }

        @Test
        void keepsARowWhoseNumberIsDoubledUnderOneHeadingWithoutTheNumber() {
            Outcome<LoadedProgramme> outcome =
                    assemble(table("", row("1", "A", "1%", "2%", LIKELY), row("1", "B", "1%", "2%", LIKELY)));

            assertThat(outcome.findings())
                    .containsExactly(Finding.of(IntakeFindingCode.DUPLICATE_NUMBER)
                            .with("found", "1")
                            .with("first", "S!A2")
                            .at(place("A3")));
            assertThat(outcome.orThrow().programme().reports().get(0).rows().values())
                    .extracting(RowRef::number)
                    .containsExactly(Optional.of("1"), Optional.empty());
        }

        @Test
        void allowsNumbersToRestartUnderEveryHeading() {
            Programme programme = programme(table(
                    "",
                    row("I", "CHÍNH PHỦ SỐ", "", ""),
                    row("1", "A", "1%", "2%", LIKELY),
                    row("II", "KINH TẾ SỐ", "", ""),
                    row("1", "B", "1%", "2%", LIKELY)));

            assertThat(programme.reports().get(0).rows().values())
                    .extracting(RowRef::number)
                    .containsExactly(Optional.of("1"), Optional.of("1"));
        }

        @Test
        void losesABadResultButNotTheIndicator() {
            Outcome<LoadedProgramme> outcome = assemble(table("", row("1", "A", "7x%", "Trên", LIKELY)));

            assertThat(outcome.findings())
                    .extracting(Finding::location)
                    .containsExactly(Optional.of(place("C2")), Optional.of(place("D2")));
            assertThat(outcome.findings()).extracting(Finding::severity).containsOnly(Severity.ERROR);
            assertThat(outcome.orThrow().programme().indicators()).hasSize(1);
            assertThat(outcome.orThrow().programme().observations()).isEmpty();
            assertThat(outcome.orThrow().omissions()).hasSize(2);
        }

        @Test
        void warnsOfANumericNumberThatMayHaveLostAZero() {
            Outcome<LoadedProgramme> outcome = assemble(table(
                    "", row(number("4.1"), "A", "1%", "2%", LIKELY), row(number("4.1"), "B", "1%", "2%", LIKELY)));

            assertThat(outcome.findings())
                    .containsExactly(Finding.of(IntakeFindingCode.DUPLICATE_NUMERIC_NUMBER)
                            .with("found", "4.1")
                            .with("first", "S!A2")
                            .with("expected", "4.10")
                            .at(place("A3")));
            assertThat(outcome.isComplete()).isTrue();
        }
    }

    @Nested
    class WhatACellMeans {

        private Quantity value(Object... results) {
            Object[][] rows = new Object[results.length][];
            for (int i = 0; i < results.length; i++) {
                rows[i] = row(String.valueOf(i + 1), "Chỉ tiêu " + i, results[i], "100%", LIKELY);
            }
            return programmeOf(rows).observations().get(0).quantity().orElseThrow();
        }

        private Programme programmeOf(Object[]... rows) {
            return assemble(table("", rows)).orThrow().programme();
        }

        @Test
        void takesAPercentFormattedNumberAsShown() {
            assertThat(value(percent("77.08", 2))).isEqualTo(Quantity.percent("77.08"));
        }

        @Test
        void takesPlainNumbersOfAPercentColumnAsRatiosIfNoneIsAboveOne() {
            assertThat(value(number("0.34"), number("1"))).isEqualTo(Quantity.percent("34"));
        }

        @Test
        void takesPlainNumbersOfAPercentColumnAsPercentsIfOneIsAboveOne() {
            assertThat(value(number("0.34"), number("77.08"))).isEqualTo(Quantity.percent("0.34"));
        }

        @Test
        void takesNoPlainNumberBesidePercentFormattedOnes() {
            Outcome<LoadedProgramme> outcome = assemble(table(
                    "",
                    row("1", "A", percent("77.08", 2), "100%", LIKELY),
                    row("2", "B", number("0.34"), "100%", LIKELY)));

            assertThat(outcome.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(IntakeFindingCode.PLAIN_AMONG_PERCENT_CELLS);
                assertThat(finding.location()).contains(place("C3"));
            });
            assertThat(outcome.orThrow().programme().observations()).hasSize(1);
        }

        @Test
        void findsADateWhereAFigureIsExpected() {
            Outcome<LoadedProgramme> outcome =
                    assemble(table("", row("1", "A", DraftCell.date(LocalDate.of(2026, 12, 9)), "100%", LIKELY)));

            assertThat(outcome.findings()).singleElement().satisfies(finding -> assertThat(
                            finding.message(Languages.ENGLISH))
                    .isEqualTo("found the date 9 December 2026; expected a figure, such as 77.08% or 2,365/3,418;"
                            + " it was probably typed as 9/12 and turned into a date"));
            assertThat(outcome.orThrow().programme().observations()).isEmpty();
        }

        @Test
        void findsErrorsAndWordsInANumberColumn() {
            Outcome<LoadedProgramme> outcome = assemble(table(
                    "",
                    row("1", "A", DraftCell.error("#DIV/0!"), "100%", LIKELY),
                    row("2", "B", "Đang rà soát", "100%", LIKELY),
                    row("3", "C", "5%", "100%", LIKELY),
                    row("4", "D", DraftCell.logical(true, "TRUE"), "100%", LIKELY)));

            assertThat(outcome.findings())
                    .extracting(Finding::code)
                    .containsExactly(
                            IntakeFindingCode.ERROR_CELL,
                            IntakeFindingCode.TEXT_FOR_FIGURE,
                            IntakeFindingCode.LOGICAL_FOR_FIGURE);
            assertThat(outcome.orThrow().programme().indicators()).hasSize(4);
        }

        @Test
        void findsANameThatIsAnErrorAndKeepsItsRow() {
            Outcome<LoadedProgramme> outcome = assemble(table(
                    "",
                    row("1", "A", "70%", "100%", LIKELY),
                    row("2", DraftCell.error("#REF!"), "80%", "100%", LIKELY)));

            assertThat(outcome.findings()).singleElement().satisfies(finding -> assertThat(
                            finding.message(Languages.ENGLISH))
                    .isEqualTo(
                            "the name is the error '#REF!', so what the row is about is not known; the row is kept"));
            assertThat(outcome.orThrow().programme().observations()).hasSize(2);
        }

        @Test
        void takesWordsForTheResultOfAMilestone() {
            Outcome<LoadedProgramme> outcome = assemble(table(
                    "",
                    row("1", "A", "5%", "100%", LIKELY),
                    row("2", "Đề án", "đang xây dựng", "Ban hành đề án", LIKELY)));

            assertThat(outcome.isComplete()).isTrue();
            assertThat(outcome.orThrow().programme().observations().get(1).value())
                    .contains(TextValue.of("đang xây dựng"));
        }

        @Test
        void namesATargetInWordsBesideNumbers() {
            Outcome<LoadedProgramme> outcome = assemble(table(
                    "",
                    row("1", "A", "5%", "ten", LIKELY),
                    row("2", "B", "", "ten", LIKELY),
                    row("3", "C", "đang xây dựng", "Ban hành đề án", LIKELY)));

            assertThat(outcome.isComplete()).isTrue();
            assertThat(outcome.findings())
                    .extracting(finding -> finding.line(Languages.ENGLISH))
                    .containsExactly(
                            "test.xlsx!S!D2: warning: the target 'ten' is words in a row of numbers; expected a"
                                    + " figure, such as 10; it is taken as a thing to be done, which only words such as done can"
                                    + " meet");
        }

        @Test
        void namesATargetInWordsBesideAUnitAlone() {
            IndicatorTableDraft rows =
                    table("", row("1", "A", "", "ten", LIKELY), row("2", "B", "xong", "ten", LIKELY));
            IndicatorTableDraft inPercent = IndicatorTableDraft.builder()
                    .from(rows)
                    .rows(rows.getRows().stream()
                            .map(each -> IndicatorRowDraft.builder()
                                    .from(each)
                                    .unit(DraftCell.text("%"))
                                    .build())
                            .toList())
                    .build();

            assertThat(assemble(inPercent).findings())
                    .extracting(Finding::code, finding -> finding.location().map(String::valueOf))
                    .containsExactly(tuple(IntakeFindingCode.TARGET_IN_WORDS, Optional.of("test.xlsx!S!D2")));
        }

        @Test
        void tellsNoFigureFromZero() {
            for (String blank : List.of("", "\u00a0", "-", "–", "...")) {
                assertThat(programme(table("", row("1", "A", blank, "100%", LIKELY)))
                                .observations())
                        .isEmpty();
            }
            assertThat(programme(table("", row("1", "A", "0%", "100%", LIKELY))).observations())
                    .hasSize(1);
        }
    }

    @Test
    void tellsFiftyThousandDifferentNamesApart() {
        Object[][] rows = IntStream.rangeClosed(1, 50_000)
                .mapToObj(i -> row("", "Tỷ lệ hộ dân của xã thứ " + i, "81,08%", "80%", "Đã hoàn thành"))
                .toArray(Object[][]::new);

        Outcome<LoadedProgramme> read = ProgrammeAssembler.standard().assemble(draft(table("", rows)));

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow().programme().indicators())
                .extracting(Indicator::id)
                .doesNotHaveDuplicates()
                .hasSize(50_000);
    }
}
