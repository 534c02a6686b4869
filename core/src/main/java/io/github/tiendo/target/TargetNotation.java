package io.github.tiendo.target;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.text.NormalForm;
import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.TopRank;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is to be reached, as officials write it, read and printed back.
 *
 * <p>Words of both languages are read in either; the language decides which mark groups digits, and in which words a
 * condition is printed.
 *
 * <table>
 * <caption>Reading in Vietnamese</caption>
 * <tr><th>text</th><th>condition</th></tr>
 * <tr><td>{@code ≥ 80%}, {@code Trên 50%}, {@code Tối thiểu 860 triệu giao dịch}, {@code tối đa 5 ngày}</td><td>the
 *     bound</td></tr>
 * <tr><td>{@code 80%}</td><td>at least, {@linkplain Bound#isImplied() implied}</td></tr>
 * <tr><td>{@code tối thiểu từ 3 - 5}</td><td>at least 3, with a note</td></tr>
 * <tr><td>{@code khoảng 80%}</td><td>at least 80 %, with a warning</td></tr>
 * <tr><td>{@code từ 3 đến 5%}, {@code 3-5%}</td><td>the range</td></tr>
 * <tr><td>{@code thuộc nhóm 03 nước tốt nhất trong khu vực Đông Nam Á}, {@code Top 50/193}, {@code hạng 50}</td><td>the
 *     place</td></tr>
 * <tr><td>{@code tăng 7%/năm}, {@code giảm 30% so với năm 2020}, {@code tăng không quá 4%}</td><td>the relative
 *     change</td></tr>
 * <tr><td>{@code tăng gấp 5 lần}</td><td>up 400 %, with a warning</td></tr>
 * <tr><td>{@code duy trì hằng năm ≥ 95%}, {@code 95% mỗi năm}</td><td>the bound, every year</td></tr>
 * <tr><td>{@code 100%; thuộc nhóm 03 nước tốt nhất}, {@code ≥ 50% và Top 3}</td><td>all of both</td></tr>
 * <tr><td>{@code 2022: ≥ 60%; 2025: ≥ 80%}, {@code từng bậc: 2022: 60%; 2025: 80%}</td><td>the path, linear or
 *     stepwise</td></tr>
 * <tr><td>{@code Đến năm 2025: 80%}, {@code 80% (năm 2025)}, {@code 80% vào năm 2025}</td><td>a path of one point; of
 *     {@link #parseTarget} the bound with its due period</td></tr>
 * <tr><td>{@code tăng 7 - 8%/năm}</td><td>up at least 7 % a year, with a warning</td></tr>
 * <tr><td>{@code Hoàn thành}, {@code Ban hành Luật}, {@code “Phủ 100% xã”}</td><td>the milestone</td></tr>
 * <tr><td>{@code Trên}, {@code 7x%}, {@code tối thiểu dưới 5}, {@code tăng 20 giao dịch}</td><td>none, and an error that
 *     gives the column</td></tr>
 * </table>
 *
 * <p>What {@link #print(Condition)} makes, {@link #parse(String)} of a notation of the same language reads back to an
 * equal condition without a finding. Words that could be taken for something else are printed in “quotation marks”.
 *
 * <p>A text is read in time proportional to its length, and refused where it is longer or its numbers have more digits
 * than the limits of the {@link NumberNotation} allow.
 */
public final class TargetNotation {

    private final Locale language;
    private final NumberNotation numbers;

    private TargetNotation(Locale language, NumberNotation numbers) {
        this.language = language;
        this.numbers = numbers;
    }

    /**
     * The notation of a language.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the notation
     */
    public static TargetNotation of(Locale language) {
        return of(language, NumberNotation.of(language));
    }

    /**
     * The notation of a language whose numbers are known to be in a certain dialect.
     *
     * @param language Vietnamese or, for every other locale, English
     * @param dialect which marks the numbers have
     * @return the notation
     */
    public static TargetNotation of(Locale language, NumberDialect dialect) {
        return of(language, NumberNotation.of(language, dialect));
    }

    /**
     * The notation of a language with numbers read in a given way, for example by the numbers around them or within
     * stated limits.
     *
     * @param language Vietnamese or, for every other locale, English
     * @param numbers how numbers are read
     * @return the notation
     */
    public static TargetNotation of(Locale language, NumberNotation numbers) {
        return new TargetNotation(language, numbers);
    }

    /**
     * Reads a condition.
     *
     * @param text such as {@code ≥ 80%}
     * @return the condition; an error that gives the column if the text is none
     */
    public Outcome<Condition> parse(String text) {
        return parse(text, Unit.COUNT);
    }

    /**
     * Reads a condition for values in a certain unit.
     *
     * @param text such as {@code ≥ 80}
     * @param unit what a number without a unit of its own counts; with {@link Unit#RANK} a number or {@code 50/193} is a
     *     place, with {@link Unit#TIMES} a multiple is a value and no change
     * @return the condition; an error that gives the column if the text is none
     */
    public Outcome<Condition> parse(String text, Unit unit) {
        TextCursor.requireText(text);
        return new ConditionParser(text, language, numbers, unit).parse();
    }

    /**
     * Reads a target: a condition and, where the text says it, by when.
     *
     * @param text such as {@code Đến năm 2025: 80%} or {@code ≥ 80% (năm 2025)}
     * @return the target, as {@link #parseTarget(String, Unit)} has it for numbers that are counts where they have no unit
     */
    public Outcome<Target> parseTarget(String text) {
        return parseTarget(text, Unit.COUNT);
    }

    /**
     * Reads a target: a condition and, where the text says it, by when. What {@link #print(Target)} prints is read back;
     * a path of one point is read as its value, due at the end of its period.
     *
     * @param text such as {@code Đến năm 2025: 80%}, {@code ≥ 80% (năm 2025)} or {@code 80%}
     * @param unit what a number without a unit of its own counts, as in {@link #parse(String, Unit)}
     * @return the target, without a due period where the text names none or, in a path, several; an error that gives the
     *     column if the text is none
     */
    public Outcome<Target> parseTarget(String text, Unit unit) {
        TextCursor.requireText(text);
        return new ConditionParser(text, language, numbers, unit).target();
    }

    /**
     * The place among the best that the name of an indicator asks for beside its target: {@code Tỷ lệ hàng hóa …, thuộc
     * nhóm 03 nước tốt nhất trong khu vực Đông Nam Á}.
     *
     * @param name the name of an indicator
     * @return the place, or empty if the name asks for none
     */
    public Optional<TopRank> placeIn(String name) {
        String normal = NormalForm.of(name);
        boolean mayBeOfGroup = false;
        for (String group : ConditionPhrases.GROUP.asMap().keySet()) {
            mayBeOfGroup |= normal.contains(group);
        }
        if (!mayBeOfGroup) {
            return Optional.empty();
        }
        List<Token> tokens = Token.scan(name);
        for (int i = tokens.size() - 4; i >= 0; i--) {
            if (ConditionPhrases.AMONG.contains(tokens.get(i))
                    && ConditionPhrases.GROUP.contains(tokens.get(i + 1))
                    && tokens.get(i + 2).isNumber()) {
                return parse(name.substring(tokens.get(i).start()))
                        .value()
                        .filter(TopRank.class::isInstance)
                        .map(TopRank.class::cast);
            }
        }
        return Optional.empty();
    }

    /**
     * Prints a condition in the language.
     *
     * @param condition any condition
     * @return such as {@code ≥ 80%}, or {@code 80%} where "at least" is implied
     */
    public String print(Condition condition) {
        return new ConditionPrinter(language, numbers, this).print(condition);
    }

    /**
     * Prints a target in the language: its condition and by when.
     *
     * @param target any target
     * @return such as {@code ≥ 80% (năm 2025)}; the condition alone where no due period was stated
     */
    public String print(Target target) {
        String condition = print(target.condition());
        return target.due()
                .map(due -> condition + " (" + PeriodNotation.of(language).print(due) + ")")
                .orElse(condition);
    }
}
