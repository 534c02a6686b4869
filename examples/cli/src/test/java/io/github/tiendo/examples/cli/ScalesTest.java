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

/** Files whose classes are of another scale than the completion classes. */
class ScalesTest {

    private static final String RATED = """
            No.,Indicator,Unit,Baseline 2020,Target 2025,Actual 2024,Rating
            1,Households with clean water,%,70,95,90,On track
            2,Paved rural roads,km,100,400,300,At risk
            3,Trained nurses,people,50,500,120,Off track
            4,School enrolment,%,88,98,97,On track
            """;

    private static final String LIGHTS = """
            TT;Chỉ tiêu;Đơn vị tính;Mục tiêu 2025;Kết quả 2024;Đánh giá
            1;Tỷ lệ hộ có nước sạch;%;95;90;Xanh
            2;Đường được nhựa hóa;km;400;300;Vàng
            3;Điều dưỡng được đào tạo;người;500;120;Đỏ
            """;

    @TempDir
    private Path folder;

    private CommandRun run(String command, String table, String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of(command, "--lang", "en", "--as-of", "2025-06-30"));
        args.addAll(List.of(options));
        args.add(Files.writeString(folder.resolve("table.csv"), table).toString());
        return CommandRun.of(args.toArray(new String[0]));
    }

    private static List<String> grades(JsonNode json) {
        List<String> grades = new ArrayList<>();
        json.path("grades")
                .forEach(grade -> grades.add(
                        grade.path("grade").asText() + " " + grade.path("count").asInt()));
        return grades;
    }

    @Test
    void areReadOnceTheScaleIsNamed() throws IOException {
        assertThat(grades(run("score", RATED, "--scale", "TRACK", "--json").json()))
                .containsExactly("ACHIEVED 0", "ON_TRACK 2", "AT_RISK 1", "OFF_TRACK 1");
        assertThat(grades(run("score", LIGHTS, "--scale", "rag", "--json").json()))
                .containsExactly("GREEN 1", "AMBER 1", "RED 1");
    }

    @Test
    void areTakenFromTheFileAndSaid() throws IOException {
        CommandRun run = run("score", RATED);

        assertThat(run.exitCode()).isZero();
        assertThat(run.problems())
                .containsExactly(
                        "table.csv!2:42: warning: the classes of the file (On track, At risk, Off track) are read on"
                                + " the scale 'On or off track'; if they are meant otherwise, name the scale: --scale ID, or"
                                + " ProgrammeAssembler.withScale");
        assertThat(run.lines()).anyMatch(line -> line.matches("On track +2 +50%"));
        assertThat(grades(run("score", LIGHTS, "--json").json())).containsExactly("GREEN 1", "AMBER 1", "RED 1");
    }

    @Test
    void areTakenWithSignsAndWordsOfHowTheValuesMove() throws IOException {
        String moving = """
                Indicator,Target 2025,Actual 2024,RAG
                Households with clean water,95%,96%,Green ↑
                Paved rural roads,80%,70%,"Amber, improving"
                Trained nurses,70%,20%,▼ Red
                Forest cover,40%,41%,🟢
                Libraries,,12,Data only
                """;

        assertThat(grades(run("score", moving, "--json").json())).containsExactly("GREEN 2", "AMBER 1", "RED 1");
    }

    @Test
    void mayHaveBlueAboveGreen() throws IOException {
        String table =
                "Measure,Target 2025,Actual 2025,BRAG\nHomes,95%,96%,Blue\nCalls,80%,70%,Amber\nRepairs,70%,20%,Red\n";

        assertThat(grades(run("score", table, "--json").json()))
                .containsExactly("BLUE 1", "GREEN 0", "AMBER 1", "RED 1");
    }

    @Test
    void tellWhatWasAchievedInPart() throws IOException {
        String rated = """
                TT;Chỉ tiêu;Mục tiêu 2025;Kết quả 2025;Đánh giá
                1;Tỷ lệ hộ có nước sạch;95%;96%;Đạt
                2;Tỷ lệ đường được nhựa hóa;80%;70%;Đạt một phần
                3;Tỷ lệ kênh được kiên cố;60%;59%;Cơ bản hoàn thành
                4;Tỷ lệ trường có thư viện;70%;20%;Không đạt
                """;

        assertThat(grades(run("score", rated, "--json").json()))
                .containsExactly(
                        "EXCEEDED 0", "ACHIEVED 1", "LARGELY_ACHIEVED 1", "PARTLY_ACHIEVED 1", "NOT_ACHIEVED 1");
    }

    @Test
    void areSetAsideBesideFiguresWhereAnotherIsNamed() throws IOException {
        CommandRun run = run("assess", RATED, "--policy", "attainment-bands", "--scale", "COMPLETION");

        assertThat(run.exitCode()).isZero();
        assertThat(run.problems())
                .containsExactly(
                        "table.csv!2:42: warning: the classes of the file (On track, At risk, Off track) are those of the"
                                + " scale 'On or off track', not of 'Completion level': they stand beside figures, which count,"
                                + " and are set aside; to use them, say so once: --scale TRACK, or ProgrammeAssembler.withScale");
    }

    @Test
    void sayInOneFindingThatAnotherIsMeantThanTheOneNamed() throws IOException {
        String table = """
                No.,Indicator,Target 2025,Rating
                1,Households with clean water,95%,On track
                2,Paved rural roads,80%,At risk
                """;
        CommandRun run = run("score", table, "--scale", "COMPLETION");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.problems())
                .containsExactly(
                        "table.csv!2:35: error: the classes of the file (On track, At risk) are those of the scale 'On or"
                                + " off track', not of 'Completion level'; say so once: --scale TRACK, or"
                                + " ProgrammeAssembler.withScale");
        assertThat(run.out()).contains("Left out with errors: value table.csv!3:");
    }

    @Test
    void sayInOneFindingThatTheyAreOfSeveral() throws IOException {
        CommandRun run = run("score", """
                No.,Indicator,Target 2025,Actual 2024,Rating
                1,Households with clean water,95%,90%,Likely
                2,Paved rural roads,80%,60%,At risk
                3,Trained nurses,70%,20%,Green
                """);

        assertThat(run.problems())
                .containsExactly(
                        "table.csv!3:29: error: the classes of the file are of several scales: At risk, Green are none"
                                + " of 'Completion level' but of TRACK, RAG, and are left out; write all classes in the words of one"
                                + " scale, and name it where it is another: --scale ID, or ProgrammeAssembler.withScale");
        assertThat(run.lines()).anyMatch(line -> line.matches("Likely +1 +33%"));
    }

    @Test
    void areComparedWithWhatIsComputed() throws IOException {
        JsonNode rows = run("assess", LIGHTS, "--scale", "RAG", "--declared", "--policy", "attainment-bands", "--json")
                .json()
                .path("assessments");

        // 94.7 % of the target is likely ahead of schedule, which is green; 75 % likely, green; 24 % unlikely, amber
        assertThat(rows).extracting(row -> row.path("differs").asBoolean()).containsExactly(false, true, true);
    }

    @Test
    void haveANameThatIsKnown() throws IOException {
        CommandRun run = run("score", RATED, "--scale", "STARS");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no scale is called 'STARS'; there are COMPLETION, ");
    }
}
