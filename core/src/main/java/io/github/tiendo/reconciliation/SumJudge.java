package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Claim;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges sums of parts and of percentages. */
final class SumJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Percentages that are farther from making a hundred share out no one whole, unless the words say that they do. */
    private static final BigDecimal MOST_OFF = BigDecimal.valueOf(25);

    /** Percentages that make so much more than a hundred may overlap, unless the words say that they are all of one whole. */
    private static final BigDecimal OVERLAP = BigDecimal.TEN;

    private SumJudge() {}

    /** The figure; empty if the parts are said to be some of the total, which states no sum. */
    static Optional<AuditedFigure> sum(Claim.Sum claim) {
        BigDecimal sum = Judged.total(claim.parts());
        NumberReading stated = claim.total();
        BigDecimal total = stated.value();
        AuditedFigure.Builder figure = Judged.start(StatedFigureKind.SUM, claim.quote(), null, stated)
                .numerator(sum)
                .recomputed(sum);
        claim.parts().forEach(part -> figure.addParts(part.value()));
        AuditMessage numbers = AuditMessage.of("sum.exact")
                .with("sum", Printed.like(stated, sum))
                .with("total", Printed.bare(stated));
        boolean bounded = stated.qualifier().isComparator()
                || claim.parts().stream().anyMatch(part -> part.qualifier().isComparator());
        if (sum.compareTo(total) == 0 && !bounded) {
            return Optional.of(
                    figure.verdict(Verdict.CONSISTENT).explanation(numbers).build());
        }
        if (claim.parts().stream().anyMatch(part -> part.qualifier().isComparator())) {
            return Optional.empty();
        }
        Interval possible = sumOf(claim.parts());
        if (mayMake(claim.parts(), stated)) {
            return Optional.of(figure.verdict(Verdict.HEDGED)
                    .bounds(possible.isPoint() ? Optional.empty() : Optional.of(possible))
                    .explanation(numbers.as("sum.hedged"))
                    .build());
        }
        Optional<Verdict> judged = isNested(claim.parts(), sum.subtract(total))
                ? Optional.of(Verdict.UNVERIFIABLE)
                : verdict(claim, sum, total);
        return judged.map(verdict -> {
            String key =
                    switch (verdict) {
                        case MISMATCH -> "sum.mismatch";
                        case CONSISTENT -> "sum.open";
                        default -> sum.compareTo(total) > 0 ? "sum.overlap" : "sum.subsets";
                    };
            figure.verdict(verdict).explanation(numbers.as(key));
            if (verdict == Verdict.CONSISTENT || verdict == Verdict.UNVERIFIABLE) {
                return figure.build();
            }
            withoutOne(figure, claim.parts(), sum, stated);
            return figure.build();
        });
    }

    /** "1.600 and 800; 500 and 300" of 2.400: whether so much as the parts are too many is made by some directly behind one that is as much. */
    private static boolean isNested(List<NumberReading> parts, BigDecimal over) {
        for (int i = 0; i < parts.size() - 2; i++) {
            BigDecimal run = BigDecimal.ZERO;
            boolean whole = parts.get(i).value().compareTo(over) == 0;
            for (int k = i + 1; whole && k < parts.size() && run.compareTo(over) < 0; k++) {
                run = run.add(parts.get(k).value());
                if (run.compareTo(over) == 0 && k > i + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What parts that do not make their total are: wrong, doubtful, or only some of it. */
    private static Optional<Verdict> verdict(Claim.Sum claim, BigDecimal sum, BigDecimal total) {
        boolean above = sum.compareTo(total) > 0;
        boolean slip = sum.subtract(total).abs().multiply(HUNDRED).compareTo(total) <= 0;
        return switch (claim.extent()) {
            case ALL, OPPOSITES, CLOSED, NEAR -> Optional.of(Verdict.MISMATCH);
            case MAY_OVERLAP, NOT_ABOVE -> {
                boolean wrong = above && claim.extent() == Extent.NOT_ABOVE;
                boolean doubtful = above || slip || claim.parts().size() > 2;
                yield wrong
                        ? Optional.of(Verdict.MISMATCH)
                        : doubtful ? Optional.of(Verdict.AMBIGUOUS) : Optional.empty();
            }
            case OPEN -> Optional.of(above ? Verdict.AMBIGUOUS : Verdict.CONSISTENT);
            case PORTIONS ->
                above ? Optional.of(Verdict.MISMATCH) : slip ? Optional.of(Verdict.AMBIGUOUS) : Optional.empty();
            case SOME -> slip ? Optional.of(Verdict.AMBIGUOUS) : Optional.empty();
        };
    }

    /**
     * Whether rounding is as likely as it must be for parts without scale words to miss their total: n of them by the root of n
     * units of the last digit, for seldom do all err as far as they may, and one way.
     */
    private static boolean isRounding(List<NumberReading> parts, NumberReading stated) {
        if (Stream.concat(parts.stream(), Stream.of(stated))
                .anyMatch(number ->
                        !number.qualifier().isExact() || number.scaleWord().isPresent())) {
            return true;
        }
        BigDecimal units = Judged.total(parts)
                .subtract(stated.value())
                .movePointRight(Math.max(0, stated.printed().scale()));
        return units.multiply(units).compareTo(BigDecimal.valueOf(parts.size())) <= 0;
    }

    /** Whether parts that are rounded, or hedged, may make a total. */
    static boolean mayMake(List<NumberReading> parts, NumberReading total) {
        boolean decimals = parts.stream().anyMatch(part -> part.printed().scale() > 0);
        return parts.stream().noneMatch(part -> part.qualifier().isComparator())
                && sumOf(parts).overlaps(printed(total, decimals))
                && isRounding(parts, total);
    }

    /** Whether half a unit of the last digit of each number is enough for its parts to make a total. */
    static boolean mayBeRounded(Claim.Sum claim) {
        BigDecimal slack = Stream.concat(claim.parts().stream(), Stream.of(claim.total()))
                .map(Judgement::halfUnit)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Judged.total(claim.parts()).subtract(claim.total().value()).abs().compareTo(slack) <= 0;
    }

    /** A sum that does not add up, and what a text says of why. */
    static AuditedFigure excused(AuditedFigure figure, Verdict verdict, String key) {
        return AuditedFigure.builder()
                .from(figure)
                .verdict(verdict)
                .suggestions(List.of())
                .explanation(AuditMessage.of(key).with("sentence", (AuditMessage) figure.explanation()))
                .build();
    }

    private static Interval sumOf(List<NumberReading> parts) {
        Interval sum = Interval.point(BigDecimal.ZERO);
        for (NumberReading part : parts) {
            sum = Judgement.difference(sum, Judgement.less(printed(part, false), BigDecimal.ZERO, true));
        }
        return sum;
    }

    /** A number with decimals was rounded to them, as one with a scale word was, and as a total of parts with decimals. */
    private static Interval printed(NumberReading number, boolean isOfDecimals) {
        boolean rounded = number.qualifier().isExact()
                && number.scaleWord().isEmpty()
                && (isOfDecimals || number.printed().scale() > 0);
        BigDecimal half = BigDecimal.ONE
                .movePointLeft(Math.max(0, number.printed().scale()))
                .divide(TWO);
        return rounded
                ? Interval.closed(number.value().subtract(half), number.value().add(half))
                : Judgement.interval(number);
    }

    private static void withoutOne(
            AuditedFigure.Builder figure, List<NumberReading> parts, BigDecimal sum, NumberReading total) {
        BigDecimal difference = sum.subtract(total.value());
        List<NumberReading> same = parts.stream()
                .filter(part -> part.value().compareTo(difference) == 0)
                .toList();
        if (same.size() == 1) {
            boolean last = same.get(0) == parts.get(parts.size() - 1);
            figure.addSuggestions(AuditMessage.of(last ? "sum.without-last" : "sum.without-one")
                    .with("sum", Printed.like(total, sum))
                    .with("total", Printed.bare(total))
                    .with("part", Printed.bare(same.get(0))));
        } else {
            figure.addSuggestions(AuditMessage.of("sum.right")
                    .with("sum", Printed.like(total, sum))
                    .with("total", Printed.bare(total))
                    .with("difference", Printed.like(total, difference.abs())));
        }
    }

    static Optional<AuditedFigure> percents(Claim.PercentSum claim) {
        BigDecimal sum = Judged.total(claim.parts());
        BigDecimal slack = claim.parts().stream()
                .map(part ->
                        BigDecimal.ONE.movePointLeft(part.printed().scale()).divide(TWO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean points =
                claim.parts().stream().allMatch(part -> part.qualifier().isExact());
        BigDecimal off = sum.subtract(HUNDRED).abs();
        boolean right =
                points ? off.compareTo(slack) <= 0 : sumOf(claim.parts()).overlaps(Interval.point(HUNDRED));
        boolean wrong =
                switch (claim.extent()) {
                    case ALL -> true;
                    case NEAR -> off.compareTo(MOST_OFF) <= 0;
                    case CLOSED -> off.compareTo(OVERLAP) <= 0;
                    case NOT_ABOVE -> sum.compareTo(HUNDRED) > 0 && off.compareTo(OVERLAP) <= 0;
                    default -> false;
                };
        if (!right && !(wrong && points)) {
            return Optional.empty();
        }
        String key = off.signum() == 0 ? "percent-sum.exact" : right ? "percent-sum.rounded" : "percent-sum.mismatch";
        AuditedFigure.Builder figure = Judged.start(StatedFigureKind.PERCENT_SUM, claim.quote())
                .numerator(sum)
                .denominator(HUNDRED);
        claim.parts().forEach(part -> figure.addParts(part.value()));
        return Optional.of(figure.stated("100%")
                .recomputed(sum)
                .verdict(!right ? Verdict.MISMATCH : off.signum() == 0 ? Verdict.CONSISTENT : Verdict.HEDGED)
                .explanation(
                        AuditMessage.of(key).with("sum", Printed.percent(sum)).with("difference", Printed.percent(off)))
                .build());
    }
}
