package io.github.tiendo.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeProgramsTest {

    private static final Path REPOSITORY = Path.of("..", "..");

    /** Runs a program and gives what it printed on standard output and standard error. */
    private static String[] run(Program program, String... args) throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            program.main(args);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return new String[] {printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8)};
    }

    private interface Program {
        void main(String[] args) throws IOException;
    }

    @Test
    void printsTheSentencesOfTheReportFromTheWorkbook() throws IOException {
        String workbook = REPOSITORY
                .resolve(Path.of("examples", "data", "decision-749.xlsx"))
                .toString();

        assertThat(run(FromWorkbook::main, workbook)[0].lines().toList())
                .contains(
                        "- 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);",
                        "- 03/28 chỉ tiêu khó hoàn thành (chiếm tỷ lệ 11%).");
    }

    @Test
    void tellsOfTheTaskWithoutANumberAndNothingElse() throws IOException {
        String workbook = REPOSITORY
                .resolve(Path.of("examples", "data", "decision-749.xlsx"))
                .toString();

        assertThat(run(FromWorkbook::main, workbook)[1].lines().toList())
                .containsExactly(
                        "decision-749.xlsx!Nhiệm vụ!A33: ghi chú: nhiệm vụ không có số thứ tự; cần một số, ví dụ 31; "
                                + "dòng vẫn được giữ");
    }

    @Test
    void countsRowsOfADatabase() throws IOException {
        assertThat(run(FromRows::main)[0].lines().toList())
                .containsExactly("met: 67 %", "Fibre to communes: YES", "Smartphones: YES", "Digital share of GDP: NO");
    }

    @Test
    void ratesAProgrammeOfADatabaseAsTheReadmeSays() throws IOException {
        String[] printed = run(FromDatabase::main);

        assertThat(printed[1]).isEmpty();
        assertThat(printed[0].lines())
                .hasSize(7)
                .contains(
                        "Communes with fibre: Rated: Met. Latest value: 100% (2022). Target: ≥ 100%, due 2025. The latest "
                                + "value meets the target. 100% of the target is attained.")
                .endsWith(
                        "Digital society sets 3 indicators, of which:",
                        "- 1 of 3 indicators met (33%);",
                        "- 1 of 3 indicators likely to be met ahead of schedule (33%);",
                        "- 1 of 3 indicators likely to be met (33%).");
        String source = Files.readString(
                Path.of("src", "main", "java", "io", "github", "tiendo", "examples", "embed", "FromDatabase.java"));
        assertThat(Files.readString(REPOSITORY.resolve("README.md")))
                .contains(source.substring(source.indexOf("final class ")))
                .contains("Latest value: 76.5% (2022). Target: ≥ 80%, due 2025.");
    }

    @Test
    void streamsRowsOfAWorkbook(@TempDir Path folder) throws IOException {
        String file = folder.resolve("observations.xlsx").toString();

        assertThat(run(FromManyRows::main, file)[0].lines().toList())
                .containsExactly("63 rows written", "30 places reach 75 %");
    }

    @Test
    void judgesTheFiguresOfATextAsTheReadmeSays() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md"));

        String printed = run(FromText::main)[0].replace(System.lineSeparator(), "\n");

        assertThat(printed.lines().filter(line -> line.startsWith("MISMATCH"))).hasSize(2);
        assertThat(readme).contains(printed);
    }

    @Test
    void showsTheSameProgramsInTheReadme() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md"));

        for (String program : new String[] {"FromWorkbook", "FromRows", "FromText", "FromManyRows"}) {
            Path source =
                    Path.of("src", "main", "java", "io", "github", "tiendo", "examples", "embed", program + ".java");
            String body = Files.readString(source).replaceFirst("(?s)^.*?(?=final class )", "");
            assertThat(readme).contains(body);
            assertThat(body.lines()).hasSizeLessThanOrEqualTo(20);
        }
    }

    @Test
    void showsTheSameProgramsAndCommandsInVietnamese() throws IOException {
        List<String> blocks = blocks(Files.readString(REPOSITORY.resolve("README.md")));
        String vietnamese = Files.readString(REPOSITORY.resolve(Path.of(".github", "README.vi.md")));

        assertThat(blocks).hasSizeGreaterThan(10);
        assertThat(blocks(vietnamese)).isEqualTo(blocks);
        for (ClassificationPolicy policy : ClassificationPolicies.builtIn()) {
            assertThat(vietnamese).contains("| `" + policy.id() + "` |");
        }
    }

    @Test
    void namesTheSameCommandsInVietnamese() throws IOException {
        String vietnamese = Files.readString(REPOSITORY.resolve(Path.of(".github", "README.vi.md")));

        List<String> commands = commands(Files.readString(REPOSITORY.resolve("README.md")));

        assertThat(commands).contains("score", "layout", "template", "collect", "formats");
        assertThat(commands(vietnamese)).isEqualTo(commands);
        assertThat(vietnamese).contains("`--fiscal-year-start 7`", "{{MET %}}");
    }

    /** The first words of what stands in the first cell of each row of the table of commands. */
    private static List<String> commands(String page) {
        String table = page.substring(page.indexOf("| `score "), page.indexOf("| `formats`") + "| `formats`".length());
        return table.lines()
                .flatMap(line -> Pattern.compile("`([a-z]+)")
                        .matcher(line.substring(0, line.indexOf('|', 2) < 0 ? line.length() : line.indexOf(" | ", 2)))
                        .results())
                .map(result -> result.group(1))
                .toList();
    }

    /** What is to be typed: the blocks that name a language. */
    private static List<String> blocks(String page) {
        return Pattern.compile("(?ms)^```[a-z]+$.*?^```$")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void namesEveryBuiltInMethod() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md"));
        String essay = Files.readString(
                REPOSITORY.resolve("core/src/main/java/io/github/tiendo/classification/package-info.java"));

        for (ClassificationPolicy policy : ClassificationPolicies.builtIn()) {
            assertThat(readme).contains("| `" + policy.id() + "` |");
            assertThat(essay).contains("<td>{@code " + policy.id() + "}");
        }
    }
}
