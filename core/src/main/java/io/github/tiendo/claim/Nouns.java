package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.notation.text.Phrases;
import java.util.List;
import java.util.Map;

/** Whether two amounts count the same kind of thing. */
final class Nouns {

    /** How two amounts agree in what they count. */
    enum Agreement {
        SAME,
        /** One of them does not say. */
        UNKNOWN,
        OTHER,
        /** One is money or another measure, one is not. */
        IMPOSSIBLE
    }

    private static final int LEAST_STEM = 5;

    private static final int LONGEST_ENDING = 3;

    private Nouns() {}

    static Agreement agree(Place one, Place other) {
        Agreement measures = measures(one, other);
        return measures != Agreement.UNKNOWN ? measures : agree(one.noun(), other.noun());
    }

    static boolean areSame(List<String> one, List<String> other) {
        return agree(one, other) == Agreement.SAME;
    }

    /** SAME or IMPOSSIBLE where the measures tell. */
    private static Agreement measures(Place here, Place there) {
        Amount one = here.amount();
        Amount other = there.amount();
        if (one.isPercent() != other.isPercent() || isUnscaled(one, other) || isUnscaled(other, one)) {
            return Agreement.IMPOSSIBLE;
        }
        if (one.measure().equals(other.measure())) {
            return one.measure().isEmpty() && !one.isPercent() ? Agreement.UNKNOWN : Agreement.SAME;
        }
        return isBare(here) || isBare(there) ? Agreement.UNKNOWN : Agreement.IMPOSSIBLE;
    }

    /** "1.2 million": an amount that does not say of what, which may be money. */
    private static boolean isBare(Place place) {
        Amount amount = place.amount();
        return amount.measure().isEmpty()
                && (amount.number().scaleWord().isPresent()
                        || place.sentence().pairedWhole(place.index()) >= 0
                        || place.role() == Role.WHOLE && place.sentence().partner(place.index()) != place.index())
                && place.noun().isEmpty();
    }

    /** "2.4 of 3.0 million": no count has decimals, so that it is in millions too. */
    private static boolean isUnscaled(Amount one, Amount other) {
        return one.number().printed().scale() > 0
                && one.number().scaleWord().isEmpty()
                && one.measure().isEmpty()
                && other.number().scaleWord().isPresent();
    }

    static Agreement agree(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (begins(one, Vocabulary.TIME_NOUNS) != begins(other, Vocabulary.TIME_NOUNS)) {
            // "Trong 90 ngày", in which "1.539 vụ"
            return Agreement.IMPOSSIBLE;
        }
        if (isClassifier(one) != isClassifier(other)) {
            // "3.450 nhà", of which "2.610 căn"
            return Agreement.UNKNOWN;
        }
        if (isClassified(one) != isClassified(other) && !one.get(0).equals(other.get(0))) {
            return isClassified(one)
                    ? agree(one.subList(1, one.size()), other)
                    : agree(one, other.subList(1, other.size()));
        }
        if (isEnglish(one) && isEnglish(other)) {
            List<String> stems = other.stream().map(Nouns::stem).toList();
            return one.stream().map(Nouns::stem).anyMatch(stems::contains) ? Agreement.SAME : Agreement.OTHER;
        }
        if (isPerson(one) && isPerson(other)) {
            // "12.640 cán bộ", of whom "9.480 người": the general word is of all
            return one.get(0).equals(other.get(0))
                    ? Agreement.SAME
                    : isAnyPerson(one) || isAnyPerson(other) ? Agreement.UNKNOWN : Agreement.OTHER;
        }
        boolean first = one.get(0).equals(other.get(0));
        boolean second = one.size() > 1 && other.size() > 1 && one.get(1).equals(other.get(1));
        boolean compound = one.size() > 1
                && other.size() > 1
                && (begins(one, Vocabulary.COMPOUNDS) || begins(other, Vocabulary.COMPOUNDS));
        return first && (second || !compound) ? Agreement.SAME : Agreement.OTHER;
    }

    private static boolean isClassifier(List<String> noun) {
        return noun.size() == 1 && Vocabulary.CLASSIFIERS.contains(noun.get(0));
    }

    private static boolean isClassified(List<String> noun) {
        return noun.size() > 1 && Vocabulary.CLASSIFIERS.contains(noun.get(0));
    }

    private static boolean isAnyPerson(List<String> noun) {
        return begins(noun, Vocabulary.ANY_PERSON);
    }

    /** "12.400 liều" and "8.100 trẻ": whether one counts persons and the other things, of which they are no part. */
    static boolean areOfPersonsAndThings(List<String> one, List<String> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && isPerson(one) != isPerson(other)
                && agree(one, other) == Agreement.OTHER;
    }

    static boolean arePersons(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && isPerson(one) && isPerson(other);
    }

    private static boolean isPerson(List<String> noun) {
        return begins(noun, Vocabulary.PERSONS) || isAnyPerson(noun);
    }

    /** Whether the first word of a noun, or its first two, are one of some phrases. */
    private static boolean begins(List<String> noun, Phrases<String> phrases) {
        return phrases.contains(noun.get(0))
                || noun.size() > 1
                        && phrases.beginsWith(noun.get(0))
                        && phrases.contains(noun.get(0) + " " + noun.get(1));
    }

    /** Whether a noun may be of more than another: "207 hợp tác xã" of "180 hợp tác xã được tập huấn", not "1.200 doanh nghiệp FDI" of "36 doanh nghiệp trong nước". */
    static boolean isWider(List<String> wide, List<String> narrow) {
        if (isEnglish(wide) && isEnglish(narrow)) {
            List<String> stems = narrow.stream().map(Nouns::stem).toList();
            return wide.stream()
                    .map(Nouns::stem)
                    .findFirst()
                    .filter(stems::contains)
                    .isPresent();
        }
        return wide.size() <= narrow.size() && wide.equals(narrow.subList(0, wide.size()));
    }

    static boolean isEnglish(List<String> words) {
        for (String word : words) {
            if (!isAscii(word)) {
                return false;
            }
        }
        return true;
    }

    static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** "determined": a word with the ending of a participle. */
    static boolean isParticiple(String word) {
        return isAscii(word) && Vocabulary.PARTICIPLE_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** "pass" and "passed", "implementation" and "implemented": but for an ending, two English words are one. */
    static boolean isOfOneStem(String one, String other) {
        return isOfOneStem(one, other, LONGEST_ENDING);
    }

    /** "released" and "releases", "approved" and "approvals": a verb and what it makes, which differ in little. */
    static boolean isActed(String verb, String name) {
        return isOfOneStem(verb, name, LONGEST_ENDING - 1);
    }

    private static boolean isOfOneStem(String one, String other, int ending) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= LEAST_STEM - 1 && most - same <= ending;
    }

    /** An English word without the ending of its number; any other as it is. */
    static String stem(String word) {
        for (Map.Entry<String, String> ending : Vocabulary.SINGULARS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        for (String ending : Vocabulary.ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        for (String ending : Vocabulary.PLURAL_ENDINGS) {
            if (word.endsWith(ending) && word.length() > LONGEST_ENDING) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
