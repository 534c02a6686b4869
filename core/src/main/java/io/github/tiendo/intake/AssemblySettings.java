package io.github.tiendo.intake;

import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.organisation.Roster;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What a caller says of the files to be read, for tables and structured formats alike. */
record AssemblySettings(
        Optional<Scale> stated,
        Optional<NumberDialect> dialect,
        NumberLimits limits,
        Optional<Validator> validator,
        Optional<Roster> roster) {

    static AssemblySettings standard() {
        return new AssemblySettings(
                Optional.empty(), Optional.empty(), NumberLimits.defaults(), Optional.empty(), Optional.empty());
    }

    /** The scale of classes that the caller states, else of completion classes. */
    Scale scale() {
        return stated.orElse(Scales.COMPLETION);
    }

    AssemblySettings with(Scale other) {
        return new AssemblySettings(Optional.of(other), dialect, limits, validator, roster);
    }

    AssemblySettings with(NumberDialect spoken) {
        return new AssemblySettings(stated, Optional.of(spoken), limits, validator, roster);
    }

    AssemblySettings with(NumberLimits others) {
        return new AssemblySettings(stated, dialect, Objects.requireNonNull(others), validator, roster);
    }

    AssemblySettings with(Validator given) {
        return new AssemblySettings(stated, dialect, limits, Optional.of(given), roster);
    }

    AssemblySettings with(Roster known) {
        return new AssemblySettings(stated, dialect, limits, validator, Optional.of(known));
    }

    RowValidation validation() {
        return new RowValidation(validator);
    }

    /** The members of the roster on a day; on its first where no day is known or the roster begins later. */
    Optional<AgencyMatcher> agenciesOn(Optional<LocalDate> day) {
        return roster.map(known -> AgencyMatcher.of(
                known,
                day.filter(stated -> !stated.isBefore(known.startInclusive())).orElse(known.startInclusive())));
    }
}
