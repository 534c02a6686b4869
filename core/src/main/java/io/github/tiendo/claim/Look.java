package io.github.tiendo.claim;

import io.github.tiendo.notation.text.Phrases;
import java.util.function.IntPredicate;

/**
 * A look from a place of a sentence to the nearest one before or behind it that is asked for: {@code
 * sentence.before(i).inWords().within(4).find(Cue.UP)}. What bars a look is looked at itself. For one use.
 */
public final class Look {

    private static final IntPredicate NOTHING = k -> false;

    private final Sentence sentence;
    private final int from;
    private final int step;
    private int reach = Sentence.FAR;
    private IntPredicate bar = NOTHING;
    private boolean isInWords;
    private boolean isInClause;
    private boolean isInSegment;
    private long barredCues;

    /** @param step 1 to look behind the place, -1 to look before it */
    Look(Sentence sentence, int from, int step) {
        this.sentence = sentence;
        this.from = from;
        this.step = step;
    }

    /** Not over what is told. */
    public Look notOver(IntPredicate told) {
        IntPredicate known = bar;
        bar = known == NOTHING ? told : k -> known.test(k) || told.test(k);
        return this;
    }

    public Look notOver(char... signs) {
        return notOver(k -> isOneOf(k, signs));
    }

    Look notOver(Cue... cues) {
        barredCues |= Sentence.bits(cues);
        return this;
    }

    /** Over words alone. */
    Look inWords() {
        isInWords = true;
        return this;
    }

    /** Over so many atoms at most. */
    Look within(int most) {
        reach = Math.min(reach, most + 1);
        return this;
    }

    /** As far as a place. */
    public Look until(int end) {
        reach = Math.min(reach, Math.max(1, step * (end - from)));
        return this;
    }

    /** Not over a semicolon outside of brackets. */
    Look inClause() {
        isInClause = true;
        return this;
    }

    /** Not over a comma or semicolon outside of brackets. */
    Look inSegment() {
        isInSegment = true;
        return this;
    }

    /** Where it is; -1 if it is nowhere. */
    public int find(IntPredicate wanted) {
        int end = end();
        for (int k = from + step; k != end; k += step) {
            if (wanted.test(k)) {
                return k;
            }
            if (isBarred(k)) {
                return -1;
            }
        }
        return -1;
    }

    /** The first place behind the last one that is looked at. */
    private int end() {
        int last = step > 0 ? Math.min(sentence.size() - 1, from + reach) : Math.max(0, from - reach);
        return step * (last - from) > 0 && from + step >= 0 && from + step < sentence.size()
                ? last + step
                : from + step;
    }

    private boolean isBarred(int k) {
        return isInWords && !sentence.isWord(k)
                || isInClause && sentence.clause(k) != sentence.clause(from)
                || isInSegment && sentence.comma(k) != sentence.comma(from)
                || barredCues != 0 && sentence.isOneOf(k, barredCues)
                || bar != NOTHING && bar.test(k);
    }

    int find(Cue... cues) {
        long wanted = Sentence.bits(cues);
        if (!sentence.hasOneOf(wanted)) {
            return -1;
        }
        int end = end();
        for (int k = from + step; k != end; k += step) {
            if (sentence.isOneOf(k, wanted)) {
                return k;
            }
            if (isBarred(k)) {
                return -1;
            }
        }
        return -1;
    }

    int find(char... signs) {
        return find(k -> isOneOf(k, signs));
    }

    int find(Role role) {
        return find(k -> sentence.role(k) == role);
    }

    /** Where one of some phrases begins. */
    public int find(Phrases<?> phrases) {
        return sentence.mayBegin(phrases) ? find(k -> sentence.says(k, phrases)) : -1;
    }

    public boolean has(IntPredicate wanted) {
        return find(wanted) >= 0;
    }

    boolean has(Cue... cues) {
        return find(cues) >= 0;
    }

    boolean has(char... signs) {
        return find(signs) >= 0;
    }

    boolean has(Role role) {
        return find(role) >= 0;
    }

    public boolean has(Phrases<?> phrases) {
        return find(phrases) >= 0;
    }

    private boolean isOneOf(int k, char... signs) {
        for (char sign : signs) {
            if (sentence.is(k, sign)) {
                return true;
            }
        }
        return false;
    }
}
