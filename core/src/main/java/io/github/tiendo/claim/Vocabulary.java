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

/**
 * The words by which a text is read, in both languages, from {@code Claim.phrases} and its like, which say beside the words what
 * each table is for.
 */
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

    static final Phrases<Cue> CUES = table(BOOK, "cue", Cue.class);
    static final Phrases<String> NO_CUES = phrases("no-cue");
    static final Phrases<String> JOINTS = phrases("joint");
    static final Phrases<Integer> NUMBERS = table(BOOK, "number", Integer::valueOf);
    static final Phrases<String> HUNDREDS = phrases("hundred");
    static final Phrases<Integer> DOUBLES = table(BOOK, "double", Integer::valueOf);
    static final Phrases<String> HALVES = phrases("half");
    static final Phrases<String> ONE = phrases("one");
    static final Phrases<Integer> RANK_WORDS = table(BOOK, "rank-word", Integer::valueOf);
    static final Phrases<Integer> PARTS = table(BOOK, "part", Integer::valueOf);
    static final Phrases<String> MEASURES = table(BOOK, "measure", Function.identity());
    static final Phrases<String> NO_MEASURES = phrases("no-measure");
    static final Phrases<String> DOUBLE_UNITS = phrases("double-unit");
    static final Phrases<String> COUNTED_TOO = phrases("counted-too");
    static final Phrases<String> DOCUMENTS = phrases("document");
    static final Phrases<String> NO_DOCUMENTS = phrases("no-document");
    static final Phrases<String> AGES = phrases("age");
    static final Phrases<String> DATES = phrases("date");
    static final Phrases<String> TIMES_OF_DAY_AND_YEAR = phrases("time");
    static final Phrases<String> FLOW_TIMES = phrases("flow-time");
    static final Phrases<String> TIME_NOUNS = phrases("time-noun");
    static final Phrases<String> MONTHS = phrases("month");
    static final Phrases<String> ROMAN = phrases("roman");
    static final Phrases<String> YEAR = phrases("year");
    static final Phrases<String> UP_TO = phrases("up-to");
    static final Phrases<String> BEFORE_NUMBER = phrases("before-number");
    static final Phrases<String> BEFORE_NUMBER_OF_PERIOD = phrases("before-number-of-period");
    static final Phrases<String> BODIES = phrases("body");
    static final Phrases<String> AIMS = phrases("aim");
    static final Phrases<String> COUNTS = phrases("counted-number");
    static final Phrases<String> COUNTING = phrases("counting-label");
    static final Phrases<String> BEFORE_DAY = phrases("before-day");
    static final Phrases<String> DUE = phrases("due");
    static final Phrases<String> PREDICATES = phrases("predicate");
    static final Phrases<String> FIVE_BEHIND = phrases("five-behind");
    static final Phrases<String> COMPOUNDS = phrases("compound");
    static final Phrases<String> CLASSIFIERS = phrases("classifier");
    static final Phrases<String> PERSONS = phrases("person");
    static final Phrases<String> ANY_PERSON = phrases("any-person");
    static final Phrases<String> SMALL_WORDS = phrases("small-word");
    static final Phrases<String> EACH = phrases("each");
    static final Phrases<String> PER = phrases("per");
    static final Phrases<String> CLAUSES = phrases("begins-clause");
    static final Phrases<String> SIZES = phrases("size");
    static final Phrases<String> THEN = phrases("then");
    static final Phrases<String> WHEN = phrases("when");
    static final Phrases<String> SINCE = phrases("since");
    static final Phrases<String> CLAUSES_BEHIND_COMMA = phrases("begins-clause-behind-comma");
    static final Phrases<String> LEFT_OVER = phrases("left-over");
    static final Phrases<String> NET = phrases("net");
    static final Phrases<String> PAST = phrases("past");
    static final Phrases<String> AGAIN = phrases("again");
    static final Phrases<String> SOME_OF = phrases("some-of");
    static final Phrases<String> RANGES = phrases("range");
    static final Phrases<String> RATE_OF = BOOK.phrases("rate-of");
    static final Phrases<String> APIECE = phrases("apiece");
    static final Phrases<String> AVERAGED = phrases("averaged");
    static final Phrases<String> TIMES = phrases("times");
    static final Phrases<String> TIMES_SIGNS = phrases("times-sign");
    static final Phrases<String> PLACES = phrases("places");
    static final Phrases<String> ORDINALS = phrases("ordinal");
    static final Phrases<String> TENS = phrases("ten");
    static final Phrases<String> FRACTION = phrases("fraction");
    static final Phrases<String> IN_RATIO = phrases("in-ratio");
    static final Phrases<String> OUT_OF_MANY = phrases("out-of-many");
    static final Phrases<Integer> UNITS = table(BOOK, "unit", Integer::valueOf);
    static final Phrases<String> BEFORE_RANK = phrases("before-rank");
    static final Phrases<String> PART_ARTICLES = phrases("part-article");
    static final Phrases<String> BEFORE_PART = phrases("before-part");
    static final Phrases<String> BEHIND_PART = phrases("behind-part");
    static final Set<String> TABLE_TOTALS = words("table-total");
    static final Phrases<String> NAMES_WITH_COMMAS = phrases("name-with-comma");
    static final Set<String> BEGIN_NAMES = words("begins-name");
    static final List<String> ARTICLES = BOOK.list("article");
    static final Phrases<String> BEFORE_YEAR = phrases("before-year");
    static final Phrases<String> BEFORE_OLD_YEAR = phrases("before-old-year");
    static final List<String> ENDINGS_OF_ONE = BOOK.list("ending-of-one");
    static final List<String> HOUR_SIGNS = BOOK.list("hour-sign");
    static final List<String> BEFORE_BODIES = BOOK.list("before-bodies");
    static final List<String> OF_ONE_NAME = BOOK.list("of-one-name");
    static final Phrases<String> SO_ON = phrases("so-on");
    static final Phrases<String> OTHER_NAMES = phrases("other-names");
    static final Set<String> NAMING = words("naming");
    static final Set<String> HAVING = words("having");
    static final Phrases<String> ALL_OF = phrases("all-of");
    static final Phrases<String> OF_ALL = phrases("of-all");
    static final Set<String> LISTED = words("listed");
    static final Set<String> ASPECTS = words("aspect");
    static final Set<String> TABLE_SUBTOTALS = words("table-subtotal");
    static final Set<String> TABLE_TOTALS_OF = words("table-total-of");
    static final Set<String> TABLE_TOTAL_COLUMNS = words("table-total-column");
    static final Set<String> QUARTERS = words("quarter");
    static final Set<String> TABLE_PERIODS = words("table-period");
    static final Phrases<Integer> TABLE_QUARTERS = table(BOOK, "table-quarters", Integer::valueOf);
    static final Set<String> TABLE_UNITS = words("table-unit");
    static final Set<String> TABLE_BELOW = words("table-below");
    static final Set<String> TABLE_NO_SUM = words("table-no-sum");
    static final Set<String> TABLE_POINTS = words("table-points");
    static final Set<String> TABLE_SHARE = words("table-share");
    static final Set<String> TABLE_PERCENT = words("table-percent");
    static final Set<String> TABLE_EARLIER = words("table-earlier");
    /** Words of a head under which each row adds to the one above. */
    static final Set<String> TABLE_RUNNING = words("table-running");

    static final Set<String> TABLE_GROWTH = words("table-growth");
    static final Set<String> TABLE_DIFFERENCE = words("table-difference");
    static final Set<String> TABLE_FALLS = words("table-fall");
    static final Set<String> TABLE_OTHER_GROWTH = words("table-other-growth");
    static final Set<String> TABLE_COMPARED = words("table-compared");
    static final Set<String> TABLE_PLAN = words("table-plan");
    /** What the rows of a table may be called, though the words also speak of a plan. */
    static final Phrases<String> ROW_NOUNS = phrases("row-noun");

    /** Hedges of a number, but for those that are none in running text. */
    static final Phrases<Qualifier> HEDGES = table(NUMBER_BOOK, "qualifier", Qualifier.class);

    static final Phrases<Qualifier> BOUND_BEHIND = table(NUMBER_BOOK, "behind", Qualifier.class);
    static final Phrases<String> REACHING = phrases("reaching");
    static final Phrases<String> NO_HEDGES = phrases("no-hedge");
    static final Phrases<ScaleWord> SCALES = table(NUMBER_BOOK, "scale", ScaleWord.class);
    static final Phrases<String> CURRENCIES = table(BOOK, "currency", Function.identity());
    static final Phrases<String> CURRENCY_SIGNS = BOOK.table("sign", Function.identity());
    static final Phrases<String> GRADE_LABELS = phrases("grade-label");
    static final Phrases<String> GRADES = phrases("grade");
    static final Phrases<ScaleWord> MONEY_SCALES = table(BOOK, "money", ScaleWord.class);
    static final Phrases<PercentForm> PERCENTS = table(NUMBER_BOOK, "percent", PercentForm.class);
    static final Phrases<String> ASKING = phrases("asking");
    static final Phrases<String> UPWARD = phrases("upward");
    static final Phrases<String> DOWNWARD = phrases("downward");
    static final Phrases<String> TIMES_COMPARED = phrases("times-compared");
    static final Phrases<String> FROM = phrases("from");
    static final Phrases<String> TO = phrases("to");
    static final Phrases<String> MOVING = phrases("moving");
    static final Phrases<String> HALVING = phrases("halving");
    static final Phrases<String> BEYOND = phrases("beyond");
    static final Phrases<String> EITHER = phrases("either");
    static final Phrases<String> THOSE = phrases("those");
    static final Phrases<String> FRAMES = phrases("frame");
    private static final Phrases<String> EVERYWHERE = phrases("everywhere");
    static final Set<String> NARROWING = words("narrowing");
    static final Phrases<String> BEFORE_GRADE = phrases("before-grade");
    static final Phrases<String> COVERING = phrases("covering");
    static final Phrases<String> GAP = phrases("gap");
    static final Phrases<String> STATES = table(BOOK, "state", Function.identity());
    static final Phrases<String> PLANNED = phrases("planned");
    static final Phrases<String> BEFORE_HALF_OF_TIME = phrases("before-half-of-time");
    static final Phrases<String> BEHIND_HALF_OF_TIME = phrases("behind-half-of-time");
    static final Phrases<String> ALL_ASKED = phrases("all-asked");
    static final Phrases<String> FLOWS = table(BOOK, "flow", Function.identity());
    static final Phrases<String> INHABITANTS = phrases("inhabitants");
    static final Phrases<String> STOCKS = table(BOOK, "stock", Function.identity());
    static final Phrases<String> BALANCES = table(BOOK, "balance", Function.identity());
    static final Phrases<String> DETERMINERS = phrases("determiner");
    static final Phrases<String> OWNERS = phrases("owner");
    static final Phrases<String> AT = phrases("at");
    static final Phrases<String> THAT = phrases("that");
    static final Phrases<String> PRONOUNS = table(BOOK, "pronoun", Function.identity());
    static final Phrases<String> DIVIDING = phrases("dividing");
    static final Phrases<String> DIVIDED_BY = phrases("divided-by");
    static final Phrases<String> MAIN = phrases("main");
    static final Phrases<String> MANIFOLD = phrases("manifold");
    static final Phrases<String> TOLD_FOR = phrases("told-for");
    static final Phrases<String> WITHIN = phrases("within");
    static final Phrases<String> OF = phrases("of");
    static final Phrases<String> OUT = phrases("out");
    static final Phrases<String> BEFORE_WHOLE = phrases("before-whole");
    static final Phrases<String> LED_WHOLE = phrases("led-whole");
    static final Phrases<String> ABBREVIATIONS = phrases("abbreviation");
    static final List<String> NAME_ANDS = BOOK.list("name-and");
    static final Phrases<String> COUNTERS = phrases("counter");
    static final Phrases<String> BEFORE_NAME = phrases("before-name");
    static final Phrases<String> WIDER = phrases("wider");
    static final Phrases<String> MOST = phrases("most");
    static final Phrases<String> LEAST = phrases("least");
    static final Phrases<String> NOT_FIRST = phrases("not-first");
    static final Phrases<String> COPULAS = phrases("copula");
    static final Phrases<String> BEFORE_KIND = phrases("before-kind");
    static final Phrases<String> BEFORE_SUBJECT = phrases("before-subject");
    static final Phrases<String> BELONGING = phrases("belonging");
    static final Phrases<String> AS_TO = phrases("as-to");
    static final Phrases<String> TOLERANCE = phrases("tolerance");
    static final Phrases<String> UNDIRECTED = phrases("undirected");
    static final Set<String> POINTS = words("points-measure");
    static final Phrases<String> STEPS = phrases("step");
    static final Phrases<String> UNDONE = phrases("undone");
    static final Phrases<String> NEGATIONS = phrases("negation");
    static final Phrases<String> DISTRIBUTIVE = phrases("distributive");
    static final Phrases<String> REMAINING = phrases("remaining");
    static final Phrases<String> GENERAL_BODIES = phrases("general-body");
    static final Phrases<String> GROUPS = phrases("group");
    static final Phrases<String> UNCOUNTED = phrases("uncounted");

    /** Verbs by which a part is said to be so much of its whole. */
    static final Phrases<String> SHARING = phrases("sharing");

    static final Phrases<String> HENCE = phrases("hence");
    static final Phrases<String> OUTCOMES = table(BOOK, "outcome", Function.identity());
    static final Phrases<String> DEGREES = table(BOOK, "degree", Function.identity());
    static final Phrases<String> BEFORE_ONE = phrases("before-one");
    static final Phrases<String> NO_ONE = phrases("no-one");
    static final Phrases<String> FIVE_OF = phrases("five-of");
    static final List<String> ENDINGS = BOOK.list("ending");
    static final Map<String, String> SINGULARS =
            BOOK.table("singular", Function.identity()).asMap();
    static final List<String> PLURAL_ENDINGS = BOOK.list("plural-ending");
    static final List<String> PARTICIPLE_ENDINGS = BOOK.list("participle-ending");
    static final List<String> OPPOSITE_PREFIXES = BOOK.list("opposite-prefix");
    /** Phrases that exclude one another. */
    private static final List<List<List<String>>> OPPOSITES = opposites();

    /** What those may have in common who differ otherwise, by what it tells apart. */
    static final Phrases<String> BOTH = phrases("both");

    static final Phrases<String> TRAITS = table(BOOK, "trait", Function.identity());

    static final Phrases<String> POPULATIONS = phrases("population");
    static final Phrases<String> CUMULATIVE = phrases("cumulative");

    /** The marks of words with which a number in words may begin. */
    static final long NUMBER =
            NUMBERS.mark() | DOUBLES.mark() | HALVES.mark() | ONE.mark() | RANK_WORDS.mark() | PARTS.mark();

    private static final Set<String> COUNTING_WORDS = Stream.of(NUMBERS, DOUBLES, HALVES, RANK_WORDS, PARTS)
            .flatMap(table -> table.beginnings().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Long> MARKS = marks();

    /** The marks of all tables of which a phrase begins with digits. */
    static final long MARKS_OF_NUMBERS = MARKS.entrySet().stream()
            .filter(word -> NormalForm.isDigit(word.getKey().charAt(0)))
            .mapToLong(Map.Entry::getValue)
            .reduce(NUMBER, (one, two) -> one | two);

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
        return EVERYWHERE.inWords(words, 0).isPresent();
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
