package io.github.tiendo.examples.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.DocumentReaderContract;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.ReportAudit;
import io.github.tiendo.reconciliation.Verdict;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PdfReaderTest extends DocumentReaderContract {

    private static final String[] FIRST = {
        "PROGRESS REPORT",
        "Of 36 indicators, 14/36 indicators (35%) are met, and the others are on the way to",
        "their targets.",
        "1"
    };
    private static final String[] SECOND = {"Of the others, 11/36 indicators (40%) are likely to be met.", "2"};

    @Override
    protected DocumentReader reader() {
        return new PdfReader();
    }

    @Override
    protected byte[] sample() {
        return Pdf.ofPages(Pdf.lines(FIRST), Pdf.lines(SECOND));
    }

    private static Outcome<Document> read(byte... bytes) throws IOException {
        return read(ReadLimits.standard(), bytes);
    }

    private static Outcome<Document> read(ReadLimits limits, byte... bytes) throws IOException {
        return new PdfReader().read(Source.of("r.pdf", bytes), limits);
    }

    private static byte[] protectedBy(String owner, String user) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.ofPages(Pdf.lines(FIRST)))) {
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void assertRefused(Outcome<Document> read, FindingCode code) {
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(code);
    }

    private static void assertExceeds(Outcome<Document> read, String limit) {
        assertRefused(read, PdfFindingCode.LIMIT_EXCEEDED);
        assertThat(read.findings().get(0).arguments()).containsEntry("limit", limit);
    }

    @Test
    void givesParagraphsWithThePageAndTheLineOnIt() throws IOException {
        List<Block.Text> texts =
                read(Pdf.ofPages(Pdf.lines(FIRST), Pdf.lines(SECOND))).orThrow().texts();

        assertThat(texts)
                .extracting(text -> text.location() + " " + text.text().replace('\n', '/'))
                .containsExactly(
                        "r.pdf!p1:1:1 PROGRESS REPORT",
                        "r.pdf!p1:2:1 Of 36 indicators, 14/36 indicators (35%) are met, and the others are on the way to"
                                + "/their targets.",
                        "r.pdf!p2:1:1 Of the others, 11/36 indicators (40%) are likely to be met.");
    }

    @Test
    void letsItsFiguresBeCheckedWhereTheyStand() throws IOException {
        Document document = read(sample()).orThrow();

        List<AuditedFigure> alarms = ReportAudit.of(Locale.ENGLISH).audit(document).figures().stream()
                .filter(figure -> figure.verdict() == Verdict.MISMATCH)
                .toList();

        assertThat(alarms)
                .extracting(figure -> figure.location().orElseThrow().toString())
                .containsExactly("r.pdf!p1:2:19", "r.pdf!p2:1:16");
    }

    @Test
    void readsLettersWhereTheyAreDrawn() throws IOException {
        // a raised mark, a column far to the right that is drawn first, and a paragraph further below
        byte[] bytes =
                Pdf.ofPages("BT /F 12 Tf 300 780 Td (30/6/2023) Tj ET BT /F 12 Tf 50 780 Td (in the year 2022) Tj ET "
                        + "BT /F 7 Tf 140 785 Td (15) Tj ET BT /F 12 Tf 62 764 Td (and later) Tj ET BT /F 12 Tf 50 748 Td (Next) Tj ET "
                        + "BT /F 12 Tf 50 720 Td (Last) Tj ET");

        PdfText text = new PdfText(new PdfBudget(ReadLimits.standard(), bytes.length));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            text.read(document);
        }

        assertThat(text.pages()).containsExactly("in the year 2022 ¹⁵   30/6/2023\n  and later\nNext\n\nLast");
    }

    @Nested
    class NamesWhatItDoesNotRead {

        @Test
        void aScannedPaper() throws IOException {
            assertRefused(read(Pdf.ofAPicture()), PdfFindingCode.NO_TEXT);
        }

        @Test
        void aFileThatNeedsAPassword() throws IOException {
            assertRefused(read(protectedBy("owner", "reader")), PdfFindingCode.ENCRYPTED);
        }

        @Test
        void butNotOneThatEverybodyMayRead() throws IOException {
            assertThat(read(protectedBy("owner", "")).orThrow().texts())
                    .first()
                    .extracting(Block.Text::text)
                    .isEqualTo("PROGRESS REPORT");
        }

        @Test
        void bytesOfAnotherKind() throws IOException {
            assertRefused(read(new byte[] {'P', 'D', 'F'}), PdfFindingCode.NOT_A_PDF);
        }
    }

    @Nested
    class StopsAtItsLimits {

        @Test
        void whereAStreamIsAThousandTimesLargerThanItClaims() throws IOException {
            assertExceeds(read(Pdf.ofPacked(new byte[80 << 20])), "inflation-ratio");
        }

        @Test
        void whereStreamsUnpackToTooMuch() throws IOException {
            ReadLimits limits = ReadLimits.builder().inflatedBytes(100_000).build();

            assertExceeds(read(limits, Pdf.ofPacked(new byte[100_001])), "inflated-bytes");
        }

        @Test
        void whereDrawingsHoldDrawingsWithoutEnd() throws IOException {
            ReadLimits limits = ReadLimits.builder().elements(10_000).build();

            assertExceeds(read(limits, Pdf.ofDrawingsInDrawings(9)), "elements");
        }

        @Test
        void whereOnePageHasMoreLettersThanAnybodyReads() throws IOException {
            String line = "x".repeat(2_000);

            assertExceeds(read(Pdf.ofPages(Pdf.lines(line.repeat(101)))), "elements");
        }
    }
}
