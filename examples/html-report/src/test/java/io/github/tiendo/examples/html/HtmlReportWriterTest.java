package io.github.tiendo.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.fixtures.ReportSamples;
import io.github.tiendo.fixtures.ReportWriterContract;
import io.github.tiendo.report.Report;
import io.github.tiendo.spi.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

class HtmlReportWriterTest extends ReportWriterContract {

    private static final Set<String> LINES =
            Set.of("h1", "h2", "h3", "h4", "h5", "p", "li", "caption", "figcaption", "text", "desc", "title");

    @Override
    protected ReportWriter writer() {
        return new HtmlReportWriter();
    }

    @Override
    protected List<List<String>> printed(byte[] form) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        collect(parse(form), lines);
        return lines;
    }

    private static Element parse(byte[] page) throws IOException {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return parsers.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static void collect(Element element, List<List<String>> lines) {
        if (LINES.contains(element.getTagName())) {
            lines.add(List.of(element.getTextContent()));
            return;
        }
        if (element.getTagName().equals("tr")) {
            lines.add(children(element).stream().map(Node::getTextContent).toList());
            return;
        }
        children(element).forEach(child -> collect(child, lines));
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                children.add(one);
            }
        }
        return children;
    }

    private static String page(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReportWriter().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(ReportWriter.class)).hasAtLeastOneElementOfType(HtmlReportWriter.class);
    }

    @Test
    void standsAlone() throws IOException {
        String page = page(ReportSamples.of942(Languages.VIETNAMESE));

        assertThat(page)
                .doesNotContainPattern("(src|href)=\"(?!#)")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContain("<script")
                .contains("default-src 'none'")
                .contains("<html lang=\"vi\">");
    }

    @Test
    void keepsNamesFromBecomingMarkup() throws IOException {
        String page = page(ReportSamples.hostile(Languages.ENGLISH));

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;")
                .doesNotContain("<script")
                .doesNotContain("\u202e")
                .doesNotContain("\u0000");
        assertThat(page.split("</style>", -1)).hasSize(2);
    }

    @Test
    void drawsEveryChartWithATextForThoseWhoCannotSeeIt() throws IOException {
        String page = page(ReportSamples.of749(Languages.VIETNAMESE));

        assertThat(page.split("<svg", -1)).hasSize(3);
        assertThat(page)
                .contains(
                        "<desc>Số chỉ tiêu theo mức độ hoàn thành. Tổng số 28: Đã hoàn thành: 8; Có khả năng hoàn thành"
                                + " trước thời hạn: 4; Có khả năng hoàn thành: 7; Có khả năng hoàn thành thấp: 6; Khó hoàn thành:"
                                + " 3.</desc>");
    }
}
