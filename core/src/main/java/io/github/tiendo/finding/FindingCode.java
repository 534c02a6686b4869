package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.Locale;

/**
 * What kind of thing was found.
 *
 * <p>Each package has one enum of its codes; a plug-in adds its own. With the texts in a {@link MessageBundle} it is
 *
 * <pre>{@code
 * enum FarmFindingCode implements FindingCode.InBundle {
 *     NO_FIELD(Severity.ERROR);                                     // farm.no-field
 *
 *     private static final MessageBundle TEXTS =
 *             MessageBundle.load("FarmMessages", file -> FarmFindingCode.class.getResourceAsStream(file));
 *     ...
 *     public Severity severity() { return severity; }
 *     public MessageBundle texts() { return TEXTS; }
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

    /** {@return the severity of a finding with this code, unless the finding says otherwise: the usual severity} */
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

    /**
     * A code that is a constant of an enum and has its sentence in a bundle: {@code DUPLICATE_NUMBER} of {@code
     * IntakeFindingCode} is {@code intake.duplicate-number}, and so is the key of its sentence.
     */
    interface InBundle extends FindingCode {

        /** {@return the bundle with the sentences of the enum: one bundle for all constants} */
        MessageBundle texts();

        /** {@inheritDoc} Here it is the name of the enum without {@code FindingCode}, a dot and the constant's name. */
        @Override
        default String id() {
            Enum<?> constant = (Enum<?>) this;
            String area = constant.getDeclaringClass().getSimpleName().replace("FindingCode", "");
            return FindingCode.id(area.toLowerCase(Locale.ROOT), constant);
        }

        @Override
        default String pattern(Locale language) {
            return texts().pattern(id(), language);
        }
    }
}
