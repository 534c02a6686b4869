package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.target.Target;
import java.util.Map;
import java.util.Optional;

/**
 * The grade that a body declared, where it is one of the policy's scale. A target that was declared not met before its
 * due day is not met yet, which is no grade.
 */
final class DeclaredPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    static final DeclaredPolicy USUAL = new DeclaredPolicy(Scales.COMPLETION);

    DeclaredPolicy(Scale scale) {
        super("declared", "1", scale, Map.of());
    }

    @Override
    public Classification classify(CompletionInput input) {
        Optional<DeclaredGrade> declared = input.declared();
        if (declared.isEmpty() || !scale().grades().contains(declared.get().grade())) {
            return notRated(NotRatedReason.Standard.NOT_DECLARED, input);
        }
        if (declared.get().grade().equals(Scales.NOT_MET) && isNotDue(input)) {
            return notRated(NotRatedReason.Standard.NOT_YET_MET, new Evidence(this, input, declared.get()));
        }
        Evidence evidence = new Evidence(this, input, declared.get());
        return Classification.rated(identity(), declared.get().grade(), "declared", 0, evidence);
    }

    private static boolean isNotDue(CompletionInput input) {
        return input.target()
                .flatMap(Target::dueDay)
                .filter(due -> due.isAfter(input.day()))
                .isPresent();
    }

    /** Who declared what, in which the answer is explained. */
    private record Evidence(DeclaredPolicy policy, CompletionInput input, DeclaredGrade declared)
            implements Classification.Evidence {

        @Override
        public void describe(Classification.Builder answer, Classification of) {
            Telling telling = policy.telling(answer);
            telling.situation(Readings.of(input), input.target());
            input.attainment().ifPresent(answer::attainment);
            telling.say("declared");
            declared.author().ifPresent(author -> telling.say("declared-by", "author", author.toString()));
            declared.declaredOn().ifPresent(day -> telling.say("declared-on", "day", day));
            declared.reason().ifPresent(reason -> telling.say("declared-for", "reason", reason));
        }
    }
}
