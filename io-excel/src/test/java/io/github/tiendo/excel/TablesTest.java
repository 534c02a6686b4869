package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as officials lay them out, each trick of layout in a small workbook of its own. */
class TablesTest {

    @Nested
    class Heads {

        @ParameterizedTest
        @CsvSource({
            "Kết quả 2022, 2022, false",
            "Kết quả ước tính 2022, 2022, true",
            "Ước tính 2022, 2022, true",
            "Ước thực hiện năm 2022, 2022, true",
            "Kết quả thực hiện Quý I/2022, Quý I/2022, false",
            "Kết quả 6 tháng đầu năm 2022, 6 tháng đầu năm 2022, false",
            "Thực hiện đến 31/12/2022 (%), 31/12/2022, false",
            "Estimated result (2022), 2022, true",
            "Actual Q1 2022, Q1 2022, false",
            "KẾT QUẢ, , false"
        })
        void giveTheirPeriodToResults(String head, String period, boolean estimated) {
            ProgrammeDraft draft = Workbooks.draft("Chỉ tiêu|" + head, "A|1");

            assertThat(draft.getIndicatorTables().get(0).getRows().get(0).getResults())
                    .singleElement()
                    .satisfies(result -> {
                        assertThat(result.getPeriod().text()).isEqualTo(period == null ? "" : period);
                        assertThat(result.isEstimated()).isEqualTo(estimated);
                        assertThat(result.getHeader().text()).isEqualTo(head);
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "Mục tiêu đến năm 2025, 2025",
            "Kế hoạch giai đoạn 2021-2025, 2021-2025",
            "Chỉ tiêu năm 2025, 2025",
            "Target (2030), 2030",
            "Mục tiêu, "
        })
        void giveTheirPeriodToTargets(String head, String due) {
            ProgrammeDraft draft = Workbooks.draft("No.|Chỉ tiêu|" + head, "1|A|10%");

            assertThat(draft.getIndicatorTables().get(0).getRows().get(0).getTargets())
                    .singleElement()
                    .satisfies(target -> assertThat(target.getDue().text()).isEqualTo(due == null ? "" : due));
        }

        @Test
        void mayTakeTwoMergedRows() {
            byte[] workbook = Workbooks.workbook(w -> {
                Sheet sheet = w.createSheet("S");
                Workbooks.fill(
                        sheet, "STT|Chỉ tiêu|Kết quả||Mục tiêu||Ghi chú", "||2021|2022|2025|2030|", "1|A|5|6|10|20|x");
                Workbooks.merge(sheet, "A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2");
            });

            assertThat(Workbooks.rows(Workbooks.read(workbook).orThrow()))
                    .containsExactly("1|A|2021=5|2022=6|2025:10|2030:20|");
        }

        @Test
        void mayTakeTwoRowsWithYearsAsNumbersAndNothingMerged() {
            byte[] workbook = Workbooks.workbook(w -> {
                Sheet sheet = w.createSheet("S");
                Workbooks.fill(sheet, "STT|Chỉ tiêu|Kết quả||Mục tiêu 2025", "", "1|A|5|6|10");
                Workbooks.cell(sheet, "C2").setCellValue(2021);
                Workbooks.cell(sheet, "D2").setCellValue(2022);
            });

            assertThat(Workbooks.rows(Workbooks.read(workbook).orThrow()))
                    .containsExactly("1|A|2021=5|2022=6|2025:10|");
        }

        @Test
        void mayNameYearsAlone() {
            assertThat(Workbooks.rows(Workbooks.draft("Chỉ tiêu|2021|Năm 2022|Mục tiêu 2025", "A|5|6|10")))
                    .containsExactly("|A|2021=5|2022=6|2025:10|");
        }

        @Test
        void mayCallTheNamesTargets() {
            assertThat(Workbooks.rows(Workbooks.draft("TT|Mục tiêu|Kết quả 2022|Đánh giá", "1|A|5%|Khó đánh giá")))
                    .containsExactly("1|A|2022=5%|Khó đánh giá");
        }

        @Test
        void mayBeFollowedByNumbersOfColumns() {
            assertThat(Workbooks.rows(Workbooks.draft(
                            "STT|Chỉ tiêu|Kết quả 2022|Mục tiêu 2025", "(1)|(2)|(3)|(4)=(3)/2", "1|A|5|10")))
                    .containsExactly("1|A|2022=5|2025:10|");
        }

        @Test
        void giveUnitBaselineAgencyNoteAndId() {
            ProgrammeDraft draft = Workbooks.draft(
                    "Mã|Chỉ tiêu|Đơn vị|Hiện trạng 2020|Kết quả|Đơn vị chủ trì|Ghi chú", "a-1|A|%|3|5|Bộ Y tế|x");

            IndicatorRowDraft row = draft.getIndicatorTables().get(0).getRows().get(0);
            assertThat(List.of(row.getId(), row.getUnit(), row.getBaseline(), row.getAgency(), row.getNote()))
                    .extracting(DraftCell::text)
                    .containsExactly("a-1", "%", "3", "Bộ Y tế", "x");
            assertThat(draft.getIndicatorTables().get(0).getBaselineColumn().text())
                    .isEqualTo("Hiện trạng 2020");
        }

        @Test
        void thatAreUnknownOrDoubledAreSaid() {
            Outcome<ProgrammeDraft> read = Workbooks.read(
                    Workbooks.workbook("STT|Chỉ tiêu|Màu|Kết quả|Đánh giá|Tự đánh giá", "1|A|xanh|5|Khó|Dễ"));

            assertThat(Workbooks.codes(read))
                    .containsExactly("layout.unknown-column S!C1", "layout.ambiguous-column S!F1");
            assertThat(Workbooks.rows(read.orThrow())).containsExactly("1|A|=5|Khó");
        }

        @Test
        void areNotSeenInRowsOfData() {
            assertThat(Workbooks.rows(Workbooks.draft(
                            "STT|Chỉ tiêu|Kết quả|Mục tiêu",
                            "1|Chỉ tiêu về kết quả thực hiện|Kết quả tốt|Mục tiêu đạt",
                            "2|B|1|2")))
                    .hasSize(2);
        }
    }

    @Nested
    class Rows {

        @Test
        void takeTheValueOfACellMergedDownwards() {
            byte[] workbook = Workbooks.workbook(w -> {
                Sheet sheet = w.createSheet("S");
                Workbooks.fill(
                        sheet, "STT|Chỉ tiêu|Đơn vị|Kết quả|Đánh giá", "1|A|%|5|Khó", "2|B||6", "3|C||7", "4|D|km|8");
                Workbooks.merge(sheet, "C2:C4", "E2:E3");
            });

            ProgrammeDraft draft = Workbooks.read(workbook).orThrow();

            assertThat(draft.getIndicatorTables().get(0).getRows())
                    .extracting(row -> row.getUnit().text())
                    .containsExactly("%", "%", "%", "km");
            assertThat(Workbooks.rows(draft)).containsExactly("1|A|=5|Khó", "2|B|=6|Khó", "3|C|=7|", "4|D|=8|");
        }

        @Test
        void thatAreOneMergedCellAreHeadings() {
            byte[] workbook = Workbooks.workbook(w -> {
                Sheet sheet = w.createSheet("S");
                Workbooks.fill(sheet, "STT|Chỉ tiêu|Kết quả", "I. CHÍNH PHỦ SỐ", "1|A|5", "Nhóm khác", "2|B|6");
                Workbooks.merge(sheet, "A2:C2", "A4:C4");
            });

            assertThat(Workbooks.rows(Workbooks.read(workbook).orThrow()))
                    .containsExactly("I|CHÍNH PHỦ SỐ|=|", "1|A|=5|", "|Nhóm khác|=|", "2|B|=6|");
        }

        @Test
        void withoutANameOrWithANumberAloneAreKept() {
            assertThat(Workbooks.rows(Workbooks.draft("STT|Chỉ tiêu|Kết quả", "II", "1||5", "2|B|6")))
                    .containsExactly("II||=|", "1||=5|", "2|B|=6|");
        }

        @Test
        void continueAfterANoteAndAnEmptyRow() {
            ProgrammeDraft draft = Workbooks.draft(
                    "STT|Chỉ tiêu|Kết quả", "1|A|5", "Ghi chú: một phần", "2|B|6", "", "3|C|7", "", "Hết bảng ở đây");

            assertThat(Workbooks.rows(draft)).hasSize(3);
            assertThat(draft.getStatedTexts())
                    .extracting(DraftCell::text)
                    .containsExactly("Ghi chú: một phần", "Hết bảng ở đây");
        }

        @Test
        void doNotTakeInWhoSigns() {
            ProgrammeDraft draft = Workbooks.draft(
                    "STT|Chỉ tiêu|Kết quả", "1|A|5", "", "|Người lập biểu|Thủ trưởng đơn vị", "|Nguyễn An|Trần Bình");

            assertThat(Workbooks.rows(draft)).containsExactly("1|A|=5|");
        }

        @Test
        void underNoHeadAreSaid() {
            Outcome<ProgrammeDraft> read = Workbooks.read(Workbooks.workbook(w -> {
                Workbooks.fill(w.createSheet("S"), "STT|Chỉ tiêu|Kết quả", "1|A|5");
                Workbooks.fill(w.createSheet("T"), "2|B|6", "3|C|7");
            }));

            assertThat(Workbooks.codes(read)).containsExactly("layout.rows-without-head T!A1");
            assertThat(Workbooks.rows(read.orThrow())).containsExactly("1|A|=5|");
        }

        @Test
        void ofTasksTakeHeadingsOfAColumnAsRows() {
            ProgrammeDraft draft = Workbooks.draft(
                    "Lĩnh vực|TT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn|Trạng thái|Sản phẩm",
                    "Y tế|1|A|Bộ Y tế|UBND|2025|Hoàn thành|Đề án",
                    "|2|B|Bộ Y tế");

            assertThat(draft.getTaskTables().get(0).getRows())
                    .extracting(TaskRowDraft::getTitle)
                    .extracting(DraftCell::text)
                    .containsExactly("Y tế", "A", "B");
            assertThat(draft.getTaskTables().get(0).getRows().get(1)).satisfies(task -> {
                assertThat(task.getCoordinatingAgencies().text()).isEqualTo("UBND");
                assertThat(task.getStatus().text()).isEqualTo("Hoàn thành");
                assertThat(task.getExpectedResult().text()).isEqualTo("Đề án");
            });
        }
    }

    @Nested
    class Texts {

        @Test
        void aboveALetterAreTakenApart() {
            ProgrammeDraft draft = Workbooks.draft(
                    "UBND TỈNH LẠNG SƠN||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "||Độc lập - Tự do - Hạnh phúc",
                    "||Lạng Sơn, ngày 12 tháng 7 năm 2023",
                    "PHỤ LỤC I",
                    "KẾT QUẢ THỰC HIỆN CHIẾN LƯỢC GIAI ĐOẠN 2021-2025",
                    "(Kèm theo Quyết định số 942/QĐ-TTg ngày 15/6/2021)",
                    "(Số liệu tính đến hết Quý I/2023)",
                    "Đơn vị tính: %",
                    "STT|Chỉ tiêu|Kết quả",
                    "1|A|5");

            assertThat(draft.getReportedBy().text()).isEqualTo("UBND TỈNH LẠNG SƠN");
            assertThat(draft.getIssuedOn().text()).isEqualTo("12 tháng 7 năm 2023");
            assertThat(draft.getTitle().text()).isEqualTo("KẾT QUẢ THỰC HIỆN CHIẾN LƯỢC GIAI ĐOẠN 2021-2025");
            assertThat(draft.getSpan().text()).isEqualTo("2021-2025");
            assertThat(draft.getLegalNumber().text()).isEqualTo("942/QĐ-TTg");
            assertThat(draft.getDataThrough().text()).isEqualTo("Quý I/2023");
        }

        @Test
        void thatNameAnotherDayOfTheDataAreSaid() {
            Outcome<ProgrammeDraft> read = Workbooks.read(Workbooks.workbook(w -> {
                Workbooks.fill(w.createSheet("S"), "(số liệu đến 31/12/2022)", "Chỉ tiêu|Kết quả", "A|5");
                Workbooks.fill(w.createSheet("T"), "(số liệu đến 30/6/2022)", "Chỉ tiêu|Kết quả", "B|6");
            }));

            assertThat(Workbooks.codes(read)).containsExactly("layout.data-through-differs T!A1");
            assertThat(read.orThrow().getDataThrough().text()).isEqualTo("31/12/2022");
        }

        @Test
        void rightAboveAHeadAreItsTitleUnlessTheyAreSentences() {
            ProgrammeDraft draft = Workbooks.draft(
                    "Bảng A: các chỉ tiêu đã hoàn thành",
                    "- 03 chỉ tiêu đã hoàn thành;",
                    "STT|Chỉ tiêu|Kết quả",
                    "1|A|5",
                    "Bảng B: các chỉ tiêu khó hoàn thành",
                    "STT|Chỉ tiêu|Kết quả",
                    "1|B|6");

            assertThat(draft.getIndicatorTables())
                    .extracting(table -> table.getTitle().text())
                    .containsExactly("Bảng A: các chỉ tiêu đã hoàn thành", "Bảng B: các chỉ tiêu khó hoàn thành");
            assertThat(draft.getStatedTexts())
                    .extracting(DraftCell::text)
                    .containsExactly("- 03 chỉ tiêu đã hoàn thành;");
        }
    }

    @Nested
    class Sheets {

        @Test
        void thatAreHiddenAreReadWithAWarning() {
            Outcome<ProgrammeDraft> read = Workbooks.read(Workbooks.workbook(w -> {
                Workbooks.fill(w.createSheet("S"), "Chỉ tiêu|Kết quả", "A|5");
                Workbooks.fill(w.createSheet("T"), "Chỉ tiêu|Kết quả", "B|6");
                w.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            }));

            assertThat(Workbooks.codes(read)).containsExactly("layout.hidden-sheet T");
            assertThat(Workbooks.rows(read.orThrow())).hasSize(2);
        }

        @Test
        void withHiddenRowsAndColumnsAreReadWithANote() {
            Outcome<ProgrammeDraft> read = Workbooks.read(Workbooks.workbook(w -> {
                Sheet sheet = w.createSheet("S");
                Workbooks.fill(sheet, "Chỉ tiêu|Kết quả", "A|5", "B|6");
                sheet.getRow(1).setZeroHeight(true);
                sheet.setColumnHidden(1, true);
            }));

            assertThat(read.findings().get(0).message(io.github.tiendo.finding.Languages.ENGLISH))
                    .isEqualTo("hidden rows (numbers) or columns (letters) are read: 2, B");
            assertThat(Workbooks.rows(read.orThrow())).hasSize(2);
        }
    }
}
