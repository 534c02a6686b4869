package io.github.tiendo.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
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
