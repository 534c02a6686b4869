package io.github.tiendo.excel;

import io.github.tiendo.excel.SheetPrinter.Column;
import io.github.tiendo.excel.SheetPrinter.Look;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The table of what bodies reported: a row for each indicator and body, and a column for each period. */
final class BodySheet {

    private static final int BODY = 0;
    private static final int ID = 1;
    private static final int NAME = 2;
    private static final int UNIT = 3;
    private static final int FIRST_FIGURE = 4;

    private final Programme programme;
    private final Locale language;
    private final Map<IndicatorId, Map<AgencyId, Map<Period, String>>> figures = new HashMap<>();
    private final List<Period> periods;

    BodySheet(Programme programme, Optional<ProgressReport> report, Locale language) {
        this.programme = programme;
        this.language = language;
        QuantityNotation quantities = QuantityNotation.of(language);
        TreeSet<Period> found = new TreeSet<>(Comparator.comparing(Period::lastDay)
                .thenComparing(Period::startInclusive)
                .thenComparing(Period::toString));
        report.map(ProgressReport::observations).orElse(List.of()).stream()
                .filter(BodySheet::isOfBody)
                .forEach(observation -> {
                    found.add(observation.period());
                    figures.computeIfAbsent(observation.indicator(), first -> new LinkedHashMap<>())
                            .computeIfAbsent(observation.subject().orElseThrow(), first -> new HashMap<>())
                            .putIfAbsent(
                                    observation.period(),
                                    quantities.print(observation.value().orElseThrow()));
                });
        this.periods = List.copyOf(found);
    }

    private static boolean isOfBody(Observation observation) {
        return observation.subject().isPresent()
                && observation.dimensions().isEmpty()
                && observation.value().isPresent();
    }

    /** Whether no body reported a figure, so that there is nothing to print. */
    boolean isEmpty() {
        return figures.isEmpty();
    }

    void print(SheetPrinter.Styles styles, TitleLines titles) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(words("head.BODY"), 28, Look.BODY),
                new Column(words("head.ID"), 12, Look.SMALL),
                new Column(words("head.INDICATOR"), 50, Look.BODY),
                new Column(words("head.UNIT"), 10, Look.CENTRED)));
        periods.forEach(period -> columns.add(new Column(
                words("head.RESULT") + " " + PeriodNotation.of(language).print(period), 16, Look.CENTRED)));
        SheetPrinter sheet = new SheetPrinter(styles, words("sheet.BODIES"), columns);
        titles.print(sheet);
        sheet.head();
        for (Indicator indicator : programme.indicators()) {
            Map<AgencyId, Map<Period, String>> bodies = figures.getOrDefault(indicator.id(), Map.of());
            bodies.forEach((body, values) -> sheet.row(texts(indicator, name(body), values)));
            if (bodies.size() == 1) {
                // one body beside an indicator would be who is in charge of it
                sheet.row(texts(indicator, words("row.WHOLE"), Map.of()));
            }
        }
    }

    private String name(AgencyId body) {
        return programme.agency(body).map(Agency::name).orElse(body.value());
    }

    private Map<Integer, String> texts(Indicator indicator, String body, Map<Period, String> values) {
        Map<Integer, String> texts = new HashMap<>();
        texts.put(BODY, body);
        texts.put(ID, indicator.id().value());
        texts.put(NAME, indicator.name().text(language));
        indicator.unit().map(Unit::toString).ifPresent(unit -> texts.put(UNIT, unit));
        for (int i = 0; i < periods.size(); i++) {
            texts.put(FIRST_FIGURE + i, values.getOrDefault(periods.get(i), ""));
        }
        return texts;
    }

    private String words(String key) {
        return ExcelProgrammeWriter.words(key, language);
    }
}
