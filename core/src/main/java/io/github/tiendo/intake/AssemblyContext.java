package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How drafts are to be read: the settings of an assembler with what is made from them once. */
final class AssemblyContext {

    private final Scale scale;
    private final Optional<NumberDialect> dialect;
    private final NumberLimits limits;
    private final RowValidation validation;
    private final GradeWords gradeWords;
    private final PeriodNotation periods = PeriodNotation.of(Languages.VIETNAMESE);
    private final Map<String, Outcome<Period>> periodsByText = new HashMap<>();

    AssemblyContext(Scale scale, Optional<NumberDialect> dialect, NumberLimits limits, RowValidation validation) {
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

    /** The period of a cell; a finding where its words are none, written down once for each cell. */
    Optional<Period> period(DraftCell cell, LoadRecord record) {
        if (cell.isMissing()) {
            return Optional.empty();
        }
        if (cell.date().isPresent()) {
            return Optional.of(Period.day(cell.date().get()));
        }
        boolean isNew = !periodsByText.containsKey(cell.text());
        Outcome<Period> period = periodsByText.computeIfAbsent(cell.text(), periods::parse);
        if (isNew && period.value().isEmpty()) {
            record.add(Finding.of(IntakeFindingCode.UNREADABLE_PERIOD).with("found", cell.display()), cell);
        } else if (isNew) {
            period.findings().forEach(finding -> record.add(finding, cell));
        }
        return period.value();
    }
}
