package io.github.tiendo.task;

import io.github.tiendo.notation.NormalText;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a result says in the past tense what the task asks for: {@code Đã ban hành Kế hoạch số 45/KH-UBND} of {@code Ban hành
 * kế hoạch dữ liệu mở}, {@code Issued on 20 March} or {@code Plan issued} of {@code Issue the open data plan}.
 *
 * <p>The verb must be that of the task, with the same thing behind it or none: {@code Đã ban hành văn bản đôn đốc} says
 * nothing of a plan. Where the task asks for so many of something, or for one thing and another, words do not say that it is
 * all of it.
 */
record DoneAsAsked(List<String> task, List<String> result) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d/-]+");
    private static final Pattern NUMBER_OR_LIST = Pattern.compile("[\\d,;]");

    /** Most verbs are of two syllables, and so are most of the things behind them. */
    private static final int SYLLABLES_OF_VERB = 2;

    private static final int SYLLABLES_OF_VERB_AND_THING = 4;

    /** Behind more words than these an English participle is that of another clause. */
    private static final int WORDS_BEFORE_PARTICIPLE = 5;

    /**
     * Whether a result says it.
     *
     * @param title of the task
     * @param result in normal form
     */
    static boolean says(String title, String result) {
        String asked = NormalText.of(title);
        if (NUMBER_OR_LIST.matcher(asked).find() || TaskWords.areTurned(TaskStatus.COMPLETED, result)) {
            return false;
        }
        DoneAsAsked done = new DoneAsAsked(words(asked), words(TaskWords.clause(result)));
        return done.task.size() >= SYLLABLES_OF_VERB
                && Collections.disjoint(done.task, TaskWords.JOINS)
                && !done.result.isEmpty()
                && (done.saysBehindPastMark() || done.saysByParticiple());
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private boolean saysBehindPastMark() {
        if (!TaskWords.PAST_MARKS.contains(result.get(0))) {
            return false;
        }
        List<String> said = result.subList(1, result.size());
        if (!begin(said, SYLLABLES_OF_VERB)) {
            return false;
        }
        return isWithoutThing(said.subList(SYLLABLES_OF_VERB, said.size()))
                || begin(said, Math.min(SYLLABLES_OF_VERB_AND_THING, task.size()));
    }

    /** Whether the first words are some that the task has. */
    private boolean begin(List<String> said, int count) {
        return said.size() >= count && Collections.indexOfSubList(task, said.subList(0, count)) >= 0;
    }

    /** Whether words behind a verb name no thing, but a document, a place or a day. */
    private static boolean isWithoutThing(List<String> words) {
        return words.isEmpty()
                || TaskWords.BEHIND_DONE.contains(words.get(0))
                || Character.isDigit(words.get(0).charAt(0));
    }

    private boolean saysByParticiple() {
        Set<String> forms = participles(task.get(0));
        for (int i = 0; i < Math.min(result.size(), WORDS_BEFORE_PARTICIPLE); i++) {
            if (forms.contains(result.get(i))) {
                List<String> before = result.subList(0, i);
                List<String> behind = result.subList(i + 1, result.size());
                return TaskWords.AUXILIARIES.containsAll(before.stream()
                                .filter(word -> !task.contains(word))
                                .toList())
                        && (isWithoutThing(behind) || i == 0 && task.containsAll(behind));
            }
        }
        return false;
    }

    private static Set<String> participles(String verb) {
        return verb.endsWith("y")
                ? Set.of(verb.substring(0, verb.length() - 1) + "ied", verb + "ed")
                : Set.of(verb + "d", verb + "ed", verb + verb.charAt(verb.length() - 1) + "ed");
    }
}
