package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.reporting.Submission;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of who sent a report and when, as offices keep them. */
class SubmissionTablesTest {

    private static Outcome<LoadedProgramme> read(String... rows) {
        return LayoutReader.standard().read(Tables.document(rows)).then(ProgrammeAssembler.standard()::assemble);
    }

    private static List<String> submissions(Outcome<LoadedProgramme> read) {
        Programme programme = read.orThrow().programme();
        return programme.submissions().stream().map(SubmissionTablesTest::words).toList();
    }

    private static String words(Submission submission) {
        return submission.agency() + " " + submission.period()
                + submission.receivedOn().map(day -> " " + day).orElse("")
                + submission.statedPunctuality().map(stated -> " " + stated).orElse("");
    }

    @Test
    void areSubmissionsWithDayAndPunctuality() {
        Outcome<LoadedProgramme> read = read(
                "Tình hình gửi báo cáo Quý I/2025",
                "STT|Địa phương|Tình trạng gửi báo cáo|Ngày gửi",
                "1|Hà Nội|Đúng hạn|2025-04-10",
                "2|Huế|Quá hạn|18/4/2025",
                "3|Cà Mau|Chưa gửi|",
                "4|Lào Cai|Đúng hạn|");

        assertThat(submissions(read))
                .containsExactly(
                        "Hà Nội 2025-Q1 2025-04-10 ON_TIME", "Huế 2025-Q1 2025-04-18 LATE", "Lào Cai 2025-Q1 ON_TIME");
        assertThat(read.findings().stream().map(finding -> finding.code().id()))
                .containsExactly("layout.day-by-answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ngày nhận", "Received on", "Date received"})
    void areThereOnTheirNewestDayWhereNothingSaysThroughWhichTheDataReach(String head) {
        Outcome<LoadedProgramme> read = read(
                "THEO DÕI GỬI BÁO CÁO QUÝ I/2025 (hạn gửi: 05/4/2025)",
                "STT|Đơn vị|" + head,
                "1|Xã An Phú|03/4/2025",
                "2|Xã Bình Minh|08/4/2025",
                "3|Xã Cẩm Tú|",
                "4|Xã Đông Hà|-");

        StatedCoverage coverage =
                read.orThrow().programme().reports().get(0).coverages().get(0);
        assertThat(coverage.asOf()).contains(LocalDate.of(2025, 4, 8));
        assertThat(coverage.on(LocalDate.of(2025, 4, 8)).included()).hasSize(2);
        assertThat(coverage.on(LocalDate.of(2025, 4, 8)).missing())
                .extracting(AgencyId::value)
                .containsExactly("Xã Cẩm Tú", "Xã Đông Hà");
        assertThat(late(read)).containsExactly("2025-04-05 [Xã Bình Minh]");
        assertThat(read.findings().stream().map(finding -> finding.code().id()))
                .containsExactlyInAnyOrder("layout.answered-late", "layout.day-by-answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ngày gửi báo cáo|Số văn bản", "Date submitted|Document no.", "Ngày ban hành|Số, ký hiệu"})
    void haveOneAnswerThatHoldsFromItsDayOn(String heads) {
        LocalDate asked = LocalDate.of(2025, 7, 10);
        LayoutOptions options = LayoutOptions.builder().day(asked).build();
        Outcome<LoadedProgramme> read = LayoutReader.of(options)
                .read(Tables.document(
                        "THEO DÕI VIỆC GỬI BÁO CÁO 6 THÁNG ĐẦU NĂM 2025",
                        "STT|Địa phương|" + heads,
                        "1|Hà Nội|2025-06-28|120/BC-UBND",
                        "2|Lào Cai|15/7/2025|98/BC-UBND",
                        "3|Cà Mau||77/BC-UBND",
                        "4|Bắc Ninh||"))
                .then(ProgrammeAssembler.standard()::assemble);

        List<StatedCoverage> coverages =
                read.orThrow().programme().reports().get(0).coverages();
        assertThat(coverages).hasSize(1);
        assertThat(coverages.get(0).asOf()).isEmpty();
        assertThat(coverages.get(0).on(asked).included())
                .extracting(AgencyId::value)
                .containsExactly("Hà Nội", "Cà Mau");
        assertThat(coverages.get(0).on(asked).missing())
                .extracting(AgencyId::value)
                .containsExactly("Bắc Ninh", "Lào Cai");
        assertThat(coverages.get(0).on(LocalDate.of(2025, 7, 15)).included()).hasSize(3);
        assertThat(read.findings().stream().map(finding -> finding.code().id())).isEmpty();
    }

    @Test
    void areCoveragesTooAndLateIsNoAnswerElsewhere() {
        Outcome<LoadedProgramme> read = read(
                "Kỳ báo cáo: Quý II/2025",
                "STT|Đơn vị|Đã nộp báo cáo|Ban hành kế hoạch",
                "1|Bộ A|x|x",
                "2|Bộ B||x",
                "3|Bộ C|x|Quá hạn");

        assertThat(submissions(read)).containsExactly("Bộ A 2025-Q2", "Bộ C 2025-Q2");
        assertThat(read.orThrow().programme().reports().get(0).coverages()).hasSize(2);
        assertThat(read.findings().stream().map(finding -> finding.code().id())).contains("intake.not-an-answer");
    }

    @Test
    void areAnsweredByWhatCameLate() {
        Outcome<LoadedProgramme> read = read(
                "Quarterly report submission log as of 1 July 2025",
                "County|Q1|Q2",
                "Nakuru|On time|Late (12 May)",
                "Narok|Late|Not submitted",
                "Lamu|Yes|On time");

        assertThat(read.orThrow().programme().reports().get(0).coverages().stream()
                        .map(coverage -> coverage.included().size()))
                .containsExactly(3, 2);
    }

    private static List<String> late(Outcome<LoadedProgramme> read) {
        return read.findings().stream()
                .filter(finding -> finding.code() == LayoutFindingCode.ANSWERED_LATE)
                .map(finding -> finding.arguments().get("day") + " "
                        + finding.arguments().get("names"))
                .toList();
    }

    @Test
    void areLateAfterTheDayInTheHeadOfEach() {
        Outcome<LoadedProgramme> read = read(
                "STT|Xã|Kế hoạch (hạn 28/02/2025)|<|Báo cáo 6 tháng (hạn 20/6/2025)|<",
                "^|^|Đã gửi|Ngày gửi|Đã gửi|Ngày gửi",
                "1|Hà Tu|Rồi|2025-02-20|Rồi|2025-06-18",
                "2|Cẩm Phả|Rồi|2025-03-05|Rồi|2025-06-20",
                "3|Hải Hòa|Chưa||Rồi|2025-06-23");

        assertThat(late(read)).containsExactly("2025-02-28 [Cẩm Phả]", "2025-06-20 [Hải Hòa]");
    }

    @Test
    void haveTheirDayBesideMarksUnderACommonHeadThatARowCounts() {
        Outcome<LoadedProgramme> read = read(
                "Hạn gửi báo cáo: 20/10/2025. Tính đến 31/10/2025",
                "STT|Trường|Tình trạng gửi|<|Ngày gửi",
                "^|^|Đã gửi|Chưa gửi|^",
                "1|Lê Lợi|x||2025-10-10",
                "2|Nguyễn Huệ|x||2025-10-24",
                "3|Quang Trung||x|",
                "|Cộng|2|1|");

        assertThat(late(read)).containsExactly("2025-10-20 [Nguyễn Huệ]");
    }

    @Test
    void goOnBehindABlankRowUnderTheNameOfTheNextGroup() {
        Outcome<LoadedProgramme> read = read(
                "Facility|Level|Return received|Days late",
                "Northern region|||",
                "Arua|Regional|Yes|0",
                "Kitgum|District|No|",
                "",
                "Not for profit|||",
                "Lacor|Regional|Yes|0",
                "Angal|District|No|",
                "",
                "A return is late when it comes after its day.|||");

        StatedCoverage coverage =
                read.orThrow().programme().reports().get(0).coverages().get(0);
        assertThat(coverage.included()).containsExactly(AgencyId.of("Arua"), AgencyId.of("Lacor"));
        assertThat(coverage.missing()).containsExactly(AgencyId.of("Kitgum"), AgencyId.of("Angal"));
    }

    @Test
    void haveGroupsNamedAloneWhereEveryBodyIsDescribed() {
        Outcome<LoadedProgramme> read = read(
                "Facility|Level|Return received",
                "Northern region||",
                "Arua|Regional|Yes",
                "Not for profit||",
                "Lacor|Regional|Yes",
                "Angal|District|No");

        StatedCoverage coverage =
                read.orThrow().programme().reports().get(0).coverages().get(0);
        assertThat(coverage.included()).containsExactly(AgencyId.of("Arua"), AgencyId.of("Lacor"));
        assertThat(coverage.missing()).containsExactly(AgencyId.of("Angal"));
    }
}
