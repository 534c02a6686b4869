package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledLinesTest {

    private static List<AuditedFigure> audit(String text) {
        return ReportAudit.of(Languages.ENGLISH).audit("t", text).figures();
    }

    private static List<String> quoted(String text) {
        return audit(text).stream()
                .map(figure -> figure.verdict() + " " + figure.text())
                .toList();
    }

    @Test
    void carriesNoNumberIntoTheLabelOfTheNextLine() {
        String sheet = """
                Vehicles in the depot of the district: 48 (2021 est.)
                buses: 31 of which 12 run on gas and 19 on diesel (2021 est.)
                average age of the vehicles in use: 9 years, trams included
                lorries: 22 (2021 est.)
                """;

        assertThat(quoted(sheet)).containsExactly("CONSISTENT 31 of which 12 run on gas and 19 on diesel");
    }

    @Test
    void takesNoCountOfTheLineAboveForTheWholeOfAShare() {
        assertThat(quoted("""
                        wells drilled in the whole of the valley: 640 (2019 est.)
                        households with piped water: 58% (2020 est.)
                        """)).containsExactly("UNVERIFIABLE 58%");
    }

    @Test
    void addsUpTheLinesBelowATotal() {
        assertThat(quoted("""
                        Tổng số: 40 nhiệm vụ
                        Đã hoàn thành: 25 nhiệm vụ (62,5%)
                        Chưa hoàn thành: 15 nhiệm vụ (40%)
                        """)).contains("CONSISTENT 25 nhiệm vụ (62,5%)", "MISMATCH 15 nhiệm vụ (40%)");
    }

    @Test
    void goesOnOverTheLinesOfAWrappedSentence() {
        List<AuditedFigure> figures = audit("""
                Results: the council repaired 120 of the 160 bridges that were
                listed: 90 in the north and 40 in the south.
                """);

        assertThat(figures).extracting(AuditedFigure::verdict).contains(Verdict.MISMATCH);
    }

    @Test
    void saysTheLineOfAFigure() {
        SourceLocation place = audit("""
                        offices that hold a licence in the region: 14 (2020)
                        schools: 60, of which 20 are private and 30 are public (2020)
                        """).get(0).location().orElseThrow();

        assertThat(place.line()).hasValue(2);
        assertThat(place.column()).hasValue(10);
    }

    @Test
    void takesARateForNoCount() {
        assertThat(quoted("The district had 3.2 clinics/10,000 people, and 45% of the villages had none."))
                .isEmpty();
    }

    @Test
    void knowsTheShortWordsOfAgencies() {
        assertThat(
                        quoted(
                                "Output rose 25 pct to 1.5 mln tonnes from 980,000 tonnes. Sales fell 7.1 pct to 2.6 bln dlrs from 2.8 bln."))
                .containsExactly(
                        "MISMATCH rose 25 pct to 1.5 mln tonnes from 980,000 tonnes",
                        "CONSISTENT fell 7.1 pct to 2.6 bln dlrs from 2.8 bln");
    }

    @Test
    void readsHundredsInWordsAsOneNumber() {
        assertThat(
                        quoted(
                                "The park counted two hundred and forty-one visitors, of whom 200 were children and 41 were adults."))
                .containsExactly(
                        "CONSISTENT two hundred and forty-one visitors, of whom 200 were children and 41 were adults");
    }

    @Test
    void givesAPercentageNoPairOfAnotherClause() {
        assertThat(quoted("Rents eased to 410 dollars from 420 dollars while wages in the town rose 9%."))
                .noneMatch(figure -> figure.startsWith("MISMATCH"));
    }

    @Test
    void addsNoSurplusToWhatItIsLeftOf() {
        assertThat(quoted("The surplus of the fund was $20,500. Its income this year is as follows: $64,000 from"
                        + " fees, leaving a surplus of $3,100."))
                .noneMatch(figure -> figure.startsWith("MISMATCH"));
    }
}
