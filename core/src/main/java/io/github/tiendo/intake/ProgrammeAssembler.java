package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.programme.ReportId;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a programme from the cells of a file: finds the headings, reads the figures and the classes, checks what
 * relates rows to each other, and writes down everything that is not as it should be.
 *
 * <p>An ERROR removes the smallest thing that it makes unusable: a value, else its row. An unknown class leaves the
 * indicator counted and not rated; a row without a name is left out and listed; a number doubled under one heading
 * removes the later row's number.
 *
 * <pre>{@code
 * Outcome<LoadedProgramme> loaded = ProgrammeAssembler.standard().assemble(draft);
 * }</pre>
 *
 * <p>Immutable and thread-safe. The first row that breaks a standard constraint starts the Jakarta Validation provider,
 * unless a validator is given.
 */
public final class ProgrammeAssembler {

    private final AssemblySettings settings;

    private ProgrammeAssembler(AssemblySettings settings) {
        this.settings = settings;
    }

    /**
     * {@return the usual assembler: classes of the completion scale, numbers read by the language of their table and
     * the numbers around them}
     */
    public static ProgrammeAssembler standard() {
        return new ProgrammeAssembler(AssemblySettings.standard());
    }

    /**
     * The same assembler for classes of another scale.
     *
     * @param scale the scale whose words stand in the class column, and whose ids a structured format may name without
     *     describing it
     * @return a copy
     */
    public ProgrammeAssembler withScale(Scale scale) {
        return new ProgrammeAssembler(settings.with(scale));
    }

    /**
     * The same assembler for numbers whose marks are known, so that none is ambiguous. The numbers of a structured format
     * are typed and never are.
     *
     * @param dialect which marks group digits and separate decimals
     * @return a copy
     */
    public ProgrammeAssembler withNumbers(NumberDialect dialect) {
        return new ProgrammeAssembler(settings.with(dialect));
    }

    /**
     * The same assembler with other limits for numbers in text and in structured formats. A number beyond them is an
     * ERROR that removes its value.
     *
     * @param limits how long a number may be
     * @return a copy
     */
    public ProgrammeAssembler withNumberLimits(NumberLimits limits) {
        return new ProgrammeAssembler(settings.with(limits));
    }

    /**
     * The same assembler with a host's own validator, which may put further constraints on draft rows. It sees every row;
     * an element of a structured format is shown to it as the row that a table would have for it.
     *
     * @param validator of any Jakarta Validation provider
     * @return a copy
     */
    public ProgrammeAssembler withValidator(Validator validator) {
        return new ProgrammeAssembler(settings.with(validator));
    }

    /**
     * The same assembler for agencies that are known: every name of an agency is looked up among the members on the
     * day through which the data reach, else the day of issue, else the caller's day, else the roster's first day; and the
     * roster becomes one of the programme's. In a structured format, the id of a member stands for itself.
     *
     * @param roster such as {@code VietnamRosters.centralAgenciesAndProvinces()}
     * @return a copy
     */
    public ProgrammeAssembler withAgencies(Roster roster) {
        return new ProgrammeAssembler(settings.with(roster));
    }

    /**
     * Makes a programme with one report from a draft.
     *
     * @param draft the cells that a reader found
     * @return the programme with what was left out, and the findings in the order of the source; no programme if there
     *     is no indicator, no task and no coverage at all
     */
    public Outcome<LoadedProgramme> assemble(ProgrammeDraft draft) {
        return assemble(draft, IndicatorTableDraft::getRows);
    }

    /**
     * As {@link #assemble}, for a draft that nobody looks at afterwards: each row of its tables of indicators is let go as
     * soon as it is assembled, so that they and the programme are never in memory together.
     *
     * @param draft the cells that a reader found; asking its tables of indicators for rows throws an {@link
     *     IllegalStateException} from then on
     * @return what {@link #assemble} gives
     */
    public Outcome<LoadedProgramme> assembleAndLetGo(ProgrammeDraft draft) {
        return assemble(draft, table -> table.held().taken());
    }

    private Outcome<LoadedProgramme> assemble(
            ProgrammeDraft draft, Function<IndicatorTableDraft, List<IndicatorRowDraft>> rows) {
        if (draft.getStated().isPresent()) {
            return new StatedAssembler(settings, draft, draft.getStated().get()).assemble();
        }
        LoadRecord record = new LoadRecord();
        PeriodCells periods = new PeriodCells(record);
        Optional<LocalDate> dataThrough = periods.day(draft.getDataThrough());
        Optional<LocalDate> issuedOn = periods.day(draft.getIssuedOn());
        Optional<LocalDate> documentDay = dataThrough.or(() -> issuedOn);
        AssemblyContext context =
                new AssemblyContext(settings, documentDay, draft.getCallersDay(), draft.getFirstMonth(), periods);
        for (RowValidation.Violation violation : context.validation().validateHead(draft)) {
            record.omit(Omission.Extent.VALUE, violation.finding(), Optional.empty(), Optional.empty());
        }
        ProgrammeParts parts = new ProgrammeParts(
                record, dataThrough, documentDay, periods.of(draft.getSpan()), periods.of(draft.getPeriod()));
        ClassCells classes = new ClassCells(settings, draft.getIndicatorTables(), record);
        for (IndicatorTableDraft table : draft.getIndicatorTables()) {
            new IndicatorTableAssembler(context, parts, classes, table, rows.apply(table)).assemble();
        }
        parts.countRanksAlone();
        List<TaskTableDraft> taskTables = TaskExcerpts.leftOut(draft.getTaskTables(), record);
        StatusGrades statusGrades = new StatusGrades(settings, taskTables, record);
        boolean underOffices = TaskTableAssembler.areUnderOffices(taskTables);
        for (TaskTableDraft table : taskTables) {
            new TaskTableAssembler(context, parts, statusGrades, table, draft.getTitle(), underOffices).assemble();
        }
        statusGrades.say();
        for (CoverageTableDraft table : draft.getCoverageTables()) {
            new CoverageTableAssembler(context, parts, table).assemble();
        }
        for (AnswerTableDraft table : draft.getAnswerTables()) {
            new AnswerTableAssembler(context, parts, table).assemble();
        }
        if (parts.indicators().isEmpty()
                && parts.tasks().isEmpty()
                && parts.coverages().isEmpty()) {
            record.add(Finding.of(IntakeFindingCode.NO_INDICATORS), Optional.of(SourceLocation.of(draft.getSource())));
            return Outcome.failed(record.findings());
        }
        parts.targetsOfPartsOnly()
                .ifPresent(finding -> record.add(finding, Optional.of(SourceLocation.of(draft.getSource()))));
        LoadedProgramme loaded = LoadedProgramme.builder()
                .programme(
                        programme(draft, parts, dataThrough.or(() -> newestPeriod(draft, parts, issuedOn)), issuedOn))
                .origins(record.origins())
                .omissions(record.omissions())
                .account(FigureAccount.settle(draft.getFigures(), record))
                .source(draft.getSource())
                .scale(classes.scale())
                .build();
        SameNames.in(loaded).forEach(record::add);
        return Outcome.of(loaded, record.findings());
    }

    /**
     * Up to which day the data of a report reach that only says when it was issued: the end of its newest period by
     * then, or that day itself where a period with a value goes on. A report on 2024 issued in January 2025 is one of 2024,
     * and one issued in December 2024 with results of 2024 reaches up to that day.
     */
    private static Optional<LocalDate> newestPeriod(
            ProgrammeDraft draft, ProgrammeParts parts, Optional<LocalDate> issuedOn) {
        Optional<LocalDate> newest = issuedOn.flatMap(issued -> parts.observations().stream()
                .map(Observation::period)
                .filter(period -> !period.startInclusive().isAfter(issued))
                .map(period -> period.lastDay().isAfter(issued) ? issued : period.lastDay())
                .max(Comparator.naturalOrder()));
        newest.ifPresent(day -> parts.record()
                .add(
                        Finding.of(IntakeFindingCode.DATA_THROUGH_NEWEST_PERIOD)
                                .with("issued", issuedOn.orElseThrow())
                                .with("reading", day),
                        draft.getIssuedOn()));
        return newest;
    }

    private Programme programme(
            ProgrammeDraft draft, ProgrammeParts parts, Optional<LocalDate> dataThrough, Optional<LocalDate> issuedOn) {
        String number = draft.getLegalNumber().display();
        String title = firstOf(draft.getTitle().display(), number, withoutEnding(draft.getSource()));
        String id = draft.getId().isBlank()
                ? plain(firstOf(number, title, "programme"))
                : draft.getId().display();
        Programme.Builder programme = Programme.builder()
                .id(ProgrammeId.of(id))
                .title(
                        TableLanguage.hasVietnameseLetters(title)
                                ? LocalizedText.vietnamese(title)
                                : LocalizedText.english(title))
                .span(parts.span())
                .firstMonth(draft.getFirstMonth())
                .outline(parts.outline().build())
                .indicators(parts.indicators())
                .targets(parts.takenTargets())
                .partTargets(parts.partTargets())
                .tasks(parts.tasks());
        settings.roster().ifPresent(programme::addRosters);
        if (!number.isEmpty()) {
            programme.addLegalBasis(LegalBasis.builder().number(number).build());
        }
        return programme
                .addReports(report(id, draft, parts, dataThrough, issuedOn))
                .build();
    }

    private static ProgressReport report(
            String id,
            ProgrammeDraft draft,
            ProgrammeParts parts,
            Optional<LocalDate> dataThrough,
            Optional<LocalDate> issuedOn) {
        ProgressReport.Builder report = ProgressReport.builder()
                .id(ReportId.of(dataThrough.map(day -> id + "-" + day).orElse(id + "-report")))
                .period(parts.period())
                .dataThrough(dataThrough)
                .issuedOn(issuedOn)
                .submissions(parts.submissions())
                .observations(parts.observations())
                .declaredGrades(parts.grades())
                .rows(parts.takenRows())
                .taskEntries(parts.taskEntries())
                .taskRows(parts.taskRows())
                .coverages(parts.coverages());
        if (!draft.getTitle().isBlank()) {
            report.title(draft.getTitle().display());
        }
        if (!draft.getReportedBy().isMissing()) {
            report.reportedBy(AgencyId.of(draft.getReportedBy().display()));
        }
        for (DraftCell text : draft.getStatedTexts()) {
            report.addStatedTexts(StatedText.builder()
                    .text(text.display())
                    .location(text.location())
                    .build());
        }
        return report.build();
    }

    /** The name of a file without what tells its format, so that one table has one name in every format. */
    private static String withoutEnding(String source) {
        int dot = source.lastIndexOf('.');
        return dot > 0 ? source.substring(0, dot) : source;
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "programme";
    }

    /** A text in plain lower-case letters, digits and hyphens. */
    private static String plain(String text) {
        String plain = NormalText.hyphenated(text);
        return plain.isEmpty() ? "programme" : plain;
    }
}
