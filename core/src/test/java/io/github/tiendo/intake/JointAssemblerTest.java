package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.JointAssembler.JointProgramme;
import io.github.tiendo.observation.Total;
import io.github.tiendo.rollup.TotalsAssembler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointAssemblerTest {

    private static LoadedProgramme file(String source, String body, String value) {
        IndicatorTableDraft table = IndicatorTableDraft.builder()
                .title(DraftCell.text("Bảng 1"))
                .addRows(IndicatorRowDraft.builder()
                        .number(DraftCell.text("1"))
                        .name(DraftCell.text("Số hồ sơ trực tuyến"))
                        .unit(DraftCell.text("hồ sơ"))
                        .addResults(ResultDraft.builder()
                                .period(DraftCell.text("Quý I/2025"))
                                .value(DraftCell.text(value)
                                        .at(SourceLocation.builder()
                                                .source(source)
                                                .address("Bảng!C2")
                                                .build()))
                                .build())
                        .build())
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
}
