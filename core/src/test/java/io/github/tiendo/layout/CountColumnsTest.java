package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.observation.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of numerators and denominators beside results. */
class CountColumnsTest {

    private static Outcome<LoadedProgramme> read(String... rows) {
        return LayoutReader.standard().read(Tables.document(rows)).then(ProgrammeAssembler.standard()::assemble);
    }

    private static List<String> codes(Outcome<LoadedProgramme> read) {
        return read.findings().stream()
                .map(finding -> finding.code().id())
                .filter(code -> code.contains("counts"))
                .toList();
    }

    private static List<Observation> observations(Outcome<LoadedProgramme> read) {
        return read.orThrow().programme().observations();
    }

    @Test
    void belongToTheOnlyResultOfTheRow() {
        Outcome<LoadedProgramme> read = read(
                "STT|Chỉ tiêu|Đơn vị|Kết quả 2023|Kết quả 2024|Tử số|Mẫu số|Mục tiêu 2025",
                "1|Hồ sơ trực tuyến|%||62,9|151|240|80",
                "2|Hộ có cáp quang|%|50|77,5|31|40|80");

        assertThat(observations(read).get(0).counts()).hasToString("Optional[151/240]");
        assertThat(codes(read)).containsExactly("intake.counts-not-used");
    }

    @Test
    void areNamedBesideAValueThatIsNoPercentage() {
        Outcome<LoadedProgramme> read = read(
                "STT|Chỉ tiêu|Đơn vị|Kết quả 2024|Tử số|Mẫu số|Mục tiêu 2025",
                "1|Doanh nghiệp số|doanh nghiệp|1200|3|4|5000");

        assertThat(codes(read)).containsExactly("intake.counts-not-used");
        assertThat(observations(read).get(0).counts()).isEmpty();
    }
}
