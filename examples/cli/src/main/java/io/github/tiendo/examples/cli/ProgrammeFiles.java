package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files that a command is given: named ones, and those in folders. */
final class ProgrammeFiles {

    private static final int NAMES_SHOWN = 8;

    private ProgrammeFiles() {}

    /**
     * The files, those of a folder and the folders in it by name: which end like a known format and are no lock files; each
     * once, however often it is named. Those of one name are called by their folders too, and it is said what is passed over.
     *
     * @throws UsageException if one is not there, or nothing in a folder can be read
     */
    static List<Path> in(Collection<Path> inputs, CommonOptions options, Output output) throws IOException {
        return in(inputs, file -> false, Severity.NOTE, options, output);
    }

    /**
     * The same, with files of other formats that the command knows.
     *
     * @param passedOver how bad it is that files of no format that is known stand in a folder
     */
    static List<Path> in(
            Collection<Path> inputs, Predicate<Path> others, Severity passedOver, CommonOptions options, Output output)
            throws IOException {
        Set<String> endings = Tiendo.sourceReaders().extensions();
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw wrong("file.missing", input, output.language());
            }
            if (!Files.isDirectory(input)) {
                files.putIfAbsent(whole(input), input);
                continue;
            }
            List<Path> known = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            for (Path file : within(input)) {
                if (isNamedLike(file, endings) || others.test(file)) {
                    known.add(file);
                } else {
                    unknown.add("'" + input.relativize(file) + "'");
                }
            }
            if (known.isEmpty()) {
                throw wrong("files.none", input, output.language());
            }
            known.forEach(file -> files.putIfAbsent(whole(file), file));
            if (!unknown.isEmpty()) {
                output.add(List.of(Finding.of(CommandFindingCode.FILES_PASSED_OVER)
                        .as(passedOver)
                        .with("count", unknown.size())
                        .with("names", unknown.stream().limit(NAMES_SHOWN).toList())
                        .at(SourceLocation.of(input.toString()))));
            }
        }
        options.readTogether(files.values(), inputs);
        return List.copyOf(files.values());
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static UsageException wrong(String key, Path input, Locale language) {
        return new UsageException(Output.TEXTS.of(key, language, "file", input.toString()));
    }

    /** The files in a folder and the folders in it; hidden ones and what offices leave beside open files are none. */
    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(file -> !isAside(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isAside(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return String.valueOf(inside.getFileName()).startsWith("~$");
    }

    private static boolean isNamedLike(Path file, Set<String> endings) {
        String name = String.valueOf(file.getFileName());
        return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
