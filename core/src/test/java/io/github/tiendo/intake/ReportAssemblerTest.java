package io.github.tiendo.intake;

import static io.github.tiendo.intake.Drafts.row;
import static io.github.tiendo.intake.Drafts.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorCatalogue;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.ReportAssembler.LoadedReports;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportAssemblerTest {

    private static final Programme KNOWN = programme(table(
            "1.2. Nhóm các chỉ tiêu có khả năng hoàn thành",
            row("I", "CHÍNH PHỦ SỐ", "", "", ""),
            row("1", "Tỷ lệ hộ gia đình có cáp quang", "75%", "> 80%", "Có khả năng hoàn thành"),
            row("2", "Tỷ lệ hồ sơ trực tuyến", "40%", "≥ 80%", "Khó hoàn thành")));

    private static ProgrammeDraft draft(IndicatorTableDraft... tables) {
        return ProgrammeDraft.builder()
                .source("later.xlsx")
                .dataThrough(DraftCell.text("31/12/2023"))
                .addIndicatorTables(tables)
                .build();
    }

    private static Programme programme(IndicatorTableDraft... tables) {
        return ProgrammeAssembler.standard().assemble(draft(tables)).orThrow().programme();
    }

    private static Outcome<LoadedReports> read(Object[]... rows) {
        return ReportAssembler.of(
                        Programme.builder().from(KNOWN).reports(List.of()).build())
                .assemble(draft(table("1.1. Các chỉ tiêu đã hoàn thành", rows)));
    }

    private static IndicatorId id(int index) {
        return KNOWN.indicators().get(index).id();
    }

    @Test
    void putsValuesClassesAndAddressesUnderTheKnownIds() {
        Outcome<LoadedReports> read = read(
                row("I", "CHÍNH PHỦ SỐ", "", "", ""),
                row("1", "TỶ LỆ hộ gia đình  có cáp quang", "82,4%", "> 80%", "Đã hoàn thành"),
                row("2", "Tỷ lệ hồ sơ trực tuyến", "45%", "≥ 80%", "Khó hoàn thành"));

        assertThat(read.findings()).isEmpty();
        LoadedReports loaded = read.orThrow();
        assertThat(loaded.programme().observationsOf(id(0)))
                .extracting(observation -> observation.quantity().orElseThrow())
                .containsExactly(Quantity.percent("82.4"));
        assertThat(loaded.report().declaredGrades())
                .extracting(grade -> grade.indicator(), grade -> grade.grade())
                .containsExactly(tuple(id(0), Scales.MET), tuple(id(1), Scales.HARD));
        assertThat(loaded.report().rows().get(id(0)))
                .isEqualTo(RowRef.builder()
                        .table("1.1. Các chỉ tiêu đã hoàn thành")
                        .addHeadings("CHÍNH PHỦ SỐ")
                        .number("1")
                        .build());
        assertThat(loaded.origins().of(ElementRef.of("indicator", id(0).value(), "value:2022")))
                .contains(SourceLocation.of("test.xlsx", "S!C3"));
    }

    @Test
    void notesARowThatOnlyItsNameTold() {
        Outcome<LoadedReports> read = read(
                row("I", "XÃ HỘI SỐ", "", "", ""),
                row("1", "Tỷ lệ hộ gia đình có cáp quang", "82,4%", "> 80%", "Đã hoàn thành"),
                row("2", "Tỷ lệ hồ sơ trực tuyến", "45%", "≥ 80%", "Khó hoàn thành"));

        assertThat(read.findings())
                .extracting(finding -> finding.code())
                .containsExactly(IntakeFindingCode.MATCHED_BY_NAME, IntakeFindingCode.MATCHED_BY_NAME);
        assertThat(read.orThrow().report().observations()).hasSize(2);
    }

    @Test
    void leavesOutAndListsARowThatIsNoneOfTheProgrammes() {
        Outcome<LoadedReports> read = read(
                row("I", "CHÍNH PHỦ SỐ", "", "", ""),
                row("1", "Tỷ lệ hộ gia đình có cáp quag", "82,4%", "> 80%", "Đã hoàn thành"));

        assertThat(read.findings())
                .extracting(finding -> finding.message(Languages.VIETNAMESE))
                .first()
                .asString()
                .isEqualTo("'Tỷ lệ hộ gia đình có cáp quag' không phải là dòng nào của chương trình " + KNOWN.id()
                        + "; gần giống: Tỷ lệ hộ gia đình có cáp quang");
        assertThat(read.findings().get(0).location()).contains(SourceLocation.of("test.xlsx", "S!B3"));
        assertThat(read.findings().get(1).code()).isEqualTo(IntakeFindingCode.NOT_IN_REPORT);
        assertThat(read.orThrow().omissions())
                .containsExactly(Omission.builder()
                        .extent(Omission.Extent.ROW)
                        .code(IntakeFindingCode.NOT_IN_PROGRAMME)
                        .location(SourceLocation.of("test.xlsx", "S!B3"))
                        .printedNumber("1")
                        .build());
        assertThat(read.orThrow().report().observations()).isEmpty();
    }

    @Test
    void takesARenamedRowOnlyWhereACatalogueSaysSo() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.builder()
                .addEntries(IndicatorCatalogue.Entry.builder()
                        .id(id(0))
                        .name(LocalizedText.vietnamese("Tỷ lệ hộ gia đình có cáp quang"))
                        .addAliases("Tỷ lệ hộ có Internet cáp quang")
                        .build())
                .build();
        ProgrammeDraft later = ProgrammeDraft.builder()
                .from(draft(table(
                        "1.1",
                        row("I", "CHÍNH PHỦ SỐ", "", "", ""),
                        row("1", "Tỷ lệ hộ có Internet cáp quang", "82,4%", "> 80%", ""))))
                .dataThrough(DraftCell.text("31/12/2024"))
                .build();

        LoadedReports read = ReportAssembler.of(KNOWN)
                .withCatalogue(catalogue)
                .assemble(later)
                .orThrow();

        assertThat(read.report().observations())
                .extracting(entry -> entry.indicator())
                .containsExactly(id(0));
    }

    @Test
    void understandsRowsAsAnotherAssemblerIsTold() {
        Scale stars = Scale.builder("STARS", LocalizedText.of("Số sao", "Stars"))
                .degree("GOLD", LocalizedText.of("hạng vàng", "Gold"), "#ffd700")
                .build();
        ProgrammeDraft later = ProgrammeDraft.builder()
                .from(draft(table(
                        "Kết quả",
                        row("I", "CHÍNH PHỦ SỐ", "", "", ""),
                        row("1", "Tỷ lệ hộ gia đình có cáp quang", "82,4%", "> 80%", "hạng vàng"))))
                .dataThrough(DraftCell.text("31/12/2024"))
                .build();

        LoadedReports read = ReportAssembler.of(KNOWN)
                .withRows(ProgrammeAssembler.standard().withScale(stars))
                .assemble(later)
                .orThrow();

        assertThat(read.report().declaredGrades())
                .extracting(DeclaredGrade::grade)
                .containsExactlyElementsOf(stars.grades());
    }

    @Test
    void warnsOfATargetThatIsNotTheProgrammesAndKeepsTheProgrammes() {
        Outcome<LoadedReports> read = read(
                row("I", "CHÍNH PHỦ SỐ", "", "", ""),
                row("1", "Tỷ lệ hộ gia đình có cáp quang", "86%", "> 85%", ""),
                row("2", "Tỷ lệ hồ sơ trực tuyến", "82%", "≥ 80%", ""));

        assertThat(read.findings())
                .extracting(finding -> finding.message(Languages.VIETNAMESE))
                .containsExactly(
                        "'Tỷ lệ hộ gia đình có cáp quang': báo cáo ghi mục tiêu > 85% (năm 2025), chương trình ghi"
                                + " > 80% (năm 2025)");
        assertThat(read.orThrow().programme().targets()).isEqualTo(KNOWN.targets());
    }

    @Test
    void leavesOutAReportThatIsThereAlready() {
        Programme once = ReportAssembler.of(KNOWN).assemble(same()).orThrow().programme();

        Outcome<LoadedReports> read = ReportAssembler.of(once).assemble(same());

        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .extracting(finding -> finding.code())
                .containsExactly(IntakeFindingCode.REPORT_THERE_ALREADY);
    }

    @Test
    void makesIdsOfWhoReportsThePeriodAndTheIssue() {
        ProgrammeDraft byAnother = ProgrammeDraft.builder()
                .from(same())
                .reportedBy(DraftCell.text("Bộ Y tế"))
                .build();
        ProgrammeDraft issuedLater = ProgrammeDraft.builder()
                .from(same())
                .issuedOn(DraftCell.text("1/3/2023"))
                .build();

        assertThat(ReportAssembler.of(KNOWN)
                        .assemble(byAnother)
                        .orThrow()
                        .report()
                        .id()
                        .value())
                .isEqualTo("bo-y-te-2022-1");
        assertThat(ReportAssembler.of(KNOWN)
                        .assemble(issuedLater)
                        .orThrow()
                        .programme()
                        .reports())
                .extracting(report -> report.id().value())
                .endsWith(KNOWN.reports().get(0).id() + "-2");
    }

    @Test
    void takesTheValuesOfOneBodyForItsOwn() {
        ProgrammeDraft stated = ProgrammeDraft.builder()
                .from(same())
                .reportedBy(DraftCell.text("Bộ Y tế"))
                .build();

        Outcome<LoadedReports> read = ReportAssembler.of(KNOWN).assemble(stated);

        assertThat(read.orThrow().report().observations())
                .extracting(Observation::subject)
                .containsOnly(Optional.of(AgencyId.of("Bộ Y tế")));
        assertThat(read.findings())
                .extracting(finding -> finding.message(Languages.ENGLISH))
                .contains("the values are taken to be about Bộ Y tế (by the body that the report names)");
        assertThat(ReportAssembler.of(KNOWN)
                        .aboutTheWhole()
                        .assemble(stated)
                        .orThrow()
                        .report()
                        .observations())
                .isNotEmpty()
                .allMatch(Observation::isAboutTheWhole);
        assertThat(ReportAssembler.of(KNOWN)
                        .about(AgencyId.of("hue"))
                        .assemble(same())
                        .orThrow()
                        .report()
                        .id()
                        .value())
                .isEqualTo("hue-2022-1");
    }

    /** A draft of the day through which the known report reaches. */
    private static ProgrammeDraft same() {
        return draft(table(
                "1.2",
                row("I", "CHÍNH PHỦ SỐ", "", "", ""),
                row("1", "Tỷ lệ hộ gia đình có cáp quang", "75%", "> 80%", ""),
                row("2", "Tỷ lệ hồ sơ trực tuyến", "40%", "≥ 80%", "")));
    }

    @Test
    void leavesTheKnownProgrammeAsItIs() {
        assertThat(KNOWN.indicators()).extracting(Indicator::id).hasSize(2);
        assertThat(read(row("1", "Khác", "1%", "2%", "")).orThrow().known().indicators())
                .isEqualTo(KNOWN.indicators());
    }

    private static Outcome<LoadedReports> stated(Programme known, ProgressReport report) {
        Programme programme = Programme.builder()
                .from(Programme.builder().from(KNOWN).reports(List.of()).build())
                .addTasks(Task.builder()
                        .id(TaskId.of("plan"))
                        .title(LocalizedText.vietnamese("Kế hoạch"))
                        .build())
                .addReports(report)
                .build();
        return ReportAssembler.of(known)
                .assemble(ProgrammeDraft.builder()
                        .source("later.json")
                        .stated(ProgrammeDraft.StatedProgramme.builder()
                                .programme(programme)
                                .build())
                        .build());
    }

    private static Programme known(String... duties) {
        Programme.Builder known = Programme.builder()
                .from(Programme.builder().from(KNOWN).reports(List.of()).build())
                .addTasks(Task.builder()
                        .id(TaskId.of("ke-hoach"))
                        .title(LocalizedText.vietnamese("Kế hoạch"))
                        .build());
        for (String duty : duties) {
            known.addObligations(Obligation.builder()
                    .id(ObligationId.of(NormalText.hyphenated(duty) + "-id"))
                    .title(LocalizedText.vietnamese(duty))
                    .addAgencies(AgencyId.of("hue"))
                    .within(Period.year(2023))
                    .build());
        }
        return known.build();
    }

    private static ProgressReport sent(String obligation) {
        return ProgressReport.builder()
                .id(ReportId.of("r"))
                .dataThrough(LocalDate.of(2023, 12, 31))
                .addTaskEntries(TaskStatusEntry.of(TaskId.of("plan"), TaskStatus.COMPLETED, LocalDate.of(2023, 12, 31)))
                .addSubmissions(Submission.builder()
                        .obligation(ObligationId.of(obligation))
                        .agency(AgencyId.of("hue"))
                        .period(Period.year(2023))
                        .build())
                .build();
    }

    /** By its id or its title, else the only duty there is. */
    @Test
    void putsSubmissionsToTheKnownDuty() {
        Map<String, Programme> expected = new LinkedHashMap<>();
        expected.put("bao-cao-nam-id", known("Báo cáo năm", "Báo cáo quý"));
        expected.put("bao-cao-nam", known("Báo cáo quý", "Báo cáo năm"));
        expected.put("another", known("Báo cáo năm"));
        expected.forEach((obligation, known) -> assertThat(
                        stated(known, sent(obligation)).orThrow().report().submissions())
                .extracting(sent -> sent.obligation().value())
                .containsExactly("bao-cao-nam-id"));
        assertThat(stated(known("Báo cáo năm", "Báo cáo quý"), sent("another"))
                        .orThrow()
                        .report()
                        .submissions())
                .extracting(sent -> sent.obligation().value())
                .containsExactly("another");
    }

    @Test
    void putsStatusesToTheKnownTask() {
        assertThat(stated(known(), sent("a")).orThrow().report().taskEntries())
                .extracting(entry -> entry.task().value())
                .containsExactly("ke-hoach");
    }

    /** Who reports on a part of the whole does not grade the whole. */
    @Test
    void leavesOutTheGradesOfAPart() {
        Outcome<LoadedReports> read = ReportAssembler.of(
                        Programme.builder().from(KNOWN).reports(List.of()).build())
                .about(AgencyId.of("hue"))
                .assemble(draft(table(
                        "1.1. Các chỉ tiêu đã hoàn thành",
                        row("1", "Tỷ lệ hộ gia đình có cáp quang", "82,4%", "> 80%", "Đã hoàn thành"))));

        assertThat(read.findings()).extracting(finding -> finding.code()).contains(IntakeFindingCode.GRADES_OF_PART);
        assertThat(read.orThrow().report().declaredGrades()).isEmpty();
        assertThat(read.orThrow().report().observations())
                .extracting(observation ->
                        observation.subject().map(AgencyId::value).orElse(""))
                .containsExactly("hue");
    }
}
