package io.github.tiendo.examples.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.Document;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.ReportAudit;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordCommentsTest {

    private static final String WRONG = "Đã có 12/60 xã đạt chuẩn (25%) trong năm.";

    private static final String START = "<w:commentRangeStart w:id=\"0\"/>";

    private static final String END = "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";

    private record Marked(byte[] before, byte[] bytes, List<Finding> findings) {

        String part(String name) throws IOException {
            return WordReportWriterTest.parts(bytes).get(name);
        }

        String text() throws IOException {
            return part("word/document.xml");
        }
    }

    private static Document document(byte... bytes) throws IOException {
        return new WordReader()
                .read(Source.of("report.docx", bytes), ReadLimits.standard())
                .orThrow();
    }

    private static AuditResult audit(byte... bytes) throws IOException {
        return ReportAudit.of(Languages.VIETNAMESE).audit(document(bytes));
    }

    private static Marked mark(Docx report) throws IOException {
        return mark(report.bytes());
    }

    private static Marked mark(byte... bytes) throws IOException {
        List<AuditedFigure> alarms = audit(bytes).worstFirst().stream()
                .filter(figure -> figure.verdict().isAlarm())
                .toList();
        return mark(bytes, alarms);
    }

    private static Marked mark(byte[] bytes, List<AuditedFigure> figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = WordComments.write(
                Source.of("report.docx", bytes), figures, Languages.VIETNAMESE, ReadLimits.standard(), out);
        return new Marked(bytes, out.toByteArray(), findings);
    }

    @Test
    void partsTheRunAtTheFigureAndKeepsEveryWord() throws IOException {
        Marked marked =
                mark(new Docx("<w:p><w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>" + WRONG + "</w:t></w:r></w:p>"));

        assertThat(marked.findings()).isEmpty();
        String run = "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">";
        assertThat(marked.text())
                .contains("<w:p>" + run + "Đã có 12/60 xã đạt chuẩn (</w:t></w:r>" + START + run + "25%</w:t></w:r>"
                        + END + run + ") trong năm.</w:t></w:r></w:p>");
        assertThat(marked.part("word/comments.xml"))
                .contains("w:author=\"Tiendo\"")
                .contains("không khớp · tỷ lệ")
                .contains("20%");
        assertThat(marked.part("[Content_Types].xml")).contains("PartName=\"/word/comments.xml\"");
        assertThat(marked.part("word/_rels/document.xml.rels")).contains("Target=\"comments.xml\"");
    }

    @Test
    void readsBackToTheSameAudit() throws IOException {
        byte[] report = new Docx(Docx.paragraph(WRONG, " Có 30/60 xã, đạt 50%.")
                        + Docx.table(Docx.row("Chỉ tiêu", "Kết quả"), Docx.row("Xã đạt chuẩn", "12/60 (25%)"))
                        + Docx.paragraph("Tổng vốn 2.500 tỷ đồng, đã giải ngân 1.500 tỷ đồng, đạt 65%."))
                .bytes();

        Marked marked = mark(report);

        assertThat(audit(marked.bytes())).isEqualTo(audit(report));
        assertThat(document(marked.bytes())).isEqualTo(document(report));
    }

    @Test
    void spansRunsOfOneFigure() throws IOException {
        Marked marked = mark(new Docx(Docx.paragraph("Đã có 12/60 xã đạt chuẩn (2", "5", "%) trong năm.")));

        assertThat(marked.text())
                .contains("đạt chuẩn (</w:t></w:r>" + START + "<w:r><w:t xml:space=\"preserve\">2</w:t></w:r>"
                        + Docx.run("5") + "<w:r><w:t xml:space=\"preserve\">%</w:t></w:r>" + END + "<w:r>");
    }

    @Test
    void marksAWholeRunWithoutPartingIt() throws IOException {
        Marked marked = mark(new Docx(Docx.paragraph("Đã có 12/60 xã đạt chuẩn (", "25%", ") trong năm.")));

        assertThat(marked.text()).contains(Docx.run("Đã có 12/60 xã đạt chuẩn (") + START + Docx.run("25%") + END);
    }

    @Test
    void countsWhatIsWrittenAsOneCharacterAsOne() throws IOException {
        Marked marked =
                mark(new Docx(Docx.paragraph("A &amp; B &lt; C &#x1F600;: có 12/60 xã đạt chuẩn (25%) &amp; hết")));

        assertThat(marked.text()).contains(START + "<w:r><w:t xml:space=\"preserve\">25%</w:t></w:r>" + END);
    }

    @Test
    void marksFiguresInCells() throws IOException {
        Marked marked = mark(new Docx(Docx.paragraph("Bảng 1")
                + Docx.table(
                        Docx.row("Đơn vị", "Kết quả"),
                        Docx.row("Huyện A", "Có 12/60 xã đạt chuẩn (25%)"),
                        Docx.row("Huyện B", "Có 15/60 xã đạt chuẩn (25%)"))));

        assertThat(marked.findings()).isEmpty();
        assertThat(marked.text())
                .containsOnlyOnce("commentRangeStart")
                .contains("Có 12/60 xã đạt chuẩn (</w:t></w:r>" + START);
    }

    @Test
    void marksTheReferenceOfANoteWhereTheFigureStandsInIt() throws IOException {
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        Marked marked = mark(new Docx(Docx.paragraph("Kết quả đạt khá", reference, " trong năm."))
                .footnotes("<w:footnote w:id=\"2\">" + Docx.paragraph(WRONG) + "</w:footnote>"));

        assertThat(marked.text()).contains(START + reference + END);
    }

    @Test
    void marksWhatATrackedChangePutThere() throws IOException {
        Marked marked = mark(new Docx(Docx.paragraph(
                "Đã có 12/60 xã đạt chuẩn (",
                "<w:del><w:r><w:delText>20</w:delText></w:r></w:del>",
                "<w:ins>" + Docx.run("25") + "</w:ins>",
                "%) trong năm.")));

        assertThat(marked.text())
                .contains("<w:del><w:r><w:delText>20</w:delText></w:r></w:del><w:ins>" + START + Docx.run("25")
                        + "</w:ins><w:r><w:t xml:space=\"preserve\">%</w:t></w:r>" + END);
    }

    @Test
    void keepsTheCommentsThatAreThere() throws IOException {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/word/notes1.xml\" ContentType=\"application/vnd.openxmlformats-"
                + "officedocument.wordprocessingml.comments+xml\"/></Types>";
        String relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId7\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                + " Target=\"notes1.xml\"/></Relationships>";
        String comments = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:comment w:id=\"4\" w:author=\"A\"><w:p/></w:comment></w:comments>";
        Marked marked = mark(new Docx(Docx.paragraph(WRONG))
                .part("[Content_Types].xml", types)
                .part("word/_rels/document.xml.rels", relationships)
                .part("word/notes1.xml", comments));

        assertThat(marked.text()).contains("<w:commentRangeStart w:id=\"5\"/>");
        assertThat(marked.part("word/notes1.xml"))
                .startsWith(comments.substring(0, comments.indexOf("</w:comments>")))
                .contains("w:id=\"5\"");
        assertThat(marked.part("[Content_Types].xml")).isEqualTo(types);
        assertThat(marked.part("word/_rels/document.xml.rels")).isEqualTo(relationships);
    }

    @Test
    void keepsEveryOtherPartAndSaysWhichFigureStandsNowhere() throws IOException {
        byte[] report =
                new Docx(Docx.paragraph(WRONG)).part("word/theme.xml", "<a/>").bytes();
        List<AuditedFigure> elsewhere = audit(
                        new Docx(Docx.paragraph("Mở đầu.") + Docx.paragraph("") + Docx.paragraph(WRONG)).bytes())
                .figures();

        Marked marked = mark(report, elsewhere);

        assertThat(marked.findings().get(0).code()).isEqualTo(WordFindingCode.FIGURE_NOT_MARKED);
        assertThat(WordReportWriterTest.parts(marked.bytes())).isEqualTo(WordReportWriterTest.parts(report));
    }

    @Test
    void refusesWhatIsNoDocument() {
        byte[] text = "Có 12/60 xã (25%).".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> mark(text, List.of())).isInstanceOf(IOException.class);
    }

    @Test
    void marksTheSameTwiceToTheSameBytes() throws IOException {
        byte[] report = new Docx(Docx.paragraph(WRONG) + Docx.paragraph("Có 13/60 xã, đạt 25%.")).bytes();

        assertThat(mark(report).bytes()).isEqualTo(mark(report).bytes());
        Map<String, String> parts = WordReportWriterTest.parts(mark(report).bytes());
        assertThat(parts).containsKey("word/comments.xml");
    }
}
