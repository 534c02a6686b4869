package io.github.tiendo.target;

import io.github.tiendo.notation.NormalText;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something to be done, once: a law passed, a platform opened. It is met by a value that says so in words: {@code đã
 * đạt}, {@code hoàn thành}, {@code reached}.
 */
@Value.Immutable
public abstract non-sealed class Milestone extends Condition {

    private static final long serialVersionUID = 1L;

    Milestone() {}

    private static final Set<String> REACHED = Set.of(
            "đạt",
            "đã đạt",
            "đạt được",
            "hoàn thành",
            "đã hoàn thành",
            "đã ban hành",
            "có",
            "reached",
            "met",
            "achieved",
            "completed",
            "done",
            "yes");
    private static final Set<String> NOT_REACHED = Set.of(
            "chưa đạt",
            "không đạt",
            "chưa hoàn thành",
            "không hoàn thành",
            "chưa ban hành",
            "chưa",
            "chưa có",
            "không",
            "not reached",
            "not met",
            "not achieved",
            "not completed",
            "not done",
            "no");

    /**
     * What is to be done.
     *
     * @return the words as printed, on one line; never blank
     */
    public abstract String description();

    /** The words are some, and on one line. */
    @Value.Check
    Milestone check() {
        String display = NormalText.display(description());
        if (display.isEmpty()) {
            throw new IllegalArgumentException("a milestone has words that say what is to be done");
        }
        return display.equals(description()) ? this : of(display);
    }

    /**
     * A milestone.
     *
     * @param description what is to be done; blanks are collapsed
     * @return the condition
     * @throws IllegalArgumentException if there are no words
     */
    public static Milestone of(String description) {
        return ImmutableMilestone.builder().description(description).build();
    }

    @Override
    Answer isMetBy(ReportedValue reported, Target target) {
        if (!(reported instanceof TextValue textValue)) {
            return Answer.UNDECIDED;
        }
        String words = NormalText.of(textValue.text());
        return Answer.of(REACHED.contains(words), !NOT_REACHED.contains(words));
    }
}
