package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.Claim.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds percentages of one sentence that share out one whole. */
final class PercentSumFinder {

    private static final int LEAST = 3;

    private PercentSumFinder() {}

    static void find(Sentence sentence, Consumer<Claim> out) {
        List<Integer> shares = new ArrayList<>();
        List<Integer> loose = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.isPercent(i) || sentence.depth(i) > 0) {
                continue;
            }
            Role role = sentence.role(i);
            boolean named = sentence.get(sentence.behind(i) < sentence.size() ? sentence.behind(i) : i)
                    .is("of");
            if (role == Role.SHARE && !sentence.isUsed(i)) {
                shares.add(i);
            } else if (role == Role.NONE && !sentence.isUsed(i) && !named) {
                loose.add(i);
            } else if (!role.isChange()) {
                return;
            }
        }
        boolean told = loose.isEmpty() || sentence.has(Cue.STRUCTURE, 0, sentence.size()) || isGraded(sentence, loose);
        List<Integer> all = new ArrayList<>(shares);
        all.addAll(loose);
        all.sort(null);
        boolean split = isListed(sentence, all);
        if (all.size() >= LEAST && split && !sentence.has(Cue.AMONG, all.get(0), all.get(all.size() - 1))) {
            all.forEach(sentence::use);
            out.accept(new Claim.PercentSum(
                    sentence.quote(all.get(0), all.get(all.size() - 1), all.get(0)),
                    all.stream().map(i -> sentence.amount(i).number()).toList(),
                    told ? Extent.ALL : Extent.SOME));
        }
    }

    /** Whether a comma, semicolon or "and" stands between every two. */
    private static boolean isListed(Sentence sentence, List<Integer> all) {
        for (int i = 1; i < all.size(); i++) {
            int from = all.get(i - 1);
            int mark = sentence.after(
                    from,
                    k -> sentence.get(k).is(',') || sentence.get(k).is(';') || sentence.cue(k) == Cue.AND,
                    k -> false);
            boolean words =
                    sentence.isWord(all.get(i) - 1) || ",;:".contains(sign(sentence.get(all.get(i) - 1)));
            if (mark < 0 || mark > all.get(i) || !words) {
                return false;
            }
        }
        return true;
    }

    private static String sign(Atom atom) {
        return atom instanceof Atom.Sign sign ? String.valueOf(sign.mark()) : "?";
    }

    /** "mức A: 52%, mức B: 24%, mức C: 14%": grades of one kind, told apart by their last word alone. */
    private static boolean isGraded(Sentence sentence, List<Integer> percents) {
        List<List<String>> labels =
                percents.stream().map(i -> sentence.label(i)).toList();
        List<String> first = labels.get(0);
        String last = first.isEmpty() ? "" : first.get(first.size() - 1);
        String kind = first.size() < 2 ? "" : first.get(first.size() - 2);
        return !kind.isEmpty()
                && labels.subList(1, labels.size()).stream()
                        .allMatch(label -> label.size() == 2
                                && label.get(0).equals(kind)
                                && !label.get(1).equals(last));
    }
}
