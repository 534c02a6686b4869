package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that a command is given: named ones, and those in folders. */
final class ProgrammeFiles {

    private ProgrammeFiles() {}

    /**
     * The files, those of a folder and the folders in it by name: which end like a known format and are no lock files.
     *
     * @throws UsageException if one is not there, or nothing in a folder can be read
     */
    static List<Path> in(Collection<Path> inputs, Locale language) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw wrong("file.missing", input, language);
            }
            List<Path> own = Files.isDirectory(input) ? within(input) : List.of(input);
            if (own.isEmpty()) {
                throw wrong("files.none", input, language);
            }
            files.addAll(own);
        }
        return files;
    }

    private static UsageException wrong(String key, Path input, Locale language) {
        return new UsageException(Output.TEXTS.of(key, language, "file", input.toString()));
    }

    private static List<Path> within(Path folder) throws IOException {
        Set<String> endings = Tiendo.sourceReaders().extensions();
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> isNamedLike(String.valueOf(path.getFileName()), endings))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isNamedLike(String name, Set<String> endings) {
        return !name.startsWith("~$")
                && !name.startsWith(".")
                && endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
