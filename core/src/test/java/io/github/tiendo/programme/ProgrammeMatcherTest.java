package io.github.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorCatalogue;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.ProgrammeMatcher.MatchBasis;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgrammeMatcherTest {

    /** A programme of rows {@code id | heading | name | unit}. */
    private static Programme programme(String... rows) {
        Map<String, Heading> headings = new LinkedHashMap<>();
        Programme.Builder programme =
                Programme.builder().id(ProgrammeId.of("p")).title(LocalizedText.vietnamese("Chương trình"));
        for (String row : rows) {
            String[] cells = row.split(" \\| ", -1);
            headings.computeIfAbsent(cells[1], title -> Heading.builder()
                    .id(HeadingId.of(title))
                    .title(LocalizedText.vietnamese(title))
                    .build());
            programme.addIndicators(Indicator.builder()
                    .id(IndicatorId.of(cells[0]))
                    .heading(HeadingId.of(cells[1]))
                    .name(LocalizedText.vietnamese(cells[2]))
                    .unit(Unit.of(cells[3]))
                    .build());
        }
        return programme
                .outline(Outline.builder().headings(headings.values()).build())
                .build();
    }

    private static List<RowMatch<IndicatorId>> match(Programme known, Programme found) {
        return ProgrammeMatcher.standard().indicators(known, found);
    }

    private static String known(RowMatch<IndicatorId> match) {
        return match.known().map(IndicatorId::value).orElse("-");
    }

    private static final Programme KNOWN = programme(
            "fibre | Hạ tầng | Tỷ lệ hộ gia đình có cáp quang | %",
            "district | Hồ sơ | Cấp huyện | %",
            "school-district | Trường học | Cấp huyện | %",
            "account | Xã hội | Tỷ lệ dân số có tài khoản | %");

    @Test
    void findsRowsByIdBeforeAnythingElse() {
        Programme found = programme("account | Hạ tầng | Tỷ lệ hộ gia đình có cáp quang | %");

        assertThat(match(KNOWN, found))
                .extracting(ProgrammeMatcherTest::known, RowMatch::basis)
                .containsExactly(tuple("account", MatchBasis.ID));
    }

    @Test
    void findsRowsByNameUnderTheSameHeadings() {
        Programme found =
                programme("x1 | HẠ TẦNG | tỷ lệ hộ gia đình có cáp quang. | %", "x2 | Trường học | Cấp huyện | %");

        assertThat(match(KNOWN, found))
                .extracting(ProgrammeMatcherTest::known, RowMatch::basis)
                .containsExactly(tuple("fibre", MatchBasis.PATH), tuple("school-district", MatchBasis.PATH));
    }

    @Test
    void findsARowThatMovedByItsNameIfNoOtherHasIt() {
        Programme found = programme("x1 | Kinh tế | Tỷ lệ dân số có tài khoản | %", "x2 | Kinh tế | Cấp huyện | %");

        List<RowMatch<IndicatorId>> matches = match(KNOWN, found);

        assertThat(matches)
                .extracting(ProgrammeMatcherTest::known, RowMatch::basis)
                .containsExactly(tuple("account", MatchBasis.NAME), tuple("-", MatchBasis.SEVERAL));
        assertThat(matches.get(1).candidates())
                .containsExactly(IndicatorId.of("district"), IndicatorId.of("school-district"));
    }

    @Test
    void takesNoNameThatStandsTwiceInTheFileToBeMatched() {
        Programme found = programme(
                "x1 | Kinh tế | Tỷ lệ dân số có tài khoản | %", "x2 | Đô thị | Tỷ lệ dân số có tài khoản | %");

        assertThat(match(KNOWN, found)).extracting(RowMatch::basis).containsOnly(MatchBasis.SEVERAL);
    }

    @Test
    void takesNoRowOfAnotherUnit() {
        Programme found = programme("x1 | Hạ tầng | Tỷ lệ hộ gia đình có cáp quang | hộ");

        assertThat(match(KNOWN, found))
                .extracting(RowMatch::basis, RowMatch::candidates)
                .containsExactly(tuple(MatchBasis.NONE, List.of(IndicatorId.of("fibre"))));
    }

    @Test
    void givesNearNamesAsCandidatesOnly() {
        Programme found = programme("x1 | Hạ tầng | Tỷ lệ hộ gia đình có cap quang | %", "x2 | H | Tổng thu | tỷ đồng");

        assertThat(match(KNOWN, found))
                .extracting(RowMatch::basis, RowMatch::candidates)
                .containsExactly(
                        tuple(MatchBasis.NONE, List.of(IndicatorId.of("fibre"))), tuple(MatchBasis.NONE, List.of()));
    }

    @Test
    void letsACatalogueSayWhatANameMeans() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.builder()
                .addEntries(IndicatorCatalogue.Entry.builder()
                        .id(IndicatorId.of("account"))
                        .name(LocalizedText.vietnamese("Tỷ lệ dân số có tài khoản"))
                        .addAliases("Tỷ lệ hộ gia đình có cáp quang", "Tỷ lệ có ví điện tử")
                        .build())
                .build();
        Programme found = programme("x1 | Hạ tầng | Tỷ lệ có ví điện tử | %");

        assertThat(ProgrammeMatcher.standard().withCatalogue(catalogue).indicators(KNOWN, found))
                .extracting(ProgrammeMatcherTest::known, RowMatch::basis)
                .containsExactly(tuple("account", MatchBasis.CATALOGUE));
    }

    @Test
    void takesNoRowTwice() {
        Programme found = programme(
                "fibre | Hạ tầng | Tỷ lệ hộ có cáp quang | %", "x2 | Hạ tầng | Tỷ lệ hộ gia đình có cáp quang | %");

        assertThat(match(KNOWN, found))
                .extracting(ProgrammeMatcherTest::known, RowMatch::basis)
                .containsExactly(tuple("fibre", MatchBasis.ID), tuple("-", MatchBasis.NONE));
    }

    @Test
    void findsTasksInTheSameWay() {
        Programme known = withTask("t1", "Xây dựng nền tảng");
        Programme found = withTask("x1", "XÂY DỰNG nền tảng;");

        assertThat(ProgrammeMatcher.standard().tasks(known, found))
                .extracting(RowMatch::known, RowMatch::basis)
                .containsExactly(tuple(Optional.of(TaskId.of("t1")), MatchBasis.PATH));
    }

    private static Programme withTask(String id, String title) {
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.vietnamese("Chương trình"))
                .addTasks(Task.builder()
                        .id(TaskId.of(id))
                        .title(LocalizedText.vietnamese(title))
                        .build())
                .build();
    }
}
