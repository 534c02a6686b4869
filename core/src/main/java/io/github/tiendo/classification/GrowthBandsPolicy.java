package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A method of one's own: the average yearly growth from a first year, in the wanted direction, cut into grades of any
 * scale. It needs no target and reads of one only whether it is a ceiling.
 *
 * <p>The edges of ISTAT, for example, where 5 % a year still is a slight improvement:
 *
 * <pre>{@code
 * GrowthBandsPolicy.since(
 *         2010,
 *         "istat",
 *         GradeBands.of(changes)
 *                 .moreThan("0.05", "CLEAR_IMPROVEMENT")
 *                 .moreThan("0.01", "SLIGHT_IMPROVEMENT")
 *                 .moreThan("-0.01", "STABLE")
 *                 .moreThan("-0.05", "SLIGHT_WORSENING")
 *                 .otherwise("CLEAR_WORSENING"));
 * }</pre>
 *
 * <p>With b the value of the first year, or of the next later one with a value, and c that of the last year, v = sign(b)
 * d ((c/b)^(1/n) - 1), where d is -1 when lower is better, by the indicator or a ceiling as target, else 1, and n is the
 * number of years between. v is rounded half even to 12 decimals before an edge is asked. How the values of years are
 * found, and growths from year to year, as {@link EurostatPolicy}; not rated are NO_BASELINE, ONE_POINT,
 * DEFINITION_BREAK, ZERO_BASE and OPPOSITE_SIGNS as there.
 */
public class GrowthBandsPolicy extends GrowthPolicy {

    private static final long serialVersionUID = 1L;

    /** The number {@code value}: v, the growth a year in the wanted direction; 0.01 is 1 %. Half even to 12 decimals. */
    public static final String VALUE = "value";

    /** The number {@code observed-growth}: the growth a year as it is, half even to 12 decimals. */
    public static final String OBSERVED_GROWTH = GrowthPolicy.OBSERVED_GROWTH;

    /** The first year. */
    private final int firstYear;
    /** The grades. */
    private final GradeBands bands;

    private GrowthBandsPolicy(int firstYear, String id, GradeBands bands) {
        super(id, "1", bands.scale(), parameters(firstYear, bands));
        this.firstYear = firstYear;
        this.bands = bands;
    }

    /**
     * The same policy under a class of its own, which can be found as a service.
     *
     * @param like the policy
     */
    protected GrowthBandsPolicy(GrowthBandsPolicy like) {
        this(like.firstYear, like.id(), like.bands);
    }

    @Override
    final Class<?> words() {
        return GrowthBandsPolicy.class;
    }

    private static Map<String, String> parameters(int firstYear, GradeBands bands) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("first-year", Integer.toString(firstYear));
        parameters.putAll(BandsPolicy.parameters("growth-a-year", bands));
        return parameters;
    }

    /**
     * Grades by the growth since a year.
     *
     * @param firstYear the year, or the next later one with a value
     * @param id the name of the method: lower-case words joined by hyphens
     * @param bands from which growth a year on which grade is given, 0.05 for 5 %
     * @return the policy
     */
    public static GrowthBandsPolicy since(int firstYear, String id, GradeBands bands) {
        return new GrowthBandsPolicy(firstYear, id, bands);
    }

    @Override
    final boolean isTargetRead() {
        return false;
    }

    @Override
    final int first(YearlyValues values) {
        return values.from(firstYear);
    }

    @Override
    final Grade reached() {
        return bands.best();
    }

    @Override
    final String measure(boolean toTarget) {
        return VALUE;
    }

    @Override
    final GradeBands bands(Growth growth) {
        return bands;
    }

    @Override
    final double toTarget(Growth growth, Goal goal) {
        throw new UnsupportedOperationException("growth alone is graded");
    }

    @Override
    final double trend(Growth growth) {
        Optional<Target> target = growth.input().target();
        int direction = target.isPresent() && target.get().condition() instanceof Bound bound
                ? Goal.direction(growth.input(), bound.comparison())
                : Goal.direction(growth.input());
        return growth.base.signum() * direction * growth.observed;
    }

    @Override
    final void describe(Growth growth, Telling telling, Classification of) {
        BigDecimal measured = growth.measured();
        telling.say("rule-growth", "number", Telling.percent(measured));
        telling.nearestInPercent(bands, VALUE, measured, of.grade().orElseThrow());
    }
}
