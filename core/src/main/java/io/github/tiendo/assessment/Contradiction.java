package io.github.tiendo.assessment;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.Ratio;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two rows of one report whose declared grades do not go together: the row that attains at least as much of its target
 * carries the worse grade.
 */
@Value.Immutable
public abstract class Contradiction implements Serializable {

    private static final long serialVersionUID = 1L;

    Contradiction() {}

    /**
     * The row with the better grade, which attains less, or the same.
     *
     * @return the row
     */
    public abstract AssessedTarget better();

    /**
     * The row with the worse grade.
     *
     * @return the row
     */
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

    /**
     * Every pair of rows of an assessment that contradict each other by their declared grades. Rows without a value, or
     * whose grade is no degree of the scale, contradict nothing; nor do rows whose attainment has no meaning.
     *
     * @param assessment an assessment by any policy
     * @return the pairs, in the order of the programme
     */
    public static List<Contradiction> in(Assessment assessment) {
        List<AssessedTarget> rows = new ArrayList<>();
        for (AssessedTarget row : assessment.targets()) {
            boolean graded = row.declared()
                    .filter(declared -> declared.grade().isDegree())
                    .isPresent();
            if (graded && row.attainment().isPresent()) {
                rows.add(row);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                between(rows.get(i), rows.get(j), assessment).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Contradiction> between(AssessedTarget one, AssessedTarget other, Assessment assessment) {
        if (!grade(one).scale().equals(grade(other).scale())) {
            return Optional.empty();
        }
        int order = DegreeOrder.compare(grade(one), grade(other), assessment);
        if (order == 0) {
            return Optional.empty();
        }
        AssessedTarget better = order < 0 ? one : other;
        AssessedTarget worse = order < 0 ? other : one;
        Ratio less = better.attainment().orElseThrow();
        Ratio more = worse.attainment().orElseThrow();
        return more.compareTo(less) < 0
                ? Optional.empty()
                : Optional.of(ImmutableContradiction.builder()
                        .better(better)
                        .worse(worse)
                        .betterAttainment(less)
                        .worseAttainment(more)
                        .build());
    }
}
