package io.github.tiendo.examples.format;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads separated values, as spreadsheet programs and databases write them, into one sheet of cells. What stands in them
 * is understood by {@link io.github.tiendo.layout.LayoutReader}, as in a workbook.
 *
 * <pre>{@code
 * TT;Nhiệm vụ;Cơ quan chủ trì;Thời hạn
 * 1;"Số hóa hồ sơ; lưu trữ";Sở Nội vụ;30/6/2025
 * }</pre>
 *
 * <p>Text is UTF-8 or UTF-16, with a byte order mark or without. The separator (tabulator, semicolon, bar, comma) is the
 * one that gives most lines the same number of cells; a first line {@code sep=;} says it. Quotation marks may stand around
 * a cell, doubled ones within. A cell is text, or a date where it is written as {@code 2025-06-30}; every finding names
 * line and character.
 */
public final class CsvReader implements DocumentReader {

    private static final List<String> ENDINGS = List.of("csv", "tsv", "tab");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A reader without settings. */
    public CsvReader() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Localized description() {
        return language -> CsvFindingCode.TEXTS.text("description", language, Map.of());
    }

    @Override
    public List<String> extensions() {
        return ENDINGS;
    }

    /** So many times as many lines must be narrower for a wide one to be odd. */
    private static final int MANY = 2;

    @Override
    public boolean recognises(Source source) throws IOException {
        Optional<String> beginning = CsvText.beginning(source);
        if (beginning.isEmpty()) {
            return source.hasEnding(ENDINGS) && CsvText.beginsInCodePage(source);
        }
        return beginning
                .filter(start -> source.hasEnding(ENDINGS)
                        || isOfNoOtherFormat(start) && CsvForm.of(start).isPresent())
                .isPresent();
    }

    private static boolean isOfNoOtherFormat(String text) {
        return "{[<%".indexOf(text.stripLeading().charAt(0)) < 0 && !MarkdownReader.hasTable(text);
    }

    @Override
    public Outcome<Document> read(Source source, ReadLimits limits) throws IOException {
        return CsvText.whole(source, limits, description()).then(text -> sheet(source.name(), text, limits));
    }

    private static Outcome<Document> sheet(String source, String text, ReadLimits limits) {
        return CsvForm.of(text)
                .map(form -> sheet(source, text, form, limits))
                .orElseGet(() ->
                        Outcome.failed(Finding.of(CsvFindingCode.NO_COLUMNS).at(SourceLocation.of(source))));
    }

    private static Outcome<Document> sheet(String source, String text, CsvForm form, ReadLimits limits) {
        CsvLines lines = new CsvLines(text.substring(form.start()), form.separator(), form.quote());
        int linesBefore = form.start() > 0 ? 1 : 0;
        Sheet.Builder sheet = Sheet.builder(source, "");
        Map<Integer, List<SourceLocation>> widths = new TreeMap<>();
        long mostCells = CsvText.mostCells(Runtime.getRuntime().maxMemory());
        for (int row = 0; lines.hasNext(); row++) {
            if (row == limits.rows()) {
                return Outcome.failed(CsvText.tooLarge("rows", limits.rows()).at(SourceLocation.of(source)));
            }
            sheet.row(row);
            List<CsvLines.Cell> cells = lines.next();
            if (cells.size() > limits.columns()) {
                return Outcome.failed(
                        CsvText.tooLarge("columns", limits.columns()).at(place(source, cells.get(0))));
            }
            if (cells.size() > 1) {
                widths.computeIfAbsent(cells.size(), rows -> new ArrayList<>())
                        .add(place(source, cells.get(0).line() + linesBefore, 1));
            }
            for (int column = 0; column < cells.size(); column++) {
                CsvLines.Cell cell = cells.get(column);
                if (cell.text().length() > limits.cellLength()) {
                    return Outcome.failed(
                            CsvText.tooLarge("cell-length", limits.cellLength()).at(place(source, cell)));
                }
                int before = sheet.size();
                put(sheet, column, cell.text());
                if (sheet.size() > before) {
                    sheet.at(cell.line() + linesBefore, cell.column());
                }
            }
            long most = Math.min(limits.elements(), mostCells);
            if (sheet.size() > most) {
                return Outcome.failed(CsvText.tooLarge("elements", most).at(SourceLocation.of(source)));
            }
        }
        List<Finding> findings = new ArrayList<>();
        lines.openQuoteLine()
                .ifPresent(line -> findings.add(Finding.of(CsvFindingCode.OPEN_QUOTE)
                        .at(place(source, line + linesBefore, lines.openQuoteColumn()))));
        findings.addAll(wider(widths));
        return Outcome.of(Document.of(source, List.of(sheet.build())), findings);
    }

    /** Lines with more cells than most hold a separator without quotation marks, and their cells may stand under wrong heads. */
    private static List<Finding> wider(Map<Integer, List<SourceLocation>> widths) {
        List<Finding> findings = new ArrayList<>();
        int before = 0;
        int expected = 0;
        for (Map.Entry<Integer, List<SourceLocation>> rows : widths.entrySet()) {
            if (rows.getValue().size() * MANY < before) {
                for (SourceLocation place : rows.getValue()) {
                    findings.add(Finding.of(CsvFindingCode.MORE_CELLS)
                            .with("found", rows.getKey())
                            .with("expected", expected)
                            .at(place));
                }
            } else {
                expected = rows.getKey();
            }
            before += rows.getValue().size();
        }
        return findings;
    }

    private static void put(Sheet.Builder sheet, int column, String text) {
        sheet.cell(column, date(text).map(DraftCell::date).orElseGet(() -> DraftCell.text(text)));
    }

    private static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static SourceLocation place(String source, CsvLines.Cell cell) {
        return place(source, cell.line(), cell.column());
    }

    private static SourceLocation place(String source, int line, int column) {
        return SourceLocation.builder().source(source).line(line).column(column).build();
    }
}
