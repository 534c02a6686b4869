package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows among bodies that sum them up, or only name a group of them. */
class GroupsOfBodiesTest {

    private static Outcome<LoadedProgramme> read(String... rows) {
        return LayoutReader.standard().read(Tables.document(rows)).then(ProgrammeAssembler.standard()::assemble);
    }

    private static List<String> bodies(Outcome<LoadedProgramme> read) {
        return read.orThrow().programme().reports().stream()
                .flatMap(report -> report.observations().stream())
                .flatMap(observation ->
                        Stream.concat(observation.subject().map(AgencyId::value).stream(), whole(observation)))
                .toList();
    }

    private static Stream<String> whole(Observation observation) {
        return observation.isAboutTheWhole()
                ? Stream.of("all: " + observation.quantity().orElseThrow().number())
                : Stream.empty();
    }

    private static List<String> codes(Outcome<LoadedProgramme> read) {
        return read.findings().stream()
                .map(finding -> finding.code().id())
                .filter(code -> code.endsWith("-bodies") || code.endsWith("-differ"))
                .toList();
    }

    @Nested
    class Sums {

        @Test
        void ofEachFundAreParts() {
            Outcome<LoadedProgramme> read = read(
                    "Giải ngân năm 2025",
                    "STT|Chủ đầu tư|Kế hoạch năm 2025|<|Giải ngân năm 2025|<",
                    "^|^|Tổng số|NSTW|Tổng số|NSTW",
                    "A|Các sở|70|45|50|30",
                    "1|Sở Y tế|40|30|28|20",
                    "2|Sở Xây dựng|30|15|22|10",
                    "B|Các xã|30|15|16|8",
                    "1|Xã Tân Lập|12|6|7|3",
                    "2|Xã Phú Xuân|18|9|9|5");

            assertThat(read.findings().stream().map(finding -> finding.code().id()))
                    .noneMatch(code -> code.contains("second") || code.contains("conflict"));
            assertThat(read.orThrow().programme().observations())
                    .filteredOn(observation -> observation.subject().isEmpty())
                    .extracting(observation -> observation.dimensions().values().toString())
                    .contains("[Các sở]", "[Các sở – NSTW]", "[Các xã]", "[Các xã – NSTW]");
        }

        @Test
        void byWordsBelowTheirBodies() {
            Outcome<LoadedProgramme> read = read(
                    "Disbursement 2025",
                    "District|Target 2025|Actual 2025",
                    "North|100|80",
                    "Hill|50|30",
                    "Region 1 total|150|110",
                    "South|70|60",
                    "Lake|30|35",
                    "Region 2 total|100|95",
                    "Country total|250|205");

            assertThat(bodies(read)).containsExactly("North", "Hill", "South", "Lake", "all: 205");
            assertThat(codes(read)).containsExactly("layout.sums-of-bodies");
        }

        @Test
        void byNumbersOfGroupsAboveTheirBodiesInSeveralLevels() {
            Outcome<LoadedProgramme> read = read(
                    "STT|Chủ đầu tư|Kế hoạch 2025|Giải ngân 2025",
                    "A|CẤP TỈNH|1500|900",
                    "I|Các sở|1000|600",
                    "1|Sở Y tế|400|300",
                    "2|Sở Xây dựng|600|300",
                    "II|Các ban quản lý|500|300",
                    "1|Ban QLDA công trình|300|200",
                    "2|Ban QLDA giao thông|200|100",
                    "B|CẤP XÃ|500|260",
                    "1|Xã A|300|150",
                    "2|Xã B|200|110",
                    "|Tổng cộng (A+B)|2000|1160");

            assertThat(bodies(read))
                    .containsExactly(
                            "Sở Y tế",
                            "Sở Xây dựng",
                            "Ban QLDA công trình",
                            "Ban QLDA giao thông",
                            "Xã A",
                            "Xã B",
                            "all: 1160");
            assertThat(codes(read)).containsExactly("layout.sums-of-bodies");
        }

        @Test
        void byNumbersAloneWhereTheWholeIsOnlyMadeThen() {
            Outcome<LoadedProgramme> read = read(
                    "District|Target 2025|Actual 2025",
                    "All districts|100|70",
                    "Hill side|60|40",
                    "Hill A|35|25",
                    "Hill B|25|15",
                    "Lake side|40|30",
                    "Lake A|15|10",
                    "Lake B|25|20");

            assertThat(bodies(read)).containsExactly("all: 70", "Hill A", "Hill B", "Lake A", "Lake B");
        }

        @Test
        void butNotByChance() {
            Outcome<LoadedProgramme> read = read(
                    "Facility|Target 2025|Actual 2025",
                    "Hill Clinic|10|8",
                    "Lake Clinic|20|12",
                    "Town Hospital|30|20",
                    "River Clinic|15|9");

            assertThat(bodies(read)).containsExactly("Hill Clinic", "Lake Clinic", "Town Hospital", "River Clinic");
        }

        @Test
        void areCheckedAgainstTheirBodies() {
            Outcome<LoadedProgramme> read = read(
                    "Đơn vị|Kế hoạch 2025|Giải ngân 2025",
                    "Bộ Y tế|200|150",
                    "Bộ Tài chính|150|100",
                    "Cộng khối bộ|350|260",
                    "Hà Nội|220|120",
                    "Huế|180|100",
                    "Cộng địa phương|400|220",
                    "TỔNG CỘNG|750|480");

            assertThat(bodies(read)).containsExactly("Bộ Y tế", "Bộ Tài chính", "Hà Nội", "Huế", "all: 480");
            assertThat(codes(read)).containsExactly("layout.parts-differ", "layout.sums-of-bodies");
        }

        @Test
        void ofCountriesABodyMayBeginLikeOne() {
            Outcome<LoadedProgramme> read = read(
                    "Địa phương|Kế hoạch 2025|Thực hiện 2025", "Cộng hòa Séc|10|7", "Ba Lan|20|9", "Hungary|30|11");

            assertThat(bodies(read)).containsExactly("Cộng hòa Séc", "Ba Lan", "Hungary");
        }
    }

    @Test
    void aHeadingWithoutFiguresIsNoBody() {
        Outcome<LoadedProgramme> read = read(
                "No.|District|Target 2025|Actual 2025",
                "|Hill side||",
                "1|Hill A|35|25",
                "2|Hill B|25|15",
                "|Lake side||",
                "3|Lake A|15|10");

        assertThat(bodies(read)).containsExactly("Hill A", "Hill B", "Lake A");
    }

    @Test
    void whatStandsAboveEachSubTotalNamesItAndIsNoBody() {
        String[] rows = {
            "District|Target 2025|Actual 2025",
            "Hill side||",
            "Hill A|35|25",
            "Hill B|25|15",
            "Sub-total|60|40",
            "Lake side||",
            "Lake A|15|10",
            "Lake B||",
            "Lake C|5|20",
            "Sub-total|20|30",
            "Grand total|80|70"
        };
        Outcome<LoadedProgramme> read = read(rows);

        assertThat(bodies(read)).containsExactly("Hill A", "Hill B", "Lake A", "Lake C", "all: 70", "Lake B");
        assertThat(Reading.of(rows).parts("Actual 2025")).contains("Hill side 2025=40", "Lake side 2025=30");
    }

    @Test
    void theHeadOfTheNextPageAndEmptyRowsBetweenGroupsEndNoTable() {
        Outcome<LoadedProgramme> pages = read(
                "District|Target 2025|Actual 2025",
                "Hill A|35|25",
                "Hill B|25|15",
                "||Page 2",
                "District|Target 2025|Actual 2025",
                "Lake A|15|10",
                "Total|75|50");
        Outcome<LoadedProgramme> groups = read(
                "District|Target 2025|Actual 2025",
                "HILL||",
                "Hill A|35|25",
                "Hill B|25|15",
                "Sub-total|60|40",
                "||",
                "LAKE||",
                "Lake A|15|10",
                "Lake B|5|4",
                "Sub-total|20|14",
                "Total|80|54");

        assertThat(bodies(pages)).containsExactly("Hill A", "Hill B", "Lake A", "all: 50");
        assertThat(bodies(groups)).containsExactly("Hill A", "Hill B", "Lake A", "Lake B", "all: 54");
    }

    @Test
    void aPartOfABodyBelowItIsNoBody() {
        String[] rows = {
            "Unit|Target 2025|Actual 2025",
            "Board A|35|25",
            "Of which women|20|15",
            "Board B|25|15",
            "Total|60|40",
            "Of which women|30|18"
        };
        Outcome<LoadedProgramme> read = read(rows);

        assertThat(codes(read)).isEmpty();
        assertThat(Reading.of(rows).parts("Actual 2025"))
                .containsExactly("Board A 2025=25", "Board B 2025=15", "Board Awomen 2025=15", "women 2025=18");
    }

    @Test
    void aBodyWhoseNumberCannotBeReadStaysAmongTheParts() {
        Outcome<LoadedProgramme> read =
                read("District|Target 2025|Actual 2025", "North|100|80", "South|50|1O", "Total|150|90");

        assertThat(read.orThrow().programme().reports().get(0).observations())
                .extracting(observation ->
                        observation.subject().map(AgencyId::value).orElse("all") + " " + observation.status())
                .containsExactly("North NORMAL", "all NORMAL", "South UNREADABLE");
    }

    @Test
    void sourcesOfMoneyUnderOneHeadArePartsOfIt() {
        Outcome<LoadedProgramme> read = read(
                "Đơn vị|Kế hoạch 2025|<|Giải ngân 2025|<",
                "^|Tổng số|Vốn trong nước|Tổng số|Vốn trong nước",
                "Sở Y tế|100|60|50|40",
                "Sở Xây dựng|200|80|90|30");

        assertThat(read.findings())
                .extracting(finding -> finding.code().id())
                .doesNotContain("intake.conflicting-values");
    }

    @Nested
    class Answering {

        private Outcome<LoadedProgramme> answers(String total) {
            return read(
                    "STT|Đơn vị|Đã ban hành kế hoạch",
                    "A|Các sở|",
                    "1|Sở Y tế|x",
                    "2|Sở Nội vụ|",
                    "B|UBND cấp xã|",
                    "1|Xã Tân Lập|x",
                    "2|Xã Mai Sơn|x",
                    total);
        }

        private StatedCoverage coverage(Outcome<LoadedProgramme> read) {
            return read.orThrow().programme().reports().get(0).coverages().get(0);
        }

        @Test
        void headingsAndTotalsAreNoBodies() {
            Outcome<LoadedProgramme> read = answers("|Tổng cộng|3/4");

            assertThat(coverage(read).included()).hasSize(3);
            assertThat(coverage(read).missing()).containsExactly(AgencyId.of("Sở Nội vụ"));
            assertThat(codes(read)).containsExactly("layout.groups-of-bodies");
        }

        @Test
        void aNameAloneWithoutANumberAmongNumberedRowsIsAHeading() {
            Outcome<LoadedProgramme> read = read(
                    "No.|Public body|Officer designated|Remarks",
                    "|Central level||",
                    "|Boards||",
                    "1|Cotton Board|Yes|",
                    "2|Tea Board|No|",
                    "|Works||",
                    "3|Ports Corporation||reminded",
                    "4|Water Corporation|Yes|");

            assertThat(coverage(read).included()).hasSize(2);
            assertThat(coverage(read).unanswered()).containsExactly(AgencyId.of("Ports Corporation"));
            assertThat(codes(read)).containsExactly("layout.groups-of-bodies");
        }

        @Test
        void aNameAloneAmongRowsWithoutNumbersIsOneOnlyByItsWords() {
            Outcome<LoadedProgramme> read = read(
                    "Public body|Officer designated",
                    "Ministries|",
                    "Ministry of Health|Yes",
                    "Ministry of Lands|No",
                    "Revenue Service|",
                    "Statistics Bureau|Yes");

            assertThat(coverage(read).named()).hasSize(4);
            assertThat(coverage(read).unanswered()).containsExactly(AgencyId.of("Revenue Service"));
        }

        @Test
        void headingsOfDistrictsAreNoneEvenAboveATotal() {
            Outcome<LoadedProgramme> read = read(
                    "District|Return sent",
                    "Northern districts|",
                    "Karonga|Yes",
                    "Mzimba|No",
                    "Central districts|",
                    "Dowa|Yes",
                    "Total|2");

            assertThat(coverage(read).named()).hasSize(3);
            assertThat(codes(read)).containsExactly("layout.groups-of-bodies");
        }

        @Test
        void aFirstBodyWithoutAnAnswerIsNoHeadingOfAllRowsAboveOneTotal() {
            Outcome<LoadedProgramme> read = read("Body|Return sent", "Mzimba|", "Karonga|Yes", "Dowa|Yes", "Total|2");

            assertThat(coverage(read).unanswered()).containsExactly(AgencyId.of("Mzimba"));
        }

        @Test
        void aTotalThatCountsOthersIsTold() {
            assertThat(codes(answers("|Tổng cộng: 4/4 đơn vị đã ban hành|")))
                    .containsExactlyInAnyOrder("layout.groups-of-bodies", "layout.answers-differ");
        }
    }

    @Test
    void totalsOfPartsAreThoseOfTheirRows() {
        Reading read = Reading.of(
                "County|Sex|Places planned 2025|Learners enrolled 2025",
                "Bomet|Girls|600|480",
                "Bomet|Boys|650|459",
                "Kitui|Girls|1200|940",
                "Kitui|Boys|1100|906",
                "All counties|Girls|1800|1421",
                "All counties|Boys|1750|1365",
                "All counties|Both|3550|2785");

        // 480 + 940 = 1420
        assertThat(read.codes()).containsOnlyOnce("layout.parts-differ S!D6");
        assertThat(read.codes()).doesNotContain("layout.parts-differ S!C6", "layout.parts-differ S!D8");
        assertThat(read.values("Learners enrolled 2025")).containsExactly("2025=2785");
    }

    @Test
    void partnersOfSomeBodiesDivideNoTotal() {
        Reading read = Reading.of(
                "County|Sex|Learners enrolled 2025|Learners enrolled 2024",
                "Bomet||480|459",
                "Kitui|Girls|940|906",
                "Lamu||100|90",
                "Total||1520|1455");

        assertThat(read.codes()).noneMatch(code -> code.startsWith("layout.parts-differ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TỔNG (A+B)", "Tổng A + B", "Cộng (I+II)", "CỘNG: (1+2+3+4)", "Hiến máu (A+B)"})
    void aNameThatSaysWhatItAddsUpIsASum(String name) {
        Reading read = Reading.of(
                "STT|Đơn vị|Tiếp nhận năm 2025",
                "A|Khối trường học|520",
                "1|Đại học Y Dược|330",
                "2|Cao đẳng Nghề|190",
                "B|Khối xã|350",
                "3|Phường Hòa Thuận|200",
                "4|Xã Long Hòa|150",
                "|" + name + "|870");

        assertThat(read.values("Tiếp nhận năm 2025")).containsExactly("2025=870");
    }

    @Test
    void headingsWithSumsOfTheirOwnStandBesideAPlanAndADifference() {
        Reading read = Reading.of(
                "Số TT|Đơn vị|Chỉ tiêu vận động năm 2025|Đã thu năm 2025|Còn thiếu (-), vượt (+)",
                "I|Cụm xã phía Bắc|270|261|-9",
                "1|Xã An Phú|120|96|-24",
                "2|Xã An Lộc|150|165|15",
                "II|Cụm xã phía Nam|340|297|-43",
                "1|Xã Tân Lập|200|150|-50",
                "2|Xã Tân Tiến|140|147|7",
                "|TỔNG CỘNG (I+II)|610|558|-52");

        assertThat(read.names()).containsExactly("Đã thu năm 2025");
        assertThat(read.values("Đã thu năm 2025")).containsExactly("2025=558");
        assertThat(read.codes()).noneMatch(code -> code.startsWith("layout.parts-differ"));
    }

    @Test
    void bodiesNamedOnceOverTheirMonthsAreSummedUpOverThese() {
        Reading read = Reading.of(
                "Centre|Month|Collected|of which discarded",
                "ALL CENTRES|Jan-Feb 2025|2005|59",
                "Northgate|Jan 2025|410|12",
                "|Feb 2025|395|9",
                "Subtotal Northgate||805|21",
                "Riverside|Jan 2025|620|20",
                "|Feb 2025|580|18",
                "Subtotal Riverside||1200|38");

        assertThat(read.values("Collected")).containsExactly("2025-01..02=2005");
        assertThat(read.codes())
                .contains("layout.taken-for-bodies S!A1", "layout.named-once S!A1")
                .noneMatch(code -> code.startsWith("layout.parts-differ"));
    }

    @Test
    void sumsThatComeAgainCloseGroupsBelowTheWhole() {
        Reading read = Reading.of(
                "Xã|Quý|Rác thu gom",
                "Xã Bình Sơn|Quý I/2025|120",
                "|Quý II/2025|130",
                "|Cộng|250",
                "Xã Vạn Tường|Quý I/2025|200",
                "|Quý II/2025|210",
                "|Cộng|410",
                "Tổng cộng||660");

        assertThat(read.values("Rác thu gom")).containsExactly("2025-H1=660");
        assertThat(read.codes()).noneMatch(code -> code.startsWith("layout.parts-differ"));
    }
}
