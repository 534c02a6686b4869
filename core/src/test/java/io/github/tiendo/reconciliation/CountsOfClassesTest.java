package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a text counts of the classes of a table above or below it. */
class CountsOfClassesTest {

    private static final String RATINGS = """

            | Measure | Rating |
            |---|---|
            | Roads | Green |
            | Water | Amber |
            | Power | Green |
            | Schools | Red |
            | Clinics | Green |
            """;

    private static List<String> counts(String text) {
        return ReportAudit.of(Languages.ENGLISH).audit("t", text).figures().stream()
                .filter(figure -> figure.kind() == StatedFigureKind.CLASS_COUNT)
                .map(figure -> figure.text() + ": " + figure.explanation().text(Languages.ENGLISH))
                .toList();
    }

    @Test
    void areCheckedAgainstTheRowsOfTheTableBelow() {
        assertThat(counts("Of the 5 measures, 3 (60%) are rated Green, 2 Amber and none is late.\n" + RATINGS))
                .containsExactly(
                        "3 (60%) are rated Green: 3 rows are \"Green\", as stated",
                        "2 Amber: 1 row is \"Amber\", not 2");
    }

    @Test
    void mayStandBehindTheirClassesAndBelowTheTable() {
        assertThat(counts(RATINGS + "\nGreen: 3, amber: 1, red: 1.\n"))
                .containsExactly(
                        "Green: 3: 3 rows are \"Green\", as stated",
                        "amber: 1: 1 row is \"amber\", as stated",
                        "red: 1: 1 row is \"red\", as stated");
    }

    @Test
    void mayBeOfSeveralClassesTogether() {
        assertThat(counts("2 measures are amber or red and 3 are green. 2 measures are amber and red, 3 green.\n"
                        + RATINGS))
                .contains("2 measures are amber and red: 2 rows are \"amber and red\", as stated");
    }

    @Test
    void takeTheLongestClassAndNoneThatIsDenied() {
        String table = Stream.of("Đạt", "Không đạt", "Đạt", "Không đạt")
                .map(said -> "| Xã | " + said + " |\n")
                .reduce("\n| Xã | Kết quả |\n|---|---|\n", String::concat);

        assertThat(counts("Trong 4 xã có 3 xã đạt, 1 xã không đạt.\n" + table))
                .containsExactly(
                        "3 xã đạt: 2 rows are \"đạt\", not 3", "1 xã không đạt: 2 rows are \"không đạt\", not 1");
        assertThat(counts("Trong 4 xã có 2 xã chưa đạt, 2 xã không đạt.\n" + table))
                .isEmpty();
    }

    @Test
    void mayCountWhatIsCalledByAWordForAPlan() {
        String table = Stream.of("Đạt", "Chậm", "Chậm")
                .map(said -> "| Thu ngân sách | " + said + " |\n")
                .reduce("\n| Chỉ tiêu | Đánh giá |\n|---|---|\n", String::concat);

        assertThat(counts("Đến nay các chỉ tiêu có 2 chỉ tiêu đạt, 1 chỉ tiêu chậm.\n" + table))
                .containsExactly(
                        "2 chỉ tiêu đạt: 1 row is \"đạt\", not 2", "1 chỉ tiêu chậm: 2 rows are \"chậm\", not 1");
        assertThat(counts("Số chỉ tiêu đạt là 1, số chỉ tiêu chậm là 2.\n" + table))
                .containsExactly("đạt là 1: 1 row is \"đạt\", as stated", "chậm là 2: 2 rows are \"chậm\", as stated");
        assertThat(counts("Phấn đấu có 3 chỉ tiêu đạt, 0 chậm. Cùng kỳ có 2 chỉ tiêu đạt, 1 chậm.\n" + table))
                .isEmpty();
        assertThat(counts("Targets met: 2; missed: 1.\n\n| Target | Rating |\n|---|---|\n"
                        + "| Clean water | Met |\n| Roads | Missed |\n| Jobs | Missed |\n"))
                .containsExactly("met: 2: 1 row is \"met\", not 2", "missed: 1: 2 rows are \"missed\", not 1");
    }

    @Test
    void ofAnotherTimeOrThingAreNotOfTheTable() {
        assertThat(counts("In May 4 measures were green and 1 was red. In June, 3 are green, 1 amber and 1 red.\n"
                        + RATINGS))
                .containsExactly(
                        "3 are green: 3 rows are \"green\", as stated",
                        "1 amber: 1 row is \"amber\", as stated",
                        "1 red: 1 row is \"red\", as stated");
        assertThat(counts("The depot has 9 green buses, 4 red buses and 2 amber lights.\n" + RATINGS))
                .isEmpty();
        assertThat(counts("3 measures are Green compared with 1 Red last year.\n" + RATINGS))
                .isEmpty();
    }

    @Test
    void areOfAllTablesOfOneHeadTogether() {
        assertThat(counts("Of 10 measures 6 are Green, 2 Amber and 2 Red.\n" + RATINGS + "\nThe second theme follows.\n"
                        + RATINGS))
                .containsExactly(
                        "6 are Green: 6 rows are \"Green\", as stated",
                        "2 Amber: 2 rows are \"Amber\", as stated",
                        "2 Red: 2 rows are \"Red\", as stated");
    }
}
