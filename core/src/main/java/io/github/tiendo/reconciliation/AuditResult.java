package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.finding.SourceLocation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** The figures of one or more texts, each with its verdict. */
@Value.Immutable
public abstract class AuditResult implements Serializable {

    private static final long serialVersionUID = 1L;

    AuditResult() {}

    /** {@return the figures, in the order of the text} */
    public abstract List<AuditedFigure> figures();

    /** {@return what looked like a figure and was not understood, in the order of the text} */
    public abstract List<UnreadCandidate> unread();

    /**
     * Sentences, lists and tables that are longer than is looked through, so that figures may be missing there: sentences of
     * more than 96 numbers or 400 words and signs, lists of more than 200 items, names of more than six thousand characters, tables of more than
     * five thousand rows.
     *
     * @return how each begins, and where, in the order of the text, at most twenty thousand; empty for what people write
     */
    @Value.Auxiliary
    public abstract List<UnreadCandidate> notSearched();

    /**
     * {@return where the percent signs and the slashes between digits ended: what stands in figures, what was set aside
     * and what was not understood; nothing unless texts were read}
     */
    @Value.Auxiliary
    @Value.Default
    public AuditAccount account() {
        return AuditAccount.empty();
    }

    /**
     * How many more figures there are than {@link #figures()} lists, and how much more that was not understood than {@link #unread()}
     * does: a text of millions of them is not listed whole.
     *
     * @return 0 unless there are more than twenty thousand of one in one text
     */
    @Value.Auxiliary
    @Value.Default
    public int notListed() {
        return 0;
    }

    /**
     * How many figures have a verdict.
     *
     * @param verdict the verdict
     * @return 0 or more
     */
    public int count(Verdict verdict) {
        return (int)
                figures().stream().filter(figure -> figure.verdict() == verdict).count();
    }

    /**
     * {@return the figures that a person should look at first, first: the same figures by falling {@link
     * Verdict#urgency()}, equal ones in the order of the text}
     */
    public List<AuditedFigure> worstFirst() {
        List<AuditedFigure> sorted = new ArrayList<>(figures());
        sorted.sort(Comparator.comparingInt(
                (AuditedFigure figure) -> -figure.verdict().urgency()));
        return List.copyOf(sorted);
    }

    /**
     * This result and another one behind it.
     *
     * @param other of another text
     * @return both
     */
    public AuditResult plus(AuditResult other) {
        return builder()
                .from(this)
                .addAllFigures(other.figures())
                .addAllUnread(other.unread())
                .addAllNotSearched(other.notSearched())
                .account(account().plus(other.account()))
                .notListed(notListed() + other.notListed())
                .build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    public static final class Builder extends ImmutableAuditResult.Builder {
        Builder() {}
    }

    /** A percent sign or a slash between numbers that the audit could not make sense of. */
    @Value.Immutable
    public abstract static class UnreadCandidate implements Serializable {

        private static final long serialVersionUID = 1L;

        UnreadCandidate() {}

        /** {@return the candidate: the characters as printed} */
        public abstract String text();

        /** {@return where it stands: page, line and column} */
        public abstract SourceLocation location();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a candidate. */
        public static final class Builder extends ImmutableUnreadCandidate.Builder {
            Builder() {}
        }
    }

    /**
     * Where what a text states ended: in figures, set aside for a reason, or not understood. The three make all there is:
     * percent signs and words for them, slashes between digits, so many of so many, fractions in words, and numbers that
     * words call a rest, a total, an average or a change.
     */
    @Value.Immutable
    public abstract static class AuditAccount implements Serializable {

        private static final long serialVersionUID = 1L;

        AuditAccount() {}

        /** {@return how many stand in figures, 0 or more} */
        public abstract int inFigures();

        /** {@return how many state no figure, and why: each reason that occurs with how often} */
        public abstract Map<NoFigure, Integer> setAside();

        /** {@return how many were not understood, 0 or more} */
        public abstract int notUnderstood();

        /** {@return how many there are: the sum of the three} */
        public int all() {
            return inFigures()
                    + setAside().values().stream().mapToInt(Integer::intValue).sum()
                    + notUnderstood();
        }

        /** This account and another one together. */
        AuditAccount plus(AuditAccount other) {
            Map<NoFigure, Integer> aside = new EnumMap<>(NoFigure.class);
            setAside().forEach((reason, count) -> aside.merge(reason, count, Integer::sum));
            other.setAside().forEach((reason, count) -> aside.merge(reason, count, Integer::sum));
            return builder()
                    .inFigures(inFigures() + other.inFigures())
                    .setAside(aside)
                    .notUnderstood(notUnderstood() + other.notUnderstood())
                    .build();
        }

        static AuditAccount empty() {
            return builder().inFigures(0).notUnderstood(0).build();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an account. */
        public static final class Builder extends ImmutableAuditAccount.Builder {
            Builder() {}
        }
    }
}
