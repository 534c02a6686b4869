package io.github.tiendo.examples.word;

import io.github.tiendo.report.Report;
import io.github.tiendo.report.Report.Section;
import io.github.tiendo.report.Report.TitleBlock;
import io.github.tiendo.report.ReportBlock;
import io.github.tiendo.report.ReportChart;
import io.github.tiendo.report.ReportPart;
import io.github.tiendo.report.ReportTable;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.report.ReportTable.Column;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.GradeCell;
import io.github.tiendo.report.ReportTable.Row;
import io.github.tiendo.report.ReportTable.RowKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes what a report says as paragraphs, tables and charts of WordprocessingML, each with a style and nothing else, row
 * by row.
 */
final class ReportBody {

    private static final int DEEPEST_HEADING = 4;

    /** Text across an A4 page and along it, in twentieths of a point. */
    private static final int ACROSS = 9071;

    private static final int ALONG = 14570;
    /** A table of more characters than this needs the page turned. */
    private static final int WIDEST_ACROSS = 120;

    /** Rows of at most so many characters in a cell stay on one page. */
    private static final int UNDIVIDED = 400;

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile(" (\\d+/\\S)");

    private static final int EMU_PER_TWENTIETH = 635;
    private static final int CHART_HEIGHT = 3200;
    private static final int BAR_HEIGHT = 560;
    private static final int BARS_BESIDE = 2200;
    private static final int HIGHEST_CHART = 11000;

    /** How much of its colour the cell of a class keeps, so that its words stay readable. */
    private static final double TINT = 0.28;

    private static final int WHITE = 255;

    /** How a page lies. */
    private enum Orientation {
        ACROSS,
        ALONG
    }

    private final Appendable out;
    private final List<ReportChart> charts;
    private final ColumnWidths columnWidths;
    private boolean endsWithTable;
    private Orientation orientation = Orientation.ACROSS;
    private boolean isFirstSection = true;

    /**
     * A body.
     *
     * @param out takes the XML
     * @param charts takes the charts, which are parts of their own, numbered from 1
     * @param report of which something is written
     */
    ReportBody(Appendable out, List<ReportChart> charts, Report report) {
        this.out = out;
        this.charts = charts;
        this.columnWidths = new ColumnWidths(report);
    }

    /** Everything, the pages turned where tables are wide. */
    void write(Report report) throws IOException {
        title(report.title());
        List<Section> sections = report.sections();
        for (int i = 0; i < sections.size(); i++) {
            turn(isWide(withBlocks(sections, i)) ? Orientation.ALONG : Orientation.ACROSS);
            write(sections.get(i));
        }
        end();
        out.append(pages());
    }

    /** The heading of a section with what stands below it. */
    void write(Section section) throws IOException {
        heading(section);
        blocks(section);
    }

    /** What stands below the heading of a section. */
    void blocks(Section section) throws IOException {
        for (ReportBlock block : section.blocks()) {
            if (block instanceof ReportBlock.Paragraph paragraph) {
                paragraph("TiendoBody", paragraph.text().text());
            } else if (block instanceof ReportBlock.Note note) {
                paragraph("TiendoNote", note.text().text());
            } else if (block instanceof ReportBlock.Items items) {
                for (var item : items.items()) {
                    paragraph("TiendoItem", "- " + item.text());
                }
            } else if (block instanceof ReportTable table) {
                if (!table.caption().equals(section.heading())) {
                    paragraph("Caption", table.caption());
                }
                table(table);
            } else if (block instanceof ReportChart chart) {
                chart(chart);
            }
        }
    }

    /** A table is followed by a paragraph, wherever it ends. */
    void end() throws IOException {
        if (endsWithTable) {
            paragraph("TiendoEnd", "");
        }
    }

    private void title(TitleBlock title) throws IOException {
        if (title.issuedOnText().isPresent()) {
            paragraph("TiendoIssued", title.issuedOnText().get());
        }
        paragraph("Title", title.kind());
        paragraph("Subtitle", withNumbersKept(title.subject()));
        for (String basis : title.legalBasis()) {
            paragraph("TiendoBasis", basis);
        }
        paragraph("TiendoDay", "(" + title.dataThroughText() + ")");
    }

    /** A number such as {@code 749/QĐ-TTg} stays on the line of the word before it. */
    private static String withNumbersKept(String title) {
        return DOCUMENT_NUMBER.matcher(title).replaceAll("\u00a0$1");
    }

    private void heading(Section section) throws IOException {
        boolean isAnnex = section.part().filter(ReportPart.ANNEX::equals).isPresent();
        String style = isAnnex ? "TiendoAnnex" : "Heading" + Math.min(section.level(), DEEPEST_HEADING);
        paragraph(style, section.fullHeading());
    }

    private void paragraph(String style, String words) throws IOException {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        words(words);
        out.append("</w:p>");
        endsWithTable = false;
    }

    private void words(String words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        out.append("<w:r>");
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean isEnd = i == words.length();
            if (isEnd || words.charAt(i) == '\n' || words.charAt(i) == '\t') {
                if (i > start) {
                    out.append("<w:t xml:space=\"preserve\">")
                            .append(XmlText.of(words.substring(start, i)))
                            .append("</w:t>");
                }
                out.append(isEnd ? "" : words.charAt(i) == '\n' ? "<w:br/>" : "<w:tab/>");
                start = i + 1;
            }
        }
        out.append("</w:r>");
    }

    // --- pages

    /** The section; one that is a heading alone stands on the page of what comes below it. */
    private static Section withBlocks(List<Section> sections, int at) {
        return sections.subList(at, sections.size()).stream()
                .filter(section -> !section.blocks().isEmpty())
                .findFirst()
                .orElse(sections.get(at));
    }

    private static boolean isWide(Section section) {
        return section.blocks().stream()
                .anyMatch(block -> block instanceof ReportTable table && width(table) > WIDEST_ACROSS);
    }

    private static int width(ReportTable table) {
        return table.columns().stream()
                .mapToInt(column -> column.kind().width())
                .sum();
    }

    private void turn(Orientation wanted) throws IOException {
        if (wanted != orientation) {
            out.append("<w:p><w:pPr><w:pStyle w:val=\"TiendoEnd\"/>")
                    .append(pages())
                    .append("</w:pPr></w:p>");
            endsWithTable = false;
            orientation = wanted;
        }
    }

    /** The pages up to here; the first of all has no number. */
    private String pages() {
        boolean along = orientation == Orientation.ALONG;
        String titlePage = isFirstSection ? "<w:titlePg/>" : "";
        isFirstSection = false;
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>"
                + (along
                        ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                                + "<w:pgMar w:top=\"1701\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\""
                        : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\"")
                + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>" + titlePage + "</w:sectPr>";
    }

    // --- tables

    private void table(ReportTable table) throws IOException {
        List<Integer> widths = columnWidths.of(table, orientation == Orientation.ALONG ? ALONG : ACROSS);
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TiendoTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\"")
                .append(
                        " w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"")
                .append(XmlText.of(table.caption()))
                .append("\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"").append(Integer.toString(width)).append("\"/>");
        }
        out.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            cell(widths.get(i), 1, "", "TiendoCellHead", table.columns().get(i).head());
        }
        out.append("</w:tr>");
        for (Row row : table.rows()) {
            row(table.columns(), widths, row);
        }
        out.append("</w:tbl>");
        endsWithTable = true;
    }

    /** A row; the title of others goes over the cells behind it that are empty. */
    private void row(List<Column> columns, List<Integer> widths, Row row) throws IOException {
        List<Cell> cells = row.cells();
        int filled = cells.size();
        while (row.kind() == RowKind.HEADING
                && filled > 1
                && cells.get(filled - 1).text().isEmpty()) {
            filled--;
        }
        boolean isShort = cells.stream().allMatch(cell -> cell.text().length() <= UNDIVIDED);
        out.append(isShort ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>");
        for (int i = 0; i < filled; i++) {
            boolean isLast = i == filled - 1;
            int span = isLast ? cells.size() - i : 1;
            int width = widths.subList(i, i + span).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            cell(
                    width,
                    span,
                    fill(cells.get(i)),
                    style(row.kind(), columns.get(i).kind()),
                    cells.get(i).text());
        }
        out.append("</w:tr>");
    }

    private static String style(RowKind row, ColumnKind column) {
        boolean end = column.alignment() == ReportTable.Alignment.END;
        return switch (row) {
            case HEADING -> "TiendoCellHeading";
            case TOTAL -> end ? "TiendoCellTotalEnd" : "TiendoCellTotal";
            case BODY ->
                switch (column.alignment()) {
                    case START -> "TiendoCell";
                    case CENTRE -> "TiendoCellCentre";
                    case END -> "TiendoCellEnd";
                };
        };
    }

    private void cell(int width, int span, String fill, String style, String words) throws IOException {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                .append(Integer.toString(width))
                .append("\" w:type=\"dxa\"/>");
        if (span > 1) {
            out.append("<w:gridSpan w:val=\"").append(Integer.toString(span)).append("\"/>");
        }
        if (!fill.isEmpty()) {
            out.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
                    .append(fill)
                    .append("\"/>");
        }
        out.append("</w:tcPr>");
        paragraph(style, words);
        out.append("</w:tc>");
    }

    /** The colour of a class, paler. */
    private static String fill(Cell cell) {
        return cell instanceof GradeCell grade
                ? grade.colour().map(ReportBody::paler).orElse("")
                : "";
    }

    private static String paler(String colour) {
        StringBuilder paler = new StringBuilder();
        for (int i = 1; i < colour.length(); i += 2) {
            int part = Integer.parseInt(colour.substring(i, i + 2), 16);
            paler.append(String.format(Locale.ROOT, "%02X", Math.round(WHITE - (WHITE - part) * TINT)));
        }
        return paler.toString();
    }

    // --- charts

    private void chart(ReportChart chart) throws IOException {
        charts.add(chart);
        int number = charts.size();
        int height = chart.kind() == ReportChart.Kind.COLUMNS
                ? CHART_HEIGHT
                : Math.min(
                        HIGHEST_CHART,
                        BARS_BESIDE + BAR_HEIGHT * chart.categories().size());
        out.append(
                        "<w:p><w:pPr><w:pStyle w:val=\"TiendoChart\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\"")
                .append(" distL=\"0\" distR=\"0\"><wp:extent cx=\"")
                .append(Integer.toString(ACROSS * EMU_PER_TWENTIETH))
                .append("\" cy=\"")
                .append(Integer.toString(height * EMU_PER_TWENTIETH))
                .append("\"/><wp:docPr id=\"")
                .append(Integer.toString(ChartPart.FIRST_ID + number))
                .append("\" name=\"")
                .append(XmlText.of(chart.title()))
                .append("\" descr=\"")
                .append(XmlText.of(chart.alternative()))
                .append("\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"")
                .append(ChartPart.NAMESPACE)
                .append("\"><c:chart r:id=\"")
                .append(ChartPart.relationship(number))
                .append("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
        endsWithTable = false;
    }

    /** The charts of a report in the order in which they are written. */
    static List<ReportChart> charts(List<Section> sections) {
        List<ReportChart> charts = new ArrayList<>();
        sections.forEach(section -> section.blocks().forEach(block -> {
            if (block instanceof ReportChart chart) {
                charts.add(chart);
            }
        }));
        return charts;
    }
}
