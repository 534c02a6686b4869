package io.github.tiendo.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyList;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.organisation.Population;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.SuccessionRule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnamRostersTest {

    private static final LocalDate QUARTER_1_2022 = LocalDate.of(2022, 3, 31);
    private static final LocalDate REFORM = LocalDate.of(2025, 3, 1);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    /** report-2022-q1.txt, footnote 8. */
    private static final String WITHOUT_RESOLUTION =
            "08 địa phương chưa ban hành Nghị quyết của cấp ủy về chuyển đổi số:"
                    + " An Giang, Cà Mau, Đồng Nai, Kiên Giang, Lâm Đồng, Nghệ An, Phú Yên, Vĩnh Long";

    private static List<String> names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).toList();
    }

    private static AgencyList list(String text, Roster roster) {
        Outcome<AgencyList> read = AgencyListNotation.parse(text, AgencyMatcher.of(roster, QUARTER_1_2022));
        assertThat(read.findings()).isEmpty();
        return read.orThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-31, 63, 22, 8, 30, 85, 93",
        "2025-02-28, 63, 22, 8, 30, 85, 93",
        "2025-03-01, 63, 17, 5, 22, 80, 85",
        "2025-06-30, 63, 17, 5, 22, 80, 85",
        "2025-07-01, 34, 17, 5, 22, 51, 56"
    })
    void rostersHaveTheSizesThatReportsCountOutOf(
            LocalDate day, int provinces, int ministries, int agencies, int central, int ofTwo, int ofThree) {
        assertThat(VietnamRosters.provinces().membersOn(day)).hasSize(provinces);
        assertThat(VietnamRosters.ministries().membersOn(day)).hasSize(ministries);
        assertThat(VietnamRosters.governmentAgencies().membersOn(day)).hasSize(agencies);
        assertThat(VietnamRosters.centralAgencies().membersOn(day)).hasSize(central);
        assertThat(VietnamRosters.ministriesAndProvinces().membersOn(day)).hasSize(ofTwo);
        assertThat(VietnamRosters.centralAgenciesAndProvinces().membersOn(day)).hasSize(ofThree);
    }

    @Nested
    class Provinces {

        private final Roster roster = VietnamRosters.provinces();

        @Test
        void elevenGoOnUnchangedIntoTheThirtyFour() {
            Set<String> before = new HashSet<>();
            roster.membersOn(MERGER.minusDays(1))
                    .forEach(agency -> before.add(agency.id().value()));

            List<String> unchanged = roster.membersOn(MERGER).stream()
                    .filter(agency -> before.contains(agency.id().value()))
                    .map(Agency::name)
                    .toList();

            assertThat(unchanged)
                    .containsExactlyInAnyOrder(
                            "Hà Nội",
                            "Huế",
                            "Lai Châu",
                            "Điện Biên",
                            "Sơn La",
                            "Lạng Sơn",
                            "Quảng Ninh",
                            "Thanh Hóa",
                            "Nghệ An",
                            "Hà Tĩnh",
                            "Cao Bằng");
        }

        @Test
        void fiftyTwoBecomeTwentyThree() {
            Map<String, List<String>> merged = new TreeMap<>();
            roster.origins(MERGER.minusDays(1), MERGER).forEach((member, parts) -> {
                if (parts.size() > 1) {
                    merged.put(
                            roster.agency(member).orElseThrow().name(),
                            parts.stream()
                                    .map(part ->
                                            roster.agency(part).orElseThrow().name())
                                    .sorted()
                                    .toList());
                }
            });

            assertThat(merged).hasSize(23);
            assertThat(merged.values().stream().mapToInt(List::size).sum()).isEqualTo(52);
            assertThat(merged)
                    .containsEntry("An Giang", List.of("An Giang", "Kiên Giang"))
                    .containsEntry("Bắc Ninh", List.of("Bắc Giang", "Bắc Ninh"))
                    .containsEntry("Cà Mau", List.of("Bạc Liêu", "Cà Mau"))
                    .containsEntry("Cần Thơ", List.of("Cần Thơ", "Hậu Giang", "Sóc Trăng"))
                    .containsEntry("Đà Nẵng", List.of("Quảng Nam", "Đà Nẵng"))
                    .containsEntry("Đắk Lắk", List.of("Phú Yên", "Đắk Lắk"))
                    .containsEntry("Đồng Nai", List.of("Bình Phước", "Đồng Nai"))
                    .containsEntry("Đồng Tháp", List.of("Tiền Giang", "Đồng Tháp"))
                    .containsEntry("Gia Lai", List.of("Bình Định", "Gia Lai"))
                    .containsEntry("Hải Phòng", List.of("Hải Dương", "Hải Phòng"))
                    .containsEntry("Hưng Yên", List.of("Hưng Yên", "Thái Bình"))
                    .containsEntry("Khánh Hòa", List.of("Khánh Hòa", "Ninh Thuận"))
                    .containsEntry("Lào Cai", List.of("Lào Cai", "Yên Bái"))
                    .containsEntry("Lâm Đồng", List.of("Bình Thuận", "Lâm Đồng", "Đắk Nông"))
                    .containsEntry("Ninh Bình", List.of("Hà Nam", "Nam Định", "Ninh Bình"))
                    .containsEntry("Phú Thọ", List.of("Hòa Bình", "Phú Thọ", "Vĩnh Phúc"))
                    .containsEntry("Quảng Ngãi", List.of("Kon Tum", "Quảng Ngãi"))
                    .containsEntry("Quảng Trị", List.of("Quảng Bình", "Quảng Trị"))
                    .containsEntry("Tây Ninh", List.of("Long An", "Tây Ninh"))
                    .containsEntry(
                            "Thành phố Hồ Chí Minh",
                            List.of("Bà Rịa - Vũng Tàu", "Bình Dương", "Thành phố Hồ Chí Minh"))
                    .containsEntry("Thái Nguyên", List.of("Bắc Kạn", "Thái Nguyên"))
                    .containsEntry("Tuyên Quang", List.of("Hà Giang", "Tuyên Quang"))
                    .containsEntry("Vĩnh Long", List.of("Bến Tre", "Trà Vinh", "Vĩnh Long"));
        }

        @Test
        void sixOfTheThirtyFourAreCities() {
            assertThat(roster.membersOn(MERGER).stream()
                            .filter(agency -> agency.kind() == Agency.Kind.CITY)
                            .map(Agency::name))
                    .containsExactly("Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Thành phố Hồ Chí Minh", "Cần Thơ");
        }

        @Test
        void anGiangOf2026IsNotAnGiangOf2022() {
            Agency then =
                    AgencyMatcher.of(roster, QUARTER_1_2022).match("An Giang").orThrow();
            Agency now = AgencyMatcher.of(roster, LocalDate.of(2026, 1, 1))
                    .match("An Giang")
                    .orThrow();

            assertThat(then.id()).isEqualTo(AgencyId.of("an-giang"));
            assertThat(now.id()).isEqualTo(AgencyId.of("an-giang@2025-07-01"));
        }

        @Test
        void thuaThienHueBecameTheCityOfHue() {
            assertThat(roster.successors(AgencyId.of("thua-thien-hue"), QUARTER_1_2022, LocalDate.of(2025, 1, 1)))
                    .containsExactly(AgencyId.of("hue@2025-01-01"));
        }
    }

    @Nested
    class Ministries {

        private final Roster roster = VietnamRosters.centralAgencies();

        @ParameterizedTest
        @CsvSource({
            "Bộ Kế hoạch và Đầu tư, bo-tai-chinh@2025-03-01",
            "Bộ Tài chính, bo-tai-chinh@2025-03-01",
            "BHXH Việt Nam, bo-tai-chinh@2025-03-01",
            "Bộ GTVT, bo-xay-dung@2025-03-01",
            "Bộ Xây dựng, bo-xay-dung@2025-03-01",
            "Bộ TN&MT, bo-nong-nghiep-va-moi-truong@2025-03-01",
            "Bộ NN&PTNT, bo-nong-nghiep-va-moi-truong@2025-03-01",
            "Bộ TT&TT, bo-khoa-hoc-va-cong-nghe@2025-03-01",
            "Bộ KH&CN, bo-khoa-hoc-va-cong-nghe@2025-03-01",
            "Bộ LĐTBXH, bo-noi-vu@2025-03-01",
            "Bộ Nội vụ, bo-noi-vu@2025-03-01",
            "Ủy ban Dân tộc, bo-dan-toc-va-ton-giao@2025-03-01",
            "Ban Quản lý Lăng Chủ tịch Hồ Chí Minh, bo-quoc-phong",
            "Bộ Quốc phòng, bo-quoc-phong",
            "Bộ Y tế, bo-y-te"
        })
        void reformOf2025TellsWhatBecameOfWhom(String name, String successor) {
            Agency agency = AgencyMatcher.of(roster, QUARTER_1_2022).match(name).orThrow();

            assertThat(roster.successors(agency.id(), QUARTER_1_2022, REFORM)).containsExactly(AgencyId.of(successor));
        }

        @Test
        void capitalCommissionEndsWithoutASuccessor() {
            AgencyId commission = AgencyId.fromName("Ủy ban Quản lý vốn nhà nước tại doanh nghiệp");

            assertThat(roster.hasMember(commission, REFORM.minusDays(1))).isTrue();
            assertThat(roster.successors(commission, QUARTER_1_2022, REFORM)).isEmpty();
        }

        @Test
        void reformLeavesFourteenMinistriesAndThreeBodiesOfTheirRank() {
            List<Agency> members = VietnamRosters.ministries().membersOn(REFORM);

            assertThat(members)
                    .filteredOn(agency -> agency.kind() == Agency.Kind.MINISTRY)
                    .hasSize(14);
            assertThat(members)
                    .filteredOn(agency -> agency.kind() == Agency.Kind.MINISTERIAL_AGENCY)
                    .extracting(Agency::name)
                    .containsExactly("Ngân hàng Nhà nước Việt Nam", "Thanh tra Chính phủ", "Văn phòng Chính phủ");
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @CsvSource({
            "Bộ TT&TT, Bộ Thông tin và Truyền thông",
            "Bộ TTTT, Bộ Thông tin và Truyền thông",
            "bộ thông tin  và truyền thông, Bộ Thông tin và Truyền thông",
            "Bộ Giáo dục Đào tạo, Bộ Giáo dục và Đào tạo",
            "GDĐT, Bộ Giáo dục và Đào tạo",
            "Bộ KHĐT, Bộ Kế hoạch và Đầu tư",
            "Bộ Nông nghiệp PTNT, Bộ Nông nghiệp và Phát triển nông thôn",
            "Bộ NNPTNT, Bộ Nông nghiệp và Phát triển nông thôn",
            "Bộ Lao động – Thương binh và Xã hội, Bộ Lao động - Thương binh và Xã hội",
            "'Bộ Văn hoá, Thể thao và Du lịch', 'Bộ Văn hóa, Thể thao và Du lịch'",
            "Viện Hàn lâm Khoa học Xã hội Việt Nam, Viện Hàn lâm Khoa học xã hội Việt Nam",
            "Khánh Hoà, Khánh Hòa",
            "tỉnh Hoà Bình, Hòa Bình",
            "Thừa Thiên - Huế, Thừa Thiên Huế",
            "Bà Rịa Vũng Tàu, Bà Rịa - Vũng Tàu",
            "TP Hồ Chí Minh, Thành phố Hồ Chí Minh",
            "TP. HCM, Thành phố Hồ Chí Minh",
            "TPHCM, Thành phố Hồ Chí Minh",
            "Hồ Chí Minh, Thành phố Hồ Chí Minh",
            "TP. Hà Nội, Hà Nội",
            "UBND tỉnh Bến Tre, Bến Tre"
        })
        void variantsOfTheReportsMeanOneAgency(String written, String name) {
            Outcome<Agency> match = AgencyMatcher.of(VietnamRosters.centralAgenciesAndProvinces(), QUARTER_1_2022)
                    .match(written);

            assertThat(match.findings()).isEmpty();
            assertThat(match.orThrow().name()).isEqualTo(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"TP Sơn La", "UBND TP Sơn La", "thành phố Bắc Ninh"})
        void aCityInAProvinceIsNotThatProvince(String written) {
            assertThat(AgencyMatcher.of(VietnamRosters.centralAgenciesAndProvinces(), QUARTER_1_2022)
                            .match(written)
                            .value())
                    .isEmpty();
        }

        @Test
        void ministryOfAnotherTimeIsAFindingThatNamesItsSuccessor() {
            Outcome<Agency> match =
                    AgencyMatcher.of(VietnamRosters.ministries(), REFORM).match("Bộ TT&TT");

            assertThat(match.value()).isEmpty();
            assertThat(match.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(OrganisationFindingCode.NOT_A_MEMBER_THEN);
                assertThat(finding.arguments()).containsEntry("candidates", List.of("Bộ Khoa học và Công nghệ"));
            });
        }

        @Test
        void noTwoMembersOfADayShareAName() {
            for (LocalDate day : List.of(QUARTER_1_2022, REFORM, MERGER)) {
                Roster roster = VietnamRosters.centralAgenciesAndProvinces();
                AgencyMatcher matcher = AgencyMatcher.of(roster, day);
                for (Agency member : roster.membersOn(day)) {
                    assertThat(matcher.match(member.name()).value()).contains(member);
                    for (String alias : member.aliases()) {
                        assertThat(matcher.match(alias).value()).as(alias).contains(member);
                    }
                }
            }
        }
    }

    /** The lists of the report of the first quarter of 2022, with what the report says they count. */
    @Nested
    class ListsOfTheReports {

        private final Roster provinces = VietnamRosters.provinces();
        private final Roster ministries = VietnamRosters.ministries();

        @Test
        void eightProvincesWithoutAResolutionLeave55Of63() {
            AgencyList missing = list(WITHOUT_RESOLUTION, provinces);

            assertThat(names(missing.agencies()))
                    .containsExactly(
                            "An Giang",
                            "Cà Mau",
                            "Đồng Nai",
                            "Kiên Giang",
                            "Lâm Đồng",
                            "Nghệ An",
                            "Phú Yên",
                            "Vĩnh Long");
            assertThat(missing.statedCount()).hasValue(8);
            Coverage coverage = Coverage.ofMissing(Population.of(provinces, QUARTER_1_2022), missing);
            assertThat(coverage).hasToString("55/63");
        }

        @Test
        void threeMinistriesAndFourProvincesWithoutAPlanLeave19Of22And59Of63() {
            Coverage ofMinistries = Coverage.ofMissing(
                    Population.of(ministries, QUARTER_1_2022),
                    list(
                            "03 bộ, ngành chưa ban hành Kế hoạch 05 năm của cấp chính quyền về chuyển đổi số: Bộ Công"
                                    + " Thương, Bộ Nông nghiệp và Phát triển nông thôn, Thanh tra Chính phủ",
                            ministries));
            Coverage ofProvinces = Coverage.ofMissing(
                    Population.of(provinces, QUARTER_1_2022),
                    list(
                            "04 địa phương chưa ban hành Kế hoạch 05 năm của cấp chính quyền về chuyển đổi số: Lâm"
                                    + " Đồng, Nghệ An, Quảng Bình, Trà Vinh",
                            provinces));

            assertThat(ofMinistries).hasToString("19/22");
            assertThat(ofProvinces).hasToString("59/63");
        }

        @Test
        void fortyTwoProvincesOpenedAnOperationsCentre() {
            AgencyList opened = list(
                    "Bình Phước, Cao Bằng, Gia Lai, Nam Định, Thái Nguyên, Thái Bình, Vĩnh Long, Đồng Nai, Hậu Giang,"
                            + " Hà Giang, Đà Nẵng, Kon Tum, Đắk Lắk, Hà Tĩnh, Bình Định, Bắc Ninh, Bình Dương, Phú Thọ,"
                            + " Quảng Ninh, Thừa Thiên - Huế, Trà Vinh, Tây Ninh, Hòa Bình, Thành phố Hồ Chí Minh, Kiên"
                            + " Giang, Lào Cai, Quảng Trị, Sơn La, Ninh Bình, Bà Rịa - Vũng Tàu, Nghệ An, Ninh Thuận,"
                            + " Quảng Nam, Bắc Kạn, Cần Thơ, Hà Nam, Hải Phòng, Hưng Yên, Quảng Bình, Lạng Sơn, Sóc"
                            + " Trăng, Long An",
                    provinces);
            AgencyList service = list(
                    "Bình Phước, Cao Bằng, Gia Lai, Nam Định, Thái Nguyên, Thái Bình, Vĩnh Long, Đồng Nai, Hậu Giang,"
                            + " Đà Nẵng, Kon Tum, Bến Tre, Đắk Lắk, Bình Định, Bắc Ninh, Bình Dương, Phú Thọ, Quảng"
                            + " Ninh, Thừa Thiên - Huế, Tây Ninh, Hòa Bình, Thành phố Hồ Chí Minh, Lâm Đồng, Kiên"
                            + " Giang, Quảng Trị, Sơn La, Ninh Bình, Bà Rịa - Vũng Tàu, Nghệ An, Ninh Thuận, Quảng Nam,"
                            + " Bắc Kạn, Cần Thơ, Hà Nam, Hải Phòng, Hưng Yên, Quảng Bình, Lạng Sơn",
                    provinces);

            assertThat(Coverage.of(Population.of(provinces, QUARTER_1_2022), opened))
                    .hasToString("42/63");
            assertThat(Coverage.of(Population.of(provinces, QUARTER_1_2022), service))
                    .hasToString("38/63");
            assertThat(service.agencies().stream()
                            .filter(agency -> !opened.agencies().contains(agency))
                            .map(Agency::name))
                    .containsExactly("Bến Tre", "Lâm Đồng");
        }

        @Test
        void sixHeadsAreFollowedByTheRestOfTheSentence() {
            Outcome<AgencyList> read = AgencyListNotation.parse(
                    "Bến Tre, Hà Giang, Ninh Thuận, Sóc Trăng, Lào Cai, Bình Định có Trưởng ban là Bí thư Tỉnh ủy",
                    AgencyMatcher.of(provinces, QUARTER_1_2022));

            assertThat(names(read.orThrow().agencies()))
                    .containsExactly("Bến Tre", "Hà Giang", "Ninh Thuận", "Sóc Trăng", "Lào Cai", "Bình Định");
            assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.code())
                    .isEqualTo(OrganisationFindingCode.WORDS_BEHIND_AGENCY));
        }

        @Test
        void prefixFactoredOutOfTwoMinistriesIsPutBack() {
            assertThat(names(list("Các Bộ: Tư pháp, Tài chính", ministries).agencies()))
                    .containsExactly("Bộ Tư pháp", "Bộ Tài chính");
        }

        @Test
        void elevenMinistriesHaveADepartment() {
            AgencyList departments = list(
                    "11 bộ, ngành tổ chức theo mô hình Cục: Bộ Công an; Bộ Giáo dục và Đào tạo; Bộ Tư pháp; Bộ Y tế; Ngân"
                            + " hàng Nhà nước Việt Nam; Bộ Tài nguyên và Môi trường; Bộ Công Thương; Bộ Tài chính; Bộ"
                            + " Quốc phòng; Văn phòng Chính phủ; Bộ Thông tin và Truyền thông",
                    ministries);

            assertThat(departments.agencies()).hasSize(11);
            assertThat(departments.statedCount()).hasValue(11);
        }

        @Test
        void fiveOfThirtyOfTheYear2022AreNamed() {
            AgencyList five = list(
                    "Bao gồm: Bộ Thông tin và Truyền thông, Bộ Lao động - Thương binh và Xã hội, Bộ Công Thương, Bộ Kế"
                            + " hoạch và Đầu tư, Đài Truyền hình Việt Nam;",
                    VietnamRosters.centralAgencies());

            assertThat(Coverage.of(Population.of(VietnamRosters.centralAgencies(), QUARTER_1_2022), five))
                    .hasToString("5/30");
        }

        @Test
        void countIsComparedWithTheNames() {
            Outcome<AgencyList> read = AgencyListNotation.parse(
                    "Các Bộ: Tư pháp, Tài chính; 2 tỉnh: Hà Nam, Nam Định và Ninh Bình",
                    AgencyMatcher.of(VietnamRosters.ministriesAndProvinces(), QUARTER_1_2022));

            assertThat(names(read.orThrow().agencies()))
                    .containsExactly("Bộ Tư pháp", "Bộ Tài chính", "Hà Nam", "Nam Định", "Ninh Bình");
            assertThat(read.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(OrganisationFindingCode.LIST_COUNT_DIFFERS);
                assertThat(finding.arguments()).containsEntry("stated", 2L).containsEntry("counted", 3L);
            });
        }

        @Test
        void headingWithoutAColonIsRead() {
            AgencyList two = list("2 tỉnh là Bình Thuận và Quảng Nam", provinces);

            assertThat(names(two.agencies())).containsExactly("Bình Thuận", "Quảng Nam");
            assertThat(two.statedCount()).hasValue(2);
        }
    }

    @Nested
    class CarryingACoverageOverTheMerger {

        private final Coverage coverage = Coverage.ofMissing(
                Population.of(VietnamRosters.provinces(), QUARTER_1_2022),
                list(WITHOUT_RESOLUTION, VietnamRosters.provinces()));

        @Test
        void is32Of34ByAnyPart() {
            Coverage carried = coverage.carriedTo(MERGER, SuccessionRule.ANY_PART);

            assertThat(carried).hasToString("32/34");
            assertThat(names(carried.missing())).containsExactly("Nghệ An", "An Giang");
            assertThat(carried.carriedFrom()).contains(QUARTER_1_2022);
            assertThat(carried.carriedBy()).contains(SuccessionRule.ANY_PART);
        }

        @Test
        void is27Of34ByAllParts() {
            Coverage carried = coverage.carriedTo(MERGER, SuccessionRule.ALL_PARTS);

            assertThat(carried).hasToString("27/34");
            assertThat(names(carried.missing()))
                    .containsExactly("Nghệ An", "Đắk Lắk", "Lâm Đồng", "Đồng Nai", "Vĩnh Long", "An Giang", "Cà Mau");
        }

        @Test
        void isAnErrorWithoutARule() {
            Outcome<Coverage> carried = coverage.onDay(MERGER);

            assertThat(carried.value()).isEmpty();
            assertThat(carried.findings()).singleElement().satisfies(finding -> assertThat(finding.code())
                    .isEqualTo(OrganisationFindingCode.SUCCESSION_RULE_NEEDED));
        }

        @Test
        void needsNoRuleWhileNobodyBecameAnother() {
            assertThat(coverage.onDay(LocalDate.of(2024, 12, 31)).orThrow()).hasToString("55/63");
        }

        @Test
        void takesTheNewMembersWhenRestated() {
            Coverage restated = coverage.restatedOn(
                    MERGER,
                    List.of(AgencyId.of("ha-noi"), AgencyId.of("an-giang@2025-07-01"), AgencyId.of("an-giang")));

            assertThat(restated).hasToString("2/34");
            assertThat(restated.outsiders()).containsExactly(AgencyId.of("an-giang"));
            assertThat(restated.carriedBy()).contains(SuccessionRule.RESTATED);
        }

        @Test
        void rejectsRestatingWithoutNames() {
            assertThatThrownBy(() -> coverage.carriedTo(MERGER, SuccessionRule.RESTATED))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
