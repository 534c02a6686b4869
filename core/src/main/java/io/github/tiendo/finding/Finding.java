package io.github.tiendo.finding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One thing that was found while reading or checking: what kind, how bad, where, and the particulars.
 *
 * <pre>{@code
 * Finding.of(NOT_A_NUMBER).with("found", "7x%").at(SourceLocation.of("decision-749.xlsx", "Chỉ tiêu!C12"));
 * }</pre>
 */
@Value.Immutable
public abstract class Finding implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern CONTROL = Pattern.compile("\\R|\\p{Cc}");

    Finding() {}

    /** {@return what kind of thing was found} */
    public abstract FindingCode code();

    /** {@return how much it matters: the code's own severity unless another was set} */
    @Value.Default
    public Severity severity() {
        return code().severity();
    }

    /** {@return where it was found, or empty where the value was not read from anywhere} */
    public abstract Optional<SourceLocation> location();

    /**
     * {@return what it is about, where whoever found it knew the element and not its place: the element, whose place
     * {@link Origins#placed} fills in; or empty}
     */
    public abstract Optional<ElementRef> about();

    /**
     * The particulars by name, in the order given: strings, numbers, dates, {@link Localized} or lists of these.
     *
     * @return the arguments of the message; may be empty
     */
    public abstract Map<String, Object> arguments();

    /**
     * A finding without place and arguments.
     *
     * @param code what was found
     * @return the finding
     */
    public static Finding of(FindingCode code) {
        return builder().code(code).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same finding at this place.
     *
     * @param location the place
     * @return a copy
     */
    public Finding at(SourceLocation location) {
        return builder().from(this).location(location).build();
    }

    /**
     * The same finding about an element.
     *
     * @param element what it is about
     * @return a copy
     */
    public Finding about(ElementRef element) {
        return builder().from(this).about(element).build();
    }

    /**
     * The same finding with another severity.
     *
     * @param severity how much it matters here
     * @return a copy
     */
    public Finding as(Severity severity) {
        return builder().from(this).severity(severity).build();
    }

    /**
     * The same finding, a NOTE unless a number or a grade hangs on it.
     *
     * @param matters whether one does
     * @return this finding, or a copy
     */
    public Finding noteUnless(boolean matters) {
        return matters ? this : as(Severity.NOTE);
    }

    /**
     * The same finding, which matters so much at most.
     *
     * @param most how much
     * @return this finding, or a copy
     */
    public Finding atMost(Severity most) {
        return severity().compareTo(most) < 0 ? as(most) : this;
    }

    /**
     * The same finding with one more argument.
     *
     * @param name its name in the message
     * @param text put into the message as it is
     * @return a copy
     */
    public Finding with(String name, String text) {
        return withArgument(name, text);
    }

    /**
     * The same finding with one more argument.
     *
     * @param name its name in the message
     * @param words put into the message in the language asked for
     * @return a copy
     */
    public Finding with(String name, Localized words) {
        return withArgument(name, words);
    }

    /**
     * The same finding with one more argument.
     *
     * @param name its name in the message
     * @param number printed plain, with the decimal mark of the language
     * @return a copy
     */
    public Finding with(String name, BigDecimal number) {
        return withArgument(name, number);
    }

    /**
     * The same finding with one more argument.
     *
     * @param name its name in the message
     * @param count printed plain
     * @return a copy
     */
    public Finding with(String name, long count) {
        return withArgument(name, count);
    }

    /**
     * The same finding with one more argument.
     *
     * @param name its name in the message
     * @param date printed as ISO date
     * @return a copy
     */
    public Finding with(String name, LocalDate date) {
        return withArgument(name, date);
    }

    /**
     * The same finding with one more argument.
     *
     * @param name its name in the message
     * @param items strings, numbers, dates or {@link Localized}; joined by commas
     * @return a copy
     */
    public Finding with(String name, Collection<?> items) {
        return withArgument(name, List.copyOf(items));
    }

    private Finding withArgument(String name, Object value) {
        return builder().from(this).putArguments(name, value).build();
    }

    /**
     * The sentence, without the place.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return such as {@code '7x%' is not a number; expected such as 77.08% or 2,365}
     */
    public String message(Locale language) {
        return MessageText.fill(code().pattern(language), arguments(), language);
    }

    /**
     * The whole line that tells a person what was found: the place, the severity and the {@link #message(Locale) message}.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return such as {@code decision-749.xlsx!Chỉ tiêu!C12: error: '7x%' is not a number; …}, without the place where the
     *     value was not read from anywhere; one line, with blanks for line breaks and control characters in what was read
     */
    public String line(Locale language) {
        String line =
                location().map(place -> place + ": ").orElse("") + severity().text(language) + ": " + message(language);
        return CONTROL.matcher(line).replaceAll(" ");
    }

    /** The severity, the place and the English message; for logs and tests. */
    @Override
    public String toString() {
        return severity() + " " + code().id()
                + location().map(place -> " " + place).orElse("") + ": " + message(Languages.ENGLISH);
    }

    /** Builds a finding. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
