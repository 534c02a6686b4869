package io.github.tiendo.intake;

import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.ProgrammeDraft.FiguresDraft;
import io.github.tiendo.intake.ReportAssembler.LoadedReports;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeMatcher;
import io.github.tiendo.programme.ProgrammeMatcher.MatchBasis;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what was read as a programme of its own under the ids of the known programme. */
final class ReportRows {

    private static final int NAMES_SHOWN = 10;
    private static final LocalizedText NOTHING =
            LocalizedText.from(language -> IntakeFindingCode.TEXTS.pattern("none", language));

    private final Programme known;
    private final LoadedProgramme loaded;
    private final List<RowMatch<IndicatorId>> indicators;
    private final List<RowMatch<TaskId>> tasks;
    private final Map<IndicatorId, IndicatorId> indicatorIds = new LinkedHashMap<>();
    private final Map<TaskId, TaskId> taskIds = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();

    private final ReportSubject subject;
    private final Optional<FiguresDraft> figures;

    /** @param figures those of the rows of the file; where they are let go, the places of values and targets stand for them */
    ReportRows(
            Programme known,
            LoadedProgramme loaded,
            Optional<FiguresDraft> figures,
            ProgrammeMatcher matcher,
            ReportSubject subject) {
        this.figures = figures;
        this.known = known;
        this.subject = subject;
        this.loaded = loaded;
        this.indicators = matcher.indicators(known, loaded.programme());
        this.tasks = matcher.tasks(known, loaded.programme());
        indicators.forEach(match -> match.known().ifPresent(id -> indicatorIds.put(match.found(), id)));
        tasks.forEach(match -> match.known().ifPresent(id -> taskIds.put(match.found(), id)));
    }

    Outcome<LoadedReports> reports() {
        omissions.addAll(loaded.omissions());
        indicators.forEach(this::indicatorFindings);
        tasks.forEach(this::taskFindings);
        notInReport();
        List<ProgressReport> reports = loaded.programme().reports().stream()
                .map(this::report)
                .flatMap(report -> identified(report).stream())
                .toList();
        subject.agency().ifPresent(this::aboutFinding);
        if (reports.isEmpty()) {
            return Outcome.failed(findings);
        }
        return Outcome.of(
                LoadedReports.builder()
                        .known(known)
                        .reports(reports)
                        .indicatorMatches(indicators)
                        .taskMatches(tasks)
                        .origins(origins())
                        .omissions(omissions)
                        .account(account())
                        .build(),
                findings);
    }

    /** The account of the file, in which the figures of rows that are none of the programme's are reported. */
    private Account account() {
        Account ofFile = loaded.account();
        List<IndicatorId> otherIndicators = strangers(indicators);
        List<TaskId> otherTasks = strangers(tasks);
        long found = figures.map(all -> figuresOf(otherIndicators, otherTasks, all))
                .orElseGet(() -> placesOf(otherIndicators, otherTasks));
        int lost = (int) Math.min(found, ofFile.used());
        return Account.builder()
                .from(ofFile)
                .used(ofFile.used() - lost)
                .reported(ofFile.reported() + lost)
                .build();
    }

    private static <I extends Serializable> List<I> strangers(List<RowMatch<I>> matches) {
        return matches.stream()
                .filter(match -> !match.basis().isMatch())
                .map(RowMatch::found)
                .toList();
    }

    private long figuresOf(List<IndicatorId> otherIndicators, List<TaskId> otherTasks, FiguresDraft all) {
        Set<SourceLocation> rows = Stream.concat(
                        otherIndicators.stream().map(ElementRefs::of),
                        otherTasks.stream().map(ElementRefs::of))
                .flatMap(element -> loaded.origins().of(element).stream())
                .collect(Collectors.toSet());
        return all.getInRows().stream()
                .filter(figure -> !figure.isReported() && rows.contains(figure.getRow()))
                .count();
    }

    private long placesOf(List<IndicatorId> otherIndicators, List<TaskId> otherTasks) {
        Stream<ElementRef> values = otherIndicators.stream()
                .flatMap(id -> loaded.programme().observationsOf(id).stream().map(ElementRefs::value));
        Stream<ElementRef> targets = otherIndicators.stream().flatMap(id -> loaded.programme().targetsOf(id).stream()
                .map(target -> ElementRefs.target(id, target.id())));
        return Stream.of(values, targets, otherTasks.stream().map(ElementRefs::deadline))
                .flatMap(elements -> elements)
                .distinct()
                .filter(loaded.origins().places()::containsKey)
                .count();
    }

    // --- findings

    private void indicatorFindings(RowMatch<IndicatorId> match) {
        Indicator found = loaded.programme().indicator(match.found()).orElseThrow();
        Optional<String> number = numberOf(ProgressReport::rows, match.found());
        matchFinding(match, found.name(), ElementRefs.of(match.found()), number, id -> known.indicator(id)
                .map(Indicator::name)
                .orElseThrow());
        match.known().ifPresent(id -> otherTargets(found, id));
    }

    private void taskFindings(RowMatch<TaskId> match) {
        Optional<String> number = numberOf(ProgressReport::taskRows, match.found());
        matchFinding(
                match,
                task(loaded.programme(), match.found()),
                ElementRefs.of(match.found()),
                number,
                id -> task(known, id));
    }

    private static LocalizedText task(Programme programme, TaskId id) {
        return programme.tasks().stream()
                .filter(task -> task.id().equals(id))
                .map(Task::title)
                .findFirst()
                .orElseThrow();
    }

    private <I> Optional<String> numberOf(Function<ProgressReport, Map<I, RowRef>> rows, I id) {
        return loaded.programme().reports().stream()
                .flatMap(report -> Optional.ofNullable(rows.apply(report).get(id)).stream())
                .flatMap(row -> row.number().stream())
                .findFirst();
    }

    private <I extends Serializable> void matchFinding(
            RowMatch<I> match,
            LocalizedText name,
            ElementRef element,
            Optional<String> number,
            Function<I, LocalizedText> knownName) {
        if (match.basis() == MatchBasis.NAME) {
            findings.add(placed(
                    Finding.of(IntakeFindingCode.MATCHED_BY_NAME)
                            .with("found", name)
                            .with("programme", known.id().value()),
                    element));
        }
        if (match.basis().isMatch()) {
            return;
        }
        IntakeFindingCode code = match.basis() == MatchBasis.SEVERAL
                ? IntakeFindingCode.SEVERAL_IN_PROGRAMME
                : IntakeFindingCode.NOT_IN_PROGRAMME;
        Finding finding = Finding.of(code)
                .with("found", name)
                .with("programme", known.id().value());
        finding = match.candidates().isEmpty()
                ? finding.with("candidates", NOTHING)
                : finding.with(
                        "candidates", match.candidates().stream().map(knownName).toList());
        finding = placed(finding, element);
        findings.add(finding);
        omissions.add(Omission.builder()
                .extent(Omission.Extent.ROW)
                .code(code)
                .location(finding.location())
                .printedNumber(number)
                .build());
    }

    private void otherTargets(Indicator found, IndicatorId id) {
        List<Target> inForce = known.targetsOf(id);
        for (Target read : loaded.programme().targetsOf(found.id())) {
            Optional<Target> same = inForce.stream()
                    .filter(target -> target.id().equals(read.id()))
                    .findFirst();
            if (same.isPresent() && !same.get().condition().equals(read.condition())) {
                findings.add(placed(
                        Finding.of(IntakeFindingCode.OTHER_TARGET)
                                .with("found", found.name())
                                .with("target", read)
                                .with("expected", same.get()),
                        ElementRefs.target(found.id(), read.id())));
            }
        }
    }

    private void notInReport() {
        if (loaded.programme().indicators().isEmpty()) {
            return;
        }
        Set<IndicatorId> reported = new HashSet<>(indicatorIds.values());
        List<LocalizedText> missing = known.indicators().stream()
                .filter(indicator -> !reported.contains(indicator.id()))
                .map(Indicator::name)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Finding.of(IntakeFindingCode.NOT_IN_REPORT)
                    .with("count", missing.size())
                    .with("names", missing.stream().limit(NAMES_SHOWN).toList())
                    .at(SourceLocation.of(loaded.source())));
        }
    }

    private Finding placed(Finding finding, ElementRef element) {
        return loaded.origins()
                .of(element)
                .map(finding::at)
                .orElseGet(() -> finding.at(SourceLocation.of(loaded.source())));
    }

    // --- values

    private void aboutFinding(AgencyId agency) {
        findings.add(Finding.of(IntakeFindingCode.REPORT_ABOUT)
                .with("agency", known.agency(agency).map(Agency::name).orElse(agency.value()))
                .with("basis", subject.basis())
                .at(SourceLocation.of(loaded.source())));
    }

    /**
     * The report under an id of its own: who reports, the period, and the number of the issue, for reports on one period
     * may be issued again. One that says the same as a report that is there is left out.
     */
    private Optional<ProgressReport> identified(ProgressReport read) {
        String words = subject.agency()
                .map(agency -> NormalText.hyphenated(agency.value()) + "-" + wordsOfPeriod(read))
                .orElse(read.id().value());
        int issue = 1;
        ReportId id = subject.agency().isPresent() ? ReportId.of(words + "-1") : read.id();
        while (reportOf(id).isPresent()) {
            issue++;
            id = ReportId.of(words + "-" + issue);
        }
        ProgressReport identified = ProgressReport.builder().from(read).id(id).build();
        Optional<ProgressReport> same = known.reports().stream()
                .filter(report -> ProgressReport.builder()
                        .from(report)
                        .id(identified.id())
                        .build()
                        .equals(identified))
                .findFirst();
        if (same.isEmpty()) {
            return Optional.of(identified);
        }
        SourceLocation file = SourceLocation.of(loaded.source());
        findings.add(Finding.of(IntakeFindingCode.REPORT_THERE_ALREADY)
                .with("found", same.get().id().value())
                .at(file));
        omissions.add(Omission.builder()
                .extent(Omission.Extent.FILE)
                .code(IntakeFindingCode.REPORT_THERE_ALREADY)
                .location(file)
                .build());
        return Optional.empty();
    }

    /** What a report is for: the period it names, else its newest with a value. */
    private static Optional<Period> periodOf(ProgressReport read) {
        return read.period().or(() -> read.observations().stream()
                .filter(observation -> observation.value().isPresent())
                .map(Observation::period)
                .max(Comparator.naturalOrder()));
    }

    /** The same as part of an id; without a period the day through which its data reach. */
    private static String wordsOfPeriod(ProgressReport read) {
        return periodOf(read)
                .map(Period::toString)
                .or(() -> read.dataThrough().map(LocalDate::toString))
                .orElse("report");
    }

    private Optional<ProgressReport> reportOf(ReportId id) {
        return known.reports().stream().filter(report -> report.id().equals(id)).findFirst();
    }

    private ProgressReport report(ProgressReport read) {
        List<DeclaredGrade> grades =
                translated(read.declaredGrades(), DeclaredGrade::indicator, indicatorIds, this::grade);
        if (subject.agency().isPresent() && !grades.isEmpty()) {
            findings.add(Finding.of(IntakeFindingCode.GRADES_OF_PART)
                    .with("count", grades.size())
                    .at(SourceLocation.of(loaded.source())));
        }
        return ProgressReport.builder()
                .from(read)
                .period(subject.agency().isPresent() ? periodOf(read) : read.period())
                .reportedBy(read.reportedBy().isPresent() ? subject.agency().or(read::reportedBy) : subject.agency())
                .observations(translated(
                        read.observations(), Observation::indicator, indicatorIds, (entry, id) -> Observation.builder()
                                .from(entry)
                                .indicator(id)
                                .subject(entry.subject().or(subject::agency))
                                .build()))
                .declaredGrades(subject.agency().isPresent() ? List.of() : grades)
                .rows(translated(read.rows(), indicatorIds))
                .taskEntries(translated(
                        read.taskEntries(), TaskStatusEntry::task, taskIds, (entry, id) -> TaskStatusEntry.builder()
                                .from(entry)
                                .task(id)
                                .build()))
                .taskRows(translated(read.taskRows(), taskIds))
                .submissions(read.submissions().stream().map(this::submission).toList())
                .build();
    }

    /** The known duty that submissions meet: by its id or its title, else the only one there is. */
    private Submission submission(Submission read) {
        List<Obligation> duties = known.obligations();
        return duties.stream()
                .filter(duty -> duty.id().equals(read.obligation())
                        || NormalText.hyphenated(duty.title().text(Languages.VIETNAMESE))
                                .equals(read.obligation().value()))
                .findFirst()
                .or(() -> duties.size() == 1 ? Optional.of(duties.get(0)) : Optional.empty())
                .map(duty ->
                        Submission.builder().from(read).obligation(duty.id()).build())
                .orElse(read);
    }

    private DeclaredGrade grade(DeclaredGrade read, IndicatorId id) {
        return DeclaredGrade.builder()
                .from(read)
                .indicator(id)
                .target(read.target().filter(target -> known.targetsOf(id).stream()
                        .anyMatch(inForce -> inForce.id().equals(target))))
                .build();
    }

    private interface Translation<T, I> {
        T to(T entry, I id);
    }

    private static <T, I> List<T> translated(
            List<T> entries, Function<T, I> id, Map<I, I> ids, Translation<T, I> translation) {
        return entries.stream()
                .filter(entry -> ids.containsKey(id.apply(entry)))
                .map(entry -> translation.to(entry, ids.get(id.apply(entry))))
                .toList();
    }

    private static <I> Map<I, RowRef> translated(Map<I, RowRef> rows, Map<I, I> ids) {
        Map<I, RowRef> translated = new LinkedHashMap<>();
        rows.forEach((id, row) -> {
            if (ids.containsKey(id)) {
                translated.put(ids.get(id), row);
            }
        });
        return translated;
    }

    private Origins origins() {
        Map<ElementRef, String> ids = new HashMap<>();
        indicatorIds.forEach((found, id) -> ids.put(ElementRefs.of(found), id.value()));
        taskIds.forEach((found, id) -> ids.put(ElementRefs.of(found), id.value()));
        Origins.Builder origins = Origins.builder();
        loaded.origins().places().forEach((element, place) -> {
            String id = ids.get(ElementRef.of(element.kind(), element.id()));
            if (id != null) {
                origins.putPlaces(ElementRef.builder().from(element).id(id).build(), place);
            }
        });
        return origins.build();
    }
}
