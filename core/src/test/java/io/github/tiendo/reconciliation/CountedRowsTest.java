package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How many rows of its own table a text says to lie within a bound. */
class CountedRowsTest {

    private static final String TOWNS = """

            | Town | Food premises | Inspected | Inspected (%) |
            |---|---|---|---|
            | Ashby | 520 | 468 | 90.0 |
            | Brigg | 300 | 264 | 88.0 |
            | Crowle | 160 | 128 | 80.0 |
            | Haxey | 90 | 72 | 80.0 |
            | District | 1,070 | 932 | 87.1 |
            """;

    private static final String COMMUNES = """

            | TT | Địa phương | Số mã số | Tỷ lệ (%) |
            |---|---|---|---|
            | 1 | Xã Ea Knuếc | 35 | 88,0 |
            | 2 | Xã Ea Kly | 21 | 78,0 |
            | 3 | Phường Buôn Hồ | 15 | 71,4 |
            | | Tổng cộng | 71 | 79,1 |
            """;

    private static List<String> counted(Locale language, String text) {
        return ReportAudit.of(language).audit("t", text).figures().stream()
                .filter(figure -> figure.kind() == StatedFigureKind.CLASS_COUNT)
                .map(figure -> figure.verdict() + " " + figure.explanation().text(Languages.ENGLISH))
                .toList();
    }

    @Test
    void isHeldAgainstTheColumnThatTheWordsName() {
        assertThat(counted(Languages.ENGLISH, "Two of the four towns reached 88%." + TOWNS))
                .containsExactly("CONSISTENT 2 rows of \"Inspected (%)\" are ≥ 88%, as stated");
        assertThat(counted(Languages.ENGLISH, "Three towns have more than 200 food premises." + TOWNS))
                .containsExactly("MISMATCH 2 rows of \"Food premises\" are > 200, not 3");
    }

    @Test
    void mayBeBelowOrFromABoundInVietnamese() {
        assertThat(counted(
                        Languages.VIETNAMESE,
                        "Hai xã có dưới 30 mã số. Có 2/3 địa phương đạt tỷ lệ từ 78% trở lên. Cả 3/3 địa phương đạt tỷ lệ từ 75% trở lên."
                                + COMMUNES))
                .containsExactly(
                        "CONSISTENT 2 rows of \"Số mã số\" are < 30, as stated",
                        "CONSISTENT 2 rows of \"Tỷ lệ (%)\" are ≥ 78%, as stated",
                        "MISMATCH 2 rows of \"Tỷ lệ (%)\" are ≥ 75%, not 3");
    }

    @Test
    void isNotSaidOfOtherBodiesOrOfAPlan() {
        assertThat(counted(
                        Languages.ENGLISH,
                        "Five of the nine schools reached 88%. The plan is that four of the four towns reach 95% or more."
                                + TOWNS))
                .isEmpty();
    }

    @Test
    void takesThePlaceOfAShareThatTheBoundIsNot() {
        AuditResult result = ReportAudit.of(Languages.ENGLISH).audit("t", "Two of the four towns reached 88%." + TOWNS);
        assertThat(result.figures())
                .filteredOn(figure -> figure.text().startsWith("Two of"))
                .extracting(AuditedFigure::kind)
                .containsExactly(StatedFigureKind.CLASS_COUNT);
        assertThat(result.account().notUnderstood()).isZero();
    }

    @Test
    void isLeftToTheShareThatItMakes() {
        assertThat(counted(Languages.ENGLISH, "Two of the four towns reached 50%." + TOWNS))
                .isEmpty();
    }
}
