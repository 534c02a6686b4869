package io.github.tiendo.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * One command. A new one extends this, is annotated with {@code @Command(name = ..., mixinStandardHelpOptions = true)}
 * and is named in {@link TiendoCommand}; its texts stand in two property files of its own.
 */
abstract class Subcommand implements Callable<Integer> {

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    /** The options that every command has. */
    final CommonOptions options() {
        return options;
    }

    /** Does the job and says everything through the output. */
    abstract void run(Output output) throws IOException;

    /**
     * Holds that a file can be written without harm: it is none of those that the command was given to read.
     *
     * @param out the file to be, one of the arguments or in a folder that is one
     * @param others what is read besides, such as the files of a folder
     */
    final void requireUnread(Path out, Collection<Path> others, Locale language) throws IOException {
        List<Path> read = new ArrayList<>(others);
        for (ArgSpec argument : spec.args()) {
            Object value = argument.getValue();
            for (Object each : value instanceof Collection<?> several ? several : Collections.singleton(value)) {
                if (each instanceof Path path && each != out) {
                    read.add(path);
                }
            }
        }
        OutputFile.require(out, read, language);
    }

    @Override
    public final Integer call() throws IOException {
        Output output =
                new Output(spec.commandLine().getOut(), spec.commandLine().getErr(), options);
        try {
            run(output);
        } catch (FileException e) {
            // what was found in the file may say why it cannot be done
            if (!output.hasErrors()) {
                output.printFindings();
                throw e;
            }
            spec.commandLine().getErr().print(Display.line(spec.qualifiedName(" ") + ": " + e.getMessage()) + "\n");
        }
        return output.finish();
    }
}
