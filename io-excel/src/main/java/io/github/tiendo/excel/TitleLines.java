package io.github.tiendo.excel;

import io.github.tiendo.excel.SheetPrinter.Look;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgressReport;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands above a table, in the words by which {@link TitleRows} knows it again. */
final class TitleLines {

    private static final Pattern NAMED_SPAN = Pattern.compile("\\b\\d{4} ?[-–] ?\\d{4}\\b");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Programme programme;
    private final Optional<ProgressReport> report;

    TitleLines(Programme programme, Optional<ProgressReport> report) {
        this.programme = programme;
        this.report = report;
    }

    void print(SheetPrinter sheet) {
        report.flatMap(ProgressReport::reportedBy)
                .map(AgencyId::value)
                .ifPresent(body -> sheet.line(body, Look.REPORTER));
        String title = title();
        sheet.line(title, Look.TITLE);
        List<String> scope = scope(title);
        Optional<String> through =
                report.flatMap(ProgressReport::dataThrough).map(day -> "số liệu đến " + DAY.format(day));
        if (!scope.isEmpty() && scope.get(0).startsWith("Quyết định")) {
            sheet.line("(" + String.join(", ", scope) + ")", Look.FACT);
            through.ifPresent(data -> sheet.line("(" + data + ")", Look.FACT));
        } else {
            // a stretch of years alone would be taken for the title of the table
            through.ifPresent(data ->
                    sheet.line("(" + String.join(", ", scope) + (scope.isEmpty() ? "" : ", ") + data + ")", Look.FACT));
        }
        report.flatMap(ProgressReport::period)
                .map(PeriodNotation.of(Languages.VIETNAMESE)::print)
                .ifPresent(period -> sheet.line("Kỳ báo cáo: " + period, Look.FACT));
        report.flatMap(ProgressReport::issuedOn)
                .ifPresent(day -> sheet.line("(báo cáo ngày " + DAY.format(day) + ")", Look.FACT));
    }

    String title() {
        return report.flatMap(ProgressReport::title)
                .orElseGet(() -> programme.title().text(Languages.VIETNAMESE));
    }

    /** The day to which the file is dated: that of issue, else that of the data. */
    Optional<LocalDate> day() {
        return report.flatMap(ProgressReport::issuedOn).or(() -> report.flatMap(ProgressReport::dataThrough));
    }

    /** The decision and the years, as far as the title does not name them. */
    private List<String> scope(String title) {
        List<String> scope = new ArrayList<>();
        programme.legalBasis().stream()
                .map(LegalBasis::number)
                .findFirst()
                .filter(number -> !NormalText.of(title).contains(NormalText.of(number)))
                .ifPresent(number -> scope.add("Quyết định số " + number));
        programme
                .span()
                .filter(span -> !NAMED_SPAN.matcher(NormalText.display(title)).find())
                .ifPresent(span -> scope.add("giai đoạn "
                        + span.startInclusive().getYear() + "-" + span.lastDay().getYear()));
        return scope;
    }
}
