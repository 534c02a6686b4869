package io.github.tiendo.reconciliation;

import io.github.tiendo.figure.StatedFigure;
import io.github.tiendo.figure.StatedFigureKind;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.organisation.AgencyList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one stated figure; a figure that turns out to claim nothing is dropped, one with two readings may make two. */
final class FigureJudge {

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
                        figure.parts().isEmpty()
                                ? List.of(ShareJudge.share(figure))
                                : ShareJudge.sharesOfOnePercentage(figure);
                    case RANK -> List.of(rank(figure));
                    case SUM -> SumJudge.sum(figure);
                    case PERCENT_SUM -> List.of(SumJudge.percentSum(figure));
                    case COMPLEMENT -> List.of(complement(figure));
                    case GROWTH -> List.of(GrowthJudge.growth(figure));
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

    private static AuditedFigure rank(StatedFigure figure) {
        BigDecimal place = figure.numerator().orElseThrow().value();
        BigDecimal field = figure.denominator().orElseThrow().value();
        boolean possible = place.signum() > 0 && place.compareTo(field) <= 0;
        return Judged.start(figure)
                .verdict(possible ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(Judged.say(possible ? "rank.possible" : "rank.outside", place, field))
                .build();
    }

    private AuditedFigure complement(StatedFigure figure) {
        BigDecimal sum = Judged.total(figure.parts());
        Optional<BigDecimal> population = figure.denominator()
                .map(NumberReading::value)
                .or(() -> populations.size(Populations.noun(figure.population())))
                .or(() -> rosterSize(figure, sum));
        AuditedFigure.Builder audited = Judged.start(figure).numerator(sum).recomputed(sum);
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
        AuditedFigure.Builder audited = Judged.start(figure)
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
        return Judged.start(figure)
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
}
