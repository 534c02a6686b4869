package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Claim.Change;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what no words tell and the numbers show: totals of counts that stand together, differences of two values, percentages that
 * share out a whole. What stands nearest together is tried first, and the more is tried, the finer the numbers have to agree, so that
 * chance makes no claim. Of numbers that do not agree nothing is said.
 */
final class AgreeingNumbers {

    /** How many numbers on either side of one are looked at. */
    private static final int NEAREST = 14;

    /** So many times finer than what was tried numbers have to be. */
    private static final int CHANCE = 25;

    /** So many times finer where words say that one of them is a change. */
    private static final int TOLD = 5;

    /** So many times finer still where what they count is called otherwise, or words tell of another time. */
    private static final int OTHERS = 4;

    private static final int LISTED = 3;

    /** How many words before a number the word may stand that calls it a difference. */
    private static final int WORDS = 7;

    private static final int BEHIND = 3;

    /** More claims than this are not remembered. */
    private static final int REMEMBERED = 100;

    private static final double ALMOST = 1e-9;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is no value of now. */
    private static final Set<Role> NOT_NOW = EnumSet.of(Role.EARLIER, Role.PLAN, Role.TARGET, Role.AVERAGE);

    private final Consumer<Claim> out;

    /** The last numbers, in their order. */
    private final List<Counted> numbers = new ArrayList<>();

    /** The numbers that the last claims put together. */
    private final Set<Set<BigDecimal>> stated = new LinkedHashSet<>();

    /** The totals that parts were told of. */
    private final Deque<NumberReading> totals = new ArrayDeque<>();

    /** Those that were put together here, and so are no further claim of a list. */
    private final Set<Set<BigDecimal>> own = new LinkedHashSet<>();

    AgreeingNumbers(Consumer<Claim> out) {
        this.out = out;
    }

    /** Notes which numbers a claim puts together; whether they were not told to agree already. */
    boolean note(Claim claim) {
        List<NumberReading> numbers = new ArrayList<>();
        if (claim instanceof Claim.Sum sum) {
            numbers.addAll(sum.parts());
            numbers.add(sum.total());
            totals.addLast(sum.total());
        } else if (claim instanceof Claim.PercentSum sum) {
            numbers.addAll(sum.parts());
        } else if (claim instanceof Claim.Complement complement) {
            Stream.of(complement.has(), complement.hasNot(), complement.all())
                    .filter(Objects::nonNull)
                    .forEach(numbers::add);
        } else if (claim instanceof Claim.Growth growth && growth.stated() != null) {
            numbers.addAll(
                    List.of(growth.later(), growth.earlier(), growth.stated().number()));
        }
        Set<BigDecimal> values = values(numbers.stream());
        if (claim instanceof Claim.Sum && own.remove(values)) {
            return false;
        }
        if (!values.isEmpty()) {
            stated.add(values);
        }
        forget(stated);
        forget(totals);
        return true;
    }

    private static void forget(Collection<?> claims) {
        if (claims.size() > REMEMBERED) {
            Iterator<?> eldest = claims.iterator();
            eldest.next();
            eldest.remove();
        }
    }

    private static Set<BigDecimal> values(Stream<NumberReading> numbers) {
        return numbers.map(NumberReading::value).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A number with what tells whether it may count the same as another. */
    private record Counted(Place place, double value, String kind, int depth, String noun, boolean isDifference) {

        static Counted of(Place place) {
            Amount amount = place.amount();
            List<String> noun = place.noun();
            String head = noun.isEmpty() ? "" : noun.get(0);
            String kind = isPercent(place)
                    ? "%"
                    : amount.measure().isEmpty() && Vocabulary.TIME_NOUNS.contains(head) ? head : amount.measure();
            return new Counted(
                    place,
                    amount.value().doubleValue(),
                    kind,
                    AgreeingNumbers.depth(place),
                    head,
                    AgreeingNumbers.isDifference(place));
        }

        boolean isWhole() {
            return place.role() == Role.WHOLE;
        }

        boolean isChange() {
            return place.role().isChange();
        }
    }

    /** Takes a sentence, and finds what is new with it. */
    void read(Sentence sentence) {
        if (sentence.isCrowded()) {
            return;
        }
        int old = numbers.size();
        List<Counted> found = numbers(sentence);
        numbers.addAll(found);
        hundred(found);
        for (int i = Math.max(0, old - NEAREST); i < numbers.size() && old < numbers.size(); i++) {
            Counted number = numbers.get(i);
            List<Counted> before = alike(number, Math.max(0, i - NEAREST), i);
            List<Counted> behind = alike(number, i + 1, Math.min(numbers.size(), i + 1 + NEAREST));
            if (before.size() + behind.size() > 1 && number.place().role() != Role.DOWN) {
                total(number, before, behind);
            }
            if (number.isDifference()) {
                difference(number, before, behind);
            }
        }
        numbers.subList(0, Math.max(0, numbers.size() - NEAREST)).clear();
    }

    private static List<Counted> numbers(Sentence sentence) {
        return IntStream.of(sentence.numbers())
                .boxed()
                .flatMap(k -> sentence.isFraction(k)
                        ? Stream.of(new Place(sentence, k, true), sentence.at(k))
                        : Stream.of(sentence.at(k)))
                .filter(AgreeingNumbers::isFree)
                .map(Counted::of)
                .toList();
    }

    private static boolean isFree(Place place) {
        Amount amount = place.amount();
        return place.role() != Role.RANK
                && (amount.isCount() || amount.isPercent() || amount.isPoints())
                && !amount.number().qualifier().isComparator()
                && amount.value().signum() > 0
                && !Ties.isYear(place);
    }

    private List<Counted> alike(Counted number, int from, int to) {
        List<Counted> alike = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (numbers.get(i).kind().equals(number.kind())) {
                alike.add(numbers.get(i));
            }
        }
        return alike;
    }

    private static boolean isPercent(Place place) {
        return place.amount().isPercent() || place.amount().isPoints();
    }

    // --- totals

    /** The search for numbers one behind another that make a total: the nearest first, and how many were tried. */
    private final class Runs {

        private final Counted total;
        private int tried;

        Runs(Counted total) {
            this.total = total;
        }

        /** Whether numbers that begin so far from the total make it. */
        boolean find(List<Counted> level, boolean isBehind, int gap) {
            double sum = 0;
            int size = level.size();
            for (int n = 1; gap + n <= size && sum <= 2 * total.value(); n++) {
                int outer = isBehind ? gap + n : size - gap - n;
                sum += level.get(isBehind ? outer - 1 : outer).value();
                tried += n > 1 && isNear(sum, total.value()) ? 1 : 0;
                if (n > 1 && isAsMuch(sum, total.value(), total.value())) {
                    List<Counted> parts = isBehind ? level.subList(gap, outer) : level.subList(outer, size - gap);
                    boolean whole = outer == 0 || outer == size || isApart(level.get(outer - 1), level.get(outer));
                    if (isTotal(parts, total, gap == 0 && whole, tried)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean isNear(double made, double value) {
        return made * 2 >= value && made <= 2 * value;
    }

    private static boolean isAsMuch(double made, double value, double most) {
        return Math.abs(made - value) <= ALMOST * most;
    }

    /** Two of the numbers around one, and before which of them that stands. */
    private record Pair(List<Counted> all, int at, int one, int other) {

        Counted first() {
            return all.get(one);
        }

        Counted second() {
            return all.get(other);
        }

        int gap() {
            return Math.max(other, at - 1) - Math.min(one, at) - 1;
        }

        /** How many other pairs that stand no farther away make nearly as much; 0 for a pair directly beside the number. */
        int tried(double value, DoubleBinaryOperator make) {
            int tried = 0;
            for (int i = 0; i < all.size() && gap() > 0; i++) {
                for (int k = i + 1; k < all.size(); k++) {
                    boolean near = isNear(
                            make.applyAsDouble(all.get(i).value(), all.get(k).value()), value);
                    tried += near && new Pair(all, at, i, k).gap() <= gap() ? 1 : 0;
                }
            }
            return tried;
        }
    }

    private void total(Counted total, List<Counted> before, List<Counted> behind) {
        Runs runs = new Runs(total);
        List<List<Counted>> later = levels(total, behind);
        List<List<Counted>> former = levels(total, before);
        boolean found = false;
        for (int gap = 0; gap < NEAREST && !found; gap++) {
            int from = gap;
            found = later.stream().anyMatch(level -> runs.find(level, true, from))
                    || former.stream().anyMatch(level -> runs.find(level, false, from));
        }
        if (!found) {
            pairs(
                    before,
                    behind,
                    total,
                    Double::sum,
                    (pair, tried) -> isTotal(List.of(pair.first(), pair.second()), total, false, tried + 1));
        }
    }

    /** Looks for two numbers that make one, and says how many others no farther away nearly do; what is told of them may be no claim. */
    private static void pairs(
            List<Counted> before,
            List<Counted> behind,
            Counted number,
            DoubleBinaryOperator make,
            BiPredicate<Pair, Integer> claim) {
        int at = before.size();
        List<Counted> all = new ArrayList<>(before);
        all.addAll(behind);
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                double most = Math.max(all.get(i).value(), all.get(k).value());
                double made = make.applyAsDouble(all.get(i).value(), all.get(k).value());
                Pair pair = isAsMuch(made, number.value(), most) ? new Pair(all, at, i, k) : null;
                if (pair != null && claim.test(pair, pair.tried(number.value(), make))) {
                    return;
                }
            }
        }
    }

    /** What is called like the total; of each depth of brackets all, what is called so, and what is no whole of another. */
    private static List<List<Counted>> levels(Counted total, List<Counted> places) {
        List<List<Counted>> levels = new ArrayList<>();
        levels.add(places.stream()
                .filter(place -> place.noun().equals(total.noun()) && !place.isChange())
                .toList());
        for (int deep : places.stream().mapToInt(Counted::depth).distinct().toArray()) {
            List<Counted> all = new ArrayList<>();
            List<Counted> same = new ArrayList<>();
            List<Counted> parts = new ArrayList<>();
            for (Counted place : places) {
                if (place.depth() == deep && !place.isChange()) {
                    all.add(place);
                    if (place.noun().equals(total.noun())) {
                        same.add(place);
                    }
                    if (!place.isWhole()) {
                        parts.add(place);
                    }
                }
            }
            levels.add(all);
            if (same.size() < all.size()) {
                levels.add(same);
            }
            if (parts.size() < all.size()) {
                levels.add(parts);
            }
        }
        return levels;
    }

    /** Whether a sentence or clause is over between two numbers. */
    private static boolean isApart(Counted one, Counted next) {
        Sentence where = one.place().sentence();
        return where != next.place().sentence()
                || where.clause(one.place().index())
                        != where.clause(next.place().index());
    }

    /** Hands out numbers that make another, if they do so by no chance, are new, and no change is one of them. */
    private boolean isTotal(List<Counted> group, Counted made, boolean isListed, int tried) {
        List<Place> parts = group.stream().map(Counted::place).toList();
        Place total = made.place();
        List<Place> places = Stream.concat(parts.stream(), Stream.of(total)).toList();
        if (isPercent(total) && parts.stream().anyMatch(part -> depth(part) <= depth(total))
                || isStated(places)
                || parts.stream().anyMatch(AgreeingNumbers::isChange)
                || !SumClaims.areAll(parts, total)) {
            return false;
        }
        Place first = parts.get(0);
        boolean told = isListed
                && (parts.size() >= LISTED && parts.stream().allMatch(part -> part.isLike(total))
                        || isOpened(total, first));
        boolean other = parts.stream().anyMatch(part -> part.isOther(total))
                || places.stream()
                        .anyMatch(place ->
                                NOT_NOW.contains(place.role()) || place.role().isChange());
        boolean again = totals.stream().anyMatch(one -> one == total.number());
        boolean found = told && !(again && depth(first) > depth(total))
                || !again && isNoChance(parts, total, tried * CHANCE * (other ? OTHERS : 1));
        if (found) {
            state(parts, total);
        }
        return found;
    }

    /** Whether words open parts directly behind their total. */
    private static boolean isOpened(Place total, Place first) {
        Sentence where = first.sentence();
        boolean here = total.sentence() == where;
        return here && total.index() < first.index()
                ? where.has(Cue.AMONG, total.index(), first.index())
                        || where.has(Cue.COMPRISING, total.index(), first.index())
                : !here && where.previous() == total.sentence() && where.cue(0) == Cue.AMONG;
    }

    private static int depth(Place place) {
        return place.sentence().depth(place.index());
    }

    private static boolean isChange(Place place) {
        return place.role().isChange() || isDifference(place) && place.role() != Role.REST;
    }

    /** Hands out a sum; its figure is the total, or the last number where that stands before it in another passage. */
    private void state(List<Place> parts, Place total) {
        Place last = parts.get(parts.size() - 1);
        boolean beside = last.sentence().passage() == total.sentence().passage()
                || total.sentence().isUnread()
                || parts.stream().anyMatch(part -> part.sentence() == total.sentence());
        List<Place> places = Stream.concat(parts.stream(), Stream.of(total)).toList();
        places.forEach(Place::use);
        out.accept(new Claim.Sum(
                Quote.of(beside ? total : last, places),
                parts.stream().map(Place::number).toList(),
                total.number(),
                Extent.SOME,
                Tie.NEAR));
        own.add(values(places.stream().map(Place::number)));
        forget(own);
    }

    // --- differences

    /** Whether words say that a number is by how much two others differ. */
    private static boolean isDifference(Place place) {
        Sentence where = place.sentence();
        int i = place.index();
        return place.role().isChange()
                || place.role() == Role.NONE
                        && (where.is(i - 1, '-') && where.isOpen(i - 2)
                                || where.before(i)
                                        .within(WORDS)
                                        .inWords()
                                        .has(k -> where.says(k, Vocabulary.UNDIRECTED)
                                                || where.says(k, Vocabulary.LEFT_OVER)
                                                || where.says(k, Vocabulary.GAP))
                                || where.after(i).within(BEHIND).inWords().has(Vocabulary.BEHIND_PART));
    }

    private void difference(Counted change, List<Counted> before, List<Counted> behind) {
        Predicate<Counted> other = level -> level.isChange() || !level.place().mayBeLike(change.place());
        before.removeIf(other);
        behind.removeIf(other);
        pairs(
                before,
                behind,
                change,
                (one, two) -> Math.abs(one - two),
                (pair, tried) -> isDifference(
                        change.place(), pair.first().place(), pair.second().place(), tried));
    }

    private boolean isDifference(Place change, Place one, Place other, int tried) {
        boolean greater = one.value().compareTo(other.value()) > 0;
        Place most = greater ? one : other;
        Place least = greater ? other : one;
        List<Place> parts = List.of(least, change);
        boolean found = (tried == 0 || !change.amount().isPercent())
                && SumClaims.areAll(parts, most)
                && !isStated(List.of(one, other, change))
                && isNoChance(parts, most, tried * TOLD);
        if (found) {
            difference(change, most, least);
        }
        return found;
    }

    private void difference(Place change, Place most, Place least) {
        if (most.role() == Role.WHOLE && !change.role().isChange()) {
            state(List.of(least, change), most);
            return;
        }
        boolean down = change.role() == Role.DOWN;
        Place later = down ? least : most;
        Place earlier = down ? most : least;
        Stream.of(change, later, earlier).forEach(Place::use);
        out.accept(new Claim.Growth(
                Quote.of(change, List.of(later, earlier)),
                later.number(),
                earlier.number(),
                change.amount(),
                isPercent(change) ? Change.POINTS : Change.DIFFERENCE,
                down,
                Tie.NEAR));
    }

    // --- percentages

    /** "87,97% (in them 20,59%); 10,22%; 1,42%; 0,39%": percentages one behind another, outside or inside of brackets, that make a hundred. */
    private void hundred(List<Counted> found) {
        found.stream().mapToInt(Counted::depth).distinct().forEach(deep -> {
            List<Place> level = found.stream()
                    .filter(number -> number.depth() == deep && !number.isChange())
                    .map(Counted::place)
                    .filter(place -> place.amount().isPercent())
                    .toList();
            for (int from = 0; from < level.size(); from++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int end = from; end < level.size() && sum.compareTo(HUNDRED) < 0; end++) {
                    sum = sum.add(level.get(end).value());
                    List<Place> parts = level.subList(from, end + 1);
                    if (sum.compareTo(HUNDRED) == 0 && isShared(parts, level.size())) {
                        out.accept(new Claim.PercentSum(
                                Quote.of(parts.get(parts.size() - 1), parts),
                                parts.stream().map(Place::number).toList(),
                                Extent.SOME));
                        from = end;
                    }
                }
            }
        });
    }

    private boolean isShared(List<Place> parts, int all) {
        Set<BigDecimal> values = values(parts.stream().map(Place::number));
        return parts.size() > 1
                && !stated.contains(values)
                && (parts.size() == all && all >= LISTED || isFine(fineness(parts, HUNDRED), all * CHANCE));
    }

    // --- chance

    private boolean isStated(List<Place> places) {
        return stated.contains(values(places.stream().map(Place::number)));
    }

    private static boolean isNoChance(List<Place> parts, Place total, int least) {
        return isFine(fineness(parts, total.value()), least);
    }

    private static boolean isFine(BigDecimal fineness, int least) {
        return fineness.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    /** Of how many units that all of them have in common what is not the greatest part is. */
    private static BigDecimal fineness(List<Place> parts, BigDecimal total) {
        int decimals = Stream.concat(parts.stream().map(Place::value), Stream.of(total))
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        BigDecimal most = parts.stream().map(Place::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        return total.subtract(most).movePointRight(decimals);
    }
}
