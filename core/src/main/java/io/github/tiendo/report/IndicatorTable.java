package io.github.tiendo.report;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.GradeCell;
import io.github.tiendo.report.ReportTable.NumberCell;
import io.github.tiendo.report.ReportTable.RowKind;
import io.github.tiendo.report.ReportTable.TextCell;
import io.github.tiendo.rollup.Change;
import io.github.tiendo.rollup.Change.Against;
import io.github.tiendo.rollup.Changes;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables of indicators. Which columns they have is told once by all indicators of the report: a period that all
 * share stands in the head, one that differs in a column of its own.
 */
record IndicatorTable(
        ReportFacts facts,
        Optional<Period> onlyPeriod,
        Optional<Period> onlyDue,
        Map<AssessedTarget, Change> changes,
        boolean hasDeclared) {

    private static final String NOTHING = "-";

    private static final int DECIMALS = 1;

    static IndicatorTable of(ReportFacts facts) {
        List<AssessedTarget> targets = facts.assessment().targets();
        Changes onTheYear = Changes.of(facts.programme());
        Map<AssessedTarget, Change> changes = new IdentityHashMap<>();
        for (AssessedTarget target : targets) {
            target.latest()
                    .flatMap(latest -> onTheYear.of(target.indicator().id(), latest.period(), Against.SAME_PERIOD))
                    .ifPresent(change -> changes.put(target, change));
        }
        boolean isDeclared = facts.assessment().policy().id().equals("declared");
        return new IndicatorTable(
                facts,
                only(targets, target -> target.latest().map(Observation::period)),
                only(targets, target -> target.target().flatMap(Target::due)),
                changes,
                !isDeclared
                        && targets.stream().anyMatch(target -> target.declared().isPresent()));
    }

    /** The one period that all have, if they do. */
    private static Optional<Period> only(
            List<AssessedTarget> targets, Function<AssessedTarget, Optional<Period>> period) {
        Set<Period> periods = targets.stream()
                .flatMap(target -> period.apply(target).stream())
                .collect(Collectors.toSet());
        return periods.size() == 1 ? Optional.of(periods.iterator().next()) : Optional.empty();
    }

    ReportTable table(String caption, List<AssessedTarget> targets) {
        ReportTexts texts = facts.texts();
        TableRows table = new TableRows(texts)
                .column("number", ColumnKind.NUMBERING)
                .column("indicator", ColumnKind.NAME)
                .headed(headOf("result", onlyPeriod), ColumnKind.NUMBER);
        if (onlyPeriod.isEmpty()) {
            table.column("period", ColumnKind.SHORT_TEXT);
        }
        table.headed(headOf("target", onlyDue), ColumnKind.NUMBER);
        if (onlyDue.isEmpty()) {
            table.column("due", ColumnKind.SHORT_TEXT);
        }
        table.column("attainment", ColumnKind.ATTAINMENT);
        if (!changes.isEmpty()) {
            table.column("change", ColumnKind.NUMBER);
        }
        table.column("grade", ColumnKind.GRADE);
        if (hasDeclared) {
            table.column("declared", ColumnKind.GRADE);
        }
        rows(table, targets, 0, "");
        return table.table(caption);
    }

    private String headOf(String key, Optional<Period> period) {
        return period.map(only -> facts.texts()
                        .words(key + ".period", Map.of("period", facts.texts().period(only))))
                .orElseGet(() -> facts.texts().words(key));
    }

    /** What stands directly below a heading: an indicator of its own, or a heading with those below it. */
    private record Below(Optional<Heading> heading, List<AssessedTarget> targets) {}

    private void rows(TableRows table, List<AssessedTarget> targets, int depth, String prefix) {
        List<Below> below = below(targets, depth);
        List<AssessedTarget> own = below.stream()
                .filter(one -> one.heading().isEmpty())
                .flatMap(one -> one.targets().stream())
                .toList();
        Iterator<String> numbers = numbers(own, prefix).iterator();
        int headings = 0;
        for (Below one : below) {
            if (one.heading().isEmpty()) {
                table.row(RowKind.BODY, cells(numbers.next(), one.targets().get(0)));
                continue;
            }
            headings++;
            Optional<String> number = numberOf(one.targets(), depth);
            table.heading(
                    number.orElse(depth == 0 ? RomanNumeral.of(headings) : ""),
                    1,
                    one.heading().get().title().text(facts.language()));
            rows(table, one.targets(), depth + 1, number.orElse(""));
        }
    }

    /** In the order in which they first appear. */
    private List<Below> below(List<AssessedTarget> targets, int depth) {
        List<Below> below = new ArrayList<>();
        Map<Heading, List<AssessedTarget>> within = new HashMap<>();
        for (AssessedTarget target : targets) {
            List<Heading> path = facts.path(target);
            if (path.size() <= depth) {
                below.add(new Below(Optional.empty(), List.of(target)));
                continue;
            }
            Heading heading = path.get(depth);
            within.computeIfAbsent(heading, first -> {
                        List<AssessedTarget> own = new ArrayList<>();
                        below.add(new Below(Optional.of(heading), own));
                        return own;
                    })
                    .add(target);
        }
        return below;
    }

    /** The number of a heading as its rows have it: 1 above 1.1 and 1.2. */
    private Optional<String> numberOf(List<AssessedTarget> below, int depth) {
        Set<String> prefixes = new HashSet<>();
        for (AssessedTarget target : below) {
            if (facts.path(target).size() == depth + 1) {
                String number =
                        facts.printedNumbers().getOrDefault(target.indicator().id(), "");
                int dot = number.lastIndexOf('.');
                prefixes.add(dot > 0 ? number.substring(0, dot) : "");
            }
        }
        return prefixes.size() == 1
                ? prefixes.stream().filter(prefix -> !prefix.isEmpty()).findFirst()
                : Optional.empty();
    }

    /** The printed numbers where every row has one of its own, else 1, 2, 3. */
    private List<String> numbers(List<AssessedTarget> rows, String prefix) {
        List<String> printed = rows.stream()
                .map(row -> facts.printedNumbers().getOrDefault(row.indicator().id(), ""))
                .toList();
        if (!printed.contains("") && new HashSet<>(printed).size() == printed.size()) {
            return printed;
        }
        List<String> counted = new ArrayList<>();
        for (int i = 1; i <= rows.size(); i++) {
            counted.add((prefix.isEmpty() ? "" : prefix + ".") + i);
        }
        return counted;
    }

    private List<Object> cells(String number, AssessedTarget target) {
        List<Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(facts.name(target));
        Optional<Observation> latest = target.latest();
        cells.add(latest.flatMap(Observation::value).map(this::value).orElse(TextCell.of(NOTHING)));
        if (onlyPeriod.isEmpty()) {
            cells.add(latest.map(value -> facts.texts().period(value.period())).orElse(""));
        }
        cells.add(target.target().map(this::target).orElse(TextCell.of(NOTHING)));
        if (onlyDue.isEmpty()) {
            cells.add(target.target()
                    .flatMap(Target::due)
                    .map(facts.texts()::period)
                    .orElse(""));
        }
        cells.add(target.attainment().map(this::attainment).orElse(TextCell.of(NOTHING)));
        if (!changes.isEmpty()) {
            cells.add(Optional.ofNullable(changes.get(target)).map(this::change).orElse(TextCell.of(NOTHING)));
        }
        cells.add(grade(target));
        if (hasDeclared) {
            cells.add(target.declared()
                    .map(DeclaredGrade::grade)
                    .<Cell>map(this::grade)
                    .orElse(TextCell.empty()));
        }
        return cells;
    }

    private Cell value(ReportedValue value) {
        String text = value.text(facts.language());
        if (value instanceof Quantity quantity) {
            return NumberCell.of(PrintedNumber.builder()
                    .value(quantity.number())
                    .unit(quantity.unit())
                    .text(text)
                    .exact(quantity.ratio())
                    .build());
        }
        if (value instanceof Rank rank) {
            return NumberCell.of(PrintedNumber.of(BigDecimal.valueOf(rank.position()), Unit.RANK, text));
        }
        return TextCell.of(text);
    }

    private Cell target(Target target) {
        String text = TargetNotation.of(facts.language()).print(target.condition());
        return target.condition() instanceof Bound bound
                ? NumberCell.of(
                        PrintedNumber.of(bound.value().number(), bound.value().unit(), text))
                : TextCell.of(text);
    }

    /** Without the sign, which stands in the head. */
    private Cell attainment(Ratio share) {
        BigDecimal percent =
                share.toPercent(RoundingMode.HALF_UP, DECIMALS).value().setScale(DECIMALS);
        String text = QuantityNotation.of(facts.language()).print(Quantity.of(percent, Unit.COUNT));
        return NumberCell.of(PrintedNumber.builder()
                .value(percent)
                .unit(Unit.PERCENT)
                .text(text)
                .exact(share)
                .rounding(RoundingMode.HALF_UP)
                .build());
    }

    private Cell change(Change change) {
        if (change.difference().isEmpty()) {
            return TextCell.of(
                    change.obstacle().map(why -> why.text(facts.language())).orElse(NOTHING));
        }
        Quantity exact = change.difference().get();
        BigDecimal rounded =
                exact.number().setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        Quantity printed = Quantity.of(rounded.setScale(Math.max(0, rounded.scale())), exact.unit());
        String sign = rounded.signum() > 0 ? "+" : "";
        return NumberCell.of(PrintedNumber.builder()
                .value(printed.number())
                .unit(exact.unit())
                .text(sign + QuantityNotation.of(facts.language()).print(printed))
                .rounding(RoundingMode.HALF_UP)
                .build());
    }

    private Cell grade(AssessedTarget target) {
        return target.classification().grade().map(this::grade).orElseGet(() -> GradeCell.builder()
                .text(target.classification()
                        .notRatedReason()
                        .map(reason -> reason.text(facts.language()))
                        .orElse(""))
                .build());
    }

    private Cell grade(Grade grade) {
        return GradeCell.builder()
                .text(grade.label().text(facts.language()))
                .grade(grade)
                .build();
    }
}
