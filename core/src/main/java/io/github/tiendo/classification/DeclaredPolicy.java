package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.programme.DeclaredGrade;
import java.util.Map;
import java.util.Optional;

/** The grade that a body declared, where it is one of the policy's scale. */
final class DeclaredPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    DeclaredPolicy(Scale scale) {
        super("declared", "1", scale, Map.of());
    }

    @Override
    public Classification classify(CompletionInput input) {
        Optional<DeclaredGrade> declared = input.declared();
        if (declared.isEmpty() || !scale().grades().contains(declared.get().grade())) {
            return notRated(NotRatedReason.Standard.NOT_DECLARED, (answer, of) -> Explanations.latest(answer, input));
        }
        Grade grade = declared.get().grade();
        return Classification.rated(
                identity(), grade, "declared", 0, (answer, of) -> Explanations.declared(answer, input));
    }
}
