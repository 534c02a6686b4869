package io.github.tiendo.scorecard;

import static io.github.tiendo.finding.Languages.ENGLISH;
import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static io.github.tiendo.grade.Scales.HARD;
import static io.github.tiendo.grade.Scales.LIKELY;
import static io.github.tiendo.grade.Scales.MET;
import static io.github.tiendo.grade.Scales.NOT_ASSESSABLE;
import static io.github.tiendo.grade.Scales.UNLIKELY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgrammeFindingCode;
import io.github.tiendo.target.TargetSelection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScorecardTextTest {

    private static final Scorecard CARD = ScorecardBuilder.of(
                    SampleAssessment.of749().build())
            .build()
            .regroup(GradeGrouping.none().merge(HARD, NOT_ASSESSABLE));

    /** 749:19-24, of which the first sentence knows of ranks that stand in no table. */
    @Test
    void saysWhatTheReportOnDecision749Says() {
        assertThat(ScorecardText.official(VIETNAMESE)
                        .leavingOut(ExclusionReason.NATIONAL_RANK)
                        .lines(CARD))
                .containsExactly(
                        "Tổng số chỉ tiêu theo Quyết định số 749/QĐ-TTg gồm 28 chỉ tiêu"
                                + " (không bao gồm các chỉ tiêu xếp hạng quốc gia). Trong đó:",
                        "- 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);",
                        "- 04/28 chỉ tiêu có khả năng hoàn thành trước thời hạn (chiếm tỷ lệ 14%);",
                        "- 07/28 chỉ tiêu có khả năng hoàn thành (chiếm tỷ lệ 25%);",
                        "- 06/28 chỉ tiêu có khả năng hoàn thành thấp (chiếm tỷ lệ 21%);",
                        "- 03/28 chỉ tiêu khó hoàn thành (chiếm tỷ lệ 11%).");
    }

    @Test
    void saysTheSameInEnglish() {
        assertThat(ScorecardText.official(ENGLISH).lines(CARD))
                .containsExactly(
                        "Decision No. 749/QĐ-TTg sets 28 indicators, of which:",
                        "- 8 of 28 indicators met (29%);",
                        "- 4 of 28 indicators likely to be met ahead of schedule (14%);",
                        "- 7 of 28 indicators likely to be met (25%);",
                        "- 6 of 28 indicators with a low likelihood of being met (21%);",
                        "- 3 of 28 indicators hard to achieve (11%).");
    }

    @Test
    void namesOnlyExclusionsThatItKnowsOf() {
        Scorecard card = ScorecardBuilder.of(SampleAssessment.of749()
                        .with(2, null, indicator -> indicator.exclusion(ExclusionReason.NATIONAL_RANK))
                        .build())
                .build();

        assertThat(ScorecardText.official(VIETNAMESE).lines(CARD).get(0))
                .isEqualTo("Tổng số chỉ tiêu theo Quyết định số 749/QĐ-TTg gồm 28 chỉ tiêu. Trong đó:");
        assertThat(ScorecardText.official(VIETNAMESE).lines(card).get(0))
                .endsWith("gồm 28 chỉ tiêu (không bao gồm các chỉ tiêu xếp hạng quốc gia). Trong đó:");
        assertThat(ScorecardText.official(ENGLISH).lines(card).get(0))
                .isEqualTo("Decision No. 749/QĐ-TTg sets 28 indicators (not counting: national rank), of which:");
    }

    @Test
    void printsDigitsWithTheDecimalMarkOfTheLanguage() {
        ScorecardText text = ScorecardText.official(VIETNAMESE).digits(2);

        assertThat(text.lines(CARD).get(1)).isEqualTo("- 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 28,57%);");
        assertThat(ScorecardText.official(ENGLISH).digits(1).lines(CARD).get(3))
                .isEqualTo("- 7 of 28 indicators likely to be met (25.0%);");
        assertThat(text.rounding(Rounding.TRUNCATED).digits(0).lines(CARD).get(1))
                .endsWith("(đạt tỷ lệ 28%);");
    }

    @Test
    void saysWhatIsNotRatedAndWhatCouldNotBeRead() {
        Scorecard card = ScorecardBuilder.of(
                        SampleAssessment.empty().with(99, MET).with(1, null).build())
                .omitting(List.of(
                        omission(Omission.Extent.ROW, "Chỉ tiêu!B12", "4"),
                        omission(Omission.Extent.VALUE, "Chỉ tiêu!C3", "1")))
                .build();

        assertThat(ScorecardText.official(VIETNAMESE).lines(card))
                .containsExactly(
                        "Tổng số chỉ tiêu của Chương trình Chuyển đổi số quốc gia gồm 100 chỉ tiêu. Trong đó:",
                        "- 099/100 chỉ tiêu đã hoàn thành (đạt tỷ lệ 99%);",
                        "- 001/100 chỉ tiêu chưa đánh giá được (chiếm tỷ lệ 1%; lý do: chưa có đánh giá của cơ quan báo cáo).",
                        "Ngoài ra, 001 dòng chưa tính được do lỗi số liệu: 749.xlsx!Chỉ tiêu!B12 (số thứ tự 4).",
                        "Ngoài ra, 001 giá trị không dùng được do lỗi số liệu: 749.xlsx!Chỉ tiêu!C3 (số thứ tự 1).");
        assertThat(ScorecardText.official(ENGLISH).lines(card))
                .containsExactly(
                        "Chương trình Chuyển đổi số quốc gia sets 100 indicators, of which:",
                        "- 99 of 100 indicators met (99%);",
                        "- 1 of 100 indicators not rated (1%; no class declared).",
                        "Not counted, 1 row with errors: 749.xlsx!Chỉ tiêu!B12 (number 4).",
                        "Not used, 1 value with errors: 749.xlsx!Chỉ tiêu!C3 (number 1).");
    }

    @Test
    void saysThatNothingIsCounted() {
        Scorecard card = ScorecardBuilder.of(SampleAssessment.empty()
                        .with(LegalBasis.builder().number("52-NQ/TW").build())
                        .build())
                .build();

        assertThat(ScorecardText.official(VIETNAMESE).lines(card))
                .containsExactly("Tổng số chỉ tiêu theo Nghị quyết số 52-NQ/TW gồm 00 chỉ tiêu.");
        assertThat(ScorecardText.official(ENGLISH).lines(card))
                .containsExactly("Resolution No. 52-NQ/TW sets 0 indicators.");
    }

    @Test
    void speaksOfTargetsWhereTheyAreCounted() {
        Scorecard card = ScorecardBuilder.of(SampleAssessment.empty()
                        .with(5, MET)
                        .selecting(TargetSelection.all())
                        .build())
                .build();

        assertThat(ScorecardText.official(VIETNAMESE).lines(card))
                .containsExactly(
                        "Tổng số mục tiêu của Chương trình Chuyển đổi số quốc gia gồm 05 mục tiêu. Trong đó:",
                        "- 05/05 mục tiêu đã hoàn thành (đạt tỷ lệ 100%).");
    }

    @Test
    void usesTheLabelOfAGroupAsGiven() {
        Scorecard card = ScorecardBuilder.of(SampleAssessment.of749().build())
                .build()
                .regroup(GradeGrouping.none()
                        .merge(LocalizedText.of("Còn chậm", "Behind"), UNLIKELY, HARD, NOT_ASSESSABLE)
                        .merge(LocalizedText.of("KPI đạt", "KPI reached"), MET, LIKELY));

        assertThat(ScorecardText.official(VIETNAMESE).lines(card))
                .contains(
                        "- 15/28 chỉ tiêu KPI đạt (chiếm tỷ lệ 54%);", "- 09/28 chỉ tiêu còn chậm (chiếm tỷ lệ 32%).");
        assertThat(ScorecardText.official(ENGLISH).lines(card)).contains("- 9 of 28 indicators behind (32%).");
    }

    /** The Turkish capital I has no dot below it in lower case, and Arabic has digits of its own. */
    @Test
    void doesNotAskTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            List<String> expected = ScorecardText.official(ENGLISH).lines(CARD);
            for (String tag : List.of("vi-VN", "tr-TR", "ar")) {
                Locale.setDefault(Locale.forLanguageTag(tag));

                assertThat(ScorecardText.official(ENGLISH).lines(CARD)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Omission omission(Omission.Extent extent, String address, String number) {
        return Omission.builder()
                .extent(extent)
                .code(ProgrammeFindingCode.UNDATED_ENTRIES)
                .location(SourceLocation.of("749.xlsx", address))
                .printedNumber(number)
                .build();
    }
}
