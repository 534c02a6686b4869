package io.github.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.fixtures.Decision749;
import io.github.tiendo.fixtures.ReportSamples;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.report.Report.Section;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.report.ReportTable.Column;
import io.github.tiendo.report.ReportTable.NumberCell;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private static final Report OF_749 = ReportSamples.of749(Languages.VIETNAMESE);

    private static final Report OF_942 = ReportSamples.of942(Languages.VIETNAMESE);

    private static Section section(Report report, ReportPart part) {
        return report.sections(part).get(0);
    }

    private static <B extends ReportBlock> List<B> blocks(Section section, Class<B> kind) {
        return section.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<String> texts(ReportTable table, int row) {
        return table.rows().get(row).cells().stream().map(Cell::text).toList();
    }

    private static Stream<String> everyText(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(ReportBuilderTest::texts);
    }

    private static Stream<String> texts(ReportBlock block) {
        if (block instanceof ReportBlock.Paragraph paragraph) {
            return Stream.of(paragraph.text().text());
        }
        if (block instanceof ReportBlock.Note note) {
            return Stream.of(note.text().text());
        }
        if (block instanceof ReportBlock.Items items) {
            return items.items().stream().map(PrintedText::text);
        }
        if (block instanceof ReportTable table) {
            return Stream.concat(
                    table.columns().stream().map(Column::head),
                    table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text));
        }
        return Stream.of(((ReportChart) block).alternative());
    }

    @Test
    void standsInTheOrderOfTheRealReports() {
        assertThat(OF_749.sections().stream().map(Section::fullHeading))
                .containsExactly(
                        "I. KẾT QUẢ ĐẠT ĐƯỢC",
                        "1. Kết quả thực hiện các mục tiêu đặt ra",
                        "Tổng hợp theo mức độ hoàn thành",
                        "Tình hình số liệu của các chỉ tiêu",
                        "1.1. Các chỉ tiêu đã hoàn thành",
                        "1.2. Nhóm các chỉ tiêu có khả năng hoàn thành trước thời hạn, có khả năng hoàn thành",
                        "1.3. Nhóm các chỉ tiêu có khả năng hoàn thành thấp, khó hoàn thành, khó đánh giá",
                        "II. GHI CHÚ");
    }

    @Test
    void namesTheDocumentTheDayAndTheDataInTheTitle() {
        assertThat(OF_942.title().kind()).isEqualTo("BÁO CÁO");
        assertThat(OF_942.title().legalBasis()).containsExactly("Quyết định số 942/QĐ-TTg");
        assertThat(OF_942.title().dataThroughText()).isEqualTo("Số liệu tính đến ngày 31/12/2022");
        assertThat(OF_942.title().issuedOnText()).contains("Ngày 12/7/2023");
    }

    @Test
    void saysWhenAllWasAssessedWhereTheDataEndBeforeThatDay() {
        Programme programme = Decision749.programme();
        Report later = ReportBuilder.of(
                        ProgrammeAssessor.of(ClassificationPolicies.declared(), LocalDate.of(2023, 6, 30))
                                .assess(programme))
                .build(Languages.VIETNAMESE);

        assertThat(later.title().dataThrough()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(later.title().dataThroughText())
                .isEqualTo("Số liệu tính đến ngày 31/12/2022, đánh giá tại ngày 30/6/2023");
    }

    @Test
    void countsEveryClassAlsoThoseOfWhichNothingIs() {
        assertThat(OF_749.classes())
                .extracting(each -> each.id() + " " + each.count().text() + " "
                        + each.percent().text())
                .containsExactly(
                        "MET 8 29%",
                        "LIKELY_EARLY 4 14%",
                        "LIKELY 7 25%",
                        "UNLIKELY 6 21%",
                        "HARD+NOT_ASSESSABLE 3 11%",
                        "NOT_MET 0 0%");
    }

    @Nested
    class Summary {

        @Test
        void isTheOfficialSentences() {
            Section summary = section(OF_749, ReportPart.SUMMARY);

            assertThat(blocks(summary, ReportBlock.Paragraph.class)
                            .get(0)
                            .text()
                            .text())
                    .isEqualTo(
                            "Tổng số chỉ tiêu theo Quyết định số 749/QĐ-TTg gồm 28 chỉ tiêu (không bao gồm các chỉ tiêu"
                                    + " xếp hạng quốc gia). Trong đó:");
            assertThat(blocks(summary, ReportBlock.Items.class).get(0).items().stream()
                            .map(PrintedText::text))
                    .containsExactly(
                            "08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);",
                            "04/28 chỉ tiêu có khả năng hoàn thành trước thời hạn (chiếm tỷ lệ 14%);",
                            "07/28 chỉ tiêu có khả năng hoàn thành (chiếm tỷ lệ 25%);",
                            "06/28 chỉ tiêu có khả năng hoàn thành thấp (chiếm tỷ lệ 21%);",
                            "03/28 chỉ tiêu khó hoàn thành (chiếm tỷ lệ 11%).");
        }

        @Test
        void holdsEveryNumberWithWhatItWasRoundedFrom() {
            PrintedText first = blocks(section(OF_749, ReportPart.SUMMARY), ReportBlock.Items.class)
                    .get(0)
                    .items()
                    .get(0);

            assertThat(first.numbers())
                    .containsExactly(
                            PrintedNumber.of(new BigDecimal(8), Unit.COUNT, "08"),
                            PrintedNumber.of(new BigDecimal(28), Unit.COUNT, "28"),
                            PrintedNumber.builder()
                                    .value(new BigDecimal(29))
                                    .unit(Unit.PERCENT)
                                    .text("29")
                                    .exact(Ratio.of(8, 28))
                                    .rounding(RoundingMode.HALF_UP)
                                    .build());
        }
    }

    @Nested
    class Tables {

        @Test
        void showAnIndicatorWithValueTargetAttainmentAndClass() {
            ReportTable met = blocks(section(OF_749, ReportPart.INDICATORS), ReportTable.class)
                    .get(0);

            assertThat(met.columns().stream().map(Column::head))
                    .containsExactly(
                            "STT",
                            "Chỉ tiêu",
                            "Kết quả năm 2022",
                            "Mục tiêu năm 2025",
                            "Tỷ lệ so với mục tiêu (%)",
                            "Mức độ hoàn thành");
            assertThat(texts(met, 0)).containsExactly("I", "CHÍNH PHỦ SỐ", "", "", "", "");
            assertThat(texts(met, 2))
                    .containsExactly(
                            "2",
                            "Tỷ lệ dân số trưởng thành có tài khoản thanh toán điện tử",
                            "66%",
                            "≥ 50%",
                            "132,0",
                            "Đã hoàn thành");
        }

        @Test
        void keepTheOrderOfRowsAndHeadings() {
            ReportTable met = blocks(section(OF_749, ReportPart.INDICATORS), ReportTable.class)
                    .get(0);

            assertThat(met.rows().stream().map(row -> row.cells().get(0).text()))
                    .containsExactly("I", "1", "2", "3", "3.1", "3.2", "4", "II", "1", "2", "III", "1");
        }

        @Test
        void setWhatWasDeclaredBesideWhatIsComputed() {
            ReportTable met = blocks(
                            section(ReportSamples.computed749(Languages.VIETNAMESE), ReportPart.INDICATORS),
                            ReportTable.class)
                    .get(0);

            assertThat(met.columns().stream().map(Column::head))
                    .endsWith("Mức độ hoàn thành", "Đánh giá của cơ quan báo cáo");
        }
    }

    @Nested
    class ChangesSince {

        @Test
        void nameTheIndicatorsThatMoved() {
            Section changes = section(OF_942, ReportPart.CHANGES);

            assertThat(blocks(changes, ReportBlock.Paragraph.class)
                            .get(0)
                            .text()
                            .text())
                    .isEqualTo(
                            "So với báo cáo có số liệu tính đến ngày 31/12/2022, đến ngày 31/12/2022 có 2 chỉ tiêu thay đổi"
                                    + " mức độ hoàn thành.");
            ReportTable moves = blocks(changes, ReportTable.class).get(0);
            assertThat(texts(moves, 0))
                    .containsExactly(
                            "1",
                            "Tỷ lệ hồ sơ thủ tục hành chính được nộp trực tuyến",
                            "Có khả năng hoàn thành thấp",
                            "Có khả năng hoàn thành");
            assertThat(texts(moves, 1))
                    .containsExactly(
                            "2",
                            "Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ",
                            "Có khả năng hoàn thành thấp",
                            "Có khả năng hoàn thành");
            assertThat(moves.rows()).hasSize(2);
        }
    }

    @Nested
    class Parts {

        @Test
        void areOnlyThoseAskedFor() {
            Report report = ReportBuilder.of(ProgrammeAssessor.of(ClassificationPolicies.declared(), DAY)
                            .assess(Decision749.programme()))
                    .parts(List.of(ReportPart.SUMMARY, ReportPart.TASKS))
                    .build(Languages.ENGLISH);

            assertThat(report.sections().stream().map(Section::fullHeading))
                    .containsExactly("I. RESULTS", "1. Progress towards the targets", "2. Progress of the tasks");
            assertThat(texts(section(report, ReportPart.TASKS).blocks().get(0))).containsExactly("Nothing to report.");
        }

        @Test
        void countCancelledTasksInAColumnOfTheirOwn() {
            Programme programme = Programme.builder()
                    .id(ProgrammeId.of("tasks"))
                    .title(LocalizedText.english("A plan"))
                    .addTasks(task("law"), task("fund"))
                    .addReports(ProgressReport.builder()
                            .id(ReportId.of("r"))
                            .dataThrough(DAY)
                            .addTaskEntries(
                                    TaskStatusEntry.of(TaskId.of("law"), TaskStatus.CANCELLED, DAY),
                                    TaskStatusEntry.of(TaskId.of("fund"), TaskStatus.IN_PROGRESS, DAY))
                            .build())
                    .build();

            Report report = ReportBuilder.of(ProgrammeAssessor.of(ClassificationPolicies.declared(), DAY)
                            .assess(programme))
                    .build(Languages.ENGLISH);

            assertThat(everyText(report))
                    .containsSequence(
                            "Lead agency",
                            "Total",
                            "Completed",
                            "Not completed",
                            "No progress stated",
                            "Overdue",
                            "Cancelled")
                    .containsSequence("Total", "2", "0", "1", "0", "0", "1");
        }

        private static Task task(String id) {
            return Task.builder()
                    .id(TaskId.of(id))
                    .title(LocalizedText.english(id))
                    .addLeadAgencies(AgencyId.of("hue"))
                    .build();
        }

        @Test
        void speakOfAProgrammeWithoutAnything() {
            Programme empty = Programme.builder()
                    .id(ProgrammeId.of("empty"))
                    .title(LocalizedText.english("A plan"))
                    .build();
            Report report = ReportBuilder.of(ProgrammeAssessor.of(ClassificationPolicies.declared(), DAY)
                            .assess(empty))
                    .build(Languages.ENGLISH);

            assertThat(everyText(report))
                    .containsExactly("A plan sets 0 indicators.", "Assessed as of 31 December 2022.");
        }
    }

    @Test
    void speaksAsPeopleWrite() {
        Pattern constant =
                Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b|\\d{4}-\\d{2}-\\d{2}|completion-pace|attainment-bands");
        for (Report report : List.of(
                OF_749,
                OF_942,
                ReportSamples.computed749(Languages.VIETNAMESE),
                ReportSamples.of942(Languages.ENGLISH),
                ReportSamples.computed749(Languages.ENGLISH))) {
            assertThat(everyText(report))
                    .noneMatch(text -> constant.matcher(text).find());
        }
    }

    @Test
    void hasItsNumbersInTheTextOfItsCells() {
        assertThat(OF_942.numbers())
                .isNotEmpty()
                .allMatch(number -> number.text().chars().anyMatch(Character::isDigit));
        assertThat(NumberCell.of(PrintedNumber.count(2365, Languages.VIETNAMESE))
                        .isPlain())
                .isTrue();
        assertThat(NumberCell.of(PrintedNumber.of(BigDecimal.TEN, Unit.PERCENT, "≥ 10%"))
                        .isPlain())
                .isFalse();
    }
}
