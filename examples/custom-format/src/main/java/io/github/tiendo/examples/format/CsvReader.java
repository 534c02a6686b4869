package io.github.tiendo.examples.format;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.ResultDraft;
import io.github.tiendo.intake.TargetDraft;
import io.github.tiendo.spi.ProgrammeReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads tables of indicators in comma-separated lines, UTF-8, quoted where a value has a comma or a line break:
 *
 * <pre>{@code
 * indicator,number,heading,unit,target 2025,result 2022,class,agency
 * Fibre to communes,1,Infrastructure,%,100%,100%,Met,Ministry of Communications
 * }</pre>
 *
 * <p>The first line names the columns, {@code indicator} first; the others may be left out or stand in any order. Any
 * number of columns {@code target PERIOD} and {@code result PERIOD} may stand there. Values are read as they are in any
 * other format; every finding names line and column.
 */
public final class CsvReader implements ProgrammeReader {

    private static final String FIRST = "indicator,";
    private static final List<String> COLUMNS =
            List.of("indicator", "number", "heading", "unit", "target PERIOD", "result PERIOD", "class", "agency");

    /** A reader without settings. */
    public CsvReader() {}

    @Override
    public String id() {
        return "csv-table";
    }

    @Override
    public Localized description() {
        return LocalizedText.of("Bảng chỉ tiêu phân cách bằng dấu phẩy", "Table of indicators, comma-separated");
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public boolean recognises(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).startsWith(FIRST);
    }

    @Override
    public Outcome<ProgrammeDraft> read(Source source, ReadLimits limits) throws IOException {
        SourceLocation file = SourceLocation.of(source.name());
        byte[] bytes = source.bytes(limits.bytes());
        if (bytes.length > limits.bytes()) {
            return Outcome.failed(tooLarge("bytes", limits.bytes()).at(file));
        }
        if (!recognises(bytes)) {
            return Outcome.failed(Finding.of(CsvFindingCode.NO_HEAD).at(file));
        }
        Optional<String> text = decoded(bytes);
        if (text.isEmpty()) {
            return Outcome.failed(Finding.of(CsvFindingCode.NOT_TEXT).at(file));
        }
        List<List<DraftCell>> lines = cells(text.get(), source.name());
        if (lines.size() > limits.rows()) {
            return Outcome.failed(tooLarge("rows", limits.rows()).at(file));
        }
        List<Finding> findings = new ArrayList<>();
        List<DraftCell> head = lines.get(0);
        head.stream()
                .filter(cell -> !isKnown(name(cell)))
                .forEach(cell -> findings.add(Finding.of(CsvFindingCode.UNKNOWN_COLUMN)
                        .with("found", cell.display())
                        .with("expected", COLUMNS)
                        .at(cell.location().orElseThrow())));
        IndicatorTableDraft table = IndicatorTableDraft.builder()
                .rows(lines.subList(1, lines.size()).stream()
                        .map(line -> row(head, line))
                        .toList())
                .build();
        return Outcome.of(
                ProgrammeDraft.builder()
                        .source(source.name())
                        .addIndicatorTables(table)
                        .build(),
                findings);
    }

    private static Finding tooLarge(String what, long limit) {
        return Finding.of(CsvFindingCode.TOO_LARGE).with("what", what).with("limit", limit);
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    // --- columns

    private static String name(DraftCell head) {
        return head.display().toLowerCase(Locale.ROOT);
    }

    private static boolean isKnown(String name) {
        return COLUMNS.contains(name) || name.startsWith("target ") || name.startsWith("result ");
    }

    private static IndicatorRowDraft row(List<DraftCell> head, List<DraftCell> line) {
        IndicatorRowDraft.Builder row =
                IndicatorRowDraft.builder().location(line.get(0).location());
        for (int i = 0; i < Math.min(head.size(), line.size()); i++) {
            DraftCell cell = line.get(i);
            String name = name(head.get(i));
            switch (name) {
                case "indicator" -> row.name(cell);
                case "number" -> row.number(cell);
                case "heading" -> row.addHeadings(cell);
                case "unit" -> row.unit(cell);
                case "class" -> row.grade(cell);
                case "agency" -> row.agency(cell);
                default -> figure(row, name, head.get(i), cell);
            }
        }
        return row.build();
    }

    private static void figure(IndicatorRowDraft.Builder row, String name, DraftCell head, DraftCell cell) {
        // both words are six letters long
        DraftCell period = DraftCell.text(name.substring(Math.min(name.length(), "target ".length())));
        if (name.startsWith("target ")) {
            row.addTargets(
                    TargetDraft.builder().header(head).due(period).value(cell).build());
        } else if (name.startsWith("result ")) {
            row.addResults(ResultDraft.builder()
                    .header(head)
                    .period(period)
                    .value(cell)
                    .build());
        }
    }

    // --- text

    /** The cells of every line that is not blank, each with its line and column from 1. */
    private static List<List<DraftCell>> cells(String text, String source) {
        List<List<DraftCell>> lines = new ArrayList<>();
        List<DraftCell> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        int started = 1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean end = i == text.length();
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if ((c == ',' || c == '\n') && (!quoted || end)) {
                line.add(DraftCell.text(cell.toString().strip())
                        .at(SourceLocation.builder()
                                .source(source)
                                .line(started)
                                .column(line.size() + 1)
                                .build()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
            if (c == '\n') {
                number++;
            }
            if (c == '\n' && (!quoted || end)) {
                if (line.stream().anyMatch(filled -> !filled.isBlank())) {
                    lines.add(List.copyOf(line));
                }
                line.clear();
                started = number;
            }
        }
        return lines;
    }
}
