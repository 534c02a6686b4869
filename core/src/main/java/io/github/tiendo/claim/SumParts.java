package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Nouns.Agreement;
import java.util.ArrayList;
import java.util.List;

/** Tells which counts of a stretch of a sentence are parts of a total: the first of each segment that counts the same. */
record SumParts(Sentence sentence) {

    static final int LEAST_WITHOUT_WORD = 3;

    /** Where parts end: at the closing bracket, or where the next whole with parts of its own begins. */
    int end(int from, int deep) {
        int to = from;
        while (to < sentence.size() && sentence.depth(to) >= deep && to - from < 2 * Sentence.FAR) {
            to++;
        }
        return to;
    }

    int firstPart(int from, int to, int deep) {
        for (int k = from; k < to; k++) {
            if (isPart(k, deep)) {
                return k;
            }
        }
        return -1;
    }

    /** Whether a count may be a part: "1,439 vs 127 in the quarter" is against another, and no part of it. */
    boolean isPart(int k, int deep) {
        if (k >= sentence.size()) {
            return false;
        }
        Role role = sentence.role(k);
        return sentence.depth(k) == deep
                && sentence.isCountOrFraction(k)
                && role.mayBePart()
                && role != Role.LATER
                && role != Role.TOTAL
                && !sentence.after(k).inWords().has(Vocabulary.PER)
                && sentence.cue(k - 1) != Cue.COMPARED;
    }

    /** The first count of every segment: segments are parted by semicolons, else by commas and "and". */
    List<Integer> parts(int from, int to, int deep, Place total) {
        List<Integer> labelled = labelled(from, to, deep, total);
        if (!labelled.isEmpty()) {
            return labelled;
        }
        boolean semicolons = isParted(from, to, deep, total);
        List<Integer> parts = new ArrayList<>();
        boolean wanted = true;
        boolean nested = false;
        for (int k = from; k < to; k++) {
            if (sentence.depth(k) != deep) {
                continue;
            }
            boolean semicolon = sentence.is(k, ';');
            // "..., chiếm 0,81% và không hoàn thành nhiệm vụ 08 người": a share ends what is said of a part
            boolean and = sentence.cue(k) == Cue.AND && (isPart(k + 1, deep) || k > from && sentence.isPercent(k - 1));
            boolean comma = sentence.is(k, ',') || sentence.cue(k) == Cue.AND;
            Cue cue = sentence.cue(k);
            if (semicolon && !parts.isEmpty() && !semicolons) {
                break;
            }
            boolean same = comma && isPart(k + 1, deep) && sentence.at(k + 1).isLike(total) && !total.isMeasured();
            if (semicolon || !nested && (and || same || comma && !semicolons)) {
                wanted = true;
                nested &= !semicolon;
            } else if (cue == Cue.AMONG || cue == Cue.COMPRISING && firstPart(k + 1, to, deep) >= 0) {
                if (!semicolons && parts.size() > 0) {
                    return ofNextWhole(parts, total);
                }
                nested = !parts.isEmpty();
                if (nested && sentence.is(k - 1, ';') && parts.size() > 1) {
                    // in "..., trong đó 4/22; 10/22; 44/63, trong đó 17/63" the third is the whole of what follows it
                    parts.remove(parts.size() - 1);
                    return parts;
                }
            } else if (wanted && !nested && isPart(k, deep)) {
                if (sentence.at(k).isIncomparable(total)) {
                    wanted = semicolons;
                    continue;
                }
                // "3.450/4.120 nhà, trong đó xây mới 2.600 nhà, sửa chữa 850 nhà; còn lại 670 nhà": what remains is of
                // the whole
                if (sentence.role(k) == Role.REST && isSome(total)) {
                    return parts;
                }
                boolean done = !semicolons && !parts.isEmpty() && isStep(k) && !isStep(parts.get(parts.size() - 1));
                if (done || sentence.at(k).isOther(total) && isInClause(k, from)) {
                    wanted = false;
                    continue;
                }
                parts.add(k);
                wanted = false;
            }
        }
        return parts;
    }

    /** "vốn đầu tư 512 tỷ đồng, giải ngân 409,6 tỷ đồng": what was done with an amount, which is no part beside it. */
    private boolean isStep(int k) {
        return sentence.isMeasured(k) && sentence.before(k).inWords().within(2).has(Vocabulary.STEPS);
    }

    /** Whether a total is some of a whole itself. */
    private static boolean isSome(Place total) {
        return total.atom() instanceof Fraction fraction
                && fraction.part().value().compareTo(fraction.whole().value()) < 0;
    }

    /** "Hà Nội: 18, Huế: 29; không mã: Cần Thơ: 10": if every number stands behind a label and nothing else is said, all are parts. */
    private List<Integer> labelled(int from, int to, int deep, Place total) {
        List<Integer> labelled = new ArrayList<>();
        for (int k = from; k < to; k++) {
            boolean part = isPart(k, deep);
            boolean told = part && sentence.at(k).isLabelled() && sentence.at(k).mayBeLike(total);
            if (part && !told || sentence.isPercent(k) && sentence.depth(k) == deep) {
                return List.of();
            }
            if (told) {
                labelled.add(k);
            }
        }
        return labelled.size() < LEAST_WITHOUT_WORD ? List.of() : labelled;
    }

    /** "mô hình Cục được tổ chức tại 11 bộ": a count behind a verb of its segment is of something else. */
    private boolean isInClause(int k, int from) {
        for (int i = k - 1; i >= from && sentence.isWord(i) && sentence.cue(i) != Cue.AND; i--) {
            // "cũ 106 tin, mới 798 tin": a word alone before a count is its name
            boolean named = i == k - 1 && (i == from || !sentence.isWord(i - 1));
            if (!named && sentence.cue(i) == Cue.VERB) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> ofNextWhole(List<Integer> parts, Place total) {
        int last = parts.get(parts.size() - 1);
        boolean own = parts.size() > 1 && sentence.at(last).isOther(total);
        return own ? parts.subList(0, parts.size() - 1) : parts;
    }

    /** Whether semicolons part the parts: then there are no two of them before the first. */
    private boolean isParted(int from, int to, int deep, Place total) {
        int counts = 0;
        int first = -1;
        for (int k = from; k < to; k++) {
            if (sentence.depth(k) == deep && sentence.is(k, ';') && counts > 0) {
                return counts < 2;
            }
            if (sentence.cue(k) == Cue.COMPRISING || sentence.cue(k) == Cue.AMONG) {
                return sentence.after(k).until(to).has(i -> sentence.is(i, ';') && sentence.depth(i) == deep);
            }
            boolean begins = k == from || !sentence.isWord(k - 1) || counts == 0 || isListed(k);
            if (isPart(k, deep) && begins) {
                boolean ofTotal = first >= 0 && sentence.at(first).isLike(total);
                boolean other = first >= 0
                        && sentence.at(first).isOther(sentence.at(k))
                        && (ofTotal || sentence.has(Cue.VERB, k - 3, k));
                counts += other ? 0 : 1;
                first = first < 0 ? k : first;
            }
        }
        return false;
    }

    private boolean isListed(int k) {
        int mark = sentence.before(k)
                .notOver(sentence::isCount)
                .find(i -> sentence.is(i, ',') || sentence.cue(i) == Cue.AND);
        return mark >= 0;
    }

    /**
     * "Kasese (192), Bundibugyo (144) and Ntoroko (134)", "15 per cent were closed (36), 45 per cent open (108)", "roads ($84.2m) and
     * bridges ($15.8m)": counts alone in brackets, and no others.
     */
    List<Integer> inBrackets(int from, int to, int deep) {
        List<Integer> parts = new ArrayList<>();
        for (int k = from; k < to; k++) {
            if (sentence.isCountOrFraction(k)) {
                boolean alone = sentence.isOpen(k - 1)
                        && sentence.closeBracket(k - 1)
                                == k + 1 + sentence.noun(k).size()
                        && sentence.isCount(k)
                        && (sentence.isWord(k - 2) || sentence.isPercent(k - 2));
                if (!alone || !isPart(k, deep + 1)) {
                    return List.of();
                }
                parts.add(k);
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }

    List<Integer> before(int t) {
        List<Integer> parts = new ArrayList<>();
        int deep = Math.max(0, sentence.depth(t) - 1);
        deep = sentence.depth(t) == 0 ? 0 : deep;
        boolean wanted = true;
        for (int k = Math.max(0, t - Sentence.FAR); k < t; k++) {
            boolean mark = sentence.is(k, ',') || sentence.is(k, ';') || sentence.cue(k) == Cue.AND;
            if (mark) {
                wanted = true;
            } else if ((wanted || isOfKinds(parts, k)) && isPart(k, deep)) {
                if (!wanted) {
                    parts.remove(parts.size() - 1);
                }
                Agreement agreement = sentence.at(k).agreement(sentence.at(t));
                // "Grants of $184,000 and $105,600, $289,600 in all": of each of several
                boolean whole = sentence.role(k) == Role.WHOLE
                        && (sentence.role(t) != Role.TOTAL
                                || sentence.partner(k) != k
                                || sentence.says(0, Vocabulary.FRAMES));
                if (whole || agreement == Agreement.IMPOSSIBLE) {
                    return List.of();
                }
                parts.add(k);
                wanted = false;
            }
        }
        return !wanted && isOfKinds(parts, t) ? parts.subList(0, parts.size() - 1) : parts;
    }

    /** "Ba phương thức lần lượt đón 9.407, 190 và 2.018 lượt": a number in words before a count says of how many kinds it is told. */
    private boolean isOfKinds(List<Integer> parts, int k) {
        return !parts.isEmpty()
                && sentence.isAmount(parts.get(parts.size() - 1))
                && sentence.amount(parts.get(parts.size() - 1)).isInWords()
                && sentence.isCount(k)
                && !sentence.amount(k).isInWords();
    }
}
