package io.github.tiendo.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidesTest {

    private static final Path REPOSITORY = Path.of("..", "..");
    private static final Path GUIDES = REPOSITORY.resolve(".github").resolve("docs");

    private static String printed(String program, String... args) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Class.forName(GuidesTest.class.getPackageName() + "." + program)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String source(String program) throws IOException {
        Path source = Path.of("src/main/java/io/github/tiendo/examples/embed", program + ".java");
        return Files.readString(source).replaceFirst("(?s)^.*?(?=final class )", "");
    }

    @ParameterizedTest
    @CsvSource({
        "reading, GuideReading, examples/data/decision-749.xlsx",
        "tables, GuideTables, .github/docs/tables.md",
        "rosters, GuideRosters,",
        "rounds, GuideRounds,",
        "methods, GuideMethods, examples/data/decision-749.xlsx",
        "verdicts, GuideVerdicts,",
        "limits, GuideLimits, examples/data/decision-749.xlsx"
    })
    void showsAProgramThatPrintsWhatThePageSays(String page, String program, String file) throws Exception {
        String text = Files.readString(GUIDES.resolve(page + ".md"));
        String[] args = Stream.ofNullable(file)
                .map(name -> REPOSITORY.resolve(name).toString())
                .toArray(String[]::new);

        assertThat(text).contains("```java\n" + source(program) + "```");
        assertThat(text).contains("```\n" + printed(program, args) + "```");
        assertThat(Files.readString(GUIDES.resolve("README.md"))).contains("(" + page + ".md)");
    }
}
