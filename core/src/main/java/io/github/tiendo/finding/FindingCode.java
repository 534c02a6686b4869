package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.Locale;

/**
 * What kind of thing was found.
 *
 * <p>Each package has one enum that implements this; a plug-in adds its own. The texts stand in a
 * {@link MessageBundle}.
 *
 * <pre>{@code
 * enum FarmFindingCode implements FindingCode {
 *     NO_FIELD(Severity.ERROR);
 *
 *     private static final MessageBundle TEXTS =
 *             MessageBundle.load("FarmMessages", FarmFindingCode.class::getResourceAsStream);
 *     ...
 *     public String id() { return FindingCode.id("farm", this); }   // farm.no-field
 *     public String pattern(Locale language) { return TEXTS.pattern(id(), language); }
 * }
 * }</pre>
 */
public interface FindingCode extends Serializable {

    /**
     * The stable name of the code, for scripts and filters: the package, a dot and the kind, such as {@code
     * intake.duplicate-number}.
     *
     * @return lower-case ASCII, never empty
     */
    String id();

    /**
     * The severity of a finding with this code, unless the finding says otherwise.
     *
     * @return the usual severity
     */
    Severity severity();

    /**
     * The sentence, with the finding's arguments as names in braces: {@code '{found}' is not a number}.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the sentence, never empty
     */
    String pattern(Locale language);

    /**
     * The usual id of an enum constant: {@code DUPLICATE_NUMBER} of {@code intake} is {@code intake.duplicate-number}.
     *
     * @param area the first part, lower-case ASCII
     * @param constant the constant
     * @return the id
     */
    static String id(String area, Enum<?> constant) {
        return area + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
