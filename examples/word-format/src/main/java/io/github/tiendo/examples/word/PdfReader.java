package io.github.tiendo.examples.word;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.TextBlocks;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a digital PDF: paragraphs, list items and footnotes with the page and the line on it, in the order in
 * which a person reads them. What it states can be checked; a table is lines of text here, since a PDF knows no cells: take
 * the Word document or the workbook for those.
 *
 * <p>A scanned paper has no text and a protected file needs a password: both are named as what they are. Pictures, forms and
 * comments are not read.
 *
 * <p>Whatever the file claims, no more is unpacked, drawn or looked at than {@link ReadLimits} and {@link PdfBudget} allow.
 * Nothing outside the file is read, neither fonts of the machine nor a cache of them.
 */
public final class PdfReader implements DocumentReader {

    /** The mark may stand a little behind the start. */
    private static final int HEAD = 1024;

    private static final String MARK = "%PDF-";
    private static final List<String> ENDINGS = List.of("pdf");

    /** A reader without settings. */
    public PdfReader() {}

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public Localized description() {
        return language -> PdfFindingCode.TEXTS.text("description", language, Map.of());
    }

    @Override
    public List<String> extensions() {
        return ENDINGS;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        return isPdf(source.head(HEAD));
    }

    private static boolean isPdf(byte... bytes) {
        int length = Math.min(bytes.length, HEAD);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(MARK);
    }

    @Override
    public Outcome<Document> read(Source source, ReadLimits limits) throws IOException {
        return source.content(limits, description()).then(bytes -> document(source.name(), bytes, limits));
    }

    private static Outcome<Document> document(String source, byte[] bytes, ReadLimits limits) {
        SourceLocation file = SourceLocation.of(source);
        if (!isPdf(bytes)) {
            return Outcome.failed(Finding.of(PdfFindingCode.NOT_A_PDF).at(file));
        }
        PdfBudget budget = new PdfBudget(limits, bytes.length);
        try {
            PdfText text = text(bytes, budget);
            return budget.exceeded()
                    .<Outcome<Document>>map(finding -> Outcome.failed(finding.at(file)))
                    .orElseGet(() -> document(source, text));
        } catch (InvalidPasswordException e) {
            return Outcome.failed(Finding.of(PdfFindingCode.ENCRYPTED).at(file));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox answers files that nobody would write with whatever exception comes up
            return Outcome.failed(budget.exceeded()
                    .orElseGet(() -> Finding.of(PdfFindingCode.BROKEN_FILE))
                    .at(file));
        }
    }

    private static PdfText text(byte[] bytes, PdfBudget budget) throws IOException {
        PdfFonts.ofTheFileOnly();
        try (PDDocument document = new PdfParser(bytes, budget).parse()) {
            PdfText text = new PdfText(budget);
            text.read(document);
            return text;
        }
    }

    private static Outcome<Document> document(String source, PdfText text) {
        SourceLocation file = SourceLocation.of(source);
        if (text.pages().stream().allMatch(String::isBlank)) {
            return Outcome.failed(Finding.of(PdfFindingCode.NO_TEXT).at(file));
        }
        Document document = TextBlocks.pages(source, text.pages());
        Finding linesOnly = Finding.of(PdfFindingCode.LINES_ONLY).at(file);
        List<Integer> pictures = text.pictures();
        if (pictures.isEmpty()) {
            return Outcome.of(document, List.of(linesOnly));
        }
        String pages = pictures.stream().map(String::valueOf).collect(Collectors.joining(", "));
        SourceLocation first =
                SourceLocation.builder().source(source).page(pictures.get(0)).build();
        return Outcome.of(
                document,
                List.of(
                        linesOnly,
                        Finding.of(PdfFindingCode.PAGES_WITHOUT_TEXT)
                                .with("pages", pages)
                                .at(first)));
    }
}
