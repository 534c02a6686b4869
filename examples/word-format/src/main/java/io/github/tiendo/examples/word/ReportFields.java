package io.github.tiendo.examples.word;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.period.Period;
import io.github.tiendo.report.Report;
import io.github.tiendo.report.Report.ClassFigure;
import io.github.tiendo.report.Report.Section;
import io.github.tiendo.report.Report.TitleBlock;
import io.github.tiendo.report.ReportPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an office may ask for by name in its own document; {@link WordReportWriter} lists it. */
final class ReportFields {

    private static final String EVERYTHING = "report";

    private final Report report;
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, ReportPart> parts = new LinkedHashMap<>();

    ReportFields(Report report) {
        this.report = report;
        TitleBlock title = report.title();
        put("kind", title.kind());
        put("subject", title.subject());
        put("legal-basis", String.join("; ", title.legalBasis()));
        put("data-through", title.dataThroughText());
        put("data-day", Period.day(title.dataThrough()).text(report.language()));
        put("issued-on", title.issuedOnText().orElse(""));
        for (ClassFigure figure : report.classes()) {
            put(figure.id(), figure.count().text());
            put(figure.id() + " %", figure.percent().text());
        }
        for (ReportPart part : ReportPart.values()) {
            parts.put(part.id(), part);
            names.add(part.id());
        }
        names.add(EVERYTHING);
        for (ReportPart part : ReportPart.values()) {
            parts.putIfAbsent(NormalText.of(part.text(Languages.VIETNAMESE)), part);
            parts.putIfAbsent(NormalText.of(part.text(Languages.ENGLISH)), part);
        }
    }

    private void put(String name, String value) {
        if (words.putIfAbsent(NormalText.of(name), value) == null) {
            names.add(name);
        }
    }

    Report report() {
        return report;
    }

    Locale language() {
        return report.language();
    }

    /** The names that scripts use. */
    List<String> names() {
        return names;
    }

    boolean isKnown(String name) {
        return isPart(name) || words.containsKey(NormalText.of(name));
    }

    /** Whether a field stands for paragraphs, tables and charts. */
    boolean isPart(String name) {
        String normal = NormalText.of(name);
        return normal.equals(EVERYTHING) || parts.containsKey(normal);
    }

    /** The words of a field; empty if the report has none. */
    String words(String name) {
        return words.getOrDefault(NormalText.of(name), "");
    }

    /** Writes a part; nothing if the report does not speak of it. */
    void write(String name, ReportBody body) throws IOException {
        ReportPart part = parts.get(NormalText.of(name));
        List<Section> sections = part == null ? report.sections() : report.sections(part);
        for (Section section : sections) {
            if (sections.size() > 1) {
                body.write(section);
            } else {
                body.blocks(section);
            }
        }
        body.end();
    }
}
