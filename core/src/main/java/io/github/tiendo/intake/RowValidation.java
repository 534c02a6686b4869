package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Puts the constraints of the draft rows to a row and makes findings of the violations, in the order of its cells. A given
 * validator sees every row; without one the provider at hand sees those that do not {@linkplain ShapedDraft keep their
 * shape}, so that a file without such a row never starts it.
 */
final class RowValidation {

    /** The provider that the README names. */
    private static final String PROVIDER = "org.hibernate.validator:hibernate-validator";

    private static final Map<String, IntakeFindingCode> CODES = Map.of(
            ConstraintMessages.MISSING_NAME, IntakeFindingCode.MISSING_NAME,
            ConstraintMessages.MISSING_TITLE, IntakeFindingCode.MISSING_TITLE,
            ConstraintMessages.TOO_LONG, IntakeFindingCode.TEXT_TOO_LONG);

    private final Optional<Validator> given;
    private final Supplier<Optional<Validator>> standard;

    RowValidation(Optional<Validator> given) {
        this(given, () -> Standard.VALIDATOR);
    }

    /** With another way to the validator that is asked where none is given. */
    RowValidation(Optional<Validator> given, Supplier<Optional<Validator>> standard) {
        this.given = given;
        this.standard = standard;
    }

    /** Whether a validator is given, which may ask more of a row than its standard constraints do. */
    boolean isGiven() {
        return given.isPresent();
    }

    /** The validator of whatever provider is at hand, blind to a host's validation.xml; made once. */
    private static final class Standard {
        private static final Optional<Validator> VALIDATOR = made();

        private static Optional<Validator> made() {
            try {
                return Optional.of(Validation.byDefaultProvider()
                        .configure()
                        .ignoreXmlConfiguration()
                        .messageInterpolator(new IntakeMessageInterpolator())
                        .buildValidatorFactory()
                        .getValidator());
            } catch (NoProviderFoundException none) {
                return Optional.empty();
            }
        }
    }

    /** A violated constraint: the row or part of one whose cell it is about, the path to it, and the finding there. */
    record Violation(Object row, String property, Finding finding) {}

    <T extends ShapedDraft> List<Violation> validate(T row, Optional<SourceLocation> place) {
        if (given.isEmpty() && row.keepsShape()) {
            return List.of();
        }
        return validator()
                .map(validator -> violations(validator.validate(row), place))
                .orElseGet(() -> withoutProvider(row, place));
    }

    /** Checks the cells of a draft itself and not the tables in it, whose rows come one by one. */
    List<Violation> validateHead(ProgrammeDraft draft) {
        if (given.isEmpty() && draft.keepsShape()) {
            return List.of();
        }
        Optional<SourceLocation> place = Optional.of(SourceLocation.of(draft.getSource()));
        Optional<Validator> validator = validator();
        if (validator.isEmpty()) {
            return withoutProvider(draft, place);
        }
        Set<ConstraintViolation<ProgrammeDraft>> violations = new LinkedHashSet<>();
        RowShape.properties(draft)
                .forEach(property -> violations.addAll(validator.get().validateProperty(draft, property)));
        return violations(violations, place);
    }

    private Optional<Validator> validator() {
        return given.or(standard);
    }

    /** What is known without a provider: which cells break a constraint, not what it says. */
    private static List<Violation> withoutProvider(Object draft, Optional<SourceLocation> place) {
        Finding finding = Finding.of(IntakeFindingCode.NO_VALIDATION_PROVIDER).with("artifact", PROVIDER);
        return RowShape.refused(draft).stream()
                .map(cell -> {
                    Optional<SourceLocation> at = RowShape.cell(cell.row(), cell.property())
                            .location()
                            .or(() -> place);
                    return new Violation(
                            cell.row(), cell.property(), at.map(finding::at).orElse(finding));
                })
                .toList();
    }

    private static <T> List<Violation> violations(Set<ConstraintViolation<T>> found, Optional<SourceLocation> place) {
        List<ConstraintViolation<T>> violations = new ArrayList<>(found);
        violations.sort(Comparator.comparing((ConstraintViolation<T> violation) ->
                        violation.getPropertyPath().toString())
                .thenComparing(ConstraintViolation::getMessageTemplate));
        List<Violation> findings = new ArrayList<>(violations.size());
        for (ConstraintViolation<T> violation : violations) {
            String property = property(violation.getPropertyPath());
            Finding finding = finding(violation);
            Object row = violation.getLeafBean();
            Optional<SourceLocation> cell =
                    RowShape.cell(row, property).location().or(() -> place);
            findings.add(new Violation(
                    row,
                    violation.getPropertyPath().toString(),
                    cell.map(finding::at).orElse(finding)));
        }
        return findings;
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        String text = String.valueOf(violation.getInvalidValue());
        IntakeFindingCode code = CODES.get(ConstraintMessages.key(violation.getMessageTemplate()));
        if (code == null) {
            return Finding.of(IntakeFindingCode.CONSTRAINT_VIOLATED)
                    .with("message", violation.getMessage())
                    .with("found", text);
        }
        if (code == IntakeFindingCode.TEXT_TOO_LONG) {
            Object max = violation.getConstraintDescriptor().getAttributes().get("max");
            return Finding.of(code).with("found", text.length()).with("expected", String.valueOf(max));
        }
        return Finding.of(code);
    }

    private static String property(Path path) {
        String property = "";
        for (Path.Node node : path) {
            if (node.getName() != null) {
                property = node.getName();
            }
        }
        return property;
    }
}
