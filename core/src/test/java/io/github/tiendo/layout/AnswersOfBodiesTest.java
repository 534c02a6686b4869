package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that say of bodies what they did, in the shapes of exports, trackers and self-inspections. */
class AnswersOfBodiesTest {

    private static final String TABLE = "TT | Đơn vị | Kế hoạch năm | Quy chế";

    @Test
    void doneAndNotDoneSideBySideAreOneAnswerAndNoMarkIsNone() {
        Reading reading = Reading.of(
                "Đơn vị | Đã ban hành kế hoạch | Chưa ban hành kế hoạch",
                "Sở Y tế | x |",
                "Sở Nội vụ | | x",
                "Sở Tài chính | x |",
                "Sở Xây dựng | |");

        assertThat(reading.coverage()).containsExactly("Đã ban hành kế hoạch: 2/3");
    }

    @Test
    void doneAndNotDoneAreOneAnswerOverTheirCountsToo() {
        Reading reading = Reading.of(
                "Đơn vị | Đã kết nối | Chưa kết nối",
                "Sở Y tế | x |",
                "Sở Nội vụ | | x",
                "Sở Tài chính | x |",
                "Tổng cộng | 3 | 1");

        assertThat(reading.coverage()).containsExactly("Đã kết nối: 2/3");
        assertThat(reading.codes()).contains("layout.answers-differ S!B5");
    }

    @Test
    void bodiesOfAnyKindAreKnownByTheLastWordOfTheirHead() {
        Reading reading = Reading.of(
                "Schools division | Plan submitted", "Abra | Yes", "Benguet | No", "Ifugao | Yes", "Kalinga | Yes");

        Reading otherHeads = Reading.of(
                "Schools division | Modules received | Teachers oriented",
                "Abra | Yes | Yes",
                "Benguet | No | No",
                "Ifugao | Yes | No");

        assertThat(reading.coverage()).containsExactly("Plan submitted: 3/4");
        assertThat(otherHeads.coverage()).containsExactly("Modules received: 2/3", "Teachers oriented: 1/3");
    }

    @Test
    void marksUnderWordsOfWorkAreAnswersOfTheBodiesBeside() {
        Reading reading = Reading.of(
                "Ministry | Action plan adopted | Action plan not adopted | Focal point",
                "Health | x | | Yes",
                "Education | | x | Yes",
                "Finance | x | | No");

        assertThat(reading.coverage()).containsExactly("Action plan adopted: 2/3", "Focal point: 2/3");
    }

    @Test
    void numbersOfDocumentsSayYesThoughTheyBeginLikeNo() {
        Reading reading = Reading.of(
                "Municipality | Council decision",
                "Northport | No. 14 of 12 March 2024",
                "Lower Lake | No",
                "Pine Ridge | No. 9",
                "Saint Mark | no, in 2025");
        Reading vietnamese = Reading.of(
                "Xã | Nghị quyết", "An Phú | Số 14 ngày 12/3/2024", "Bình An | Nghị quyết số 9", "Tân Lập | Chưa");

        assertThat(reading.coverage()).containsExactly("Council decision: 2/4");
        assertThat(vietnamese.coverage()).containsExactly("Nghị quyết: 2/3");
    }

    @Test
    void whatHoldsNoMoreIsNoAnswerAndIsTold() {
        Reading reading = Reading.of(
                "Municipality | Gender action plan",
                "Northport | Adopted",
                "Lower Lake | Not yet",
                "Saint Mark | Adopted (expired in 2023)",
                "Pine Ridge | Adopted",
                "East Hills | No");

        assertThat(reading.coverage()).containsExactly("Gender action plan: 2/4");
        assertThat(reading.codes()).contains("intake.not-an-answer S!B4");
    }

    @Test
    void groupsMayBeNamedInTheColumnOfNumbers() {
        Reading reading = Reading.of(
                "No. | District | Action plan adopted?",
                "Northern Region | < | <",
                "1 | Amberley | Yes",
                "2 | Brookton | No",
                "Southern Region | < | <",
                "3 | Amberley | Yes");

        assertThat(reading.coverage()).containsExactly("Action plan adopted?: 2/3");
        assertThat(reading.codes())
                .contains("layout.groups-of-bodies S!B2")
                .doesNotContain("intake.missing-agency S!B2");
    }

    @Test
    void bodiesInColumnsAreReadAsRows() {
        Reading reading = Reading.of(
                "TỰ KIỂM TRA 6 THÁNG ĐẦU NĂM 2025",
                "TT | Nội dung | Sở Y tế | Sở Nội vụ | Thanh tra tỉnh",
                "1 | Ban hành kế hoạch | x | x | x",
                "2 | Công khai thủ tục | x | | hết tháng 6",
                "");
        Reading answered = Reading.of(
                "TT | Nội dung | Sở Y tế | Sở Nội vụ | Thanh tra tỉnh",
                "1 | Ban hành kế hoạch | x | x | x",
                "2 | Công khai thủ tục | x | |");

        assertThat(reading.codes()).containsExactly("layout.nearest-head S!A2");
        assertThat(answered.coverage()).containsExactly("Ban hành kế hoạch: 3/3", "Công khai thủ tục: 1/3");
    }

    @Test
    void placesInColumnsAreReadAsRowsAndTheCountsBehindThemChecked() {
        Reading reading = Reading.of(
                "TT | Tên tiêu chí | Xã Hạ Long | Phường Hà Tu | Xã Kỳ Thượng | Số đơn vị đạt | Ghi chú",
                "1 | Giao thông | Đạt | Chưa đạt | Đạt | 2 |",
                "2 | Điện | Đạt | Đạt | Đạt | 2 | xã đảo");

        assertThat(reading.coverage()).containsExactly("Giao thông: 2/3", "Điện: 3/3");
        assertThat(reading.codes()).containsExactly("layout.answers-differ S!F3", "layout.summary-rows S!F1");
    }

    @Test
    void agenciesBesideNothingButAnswersAreTheBodies() {
        Reading english = Reading.of(
                "Agency | Policy adopted | Officer appointed", "Roads | N | Y", "Ports | N | N", "Mint | Y | Y");
        Reading vietnamese = Reading.of(
                "TT | Cơ quan, đơn vị | Kết nối trục liên thông",
                "1 | Sở Y tế | Đã kết nối",
                "2 | Sở Nội vụ | Đang kiểm thử",
                "3 | Sở Tư pháp | Đang vận hành");

        assertThat(english.coverage()).containsExactly("Policy adopted: 1/3", "Officer appointed: 2/3");
        assertThat(vietnamese.coverage()).containsExactly("Kết nối trục liên thông: 2/3");
    }

    @Test
    void wordsOfReportsThatCameAnswerUnderAnyHead() {
        Reading reading = Reading.of(
                "Partner | Q1 report (due 15-Apr-24) | Q2 report",
                "Alpha | Received 12-Apr-24 | Received 10-Jul-24",
                "Beta | Late (3-May-24) | Not received",
                "Gamma | N/A (joined in Q2) | Received 15-Jul-24");

        assertThat(reading.coverage()).containsExactly("Q1 report (due 15-Apr-24): 2/2", "Q2 report: 2/3");
    }

    @Test
    void headsOfADatabaseAreReadWithoutTheirMarks() {
        Reading reading = Reading.of(
                "don_vi | da_ban_hanh_ke_hoach | da_bao_cao",
                "Xã An | TRUE | FALSE",
                "Xã Bình | FALSE | FALSE",
                "Xã Cát | TRUE | TRUE");

        assertThat(reading.coverage()).containsExactly("da_ban_hanh_ke_hoach: 2/3", "da_bao_cao: 1/3");
    }

    @Test
    void periodsStandInHeadsOfADatabaseToo() {
        Reading reading = Reading.of(
                "chi_tieu | don_vi_tinh | ke_hoach_2024 | thuc_hien_2024", "Số trạm phát sóng | trạm | 100 | 80");

        assertThat(reading.rated(LocalDate.of(2024, 12, 31))).containsExactly("Số trạm phát sóng: 80");
    }

    @Test
    void onesAndZerosAreYesAndNoWithAWarningUnlessTheHeadCounts() {
        Reading answered = Reading.of("Xã | Đã ban hành | Đã gửi", "Xã An | 1 | 0", "Xã Bình | 0 | 0");
        Reading counted = Reading.of("Xã | Số vụ cháy", "Xã An | 1", "Xã Bình | 0");

        assertThat(answered.coverage()).containsExactly("Đã ban hành: 1/2", "Đã gửi: 0/2");
        assertThat(answered.codes()).contains("layout.ones-and-zeros S!B1");
        assertThat(counted.coverage()).isEmpty();
    }

    @Test
    void onesAndZerosAnswerUnderWordsThatHoldThoseOfFiguresToo() {
        Reading reading = Reading.of(
                "Province | Plan adopted | Report published", "Kasai | 0 | 0", "Kwilu | 1 | 0", "Kivu | 1 | 1");

        assertThat(reading.coverage()).containsExactly("Plan adopted: 2/3", "Report published: 1/3");
    }

    @Test
    void daysInAllColumnsAreNoCounts() {
        Reading reading = Reading.of(
                "STT | Loại báo cáo | Phòng Tài chính | Phòng Nội vụ | Phòng Y tế",
                "1 | Báo cáo quý I | 05/4/2025 | 07/4/2025 | Chưa nộp",
                "2 | Báo cáo kiểm kê | 10/1/2025 | 12/1/2025 | 15/1/2025");

        assertThat(reading.coverage()).containsExactly("Báo cáo quý I: 2/3", "Báo cáo kiểm kê: 3/3");
    }

    @Test
    void signsAreWhatATextBelowTheTableSaysTheyStandFor() {
        Document document = Document.of(
                "test.docx",
                List.of(
                        Tables.sheet(TABLE, "1 | Trường A | √ | o", "2 | Trường B | √ | √", "3 | Trường C | o | o"),
                        Block.Paragraph.of(
                                "Ghi chú: √: đã thực hiện; o: chưa thực hiện.", SourceLocation.of("test.docx"))));

        assertThat(Reading.of(document).coverage()).containsExactly("Kế hoạch năm: 2/3", "Quy chế: 1/3");
    }

    @Test
    void signsThatAnswerStandForNoOtherWords() {
        Reading reading = Reading.of(
                "District | September report sent | October report sent",
                "Eastvale | ✓ | ✗",
                "Norbury | ✓ | ✓",
                "Westmoor | ✗ | ✗",
                "Key: ✓ report received; ✗ report not received");

        assertThat(reading.coverage()).containsExactly("September report sent: 2/3", "October report sent: 1/3");
    }

    @Test
    void aListOfAnotherKindBelowATableIsNoRowOfIt() {
        Reading reading = Reading.of(
                "STT | Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024",
                "1 | Số trạm | 100 | 80",
                "",
                "DANH SÁCH ĐƠN VỊ CHƯA GỬI BÁO CÁO",
                "STT | Đơn vị | Lý do",
                "1 | Xã An | Chưa có cán bộ",
                "2 | Xã Bình | Lỗi đường truyền");

        assertThat(reading.rated(LocalDate.of(2024, 12, 31))).containsExactly("Số trạm: 80");
        assertThat(reading.codes()).containsExactly("layout.rows-without-head S!A5");
    }

    @Test
    void theNewestStatusIsReadAndTheOthersAreNamed() {
        Reading reading = Reading.of(
                "Task | Due date | Status Jan 2025 | Status Feb 2025",
                "Draft the law | 28/2/2025 | Not started | Completed");

        assertThat(reading.statuses()).containsExactly("COMPLETED");
        assertThat(reading.codes()).contains("layout.other-states S!D1");
    }

    @Test
    void daysOfTheWeekAreNoPartOfDays() {
        Reading reading = Reading.of(
                "Task Name | Start | Finish | % Complete",
                "Build the register | Mon 05/05/2025 | Fri 30/05/2025 | 40%",
                "Train users | Tue 01/07/2025 | Fri 01/08/2025 | 0%");

        assertThat(reading.lastDays())
                .containsExactly(Optional.of(LocalDate.of(2025, 5, 30)), Optional.of(LocalDate.of(2025, 8, 1)));
    }

    @Test
    void timesBehindDaysAreNoPartOfThem() {
        Reading reading = Reading.of(
                "Summary | Assignee | Status | Due date | Resolved",
                "Move the records | Lan | Done | 12/Jun/2025 | 10/Jun/2025 3:45 PM");

        assertThat(reading.timeliness(LocalDate.of(2025, 6, 30)))
                .containsExactly("Move the records: COMPLETED_ON_TIME 2025-06-12");
    }

    @Test
    void theDayBesideAnAnswerIsThatOfTheAnswer() {
        Reading reading = Reading.of(
                "Đơn vị | Đã gửi | Ngày gửi | Kế hoạch | Ngày ban hành",
                "Xã An | x | 2025-06-12 | x |",
                "Xã Bình | | | x | 2025-05-02",
                "Xã Cam | | 2025-06-20 | |");
        Reading contradicted = Reading.of(
                "Office | Received (Y/N) | Date of receipt", "Alto | Y | 2025-06-12", "Baro | N | 2025-06-13");

        assertThat(reading.coverage()).containsExactly("Đã gửi: 2/3", "Kế hoạch: 2/3");
        assertThat(reading.messages()).isEmpty();
        assertThat(contradicted.coverage()).containsExactly("Received (Y/N): 1/2");
        assertThat(contradicted.codes()).contains("layout.day-beside-answer S!C3");
    }

    @Test
    void daysAfterTheOneThatALineSetsAreLate() {
        Reading reading = Reading.of(
                "TÌNH HÌNH GỬI BÁO CÁO QUÝ II/2025",
                "(Hạn gửi báo cáo: 15/7/2025; tổng hợp đến ngày 31/7/2025)",
                "Xã, phường | Ngày gửi",
                "Xã An Phú | 10/7/2025",
                "Xã Bình Hòa | 21/7/2025",
                "Xã Long Sơn |",
                "Xã Tân Lập | 15/7/2025");

        assertThat(reading.coverage()).containsExactly("Ngày gửi: 3/4");
        assertThat(reading.messages())
                .contains("'Ngày gửi': 1 of the 3 with a day came after 15 July 2025 (Xã Bình Hòa)");
    }

    @Test
    void aTextThatCountsTheRowsOtherwiseIsTold() {
        String[] rows = {"Đơn vị | Đã gửi", "Xã An | x", "Xã Bình |", "Xã Cam | x", "", ""};
        rows[5] = "Tổng hợp: 2/3 đơn vị đã gửi.";
        Reading right = Reading.of(rows);
        rows[5] = "Tổng hợp: 3/3 đơn vị đã gửi (100%).";
        Reading wrong = Reading.of(rows);

        assertThat(right.warned()).isFalse();
        assertThat(wrong.codes()).containsExactly("layout.answers-differ S!A6");
    }

    @Test
    void aSentenceOrARowMaySayHowManyOfAllInWords() {
        String[] rows = {"Body | Officer named", "Hill | Yes", "Lake | No", "Sea | Yes", "", ""};
        rows[5] = "Total: 1 of the 3 bodies have named an officer (33.3%).";
        Reading sentence = Reading.of(rows);
        rows[4] = "Total | Named: 1";
        rows[5] = "";
        Reading row = Reading.of(rows);

        assertThat(sentence.codes()).containsExactly("layout.answers-differ S!A6");
        assertThat(row.codes()).containsExactly("layout.answers-differ S!B5", "layout.summary-rows S!A5");
    }

    @Test
    void theDayBeforeAnAnswerBelongsToItAndAColumnMaySayWhenItWasDue() {
        Reading reading = Reading.of(
                "School | Return due | Return received on | Status",
                "Elm | 2025-09-30 | 2025-10-08 | Received",
                "Ash | 2025-09-30 | 2025-09-12 | Received",
                "Oak | 2025-09-30 | | Outstanding");

        assertThat(reading.coverage()).containsExactly("Status: 2/3");
        assertThat(reading.messages()).contains("'Status': 1 of the 2 with a day came after 30 September 2025 (Elm)");
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void figuresUnderAWordForBodiesNameNoneAndTheRowOfTheWholeAnswersNothing() {
        Reading reading = Reading.of(
                "Sub-county | Facilities | Summary sent",
                "Ndara | 24 | Yes",
                "Marafa | 18 | No",
                "Mlima | 22 | Yes",
                "County | 64 |");

        assertThat(reading.coverage()).containsExactly("Summary sent: 2/3");
    }

    @Test
    void whatMayBeChosenElsewhereAnswersNothing() {
        assertThat(Reading.of("Status values | Entities", "Not started | PPA", "In progress | NITA", "Completed | CSC")
                        .isRefused())
                .isTrue();
    }

    @Test
    void theDayOfACheckAndTheLegendBelowAreNoAnswers() {
        Reading reading = Reading.of(
                "S/N | State | Published | < | Website checked on",
                "^ | ^ | Budget | Accounts | ^",
                "1 | Ekiti | ✓ | ✗ | 2025-10-27",
                "2 | Osun | ✓ | ✓ | 2025-10-28",
                "3 | Yobe | ✗ | ✓ | 2025-10-28",
                "✓ published   ✗ not found | | | |");

        assertThat(reading.coverage()).containsExactly("Published Budget: 2/3", "Published Accounts: 2/3");
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void areWhatALegendSaysOfTheirLettersThoughNothingPartsItsSigns() {
        Reading reading = Reading.of(
                "Modules completed by clinic",
                "X = completed P = planned blank = nothing yet | |",
                "Clinic | First aid | Triage",
                "Northgate Clinic | X | P",
                "Hilltop Clinic | P | X",
                "Market Street Clinic | X | X");

        assertThat(reading.coverage()).containsExactly("First aid: 2/3", "Triage: 2/3");
        assertThat(reading.title()).isEqualTo("Modules completed by clinic");
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void theDayBesideAnAnswerIsNoSecondAnswerWhereOthersHaveNone() {
        Reading reading = Reading.of(
                "STT | Cơ quan | Tình trạng nộp | Ngày nộp",
                "1 | Sở Nội vụ | Đã nộp | 12/12/2025",
                "2 | Sở Y tế | Chưa nộp |",
                "3 | Sở Xây dựng | Đã nộp | 2025-12-10",
                " | | | Chánh văn phòng");

        assertThat(reading.coverage()).hasSize(1);
    }

    @Test
    void bodiesInBlocksSideBySideKeepTheirAnswers() {
        Reading reading = Reading.of(
                "No. | School | Received | | No. | School | Received",
                "1 | Lakeside School | Y | | 3 | Mango School | N",
                "2 | Hill View School | N | | 4 | Bridge School | Y");

        assertThat(reading.coverage()).containsExactly("Received: 2/4");
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void whatStandsBehindAYesIsNotDropped() {
        Reading reading = Reading.of(
                "Facility|Return received|Legal act",
                "Clinic North|Yes|Regulation 15/2023",
                "Clinic South|Yes - incomplete|-",
                "Clinic East|No|-",
                "Clinic West|Yes (late)|Order No. 7 of 3 May 2024",
                "Clinic Hill|Yes, fully|-");

        assertThat(reading.coverage()).first().asString().startsWith("Return received: 3/4");
        assertThat(reading.codes())
                .contains("intake.not-an-answer S!B3", "layout.answer-qualified S!B5")
                .doesNotContain("layout.answer-qualified S!B6");
        assertThat(reading.coverage()).last().asString().startsWith("Legal act: 2/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void aLastNumberIsNoBodyOnlyWhereItIsHowManySaidYes(String number) {
        Reading read = Reading.of(
                "District office|Census return|Received on",
                "Abim|Received|2025-10-07",
                "Kotido|Outstanding|",
                "Pader|Received|2025-10-10",
                "Returns in hand|" + number + "|");

        assertThat(read.coverage()).containsExactly("Census return: 2/3");
        assertThat(read.codes().contains("intake.not-an-answer S!B5")).isEqualTo(number.equals("3"));
    }

    @Test
    void aResolutionWithItsNumberAndDayIsAYes() {
        Reading read = Reading.of(
                "Municipality|Plan adopted", "Berane|Yes", "Plav|Resolution 7 of 3 March 2025", "Kolasin|No");

        assertThat(read.coverage()).containsExactly("Plan adopted: 2/3");
    }

    @Test
    void documentsAnswerYesDraftsNoAndWhatHoldsNoMoreNoWithAWarning() {
        Reading read = Reading.of(
                "TT|Xã, phường|Quyết định thành lập",
                "1|Xã Hải Ninh|112/QĐ-UBND ngày 04/7/2025",
                "2|Xã Cửa Lạch|QĐ số 57 (09.07.2025)",
                "3|Xã Bản Mế|Hết hiệu lực",
                "4|Xã Mường Lót|Dự thảo lần 2",
                "5|Xã Tân Kiều|By-law 14 of 2024",
                "6|Xã Vĩnh Ngọc|Kế hoạch 2026");

        assertThat(read.coverage()).first().asString().startsWith("Quyết định thành lập: 3/5");
        assertThat(read.codes()).contains("layout.answer-ended S!C4", "intake.not-an-answer S!C7");
    }

    @Test
    void namesBesideAnswersAndFiguresAreBodiesWhateverTheirHeads() {
        Reading read = Reading.of(
                "Club|Safeguarding policy in force|Members",
                "Aster Rowers|Resolution 12/2024|45",
                "Birch Climbers|Policy 4 of 2023|60",
                "Cedar Swimmers|Draft|112",
                "Elm Cyclists|No|90");

        assertThat(read.coverage()).containsExactly("Safeguarding policy in force: 2/4");
        assertThat(read.codes()).contains("layout.taken-for-bodies S!A1", "layout.figures-not-read S!C1");
    }

    @Test
    void anAnswerUnderWordsOfAPlanIsNoTarget() {
        Reading reading = Reading.of(
                "No. | Department | Plan received? | Received on | Follow-up",
                "1 | Department of Agriculture | Yes | 2025-02-20 |",
                "2 | Department of Culture | No | | Reminder sent",
                "3 | Department of Education | Yes | 2025-02-11 |");

        assertThat(reading.coverage()).containsExactly("Plan received?: 2/3");
    }

    @Test
    void daysOfTwoStepsAreTwoAnswers() {
        Reading reading = Reading.of(
                "Organisation | Questionnaire sent on | Questionnaire returned on",
                "Coast Guard | 2025-03-01 | 2025-03-20",
                "Fire Service | 2025-03-01 |",
                "Land Registry | 2025-03-01 | 2025-03-28");

        assertThat(reading.coverage()).containsExactly("Questionnaire sent on: 3/3", "Questionnaire returned on: 2/3");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void rowsThatCountHowManyOfAPartAnsweredAreNoBodiesAndCloseWhatStandsUnderANameAlone() {
        Reading vietnamese = Reading.of(
                "Xã|Đã ban hành kế hoạch",
                "Vùng ven biển|",
                "Xã Hải An|Có",
                "Xã Hải Bình|Chưa",
                "Đã ban hành ở vùng ven biển|1/2",
                "Vùng đồi|",
                "Xã Sơn Lâm|Có",
                "Xã Sơn Thủy|Có",
                "Xã Sơn Hà|Chưa",
                "Đã ban hành ở vùng đồi|2/3",
                "Cộng|3/5");
        Reading english = Reading.of(
                "Council|Return received",
                "Hill country|",
                "Abbey Shire|2025-06-30",
                "Brook Shire|Outstanding",
                "Received in Hill country|1 of 2",
                "Coast|",
                "Cliff Shire|2025-07-01",
                "Dune Shire|2025-07-02",
                "Estuary Shire|Outstanding",
                "Received in Coast|2 of 3");

        assertThat(vietnamese.coverage()).containsExactly("Đã ban hành kế hoạch: 3/5");
        assertThat(english.coverage()).containsExactly("Return received: 3/5");
    }

    @Test
    void aBodyThatAnswersInCountsOfItsOwnIsNoSum() {
        Reading read = Reading.of("District|Clinics reporting", "North|4 of 6", "South|3 of 5", "East|2 of 2");

        assertThat(read.codes()).doesNotContain("layout.summary-rows S!A2");
    }
}
