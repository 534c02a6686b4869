package io.github.tiendo.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.collection.CollectedRound.Return;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundCollectorTest {

    private static final Period QUARTER = Period.quarter(2025, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 4, 15);
    private static final Optional<LocalDate> IN_TIME = Optional.of(LocalDate.of(2025, 4, 10));
    private static final AgencyId HUE = AgencyId.of("hue");
    private static final AgencyId CA_MAU = AgencyId.of("ca-mau");
    private static final String FILES = "tiendo:i:files";
    private static final String FIRMS = "tiendo:i:firms";
    private static final String ORCHARDS = "tiendo:i:orchards";
    private static final String PLAN = "tiendo:t:plan";
    private static final String DUTY = "tiendo:w:duty:Mô hình điểm";

    private static final Programme PROGRAMME = Programme.builder()
            .id(ProgrammeId.of("digital"))
            .title(LocalizedText.vietnamese("Chương trình chuyển đổi số"))
            .addIndicators(
                    Indicator.builder()
                            .id(IndicatorId.of("files"))
                            .name(LocalizedText.of("Tỷ lệ hồ sơ trực tuyến", "Share of files online"))
                            .unit(Unit.PERCENT)
                            .partsRule(PartsRule.pooled())
                            .periodsRule(PeriodsRule.OWN)
                            .build(),
                    Indicator.builder()
                            .id(IndicatorId.of("firms"))
                            .name(LocalizedText.of("Số doanh nghiệp mới", "New firms"))
                            .unit(Unit.of("doanh nghiệp"))
                            .partsRule(PartsRule.sum())
                            .periodsRule(PeriodsRule.PARTS_OF_YEAR)
                            .build(),
                    Indicator.builder()
                            .id(IndicatorId.of("orchards"))
                            .name(LocalizedText.of("Diện tích vườn số", "Digital orchards"))
                            .unit(Unit.of("ha"))
                            .build())
            .putTargets(
                    IndicatorId.of("orchards"),
                    List.of(Target.atLeast(Quantity.of(100, Unit.of("ha")), Period.endOf(2025))))
            .addTasks(Task.builder()
                    .id(TaskId.of("plan"))
                    .title(LocalizedText.of("Ban hành kế hoạch", "Issue the plan"))
                    .build())
            .addRosters(Roster.builder()
                    .id(RosterId.of("places"))
                    .title(LocalizedText.vietnamese("địa phương"))
                    .startInclusive(LocalDate.of(2021, 1, 1))
                    .addAgencies(
                            Agency.builder()
                                    .from(Agency.of("Huế", Agency.Kind.CITY))
                                    .addAliases("Thừa Thiên Huế")
                                    .build(),
                            Agency.of("Cà Mau", Agency.Kind.PROVINCE))
                    .build())
            .build();

    private static final ReportingRound ROUND = ReportingRound.of(PROGRAMME, QUARTER, DUE)
            .withAssignments(List.of(
                    Assignment.builder()
                            .agency(HUE)
                            .addIndicators(IndicatorId.of("files"), IndicatorId.of("firms"), IndicatorId.of("orchards"))
                            .addTasks(TaskId.of("plan"))
                            .addDuties("Mô hình điểm")
                            .build(),
                    Assignment.builder()
                            .agency(CA_MAU)
                            .addIndicators(IndicatorId.of("files"), IndicatorId.of("firms"))
                            .build()));

    private static final RoundCollector COLLECTOR = RoundCollector.of(PROGRAMME, ROUND);

    private static FilledForm form(AgencyId agency, Locale language) {
        return new FilledForm(ReportForm.of(PROGRAMME, ROUND, agency, List.of(), language));
    }

    private static FilledForm blank() {
        return form(HUE, Languages.VIETNAMESE);
    }

    /** Everything is answered: 45 of 50 files, 12 firms, 80 ha, the plan was issued. */
    private static FilledForm full() {
        return blank().put(FILES, "numerator", 45)
                .put(FILES, "denominator", 50)
                .put(FIRMS, "value", 12)
                .put(ORCHARDS, "value", new BigDecimal("80.5"))
                .put(PLAN, "status", "Hoàn thành")
                .put(PLAN, "completedOn", LocalDate.of(2025, 3, 20))
                .put(PLAN, "result", "12/KH-UBND")
                .put(DUTY, "text", "Đã chọn 2 xã");
    }

    private static Return read(FilledForm form) {
        return COLLECTOR.read(form.document("hue.xlsx"), IN_TIME);
    }

    private static List<String> values(Return read) {
        return read.report().orElseThrow().observations().stream()
                .map(entry -> entry.indicator() + " "
                        + entry.value()
                                .map(Object::toString)
                                .orElse(entry.status().toString()))
                .toList();
    }

    private static List<String> texts(Return read) {
        return read.report().orElseThrow().statedTexts().stream()
                .map(StatedText::text)
                .toList();
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().id().replace("collection.", "") + " "
                        + finding.location().orElseThrow().toString().replaceFirst(".*!", ""))
                .toList();
    }

    @Test
    void refusesARoundInWhichNobodyIsAsked() {
        ReportingRound nobody = ROUND.withAssignments(List.of());

        assertThatThrownBy(() -> RoundCollector.of(PROGRAMME, nobody)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportForm.of(PROGRAMME, ROUND, AgencyId.of("bac-lieu"), List.of(), Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class Answers {

        @Test
        void areReadFromAFullForm() {
            Return read = read(full());

            assertThat(read.findings()).isEmpty();
            assertThat(read.isComplete()).isTrue();
            assertThat(values(read)).containsExactly("files 45/50", "firms 12 doanh nghiệp", "orchards 80.5 ha");
            assertThat(texts(read)).containsExactly("Mô hình điểm: Đã chọn 2 xã");
            assertThat(read.report().orElseThrow().taskEntries())
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.completedOn()).contains(LocalDate.of(2025, 3, 20));
                        assertThat(entry.result()).contains("12/KH-UBND");
                    });
            assertThat(read.report().orElseThrow().submissions())
                    .singleElement()
                    .satisfies(sent -> assertThat(sent.isComplete()).isTrue());
        }

        @Test
        void areUnderstoodInEnglish() {
            Return read = read(form(HUE, Languages.ENGLISH)
                    .put(FILES, "reason", "Not yet known")
                    .put(FIRMS, "value", "nothing occurred")
                    .put(ORCHARDS, "reason", "withheld")
                    .put(PLAN, "status", "in progress")
                    .put(DUTY, "text", "two communes chosen"));

            assertThat(read.findings()).isEmpty();
            assertThat(values(read))
                    .containsExactly("files NOT_YET_REPORTED", "firms 0 doanh nghiệp", "orchards WITHHELD");
        }

        /** Nothing that occurred of an amount is zero of it; of a share it is no value. */
        @ParameterizedTest
        @CsvSource({
            "firms, không phát sinh, firms 0 doanh nghiệp",
            "files, không phát sinh, files NOT_APPLICABLE",
            "files, chưa có số liệu, files NOT_YET_REPORTED",
            "files, không áp dụng, files NOT_APPLICABLE",
            "files, Không công bố, files WITHHELD"
        })
        void tellWhyThereIsNoValue(String indicator, String reason, String expected) {
            assertThat(values(read(blank().put("tiendo:i:" + indicator, "reason", reason))))
                    .containsExactly(expected);
        }

        @Test
        void areCheckedAtTheirCells() {
            Return read = read(full().put(FILES, "numerator", 60)
                    .put(FIRMS, "reason", "không phát sinh")
                    .put(ORCHARDS, "value", "")
                    .put(ORCHARDS, "reason", "bận")
                    .put(ORCHARDS, "grade", "tốt")
                    .put(PLAN, "status", "xong rồi nhé")
                    .put(PLAN, "completedOn", "hôm qua"));

            assertThat(lines(read.findings()))
                    .containsExactly(
                            "impossible-number I11",
                            "value-and-reason L12",
                            "unknown-status K13",
                            "unknown-reason L13",
                            "unreadable-day G11",
                            "unknown-status F11");
            assertThat(texts(read))
                    .contains(
                            "Diện tích vườn số: tốt",
                            "Diện tích vườn số: bận",
                            "hôm qua",
                            "Ban hành kế hoạch: xong rồi nhé");
            assertThat(read.missing())
                    .containsExactly(
                            LocalizedText.of("Diện tích vườn số", "Digital orchards"),
                            LocalizedText.of("Ban hành kế hoạch", "Issue the plan"));
        }

        @Test
        void areNoWordsWhereSomethingIsMeasured() {
            Return words = read(blank().put(FIRMS, "value", "abc"));
            Return below = read(full().put(ORCHARDS, "value", -3));

            assertThat(words.findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .extracting(finding -> finding.message(Languages.ENGLISH))
                    .containsExactly("'New firms': abc; expected a number (doanh nghiệp)");
            assertThat(words.report().orElseThrow().observations()).isEmpty();
            assertThat(texts(words)).containsExactly("Số doanh nghiệp mới: abc");
            assertThat(words.missing()).contains(LocalizedText.of("Số doanh nghiệp mới", "New firms"));
            assertThat(below.findings())
                    .extracting(finding -> finding.severity() + " " + finding.message(Languages.ENGLISH))
                    .containsExactly("WARNING 'Digital orchards': -3; expected a number not below zero; if it is right,"
                            + " nothing need be done");
            assertThat(values(below)).contains("orchards -3 ha");
        }

        @Test
        void needBothCountsOfAShare() {
            Return read = read(full().put(FILES, "denominator", ""));

            assertThat(lines(read.findings())).containsExactly("impossible-number I11", "not-filled-in H11");
            assertThat(values(read)).containsExactly("firms 12 doanh nghiệp", "orchards 80.5 ha");
        }

        @Test
        void mayGiveAShareAndItsCounts() {
            assertThat(read(full().put(FILES, "value", 90))
                            .report()
                            .orElseThrow()
                            .observations())
                    .filteredOn(entry -> entry.indicator().equals(IndicatorId.of("files")))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.value()).contains(Quantity.percent("90"));
                        assertThat(entry.counts().map(Object::toString)).contains("45/50");
                    });
        }

        @Test
        void declareHowFarAnIndicatorOfOneBodyIsReached() {
            Return read =
                    read(full().put(ORCHARDS, "grade", Scales.LIKELY.label().text(Languages.VIETNAMESE))
                            .put(ORCHARDS, "note", "theo vệ tinh"));

            assertThat(read.findings()).isEmpty();
            assertThat(read.report().orElseThrow().declaredGrades())
                    .extracting(
                            grade -> grade.indicator() + " " + grade.author().orElseThrow())
                    .containsExactly("orchards hue");
            assertThat(texts(read)).containsExactly("Diện tích vườn số: theo vệ tinh", "Mô hình điểm: Đã chọn 2 xã");
        }

        @Test
        void areDoubtedWhereATaskWasCompletedAfterTheReturnCame() {
            Return read = read(full().put(PLAN, "completedOn", LocalDate.of(2026, 3, 20)));
            Return sameDay = read(full().put(PLAN, "completedOn", LocalDate.of(2025, 4, 10)));

            assertThat(read.findings())
                    .extracting(finding -> finding.message(Languages.ENGLISH))
                    .containsExactly("'Issue the plan' is said to be completed on 20 March 2026; expected a day up to"
                            + " 10 April 2025; until then it does not count as completed");
            assertThat(sameDay.findings()).isEmpty();
        }

        @Test
        void tellOfATaskWhatStandsBesideItsStatus() {
            Return read = read(full().put(PLAN, "status", "Đang thực hiện")
                    .put(PLAN, "completedOn", "20/3/2025")
                    .put(PLAN, "difficulty", "thiếu kinh phí")
                    .put("tiendo:w:PROPOSALS", "text", "bổ sung kinh phí"));

            // a task that is not done has no day on which it was
            assertThat(read.report().orElseThrow().taskEntries())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.completedOn()).isEmpty());
            assertThat(texts(read))
                    .containsExactly(
                            "Khó khăn, vướng mắc: thiếu kinh phí",
                            "Mô hình điểm: Đã chọn 2 xã",
                            "Đề xuất, kiến nghị: bổ sung kinh phí");
        }

        @Test
        void tellInTheLanguageOfTheForm() {
            Return read = read(form(HUE, Languages.ENGLISH)
                    .put(PLAN, "status", "in progress")
                    .put(PLAN, "difficulty", "no funds")
                    .put("tiendo:w:PROPOSALS", "text", "more funds"));

            assertThat(texts(read)).containsExactly("Difficulties: no funds", "Proposals: more funds");
        }

        @Test
        void areAskedForWhereNothingIsFilledIn() {
            Return read = read(blank().put(PLAN, "result", "đang trình"));

            assertThat(read.missing()).hasSize(5);
            assertThat(lines(read.findings()))
                    .containsExactly(
                            "not-filled-in H11",
                            "not-filled-in H12",
                            "not-filled-in H13",
                            "not-filled-in F11",
                            "not-filled-in D11",
                            "empty-return hue.xlsx");
            assertThat(texts(read)).containsExactly("Ban hành kế hoạch: đang trình");
        }
    }

    @Nested
    class WhatWasDoneToAForm {

        @Test
        void isToldWhereLockedCellsOrTextsAreOthers() {
            Return read = read(full().put(FIRMS, "unit", "hộ")
                    .insertBelow(FIRMS, "4", "Hợp tác xã", "hợp tác xã", "", 7)
                    .beside(FILES, -4, 6, "mong sớm có phản hồi"));

            assertThat(lines(read.findings()))
                    .containsExactly(
                            "text-beside-the-form G7",
                            "locked-cell-changed D12",
                            "outside-the-form B13",
                            "outside-the-form C13",
                            "outside-the-form D13",
                            "outside-the-form F13");
            assertThat(texts(read)).contains("hộ", "Hợp tác xã", "7", "mong sớm có phản hồi");
            assertThat(values(read)).containsExactly("files 45/50", "firms 12 doanh nghiệp", "orchards 80.5 ha");
        }

        @Test
        void leavesRowsThatAreFoundByTheirNames() {
            Return read = read(full().remark(FIRMS, ""));

            assertThat(lines(read.findings())).containsExactly("row-by-name B12");
            assertThat(values(read)).containsExactly("files 45/50", "firms 12 doanh nghiệp", "orchards 80.5 ha");
        }

        @Test
        void leavesRowsWithoutAnyMark() {
            Return read = read(full().remark("tiendo:i:", ""));

            assertThat(lines(read.findings())).containsExactly("row-by-name B11", "row-by-name B12", "row-by-name B13");
            assertThat(values(read)).containsExactly("files 45/50", "firms 12 doanh nghiệp", "orchards 80.5 ha");
        }

        @Test
        void leavesColumnsThatAreFoundByTheirHeads() {
            Return read = read(full().remark("tiendo:c:", ""));

            assertThat(read.findings()).isEmpty();
            assertThat(values(read)).containsExactly("files 45/50", "firms 12 doanh nghiệp", "orchards 80.5 ha");
        }

        @Test
        void isARowThatStandsTwice() {
            Return read =
                    read(full().insertBelow(FIRMS, "2", "Số doanh nghiệp mới", "doanh nghiệp", "trong kỳ", "", "", 13));

            assertThat(lines(read.findings())).containsExactly("row-twice H13");
            assertThat(values(read)).contains("firms 12 doanh nghiệp");
            assertThat(texts(read)).contains("13");
        }

        @Test
        void isACopyOfARowThatSaysTheSameOrNothing() {
            Return read =
                    read(full().insertBelow(FIRMS, "2", "Số doanh nghiệp mới", "doanh nghiệp", "trong kỳ", "", "", 12)
                            .insertBelow(FIRMS, "2", "Số doanh nghiệp mới", "doanh nghiệp"));

            assertThat(read.findings()).isEmpty();
            assertThat(values(read)).contains("firms 12 doanh nghiệp");
        }

        @Test
        void leavesWhatItSaysWithoutTheMarkOfItsPage() {
            Return read = read(full().remark("tiendo:part:", ""));

            assertThat(read.findings()).isEmpty();
            assertThat(values(read)).containsExactly("files 45/50", "firms 12 doanh nghiệp", "orchards 80.5 ha");
        }

        @Test
        void isAMarkOfNoPageThatIsKnown() {
            assertThat(values(read(full().remark("tiendo:part:", "tiendo:part:OTHER"))))
                    .containsExactly("files 45/50", "firms 12 doanh nghiệp", "orchards 80.5 ha");
        }

        @Test
        void sortsOnlyTheCellsThatAreSeen() {
            FilledForm sorted = full().put(FILES, "name", "Số doanh nghiệp mới")
                    .put(FILES, "unit", "doanh nghiệp")
                    .put(FILES, "numerator", "")
                    .put(FILES, "denominator", "")
                    .put(FILES, "value", 12)
                    .put(FIRMS, "name", "Tỷ lệ hồ sơ trực tuyến")
                    .put(FIRMS, "unit", "%")
                    .put(FIRMS, "value", "")
                    .put(FIRMS, "numerator", 45)
                    .put(FIRMS, "denominator", 50);

            assertThat(values(read(sorted)))
                    .containsExactly("files 45/50", "firms 12 doanh nghiệp", "orchards 80.5 ha");
        }

        @Test
        void isASheetOfErrorsThatIsNotOfTheForm() {
            Document sent = full().document("hue.xlsx");
            Sheet errors = Sheet.builder("hue.xlsx", "Nội dung cần sửa")
                    .row(0)
                    .text(0, FormReader.ERRORS_MARK)
                    .text(1, "Ô F14: 1O")
                    .build();
            List<Sheet> sheets = new ArrayList<>(sent.sheets());
            sheets.add(errors);

            Return read = COLLECTOR.read(Document.of("hue.xlsx", sheets), IN_TIME);

            assertThat(read.findings()).isEmpty();
        }
    }

    @Nested
    class Senders {

        @Test
        void areKnownByTheNameOfTheFile() {
            Document lost = full().remark("tiendo:agency:", "").document("BC Thành phố Huế Q1.xlsx");

            assertThat(COLLECTOR.read(lost, IN_TIME).agency()).contains(HUE);
        }

        @Test
        void areUnknownWhereNothingTells() {
            for (String changed : List.of("", "tiendo:agency:", "tiendo:agency:  ")) {
                Document lost = full().remark("tiendo:agency:", changed).document("bao cao.xlsx");

                Return read = COLLECTOR.read(lost, IN_TIME);

                assertThat(read.report()).isEmpty();
                assertThat(lines(read.findings())).containsExactly("unknown-sender bao cao.xlsx");
                assertThat(ReportForm.agencyOf(lost)).isEmpty();
            }
        }

        @Test
        void areKnownByTheRostersOfEveryCall() {
            RoundCollector both = RoundCollector.of(PROGRAMME, ROUND.withAssignments(List.of(asked("dh"), asked("vl"))))
                    .withRosters(List.of(roster("dh", "Đông Hà")))
                    .withRosters(List.of(roster("vl", "Vĩnh Linh")));

            for (String name : List.of("Đông Hà", "Vĩnh Linh")) {
                Document lost = full().remark("tiendo:agency:", "").document(name + ".xlsx");

                assertThat(both.read(lost, IN_TIME).agency()).isPresent();
            }
        }

        private static Assignment asked(String id) {
            return Assignment.builder()
                    .agency(AgencyId.of(id))
                    .addIndicators(IndicatorId.of("files"))
                    .build();
        }

        private static Roster roster(String id, String name) {
            return Roster.builder()
                    .id(RosterId.of("roster-" + id))
                    .title(LocalizedText.vietnamese("địa phương"))
                    .startInclusive(LocalDate.of(2021, 1, 1))
                    .addAgencies(Agency.builder()
                            .from(Agency.of(name, Agency.Kind.DISTRICT))
                            .id(AgencyId.of(id))
                            .build())
                    .build();
        }

        @Test
        void thatWereNotAskedAreMergedWithAWarning() {
            RoundCollector ofCaMau = RoundCollector.of(
                    PROGRAMME,
                    ROUND.withAssignments(List.of(ROUND.assignmentOf(CA_MAU).orElseThrow())));

            Return read = ofCaMau.read(full().document("hue.xlsx"), IN_TIME);

            assertThat(lines(read.findings())).startsWith("not-asked hue.xlsx");
            assertThat(values(read)).containsExactly("files 45/50", "firms 12 doanh nghiệp", "orchards 80.5 ha");
        }

        @Test
        void ofAnotherProgrammeOrPeriodAreRefused() {
            Return other = read(full().remark("tiendo:programme:", "tiendo:programme:roads"));
            Return before = read(full().remark("tiendo:period:", "tiendo:period:2024-Q4"));

            assertThat(other.report()).isEmpty();
            assertThat(other.findings()).singleElement().satisfies(finding -> assertThat(
                            finding.line(Languages.ENGLISH))
                    .endsWith("the return is on a form of the programme 'roads'; expected 'digital'; it is not"
                            + " merged"));
            assertThat(before.findings()).singleElement().satisfies(finding -> assertThat(
                            finding.line(Languages.ENGLISH))
                    .endsWith("the return is for Q4 2024; expected Q1 2025; it is not merged"));
        }

        @Test
        void tellByWhenAFormWasToBeSent() {
            assertThat(ReportForm.dueOn(full().document("hue.xlsx"))).contains(DUE);
            assertThat(ReportForm.agencyOf(full().document("hue.xlsx"))).contains(HUE);
            assertThat(ReportForm.dueOn(
                            full().remark("tiendo:due:", "tiendo:due:soon").document("hue.xlsx")))
                    .isEmpty();
        }
    }

    @Nested
    class OtherTables {

        private static Document table(String name, String... rows) {
            Sheet.Builder sheet = Sheet.builder(name, "");
            for (int i = 0; i < rows.length; i++) {
                sheet.row(i);
                String[] cells = rows[i].split("\\|");
                for (int j = 0; j < cells.length; j++) {
                    sheet.text(j, cells[j]);
                }
            }
            return Document.of(name, List.of(sheet.build()));
        }

        private static final String[] ROWS = {
            "TT|Chỉ tiêu|Đơn vị tính|Kết quả Quý I/2025",
            "1|Số doanh nghiệp mới|doanh nghiệp|4",
            "2|Tỷ lệ hồ sơ trực tuyến|%|80,5"
        };

        @Test
        void areReadAsReportsOfTheBodyThatTheFileNames() {
            Return read = COLLECTOR.read(table("Ca Mau.csv", ROWS), Optional.empty());

            assertThat(read.isOnForm()).isFalse();
            assertThat(read.agency()).contains(CA_MAU);
            assertThat(read.isComplete()).isTrue();
            assertThat(values(read)).containsExactly("firms 4 doanh nghiệp", "files 80.5 %");
            assertThat(lines(read.findings())).contains("not-the-form Ca Mau.csv");
            assertThat(read.report().orElseThrow().issuedOn()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"Thừa Thiên Huế, hue", "HUE, hue", "huế, hue", "Cà Mau, ca-mau", "Bạc Liêu, ''"})
        void areOfTheBodyThatTheyName(String sender, String agency) {
            String[] rows = new String[ROWS.length + 1];
            rows[0] = "Đơn vị báo cáo: " + sender;
            System.arraycopy(ROWS, 0, rows, 1, ROWS.length);

            Return read = COLLECTOR.read(table("q1.csv", rows), IN_TIME);

            assertThat(read.agency().map(AgencyId::value).orElse("")).isEqualTo(agency);
            if (agency.isEmpty()) {
                assertThat(read.findings())
                        .anyMatch(finding -> finding.message(Languages.ENGLISH).contains("'Bạc Liêu'"));
            }
        }

        @Test
        void areOfNobodyWhereTheFileNamesTwoOfOneLength() {
            ReportingRound twice = ROUND.withAssignments(List.of(
                    Assignment.builder()
                            .agency(AgencyId.of("aa"))
                            .addIndicators(IndicatorId.of("firms"))
                            .build(),
                    Assignment.builder()
                            .agency(AgencyId.of("bb"))
                            .addIndicators(IndicatorId.of("firms"))
                            .build(),
                    Assignment.builder()
                            .agency(AgencyId.of("c"))
                            .addIndicators(IndicatorId.of("firms"))
                            .build()));

            assertThat(RoundCollector.of(PROGRAMME, twice)
                            .read(table("aa bb c.csv", ROWS), IN_TIME)
                            .agency())
                    .isEmpty();
            assertThat(RoundCollector.of(PROGRAMME, twice)
                            .read(table("c - aa.csv", ROWS), IN_TIME)
                            .agency())
                    .contains(AgencyId.of("aa"));
        }

        @Test
        void areNotMergedWhereNobodyIsNamed() {
            assertThat(lines(COLLECTOR.read(table("q1.csv", ROWS), IN_TIME).findings()))
                    .endsWith("unknown-sender q1.csv");
        }

        @Test
        void holdNoReportWhereNothingIsATable() {
            Return read = COLLECTOR.read(table("hue.csv", "Kính gửi: Văn phòng", "Chúng tôi sẽ gửi sau"), IN_TIME);

            assertThat(read.agency()).contains(HUE);
            assertThat(read.report()).isEmpty();
            assertThat(COLLECTOR.collect(List.of(read)).unused()).containsExactly(read);
        }
    }

    @Nested
    class Collected {

        private Return ofHue(String name, int firms, Optional<LocalDate> day) {
            return COLLECTOR.read(full().put(FIRMS, "value", firms).document(name), day);
        }

        private static List<String> codes(CollectedRound collected) {
            return collected.findings().stream()
                    .map(finding -> finding.code().id())
                    .filter(code -> code.startsWith("collection."))
                    .toList();
        }

        private static Optional<String> firms(CollectedRound collected) {
            return collected.totals().stream()
                    .filter(total -> total.indicator().equals(IndicatorId.of("firms")))
                    .map(total -> total.value() + " of " + total.restsOn())
                    .findFirst();
        }

        @Test
        void countsTheLaterOfTwoReturns() {
            CollectedRound collected = COLLECTOR.collect(
                    List.of(ofHue("b.xlsx", 20, Optional.of(LocalDate.of(2025, 4, 20))), ofHue("a.xlsx", 12, IN_TIME)));

            assertThat(codes(collected)).containsExactly("collection.superseded");
            assertThat(firms(collected)).contains("20 doanh nghiệp of 1/2");
            assertThat(collected.late()).isEmpty();
            assertThat(collected.notReturned()).containsExactly(CA_MAU);
        }

        @Test
        void keepsWhatTheLaterReturnLeavesBlank() {
            CollectedRound collected = COLLECTOR.collect(List.of(
                    ofHue("a.xlsx", 12, IN_TIME),
                    COLLECTOR.read(
                            full().put(FIRMS, "value", "").document("b.xlsx"),
                            Optional.of(LocalDate.of(2025, 4, 12)))));

            assertThat(codes(collected))
                    .containsExactly(
                            "collection.not-filled-in", "collection.superseded", "collection.kept-from-superseded");
            assertThat(firms(collected)).contains("12 doanh nghiệp of 1/2");
        }

        @Test
        void namesReturnsOfOneDayThatDiffer() {
            CollectedRound collected = COLLECTOR.collect(
                    List.of(ofHue("a.xlsx", 12, Optional.empty()), ofHue("b.xlsx", 13, Optional.empty())));

            assertThat(codes(collected)).containsExactly("collection.conflicting-returns");
            assertThat(collected.conflicts()).isNotEmpty();
        }

        @Test
        void doesNotTakeAReturnOfNoKnownDayForTheEarlierOne() {
            CollectedRound collected =
                    COLLECTOR.collect(List.of(ofHue("a.xlsx", 12, IN_TIME), ofHue("b.xlsx", 13, Optional.empty())));

            assertThat(codes(collected)).containsExactly("collection.conflicting-returns");
            assertThat(collected.superseded()).isEmpty();
            assertThat(collected.conflicts().get(0).message(Languages.ENGLISH))
                    .startsWith("Huế sent several returns on one day, or on days nobody noted, and they differ: b.xlsx,"
                            + " a.xlsx;");
        }

        @Test
        void addsNothingForWhatIsThereAlready() {
            Return first = ofHue("a.xlsx", 12, IN_TIME);
            Return again = ofHue("b.xlsx", 12, Optional.of(LocalDate.of(2025, 4, 12)));
            CollectedRound collected = COLLECTOR.collect(List.of(first, again));

            assertThat(codes(collected)).containsExactly("collection.returned-again");
            assertThat(collected.superseded()).containsExactly(again);
            assertThat(RoundCollector.of(collected.programme(), ROUND)
                            .collect(List.of(first))
                            .programme()
                            .reports())
                    .hasSize(1);
        }

        /** Huế alone is asked for orchards; both are asked for firms. */
        @Test
        void takesWhatOneBodyAloneIsAskedForAsTheWhole() {
            CollectedRound collected = COLLECTOR.collect(List.of(ofHue("a.xlsx", 12, IN_TIME)));

            assertThat(collected.programme().reports().get(0).observations())
                    .extracting(value -> value.indicator() + " "
                            + value.subject().map(AgencyId::value).orElse("whole") + " "
                            + value.value().orElseThrow())
                    .containsExactly("files hue 45/50", "firms hue 12 doanh nghiệp", "orchards whole 80.5 ha");
            assertThat(collected.totals())
                    .extracting(total -> total.indicator().value() + " " + total.restsOn())
                    .containsExactly("files 1/2", "firms 1/2");
        }

        @Test
        void saysWhatChangedSinceThePeriodBefore() {
            Programme before = PROGRAMME.withReport(ProgressReport.builder()
                    .id(ReportId.of("2024-q4"))
                    .reportedBy(HUE)
                    .addObservations(Observation.builder()
                            .indicator(IndicatorId.of("orchards"))
                            .period(Period.quarter(2024, 4))
                            .subject(HUE)
                            .value(Quantity.of(70, Unit.of("ha")))
                            .build())
                    .build());

            RoundCollector collector = RoundCollector.of(before, ROUND);
            CollectedRound collected = collector.collect(List.of(collector.read(full().document("a.xlsx"), IN_TIME)));

            assertThat(collected.changes())
                    .extracting(move -> move.indicator() + " "
                            + move.agency().map(AgencyId::value).orElse("whole") + " "
                            + move.change().before() + " to " + move.change().now())
                    .containsExactly("orchards whole 70 ha to 80.5 ha", "orchards hue 70 ha to 80.5 ha");
        }

        @Test
        void remindsOfWhatIsOwed() {
            CollectedRound collected = COLLECTOR.collect(List.of(
                    COLLECTOR.read(blank().put(FIRMS, "value", 3).document("hue.xlsx"), Optional.of(DUE.plusDays(3)))));

            assertThat(collected.reminder(Languages.ENGLISH, DUE.plusDays(5)))
                    .isEqualTo(
                            "By 20 April 2025, 1/2 of the bodies asked have sent their report on Q1 2025 (due 15 April"
                                    + " 2025). 1 has not sent its report: Cà Mau; 1 sent an incomplete report: Huế (missing:"
                                    + " Share of files online; Digital orchards; Issue the plan; and 1 other); 1 sent late: Huế"
                                    + " (18 April 2025). Bodies named as missing or incomplete are asked to send what is"
                                    + " outstanding.");
        }

        @Test
        void tellsFormsThatNobodyFilledInApart() {
            CollectedRound collected =
                    COLLECTOR.collect(List.of(COLLECTOR.read(blank().document("hue.xlsx"), Optional.empty())));

            assertThat(collected.blank()).containsExactly(HUE);
            assertThat(collected.incomplete()).isEmpty();
            assertThat(collected.reminder(Languages.VIETNAMESE, DUE))
                    .isEqualTo("Đến ngày 15/4/2025, 0/2 cơ quan được yêu cầu đã gửi báo cáo Quý I/2025 (thời hạn: ngày"
                            + " 15/4/2025). 01 cơ quan chưa gửi: Cà Mau; 01 cơ quan gửi biểu mẫu để trống: Huế. Đề nghị"
                            + " các cơ quan chưa gửi, gửi thiếu khẩn trương gửi, bổ sung báo cáo.");
        }

        @Test
        void saysThatNobodyNotedOnWhichDayTheyCame() {
            RoundCollector ofHue = RoundCollector.of(
                    PROGRAMME,
                    ROUND.withAssignments(List.of(ROUND.assignmentOf(HUE).orElseThrow())));
            CollectedRound collected =
                    ofHue.collect(List.of(ofHue.read(full().document("hue.xlsx"), Optional.empty())));

            assertThat(collected.reminder(Languages.ENGLISH, DUE))
                    .endsWith(" All reports are complete; nobody noted on which day they came.");
        }

        @Test
        void saysThatNothingIsOwed() {
            RoundCollector ofHue = RoundCollector.of(
                    PROGRAMME,
                    ROUND.withAssignments(List.of(ROUND.assignmentOf(HUE).orElseThrow())));
            CollectedRound collected = ofHue.collect(List.of(ofHue.read(full().document("hue.xlsx"), IN_TIME)));

            assertThat(collected.incomplete()).isEmpty();
            assertThat(collected.reminder(Languages.ENGLISH, DUE))
                    .isEqualTo(
                            "By 15 April 2025, 1/1 of the bodies asked have sent their report on Q1 2025 (due 15 April"
                                    + " 2025). All reports are complete and came in time.");
            assertThat(collected.name(AgencyId.of("bac-lieu"), Locale.ENGLISH)).isEqualTo("bac-lieu");
        }
    }

    @Test
    void findsEveryAnswerWhateverKindTheCellIs() {
        // what people and programs leave in the cells of values: words, percents, days, errors, truth values
        List<DraftCell> odd = List.of(
                DraftCell.text("45/50"),
                DraftCell.text("khoảng 45"),
                DraftCell.percent(new BigDecimal("45.5")),
                DraftCell.date(LocalDate.of(2025, 9, 12)),
                DraftCell.error("#DIV/0!"),
                DraftCell.logical(true, "TRUE"),
                DraftCell.text("-"),
                DraftCell.text("tiendo:x"));
        Set<String> marks = Set.of(FILES, FIRMS, ORCHARDS);
        for (DraftCell cell : odd) {
            FilledForm form = full();
            marks.forEach(mark -> form.put(mark, "value", cell));

            Return read = read(form);

            // each is a value, or something is found about it
            assertThat(read.report().orElseThrow().observations().stream()
                                    .filter(entry -> entry.value().isPresent())
                                    .map(Observation::indicator)
                                    .collect(Collectors.toSet())
                                    .size()
                            + read.findings().size())
                    .as(cell.toString())
                    .isGreaterThanOrEqualTo(3);
        }
    }
}
