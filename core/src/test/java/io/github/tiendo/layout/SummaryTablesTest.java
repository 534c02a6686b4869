package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.Account.SetAside;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import org.junit.jupiter.api.Test;

/** Tables that only count the rows of others, as reports print them above or below. */
class SummaryTablesTest {

    private static final String[] INDICATORS = {
        "",
        "STT|Chỉ tiêu|Mục tiêu năm 2025|Kết quả năm 2024|Mức độ hoàn thành",
        "1|Tỷ lệ hồ sơ trực tuyến|80%|70%|Có khả năng hoàn thành"
    };

    private static String[] above(String... table) {
        String[] rows = new String[table.length + INDICATORS.length];
        System.arraycopy(table, 0, rows, 0, table.length);
        System.arraycopy(INDICATORS, 0, rows, table.length, INDICATORS.length);
        return rows;
    }

    @Test
    void ofClassesAreSetAside() {
        String[] rows = above(
                "Mức độ hoàn thành|Số lượng|Tỷ lệ",
                "Đã hoàn thành|0|0%",
                "Có khả năng hoàn thành|1|100%",
                "Tổng số|1|100%");

        Reading read = Reading.of(rows);

        assertThat(read.warned()).isFalse();
        assertThat(read.codes()).containsExactly("layout.summary-rows S!A1");
        Account account = LayoutReader.standard()
                .read(Tables.document(rows))
                .then(ProgrammeAssembler.standard()::assemble)
                .value()
                .map(LoadedProgramme::account)
                .orElseThrow();
        assertThat(account.addsUp()).isTrue();
        assertThat(account.setAside()).containsEntry(SetAside.SUMMARY, 6);
    }

    @Test
    void byHeadingOrBodyAreSetAside() {
        assertThat(Reading.of(above("Đề mục|Đã hoàn thành|Khó hoàn thành|Tổng số", "Kinh tế số|2|1|3", "Tổng số|2|1|3"))
                        .codes())
                .containsExactly("layout.summary-rows S!A1");
        assertThat(Reading.of(above("Nhóm|Tổng số nhiệm vụ|Hoàn thành|Quá hạn|Tỷ lệ (%)", "Thể chế|20|15|1|75"))
                        .codes())
                .containsExactly("layout.summary-rows S!A1");
    }

    @Test
    void ofWhatDoesNotAgreeAreSetAside() {
        assertThat(Reading.of(above(
                                "Số nêu trong báo cáo|Vị trí|Kết luận|Giải thích",
                                "57/63 địa phương (80%)|A5|không khớp|57/63 là 90%, không phải 80%"))
                        .codes())
                .containsExactly("layout.summary-rows S!A1");
        assertThat(Reading.of(above("Nhánh|Tháng trước|Tháng này", "Hạ tầng|Đỏ|Vàng", "Dữ liệu|Xanh|Xanh"))
                        .codes())
                .containsExactly("layout.rows-without-head S!A1");
    }

    @Test
    void ofOtherNumbersAreStillNamed() {
        assertThat(Reading.of(above("Nhóm|Số hộ|Số lượng|Tỷ lệ", "Tân Lập|2|1|3", "Bình Minh|2|1|3"))
                        .codes())
                .containsExactly("layout.rows-without-head S!A1");
        assertThat(Reading.of(above("Mức độ|Số lượng|Tỷ lệ", "Cao|0|0%", "Thấp|1|100%"))
                        .codes())
                .containsExactly("layout.rows-without-head S!A1");
    }
}
