package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The elements of a document that holds a programme, and how they become one: references are followed, ids that were
 * given twice are found, and what cannot be used is left out and listed.
 */
final class ProgrammeElements {

    private final Reading reading;
    private final Map<HeadingId, Heading> headings = new LinkedHashMap<>();
    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final Map<TaskId, Task> tasks = new LinkedHashMap<>();
    private final Map<Object, Element> firsts = new HashMap<>();
    private final Map<IndicatorId, List<Target>> targets = new LinkedHashMap<>();

    /** The definitions and targets that there are: each with its indicator. */
    private final Set<List<Object>> parts = new HashSet<>();

    /** The indicators and periods of which there is a total. */
    private final Set<List<Object>> totalled = new HashSet<>();

    private ProgrammeElements(Reading reading) {
        this.reading = reading;
    }

    /** Makes a programme of its element; findings, places and scales are in the reading. */
    static Programme programme(Element programme, Reading reading) {
        return new ProgrammeElements(reading).programme(new Fields(reading, programme));
    }

    /** Makes a programme of its element, with all that the reading has gathered. */
    static StatedProgramme stated(Element element, Reading reading) {
        Programme programme = programme(element, reading);
        return StatedProgramme.builder()
                .programme(programme)
                .scales(reading.ownScales())
                .origins(reading.origins())
                .omissions(reading.omissions())
                .build();
    }

    private Programme programme(Fields fields) {
        Optional<String> id = Optional.ofNullable(fields.required("id", fields.id("id")));
        Optional<LocalizedText> title =
                Optional.ofNullable(fields.required("title", fields.element("title", LocalizedTextCodec.INSTANCE)));
        Programme.Builder programme = Programme.builder()
                .id(ProgrammeId.of(id.orElse("programme")))
                .title(title.orElseGet(() -> LocalizedText.english(id.orElse("programme"))))
                .legalBasis(fields.elements("legalBasis", PlanCodecs.LEGAL_BASIS))
                .span(fields.period("span"));
        fields.month("firstMonth").ifPresent(programme::firstMonth);
        List<LocalizedText> levelNames = fields.elements("levelNames", LocalizedTextCodec.INSTANCE);
        fields.elements("headings").forEach(this::heading);
        for (Scale scale : unique(fields, "scales", GradeCodec.SCALE, Scale::id)) {
            reading.add(scale);
        }
        fields.elements("indicators").forEach(this::indicator);
        fields.elements("tasks").forEach(this::task);
        programme
                .rosters(unique(fields, "rosters", OrganisationCodecs.ROSTER, Roster::id))
                .assignments(fields.elements("assignments", ReportingCodecs.ASSIGNMENT))
                .obligations(unique(fields, "obligations", ReportingCodecs.OBLIGATION, Obligation::id));
        fields.elements("reports").forEach(report -> report(report).ifPresent(programme::addReports));
        fields.elements("totals").forEach(entry -> total(entry).ifPresent(programme::addTotals));
        fields.end();
        return programme
                .outline(Outline.builder()
                        .headings(headings.values())
                        .levelNames(levelNames)
                        .build())
                .indicators(indicators.values())
                .targets(targets)
                .tasks(tasks.values())
                .build();
    }

    private void heading(Element element) {
        Fields fields = new Fields(reading, element);
        Optional<Heading> read = Fields.read(PlanCodecs.HEADING, fields);
        if (read.isEmpty() || isDouble("heading", read.get().id(), fields)) {
            return;
        }
        Heading heading = read.get();
        if (heading.parent().isPresent()
                && !headings.containsKey(heading.parent().get())) {
            fields.refuse(
                    JsonFindingCode.UNKNOWN_REFERENCE,
                    "parent",
                    heading.parent().get().value(),
                    Expected.HEADING_BEFORE);
            heading = Heading.builder().from(heading).parent(Optional.empty()).build();
        }
        headings.put(heading.id(), heading);
        reading.place(ElementRefs.of(heading.id()), element);
    }

    private void indicator(Element element) {
        Fields fields = new Fields(reading, element);
        Optional<Indicator> read = Fields.read(IndicatorCodec::member, fields);
        boolean hasTargets = fields.has("targets");
        List<Element> targetElements = fields.elements("targets");
        fields.end();
        if (read.isEmpty()) {
            omit(Omission.Extent.ROW, JsonFindingCode.MISSING_FIELD, element);
            return;
        }
        Indicator indicator = read.get();
        if (isDouble("indicator", indicator.id(), fields)) {
            omit(Omission.Extent.ROW, JsonFindingCode.DUPLICATE_ID, element);
            return;
        }
        if (indicator.heading().isPresent()
                && !headings.containsKey(indicator.heading().get())) {
            fields.refuse(
                    JsonFindingCode.UNKNOWN_REFERENCE,
                    "heading",
                    indicator.heading().get().value(),
                    Expected.HEADING_BEFORE);
            indicator = Indicator.builder()
                    .from(indicator)
                    .heading(Optional.empty())
                    .build();
        }
        IndicatorId indicatorId = indicator.id();
        indicators.put(indicatorId, indicator);
        indicator.definitions().forEach(definition -> parts.add(List.of(indicatorId, definition.id())));
        reading.place(ElementRefs.of(indicatorId), element);
        List<Target> made = new ArrayList<>();
        for (Element target : targetElements) {
            read(target, TargetCodec.INSTANCE).ifPresent(value -> {
                made.add(value);
                parts.add(List.of(indicatorId, value.id()));
                reading.place(ElementRefs.target(indicatorId, value.id()), target);
            });
        }
        if (hasTargets) {
            targets.put(indicatorId, made);
        }
    }

    private void task(Element element) {
        Fields fields = new Fields(reading, element);
        Optional<Task> read = Fields.read(TaskCodecs.TASK, fields);
        if (read.isEmpty()) {
            omit(Omission.Extent.ROW, JsonFindingCode.MISSING_FIELD, element);
            return;
        }
        Task task = read.get();
        if (isDouble("task", task.id(), fields)) {
            omit(Omission.Extent.ROW, JsonFindingCode.DUPLICATE_ID, element);
            return;
        }
        Task.Builder linked = Task.builder().from(task);
        if (task.heading().isPresent() && !headings.containsKey(task.heading().get())) {
            fields.refuse(
                    JsonFindingCode.UNKNOWN_REFERENCE,
                    "heading",
                    task.heading().get().value(),
                    Expected.HEADING_BEFORE);
            linked.heading(Optional.empty());
        }
        List<IndicatorId> known = new ArrayList<>();
        for (IndicatorId id : task.indicators()) {
            if (indicators.containsKey(id)) {
                known.add(id);
            } else {
                fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, "indicators", id.value(), Expected.INDICATOR);
            }
        }
        tasks.put(task.id(), linked.indicators(known).build());
        reading.place(ElementRefs.of(task.id()), element);
    }

    private Optional<ProgressReport> report(Element element) {
        Fields fields = new Fields(reading, element);
        Optional<ReportId> stated = Optional.ofNullable(fields.required("id", fields.id("id", ReportId::of)));
        // A report without an id still reports: its values count.
        ReportId id = stated.orElseGet(() -> unusedReportId(element));
        if (isDouble("report", id, fields)) {
            omit(Omission.Extent.ROW, JsonFindingCode.DUPLICATE_ID, element);
            return Optional.empty();
        }
        reading.place(ElementRefs.of(id), element);
        ProgressReport.Builder report = ProgressReport.builder()
                .id(id)
                .title(fields.text("title"))
                .reportedBy(fields.id("reportedBy", reading::agency))
                .period(fields.period("period"))
                .issuedOn(fields.date("issuedOn"))
                .dataThrough(fields.date("dataThrough"));
        for (Element entry : fields.elements("observations")) {
            known(
                            entry,
                            ObservationCodec.INSTANCE,
                            "indicator",
                            Observation::indicator,
                            indicators.keySet(),
                            Expected.INDICATOR)
                    .ifPresent(observation -> {
                        report.addObservations(observation);
                        observation
                                .definition()
                                .filter(definition -> !parts.contains(List.of(observation.indicator(), definition)))
                                .ifPresent(definition ->
                                        doubt(entry, "definition", definition.value(), Expected.DEFINITION));
                        if (observation.isAboutTheWhole()) {
                            reading.place(ElementRefs.value(observation.indicator(), observation.period()), entry);
                        }
                    });
        }
        for (Element entry : fields.elements("declaredGrades")) {
            known(
                            entry,
                            ReportCodecs.DECLARED_GRADE,
                            "indicator",
                            DeclaredGrade::indicator,
                            indicators.keySet(),
                            Expected.INDICATOR)
                    .ifPresent(declared -> {
                        report.addDeclaredGrades(declared);
                        declared.target()
                                .filter(target -> !parts.contains(List.of(declared.indicator(), target)))
                                .ifPresent(target -> doubt(entry, "target", target.value(), Expected.TARGET));
                        reading.place(ElementRefs.grade(declared.indicator()), entry);
                    });
        }
        report.statedTexts(fields.elements("statedTexts", ReportCodecs.STATED_TEXT));
        for (Element entry : fields.elements("taskEntries")) {
            known(entry, TaskCodecs.ENTRY, "task", TaskStatusEntry::task, tasks.keySet(), Expected.TASK)
                    .ifPresent(status -> {
                        report.addTaskEntries(status);
                        reading.place(ElementRefs.status(status.task()), entry);
                    });
        }
        report.submissions(fields.elements("submissions", ReportingCodecs.SUBMISSION));
        report.coverages(fields.elements("coverages", CoverageCodec.INSTANCE));
        report.rows(rows(fields, "rows", ReportCodecs.ROW, "indicator", indicators.keySet(), Expected.INDICATOR));
        report.taskRows(rows(fields, "taskRows", ReportCodecs.TASK_ROW, "task", tasks.keySet(), Expected.TASK));
        fields.end();
        return Optional.of(report.build());
    }

    /** A total; of two for one indicator and period the first. */
    private Optional<Total> total(Element entry) {
        return known(entry, TotalCodec.INSTANCE, "indicator", Total::indicator, indicators.keySet(), Expected.INDICATOR)
                .filter(total -> {
                    boolean first = totalled.add(List.of(total.indicator(), total.period()));
                    if (!first) {
                        omit(Omission.Extent.VALUE, JsonFindingCode.IMPOSSIBLE_VALUE, entry);
                        new Fields(reading, entry)
                                .refuse(
                                        JsonFindingCode.IMPOSSIBLE_VALUE,
                                        "period",
                                        total.period().toString(),
                                        Expected.CONSISTENT);
                    }
                    return first;
                });
    }

    private ReportId unusedReportId(Element element) {
        String id = "report" + element.pointer();
        while (firsts.containsKey(List.of("report", ReportId.of(id)))) {
            id += "'";
        }
        return ReportId.of(id);
    }

    /** What an entry refers to is not there; it says all the same what it says, and is kept. */
    private void doubt(Element entry, String name, String found, Expected expected) {
        new Fields(reading, entry)
                .finding(
                        Finding.of(JsonFindingCode.UNKNOWN_REFERENCE)
                                .with("found", ElementBuilder.excerpt(found))
                                .with("expected", expected)
                                .as(Severity.WARNING),
                        name);
    }

    private <I> Map<I, RowRef> rows(
            Fields fields, String name, Reads<Map.Entry<I, RowRef>> codec, String of, Set<I> ids, Expected expected) {
        Map<I, RowRef> rows = new LinkedHashMap<>();
        for (Element entry : fields.elements(name)) {
            Optional<Map.Entry<I, RowRef>> row = known(entry, codec, of, Map.Entry::getKey, ids, expected);
            if (row.isPresent()
                    && rows.putIfAbsent(row.get().getKey(), row.get().getValue()) != null) {
                new Fields(reading, entry)
                        .refuse(
                                JsonFindingCode.IMPOSSIBLE_VALUE,
                                of,
                                row.get().getKey().toString(),
                                Expected.CONSISTENT);
            }
        }
        return rows;
    }

    /** An entry about an element that the programme has. */
    private <T, I> Optional<T> known(
            Element entry, Reads<T> codec, String name, Function<T, I> about, Set<I> ids, Expected expected) {
        Optional<T> read = read(entry, codec);
        if (read.isPresent() && !ids.contains(about.apply(read.get()))) {
            new Fields(reading, entry)
                    .refuse(
                            JsonFindingCode.UNKNOWN_REFERENCE,
                            name,
                            about.apply(read.get()).toString(),
                            expected);
            omit(Omission.Extent.VALUE, JsonFindingCode.UNKNOWN_REFERENCE, entry);
            return Optional.empty();
        }
        return read;
    }

    private <T> Optional<T> read(Element element, Reads<T> codec) {
        int before = reading.findings().size();
        Optional<T> value = Fields.read(codec, new Fields(reading, element));
        if (element.isCut) {
            // Its last number may have lost digits.
            value = Optional.empty();
        }
        if (value.isEmpty()) {
            omit(
                    Omission.Extent.VALUE,
                    reading.findings().codeSince(before).or(element::refusal).orElse(JsonFindingCode.TRUNCATED),
                    element);
        }
        return value;
    }

    /** The values of a list; of two with one id the later is left out. */
    private <T> List<T> unique(Fields fields, String name, Reads<T> codec, Function<T, ?> id) {
        List<T> values = new ArrayList<>();
        for (Element element : fields.elements(name)) {
            Fields members = new Fields(reading, element);
            Optional<T> value = Fields.read(codec, members);
            if (value.isEmpty()) {
                continue;
            }
            if (isDouble(name, id.apply(value.get()), members)) {
                omit(Omission.Extent.ROW, JsonFindingCode.DUPLICATE_ID, element);
            } else {
                values.add(value.get());
            }
        }
        return values;
    }

    private boolean isDouble(String kind, Object id, Fields fields) {
        Element first = firsts.putIfAbsent(List.of(kind, id), fields.element());
        if (first == null) {
            return false;
        }
        fields.finding(
                Finding.of(JsonFindingCode.DUPLICATE_ID)
                        .with("found", id.toString())
                        .with("first", first.pointer()),
                "id");
        return true;
    }

    private void omit(Omission.Extent extent, FindingCode code, Element element) {
        reading.omit(extent, code, element);
    }
}
