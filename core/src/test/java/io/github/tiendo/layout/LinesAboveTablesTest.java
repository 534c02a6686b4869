package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.ProgrammeDraft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines above a table say of the whole: who reports, of what, through which day, when it was issued. */
class LinesAboveTablesTest {

    private static Outcome<ProgrammeDraft> read(String... lines) {
        List<String> rows = new ArrayList<>(List.of(lines));
        rows.add("TT|Chỉ tiêu|Đơn vị tính|Mục tiêu 2025|Kết quả");
        rows.add("1|Hộ có cáp quang|%|80|75");
        rows.add("2|Hồ sơ trực tuyến|%|90|60");
        return LayoutReader.standard().read(Tables.document(rows.toArray(String[]::new)));
    }

    /** Who reports; the title, which is any line where none looks like one; decision; day of the data; day of issue. */
    private static String facts(String... lines) {
        ProgrammeDraft draft = read(lines).orThrow();
        return String.join(
                        "; ",
                        draft.getReportedBy().display(),
                        draft.getTitle().display(),
                        draft.getLegalNumber().display(),
                        draft.getDataThrough().display(),
                        draft.getIssuedOn().display())
                .strip();
    }

    @Test
    void areThoseOfAnOfficialReport() {
        assertThat(facts(
                        "BỘ THÔNG TIN VÀ TRUYỀN THÔNG",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Hà Nội, ngày 12 tháng 7 năm 2023",
                        "BÁO CÁO",
                        "Kết quả thực hiện Chiến lược phát triển kinh tế số",
                        "(Kèm theo Quyết định số 942/QĐ-TTg ngày 15/6/2021)",
                        "(Số liệu tính đến ngày 31/12/2022)"))
                .isEqualTo("BỘ THÔNG TIN VÀ TRUYỀN THÔNG; Kết quả thực hiện Chiến lược phát triển kinh tế số;"
                        + " 942/QĐ-TTg; 31/12/2022; 12 tháng 7 năm 2023");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đơn vị báo cáo: Sở Y tế | Sở Y tế; ; ; ; ",
                "(Reporting agency: Ministry of Health) | Ministry of Health; ; ; ; ",
                "Đơn vị báo cáo: | ; ; ; ; ",
                "Sở Y tế | ; Sở Y tế; ; ; ",
                "SỞ Y TẾ | SỞ Y TẾ; ; ; ; ",
                "UBND TỈNH LÀO CAI | UBND TỈNH LÀO CAI; ; ; ; ",
                "THỰC HIỆN QUYẾT ĐỊNH SỐ 749/QĐ-TTg | ; THỰC HIỆN QUYẾT ĐỊNH SỐ 749/QĐ-TTg; 749/QĐ-TTg; ; ",
                "Theo Quyết định (749/QĐ-TTg) | ; Theo Quyết định (749/QĐ-TTg); 749/QĐ-TTg; ; ",
                "Theo Quyết định của Thủ tướng về 749/QĐ-TTg | ; Theo Quyết định của Thủ tướng về 749/QĐ-TTg; ; ; ",
                "Theo Quyết định 749 | ; Theo Quyết định 749; ; ; ",
                "KẾT QUẢ CHUYỂN ĐỔI SỐ: | ; KẾT QUẢ CHUYỂN ĐỔI SỐ:; ; ; ",
                "I. KẾT QUẢ CHUYỂN ĐỔI SỐ | ; I. KẾT QUẢ CHUYỂN ĐỔI SỐ; ; ; ",
                "KẾT QUẢ CHUYỂN ĐỔI SỐ | ; KẾT QUẢ CHUYỂN ĐỔI SỐ; ; ; ",
                "Tính đến 30/6/2024 | ; ; ; 30/6/2024; ",
                "As of 30 June 2024 | ; ; ; 30 June 2024; ",
                "(đến hết ngày 30/6/2024) | ; ; ; 30/6/2024; ",
                "Báo cáo ngày 5/7/2024 | ; ; ; ; 5/7/2024",
                "Báo cáo số liệu đến ngày 5/7/2024 | ; ; ; 5/7/2024; ",
                "Lào Cai, 5/7/2024 | ; ; ; ; 5/7/2024",
                "Lào Cai, 5/7/2024. | ; ; ; ; 5/7/2024",
                "Lào Cai, khoảng 5/7/2024 | ; Lào Cai, khoảng 5/7/2024; ; ; ",
                "Lào Cai, tháng 7/2024 | ; Lào Cai, tháng 7/2024; ; ; ",
                "Ghi chú: số liệu tính đến 30/6/2024 | ; ; ; ; "
            })
    void areToldByTheirWords(String line, String expected) {
        assertThat(facts(line)).isEqualTo(expected);
    }

    @Test
    void holdOnceAndAreToldWhereTheyDiffer() {
        Outcome<ProgrammeDraft> read = read(
                "SỞ Y TẾ",
                "UBND TỈNH LÀO CAI",
                "Đơn vị báo cáo: Sở Nội vụ",
                "KẾT QUẢ QUÝ II/2024",
                "KẾT QUẢ QUÝ II/2024",
                "(Số liệu tính đến ngày 30/6/2024)",
                "(Số liệu tính đến 30/6/2024)",
                "(Số liệu tính đến 15/6/2024)",
                "Lào Cai, ngày 5/7/2024",
                "Lào Cai, ngày 6/7/2024");

        assertThat(read.orThrow().getReportedBy().display()).isEqualTo("SỞ Y TẾ");
        assertThat(read.orThrow().getDataThrough().display()).isEqualTo("30/6/2024");
        assertThat(read.orThrow().getIssuedOn().display()).isEqualTo("5/7/2024");
        assertThat(read.findings())
                .filteredOn(finding -> finding.code() == LayoutFindingCode.DATA_THROUGH_DIFFERS)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.location().orElseThrow().place()).isEqualTo("S!A8"));
    }

    /** The value of the first row of a table that states no unit, below a title. */
    private static List<String> below(String title, String name) {
        return Reading.of(title, "Chỉ tiêu|KH 2024|TH 2024", name + "|1200|1260", "Chi đầu tư|800|720")
                .values(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết quả năm 2024 (Đơn vị: tỷ đồng) | 2024=1260000000000 đồng",
                "KẾT QUẢ THU NĂM 2024 (tỷ đồng) | 2024=1260000000000 đồng",
                "Kết quả năm 2024 - ĐVT: triệu đồng | 2024=1260000000 đồng",
                "Kết quả năm 2024. Đơn vị tính: người | 2024=1260 người",
                "Kết quả năm 2024, đơn vị: hộ | 2024=1260 hộ",
                "Table 3. Expenditure by programme, 2024 (KES million) | 2024=1260 kes million",
                "Budget execution 2024, in USD thousand | 2024=1260 usd thousand",
                "Budget execution in 2024 (all figures in £ million) | 2024=1260 £ million",
                "Spending 2024 (Rs crore) | 2024=1260 rs crore",
                "Kết quả năm 2024 (Biểu 2) | 2024=1260",
                "Kết quả năm 2024 (đơn vị: ) | 2024=1260",
                "Kết quả năm 2024, hộ nghèo | 2024=1260",
            })
    void giveTheUnitThatATitleEndsWith(String title, String value) {
        assertThat(below(title, "Thu ngân sách")).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sản lượng (tấn) | 2024=1260 tấn",
                "Số lượng hồ sơ | 2024=1260",
                "Tỷ lệ thu (%) | 2024=1260 %",
                "Tỷ lệ thu, % | 2024=1260 %",
                "% số hộ | 2024=1260 %"
            })
    void giveNoUnitToNamesOfAnother(String name, String value) {
        assertThat(below("Kết quả năm 2024 (triệu đồng)", name)).containsExactly(value);
    }

    /** The period of a value whose column names none. */
    private static List<String> values(String... lines) {
        List<String> rows = new ArrayList<>(List.of(lines));
        rows.add("TT|Chỉ tiêu|Đơn vị tính|Mục tiêu 2025|Kết quả");
        rows.add("1|Hộ có cáp quang|%|80|75");
        rows.add("2|Hồ sơ trực tuyến|%|90|60");
        return Reading.of(rows.toArray(String[]::new)).values("Hộ có cáp quang");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kỳ báo cáo: Quý II năm 2024 | 2024-Q2=75 %",
                "(Reporting period: Q2 2024) | 2024-Q2=75 %",
                "KẾT QUẢ QUÝ II/2024 | 2024-Q2=75 %",
                "KẾT QUẢ NĂM 2024 | 2024=75 %",
                "KẾT QUẢ GIAI ĐOẠN 2021-2025 | 2025=75 %",
                "(Số liệu tính đến ngày 31/12/2023) | 2023-12-31=75 %"
            })
    void giveValuesTheirPeriod(String line, String value) {
        assertThat(values(line)).containsExactly(value);
    }

    @Test
    void giveTheirUnitToTheTableBelowThem() {
        Reading read = Reading.of(
                "(Đơn vị: ha)",
                "Chỉ tiêu|KH 2025|TH 2025",
                "Lúa cả năm|41000|41410",
                "Ngô|4000|3400",
                "",
                "B. CHĂN NUÔI",
                "(ĐVT: nghìn con; \"…\": chưa có số liệu)",
                "Chỉ tiêu|KH 2025|TH 2025",
                "Đàn bò|54|54,54",
                "Đàn lợn|330,5|…");

        assertThat(read.unit("Ngô")).isEqualTo("ha");
        assertThat(read.unit("Đàn bò")).isEqualTo("con");
    }
}
