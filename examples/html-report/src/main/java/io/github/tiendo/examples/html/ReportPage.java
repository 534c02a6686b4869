package io.github.tiendo.examples.html;

import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.report.Report;
import io.github.tiendo.report.Report.Section;
import io.github.tiendo.report.Report.TitleBlock;
import io.github.tiendo.report.ReportBlock;
import io.github.tiendo.report.ReportChart;
import io.github.tiendo.report.ReportTable;
import io.github.tiendo.report.ReportTable.GradeCell;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A report as the elements of a page. */
final class ReportPage {

    /** From how many headings on a list of them is worth its place. */
    private static final int CONTENTS = 5;

    /** The deepest heading of a section, below that of the page. */
    private static final int DEEPEST = 5;

    private static final String STYLE = style();

    private final Report report;
    private final Page page;
    private final Colours colours = new Colours();

    ReportPage(Report report, Page page) {
        this.report = report;
        this.page = page;
    }

    private static String style() {
        try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write() throws IOException {
        collectColours();
        TitleBlock title = report.title();
        page.markup("<!DOCTYPE html>\n<html lang=\"" + (isVietnamese() ? "vi" : "en") + "\">\n<head>\n")
                .markup("<meta charset=\"utf-8\"/>\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\"/>\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .text(title.subject())
                .markup("</title>\n<style>\n" + STYLE + colours.rules() + "</style>\n</head>\n<body>\n");
        title(title);
        if (report.sections().size() >= CONTENTS) {
            contents();
        }
        page.markup("<main>\n");
        for (int i = 0; i < report.sections().size(); i++) {
            section(report.sections().get(i), i);
        }
        page.markup("</main>\n</body>\n</html>\n");
    }

    private boolean isVietnamese() {
        return report.language().getLanguage().equals("vi");
    }

    private void collectColours() {
        report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(ReportTable.class::isInstance)
                .flatMap(table -> ((ReportTable) table).rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(GradeCell.class::isInstance)
                .flatMap(cell -> ((GradeCell) cell).colour().stream())
                .forEach(colours::add);
    }

    private void title(TitleBlock title) throws IOException {
        page.markup("<header>\n<p class=\"kind\">").text(title.kind()).markup("</p>\n<h1>");
        page.text(title.subject()).markup("</h1>\n");
        for (String basis : title.legalBasis()) {
            page.markup("<p>").text(basis).markup("</p>\n");
        }
        page.markup("<p class=\"day\">").text(title.dataThroughText()).markup("</p>\n");
        if (title.issuedOnText().isPresent()) {
            page.markup("<p class=\"day\">").text(title.issuedOnText().get()).markup("</p>\n");
        }
        page.markup("</header>\n");
    }

    private void contents() throws IOException {
        page.markup("<nav><details><summary>")
                .text(HtmlReportWriter.TEXTS.pattern("contents", report.language()))
                .markup("</summary><ol>\n");
        for (int i = 0; i < report.sections().size(); i++) {
            Section section = report.sections().get(i);
            page.markup("<li class=\"l" + section.level() + "\"><a href=\"#s" + i + "\">")
                    .text(section.fullHeading())
                    .markup("</a></li>\n");
        }
        page.markup("</ol></details></nav>\n");
    }

    private void section(Section section, int index) throws IOException {
        String heading = "h" + Math.min(DEEPEST, section.level() + 1);
        page.markup("<" + heading + " id=\"s" + index + "\">")
                .text(section.fullHeading())
                .markup("</" + heading + ">\n");
        for (ReportBlock block : section.blocks()) {
            block(block, section);
        }
    }

    private void block(ReportBlock block, Section section) throws IOException {
        if (block instanceof ReportBlock.Paragraph paragraph) {
            paragraph("<p>", paragraph.text());
        } else if (block instanceof ReportBlock.Note note) {
            paragraph("<p class=\"note\">", note.text());
        } else if (block instanceof ReportBlock.Items items) {
            items(items.items());
        } else if (block instanceof ReportTable table) {
            new TableElement(table, colours).write(page, !table.caption().equals(section.heading()));
        } else {
            new ChartElement((ReportChart) block).write(page);
        }
    }

    private void paragraph(String open, PrintedText text) throws IOException {
        page.markup(open).text(text.text()).markup("</p>\n");
    }

    private void items(List<PrintedText> items) throws IOException {
        page.markup("<ul>\n");
        for (PrintedText item : items) {
            page.markup("<li>- ").text(item.text()).markup("</li>\n");
        }
        page.markup("</ul>\n");
    }
}
