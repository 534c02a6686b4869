package io.github.tiendo.notation.text;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a parser has come in the tokens of a text, and what it found on the way. For one reading by one thread.
 *
 * <pre>{@code
 * TextCursor cursor = TextCursor.of("trước 30/6/2022");
 * boolean before = cursor.take(BEFORE);
 * Token day = cursor.peek();
 * }</pre>
 */
public final class TextCursor {

    private final String text;
    private final List<Token> tokens;
    private final List<Finding> findings = new ArrayList<>();
    private int at;

    private TextCursor(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * A cursor at the beginning of a text.
     *
     * @param text any text
     * @return the cursor
     */
    public static TextCursor of(String text) {
        return of(text, Token.scan(text));
    }

    /**
     * A cursor at the beginning of a text that was cut already.
     *
     * @param text any text
     * @param tokens its tokens, the last of kind END
     * @return the cursor
     */
    public static TextCursor of(String text, List<Token> tokens) {
        return new TextCursor(text, tokens);
    }

    /**
     * Makes sure that there is a text.
     *
     * @param text what a caller gave
     * @return the text
     * @throws NullPointerException if it is null
     */
    public static String requireText(@Nullable String text) {
        return Objects.requireNonNull(text, "the text is null; where nothing is printed it is an empty text");
    }

    /** {@return the text: the whole text} */
    public String text() {
        return text;
    }

    /** {@return the tokens: all of them, the last of kind END; changes are seen by the cursor} */
    public List<Token> tokens() {
        return tokens;
    }

    /**
     * Drops a mark with which the whole text ends.
     *
     * @param marks the marks that say nothing at the end
     */
    public void dropFinal(Phrases<?> marks) {
        int last = tokens.size() - 2;
        if (last > 0 && tokens.get(last).kind() == Token.Kind.SIGN && marks.contains(tokens.get(last))) {
            tokens.remove(last);
        }
    }

    // --- where the cursor stands

    /** {@return where the cursor stands: the index of the next token} */
    public int at() {
        return at;
    }

    /**
     * Goes to a token.
     *
     * @param index its index
     */
    public void moveTo(int index) {
        at = index;
    }

    /**
     * Goes on.
     *
     * @param count over how many tokens
     */
    public void skip(int count) {
        at += count;
    }

    /** {@return the next token: the token at the cursor; END behind the last} */
    public Token peek() {
        return token(at);
    }

    /**
     * A later token.
     *
     * @param ahead how many tokens behind the next one; negative for one that was passed
     * @return the token; END behind the last
     */
    public Token peek(int ahead) {
        return token(at + ahead);
    }

    /**
     * A token.
     *
     * @param index its index, from 0
     * @return the token; END behind the last
     */
    public Token token(int index) {
        return tokens.get(Math.min(index, tokens.size() - 1));
    }

    /** {@return the next token, behind which the cursor then stands: the token that was taken} */
    public Token take() {
        Token token = peek();
        at++;
        return token;
    }

    /** {@return whether the text is over} */
    public boolean isAtEnd() {
        return peek().isEnd();
    }

    // --- words and phrases

    /**
     * Tells what comes next.
     *
     * @param words a word in normal form or a sign
     * @return whether the next token says it
     */
    public boolean isNext(String words) {
        return peek().is(words);
    }

    /**
     * Goes over a word or sign, if it comes next.
     *
     * @param words a word in normal form or a sign
     * @return whether it did
     */
    public boolean take(String words) {
        boolean found = isNext(words);
        at += found ? 1 : 0;
        return found;
    }

    /**
     * The longest phrase that comes next.
     *
     * @param phrases the phrases
     * @return the phrase, or empty if none of them does
     * @param <M> what a phrase means
     */
    public <M> Optional<Phrases.Match<M>> next(Phrases<M> phrases) {
        return at < tokens.size() ? phrases.at(tokens, at) : Optional.empty();
    }

    /**
     * Tells whether a phrase comes next.
     *
     * @param phrases the phrases
     * @return whether one of them does
     */
    public boolean isNext(Phrases<?> phrases) {
        return next(phrases).isPresent();
    }

    /**
     * Goes over a phrase, if one comes next.
     *
     * @param phrases the phrases
     * @return whether one of them did
     */
    public boolean take(Phrases<?> phrases) {
        return meaning(phrases).isPresent();
    }

    /**
     * Goes over a phrase, if one comes next.
     *
     * @param phrases the phrases
     * @return what it means, or empty if none of them came
     * @param <M> what a phrase means
     */
    public <M> Optional<M> meaning(Phrases<M> phrases) {
        Optional<Phrases.Match<M>> match = next(phrases);
        match.ifPresent(found -> at += found.words());
        return match.map(Phrases.Match::meaning);
    }

    /**
     * What some tokens say as it is printed.
     *
     * @param from the index of the first token
     * @param to the index behind the last
     * @return the text for people; empty if there are none
     */
    public String printed(int from, int to) {
        return from >= to
                ? ""
                : NormalForm.display(
                        text.substring(token(from).start(), token(to - 1).end()));
    }

    // --- findings

    /** {@return what was found so far: the findings in order} */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Keeps a finding.
     *
     * @param finding what was found
     */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /**
     * A finding about the whole text.
     *
     * @param code what was found
     * @return the finding with its {@code text}
     */
    public Finding finding(FindingCode code) {
        return Finding.of(code).with("text", Excerpt.of(text));
    }

    /**
     * A finding about a place of the text.
     *
     * @param code what was found
     * @param start the index into the text, from 0
     * @return the finding with the {@code text}, the {@code column} from 1, and what was {@code found} there
     */
    public Finding findingAt(FindingCode code, int start) {
        return Finding.builder()
                .code(code)
                .putArguments("text", Excerpt.of(text))
                .putArguments("column", start + 1L)
                .putArguments("found", Excerpt.wordAt(text, start))
                .build();
    }

    /**
     * Refuses the text at a token.
     *
     * @param code what is wrong there
     * @param index the index of the token
     * @return what to throw
     */
    public RefusedException refused(FindingCode code, int index) {
        return new RefusedException(findingAt(code, token(index).start()));
    }

    /** Ends the reading of a text at its first error; never leaves the notation that throws it. */
    public static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        /**
         * Refuses a text.
         *
         * @param finding why, and where in the text
         */
        public RefusedException(Finding finding) {
            super(null, null, false, false);
            this.finding = finding;
        }

        /** {@return why the text was refused} */
        public Finding finding() {
            return finding;
        }
    }
}
