package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import java.util.List;

/**
 * The built-in classification policies with their usual settings; those with settings have a builder of their own, such
 * as {@link CompletionPacePolicy#builder()}.
 */
public final class ClassificationPolicies {

    private ClassificationPolicies() {}

    /**
     * {@code declared}: the grade that a body declared, taken as it is. An indicator without a declared grade is not
     * rated, {@link NotRatedReason.Standard#NOT_DECLARED}; neither is one that was declared not met before its due day,
     * {@link NotRatedReason.Standard#NOT_YET_MET}.
     *
     * @return the policy; it speaks the completion scale
     */
    public static ClassificationPolicy declared() {
        return DeclaredPolicy.USUAL;
    }

    /**
     * {@code declared} for grades of another scale than the completion classes.
     *
     * @param scale the scale of the declared grades; a grade of another one counts as not declared
     * @return the policy; it speaks that scale
     */
    public static ClassificationPolicy declared(Scale scale) {
        return scale.equals(Scales.COMPLETION) ? DeclaredPolicy.USUAL : new DeclaredPolicy(scale);
    }

    /**
     * {@code completion-pace}: will the way so far reach the target in time?
     *
     * @return the policy; it speaks the completion scale
     */
    public static CompletionPacePolicy completionPace() {
        return CompletionPacePolicy.USUAL;
    }

    /**
     * {@code attainment-bands}: how much of the target is attained? The method where no baseline is stated and there is
     * one value only.
     *
     * @return the policy; it speaks the completion scale
     */
    public static AttainmentBandsPolicy attainmentBands() {
        return AttainmentBandsPolicy.USUAL;
    }

    /**
     * {@code open-sdg}: the automated progress calculation of Open SDG.
     *
     * @return the policy, with base year 2015
     */
    public static OpenSdgPolicy openSdg() {
        return OpenSdgPolicy.USUAL;
    }

    /**
     * {@code destatis}: the weather symbols of the German strategy for sustainable development.
     *
     * @return the policy
     */
    public static DestatisPolicy destatis() {
        return DestatisPolicy.USUAL;
    }

    /**
     * {@code eurostat}: the method of Eurostat's monitoring report.
     *
     * @return the policy for the short term, 5 years
     */
    public static EurostatPolicy eurostat() {
        return EurostatPolicy.USUAL;
    }

    /**
     * {@code un-progress-chart}: the method of the United Nations' progress chart.
     *
     * @return the policy, with base year 2015
     */
    public static UnProgressChartPolicy unProgressChart() {
        return UnProgressChartPolicy.USUAL;
    }

    /**
     * {@code target-path}: is the value where the path to the target should be by now?
     *
     * @return the policy, with linear paths from a stated baseline
     */
    public static TargetPathPolicy targetPath() {
        return TargetPathPolicy.USUAL;
    }

    /** {@return every built-in policy with its usual settings: the policies; {@code declared} first} */
    public static List<ClassificationPolicy> builtIn() {
        return List.of(
                declared(),
                completionPace(),
                attainmentBands(),
                openSdg(),
                destatis(),
                eurostat(),
                unProgressChart(),
                targetPath());
    }
}
