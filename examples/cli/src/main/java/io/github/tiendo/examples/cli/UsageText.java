package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of wrong use, in the language asked for even where the arguments could not be read. */
final class UsageText {

    private static final String OPTION = "--lang";

    /** What the JVM puts for a character of an argument that the locale of the shell cannot hold. */
    private static final char LOST = '\uFFFD';

    /** How many commands or options that are written alike are named for one that there is not. */
    private static final int SIMILAR = 3;

    private UsageText() {}

    /** No command was named. */
    static final class NoCommand extends ParameterException {

        private static final long serialVersionUID = 1L;

        NoCommand(CommandLine command) {
            super(command, "");
        }
    }

    /** The language of the arguments, else of the environment, else Vietnamese; what is neither is said elsewhere. */
    static Locale language(Function<String, @Nullable String> environment, String... args) {
        List<String> given = List.of(args);
        int at = given.indexOf(OPTION);
        Optional<String> named = at >= 0 && at + 1 < given.size()
                ? Optional.of(given.get(at + 1))
                : given.stream()
                        .filter(arg -> arg.startsWith(OPTION + "="))
                        .map(arg -> arg.substring(OPTION.length() + 1))
                        .findFirst();
        String language = named.or(() -> Optional.ofNullable(environment.apply("TIENDO_LANG")))
                .orElse("vi");
        return language.equals("en") ? Languages.ENGLISH : Languages.VIETNAMESE;
    }

    /** What is wrong. */
    static String problem(ParameterException problem, Locale language) {
        if (problem instanceof NoCommand) {
            return Output.TEXTS.of("use.command", language);
        }
        List<String> left = problem.getCommandLine().getUnmatchedArguments();
        if (problem instanceof MissingParameterException && !left.isEmpty()) {
            return Output.TEXTS.of("use.unknown", language, "what", left.get(0));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return Output.TEXTS.of("use.twice", language, "what", name(twice.getOverwritten()));
        }
        if (problem instanceof MissingParameterException missing) {
            List<String> names =
                    missing.getMissing().stream().map(UsageText::name).toList();
            return Output.TEXTS.of("use.missing", language, "what", names);
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> similar =
                    unmatched.getSuggestions().stream().limit(SIMILAR).toList();
            return Output.TEXTS.of(
                    similar.isEmpty() ? "use.unknown" : "use.similar",
                    language,
                    "what",
                    unmatched.getUnmatched().get(0),
                    "similar",
                    similar);
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
            return Output.TEXTS.of(
                    problem.getValue().indexOf(LOST) < 0 ? "use.value" : "use.locale",
                    language,
                    "option",
                    name(problem.getArgSpec()),
                    "found",
                    "'" + problem.getValue() + "'",
                    "expected",
                    expected(problem.getArgSpec(), language));
        }
        return String.valueOf(problem.getMessage());
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static String expected(ArgSpec spec, Locale language) {
        if (spec.type() == LocalDate.class) {
            return Output.TEXTS.of("use.expected.day", language);
        }
        if (spec.type() == boolean.class) {
            return Output.TEXTS.of("use.expected.nothing", language);
        }
        if (spec.type() == Map.class) {
            return Output.TEXTS.of("use.expected.limit", language);
        }
        boolean isWhole = spec.type() == int.class || spec.type() == Integer.class;
        return isWhole ? Output.TEXTS.of("use.expected.number", language) : spec.paramLabel();
    }

    /** Where more is said. */
    static String hint(CommandLine command, String name, Locale language) {
        return command.getSubcommands().isEmpty()
                ? Output.TEXTS.of("use.hint", language, "command", name)
                : Output.TEXTS.of(
                        "use.commands", language,
                        "command", name,
                        "commands", command.getSubcommands().keySet());
    }
}
