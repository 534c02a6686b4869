package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.json.ProgrammeCodecs.Planned;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a document that holds a programme, and how they become one: references are followed, ids that were
 * given twice are found, and what cannot be used is left out and listed.
 */
final class ProgrammeElements {

    private final Reading reading;
    private final Set<HeadingId> headings = new HashSet<>();
    private final Set<IndicatorId> indicators = new HashSet<>();
    private final Set<TaskId> tasks = new HashSet<>();
    private final Map<Object, Element> firsts = new HashMap<>();

    /** Ids of elements that there are, each object for itself: most entries hold one that others before them hold. */
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The definitions and targets that there are: each with its indicator. */
    private final Set<List<Object>> parts = new HashSet<>();

    /** The indicators and periods of which there is a total. */
    private final Set<List<Object>> totalled = new HashSet<>();

    /** The elements of which a report has a row: each with the list of its rows. */
    private final Set<List<Object>> rows = new HashSet<>();

    private final List<Element> lastTargets = new ArrayList<>();

    ProgrammeElements(Reading reading) {
        this.reading = reading;
    }

    /** Makes a programme of its element; findings, places and scales are in the reading. */
    static Programme programme(Element programme, Reading reading) {
        return Fields.read(ProgrammeCodecs.PROGRAMME, new Fields(reading, programme))
                .orElseThrow()
                .programme();
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

    Optional<Heading> heading(Element element) {
        Fields fields = new Fields(reading, element);
        Optional<Heading> read = Fields.read(PlanCodecs.HEADING, fields);
        if (read.isEmpty() || isDouble("heading", read.get().id(), fields)) {
            return Optional.empty();
        }
        Heading heading = read.get();
        if (isUnknown(heading.parent(), "parent", fields)) {
            heading = Heading.builder().from(heading).parent(Optional.empty()).build();
        }
        headings.add(heading.id());
        reading.place(ElementRefs.of(heading.id()), element);
        return Optional.of(heading);
    }

    Optional<Scale> scale(Element element) {
        Optional<Scale> scale = unique("scales", element, GradeCodec.SCALE, Scale::id);
        scale.ifPresent(reading::add);
        return scale;
    }

    Optional<Roster> roster(Element element) {
        return unique("rosters", element, OrganisationCodecs.ROSTER, Roster::id);
    }

    Optional<Obligation> obligation(Element element) {
        return unique("obligations", element, ReportingCodecs.OBLIGATION, Obligation::id);
    }

    Optional<Planned> indicator(Element element) {
        Fields fields = new Fields(reading, element);
        lastTargets.clear();
        Optional<Planned> read = row(ProgrammeCodecs.INDICATOR, fields);
        if (read.isEmpty()) {
            return read;
        }
        Indicator indicator = read.get().indicator();
        IndicatorId id = indicator.id();
        if (isRepeated("indicator", id, fields)) {
            return Optional.empty();
        }
        if (isUnknown(indicator.heading(), "heading", fields)) {
            indicator = Indicator.builder()
                    .from(indicator)
                    .heading(Optional.empty())
                    .build();
        }
        indicators.add(id);
        indicator.definitions().forEach(definition -> parts.add(List.of(id, definition.id())));
        reading.place(ElementRefs.of(id), element);
        List<Target> targets = read.get().targets().orElse(List.of());
        for (int i = 0; i < targets.size(); i++) {
            parts.add(List.of(id, targets.get(i).id()));
            reading.place(ElementRefs.target(id, targets.get(i).id()), lastTargets.get(i));
        }
        return Optional.of(new Planned(indicator, read.get().targets()));
    }

    /** A target of the indicator that is being read. */
    Optional<Target> target(Element element) {
        Optional<Target> target = read(element, TargetCodec.INSTANCE);
        target.ifPresent(made -> lastTargets.add(element));
        return target;
    }

    Optional<PartTarget> partTarget(Element entry) {
        return known(
                entry,
                read(entry, TargetCodec.OF_PART),
                "indicator",
                PartTarget::indicator,
                indicators,
                Expected.INDICATOR);
    }

    Optional<Task> task(Element element) {
        Fields fields = new Fields(reading, element);
        Optional<Task> read = row(TaskCodecs.TASK, fields);
        if (read.isEmpty() || isRepeated("task", read.get().id(), fields)) {
            return Optional.empty();
        }
        Task task = read.get();
        Task.Builder linked = Task.builder().from(task);
        if (isUnknown(task.heading(), "heading", fields)) {
            linked.heading(Optional.empty());
        }
        List<IndicatorId> known = new ArrayList<>();
        for (IndicatorId id : task.indicators()) {
            if (indicators.contains(id)) {
                known.add(id);
            } else {
                fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, "indicators", id.value(), Expected.INDICATOR);
            }
        }
        tasks.add(task.id());
        reading.place(ElementRefs.of(task.id()), element);
        return Optional.of(linked.indicators(known).build());
    }

    Optional<ProgressReport> report(Element element) {
        return Fields.read(ProgrammeCodecs.REPORT, new Fields(reading, element));
    }

    /** The id of a report, which has one of its own; one without still reports, and its values count. */
    static @Nullable ReportId reportId(String name, Fields fields) {
        return fields.reading().elements().reportId(name, fields, fields.element());
    }

    private @Nullable ReportId reportId(String name, Fields fields, Element element) {
        ReportId stated = fields.required(name, fields.id(name, ReportId::of));
        ReportId id = stated != null ? stated : unusedReportId(element);
        if (isRepeated("report", id, fields)) {
            return null;
        }
        reading.place(ElementRefs.of(id), element);
        return id;
    }

    Optional<Observation> observation(Element entry) {
        Optional<Observation> read = known(
                entry,
                entry.observation() != null ? Optional.of(entry.observation()) : read(entry, ObservationCodec.INSTANCE),
                "indicator",
                Observation::indicator,
                indicators,
                Expected.INDICATOR);
        read.ifPresent(observation -> {
            observation
                    .definition()
                    .filter(definition -> !parts.contains(List.of(observation.indicator(), definition)))
                    .ifPresent(definition -> doubt(entry, "definition", definition.value(), Expected.DEFINITION));
            reading.place(ElementRefs.value(observation), entry);
        });
        return read;
    }

    Optional<DeclaredGrade> declaredGrade(Element entry) {
        Optional<DeclaredGrade> read = known(
                entry,
                read(entry, ReportCodecs.DECLARED_GRADE),
                "indicator",
                DeclaredGrade::indicator,
                indicators,
                Expected.INDICATOR);
        read.ifPresent(declared -> {
            declared.target()
                    .filter(target -> !parts.contains(List.of(declared.indicator(), target)))
                    .ifPresent(target -> doubt(entry, "target", target.value(), Expected.TARGET));
            reading.place(ElementRefs.grade(declared.indicator()), entry);
        });
        return read;
    }

    Optional<TaskStatusEntry> taskEntry(Element entry) {
        Optional<TaskStatusEntry> read =
                known(entry, read(entry, TaskCodecs.ENTRY), "task", TaskStatusEntry::task, tasks, Expected.TASK);
        read.ifPresent(status -> reading.place(ElementRefs.status(status.task()), entry));
        return read;
    }

    /** A total; of two for one indicator and period the first. */
    Optional<Total> total(Element entry) {
        return known(
                        entry,
                        read(entry, TotalCodec.INSTANCE),
                        "indicator",
                        Total::indicator,
                        indicators,
                        Expected.INDICATOR)
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

    Optional<Map.Entry<IndicatorId, RowRef>> row(Element entry) {
        return row(entry, ReportCodecs.ROW, "indicator", indicators, Expected.INDICATOR);
    }

    Optional<Map.Entry<TaskId, RowRef>> taskRow(Element entry) {
        return row(entry, ReportCodecs.TASK_ROW, "task", tasks, Expected.TASK);
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

    /** The row of an element; of two rows of one element in one report the first. */
    private <I> Optional<Map.Entry<I, RowRef>> row(
            Element entry, Reads<Map.Entry<I, RowRef>> codec, String of, Set<I> ids, Expected expected) {
        return known(entry, read(entry, codec), of, Map.Entry::getKey, ids, expected)
                .filter(row -> {
                    boolean first = rows.add(List.of(Objects.requireNonNull(entry.parent), row.getKey()));
                    if (!first) {
                        new Fields(reading, entry)
                                .refuse(
                                        JsonFindingCode.IMPOSSIBLE_VALUE,
                                        of,
                                        row.getKey().toString(),
                                        Expected.CONSISTENT);
                    }
                    return first;
                });
    }

    /** An entry about an element that the programme has. */
    private <T, I> Optional<T> known(
            Element entry, Optional<T> read, String name, Function<T, I> about, Set<I> ids, Expected expected) {
        if (read.isEmpty()) {
            return read;
        }
        I id = about.apply(read.get());
        if (!met.contains(id)) {
            if (!ids.contains(id)) {
                new Fields(reading, entry).refuse(JsonFindingCode.UNKNOWN_REFERENCE, name, id.toString(), expected);
                omit(Omission.Extent.VALUE, JsonFindingCode.UNKNOWN_REFERENCE, entry);
                return Optional.empty();
            }
            met.add(id);
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

    /** A value of a list; of two with one id the later is left out. */
    private <T> Optional<T> unique(String kind, Element element, Reads<T> codec, Function<T, ?> id) {
        Fields fields = new Fields(reading, element);
        return Fields.read(codec, fields).filter(value -> !isRepeated(kind, id.apply(value), fields));
    }

    /** A row, which is listed where it cannot be used. */
    private <T> Optional<T> row(Reads<T> codec, Fields fields) {
        Optional<T> value = Fields.read(codec, fields);
        if (value.isEmpty()) {
            omit(Omission.Extent.ROW, JsonFindingCode.MISSING_FIELD, fields.element());
        }
        return value;
    }

    private boolean isUnknown(Optional<HeadingId> heading, String name, Fields fields) {
        boolean isUnknown = heading.isPresent() && !headings.contains(heading.get());
        if (isUnknown) {
            fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, name, heading.get().value(), Expected.HEADING_BEFORE);
        }
        return isUnknown;
    }

    /** Whether an element has the id of another, and so is left out. */
    private boolean isRepeated(String kind, Object id, Fields fields) {
        boolean isRepeated = isDouble(kind, id, fields);
        if (isRepeated) {
            omit(Omission.Extent.ROW, JsonFindingCode.DUPLICATE_ID, fields.element());
        }
        return isRepeated;
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
