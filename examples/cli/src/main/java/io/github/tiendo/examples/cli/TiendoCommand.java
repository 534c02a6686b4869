package io.github.tiendo.examples.cli;

import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.rollup.Change;
import io.github.tiendo.scorecard.Rounding;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The {@code tiendo} command, which hands over to one command for each job. */
@Command(
        name = "tiendo",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = TiendoCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class TiendoCommand {

    /** What a file named {@code -} stands for. */
    static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    static final int DONE = 0;
    static final int INPUT_HAD_ERRORS = 1;
    static final int WRONG_USE = 2;

    /** Hibernate Validator greets at INFO. The logger is kept, since its level is lost with it. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    /** What is said of failures that say nothing themselves. */
    private static final Map<Class<?>, String> FAILURES = Map.of(
            NoSuchFileException.class, "file.missing",
            FileAlreadyExistsException.class, "file.exists",
            AccessDeniedException.class, "file.denied");

    /** Every command, in the order of the help. */
    private static final List<String> COMMANDS = List.of(
            ("score assess tasks coverage audit diff totals layout rows convert template collect report formats")
                    .split(" "));

    private TiendoCommand() {}

    /** The command of a name. What is given is an interface, so that no other command is loaded to see that it is one. */
    private static Callable<Integer> made(String name) {
        return switch (name) {
            case "score" -> new ScoreCommand();
            case "assess" -> new AssessCommand();
            case "tasks" -> new TasksCommand();
            case "coverage" -> new CoverageCommand();
            case "audit" -> new AuditCommand();
            case "diff" -> new DiffCommand();
            case "totals" -> new TotalsCommand();
            case "layout" -> new LayoutCommand();
            case "rows" -> new RowsCommand();
            case "convert" -> new ConvertCommand();
            case "template" -> new TemplateCommand();
            case "collect" -> new CollectCommand();
            case "report" -> new ReportCommand();
            case "formats" -> new FormatsCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * Runs the command and ends the JVM with its exit code.
     *
     * @param args the name of a command and its options and files
     */
    public static void main(String[] args) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        int exitCode = run(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System::getenv,
                args);
        System.exit(exitCode);
    }

    /** Runs the command; both streams are written in UTF-8 whatever the JVM's default charset is. */
    static int run(
            OutputStream out, OutputStream err, Function<String, @Nullable String> environment, String... given) {
        String[] args = helpAsOption(given);
        CommandLine tiendo = commandLine(environment, args);
        StandardOutput printed = new StandardOutput(out);
        tiendo.setOut(utf8(printed));
        tiendo.setErr(utf8(err));
        tiendo.setExecutionStrategy(TiendoCommand::execute);
        Locale language = UsageText.language(environment, args);
        tiendo.setResourceBundle(HelpTexts.in(language));
        tiendo.setParameterExceptionHandler((problem, all) -> explainWrongUse(problem, language));
        tiendo.setExecutionExceptionHandler(
                (problem, command, parsed) -> explain(problem, command, environment, language));
        int exitCode = tiendo.execute(args);
        tiendo.getErr().flush();
        if (tiendo.getOut().checkError() && !printed.isClosedByItsReader()) {
            tiendo.getErr().print("tiendo: " + Output.TEXTS.of("output-broken", language) + "\n");
            tiendo.getErr().flush();
            return Math.max(exitCode, INPUT_HAD_ERRORS);
        }
        return exitCode;
    }

    /** {@code help score} as {@code score --help}. */
    private static String[] helpAsOption(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        boolean isKnown = args.length == 1 || COMMANDS.contains(args[1]);
        return Stream.concat(Arrays.stream(args).skip(1), Stream.of("--help").filter(option -> isKnown))
                .toArray(String[]::new);
    }

    /** The command with those of its commands that the arguments need. */
    static CommandLine commandLine(Function<String, @Nullable String> environment, String... args) {
        CommandLine tiendo = new CommandLine(new TiendoCommand());
        // all are needed for help and to name the known ones; else making the other commands would only take time
        List<String> needed = args.length > 0 && COMMANDS.contains(args[0]) ? List.of(args[0]) : COMMANDS;
        for (String name : needed) {
            Subcommand made = (Subcommand) made(name);
            made.options().environment(environment);
            tiendo.addSubcommand(name, made);
        }
        tiendo.registerConverter(Path.class, TiendoCommand::path);
        tiendo.registerConverter(
                SuccessionRule.class,
                word -> constant(SuccessionRule.class, word.equals("all") ? "all-parts" : word + "-part"));
        tiendo.registerConverter(Change.Against.class, word -> constant(Change.Against.class, word));
        tiendo.registerConverter(Rounding.class, word -> constant(Rounding.class, word));
        tiendo.registerConverter(TotalsCommand.By.class, word -> constant(TotalsCommand.By.class, word));
        // "--columns @FILE" names a map, not a file of arguments
        tiendo.setExpandAtFiles(false);
        return tiendo;
    }

    /** A file as it is named on the command line, {@code -} for what comes in through a pipe. */
    private static Path path(String name) {
        if (name.isEmpty()) {
            // an empty variable of a script, which is not the folder that one stands in
            throw new TypeConversionException(name);
        }
        return name.equals("-") ? STANDARD_INPUT : Path.of(name);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A constant as it is written on the command line: {@code half-up}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    private static int execute(ParseResult parsed) {
        if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            throw new UsageText.NoCommand(parsed.commandSpec().commandLine());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int explainWrongUse(ParameterException problem, Locale language) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName(" ");
        command.getErr().print(Display.line(name + ": " + UsageText.problem(problem, language)) + "\n");
        command.getErr().print(UsageText.hint(command, name, language) + "\n");
        return WRONG_USE;
    }

    private static int explain(
            Exception problem, CommandLine command, Function<String, @Nullable String> environment, Locale language) {
        if (problem instanceof UsageException) {
            return explainWrongUse(new ParameterException(command, problem.getMessage()), language);
        }
        String name = command.getCommandSpec().qualifiedName(" ");
        command.getErr().print(Display.line(name + ": " + problem(problem, language)) + "\n");
        if (environment.apply("TIENDO_TRACE") != null) {
            problem.printStackTrace(command.getErr());
        }
        return INPUT_HAD_ERRORS;
    }

    private static String problem(Exception problem, Locale language) {
        if (problem instanceof FileSystemException file && file.getFile() != null) {
            if (file.getReason() == null && FAILURES.containsKey(file.getClass())) {
                return Output.TEXTS.of(FAILURES.get(file.getClass()), language, "file", file.getFile());
            }
            String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            return Output.TEXTS.of("file.failed", language, "file", file.getFile(), "problem", reason);
        }
        // one of no kind of its own says what it is in its words
        boolean isInWords = problem.getClass() == IOException.class && problem.getMessage() != null;
        return isInWords ? problem.getMessage() : problem.getClass().getSimpleName() + ": " + problem.getMessage();
    }

    /** The version that the jar's manifest names. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = TiendoCommand.class.getPackage().getImplementationVersion();
            return new String[] {"tiendo " + (version == null ? "(not packaged)" : version)};
        }
    }
}
