package io.github.tiendo.classification;

import java.util.List;

/** The built-in classification policies. */
public final class ClassificationPolicies {

    private ClassificationPolicies() {}

    /**
     * {@code declared}: the grade that a body declared, taken as it is. An indicator without a declared grade is not
     * rated, {@link NotRatedReason.Standard#NOT_DECLARED}.
     *
     * @return the policy; it speaks the completion scale
     */
    public static ClassificationPolicy declared() {
        return DeclaredPolicy.INSTANCE;
    }

    /**
     * Every built-in policy with its usual settings.
     *
     * @return the policies; {@code declared} first
     */
    public static List<ClassificationPolicy> builtIn() {
        return List.of(declared());
    }
}
