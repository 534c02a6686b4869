package io.github.tiendo.notation;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.text.Excerpt;
import io.github.tiendo.notation.text.TextCursor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Numbers as officials write them, read and printed.
 *
 * <p>The words may be Vietnamese or English in either language; the language decides which mark groups digits and
 * which one separates decimals ({@link NumberDialect}), and in which words a figure is printed.
 *
 * <table>
 * <caption>Reading in Vietnamese</caption>
 * <tr><th>text</th><th>reading</th></tr>
 * <tr><td>{@code 77,08%}, {@code 2.365}, {@code 1,15 triệu}</td><td>the number</td></tr>
 * <tr><td>{@code gần 60 triệu}, {@code ≥ 80%}, {@code Tối thiểu 10%}</td><td>the number, qualified</td></tr>
 * <tr><td>{@code 2.365/3.418 (68,2%)}, {@code 08/28}</td><td>a fraction</td></tr>
 * <tr><td>{@code 86/193 (+0)}</td><td>a rank with its movement</td></tr>
 * <tr><td>{@code $1,5 tỷ}, {@code 20 giường/10.000 dân}, {@code 50Mbps}</td><td>the number with its unit</td></tr>
 * <tr><td>{@code 82,2%(1)}, {@code 82,2% (vượt mục tiêu)}</td><td>the number, with a note that the rest is left
 *     out; a warning where the bracket has a number</td></tr>
 * <tr><td>{@code 1 234 567}</td><td>the number, with a note</td></tr>
 * <tr><td>{@code 56.1%}</td><td>56.1, with a warning: the mark is English</td></tr>
 * <tr><td>{@code 1.234} among {@code 56.1} and its like</td><td>1.234, with a warning that gives both readings</td></tr>
 * <tr><td>{@code Trên}, {@code 7x%}, {@code 1.23.4}, {@code --5}</td><td>none, and an error that gives the
 *     column</td></tr>
 * </table>
 *
 * <p>What {@link #print} makes, {@link #parseFigure} of a notation of the same language reads back to an equal figure
 * without a finding.
 */
public final class NumberNotation {

    /** Where the dialect was taken from. */
    enum Source {
        LANGUAGE,
        SURROUNDINGS,
        STATED
    }

    private final Locale language;
    private final NumberDialect dialect;
    private final Source source;
    private final NumberLimits limits;

    private NumberNotation(Locale language, NumberDialect dialect, Source source, NumberLimits limits) {
        this.language = language;
        this.dialect = dialect;
        this.source = source;
        this.limits = limits;
    }

    /**
     * The notation of a language, with its own marks.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the notation, with default limits
     */
    public static NumberNotation of(Locale language) {
        return new NumberNotation(language, NumberDialect.of(language), Source.LANGUAGE, NumberLimits.defaults());
    }

    /**
     * The notation of a language whose numbers are known to be in a certain dialect; a number that could also be read
     * otherwise draws no warning.
     *
     * @param language Vietnamese or, for every other locale, English
     * @param dialect which marks the numbers have
     * @return the notation, with default limits
     */
    public static NumberNotation of(Locale language, NumberDialect dialect) {
        return new NumberNotation(language, dialect, Source.STATED, NumberLimits.defaults());
    }

    /**
     * The same notation with other limits.
     *
     * @param limits how much is read before it is refused
     * @return a copy
     */
    public NumberNotation withLimits(NumberLimits limits) {
        return new NumberNotation(language, dialect, source, limits);
    }

    /**
     * The same notation for numbers that stand among others: if those that fit only one dialect are all in the other
     * language's, ambiguous numbers are read in it too; if they disagree, in the language's own. Either way an
     * ambiguous number draws a warning, and so it does where none fits only one dialect and one would have three decimals in
     * the language's own: {@code 1,250} in a Vietnamese table may be a thousand or one and a quarter. Changes nothing where
     * the dialect was stated.
     *
     * @param texts the numbers around, with whatever stands beside them
     * @return a copy, or this notation if the numbers raise no doubt
     */
    public NumberNotation around(Collection<String> texts) {
        NumberDialect own = NumberDialect.of(language);
        DialectEvidence evidence = DialectEvidence.of(texts, limits);
        boolean ownSeen = own == NumberDialect.VIETNAMESE ? evidence.vietnamese() : evidence.english();
        boolean otherSeen = own == NumberDialect.VIETNAMESE ? evidence.english() : evidence.vietnamese();
        boolean decimals = own == NumberDialect.VIETNAMESE ? evidence.comma() : evidence.point();
        boolean isDoubtful = otherSeen || !ownSeen && decimals;
        if (source == Source.STATED || !isDoubtful) {
            return this;
        }
        return new NumberNotation(language, ownSeen || !otherSeen ? own : own.other(), Source.SURROUNDINGS, limits);
    }

    /**
     * {@return the dialect in which ambiguous numbers are read and all numbers are printed: the stated one, else the
     * one of the numbers around, else the language's}
     */
    public NumberDialect dialect() {
        return dialect;
    }

    /**
     * Reads a text that is one number.
     *
     * @param text such as {@code gần 2,75 nghìn tỷ đồng}
     * @return the number; an error if the text is none, or is a figure of another shape
     */
    public Outcome<NumberReading> parse(String text) {
        Outcome<Figure> figure = parseFigure(text);
        if (figure.value().isEmpty()) {
            return Outcome.failed(figure.findings());
        }
        if (figure.orThrow() instanceof NumberReading) {
            return figure.map(NumberReading.class::cast);
        }
        List<Finding> findings = new ArrayList<>(figure.findings());
        findings.add(otherFigure(text, figure.orThrow().kind()));
        return Outcome.failed(findings);
    }

    private static Finding otherFigure(String text, Figure.Kind kind) {
        String shown = Excerpt.of(text);
        return Finding.of(NotationFindingCode.OTHER_FIGURE)
                .with("text", shown)
                .with("column", 1)
                .with("found", shown)
                .with("figure", kind)
                .with("expected", Expected.NUMBER);
    }

    /**
     * Reads a text that is one figure of any shape.
     *
     * @param text such as {@code 86/193 (+0)}
     * @return the figure; an error that gives the column if the text is none
     */
    public Outcome<Figure> parseFigure(String text) {
        TextCursor.requireText(text);
        return FigureParser.parse(text, NumberDialect.of(language), dialect, source, limits);
    }

    /**
     * Prints a figure in the language.
     *
     * @param figure any figure
     * @return such as {@code gần 2,75 nghìn tỷ đồng}
     */
    public String print(Figure figure) {
        return new FigurePrinter(language, dialect).print(figure);
    }
}
