package io.github.tiendo.classification;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.grade.Grade;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a policy says of an indicator target: a grade, or the reason why there is none, and what the answer rests on.
 */
@Value.Immutable
public abstract class Classification implements Serializable {

    private static final long serialVersionUID = 1L;

    Classification() {}

    /**
     * The method that answered.
     *
     * @return its id, version and settings
     */
    public abstract PolicyIdentity policy();

    /**
     * The grade.
     *
     * @return the grade, or empty if the method gives none
     */
    public abstract Optional<Grade> grade();

    /**
     * Why there is no grade.
     *
     * @return the reason, or empty exactly if there is a grade
     */
    public abstract Optional<NotRatedReason> notRatedReason();

    /**
     * The sentences that explain the answer, in order; each is made in the language asked for.
     *
     * @return at least one sentence
     */
    @Value.Auxiliary
    public abstract List<Localized> sentences();

    @Value.Check
    void check() {
        if (grade().isPresent() == notRatedReason().isPresent()) {
            throw new IllegalArgumentException("a classification has either a grade or a reason why it has none");
        }
    }

    /**
     * Tells whether there is a grade.
     *
     * @return whether the method gave one
     */
    public boolean isRated() {
        return grade().isPresent();
    }

    /**
     * The answer and what it rests on, for a person.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return a few sentences
     */
    public String explanation(Locale language) {
        StringBuilder text = new StringBuilder();
        for (Localized sentence : sentences()) {
            text.append(text.length() == 0 ? "" : " ").append(sentence.text(language));
        }
        return text.toString();
    }

    /**
     * An answer without a grade.
     *
     * @param policy the method that answers
     * @param reason why it gives no grade
     * @return the answer
     */
    public static Classification notRated(ClassificationPolicy policy, NotRatedReason reason) {
        return builder()
                .policy(PolicyIdentity.of(policy))
                .notRatedReason(reason)
                .addSentences(ClassificationText.notRated(reason))
                .build();
    }

    /**
     * An answer that is a grade and nothing else to be said.
     *
     * @param policy the method that answers
     * @param grade a grade of its scale
     * @return the answer
     */
    public static Classification of(ClassificationPolicy policy, Grade grade) {
        return builder()
                .policy(PolicyIdentity.of(policy))
                .grade(grade)
                .addSentences(ClassificationText.rated(grade))
                .build();
    }

    /**
     * Starts an answer.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    public static final class Builder extends ImmutableClassification.Builder {
        Builder() {}
    }
}
