package io.github.tiendo.excel;

import io.github.tiendo.excel.OutlineRows.Row;
import io.github.tiendo.excel.SheetPrinter.Column;
import io.github.tiendo.excel.SheetPrinter.Look;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of indicators: what was reached in each period, what is to be reached by when, and the class. */
final class IndicatorSheet {

    private static final int NUMBER = 0;
    private static final int ID = 1;
    private static final int NAME = 2;
    private static final int UNIT = 3;
    private static final int FIRST_FIGURE = 4;

    /**
     * What one column of figures holds.
     *
     * @param kind results before targets, and baselines between them
     * @param period of the results, or when the targets are due; empty where nobody said
     * @param estimated whether the results are
     * @param plain whether the figures have no unit: beside percentages they would be taken for some
     * @param repeat 0, and more for what a report says again of the same period
     */
    private record FigureColumn(Kind kind, Optional<Period> period, boolean estimated, boolean plain, int repeat) {

        static final Comparator<FigureColumn> ORDER = Comparator.comparing(FigureColumn::kind)
                .thenComparing(column -> column.period().map(Period::lastDay).orElse(LocalDate.MAX))
                .thenComparing(
                        column -> column.period().map(Period::startInclusive).orElse(LocalDate.MAX))
                .thenComparing(column -> column.period().map(Period::toString).orElse(""))
                .thenComparing(FigureColumn::estimated)
                .thenComparing(FigureColumn::plain)
                .thenComparing(FigureColumn::repeat);

        String head(Locale language) {
            String words = ExcelProgrammeWriter.words("head." + kind + (estimated ? "_ESTIMATED" : ""), language);
            return period.map(named -> words + " " + PeriodNotation.of(language).print(named))
                    .orElse(words);
        }
    }

    private enum Kind {
        RESULT,
        BASELINE,
        TARGET
    }

    private final Programme programme;
    private final Locale language;
    private final QuantityNotation quantities;
    private final TargetNotation conditions;
    private final Map<IndicatorId, Map<FigureColumn, String>> figures = new LinkedHashMap<>();
    private final Map<IndicatorId, DeclaredGrade> grades = new HashMap<>();
    private final boolean percents;
    /** Beside a unit of percent anywhere in the table, figures without a unit would be percentages. */
    private boolean plainFigures;

    private final Optional<Period> baselinePeriod;

    IndicatorSheet(Programme programme, Optional<ProgressReport> report, Locale language) {
        this.programme = programme;
        this.language = language;
        this.quantities = QuantityNotation.of(language);
        this.conditions = TargetNotation.of(language);
        this.baselinePeriod = baselines(programme).map(Baseline::period).findFirst();
        this.percents = programme.indicators().stream()
                .anyMatch(indicator ->
                        indicator.unit().filter(Unit.PERCENT::equals).isPresent());
        report.ifPresent(this::takeResults);
        programme.indicators().forEach(this::takeTargets);
    }

    private static Stream<Baseline> baselines(Programme programme) {
        return programme.indicators().stream()
                .flatMap(indicator -> programme.targetsOf(indicator.id()).stream())
                .flatMap(target -> target.baseline().stream());
    }

    private void takeResults(ProgressReport newest) {
        for (Observation observation : newest.observations()) {
            if (observation.isAboutTheWhole() && observation.value().isPresent()) {
                boolean plain = isPlain(observation.quantity());
                put(
                        observation.indicator(),
                        new FigureColumn(
                                Kind.RESULT,
                                Optional.of(observation.period()),
                                observation.status() == Observation.Status.ESTIMATED,
                                plain,
                                0),
                        quantities.print(observation.value().get()));
            }
        }
        for (DeclaredGrade grade : newest.declaredGrades()) {
            if (grade.role() == DeclaredGrade.Role.FINAL) {
                grades.put(grade.indicator(), grade);
            } else {
                grades.putIfAbsent(grade.indicator(), grade);
            }
        }
    }

    private void takeTargets(Indicator indicator) {
        for (Target target : programme.targetsOf(indicator.id())) {
            put(
                    indicator.id(),
                    new FigureColumn(Kind.TARGET, target.due(), false, isPlain(target.condition()), 0),
                    conditions.print(target.condition()));
        }
        programme.targetsOf(indicator.id()).stream()
                .flatMap(target -> target.baseline().stream())
                .filter(baseline -> Optional.of(baseline.period()).equals(baselinePeriod))
                .findFirst()
                .ifPresent(baseline -> figures.computeIfAbsent(indicator.id(), id -> new HashMap<>())
                        .put(
                                new FigureColumn(Kind.BASELINE, baselinePeriod, false, false, 0),
                                quantities.print(baseline.value())));
    }

    private boolean isPlain(Condition condition) {
        return condition instanceof Bound bound && isPlain(Optional.of(bound.value()));
    }

    private boolean isPlain(Optional<Quantity> quantity) {
        return percents
                && quantity.filter(value -> value.unit().equals(Unit.COUNT)).isPresent();
    }

    private void put(IndicatorId indicator, FigureColumn column, String text) {
        Map<FigureColumn, String> ofIndicator = figures.computeIfAbsent(indicator, id -> new HashMap<>());
        plainFigures |= column.plain();
        FigureColumn free = column;
        while (ofIndicator.containsKey(free)) {
            free = new FigureColumn(
                    column.kind(), column.period(), column.estimated(), column.plain(), free.repeat() + 1);
        }
        ofIndicator.put(free, text);
    }

    void print(SheetPrinter.Styles styles, TitleLines titles, List<String> sentences) {
        Map<FigureColumn, Integer> places = places();
        List<Column> columns = new ArrayList<>(List.of(
                new Column(ExcelProgrammeWriter.words("head.NUMBER", language), 7, Look.CENTRED),
                new Column(ExcelProgrammeWriter.words("head.ID", language), 12, Look.SMALL),
                new Column(ExcelProgrammeWriter.words("head.INDICATOR", language), 50, Look.BODY),
                new Column(ExcelProgrammeWriter.words("head.UNIT", language), 10, Look.CENTRED)));
        places.keySet().forEach(column -> columns.add(new Column(column.head(language), 16, Look.CENTRED)));
        int grade = columns.size();
        columns.add(new Column(ExcelProgrammeWriter.words("head.GRADE", language), 22, Look.CENTRED));
        columns.add(new Column(ExcelProgrammeWriter.words("head.LEAD", language), 20, Look.BODY));
        if (programme.indicators().stream()
                .anyMatch(indicator -> indicator.periodsRule().isPresent())) {
            columns.add(new Column(ExcelProgrammeWriter.words("head.ACCUMULATION", language), 20, Look.BODY));
        }
        SheetPrinter sheet =
                new SheetPrinter(styles, ExcelProgrammeWriter.words("sheet.INDICATORS", language), columns);
        titles.print(sheet);
        sheet.head();
        for (Row<Indicator> row : OutlineRows.of(programme.outline(), programme.indicators(), Indicator::heading)) {
            row.heading().ifPresent(title -> sheet.heading(row.number(), title, row.depth(), NAME));
            row.item().ifPresent(indicator -> sheet.row(texts(row.number(), indicator, places, grade)));
        }
        sheet.sentences(sentences);
    }

    private Map<FigureColumn, Integer> places() {
        TreeMap<FigureColumn, Integer> places = new TreeMap<>(FigureColumn.ORDER);
        figures.values().forEach(ofIndicator -> ofIndicator.keySet().forEach(column -> places.put(column, 0)));
        int next = FIRST_FIGURE;
        for (Map.Entry<FigureColumn, Integer> place : places.entrySet()) {
            place.setValue(next++);
        }
        return places;
    }

    private Map<Integer, String> texts(
            String number, Indicator indicator, Map<FigureColumn, Integer> places, int gradeColumn) {
        Map<Integer, String> texts = new HashMap<>();
        texts.put(NUMBER, number);
        texts.put(ID, indicator.id().value());
        texts.put(NAME, indicator.name().text(language));
        Map<FigureColumn, String> ofIndicator = figures.getOrDefault(indicator.id(), Map.of());
        ofIndicator.forEach((column, text) -> texts.put(places.getOrDefault(column, 0), text));
        boolean plain = ofIndicator.keySet().stream().anyMatch(FigureColumn::plain);
        indicator
                .unit()
                .filter(unit -> !plain && !(unit.equals(Unit.PERCENT) && plainFigures))
                .ifPresent(unit -> texts.put(UNIT, unit.toString()));
        DeclaredGrade grade = grades.get(indicator.id());
        if (grade != null) {
            texts.put(gradeColumn, grade.grade().label().text(language));
        } else if (ofIndicator.isEmpty()) {
            // a row without any value would be a heading
            texts.put(gradeColumn, "-");
        }
        texts.put(
                gradeColumn + 1,
                indicator.responsible().stream().map(AgencyId::value).collect(Collectors.joining("; ")));
        indicator.periodsRule().ifPresent(rule -> texts.put(gradeColumn + 2, rule.text(language)));
        return texts;
    }
}
