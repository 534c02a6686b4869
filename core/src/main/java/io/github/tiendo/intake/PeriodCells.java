package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the cells that name a period; each text is read once, and told once where it is none. */
final class PeriodCells {

    private final LoadRecord record;
    private final PeriodNotation notation = PeriodNotation.of(Languages.VIETNAMESE);
    private final Map<String, Outcome<Period>> byText = new HashMap<>();

    PeriodCells(LoadRecord record) {
        this.record = record;
    }

    /** The period; empty where the cell names none. */
    Optional<Period> of(DraftCell cell) {
        if (cell.isMissing()) {
            return Optional.empty();
        }
        if (cell.date().isPresent()) {
            return Optional.of(Period.day(cell.date().get()));
        }
        Outcome<Period> known = byText.get(cell.text());
        if (known != null) {
            return known.value();
        }
        Outcome<Period> period = notation.parse(cell.text());
        byText.put(cell.text(), period);
        if (period.value().isEmpty()) {
            record.add(Finding.of(IntakeFindingCode.UNREADABLE_PERIOD).with("found", cell.display()), cell);
        } else {
            period.findings().forEach(finding -> record.add(finding, cell));
        }
        return period.value();
    }

    /** The last day of the period; empty where the cell names none. */
    Optional<LocalDate> day(DraftCell cell) {
        return of(cell).map(Period::lastDay);
    }
}
