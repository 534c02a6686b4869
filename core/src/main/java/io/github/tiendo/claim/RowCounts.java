package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.notation.Qualifier;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how many rows of a table a sentence says to lie within a bound: "Four of the seven towns reached 84%". */
record RowCounts(Sentence sentence, ClaimAccount account) {

    /** How many words stand between the two numbers of "Four of the seven". */
    private static final int BETWEEN = 3;

    /** How many stand between a verb and its bound: "reached more than 84%". */
    private static final int VERB = 4;

    /**
     * A bound and how many are said to lie within it.
     *
     * @param bound where it stands
     * @param within AT_LEAST, MORE_THAN, AT_MOST or LESS_THAN
     * @param count where it stands
     * @param stated how many
     * @param all of how many; null if that is not said
     */
    private record Said(
            int bound,
            Qualifier within,
            int count,
            Amount stated,
            @Nullable Amount all) {}

    /** What the sentence says of a table; null if it says nothing of its rows. */
    Claim.@Nullable ClassCount of(CitedTable table, Set<String> words) {
        for (int k : sentence.numbers()) {
            Said said = said(k);
            Claim.ClassCount claim = said == null ? null : of(table, said, words);
            if (claim != null) {
                return claim;
            }
        }
        return null;
    }

    private @Nullable Said said(int bound) {
        if (!sentence.isAmount(bound) || sentence.isChange(bound)) {
            return null;
        }
        Qualifier within = within(bound);
        int count = sentence.before(bound).inClause().find(sentence::isCountOrFraction);
        if (within == null || count < 0) {
            return null;
        }
        if (sentence.get(count) instanceof Fraction fraction) {
            return new Said(bound, within, count, fraction.part(), fraction.whole());
        }
        int part = sentence.before(count).within(BETWEEN).find(sentence::isCount);
        boolean of = part >= 0 && sentence.before(count).until(part).has(Vocabulary.OF);
        return of
                ? new Said(bound, within, part, sentence.amount(part), sentence.amount(count))
                : new Said(bound, within, count, sentence.amount(count), null);
    }

    /** Within which side of a number all lie that are counted before it; null if it is no bound. */
    private @Nullable Qualifier within(int bound) {
        Qualifier behind = sentence.phrase(sentence.behind(bound), Vocabulary.BOUND_BEHIND)
                .map(found -> found.meaning())
                .orElse(null);
        Qualifier hedge = sentence.amount(bound).number().qualifier();
        int verb = sentence.before(bound).within(VERB).inWords().find(Vocabulary.REACHING);
        boolean told = hedge == Qualifier.AT_LEAST
                || hedge == Qualifier.AT_MOST
                || hedge == Qualifier.MORE_THAN
                || hedge == Qualifier.LESS_THAN;
        return behind != null
                ? behind
                : told ? hedge : hedge == Qualifier.OVER ? Qualifier.MORE_THAN : verb >= 0 ? Qualifier.AT_LEAST : null;
    }

    private Claim.@Nullable ClassCount of(CitedTable table, Said said, Set<String> words) {
        Amount bound = sentence.amount(said.bound());
        List<Integer> columns = table.ofBodies(
                bound.isPercent(), said.all() == null ? null : said.all().value());
        List<Integer> named = table.named(columns, words);
        boolean rows = said.all() != null || table.areCalled(sentence.noun(said.count()));
        if (!rows || isShare(said) || named.size() > 1 || named.isEmpty() && columns.size() != 1) {
            return null;
        }
        int c = named.isEmpty() ? columns.get(0) : named.get(0);
        int counted = (int) table.bodies(c).stream()
                .filter(r -> isWithin(table.scaled(r, c, bound).value().compareTo(bound.value()), said.within()))
                .count();
        account.cited(sentence, said.bound());
        return new Claim.ClassCount(
                sentence.quote(said.count(), said.bound(), said.count()),
                said.stated().number(),
                counted,
                sign(said.within()) + " " + bound.printed(),
                table.head(c));
    }

    /** "Four of the eight towns reached 50%" may be said of the towns. */
    private boolean isShare(Said said) {
        Amount bound = sentence.amount(said.bound());
        return bound.isPercent()
                && said.all() != null
                && said.stated()
                                .value()
                                .movePointRight(2)
                                .divide(
                                        said.all().value(),
                                        bound.number().printed().scale(),
                                        RoundingMode.HALF_UP)
                                .compareTo(bound.value())
                        == 0;
    }

    private static boolean isWithin(int compared, Qualifier within) {
        return switch (within) {
            case AT_LEAST -> compared >= 0;
            case MORE_THAN -> compared > 0;
            case AT_MOST -> compared <= 0;
            default -> compared < 0;
        };
    }

    private static String sign(Qualifier within) {
        return switch (within) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            default -> "<";
        };
    }
}
