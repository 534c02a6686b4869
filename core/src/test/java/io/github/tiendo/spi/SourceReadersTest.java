package io.github.tiendo.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.LayoutOptions;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReadersTest {

    private static final Source FILE = Source.of("plan.xlsx", "PK".getBytes(StandardCharsets.UTF_8));

    @Test
    void callsAFileOfBlanksEmpty() throws IOException {
        SourceReaders tables = SourceReaders.of(
                Registry.of(List.of(new Tables("tables", "PK", List.of("xlsx"))), DocumentReader::id),
                Registry.of(List.of(), ProgrammeReader::id));

        assertThat(tables.document(
                                Source.of("blank.csv", "\uFEFF \n\n".getBytes(StandardCharsets.UTF_8)),
                                ReadLimits.standard())
                        .findings())
                .extracting(Finding::code)
                .containsExactly(SpiFindingCode.EMPTY_FILE);
    }

    @Test
    void saysWhichArtifactBringsAReaderWhereNoneIsInstalled() throws IOException {
        SourceReaders none = SourceReaders.of(
                Registry.of(List.of(), DocumentReader::id), Registry.of(List.of(), ProgrammeReader::id));

        Outcome<ProgrammeDraft> chosen = none.draft(FILE, ReadLimits.standard(), LayoutOptions.standard());

        assertThat(none.document(FILE, ReadLimits.standard()).findings()).isEqualTo(chosen.findings());
        assertThat(chosen.value()).isEmpty();
        assertThat(chosen.findings()).hasSize(1);
        assertThat(chosen.findings().get(0).line(Languages.ENGLISH))
                .isEqualTo(
                        "plan.xlsx: error: no reader of files is installed; add io.github.tiendo:tiendo-io-excel for "
                                + ".xlsx and .xls, or io.github.tiendo:tiendo-io-json for .json");
        assertThat(chosen.findings().get(0).line(Languages.VIETNAMESE))
                .startsWith("plan.xlsx: lỗi: chưa cài đặt bộ đọc tệp nào;");
    }

    @Test
    void namesReadersThatCannotBeMadeAndReadsWithTheOthers(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(DocumentReader.class.getName()), "example.NotThere\n" + Taken.class.getName() + "\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, DocumentReader.class.getClassLoader())) {
            Registry<DocumentReader> documents = Registry.load(
                    List.of(new Tables("tables", "PK", List.of("xlsx"))),
                    ServiceLoader.load(DocumentReader.class, loader),
                    DocumentReader::id);

            Outcome<Document> read = SourceReaders.of(documents, Registry.of(List.of(), ProgrammeReader::id))
                    .document(FILE, ReadLimits.standard());

            assertThat(documents.problems())
                    .containsExactly(
                            "io.github.tiendo.spi.DocumentReader: Provider example.NotThere not found",
                            "two plug-ins have the id 'tables': " + Tables.class.getName() + " and "
                                    + Taken.class.getName());
            assertThat(read.value()).isPresent();
            assertThat(read.findings())
                    .hasSize(2)
                    .first()
                    .extracting(finding -> finding.line(Languages.ENGLISH))
                    .isEqualTo("plan.xlsx: warning: a reader that is installed takes no part: "
                            + "io.github.tiendo.spi.DocumentReader: Provider example.NotThere not found");
        }
    }

    /** Knows what begins with its letters. */
    private record Tables(String id, String beginning, List<String> extensions) implements DocumentReader {

        @Override
        public Localized description() {
            return LocalizedText.english(id);
        }

        @Override
        public boolean recognises(Source source) throws IOException {
            return new String(source.head(2), StandardCharsets.UTF_8).equals(beginning);
        }

        @Override
        public Outcome<Document> read(Source source, ReadLimits limits) {
            return Outcome.of(Document.of(id, List.of()));
        }
    }

    /** A service whose id is that of another reader. */
    public static final class Taken implements DocumentReader {

        @Override
        public String id() {
            return "tables";
        }

        @Override
        public Localized description() {
            return LocalizedText.english("taken");
        }

        @Override
        public List<String> extensions() {
            return List.of("xlsx");
        }

        @Override
        public boolean recognises(Source source) {
            return true;
        }

        @Override
        public Outcome<Document> read(Source source, ReadLimits limits) {
            return Outcome.of(Document.of("taken", List.of()));
        }
    }

    private record Structured(String id) implements ProgrammeReader {

        @Override
        public Localized description() {
            return LocalizedText.english(id);
        }

        @Override
        public List<String> extensions() {
            return List.of("json");
        }

        @Override
        public boolean recognises(byte[] head) {
            return head[0] == '{';
        }

        @Override
        public Outcome<ProgrammeDraft> read(Source source, ReadLimits limits) {
            return Outcome.of(ProgrammeDraft.builder().source(id).build());
        }
    }

    private static final SourceReaders READERS = SourceReaders.of(
            Registry.of(
                    List.of(
                            new Tables("words", "PK", List.of("docx")),
                            new Tables("sheets", "PK", List.of("xlsx", "xlsm")),
                            new Tables("lines", "a;", List.of("csv"))),
                    DocumentReader::id),
            Registry.of(List.of(new Structured("json")), ProgrammeReader::id));

    private static Source source(String name, String content) {
        return Source.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String document(String name, String content) throws IOException {
        Outcome<Document> read = READERS.document(source(name, content), ReadLimits.standard());
        return read.value().map(Document::source).orElse(read.findings().toString());
    }

    @Test
    void takesTheReaderOfTheEndingAmongThoseThatKnowTheContent() throws IOException {
        assertThat(document("PLAN.XLSM", "PK")).isEqualTo("sheets");
        assertThat(document("plan.docx", "PK")).isEqualTo("words");
        assertThat(document("plan.bin", "PK")).isEqualTo("words");
        assertThat(document("plan.xlsx", "a;b")).isEqualTo("lines");
        assertThat(READERS.extensions()).containsExactly("docx", "xlsx", "xlsm", "csv", "json");
    }

    @Test
    void asksReadersOfStructuredFormatsForDraftsOnly() throws IOException {
        assertThat(READERS.draft(source("plan.json", "{}"), ReadLimits.standard(), LayoutOptions.standard())
                        .orThrow()
                        .getSource())
                .isEqualTo("json");
        assertThat(document("plan.json", "{}"))
                .contains("plan.json")
                .contains("words, sheets, lines")
                .doesNotContain("lines, json");
    }

    @Test
    void saysWhatIsExpectedInsteadOfAnEmptyOrUnknownFile() throws IOException {
        Outcome<ProgrammeDraft> empty =
                READERS.draft(source("plan.json", ""), ReadLimits.standard(), LayoutOptions.standard());
        Outcome<ProgrammeDraft> unknown =
                READERS.draft(source("plan.pdf", "%PDF"), ReadLimits.standard(), LayoutOptions.standard());

        assertThat(empty.findings()).extracting(Finding::code).containsExactly(SpiFindingCode.EMPTY_FILE);
        assertThat(unknown.findings()).extracting(Finding::code).containsExactly(SpiFindingCode.UNKNOWN_FORMAT);
        assertThat(unknown.findings().get(0).line(Languages.ENGLISH)).contains("words, sheets, lines, json");
    }

    @Test
    void saysWhereTheReaderStandsThatIsNotInstalled() throws IOException {
        assertThat(unknown("plan.md", "| a |"))
                .isEqualTo(
                        "plan.md: error: the content of the file is of no known format; expected one of: words, sheets, "
                                + "lines, json; a reader of .md stands in examples/custom-format of the library's sources");
        assertThat(unknown("upload", "%PDF-1.7"))
                .endsWith("; a reader of .pdf stands in examples/word-format of the library's sources");
        assertThat(unknown("plan.docx", "none of theirs")).endsWith("expected one of: words, sheets, lines, json");
        assertThat(unknown("plan.bin", "none of theirs")).endsWith("expected one of: words, sheets, lines, json");

        SourceReaders sheetsAlone = SourceReaders.of(
                Registry.of(List.of(new Tables("sheets", "PK", List.of("xlsx"))), DocumentReader::id),
                Registry.of(List.of(), ProgrammeReader::id));
        assertThat(sheetsAlone
                        .draft(source("plan.json", "[]"), ReadLimits.standard(), LayoutOptions.standard())
                        .findings()
                        .get(0)
                        .message(Languages.VIETNAMESE))
                .endsWith("; .json do io.github.tiendo:tiendo-io-json đọc");
    }

    private static String unknown(String name, String content) throws IOException {
        return READERS.draft(source(name, content), ReadLimits.standard(), LayoutOptions.standard())
                .findings()
                .get(0)
                .line(Languages.ENGLISH);
    }

    @Test
    void readsAWholeSourceWithinItsLimits() throws IOException {
        ReadLimits four =
                ReadLimits.builder().from(ReadLimits.standard()).bytes(4).build();
        LocalizedText expected = LocalizedText.english("a table");

        assertThat(source("a", "1234").content(four, expected).orThrow()).hasSize(4);
        assertThat(source("a", "12345").content(four, expected).findings())
                .extracting(Finding::code)
                .containsExactly(SpiFindingCode.TOO_LARGE);
        assertThat(source("a", "").content(four, expected).findings())
                .extracting(Finding::code)
                .containsExactly(SpiFindingCode.EMPTY_FILE);
    }
}
