package io.github.tiendo.reconciliation;

import io.github.tiendo.figure.ChangeForm;
import io.github.tiendo.figure.StatedFigure;
import io.github.tiendo.figure.StatedFigureKind;
import io.github.tiendo.figure.StatedWhole;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.PercentForm;
import io.github.tiendo.organisation.AgencyList;
import io.github.tiendo.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one stated figure; a figure that turns out to claim nothing is dropped, one with two readings may make two. */
final class FigureJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

    private final Populations populations;
    private final @Nullable AgencyCheck agencies;

    FigureJudge(Populations populations, @Nullable AgencyCheck agencies) {
        this.populations = populations;
        this.agencies = agencies;
    }

    List<AuditedFigure> judge(StatedFigure figure) {
        List<AuditedFigure> judged =
                switch (figure.kind()) {
                    case COUNT_SHARE ->
                        figure.parts().isEmpty() ? List.of(share(figure)) : sharesOfOnePercentage(figure);
                    case RANK -> List.of(rank(figure));
                    case SUM -> sum(figure);
                    case PERCENT_SUM -> List.of(percentSum(figure));
                    case COMPLEMENT -> List.of(complement(figure));
                    case GROWTH -> List.of(growth(figure));
                    case COVERAGE -> List.of(coverage(figure));
                    case CONFLICT -> List.of(restated(figure));
                    case CLASS_COUNT, ANNEX_COUNT, VALUE -> List.of();
                };
        Optional<StatedFigure> other = populations.contradicted(figure);
        if (other.isEmpty()) {
            return judged;
        }
        List<AuditedFigure> more = new ArrayList<>(judged);
        more.add(conflict(figure, other.get()));
        return more;
    }

    private static AuditedFigure.Builder start(StatedFigure figure) {
        AuditedFigure.Builder audited = AuditedFigure.builder()
                .kind(figure.kind())
                .text(figure.text())
                .location(figure.location())
                .names(figure.names());
        figure.numerator().ifPresent(number -> audited.numerator(number.value()));
        figure.denominator().ifPresent(number -> audited.denominator(number.value()));
        audited.stated(figure.statedText());
        figure.parts().forEach(part -> audited.addParts(part.value()));
        return audited;
    }

    private static AuditMessage say(String key, BigDecimal part, BigDecimal whole) {
        return AuditMessage.of(key).with("part", Printed.of(part)).with("whole", Printed.of(whole));
    }

    private AuditedFigure share(StatedFigure figure) {
        if (figure.denominator().isEmpty()) {
            return start(figure)
                    .verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("share.no-whole"))
                    .build();
        }
        if (figure.stated().isEmpty()) {
            return bare(figure);
        }
        StatedFigure chosen = figure;
        AuditedFigure first = share(figure, figure.denominator().get());
        if (first.verdict() != Verdict.MISMATCH && first.verdict() != Verdict.TRUNCATED
                || figure.otherWholes().isEmpty()) {
            return first;
        }
        List<StatedWhole> fitting = new ArrayList<>();
        AuditedFigure best = first;
        for (StatedWhole other : figure.otherWholes()) {
            AuditedFigure second = share(chosen, other.number());
            boolean better = second.verdict().urgency() < best.verdict().urgency();
            if (better) {
                best = second;
                fitting.clear();
                fitting.add(other);
            }
        }
        if (fitting.isEmpty()) {
            return first;
        }
        StatedWhole whole = fitting.get(0);
        NumberReading stated = figure.stated().get();
        AuditMessage of = AuditMessage.of("share.of-other-whole")
                .with("stated", Printed.of(stated))
                .with("whole", Printed.of(whole.number().value()))
                .with("role", AuditMessage.of("whole." + whole.role()))
                .with("other", Printed.of(figure.denominator().get().value()))
                .with(
                        "otherRole",
                        AuditMessage.of(
                                whole.role() == StatedWhole.Role.DUE
                                                && figure.otherWholes().size() > 1
                                        ? "whole.ASSIGNED"
                                        : "whole.OTHER"));
        Localized explanation = best.verdict() == Verdict.TRUNCATED
                ? AuditMessage.of("share.of-other-whole-truncated")
                        .with("sentence", of)
                        .with(
                                "rounded",
                                Printed.percent(Exact.percent(
                                                figure.numerator().orElseThrow().value(),
                                                whole.number().value())
                                        .rounded(stated.printed().scale(), RoundingMode.HALF_UP)))
                : of;
        return AuditedFigure.builder()
                .from(best)
                .reading(AuditMessage.of("reading.whole")
                        .with("whole", Printed.of(whole.number().value())))
                .explanation(explanation)
                .build();
    }

    private AuditedFigure bare(StatedFigure figure) {
        BigDecimal part = figure.numerator().orElseThrow().value();
        BigDecimal whole = figure.denominator().orElseThrow().value();
        boolean possible = part.compareTo(whole) <= 0 && part.signum() >= 0;
        AuditedFigure.Builder audited = start(figure);
        if (whole.signum() > 0) {
            audited.recomputed(Exact.percent(part, whole).decimal());
        }
        return audited.verdict(possible ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(say(possible ? "share.possible" : "share.more-than-all", part, whole))
                .build();
    }

    private AuditedFigure share(StatedFigure figure, NumberReading whole) {
        NumberReading part = figure.numerator().orElseThrow();
        NumberReading stated = figure.stated().orElseThrow();
        AuditedFigure.Builder audited = start(figure).denominator(whole.value());
        if (whole.value().signum() <= 0) {
            return audited.verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("share.no-whole"))
                    .build();
        }
        Exact exact = Exact.percent(part.value(), whole.value());
        Interval possible = Judgement.quotient(Judgement.interval(part), Judgement.interval(whole), HUNDRED);
        Judgement judgement = Judgement.of(
                stated,
                exact,
                possible,
                part.qualifier().isExact() && whole.qualifier().isExact(),
                part.scaleWord().isPresent() || whole.scaleWord().isPresent());
        audited.recomputed(exact.decimal())
                .verdict(judgement.verdict())
                .rounding(judgement.rounding())
                .bounds(judgement.bounds());
        BigDecimal right = exact.rounded(stated.printed().scale(), RoundingMode.HALF_UP);
        audited.explanation(explain("share", judgement, stated, Printed.percent(right))
                .with("part", Printed.of(part.value()))
                .with("whole", Printed.of(whole.value())));
        if (judgement.verdict() == Verdict.MISMATCH) {
            suggestions(audited, part, whole, stated, right);
        }
        return audited.build();
    }

    private static AuditMessage explain(String kind, Judgement judgement, NumberReading stated, Printed right) {
        String key =
                switch (judgement.verdict()) {
                    case CONSISTENT -> judgement.rounding().isPresent() ? kind + ".rounded" : kind + ".exact";
                    case TRUNCATED -> kind + ".truncated";
                    case HEDGED -> judgement.bounds().isPresent() ? kind + ".hedged" : kind + ".hedged-point";
                    default -> kind + ".mismatch";
                };
        AuditMessage message =
                AuditMessage.of(key).with("stated", Printed.of(stated)).with("right", right);
        if (judgement.bounds().isPresent()) {
            Interval bounds = judgement.bounds().get();
            message = message.with("lower", Printed.of(bounds.lower().orElse(BigDecimal.ZERO)))
                    .with(
                            "upper",
                            bounds.upper().isPresent()
                                    ? Printed.of(bounds.upper().get())
                                    : "∞");
        }
        return judgement.rounding().isPresent()
                ? message.with("rounding", judgement.rounding().get())
                : message;
    }

    /** "35 % would be 14/40; 14/36 is 39 %". */
    private static void suggestions(
            AuditedFigure.Builder audited,
            NumberReading part,
            NumberReading whole,
            NumberReading stated,
            BigDecimal right) {
        audited.addSuggestions(AuditMessage.of("share.right")
                .with("part", Printed.of(part.value()))
                .with("whole", Printed.of(whole.value()))
                .with("right", Printed.percent(right)));
        BigDecimal printed = stated.printed();
        if (printed.signum() <= 0
                || part.value().stripTrailingZeros().scale() > 0
                || whole.value().stripTrailingZeros().scale() > 0) {
            return;
        }
        BigDecimal otherWhole = part.value().multiply(HUNDRED).divide(printed, 0, RoundingMode.HALF_UP);
        if (otherWhole.signum() > 0
                && fits(part.value(), otherWhole, printed)
                && otherWhole.compareTo(part.value()) >= 0) {
            audited.addSuggestions(wouldBe(printed, part.value(), otherWhole));
        }
        BigDecimal otherPart = whole.value().multiply(printed).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        if (fits(otherPart, whole.value(), printed)) {
            audited.addSuggestions(wouldBe(printed, otherPart, whole.value()));
        }
    }

    private static boolean fits(BigDecimal part, BigDecimal whole, BigDecimal printed) {
        return Exact.percent(part, whole)
                        .rounded(printed.scale(), RoundingMode.HALF_UP)
                        .compareTo(printed)
                == 0;
    }

    private static AuditMessage wouldBe(BigDecimal printed, BigDecimal part, BigDecimal whole) {
        return say("share.would-be", part, whole).with("stated", Printed.percent(printed));
    }

    /** "a/n và b/n (p %)": the percentage may be of a, of b, or of both. */
    private List<AuditedFigure> sharesOfOnePercentage(StatedFigure figure) {
        NumberReading a = figure.parts().get(0);
        NumberReading b = figure.parts().get(1);
        NumberReading both = NumberReading.of(a.value().add(b.value()));
        AuditedFigure first = share(ofPart(figure, a, true));
        AuditedFigure second = share(ofPart(figure, b, true));
        AuditedFigure sum = share(ofPart(figure, both, true));
        AuditedFigure firstBare = share(ofPart(figure, a, false));
        AuditedFigure secondBare = share(ofPart(figure, b, false));
        String aPlusB = a.value().toPlainString() + "+" + b.value().toPlainString();
        if (isRight(sum)) {
            return List.of(firstBare, secondBare, read(sum, aPlusB));
        }
        AuditedFigure doubtful = AuditedFigure.builder()
                .from(read(sum, aPlusB))
                .verdict(Verdict.AMBIGUOUS)
                .rounding(Optional.empty())
                .explanation(AuditMessage.of("share.ambiguous-pair")
                        .with("stated", Printed.of(figure.stated().orElseThrow()))
                        .with("first", Printed.of(isRight(second) && !isRight(first) ? b.value() : a.value()))
                        .with("both", Printed.of(both.value()))
                        .with(
                                "whole",
                                Printed.of(figure.denominator().orElseThrow().value()))
                        .with(
                                "right",
                                Printed.percent(Exact.percent(
                                                both.value(),
                                                figure.denominator()
                                                        .orElseThrow()
                                                        .value())
                                        .rounded(
                                                figure.stated()
                                                        .orElseThrow()
                                                        .printed()
                                                        .scale(),
                                                RoundingMode.HALF_UP))))
                .build();
        if (isRight(first)) {
            return List.of(read(first, a.value().toPlainString()), secondBare, doubtful);
        }
        if (isRight(second)) {
            return List.of(firstBare, read(second, b.value().toPlainString()), doubtful);
        }
        return List.of(firstBare, secondBare, read(sum, aPlusB));
    }

    private static boolean isRight(AuditedFigure figure) {
        return figure.verdict() == Verdict.CONSISTENT
                || figure.verdict() == Verdict.HEDGED
                || figure.verdict() == Verdict.TRUNCATED;
    }

    private static StatedFigure ofPart(StatedFigure figure, NumberReading part, boolean stated) {
        return StatedFigure.builder()
                .from(figure)
                .numerator(part)
                .parts(List.of())
                .stated(stated ? figure.stated() : Optional.empty())
                .statedText(stated ? figure.statedText() : Optional.empty())
                .build();
    }

    private static AuditedFigure read(AuditedFigure figure, String part) {
        return AuditedFigure.builder()
                .from(figure)
                .reading(AuditMessage.of("reading.part").with("part", part))
                .build();
    }

    private static AuditedFigure rank(StatedFigure figure) {
        BigDecimal place = figure.numerator().orElseThrow().value();
        BigDecimal field = figure.denominator().orElseThrow().value();
        boolean possible = place.signum() > 0 && place.compareTo(field) <= 0;
        return start(figure)
                .verdict(possible ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(say(possible ? "rank.possible" : "rank.outside", place, field))
                .build();
    }

    private static BigDecimal total(List<NumberReading> parts) {
        return parts.stream().map(NumberReading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<AuditedFigure> sum(StatedFigure figure) {
        NumberReading stated = figure.denominator().orElseThrow();
        BigDecimal sum = total(figure.parts());
        BigDecimal total = stated.value();
        AuditedFigure.Builder audited = start(figure).numerator(sum).recomputed(sum);
        AuditMessage numbers =
                AuditMessage.of("sum.exact").with("sum", Printed.of(sum)).with("total", Printed.of(total));
        boolean points = stated.qualifier().isExact()
                && figure.parts().stream().allMatch(part -> part.qualifier().isExact());
        if (sum.compareTo(total) == 0 && points) {
            return List.of(
                    audited.verdict(Verdict.CONSISTENT).explanation(numbers).build());
        }
        boolean loose = !points
                || stated.scaleWord().isPresent()
                || figure.parts().stream().anyMatch(part -> part.scaleWord().isPresent());
        if (loose) {
            Interval possible = sumOf(figure.parts());
            if (possible.overlaps(Judgement.interval(stated))) {
                return List.of(audited.verdict(Verdict.HEDGED)
                        .bounds(possible.isPoint() ? Optional.empty() : Optional.of(possible))
                        .explanation(new AuditMessage("sum.hedged", numbers.arguments()))
                        .build());
            }
        }
        if (figure.isOpenEnded()) {
            return List.of();
        }
        boolean slip = sum.subtract(total).abs().multiply(HUNDRED).compareTo(total) <= 0;
        boolean near = slip
                || figure.parts().size() >= 3
                        && sum.compareTo(total.multiply(NEARLY_ALL)) >= 0
                        && sum.multiply(NEARLY_ALL).compareTo(total) <= 0;
        boolean overlapping = sum.multiply(NEARLY_ALL).compareTo(total) > 0
                && figure.parts().size() == 2
                && figure.parts().stream().allMatch(part -> part.value().compareTo(total) <= 0);
        if (!figure.isExhaustive() && !near) {
            return List.of();
        }
        audited.explanation(new AuditMessage("sum.mismatch", numbers.arguments()));
        withoutOne(audited, figure.parts(), sum, total);
        if (figure.isExhaustive() && !overlapping) {
            return List.of(audited.verdict(Verdict.MISMATCH).build());
        }
        return List.of(audited.verdict(Verdict.AMBIGUOUS)
                .explanation(new AuditMessage("sum.subsets", numbers.arguments()))
                .build());
    }

    private static Interval sumOf(List<NumberReading> parts) {
        Interval sum = Interval.point(BigDecimal.ZERO);
        for (NumberReading part : parts) {
            sum = Judgement.difference(sum, Judgement.less(Judgement.interval(part), BigDecimal.ZERO, true));
        }
        return sum;
    }

    /** "the parts make 41, not 36; without the last it is 36". */
    private static void withoutOne(
            AuditedFigure.Builder audited, List<NumberReading> parts, BigDecimal sum, BigDecimal total) {
        BigDecimal difference = sum.subtract(total);
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).value().compareTo(difference) == 0) {
                String key = i == parts.size() - 1 ? "sum.without-last" : "sum.without-one";
                audited.addSuggestions(AuditMessage.of(key)
                        .with("sum", Printed.of(sum))
                        .with("total", Printed.of(total))
                        .with("part", Printed.of(parts.get(i).value())));
                return;
            }
        }
        audited.addSuggestions(AuditMessage.of("sum.right")
                .with("sum", Printed.of(sum))
                .with("total", Printed.of(total))
                .with("difference", Printed.of(difference.abs())));
    }

    private static AuditedFigure percentSum(StatedFigure figure) {
        BigDecimal sum = total(figure.parts());
        BigDecimal slack = BigDecimal.ZERO;
        for (NumberReading part : figure.parts()) {
            slack = slack.add(
                    BigDecimal.ONE.movePointLeft(part.printed().scale()).divide(BigDecimal.valueOf(2)));
        }
        BigDecimal off = sum.subtract(HUNDRED).abs();
        boolean exact = off.signum() == 0;
        boolean rounding = off.compareTo(slack) <= 0;
        AuditedFigure.Builder audited = start(figure)
                .numerator(sum)
                .stated("100%")
                .recomputed(sum)
                .verdict(rounding ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(AuditMessage.of(
                                exact ? "percent-sum.exact" : rounding ? "percent-sum.rounded" : "percent-sum.mismatch")
                        .with("sum", Printed.percent(sum))
                        .with("difference", Printed.percent(off)));
        return audited.build();
    }

    private AuditedFigure complement(StatedFigure figure) {
        BigDecimal sum = total(figure.parts());
        Optional<BigDecimal> population = figure.denominator()
                .map(NumberReading::value)
                .or(() -> populations.size(Populations.noun(figure.population())))
                .or(() -> rosterSize(figure, sum));
        AuditedFigure.Builder audited = start(figure).numerator(sum).recomputed(sum);
        AuditMessage numbers = AuditMessage.of("complement.unknown")
                .with("has", Printed.of(figure.parts().get(0).value()))
                .with("hasNot", Printed.of(figure.parts().get(1).value()))
                .with("sum", Printed.of(sum));
        if (population.isEmpty()) {
            return audited.verdict(Verdict.UNVERIFIABLE).explanation(numbers).build();
        }
        BigDecimal all = population.get();
        boolean right = sum.compareTo(all) == 0;
        audited.denominator(all)
                .verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(new AuditMessage(
                        right ? "complement.exact" : "complement.mismatch",
                        numbers.with("all", Printed.of(all)).arguments()));
        if (!right) {
            BigDecimal rest = all.subtract(figure.parts().get(0).value());
            if (rest.signum() >= 0) {
                audited.addSuggestions(numbersOf("complement.right", figure, rest, all));
            }
        }
        return audited.build();
    }

    /** How many there are by the roster: of the numbers that the words may mean, the one nearest to what the parts make. */
    private Optional<BigDecimal> rosterSize(StatedFigure figure, BigDecimal sum) {
        return agencies == null
                ? Optional.empty()
                : agencies.sizes(figure.population()).stream()
                        .map(BigDecimal::valueOf)
                        .min(Comparator.comparing(size -> size.subtract(sum).abs()));
    }

    private static AuditMessage numbersOf(String key, StatedFigure figure, BigDecimal rest, BigDecimal all) {
        return AuditMessage.of(key)
                .with("has", Printed.of(figure.parts().get(0).value()))
                .with("rest", Printed.of(rest))
                .with("all", Printed.of(all));
    }

    private AuditedFigure coverage(StatedFigure figure) {
        Optional<AgencyList> known = agencies == null ? Optional.empty() : agencies.list(figure);
        if (known.isEmpty()) {
            return coverage(figure, figure.names(), List.of());
        }
        List<String> names = new ArrayList<>();
        known.get().agencies().forEach(agency -> names.add(agency.name()));
        List<String> unknown = known.get().unknownNames();
        names.addAll(unknown);
        return coverage(figure, names, unknown);
    }

    private static AuditedFigure coverage(StatedFigure figure, List<String> named, List<String> unknown) {
        BigDecimal stated = figure.numerator().orElseThrow().value();
        BigDecimal names = BigDecimal.valueOf(named.size());
        Optional<BigDecimal> missing =
                figure.denominator().map(whole -> whole.value().subtract(stated));
        boolean isMissing = missing.isPresent() && missing.get().compareTo(names) == 0 && stated.compareTo(names) != 0;
        boolean right = stated.compareTo(names) == 0 || isMissing;
        boolean open = figure.isOpenEnded() && names.compareTo(stated) < 0;
        String key = isMissing
                ? "coverage.missing"
                : right ? "coverage.exact" : open ? "coverage.open" : "coverage.mismatch";
        AuditedFigure.Builder audited = start(figure)
                .names(named)
                .numerator(names)
                .denominator(isMissing ? missing.get() : stated)
                .verdict(right ? Verdict.CONSISTENT : open ? Verdict.UNVERIFIABLE : Verdict.MISMATCH)
                .explanation(
                        AuditMessage.of(key).with("names", Printed.of(names)).with("count", Printed.of(stated)));
        if (!right && !open) {
            audited.addSuggestions(AuditMessage.of("coverage.right").with("names", Printed.of(names)));
        }
        if (!unknown.isEmpty()) {
            audited.addSuggestions(AuditMessage.of("coverage.unknown").with("found", String.join("; ", unknown)));
        }
        return audited.build();
    }

    private static AuditedFigure conflict(StatedFigure figure, StatedFigure other) {
        BigDecimal own = figure.denominator().orElseThrow().value();
        BigDecimal elsewhere = other.denominator().orElseThrow().value();
        return AuditedFigure.builder()
                .kind(StatedFigureKind.CONFLICT)
                .text(figure.text())
                .location(figure.location())
                .numerator(own)
                .denominator(elsewhere)
                .verdict(Verdict.MISMATCH)
                .explanation(AuditMessage.of("conflict.population")
                        .with("own", Printed.of(own))
                        .with("other", Printed.of(elsewhere))
                        .with("text", other.text())
                        .with(
                                "place",
                                other.location().map(place -> place.place()).orElse("")))
                .build();
    }

    private static AuditedFigure restated(StatedFigure figure) {
        StatedFigure other = figure.other().orElseThrow();
        NumberReading own = figure.numerator().orElseThrow();
        NumberReading earlier = other.numerator().orElseThrow();
        boolean possible = Judgement.interval(own).overlaps(Judgement.interval(earlier));
        return start(figure)
                .verdict(possible ? Verdict.AMBIGUOUS : Verdict.MISMATCH)
                .explanation(AuditMessage.of(possible ? "conflict.restated-hedged" : "conflict.restated")
                        .with("own", Printed.of(own))
                        .with("other", Printed.of(earlier))
                        .with("text", other.text())
                        .with(
                                "place",
                                other.location().map(SourceLocation::place).orElse("")))
                .build();
    }

    private AuditedFigure growth(StatedFigure figure) {
        NumberReading later = figure.numerator().orElseThrow();
        if (figure.denominator().isEmpty()) {
            return start(figure)
                    .verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("growth.no-earlier"))
                    .build();
        }
        NumberReading earlier = figure.denominator().get();
        if (figure.change() == ChangeForm.NONE) {
            return direction(figure, earlier, later);
        }
        boolean percents = later.percentForm() == PercentForm.PERCENT;
        AuditedFigure change = change(figure, figure.change(), earlier, later);
        ChangeForm other = figure.change() == ChangeForm.PERCENT && percents
                ? ChangeForm.POINTS
                : figure.change() == ChangeForm.TIMES_MORE ? ChangeForm.MULTIPLE : ChangeForm.NONE;
        if (other == ChangeForm.NONE) {
            return change;
        }
        AuditedFigure second = change(figure, other, earlier, later);
        if (second.verdict() == change.verdict()) {
            return change;
        }
        return AuditedFigure.builder()
                .from(isRight(second) && !isRight(change) ? second : change)
                .verdict(Verdict.AMBIGUOUS)
                .reading(AuditMessage.of("reading.two")
                        .with("first", AuditMessage.of("form." + figure.change()))
                        .with("firstVerdict", change.verdict())
                        .with("second", AuditMessage.of("form." + other))
                        .with("secondVerdict", second.verdict()))
                .explanation(AuditMessage.of("growth.ambiguous")
                        .with("first", AuditMessage.of("form." + figure.change()))
                        .with("firstSentence", (AuditMessage) change.explanation())
                        .with("second", AuditMessage.of("form." + other))
                        .with("secondSentence", (AuditMessage) second.explanation()))
                .build();
    }

    private static AuditedFigure direction(StatedFigure figure, NumberReading earlier, NumberReading later) {
        int order = later.value().compareTo(earlier.value());
        boolean right = figure.isDecrease() ? order <= 0 : order >= 0;
        return start(figure)
                .recomputed(later.value().subtract(earlier.value()))
                .verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(AuditMessage.of(right ? "growth.direction" : "growth.wrong-direction")
                        .with("earlier", Printed.bare(earlier))
                        .with("later", Printed.bare(later)))
                .build();
    }

    private AuditedFigure change(StatedFigure figure, ChangeForm form, NumberReading earlier, NumberReading later) {
        NumberReading stated = figure.stated().orElseThrow();
        BigDecimal a = earlier.value();
        BigDecimal b = later.value();
        boolean down = figure.isDecrease();
        AuditedFigure.Builder audited = start(figure);
        if (a.signum() <= 0 && form != ChangeForm.POINTS && form != ChangeForm.DIFFERENCE) {
            return audited.verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("growth.no-earlier"))
                    .build();
        }
        Interval from = Judgement.interval(earlier);
        Interval to = Judgement.interval(later);
        BigDecimal moved = down ? a.subtract(b) : b.subtract(a);
        Exact exact;
        Interval possible;
        switch (form) {
            case POINTS, DIFFERENCE -> {
                exact = Exact.of(moved);
                possible = down ? Judgement.difference(from, to) : Judgement.difference(to, from);
            }
            case MULTIPLE -> {
                exact = down && b.signum() > 0 ? new Exact(a, b) : new Exact(b, a);
                possible = down && b.signum() > 0
                        ? Judgement.quotient(from, to, BigDecimal.ONE)
                        : Judgement.quotient(to, from, BigDecimal.ONE);
            }
            case TIMES_MORE -> {
                exact = new Exact(moved, a);
                possible = Judgement.less(Judgement.quotient(to, from, BigDecimal.ONE), BigDecimal.ONE, down);
            }
            default -> {
                exact = Exact.percent(moved, a);
                possible = Judgement.less(Judgement.quotient(to, from, HUNDRED), HUNDRED, down);
            }
        }
        boolean points = earlier.qualifier().isExact() && later.qualifier().isExact();
        boolean scaled = earlier.scaleWord().isPresent() || later.scaleWord().isPresent();
        boolean difference = form == ChangeForm.DIFFERENCE;
        NumberReading compared = difference ? plain(stated) : stated;
        Judgement judgement = Judgement.of(compared, exact, possible, points, scaled);
        BigDecimal rounded = exact.rounded(Math.max(0, compared.printed().scale()), RoundingMode.HALF_UP);
        boolean percent = form == ChangeForm.PERCENT;
        Printed right = percent ? Printed.percent(rounded) : Printed.of(rounded);
        audited.recomputed(exact.decimal())
                .verdict(judgement.verdict())
                .rounding(judgement.rounding())
                .bounds(judgement.bounds())
                .explanation(explain("growth", judgement, stated, right)
                        .with("earlier", Printed.bare(earlier))
                        .with("later", Printed.bare(later))
                        .with("form", AuditMessage.of("form." + form)));
        if (judgement.verdict() == Verdict.MISMATCH) {
            audited.addSuggestions(AuditMessage.of("growth.right")
                    .with("earlier", Printed.bare(earlier))
                    .with("later", Printed.bare(later))
                    .with("right", right)
                    .with("form", AuditMessage.of("form." + form)));
            if (percent && points) {
                audited.addSuggestions(AuditMessage.of("growth.would-be")
                        .with("stated", Printed.of(stated))
                        .with("earlier", Printed.bare(earlier))
                        .with(
                                "later",
                                Printed.of(wouldBe(
                                        a,
                                        stated.printed(),
                                        down,
                                        later.printed().scale()))));
            }
        }
        return audited.build();
    }

    /** A difference is compared with its scale word multiplied in. */
    private static NumberReading plain(NumberReading stated) {
        return stated.scaleWord().isEmpty()
                ? stated
                : NumberReading.builder()
                        .printed(stated.value())
                        .qualifier(stated.qualifier())
                        .build();
    }

    private static BigDecimal wouldBe(BigDecimal earlier, BigDecimal percent, boolean down, int scale) {
        BigDecimal factor = HUNDRED.add(down ? percent.negate() : percent);
        BigDecimal exact = earlier.multiply(factor).divide(HUNDRED);
        return exact.setScale(
                Math.min(Math.max(scale, 0), exact.scale() < 0 ? 0 : exact.scale()), RoundingMode.HALF_UP);
    }
}
