package io.github.tiendo.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The value that could be built, and everything that was found on the way.
 *
 * <p>There may be a value <em>and</em> errors: an ERROR removes the smallest thing it makes unusable and the value is
 * what is left. Findings stand in the order of the source.
 *
 * <pre>{@code
 * Outcome<LoadedProgramme> read = Tiendo.read(path);
 * read.findings().forEach(finding -> log.warn(finding.message(Languages.VIETNAMESE)));
 * LoadedProgramme loaded = read.orThrow();
 * }</pre>
 *
 * @param <T> what was to be built
 */
public final class Outcome<T> {

    private final @Nullable T value;
    private final List<Finding> findings;

    private Outcome(@Nullable T value, List<Finding> findings) {
        this.value = value;
        this.findings = findings;
    }

    /**
     * A value with nothing to remark.
     *
     * @param value the value
     * @param <T> its type
     * @return the outcome
     */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Objects.requireNonNull(value), List.of());
    }

    /**
     * A value and what was found.
     *
     * @param value the value
     * @param findings in the order of the source; may be empty, may hold errors
     * @param <T> its type
     * @return the outcome
     */
    public static <T> Outcome<T> of(T value, Collection<Finding> findings) {
        return new Outcome<>(Objects.requireNonNull(value), List.copyOf(findings));
    }

    /**
     * No value, and why.
     *
     * @param findings in the order of the source
     * @param <T> the type that could not be built
     * @return the outcome
     * @throws IllegalArgumentException if there is no ERROR among the findings
     */
    public static <T> Outcome<T> failed(Collection<Finding> findings) {
        Outcome<T> outcome = new Outcome<>(null, List.copyOf(findings));
        if (!outcome.hasErrors()) {
            throw new IllegalArgumentException("a value can be missing only because of an ERROR, found " + findings);
        }
        return outcome;
    }

    /**
     * No value, and why.
     *
     * @param error an ERROR
     * @param <T> the type that could not be built
     * @return the outcome
     * @throws IllegalArgumentException if it is not an ERROR
     */
    public static <T> Outcome<T> failed(Finding error) {
        return failed(List.of(error));
    }

    /** {@return the value, or empty if none could be built} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return what was found, in the order of the source; may be empty} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return whether something was found that made something unusable} */
    public boolean hasErrors() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the value is there and nothing was left out of it} */
    public boolean isComplete() {
        return value != null && !hasErrors();
    }

    /**
     * The value, also when there were errors beside it.
     *
     * @return the value
     * @throws NoValueException if none could be built
     */
    public T orThrow() {
        if (value == null) {
            throw new NoValueException(findings);
        }
        return value;
    }

    /**
     * The same findings with another value.
     *
     * @param mapper makes the other value; not called without a value
     * @param <R> its type
     * @return the outcome
     */
    public <R> Outcome<R> map(Function<? super T, ? extends R> mapper) {
        return new Outcome<>(value == null ? null : Objects.requireNonNull(mapper.apply(value)), findings);
    }

    /**
     * The outcome of the next step, with the findings of both.
     *
     * @param next the next step; not called without a value
     * @param <R> what it builds
     * @return the outcome
     */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (value == null) {
            return new Outcome<>(null, findings);
        }
        Outcome<R> result = next.apply(value);
        if (findings.isEmpty()) {
            return result;
        }
        List<Finding> both = new ArrayList<>(findings);
        both.addAll(result.findings);
        return new Outcome<>(result.value, List.copyOf(both));
    }

    /**
     * The same outcome, its findings that have no place yet put at this one.
     *
     * @param location the place
     * @return the outcome
     */
    public Outcome<T> at(SourceLocation location) {
        if (findings.isEmpty()) {
            return this;
        }
        List<Finding> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            placed.add(finding.location().isPresent() ? finding : finding.at(location));
        }
        return new Outcome<>(value, List.copyOf(placed));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome<?> that && Objects.equals(value, that.value) && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(value) + findings.hashCode();
    }

    @Override
    public String toString() {
        return "Outcome{" + value + ", " + findings + "}";
    }

    /** Thrown by {@link Outcome#orThrow()} where no value could be built; its message lists the findings in English. */
    public static final class NoValueException extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final transient List<Finding> findings;

        NoValueException(List<Finding> findings) {
            super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n", "no value:\n", "")));
            this.findings = findings;
        }

        /** {@return why there is no value, at least one of them an ERROR} */
        public List<Finding> findings() {
            return findings == null ? List.of() : findings;
        }
    }
}
