package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.programme.DeclaredGrade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of several periods in one file, each of which holds at its time. */
class ClassesOfPeriodsTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    private static final Sheet OF_2023 = Tables.sheetOf(
            "2023",
            "STT|Chỉ tiêu|Kế hoạch năm 2023|Thực hiện năm 2023|Mức độ hoàn thành",
            "1|Tỷ lệ A|50%%|55%%|Đã hoàn thành",
            "2|Tỷ lệ B|50%%|45%%|Không hoàn thành");
    private static final Sheet OF_2024 = Tables.sheetOf(
            "2024",
            "STT|Chỉ tiêu|Kế hoạch năm 2024|Thực hiện năm 2024|Mức độ hoàn thành",
            "1|Tỷ lệ A|60%%|58%%|Không hoàn thành",
            "2|Tỷ lệ B|60%%|61%%|Đã hoàn thành");

    private static Outcome<LoadedProgramme> read(Sheet... sheets) {
        return LayoutReader.standard()
                .read(Document.of("test.xlsx", List.of(sheets)))
                .then(ProgrammeAssembler.standard()::assemble);
    }

    private static List<String> declared(Outcome<LoadedProgramme> loaded, LocalDate asOf) {
        return ProgrammeAssessor.of(ClassificationPolicies.declared(), asOf)
                .assess(loaded.orThrow().programme())
                .targets()
                .stream()
                .map(target -> target.indicator().name().text(Languages.VIETNAMESE) + ": "
                        + target.classification().grade().map(Grade::id).orElse("-"))
                .toList();
    }

    private static List<String> found(Outcome<LoadedProgramme> loaded, LocalDate asOf) {
        return ProgrammeAssessor.of(ClassificationPolicies.declared(), asOf)
                .assess(loaded.orThrow().programme())
                .findings()
                .stream()
                .map(finding -> finding.message(Languages.ENGLISH))
                .toList();
    }

    @Test
    void ofSheetsOfYearsHoldAtTheEndOfTheirYears() {
        for (Outcome<LoadedProgramme> loaded : List.of(read(OF_2023, OF_2024), read(OF_2024, OF_2023))) {
            assertThat(declared(loaded, END_OF_2023)).containsExactly("Tỷ lệ A: MET", "Tỷ lệ B: NOT_MET");
            assertThat(declared(loaded, END_OF_2024)).containsExactly("Tỷ lệ A: NOT_MET", "Tỷ lệ B: MET");
        }
    }

    @Test
    void ofOneTargetFollowEachOther() {
        Outcome<LoadedProgramme> loaded = read(
                Tables.sheetOf(
                        "2023",
                        "STT|Chỉ tiêu|Mục tiêu năm 2025|Thực hiện năm 2023|Mức độ hoàn thành",
                        "1|Tỷ lệ A|60%%|50%%|Khó hoàn thành",
                        "2|Tỷ lệ B|60%%|51%%|Khó hoàn thành"),
                Tables.sheetOf(
                        "2024",
                        "STT|Chỉ tiêu|Mục tiêu năm 2025|Thực hiện năm 2024|Mức độ hoàn thành",
                        "1|Tỷ lệ A|60%%|58%%|Có khả năng hoàn thành",
                        "2|Tỷ lệ B|60%%|61%%|Đã hoàn thành"));

        assertThat(declared(loaded, END_OF_2023)).containsExactly("Tỷ lệ A: HARD", "Tỷ lệ B: HARD");
        assertThat(declared(loaded, END_OF_2024)).containsExactly("Tỷ lệ A: LIKELY", "Tỷ lệ B: MET");
    }

    @Test
    void ofRowsOfQuartersFollowEachOther() {
        Outcome<LoadedProgramme> loaded = read(Tables.sheet(
                "Indicator|Period|Target 2025|Actual|Class",
                "Share of wells|Q1 2025|60%%|20%%|Hard to achieve",
                "Share of wells|Q2 2025|60%%|50%%|Likely"));

        assertThat(declared(loaded, LocalDate.of(2025, 3, 31))).containsExactly("Share of wells: HARD");
        assertThat(declared(loaded, LocalDate.of(2025, 6, 30))).containsExactly("Share of wells: LIKELY");
    }

    @Test
    void ofOneYearAreStillThoseOfThatYearWhereTheNextHasNone() {
        Outcome<LoadedProgramme> loaded = read(
                Tables.sheetOf(
                        "2023",
                        "Chỉ tiêu|Mục tiêu năm 2025|Thực hiện năm 2023|Mức độ hoàn thành",
                        "Tỷ lệ A|60%%|50%%|Khó hoàn thành"),
                Tables.sheetOf(
                        "2024",
                        "Chỉ tiêu|Mục tiêu năm 2025|Thực hiện năm 2024|Mức độ hoàn thành",
                        "Tỷ lệ A|60%%|58%%|"));

        assertThat(declared(loaded, END_OF_2023)).containsExactly("Tỷ lệ A: HARD");
        assertThat(declared(loaded, END_OF_2024)).containsExactly("Tỷ lệ A: HARD");
    }

    @Test
    void thatContradictEachOtherAtOneTimeAreToldAndTheFirstIsKept() {
        Outcome<LoadedProgramme> loaded = read(Tables.sheet(
                "Indicator|Year|Target 2025|Actual|Class",
                "Share of wells|2024|60%%|50%%|Likely",
                "Share of wells|2024|60%%|50%%|Hard to achieve"));

        assertThat(declared(loaded, END_OF_2024)).containsExactly("Share of wells: LIKELY");
        assertThat(loaded.findings())
                .extracting(finding -> finding.message(Languages.ENGLISH))
                .contains(
                        "a second class 'Hard to achieve' for the same indicator and time; the first, 'Likely', is kept");
    }

    @Test
    void ofPartsAreToldAndNotTakenForThoseOfTheWhole() {
        Outcome<LoadedProgramme> loaded = read(Tables.sheet(
                "STT|Chỉ tiêu|Đơn vị|Mục tiêu 2025|Kết quả 2024|Mức độ hoàn thành",
                "1|Lao động được đào tạo|người|1000|900|Có khả năng hoàn thành",
                "|Trong đó: Nữ|người|500|400|Khó hoàn thành"));

        assertThat(declared(loaded, END_OF_2024)).containsExactly("Lao động được đào tạo: LIKELY");
        assertThat(loaded.findings())
                .extracting(finding -> finding.message(Languages.ENGLISH))
                .contains("1 class stands in a row about a part of an indicator, such as 'Khó hoàn thành', and is left"
                        + " out, since that is no grade of the whole");
    }

    @Test
    void ofPartsAreToldAlsoWhereTheyAreThatOfTheWhole() {
        Reading reading = Reading.of(
                "STT|Chỉ tiêu|Đơn vị|Mục tiêu 2025|Kết quả 2025|Đánh giá",
                "1|Thu ngân sách|tỷ đồng|11200|10650|Không đạt",
                "|Trong đó: Thu nội địa|tỷ đồng|8400|8120|Không đạt");

        assertThat(reading.grades()).containsExactly("NOT_MET");
        assertThat(reading.codes()).containsExactly("intake.grades-of-part-rows S!F3");
    }

    @Test
    void ofAReportWithoutADayHoldFromTheEndOfItsNewestValue() {
        Outcome<LoadedProgramme> loaded = read(Tables.sheet(
                "No.|Indicator|Unit|Target 2025|Result 2023|Result 2024|Class",
                "1|Households with internet|%|90|74|80|Likely",
                "2|Schools online|schools|50||40|Likely"));

        assertThat(declared(loaded, END_OF_2023)).containsExactly("Households with internet: -", "Schools online: -");
        assertThat(found(loaded, END_OF_2023))
                .contains("2 classes are left out (Households with internet, Schools online), since they were declared"
                        + " of a time after 31 December 2023, the first as of 31 December 2024; to count them, name a"
                        + " later day");
        assertThat(declared(loaded, END_OF_2024))
                .containsExactly("Households with internet: LIKELY", "Schools online: LIKELY");
        assertThat(found(loaded, END_OF_2024)).isEmpty();
    }

    /** A class as it may stand in the cell of each of two indicators and three years, in sheets or in rows of periods. */
    @Property(tries = 200)
    void areAllDeclaredOrTold(@ForAll("classes") List<String> classes, @ForAll boolean inRows) {
        Outcome<LoadedProgramme> loaded = inRows ? inRows(classes) : inSheets(classes);

        List<String> grades = loaded.orThrow().programme().reports().stream()
                .flatMap(report -> report.declaredGrades().stream())
                .map(DeclaredGrade::grade)
                .map(grade -> grade.label().text(Languages.VIETNAMESE))
                .toList();
        long left = loaded.orThrow().omissions().stream()
                .filter(omission -> omission.code().id().startsWith("intake.unknown-grade"))
                .count();
        long notRead = loaded.findings().stream()
                .filter(finding -> finding.code().id().equals("intake.classes-not-read"))
                .mapToLong(finding -> (Long) finding.arguments().get("count"))
                .sum();
        long filled = classes.stream().filter(word -> !word.isEmpty()).count();
        assertThat(grades.size() + left + notRead).isEqualTo(filled);
        assertThat(grades)
                .containsExactlyInAnyOrderElementsOf(classes.stream()
                        .filter(word -> Scales.COMPLETION.grades().stream()
                                .anyMatch(grade ->
                                        grade.label().text(Languages.VIETNAMESE).equals(word)))
                        .toList());
    }

    @Provide
    Arbitrary<List<String>> classes() {
        return Arbitraries.of(Stream.concat(
                                Stream.of("", "zzz"),
                                Scales.COMPLETION.grades().stream()
                                        .map(grade -> grade.label().text(Languages.VIETNAMESE)))
                        .toList())
                .list()
                .ofSize(6);
    }

    private static Outcome<LoadedProgramme> inSheets(List<String> classes) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sheets.add(Tables.sheetOf(
                    "" + (2022 + i),
                    "STT|Chỉ tiêu|Mục tiêu năm 2025|Thực hiện năm " + (2022 + i) + "|Mức độ hoàn thành",
                    "1|Tỷ lệ A|60%%|5" + i + "%%|" + classes.get(2 * i),
                    "2|Tỷ lệ B|60%%|4" + i + "%%|" + classes.get(2 * i + 1)));
        }
        return read(sheets.toArray(Sheet[]::new));
    }

    private static Outcome<LoadedProgramme> inRows(List<String> classes) {
        List<String> rows = new ArrayList<>(List.of("Chỉ tiêu|Năm|Mục tiêu năm 2025|Thực hiện|Mức độ hoàn thành"));
        for (int i = 0; i < 3; i++) {
            rows.add("Tỷ lệ A|" + (2022 + i) + "|60%%|5" + i + "%%|" + classes.get(2 * i));
            rows.add("Tỷ lệ B|" + (2022 + i) + "|60%%|4" + i + "%%|" + classes.get(2 * i + 1));
        }
        return read(Tables.sheet(rows.toArray(String[]::new)));
    }

    @Test
    void theJudgementOfOthersIsTakenBesideThatOfOneself() {
        Reading reading = Reading.of(
                "TT|Tiêu chí|Xã tự đánh giá|Kết quả thẩm định",
                "1|Công khai thông tin|Đạt|Đạt",
                "2|Hòa giải ở cơ sở|Đạt|Chưa đạt",
                "3|Thư viện xã|Chưa đạt|Chưa đạt");
        Reading english = Reading.of(
                "Commitment|Self-rating|Validated rating|Comment",
                "Open data|Achieved|Partially achieved|No updates",
                "Hotlines|Achieved|Achieved|",
                "Gift registers|Partially achieved|Partially achieved|");

        assertThat(reading.grades()).containsExactly("MET", "NOT_MET", "NOT_MET");
        assertThat(reading.messages()).contains("in 1 row (Hòa giải ở cơ sở) they differ");
        assertThat(english.names()).containsExactly("Open data", "Hotlines", "Gift registers");
        assertThat(english.codes()).contains("layout.judgements-differ S!B1");
    }

    @Test
    void aRemarkInOneCellDoesNotTakeTheOthersTheirScale() {
        Reading reading = Reading.of(
                "Indicator|Target 2025|Actual 2025|RAG",
                "Waste recycled|48%|48.4%|Green",
                "Calls answered|80%|66%|Red",
                "Council tax collected|98.2%|97.6%|Amber",
                "Residents satisfied|65%||n/a - survey in autumn",
                "Homes let|70%|71%|see board paper");

        assertThat(reading.grades()).containsExactly("GREEN", "RED", "AMBER");
        assertThat(reading.codes())
                .contains("intake.scale-of-file S!D2", "intake.classes-open S!D5", "intake.unknown-grade S!D6");
    }

    @Test
    void requirementsThatAreMetOrMissedAreClassesUnderAScore() {
        Reading reading = Reading.of(
                "Scorecard 2025",
                "Indicator|Score|Evidence",
                "1.1 Joint analysis|Meets minimum requirements|Report",
                "1.2 Joint outcomes|Exceeds minimum requirements|Plan",
                "1.3 Joint indicators|Approaches minimum requirements|Plan",
                "1.4 Parity|Missing minimum requirements|Table",
                "1.5 Tracking|Not applicable|");

        assertThat(reading.grades()).containsExactly("ACHIEVED", "EXCEEDED", "PARTLY_ACHIEVED", "NOT_ACHIEVED");
    }

    @Test
    void thePointsThatOthersGaveLastAreTakenBesideThoseOfOneself() {
        Reading reading = Reading.of(
                "BẢNG ĐIỂM NĂM 2024",
                "TT|Tiêu chí|Điểm tối đa|Điểm tự chấm|Điểm thẩm định|Điểm Hội đồng",
                "1|Cải cách thể chế|10|9|8,5|8",
                "2|Tài chính công|10|7|7|7",
                "|Tổng cộng|20|16|15,5|15");

        assertThat(reading.values("Cải cách thể chế")).containsExactly("2024=8");
        assertThat(reading.codes())
                .contains("layout.judgements-differ S!D2")
                .doesNotContain("intake.second-value S!B3");
        assertThat(reading.messages())
                .contains("'Điểm Hội đồng' is what is read of the rows, and 'Điểm tự chấm' beside it is not;"
                        + " in 1 row (Cải cách thể chế) they differ");
    }

    @Test
    void thatTheScaleHasNoneAsHighAsAreToldWithTheClassTheyCountAs() {
        Reading reading = Reading.of(
                "STT|Chỉ tiêu|Kế hoạch 2024|Thực hiện 2024|Đánh giá",
                "1|Thu ngân sách|3200|3510|Vượt",
                "2|Số hợp tác xã|12|12|Đạt",
                "3|Giá trị xuất khẩu|480|431|Không đạt");

        assertThat(reading.grades()).containsExactly("MET", "MET", "NOT_MET");
        assertThat(reading.messages())
                .contains(
                        "Vượt are counted as 'Met': the scale 'Completion level' has no class above it; to keep them apart,"
                                + " name a scale that has: --scale PLAN_RESULT, FULFILMENT, or ProgrammeAssembler.withScale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grey", "white", "Xám", "chưa đánh giá", "not rated"})
    void aLightOfNoColourRatesNothing(String light) {
        Reading reading = Reading.of(
                "Indicator | Target 2024 | Actual 2024 | RAG",
                "Wells drilled | 50 | 52 | Green",
                "Pumps repaired | 80 | 60 | Red",
                "Water tests | 40 | | " + light);

        assertThat(reading.grades()).containsExactly("GREEN", "RED");
        assertThat(reading.codes()).contains("intake.classes-open S!D4").doesNotContain("intake.unknown-grade S!D4");
    }

    @Test
    void lightsStayWhatTheyAreWhereALegendOnlyExplainsSomeOfThem() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024 | Đánh giá",
                "1 | Số máy tính | 80 | 60 | Đỏ",
                "2 | Số giáo viên tập huấn | 100 | 90 | Vàng",
                "3 | Số trường có thư viện | 40 | | Xám",
                "Chú giải: Xanh: đạt; Vàng: có nguy cơ; Đỏ: không đạt; Xám: chưa đánh giá");

        assertThat(reading.grades()).containsExactly("RED", "AMBER");
        assertThat(reading.codes()).contains("intake.classes-open S!E4");
    }

    @Test
    void cellsThatAreAllClassesAreThoseOfTheRowsUnderAnyHead() {
        Reading reading = Reading.of(
                "Indicator | Target 2025 | Actual 2025 | Delivery confidence",
                "Trees planted | 500 | 450 | On track",
                "Parks opened | 4 | 2 | At risk",
                "Benches mended | 60 | 66 | On track",
                "Paths lit | 10 | 1 | Off track");

        assertThat(reading.grades()).containsExactly("ON_TRACK", "AT_RISK", "ON_TRACK", "OFF_TRACK");
    }
}
