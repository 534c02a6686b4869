/** Programmes, indicators, targets and reports as values, and what is made of them: grades, scorecards, verdicts. */
module io.github.tiendo.core {
    requires static org.immutables.value.annotations;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.github.tiendo.finding;
    exports io.github.tiendo.notation;
    exports io.github.tiendo.period;
    exports io.github.tiendo.quantity;
}
