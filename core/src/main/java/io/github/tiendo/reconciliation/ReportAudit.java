package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.TextNumbers;
import io.github.tiendo.claim.Wordings;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.layout.TextBlocks;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.StatedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks the figures that a report states.
 *
 * <pre>{@code
 * AuditResult result = ReportAudit.of(Languages.VIETNAMESE).audit("report.txt", text);
 * result.worstFirst().forEach(figure -> System.out.println(
 *         figure.verdict() + " " + figure.text() + ": " + figure.explanation().text(Languages.VIETNAMESE)));
 * }</pre>
 *
 * <p>Figures found in the text are checked by themselves and against one another; with a programme, also against its
 * rows and values. Immutable; one audit may serve many texts and threads. A thread that is interrupted ends its audit of a
 * text with a {@link java.util.concurrent.CancellationException} and stays interrupted.
 */
public final class ReportAudit {

    /** How much of a document tells in which marks its numbers are written. */
    private static final int SAMPLE = 200_000;

    private final Locale language;
    private final Optional<NumberDialect> dialect;
    private final Wordings wordings;
    private final @Nullable Programme known;
    private final @Nullable AgencyCheck agencies;

    private ReportAudit(
            Locale language,
            Optional<NumberDialect> dialect,
            Wordings wordings,
            @Nullable Programme known,
            @Nullable AgencyCheck agencies) {
        this.language = language;
        this.dialect = dialect;
        this.wordings = wordings;
        this.known = known;
        this.agencies = agencies;
    }

    /**
     * An audit of texts that are mostly in one language.
     *
     * @param language tells how 1.234 is read where the text does not tell; words are read in both languages
     * @return the audit
     */
    public static ReportAudit of(Locale language) {
        Objects.requireNonNull(language, "language");
        return new ReportAudit(language, Optional.empty(), Wordings.standard(), null, null);
    }

    /**
     * The same audit for texts whose numbers are known to be in a certain dialect.
     *
     * @param dialect which marks the numbers have
     * @return a copy
     */
    public ReportAudit withDialect(NumberDialect dialect) {
        Objects.requireNonNull(dialect, "dialect");
        return new ReportAudit(language, Optional.of(dialect), wordings, known, agencies);
    }

    /**
     * The same audit with more wordings: each line is a pattern, a sentence in which it stands and what is found in that
     * sentence, parted by {@code ::}. What is found is tried at once: figures parted by {@code |}, each its kind, its numbers,
     * what is stated and the verdict.
     *
     * <table>
     * <caption>What stands in a pattern, parted by blanks</caption>
     * <tr><td>{@code chiếm}, {@code ,}</td><td>the word or sign itself; a bracket has a backslash before it</td></tr>
     * <tr><td>{@code <up>}</td><td>any phrase of that cue</td></tr>
     * <tr><td>{@code ( a | b c )}</td><td>one of these</td></tr>
     * <tr><td>{@code [ a | b c ]}</td><td>one of these, or nothing</td></tr>
     * <tr><td>{@code ..}</td><td>up to 12 words, dates, ordinals and marks of notes</td></tr>
     * <tr><td>{@code {share}}</td><td>an amount and what it does: {@code share}, {@code attained} (share of a whole or a plan),
     * {@code up}, {@code down}, {@code earlier}, {@code later}, {@code whole}, {@code part}, {@code plan}, {@code rest}, {@code
     * total}, {@code rank}, {@code field}, {@code moved-up}, {@code moved-down}, {@code average}, {@code target}, {@code rate},
     * {@code level}; {@code {up%}} takes a percentage only, {@code {up#}} no percentage, {@code {up*}} a multiple only, {@code
     * {rank.}} an ordinal only</td></tr>
     * </table>
     *
     * <pre>{@code
     * audit.withWordings(List.of("góp [ phần ] {share} :: Có 12/60 xã, góp 20%. :: COUNT_SHARE 12/60 20% CONSISTENT"));
     * }</pre>
     *
     * @param lines the wordings; blank lines and those that begin with {@code #} say nothing
     * @return a copy that knows these and those it knew
     * @throws IllegalArgumentException if a line is no wording, or its sentence does not yield what it says; the message tells
     *     what is wrong and what would be known
     */
    public ReportAudit withWordings(List<String> lines) {
        Wordings more = wordings.and(lines);
        ReportAudit examples = new ReportAudit(language, Optional.empty(), more, null, null);
        for (Wordings.Row row :
                more.rows().subList(wordings.rows().size(), more.rows().size())) {
            List<String> faults = StatedExample.of(row).faults(examples);
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException("the wording '" + row.pattern() + "' yields in its sentence '"
                        + row.example() + "' other figures than it says: " + String.join("; ", faults));
            }
        }
        return new ReportAudit(language, dialect, more, known, agencies);
    }

    /**
     * The same audit for texts about a programme: counts per class and totals are checked against the rows of its
     * newest report, and values that a text gives to an indicator by its name against the newest ones.
     *
     * @param programme what is known
     * @return a copy
     */
    public ReportAudit against(Programme programme) {
        Objects.requireNonNull(programme, "programme");
        return new ReportAudit(language, dialect, wordings, programme, agencies);
    }

    /**
     * The same audit for texts that name agencies: the names behind a count are told apart as the roster has them, so
     * that {@code Bộ Văn hóa, Thể thao và Du lịch} is one, unknown ones are said, and those who have and those who have
     * not are compared with how many ministries or provinces there are where the text does not say.
     *
     * @param roster whose names there may be
     * @param day the day that the text is about
     * @return a copy
     * @throws IllegalArgumentException if the roster does not reach back to the day
     */
    public ReportAudit withAgencies(Roster roster, LocalDate day) {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(day, "day");
        return new ReportAudit(language, dialect, wordings, known, new AgencyCheck(roster, day));
    }

    /**
     * The day that a text is about, as its beginning tells: the newest date that is no deadline, the end of a month,
     * quarter or year where only that is named. For {@link #withAgencies} where nobody knows better.
     *
     * @param text any text
     * @return such as 2023-07-12 for {@code Hà Nội, ngày 12 tháng 7 năm 2023}; empty if it names no date
     */
    public static Optional<LocalDate> statedDay(String text) {
        return StatedDay.of(text);
    }

    /**
     * Checks a text, plain or Markdown.
     *
     * @param source the name of the text, for places
     * @param text any text
     * @return its figures with their verdicts
     */
    public AuditResult audit(String source, String text) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        TextAudit audit = text(text);
        TextBlocks.read(source, text, audit::read);
        return audit.result();
    }

    /** The audit of one text, against the rows of the newest report if a programme is known. */
    private TextAudit text(String sample) {
        Optional<RowCheck> rows = Optional.ofNullable(known).flatMap(programme -> RowCheck.newest(programme)
                .map(report -> new RowCheck(programme, report, Origins.none())));
        return text(sample, rows.orElse(null), known == null ? null : new NamedValues(known));
    }

    private TextAudit text(String sample, @Nullable RowCheck rows, @Nullable NamedValues values) {
        return new TextAudit(wordings, TextNumbers.of(language, dialect, sample), agencies, rows, values);
    }

    /**
     * Checks a document of any format: its texts, and its tables.
     *
     * @param document its blocks
     * @return its figures with their verdicts
     */
    public AuditResult audit(Document document) {
        Objects.requireNonNull(document, "document");
        TextAudit audit = text(sample(document));
        document.blocks().forEach(audit::read);
        return audit.result();
    }

    /**
     * Checks what the reports of a programme say about their own rows: the sentences they print, grades declared
     * against values and targets, and rows that measure the same thing.
     *
     * @param programme the programme with its reports
     * @return the figures of all reports in their order
     */
    public AuditResult audit(Programme programme) {
        Objects.requireNonNull(programme, "programme");
        return audit(programme, Origins.none());
    }

    /**
     * Checks a programme read from a file as {@link #audit(Programme)} does; what is found in a row names its cell.
     *
     * @param loaded what was read
     * @return the figures of all reports in their order
     */
    public AuditResult audit(LoadedProgramme loaded) {
        Objects.requireNonNull(loaded, "loaded");
        return audit(loaded.programme(), loaded.origins());
    }

    /**
     * Checks a document and the programme that was read from it: the sentences that became texts of its reports and the rows
     * as {@link #audit(LoadedProgramme)} does, and the rest of the document, its tables above all, as {@link
     * #audit(Document)} does.
     *
     * @param document the blocks of the document
     * @param loaded the programme read from them
     * @return the figures of the reports, then those of the rest, each in their order
     */
    public AuditResult audit(Document document, LoadedProgramme loaded) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(loaded, "loaded");
        AuditResult ofRows = audit(loaded);
        AuditResult ofBlocks = audit(document);
        Set<SourceLocation> read = loaded.programme().reports().stream()
                .flatMap(report -> report.statedTexts().stream())
                .flatMap(text -> text.location().stream())
                .map(ReportAudit::line)
                .collect(Collectors.toSet());
        List<AuditedFigure> rest = ofBlocks.figures().stream()
                .filter(figure -> figure.kind() == StatedFigureKind.CLASS_COUNT
                        || figure.kind() == StatedFigureKind.VALUE
                        || figure.location()
                                .filter(place -> read.contains(line(place)))
                                .isEmpty())
                .toList();
        return AuditResult.builder()
                .from(ofBlocks)
                .figures(Stream.concat(
                                ofRows.figures().stream()
                                        .filter(figure -> rest.stream().noneMatch(other -> isSaid(figure, other))),
                                rest.stream())
                        .toList())
                .notListed(ofRows.notListed() + ofBlocks.notListed())
                .build();
    }

    /** A place without its column. */
    private static SourceLocation line(SourceLocation place) {
        return SourceLocation.builder().from(place).column(OptionalInt.empty()).build();
    }

    /** Whether a count of rows is that of another figure, which quotes less. */
    private static boolean isSaid(AuditedFigure figure, AuditedFigure other) {
        return figure.kind() == other.kind()
                && figure.kind() == StatedFigureKind.CLASS_COUNT
                && figure.denominator().equals(other.denominator())
                && figure.text().contains(other.text());
    }

    private AuditResult audit(Programme programme, Origins origins) {
        AuditResult result = AuditResult.builder().build();
        for (ProgressReport report : programme.reports()) {
            RowCheck rows = new RowCheck(programme, report, origins);
            result = AuditResult.builder()
                    .from(result.plus(sentences(report.statedTexts(), rows)))
                    .addAllFigures(rows.declarations())
                    .build();
        }
        return AuditResult.builder()
                .from(result)
                .addAllFigures(RowCheck.conflicts(programme, origins))
                .build();
    }

    /** The sentences as one text, since a list goes over several; each figure gets the place of its sentence. */
    private AuditResult sentences(List<StatedText> sentences, RowCheck rows) {
        StringBuilder text = new StringBuilder();
        List<Optional<SourceLocation>> lines = new ArrayList<>();
        for (StatedText sentence : sentences) {
            String words = sentence.text().replace('\r', ' ').replace('\n', ' ').replace('\f', ' ');
            text.append(words).append('\n');
            lines.add(sentence.location());
        }
        TextAudit audit = text(text.toString(), rows, null);
        TextBlocks.read("", text.toString(), audit::read);
        AuditResult judged = audit.result();
        AuditResult.Builder placed = AuditResult.builder().from(judged).figures(List.of());
        for (AuditedFigure figure : judged.figures()) {
            int line = figure.location().map(place -> place.line().orElse(1)).orElse(1);
            placed.addFigures(AuditedFigure.builder()
                    .from(figure)
                    .location(lines.get(Math.min(line, lines.size()) - 1))
                    .build());
        }
        return placed.build();
    }

    /** What tells the language and the marks of numbers: the texts, and what was typed as words in the tables. */
    private static String sample(Document document) {
        StringBuilder sample = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Text text) {
                sample.append(text.text()).append('\n');
            } else if (block instanceof Sheet sheet) {
                for (int r = 0; r < sheet.rows().size() && sample.length() < SAMPLE; r++) {
                    Sheet.Row row = sheet.rows().get(r);
                    for (int nth = 0; nth < row.size(); nth++) {
                        DraftCell cell = row.cell(nth);
                        if (cell.kind() == DraftCell.Kind.TEXT) {
                            sample.append(cell.text()).append('\n');
                        }
                    }
                }
            }
            if (sample.length() >= SAMPLE) {
                break;
            }
        }
        return sample.toString();
    }
}
