package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RivalReadingsTest {

    private static List<AuditedFigure> audit(Locale language, String text) {
        return ReportAudit.of(language).audit("t", text).figures();
    }

    /** The verdict on the figure that is stated so. */
    private static Verdict verdict(String text, String stated) {
        return audit(Languages.ENGLISH, text).stream()
                .filter(figure -> figure.text().contains(stated))
                .map(AuditedFigure::verdict)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShareThatAnotherWholeBesideItMakesRightIsInDoubtAndNamesBoth() {
        AuditedFigure figure = audit(Languages.VIETNAMESE, """
                Tổng số phải thi hành là 9.200 việc; sau khi trừ 200 việc ủy thác, còn phải thi hành 9.000 việc. \
                Trong đó, có điều kiện thi hành 6.930 việc, chiếm 77%.
                """).stream()
                .filter(one -> one.text().contains("77%"))
                .findFirst()
                .orElseThrow();

        assertThat(figure.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(figure.explanation().text(Languages.ENGLISH)).contains("6,930/9,200 is 75%", "6,930/9,000 is");
        assertThat(figure.suggestions()).isEmpty();
    }

    @Test
    void anImprovementMayBeAFall() {
        String text = "It posted a $2.7 billion loss for fiscal 2017, down from a $5.6 billion loss in fiscal 2016, an"
                + " improvement of 52 percent.";

        assertThat(verdict(text, "52 percent")).isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void whatChangedBehindABracketIsNotWhatChangedInIt() {
        String text =
                "Tỷ lệ nhựa hóa đường tỉnh từ 52% lên 63,5% (tăng 11,5 điểm phần trăm), đường huyện từ 80% lên 96%"
                        + " (tăng 15 điểm phần trăm).";

        assertThat(verdict(text, "11,5")).isEqualTo(Verdict.CONSISTENT);
        assertThat(verdict(text, "15 điểm")).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void aShareThatNoNumberMakesRightIsWrong() {
        String text =
                "Of the 640 wells of the district, 60 were closed before. Of the 580 wells in use, 290 were tested (60%).";

        assertThat(verdict(text, "60%")).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void aPartOfAnotherSentenceMayBeTheWhole() {
        String text =
                "Partners reached 1,284,000 people with water, 64 per cent of the target of 2 million. Among those"
                        + " reached were 667,700 women and girls (52 per cent).";

        assertThat(verdict(text, "667,700")).isNotEqualTo(Verdict.MISMATCH);
    }

    @Test
    void aPartOfTheSameSentenceIsBesideItAndNotItsWhole() {
        String text = "Of 50 deliveries, 40 (80%) were on time and 10 (25%) were late.";

        assertThat(verdict(text, "25%")).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void aPartThatIsMoreThanItsWholeMayBeTheWhole() {
        String text =
                "During FY 2021/22 a total of 402,243 cases were filed in all courts and 385,995 were resolved, a case"
                        + " clearance rate of 96 percent.";

        assertThat(verdict(text, "96 percent")).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(verdict("The family court settled 950 against 1,000 lodged, a clearance rate of 105%.", "105%"))
                .isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void aShareSoRoughThatManyNumbersFitItIsWrong() {
        String text = "Of the 51,400 invoices of the year, 18 were queried (0.01%). The office had 180,000 visits.";

        assertThat(verdict(text, "0.01%")).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void aPercentageThatBelongsToAnotherPartStaysWhereItIs() {
        String text = "The service has 400 staff: 300 nurses (25%) and 100 doctors (75%).";

        assertThat(verdict(text, "300 nurses (25%)")).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void aMultipleOfAnotherValueBesideItIsInDoubt() {
        String text =
                "The region drew 316.0 million USD: 212.6 million in new projects, 88.4 million in old ones and 15.0 "
                        + "million in shares; the 316.0 million is 2.1 times the 101.2 million USD of the year before.";

        assertThat(verdict(text, "2.1 times")).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void aSumThatMakesAnotherNumberBesideItIsInDoubt() {
        List<AuditedFigure> figures = audit(Languages.ENGLISH, """
                There were 1,607 deaths in the year, against 1,695 deaths the year before, made up of 723 in cars, 395 on \
                foot, 341 on motorcycles, 82 on bicycles and 66 others.
                """);

        assertThat(figures)
                .noneMatch(figure -> figure.kind() == StatedFigureKind.SUM && figure.verdict() == Verdict.MISMATCH);
    }

    @Test
    void aNumberFourTextsBackIsNoOtherReading() {
        String far =
                "The survey reached 500 farms.\n\nIt was done in May.\n\nRain fell in June.\n\nRoads were shut in July.\n\n";
        String text = "Of the 400 farms with cattle, 150 were vaccinated (30%).";

        assertThat(verdict(far + text, "30%")).isEqualTo(Verdict.MISMATCH);
        assertThat(verdict("The survey reached 500 farms. " + text, "30%")).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void aSmallNumberOfAnotherSentenceThatFitsARestIsChance() {
        String text =
                "Đến nay, 57/63 tỉnh đã nộp báo cáo, còn lại 05 tỉnh chưa nộp. Tổ công tác có 220 thành viên, bao gồm: 58 ở Bộ; 63 ở"
                        + " tỉnh và 99 ở huyện.";

        assertThat(audit(Languages.VIETNAMESE, text))
                .filteredOn(figure -> figure.kind() == StatedFigureKind.COMPLEMENT)
                .extracting(AuditedFigure::verdict)
                .containsExactly(Verdict.MISMATCH);
    }
}
