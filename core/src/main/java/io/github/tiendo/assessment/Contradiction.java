package io.github.tiendo.assessment;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.Ratio;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Two rows whose declared grades do not go together: the row that attains at least as much of its target carries the
 * worse grade. {@link Contradictions} finds them.
 */
@Value.Immutable
public abstract class Contradiction implements Serializable {

    private static final long serialVersionUID = 1L;

    Contradiction() {}

    /** {@return the row with the better grade, which attains less, or the same} */
    public abstract AssessedTarget better();

    /** {@return the row with the worse grade} */
    public abstract AssessedTarget worse();

    /**
     * How much of its target the row with the better grade attains.
     *
     * @return the exact share
     */
    public abstract Ratio betterAttainment();

    /**
     * How much of its target the row with the worse grade attains.
     *
     * @return the exact share, not less than {@link #betterAttainment()}
     */
    public abstract Ratio worseAttainment();

    /**
     * Tells whether both attain the same.
     *
     * @return whether the attainments are equal
     */
    public boolean isTie() {
        return betterAttainment().compareTo(worseAttainment()) == 0;
    }

    /**
     * Tells whether one report states both grades.
     *
     * @return whether they were given at one time
     */
    public boolean isInsideOneReport() {
        return better().declaredIn().equals(worse().declaredIn());
    }

    /**
     * The contradiction in words.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return a sentence
     */
    public String text(Locale language) {
        boolean vietnamese = Languages.isVietnamese(language);
        return part(worse(), worseAttainment(), language)
                + (vietnamese ? ", trong khi " : ", while ")
                + part(better(), betterAttainment(), language)
                + ".";
    }

    private static String part(AssessedTarget row, Ratio attainment, Locale language) {
        String share = attainment.toPercent(2, RoundingMode.HALF_UP).value().toPlainString();
        boolean vietnamese = Languages.isVietnamese(language);
        return "\"" + row.indicator().name().text(language) + "\" "
                + (vietnamese
                        ? "đạt " + share.replace('.', ',') + "% mục tiêu, được xếp "
                        : "attains " + share + "% of its target and is graded ")
                + "\"" + grade(row).text(language) + "\"";
    }

    private static Grade grade(AssessedTarget row) {
        return row.declared().orElseThrow().grade();
    }
}
