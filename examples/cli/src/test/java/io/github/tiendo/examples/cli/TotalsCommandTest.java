package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsCommandTest {

    @TempDir
    private Path folder;

    /** Two years of quarters of two partners, one of whom skips the second quarter of 2025. */
    private String year() throws IOException {
        List<String> observations = new ArrayList<>();
        long[][] a = {{10, 20, 30, 40}, {12, -1, 36, 48}};
        for (int year = 0; year < 2; year++) {
            for (int quarter = 0; quarter < 4; quarter++) {
                String period = (2024 + year) + "-Q" + (quarter + 1);
                if (a[year][quarter] >= 0) {
                    observations.add(observation("open", "a", period, 100 * (quarter + 1) + a[year][quarter]));
                    observations.add(observation("built", "a", period, a[year][quarter]));
                }
                observations.add(observation("open", "b", period, 50 * (quarter + 1)));
                observations.add(observation("built", "b", period, 5));
            }
        }
        return file("programme.json", """
            {"tiendo":"1.0","programme":{"id":"p","title":{"en":"P"},"indicators":[
            {"id":"open","name":{"en":"Open so far"},"parts":{"method":"SUM"},"periods":"CUMULATIVE_IN_YEAR"},
            {"id":"built","name":{"en":"Built"},"parts":{"method":"SUM"},"periods":"PARTS_OF_YEAR",
            "targets":[{"id":"2025","due":"2025","kind":"BOUND","comparison":"AT_LEAST","value":200}]}],
            "reports":[{"id":"r","dataThrough":"2025-12-31","observations":[
            """ + String.join(",\n", observations) + "]}]}}");
    }

    private static String observation(String indicator, String body, String period, long value) {
        return "{\"indicator\":\"" + indicator + "\",\"period\":\"" + period + "\",\"subject\":\"" + body
                + "\",\"value\":" + value + "}";
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<String> lines(JsonNode totals, String indicator) {
        List<String> lines = new ArrayList<>();
        for (JsonNode total : totals) {
            if (total.get("indicator").asText().equals(indicator)) {
                lines.add(
                        total.get("period").asText() + " " + total.get("value").asText() + " "
                                + total.get("restsOn").asText() + " " + total.get("missing"));
            }
        }
        return lines;
    }

    private static List<String> changes(JsonNode changes, String indicator, String against) {
        List<String> lines = new ArrayList<>();
        for (JsonNode change : changes) {
            if (change.get("indicator").asText().equals(indicator)
                    && change.get("against").asText().equals(against)) {
                lines.add(change.get("period").asText() + " "
                        + (change.has("difference")
                                ? change.get("difference").asText()
                                : change.get("obstacle").asText()));
            }
        }
        return lines;
    }

    @Test
    void aWholeThatItsTableSaysToBeWrongIsToldOnce() throws IOException {
        String table = file("roads.csv", "District,Roads 2024\nEast,90\nWest,150\nNorth,310\nTotal,560\n");

        CommandRun run = CommandRun.of("totals", table, "--lang", "en");

        assertThat((run.out() + run.err()).lines().filter(line -> line.contains("warning") && line.contains("560")))
                .hasSize(1);
    }

    @Test
    void showsTheWholeOfProjectsWithItsPlan() throws IOException {
        String table = file("capital.csv", """
                No.,Project,Budget 2025,Spent to 30 June 2025
                ,TOTAL,900,360
                A,Roads,600,300
                1,Bridge A,400,250
                2,Bridge B,200,50
                B,Water,300,60
                1,Well A,100,40
                2,Well B,200,20
                """);

        CommandRun run = CommandRun.of("totals", table, "--lang", "en");

        assertThat(run.out()).containsPattern("TOTAL +30 June 2025 +360 +900 +reported +40% of the plan for 2025");
        assertThat(run.err()).doesNotContain("warning");
    }

    @Test
    void tellsOnceWhatIsReportedAndWhatThePartsMake() throws IOException {
        String table = file("fund.csv", """
                Contributions at 31 December 2025,,,
                Contributor,Pledged,Received,Received (%)
                Canada,12,9,75
                Norway,18,18,100
                Japan,20,3,15
                Total,50,30,60
                """);

        CommandRun run = CommandRun.of("totals", table, "--lang", "en");

        assertThat(run.out())
                .containsPattern("Received +31 December 2025 +30 +50 +"
                        + "reported; the parts agree \\(rests on 3/3 bodies\\) +60% of the plan");
        assertThat(run.out().lines().filter(line -> line.contains("Received"))).hasSize(1);
    }

    @Test
    void addsUpBodiesThatAColumnBesideThemDoesNotDivide() throws IOException {
        String list = file("food.csv", """
                County,Partner,Month,Households planned,Households reached
                Eastvale,Partner A,July 2025,100,90
                Norbury,Partner A,July 2025,60,60
                Eastvale,Partner A,August 2025,100,80
                Norbury,Partner B,August 2025,60,40
                """);

        CommandRun run = CommandRun.of("totals", list, "--lang", "en");

        assertThat(run.out()).containsPattern("July 2025 +150 +160 ").containsPattern("August 2025 +120 +160 ");
        assertThat(run.err())
                .contains(
                        "the column 'Partner' is not read: each body stands once for each period, so that it divides none");
    }

    @Test
    void saysWhereValuesAreOfPartsAlone() throws IOException {
        String list = file("women.csv", """
                District,Sex,Month,Trained
                Eastvale,Women,July 2025,90
                Norbury,Women,July 2025,60
                """);

        assertThat(CommandRun.of("totals", list, "--lang", "en").problems())
                .contains(
                        "warning: 1 indicator has values of parts alone (the first is 'Trained'), of which no whole is made;"
                                + " assess shows each: --part NAME");
    }

    @Test
    void addsUpLinesOfObservationsAloneOrBesideTheirProgramme() throws IOException {
        String lines = file(
                "more.ndjson",
                String.join("\n", observation("built", "a", "2026-Q1", 7), observation("built", "b", "2026-Q1", 8)));

        CommandRun alone = CommandRun.of("totals", lines, "--json", "--lang", "en");
        CommandRun beside = CommandRun.of("totals", year(), lines, "--json", "--lang", "en");

        assertThat(lines(alone.json().get("totals"), "built")).containsExactly("2026-Q1 15 2/2 []");
        assertThat(lines(beside.json().get("totals"), "built")).contains("2026-Q1 15 2/2 []", "2025-Q3 41 2/2 []");
    }

    @Test
    void makesTheYearOfTwoPartnersOneOfWhomSkipsAQuarter() throws IOException {
        CommandRun run = CommandRun.of("totals", year(), "--json", "--compare", "same-period,plan", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        // cumulative within the year: 110 + 50, 220 + 100, 330 + 150, 440 + 200; a's second quarter of 2025 is missing
        assertThat(lines(json.get("totals"), "open"))
                .containsExactly(
                        "2024-Q1 160 2/2 []",
                        "2024-Q2 320 2/2 []",
                        "2024-Q3 480 2/2 []",
                        "2024-Q4 640 2/2 []",
                        "2025-Q1 162 2/2 []",
                        "2025-Q2 100 1/2 [\"a\"]",
                        "2025-Q3 486 2/2 []",
                        "2025-Q4 648 2/2 []");
        assertThat(changes(json.get("changes"), "open", "SAME_PERIOD"))
                .containsExactly("2025-Q1 1.25", "2025-Q2 OTHER_PARTS", "2025-Q3 1.25", "2025-Q4 1.25");
        // added: 2024 is 100 + 20, and 2025 is 96 + 20 without the quarter that is missing
        assertThat(lines(json.get("totals"), "built"))
                .contains("2024 120 2/2 []", "2025 116 1/2 [\"a (Q2 2025)\"]", "2025-Q4 53 2/2 []");
        assertThat(changes(json.get("changes"), "built", "PLAN")).contains("2025 OTHER_PARTS");
    }

    @Test
    void takesEarlierValuesOnRequestAndNamesThem() throws IOException {
        CommandRun run = CommandRun.of("totals", year(), "--carry-forward", "--lang", "en");

        assertThat(run.out()).contains("rests on 2/2 bodies; with earlier values of: a (Q1 2025)");
    }

    @Test
    void ranksBodiesAndRefusesWhatItDoesNotKnow() throws IOException {
        CommandRun run = CommandRun.of("totals", year(), "--rank", "1", "--lang", "en");

        assertThat(run.out()).contains("Ranking by Built, Q4 2025:", "1  a  48  (+0)", "2  b   5  (+0)");
        assertThat(CommandRun.of("totals", year(), "--by", "colour").exitCode()).isEqualTo(2);
    }

    @Test
    void ratingsTakeTheTotalAndSaySo() throws IOException {
        String file = year();
        String lacking = "Built: the total for 2025 cannot be compared with the target"
                + " (rests on 1/2 bodies; missing: a (Q2 2025)); it is not rated";

        CommandRun assess = CommandRun.of("assess", file, "--policy", "attainment-bands", "--json", "--lang", "en");
        CommandRun score = CommandRun.of("score", file, "--policy", "attainment-bands", "--json", "--lang", "en");

        assertThat(assess.err()).contains("warning: " + lacking);
        assertThat(score.err()).contains("warning: " + lacking);
        assertThat(assess.json().get("findings").findValuesAsText("message")).contains(lacking);
        assertThat(score.json().get("findings").findValuesAsText("message")).contains(lacking);
    }

    @Test
    void leavesOutPeriodsThatHaveNotEndedByTheDayAskedFor() throws IOException {
        CommandRun run = CommandRun.of("totals", year(), "--json", "--as-of", "2024-09-29", "--lang", "en");

        assertThat(lines(run.json().get("totals"), "open")).containsExactly("2024-Q1 160 2/2 []", "2024-Q2 320 2/2 []");
    }

    @Test
    void namesBodiesInTheLanguageAskedFor() throws IOException {
        String file = file("bodies.json", """
            {"tiendo":"1.0","programme":{"id":"p","title":{"en":"P"},"indicators":[
            {"id":"open","name":{"en":"Open"},"parts":{"method":"SUM"}}],
            "rosters":[{"id":"m","title":{"en":"ministries"},"startInclusive":"2020-01-01","agencies":[
            {"id":"mof","name":"Bộ Tài chính","englishName":"Ministry of Finance","kind":"MINISTRY"}]}],
            "reports":[{"id":"r","dataThrough":"2025-12-31","observations":[
            {"indicator":"open","period":"2025","subject":"mof","value":3}]}]}}
            """);

        assertThat(CommandRun.of("totals", file, "--by", "agency", "--lang", "en")
                        .out())
                .contains("Ministry of Finance");
        assertThat(CommandRun.of("totals", file, "--by", "agency", "--lang", "vi")
                        .out())
                .contains("Bộ Tài chính");
    }

    @Test
    void saysWhatWasAskedForAndCannotBeTold() throws IOException {
        String file = file("whole.csv", "Chỉ tiêu,Năm 2025\nSố trạm,40\nSố trường,7\n");

        assertThat(CommandRun.of("totals", file, "--compare", "plan", "--by", "agency", "--lang", "en")
                        .problems())
                .contains(
                        "warning: --compare plan: no value has another of the whole to compare with; nothing is compared",
                        "warning: no value is about a single body; there is nothing to show or to rank by body");
    }

    @Test
    void showsWhatGroupsMakeUnderHeadings() throws IOException {
        String file = file(
                "paid.csv",
                "District,Plan 2025,Paid 2025\nHill,,\nNorth,50,40\nEast,50,50\nSub-total,100,90\n"
                        + "Coast,,\nSouth,80,20\nWest,20,10\nSub-total,100,30\nTotal,200,120\n");

        assertThat(CommandRun.of("totals", file, "--by", "heading", "--lang", "en")
                        .out())
                .containsPattern("Hill +2025 +90 +100 +reported +90% of the plan")
                .containsPattern("Coast +2025 +30 +100 +reported +30% of the plan");
        assertThat(CommandRun.of("totals", file, "--lang", "en").out()).doesNotContain("Hill");
    }

    @Test
    void readsTheFoldersInAFolder() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("q1/a")).resolve("r.csv"),
                "Chỉ tiêu,Đơn vị tính,Năm 2024\nSố hồ sơ,hồ sơ,12\n");

        assertThat(CommandRun.of("totals", folder.toString(), "--csv").lines())
                .anyMatch(line -> line.contains(",2024,12,"));
    }

    @Test
    void refusesAFolderInWhichNothingCanBeRead() {
        assertThat(CommandRun.of("totals", folder.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void linesOfObservationsAreNoProgramme() throws IOException {
        String lines = Files.writeString(folder.resolve("y.ndjson"), "{}\n").toString();

        CommandRun run = CommandRun.of("score", lines, "--lang", "en");

        assertThat(run.problems())
                .containsExactly(
                        "y.ndjson: error: the file is of lines of observations, without the "
                                + "programme that they are about; \"totals\" adds them up, and \"convert --plan FILE\" makes a report of them");
    }

    @Test
    void tellsAYearThatIsNotTheSumOfItsQuarters() throws IOException {
        String file = Files.writeString(folder.resolve("q.csv"), """
                SỐ HỒ SƠ TRỰC TUYẾN CÁC HUYỆN NĂM 2024
                STT;Đơn vị;Quý I;Quý II;Quý III;Quý IV;Cả năm
                1;Huyện B;10;20;30;40;100
                2;Huyện C;5;5;5;5;21
                3;Huyện D;1;2;3;4;10
                """).toString();

        assertThat(CommandRun.of("totals", file, "--lang", "en").err())
                .contains("Huyện C states 21, and its quarters make 20; one of them is wrong");
    }

    @Test
    void listsBodiesInTheOrderOfVietnameseLetters() throws IOException {
        String file = Files.writeString(
                        folder.resolve("b.csv"),
                        "Đơn vị;Số hồ sơ năm 2024\nHuyện Mê Linh;3\nHuyện Đông Anh;2\nHuyện Ba Vì;1\n")
                .toString();

        assertThat(CommandRun.of("totals", file, "--by", "agency").lines())
                .extracting(line -> line.replaceFirst("^.*(Ba Vì|Đông Anh|Mê Linh).*$", "$1"))
                .containsSubsequence("Ba Vì", "Đông Anh", "Mê Linh");
    }
}
