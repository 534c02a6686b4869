package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.LayoutReader;
import io.github.tiendo.reconciliation.ReportAudit;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That readers look at the beginning of a workbook as often as they like, and read all of it once. */
class WorkbookReadOnceTest {

    private byte[] workbook = {};
    private int readWhole;
    private Source source = Source.of("none", workbook);

    /** Counts when the last byte is given. */
    private final class Counted extends FilterInputStream {

        private int given;

        Counted(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            given += more;
            readWhole += more > 0 && given == workbook.length ? 1 : 0;
        }
    }

    @BeforeEach
    void countsWhatIsRead() throws IOException {
        workbook = Files.readAllBytes(Path.of(CommandRun.DECISION_749));
        source = Source.of("decision-749.xlsx", () -> new Counted(new ByteArrayInputStream(workbook)));
    }

    @Test
    void scoreReadsItOnce() throws IOException {
        long indicators = Tiendo.score(Tiendo.read(source).orThrow()).tally().total();

        assertThat(indicators).isEqualTo(28);
        assertThat(readWhole).isEqualTo(1);
    }

    @Test
    void auditReadsItOnceForItsTextsAndItsIndicators() throws IOException {
        boolean isPlainText = ReportDocument.isPlainText(source);
        DocumentReader reader = ReportDocument.reader(source).orElseThrow();
        Document document = reader.read(source, ReadLimits.standard()).orThrow();
        int figures = LayoutReader.standard()
                .read(document)
                .then(ProgrammeLoading.assembler(new CommonOptions())::assembleAndLetGo)
                .map(loaded -> ReportAudit.of(Languages.VIETNAMESE).audit(document, loaded))
                .orThrow()
                .figures()
                .size();

        assertThat(isPlainText).isFalse();
        assertThat(figures).isPositive();
        assertThat(readWhole).isEqualTo(1);
    }
}
