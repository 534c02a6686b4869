package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a text states in numbers, not yet judged. */
public sealed interface Claim {

    /** Where it stands. */
    Quote quote();

    /** What ties its numbers together. */
    default Tie tie() {
        return Tie.FORM;
    }

    /** What the words may mean instead where nothing ties its numbers surely, the best first. */
    default List<? extends Claim> others() {
        return List.of();
    }

    /** How sure the words are that parts are all there is. */
    enum Extent {
        /** They are all: a colon, "bao gồm", "comprising". */
        ALL,
        /** They are some, but may be all: "trong đó", "of which". */
        SOME,
        /** They are some of a measured amount, and not more than all of it: "trong đó vốn vay 50 tỷ đồng". */
        PORTIONS,
        /** They are some that may overlap: parts that are called like their whole. */
        MAY_OVERLAP,
        /** They may be some, but not more than all: kinds in brackets behind their whole that are called like it. */
        NOT_ABOVE,
        /** They are all as a list with its heading and "others" at its end tells, unless some are counted twice. */
        CLOSED,
        /** They are all, if the total is theirs, which nothing but its place says. */
        NEAR,
        /** They are some, and the words say that there are others: "và các đặc trưng khác". */
        OPEN,
        /** All of it where the words exclude one another: "đúng hạn" and "quá hạn". */
        OPPOSITES;

        /** As sure as it is that they are all of the total. */
        private Tie tie(Tie words) {
            return this == NEAR ? words.and(Tie.LINE) : words;
        }
    }

    /**
     * A part and its whole.
     *
     * @param parts the part; several where one percentage is stated of their sum
     * @param wholes what it may be of, as the words say; none if they do not say
     * @param stated the percentage; null if none is stated
     * @param mayExceed whether a part may be more than its whole: a plan that is over-fulfilled
     * @param isDue whether the whole was made of what is done and what is overdue
     * @param tie what ties it to its whole
     * @param topics of what else it may be where that is not sure
     */
    record Share(
            Quote quote,
            List<NumberReading> parts,
            List<NumberReading> wholes,
            @Nullable Amount stated,
            boolean mayExceed,
            boolean isDue,
            Tie tie,
            List<NumberReading> topics)
            implements Claim {

        /** A share of what is told to be its whole, and of nothing else. */
        public Share(
                Quote quote,
                List<NumberReading> parts,
                List<NumberReading> wholes,
                @Nullable Amount stated,
                boolean mayExceed,
                boolean isDue,
                Tie tie) {
            this(quote, parts, wholes, stated, mayExceed, isDue, tie, List.of());
        }

        @Override
        public List<Share> others() {
            return topics.stream().map(this::withWhole).toList();
        }

        /** The same share of another whole. */
        public Share withWhole(NumberReading other) {
            return new Share(quote, parts, List.of(other), stated, mayExceed, isDue, tie);
        }

        /** The share that another part has. */
        public Share ofPart(NumberReading other) {
            return new Share(quote, List.of(other), wholes, stated, mayExceed, isDue, tie);
        }

        /** The same share, otherwise tied to its whole. */
        Share tied(Tie other) {
            return new Share(quote, parts, wholes, stated, mayExceed, isDue, other, topics);
        }

        /** Whether what it is of is not known. */
        public boolean isOpen() {
            return wholes.isEmpty();
        }

        /** The same share with a percentage. */
        public Share stating(Amount percentage) {
            return new Share(quote, parts, wholes, percentage, mayExceed, isDue, tie, topics);
        }
    }

    /** {@code 12/36 và 05/36 chỉ tiêu (33%)}: one percentage behind two parts of one whole, of either or of both. */
    record SharePair(Quote quote, NumberReading first, NumberReading second, NumberReading whole, Amount stated)
            implements Claim {}

    /**
     * A total, over how many it is spread, and how much each has.
     *
     * @param stated the average
     * @param tie NEAR where nothing but its place says that the total is what is averaged, RIVAL where the count may be of
     *     another
     * @param others the same average of what else may be meant
     */
    record Average(Quote quote, NumberReading total, NumberReading count, Amount stated, Tie tie, List<Average> others)
            implements Claim {

        Average(Quote quote, NumberReading total, NumberReading count, Amount stated, Tie tie) {
            this(quote, total, count, stated, tie, List.of());
        }

        /** The same average, where others may be meant. */
        Average or(Stream<Average> more) {
            return new Average(quote, total, count, stated, tie, more.toList());
        }

        /** The same average of another total, or over as many others. */
        public Average of(NumberReading all, NumberReading many) {
            return new Average(quote, all, many, stated, tie);
        }
    }

    /** A place in a field. */
    record Rank(Quote quote, NumberReading place, NumberReading field) implements Claim {}

    /**
     * How a rank moved: {@code tăng 5 bậc (từ 30 lên 25)}, {@code 41st, up from 44th}.
     *
     * @param stated by how many places; null if only the direction is stated
     */
    record RankMove(
            Quote quote,
            NumberReading later,
            NumberReading earlier,
            @Nullable Amount stated,
            boolean isUp) implements Claim {}

    /**
     * Parts and their total.
     *
     * @param topics what else they may make where that is not sure
     */
    record Sum(
            Quote quote,
            List<NumberReading> parts,
            NumberReading total,
            Extent extent,
            Tie tie,
            List<NumberReading> topics)
            implements Claim {

        /** The sum of what words tell to be parts. */
        public Sum(Quote quote, List<NumberReading> parts, NumberReading total, Extent extent, Tie tie) {
            this(quote, parts, total, extent, tie, List.of());
        }

        Sum(Quote quote, List<NumberReading> parts, NumberReading total, Extent extent) {
            this(quote, parts, total, extent, Tie.WORDS);
        }

        @Override
        public List<Sum> others() {
            return topics.stream().map(other -> of(parts, other)).toList();
        }

        @Override
        public Tie tie() {
            return extent.tie(tie);
        }

        /** A sum of other parts or another total at the same place. */
        public Sum of(List<NumberReading> others, NumberReading other) {
            return new Sum(quote, others, other, extent, tie);
        }

        /** Its parts and then its total, by which two findings of one sum are known. */
        List<BigDecimal> numbers() {
            return Stream.concat(parts.stream(), Stream.of(total))
                    .map(number -> number.value().stripTrailingZeros())
                    .toList();
        }
    }

    /** Percentages that should make 100. */
    record PercentSum(Quote quote, List<NumberReading> parts, Extent extent) implements Claim {

        @Override
        public Tie tie() {
            return extent.tie(Tie.WORDS);
        }
    }

    /**
     * Those who have and those who have not, against all.
     *
     * @param all how many there are; null if the text does not say there
     * @param noun what is counted
     */
    record Complement(
            Quote quote,
            NumberReading has,
            NumberReading hasNot,
            @Nullable NumberReading all,
            List<String> noun,
            Tie tie)
            implements Claim {}

    /** In which form a change is stated. */
    enum Change {
        NONE,
        PERCENT,
        POINTS,
        MULTIPLE,
        TIMES_MORE,
        DIFFERENCE
    }

    /**
     * An earlier and a later value, or one that is compared with another.
     *
     * @param later the value that changed
     * @param earlier from what it changed
     * @param stated by how much; null where only the direction is
     * @param isDown whether the words say that it fell
     * @param tie NEAR where nothing but its place says that one of the values is what changed, RIVAL where nothing says from
     *     which
     * @param others the same change of or from what else may be meant
     */
    record Growth(
            Quote quote,
            NumberReading later,
            NumberReading earlier,
            @Nullable Amount stated,
            Change change,
            boolean isDown,
            Tie tie,
            List<Growth> others)
            implements Claim {

        Growth(
                Quote quote,
                NumberReading later,
                NumberReading earlier,
                @Nullable Amount stated,
                Change change,
                boolean isDown,
                Tie tie) {
            this(quote, later, earlier, stated, change, isDown, tie, List.of());
        }

        /** The same change, where others may be meant. */
        Growth or(Stream<Growth> more) {
            return new Growth(quote, later, earlier, stated, change, isDown, tie, more.toList());
        }

        /** The same change with another percentage. */
        public Growth stating(Amount percentage) {
            return new Growth(quote, later, earlier, percentage, change, isDown, tie);
        }

        /** The same change between other values. */
        public Growth between(NumberReading laterOne, NumberReading earlierOne) {
            return new Growth(quote, laterOne, earlierOne, stated, change, isDown, tie);
        }
    }

    /**
     * A count and the names of those counted, or missing.
     *
     * @param count how many are stated
     * @param all of how many; null if not stated
     * @param listed the words of the list; empty where the names are items
     * @param names the names
     * @param least how many names there are at least: a comma or "and" may stand in one
     * @param isOpen whether the list says that there are more
     * @param tie SENTENCE where the words say that all who are counted are named
     */
    record Coverage(
            Quote quote,
            NumberReading count,
            @Nullable NumberReading all,
            String listed,
            List<String> names,
            int least,
            boolean isOpen,
            Tie tie)
            implements Claim {}

    /**
     * One quantity stated twice.
     *
     * @param here the later statement
     * @param elsewhere the other
     * @param other where that stands
     * @param isPopulation whether it is how many there are of some bodies
     */
    record Restatement(Quote quote, NumberReading here, NumberReading elsewhere, Quote other, boolean isPopulation)
            implements Claim {}

    /** A percentage of which no number tells what it is of, or from what something changed so much. */
    record Alone(Quote quote, Amount stated, boolean isChange) implements Claim {}

    /**
     * How many rows of a table are of a class, or have a number within a bound.
     *
     * @param stated how many the text says
     * @param counted how many there are
     * @param label the class, or several, as the text calls them; the bound: "≥ 84%"
     * @param column the head of the column of the numbers; empty for a class
     */
    record ClassCount(Quote quote, NumberReading stated, int counted, String label, String column) implements Claim {}

    /**
     * What a sentence says of a cell of a table, or of the cell with the most or the least of a column.
     *
     * @param stated the number of the sentence
     * @param cell that of the cell
     * @param words the row and the column, as printed
     * @param place where the cell is
     * @param isExtreme whether it is another cell than the one that the sentence says has the most or the least
     */
    record Cited(Quote quote, Amount stated, NumberReading cell, String words, SourceLocation place, boolean isExtreme)
            implements Claim {}
}
