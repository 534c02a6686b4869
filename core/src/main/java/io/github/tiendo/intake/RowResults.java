package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Milestone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what the results of rows state, of the whole, of parts and of bodies: each of the period of its cell, else of the year of
 * the data. Where a cell cannot be read no earlier value stands for it.
 */
final class RowResults {

    private final TableFigures table;
    private final LoadRecord record;
    private final RowTargets targets;
    private final RowContradictions contradictions;
    private final Set<DraftCell> headersWithoutPeriod = new HashSet<>();

    RowResults(TableFigures table, RowTargets targets, RowContradictions contradictions) {
        this.table = table;
        this.record = table.record();
        this.targets = targets;
        this.contradictions = contradictions;
    }

    /**
     * What a row states.
     *
     * @param cells those of the values of the whole, by period
     */
    record Stated(List<Observation> observations, Map<Period, DraftCell> cells) {}

    /**
     * Reads a row.
     *
     * @param number as it is printed
     * @param otherReadings where other readings of ambiguous numbers are noted
     */
    Stated of(IndicatorRowDraft row, IndicatorId id, Optional<String> number, OtherReadings otherReadings) {
        Reading reading = new Reading(row, id, number, otherReadings);
        row.getResults().forEach(reading::read);
        countsNotUsed(row.getCounts());
        return new Stated(reading.observations(), reading.cells);
    }

    /** One row while it is read. */
    private final class Reading {

        private final IndicatorRowDraft row;
        private final RowUnit unit;
        private final IndicatorId id;
        private final Optional<String> number;
        private final OtherReadings otherReadings;
        private final boolean saysNoPercent;
        private final List<Observation> read = new ArrayList<>();
        private final Map<Observation, DraftCell> ofParts = new LinkedHashMap<>();
        private final Map<Period, DraftCell> cells = new HashMap<>();
        private final Set<Period> unreadable = new LinkedHashSet<>();
        private final List<Observation> unreadableParts = new ArrayList<>();
        private final List<Observation> blankParts = new ArrayList<>();

        Reading(IndicatorRowDraft row, IndicatorId id, Optional<String> number, OtherReadings otherReadings) {
            this.row = row;
            this.unit = RowUnit.of(row.getUnit());
            this.id = id;
            this.number = number;
            this.otherReadings = otherReadings;
            this.saysNoPercent = row.getUnit().isMissing() && !FigureColumn.hasPercent(row);
        }

        void read(ResultDraft result) {
            DraftCell cell = result.getValue();
            if (cell.isMissing()) {
                blank(result, id).ifPresent(blankParts::add);
                return;
            }
            Optional<Period> period = periodOf(result);
            if (period.isEmpty()) {
                withoutPeriod(result, number);
                return;
            }
            boolean whole = result.getPart().isMissing() && result.getSubject().isMissing();
            record.place(
                    whole
                            ? ElementRefs.value(id, period.get())
                            : ElementRefs.value(about(id, result, period.get()).build()),
                    cell);
            if (whole) {
                cells.putIfAbsent(period.get(), cell);
            }
            FigureColumn column = table.otherUnits().columnOf(table.results(), result.getHeader(), row);
            if (column.isEither(cell, unit)) {
                record.ratioOrPercent(cell, number);
                if (whole) {
                    unreadable.add(period.get());
                }
                return;
            }
            Outcome<ReportedValue> value = value(cell, column);
            if (whole) {
                otherReadings.note(period.get(), cell, value);
            }
            if (value.value().isEmpty() && whole) {
                unreadable.add(period.get());
            } else if (value.value().isEmpty()) {
                unreadableParts.add(about(id, result, period.get())
                        .status(Observation.Status.UNREADABLE)
                        .build());
            }
            table.marks()
                    .value(value, cell, result.getHeader(), number)
                    .map(stated -> about(id, result, period.get())
                            .value(targets.values().fitting(stated, row, cell))
                            .status(result.isEstimated() ? Observation.Status.ESTIMATED : Observation.Status.NORMAL)
                            .build())
                    .map(observation -> withCounts(observation, result, number))
                    .ifPresent(observation -> add(observation, result));
        }

        private void add(Observation observation, ResultDraft result) {
            DraftCell cell = result.getValue();
            IntakeFindingCode.contradictedCounts(observation).ifPresent(finding -> record.add(finding, cell));
            record.use(cell);
            read.add(observation);
            if (saysNoPercent
                    && table.results().under(result.getHeader()).isOfPercents()
                    && table.otherUnits().isTakenForNumbers(row)) {
                table.notes().add(Finding.of(IntakeFindingCode.NUMBERS_AMONG_PERCENT_CELLS), row, cell.location());
            }
            if (saysNoPercent && isPercentByOthers(result.getHeader(), observation)) {
                table.notes().add(Finding.of(IntakeFindingCode.PERCENT_BY_OTHERS), row, cell.location());
            }
            if (!result.getPart().isMissing()) {
                ofParts.put(observation, cell);
            }
        }

        private Outcome<ReportedValue> value(DraftCell cell, FigureColumn column) {
            ValuesByTargets byTargets = targets.values();
            Outcome<ReportedValue> asFigure = byTargets.asChange(
                    row, table.cells().value(cell, unit, column, () -> byTargets.areTargets(row, Milestone.class)));
            return inWords(row, cell, asFigure).orElse(asFigure);
        }

        /** All that the row states, with the parts that have no figure for a period of which others have one. */
        List<Observation> observations() {
            contradictions.values(read, row.place());
            contradictions.parts(row.getName().display(), read, ofParts);
            read.addAll(unreadable(id, unreadable, read));
            read.addAll(unreadableParts);
            Set<Period> reported = read.stream().map(Observation::period).collect(Collectors.toSet());
            blankParts.stream().filter(part -> reported.contains(part.period())).forEach(read::add);
            return read;
        }
    }

    private Optional<Period> periodOf(ResultDraft result) {
        return table.context().periods().of(result.getPeriod()).or(table.parts()::yearOfData);
    }

    /** Whether only other rows say that a plain number of a row that does not is a percentage. */
    private static boolean isPercentByOthers(DraftCell header, Observation observation) {
        return header.text().indexOf('%') < 0
                && observation
                        .quantity()
                        .filter(value -> value.unit().equals(Unit.PERCENT)
                                && value.ratio().isEmpty())
                        .isPresent();
    }

    /** The figure in a cell of words that is none as a whole, or counts things that the target does not name. */
    private Optional<Outcome<ReportedValue>> inWords(
            IndicatorRowDraft row, DraftCell cell, Outcome<ReportedValue> asFigure) {
        boolean isFigure = cell.kind() != DraftCell.Kind.TEXT
                || table.cells().number(cell).isPresent()
                || asFigure.value()
                        .filter(value ->
                                !(value instanceof Quantity quantity) || !FigureCells.hasManyWords(quantity.unit()))
                        .isPresent();
        return isFigure
                ? Optional.empty()
                : row.getTargets().stream()
                        .filter(target -> !target.getValue().isMissing() && !RowTargets.isAboutAPart(target))
                        .findFirst()
                        .flatMap(target -> targets.boundWithoutPeriod(row, target))
                        .flatMap(bound -> FigureInWords.in(cell, bound, table.cells()));
    }

    /** A body whose cell holds no figure is a part that is missing; empty for anything else. */
    private Optional<Observation> blank(ResultDraft result, IndicatorId id) {
        if (result.getSubject().isMissing()) {
            return Optional.empty();
        }
        Observation.Status status =
                switch (NormalText.missing(result.getValue().text()).orElse(NormalText.Missing.NO_FIGURE)) {
                    case NOT_APPLICABLE -> Observation.Status.NOT_APPLICABLE;
                    case WITHHELD -> Observation.Status.WITHHELD;
                    case NO_FIGURE, NOT_YET -> Observation.Status.NOT_YET_REPORTED;
                };
        return periodOf(result)
                .map(period -> about(id, result, period).status(status).build());
    }

    /** A value of the whole, or of the part or body that a result speaks of. */
    private static Observation.Builder about(IndicatorId id, ResultDraft result, Period period) {
        return Observation.builder()
                .indicator(id)
                .period(period)
                .subject(RowTargets.subject(result.getSubject()).map(AgencyId::of))
                .dimensions(RowTargets.dimensions(result.getPart(), result.getDimension()));
    }

    /** What keeps values from standing for those of later periods whose cells cannot be read. */
    static List<Observation> unreadable(IndicatorId id, Set<Period> periods, List<Observation> read) {
        if (periods.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> last = read.stream()
                .filter(Observation::isAboutTheWhole)
                .map(value -> value.period().lastDay())
                .max(Comparator.naturalOrder());
        return periods.stream()
                .filter(period -> last.filter(period.lastDay()::isAfter).isPresent())
                .map(period -> Observation.builder()
                        .indicator(id)
                        .period(period)
                        .status(Observation.Status.UNREADABLE)
                        .build())
                .toList();
    }

    /** A percentage with the counts beside it, which it may contradict. */
    private Observation withCounts(Observation observation, ResultDraft result, Optional<String> number) {
        DraftCell cell = result.getCounts();
        boolean isShare = observation
                .quantity()
                .filter(value -> value.unit().equals(Unit.PERCENT))
                .isPresent();
        if (cell.isMissing()) {
            return observation;
        }
        if (!isShare) {
            countsNotUsed(cell);
            return observation;
        }
        Optional<Ratio> counts =
                record.value(table.cells().counts(cell), cell, number).flatMap(Quantity::ratio);
        if (counts.isEmpty()) {
            return observation;
        }
        record.use(cell);
        return Observation.builder()
                .from(observation)
                .numerator(new BigDecimal(counts.get().numerator()))
                .denominator(new BigDecimal(counts.get().denominator()))
                .build();
    }

    private void countsNotUsed(DraftCell counts) {
        if (!counts.isMissing()) {
            record.add(Finding.of(IntakeFindingCode.COUNTS_NOT_USED).with("found", counts.display()), counts);
        }
    }

    private void withoutPeriod(ResultDraft result, Optional<String> number) {
        Finding finding = Finding.of(IntakeFindingCode.RESULT_WITHOUT_PERIOD)
                .with("found", result.getHeader().display());
        if (headersWithoutPeriod.add(result.getHeader())) {
            record.add(finding, result.getHeader());
        }
        record.omitQuietly(Omission.Extent.VALUE, finding, result.getValue().location(), number);
    }
}
