package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the constraints of the draft rows to a row and makes findings of the violations, in the order of its cells. */
final class RowValidation {

    private static final Map<String, IntakeFindingCode> CODES = Map.of(
            ConstraintMessages.MISSING_NAME, IntakeFindingCode.MISSING_NAME,
            ConstraintMessages.MISSING_TITLE, IntakeFindingCode.MISSING_TITLE,
            ConstraintMessages.TOO_LONG, IntakeFindingCode.TEXT_TOO_LONG);

    private final Validator validator;

    RowValidation(Validator validator) {
        this.validator = validator;
    }

    /** The validator of whatever provider is at hand, blind to a host's validation.xml; made once. */
    static Validator standardValidator() {
        return Standard.VALIDATOR;
    }

    private static final class Standard {
        private static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new IntakeMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** A violated constraint: the property of the row, and the finding at its cell. */
    static final class Violation {
        final String property;
        final Finding finding;

        Violation(String property, Finding finding) {
            this.property = property;
            this.finding = finding;
        }
    }

    <T> List<Violation> validate(T row, Optional<SourceLocation> place) {
        List<ConstraintViolation<T>> violations = new ArrayList<>(validator.validate(row));
        violations.sort(Comparator.comparing((ConstraintViolation<T> violation) ->
                        violation.getPropertyPath().toString())
                .thenComparing(ConstraintViolation::getMessageTemplate));
        List<Violation> findings = new ArrayList<>(violations.size());
        for (ConstraintViolation<T> violation : violations) {
            String property = property(violation.getPropertyPath());
            Finding finding = finding(violation);
            Optional<SourceLocation> cell =
                    DraftCells.of(violation.getLeafBean(), property).location().or(() -> place);
            findings.add(new Violation(
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
