package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose rows stand in one another without a mark; a text keeps no blanks before its cells, a sheet does. */
class IndentedTablesTest {

    private static List<String> figures(String... lines) {
        Sheet.Builder sheet = Sheet.builder("bieu.xlsx", "S");
        for (int row = 0; row < lines.length; row++) {
            String[] cells = lines[row].split("\\|");
            sheet.row(row);
            for (int column = 0; column < cells.length; column++) {
                sheet.text(column, cells[column]);
            }
        }
        return ReportAudit.of(Languages.VIETNAMESE)
                .audit(Document.of("bieu.xlsx", List.of(sheet.build())))
                .figures()
                .stream()
                .map(StatedFigures::shown)
                .toList();
    }

    @Test
    void haveTheirLevelsFromTheBlanksBeforeTheirWords() {
        assertThat(figures(
                        "Chỉ tiêu|Năm 2022|Năm 2023",
                        "Tổng số|100|120",
                        "  Nông nghiệp|40|50",
                        "    Trồng trọt|25|30",
                        "    Chăn nuôi|15|21",
                        "  Dịch vụ|60|70"))
                .containsExactly(
                        "SUM 40+60/100 CONSISTENT",
                        "SUM 25+15/40 CONSISTENT",
                        "SUM 50+70/120 CONSISTENT",
                        "SUM 30+21/50 MISMATCH");
    }

    @Test
    void haveRowsInOthersAsTheirNumbersTellWhereOnlySoATotalIsRight() {
        assertThat(figures(
                        "Chỉ tiêu|Năm 2022|Năm 2023",
                        "Tổng số|100|120",
                        "Nông nghiệp|40|50",
                        "Trồng trọt|25|30",
                        "Chăn nuôi|15|20",
                        "Dịch vụ|60|71"))
                .containsExactly("SUM 40+60/100 CONSISTENT", "SUM 50+71/120 MISMATCH");
    }

    @Test
    void areWrongWhereNoReadingOfTheirRowsMakesTheTotal() {
        assertThat(figures(
                        "Chỉ tiêu|Năm 2022|Năm 2023",
                        "Nông nghiệp|40|50",
                        "Công nghiệp|35|45",
                        "Dịch vụ|60|70",
                        "Tổng số|145|165"))
                .containsExactly("SUM 40+35+60/145 MISMATCH", "SUM 50+45+70/165 CONSISTENT");
    }
}
