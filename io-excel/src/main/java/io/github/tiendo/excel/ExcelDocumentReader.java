package io.github.tiendo.excel;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Reads workbooks into sheets of cells: {@code .xlsx} (and {@code .xlsm}, macros ignored) and {@code .xls}. What stands in
 * them is understood by {@link io.github.tiendo.layout.LayoutReader}.
 *
 * <h2>Cells</h2>
 *
 * <p>Text is taken without its formatting and phonetic guides. A number is the shortest decimal of what is stored, with
 * the decimals that its format shows; in a format with {@code %} it is a percentage (0.7708 is 77.08). Dates, truth
 * values and errors stay what they are; a time of day is text. A formula counts by the result that was stored with it;
 * without one it is an error cell with the text {@link Sheet#NOT_CALCULATED}. Every cell has its place: {@code Chỉ tiêu!C12}.
 *
 * <h2>What is refused</h2>
 *
 * <p>Something that is no workbook, an empty file, a damaged or truncated one, one with a password, one of a kind that
 * cannot be read ({@code .xlsb}, Strict Open XML, Excel 95 and older), one that exceeds a limit: one {@linkplain ExcelFindingCode finding} each and no document. Parts of an {@code .xlsx} file that declare a
 * document type are refused, so nothing outside the file is ever looked up. Beside the limits given, a workbook has at
 * most 10,000 parts, and must leave half of the heap free. No limit of the library that opens the file
 * is changed, and no locale or time zone of the machine is used.
 */
public final class ExcelDocumentReader implements DocumentReader {

    private static final MessageBundle TEXTS =
            MessageBundle.load("ExcelMessages", ExcelDocumentReader.class::getResourceAsStream);
    private static final int HEAD = 512;

    /** A reader without settings. */
    public ExcelDocumentReader() {}

    @Override
    public String id() {
        return "excel";
    }

    @Override
    public Localized description() {
        return language -> TEXTS.text("description", language, Map.of());
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx", "xls", "xlsm", "xltx", "xlt");
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        return FileKind.of(source.head(HEAD)) != FileKind.OTHER;
    }

    @Override
    public Outcome<Document> read(Source source, ReadLimits limits) throws IOException {
        SourceLocation place = SourceLocation.of(source.name());
        byte[] bytes = source.bytes(limits.bytes());
        try {
            return new WorkbookScanner(source.name(), limits).scan(bytes);
        } catch (RefusedException e) {
            return Outcome.failed(e.finding().at(place));
        }
    }
}
