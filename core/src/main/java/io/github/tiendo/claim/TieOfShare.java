package io.github.tiendo.claim;

import io.github.tiendo.claim.WholeOfShare.Named;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells how sure it is that a share is of the whole that was found for it. */
final class TieOfShare {

    /** The most words from "of" to the whole that it leads to. */
    private static final int LEAD = 5;

    private final Sentence sentence;
    private final Context context;
    private final Wholes wholes;

    TieOfShare(Sentence sentence, Context context, Wholes wholes) {
        this.sentence = sentence;
        this.context = context;
        this.wholes = wholes;
    }

    /** @param near whether nothing but its place tells the whole */
    Claim.Tie tie(int part, Place whole, Named named, boolean near) {
        boolean here = whole.sentence() == sentence;
        boolean far = near && here && (!isOnlyOne(whole, part) || isWholeOfOther(part, whole.index()))
                || named.isNothing() && here && !whole.isOutOf() && mayBeOfItsPart(whole.index(), part)
                || !NamedWholes.isSaidOf(whole, named.more())
                || named.isTotal() && isOfOtherName(whole, named.words())
                || wholes.isAbove(whole)
                || isPlan(whole) && !here && whole.sentence() != context.previous();
        return far ? Claim.Tie.FAR : near ? Claim.Tie.NEAR : here ? Claim.Tie.SENTENCE : Claim.Tie.WORDS;
    }

    /** "20% of total drawings" is not of an amount "that was released": whether no word around an amount is of a name. */
    private static boolean isOfOtherName(Place whole, List<String> name) {
        List<String> around = new ArrayList<>(whole.label());
        around.addAll(whole.wordsBehind());
        return !name.isEmpty()
                && whole.isMeasured()
                && Nouns.isEnglish(name)
                && Nouns.isEnglish(around)
                && name.stream().noneMatch(word -> around.stream().anyMatch(other -> Nouns.isOfOneStem(word, other)));
    }

    /** Whether no words say that a part is of a whole, and they do not count the same thing either: money is like any other. */
    boolean isNear(int part, int s, Place whole) {
        boolean measured = whole.isMeasured();
        boolean here = whole.sentence() == sentence;
        Role role = whole.role();
        boolean attained = measured && sentence.role(s) == Role.ATTAINED;
        boolean ofOther = here && (areTwoThings(part, whole.index()) || isWholeOfOther(part, whole.index()));
        boolean told = here
                        && !ofOther
                        && (whole.index() == sentence.pairedWhole(part) || role == Role.PLAN || role == Role.WHOLE)
                || context.intros().contains(whole.sentence()) && isLine(whole.sentence())
                || !attained && wholes.enclosing(part).filter(whole::equals).isPresent();
        boolean same = whole.isLike(sentence.at(part))
                && Nouns.isWider(whole.noun(), sentence.noun(part))
                && isOnlyOne(whole, part)
                && !isSubject(part, s);
        return !told && (measured || !same);
    }

    /** "$45bn (76%) of its $60bn budget; ... and $9bn (20%)": what is told to be the whole of a part in the clause before need not be of more. */
    private boolean isWholeOfOther(int part, int whole) {
        return (isMoney(part) && sentence.role(whole) == Role.WHOLE || sentence.role(whole) == Role.PLAN)
                && sentence.clause(whole) < sentence.clause(part);
    }

    /**
     * "18,240 calls, 96% of the 19,000 received; 14,592 (80%) ...", "27 of 36 (75%) were accepted: 18 fully (50%)": whether a
     * share may be of the part that a clause before is about as well as of its whole.
     */
    private boolean mayBeOfItsPart(int whole, int part) {
        boolean subject =
                sentence.before(whole).inClause().has(k -> sentence.at(whole).equals(sentence.shareOf(k)));
        return subject && sentence.clause(whole) < sentence.clause(part)
                || (sentence.pairedWhole(whole) >= 0 || sentence.isFraction(whole))
                        && (sentence.clause(whole) < sentence.clause(part)
                                || sentence.before(part).until(whole).has(':'));
    }

    /** Whether no other count of a whole's noun stands beside it of which no share is stated: "45 trường, sửa chữa 130 trường; 36 trường (8%)" has two. */
    private boolean isOnlyOne(Place whole, int part) {
        Sentence where = whole.sentence();
        int end = where == sentence ? part : where.size();
        return IntStream.of(where.numbers())
                .filter(k -> k < end && k != whole.index() && where.isCount(k) && where.depth(k) == 0)
                .filter(k -> where.role(k) == Role.NONE && where.shareOf(k) == null)
                .noneMatch(k -> where.at(k).isLike(whole));
    }

    /** "riêng 15 dự án FDI đạt 52%": a count that begins its clause and reaches a percentage, which may be of what each has. */
    private boolean isSubject(int part, int s) {
        return sentence.role(s) == Role.ATTAINED
                && sentence.depth(s) == 0
                && sentence.comma(s) == sentence.comma(part)
                && !sentence.before(part).inWords().has(Cue.DONE, Cue.VERB);
    }

    private static boolean isLine(Sentence intro) {
        return intro.is(intro.size() - 1, ':');
    }

    static boolean isPlan(Place place) {
        return place.role() == Role.PLAN;
    }

    /** "412 vụ/596 bị can": a slash between counts of two things, of which one is no part of the other. */
    boolean areTwoThings(int part, int whole) {
        return part < whole && sentence.is(whole - 1, '/') && sentence.at(part).isOther(sentence.at(whole));
    }

    /**
     * Whether the words tie more of a part to its whole, so that it is a slip: "52 of the 45 schools", "of the 45 schools, 52",
     * "52 schools, out of 45"; but not "nine rows of six stars", nor "panels of 3 judges" behind 70 judges.
     */
    boolean isTied(int part, int whole) {
        int of = sentence.before(whole).within(LEAD).inWords().find(Vocabulary.LED_WHOLE);
        boolean plain = sentence.says(of, Vocabulary.OF)
                && !sentence.says(of - 1, Vocabulary.OUT)
                && !sentence.has(Cue.TOTAL, of, whole);
        boolean beside = part < whole
                ? of - part <= 1 || of - part == 2 && sentence.at(part).isLike(sentence.at(whole))
                : !sentence.isWord(of - 1) && !sentence.isAmount(of - 1);
        return !sentence.at(part).isOther(sentence.at(whole)) && (!plain || beside);
    }

    /** Whether a whole can have a part: never one of another measure, nor, where no words tie them, one that is less, but for what is compared. */
    boolean mayBeOf(Place whole, int part, Named named) {
        Place of = sentence.at(part);
        boolean told = !named.isNothing()
                || isPlan(whole)
                || whole.sentence() == sentence
                        && (sentence.pairedWhole(part) == whole.index()
                                || sentence.has(Cue.AMONG, whole.index(), part));
        boolean less = !named.isCompared() && !whole.isAtLeast(of) && !(told && !whole.isOther(of));
        return !whole.isIncomparable(of) && !less;
    }

    /** "45,000 tested, of whom 900 (2%) were positive; 855 (95%) are treated": the part of a clause before, if a share is of it and not of its whole; else null. */
    @Nullable
    NumberReading partBefore(int part, Place whole, NumberReading stated) {
        int before = sentence.before(part)
                .find(k -> sentence.clause(k) < sentence.clause(part) && whole.equals(sentence.shareOf(k)));
        NumberReading of = before < 0 ? null : sentence.at(before).number();
        BigDecimal value = sentence.at(part).value();
        return of != null
                        && NearShares.fits(stated, value, of.value())
                        && !NearShares.fits(stated, value, whole.value())
                ? of
                : null;
    }

    boolean isMoney(int i) {
        return sentence.isMeasured(i) || sentence.amount(i).number().scaleWord().isPresent();
    }
}
