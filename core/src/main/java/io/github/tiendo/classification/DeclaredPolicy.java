package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.programme.DeclaredGrade;
import java.util.Map;
import java.util.Optional;

/** The grade that a body declared, where it is one of the policy's scale. */
final class DeclaredPolicy implements ClassificationPolicy {

    static final DeclaredPolicy INSTANCE = new DeclaredPolicy();

    private static final long serialVersionUID = 1L;

    private DeclaredPolicy() {}

    @Override
    public String id() {
        return "declared";
    }

    @Override
    public Scale scale() {
        return Scales.COMPLETION;
    }

    @Override
    public Classification classify(CompletionInput input) {
        Optional<Grade> declared = input.declared().map(DeclaredGrade::grade).filter(grade -> scale().grades()
                .contains(grade));
        if (declared.isEmpty()) {
            return Classification.notRated(this, NotRatedReason.Standard.NOT_DECLARED);
        }
        return Classification.builder()
                .policy(PolicyIdentity.of(this))
                .grade(declared.get())
                .addSentences(ClassificationText.of("declared", Map.of("grade", declared.get())))
                .build();
    }

    private Object readResolve() {
        return INSTANCE;
    }
}
