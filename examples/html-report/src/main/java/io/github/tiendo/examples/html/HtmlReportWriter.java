package io.github.tiendo.examples.html;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.report.Report;
import io.github.tiendo.spi.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Prints a report as one HTML page without outside references.
 *
 * <p>The page has no script, and its own policy forbids any and every request, so that nothing in a name can do harm.
 * Charts are drawings within the page with a text for those who cannot see them. On a narrow screen the rows of a table
 * become cards; in print the head of a table is repeated and wide tables lie on their side. The page is well-formed XML.
 */
public final class HtmlReportWriter implements ReportWriter {

    static final MessageBundle TEXTS =
            MessageBundle.load("HtmlMessages", file -> HtmlReportWriter.class.getResourceAsStream(file));

    /** Made by the service loader, or by hand. */
    public HtmlReportWriter() {}

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Localized description() {
        return (Locale language) -> TEXTS.pattern("description", language);
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm");
    }

    @Override
    public List<Finding> write(Report report, OutputStream out) throws IOException {
        Page page = new Page(out);
        new ReportPage(report, page).write();
        page.flush();
        return List.of();
    }
}
