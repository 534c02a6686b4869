package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.CommandRun.DECISION_749;
import static io.github.tiendo.examples.cli.CommandRun.DECISION_942;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.Tiendo;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.reconciliation.StatedFigureKind;
import io.github.tiendo.reconciliation.Verdict;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.Timeliness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read, of every command and in every form of the report, has no constants of the API, no ids and no ISO days. */
class HumanOutputTest {

    /** Every command, with files by the names of {@link #file}. */
    private static final List<String> COMMANDS = List.of(
            "score 749 --by heading,target-year",
            "score 749 --policy completion-pace",
            "score 749 --policy open-sdg --digits 1",
            "score 749 --text",
            "score 749 --merge HARD+NOT_ASSESSABLE",
            "score 749 942",
            "score ROUND --as-of 2025-03-31",
            "score BROKEN --as-of 2024-12-31",
            "assess 749 --declared",
            "assess 942 --policy attainment-bands",
            "assess 749 --policy completion-pace,attainment-bands,target-path --explain GDP",
            "assess 749 --policy open-sdg,eurostat,destatis,un-progress-chart",
            "assess 749 942 --policy completion-pace",
            "tasks 749 --as-of 2024-03-31",
            "tasks 942 --as-of 2024-03-31 --due-within 400",
            "tasks PLAN --as-of 2024-03-31",
            "tasks WORDS",
            "tasks TRACKER --as-of 2024-03-31",
            "tasks TRACKER --as-of 2024-03-31 --scale RAG",
            "coverage QUARTER",
            "coverage 749 QUARTER",
            "audit 749 --all",
            "audit 942 --all",
            "audit 942",
            "audit WORDS --all",
            "diff 749 942",
            "diff 749 --from 2022-12-30 --to 2022-12-31",
            "diff PLAN PLAN2024 --as-of 2024-03-31",
            "totals 749",
            "totals ROUND --by agency --compare previous",
            "layout 749",
            "layout TRACKER",
            "rows 749 TRACKER -o OUT.csv",
            "convert 749 OUT.json",
            "convert 749 OUT.ndjson",
            "template ROUND OUT.xlsx --period 2025-Q1 --due 2025-04-15 --agency Huế",
            "collect ROUND 749 -o OUT.json --period 2025-Q1 --due 2025-04-15",
            "report 749 OUT.html",
            "report 942 OUT.docx --since 749",
            "report PLAN OUT.xlsx --as-of 2024-03-31",
            "formats");

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b|\\b(?:"
            + Stream.of(
                            Stream.of(TaskStatus.values()),
                            Stream.of(Timeliness.values()),
                            Stream.of(Verdict.values()),
                            Stream.of(StatedFigureKind.values()),
                            Scales.builtIn().stream()
                                    .map(Scale::grades)
                                    .flatMap(List::stream)
                                    .map(Grade::id))
                    .flatMap(constants -> constants.map(String::valueOf))
                    .distinct()
                    .collect(Collectors.joining("|"))
            + ")\\b");

    /** Such as {@code 2022-12-31}, {@code 2025-Q1} and {@code 2025-03}. */
    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-(?:\\d{2}(?:-\\d{2})?|Q[1-4])\\b(?!\\d)");

    /** Methods with ids that are no words, and codes of findings. */
    private static final Pattern ID = Pattern.compile(Tiendo.policies().all().stream()
                    .map(ClassificationPolicy::id)
                    .filter(id -> id.indexOf('-') > 0)
                    .collect(Collectors.joining("|", "\\b(?:", ")\\b"))
            + "|\\b(?:intake|layout|task|period|target|notation|collection)\\.[a-z-]+\\b|\\bdeclared:");

    /** Names of files, and what is to be typed behind an option. */
    private static final Pattern TYPED =
            Pattern.compile("\\S+\\.(?:xlsx|csv|json|ndjson|docx|html|txt)\\b|--policy: [a-z, -]+|--scale [A-Z, ]+");

    @TempDir
    private Path folder;

    static List<String> commands() {
        return COMMANDS;
    }

    @BeforeEach
    void files() throws IOException {
        write("round.json", """
            {"tiendo":"1.0","programme":{"id":"p","title":{"vi":"Chương trình"},"indicators":[
            {"id":"files","name":{"vi":"Tỷ lệ hồ sơ trực tuyến"},"unit":"%","parts":{"method":"POOLED"}},
            {"id":"firms","name":{"vi":"Số doanh nghiệp"},"unit":"doanh nghiệp","parts":{"method":"SUM"},
            "periods":"PARTS_OF_YEAR"}],
            "reports":[{"id":"hue","reportedBy":"hue","dataThrough":"2025-03-31","observations":[
            {"indicator":"firms","subject":"hue","period":"2025-Q1","value":30}]}],
            "rosters":[{"id":"places","title":{"vi":"địa phương"},"startInclusive":"2021-01-01","agencies":[
            {"id":"hue","name":"Huế","kind":"CITY"},{"id":"ca-mau","name":"Cà Mau","kind":"PROVINCE"}]}]}}
            """);
        write("broken.csv", "TT;Chỉ tiêu;Mục tiêu 2025;Kết quả 2024;Đánh giá\n1;Tỷ lệ A;x%;2024-12-31;Tốt lắm\n");
        write("words.txt", """
            BÁO CÁO QUÝ I/2022
            Đến 31/3/2022, 57/63 địa phương (80%) đã ban hành kế hoạch; 05/22 bộ chưa ban hành.
            Yêu cầu các bộ, ngành ban hành kế hoạch hành động trước ngày 30/6/2022.
            """);
        write(
                "tracker.csv",
                "No.,Task,Lead agency,Deadline,Status\n1,Build,Unit A,2024-02-01,Green\n"
                        + "2,Train,Unit B,2024-06-30,Somehow\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void isLookedAtForEveryCommand() {
        Set<String> looked =
                COMMANDS.stream().map(line -> line.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));

        assertThat(looked)
                .isEqualTo(new TreeSet<>(
                        TiendoCommand.commandLine(name -> null).getSubcommands().keySet()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isAsPeopleWrite(String command) {
        for (String language : List.of("vi", "en")) {
            CommandRun run = run(command, language);

            assertThat(run.exitCode()).as(run.err()).isLessThan(2);
            assertThat(run.lines()).isNotEmpty();
            List<String> lines = new ArrayList<>(run.lines());
            lines.addAll(run.problems());
            // what formats prints is typed after --policy and --scale
            boolean isTyped = command.equals("formats");
            assertThat(lines).allSatisfy(line -> assertThat(isTyped ? List.of() : forMachines(line))
                    .as(line)
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report 749 OUT.docx",
                "report 942 OUT.html",
                "report 942 OUT.xlsx --since 749",
                "report 749 OUT.html --policy completion-pace",
                "report PLAN OUT.docx --as-of 2024-03-31",
                "report ROUND OUT.html --as-of 2025-03-31"
            })
    void ofAReportIsToo(String command) throws IOException {
        for (String language : List.of("vi", "en")) {
            CommandRun run = run(command, language);

            assertThat(run.exitCode()).as(run.err()).isLessThan(2);
            assertThat(words(folder.resolve(file(command.split(" ")[2]))))
                    .allSatisfy(
                            words -> assertThat(forMachines(words)).as(words).isEmpty());
        }
    }

    private CommandRun run(String command, String language) {
        List<String> args = new ArrayList<>();
        Arrays.stream(command.split(" ")).map(this::file).forEach(args::add);
        args.add("--lang");
        args.add(language);
        return CommandRun.of(args.toArray(String[]::new));
    }

    private static List<String> forMachines(String line) {
        String words = TYPED.matcher(line).replaceAll("");
        return Stream.of(CONSTANT, ISO, ID)
                .flatMap(pattern -> pattern.matcher(words).results())
                .map(MatchResult::group)
                .toList();
    }

    /** The words of a written report, however its form keeps them. */
    private static List<String> words(Path written) throws IOException {
        List<String> parts = new ArrayList<>();
        if (written.toString().endsWith(".html")) {
            parts.add(Files.readString(written).replaceFirst("(?s)<style>.*?</style>", ""));
        } else {
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(written))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().matches("(?:word/document|xl/sharedStrings|xl/worksheets/sheet\\d+)\\.xml")) {
                        parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        assertThat(parts).isNotEmpty();
        return parts.stream()
                .flatMap(part -> Arrays.stream(part.split("<[^>]*>")))
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    private String file(String name) {
        Path data = Path.of(DECISION_749).getParent();
        return switch (name) {
            case "749" -> DECISION_749;
            case "942" -> DECISION_942;
            case "PLAN" -> data.resolve("tasks-2023.xlsx").toString();
            case "PLAN2024" -> data.resolve("tasks-2024-plan.xlsx").toString();
            case "QUARTER" -> data.resolve("coverage-2022-q1.xlsx").toString();
            case "ROUND" -> folder.resolve("round.json").toString();
            case "BROKEN" -> folder.resolve("broken.csv").toString();
            case "WORDS" -> folder.resolve("words.txt").toString();
            case "TRACKER" -> folder.resolve("tracker.csv").toString();
            default -> name.startsWith("OUT.") ? folder.resolve(name).toString() : name;
        };
    }
}
