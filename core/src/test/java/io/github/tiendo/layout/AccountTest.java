package io.github.tiendo.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.Account.SetAside;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static Outcome<LoadedProgramme> read(LayoutOptions options, String... rows) {
        return LayoutReader.of(options).read(Tables.document(rows)).then(ProgrammeAssembler.standard()::assemble);
    }

    private static Outcome<LoadedProgramme> read(String... rows) {
        return read(LayoutOptions.standard(), rows);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(AccountTest::code).toList();
    }

    private static String code(Finding finding) {
        return finding.code().id()
                + finding.location().map(place -> " " + place.place()).orElse("");
    }

    @Test
    void saysWhereEveryFigureEnded() {
        Account account = read(
                        "Báo cáo năm 2025|2025",
                        "TT|Chỉ tiêu|Đơn vị|Mục tiêu 2025|Kết quả 2024|Kết quả 2025|Ghi chú",
                        "1|2|3|4|5|6|7",
                        "1|Số xã đạt chuẩn|xã|100|60|75|12",
                        "2|Tỷ lệ hộ có nước sạch|%|98|90|95.5|")
                .orThrow()
                .account();

        assertEquals(
                Account.builder()
                        .numbers(17)
                        .used(6)
                        .setAside(Map.of(
                                SetAside.COLUMN_NUMBER,
                                7,
                                SetAside.ROW_NUMBER,
                                2,
                                SetAside.NOTE,
                                1,
                                SetAside.OUTSIDE,
                                1))
                        .build(),
                account);
        assertTrue(account.addsUp());
    }

    @Test
    void reportsAValueThatIsReadForNothing() {
        Outcome<LoadedProgramme> read = read(
                "TT|Chỉ tiêu|Đơn vị|Kết quả 2025||",
                "1|Số xã đạt chuẩn|xã|60|",
                "2|Số trường đạt chuẩn|trường|75|31",
                "3|Số chợ|chợ|80|32");

        assertTrue(codes(read).contains("intake.figures-left-over S!E3"), () -> codes(read)
                .toString());
        Account account = read.orThrow().account();
        assertEquals(8, account.numbers());
        assertEquals(3, account.used());
        assertEquals(2, account.reported());
        assertTrue(account.addsUp());
    }

    @Test
    void reportsNumbersOutsideTheTables() {
        Outcome<LoadedProgramme> read = read(
                "TT|Chỉ tiêu|Đơn vị|Mục tiêu 2025|Kết quả 2025", "1|Số xã đạt chuẩn|xã|100|60", "", "Tổng vốn|1234");

        assertTrue(codes(read).contains("layout.numbers-outside S!B4"), () -> codes(read)
                .toString());
        assertTrue(read.orThrow().account().addsUp());
    }

    @Test
    void countsAnIgnoredColumnAsIgnoredAndSaysNothing() {
        Outcome<LoadedProgramme> read = read(
                LayoutOptions.builder().columns(ColumnMap.parse("Zeta=ignore")).build(),
                "TT|Chỉ tiêu|Đơn vị|Mục tiêu 2025|Kết quả 2025|Zeta",
                "1|Số xã đạt chuẩn|xã|100|60|1",
                "2|Số trường đạt chuẩn|trường|100|60|2",
                "3|Số trạm đạt chuẩn|trạm|100|60|3");

        assertEquals(3, read.orThrow().account().setAside().get(SetAside.IGNORED));
        assertEquals(List.of(), codes(read));
    }

    @Test
    void countsTheFiguresOfALostRowAsReported() {
        Outcome<LoadedProgramme> read =
                read("TT|Chỉ tiêu|Đơn vị|Mục tiêu 2025|Kết quả 2025", "1|Số xã đạt chuẩn|xã|100|60", "2|–|xã|100|70");

        Account account = read.orThrow().account();
        assertEquals(2, account.used());
        assertEquals(2, account.reported());
        assertTrue(account.addsUp());
    }
}
