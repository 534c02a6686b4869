package io.github.tiendo.claim;

import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.notation.text.NormalForm;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a text is read, in both languages, from {@code Claim.phrases} and its like. */
final class Vocabulary {

    private static final Phrasebook BOOK = Phrasebook.load("Claim", file -> Vocabulary.class.getResourceAsStream(file));

    /** The words around numbers, which notation reads cells by. */
    private static final Phrasebook NUMBER_BOOK =
            Phrasebook.load("/io/github/tiendo/notation/Number", file -> Vocabulary.class.getResourceAsStream(file));

    /** The bits of marks that tables have; one more is left for what a word is to wordings. */
    static final int BITS = 63;

    /** How many tables, which every word is looked up in, have a bit of their own; the others share the rest. */
    private static final int OWN = 9;

    private static final List<Phrases<?>> TABLES = new ArrayList<>();

    /** Words of structure. */
    static final Phrases<Cue> CUES = table(BOOK, "cue", Cue.class);

    /** Names with words that elsewhere say something for the structure: {@code loại đặc biệt}. */
    static final Phrases<String> NO_CUES = phrases("no-cue");

    /** Phrases with commas that name one thing: {@code bộ, ngành}. */
    static final Phrases<String> JOINTS = phrases("joint");

    static final Phrases<Integer> NUMBERS = table(BOOK, "number", Integer::valueOf);

    static final Phrases<Integer> DOUBLES = table(BOOK, "double", Integer::valueOf);

    static final Phrases<String> HALVES = phrases("half");

    /** Words for one, and those behind which it is no number. */
    static final Phrases<String> ONE = phrases("one");

    static final Phrases<Integer> RANK_WORDS = table(BOOK, "rank-word", Integer::valueOf);

    static final Phrases<Integer> PARTS = table(BOOK, "part", Integer::valueOf);

    static final Phrases<String> MEASURES = table(BOOK, "measure", Function.identity());
    /** Words that begin like a measure: {@code đồng chí}. */
    static final Phrases<String> NO_MEASURES = phrases("no-measure");

    /** Units of what two numbers with a slash measure: {@code 110/22 kV}. */
    static final Phrases<String> DOUBLE_UNITS = phrases("double-unit");

    /** Measures that may also be counted things: {@code 05 điểm}. */
    static final Phrases<String> COUNTED_TOO = phrases("counted-too");

    static final Phrases<String> DOCUMENTS = phrases("document");
    /** Words that end like those for a document: "kỷ luật 31 tổ chức". */
    static final Phrases<String> NO_DOCUMENTS = phrases("no-document");

    /** Words before an age: "children under 5". */
    static final Phrases<String> AGES = phrases("age");

    static final Phrases<String> DATES = phrases("date");
    static final Phrases<String> TIMES_OF_DAY_AND_YEAR = phrases("time");
    /** Times behind a slash, in which something flows: {@code tấn/ngày}. */
    static final Phrases<String> FLOW_TIMES = phrases("flow-time");

    /** Words for times as they are counted, of which no other thing is a part. */
    static final Phrases<String> TIME_NOUNS = phrases("time-noun");

    static final Phrases<String> MONTHS = phrases("month");
    /** The numbers of quarters. */
    static final Phrases<String> ROMAN = phrases("roman");

    /** Words for a year before its number, one of which is five as well. */
    static final Phrases<String> YEAR = phrases("year");

    /** Words between the bounds of a range. */
    static final Phrases<String> UP_TO = phrases("up-to");

    /** Words before a day that stand before any other number as well. */
    static final Phrases<String> BEFORE_NUMBER = phrases("before-number");

    /** Words for a period that stand before its number alone, and in no plural behind one. */
    static final Phrases<String> BEFORE_NUMBER_OF_PERIOD = phrases("before-number-of-period");

    static final Phrases<String> BODIES = phrases("body");
    static final Phrases<String> AIMS = phrases("aim");
    /** Words behind which "số" is no number of a document. */
    static final Phrases<String> COUNTS = phrases("counted-number");

    /** Words of a label that make its number a count. */
    static final Phrases<String> COUNTING = phrases("counting-label");

    /** Words before a day and month, or a year. */
    static final Phrases<String> BEFORE_DAY = phrases("before-day");

    /** Words for a due day behind which a number may also count what is due. */
    static final Phrases<String> DUE = phrases("due");

    /** Words that begin what is said of the names of a list. */
    static final Phrases<String> PREDICATES = phrases("predicate");

    /** What is said of one name with a number: "tăng 14%". */
    static final Phrases<String> OF_ONE = phrases("of-one");

    /** Words and signs behind which "năm" with what is counted is five. */
    static final Phrases<String> FIVE_BEHIND = phrases("five-behind");

    /** First syllables of nouns that the second one tells apart. */
    static final Phrases<String> COMPOUNDS = phrases("compound");

    static final Phrases<String> CLASSIFIERS = phrases("classifier");

    /** Words for persons, and those for any person, which count all of them. */
    static final Phrases<String> PERSONS = phrases("person");

    static final Phrases<String> ANY_PERSON = phrases("any-person");

    /** Words of which an abbreviation has no letter: {@code and}. */
    static final Phrases<String> SMALL_WORDS = phrases("small-word");

    static final Phrases<String> EACH = phrases("each");
    /** A word behind which stands what an average is for each of: "the average grant". */
    static final Phrases<String> AVERAGED = phrases("averaged");

    static final Phrases<String> TIMES = phrases("times");

    /** Signs by which a number is multiplied. */
    static final Phrases<String> TIMES_SIGNS = phrases("times-sign");

    static final Phrases<String> PLACES = phrases("places");
    static final Phrases<String> ORDINALS = phrases("ordinal");
    static final Phrases<String> TENS = phrases("ten");
    static final Phrases<String> FRACTION = phrases("fraction");
    /** Words between how many and of how few: "one in five". */
    static final Phrases<String> IN_RATIO = phrases("in-ratio");

    /** Words between some and how many there are: "ba trong số năm huyện". */
    static final Phrases<String> OUT_OF_MANY = phrases("out-of-many");

    /** Words that are ones only behind tens. */
    static final Phrases<Integer> UNITS = table(BOOK, "unit", Integer::valueOf);

    /** Words behind which those are ranks. */
    static final Phrases<String> BEFORE_RANK = phrases("before-rank");

    /** Words for one before a part, and those before them that make it a share: "rose by a quarter". */
    static final Phrases<String> PART_ARTICLES = phrases("part-article");

    static final Phrases<String> BEFORE_PART = phrases("before-part");

    /** Words by which tables are read, in normal form. */
    static final Set<String> TABLE_TOTALS = words("table-total");

    /** Names of bodies with a comma in them, as they stand in a text. */
    static final Phrases<String> NAMES_WITH_COMMAS = phrases("name-with-comma");

    /** Words for the structure of a sentence that begin a name as well. */
    static final Set<String> BEGIN_NAMES = words("begins-name");

    /** Articles before a name. */
    static final List<String> ARTICLES = BOOK.list("article");

    /** Words before the word for several bodies: "các bộ". */
    static final List<String> BEFORE_BODIES = BOOK.list("before-bodies");

    /** What is said of one name with a number: "tăng", "down". */
    static final List<String> OF_ONE_NAME = BOOK.list("of-one-name");

    /** Words that say that more names would follow, alone, and behind a name that stands for them. */
    static final Phrases<String> SO_ON = phrases("so-on");

    static final Phrases<String> OTHER_NAMES = phrases("other-names");

    /** Words between those counted and their names. */
    static final Set<String> NAMING = words("naming");

    /** Verbs of what those counted have, which a list behind them may name. */
    static final Set<String> HAVING = words("having");

    /** Words before a number that say that it is of all of its kind: "cả hai". */
    static final Phrases<String> ALL_OF = phrases("all-of");

    /** Words before the number of all that is listed before it: "toàn trường: 415". */
    static final Phrases<String> OF_ALL = phrases("of-all");

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

    /** Heads of one time of several, which together make a longer one; and of how many quarters that is which is called so. */
    static final Set<String> TABLE_PERIODS = words("table-period");

    static final Phrases<Integer> TABLE_QUARTERS = table(BOOK, "table-quarters", Integer::valueOf);

    /** What is written to the number of a cell: {@code 2.65p}. */
    static final Set<String> TABLE_UNITS = words("table-unit");

    static final Set<String> TABLE_BELOW = words("table-below");
    static final Set<String> TABLE_NO_SUM = words("table-no-sum");

    /** Heads of points, which add up for one body and not for several. */
    static final Set<String> TABLE_POINTS = words("table-points");

    /** Heads of the most that can be had: beside them the points of a table are those of one body. */
    static final Set<String> TABLE_MOST = words("table-most");

    static final Set<String> TABLE_SHARE = words("table-share");
    static final Set<String> TABLE_PERCENT = words("table-percent");
    static final Set<String> TABLE_EARLIER = words("table-earlier");
    static final Set<String> TABLE_GROWTH = words("table-growth");

    /** Heads of how far something misses a plan, or another. */
    static final Set<String> TABLE_DIFFERENCE = words("table-difference");

    /** Those of {@link #TABLE_GROWTH} that say that it was lost. */
    static final Set<String> TABLE_FALLS = words("table-fall");

    /** Heads of changes that two numbers of a row do not tell: of each of several years, at prices of another. */
    static final Set<String> TABLE_OTHER_GROWTH = words("table-other-growth");

    /** Words before the earlier of two years in the head of a change. */
    static final Set<String> TABLE_COMPARED = words("table-compared");

    static final Set<String> TABLE_PLAN = words("table-plan");

    /** Hedges of a number, but for those that are none in running text. */
    static final Phrases<Qualifier> HEDGES = table(NUMBER_BOOK, "qualifier", Qualifier.class);

    /** Hedges of a cell that say something else in a sentence. */
    static final Phrases<String> NO_HEDGES = phrases("no-hedge");

    static final Phrases<ScaleWord> SCALES = table(NUMBER_BOOK, "scale", ScaleWord.class);
    static final Phrases<String> CURRENCIES = table(BOOK, "currency", Function.identity());
    static final Phrases<String> CURRENCY_SIGNS = BOOK.table("sign", Function.identity());

    /** Words for a grade, behind which stands how many have it. */
    static final Phrases<String> GRADE_LABELS = phrases("grade-label");

    /** Words that make a grade of the number before: {@code 3 sao}. */
    static final Phrases<String> GRADES = phrases("grade");

    /** Letters that are scale words behind an amount of money: {@code £8.6m}. */
    static final Phrases<ScaleWord> MONEY_SCALES = table(BOOK, "money", ScaleWord.class);

    static final Phrases<PercentForm> PERCENTS = table(NUMBER_BOOK, "percent", PercentForm.class);

    /** Words with which a report asks somebody to do something. */
    static final Phrases<String> ASKING = phrases("asking");

    /** Words that say which way a value goes: {@code lên}, {@code xuống}. */
    static final Phrases<String> UPWARD = phrases("upward");

    static final Phrases<String> DOWNWARD = phrases("downward");

    /** Words that lead to where a movement began, and to where it ended. */
    static final Phrases<String> FROM = phrases("from");

    static final Phrases<String> TO = phrases("to");

    /** Words for a movement of a rank that say nothing else. */
    static final Phrases<String> MOVING = phrases("moving");

    /** Words that double a number down. */
    static final Phrases<String> HALVING = phrases("halving");

    /** Words that say that a change is against what was planned. */
    static final Phrases<String> BEYOND = phrases("beyond");

    /** Words with which the same is said otherwise, or one of several named. */
    static final Phrases<String> EITHER = phrases("either");

    /** Phrases for what was counted last. */
    static final Phrases<String> THOSE = phrases("those");

    /** Phrases with which a sentence begins that says first what its shares are of. */
    static final Phrases<String> FRAMES = phrases("frame");

    /** Words for all of the place that a text is about, behind what is counted there: "toàn tỉnh". */
    private static final Phrases<String> EVERYWHERE = phrases("everywhere");

    /** Beginnings of what is said of those of whom alone is spoken from there on. */
    static final Set<String> NARROWING = words("narrowing");

    /** Words that make a grade of the number behind: {@code lớp 9}. */
    static final Phrases<String> BEFORE_GRADE = phrases("before-grade");

    /** Verbs of what was looked at, of which alone something is found. */
    static final Phrases<String> COVERING = phrases("covering");

    /** What is not there of what was planned: {@code a gap of}. */
    static final Phrases<String> GAP = phrases("gap");

    /** Behind a count: it was planned. */
    static final Phrases<String> PLANNED = phrases("planned");

    /** Words behind which "half" is no share but a time. */
    static final Phrases<String> BEFORE_HALF_OF_TIME = phrases("before-half-of-time");

    static final Phrases<String> BEHIND_HALF_OF_TIME = phrases("behind-half-of-time");

    /** What is said of all who might have: "invited", "được mời". */
    static final Phrases<String> ALL_ASKED = phrases("all-asked");

    /** Words for what flows in, what flows out, and what the one is more than the other; all by which it is. */
    static final Phrases<String> FLOWS = BOOK.table("flow", Function.identity());

    static final Phrases<String> BALANCES = table(BOOK, "balance", Function.identity());

    /** Words before a noun that say nothing of what it is: "of its budget". */
    static final Phrases<String> DETERMINERS = phrases("determiner");

    /** Words behind a comma that lead to how what was counted is divided: "31 vụ, với hình thức: ...". */
    static final Phrases<String> DIVIDING = phrases("dividing");

    /** Words that lead to where, or in how many others, something is. */
    static final Phrases<String> WITHIN = phrases("within");

    /** Words that lead to a whole, to parts of it, and away from it: "38% of the 3,300", "15 out of 22". */
    static final Phrases<String> OF = phrases("of");

    static final Phrases<String> OUT = phrases("out");
    static final Phrases<String> BEFORE_WHOLE = phrases("before-whole");
    static final Phrases<String> LED_WHOLE = phrases("led-whole");

    /** Words before a full stop that ends no sentence. */
    static final Phrases<String> ABBREVIATIONS = phrases("abbreviation");

    /** What joins the last two names of a list. */
    static final List<String> NAME_ANDS = BOOK.list("name-and");

    /** A word behind which stands what is counted: {@code số}. */
    static final Phrases<String> COUNTERS = phrases("counter");

    /** Verbs that only say what something is, or that it has something. */
    static final Phrases<String> COPULAS = phrases("copula");

    static final Phrases<String> STATING = phrases("stating");

    /** Words behind which a count may be the subject of a verb: "that 61 had been implemented". */
    static final Phrases<String> BEFORE_SUBJECT = phrases("before-subject");

    /** Words that say where, or whose, something is. */
    static final Phrases<String> BELONGING = phrases("belonging");

    /** Words that lead to that in which something changed: "tăng 2,5% về vốn". */
    static final Phrases<String> AS_TO = phrases("as-to");

    /** Words before how far off something may be: "(within 10%)". */
    static final Phrases<String> TOLERANCE = phrases("tolerance");

    /** Words before a change that say no direction: "a difference of 12 points". */
    static final Phrases<String> UNDIRECTED = phrases("undirected");

    /** What is done with money in turn: it is released, then spent. */
    static final Phrases<String> STEPS = phrases("step");

    /** Words that say that something is not, or not yet, so. */
    static final Phrases<String> UNDONE = phrases("undone");

    static final Phrases<String> NEGATIONS = phrases("negation");

    static final Phrases<String> REMAINING = phrases("remaining");
    static final Phrases<String> GENERAL_BODIES = phrases("general-body");
    static final Phrases<String> HENCE = phrases("hence");
    static final Phrases<String> OUTCOMES = table(BOOK, "outcome", Function.identity());

    /** How far something is done: {@code FULLY}, {@code PARTLY}. */
    static final Phrases<String> DEGREES = table(BOOK, "degree", Function.identity());

    /** Words behind which "one" is no number. */
    static final Phrases<String> BEFORE_ONE = phrases("before-one");

    static final Phrases<String> NO_ONE = phrases("no-one");

    /** Words for what is counted behind which "năm" is five. */
    static final Phrases<String> FIVE_OF = phrases("five-of");

    /** What may be left off an English word: "inspections" are of what was "inspected". */
    static final List<String> ENDINGS = BOOK.list("ending");

    /** The endings of one by those of several: "countries", "country". */
    static final Map<String, String> SINGULARS =
            BOOK.table("singular", Function.identity()).asMap();

    /** Other endings of several, and those of a participle. */
    static final List<String> PLURAL_ENDINGS = BOOK.list("plural-ending");

    static final List<String> PARTICIPLE_ENDINGS = BOOK.list("participle-ending");

    /** What makes a word its opposite: "undisbursed". */
    static final List<String> OPPOSITE_PREFIXES = BOOK.list("opposite-prefix");

    /** Phrases that exclude one another. */
    private static final List<List<List<String>>> OPPOSITES = opposites();

    /** Bodies of which there are as many in one place of a text as in another. */
    static final Phrases<String> POPULATIONS = phrases("population");

    /** Phrases that say that a number counts all there were so far. */
    static final Phrases<String> CUMULATIVE = phrases("cumulative");

    /** The marks of words with which a number in words may begin. */
    static final long NUMBER =
            NUMBERS.mark() | DOUBLES.mark() | HALVES.mark() | ONE.mark() | RANK_WORDS.mark() | PARTS.mark();

    private static final Set<String> COUNTING_WORDS = Stream.of(NUMBERS, DOUBLES, HALVES, RANK_WORDS, PARTS)
            .flatMap(table -> table.beginnings().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Long> MARKS = marks();

    private Vocabulary() {}

    private static Phrases<String> phrases(String table) {
        return marked(BOOK.phrases(table));
    }

    private static <M> Phrases<M> table(Phrasebook book, String table, Function<String, M> meanings) {
        return marked(book.table(table, meanings));
    }

    private static <E extends Enum<E>> Phrases<E> table(Phrasebook book, String table, Class<E> meanings) {
        return marked(book.table(table, meanings));
    }

    /** With a mark of its own, or one that it shares. */
    private static <M> Phrases<M> marked(Phrases<M> phrases) {
        int nth = TABLES.size();
        Phrases<M> marked = phrases.marked(1L << (nth < OWN ? nth : OWN + (nth - OWN) % (BITS - OWN)));
        TABLES.add(marked);
        return marked;
    }

    private static Map<String, Long> marks() {
        Map<String, Long> marks = new HashMap<>();
        for (Phrases<?> table : TABLES) {
            table.beginnings().forEach(word -> marks.merge(word, table.mark(), (one, two) -> one | two));
        }
        return marks;
    }

    /** The marks of all tables of which a phrase begins with a word; one that ends in a digit is marked as a number is. */
    static long marks(String word) {
        long marks = MARKS.getOrDefault(word, 0L);
        return endsWithDigit(word) ? marks | NUMBER : marks;
    }

    static boolean endsWithDigit(String word) {
        return NormalForm.isDigit(word.charAt(word.length() - 1));
    }

    /** Whether a number, which needs no other beside it, may begin with a word or stand in it. */
    static boolean mayCount(Token word) {
        return (word.marks() & NUMBER) != 0 && (COUNTING_WORDS.contains(word.text()) || endsWithDigit(word.text()));
    }

    /** Whether neither a number nor a word of structure begins with a word. */
    static boolean isPlain(String word) {
        return Stream.of(CUES, JOINTS, NUMBERS, DOUBLES, HALVES, ONE, RANK_WORDS, PARTS)
                .noneMatch(table -> table.beginsWith(word));
    }

    private static Set<String> words(String table) {
        return BOOK.phrases(table).asMap().keySet();
    }

    /** Whether words begin with a phrase for all of the place that a text is about. */
    static boolean isEverywhere(List<String> words) {
        return EVERYWHERE.at(i -> i < words.size() ? words.get(i) : "").isPresent();
    }

    /** Whether some words hold a phrase that excludes one of some others. */
    static boolean areOpposite(List<String> words, List<String> others) {
        return OPPOSITES.stream()
                .anyMatch(pair -> holds(words, pair.get(0)) && holds(others, pair.get(1))
                        || holds(words, pair.get(1)) && holds(others, pair.get(0)));
    }

    private static boolean holds(List<String> words, List<String> phrase) {
        return Collections.indexOfSubList(words, phrase) >= 0;
    }

    private static List<List<List<String>>> opposites() {
        return BOOK.phrases("opposite").asMap().keySet().stream()
                .map(pair -> Stream.of(pair.split(" , "))
                        .map(phrase -> List.of(phrase.split(" ")))
                        .toList())
                .toList();
    }
}
