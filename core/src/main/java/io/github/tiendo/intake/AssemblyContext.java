package io.github.tiendo.intake;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyList;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.organisation.AgencyMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How drafts are to be read: the settings of an assembler with what is made from them once. */
final class AssemblyContext {

    private final Scale scale;
    private final Optional<NumberDialect> dialect;
    private final NumberLimits limits;
    private final RowValidation validation;
    private final GradeWords gradeWords;
    private final Optional<AgencyMatcher> agencies;
    private final PeriodCells periods;

    AssemblyContext(
            Scale scale,
            Optional<NumberDialect> dialect,
            NumberLimits limits,
            RowValidation validation,
            Optional<AgencyMatcher> agencies,
            PeriodCells periods) {
        this.periods = periods;
        this.agencies = agencies;
        this.scale = scale;
        this.dialect = dialect;
        this.limits = limits;
        this.validation = validation;
        this.gradeWords = new GradeWords(scale);
    }

    Scale scale() {
        return scale;
    }

    RowValidation validation() {
        return validation;
    }

    GradeWords gradeWords() {
        return gradeWords;
    }

    PeriodCells periods() {
        return periods;
    }

    boolean isEnglish(IndicatorTableDraft table) {
        return !Languages.isVietnamese(TableLanguage.of(table));
    }

    /** The figures of a table, an ambiguous number read by the unambiguous ones around it unless a dialect is stated. */
    FigureCells figuresOf(IndicatorTableDraft table) {
        Locale language = TableLanguage.of(table);
        NumberNotation numbers = dialect.map(stated -> NumberNotation.of(language, stated))
                .orElseGet(() -> NumberNotation.of(language).around(texts(table)))
                .withLimits(limits);
        return new FigureCells(language, numbers);
    }

    private static List<String> texts(IndicatorTableDraft table) {
        return table.getRows().stream()
                .flatMap(row -> Stream.concat(
                        row.getResults().stream().map(ResultDraft::getValue),
                        row.getTargets().stream().map(TargetDraft::getValue)))
                .filter(cell -> cell.kind() == DraftCell.Kind.TEXT)
                .map(DraftCell::text)
                .toList();
    }

    /**
     * The agencies that a cell names. With a roster every name is looked up; one that is not known keeps its words as
     * its id and is told with the candidates, so that nobody is lost. Without a roster the names are taken as they are.
     */
    Outcome<List<AgencyId>> agencies(DraftCell cell) {
        if (cell.isMissing()) {
            return Outcome.of(List.of());
        }
        if (agencies.isEmpty()) {
            return Outcome.of(namesIn(cell));
        }
        Outcome<AgencyList> list = AgencyListNotation.parse(cell.text(), agencies.get());
        List<AgencyId> ids = list.orThrow().entries().stream()
                .map(entry -> entry.agency().map(Agency::id).orElseGet(() -> AgencyId.of(entry.text())))
                .distinct()
                .toList();
        return Outcome.of(
                ids,
                list.findings().stream()
                        .map(finding -> finding.severity() == Severity.ERROR ? finding.as(Severity.WARNING) : finding)
                        .toList());
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
