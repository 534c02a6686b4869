package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The help speaks the language asked for, of every command, option and parameter. */
class HelpTest {

    /** What is said of each command, option and parameter, by its name. */
    private static Map<String, String> texts(Locale language) {
        CommandLine tiendo = TiendoCommand.commandLine(name -> null);
        tiendo.setResourceBundle(HelpTexts.in(language));
        Map<String, String> texts = new LinkedHashMap<>();
        add(tiendo, texts);
        tiendo.getSubcommands().values().forEach(command -> add(command, texts));
        return texts;
    }

    private static void add(CommandLine command, Map<String, String> texts) {
        String name = command.getCommandSpec().qualifiedName(" ");
        texts.put(name, String.join(" ", command.getCommandSpec().usageMessage().description()));
        command.getCommandSpec()
                .args()
                .forEach(arg -> texts.put(
                        name + " " + (arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel()),
                        String.join(" ", arg.description())));
    }

    @Test
    void saysSomethingElseOfEverythingInEachLanguage() {
        Map<String, String> english = texts(Languages.ENGLISH);
        Map<String, String> vietnamese = texts(Languages.VIETNAMESE);

        assertThat(english).hasSizeGreaterThan(200).doesNotContainValue("");
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        assertThat(vietnamese).doesNotContainValue("").allSatisfy((name, text) -> assertThat(text)
                .isNotEqualTo(english.get(name)));
    }

    @Test
    void isPrintedInTheLanguageOfTheArgumentsOrOfTheEnvironment() {
        assertThat(CommandRun.of("score", "--help", "--lang", "vi").lines())
                .first()
                .asString()
                .startsWith("Cách dùng: tiendo score");
        assertThat(CommandRun.of("--help", "--lang=en").lines())
                .contains("Commands:", "Exit codes:", "  2   wrong use of the command")
                .first()
                .isEqualTo("Usage: tiendo [-hV] COMMAND");
    }

    @Test
    void explainsWrongUseInTheLanguageAskedFor() {
        for (List<String> wrong : List.of(
                List.of("--numbers", "fr"),
                List.of("--limits", "moons=3"),
                List.of("--columns", "A"),
                List.of("--words", "nowhere.txt"),
                List.of("--as-of", "yesterday"),
                List.of("--nothing"))) {
            List<String> problems = List.of("vi", "en").stream()
                    .map(language -> {
                        List<String> args = new ArrayList<>(List.of("score", CommandRun.DECISION_749));
                        args.addAll(wrong);
                        args.addAll(List.of("--lang", language));
                        CommandRun run = CommandRun.of(args.toArray(String[]::new));
                        assertThat(run.exitCode()).isEqualTo(2);
                        return run.problems().get(0);
                    })
                    .toList();

            assertThat(problems.get(0)).isNotEqualTo(problems.get(1));
        }
    }
}
