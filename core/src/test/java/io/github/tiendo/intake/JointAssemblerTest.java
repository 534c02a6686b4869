package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.intake.JointAssembler.JointProgramme;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.rollup.Change;
import io.github.tiendo.rollup.Changes;
import io.github.tiendo.rollup.TotalsAssembler;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointAssemblerTest {

    private static LoadedProgramme file(String source, String body, String value) {
        return file(source, body, value, "");
    }

    private static LoadedProgramme file(String source, String body, String value, String plan) {
        IndicatorTableDraft table = IndicatorTableDraft.builder()
                .title(DraftCell.text("Bảng 1"))
                .rows(List.of(IndicatorRowDraft.builder()
                        .number(DraftCell.text("1"))
                        .name(DraftCell.text("Số hồ sơ trực tuyến"))
                        .unit(DraftCell.text("hồ sơ"))
                        .targets(
                                plan.isEmpty()
                                        ? List.of()
                                        : List.of(TargetDraft.builder()
                                                .header(DraftCell.text("Kế hoạch 2025"))
                                                .due(DraftCell.text("2025"))
                                                .value(DraftCell.text(plan))
                                                .build()))
                        .addResults(ResultDraft.builder()
                                .period(DraftCell.text("Quý I/2025"))
                                .value(DraftCell.text(value)
                                        .at(SourceLocation.builder()
                                                .source(source)
                                                .address("Bảng!C2")
                                                .build()))
                                .build())
                        .build()))
                .build();
        ProgrammeDraft.Builder draft = ProgrammeDraft.builder()
                .source(source)
                .title(DraftCell.text("Báo cáo quý I"))
                .addIndicatorTables(table);
        if (!body.isEmpty()) {
            draft.reportedBy(DraftCell.text(body));
        }
        return ProgrammeAssembler.standard().assemble(draft.build()).orThrow();
    }

    private static final LoadedProgramme ONE = file("a.xlsx", "Sở Y tế", "200");
    private static final LoadedProgramme OTHER = file("b.xlsx", "Sở Giáo dục", "150");

    private static String line(Finding finding) {
        return finding.location().orElseThrow() + ": " + finding.severity() + ": " + finding.message(Languages.ENGLISH);
    }

    private static List<String> totals(Outcome<JointProgramme> joint) {
        Outcome<List<Total>> totals = TotalsAssembler.standard()
                .placedBy(joint.orThrow()::placeOf)
                .assemble(joint.orThrow().programme());
        List<String> lines = new ArrayList<>();
        totals.orThrow().forEach(total -> lines.add(total.value() + " " + total.restsOn()));
        totals.findings().stream()
                .filter(finding -> finding.code().id().endsWith("whole-differs"))
                .forEach(finding -> lines.add(line(finding)));
        return lines;
    }

    @Test
    void filesOfTwoBodiesAreTwoPartsAndOneTotalInAnyOrder() {
        Outcome<JointProgramme> joint = JointAssembler.of().assemble(List.of(ONE, OTHER));
        Outcome<JointProgramme> turned = JointAssembler.of().assemble(List.of(OTHER, ONE));

        assertThat(joint.orThrow().programme().observations())
                .extracting(observation -> observation.subject().orElseThrow().value())
                .containsExactly("Sở Y tế", "Sở Giáo dục");
        assertThat(joint.orThrow().programme().reports())
                .extracting(report -> report.id().value())
                .containsExactly("so-y-te-2025-Q1-1", "so-giao-duc-2025-Q1-1");
        assertThat(totals(joint)).containsExactly("350 hồ sơ 2/2");
        assertThat(turned).isEqualTo(joint);
    }

    @Test
    void aThirdThatStatesTheWholeOtherwiseIsFoundWithBothPlaces() {
        List<LoadedProgramme> files = new ArrayList<>(List.of(ONE, OTHER, file("whole.xlsx", "", "360")));

        List<String> lines = totals(JointAssembler.of().assemble(files));
        Collections.reverse(files);

        assertThat(lines)
                .containsExactly(
                        "350 hồ sơ 2/2",
                        "whole.xlsx!Bảng!C2: WARNING: Số hồ sơ trực tuyến, Q1 2025: the reported value of the whole is"
                                + " 360 hồ sơ (whole.xlsx!Bảng!C2); expected 350 hồ sơ (rests on 2/2 bodies; the"
                                + " indicator does not say how its parts add up, assumed: added); parts at:"
                                + " b.xlsx!Bảng!C2, a.xlsx!Bảng!C2");
        assertThat(totals(JointAssembler.of().assemble(files))).isEqualTo(lines);
    }

    @Test
    void filesThatNameNobodyContradictEachOtherInAnyOrder() {
        LoadedProgramme one = file("q1.xlsx", "", "200");
        LoadedProgramme other = file("q1-new.xlsx", "", "210");

        Outcome<JointProgramme> joint = JointAssembler.of().assemble(List.of(one, other));

        assertThat(joint.findings())
                .extracting(finding -> line(finding))
                .containsExactly("q1-new.xlsx!Bảng!C2: WARNING: Số hồ sơ trực tuyến, Q1 2025, the whole: different"
                        + " values are stated: 210 hồ sơ (q1-new.xlsx!Bảng!C2), 200 hồ sơ (q1.xlsx!Bảng!C2);"
                        + " expected one; all are kept");
        assertThat(JointAssembler.of().assemble(List.of(other, one))).isEqualTo(joint);
    }

    private static String plan(LoadedProgramme... files) {
        Outcome<JointProgramme> joint = JointAssembler.of().assemble(List.of(files));
        Programme programme = joint.orThrow().programme();
        Programme whole = programme.withTotals(
                TotalsAssembler.standard().assemble(programme).orThrow());
        IndicatorId id = programme.indicators().get(0).id();
        return joint.findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .map(finding -> finding.code().id())
                        .toList()
                + " "
                + Changes.of(whole)
                        .of(id, Period.quarter(2025, 1), Change.Against.PLAN)
                        .flatMap(Change::difference)
                        .map(Object::toString)
                        .orElse("-");
    }

    @Test
    void plansOfBodiesAreTheirOwnAndTheirSumIsThatOfTheWhole() {
        // 350 of 2,000 and of 1,000; where the whole has a plan of its own, of 1,400
        LoadedProgramme health = file("a.xlsx", "Sở Y tế", "200", "1400");
        LoadedProgramme schools = file("b.xlsx", "Sở Giáo dục", "150", "600");
        LoadedProgramme whole = file("k.xlsx", "", "", "1400");

        assertThat(plan(health, schools)).isEqualTo("[] -82.5 %");
        assertThat(plan(file("a.xlsx", "Sở Y tế", "200", "500"), file("b.xlsx", "Sở Giáo dục", "150", "500")))
                .isEqualTo("[intake.same-plan-of-bodies] -65 %");
        assertThat(plan(health, file("b.xlsx", "Sở Giáo dục", "150"))).isEqualTo("[] -");
        assertThat(plan(whole, health, schools)).isEqualTo("[intake.other-target] -75 %");
    }

    @Test
    void plansThatOnlyALaterFileOfABodyStatesAreItsOwnToo() {
        LoadedProgramme first = file("a1.xlsx", "Sở Y tế", "200");
        LoadedProgramme later = file("a2.xlsx", "Sở Y tế", "200", "1400");
        LoadedProgramme amended = file("a3.xlsx", "Sở Y tế", "200", "1500");
        LoadedProgramme schools = file("b.xlsx", "Sở Giáo dục", "150", "600");

        assertThat(plan(first, later, schools)).isEqualTo("[] -82.5 %");
        assertThat(plan(later, amended, schools)).isEqualTo("[intake.other-target] -82.5 %");
    }

    private static final Roster PLACES = Roster.builder()
            .id(RosterId.of("places"))
            .title(LocalizedText.vietnamese("địa phương"))
            .startInclusive(LocalDate.of(2021, 1, 1))
            .addAgencies(
                    Agency.of("Huế", Agency.Kind.CITY),
                    Agency.of("Hà Nội", Agency.Kind.CITY),
                    Agency.of("Cà Mau", Agency.Kind.PROVINCE),
                    Agency.of("Lào Cai", Agency.Kind.PROVINCE))
            .build();

    private static List<String> subjects(LoadedProgramme... files) {
        return JointAssembler.of(PLACES).assemble(List.of(files)).orThrow().programme().observations().stream()
                .map(observation -> observation.subject().map(AgencyId::value).orElse("whole") + " "
                        + observation.value().orElseThrow())
                .toList();
    }

    @Test
    void filesAreAboutTheMemberThatTheyOrTheirNamesTell() {
        LoadedProgramme stated = file("1.xlsx", "Thành phố Huế", "1");
        LoadedProgramme byId = file("2.xlsx", "lao-cai", "2");
        LoadedProgramme named = file("reports/Ha Noi - quy 1.xlsx", "", "3");
        LoadedProgramme ofTwo = file("Huế, Hà Nội, Lào Cai.xlsx", "", "4");
        LoadedProgramme stranger = file("5.xlsx", "Bộ Y tế", "5");

        assertThat(subjects(stated, byId, named, ofTwo, stranger))
                .containsExactlyInAnyOrder(
                        "lao-cai 4 hồ sơ", "hue 1 hồ sơ", "lao-cai 2 hồ sơ", "Bộ Y tế 5 hồ sơ", "ha-noi 3 hồ sơ");
        // two names of one length name nobody
        assertThat(subjects(stated, file("Hà Nội, Cà Mau.xlsx", "", "6")))
                .containsExactly("whole 6 hồ sơ", "hue 1 hồ sơ");
    }

    @Test
    void membersWhoStandNowhereAmongMostOthersAreNamed() {
        LoadedProgramme hue = file("1.xlsx", "Thành phố Huế", "1");
        LoadedProgramme haNoi = file("2.xlsx", "Hà Nội", "2");
        LoadedProgramme caMau = file("3.xlsx", "tỉnh Cà Mau", "3");

        List<Finding> most =
                JointAssembler.of(PLACES).assemble(List.of(hue, haNoi, caMau)).findings();
        List<Finding> half =
                JointAssembler.of(PLACES).assemble(List.of(hue, haNoi)).findings();

        assertThat(most.stream()
                        .filter(finding -> finding.code() == IntakeFindingCode.BODIES_NOT_LISTED)
                        .map(finding -> finding.severity() + ": " + finding.message(Languages.ENGLISH)))
                .containsExactly("WARNING: 3 of 4 địa phương are named; 1 is named nowhere and counts nowhere,"
                        + " so that shares and totals are of the others only: Lào Cai");
        assertThat(half).extracting(Finding::code).doesNotContain(IntakeFindingCode.BODIES_NOT_LISTED);
    }

    @Test
    void noFileIsNoProgramme() {
        assertThat(JointAssembler.of().assemble(List.of()).value()).isEmpty();
    }

    private static LoadedProgramme stated(String source, String indicator, String task, String heading) {
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.vietnamese("Chiến lược"))
                .outline(Outline.builder()
                        .addHeadings(Heading.builder()
                                .id(HeadingId.of(heading))
                                .title(LocalizedText.vietnamese(heading))
                                .build())
                        .build())
                .addIndicators(Indicator.builder()
                        .id(IndicatorId.of(indicator))
                        .name(LocalizedText.vietnamese(indicator))
                        .heading(HeadingId.of(heading))
                        .build())
                .addTasks(Task.builder()
                        .id(TaskId.of(task))
                        .title(LocalizedText.vietnamese(task))
                        .heading(HeadingId.of(heading))
                        .addIndicators(IndicatorId.of(indicator))
                        .build())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .addObservations(
                                Observation.of(IndicatorId.of(indicator), Period.year(2025), Quantity.percent("50")))
                        .build())
                .build();
        return ProgrammeAssembler.standard()
                .assemble(ProgrammeDraft.builder()
                        .source(source)
                        .stated(StatedProgramme.builder().programme(programme).build())
                        .build())
                .orThrow();
    }

    @Test
    void rowsThatOnlyOneFileHasAreAddedWithANote() {
        Outcome<JointProgramme> joint = JointAssembler.of()
                .assemble(List.of(
                        stated("a.json", "Hộ có cáp quang", "Xây dựng luật", "Hạ tầng"),
                        stated("b.json", "Chữ ký số", "Lập quỹ", "Hạ tầng"),
                        stated("c.json", "Dân số có tài khoản", "Lập quỹ", "Xã hội")));

        Programme programme = joint.orThrow().programme();
        assertThat(programme.indicators())
                .extracting(indicator -> indicator.name() + " under "
                        + indicator.heading().map(HeadingId::value).orElse("none"))
                .containsExactly(
                        "Hộ có cáp quang under Hạ tầng",
                        "Chữ ký số under Hạ tầng",
                        // the programme, which is the first file's, has no such heading
                        "Dân số có tài khoản under none");
        assertThat(programme.tasks())
                .extracting(task -> task.title() + " " + task.indicators().size())
                .containsExactly("Xây dựng luật 1", "Lập quỹ 0");
        assertThat(joint.findings())
                .filteredOn(finding -> finding.code() == IntakeFindingCode.ONLY_IN_ONE_FILE)
                .extracting(JointAssemblerTest::line)
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("b.json", "b.json", "c.json");
    }
}
