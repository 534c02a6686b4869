package io.github.tiendo.examples.word;

import static io.github.tiendo.examples.word.Docx.cell;
import static io.github.tiendo.examples.word.Docx.paragraph;
import static io.github.tiendo.examples.word.Docx.row;
import static io.github.tiendo.examples.word.Docx.run;
import static io.github.tiendo.examples.word.Docx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.fixtures.DocumentReaderContract;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest extends DocumentReaderContract {

    private static final String TASKS = table(
            row("TT", "Nhiệm vụ", "Thời hạn", "Tiến độ"),
            row("1", "Số hóa hồ sơ", "31/3/2025", "Hoàn thành"),
            row("2", "Cổng dữ liệu mở", "30/6/2025", "Đang thực hiện"));

    @Override
    protected DocumentReader reader() {
        return new WordReader();
    }

    @Override
    protected byte[] sample() {
        return new Docx(paragraph("BÁO CÁO KẾT QUẢ THỰC HIỆN") + TASKS + paragraph("Nơi nhận: Như trên."))
                .footnotes("<w:footnote w:id=\"2\">" + paragraph("Ghi chú.") + "</w:footnote>")
                .bytes();
    }

    private static Outcome<Document> read(Docx docx) throws IOException {
        return new WordReader().read(Source.of("r.docx", docx.bytes()), ReadLimits.standard());
    }

    private static Document document(String body) throws IOException {
        return read(new Docx(body)).orThrow();
    }

    private static Sheet sheet(String... rows) throws IOException {
        return document(table(rows)).sheets().get(0);
    }

    @Test
    void givesTheTasksOfItsTablesUnderTheTitleAbove() throws IOException {
        String body = paragraph("BÁO CÁO KẾT QUẢ THỰC HIỆN")
                + paragraph("(số liệu tính đến 30/6/2025)")
                + TASKS
                + paragraph("Nơi nhận: Như trên.");

        Programme programme = Tiendo.read(Source.of("r.docx", new Docx(body).bytes()))
                .orThrow()
                .programme();

        assertThat(programme.title().text(Languages.VIETNAMESE)).isEqualTo("BÁO CÁO KẾT QUẢ THỰC HIỆN");
        assertThat(programme.dataThrough()).contains(LocalDate.of(2025, 6, 30));
        assertThat(programme.tasks())
                .extracting(task -> task.title().text(Languages.VIETNAMESE))
                .containsExactly("Số hóa hồ sơ", "Cổng dữ liệu mở");
    }

    @Nested
    class Texts {

        @Test
        void areParagraphsWithTheirNumbers() throws IOException {
            Document document = document(paragraph("Một.") + paragraph("") + paragraph("Hai", " ba."));

            assertThat(document.texts())
                    .extracting(Block.Text::text, text -> text.location().place())
                    .containsExactly(tuple("Một.", "1"), tuple("Hai ba.", "3"));
        }

        @Test
        void areHeadingsByTheStyleOnWhichTheirsBuilds() throws IOException {
            Docx docx = new Docx(paragraph("<w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>", "I. Chung"))
                    .styles("<w:style w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style>"
                            + "<w:style w:styleId=\"Own\"><w:basedOn w:val=\"H\"/></w:style>");

            assertThat(read(docx).orThrow().blocks())
                    .singleElement()
                    .isInstanceOfSatisfying(Block.Heading.class, heading -> assertThat(heading.level())
                            .isEqualTo(2));
        }

        @Test
        void areItemsWithTheNumbersThatWordCounts() throws IOException {
            String item = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
            Docx docx = new Docx(paragraph(item, "một") + paragraph(item, "hai"))
                    .numbering("<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                            + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
                            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>");

            assertThat(read(docx).orThrow().blocks())
                    .extracting(block -> ((Block.ListItem) block).marker())
                    .containsExactly("c)", "d)");
        }

        @Test
        void areItemsWhereSomebodyTypedTheDash() throws IOException {
            assertThat(document(paragraph("- 45/50 xã")).blocks())
                    .singleElement()
                    .isInstanceOfSatisfying(Block.ListItem.class, item -> assertThat(item.text())
                            .isEqualTo("45/50 xã"));
        }

        @Test
        void nameTheirFootnotes() throws IOException {
            String mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
            Docx docx = new Docx(paragraph("57/63 tỉnh", mark, "."))
                    .footnotes("<w:footnote w:id=\"2\">" + paragraph("Trừ 06 tỉnh.") + "</w:footnote>");

            assertThat(read(docx).orThrow().texts())
                    .extracting(Block.Text::text)
                    .containsExactly("57/63 tỉnh[^2].", "Trừ 06 tỉnh.");
        }

        @Test
        void standAsIfTrackedChangesWereAccepted() throws IOException {
            String deleted = "<w:del><w:r><w:delText>58</w:delText></w:r></w:del>";
            String inserted = "<w:ins>" + run("57") + "</w:ins>";
            String markDeleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";

            Document document =
                    document(paragraph(markDeleted, "Có ", deleted, inserted, "/63") + paragraph(" địa phương."));

            assertThat(document.texts()).extracting(Block.Text::text).containsExactly("Có 57/63 địa phương.");
        }

        @Test
        void tellThatChangesOfNumbersAreNotAcceptedYet() throws IOException {
            String words = "<w:del><w:r><w:delText>các</w:delText></w:r></w:del><w:ins>" + run("mọi") + "</w:ins>";
            String numbers = "<w:del><w:r><w:delText>58</w:delText></w:r></w:del><w:ins>" + run("57") + "</w:ins>";
            String row = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("12 xã") + "</w:tc></w:tr>";

            Outcome<Document> read = read(new Docx(paragraph("Ở ", words, " huyện.")
                    + paragraph("Có ", numbers, "/63 địa phương.") + "<w:tbl>" + row + "</w:tbl>"));

            assertThat(read.findings())
                    .extracting(Finding::code, finding -> finding.message(Languages.ENGLISH), Finding::location)
                    .containsExactly(tuple(
                            WordFindingCode.TRACKED_NUMBERS,
                            "3 tracked changes of numbers, from here on, are not accepted in the document yet:"
                                    + " what was inserted is read, what was deleted is not",
                            Optional.of(SourceLocation.builder()
                                    .source("r.docx")
                                    .line(2)
                                    .build())));
        }

        @Test
        void leaveOutWhatNobodySees() throws IOException {
            Outcome<Document> read =
                    read(new Docx(paragraph("a", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>", "c")));

            assertThat(read.orThrow().texts()).extracting(Block.Text::text).containsExactly("ac");
            assertThat(read.findings()).extracting(Finding::code).containsExactly(WordFindingCode.HIDDEN_TEXT);
        }

        @Test
        void standInBoxesOnce() throws IOException {
            String box = "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:drawing><w:txbxContent>"
                    + paragraph("hộp") + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                    + "<w:txbxContent>" + paragraph("hộp") + "</w:txbxContent></w:pict></mc:Fallback>"
                    + "</mc:AlternateContent></w:r>";

            assertThat(document(paragraph("x", box)).texts())
                    .extracting(Block.Text::text)
                    .containsExactlyInAnyOrder("x", "hộp");
        }
    }

    @Nested
    class Tables {

        @Test
        void holdCellsMergedAcrossAndDown() throws IOException {
            Sheet sheet = sheet(
                    row(cell("<w:vMerge w:val=\"restart\"/>", "a"), cell("<w:gridSpan w:val=\"2\"/>", "b")),
                    row(cell("<w:vMerge/>", ""), "c", "d"));

            assertThat(sheet.rows()).extracting(Object::toString).containsExactly("a | b", "c | d");
            assertThat(sheet.mergedAreas())
                    .containsExactlyInAnyOrder(Sheet.Area.of(0, 0, 1, 0), Sheet.Area.of(0, 1, 0, 2));
            assertThat(sheet.place(1, 2).place()).isEqualTo("Table 1!C2");
        }

        @Test
        void leaveOutRowsThatAChangeDeletes() throws IOException {
            Sheet sheet = sheet(
                    row("a", "b"),
                    "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "x") + cell("", "y") + "</w:tr>",
                    row("c", "d"));

            assertThat(sheet.rows()).extracting(Object::toString).containsExactly("a | b", "c | d");
        }

        @Test
        void mayStandInCells() throws IOException {
            Document document = document(table(row("a", "<w:tc>" + table(row("b", "c")) + paragraph("d") + "</w:tc>")));

            assertThat(document.sheets())
                    .flatExtracting(Sheet::rows)
                    .extracting(Object::toString)
                    .containsExactly("a | d", "b | c");
        }

        @Test
        void holdTheNumbersThatWordCounts() throws IOException {
            String item = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
            String numbered = "<w:tc>" + paragraph(item) + "</w:tc>";
            Docx docx = new Docx(table(row(numbered, "a"), row(numbered, "b")))
                    .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                            + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");

            assertThat(read(docx).orThrow().sheets().get(0).rows())
                    .extracting(Object::toString)
                    .containsExactly("1. | a", "2. | b");
        }
    }

    @Nested
    class Refused {

        private FindingCode code(byte... bytes) throws IOException {
            Outcome<Document> read = new WordReader().read(Source.of("r.doc", bytes), ReadLimits.standard());
            assertThat(read.value()).isEmpty();
            return read.findings().get(0).code();
        }

        @Test
        void areOldDocuments() throws IOException {
            byte[] old = new byte[600];
            System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);

            assertThat(code(old)).isEqualTo(WordFindingCode.OTHER_KIND);
            assertThat(new WordReader().recognises(Source.of("r.doc", old))).isTrue();
            assertThat(new WordReader().recognises(Source.of("r.xls", old))).isFalse();
        }

        @Test
        void areRichTexts() throws IOException {
            assertThat(code("{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII))).isEqualTo(WordFindingCode.OTHER_KIND);
        }

        @Test
        void areDocumentTypesAndWhatTheyName() throws IOException {
            String declared = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + paragraph("&e;") + "</w:body></w:document>";

            assertThat(read(new Docx("").part("word/document.xml", declared)).findings())
                    .extracting(Finding::code)
                    .containsExactly(WordFindingCode.BROKEN_FILE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"rows", "columns", "sheets", "cell-length", "elements", "inflated-bytes"})
        void isMoreThanTheLimit(String limit) throws IOException {
            byte[] bytes = new Docx(table(row("aa", "bb"), row("cc", "dd")) + table(row("e"))).bytes();
            ReadLimits limits = ReadLimits.builder().limit(limit, 1).build();

            assertThat(new WordReader().read(Source.of("r.docx", bytes), limits).findings())
                    .extracting(Finding::code)
                    .containsExactly(WordFindingCode.LIMIT_EXCEEDED);
        }

        @Test
        void isWhatNestsWithoutEnd() throws IOException {
            String deep = "<w:hyperlink>".repeat(20_000) + "</w:hyperlink>".repeat(20_000);

            assertThat(read(new Docx(paragraph(deep))).findings())
                    .extracting(Finding::code)
                    .containsExactly(WordFindingCode.LIMIT_EXCEEDED);
        }
    }
}
