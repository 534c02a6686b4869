package io.github.tiendo.excel;

import io.github.tiendo.excel.SheetPrinter.Look;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgressReport;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands above a table, in the words by which {@link TitleRows} knows it again. */
record TitleLines(Programme programme, Optional<ProgressReport> report, Locale language) {

    private static final Pattern NAMED_SPAN = Pattern.compile("\\b\\d{4} ?[-–] ?\\d{4}\\b");

    void print(SheetPrinter sheet) {
        report.flatMap(ProgressReport::reportedBy)
                .map(AgencyId::value)
                .ifPresent(body -> sheet.line(body, Look.REPORTER));
        String title = title();
        sheet.line(title, Look.TITLE);
        Optional<String> decision = decision(title);
        Optional<String> through = report.flatMap(ProgressReport::dataThrough).map(day -> line("DATA_THROUGH", day));
        List<String> scope = Stream.of(
                        decision, years(title), decision.isPresent() ? Optional.<String>empty() : through)
                .flatMap(Optional::stream)
                .toList();
        if (decision.isPresent() || through.isPresent()) {
            // a stretch of years alone would be taken for the title of the table
            sheet.line("(" + String.join(", ", scope) + ")", Look.FACT);
        }
        if (decision.isPresent()) {
            through.ifPresent(data -> sheet.line("(" + data + ")", Look.FACT));
        }
        report.flatMap(ProgressReport::period)
                .map(PeriodNotation.of(language)::print)
                .ifPresent(period -> sheet.line(line("PERIOD", period), Look.FACT));
        report.flatMap(ProgressReport::issuedOn)
                .ifPresent(day -> sheet.line("(" + line("ISSUED", day) + ")", Look.FACT));
    }

    String title() {
        return report.flatMap(ProgressReport::title)
                .orElseGet(() -> programme.title().text(language));
    }

    /** The day to which the file is dated: that of issue, else that of the data. */
    Optional<LocalDate> day() {
        return report.flatMap(ProgressReport::issuedOn).or(() -> report.flatMap(ProgressReport::dataThrough));
    }

    /** The decision, if the title does not name it. */
    private Optional<String> decision(String title) {
        return programme.legalBasis().stream()
                .map(LegalBasis::number)
                .findFirst()
                .filter(number -> !NormalText.of(title).contains(NormalText.of(number)))
                .map(number -> line("DECISION", number));
    }

    /** The years, if the title names none. */
    private Optional<String> years(String title) {
        return programme
                .span()
                .filter(span -> !NAMED_SPAN.matcher(NormalText.display(title)).find())
                .map(span -> line(
                        "YEARS",
                        span.startInclusive().getYear() + "-" + span.lastDay().getYear()));
    }

    private String line(String key, LocalDate day) {
        return line(
                key,
                DateTimeFormatter.ofPattern(ExcelProgrammeWriter.words("line.DAY", language), Locale.ROOT)
                        .format(day));
    }

    private String line(String key, String value) {
        return ExcelProgrammeWriter.words("line." + key, language) + value;
    }
}
