package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.WholeWords;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The figure in a result that is told in words, {@code Đã triển khai 45/50 trường}, {@code All 12 completed}, {@code 45
 * repaired (75%)}: it is taken where the target beside it bears it out, which is a WARNING. The number of a part whose whole
 * is the target, a number alone, or with the percentage that it is of the target; the only percentage beside a target in
 * percent. Words of what was not reached, or is still to come, keep it from being taken.
 */
final class FigureInWords {

    private static final int LONGEST = 200;
    private static final int MOST_PARTS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far a printed percentage may be off: half of its unit. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])(\\d[\\d.,]*\\d|\\d)(?![\\p{L}\\d])\\s*(%|"
            + RowWords.PERCENT_WORDS.stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")?(?=\\s*([\\p{L}]*))");

    private static final Pattern CLAUSES = Pattern.compile(", (?!\\d)|; ");

    private final FigureCells figures;
    private final Bound target;
    private final List<BigDecimal> amounts = new ArrayList<>();
    private final List<BigDecimal> percents = new ArrayList<>();

    private FigureInWords(FigureCells figures, Bound target) {
        this.figures = figures;
        this.target = target;
    }

    /**
     * The figure of a cell that is no figure as a whole.
     *
     * @param target what the row asks for
     * @return the value with what was assumed; empty where the words hold none that the target bears out
     */
    static Optional<Outcome<ReportedValue>> in(DraftCell cell, Bound target, FigureCells figures) {
        String text = ownClauses(NormalText.of(cell.text()));
        if (cell.kind() != DraftCell.Kind.TEXT
                || text.length() > LONGEST
                || text.indexOf('?') >= 0
                || says(withoutPlan(text), RowWords.NOT_REACHED)) {
            return Optional.empty();
        }
        return new FigureInWords(figures, target)
                .read(text)
                .map(value -> Outcome.of(
                        value,
                        List.of(Finding.of(IntakeFindingCode.FIGURE_IN_WORDS)
                                .with("found", cell.display())
                                .with("reading", value))));
    }

    /** The words without those of a day by which it was reached, and without clauses that compare: {@code up from 88% in 2023}. */
    private static String ownClauses(String text) {
        String undated = TargetInWords.withoutDue(text);
        return CLAUSES.splitAsStream(undated)
                .filter(clause -> !says(clause, RowWords.AGAINST_IN_SENTENCE)
                        && !says(clause, RowWords.FROM_IN_SENTENCE)
                        && !TargetInWords.starts(clause, RowWords.FALL_IN_SENTENCE)
                        && !TargetInWords.starts(clause, RowWords.RISE_IN_SENTENCE))
                .collect(Collectors.joining(", "));
    }

    private Optional<ReportedValue> read(String text) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String digits = number.group(1);
            // "1.9 million" and "1.9" are two numbers
            Optional<BigDecimal> value = figures.number(DraftCell.text(digits + " " + number.group(3)))
                    .or(() -> figures.number(DraftCell.text(digits)));
            if (value.isEmpty() || amounts.size() + percents.size() == MOST_PARTS) {
                return Optional.empty();
            }
            (number.group(2) == null ? amounts : percents).add(value.get());
        }
        BigDecimal goal = target.value().number();
        if (target.value().unit().equals(Unit.PERCENT)) {
            boolean counted = amounts.size() == 2 && says(text, RowWords.OF_WHOLE) && isShare(amounts.get(1));
            return percents.size() == 1 && (amounts.isEmpty() || counted) ? taken(percents.get(0)) : Optional.empty();
        }
        boolean isOfGoal = amounts.size() == 1
                || amounts.size() == 2 && amounts.get(1).compareTo(goal) == 0 && says(text, RowWords.OF_WHOLE);
        boolean isAll = says(text, RowWords.ALL);
        return isOfGoal
                        && percents.size() < 2
                        && isShare(goal)
                        && (!isAll || amounts.get(0).compareTo(goal) == 0)
                ? taken(amounts.get(0))
                : Optional.empty();
    }

    private Optional<ReportedValue> taken(BigDecimal number) {
        return Optional.of(Quantity.of(number, target.value().unit()));
    }

    /** Whether the percentage, if there is one, is that of the amount in the target or in the whole. */
    private boolean isShare(BigDecimal goal) {
        if (percents.isEmpty()) {
            return true;
        }
        return goal.signum() > 0
                && amounts.get(0)
                                .multiply(HUNDRED)
                                .divide(goal, MathContext.DECIMAL64)
                                .subtract(percents.get(0))
                                .abs()
                                .compareTo(HALF)
                        <= 0;
    }

    private static boolean says(String text, List<String> words) {
        return WholeWords.holdsAny(padded(text), words);
    }

    private static String withoutPlan(String text) {
        String rest = padded(text);
        for (String plan : RowWords.OF_PLAN) {
            rest = rest.replace(" " + plan + " ", " ");
        }
        return rest;
    }

    private static String padded(String text) {
        return " " + text.replaceAll("[(),;.:]+", " ").replace("/", " / ").replaceAll(" +", " ") + " ";
    }
}
