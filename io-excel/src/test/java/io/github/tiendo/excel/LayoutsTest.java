package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbooks of the project: the 749 programme in thirteen layouts, the 942 programme, tables of tasks. */
class LayoutsTest {

    private static final ProgrammeDraft OFFICIAL =
            Workbooks.read(Workbooks.data("decision-749.xlsx")).orThrow();

    @Test
    void readsTheOfficialLayoutWithoutAFinding() {
        Outcome<ProgrammeDraft> read = Workbooks.read(Workbooks.data("decision-749.xlsx"));

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow().getTaskTables()).hasSize(1);
        assertThat(read.orThrow().getTaskTables().get(0).getRows()).hasSize(31);
        assertThat(OFFICIAL.getIndicatorTables())
                .extracting(table -> table.getRows().size())
                .containsExactly(12, 16, 11);
        assertThat(OFFICIAL.getIndicatorTables())
                .extracting(table -> table.getTitle().text())
                .containsExactly(
                        "1.1. Các chỉ tiêu đã hoàn thành",
                        "1.2. Nhóm các chỉ tiêu có khả năng hoàn thành, có khả năng hoàn thành trước thời hạn",
                        "1.3. Nhóm các chỉ tiêu có khả năng hoàn thành thấp; khó hoàn thành, khó đánh giá");
        assertThat(Workbooks.rows(OFFICIAL))
                .contains(
                        "I|CHÍNH PHỦ SỐ|~2022=|2025:|",
                        "3.2|Cấp xã|~2022=69,01%|2025:60%|",
                        "1|Tỷ trọng kinh tế số trên GDP|~2022=14,26%|2025:20%|Có khả năng hoàn thành",
                        "2|Tỷ lệ tăng năng suất lao động hằng năm|~2022=-|2025:7%|Khó đánh giá");
    }

    @Test
    void takesTheRowsAboveTheTablesApart() {
        assertThat(OFFICIAL.getReportedBy().text()).isEqualTo("BỘ THÔNG TIN VÀ TRUYỀN THÔNG");
        assertThat(OFFICIAL.getTitle().text())
                .isEqualTo("KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THEO QUYẾT ĐỊNH SỐ 749/QĐ-TTg");
        assertThat(OFFICIAL.getLegalNumber().text()).isEqualTo("749/QĐ-TTg");
        assertThat(Workbooks.place(OFFICIAL.getLegalNumber())).isEqualTo("Chỉ tiêu!A2");
        assertThat(OFFICIAL.getDataThrough().text()).isEqualTo("31/12/2022");
        assertThat(Workbooks.place(OFFICIAL.getDataThrough())).isEqualTo("Chỉ tiêu!A3");
        assertThat(OFFICIAL.getIssuedOn().isBlank()).isTrue();
        assertThat(OFFICIAL.getStatedTexts())
                .extracting(DraftCell::text)
                .containsExactly("Ghi chú: dấu \"-\" là chưa có số liệu");
    }

    @Test
    void givesEveryCellItsPlace() {
        IndicatorTableDraft first = OFFICIAL.getIndicatorTables().get(0);
        IndicatorRowDraft heading = first.getRows().get(0);
        IndicatorRowDraft row = first.getRows().get(1);

        assertThat(first.getLocation().orElseThrow()).hasToString("decision-749.xlsx!Chỉ tiêu!A6");
        assertThat(Workbooks.place(row.getNumber())).isEqualTo("Chỉ tiêu!A8");
        assertThat(Workbooks.place(row.getName())).isEqualTo("Chỉ tiêu!B8");
        assertThat(Workbooks.place(row.getResults().get(0).getValue())).isEqualTo("Chỉ tiêu!C8");
        assertThat(Workbooks.place(row.getResults().get(0).getPeriod())).isEqualTo("Chỉ tiêu!C6");
        assertThat(Workbooks.place(row.getTargets().get(0).getValue())).isEqualTo("Chỉ tiêu!D8");
        assertThat(Workbooks.place(heading.getResults().get(0).getValue())).isEqualTo("Chỉ tiêu!C7");
        assertThat(row.getLocation().orElseThrow().place()).isEqualTo("Chỉ tiêu!B8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saved-as.xls",
                "columns-reordered.xlsx",
                "two-blank-columns.xlsx",
                "three-sheets.xlsx",
                "three-sheets-titled.xlsx",
                "nfd.xlsx",
                "numeric-numbering.xlsx"
            })
    void readsTheSameFromAnotherLayout(String file) {
        Outcome<ProgrammeDraft> read = Workbooks.read(Workbooks.layout(file));

        assertThat(read.findings()).isEmpty();
        assertThat(Workbooks.rows(read.orThrow())).isEqualTo(Workbooks.rows(OFFICIAL));
        assertThat(above(read.orThrow())).isEqualTo(above(OFFICIAL));
        assertThat(titles(read.orThrow())).isEqualTo(titles(OFFICIAL));
    }

    @Test
    void readsRepeatedHeadsAndHiddenCells() {
        Outcome<ProgrammeDraft> read = Workbooks.read(Workbooks.layout("repeated-headers.xlsx"));

        assertThat(Workbooks.codes(read)).containsExactly("layout.hidden-cells Chỉ tiêu");
        assertThat(Workbooks.rows(read.orThrow())).isEqualTo(Workbooks.rows(OFFICIAL));
        assertThat(titles(read.orThrow())).isEqualTo(titles(OFFICIAL));
    }

    @Test
    void readsHeadingsThatStandInAMergedColumn() {
        ProgrammeDraft draft =
                Workbooks.read(Workbooks.layout("merged-and-repeated.xlsx")).orThrow();

        List<String> expected = new ArrayList<>();
        String heading = "";
        for (String row : Workbooks.rows(OFFICIAL)) {
            String[] cells = row.split("\\|");
            if (cells[0].startsWith("I")) {
                heading = cells[0] + ". " + cells[1] + " > ";
            } else {
                expected.add(heading + row);
            }
        }
        assertThat(Workbooks.rows(draft)).isEqualTo(expected);
        assertThat(titles(draft)).isEqualTo(titles(OFFICIAL));
    }

    @Test
    void readsEnglishHeads() {
        Outcome<ProgrammeDraft> read = Workbooks.read(Workbooks.layout("english.xlsx"));

        assertThat(read.findings()).isEmpty();
        assertThat(names(read.orThrow())).isEqualTo(names(OFFICIAL));
        assertThat(Workbooks.rows(read.orThrow()))
                .contains(
                        "3.2|Cấp xã|~2022=69.01%|2025:60%|",
                        "1|Tỷ trọng kinh tế số trên GDP|~2022=14.26%|2025:20%|Likely");
        assertThat(read.orThrow().getReportedBy().text()).isEqualTo("MINISTRY OF INFORMATION AND COMMUNICATIONS");
        assertThat(above(read.orThrow())).isEqualTo(above(OFFICIAL));
        assertThat(read.orThrow().getTaskTables().get(0).getRows()).hasSize(31);
    }

    @Test
    void readsPercentCellsInPercent() {
        ProgrammeDraft draft =
                Workbooks.read(Workbooks.layout("percent-cells.xlsx")).orThrow();

        DraftCell result = draft.getIndicatorTables()
                .get(1)
                .getRows()
                .get(2)
                .getResults()
                .get(0)
                .getValue();
        assertThat(names(draft)).isEqualTo(names(OFFICIAL));
        assertThat(result.kind()).isEqualTo(DraftCell.Kind.PERCENT);
        assertThat(result.number()).hasToString("Optional[77.08]");
        assertThat(result.decimalsShown()).hasValue(2);
    }

    @Test
    void leavesTheNoiseOfClassCellsToTheAssembler() {
        ProgrammeDraft draft =
                Workbooks.read(Workbooks.layout("noisy-classes.xlsx")).orThrow();

        assertThat(names(draft)).isEqualTo(names(OFFICIAL));
        assertThat(grades(draft)).isEqualTo(grades(OFFICIAL));
    }

    @Test
    void readsThe942WorkbookWithItsSummaryAndAnnexes() {
        Outcome<ProgrammeDraft> read = Workbooks.read(Workbooks.data("decision-942.xlsx"));
        ProgrammeDraft draft = read.orThrow();

        assertThat(read.findings()).isEmpty();
        assertThat(draft.getLegalNumber().text()).isEqualTo("942/QĐ-TTg");
        assertThat(draft.getTitle().text()).isEqualTo("KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THEO QUYẾT ĐỊNH SỐ 942/QĐ-TTg");
        assertThat(draft.getIndicatorTables())
                .extracting(table -> table.getRows().size())
                .containsExactly(22, 21);
        assertThat(draft.getTaskTables())
                .extracting(table -> table.getRows().size())
                .containsExactly(56, 18);
        assertThat(draft.getTaskTables())
                .extracting(table -> table.getTitle().text())
                .containsExactly(
                        "I. Các nhiệm vụ, giải pháp do Bộ Thông tin và Truyền thông chủ trì",
                        "II. Các nhiệm vụ, giải pháp do các bộ, ngành chủ trì");
        assertThat(draft.getStatedTexts())
                .extracting(Workbooks::place)
                .startsWith("Chỉ tiêu!A5", "Chỉ tiêu!A6", "Chỉ tiêu!A7", "Chỉ tiêu!A8", "Chỉ tiêu!A9", "Chỉ tiêu!A60");
    }

    @Test
    void readsTablesOfTasksAlone() {
        ProgrammeDraft draft =
                Workbooks.read(Workbooks.data("tasks-2022-q1.xlsx")).orThrow();

        assertThat(draft.getIndicatorTables()).isEmpty();
        assertThat(draft.getIssuedOn().text()).isEqualTo("26/4/2022");
        assertThat(draft.getDataThrough().text()).isEqualTo("31/3/2022");
        assertThat(draft.getStatedTexts()).hasSize(2);
        assertThat(draft.getTaskTables().get(0).getRows().get(1)).satisfies(task -> {
            assertThat(task.getTitle().text()).isEqualTo("Phát hành báo cáo chuyên đề");
            assertThat(task.getLeadAgency().text()).isEqualTo("Bộ Thông tin và Truyền thông");
            assertThat(task.getDeadline().text()).isEqualTo("hàng tuần");
        });
    }

    private static List<String> above(ProgrammeDraft draft) {
        return List.of(
                draft.getLegalNumber().text(),
                draft.getDataThrough().text(),
                String.valueOf(draft.getStatedTexts().size()));
    }

    private static List<String> titles(ProgrammeDraft draft) {
        return draft.getIndicatorTables().stream()
                .map(table -> table.getTitle().display())
                .toList();
    }

    private static List<String> names(ProgrammeDraft draft) {
        return draft.getIndicatorTables().stream()
                .flatMap(table -> table.getRows().stream())
                .map(row -> row.getNumber().display() + " " + row.getName().display())
                .toList();
    }

    private static List<String> grades(ProgrammeDraft draft) {
        return draft.getIndicatorTables().stream()
                .flatMap(table -> table.getRows().stream())
                .map(row -> NormalText.of(row.getGrade().text()))
                .toList();
    }
}
