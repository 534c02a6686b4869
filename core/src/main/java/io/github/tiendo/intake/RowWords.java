package io.github.tiendo.intake;

import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.WholeWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of cells that answer a question, name a list, or tell what kind of row stands there, in both languages. */
final class RowWords {

    private static final Phrasebook BOOK = Phrasebook.load("Row", file -> RowWords.class.getResourceAsStream(file));

    private static final Pattern NUMBERING = Pattern.compile("^\\p{L}{0,4}[ .-]?\\d+(?:[.-]\\d+)*[.):]? ");

    static final Phrases<String> TICKS = BOOK.phrases("tick");
    static final Phrases<String> YES = BOOK.phrases("yes");
    static final Phrases<String> NO = BOOK.phrases("no");

    /** With what an answer begins that says that the agency was not to do it: {@code Không thuộc đối tượng}. */
    static final Phrases<String> NOT_BOUND = BOOK.phrases("not-bound");

    /** Whom a list names. */
    enum ListKind {
        INCLUDED,
        MISSING,
        NOBODY
    }

    static final Phrases<ListKind> LISTS = BOOK.table("list", ListKind.class);

    /** Words that turn a grade behind them into its opposite. */
    static final Phrases<String> NEGATIONS = BOOK.phrases("negation");

    /** Words for a grade that titles use for other things. */
    static final Phrases<String> COMMON_GRADES = BOOK.phrases("common-grade");

    /** With what the name of a growth begins, and what says that it is one of a year. */
    static final List<String> GROWTH = list("growth");

    static final List<String> YEARLY = list("yearly");

    /** What says in a name that the values of parts may be more than that of the whole. */
    static final List<String> MEANS = list("mean");

    /** What says in a name that each period has a value of its own, which adds up to none of a longer one. */
    static final List<String> OWN_PER_PERIOD = list("own-per-period");

    static final List<String> PER_SO_MANY = list("per-so-many");

    /** With what the name of an amount begins, which is no percentage, and what begins so and is none. */
    static final List<String> AMOUNTS = list("amount");

    static final List<String> NO_AMOUNTS = list("amount-not");

    /** What says in a name that the values of later periods hold those of earlier ones. */
    static final List<String> CUMULATIVE = list("cumulative");

    /** What stands between the last two of several names. */
    static final List<String> AND = list("and");

    /** What says of a target that it is for all years of a plan together. */
    static final List<String> OF_WHOLE_TERM = list("whole-term");

    /** What a column says of how the values of quarters and months make the year. */
    static final Phrases<PeriodsRule> ACCUMULATIONS = BOOK.table("accumulation", PeriodsRule.class);

    /** What says in words with a figure that it was not reached, or is still to come. */
    static final List<String> NOT_REACHED = list("not-reached");

    /** What words with a figure say of the plan that it is held against, and not of what is still planned. */
    static final List<String> OF_PLAN = list("of-plan");

    /** What stands between a part and its whole. */
    static final List<String> OF_WHOLE = list("of-whole");

    static final List<String> ALL = list("all");

    /** What says in the name of a share that it grows until the end of the year. */
    static final List<String> DONE_IN_YEAR = list("done-in-year");

    /** What says in a head that a value is of its own quarter or month only. */
    static final List<String> OF_ITS_PERIOD = list("of-its-period");

    /** What says in a name that its values are states, each of which stands until the next. */
    static final List<String> STATES = list("state");

    /** With what the name of a share of all begins, and what says in it that it is a share of something else. */
    static final List<String> SHARES = list("share");

    static final List<String> SHARES_OF_MORE = list("share-of-more");

    /** Words in a class column that rate nothing: {@code Data only}. */
    static final Phrases<String> UNRATED = BOOK.phrases("unrated");

    /** How a value moves, which may stand beside its class: {@code Amber, improving}. */
    static final List<String> TRAVEL = list("travel");

    /** Units that are percentages. */
    static final List<String> PERCENT_WORDS = list("percent");

    /** How rows are called that sum up others, and what they count. */
    static final List<String> TOTALS = list("total");

    static final List<String> SUB_TOTALS = list("sub-total");

    static final List<String> COUNTED = list("counted");

    /** What the groups are called that a row sums up: {@code mục II}. */
    static final List<String> GROUPS = list("summed-group");

    /** What a title says of a table that prints some of the tasks of another again. */
    static final List<String> EXCERPTS = list("excerpt");

    /** What stands around the numbers of a sentence that states a target. */
    static final List<String> DUE_IN_SENTENCE = list("sentence-due");

    static final List<String> FROM_IN_SENTENCE = list("sentence-from");

    static final List<String> TO_IN_SENTENCE = list("sentence-to");

    static final List<String> TIME_IN_SENTENCE = list("sentence-time");

    static final List<String> WITHIN_IN_SENTENCE = list("sentence-within");

    static final List<String> NAMED_IN_SENTENCE = list("sentence-named");

    static final List<String> PER_IN_SENTENCE = list("sentence-per");

    static final List<String> OF_IN_SENTENCE = list("sentence-of");

    static final List<String> AGE_IN_SENTENCE = list("sentence-age");

    static final List<String> FALL_IN_SENTENCE = list("sentence-fall");

    static final List<String> RISE_IN_SENTENCE = list("sentence-rise");

    static final List<String> AND_IN_SENTENCE = list("sentence-and");

    static final List<String> BY_IN_SENTENCE = list("sentence-by");

    /** With what the head of points begins, of which more are better whatever is judged by them. */
    static final List<String> POINTS = list("points");

    /** Units and words of names of points. */
    static final List<String> SCORES = list("score");

    /** With what the head of a target begins that holds in each period by itself. */
    static final List<String> STANDARDS = list("standard");

    /** What the head of a target holds that is not to be passed, and of one below which nothing is to fall. */
    static final List<String> CEILINGS = list("ceiling");

    static final List<String> FLOORS = list("floor");

    /** What stands between a figure and the one that it is to become. */
    static final List<String> BECOMES_IN_SENTENCE = list("sentence-becomes");

    /** What says in a head that its figures are places in a ranking. */
    static final List<String> RANKS = list("rank");

    static final List<String> AGAINST_IN_SENTENCE = list("sentence-against");

    /** Nothing in words: always, where a target stands among figures, and where a result does. */
    static final List<String> ZERO = list("zero");

    static final List<String> NONE_ASKED = list("none-asked");
    static final List<String> NONE_REACHED = list("none-reached");

    /** What stands before the number of a place, right behind it, behind that, and where it is the last that will do. */
    static final List<String> PLACE_BEFORE = list("place-before");

    static final List<String> PLACE_ENDING = list("place-ending");
    static final List<String> PLACE_BEHIND = list("place-behind");
    static final List<String> PLACE_AT_LEAST = list("place-at-least");

    /** What says in the head of targets that figures are to fall, and to rise. */
    static final List<String> FALL_IN_HEAD = list("head-fall");

    static final List<String> RISE_IN_HEAD = list("head-rise");

    /** What stands in a head for the same time a year before. */
    static final List<String> YEAR_BEFORE = list("year-before");

    static final List<String> MULTIPLE_IN_SENTENCE = list("sentence-multiple");

    /** Whether a cell says that something is to fall or to rise against what it was, {@code Giảm 5% so với năm 2023}. */
    static boolean isChangeAgainst(DraftCell cell) {
        return (begins(cell, FALL_IN_SENTENCE) || begins(cell, RISE_IN_SENTENCE)) && holds(cell, AGAINST_IN_SENTENCE);
    }

    /** How a column says that the values of quarters and months make the year; empty if its words are none of those known. */
    static Optional<PeriodsRule> accumulation(DraftCell cell) {
        String text = NormalText.of(cell.text());
        int bracket = text.indexOf(" (");
        return ACCUMULATIONS.whole(text).or(() -> ACCUMULATIONS.whole(bracket < 0 ? text : text.substring(0, bracket)));
    }

    /** Whether a cell begins with one of several words, or with a number of its own and then with these: {@code 1.2 Number of}. */
    static boolean begins(DraftCell cell, List<String> words) {
        return WholeWords.beginsWithAny(
                NUMBERING.matcher(NormalText.of(cell.text())).replaceFirst(""), words);
    }

    static boolean holds(DraftCell cell, List<String> words) {
        return WholeWords.holdsAny(NormalText.of(cell.text()), words);
    }

    /** The words of a list as they are compared. */
    private static List<String> list(String key) {
        return BOOK.list(key).stream().map(NormalText::of).toList();
    }

    private RowWords() {}
}
