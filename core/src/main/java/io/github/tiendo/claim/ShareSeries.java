package io.github.tiendo.claim;

import io.github.tiendo.claim.WholeOfShare.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds as many percentages as counts before them, each of the count that stands in its place: "58 ha, 122 ha and 156 ha, respectively 17%, 36% and 47% of the 336 ha". */
final class ShareSeries {

    /** How many words may stand between the word for "in turn" and the first percentage. */
    private static final int WORDS = 3;

    private final Sentence sentence;
    private final WholeOfShare meaning;
    private final ShareClaims claims;

    ShareSeries(Sentence sentence, WholeOfShare meaning, ShareClaims claims) {
        this.sentence = sentence;
        this.meaning = meaning;
        this.claims = claims;
    }

    /** Whether several shares are stated from here on; they are claims then. */
    boolean find(int s) {
        List<Integer> percents = percents(s);
        int last = percents.get(percents.size() - 1);
        boolean several = percents.size() > 1
                && sentence.depth(s) == 0
                && sentence.role(s) != Role.ATTAINED
                && (sentence.before(s).inWords().within(WORDS).has(Cue.RESPECTIVELY)
                        || sentence.cue(last + 1) == Cue.RESPECTIVELY);
        Named named = several ? meaning.named(last) : Named.NOTHING;
        List<Integer> parts = several ? parts(s, percents.size()) : List.of();
        if (parts.isEmpty() || sentence.role(s) != Role.SHARE && named.isNothing()) {
            return false;
        }
        Optional<Place> whole = meaning.whole(last, parts.get(parts.size() - 1), named)
                .filter(found -> parts.stream()
                        .allMatch(part -> found.isAtLeast(sentence.at(part)) && found.mayBeLike(sentence.at(part))));
        whole.ifPresent(Place::use);
        for (int i = 0; i < parts.size(); i++) {
            int part = parts.get(i);
            whole.ifPresent(found -> sentence.share(part, found));
            claims.note(percents.get(i), part);
            claims.add(new Claim.Share(
                    sentence.claim(percents.get(i), part),
                    List.of(sentence.at(part).number()),
                    whole.map(found -> List.of(found.number())).orElse(List.of()),
                    sentence.amount(percents.get(i)),
                    false,
                    false,
                    named.count() >= 0 ? Tie.WORDS : Tie.LINE));
        }
        return true;
    }

    /** A percentage, and those behind it with nothing but a comma or "and" between. */
    private List<Integer> percents(int s) {
        List<Integer> percents = new ArrayList<>(List.of(s));
        for (int k = s + 1; sentence.is(k, ',') || sentence.cue(k) == Cue.AND || sentence.isPercent(k); k++) {
            if (sentence.isPercent(k)) {
                percents.add(k);
            }
        }
        return percents;
    }

    /** As many counts of one kind directly before a percentage; none if there are fewer. */
    private List<Integer> parts(int s, int size) {
        List<Integer> parts = new ArrayList<>();
        for (int k = s - 1; k >= 0 && parts.size() < size && !sentence.isPercent(k) && !sentence.is(k, ';'); k--) {
            boolean count = sentence.isCount(k) && sentence.depth(k) == 0;
            if (count && (parts.isEmpty() || sentence.at(k).mayBeLike(sentence.at(parts.get(0))))) {
                parts.add(0, k);
            }
        }
        return parts.size() == size ? parts : List.of();
    }
}
