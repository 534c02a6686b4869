package io.github.tiendo.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The single-file program of {@code examples/scripts}, compiled and run as the launcher does it. */
class ScriptsTest {

    private static final Path EXAMPLES = Path.of("..");

    @Test
    void scoresAWorkbook(@TempDir Path classes) throws Exception {
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EXAMPLES.resolve("scripts/Score.java").toString());
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Method main = Class.forName("Score", true, loader).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object)
                    new String[] {EXAMPLES.resolve("data/decision-749.xlsx").toString()});
        } finally {
            System.setOut(out);
        }

        assertThat(compiled).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("- 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);");
    }
}
