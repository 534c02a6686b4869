package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.layout.ColumnMap;
import io.github.tiendo.layout.HeadWords;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands. */
final class CommonOptions {

    private Function<String, @Nullable String> environment = name -> null;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--lang", paramLabel = "vi|en")
    private @Nullable String lang;

    @Option(names = "--numbers", paramLabel = "vi|en|auto", defaultValue = "auto")
    private String numbers = "auto";

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--known-by", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate knownBy;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--limits", paramLabel = "NAME=VALUE", split = ",")
    private Map<String, Long> limits = new LinkedHashMap<>();

    /** What is read, so that a pipe that is asked for twice is read once. */
    private final Map<Path, Source> sources = new LinkedHashMap<>();

    /** Files that nobody named, which stand in a folder. */
    private final Set<Path> inFolders = new HashSet<>();

    /** The source of a path, the same every time; a pipe of the shell, whose last part is a number, by its whole name. */
    Source source(Path file) {
        return sources.computeIfAbsent(
                file, path -> path.startsWith("/dev/fd") ? Source.of(path).named(path.toString()) : Source.of(path));
    }

    /** Calls files of one name by as many of their folders as tell them apart. */
    void readTogether(Collection<Path> files, Collection<Path> named) {
        Map<Path, List<Path>> alike = files.stream().collect(Collectors.groupingBy(file -> end(file, 1)));
        for (Path file : files) {
            int parts = 1;
            List<Path> others = alike.get(end(file, 1));
            while (others.size() > 1 && parts < file.getNameCount()) {
                Path own = end(file, ++parts);
                int length = parts;
                others = others.stream()
                        .filter(other -> end(other, length).equals(own))
                        .toList();
            }
            if (parts > 1) {
                sources.put(file, source(file).named(end(file, parts).toString()));
            }
            if (!named.contains(file)) {
                inFolders.add(file);
            }
        }
    }

    private static Path end(Path file, int parts) {
        int all = file.getNameCount();
        return all == 0 ? file : file.subpath(Math.max(0, all - parts), all);
    }

    /** Whether a file is read because it stands in a folder, and not because somebody named it. */
    boolean isInAFolder(Path file) {
        return inFolders.contains(file);
    }

    @Option(names = "--columns", paramLabel = "HEAD=MEANING[@PERIOD],...|@FILE")
    private @Nullable String columns;

    @Option(names = "--words", paramLabel = "FILE")
    private @Nullable Path words;

    @Option(names = "--sheet", paramLabel = "NAME")
    private List<String> sheets = new ArrayList<>();

    @Option(names = "--fiscal-year-start", paramLabel = "MONTH")
    private int fiscalYearStart = 1;

    @Option(names = "--scale", paramLabel = "ID")
    private @Nullable String scale;

    void environment(Function<String, @Nullable String> environment) {
        this.environment = environment;
    }

    boolean isJson() {
        return json;
    }

    boolean isStrict() {
        return strict;
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    Optional<LocalDate> knownBy() {
        return Optional.ofNullable(knownBy);
    }

    /** What the user says of columns. */
    ColumnMap columns() {
        if (columns == null) {
            return ColumnMap.none();
        }
        try {
            String map = columns.startsWith("@") ? Files.readString(Path.of(columns.substring(1))) : columns;
            // line by line, so that it is named which of them is wrong
            map.lines().forEach(this::columns);
            return columns(map);
        } catch (IOException e) {
            throw wrong("use.unreadable", columns.substring(1));
        }
    }

    private ColumnMap columns(String map) {
        try {
            return ColumnMap.parse(map);
        } catch (IllegalArgumentException e) {
            throw wrong("use.columns", map);
        }
    }

    HeadWords headWords() {
        if (words == null) {
            return HeadWords.standard();
        }
        try {
            return HeadWords.standard().withAll(Files.readString(words));
        } catch (IllegalArgumentException e) {
            throw wrong("use.words", words);
        } catch (IOException e) {
            throw wrong("use.unreadable", words);
        }
    }

    List<String> sheets() {
        return List.copyOf(sheets);
    }

    Month firstMonthOfFiscalYear() {
        try {
            return Month.of(fiscalYearStart);
        } catch (DateTimeException e) {
            throw wrong("use.fiscal-year-start", fiscalYearStart);
        }
    }

    /** The scale of the declared classes, where one is named. */
    Optional<Scale> scale() {
        return Optional.ofNullable(scale).map(named -> Scales.named(
                        named.toUpperCase(Locale.ROOT).replace('-', '_'))
                .orElseThrow(() -> new UsageException(Output.TEXTS.of(
                        "scale.unknown", language(),
                        "found", named,
                        "known", Scales.builtIn().stream().map(Scale::id).toList()))));
    }

    Locale language() {
        if (lang != null) {
            return language("--lang", lang);
        }
        String fromEnvironment = environment.apply("TIENDO_LANG");
        return fromEnvironment == null || fromEnvironment.isEmpty()
                ? Languages.VIETNAMESE
                : language("TIENDO_LANG", fromEnvironment);
    }

    private static Locale language(String name, String value) {
        return switch (value) {
            case "vi" -> Languages.VIETNAMESE;
            case "en" -> Languages.ENGLISH;
            default ->
                throw new UsageException(
                        Output.TEXTS.of("use.lang", Languages.VIETNAMESE, "option", name, "found", value));
        };
    }

    /** How the file writes numbers; empty if that is to be found out. */
    Optional<NumberDialect> numbers() {
        return switch (numbers) {
            case "vi" -> Optional.of(NumberDialect.VIETNAMESE);
            case "en" -> Optional.of(NumberDialect.ENGLISH);
            case "auto" -> Optional.empty();
            default -> throw wrong("use.numbers", numbers);
        };
    }

    ReadLimits limits() {
        ReadLimits.Builder changed = ReadLimits.builder();
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            try {
                changed.limit(limit.getKey(), limit.getValue());
            } catch (IllegalArgumentException e) {
                throw wrong("use.limits", limit);
            }
        }
        return changed.build();
    }

    private UsageException wrong(String key, Object found) {
        return new UsageException(Output.TEXTS.of(key, language(), "found", found.toString()));
    }
}
