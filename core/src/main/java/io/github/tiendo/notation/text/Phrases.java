package io.github.tiendo.notation.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, and what each of them means. They are taken apart when they are first looked for.
 *
 * @param <M> what a phrase means
 */
public final class Phrases<M> {

    private final String name;
    private final Map<String, M> meanings;
    private final long mark;
    private volatile @Nullable Index<M> index;
    private volatile @Nullable Map<String, M> all;

    /** The hash of the second word tells most others apart without a look at their letters. */
    private record Phrase<M>(String[] words, int second, Optional<Match<M>> match) {

        static <M> Phrase<M> of(List<String> words, M meaning) {
            int second = words.size() > 1 ? words.get(1).hashCode() : 0;
            return new Phrase<>(words.toArray(new String[0]), second, Optional.of(new Match<>(words.size(), meaning)));
        }

        <T> boolean isAt(List<T> others, int at, Function<T, String> text) {
            boolean mayBe = words.length == 1
                    || at + words.length <= others.size()
                            && text.apply(others.get(at + 1)).hashCode() == second;
            for (int i = 1; mayBe && i < words.length; i++) {
                mayBe = words[i].equals(text.apply(others.get(at + i)));
            }
            return mayBe;
        }
    }

    private record Index<M>(Map<String, List<Phrase<M>>> byFirstWord, Map<String, M> byText) {}

    /**
     * A phrase that was found.
     *
     * @param words how many tokens it takes
     * @param meaning what it means
     * @param <M> what a phrase means
     */
    public record Match<M>(int words, M meaning) {}

    /**
     * The phrases of a map; looking for one throws an {@link IllegalStateException} if two of the texts are one phrase with
     * two meanings, or one has no word.
     *
     * @param name what they are called, for that exception
     * @param meanings what each text means
     */
    Phrases(String name, Map<String, M> meanings) {
        this(name, meanings, Token.UNMARKED);
    }

    private Phrases(String name, Map<String, M> meanings, long mark) {
        this.name = name;
        this.meanings = meanings;
        this.mark = mark;
    }

    /**
     * The same phrases, looked for only where a token has their mark: for a tokenizer that {@linkplain
     * Tokenizer#forManyTexts(java.util.function.ToLongFunction) gives it} to every token with which one of them begins.
     *
     * @param bit the one bit of {@link Token#marks()} that says so
     * @return a copy
     */
    public Phrases<M> marked(long bit) {
        return new Phrases<>(name, meanings, bit);
    }

    /**
     * Their mark.
     *
     * @return the bit of {@link Token#marks()} without which none of them begins at a token; all bits if they have none
     */
    public long mark() {
        return mark;
    }

    /**
     * Tells whether one of them may begin with a token.
     *
     * @param marks of the token
     * @return false only if none does
     */
    public boolean mayBegin(long marks) {
        return mark == Token.UNMARKED || (marks & mark) != 0;
    }

    private Index<M> index() {
        Index<M> made = index;
        if (made == null) {
            made = new Index<>(new HashMap<>(), new HashMap<>());
            for (Map.Entry<String, M> phrase : meanings.entrySet()) {
                add(made, phrase.getKey(), phrase.getValue());
            }
            for (List<Phrase<M>> phrases : made.byFirstWord.values()) {
                phrases.sort(Comparator.comparing(phrase -> -phrase.words.length));
            }
            index = made;
        }
        return made;
    }

    private void add(Index<M> to, String text, M meaning) {
        String normal = NormalForm.of(text);
        List<String> words = words(text, normal);
        if (words.isEmpty()) {
            throw new IllegalStateException(name + ": a phrase without a word: '" + text + "'");
        }
        M other = to.byText.putIfAbsent(normal, meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalStateException(name + ": '" + text + "' means both " + other + " and " + meaning);
        }
        if (other == null) {
            to.byFirstWord
                    .computeIfAbsent(words.get(0).intern(), first -> new ArrayList<>(2))
                    .add(Phrase.of(words, meaning));
        }
    }

    static List<String> words(String text, String normal) {
        if (NormalForm.isOfWords(normal)) {
            return List.of(normal.split(" "));
        }
        List<String> words = new ArrayList<>();
        for (Token token : Token.scan(text)) {
            words.add(token.text());
        }
        return List.copyOf(words.subList(0, words.size() - 1));
    }

    /**
     * The longest phrase that begins at a token.
     *
     * @param tokens the tokens of a text
     * @param at the index of the first word, within the tokens
     * @return the phrase, or empty if none begins there
     */
    public Optional<Match<M>> at(List<Token> tokens, int at) {
        boolean mayBegin = at < tokens.size() && mayBegin(tokens.get(at).marks());
        return mayBegin ? longest(tokens, at, Token::text) : Optional.empty();
    }

    /**
     * The longest phrase that begins at a word.
     *
     * @param words in normal form; empty where there is none
     * @param at the index of the first word
     * @return the phrase, or empty if none begins there
     */
    public Optional<Match<M>> inWords(List<String> words, int at) {
        return at < words.size() ? longest(words, at, Function.identity()) : Optional.empty();
    }

    private <T> Optional<Match<M>> longest(List<T> words, int at, Function<T, String> text) {
        List<Phrase<M>> candidates = index().byFirstWord.getOrDefault(text.apply(words.get(at)), List.of());
        for (Phrase<M> phrase : candidates) {
            if (phrase.isAt(words, at, text)) {
                return phrase.match;
            }
        }
        return Optional.empty();
    }

    /**
     * What a whole text means.
     *
     * @param normal a text in normal form
     * @return the meaning, or empty if the text is none of the phrases
     */
    public Optional<M> whole(String normal) {
        return Optional.ofNullable(index().byText.get(normal));
    }

    /**
     * Tells whether a token is one of the phrases by itself.
     *
     * @param token a token
     * @return whether there is a phrase of this one word
     */
    public boolean contains(Token token) {
        return mayBegin(token.marks()) && index().byText.containsKey(token.text());
    }

    /**
     * Tells whether a whole text is one of the phrases.
     *
     * @param normal a text in normal form
     * @return whether it has a meaning
     */
    public boolean contains(String normal) {
        return index().byText.containsKey(normal);
    }

    /**
     * How long they are.
     *
     * @return how many characters the longest has in normal form; 0 if there is none
     */
    public int longest() {
        return index().byText.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Tells whether a phrase begins with a word.
     *
     * @param word in normal form
     * @return whether there is a phrase of this word, or of this one and more
     */
    public boolean beginsWith(String word) {
        return index().byFirstWord.containsKey(word);
    }

    /**
     * The words with which phrases begin.
     *
     * @return the words in normal form; unmodifiable
     */
    public Set<String> beginnings() {
        return Set.copyOf(index().byFirstWord.keySet());
    }

    /**
     * All of them.
     *
     * @return what each phrase means, its words in normal form and parted by single blanks; unmodifiable
     */
    public Map<String, M> asMap() {
        Map<String, M> made = all;
        if (made == null) {
            made = new HashMap<>();
            for (List<Phrase<M>> phrases : index().byFirstWord.values()) {
                for (Phrase<M> phrase : phrases) {
                    made.put(
                            String.join(" ", phrase.words),
                            phrase.match.orElseThrow().meaning());
                }
            }
            made = Map.copyOf(made);
            all = made;
        }
        return made;
    }
}
