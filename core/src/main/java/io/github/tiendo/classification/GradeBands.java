package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which number has which grade: edges from the best grade of a scale down, each of which says whether it belongs to the
 * grade above it.
 *
 * <pre>{@code
 * GradeBands.of(Scales.RAG).atLeast("0.9", "GREEN").moreThan("0.6", "AMBER").otherwise("RED");
 * }</pre>
 *
 * <p>0.9 is green here, 0.6 is red. Numbers are compared exactly. Two bands are equal if their scales, edges and grades
 * are.
 */
public final class GradeBands implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The scale of the grades. */
    private final Scale scale;
    /** The edges, from the highest down. */
    private final BigDecimal[] edges;
    /** The edges as doubles; not a number where a double is no quick stand-in for an edge. */
    private final double[] quick;
    /** Whether a number on an edge has the grade above it. */
    private final boolean[] inclusive;
    /** The grade above each edge, and the one below them all. */
    private final Grade[] grades;

    private GradeBands(Scale scale, BigDecimal[] edges, boolean[] inclusive, Grade[] grades) {
        this.scale = scale;
        this.edges = edges;
        this.quick = new double[edges.length];
        for (int i = 0; i < edges.length; i++) {
            quick[i] = Numbers.quick(edges[i]);
        }
        this.inclusive = inclusive;
        this.grades = grades;
    }

    /**
     * Starts bands with the best grade.
     *
     * @param scale the scale of the grades
     * @return a new builder; {@link Builder#otherwise} ends it
     */
    public static Builder of(Scale scale) {
        return new Builder(scale);
    }

    /** {@return the scale of the grades, of which not every grade need have a band} */
    public Scale scale() {
        return scale;
    }

    /**
     * The grade of a number.
     *
     * @param number the number
     * @return the grade of the first band whose edge it reaches, else the one below all edges
     */
    public Grade grade(BigDecimal number) {
        for (int i = 0; i < edges.length; i++) {
            int order = number.compareTo(edges[i]);
            if (order > 0 || order == 0 && inclusive[i]) {
                return grades[i];
            }
        }
        return grades[edges.length];
    }

    /** The grade of a fraction with a positive whole, compared by multiplying, so that nothing is rounded. */
    Grade grade(BigDecimal part, BigDecimal whole) {
        double quickPart = Numbers.quick(part);
        double quickWhole = Numbers.quick(whole);
        for (int i = 0; i < edges.length; i++) {
            int order = Numbers.clearOrder(quickPart, quick[i] * quickWhole);
            if (order == 0) {
                order = part.compareTo(edges[i].multiply(whole));
            }
            if (order > 0 || order == 0 && inclusive[i]) {
                return grades[i];
            }
        }
        return grades[edges.length];
    }

    /** The grade of a finite number to 12 decimals, half even. */
    Grade grade(double number) {
        for (int i = 0; i < edges.length; i++) {
            double above = number - quick[i];
            if (above > Numbers.NEAR_AN_EDGE) {
                return grades[i];
            }
            if (!(above < -Numbers.NEAR_AN_EDGE)) {
                return grade(Numbers.rounded(number));
            }
        }
        return grades[edges.length];
    }

    /** The same grades with edges that are a positive or no multiple of these. */
    GradeBands times(BigDecimal factor) {
        BigDecimal[] multiplied = new BigDecimal[edges.length];
        for (int i = 0; i < edges.length; i++) {
            multiplied[i] = edges[i].multiply(factor);
        }
        return new GradeBands(scale, multiplied, inclusive, grades);
    }

    Grade best() {
        return grades[0];
    }

    /** How many edges there are. */
    int size() {
        return edges.length;
    }

    BigDecimal edge(int index) {
        return edges[index];
    }

    /** Whether a number on an edge has the grade above it. */
    boolean isInclusive(int index) {
        return inclusive[index];
    }

    /** The grade above an edge; behind the last edge the one below it. */
    Grade gradeAbove(int index) {
        return grades[index];
    }

    /** The bands as settings: the grade and from where on it is given. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < edges.length; i++) {
            parameters.put(grades[i].id(), (inclusive[i] ? ">= " : "> ") + edges[i].toPlainString());
        }
        parameters.put(grades[edges.length].id(), "else");
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GradeBands that
                && scale.equals(that.scale)
                && parameters().equals(that.parameters());
    }

    @Override
    public int hashCode() {
        return Objects.hash(scale, parameters());
    }

    /** The bands from the best down, such as {@code {GREEN=>= 0.9, AMBER=> 0.6, RED=else}}. */
    @Override
    public String toString() {
        return parameters().toString();
    }

    /** Builds bands from the best grade down. */
    public static final class Builder {

        private final Scale scale;
        private final List<BigDecimal> edges = new ArrayList<>();
        private final List<Boolean> inclusive = new ArrayList<>();
        private final List<Grade> grades = new ArrayList<>();

        private Builder(Scale scale) {
            this.scale = scale;
        }

        /**
         * Adds a grade for numbers on an edge and above it.
         *
         * @param edge a decimal, such as {@code 0.9}; below the edge before
         * @param grade the id of a degree of the scale that is worse than the grade before
         * @return this builder
         * @throws IllegalArgumentException if the edge is no decimal or not below the one before, or the grade is unknown
         *     or not worse than the one before
         */
        public Builder atLeast(String edge, String grade) {
            return ordered(number(edge), true, known(grade));
        }

        /**
         * Adds a grade for numbers above an edge, which itself belongs to the next grade.
         *
         * @param edge a decimal, such as {@code 0.9}; below the edge before
         * @param grade the id of a degree of the scale that is worse than the grade before
         * @return this builder
         * @throws IllegalArgumentException if the edge is no decimal or not below the one before, or the grade is unknown
         *     or not worse than the one before
         */
        public Builder moreThan(String edge, String grade) {
            return ordered(number(edge), false, known(grade));
        }

        /**
         * The bands, with a grade for all numbers below.
         *
         * @param grade the id of a degree of the scale that is worse than the grade before
         * @return the bands
         * @throws IllegalArgumentException if the grade is unknown or not worse than the one before, or there is no edge
         */
        public GradeBands otherwise(String grade) {
            if (edges.isEmpty()) {
                throw new IllegalArgumentException("bands have at least one edge");
            }
            return otherwise(worse(known(grade)));
        }

        GradeBands otherwise(Grade grade) {
            grades.add(grade);
            boolean[] included = new boolean[edges.size()];
            for (int i = 0; i < included.length; i++) {
                included[i] = inclusive.get(i);
            }
            return new GradeBands(scale, edges.toArray(new BigDecimal[0]), included, grades.toArray(new Grade[0]));
        }

        /** Adds a grade without asking for order: an edge that is not below the one before is never the first reached. */
        Builder band(BigDecimal edge, boolean isInclusive, Grade grade) {
            edges.add(edge);
            inclusive.add(isInclusive);
            grades.add(grade);
            return this;
        }

        private Builder ordered(BigDecimal edge, boolean isInclusive, Grade grade) {
            if (!edges.isEmpty()) {
                int last = edges.size() - 1;
                int order = edges.get(last).compareTo(edge);
                if (order < 0 || order == 0 && (inclusive.get(last) || !isInclusive)) {
                    throw new IllegalArgumentException("the edges are in order, from the best down, found "
                            + edges.get(last).toPlainString() + " and then " + edge.toPlainString());
                }
            }
            return band(edge, isInclusive, worse(grade));
        }

        private Grade worse(Grade grade) {
            if (!grades.isEmpty() && !scale.isBetter(grades.get(grades.size() - 1), grade)) {
                throw new IllegalArgumentException("the grades are in order, from the best down, found "
                        + grades.get(grades.size() - 1).id() + " and then " + grade.id());
            }
            return grade;
        }

        private Grade known(String id) {
            return scale.degrees().stream()
                    .filter(grade -> grade.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the scale " + scale.id() + " has the degrees "
                            + scale.degrees().stream().map(Grade::id).toList() + ", found " + id));
        }

        private static BigDecimal number(String edge) {
            try {
                return new BigDecimal(edge);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("an edge is a decimal such as 0.9, found " + edge, e);
            }
        }
    }
}
