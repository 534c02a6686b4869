package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
 * <h2>Where the file is not in order</h2>
 *
 * <p>Cells without an address follow the cell before them, rows and cells out of order are read where their addresses
 * say, an address that no sheet has leaves its cell out, and of a cell that stands twice the first counts: each kind is
 * one finding for the sheet, with the place of the first.
 *
 * <h2>What is refused</h2>
 *
 * <p>Something that is no workbook, an empty file, a damaged or truncated one, one with a password that was not given
 * ({@link #withPassword}), one of a kind that cannot be read ({@code .xlsb}, Excel 95 and older), one that exceeds a limit:
 * one {@linkplain ExcelFindingCode finding} each and no document. Parts of an {@code .xlsx} file that declare a document
 * type are refused, so nothing outside the file is ever looked up. Beside the limits given, a workbook has at most 10,000
 * parts and 65,536 styles, a part at most 256 prefixes, and what is held of it must leave half of the heap free. What a
 * file claims of its own size is never believed.
 *
 * <p>An {@code .xlsx} file is read where it lies, part by part; only its texts and cells are held. No locale or time zone
 * of the machine is used. {@code .xls} files and those with a password are opened by Apache POI, which may print a line
 * about its logging; {@code .xlsx} files are read without it.
 */
public final class ExcelDocumentReader implements DocumentReader {

    static final MessageBundle TEXTS =
            MessageBundle.load("ExcelMessages", file -> ExcelDocumentReader.class.getResourceAsStream(file));
    private static final int HEAD = 512;
    /** What begins as a workbook and is none. */
    private static final List<String> OTHER_DOCUMENTS = List.of("word/document.xml", "ppt/presentation.xml");

    private final @Nullable String password;

    /** A reader for workbooks without a password. */
    public ExcelDocumentReader() {
        this(null);
    }

    private ExcelDocumentReader(@Nullable String password) {
        this.password = password;
    }

    /**
     * The same reader for workbooks with a password; those without one are read as well.
     *
     * @param password as a person would type it
     * @return a reader that knows the password
     */
    public ExcelDocumentReader withPassword(String password) {
        return new ExcelDocumentReader(Objects.requireNonNull(password));
    }

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
        byte[] head = source.head(HEAD);
        FileKind kind = FileKind.of(head);
        if (kind != FileKind.ZIP) {
            return kind == FileKind.COMPOUND || source.hasEnding(extensions()) && FileKind.isMarkup(head);
        }
        try (RandomBytes bytes = RandomBytes.of(source, ReadLimits.standard().bytes())) {
            ZipParts parts = new ZipParts(bytes);
            return OTHER_DOCUMENTS.stream().noneMatch(part -> parts.find(part).isPresent());
        } catch (RefusedException e) {
            // reading it will say why
            return true;
        }
    }

    @Override
    public Outcome<Document> read(Source source, ReadLimits limits) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try (RandomBytes bytes = RandomBytes.of(source, limits.bytes())) {
            return Outcome.of(Document.of(source.name(), sheets(source.name(), bytes, limits, findings)), findings);
        } catch (RefusedException e) {
            return Outcome.failed(e.finding().at(SourceLocation.of(source.name())));
        }
    }

    private List<Sheet> sheets(String source, RandomBytes bytes, ReadLimits limits, List<Finding> findings)
            throws IOException, RefusedException {
        byte[] head = bytes.head(HEAD);
        ReadBudget budget = new ReadBudget(limits);
        return switch (FileKind.of(head)) {
            case ZIP -> new XlsxDocument(source, budget, findings).read(bytes);
            case COMPOUND -> new CompoundFile(source, budget, findings, password).read(bytes.toArray());
            case OTHER -> throw new RefusedException(FileKind.refusal(head));
        };
    }
}
