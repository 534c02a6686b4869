package io.github.tiendo.scorecard;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.programme.Programme;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A question by which a scorecard is broken down: under which heading, by which agency, for which year.
 *
 * <pre>{@code
 * ScorecardBuilder.of(assessment).by(Breakdown.heading()).by(Breakdown.agency()).build();
 * }</pre>
 *
 * <p>Each breakdown is independent of the others: every one counts everything. What has no key, such as an indicator
 * under no heading, is counted in a line of its own, the last.
 */
public interface Breakdown {

    /** One answer to the question: a heading, an agency, a year. */
    @Value.Immutable
    abstract class Key implements Localized, Serializable {

        private static final long serialVersionUID = 1L;

        Key() {}

        /** {@return the id, by which the key is known in scripts, such as a heading's id} */
        public abstract String id();

        /** {@return the words to print, such as a heading's title; not part of equality} */
        @Value.Auxiliary
        public abstract LocalizedText label();

        /**
         * A key.
         *
         * @param id its id; two keys with one id are one line
         * @param label its words
         * @return the key
         */
        public static Key of(String id, LocalizedText label) {
            return ImmutableKey.builder().id(id).label(label).build();
        }

        @Override
        public String text(Locale language) {
            return label().text(language);
        }
    }

    /** {@return the name of the breakdown for scripts and files, such as {@code heading}} */
    String id();

    /**
     * The keys under which something counts.
     *
     * @param target an indicator and its target
     * @param programme the programme it is of
     * @return the keys without duplicates; empty if it has none
     * @throws IllegalArgumentException if the programme has not what the breakdown asks for, such as a level
     */
    List<Key> keysOf(AssessedTarget target, Programme programme);

    /**
     * The order of the lines.
     *
     * @param keys the keys in the order in which they were met
     * @param programme the programme
     * @return the same keys in the order to print; as they were met unless a breakdown knows better
     */
    default List<Key> inOrder(Collection<Key> keys, Programme programme) {
        return List.copyOf(keys);
    }

    /** {@return the words for what has no key, such as "no heading"} */
    LocalizedText withoutKey();

    /**
     * By the outermost headings, the pillars; in the order of the outline.
     *
     * @return the breakdown {@code heading}
     */
    static Breakdown heading() {
        return new LevelBreakdown("heading");
    }

    /**
     * By the headings of one level; in the order of the outline. Below the outermost level a line is labelled with the
     * titles of all headings above it as well.
     *
     * @param depth 1 for the outermost level
     * @return the breakdown; its id is the depth
     * @throws IllegalArgumentException if the depth is not positive
     */
    static Breakdown level(int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("the levels of headings count from 1, found " + depth);
        }
        return new LevelBreakdown(Integer.toString(depth));
    }

    /**
     * By the headings of one level; in the order of the outline.
     *
     * @param name what the programme calls the level, in any language, case or Unicode form; or its depth from 1
     * @return the breakdown; its id is the name as given
     */
    static Breakdown level(String name) {
        return new LevelBreakdown(name);
    }

    /**
     * By the agencies responsible, named as in the programme's rosters. An indicator of several counts under each of
     * them, and the lines say that they overlap.
     *
     * @return the breakdown {@code agency}
     */
    static Breakdown agency() {
        return AttributeBreakdown.AGENCY;
    }

    /**
     * By the year in which the target is due, the earliest first.
     *
     * @return the breakdown {@code target-year}
     */
    static Breakdown targetYear() {
        return AttributeBreakdown.TARGET_YEAR;
    }
}
