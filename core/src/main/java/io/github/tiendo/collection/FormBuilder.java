package io.github.tiendo.collection;

import io.github.tiendo.collection.ReportForm.BlankReason;
import io.github.tiendo.collection.ReportForm.Input;
import io.github.tiendo.collection.ReportForm.Page;
import io.github.tiendo.collection.ReportForm.Row;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.grade.Grade;
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

    /** The columns of a page: letters number those of words, numbers the others, as forms have them. */
    private static final class Columns {
        private final ImmutablePage.Builder page;
        private int letters;
        private int numbers;

        Columns(ImmutablePage.Builder page) {
            this.page = page;
        }

        private String letter() {
            return String.valueOf((char) ('A' + letters++));
        }

        private String number() {
            numbers++;
            return Integer.toString(numbers);
        }

        private static ImmutableColumn.Builder column(String key, String head, String number, int width) {
            return ImmutableColumn.builder().key(key).head(head).number(number).width(width);
        }

        Columns ofWords(String key, String head, int width) {
            page.addColumns(column(key, head, letter(), width).build());
            return this;
        }

        Columns ofFigures(String key, String head, int width) {
            page.addColumns(column(key, head, number(), width).build());
            return this;
        }

        Columns input(String key, String head, int width, Input input, String... choices) {
            boolean counts = input == Input.NUMBER || input == Input.WHOLE_NUMBER;
            page.addColumns(column(key, head, counts ? number() : letter(), width)
                    .input(input)
                    .addChoices(choices)
                    .build());
            return this;
        }
    }

    /** What may be chosen in a column, in the language of the form. */
    private String[] choices(Stream<? extends Localized> values) {
        return values.map(value -> value.text(language)).toArray(String[]::new);
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
        ImmutablePage.Builder page = page(Part.INDICATORS, words("title.INDICATORS"));
        Columns columns = new Columns(page)
                .ofWords(NUMBER, words("column.number"), 5)
                .ofWords(NAME, words("column.indicator"), definitions ? 30 : 40);
        if (definitions) {
            columns.ofWords(DEFINITION, words("column.definition"), 26);
        }
        if (!oneUnit) {
            columns.ofWords(UNIT, words("column.unit"), 10);
        }
        if (indicators.stream().anyMatch(this::needsAccumulation)) {
            columns.ofWords(ACCUMULATION, words("column.accumulation"), 12);
        }
        if (targets) {
            columns.ofFigures(TARGET, words("column.target"), 13);
        }
        columns.ofFigures(PREVIOUS, words("column.previous"), 12)
                .input(VALUE, words("column.value", Map.of("period", print(round.period()))), 12, Input.NUMBER);
        if (shares) {
            columns.input(NUMERATOR, words("column.numerator"), 10, Input.WHOLE_NUMBER)
                    .input(DENOMINATOR, words("column.denominator"), 10, Input.WHOLE_NUMBER);
        }
        if (indicators.stream().anyMatch(this::isOnlyOnes)) {
            String[] grades = choices(Scales.COMPLETION.grades().stream().map(Grade::label));
            columns.input(GRADE, words("column.grade"), 20, Input.CHOICE, grades);
        }
        columns.input(REASON, words("column.reason"), 14, Input.CHOICE, choices(Stream.of(BlankReason.values())))
                .input(NOTE, words("column.note"), 16, Input.TEXT);
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
        ImmutablePage.Builder page = page(Part.TASKS, words("title.TASKS"));
        new Columns(page)
                .ofWords(NUMBER, words("column.number"), 5)
                .ofWords(NAME, words("column.task"), 44)
                .ofWords(DEADLINE, words("column.deadline"), 16)
                .ofWords(PREVIOUS, words("column.previous-status"), 16)
                .input(STATUS, words("column.status"), 18, Input.CHOICE, choices(ReportForm.statuses().stream()))
                .input(COMPLETED_ON, words("column.completed-on"), 13, Input.DAY)
                .input(RESULT, words("column.result"), 30, Input.TEXT)
                .input(DIFFICULTY, words("column.difficulty"), 26, Input.TEXT);
        Map<TaskId, TaskStatusEntry> last = ReportingRound.lastEntries(programme, round.period());
        Headings headings = new Headings(page);
        int number = 0;
        for (Task task : programme.tasks()) {
            if (asked.contains(task.id())) {
                headings.before(task.heading());
                ImmutableRow.Builder row = row(
                        TASK_MARK + task.id().value(),
                        task.number().orElse(Integer.toString(++number)),
                        task.title().text(language));
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
        new Columns(page)
                .ofWords(NUMBER, words("column.number"), 5)
                .ofWords(NAME, words("column.subject"), 45)
                .input(TEXT, words("column.text"), 90, Input.TEXT);
        int at = 0;
        for (String duty : assignment.duties()) {
            page.addRows(row(WORDS_MARK + "duty:" + duty, Integer.toString(++at), duty)
                    .build());
        }
        for (Remark remark : Remark.values()) {
            page.addRows(row(WORDS_MARK + remark, Integer.toString(++at), words("remark." + remark))
                    .build());
        }
        return page.addNotes(words("note.remarks")).build();
    }

    // --- rows

    private static ImmutableRow.Builder row(String mark, String number, String name) {
        return ImmutableRow.builder()
                .mark(mark)
                .isHeading(false)
                .putCells(NUMBER, number)
                .putCells(NAME, name);
    }

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
        ImmutableRow.Builder row = row(
                INDICATOR_MARK + indicator.id().value(),
                printedNumber(indicator.id()).orElse(Integer.toString(number)),
                indicator.name().text(language));
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
