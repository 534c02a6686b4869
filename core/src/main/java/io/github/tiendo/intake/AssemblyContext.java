package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.text.RecentForms;
import io.github.tiendo.notation.text.Tokenizer;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyList;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How drafts are to be read: the settings of an assembler with what is made from them once. */
final class AssemblyContext {

    /** More members than any population has. */
    private static final BigDecimal MOST = BigDecimal.valueOf(2_000_000_000L);

    private static final PeriodNotation PERIODS = PeriodNotation.of(Languages.VIETNAMESE);

    /** How many cells tell whether a table is about the members of a roster. */
    private static final int CELLS_ASKED = 200;

    private static final int LISTS_REMEMBERED = 1 << 10;

    private final AssemblySettings settings;
    private final RowValidation validation;
    private final GradeWords gradeWords;
    private final Optional<AgencyMatcher> agencies;

    /** What cells name: a column names the same few bodies again and again. */
    private final RecentForms<Outcome<AgencyList>> lists = new RecentForms<>(LISTS_REMEMBERED, this::listIn);

    private final Optional<LocalDate> callersDay;
    private final boolean dated;
    private final Month firstMonth;
    private final PeriodCells periods;
    private final Tokenizer words = Tokenizer.forManyTexts();

    AssemblyContext(
            AssemblySettings settings,
            Optional<LocalDate> documentDay,
            Optional<LocalDate> callersDay,
            Month firstMonth,
            PeriodCells periods) {
        this.settings = settings;
        this.firstMonth = firstMonth;
        this.validation = settings.validation();
        this.gradeWords = new GradeWords(settings.scale());
        this.agencies = settings.agenciesOn(documentDay.or(() -> callersDay));
        this.callersDay = callersDay;
        this.dated = documentDay.or(() -> callersDay).isPresent();
        this.periods = periods;
    }

    /** The day that the caller asks for. */
    Optional<LocalDate> callersDay() {
        return callersDay;
    }

    RowValidation validation() {
        return validation;
    }

    /**
     * Writes down which constraints a row breaks; whether something is left of it.
     *
     * @param essential without which of its cells nothing is
     */
    boolean isUsable(
            ShapedDraft row,
            Optional<SourceLocation> place,
            Optional<String> number,
            LoadRecord record,
            String... essential) {
        boolean usable = true;
        for (RowValidation.Violation violation : validation.validate(row, place)) {
            boolean spoils = usable && List.of(essential).contains(violation.property());
            usable &= !spoils;
            record.omit(spoils ? Omission.Extent.ROW : Omission.Extent.VALUE, violation.finding(), place, number);
        }
        return usable;
    }

    /** Tells of a name that is an error of the spreadsheet: the row is kept, but what it is about nobody can say. */
    static void tellErrorOf(DraftCell name, LoadRecord record) {
        if (name.kind() == DraftCell.Kind.ERROR) {
            record.add(Finding.of(IntakeFindingCode.NAME_IS_ERROR).with("found", name.text()), name);
        }
    }

    GradeWords gradeWords() {
        return gradeWords;
    }

    /** In which month years begin. */
    Month firstMonth() {
        return firstMonth;
    }

    PeriodCells periods() {
        return periods;
    }

    /** Cuts the names of rows, whose words repeat, into tokens. */
    Tokenizer words() {
        return words;
    }

    boolean isEnglish(List<IndicatorRowDraft> rows) {
        return !Languages.isVietnamese(TableLanguage.of(rows));
    }

    /** The figures of a table, an ambiguous number read by the unambiguous ones around it unless a dialect is stated. */
    FigureCells figuresOf(List<IndicatorRowDraft> rows) {
        Locale language = TableLanguage.of(rows);
        NumberNotation numbers = settings.dialect()
                .map(stated -> NumberNotation.of(language, stated))
                .orElseGet(() -> NumberNotation.of(language).around(texts(rows)))
                .withLimits(settings.limits());
        return new FigureCells(language, numbers);
    }

    private static List<String> texts(List<IndicatorRowDraft> rows) {
        List<String> texts = new ArrayList<>();
        for (IndicatorRowDraft row : rows) {
            row.getResults().forEach(result -> addText(result.getValue(), texts));
            row.getTargets().forEach(target -> addText(target.getValue(), texts));
        }
        return texts;
    }

    private static void addText(DraftCell cell, List<String> texts) {
        if (cell.kind() == DraftCell.Kind.TEXT) {
            texts.add(cell.text());
        }
    }

    /**
     * The agencies that a cell names. With a roster every name is looked up; one that is not known keeps its words as
     * its id and is told with the candidates, so that nobody is lost. Without a roster the names are taken as they are.
     */
    Outcome<List<AgencyId>> agencies(DraftCell cell) {
        return agencies(cell, finding -> true);
    }

    /**
     * How the cells of a column name agencies: as {@link #agencies} reads them where the column is about the members of
     * the roster; in any other, offices of their own draw no remark, and in one without a member or a Vietnamese word nothing.
     */
    Function<DraftCell, Outcome<List<AgencyId>>> agenciesOf(Stream<DraftCell> cells) {
        List<DraftCell> named = cells.toList();
        Asked asked = asked(named);
        if (asked.isRoster()) {
            return this::agencies;
        }
        boolean foreign = asked.members() == 0
                && named.stream().noneMatch(cell -> TableLanguage.hasVietnameseLetters(cell.text()));
        NamesOfColumn names = new NamesOfColumn(named);
        return cell -> byColumn(cell, names)
                .orElseGet(
                        () -> agencies(cell, foreign ? finding -> false : finding -> isAboutTheRoster(finding, dated)));
    }

    /** The bodies of a cell of which the roster knows none, where the other cells of its column say how they are parted. */
    private Optional<Outcome<List<AgencyId>>> byColumn(DraftCell cell, NamesOfColumn names) {
        boolean isUnknown = !cell.isMissing()
                && (agencies.isEmpty()
                        || lists.of(cell.text()).orThrow().entries().stream()
                                .allMatch(entry -> entry.agency().isEmpty()));
        return !isUnknown
                ? Optional.empty()
                : names.of(cell.display())
                        .filter(read -> agencies.isEmpty()
                                || read.orThrow().size() > 1
                                || agencies(cell, finding -> false).orThrow().size() > 1)
                        .map(read -> Outcome.of(
                                read.orThrow().stream()
                                        .map(AgencyId::of)
                                        .distinct()
                                        .toList(),
                                read.findings()));
    }

    /**
     * How the cells of a column that names the rows name bodies: as {@link #agencies} reads them where they are the members
     * of the roster; communes and others that it does not know are no remark.
     */
    Function<DraftCell, Outcome<List<AgencyId>>> bodiesOf(Stream<DraftCell> cells) {
        return asked(cells.toList()).isRoster() ? this::agencies : cell -> agencies(cell, finding -> false);
    }

    /** The members of the population that a table lists whom it leaves out; none where it lists no known one. */
    Optional<Finding> notListed(Collection<String> bodies) {
        return agencies.flatMap(known -> notListed(known, bodies));
    }

    static Optional<Finding> notListed(AgencyMatcher known, Collection<String> bodies) {
        return known.coveredBy(bodies)
                .filter(coverage -> !coverage.missing().isEmpty())
                .map(coverage -> Finding.of(IntakeFindingCode.BODIES_NOT_LISTED)
                        .with("found", coverage.includedIds().size())
                        .with("size", coverage.population().size())
                        .with("population", coverage.population().words())
                        .with("count", coverage.missing().size())
                        .with(
                                "names",
                                coverage.missing().stream().map(Agency::name).toList()));
    }

    /** How many of the first cells that name somebody name a member of the roster. */
    private record Asked(long members, int named) {

        /** Whether at least half of them do. */
        boolean isRoster() {
            return members > 0 && members * 2 >= named;
        }
    }

    private Asked asked(List<DraftCell> cells) {
        List<DraftCell> named = cells.stream()
                .filter(cell -> !cell.isMissing())
                .limit(CELLS_ASKED)
                .toList();
        long members = named.stream()
                .filter(cell -> agencies.isPresent()
                        && lists.of(cell.text()).orThrow().entries().stream()
                                .anyMatch(entry -> entry.agency().isPresent()))
                .count();
        return new Asked(members, named.size());
    }

    private Outcome<AgencyList> listIn(String text) {
        return AgencyListNotation.parse(text, agencies.orElseThrow());
    }

    private Outcome<List<AgencyId>> agencies(DraftCell cell, Predicate<Finding> told) {
        if (cell.isMissing()) {
            return Outcome.of(List.of());
        }
        if (agencies.isEmpty()) {
            return Outcome.of(namesIn(cell));
        }
        Outcome<AgencyList> list = lists.of(cell.text());
        List<AgencyId> ids = list.orThrow().entries().stream()
                .map(entry -> entry.agency().map(Agency::id).orElseGet(() -> AgencyId.of(entry.text())))
                .distinct()
                .toList();
        return Outcome.of(
                ids,
                list.findings().stream()
                        .filter(told)
                        .map(finding -> finding.atMost(Severity.WARNING))
                        .toList());
    }

    /**
     * A remark on a name that is of the roster's kind or near one of its names; an office of its own and a name like no
     * other are as they are written, and whose member a body was at another time is asked only where the time is known.
     */
    static boolean isAboutTheRoster(Finding finding, boolean dated) {
        if (finding.code() == OrganisationFindingCode.NOT_A_MEMBER_THEN) {
            return dated;
        }
        String found = String.valueOf(finding.arguments().get("found"));
        return finding.code() != OrganisationFindingCode.UNKNOWN_AGENCY
                || !AgencyListNotation.namesAnOffice(found)
                        && !isGivenName(found)
                        && finding.arguments().get("candidates") instanceof List<?>;
    }

    /** "Bình" is a person in charge rather than a province whose name has more words; "TTTT" may be a body. */
    private static boolean isGivenName(String name) {
        return name.strip().indexOf(' ') < 0 && name.chars().anyMatch(Character::isLowerCase);
    }

    /** The body that leads, where words, such as a heading, name it: {@code Sở Y tế chủ trì}, {@code BỘ CÔNG AN}. */
    Optional<DraftCell> leadIn(DraftCell heading) {
        String words = heading.display();
        Optional<String> named = LeadWords.in(words)
                .or(() -> agencies.filter(known -> known.match(words).value().isPresent())
                        .map(known -> words));
        return named.map(found -> {
            DraftCell lead = DraftCell.text(found);
            return lead.atPlaceOf(heading);
        });
    }

    /** The whole number of a cell, 0 or more; empty if it is none. */
    OptionalLong count(DraftCell cell) {
        Optional<BigDecimal> number = cell.kind() == DraftCell.Kind.NUMBER
                ? cell.number()
                : cell.kind() == DraftCell.Kind.TEXT ? countInText(cell.text()) : Optional.empty();
        return number.filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .map(value -> OptionalLong.of(value.longValueExact()))
                .orElse(OptionalLong.empty());
    }

    private Optional<BigDecimal> countInText(String text) {
        NumberNotation numbers = settings.dialect()
                .map(stated -> NumberNotation.of(Languages.VIETNAMESE, stated))
                .orElseGet(() -> NumberNotation.of(Languages.VIETNAMESE))
                .withLimits(settings.limits());
        return numbers.parse(text)
                .value()
                .filter(reading -> reading.percentForm() == PercentForm.NONE)
                .filter(reading -> reading.qualifier() == Qualifier.EXACT)
                .map(NumberReading::value);
    }

    /** The day that words name; empty if they name none. */
    Optional<LocalDate> day(DraftCell cell) {
        return period(cell).filter(period -> period.kind() == Period.Kind.DAY).map(Period::lastDay);
    }

    /** Whether it is known how the names of a cell are parted: by a roster, or since nothing in it may be part of a name. */
    boolean canPart(DraftCell cell) {
        return agencies.isPresent() || cell.text().indexOf(',') < 0;
    }

    Optional<Period> period(DraftCell cell) {
        return PERIODS.parse(cell.text()).value();
    }

    private static List<AgencyId> namesIn(DraftCell cell) {
        List<AgencyId> names = new ArrayList<>();
        for (String name : cell.text().split("[;\\n]", -1)) {
            String shown = NormalText.display(name);
            if (!shown.isEmpty()) {
                names.add(AgencyId.of(shown));
            }
        }
        return names;
    }
}
