package io.github.tiendo.collection;

import io.github.tiendo.collection.ReportForm.BlankReason;
import io.github.tiendo.collection.ReportForm.Column;
import io.github.tiendo.collection.ReportForm.Input;
import io.github.tiendo.collection.ReportForm.Page;
import io.github.tiendo.collection.ReportForm.Row;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.DeadlineNotation;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the form of one body. */
final class FormBuilder {

    /** The pages of a form. */
    enum Part {
        INDICATORS,
        TASKS,
        REMARKS
    }

    /** What is told in words on the last page, besides duties. */
    enum Remark {
        DIFFICULTIES,
        PROPOSALS
    }

    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String DEFINITION = "definition";
    static final String UNIT = "unit";
    static final String ACCUMULATION = "accumulation";
    static final String TARGET = "target";
    static final String PREVIOUS = "previous";
    static final String VALUE = "value";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";
    static final String GRADE = "grade";
    static final String REASON = "reason";
    static final String NOTE = "note";
    static final String DEADLINE = "deadline";
    static final String STATUS = "status";
    static final String COMPLETED_ON = "completedOn";
    static final String RESULT = "result";
    static final String DIFFICULTY = "difficulty";
    static final String TEXT = "text";

    static final String FORM_MARK = ReportForm.MARK + "form:1";
    static final String PROGRAMME_MARK = ReportForm.MARK + "programme:";
    static final String AGENCY_MARK = ReportForm.MARK + "agency:";
    static final String PERIOD_MARK = ReportForm.MARK + "period:";
    static final String DUE_MARK = ReportForm.MARK + "due:";
    static final String PART_MARK = ReportForm.MARK + "part:";
    static final String INDICATOR_MARK = ReportForm.MARK + "i:";
    static final String TASK_MARK = ReportForm.MARK + "t:";
    static final String WORDS_MARK = ReportForm.MARK + "w:";
    static final String HEADING_MARK = ReportForm.MARK + "h";

    private static final Set<String> INPUT_FREE =
            Set.of(NUMBER, NAME, DEFINITION, UNIT, ACCUMULATION, TARGET, PREVIOUS, DEADLINE);

    private final Programme programme;
    private final ReportingRound round;
    private final AgencyId agency;
    private final Locale language;
    private final Optional<Programme> collected;
    private final Assignment assignment;
    private final Optional<Agency> known;

    FormBuilder(
            Programme programme,
            ReportingRound round,
            AgencyId agency,
            Collection<Roster> rosters,
            Locale language,
            Optional<Programme> collected) {
        this.programme = programme;
        this.round = round;
        this.agency = agency;
        this.language = language;
        this.collected = collected;
        this.assignment = round.assignmentOf(agency)
                .orElseThrow(() -> new IllegalArgumentException(agency + " is not asked in the round"));
        this.known = programme.agency(agency, rosters);
    }

    ReportForm form() {
        List<Page> pages = new ArrayList<>();
        if (!assignment.indicators().isEmpty()) {
            pages.add(indicators());
        }
        if (!assignment.tasks().isEmpty()) {
            pages.add(tasks());
        }
        pages.add(remarks());
        return ImmutableReportForm.builder()
                .language(language)
                .agency(agency)
                .agencyName(agencyName())
                .period(round.period())
                .pages(pages)
                .build();
    }

    private String agencyName() {
        return known.map(body -> body.name(language)).orElse(agency.value());
    }

    private String words(String key) {
        return FormWords.text(key, language);
    }

    private String words(String key, Map<String, ?> arguments) {
        return FormWords.text(key, language, arguments);
    }

    private String print(Period period) {
        return PeriodNotation.of(language).print(period);
    }

    private String day(LocalDate day) {
        return print(Period.day(day));
    }

    // --- pages

    private ImmutablePage.Builder page(Part part, String title) {
        List<String> left = new ArrayList<>();
        left.add(words("form-number", Map.of("number", "0" + (part.ordinal() + 1))));
        programme.legalBasis().stream()
                .findFirst()
                .ifPresent(law -> left.add(words("form-law", Map.of("law", law.number()))));
        left.add(words("form-due", Map.of("day", day(round.dueOn()))));
        return ImmutablePage.builder()
                .name(words("sheet." + part))
                .addMarks(
                        FORM_MARK,
                        PROGRAMME_MARK + programme.id().value(),
                        AGENCY_MARK + agency.value(),
                        PERIOD_MARK + round.period(),
                        DUE_MARK + round.dueOn(),
                        PART_MARK + part)
                .leftLines(left)
                .addRightLines(words("form-sender", Map.of("agency", agencyName())), words("form-receiver"))
                .addTitles(
                        title.toUpperCase(Locale.ROOT),
                        programme.title().text(language),
                        words("form-period", Map.of("period", print(round.period()))),
                        words("form-data-through", Map.of("day", day(round.dataThrough()))))
                .dateLine(words("form-date"))
                .putSignatures(words("sign.author"), words("sign.author-hint"))
                .putSignatures(words("sign.head"), words("sign.head-hint"));
    }

    private static Column column(String key, String head, String number, int width) {
        return ImmutableColumn.builder()
                .key(key)
                .head(head)
                .number(number)
                .width(width)
                .build();
    }

    private static Column input(String key, String head, String number, int width, Input input, List<String> choices) {
        return ImmutableColumn.builder()
                .key(key)
                .head(head)
                .number(number)
                .width(width)
                .input(input)
                .choices(choices)
                .build();
    }

    /** Letters for columns of words, numbers for the others, as forms have them. */
    private static final class Numbers {
        private int letters;
        private int numbers;

        String letter() {
            return String.valueOf((char) ('A' + letters++));
        }

        String number() {
            numbers++;
            return Integer.toString(numbers);
        }
    }

    private Page indicators() {
        Set<IndicatorId> asked = new HashSet<>(assignment.indicators());
        List<Indicator> indicators = programme.indicators().stream()
                .filter(indicator -> asked.contains(indicator.id()))
                .toList();
        Set<String> units = new HashSet<>();
        indicators.forEach(indicator -> units.add(unit(indicator)));
        boolean oneUnit = units.size() == 1 && !units.contains("");
        boolean shares = indicators.stream().anyMatch(FormBuilder::isShare);
        boolean definitions = indicators.stream()
                .anyMatch(indicator -> !indicator.definitions().isEmpty());
        boolean targets =
                indicators.stream().anyMatch(indicator -> target(indicator).isPresent());
        Numbers numbers = new Numbers();
        ImmutablePage.Builder page = page(Part.INDICATORS, words("title.INDICATORS"));
        page.addColumns(column(NUMBER, words("column.number"), numbers.letter(), 5));
        page.addColumns(column(NAME, words("column.indicator"), numbers.letter(), definitions ? 30 : 40));
        if (definitions) {
            page.addColumns(column(DEFINITION, words("column.definition"), numbers.letter(), 26));
        }
        if (!oneUnit) {
            page.addColumns(column(UNIT, words("column.unit"), numbers.letter(), 10));
        }
        if (indicators.stream().anyMatch(this::needsAccumulation)) {
            page.addColumns(column(ACCUMULATION, words("column.accumulation"), numbers.letter(), 12));
        }
        if (targets) {
            page.addColumns(column(TARGET, words("column.target"), numbers.number(), 13));
        }
        page.addColumns(column(PREVIOUS, words("column.previous"), numbers.number(), 12));
        page.addColumns(input(
                VALUE,
                words("column.value", Map.of("period", print(round.period()))),
                numbers.number(),
                12,
                Input.NUMBER,
                List.of()));
        if (shares) {
            page.addColumns(
                    input(NUMERATOR, words("column.numerator"), numbers.number(), 10, Input.WHOLE_NUMBER, List.of()));
            page.addColumns(input(
                    DENOMINATOR, words("column.denominator"), numbers.number(), 10, Input.WHOLE_NUMBER, List.of()));
        }
        if (indicators.stream().anyMatch(this::isOnlyOnes)) {
            page.addColumns(input(
                    GRADE,
                    words("column.grade"),
                    numbers.letter(),
                    20,
                    Input.CHOICE,
                    Scales.COMPLETION.grades().stream()
                            .map(grade -> grade.label().text(language))
                            .toList()));
        }
        page.addColumns(input(
                REASON,
                words("column.reason"),
                numbers.letter(),
                14,
                Input.CHOICE,
                Stream.of(BlankReason.values())
                        .map(reason -> reason.text(language))
                        .toList()));
        page.addColumns(input(NOTE, words("column.note"), numbers.letter(), 16, Input.TEXT, List.of()));
        if (oneUnit) {
            page.unitLine(words("unit-line", Map.of("unit", units.iterator().next())));
        }
        Headings headings = new Headings(page);
        int number = 0;
        for (Indicator indicator : indicators) {
            headings.before(indicator.heading());
            page.addRows(row(indicator, ++number));
        }
        page.addNotes(words("note.inputs"));
        if (shares) {
            page.addNotes(words("note.shares"));
        }
        return page.addNotes(words("note.reasons")).build();
    }

    /** Whether a body has to know if the value of a part of the year is asked for or of the year up to then. */
    private boolean needsAccumulation(Indicator indicator) {
        boolean isPartOfYear =
                round.period().kind() != Period.Kind.YEAR && round.period().kind() != Period.Kind.SPAN;
        return isPartOfYear
                && indicator
                        .periodsRule()
                        .filter(rule -> rule != PeriodsRule.OWN)
                        .isPresent();
    }

    /** Whether nobody else is asked for an indicator, so that the body may say how far it is reached. */
    private boolean isOnlyOnes(Indicator indicator) {
        return !programme.targetsOf(indicator.id()).isEmpty()
                && round.askedFor(indicator.id()).size() == 1;
    }

    private Page tasks() {
        Set<Object> asked = new HashSet<>(assignment.tasks());
        Numbers numbers = new Numbers();
        ImmutablePage.Builder page = page(Part.TASKS, words("title.TASKS"));
        page.addColumns(
                column(NUMBER, words("column.number"), numbers.letter(), 5),
                column(NAME, words("column.task"), numbers.letter(), 44),
                column(DEADLINE, words("column.deadline"), numbers.letter(), 16),
                column(PREVIOUS, words("column.previous-status"), numbers.letter(), 16),
                input(
                        STATUS,
                        words("column.status"),
                        numbers.letter(),
                        18,
                        Input.CHOICE,
                        ReportForm.statuses().stream()
                                .map(status -> status.text(language))
                                .toList()),
                input(COMPLETED_ON, words("column.completed-on"), numbers.letter(), 13, Input.DAY, List.of()),
                input(RESULT, words("column.result"), numbers.letter(), 30, Input.TEXT, List.of()),
                input(DIFFICULTY, words("column.difficulty"), numbers.letter(), 26, Input.TEXT, List.of()));
        Map<TaskId, TaskStatusEntry> last = ReportingRound.lastEntries(programme, round.period());
        Headings headings = new Headings(page);
        int number = 0;
        for (Task task : programme.tasks()) {
            if (asked.contains(task.id())) {
                headings.before(task.heading());
                ImmutableRow.Builder row = ImmutableRow.builder()
                        .mark(TASK_MARK + task.id().value())
                        .isHeading(false)
                        .putCells(NUMBER, task.number().orElse(Integer.toString(++number)))
                        .putCells(NAME, task.title().text(language));
                Deadline deadline = task.deadlineOn(round.dataThrough());
                if (deadline.kind() != Deadline.Kind.NONE) {
                    put(row, DEADLINE, DeadlineNotation.of(language).print(deadline));
                }
                Optional.ofNullable(last.get(task.id()))
                        .ifPresent(entry -> put(row, PREVIOUS, entry.status().text(language)));
                page.addRows(row.build());
            }
        }
        return page.addNotes(words("note.inputs"), words("note.tasks")).build();
    }

    private Page remarks() {
        ImmutablePage.Builder page = page(Part.REMARKS, words("title.REMARKS"));
        page.addColumns(
                column(NUMBER, words("column.number"), "A", 5),
                column(NAME, words("column.subject"), "B", 45),
                input(TEXT, words("column.text"), "C", 90, Input.TEXT, List.of()));
        int at = 0;
        for (String duty : assignment.duties()) {
            page.addRows(remark("duty:" + duty, ++at, duty));
        }
        for (Remark remark : Remark.values()) {
            page.addRows(remark(remark.name(), ++at, words("remark." + remark)));
        }
        return page.addNotes(words("note.remarks")).build();
    }

    private static Row remark(String mark, int number, String words) {
        return ImmutableRow.builder()
                .mark(WORDS_MARK + mark)
                .isHeading(false)
                .putCells(NUMBER, Integer.toString(number))
                .putCells(NAME, words)
                .build();
    }

    // --- rows

    /** Puts the headings of the outline above the rows below them. */
    private final class Headings {

        private final ImmutablePage.Builder page;
        private final Set<HeadingId> put = new HashSet<>();

        Headings(ImmutablePage.Builder page) {
            this.page = page;
        }

        void before(Optional<HeadingId> heading) {
            heading.flatMap(programme.outline()::heading).ifPresent(this::put);
        }

        private void put(Heading heading) {
            if (!put.add(heading.id())) {
                return;
            }
            before(heading.parent());
            page.addRows(ImmutableRow.builder()
                    .mark(HEADING_MARK)
                    .isHeading(true)
                    .putCells(NAME, heading.title().text(language))
                    .build());
        }
    }

    private static boolean isShare(Indicator indicator) {
        return indicator.unit().equals(Optional.of(Unit.PERCENT)) && indicator.kind() == Indicator.Kind.LEVEL;
    }

    private String unit(Indicator indicator) {
        return indicator
                .unit()
                .map(unit -> unit.equals(Unit.RANK)
                        ? words("unit.rank")
                        : unit.equals(Unit.TIMES) ? words("unit.times") : unit.id())
                .orElse("");
    }

    private Optional<Target> target(Indicator indicator) {
        List<Target> targets = programme.targetsOf(indicator.id());
        Comparator<Target> byDue =
                Comparator.comparing(target -> target.due().map(Period::lastDay).orElse(LocalDate.MAX));
        return targets.stream()
                .filter(target -> target.due()
                        .filter(due -> due.lastDay().isBefore(round.dataThrough()))
                        .isEmpty())
                .min(byDue)
                .or(() -> targets.stream().max(byDue));
    }

    private Row row(Indicator indicator, int number) {
        ImmutableRow.Builder row = ImmutableRow.builder()
                .mark(INDICATOR_MARK + indicator.id().value())
                .isHeading(false)
                .putCells(NUMBER, printedNumber(indicator.id()).orElse(Integer.toString(number)))
                .putCells(NAME, indicator.name().text(language));
        put(row, UNIT, unit(indicator));
        indicator.definitions().stream()
                .reduce((one, later) -> later)
                .map(Definition::wording)
                .map(wording -> wording.text(language))
                .ifPresent(words -> put(row, DEFINITION, words));
        indicator.periodsRule().ifPresent(rule -> put(row, ACCUMULATION, words("accumulation." + rule)));
        target(indicator).ifPresent(target -> put(row, TARGET, target.text(language)));
        previous(indicator).ifPresent(value -> put(row, PREVIOUS, value));
        if (!isShare(indicator)) {
            row.addLocked(NUMERATOR, DENOMINATOR);
        }
        if (!isOnlyOnes(indicator)) {
            row.addLocked(GRADE);
        }
        collected.ifPresent(below -> fill(row, below, indicator));
        return row.build();
    }

    private static void put(ImmutableRow.Builder row, String column, Serializable cell) {
        if (!cell.equals("")) {
            row.putCells(column, cell);
        }
    }

    private Optional<String> printedNumber(IndicatorId id) {
        return programme.reports().stream()
                .map(ProgressReport::rows)
                .flatMap(rows -> Optional.ofNullable(rows.get(id)).stream())
                .flatMap(address -> address.number().stream())
                .findFirst();
    }

    /** The newest value before the round: about the body, else about the whole where nobody else is asked. */
    private Optional<String> previous(Indicator indicator) {
        Optional<AgencyId> body = Optional.of(agency);
        List<Observation> before = programme.observationsOf(indicator.id()).stream()
                .filter(value -> value.value().isPresent() && value.dimensions().isEmpty())
                .filter(value ->
                        value.period().endExclusive().isBefore(round.period().endExclusive()))
                .toList();
        Comparator<Observation> byAge = Comparator.comparing(Observation::period);
        return before.stream()
                .filter(value -> value.subject().equals(body))
                .max(byAge)
                .or(() -> before.stream()
                        .filter(value -> value.subject().isEmpty() && isOnlyOnes(indicator))
                        .max(byAge))
                .map(value -> QuantityNotation.of(language)
                                .printShare(value.value().orElseThrow()) + " (" + print(value.period()) + ")");
    }

    // --- filled from below

    private void fill(ImmutableRow.Builder row, Programme below, Indicator indicator) {
        Optional<Observation> reported = below.observationsOf(indicator.id()).stream()
                .filter(value -> value.isAboutTheWhole() && value.value().isPresent())
                .filter(value -> value.period().equals(round.period()))
                .findFirst();
        Optional<Total> total = below.totalsOf(indicator.id()).stream()
                .filter(one -> one.period().equals(round.period()))
                .findFirst();
        Optional<ReportedValue> value = reported.flatMap(Observation::value).or(() -> total.map(Total::value));
        if (value.isEmpty()) {
            return;
        }
        Optional<Ratio> counts =
                reported.isPresent() ? reported.flatMap(Observation::counts) : total.flatMap(Total::counts);
        if (counts.isPresent() && isShare(indicator)) {
            row.putCells(NUMERATOR, new BigDecimal(counts.get().numerator()));
            row.putCells(DENOMINATOR, new BigDecimal(counts.get().denominator()));
        } else if (value.get() instanceof Quantity quantity && quantity.isExact()) {
            row.putCells(VALUE, quantity.number());
        } else {
            row.putCells(VALUE, QuantityNotation.of(language).print(value.get()));
        }
        if (reported.isEmpty()) {
            total.ifPresent(one -> row.putCells(NOTE, one.text(language)));
        }
    }

    /** Whether a column holds what the form itself says. */
    static boolean isLocked(String column) {
        return INPUT_FREE.contains(column);
    }
}
