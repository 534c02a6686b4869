package io.github.tiendo.examples.html;

import io.github.tiendo.report.ReportChart;
import io.github.tiendo.report.ReportChart.Kind;
import io.github.tiendo.report.ReportChart.Point;
import io.github.tiendo.report.ReportChart.Series;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A chart as a drawing: lying bars with their words above, which stay readable on a phone, where standing columns with
 * long words do not. It is drawn for the width of a phone and grows with the screen.
 */
record ChartElement(ReportChart chart) {

    private static final int WIDTH = 400;

    /** What stays free for the number behind the longest bar. */
    private static final int NUMBER = 48;

    private static final int WORDS = 16;

    private static final int BAR = 18;

    private static final int LINE = 44;

    /** How many letters stand in the width. */
    private static final int LETTERS = 58;

    /** The width that a digit within a piece of a bar needs. */
    private static final int DIGIT = 9;

    void write(Page page) throws IOException {
        page.markup("<figure>\n<figcaption>").text(chart.title()).markup("</figcaption>\n");
        if (chart.kind() == Kind.STACKED_BARS) {
            key(page);
        }
        int height = chart.categories().size() * LINE;
        page.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + height
                        + "\" font-size=\"13\"><title>")
                .text(chart.title())
                .markup("</title><desc>")
                .text(chart.alternative())
                .markup("</desc>\n");
        BigDecimal longest = longest();
        for (int i = 0; i < chart.categories().size(); i++) {
            bar(page, i, longest);
        }
        page.markup("</svg>\n</figure>\n");
    }

    private void key(Page page) throws IOException {
        page.markup("<div class=\"key\" aria-hidden=\"true\">");
        for (Series series : chart.series()) {
            if (!series.points().isEmpty()) {
                String colour = Colours.valid(series.points().get(0).colour());
                page.markup("<span style=\"--k:" + colour + "\">")
                        .text(series.name())
                        .markup("</span>");
            }
        }
        page.markup("</div>\n");
    }

    private BigDecimal longest() {
        BigDecimal longest = BigDecimal.ONE;
        for (int i = 0; i < chart.categories().size(); i++) {
            longest = longest.max(total(i));
        }
        return longest;
    }

    private BigDecimal total(int category) {
        return chart.series().stream()
                .map(series -> series.points().get(category).number().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void bar(Page page, int category, BigDecimal longest) throws IOException {
        int top = category * LINE;
        page.markup("<text x=\"0\" y=\"" + (top + WORDS - 3) + "\">")
                .text(shortened(chart.categories().get(category)))
                .markup("</text>");
        List<Series> series = chart.series();
        BigDecimal before = BigDecimal.ZERO;
        for (Series each : series) {
            Point point = each.points().get(category);
            BigDecimal value = point.number().value();
            if (value.signum() > 0) {
                int left = scaled(before, longest);
                int width = Math.max(1, scaled(before.add(value), longest) - left);
                piece(page, point, left, top + WORDS, width);
            }
            before = before.add(value);
        }
        if (series.size() == 1) {
            page.markup("<text x=\"" + (scaled(before, longest) + 6) + "\" y=\"" + (top + WORDS + BAR - 4)
                            + "\" font-weight=\"bold\">")
                    .text(series.get(0).points().get(category).number().text())
                    .markup("</text>");
        }
        page.markup("\n");
    }

    private void piece(Page page, Point point, int left, int top, int width) throws IOException {
        String colour = Colours.valid(point.colour());
        page.markup("<rect x=\"" + left + "\" y=\"" + top + "\" width=\"" + width + "\" height=\"" + BAR + "\" fill=\""
                + colour + "\"/>");
        boolean fits = width >= point.number().text().length() * DIGIT;
        if (chart.series().size() > 1 && fits) {
            page.markup("<text x=\"" + (left + width / 2) + "\" y=\"" + (top + BAR - 4)
                            + "\" text-anchor=\"middle\" style=\"fill:" + Colours.ink(colour) + "\">")
                    .text(point.number().text())
                    .markup("</text>");
        }
    }

    private static int scaled(BigDecimal value, BigDecimal longest) {
        return value.multiply(BigDecimal.valueOf(WIDTH - NUMBER))
                .divide(longest, MathContext.DECIMAL32)
                .intValue();
    }

    /** As many words as fit. */
    private static String shortened(String words) {
        if (words.length() <= LETTERS) {
            return words;
        }
        int blank = words.lastIndexOf(' ', LETTERS - 1);
        return (blank > 0 ? words.substring(0, blank) : "") + "…";
    }
}
