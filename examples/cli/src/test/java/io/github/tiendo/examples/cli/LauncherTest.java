package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script with a jar of one class, since the real one is made of this module. */
class LauncherTest {

    private static final String HOME_OF_JAVA = System.getProperty("java.home");
    private static final String TOOLS = "/usr/bin:/bin";

    @TempDir
    private Path folder;

    private Path installed;
    private Path cache;
    private final Map<String, String> environment = new HashMap<>();

    /** What the jar runs: prints its arguments, and ends with the number that the last of them is. */
    static final class Echo {

        private Echo() {}

        public static void main(String... arguments) {
            System.out.println(String.join("|", arguments));
            System.exit(Integer.parseInt(arguments[arguments.length - 1]));
        }
    }

    private record Run(int code, List<String> out, List<String> err) {}

    @BeforeEach
    void install() throws IOException {
        installed = Files.createDirectory(folder.resolve("my programs (x86)"));
        cache = folder.resolve("my cache");
        Files.copy(Path.of("tiendo"), installed.resolve("tiendo"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(installed.resolve("tiendo.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(Files.readAllBytes(Path.of("target/test-classes", entry)));
        }
        environment.put("PATH", HOME_OF_JAVA + "/bin:" + TOOLS);
        environment.put("XDG_CACHE_HOME", cache.toString());
    }

    private Run run(Path script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        int code = process.waitFor();
        return new Run(
                code, Files.readAllLines(out, StandardCharsets.UTF_8), Files.readAllLines(err, StandardCharsets.UTF_8));
    }

    private Run run(String... arguments) throws Exception {
        return run(installed.resolve("tiendo"), arguments);
    }

    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("tiendo"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void leavesAnArchiveOfClassesAndUsesItWithoutAWord() throws Exception {
        Run first = run("score", "a b.xlsx", "0");
        List<String> archives = archives();
        Run second = run("score", "a b.xlsx", "0");

        assertThat(first).isEqualTo(new Run(0, List.of("score|a b.xlsx|0"), List.of()));
        assertThat(archives).hasSize(1).allMatch(name -> name.matches("classes-[0-9-]+-xlsx\\.jsa"));
        assertThat(second).isEqualTo(first);
        assertThat(archives()).isEqualTo(archives);
    }

    @Test
    void keepsAnArchiveForEachKindOfFileAndNoneOfAnotherJar() throws Exception {
        Path earlier = Files.createDirectories(cache.resolve("tiendo")).resolve("classes-1-2-json.jsa");
        Files.createFile(earlier);

        run("score", "--out=new.md", "a.xlsx", "b.json", "0");
        run("score", "b.json", "0");
        run("score", "b.json", "0");
        run("formats", "0");

        assertThat(earlier).doesNotExist();
        assertThat(archives()).hasSize(3);
        assertThat(archives().stream().map(name -> name.replaceAll("classes-[0-9-]+-", "")))
                .containsExactlyInAnyOrder("xlsx.jsa", "json.jsa", "other.jsa");
    }

    @Test
    void passesTheExitCodeOnAndKeepsTheArchiveAllTheSame() throws Exception {
        assertThat(run("1").code()).isEqualTo(1);
        assertThat(archives()).hasSize(1);
        assertThat(run("2").code()).isEqualTo(2);
    }

    @Test
    void runsWithoutAnArchiveWhereTheCacheCannotBeWritten() throws Exception {
        environment.put(
                "XDG_CACHE_HOME", Files.createFile(folder.resolve("no folder")).toString());

        assertThat(run("0")).isEqualTo(new Run(0, List.of("0"), List.of()));
    }

    @Test
    void runsWithoutHomeAndCache() throws Exception {
        environment.remove("XDG_CACHE_HOME");

        assertThat(run("0")).isEqualTo(new Run(0, List.of("0"), List.of()));
    }

    @Test
    void runsAnUnreadableArchiveAsIfThereWereNone() throws Exception {
        run("0");
        Files.writeString(cache.resolve("tiendo").resolve(archives().get(0)), "spoiled");

        assertThat(run("0")).isEqualTo(new Run(0, List.of("0"), List.of()));
    }

    @Test
    void takesTheJavaOfTheEnvironment() throws Exception {
        environment.put("PATH", TOOLS);
        environment.put("JAVA_HOME", HOME_OF_JAVA);

        assertThat(run("0")).isEqualTo(new Run(0, List.of("0"), List.of()));
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());

        Run run = run("0");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly("tiendo: there is no Java; install version 17 or newer, or set JAVA_HOME");
    }

    @Test
    void isFoundThroughLinks() throws Exception {
        Path direct = Files.createSymbolicLink(folder.resolve("direct"), installed.resolve("tiendo"));
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("direct"));

        assertThat(run(relative, "0")).isEqualTo(new Run(0, List.of("0"), List.of()));
        assertThat(run(direct, "0").code()).isZero();
    }

    @Test
    void takesAnotherJarAndFurtherOptions() throws Exception {
        Path other = Files.move(installed.resolve("tiendo.jar"), folder.resolve("other.jar"));
        assertThat(run("0").code()).isEqualTo(2);
        environment.put("TIENDO_JAR", other.toString());
        environment.put("TIENDO_JAVA_OPTS", "-Xmx64m -Dany=thing");

        assertThat(run("0")).isEqualTo(new Run(0, List.of("0"), List.of()));
    }
}
