package io.github.tiendo.claim;

import io.github.tiendo.notation.NumberReading;
import java.util.ArrayList;
import java.util.List;

/** Finds the rate of a summary of tasks, which is of those that were due. */
final class DueShare {

    /** How many words may stand between a count and the word that says that it is overdue, or done. */
    private static final int BESIDE = 2;

    private static final int BEFORE = 3;

    private final Sentence sentence;
    private final PartOfShare partOf;
    private final ShareClaims claims;

    DueShare(Sentence sentence, PartOfShare partOf, ShareClaims claims) {
        this.sentence = sentence;
        this.partOf = partOf;
        this.claims = claims;
    }

    /** The rate of a task summary is of what is due: of what was done and what is overdue. */
    boolean find(int s) {
        if (sentence.role(s) != Role.ATTAINED || sentence.depth(s) > 0) {
            return false;
        }
        int overdue = sentence.before(s).find(k -> sentence.isCount(k) && isBeside(k, Cue.OVERDUE));
        int part = partOf.left(s);
        if (overdue < 0 || part < 0 || sentence.comma(part) == sentence.comma(s)) {
            return false;
        }
        int done = sentence.before(overdue).find(k -> sentence.depth(k) == 0 && sentence.isCount(k) && isDone(k));
        if (done < 0 || done == part) {
            return false;
        }
        List.of(s, done, overdue).forEach(sentence::use);
        NumberReading all = NumberReading.of(
                sentence.at(done).value().add(sentence.at(overdue).value()));
        List<NumberReading> of = new ArrayList<>(List.of(all));
        int assigned = sentence.before(done).find(Role.WHOLE);
        if (assigned >= 0) {
            of.add(sentence.at(assigned).number());
        }
        claims.add(new Claim.Share(
                sentence.quote(done, s, s),
                List.of(sentence.at(done).number()),
                of,
                sentence.amount(s),
                false,
                true,
                Tie.WORDS));
        return true;
    }

    private boolean isBeside(int count, Cue cue) {
        return sentence.after(count).inWords().within(BESIDE).has(cue)
                || sentence.before(count).inWords().within(BESIDE).has(cue);
    }

    private boolean isDone(int count) {
        return sentence.before(count).inWords().within(BEFORE).has(Cue.DONE)
                && !sentence.before(count).inWords().within(BEFORE).has(Cue.NOT);
    }
}
