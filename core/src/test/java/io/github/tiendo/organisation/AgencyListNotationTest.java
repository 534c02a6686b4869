package io.github.tiendo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyListNotationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final LocalizedText TITLE = LocalizedText.of("cơ quan", "bodies");
    private static final Roster ROSTER = Roster.builder()
            .id(RosterId.of("test"))
            .title(TITLE)
            .startInclusive(LocalDate.of(2020, 1, 1))
            .addAgencies(
                    Agency.of("Bộ Văn hóa, Thể thao và Du lịch", Agency.Kind.MINISTRY),
                    Agency.of("Bộ Lao động - Thương binh và Xã hội", Agency.Kind.MINISTRY),
                    Agency.of("Bộ Tài chính", Agency.Kind.MINISTRY),
                    Agency.of("Bộ Tư pháp", Agency.Kind.MINISTRY),
                    Agency.of("Hà Nam", Agency.Kind.PROVINCE),
                    Agency.of("Nam Định", Agency.Kind.PROVINCE))
            .build();
    private static final AgencyMatcher MATCHER = AgencyMatcher.of(ROSTER, DAY);

    private static List<String> names(AgencyList list) {
        return list.agencies().stream().map(Agency::name).toList();
    }

    @Nested
    class Offices {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Vụ Kế hoạch, Tài chính | Vụ Kế hoạch, Tài chính",
                    "Phòng Văn hóa, Khoa học và Thông tin | Phòng Văn hóa, Khoa học và Thông tin",
                    "Vụ Pháp chế, Tổ chức; Phòng Báo chí | Vụ Pháp chế, Tổ chức / Phòng Báo chí",
                    "Department of Trade, Industry and Energy | Department of Trade, Industry and Energy",
                    "Sở Nông nghiệp và Môi trường | Sở Nông nghiệp và Môi trường",
                    "Sở Y tế, Sở Nội vụ | Sở Y tế / Sở Nội vụ",
                    "Văn phòng HĐND và UBND | Văn phòng HĐND và UBND",
                    "Sở Y tế và Công an tỉnh | Sở Y tế / Công an tỉnh",
                    "Cục Chuyển đổi số, Bộ Tài chính | Cục Chuyển đổi số / Bộ Tài chính",
                    "Hale & Sons, Inc. | Hale & Sons, Inc.",
                    "Quay Works, LLC, Harbour Office | Quay Works, LLC / Harbour Office",
                    "Marlow, Co., Ltd; Công ty Sao Mai, JSC | Marlow, Co., Ltd / Công ty Sao Mai, JSC",
                    "Acme, Pty Ltd, Cooper | Acme, Pty Ltd / Cooper"
                })
        void keepTheCommasOfTheirNames(String text, String names) {
            AgencyList list = AgencyListNotation.parse(text, MATCHER).orThrow();

            assertThat(list.entries()).extracting(AgencyList.Entry::text).containsExactly(names.split(" / "));
        }
    }

    @Nested
    class Parse {

        @Test
        void findsNamesThatHoldSeparatorsByTheLongestMatch() {
            Outcome<AgencyList> read = AgencyListNotation.parse(
                    "Bộ Tư pháp, Bộ Văn hoá, Thể thao và Du lịch và Bộ Lao động - Thương binh và Xã hội, Hà Nam",
                    MATCHER);

            assertThat(read.findings()).isEmpty();
            assertThat(names(read.orThrow()))
                    .containsExactly(
                            "Bộ Tư pháp",
                            "Bộ Văn hóa, Thể thao và Du lịch",
                            "Bộ Lao động - Thương binh và Xã hội",
                            "Hà Nam");
        }

        @Test
        void keepsAnUnknownNameAsItWasWritten() {
            Outcome<AgencyList> read = AgencyListNotation.parse("Hà Nam, Bộ Vũ trụ và Viễn thám; Nam Định", MATCHER);

            assertThat(names(read.orThrow())).containsExactly("Hà Nam", "Nam Định");
            assertThat(read.orThrow().unknownNames()).containsExactly("Bộ Vũ trụ và Viễn thám");
            assertThat(read.findings())
                    .containsExactly(Finding.of(OrganisationFindingCode.UNKNOWN_AGENCY)
                            .with("found", "Bộ Vũ trụ và Viễn thám")
                            .with("roster", TITLE)
                            .with("day", DAY)
                            .with("candidates", AgencyMatcher.NOBODY)
                            .with("nearest", ""));
        }

        @Test
        void namesTheCandidatesOfAMisspeltName() {
            Outcome<AgencyList> read =
                    AgencyListNotation.parse("Bộ Văn hóa, Thể thao và Du lich; Ha Nam; Nam Dịnh", MATCHER);

            assertThat(read.orThrow().unknownNames())
                    .containsExactly("Bộ Văn hóa, Thể thao và Du lich", "Ha Nam", "Nam Dịnh");
            assertThat(read.findings())
                    .extracting(finding -> finding.arguments().get("candidates"))
                    .containsExactly(
                            List.of("Bộ Văn hóa, Thể thao và Du lịch"), List.of("Hà Nam"), List.of("Nam Định"));
        }

        @Test
        void countsADoubledNameOnceAndSaysSo() {
            Outcome<AgencyList> read = AgencyListNotation.parse("Hà Nam, Nam Định, tỉnh Hà Nam", MATCHER);

            assertThat(names(read.orThrow())).containsExactly("Hà Nam", "Nam Định");
            assertThat(read.orThrow().entries()).hasSize(3);
            assertThat(read.findings())
                    .containsExactly(Finding.of(OrganisationFindingCode.DOUBLED_AGENCY)
                            .with("found", "tỉnh Hà Nam")
                            .with("agency", "Hà Nam"));
        }

        @Test
        void keepsWhatStandsInBracketsAsARemark() {
            AgencyList list = AgencyListNotation.parse("Bộ Tư pháp (hộ tịch); Hà Nam", MATCHER)
                    .orThrow();

            assertThat(list.entries().get(0).remark()).contains("hộ tịch");
            assertThat(names(list)).containsExactly("Bộ Tư pháp", "Hà Nam");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "bộ, ngành, địa phương",
                    "các tỉnh, thành phố",
                    "các bộ, ngành còn lại",
                    "9 bộ, 11 tỉnh",
                    "UBND các tỉnh, thành phố",
                    "Ban Chỉ đạo chuyển đổi số các bộ, ngành, địa phương",
                    "các bộ, ngành, địa phương chưa kết nối toàn diện"
                })
        void keepsAGroupWhoseMembersAreNotNamed(String text) {
            Outcome<AgencyList> read = AgencyListNotation.parse("Bộ Tư pháp; " + text, MATCHER);

            assertThat(names(read.orThrow())).containsExactly("Bộ Tư pháp");
            assertThat(read.orThrow().unknownNames()).containsExactly(text);
            assertThat(read.findings())
                    .containsExactly(Finding.of(OrganisationFindingCode.MEMBERS_NOT_NAMED)
                            .with("found", text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "-", "–", "…", "...", "\u00a0"})
        void readsNobodyInAnEmptyText(String text) {
            Outcome<AgencyList> read = AgencyListNotation.parse(text, MATCHER);

            assertThat(read.findings()).isEmpty();
            assertThat(read.orThrow().groups()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(",
                    ")",
                    "((",
                    ":",
                    "2",
                    "và",
                    "và và",
                    "a:b:c",
                    ", ; ,",
                    "(x)",
                    "2 tỉnh",
                    "\u0300",
                    "Hà Nam ("
                })
        void survivesAnyText(String text) {
            assertThat(AgencyListNotation.parse(text, MATCHER).value()).isPresent();
        }
    }

    @Nested
    class HostileText {

        @ParameterizedTest
        @ValueSource(
                strings = {"( ", "có ", "Hà ", "và ", "x, ", "các ", "2 bộ, ", "Ha Nam; ", "Hà Nam (", "a: ", "các, "})
        void isReadInAShortTime(String piece) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> AgencyListNotation.parse(piece.repeat(8_000), MATCHER));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsToldInBothLanguages(OrganisationFindingCode code) {
        assertThat(code.pattern(Languages.ENGLISH)).matches("\\p{ASCII}+");
        assertThat(code.pattern(Languages.VIETNAMESE)).isNotBlank().isNotEqualTo(code.pattern(Languages.ENGLISH));
    }

    @Test
    void findingsNameTheDayAndTheCandidates() {
        Finding finding = AgencyListNotation.parse("Ha Nam", MATCHER).findings().get(0);

        assertThat(finding.message(Languages.ENGLISH))
                .isEqualTo("'Ha Nam' is not a member of bodies on 31 March 2024; nearest names: Hà Nam");
        assertThat(finding.message(Languages.VIETNAMESE))
                .isEqualTo("'Ha Nam' không thuộc cơ quan tại ngày 31/3/2024; tên gần nhất: Hà Nam");
    }

    @Nested
    class Print {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Hà Nam, Nam Định",
                    "Các Bộ: Tư pháp, Tài chính; 2 tỉnh: Hà Nam, Nam Định",
                    "Bộ Văn hóa, Thể thao và Du lịch; Hà Nam",
                    "Bộ Tư pháp (hộ tịch), Bộ Không Ai Biết"
                })
        void isReadBackAsTheSameList(String text) {
            AgencyList list = AgencyListNotation.parse(text, MATCHER).orThrow();

            String printed = AgencyListNotation.print(list);

            assertThat(printed).isEqualTo(text);
            assertThat(AgencyListNotation.parse(printed, MATCHER).orThrow()).isEqualTo(list);
        }

        @Test
        void namesAgenciesWithoutAText() {
            assertThat(AgencyListNotation.print(
                            AgencyList.of(ROSTER.membersOn(DAY).subList(2, 4))))
                    .isEqualTo("Bộ Tài chính, Bộ Tư pháp");
        }
    }
}
