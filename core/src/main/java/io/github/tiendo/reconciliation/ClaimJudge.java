package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Atom;
import io.github.tiendo.claim.Claim;
import io.github.tiendo.claim.Slips;
import io.github.tiendo.claim.Tie;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.organisation.AgencyList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges the claims of one text; a claim that turns out to state nothing is dropped, one of two readings may make more. */
final class ClaimJudge {

    /** So many names more or fewer than stated are a slip, whatever is stated. */
    private static final int MOST_NAMES_OFF = 2;

    private final @Nullable AgencyCheck agencies;

    /** How often each number was stated as all there are of a noun. */
    private final Map<String, Map<BigDecimal, Integer>> populations = new HashMap<>();

    ClaimJudge(@Nullable AgencyCheck agencies) {
        this.agencies = agencies;
    }

    /** Notes how many there are of whom, where a claim says it. */
    void note(Claim claim) {
        if (claim instanceof Claim.Complement complement) {
            NumberReading all = complement.all();
            BigDecimal size = all == null
                    ? complement.has().value().add(complement.hasNot().value())
                    : all.value();
            count(complement.noun(), size);
        }
    }

    private void count(List<String> noun, BigDecimal size) {
        if (!noun.isEmpty()) {
            populations.computeIfAbsent(noun.get(0), none -> new HashMap<>()).merge(size, 1, Integer::sum);
        }
    }

    List<AuditedFigure> judge(Claim claim) {
        return figures(claim).stream()
                .map(figure -> tied(claim, figure))
                .filter(figure -> !isNoSum(claim, figure))
                .toList();
    }

    /** Numbers that nothing but their place ties together, and that make no total, state none. */
    private static boolean isNoSum(Claim claim, AuditedFigure figure) {
        return figure.verdict() == Verdict.UNVERIFIABLE
                && (claim instanceof Claim.PercentSum
                        || claim instanceof Claim.Sum && !claim.tie().holds());
    }

    /** Numbers that nothing ties together, or nothing but words and so that one cannot be a slip for the other, are no error if they do not agree. */
    private AuditedFigure tied(Claim claim, AuditedFigure figure) {
        boolean isDoubted = figure.verdict() == Verdict.MISMATCH
                || figure.verdict() == Verdict.TRUNCATED
                || figure.verdict() == Verdict.AMBIGUOUS
                        && (claim instanceof Claim.Sum
                                ? !claim.tie().holds()
                                : claim.tie().compareTo(Tie.NEAR) > 0)
                || claim instanceof Claim.Share share && !share.isOpen() && claim.tie() == Tie.OTHER;
        boolean slip = claim.tie().holds() && isSlip(claim, figure);
        if (!isDoubted || claim.tie() == Tie.FORM || slip && claim.tie() != Tie.LINE) {
            return figure;
        }
        Optional<AuditedFigure> other = claim.others().stream()
                .flatMap(one -> figures(one).stream())
                .filter(RivalReadings::agrees)
                .findFirst();
        if (other.isPresent() || slip) {
            return other.orElse(figure);
        }
        Tie tie = claim.tie().holds() ? Tie.NEAR : claim.tie();
        boolean isOpen = claim instanceof Claim.Share || claim instanceof Claim.Growth && tie != Tie.NEAR;
        return AuditedFigure.builder()
                .from(figure)
                .verdict(Verdict.UNVERIFIABLE)
                .denominator(isOpen ? Optional.empty() : figure.denominator())
                .rounding(Optional.empty())
                .suggestions(List.of())
                .explanation(AuditMessage.of("tie." + tie).with("sentence", (AuditMessage) figure.explanation()))
                .build();
    }

    private static boolean isSlip(Claim claim, AuditedFigure figure) {
        if (claim instanceof Claim.Complement complement && complement.all() == null) {
            return true;
        }
        if (claim instanceof Claim.Sum || claim instanceof Claim.PercentSum || claim instanceof Claim.Complement) {
            BigDecimal total = figure.denominator().orElseThrow();
            return claim.tie() == Tie.LINE
                    ? Slips.isNearTotal(figure.numerator().orElseThrow(), total)
                    : Slips.mayBeTotal(figure.parts(), total);
        }
        Atom.Amount stated = claim instanceof Claim.Share share
                ? share.stated()
                : claim instanceof Claim.Growth growth
                        ? growth.stated()
                        : claim instanceof Claim.Average average ? average.stated() : null;
        return stated == null
                || figure.recomputed().isEmpty()
                || Slips.isNear(stated.value(), figure.recomputed().get());
    }

    private List<AuditedFigure> figures(Claim claim) {
        if (claim instanceof Claim.Share share) {
            return List.of(ShareJudge.judge(share));
        } else if (claim instanceof Claim.SharePair pair) {
            return ShareJudge.pair(pair);
        } else if (claim instanceof Claim.Average average) {
            return List.of(average(average));
        } else if (claim instanceof Claim.Rank rank) {
            return List.of(rank(rank));
        } else if (claim instanceof Claim.RankMove move) {
            return List.of(moved(move));
        } else if (claim instanceof Claim.Sum sum) {
            return SumJudge.sum(sum).stream().toList();
        } else if (claim instanceof Claim.PercentSum sum) {
            return SumJudge.percents(sum).stream().toList();
        } else if (claim instanceof Claim.Growth growth) {
            return List.of(GrowthJudge.judge(growth));
        } else if (claim instanceof Claim.Complement complement) {
            return List.of(complement(complement));
        } else if (claim instanceof Claim.Coverage coverage) {
            return List.of(coverage(coverage));
        } else if (claim instanceof Claim.Alone alone) {
            return List.of(alone(alone));
        } else if (claim instanceof Claim.ClassCount count) {
            return List.of(classes(count));
        } else if (claim instanceof Claim.Cited cited) {
            return List.of(cited(cited));
        }
        return List.of(restated((Claim.Restatement) claim));
    }

    private static AuditedFigure alone(Claim.Alone claim) {
        StatedFigureKind kind = claim.isChange() ? StatedFigureKind.GROWTH : StatedFigureKind.COUNT_SHARE;
        return Judged.start(kind, claim.quote(), null, null, claim.stated())
                .verdict(Verdict.UNVERIFIABLE)
                .explanation(AuditMessage.of(claim.isChange() ? "growth.alone" : "share.alone"))
                .build();
    }

    static AuditedFigure average(Claim.Average claim) {
        NumberReading stated = claim.stated().number();
        BigDecimal factor = factor(stated);
        AuditedFigure.Builder figure =
                Judged.start(StatedFigureKind.AVERAGE, claim.quote(), claim.total(), claim.count(), claim.stated());
        if (claim.count().value().signum() <= 0) {
            return figure.verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("share.no-whole"))
                    .build();
        }
        Exact exact = new Exact(claim.total().value(), claim.count().value().multiply(factor));
        Judgement judgement = Judgement.of(
                stated,
                exact,
                Judgement.quotient(
                        Judgement.interval(claim.total()), Judgement.interval(claim.count()), BigDecimal.ONE),
                claim.total().qualifier().isExact() && claim.count().qualifier().isExact(),
                claim.total().scaleWord().isPresent());
        int scale = stated.printed().scale();
        Printed right = Printed.of(stated).like(exact.rounded(Math.max(0, scale), RoundingMode.HALF_UP));
        AuditMessage explanation = Judged.explain("average", judgement, Printed.of(stated), right, scale)
                .with("total", Printed.bare(claim.total()))
                .with("count", Printed.bare(claim.count()));
        figure.recomputed(new Exact(claim.total().value(), claim.count().value()).decimal());
        return Judged.judged(figure, judgement).explanation(explanation).build();
    }

    /** By what a printed number is multiplied. */
    private static BigDecimal factor(NumberReading number) {
        return number.scaleWord().map(ScaleWord::factor).orElse(BigDecimal.ONE);
    }

    private static AuditedFigure rank(Claim.Rank rank) {
        BigDecimal place = rank.place().value();
        boolean possible = place.signum() > 0 && place.compareTo(rank.field().value()) <= 0;
        return Judged.start(StatedFigureKind.RANK, rank.quote(), rank.place(), rank.field())
                .verdict(possible ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(Judged.say(possible ? "rank.possible" : "rank.outside", rank.place(), rank.field()))
                .build();
    }

    /** A place goes up where its number goes down. */
    private static AuditedFigure moved(Claim.RankMove move) {
        BigDecimal up = move.earlier().value().subtract(move.later().value());
        BigDecimal moved = move.isUp() ? up : up.negate();
        Atom.Amount stated = move.stated();
        boolean right = stated == null ? moved.signum() > 0 : moved.compareTo(stated.value()) == 0;
        String way = up.signum() >= 0 ? "rank.up" : "rank.down";
        return Judged.start(StatedFigureKind.RANK, move.quote(), move.later(), move.earlier(), stated)
                .recomputed(up)
                .verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(AuditMessage.of(way)
                        .with("earlier", Printed.bare(move.earlier()))
                        .with("later", Printed.bare(move.later()))
                        .with("places", Printed.of(up.abs())))
                .build();
    }

    private AuditedFigure complement(Claim.Complement claim) {
        BigDecimal sum = claim.has().value().add(claim.hasNot().value());
        NumberReading stated = claim.all();
        Optional<BigDecimal> all = stated != null
                ? Optional.of(stated.value())
                : size(claim.noun()).or(() -> rosterSize(claim, sum));
        AuditedFigure.Builder figure = Judged.start(StatedFigureKind.COMPLEMENT, claim.quote())
                .addParts(claim.has().value(), claim.hasNot().value())
                .numerator(sum)
                .recomputed(sum);
        AuditMessage numbers = AuditMessage.of("complement.unknown")
                .with("has", Printed.bare(claim.has()))
                .with("hasNot", Printed.bare(claim.hasNot()))
                .with("sum", Printed.like(claim.has(), sum));
        if (all.isEmpty()) {
            return figure.verdict(Verdict.UNVERIFIABLE).explanation(numbers).build();
        }
        boolean exact = sum.compareTo(all.get()) == 0;
        boolean right = exact
                || stated != null
                        && !stated.qualifier().isComparator()
                        && SumJudge.mayMake(List.of(claim.has(), claim.hasNot()), stated);
        String key = exact ? "complement.exact" : right ? "complement.hedged" : "complement.mismatch";
        figure.denominator(all.get())
                .verdict(exact ? Verdict.CONSISTENT : right ? Verdict.HEDGED : Verdict.MISMATCH)
                .explanation(numbers.as(key).with("all", Printed.like(claim.has(), all.get())));
        BigDecimal rest = all.get().subtract(claim.has().value());
        if (!right && rest.signum() >= 0) {
            figure.addSuggestions(AuditMessage.of("complement.right")
                    .with("has", Printed.bare(claim.has()))
                    .with("rest", Printed.like(claim.has(), rest))
                    .with("all", Printed.like(claim.has(), all.get())));
        }
        return figure.build();
    }

    /** The size of a population that is stated at least twice, and more often than any other. */
    private Optional<BigDecimal> size(List<String> noun) {
        Map<BigDecimal, Integer> sizes = populations.getOrDefault(noun.isEmpty() ? "" : noun.get(0), Map.of());
        int most = sizes.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<BigDecimal> best = sizes.entrySet().stream()
                .filter(size -> size.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return most > 1 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** How many there are by the roster: of the numbers that the words may mean, the one nearest to what the parts make. */
    private Optional<BigDecimal> rosterSize(Claim.Complement claim, BigDecimal sum) {
        return agencies == null
                ? Optional.empty()
                : agencies.sizes(String.join(" ", claim.noun())).stream()
                        .map(BigDecimal::valueOf)
                        .min(Comparator.comparing(size -> size.subtract(sum).abs()));
    }

    private AuditedFigure coverage(Claim.Coverage claim) {
        Optional<AgencyList> known = agencies == null ? Optional.empty() : agencies.list(claim.listed());
        AuditedFigure asListed = coverage(claim, claim.names(), claim.least(), List.of());
        if (known.isEmpty()) {
            return asListed;
        }
        List<String> names = new ArrayList<>();
        known.get().agencies().forEach(agency -> names.add(agency.name()));
        List<String> unknown = known.get().unknownNames();
        names.addAll(unknown);
        AuditedFigure asKnown = coverage(claim, names, names.size(), unknown);
        // what a roster does not know it need not part into names as the text does
        return unknown.isEmpty() || Judged.isRight(asKnown) || !Judged.isRight(asListed) ? asKnown : asListed;
    }

    private static AuditedFigure coverage(Claim.Coverage claim, List<String> named, int least, List<String> unknown) {
        int stated = claim.count().value().intValue();
        Set<String> different = new LinkedHashSet<>();
        named.forEach(name -> different.add(NormalText.of(name)));
        int doubled = named.size() - different.size();
        int most = different.size();
        int fewest = Math.min(least, named.size()) - doubled;
        NumberReading all = claim.all();
        int missing =
                all == null ? -1 : all.value().subtract(claim.count().value()).intValue();
        boolean right = stated >= fewest && stated <= most;
        boolean isMissing = !right && missing >= fewest && missing <= most;
        boolean open = claim.isOpen() && most < stated;
        boolean slip = Math.abs(most - stated) <= Math.max(MOST_NAMES_OFF, stated / 2);
        boolean wrong = !right && !isMissing && !open && (slip || claim.tie().compareTo(Tie.WORDS) <= 0);
        String key = isMissing
                ? "coverage.missing"
                : right ? "coverage.exact" : open ? "coverage.open" : wrong ? "coverage.mismatch" : "coverage.far";
        int names = right ? stated : isMissing ? missing : most;
        AuditedFigure.Builder figure = Judged.start(StatedFigureKind.COVERAGE, claim.quote())
                .names(named)
                .numerator(BigDecimal.valueOf(names))
                .denominator(
                        isMissing ? BigDecimal.valueOf(missing) : claim.count().value())
                .verdict(right || isMissing ? Verdict.CONSISTENT : wrong ? Verdict.MISMATCH : Verdict.UNVERIFIABLE)
                .explanation(AuditMessage.of(doubled > 0 && wrong ? "coverage.doubled" : key)
                        .with("names", Printed.of(BigDecimal.valueOf(names)))
                        .with("count", Printed.bare(claim.count())));
        if (wrong) {
            figure.addSuggestions(
                    AuditMessage.of("coverage.right").with("names", Printed.of(BigDecimal.valueOf(names))));
        }
        if (!unknown.isEmpty()) {
            figure.addSuggestions(AuditMessage.of("coverage.unknown").with("found", String.join("; ", unknown)));
        }
        return figure.build();
    }

    private static AuditedFigure classes(Claim.ClassCount claim) {
        BigDecimal counted = BigDecimal.valueOf(claim.counted());
        boolean right = counted.compareTo(claim.stated().value()) == 0;
        String rows = claim.column().isEmpty() ? "rows.class" : "rows.within";
        AuditedFigure.Builder figure = Judged.start(StatedFigureKind.CLASS_COUNT, claim.quote())
                .numerator(counted)
                .denominator(claim.stated().value())
                .recomputed(counted)
                .verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(AuditMessage.of(right ? rows : rows + "-mismatch")
                        .with("counted", Printed.of(counted))
                        .with("stated", Printed.bare(claim.stated()))
                        .with("class", claim.label())
                        .with("column", claim.column()));
        if (!right) {
            figure.addSuggestions(AuditMessage.of("rows.right").with("counted", Printed.of(counted)));
        }
        return figure.build();
    }

    private static AuditedFigure cited(Claim.Cited claim) {
        NumberReading stated = claim.stated().number();
        NumberReading cell = claim.cell();
        BigDecimal factor = factor(stated);
        Judgement judgement = Judgement.of(
                stated,
                new Exact(cell.value(), factor),
                Judgement.interval(cell),
                cell.qualifier().isExact(),
                cell.scaleWord().isPresent());
        String key = claim.isExtreme()
                ? "value.not-extreme"
                : judgement.verdict() == Verdict.MISMATCH ? "value.not-of-cell" : "value.of-cell";
        return Judged.judged(
                        Judged.start(StatedFigureKind.VALUE, claim.quote(), stated, cell, claim.stated()), judgement)
                .recomputed(cell.value())
                .explanation(AuditMessage.of(key)
                        .with("stated", Printed.bare(stated))
                        .with("cell", Printed.bare(cell))
                        .with("words", claim.words())
                        .with("place", claim.place().place()))
                .build();
    }

    private static AuditedFigure restated(Claim.Restatement claim) {
        boolean possible = Judgement.interval(claim.here()).overlaps(Judgement.interval(claim.elsewhere()));
        String key = claim.isPopulation()
                ? "conflict.population"
                : possible ? "conflict.restated-hedged" : "conflict.restated";
        return Judged.start(StatedFigureKind.CONFLICT, claim.quote(), claim.here(), claim.elsewhere())
                .verdict(possible ? Verdict.AMBIGUOUS : Verdict.MISMATCH)
                .explanation(AuditMessage.of(key)
                        .with("own", Printed.of(claim.here()))
                        .with("other", Printed.of(claim.elsewhere()))
                        .with("text", claim.other().text())
                        .with("place", claim.other().location().place()))
                .build();
    }
}
