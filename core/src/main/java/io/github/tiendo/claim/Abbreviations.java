package io.github.tiendo.claim;

import io.github.tiendo.notation.text.NormalForm;
import io.github.tiendo.notation.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The abbreviations that a text explains, as "người cao tuổi (NCT)" and "community health workers (CHWs)" do: behind that the
 * letters say the words. For one text and one thread.
 */
final class Abbreviations {

    private static final int LEAST = 2;
    private static final int LONGEST = 12;

    /** More are not remembered. */
    private static final int MOST = 500;

    private final Map<String, List<Token>> words = new HashMap<>();

    /** Tokens with the words of each abbreviation at its place, and without the brackets that explain one. */
    List<Token> spelt(String text, List<Token> tokens) {
        List<Token> spelt = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String letters = token.isWord() ? letters(text, token) : "";
            List<Token> known = letters.isEmpty() ? null : words.get(letters);
            boolean bracket = !letters.isEmpty()
                    && i > 0
                    && tokens.get(i - 1).is("(")
                    && tokens.get(i + 1).is(")");
            boolean explained = bracket && explains(letters, spelt == null ? tokens.subList(0, i) : spelt);
            if ((explained || known != null) && spelt == null) {
                spelt = new ArrayList<>(tokens.subList(0, i));
            }
            if (explained) {
                spelt.remove(spelt.size() - 1);
                i++;
            } else if (known != null) {
                for (Token word : known) {
                    spelt.add(new Token(
                            word.kind(), word.text(), token.start(), token.end(), token.isGlued(), word.marks()));
                }
            } else if (spelt != null) {
                spelt.add(token);
            }
        }
        return spelt == null ? tokens : spelt;
    }

    /** The capitals of an abbreviation, without the ending of several; empty if a word is none. */
    private static String letters(String text, Token word) {
        int end = word.end();
        boolean capitals = word.end() - word.start() >= LEAST
                && word.end() - word.start() <= LONGEST
                && Character.isUpperCase(text.charAt(word.start()))
                && Character.isUpperCase(text.charAt(word.start() + 1));
        end -= capitals && end - word.start() > LEAST && text.charAt(end - 1) == 's' ? 1 : 0;
        for (int i = word.start(); capitals && i < end; i++) {
            capitals = Character.isUpperCase(text.charAt(i));
        }
        return capitals ? text.substring(word.start(), end) : "";
    }

    /** Whether letters are those with which the words before a bracket begin, which are remembered then. */
    private boolean explains(String letters, List<Token> before) {
        List<Token> found = new ArrayList<>();
        int letter = letters.length() - 1;
        for (int i = before.size() - 2;
                i >= 0 && letter >= 0 && before.size() - i <= 2 * letters.length() + LEAST;
                i--) {
            Token token = before.get(i);
            if (!token.isWord()) {
                if (!token.is(",") && !token.is("-") && !token.is("&")) {
                    return false;
                }
            } else if (begins(token.text(), letters.charAt(letter))) {
                found.add(0, token);
                letter--;
            } else if (!found.isEmpty() && Vocabulary.SMALL_WORDS.contains(token)) {
                found.add(0, token);
            } else {
                return false;
            }
        }
        boolean all = letter < 0;
        if (all && words.size() < MOST) {
            words.put(letters, List.copyOf(found));
        }
        return all;
    }

    private static boolean begins(String word, char letter) {
        char first = word.charAt(0);
        char lower = Character.toLowerCase(letter);
        return first == lower || NormalForm.apart(String.valueOf(first)).charAt(0) == lower;
    }
}
