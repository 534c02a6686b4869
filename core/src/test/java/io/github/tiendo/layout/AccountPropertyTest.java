package io.github.tiendo.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tiendo.finding.Account;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.intake.ProgrammeDraft.FiguresDraft;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AccountPropertyTest {

    /** Whatever the cells hold, and whatever a table in the midst of them is taken for, each figure ends in one place. */
    @Property(tries = 400)
    void addsUpForAnySheet(@ForAll("sheets") List<String> rows) {
        Document document = Tables.document(rows.toArray(String[]::new));
        LayoutReader.standard().read(document).value().ifPresent(draft -> {
            FiguresDraft figures = draft.getFigures();
            int aside = figures.getSetAside().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertEquals(
                    figures.getNumbers(),
                    aside + figures.getReported() + figures.getInRows().size());
            ProgrammeAssembler.standard().assemble(draft).value().ifPresent(loaded -> {
                Account account = loaded.account();
                assertEquals(figures.getNumbers(), account.numbers());
                assertTrue(account.addsUp(), account::toString);
            });
        });
    }

    @Provide
    Arbitrary<List<String>> sheets() {
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("1", "2", "12", "45.5", "2025", "100", "77.5%%", "2025-06-30")),
                Tuple.of(2, Arbitraries.of("", "-", "45/50", "12,5%", "30/6/2025", "7 xã", "x")),
                Tuple.of(
                        2, Arbitraries.of("Số xã đạt chuẩn", "Trong đó: Nữ", "Tổng số", "I", "Đã ban hành", "Hà Nội")));
        Arbitrary<String> row = cell.list().ofMinSize(1).ofMaxSize(7).map(cells -> String.join("|", cells));
        Arbitrary<String> head = Arbitraries.of(
                "TT|Chỉ tiêu|Đơn vị|Mục tiêu 2025|Kết quả 2025|Ghi chú",
                "TT|Chỉ tiêu|Kỳ|Kế hoạch|Thực hiện|% so với KH",
                "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Tình trạng",
                "No.|Task|Owner|Start|Due date|Status|% complete",
                "Tỉnh, thành phố|Kế hoạch|Giải ngân",
                "Tỉnh, thành phố|Đã ban hành|Kế hoạch",
                "Nội dung|Số đã có|Số còn thiếu|Tổng số");
        return Arbitraries.frequencyOf(Tuple.of(5, row), Tuple.of(1, head))
                .list()
                .ofMinSize(2)
                .ofMaxSize(20);
    }
}
