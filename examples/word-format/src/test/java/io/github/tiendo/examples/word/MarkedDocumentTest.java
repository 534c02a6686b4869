package io.github.tiendo.examples.word;

import static io.github.tiendo.examples.word.Docx.paragraph;
import static io.github.tiendo.examples.word.Docx.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.fixtures.ReportSamples;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class MarkedDocumentTest {

    private static final String STYLES = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
            + "<w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Muc3\">"
            + "<w:name w:val=\"heading 3\"/></w:style>";

    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private record Filled(byte[] bytes, List<Finding> findings) {

        List<String> texts() throws IOException {
            return document().texts().stream().map(Block.Text::text).toList();
        }

        Document document() throws IOException {
            return new WordReader()
                    .read(Source.of("filled.docx", bytes), ReadLimits.standard())
                    .orThrow();
        }

        Map<String, String> parts() throws IOException {
            return WordReportWriterTest.parts(bytes);
        }
    }

    private static Filled fill(String body) throws IOException {
        return fill(new Docx(body).styles(STYLES).part("word/_rels/document.xml.rels", RELATIONSHIPS));
    }

    private static Filled fill(Docx marked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = new WordReportWriter()
                .writeInto(
                        ReportSamples.of749(Languages.VIETNAMESE),
                        Source.of("marked.docx", marked.bytes()),
                        ReadLimits.standard(),
                        out);
        return new Filled(out.toByteArray(), findings);
    }

    @Test
    void givesADocumentWithoutStylesAndRelationshipsWhatTheReportNeeds() throws IOException {
        Filled filled = fill(new Docx(paragraph("{{report}}")));

        assertThat(filled.findings()).isEmpty();
        Map<String, String> parts = filled.parts();
        assertThat(parts.get("word/_rels/document.xml.rels"))
                .contains("Target=\"styles.xml\"", "Target=\"charts/tiendo-chart1.xml\"");
        assertThat(parts.get("[Content_Types].xml"))
                .contains("/word/styles.xml", "/word/charts/tiendo-chart1.xml", "Extension=\"xlsx\"");
        assertThat(parts.get("word/styles.xml")).contains("TiendoBody", "Heading2");
    }

    @Test
    void putsWordsIntoASentenceAndKeepsHowTheyLook() throws IOException {
        Filled filled = fill(paragraph(
                run("UBND báo cáo: "),
                "<w:r><w:rPr><w:b/></w:rPr><w:t>{{data-</w:t></w:r>",
                run("through}}, có {{ MET }} chỉ tiêu đạt, chiếm {{met %}}.")));

        assertThat(filled.findings()).isEmpty();
        assertThat(filled.texts())
                .containsExactly("UBND báo cáo: Số liệu tính đến ngày 31/12/2022, có 8 chỉ tiêu đạt, chiếm 29%.");
        assertThat(filled.parts().get("word/document.xml"))
                .contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">Số liệu tính đến ngày 31/12/2022</w:t>");
    }

    @Test
    void putsSentencesTablesAndChartsInThePlaceOfAParagraph() throws IOException {
        Filled filled = fill(paragraph("Phần một")
                + paragraph("{{summary}}")
                + paragraph("{{classes}}")
                + paragraph("{{indicators}}")
                + paragraph("Nơi nhận"));

        assertThat(filled.findings()).isEmpty();
        assertThat(filled.texts())
                .containsSubsequence(
                        "Phần một",
                        "08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);",
                        "1.1. Các chỉ tiêu đã hoàn thành",
                        "Nơi nhận");
        assertThat(filled.document().sheets()).hasSize(5);
        assertThat(filled.parts()).containsKeys("word/charts/tiendo-chart1.xml", "word/embeddings/tiendo-chart2.xlsx");
        assertThat(filled.parts().get("word/_rels/document.xml.rels")).contains("Target=\"charts/tiendo-chart2.xml\"");
        assertThat(filled.parts().get("[Content_Types].xml")).contains("/word/charts/tiendo-chart2.xml");
    }

    @Test
    void takesTheStylesOfTheOfficeAndAddsWhatItLacks() throws IOException {
        Filled filled = fill(paragraph("{{indicators}}"));

        assertThat(filled.parts().get("word/document.xml"))
                .contains("<w:pStyle w:val=\"Muc3\"/>")
                .doesNotContain("\"Heading3\"");
        assertThat(filled.parts().get("word/styles.xml"))
                .containsOnlyOnce("w:styleId=\"TiendoTable\"")
                .containsOnlyOnce("w:val=\"heading 3\"");
    }

    @Test
    void fillsContentControlsByTheirTags() throws IOException {
        Filled filled = fill("<w:sdt><w:sdtPr><w:tag w:val=\"summary\"/></w:sdtPr><w:sdtContent>"
                + paragraph("Nhấn vào đây") + "</w:sdtContent></w:sdt>"
                + paragraph(
                        "Theo ",
                        "<w:sdt><w:sdtPr><w:tag w:val=\"legal-basis\"/></w:sdtPr><w:sdtContent>" + run("[văn ")
                                + run("bản]") + "</w:sdtContent></w:sdt>")
                + "<w:sdt><w:sdtPr><w:tag w:val=\"so-van-ban\"/></w:sdtPr><w:sdtContent>" + paragraph("Số: ...")
                + "</w:sdtContent></w:sdt>");

        assertThat(filled.findings()).isEmpty();
        assertThat(filled.texts())
                .contains("08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);", "Theo Quyết định số 749/QĐ-TTg", "Số: ...")
                .doesNotContain("Nhấn vào đây");
    }

    @Test
    void fillsWhatStandsAboveAndBelowThePages() throws IOException {
        Docx marked = new Docx(paragraph("{{kind}}"))
                .styles(STYLES)
                .part(
                        "word/header2.xml",
                        "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + paragraph("{{subject}}") + "</w:hdr>");

        assertThat(fill(marked).parts().get("word/header2.xml")).contains("749/QĐ-TTg</w:t>");
    }

    @Test
    void fillsTheDayAloneIntoASentence() throws IOException {
        assertThat(fill(paragraph("Tính đến {{data-day}}, đã có kết quả.")).texts())
                .containsExactly("Tính đến ngày 31/12/2022, đã có kết quả.");
    }

    @Test
    void namesFieldsThatItCannotFillAndLeavesThem() throws IOException {
        Filled filled =
                fill(paragraph("{{summry}}") + paragraph("Xem {{classes}} dưới đây") + paragraph("{{ranking}}"));

        assertThat(filled.findings())
                .extracting(Finding::code)
                .containsExactly(
                        WordFindingCode.FIELD_UNKNOWN,
                        WordFindingCode.FIELD_NOT_ALONE,
                        WordFindingCode.FIELD_NOT_FILLED);
        assertThat(filled.texts()).containsExactly("{{summry}}", "Xem {{classes}} dưới đây", "{{ranking}}");
        assertThat(fill(paragraph("Không có trường")).findings())
                .extracting(Finding::code)
                .containsExactly(WordFindingCode.NO_FIELDS);
    }

    @Test
    void refusesWhatIsNoDocumentWithAClearSentence() {
        assertThatThrownBy(() -> new WordReportWriter()
                        .writeInto(
                                ReportSamples.of749(Languages.ENGLISH),
                                Source.of("marked.docx", new byte[] {1, 2, 3}),
                                ReadLimits.standard(),
                                new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("this is no Word document");
    }

    @Test
    void printsNothingOfBytesThatAreNoText() throws IOException {
        PrintStream usual = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> XmlTree.parse((byte) '<', (byte) 'a', (byte) '>', (byte) 0xff, (byte) 0xfe))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> XmlTree.parse("<a><b></a>".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> read((byte) '<', (byte) 'a', (byte) '>', (byte) 0xff, (byte) 0xfe))
                    .isInstanceOf(XMLStreamException.class);
            assertThatThrownBy(() -> read("<a><b></a>".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(XMLStreamException.class);
        } finally {
            System.setErr(usual);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void readsWhatIsMarkedByItsFirstBytes() throws XMLStreamException {
        String part = "<a>Kết quả</a>";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            XmlPart xml = new XmlPart(("\ufeff" + part).getBytes(charset));
            xml.next();
            xml.next();

            assertThat(xml.text()).isEqualTo("Kết quả");
        }
    }

    private static void read(byte... part) throws XMLStreamException {
        XmlPart xml = new XmlPart(part);
        while (xml.next() != XmlPart.Step.DONE) {
            assertThat(xml).isNotNull();
        }
    }
}
