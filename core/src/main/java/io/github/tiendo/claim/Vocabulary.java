package io.github.tiendo.claim;

import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words by which a text is read, in both languages, from {@code Claim.phrases} and its like. */
final class Vocabulary {

    private static final Phrasebook BOOK = Phrasebook.load("Claim", file -> Vocabulary.class.getResourceAsStream(file));

    /** The words around numbers, which notation reads cells by. */
    private static final Phrasebook NUMBER_BOOK =
            Phrasebook.load("/io/github/tiendo/notation/Number", file -> Vocabulary.class.getResourceAsStream(file));

    /** A mark of a word: a number, or an amount in words, begins with it. */
    static final int NUMBER = 1;

    /** A mark of a word: a cue begins with it. */
    static final int CUE = 2;

    /** A mark of a word: a joint begins with it. */
    static final int JOINT = 4;

    /** Words of structure. */
    static final Phrases<Cue> CUES = BOOK.table("cue", Cue.class);

    static final Phrases<String> MEASURES = BOOK.table("measure", Function.identity());
    /** Words that begin like a measure: {@code đồng chí}. */
    static final Phrases<String> NO_MEASURES = BOOK.phrases("no-measure");

    /** Measures that may also be counted things: {@code 05 điểm}. */
    static final Phrases<String> COUNTED_TOO = BOOK.phrases("counted-too");

    static final Phrases<String> DOCUMENTS = BOOK.phrases("document");
    static final Phrases<String> DATES = BOOK.phrases("date");
    static final Phrases<String> TIMES_OF_DAY_AND_YEAR = BOOK.phrases("time");
    static final Phrases<String> MONTHS = BOOK.phrases("month");
    static final Phrases<String> BODIES = BOOK.phrases("body");
    static final Phrases<String> AIMS = BOOK.phrases("aim");
    /** Words behind which "số" is no number of a document. */
    static final Phrases<String> COUNTS = BOOK.phrases("counted-number");

    /** Words of a label that make its number a count. */
    static final Phrases<String> COUNTING = BOOK.phrases("counting-label");

    /** Words before a day and month, or a year. */
    static final Phrases<String> BEFORE_DAY = BOOK.phrases("before-day");

    /** Words for a due day behind which a number may also count what is due. */
    static final Phrases<String> DUE = BOOK.phrases("due");

    /** Words that begin what is said of the names of a list. */
    static final Phrases<String> PREDICATES = BOOK.phrases("predicate");

    /** What is said of one name with a number: "tăng 14%". */
    static final Phrases<String> OF_ONE = BOOK.phrases("of-one");

    /** Words and signs behind which "năm" with what is counted is five. */
    static final Phrases<String> FIVE_BEHIND = BOOK.phrases("five-behind");

    /** First syllables of nouns that the second one tells apart. */
    static final Phrases<String> COMPOUNDS = BOOK.phrases("compound");

    static final Phrases<String> CLASSIFIERS = BOOK.phrases("classifier");

    /** Words for persons, and those for any person, which count all of them. */
    static final Phrases<String> PERSONS = BOOK.phrases("person");

    static final Phrases<String> ANY_PERSON = BOOK.phrases("any-person");

    /** Phrases with commas that name one thing: {@code bộ, ngành}. */
    static final Phrases<String> JOINTS = BOOK.phrases("joint");

    static final Phrases<String> EACH = BOOK.phrases("each");
    /** A word behind which stands what an average is for each of: "the average grant". */
    static final Phrases<String> AVERAGED = BOOK.phrases("averaged");

    static final Phrases<String> TIMES = BOOK.phrases("times");
    static final Phrases<String> PLACES = BOOK.phrases("places");
    static final Phrases<String> ORDINALS = BOOK.phrases("ordinal");
    static final Phrases<String> TENS = BOOK.phrases("ten");
    static final Phrases<String> FRACTION = BOOK.phrases("fraction");
    static final Phrases<String> HALVES = BOOK.phrases("half");
    static final Phrases<Integer> NUMBERS = BOOK.table("number", Integer::valueOf);
    static final Phrases<Integer> RANK_WORDS = BOOK.table("rank-word", Integer::valueOf);

    /** Words behind which those are ranks. */
    static final Phrases<String> BEFORE_RANK = BOOK.phrases("before-rank");

    static final Phrases<Integer> PARTS = BOOK.table("part", Integer::valueOf);
    static final Phrases<Integer> DOUBLES = BOOK.table("double", Integer::valueOf);

    /** Words by which tables are read, in normal form. */
    static final Set<String> TABLE_TOTALS = words("table-total");

    /** Names of bodies with a comma in them, as they stand in a text. */
    static final Phrases<String> NAMES_WITH_COMMAS = BOOK.phrases("name-with-comma");

    /** Words for the structure of a sentence that begin a name as well. */
    static final Set<String> BEGIN_NAMES = words("begins-name");

    /** Words between those counted and their names. */
    static final Set<String> NAMING = words("naming");

    /** Verbs of what those counted have, which a list behind them may name. */
    static final Set<String> HAVING = words("having");

    /** Words before a number that say that it is of all of its kind: "cả hai". */
    static final Phrases<String> ALL_OF = BOOK.phrases("all-of");

    /** Words that introduce a list. */
    static final Set<String> LISTED = words("listed");

    /** Words for what is done in part. */
    static final Set<String> ASPECTS = words("aspect");

    /** How the words of a total of some of the rows begin. */
    static final Set<String> TABLE_SUBTOTALS = words("table-subtotal");

    /** Words before what is totalled. */
    static final Set<String> TABLE_TOTALS_OF = words("table-total-of");

    /** Words with which the head of a column that adds up others begins: "Tổng điểm". */
    static final Set<String> TABLE_TOTAL_COLUMNS = words("table-total-column");

    static final Set<String> TABLE_BELOW = words("table-below");
    static final Set<String> TABLE_NO_SUM = words("table-no-sum");
    static final Set<String> TABLE_SHARE = words("table-share");
    static final Set<String> TABLE_PERCENT = words("table-percent");
    static final Set<String> TABLE_EARLIER = words("table-earlier");
    static final Set<String> TABLE_GROWTH = words("table-growth");
    static final Set<String> TABLE_PLAN = words("table-plan");

    /** Hedges of a number, but for those that are none in running text. */
    static final Phrases<Qualifier> HEDGES = NUMBER_BOOK.table("qualifier", Qualifier.class);

    /** Hedges of a cell that say something else in a sentence. */
    static final Phrases<String> NO_HEDGES = BOOK.phrases("no-hedge");

    static final Phrases<ScaleWord> SCALES = NUMBER_BOOK.table("scale", ScaleWord.class);
    static final Phrases<String> CURRENCIES = BOOK.table("currency", Function.identity());

    /** Words that make a grade of the number before: {@code 3 sao}. */
    static final Phrases<String> GRADES = BOOK.phrases("grade");

    /** Letters that are scale words behind an amount of money: {@code £8.6m}. */
    static final Phrases<ScaleWord> MONEY_SCALES = BOOK.table("money", ScaleWord.class);

    static final Phrases<PercentForm> PERCENTS = NUMBER_BOOK.table("percent", PercentForm.class);

    /** Words with which a report asks somebody to do something. */
    static final Phrases<String> ASKING = BOOK.phrases("asking");

    /** Words that say which way a value goes: {@code lên}, {@code xuống}. */
    static final Phrases<String> UPWARD = BOOK.phrases("upward");

    static final Phrases<String> DOWNWARD = BOOK.phrases("downward");

    /** Words that lead to where a movement began, and to where it ended. */
    static final Phrases<String> FROM = BOOK.phrases("from");

    static final Phrases<String> TO = BOOK.phrases("to");

    /** Words for a movement of a rank that say nothing else. */
    static final Phrases<String> MOVING = BOOK.phrases("moving");

    /** Words that double a number down. */
    static final Phrases<String> HALVING = BOOK.phrases("halving");

    /** Words that say that a change is against what was planned. */
    static final Phrases<String> BEYOND = BOOK.phrases("beyond");

    /** Words with which the same is said otherwise, or one of several named. */
    static final Phrases<String> EITHER = BOOK.phrases("either");

    /** Phrases for what was counted last. */
    static final Phrases<String> THOSE = BOOK.phrases("those");

    /** Beginnings of what is said of those of whom alone is spoken from there on. */
    static final Phrases<String> NARROWING = BOOK.phrases("narrowing");

    /** Words that lead to where, or in how many others, something is. */
    static final Phrases<String> WITHIN = BOOK.phrases("within");

    static final Phrases<String> REMAINING = BOOK.phrases("remaining");
    static final Phrases<String> GENERAL_BODIES = BOOK.phrases("general-body");
    static final Phrases<String> HENCE = BOOK.phrases("hence");
    static final Phrases<String> OUTCOMES = BOOK.table("outcome", Function.identity());

    /** How far something is done: {@code FULLY}, {@code PARTLY}. */
    static final Phrases<String> DEGREES = BOOK.table("degree", Function.identity());

    /** Words behind which "one" is no number. */
    static final Phrases<String> BEFORE_ONE = BOOK.phrases("before-one");

    /** Words for one, and those behind which it is no number. */
    static final Phrases<String> ONE = BOOK.phrases("one");

    static final Phrases<String> NO_ONE = BOOK.phrases("no-one");

    /** Words for what is counted behind which "năm" is five. */
    static final Phrases<String> FIVE_OF = BOOK.phrases("five-of");

    /** Phrases that exclude one another. */
    static final List<List<List<String>>> OPPOSITES = opposites();

    private static final Map<String, Integer> MARKS = marks();

    /** Bodies of which there are as many in one place of a text as in another. */
    static final Phrases<String> POPULATIONS = BOOK.phrases("population");

    /** Phrases that say that a number counts all there were so far. */
    static final Phrases<String> CUMULATIVE = BOOK.phrases("cumulative");

    private Vocabulary() {}

    private static Map<String, Integer> marks() {
        Map<String, Integer> marks = new HashMap<>();
        mark(marks, NUMBER, NUMBERS, DOUBLES, HALVES, ONE, RANK_WORDS, PARTS);
        mark(marks, CUE, CUES);
        mark(marks, JOINT, JOINTS);
        return marks;
    }

    private static void mark(Map<String, Integer> marks, int mark, Phrases<?>... tables) {
        for (Phrases<?> phrases : tables) {
            phrases.beginnings().forEach(word -> marks.merge(word, mark, (one, two) -> one | two));
        }
    }

    /** What begins with a word: {@link #NUMBER}, {@link #CUE} and {@link #JOINT} together; 0 if nothing does. */
    static int marks(String word) {
        return MARKS.getOrDefault(word, 0);
    }

    private static Set<String> words(String table) {
        return BOOK.phrases(table).asMap().keySet();
    }

    private static List<List<List<String>>> opposites() {
        return BOOK.phrases("opposite").asMap().keySet().stream()
                .map(pair -> Stream.of(pair.split(" , "))
                        .map(phrase -> List.of(phrase.split(" ")))
                        .toList())
                .toList();
    }
}
