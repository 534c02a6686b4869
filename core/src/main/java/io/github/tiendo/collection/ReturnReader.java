package io.github.tiendo.collection;

import io.github.tiendo.collection.CollectedRound.Return;
import io.github.tiendo.collection.ReportForm.BlankReason;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.ReportAssembler;
import io.github.tiendo.intake.ReportAssembler.LoadedReports;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.LayoutReader;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.target.Condition;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.TaskStatusNotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one return: on the form by its marks, else as a table of any layout. */
final class ReturnReader {

    private static final List<Locale> LANGUAGES = List.of(Languages.VIETNAMESE, Languages.ENGLISH);

    /** What reading a part of the programme's rows finds about the rest of them. */
    private static final Set<IntakeFindingCode> OF_OTHER_ROWS = EnumSet.of(
            IntakeFindingCode.NOT_IN_REPORT,
            IntakeFindingCode.REPORT_ABOUT,
            IntakeFindingCode.DIRECTION_ASSUMED,
            IntakeFindingCode.DIRECTION_BY_WORDS,
            IntakeFindingCode.DIRECTION_BY_NUMBERS);

    /** What is found again about a share of more than all. */
    private static final Set<IntakeFindingCode> OF_IMPOSSIBLE_NUMBERS =
            EnumSet.of(IntakeFindingCode.SHARE_OUT_OF_BOUNDS, IntakeFindingCode.MORE_THAN_ALL);

    private final Programme programme;
    private final ReportingRound round;
    private final List<Roster> rosters;
    private final Document document;
    private final Optional<LocalDate> receivedOn;
    private final List<Finding> findings = new ArrayList<>();

    ReturnReader(
            Programme programme,
            ReportingRound round,
            List<Roster> rosters,
            Document document,
            Optional<LocalDate> receivedOn) {
        this.programme = programme;
        this.round = round;
        this.rosters = rosters;
        this.document = document;
        this.receivedOn = receivedOn;
    }

    Return read() {
        FormReader form = new FormReader(document);
        return form.isForm() ? ofForm(form) : ofTable();
    }

    private SourceLocation file() {
        return SourceLocation.of(document.source());
    }

    private ImmutableReturn.Builder answer(Optional<AgencyId> agency, boolean onForm) {
        return ImmutableReturn.builder()
                .source(document.source())
                .agency(agency)
                .receivedOn(receivedOn)
                .isOnForm(onForm)
                .origins(Origins.builder().build());
    }

    private Return refused(Optional<AgencyId> agency, boolean onForm, Finding why) {
        return answer(agency, onForm).addFindings(why.at(file())).build();
    }

    // --- on the form

    private Return ofForm(FormReader form) {
        Optional<AgencyId> agency =
                ReportForm.agencyOf(document).map(this::onLastDay).or(this::byFileName);
        if (agency.isEmpty()) {
            return refused(agency, true, unknownSender(document.source()));
        }
        Optional<String> otherProgramme = form.mark(FormBuilder.PROGRAMME_MARK)
                .filter(id -> !id.equals(programme.id().value()));
        if (otherProgramme.isPresent()) {
            return refused(
                    agency,
                    true,
                    Finding.of(CollectionFindingCode.OTHER_PROGRAMME)
                            .with("found", otherProgramme.get())
                            .with("expected", programme.id().value()));
        }
        Optional<Period> period = form.mark(FormBuilder.PERIOD_MARK).flatMap(Period::parse);
        if (period.filter(found -> !found.equals(round.period())).isPresent()) {
            return refused(
                    agency,
                    true,
                    Finding.of(CollectionFindingCode.OTHER_PERIOD)
                            .with("found", printed(period.get()))
                            .with("expected", printed(round.period())));
        }
        if (round.assignmentOf(agency.get()).isEmpty()) {
            findings.add(Finding.of(CollectionFindingCode.NOT_ASKED)
                    .with("agency", name(agency.get()))
                    .at(file()));
        }
        Assignment asked = asked(agency.get());
        ReportingRound own = ReportingRound.builder()
                .from(round)
                .assignments(round.assignmentOf(agency.get()).isPresent() ? round.assignments() : List.of(asked))
                .build();
        form.read(LANGUAGES.stream()
                .map(language -> ReportForm.of(programme, own, agency.get(), rosters, language))
                .toList());
        findings.addAll(form.findings());
        return new Answers(agency.get(), asked, form).answer();
    }

    /** The body asked that another has become by the last day of the period; else the other itself. */
    private AgencyId onLastDay(AgencyId agency) {
        Set<AgencyId> then =
                ReportingRound.successors(agency, programme, round.period().lastDay());
        return then.size() == 1
                        && round.assignmentOf(agency).isEmpty()
                        && round.agencies().containsAll(then)
                ? then.iterator().next()
                : agency;
    }

    private Assignment asked(AgencyId agency) {
        return round.assignmentOf(agency).orElseGet(() -> round.everything(agency, programme));
    }

    private static LocalizedText printed(Period period) {
        return LocalizedText.from(period);
    }

    private String name(AgencyId agency) {
        return agencyOf(agency).map(Agency::name).orElse(agency.value());
    }

    private Optional<Agency> agencyOf(AgencyId agency) {
        return programme.agency(agency, rosters);
    }

    private static Finding unknownSender(String found) {
        return Finding.of(CollectionFindingCode.UNKNOWN_SENDER).with("found", found);
    }

    /** The only one of those asked, with the longest name, whose name or id stands in the name of the file. */
    private Optional<AgencyId> byFileName() {
        String file = "-" + NormalText.hyphenated(document.source().replaceFirst("\\.[A-Za-z]{1,5}$", "")) + "-";
        List<Map.Entry<AgencyId, Integer>> found = new ArrayList<>();
        for (AgencyId agency : round.agencies()) {
            Stream.of(name(agency), agency.value())
                    .map(NormalText::hyphenated)
                    .filter(words -> !words.isEmpty() && file.contains("-" + words + "-"))
                    .map(String::length)
                    .max(Comparator.naturalOrder())
                    .ifPresent(length -> found.add(Map.entry(agency, length)));
        }
        int longest = found.stream().mapToInt(Map.Entry::getValue).max().orElse(0);
        List<AgencyId> best = found.stream()
                .filter(entry -> entry.getValue() == longest)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** The one of those asked that words name. */
    private Optional<AgencyId> byWords(String words) {
        String normal = NormalText.of(words);
        List<AgencyId> found = round.agencies().stream()
                .filter(agency -> NormalText.of(agency.value()).equals(normal)
                        || NormalText.of(name(agency)).equals(normal)
                        || agencyOf(agency)
                                .filter(known -> known.aliases().stream()
                                        .anyMatch(alias -> NormalText.of(alias).equals(normal)))
                                .isPresent())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    // --- any other file

    private Return ofTable() {
        Outcome<ProgrammeDraft> draft = LayoutReader.standard().read(document);
        findings.addAll(draft.findings());
        Optional<AgencyId> agency = draft.value()
                .map(ProgrammeDraft::getReportedBy)
                .filter(stated -> !stated.isMissing())
                .flatMap(stated -> byWords(stated.display()))
                .or(this::byFileName);
        if (agency.isEmpty()) {
            String stated = draft.value()
                    .map(found -> found.getReportedBy().display())
                    .filter(words -> !words.isEmpty())
                    .orElse(document.source());
            return answer(agency, false)
                    .findings(findings)
                    .addFindings(unknownSender(stated).at(file()))
                    .build();
        }
        findings.add(Finding.of(CollectionFindingCode.NOT_THE_FORM)
                .with("agency", name(agency.get()))
                .at(file()));
        if (draft.value().isEmpty()) {
            return answer(agency, false).findings(findings).build();
        }
        Outcome<LoadedReports> loaded =
                ReportAssembler.of(programme).about(agency.get()).assemble(draft.orThrow());
        loaded.findings().stream().filter(finding -> !isOfOtherRows(finding)).forEach(findings::add);
        if (loaded.value().isEmpty()) {
            return answer(agency, false).findings(findings).build();
        }
        LoadedReports reports = loaded.orThrow();
        ProgressReport report = reports.reports().get(0);
        List<LocalizedText> missing = missing(asked(agency.get()), report, Set.of());
        return answer(agency, false)
                .report(completed(report, agency.get(), missing))
                .origins(reports.origins())
                .missing(missing)
                .findings(findings)
                .build();
    }

    private static boolean isOfOtherRows(Finding finding) {
        return finding.code() instanceof IntakeFindingCode code && OF_OTHER_ROWS.contains(code);
    }

    /** What a report owes of what was asked. */
    private List<LocalizedText> missing(Assignment asked, ProgressReport report, Set<String> toldDuties) {
        Set<IndicatorId> valued = report.observations().stream()
                .filter(value -> value.value().isPresent() || !value.status().hasValue())
                .map(Observation::indicator)
                .collect(Collectors.toSet());
        Set<TaskId> told = report.taskEntries().stream()
                .filter(entry -> entry.status() != TaskStatus.NOT_STATED)
                .map(TaskStatusEntry::task)
                .collect(Collectors.toSet());
        List<LocalizedText> missing = new ArrayList<>();
        programme.indicators().stream()
                .filter(indicator -> asked.indicators().contains(indicator.id()) && !valued.contains(indicator.id()))
                .forEach(indicator -> missing.add(indicator.name()));
        programme.tasks().stream()
                .filter(task -> asked.tasks().contains(task.id()) && !told.contains(task.id()))
                .forEach(task -> missing.add(task.title()));
        asked.duties().stream()
                .filter(duty -> !toldDuties.contains(duty))
                .forEach(duty -> missing.add(LocalizedText.vietnamese(duty)));
        return missing;
    }

    private ProgressReport completed(ProgressReport report, AgencyId agency, List<LocalizedText> missing) {
        return ProgressReport.builder()
                .from(report)
                .observations(report.observations().stream()
                        .map(value -> isOfTheWhole(value, agency)
                                ? Observation.builder()
                                        .from(value)
                                        .subject(Optional.empty())
                                        .build()
                                : value)
                        .toList())
                .reportedBy(agency)
                .period(round.period())
                .dataThrough(report.dataThrough().isPresent() ? report.dataThrough() : Optional.of(round.dataThrough()))
                .issuedOn(receivedOn.isPresent() ? receivedOn : report.issuedOn())
                .addSubmissions(Submission.builder()
                        .obligation(round.obligation().id())
                        .agency(agency)
                        .period(round.period())
                        .receivedOn(receivedOn)
                        .isComplete(missing.isEmpty())
                        .reference(document.source())
                        .build())
                .build();
    }

    private boolean isOfTheWhole(Observation value, AgencyId agency) {
        return value.subject().equals(Optional.of(agency))
                && round.asksAlone(
                        agency, programme.indicator(value.indicator()).orElseThrow(), programme);
    }

    /** What the cells of a form answer. */
    private final class Answers {

        private final AgencyId agency;
        private final Assignment asked;
        private final FormReader form;

        /** The language in which the form was printed. */
        private final Locale language;

        private final List<Observation> blanks = new ArrayList<>();
        private final List<DeclaredGrade> grades = new ArrayList<>();
        private final List<TaskStatusEntry> entries = new ArrayList<>();
        private final List<StatedText> texts = new ArrayList<>();
        private final Map<String, String> duties = new LinkedHashMap<>();
        private final Origins.Builder origins = Origins.builder();

        Answers(AgencyId agency, Assignment asked, FormReader form) {
            this.agency = agency;
            this.asked = asked;
            this.form = form;
            this.language = LANGUAGES.stream()
                    .filter(language -> form.hasCell(FormWords.text("column.number", language)))
                    .findFirst()
                    .orElse(Languages.VIETNAMESE);
        }

        Return answer() {
            List<IndicatorRowDraft> rows = new ArrayList<>();
            for (Indicator indicator : programme.indicators()) {
                Map<String, DraftCell> cells = form.rows()
                        .get(FormBuilder.INDICATOR_MARK + indicator.id().value());
                if (cells != null) {
                    row(indicator, cells).ifPresent(rows::add);
                }
            }
            for (Task task : programme.tasks()) {
                Map<String, DraftCell> cells =
                        form.rows().get(FormBuilder.TASK_MARK + task.id().value());
                if (cells != null) {
                    task(task, cells);
                }
            }
            form.rows().forEach(this::remark);
            form.kept().forEach(cell -> text("", cell));
            ProgressReport report = ProgressReport.builder()
                    .from(rows.isEmpty() ? empty() : values(rows))
                    .id(ReportId.of(NormalText.hyphenated(agency.value())))
                    .taskEntries(entries)
                    .addAllStatedTexts(texts)
                    .addAllObservations(blanks)
                    .declaredGrades(grades)
                    .build();
            List<LocalizedText> missing = missing(asked, report, duties.keySet());
            if (report.observations().isEmpty() && entries.isEmpty() && duties.isEmpty()) {
                findings.add(Finding.of(CollectionFindingCode.EMPTY_RETURN)
                        .with("agency", name(agency))
                        .at(file()));
            }
            return ReturnReader.this
                    .answer(Optional.of(agency), true)
                    .report(completed(report, agency, missing))
                    .origins(origins.build())
                    .missing(missing)
                    .findings(findings)
                    .build();
        }

        private ProgressReport empty() {
            return ProgressReport.builder()
                    .id(ReportId.of(NormalText.hyphenated(agency.value())))
                    .build();
        }

        /** Whether a share of more than all was told as a number of its cell that cannot be. */
        private boolean isToldAlready(Finding finding) {
            return finding.code() instanceof IntakeFindingCode code
                    && OF_IMPOSSIBLE_NUMBERS.contains(code)
                    && findings.stream()
                            .anyMatch(told -> told.code() == CollectionFindingCode.IMPOSSIBLE_NUMBER
                                    && told.location().equals(finding.location()));
        }

        /** The values, understood as those of any table. */
        private ProgressReport values(List<IndicatorRowDraft> rows) {
            ProgrammeDraft draft = ProgrammeDraft.builder()
                    .source(document.source())
                    .addIndicatorTables(IndicatorTableDraft.builder().rows(rows).build())
                    .build();
            Outcome<LoadedReports> loaded =
                    ReportAssembler.of(programme).about(agency).assemble(draft);
            loaded.findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .filter(finding -> !isOfOtherRows(finding))
                    .filter(finding -> !isToldAlready(finding))
                    .forEach(findings::add);
            Map<String, DraftCell> cells = rows.stream()
                    .collect(Collectors.toMap(
                            row -> row.getId().text(),
                            row -> row.getResults().get(0).getValue(),
                            (first, again) -> first));
            loaded.value()
                    .ifPresent(reports -> origins.putAllPlaces(reports.origins().places()));
            return loaded.value()
                    .flatMap(reports -> reports.reports().stream().findFirst())
                    .map(report -> ProgressReport.builder()
                            .from(report)
                            .title(Optional.empty())
                            .rows(Map.of())
                            .observations(report.observations().stream()
                                    .filter(value -> isPossible(
                                            value,
                                            cells.getOrDefault(value.indicator().value(), DraftCell.blank())))
                                    .toList())
                            .build())
                    .orElseGet(this::empty);
        }

        /** Whether a value may be one of its indicator: words are none of what is measured, and are told and kept as words. */
        private boolean isPossible(Observation value, DraftCell cell) {
            Indicator indicator = programme.indicator(value.indicator()).orElseThrow();
            if (value.value().orElse(null) instanceof TextValue && isMeasured(indicator)) {
                findings.add(impossible(
                                indicator,
                                cell,
                                CollectionFindingCode.text(
                                        "expected.number",
                                        Map.of("unit", indicator.unit().orElse(Unit.COUNT))))
                        .as(Severity.ERROR));
                text(indicator.name().text(language), cell);
                return false;
            }
            boolean isBelowZero = value.quantity()
                    .filter(quantity -> quantity.number().signum() < 0)
                    .isPresent();
            if (isBelowZero && isAmount(indicator)) {
                findings.add(
                        impossible(indicator, cell, CollectionFindingCode.text("expected.not-below-zero", Map.of())));
            }
            return true;
        }

        private boolean isMeasured(Indicator indicator) {
            return indicator.kind() != Indicator.Kind.QUALITATIVE
                    && (indicator.unit().isPresent()
                            || programme.targetsOf(indicator.id()).stream()
                                    .anyMatch(target -> target.condition() instanceof Condition.Bound));
        }

        private Optional<IndicatorRowDraft> row(Indicator indicator, Map<String, DraftCell> cells) {
            DraftCell value = cells.getOrDefault(FormBuilder.VALUE, DraftCell.blank());
            DraftCell reason = cells.getOrDefault(FormBuilder.REASON, DraftCell.blank());
            grade(indicator, cells.getOrDefault(FormBuilder.GRADE, DraftCell.blank()));
            note(indicator.name(), cells.getOrDefault(FormBuilder.NOTE, DraftCell.blank()));
            Optional<BlankReason> typed = reasonOf(value);
            if (typed.isPresent()) {
                blank(indicator, typed.get(), value);
                return Optional.empty();
            }
            Optional<DraftCell> counts = counts(indicator, cells);
            if (value.isMissing() && counts.isEmpty()) {
                blank(indicator, value, reason);
                return Optional.empty();
            }
            DraftCell stated = value.isMissing() ? counts.orElseThrow() : value;
            if (!reason.isBlank()) {
                findings.add(placed(
                        Finding.of(CollectionFindingCode.VALUE_AND_REASON)
                                .with("name", indicator.name())
                                .with("found", stated.display())
                                .with("reason", reason.display()),
                        reason));
            }
            ResultDraft.Builder result = ResultDraft.builder()
                    .period(DraftCell.text(
                            PeriodNotation.of(Languages.VIETNAMESE).print(round.period())))
                    .value(stated);
            if (!value.isMissing()) {
                counts.ifPresent(result::counts);
            }
            IndicatorRowDraft.Builder row = IndicatorRowDraft.builder()
                    .id(DraftCell.text(indicator.id().value()))
                    .name(DraftCell.text(indicator.name().text(Languages.VIETNAMESE)))
                    .unit(DraftCell.text(indicator.unit().map(Unit::toString).orElse("")))
                    .addResults(result.build());
            stated.location().ifPresent(row::location);
            return Optional.of(row.build());
        }

        /** What stands under numerator and denominator, as {@code 45/50}. */
        private Optional<DraftCell> counts(Indicator indicator, Map<String, DraftCell> cells) {
            DraftCell numerator = cells.getOrDefault(FormBuilder.NUMERATOR, DraftCell.blank());
            DraftCell denominator = cells.getOrDefault(FormBuilder.DENOMINATOR, DraftCell.blank());
            if (numerator.isMissing() && denominator.isMissing()) {
                return Optional.empty();
            }
            if (numerator.isMissing() || denominator.isMissing()) {
                DraftCell there = numerator.isMissing() ? denominator : numerator;
                findings.add(
                        impossible(indicator, there, CollectionFindingCode.text("expected.both-counts", Map.of())));
                return Optional.empty();
            }
            Optional<BigDecimal> above = numerator.number();
            Optional<BigDecimal> below = denominator.number();
            boolean isReversed =
                    above.isPresent() && below.isPresent() && above.get().compareTo(below.get()) > 0;
            if (isReversed) {
                findings.add(impossible(
                        indicator,
                        numerator,
                        CollectionFindingCode.text("expected.share-of", Map.of("denominator", denominator.display()))));
            }
            DraftCell counts = DraftCell.text(numerator.display() + "/" + denominator.display());
            return Optional.of(counts.atPlaceOf(numerator));
        }

        private Finding impossible(Indicator indicator, DraftCell cell, LocalizedText expected) {
            return placed(
                    Finding.of(CollectionFindingCode.IMPOSSIBLE_NUMBER)
                            .with("name", indicator.name())
                            .with("found", cell.display())
                            .with("expected", expected),
                    cell);
        }

        private void blank(Indicator indicator, DraftCell value, DraftCell reason) {
            Optional<BlankReason> known = reasonOf(reason);
            if (known.isEmpty() && reason.isMissing()) {
                notFilledIn(indicator.name(), value);
                return;
            }
            if (known.isEmpty()) {
                findings.add(placed(
                        Finding.of(CollectionFindingCode.UNKNOWN_REASON)
                                .with("found", reason.display())
                                .with(
                                        "expected",
                                        Stream.of(BlankReason.values())
                                                .map(blank -> LocalizedText.from(blank::text))
                                                .toList()),
                        reason));
                text(indicator.name().text(language), reason);
                return;
            }
            blank(indicator, known.get(), reason);
        }

        /** An entry without a value and why; nothing that occurred of an amount is zero of it. */
        private void blank(Indicator indicator, BlankReason reason, DraftCell cell) {
            Observation.Builder entry = Observation.builder()
                    .indicator(indicator.id())
                    .period(round.period())
                    .subject(agency);
            boolean isZero = reason == BlankReason.NOTHING_OCCURRED && isAmount(indicator);
            blanks.add(
                    isZero
                            ? entry.value(Quantity.of(
                                            BigDecimal.ZERO, indicator.unit().orElse(Unit.COUNT)))
                                    .build()
                            : entry.status(reason.status()).build());
            cell.location()
                    .ifPresent(place -> origins.putPlaces(ElementRefs.value(indicator.id(), round.period()), place));
        }

        private static boolean isAmount(Indicator indicator) {
            boolean adds = indicator
                    .partsRule()
                    .map(rule -> rule.method() == PartsRule.Method.SUM || rule.method() == PartsRule.Method.COUNT)
                    .orElse(true);
            return adds
                    && indicator.kind() == Indicator.Kind.LEVEL
                    && !indicator.unit().equals(Optional.of(Unit.PERCENT))
                    && !indicator.unit().equals(Optional.of(Unit.RANK));
        }

        private static Optional<BlankReason> reasonOf(DraftCell cell) {
            String words = NormalText.of(cell.display());
            return Stream.of(BlankReason.values())
                    .filter(reason -> LANGUAGES.stream().anyMatch(language -> NormalText.of(reason.text(language))
                            .equals(words)))
                    .findFirst();
        }

        private void grade(Indicator indicator, DraftCell cell) {
            if (cell.isMissing()) {
                return;
            }
            String words = NormalText.of(cell.display());
            Optional<Grade> found = Scales.COMPLETION.grades().stream()
                    .filter(grade -> LANGUAGES.stream()
                            .anyMatch(language ->
                                    NormalText.of(grade.label().text(language)).equals(words)))
                    .findFirst();
            if (found.isEmpty()) {
                findings.add(placed(
                        Finding.of(CollectionFindingCode.UNKNOWN_STATUS)
                                .with("found", cell.display())
                                .with(
                                        "expected",
                                        Scales.COMPLETION.grades().stream()
                                                .map(Grade::label)
                                                .toList()),
                        cell));
                text(indicator.name().text(language), cell);
                return;
            }
            grades.add(DeclaredGrade.builder()
                    .indicator(indicator.id())
                    .grade(found.get())
                    .author(agency)
                    .build());
        }

        private void task(Task task, Map<String, DraftCell> cells) {
            DraftCell status = cells.getOrDefault(FormBuilder.STATUS, DraftCell.blank());
            difficulty(task.title(), cells.getOrDefault(FormBuilder.DIFFICULTY, DraftCell.blank()));
            DraftCell result = cells.getOrDefault(FormBuilder.RESULT, DraftCell.blank());
            DraftCell completion = cells.getOrDefault(FormBuilder.COMPLETED_ON, DraftCell.blank());
            Optional<LocalDate> completedOn = day(completion);
            completedOn
                    .filter(day -> day.isAfter(lastDay()))
                    .ifPresent(day -> findings.add(placed(
                            Finding.of(CollectionFindingCode.COMPLETED_LATER)
                                    .with("name", task.title())
                                    .with("found", LocalizedText.from(Period.day(day)))
                                    .with("day", LocalizedText.from(Period.day(lastDay()))),
                            completion)));
            if (status.isMissing()) {
                note(task.title(), result);
                notFilledIn(task.title(), status);
                return;
            }
            Optional<TaskStatus> known = LANGUAGES.stream()
                    .map(language -> TaskStatusNotation.of(language)
                            .parse(status.display())
                            .value())
                    .flatMap(Optional::stream)
                    .map(progress -> progress.status())
                    .filter(found -> found != TaskStatus.NOT_STATED)
                    .findFirst();
            if (known.isEmpty()) {
                findings.add(placed(
                        Finding.of(CollectionFindingCode.UNKNOWN_STATUS)
                                .with("found", status.display())
                                .with("expected", ReportForm.statuses()),
                        status));
                text(task.title().text(language), status);
                note(task.title(), result);
                return;
            }
            entries.add(TaskStatusEntry.builder()
                    .task(task.id())
                    .status(known.get())
                    .completedOn(known.get() == TaskStatus.COMPLETED ? completedOn : Optional.empty())
                    .result(Optional.of(result.display()).filter(words -> !words.isEmpty()))
                    .build());
            status.location().ifPresent(place -> origins.putPlaces(ElementRefs.status(task.id()), place));
        }

        /** The last day that a return can tell of: that on which it came, else that on which it was due. */
        private LocalDate lastDay() {
            LocalDate sent = receivedOn.orElse(round.dueOn());
            return sent.isBefore(round.dataThrough()) ? round.dataThrough() : sent;
        }

        private Optional<LocalDate> day(DraftCell cell) {
            if (cell.isMissing()) {
                return Optional.empty();
            }
            Optional<LocalDate> day = cell.date().or(() -> PeriodNotation.of(Languages.VIETNAMESE)
                    .parse(cell.text())
                    .value()
                    .filter(found -> found.kind() == Period.Kind.DAY)
                    .map(Period::lastDay));
            if (day.isEmpty()) {
                findings.add(
                        placed(Finding.of(CollectionFindingCode.UNREADABLE_DAY).with("found", cell.display()), cell));
                text("", cell);
            }
            return day;
        }

        private void remark(String mark, Map<String, DraftCell> cells) {
            if (!mark.startsWith(FormBuilder.WORDS_MARK)) {
                return;
            }
            DraftCell cell = cells.getOrDefault(FormBuilder.TEXT, DraftCell.blank());
            String of = mark.substring(FormBuilder.WORDS_MARK.length());
            if (cell.isMissing()) {
                if (of.startsWith("duty:")) {
                    notFilledIn(LocalizedText.vietnamese(of.substring("duty:".length())), cell);
                }
            } else if (of.startsWith("duty:")) {
                duties.put(of.substring("duty:".length()), cell.display());
                text(of.substring("duty:".length()), cell);
            } else {
                text(FormWords.text("remark." + of, language), cell);
            }
        }

        private void notFilledIn(LocalizedText name, DraftCell cell) {
            Finding finding = Finding.of(CollectionFindingCode.NOT_FILLED_IN).with("name", name);
            findings.add(finding.at(cell.location().orElseGet(ReturnReader.this::file)));
        }

        private void note(LocalizedText about, DraftCell cell) {
            if (!cell.isMissing()) {
                text(about.text(language), cell);
            }
        }

        private void difficulty(LocalizedText about, DraftCell cell) {
            if (!cell.isMissing()) {
                texts.add(StatedText.builder()
                        .text(FormWords.text("column.difficulty", language) + ": " + cell.display())
                        .about(about.text(language))
                        .location(cell.location())
                        .build());
            }
        }

        private void text(String about, DraftCell cell) {
            texts.add(StatedText.builder()
                    .text((about.isEmpty() ? "" : about + ": ") + cell.display())
                    .location(cell.location())
                    .build());
        }

        private static Finding placed(Finding finding, DraftCell cell) {
            return cell.location().map(finding::at).orElse(finding);
        }
    }
}
