package io.github.tiendo.intake;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.WholeWords;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the head of a column of targets says of the changes that stand below it, {@code Mục tiêu giảm so với năm 2024 (%)}: on
 * what they are measured, and where it names one way, that a plain percentage is a change that way.
 *
 * @param base the words behind those of a comparison
 * @param way 1 where figures are to rise, -1 where they are to fall, 0 where the head does not say
 * @param inPercent whether the head gives its figures in percent
 */
record ChangeInHead(String base, int way, boolean inPercent) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 5;
    private static final PeriodNotation PERIODS = PeriodNotation.of(Languages.VIETNAMESE);

    /** {@return what a head says; empty where it compares with nothing} */
    static Optional<ChangeInHead> of(DraftCell header) {
        String text = NormalText.of(header.display());
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String head = NormalText.display(text.replaceAll("[():;,%]", " "));
        return RowWords.AGAINST_IN_SENTENCE.stream()
                .filter(words -> WholeWords.holdsAny(head, List.of(words)))
                .findFirst()
                .map(words -> {
                    int at = (" " + head).indexOf(" " + words);
                    String before = head.substring(0, Math.max(0, at)).strip();
                    boolean falls = WholeWords.holdsAny(before, RowWords.FALL_IN_HEAD);
                    boolean rises = WholeWords.holdsAny(before, RowWords.RISE_IN_HEAD);
                    int way = falls == rises ? 0 : falls ? -1 : 1;
                    return new ChangeInHead(
                            head.substring(Math.min(head.length(), at + words.length()))
                                    .strip(),
                            way,
                            text.indexOf('%') >= 0);
                });
    }

    /** A target below the head: a change with its base, a plain percentage of a row of other figures as such a change. */
    Target of(Target target, IndicatorRowDraft row) {
        Optional<Period> since = since(target.due());
        return since.flatMap(from -> change(target.condition(), row).map(change -> Target.builder()
                        .from(target)
                        .condition(RelativeChange.builder()
                                .from(change)
                                .base(change.base().orElse(from))
                                .build())
                        .build()))
                .orElse(target);
    }

    private Optional<RelativeChange> change(Condition condition, IndicatorRowDraft row) {
        if (condition instanceof RelativeChange change) {
            return Optional.of(change);
        }
        boolean isAmount = condition instanceof Bound bound
                && bound.isImplied()
                && bound.value().number().signum() > 0
                && (inPercent || bound.value().unit().equals(Unit.PERCENT));
        return isAmount && way != 0 && isOfOtherFigures(row)
                ? Optional.of(RelativeChange.of(
                        Percent.of(((Bound) condition).value().number().multiply(BigDecimal.valueOf(way)))))
                : Optional.empty();
    }

    /** Whether none of a row's results is a percentage, which a percentage might be a level of. */
    private static boolean isOfOtherFigures(IndicatorRowDraft row) {
        return !RowUnit.of(row.getUnit()).isPercent()
                && row.getResults().stream()
                        .map(ResultDraft::getValue)
                        .filter(value -> !value.isMissing())
                        .noneMatch(FigureColumn::isPercent);
    }

    /** The period that the words behind begin with; for the same time a year before, that before the target is due. */
    private Optional<Period> since(Optional<Period> due) {
        List<String> words = Arrays.asList(base.split(" "));
        int most = Math.min(MOST_WORDS, words.size());
        return IntStream.iterate(most, count -> count > 0, count -> count - 1)
                .mapToObj(count -> PERIODS.parse(String.join(" ", words.subList(0, count))))
                .filter(read -> read.findings().isEmpty())
                .flatMap(read -> read.value().stream())
                .findFirst()
                .or(() -> WholeWords.beginsWithAny(base, RowWords.YEAR_BEFORE)
                        ? due.map(period -> Period.between(
                                period.startInclusive().minusYears(1),
                                period.endExclusive().minusYears(1)))
                        : Optional.empty());
    }
}
