package io.github.tiendo.json;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * Takes the tokens of JSON one after the other. It is all that our forms know of a JSON library: a value is written to
 * tokens, and made of tokens, whichever library stands behind them.
 *
 * <pre>{@code
 * tokens.startObject();
 * tokens.name("value");
 * tokens.number(new BigDecimal("77.08"));
 * tokens.endObject();                       // {"value":77.08}
 * }</pre>
 */
public interface JsonTokens {

    /**
     * Starts an object.
     *
     * @throws IOException if the token cannot be passed on
     */
    void startObject() throws IOException;

    /**
     * Ends the object that was started last.
     *
     * @throws IOException if the token cannot be passed on
     */
    void endObject() throws IOException;

    /**
     * Starts a list.
     *
     * @throws IOException if the token cannot be passed on
     */
    void startList() throws IOException;

    /**
     * Ends the list that was started last.
     *
     * @throws IOException if the token cannot be passed on
     */
    void endList() throws IOException;

    /**
     * Names the member of an object whose value comes next.
     *
     * @param name the name
     * @throws IOException if the token cannot be passed on
     */
    void name(String name) throws IOException;

    /**
     * A string.
     *
     * @param text the text
     * @throws IOException if the token cannot be passed on
     */
    void text(String text) throws IOException;

    /**
     * A number, with the decimals that it has.
     *
     * @param number the number
     * @throws IOException if the token cannot be passed on
     */
    void number(BigDecimal number) throws IOException;

    /**
     * A whole number.
     *
     * @param number the number
     * @throws IOException if the token cannot be passed on
     */
    void number(long number) throws IOException;

    /**
     * True or false.
     *
     * @param value which
     * @throws IOException if the token cannot be passed on
     */
    void logical(boolean value) throws IOException;

    /**
     * The value null.
     *
     * @throws IOException if the token cannot be passed on
     */
    void nothing() throws IOException;

    /**
     * A value that is none of ours, such as one that a team's {@code Outcome} holds.
     *
     * @param value the value
     * @throws IOException if the token cannot be passed on
     * @throws IllegalArgumentException always, unless the library behind the tokens knows how to write it
     */
    default void other(Object value) throws IOException {
        throw new IllegalArgumentException(value.getClass().getName() + " has no form in JSON");
    }
}
