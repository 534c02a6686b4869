package io.github.tiendo.examples.cli;

import io.github.tiendo.excel.ObservationWorkbook;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.json.ObservationLines;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that hold observations alone: lines of NDJSON, or rows of a workbook. */
final class ObservationFiles {

    private static final Pattern LINES =
            Pattern.compile("(.+?)\\.(?:ndjson|jsonl)(?:\\.gz)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ROWS = Pattern.compile("(.+?)\\.(?:xlsx|xlsm)", Pattern.CASE_INSENSITIVE);

    private ObservationFiles() {}

    /** Whether a file is of lines, by its name. */
    static boolean isLines(Path file) {
        return LINES.matcher(name(file)).matches();
    }

    /** Whether a file may be of lines or rows, by its name. */
    static boolean mayHold(Path file) {
        return isLines(file) || ROWS.matcher(name(file)).matches();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The programme with the observations as its last report, which is called like the file. */
    static Programme with(Programme planned, Path file, CommonOptions options, Output output) throws IOException {
        ProgrammeLoading.requireFile(file, output.language());
        boolean isLines = isLines(file);
        Matcher named = (isLines ? LINES : ROWS).matcher(name(file));
        String name = named.matches() ? named.group(1) : name(file);
        Set<ReportId> taken = planned.reports().stream().map(ProgressReport::id).collect(Collectors.toSet());
        ReportId id = ReportId.of(name);
        for (int i = 2; taken.contains(id); i++) {
            id = ReportId.of(name + "-" + i);
        }
        Outcome<ProgressReport> report = isLines
                ? ObservationLines.readReport(options.source(file), options.limits(), planned, id)
                : ObservationWorkbook.readReport(options.source(file), options.limits(), planned, id);
        output.add(report.findings());
        return planned.withReport(report.orThrow());
    }

    /** A programme of the indicators that the lines of some files are about, called by their ids. */
    static Programme of(List<Path> files, CommonOptions options, Locale language) throws IOException {
        Programme.Builder programme = Programme.builder();
        Set<IndicatorId> known = new LinkedHashSet<>();
        for (Path file : files) {
            ProgrammeLoading.requireFile(file, language);
            try (Stream<Observation> lines =
                    ObservationLines.read(options.source(file), options.limits(), finding -> {})) {
                lines.map(Observation::indicator).forEach(known::add);
            }
        }
        known.forEach(id -> programme.addIndicators(Indicator.builder()
                .id(id)
                .name(LocalizedText.of(id.value(), id.value()))
                .build()));
        String title = name(files.get(0));
        return programme
                .id(ProgrammeId.of(title))
                .title(LocalizedText.of(title, title))
                .build();
    }
}
