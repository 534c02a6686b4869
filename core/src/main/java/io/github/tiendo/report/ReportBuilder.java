package io.github.tiendo.report;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.RemarkReader;
import io.github.tiendo.reconciliation.RequestReader;
import io.github.tiendo.reconciliation.StatedRemark;
import io.github.tiendo.reconciliation.StatedRequest;
import io.github.tiendo.report.Report.Section;
import io.github.tiendo.report.Report.TitleBlock;
import io.github.tiendo.report.ReportBlock.Paragraph;
import io.github.tiendo.report.SectionPart.Draft;
import io.github.tiendo.scorecard.Breakdown;
import io.github.tiendo.scorecard.Rounding;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardBuilder;
import io.github.tiendo.scorecard.ScorecardText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link Report} of an assessment.
 *
 * <pre>{@code
 * Report report = ReportBuilder.of(assessment)
 *         .omitting(loaded.omissions())
 *         .since(assessmentOfTheLastRound)
 *         .merging(GradeGrouping.none().merge(Scales.HARD, Scales.NOT_ASSESSABLE))
 *         .build(Languages.VIETNAMESE);
 * }</pre>
 *
 * <p>Unless told otherwise it speaks of every part of which there is something to say. A part that is asked for by name
 * and has nothing to say says so.
 */
public final class ReportBuilder {

    private static final Map<ReportPart, SectionPart> PARTS = Map.ofEntries(
            Map.entry(ReportPart.SUMMARY, new SummaryPart()),
            Map.entry(ReportPart.CLASSES, new ClassesPart()),
            Map.entry(ReportPart.FIGURES, new FiguresPart()),
            Map.entry(ReportPart.INDICATORS, new IndicatorsPart()),
            Map.entry(ReportPart.TASKS, new TasksPart()),
            Map.entry(ReportPart.CHANGES, new ChangesPart()),
            Map.entry(ReportPart.COVERAGE, new CoveragePart()),
            Map.entry(ReportPart.RANKING, new RankingPart()),
            Map.entry(ReportPart.REQUESTS, new RequestsPart()),
            Map.entry(ReportPart.REPORTING, new ReportingPart()),
            Map.entry(ReportPart.DIFFICULTIES, new DifficultiesPart()),
            Map.entry(ReportPart.ALARMS, new AlarmsPart()),
            Map.entry(ReportPart.NOTES, new NotesPart()),
            Map.entry(ReportPart.ANNEX, new AnnexPart()));

    /** What stands under the heading of the targets. */
    private static final Set<ReportPart> TARGETS =
            EnumSet.of(ReportPart.SUMMARY, ReportPart.CLASSES, ReportPart.FIGURES, ReportPart.INDICATORS);

    /** What stands in the first chapter. */
    private static final Set<ReportPart> RESULTS = EnumSet.range(ReportPart.SUMMARY, ReportPart.REPORTING);

    private final Assessment assessment;
    private final List<Omission> omissions = new ArrayList<>();
    private final List<StatedRequest> requests = new ArrayList<>();
    private final List<StatedRemark> remarks = new ArrayList<>();
    private final Set<ExclusionReason> leftOut = EnumSet.noneOf(ExclusionReason.class);
    private @Nullable Assessment earlier;
    private @Nullable AuditResult audit;
    private @Nullable LocalDate issuedOn;
    private @Nullable Set<ReportPart> parts;
    private GradeGrouping grouping = GradeGrouping.none();
    private Rounding rounding = Rounding.HALF_UP;
    private int digits;

    private ReportBuilder(Assessment assessment) {
        this.assessment = Objects.requireNonNull(assessment);
    }

    /**
     * Starts with an assessment of the programme on the day of the report.
     *
     * @param assessment how the programme stands, by any method
     * @return the builder
     */
    public static ReportBuilder of(Assessment assessment) {
        return new ReportBuilder(assessment);
    }

    /**
     * Names what could not be read.
     *
     * @param omissions usually {@link LoadedProgramme#omissions()}
     * @return this builder
     */
    public ReportBuilder omitting(Collection<Omission> omissions) {
        this.omissions.addAll(omissions);
        return this;
    }

    /**
     * Says what changed.
     *
     * @param earlier the assessment of the report before
     * @return this builder
     */
    public ReportBuilder since(Assessment earlier) {
        this.earlier = Objects.requireNonNull(earlier);
        return this;
    }

    /**
     * Lists the alarms of an audit.
     *
     * @param audit of the programme's stated figures, or of the text of a report about it
     * @return this builder
     */
    public ReportBuilder audit(AuditResult audit) {
        this.audit = Objects.requireNonNull(audit);
        return this;
    }

    /**
     * Says what became of what was asked for and promised, by the coverages and tasks of the programme that speak of it.
     *
     * @param requests usually what a {@link RequestReader} finds in the report before
     * @return this builder
     */
    public ReportBuilder requests(Collection<StatedRequest> requests) {
        this.requests.addAll(requests);
        return this;
    }

    /**
     * Names difficulties, causes and proposals.
     *
     * @param remarks usually what {@link RemarkReader} finds in the document of the report
     * @return this builder
     */
    public ReportBuilder remarks(Collection<StatedRemark> remarks) {
        this.remarks.addAll(remarks);
        return this;
    }

    /**
     * Says on which day the report itself is issued.
     *
     * @param day the day
     * @return this builder
     */
    public ReportBuilder issuedOn(LocalDate day) {
        this.issuedOn = Objects.requireNonNull(day);
        return this;
    }

    /**
     * Speaks of these parts only.
     *
     * @param parts what to speak of; their order does not matter
     * @return this builder
     */
    public ReportBuilder parts(Collection<ReportPart> parts) {
        this.parts = parts.isEmpty() ? EnumSet.noneOf(ReportPart.class) : EnumSet.copyOf(parts);
        return this;
    }

    /**
     * Counts some grades together in the sentences and charts; the rows keep their own.
     *
     * @param grouping what is merged
     * @return this builder
     */
    public ReportBuilder merging(GradeGrouping grouping) {
        this.grouping = Objects.requireNonNull(grouping);
        return this;
    }

    /**
     * Rounds the percentages of the classes in another way than to whole percents, a half up.
     *
     * @param rounding how to round
     * @param digits digits behind the decimal mark, from 0
     * @return this builder
     */
    public ReportBuilder rounding(Rounding rounding, int digits) {
        this.rounding = Objects.requireNonNull(rounding);
        this.digits = digits;
        return this;
    }

    /**
     * Says in the first sentence that the programme has indicators that do not count for these reasons though they stand
     * in no table.
     *
     * @param reasons such as {@link ExclusionReason#NATIONAL_RANK}
     * @return this builder
     */
    public ReportBuilder leavingOut(ExclusionReason... reasons) {
        leftOut.addAll(List.of(reasons));
        return this;
    }

    /**
     * The report.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return what it says
     */
    public Report build(Locale language) {
        ReportTexts texts = new ReportTexts(language);
        ScorecardBuilder counted = ScorecardBuilder.of(assessment).omitting(omissions);
        if (assessment.programme().outline().depth() > 0) {
            counted.by(Breakdown.heading());
        }
        Scorecard card = counted.build().regroup(grouping);
        ScorecardText sentences = ScorecardText.official(language)
                .rounding(rounding)
                .digits(digits)
                .leavingOut(leftOut.toArray(ExclusionReason[]::new));
        ReportFacts facts = new ReportFacts(
                assessment,
                Optional.ofNullable(earlier),
                card,
                sentences,
                card.percents(rounding, digits),
                Optional.ofNullable(audit),
                requests,
                remarks,
                ReportFacts.numbers(assessment.programme()),
                texts);
        return Report.builder()
                .language(language)
                .title(title(texts))
                .classes(ClassesPart.figures(facts))
                .sections(sections(facts))
                .build();
    }

    private TitleBlock title(ReportTexts texts) {
        Locale language = texts.language();
        String kind = texts.words("title.kind");
        String title = assessment.programme().title().text(language);
        boolean saysKind = title.startsWith(kind + " ");
        return TitleBlock.builder()
                .kind(kind)
                .subject(saysKind ? title.substring(kind.length()).strip() : title)
                .legalBasis(assessment.programme().legalBasis().stream()
                        .map(basis -> basis(basis, texts))
                        .toList())
                .dataThrough(
                        assessment.programme().dataThrough(assessment.asOf()).orElse(assessment.asOf()))
                .dataThroughText(texts.dataThrough(assessment))
                .issuedOn(Optional.ofNullable(issuedOn))
                .issuedOnText(Optional.ofNullable(issuedOn)
                        .map(day -> texts.words("title.issued-on", Map.of("day", texts.day(day)))))
                .build();
    }

    private static String basis(LegalBasis basis, ReportTexts texts) {
        return basis.issuedOn()
                .map(day -> texts.words("title.basis", Map.of("basis", basis, "day", texts.day(day))))
                .orElseGet(() -> basis.text(texts.language()));
    }

    private List<Section> sections(ReportFacts facts) {
        Numbering numbering = new Numbering(facts.texts());
        for (ReportPart part : ReportPart.values()) {
            if (parts != null && !parts.contains(part)) {
                continue;
            }
            List<Draft> drafts = PARTS.get(part).sections(facts);
            if (drafts.isEmpty() && parts != null) {
                drafts = List.of(new Draft(
                        heading(part, facts.texts()),
                        List.of(Paragraph.of(PrintedText.of(facts.texts().words("empty"))))));
            }
            drafts.forEach(draft -> numbering.add(part, draft));
        }
        return numbering.sections();
    }

    private static String heading(ReportPart part, ReportTexts texts) {
        return part == ReportPart.SUMMARY || part == ReportPart.INDICATORS
                ? part.text(texts.language())
                : texts.words("heading." + part.id());
    }

    /** Gives the sections their levels and numbers: I, 1 and 1.1. */
    private static final class Numbering {

        private final ReportTexts texts;
        private final List<Section> sections = new ArrayList<>();
        private int chapter;
        private int section;
        private int subsection;

        Numbering(ReportTexts texts) {
            this.texts = texts;
        }

        void add(ReportPart part, Draft draft) {
            if (!RESULTS.contains(part)) {
                boolean isAnnex = part == ReportPart.ANNEX;
                add(Optional.of(part), 1, isAnnex ? "" : RomanNumeral.of(++chapter), draft);
                section = 0;
                return;
            }
            if (chapter == 0) {
                add(
                        Optional.empty(),
                        1,
                        RomanNumeral.of(++chapter),
                        new Draft(texts.words("heading.results"), List.of()));
            }
            if (!TARGETS.contains(part)) {
                add(Optional.of(part), 2, Integer.toString(++section), draft);
                return;
            }
            if (section == 0) {
                Optional<ReportPart> own = part == ReportPart.SUMMARY ? Optional.of(part) : Optional.empty();
                List<ReportBlock> blocks = part == ReportPart.SUMMARY ? draft.blocks() : List.of();
                add(own, 2, Integer.toString(++section), new Draft(texts.words("heading.targets"), blocks));
            }
            if (part == ReportPart.INDICATORS) {
                add(Optional.of(part), 3, section + "." + ++subsection, draft);
            } else if (part != ReportPart.SUMMARY) {
                add(Optional.of(part), 3, "", draft);
            }
        }

        private void add(Optional<ReportPart> part, int level, String number, Draft draft) {
            sections.add(Section.builder()
                    .part(part)
                    .level(level)
                    .number(number)
                    .heading(draft.heading())
                    .blocks(draft.blocks())
                    .build());
        }

        List<Section> sections() {
            return sections;
        }
    }
}
