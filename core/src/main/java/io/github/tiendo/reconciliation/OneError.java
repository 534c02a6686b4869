package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Claim;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one alarm of those that one wrong number raises: a sum and the shares of its parts, a share and the hundred per cent that
 * it is in, a sum and those who have and have not. What the others would say is said in its explanation.
 */
final class OneError {

    /** Alarms by the numbers that they are about, which are the same objects where two claims read one number. */
    private final Map<NumberReading, List<Alarm>> byNumber = new IdentityHashMap<>();

    private final List<Alarm> alarms = new ArrayList<>();

    private static final class Alarm {
        private final Claim claim;
        private AuditedFigure figure;
        private boolean isSaid;

        Alarm(Claim claim, AuditedFigure figure) {
            this.claim = claim;
            this.figure = figure;
        }
    }

    /** Takes a figure that does not agree, or a sum in doubt; others are left alone. */
    void add(Claim claim, AuditedFigure figure) {
        if (figure.verdict() == Verdict.MISMATCH
                || figure.verdict() == Verdict.AMBIGUOUS && claim instanceof Claim.Sum) {
            Alarm alarm = new Alarm(claim, figure);
            alarms.add(alarm);
            numbers(claim).forEach(number -> byNumber.computeIfAbsent(number, none -> new ArrayList<>())
                    .add(alarm));
        }
    }

    /** The alarms as they are to be said, by the figures that were taken; null for those that another says. */
    Map<AuditedFigure, @Nullable AuditedFigure> said() {
        Map<AuditedFigure, @Nullable AuditedFigure> said = new IdentityHashMap<>();
        List<AuditedFigure> figures = alarms.stream().map(alarm -> alarm.figure).toList();
        alarms.forEach(this::gather);
        for (int i = 0; i < figures.size(); i++) {
            said.put(figures.get(i), alarms.get(i).isSaid ? null : alarms.get(i).figure);
        }
        return said;
    }

    private void gather(Alarm first) {
        if (first.isSaid || first.figure.verdict() != Verdict.MISMATCH) {
            return;
        }
        for (NumberReading number : numbers(first.claim)) {
            for (Alarm other : byNumber.getOrDefault(number, List.of())) {
                if (other != first && !other.isSaid && follows(other.claim, first.claim)) {
                    other.isSaid = true;
                    AuditedFigure.Builder figure = AuditedFigure.builder().from(first.figure);
                    if (other.claim instanceof Claim.Sum one && first.claim instanceof Claim.Sum sum) {
                        figure.suggestions(List.of(AuditMessage.of("sum.one-number")
                                .with("number", Printed.bare(number))
                                .with("right", Printed.like(number, right(one, sum)))));
                    }
                    first.figure = figure.explanation(AuditMessage.of("one-error")
                                    .with("first", (AuditMessage) first.figure.explanation())
                                    .with("other", (AuditMessage) other.figure.explanation()))
                            .build();
                }
            }
        }
    }

    private static List<NumberReading> numbers(Claim claim) {
        if (claim instanceof Claim.Share share) {
            Stream<NumberReading> stated = share.stated() == null
                    ? Stream.of()
                    : Stream.of(share.stated().number());
            return Stream.of(share.parts().stream(), share.wholes().stream(), stated)
                    .flatMap(numbers -> numbers)
                    .toList();
        } else if (claim instanceof Claim.Sum sum) {
            return Stream.concat(sum.parts().stream(), Stream.of(sum.total())).toList();
        } else if (claim instanceof Claim.Complement two) {
            return List.of(two.has(), two.hasNot());
        }
        return claim instanceof Claim.PercentSum percents ? percents.parts() : Collections.emptyList();
    }

    /** Whether a claim is wrong because of the number that makes another wrong. */
    private static boolean follows(Claim claim, Claim cause) {
        if (claim instanceof Claim.Sum other && cause instanceof Claim.Sum sum) {
            return right(other, sum) != null;
        }
        if (claim instanceof Claim.Complement two && cause instanceof Claim.Sum sum) {
            return isOfBoth(sum, two);
        } else if (claim instanceof Claim.Sum sum && cause instanceof Claim.Complement two) {
            return isOfBoth(sum, two);
        }
        return claim instanceof Claim.PercentSum percents && cause instanceof Claim.Share share
                ? isRighted(percents, share)
                : claim instanceof Claim.Share other && cause instanceof Claim.Sum sum && isRighted(other, sum);
    }

    private static boolean isOfBoth(Claim.Sum sum, Claim.Complement two) {
        return sum.parts().size() == 2 && sum.parts().containsAll(List.of(two.has(), two.hasNot()));
    }

    /** What the one number that two sums share must be for both to be right; null if there is none. */
    private static @Nullable BigDecimal right(Claim.Sum one, Claim.Sum other) {
        for (NumberReading number : numbers(one)) {
            if (numbers(other).stream().anyMatch(same -> same == number)) {
                BigDecimal right = right(one, number);
                return right.compareTo(right(other, number)) == 0 ? right : null;
            }
        }
        return null;
    }

    private static BigDecimal right(Claim.Sum sum, NumberReading number) {
        BigDecimal made = Judged.total(sum.parts());
        return number == sum.total()
                ? made
                : number.value().add(sum.total().value()).subtract(made);
    }

    /** Whether percentages make a hundred once one of them is what the share asks for. */
    private static boolean isRighted(Claim.PercentSum percents, Claim.Share share) {
        NumberReading stated = share.stated() == null ? null : share.stated().number();
        if (share.wholes().isEmpty() || percents.parts().stream().noneMatch(part -> part == stated)) {
            return false;
        }
        BigDecimal right = Exact.percent(
                        Judged.total(share.parts()), share.wholes().get(0).value())
                .decimal();
        BigDecimal sum = Judged.total(percents.parts()).subtract(stated.value()).add(right);
        BigDecimal rounding = BigDecimal.valueOf(percents.parts().size())
                .movePointLeft(stated.printed().scale());
        return sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(rounding) <= 0;
    }

    /** Whether a share is right once its part is what the sum asks for. */
    private static boolean isRighted(Claim.Share share, Claim.Sum sum) {
        NumberReading part = share.parts().get(0);
        if (share.stated() == null
                || share.wholes().isEmpty()
                || numbers(sum).stream().noneMatch(one -> one == part)) {
            return false;
        }
        BigDecimal right = right(sum, part);
        BigDecimal printed = share.stated().number().printed();
        return Exact.percent(right, share.wholes().get(0).value())
                        .rounded(printed.scale(), RoundingMode.HALF_UP)
                        .compareTo(printed)
                == 0;
    }
}
