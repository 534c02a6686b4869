package io.github.tiendo.claim;

import io.github.tiendo.claim.WholeOfShare.Named;
import io.github.tiendo.finding.Account.NoFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what ties the numbers of a claim together: structure and words, and what of these stands against it. */
record Ties(Sentence sentence, Context context, Wholes wholes) {

    /** A subject of a change has more words than so many. */
    private static final int SUBJECT = 3;

    /** The most words from "of" to the whole that it leads to. */
    private static final int LEAD = 5;

    private static final Pattern FOUR_DIGITS = Pattern.compile("1[5-9][0-9]{2}|20[0-9]{2}");

    // --- of sums

    /** Parts and their total: of another sentence money is like any other, and so is what is counted there twice. */
    static Tie ofSum(List<Place> parts, Place total) {
        Sentence where = parts.get(0).sentence();
        Sentence there = total.sentence();
        Place of = total.shareOf();
        if (of != null && parts.stream().anyMatch(part -> of.equals(part.shareOf()))) {
            return Tie.OTHER;
        }
        if (isYear(total) || parts.stream().anyMatch(Ties::isYear)) {
            return Tie.OTHER;
        }
        if (parts.stream().anyMatch(Ties::hasRivalWhole)) {
            return Tie.RIVAL;
        }
        boolean here = parts.stream().anyMatch(part -> part.sentence() == there);
        if (there.after(total.index()).inWords().has(Vocabulary.SINCE)) {
            // "267 last year and 141 in 1910, making 542 posts since 1909"
            return Tie.RIVAL;
        }
        if (here || where.cue(0) == Cue.AMONG || there.is(there.size() - 1, ':')) {
            return Tie.WORDS;
        }
        return total.isMeasured() ? Tie.NEAR : hasRival(total) ? Tie.RIVAL : Tie.LINE;
    }

    /** "4.141 vụ (51,8%); giải quyết 3.793 vụ (đạt 91,6%)": whether a share is stated of a part that may be of another whole. */
    private static boolean hasRivalWhole(Place part) {
        Held held = part.sentence().held(part.index());
        return held != null && held.isShare() && held.hasRival();
    }

    /** A part and what remains of a whole, unless the part may be of another. */
    static Tie ofRest(Place has, Place rest, Tie part) {
        return part.compareTo(Tie.RIVAL) < 0 ? ofRest(has, rest) : part;
    }

    private static Tie ofRest(Place has, Place rest) {
        return isYear(has) || isYear(rest)
                ? Tie.OTHER
                : has.sentence() == rest.sentence() ? Tie.WORDS : has.isMeasured() ? Tie.NEAR : Tie.LINE;
    }

    /** "in 1898": four digits of which nothing is counted. */
    static boolean isYear(Place place) {
        Sentence where = place.sentence();
        return isFourDigits(place) && (place.noun().isEmpty() || where.says(place.index() - 1, Vocabulary.WITHIN));
    }

    /** "vắc xin 5 trong 1", "a 3 in 1 device": of one nothing is a part. */
    private static boolean isOne(Place whole) {
        return !whole.isMeasured()
                && !whole.isFraction()
                && whole.number().value().compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isFourDigits(Place place) {
        return !place.isMeasured()
                && !place.isFraction()
                && FOUR_DIGITS.matcher(place.sentence().printed(place.atom())).matches();
    }

    /** "48 units in 12 schools": in how many others what is counted is. */
    static boolean isWhere(Place place) {
        Sentence where = place.sentence();
        int before = where.says(place.index() - 1, Vocabulary.WITHIN)
                ? where.before(place.index()).inSegment().find(where::isCountOrFraction)
                : -1;
        return before >= 0 && where.at(before).isOther(place);
    }

    /** Whether its sentence counts the same once more, and not as a part of it. */
    private static boolean hasRival(Place place) {
        Sentence where = place.sentence();
        return place.role() != Role.WHOLE
                && where.anyNumber(k -> k != place.index()
                        && k != where.pairedWhole(place.index())
                        && where.isOuterCount(k)
                        && where.shareOf(k) == null
                        && where.at(k).isLike(place));
    }

    /** "last year exports had been 36.05 and imports 40.30", "the previous year's 104,210": a value of the time before, and not of now. */
    static boolean isOfTimeBefore(Place value) {
        return isSaidOfTimeBefore(value) || isOfNamedTime(value);
    }

    /** "the previous year's 104,210": as above, where words say before which time. */
    static boolean isSaidOfTimeBefore(Place value) {
        Sentence where = value.sentence();
        int time = where.before(value.index())
                .inSegment()
                .notOver(where::isCountOrFraction)
                .notOver(where::isPercent)
                .find(Cue.SAME_PERIOD);
        // "from 42 last year to 50" says it of the 42
        return isLedByTimeBefore(value)
                || time >= 0
                        && !where.before(time).inSegment().notOver(Cue.COMPARED).has(where::isAmount)
                || where.before(value.index())
                        .inSegment()
                        .notOver(where::tellsChange)
                        .has(Vocabulary.PAST);
    }

    /** "Cùng thời điểm năm trước, bốn huyện trồng được 9.220 ha": behind a time before with which its sentence begins. */
    private static boolean isLedByTimeBefore(Place value) {
        Sentence where = value.sentence();
        int time = where.after(-1).inWords().within(LEAD).notOver(Cue.COMPARED).find(Cue.SAME_PERIOD);
        return time >= 0
                && where.is(where.behindCue(time), ',')
                && where.clause(value.index()) == 0
                && !where.before(value.index())
                        .has(k -> where.isAmount(k) && where.at(k).mayBeLike(value));
    }

    /** "214 cases, in 2023 252 cases", "Cuối năm 2021 con số này là 5.615": of two that count the same it alone names a time, or says again of one what was told. */
    private static boolean isOfNamedTime(Place value) {
        Sentence where = value.sentence();
        if (!namesTime(where, value.index())) {
            return false;
        }
        int first = where.before(value.index())
                .find(k -> (where.isOuterCount(k) || where.isPercent(k))
                        && where.at(k).mayBeLike(value)
                        && !Focus.isAmong(where.at(k)));
        Sentence before = where.previous();
        return first < 0
                ? before != null
                        && (where.before(value.index()).inSegment().has(Vocabulary.AGAIN)
                                || namesYearBehind(before, ValuesOfChange.year(where, value.index())))
                : where.comma(first) < where.comma(value.index())
                        && where.at(first).isLike(value)
                        && !namesTime(where, first);
    }

    /** "Năm 2023 xảy ra 214 vụ. Năm 2022 xảy ra 251 vụ; ...": whether the sentence before names a year behind that of a value. */
    private static boolean namesYearBehind(Sentence before, int year) {
        return year > 0
                && before.periods().stream()
                        .anyMatch(named -> FOUR_DIGITS.matcher(named).matches() && Integer.parseInt(named) > year);
    }

    private static boolean namesTime(Sentence where, int value) {
        return where.before(value)
                .inSegment()
                .has(k -> where.comma(k) == where.comma(value)
                        && where.get(k) instanceof Atom.Apart apart
                        && apart.reason() == NoFigure.PERIOD);
    }

    // --- of changes

    /** A change and the value that it led to, the earlier one not stated. */
    static Tie ofChange(int c, Place later, Sentence where) {
        boolean here = later.sentence() == where;
        // what is counted here too is nearer than what another sentence counts
        boolean other = !here
                && where.before(c)
                        .has(k -> where.isOuterCount(k)
                                && !where.isChange(k)
                                && where.role(k) != Role.EARLIER
                                && where.at(k).mayBeLike(later));
        return here && isOfTimeBefore(later) ? Tie.OTHER : other ? Tie.RIVAL : Tie.WORDS;
    }

    /** A change with its values: of a pair that is told, of the nearest value, or of one whose parts stand between. */
    static Tie ofChange(int c, Place later, Place earlier, ValuesOfChange values) {
        Sentence where = earlier.sentence();
        boolean here = later.sentence() == where;
        if (isYear(later)
                || isYear(earlier)
                || isAimed(where, c)
                || isGroup(later)
                || isGroup(earlier)
                || here && isOfTimeBefore(later)
                || where.before(c).within(3).inWords().has(Vocabulary.NET)) {
            return Tie.OTHER;
        }
        if (here
                        && (isOfOwnTime(where, c, later)
                                || isOfNamedBehind(where, c, later, earlier)
                                || isRatioOfPair(where, c)
                                || isOfPairBefore(where, c, later, earlier))
                || where.isAmount(c - 2) && where.says(c - 1, Vocabulary.RANGES)) {
            return Tie.RIVAL;
        }
        int nearest = where.before(c).find(k -> values.isValue(k, c, earlier.index()));
        boolean told = here
                && (where.partner(earlier.index()) == later.index()
                        || later.index() > c
                        || nearest == later.index()
                        || where.after(later.index()).until(nearest).has(Cue.AMONG, Cue.COMPRISING));
        return told ? Tie.WORDS : here ? Tie.NEAR : hasRival(later) ? Tie.RIVAL : Tie.LINE;
    }

    /** "aimed at an average growth of 15%" */
    private static boolean isAimed(Sentence where, int c) {
        return where.before(c).inWords().has(Cue.AIM)
                || where.before(c).inWords().has(Vocabulary.AIMS);
    }

    /** "the top 10% grew by 27%", "the bottom half": which of them is meant, and no value. */
    private static boolean isGroup(Place value) {
        return value.sentence().says(value.index() - 1, Vocabulary.SOME_OF);
    }

    /** "declined from 60 to 40, the whole production of a worker has tripled", "180 against 147, a drop of 42% from last year": a pair is told, and of the change something else. */
    private static boolean isOfPairBefore(Sentence where, int c, Place later, Place earlier) {
        int last = Math.max(later.index(), earlier.index());
        int verb = where.before(c).inWords().find(Cue.UP, Cue.DOWN);
        int begin =
                where.before(verb < 0 ? c : verb).find(k -> !where.isWord(k) && !(where.get(k) instanceof Atom.Apart));
        boolean paired = where.partner(earlier.index()) == later.index() && where.partner(c) < 0 && last < c;
        boolean own = where.after(c).inSegment().notOver(where::isAmount).has(Cue.SAME_PERIOD)
                && where.before(earlier.index()).inWords().has(Cue.COMPARED);
        boolean subject = begin > last && where.is(begin, ',') && (verb < 0 ? c : verb) - begin > SUBJECT + 1;
        return last < c && own || paired && subject;
    }

    /** "from 14.8% to 11.8% (still double the average of the 1960s)": a multiple of what is named behind it. */
    private static boolean isOfNamedBehind(Sentence where, int c, Place later, Place earlier) {
        return where.amount(c).unit() == Atom.Unit.TIMES
                && where.says(c + 1, Vocabulary.DETERMINERS)
                && Math.max(later.index(), earlier.index()) < c;
    }

    /** "coal, from 1,738 to 731 (42 per cent)": a bracket of which nothing says that it tells a change, and not what is left. */
    private static boolean isRatioOfPair(Sentence where, int c) {
        return where.isOpen(c - 1) && !where.hasOneOf(Sentence.bits(Cue.UP, Cue.DOWN, Cue.COMPARED));
    }

    /** That one value is more or less than another: "from sixty to eighty millions" may be a range. */
    static Tie ofDirection(Place later, Place earlier) {
        boolean other = isYear(later) || isYear(earlier) || later.isOther(earlier) || isPrice(earlier, later);
        boolean range = later.number().scaleWord().isPresent()
                && earlier.number().scaleWord().isEmpty()
                && !earlier.isMeasured();
        return other ? Tie.OTHER : range ? Tie.NEAR : Tie.WORDS;
    }

    /** "from 2.20 to the dollar to about 15": so many to one of another, of which more may be a fall. */
    private static boolean isPrice(Place earlier, Place later) {
        Sentence where = earlier.sentence();
        int to = earlier.index() + 1;
        return where.says(to, Vocabulary.TO)
                && where.after(to).until(later.index()).has(Vocabulary.TO);
    }

    /** "from 57.5% to 52.6% (between 1920 and 1929, it fell by 5.7%)": a bracket that names a time of its own. */
    private static boolean isOfOwnTime(Sentence where, int c, Place later) {
        int open = where.openBracket(c);
        return open > later.index() && where.after(open).until(c).has(k -> where.get(k) instanceof Atom.Apart);
    }

    // --- of shares

    /** What stands against a part and what is told to be its whole in one sentence; {@code FORM} if nothing does. */
    static Tie ofPart(Sentence where, int part, int whole) {
        Place of = where.at(whole);
        int from = Math.min(part, whole);
        int to = Math.max(part, whole);
        boolean other = isYear(of)
                || isOne(of)
                || isWhere(where.at(part))
                || part != whole && isYear(where.at(part))
                || part < whole
                        && where.before(whole)
                                .inSegment()
                                .until(part)
                                .notOver(where::isAmount)
                                .has(Cue.UP, Cue.DOWN)
                || where.says(part - 1, Vocabulary.FROM) && whole < part && !of.isFraction();
        return other ? Tie.OTHER : where.after(from).until(to).has(Vocabulary.CLAUSES) ? Tie.NEAR : Tie.FORM;
    }

    /** A part and the whole that was found for it. */
    Tie tie(int part, int s, Place whole, Named named, List<String> frame) {
        boolean here = whole.sentence() == sentence;
        boolean isNamed = !named.words().isEmpty() && !named.isTotal() && !named.isThose();
        Tie near = isNamed ? Tie.NAMED : named.isNothing() && frame.isEmpty() ? standing(part, s, whole) : Tie.WORDS;
        boolean far = !near.holds() && here && !isOnlyOne(whole, part)
                || sentence.depth(part) > 0 && sentence.before(part).within(2).has(Cue.UP, Cue.DOWN)
                || isOfOtherProper(s, whole)
                || named.isNothing() && here && !whole.isOutOf() && mayBeOfItsPart(whole.index(), part)
                || !NamedWholes.isSaidOf(whole, named.more())
                || (named.isTotal() || named.isThose()) && isOfOtherName(whole, named.words())
                || isOfOtherFrame(whole, frame)
                || isOfOtherName(
                        whole, frame.stream().filter(Nouns::isParticiple).toList())
                || !isNamed && wholes.focus().isFar(whole)
                || !named.isNothing() && !named.isCompared() && !new Scope(sentence, context).isOf(whole, part, s)
                || (named.isTotal() || named.isThose()) && !wholes.focus().isNear(whole)
                || isPlan(whole) && !here && isOfOtherPart(whole)
                || !here && named.isNothing() && hasFraction(part)
                || named.isNothing() && sentence.says(sentence.behind(s), Vocabulary.COUNTERS)
                || Focus.isOfTimeBefore(sentence.at(part)) != Focus.isOfTimeBefore(whole)
                        && sentence.pairedWhole(part) < 0;
        boolean other = sentence.pairedWhole(part) < 0 && whole.isOther(sentence.at(part));
        far |= other && Nouns.areOfPersonsAndThings(whole.noun(), sentence.noun(part));
        boolean counted = isCountedAt(part, s, whole, named)
                && (!other || whole.noun().stream().allMatch(Nouns::isParticiple));
        return far ? Tie.RIVAL : counted ? Tie.FORM : other ? near.and(Tie.LINE) : near;
    }

    /** "9,600 dogs, 80% of the 12,500 registered": whether a percentage stands directly between a part and its whole, so that neither is another number. */
    private boolean isCountedAt(int part, int s, Place whole, Named named) {
        return whole.sentence() == sentence
                && named.count() == whole.index()
                && !named.isCompared()
                && part < s
                && !sentence.after(part).until(s).has(k -> k != s && sentence.isAmount(k))
                && sentence.comma(s) - sentence.comma(part) <= 1;
    }

    /** "thu 12.480 tỷ đồng, vượt 4% dự toán (12.000 tỷ đồng). Chi 15.340 tỷ đồng, đạt 97,3% dự toán": a plan that is farther back, or in the bracket of what it is the plan of. */
    private boolean isOfOtherPart(Place plan) {
        Sentence where = plan.sentence();
        return where != context.previous() || where.depth(plan.index()) > 0;
    }

    /** "70,3% (43.434/61.827 hồ sơ), trễ hạn 4.331 hồ sơ": whether a fraction before a part counts the same, so that its whole may be the part's. */
    private boolean hasFraction(int part) {
        return sentence.before(part)
                .has(k -> sentence.isFraction(k) && sentence.at(k).isLike(sentence.at(part)));
    }

    /** "tổng số hộ nghèo DTTS" is not of "10.689 hộ nghèo": a name with capitals that does not stand with the whole. */
    private boolean isOfOtherProper(int s, Place whole) {
        List<String> around = new ArrayList<>(whole.label());
        around.addAll(whole.wordsBehind());
        int total = sentence.after(s).inWords().within(LEAD).find(Cue.TOTAL);
        return total >= 0
                && sentence.after(total)
                        .inWords()
                        .notOver(Cue.AND, Cue.VERB)
                        .within(LEAD)
                        .has(k -> sentence.get(k) instanceof Atom.Word word
                                && word.isCapital()
                                && !around.contains(word.text()));
    }

    /** "Trong số đại biểu nữ, ..." is not of "960 đại biểu dự họp": whether not all that a sentence says first is said around a whole. */
    private static boolean isOfOtherFrame(Place whole, List<String> frame) {
        List<String> around = new ArrayList<>(whole.label());
        around.addAll(whole.noun());
        around.addAll(whole.wordsBehind());
        return !Nouns.isEnglish(frame) && !around.containsAll(frame);
    }

    /** "20% of total drawings" is not of an amount "that was released": whether no word around an amount is of a name. */
    private static boolean isOfOtherName(Place whole, List<String> name) {
        List<String> around = new ArrayList<>(whole.label());
        around.addAll(whole.wordsBehind());
        if (Nouns.isEnglish(name) && Nouns.isEnglish(around)) {
            return !name.isEmpty()
                    && name.stream()
                            .noneMatch(word -> around.stream().anyMatch(other -> Nouns.isOfOneStem(word, other)));
        }
        List<String> last = name.subList(Math.max(0, name.size() - 2), name.size());
        return whole.isMeasured() && name.size() > 2 && Collections.indexOfSubList(around, last) < 0;
    }

    /** What ties a part to a whole of which the percentage says nothing: words or structure around them, or that both count the same; money is like any other. */
    private Tie standing(int part, int s, Place whole) {
        boolean measured = whole.isMeasured();
        boolean here = whole.sentence() == sentence;
        Role role = whole.role();
        boolean attained = measured && sentence.role(s) == Role.ATTAINED;
        boolean slash = here && part < whole.index() && sentence.is(whole.index() - 1, '/');
        boolean told = here && (slash || role == Role.PLAN || role == Role.WHOLE || role == Role.TOTAL)
                || context.intros().contains(whole.sentence()) && isLine(whole.sentence())
                || sentence.isOfThat(part)
                || sentence.isOfThat(s)
                || !attained && wholes.enclosing(part).filter(whole::equals).isPresent();
        boolean subject = isSubject(part, s);
        if (here && sentence.role(s) == Role.ATTAINED && isOfChanges(part, whole)) {
            return Tie.NEAR;
        }
        boolean sibling = !attained && !subject && wholes.isOfSibling(part, whole);
        boolean only = isOnlyOne(whole, part) && !subject;
        Place place = sentence.at(part);
        if (!measured
                && only
                && !hasLikeBefore(whole)
                && whole.isLike(place)
                && Nouns.isWider(whole.noun(), place.noun())) {
            return Tie.WORDS;
        }
        if (told || sibling) {
            return Tie.WORDS;
        }
        boolean covered = here
                && only
                && whole.isLike(place)
                && sentence.comma(part) - sentence.comma(whole.index()) == 1
                && sentence.before(whole.index()).within(LEAD).inWords().has(Vocabulary.COVERING);
        boolean called = covered || NamedWholes.isNamedAlike(place, whole);
        boolean alike = place.noun().isEmpty() ? !isMoney(part) : whole.isLike(place) && !here;
        Sentence before = context.previous();
        boolean goesOn = before != null && before.hasShareOf(whole);
        boolean labelled = sentence.is(part - 1, ':');
        boolean shared = goesOn && sentence.before(s).within(2).has(Cue.REST);
        boolean near = !labelled && (shared || !measured && (goesOn || only && alike));
        return called || slash || near ? Tie.LINE : Tie.NEAR;
    }

    /** "12 vụ (8%); đang xử lý 24 vụ; quá hạn 3 vụ (2%)": whether its sentence counts the same before it, beside which it is of the same. */
    private boolean hasLikeBefore(Place whole) {
        return whole.sentence() == sentence
                && sentence.before(whole.index())
                        .has(k -> sentence.isOuterCount(k) && sentence.at(k).isLike(whole));
    }

    /** "đàn lợn 150.282 con, tăng 0,66%; bò 7.980 con, bằng 94,79%": of a clause that says how its own count changed. */
    private boolean isOfChanges(int part, Place whole) {
        return sentence.clause(whole.index()) < sentence.clause(part)
                && !sentence.label(part).isEmpty()
                && sentence.after(whole.index()).inClause().has(sentence::isChange);
    }

    /**
     * "18,240 calls, 96% of the 19,000 received; 14,592 (80%) ...", "27 of 36 (75%) were accepted: 18 fully (50%)": whether a
     * share may be of the part that a clause before is about as well as of its whole.
     */
    private boolean mayBeOfItsPart(int whole, int part) {
        boolean subject =
                sentence.before(whole).inClause().has(k -> sentence.at(whole).equals(sentence.shareOf(k)));
        return subject && sentence.clause(whole) < sentence.clause(part)
                || (sentence.pairedWhole(whole) >= 0 && !wholes.isOfKind(part, whole) || sentence.isFraction(whole))
                        && (sentence.clause(whole) < sentence.clause(part)
                                || sentence.before(part).until(whole).has(':'));
    }

    /** Whether no other count of a whole's noun stands beside it of which no share is stated: "45 trường, sửa chữa 130 trường; 36 trường (8%)" has two. */
    private boolean isOnlyOne(Place whole, int part) {
        Sentence where = whole.sentence();
        int end = where == sentence ? part : where.size();
        return !where.anyNumber(k -> k < end
                && k != whole.index()
                && where.isCount(k)
                && where.depth(k) == 0
                && where.role(k) == Role.NONE
                && where.shareOf(k) == null
                && where.at(k).isLike(whole));
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
        return part < whole
                && sentence.is(whole - 1, '/')
                && sentence.at(part).isOther(sentence.at(whole))
                && !Nouns.arePersons(sentence.noun(part), sentence.noun(whole));
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

    boolean isMoney(int i) {
        return sentence.isMeasured(i) || sentence.amount(i).number().scaleWord().isPresent();
    }
}
