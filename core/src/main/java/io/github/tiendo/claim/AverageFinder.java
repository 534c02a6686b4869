package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.NormalForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds averages whose total and count the text states, and of how many each so many are: "2.880 thành viên ... 64 tổ ... bình quân 45
 * thành viên/tổ", "1.500 bác sĩ, đạt 12 bác sĩ trên 10.000 dân".
 */
record AverageFinder(Sentence sentence, Context context, Consumer<Claim> out) {

    /** How far around an average the word may stand that says what it is for each of. */
    private static final int WORDS = 6;

    /** How many words may stand between a rate and "per". */
    private static final int BETWEEN = 4;

    /** Of fewer than so many no rate is told. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    void find() {
        for (int i : sentence.numbers()) {
            if (sentence.role(i) == Role.AVERAGE && sentence.get(i) instanceof Amount stated && stated.isCount()) {
                average(i, stated);
            }
        }
        for (int i : sentence.numbers()) {
            int per = sentence.isCount(i) ? per(i) : -1;
            if (per >= 0) {
                rate(i, per);
            }
        }
    }

    private void average(int i, Amount stated) {
        List<String> each = each(i);
        Place average = sentence.at(i);
        Place total = find(i, place -> isSame(place, average) && !isPart(place));
        Place count = count(i, each, total);
        NumberReading many = count != null ? count.number() : each.isEmpty() ? null : periods(i, each);
        if (count != null
                && (total == null || total.equals(count))
                && stated.measure().isEmpty()) {
            total = only(count, sentence.noun(i).isEmpty() ? sentence.size() : i);
        }
        if (many == null || total == null || total.equals(count)) {
            ofTwo(average, stated);
            return;
        }
        average.use();
        List<Place> places = count == null ? List.of(total) : List.of(total, count);
        places.forEach(Place::use);
        boolean apart = total.sentence() != sentence && (count == null || count.sentence() != total.sentence());
        boolean before = total.sentence() != sentence
                && (total.sentence().cue(0) == Cue.SAME_PERIOD || Ties.isOfTimeBefore(total));
        Claim.Average told = new Claim.Average(
                Quote.of(
                        average,
                        places.stream()
                                .filter(place -> place.sentence() == sentence)
                                .toList()),
                total.number(),
                many,
                stated,
                apart || before || isOneOfTwo(count, each) || isOfLaterClause(count, total, i)
                        ? Tie.RIVAL
                        : isNear(total, average, count)
                                ? Tie.NEAR
                                : total.sentence() != sentence ? Tie.LINE : Tie.WORDS);
        Stream<NumberReading> counts =
                Stream.concat(Stream.of(many), count == null ? Stream.of() : topics(place -> isCalled(place, each)));
        out.accept(told.or(
                counts.flatMap(over -> topics(place -> isSame(place, average)).map(all -> told.of(all, over)))
                        .limit(WholeOfShare.TOPICS)));
    }

    /** The numbers in focus of what is asked for. */
    private Stream<NumberReading> topics(Predicate<Place> wanted) {
        return new Focus(sentence, context)
                .counts(sentence.size())
                .filter(place -> isAsked(place.sentence(), place.index(), wanted))
                .map(Place::number);
    }

    /** What is counted for each of which there are so many: beside the total, else the nearest that is called so, or the only one of which each has so many. */
    private @Nullable Place count(int i, List<String> each, @Nullable Place total) {
        if (each.isEmpty()) {
            return null;
        }
        Predicate<Place> wanted = place -> isCalled(place, each) && !place.equals(total);
        Sentence there = total == null ? sentence : total.sentence();
        int beside = total == null
                ? -1
                : there.before(total.index())
                        .inSegment()
                        .find(k -> there.depth(k) == there.depth(total.index()) && isAsked(there, k, wanted));
        Place named = each.size() < 2 ? null : find(i, wanted.and(place -> isSaidOf(place, each.get(1))));
        return beside >= 0 ? there.at(beside) : named != null ? named : find(i, wanted.and(place -> !isPart(place)));
    }

    /** "8.41 million tickets over 380 matches, an average gate of 22,132": the only two counts before an average that does not say for each of what. */
    private void ofTwo(Place average, Amount stated) {
        List<Place> counts =
                sentence.places(k -> k < average.index() && isAsked(sentence, k, place -> !place.isFraction()));
        boolean money = average.isMeasured();
        boolean second = counts.size() == 2
                && counts.get(1).isLike(average)
                && (money || !average.noun().isEmpty() && !counts.get(0).isLike(average));
        int of = second ? 1 : 0;
        if (counts.size() != 2
                || counts.get(1 - of).isMeasured()
                || counts.get(of).isMeasured() != money
                || !counts.get(of).mayBeLike(average) && money) {
            return;
        }
        average.use();
        counts.forEach(Place::use);
        NumberReading all = counts.get(of).number();
        NumberReading many = counts.get(1 - of).number();
        Claim.Average told = new Claim.Average(Quote.of(average, counts), all, many, stated, Tie.RIVAL);
        out.accept(told.or(money ? Stream.of() : Stream.of(told.of(many, all))));
    }

    /** "xây mới 45 trường, sửa chữa 130 trường với kinh phí 620 tỷ đồng, bình quân ... mỗi trường": of one of them, or of both. */
    private static boolean isOneOfTwo(@Nullable Place count, List<String> each) {
        Sentence where = count == null ? null : count.sentence();
        return where != null
                && where.before(count.index())
                        .notOver(Cue.AMONG, Cue.COMPRISING)
                        .has(k -> where.depth(k) == 0 && isAsked(where, k, place -> isCalled(place, each)));
    }

    /** "chi trả cho 9.600 đối tượng, bình quân 6 triệu đồng/người; 8.640 người nhận qua tài khoản": what is counted behind may be others. */
    private boolean isOfLaterClause(@Nullable Place count, Place total, int i) {
        return count != null
                && count.sentence() == sentence
                && count.index() > i
                && total.index() < i
                && sentence.clause(count.index()) > sentence.clause(i);
    }

    /** Whether nothing but its place says that a total is what is averaged: money elsewhere, or what more is said of. */
    private boolean isNear(Place total, Place average, @Nullable Place count) {
        List<String> noun = sentence.noun(average.index());
        boolean beside = count != null
                && count.sentence() == total.sentence()
                && total.sentence().clause(count.index()) == total.sentence().clause(total.index());
        boolean behind = total.sentence() == sentence && total.index() > average.index();
        return total.isMeasured() || behind
                ? !beside
                        && total.sentence() == sentence
                        && (total.index() > average.index()
                                || sentence.clause(total.index()) != sentence.clause(average.index()))
                : !noun.isEmpty() && !Nouns.isWider(noun, total.noun());
    }

    /** "10 tháng năm 2022 có 178,5 nghìn doanh nghiệp; bình quân một tháng có 17,8 nghìn": as many as the time that is spoken of. */
    private @Nullable NumberReading periods(int i, List<String> each) {
        for (Sentence where : new Sentence[] {sentence, context.previous()}) {
            int time = where == null
                    ? -1
                    : where.before(where == sentence ? i : where.size()).find(k -> isTime(where, k, each.get(0)));
            if (time >= 0) {
                Atom atom = where.get(time);
                return NumberReading.of(new BigDecimal(where.printed(atom)));
            }
        }
        return null;
    }

    private static boolean isTime(Sentence where, int k, String unit) {
        return where.get(k) instanceof Apart apart
                && apart.reason() == NoFigure.PERIOD
                && apart.end() - apart.start() <= 2
                && where.printed(apart).chars().allMatch(Character::isDigit)
                && where.get(k + 1) instanceof Word word
                && Nouns.areSame(List.of(word.text()), List.of(unit));
    }

    /** "9,600 tablets; with 320 schools ..., an average of 32 per school": the only count beside that of which there are so many each. */
    private @Nullable Place only(Place count, int end) {
        List<Place> others = IntStream.range(0, end)
                .mapToObj(sentence::at)
                .filter(place -> isAsked(sentence, place.index(), other -> !other.equals(count)))
                .toList();
        return others.size() == 1 && others.get(0).amount().measure().isEmpty() ? others.get(0) : null;
    }

    /** The noun behind a slash, "mỗi" or "per"; or behind "mỗi" before the average. */
    private List<String> each(int i) {
        int mark =
                sentence.after(i).within(WORDS).notOver(sentence::isCount).find(k -> sentence.is(k, '/') || isEach(k));
        IntPredicate bar = k -> i - k > 2 * WORDS || !sentence.isWord(k);
        int each = mark >= 0 ? mark : sentence.before(i).notOver(bar).find(this::isEach);
        int before = each >= 0 ? each : sentence.before(i).notOver(bar).find(Vocabulary.AVERAGED);
        // "for each of the 2,760 girls"
        int counted = before < 0
                ? -1
                : sentence.after(before)
                        .within(3)
                        .notOver(k -> !sentence.isWord(k))
                        .find(sentence::isCount);
        return before < 0
                ? List.of()
                : counted >= 0 && counted != i ? sentence.noun(counted) : sentence.plainWords(before + 1, 2);
    }

    private boolean isEach(int k) {
        return sentence.says(k, Vocabulary.EACH);
    }

    /** "per notice paid" of "notices paid: 6,240", "một DN thành lập mới" of "26.785 DN thành lập mới". */
    private static boolean isSaidOf(Place place, String word) {
        return place.noun().contains(word)
                || Nouns.isParticiple(word) && place.label().contains(word);
    }

    private static boolean isCalled(Place place, List<String> each) {
        String measure = place.amount().measure();
        List<String> called = measure.isEmpty() ? place.noun() : List.of(measure);
        List<String> name = called.isEmpty() && place.isLabelled() ? place.label() : called;
        return !name.isEmpty() && (name.get(0).equals(each.get(0)) || Nouns.areSame(name, each));
    }

    /** "64 hợp tác xã, gồm 52 hợp tác xã ..., 7 ...": each is one of all, not of some. */
    private static boolean isPart(Place place) {
        Sentence where = place.sentence();
        int opener = where.before(place.index()).notOver(';').find(Cue.COMPRISING, Cue.AMONG);
        return opener >= 0
                && where.before(opener).has(k -> where.isCount(k) && where.at(k).isLike(place));
    }

    private static boolean isSame(Place place, Place average) {
        if (place.isFraction()) {
            return false;
        }
        boolean measured = average.isMeasured();
        List<String> noun = average.noun();
        return !measured && Nouns.arePersons(place.noun(), noun)
                || place.isLike(average) && (measured || !place.noun().isEmpty());
    }

    /** What is asked for and told last: before the average, behind it, or where a reader goes back to. */
    private @Nullable Place find(int i, Predicate<Place> wanted) {
        int before =
                sentence.before(i).find(k -> sentence.depth(k) <= sentence.depth(i) && isAsked(sentence, k, wanted));
        // "8.654 hòa giải viên (bình quân 6,1 người/tổ), trong đó nữ 2.769 người": some of what stands before is no
        // total
        int here = before >= 0 ? before : sentence.after(i).notOver(Cue.AMONG).find(k -> isAsked(sentence, k, wanted));
        return here >= 0
                ? sentence.at(here)
                : Stream.concat(
                                Focus.chain(context.previous()),
                                context.passages().stream().flatMap(Focus::chain))
                        .filter(where -> !Focus.isOfOthers(where))
                        .limit(Sentence.MOST_BACK)
                        .flatMap(where -> head(where, wanted).stream())
                        .findFirst()
                        .orElse(null);
    }

    /** What a sentence counts so: the first, if it is no less than what follows and may be some of it, else the last. */
    private static Optional<Place> head(Sentence where, Predicate<Place> wanted) {
        List<Place> found = where.places(k -> k < Sentence.FAR && where.depth(k) == 0 && isAsked(where, k, wanted));
        int last = found.size() - 1;
        return last < 0
                ? Optional.empty()
                : Optional.of(found.get(found.stream().allMatch(found.get(0)::isAtLeast) ? 0 : last));
    }

    private static boolean isAsked(Sentence where, int k, Predicate<Place> wanted) {
        Role role = where.role(k);
        boolean free = where.isCountOrFraction(k) && role.mayBeWhole() && role != Role.AVERAGE;
        return free && !where.amount(k).number().qualifier().isComparator() && wanted.test(where.at(k));
    }

    // --- rates

    /** The round number behind "per", "trên" or a slash that a rate is told of; -1 if there is none. */
    private int per(int i) {
        int base = sentence.after(i)
                .within(BETWEEN)
                .notOver(',')
                .find(k -> sentence.isCount(k) || sentence.get(k) instanceof Apart);
        return base >= 0 && isBase(base) ? base : -1;
    }

    private boolean isBase(int k) {
        return isLed(k) && base(k).compareTo(LEAST) >= 0 && AmountReader.isPowerOfTen(base(k));
    }

    private BigDecimal base(int k) {
        String digits = sentence.printed(sentence.get(k)).replaceAll("\\D", "");
        return sentence.isCount(k) ? sentence.amount(k).value() : new BigDecimal("0" + digits);
    }

    /** "trên" may be read for "more than" with its number. */
    private boolean isLed(int base) {
        String first = NormalForm.of(sentence.printed(sentence.get(base))).split(" ")[0];
        return sentence.is(base - 1, '/')
                || sentence.says(base - 1, Vocabulary.EACH)
                || Vocabulary.EACH.contains(first);
    }

    private void rate(int i, int per) {
        for (Sentence where : new Sentence[] {sentence, context.previous()}) {
            Place population = where == null ? null : only(where, i, place -> isPopulation(place, per));
            Place count = population == null ? null : only(where, i, place -> !isPopulation(place, per));
            if (count != null) {
                Place rate = sentence.at(i);
                List<Place> places = List.of(rate, count, population);
                places.forEach(Place::use);
                BigDecimal each = population.value().divide(base(per)).stripTrailingZeros();
                out.accept(new Claim.Average(
                        Quote.of(rate, where == sentence ? places : List.of(rate)),
                        count.number(),
                        NumberReading.of(each.setScale(Math.max(0, each.scale()))),
                        sentence.amount(i),
                        Tie.LINE));
                return;
            }
        }
    }

    /** The only count that is asked for, changes and the rate itself left out; null if there is none, or several. */
    private @Nullable Place only(Sentence where, int i, Predicate<Place> wanted) {
        List<Place> found = where
                .places(k -> where.isCount(k)
                        && !where.isChange(k)
                        && where.role(k) != Role.EARLIER
                        && (where != sentence || k != i && per(k) < 0 && !isBase(k)))
                .stream()
                .filter(place -> where != sentence || where.clause(place.index()) == where.clause(i))
                .filter(wanted)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whether a count is of what the rate is told of: called like what stands behind "per 1,000", or a word for people. */
    private boolean isPopulation(Place place, int per) {
        Sentence where = place.sentence();
        List<String> of = sentence.noun(per);
        List<String> noun = where.noun(place.index());
        boolean people = IntStream.rangeClosed(place.index() - BETWEEN, place.index() + 1)
                .anyMatch(k -> k >= 0 && where.says(k, Vocabulary.INHABITANTS));
        return !place.isMeasured() && (people || !of.isEmpty() && !noun.isEmpty() && Nouns.areSame(noun, of));
    }
}
