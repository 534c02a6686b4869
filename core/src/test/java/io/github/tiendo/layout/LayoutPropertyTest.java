package io.github.tiendo.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.target.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What does not change the programme that a table is understood as. */
class LayoutPropertyTest {

    private static final List<List<String>> COLUMNS = List.of(
            List.of("STT", "No", "1", "2", "3"),
            List.of("Chỉ tiêu", "Indicator", "Hộ có nước sạch", "Lớp học mới", "Cầu"),
            List.of("Đơn vị tính", "Unit", "hộ", "lớp", "cái"),
            List.of("Hiện trạng 2020", "Baseline 2020", "10", "5", "1"),
            List.of("Mục tiêu 2025", "Target 2025", "100", "50", "≥ 8"),
            List.of("Kết quả 2023", "Result 2023", "40", "20", "-"),
            List.of("Kết quả 2024", "Result 2024", "75", "45", "9"),
            List.of("Cơ quan chủ trì", "Lead agency", "Sở Xây dựng", "Sở Giáo dục", "Sở Giao thông"),
            List.of("Ghi chú", "Note", "tốt", "", "xong sớm"));

    private static final List<List<String>> UNKNOWN = List.of(
            List.of("Màu sắc", "Colour", "xanh", "đỏ", "vàng"),
            List.of("Quy mô dân cư", "Mascot", "7", "8", "9"),
            List.of("Người nhập", "Typed by", "An", "Bình", "Chi"));

    private static final List<String> TEXTS = List.of(
            "Báo cáo này do phòng tổng hợp lập theo đề nghị của các đơn vị.",
            "Ghi chú: số liệu do các đơn vị gửi.",
            "Người lập biểu");

    private static Programme read(List<List<String>> columns, int language, List<String> above, List<String> below) {
        List<String> rows = new ArrayList<>(above);
        rows.add(String.join(
                "|", columns.stream().map(column -> column.get(language)).toList()));
        for (int line = 2; line < 5; line++) {
            int at = line;
            rows.add(String.join(
                    "|", columns.stream().map(column -> column.get(at)).toList()));
        }
        rows.addAll(below);
        return programme(rows);
    }

    private static Programme programme(List<String> rows) {
        return LayoutReader.standard()
                .read(Tables.document(rows.toArray(String[]::new)))
                .then(ProgrammeAssembler.standard()::assemble)
                .orThrow()
                .programme();
    }

    /** What a programme says, apart from the language that its names are taken to be in. */
    private static List<String> facts(Programme programme) {
        List<String> facts = new ArrayList<>();
        for (Indicator indicator : programme.indicators()) {
            facts.add(indicator.id() + " " + indicator.unit() + " " + indicator.direction() + " "
                    + indicator.responsible());
            for (Target target : programme.targetsOf(indicator.id())) {
                facts.add("  " + target.due() + " " + target.condition() + " " + target.baseline());
            }
            programme.observationsOf(indicator.id()).stream()
                    .map(Observation::key)
                    .map(String::valueOf)
                    .sorted()
                    .forEach(facts::add);
            programme.observationsOf(indicator.id()).stream()
                    .map(value -> value.period() + "=" + value.value().orElseThrow())
                    .sorted()
                    .forEach(facts::add);
        }
        return facts;
    }

    private static List<String> expected() {
        return facts(read(COLUMNS, 0, List.of(), List.of()));
    }

    @Property(tries = 150)
    void theOrderOfColumnsDoesNotMatter(@ForAll long seed) {
        List<List<String>> shuffled = new ArrayList<>(COLUMNS);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(expected(), facts(read(shuffled, 0, List.of(), List.of())));
    }

    @Property(tries = 150)
    void unknownColumnsChangeNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> wider = new ArrayList<>(COLUMNS);
        UNKNOWN.forEach(column -> wider.add(random.nextInt(wider.size() + 1), column));

        assertEquals(expected(), facts(read(wider, 0, List.of(), List.of())));
    }

    @Property(tries = 100)
    void textsAroundTheTableChangeNothing(
            @ForAll @IntRange(min = 0, max = 2) int above, @ForAll @IntRange(min = 0, max = 2) int below) {
        List<String> texts = TEXTS.subList(0, below + 1);

        assertEquals(expected(), facts(read(COLUMNS, 0, TEXTS.subList(0, Math.min(above, 1)), texts)));
    }

    @Property(tries = 100)
    void headsOfEitherLanguageSayTheSame(@ForAll long seed) {
        List<List<String>> shuffled = new ArrayList<>(COLUMNS);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(expected(), facts(read(shuffled, 1, List.of(), List.of())));
    }

    @Property(tries = 100)
    void aTableOnItsSideSaysTheSame(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1) int language) {
        Random random = new Random(seed);
        List<List<String>> lines = new ArrayList<>(COLUMNS);
        UNKNOWN.forEach(column -> lines.add(random.nextInt(lines.size() + 1), column));
        Collections.shuffle(lines, random);

        List<String> rows = lines.stream()
                .map(line -> line.get(language) + "|" + String.join("|", line.subList(2, line.size())))
                .toList();

        assertEquals(expected(), facts(programme(rows)));
    }
}
