package io.github.tiendo.examples.cli;

import io.github.tiendo.spi.FileReplacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;

/** Refuses to write where something would be lost: over an input, or in place of what is no file. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Holds that a file can be written without harm.
     *
     * @param out the file to be
     * @param inputs what is read
     * @throws UsageException if it is an input, a directory, a device or a pipe, or if its folder is not there
     */
    static void require(Path out, Collection<Path> inputs, Locale language) throws IOException {
        for (Path input : inputs) {
            if (Files.exists(out) && Files.exists(input) && Files.isSameFile(out, input)) {
                throw refusal("out.is-input", out, language);
            }
        }
        if (Files.exists(out) && !FileReplacement.canReplace(out)) {
            throw refusal("out.no-file", out, language);
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw refusal("out.no-folder", out, language);
        }
    }

    /** What messages call a file that is to be written: {@code -} as it was typed, though inputs of that name are pipes. */
    static String name(Path out) {
        return out.equals(TiendoCommand.STANDARD_INPUT) ? "-" : String.valueOf(out.getFileName());
    }

    private static UsageException refusal(String text, Path out, Locale language) {
        return new UsageException(Output.TEXTS.of(text, language, "file", out.toString()));
    }
}
