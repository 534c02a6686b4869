package io.github.tiendo.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Outcome#orThrow()} where no value could be built; its message lists the findings in English. */
public final class NoValueException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    NoValueException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n", "no value:\n", "")));
        this.findings = findings;
    }

    /**
     * Why there is no value.
     *
     * @return the findings, at least one of them an ERROR
     */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
