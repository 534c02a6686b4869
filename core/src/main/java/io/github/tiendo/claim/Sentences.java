package io.github.tiendo.claim;

import io.github.tiendo.notation.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts texts into sentences, for all that is read in them. */
public final class Sentences {

    /** More atoms than this are not one sentence, whatever stands between them. */
    private static final int LONGEST = 400;

    private Sentences() {}

    /**
     * Where the sentences of a text end: at a full stop that is none of an abbreviation, a question or an exclamation mark, each
     * outside of brackets, or where the text does.
     *
     * @param text any text
     * @param tokens its tokens
     * @return of each sentence the index behind its last token
     */
    public static List<Integer> ends(String text, List<Token> tokens) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; !tokens.get(i).isEnd(); i++) {
            Token token = tokens.get(i);
            boolean endsHere = false;
            if (token.isSign()) {
                depth += token.is("(") ? 1 : token.is(")") && depth > 0 ? -1 : 0;
                endsHere = isEnd(text, tokens, start, i) && (depth == 0 || isUnclosed(tokens, i));
            }
            if (endsHere || tokens.get(i + 1).isEnd()) {
                ends.add(i + 1);
                start = i + 1;
                depth = 0;
            }
        }
        return ends;
    }

    private static boolean isEnd(String text, List<Token> tokens, int start, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (!token.is(".") || i == start) {
            return token.is("?") || token.is("!") || token.is("…") && isCapital(text, next);
        }
        Token before = tokens.get(i - 1);
        boolean letter = before.isWord() && before.text().length() == 1;
        boolean abbreviation = Vocabulary.ABBREVIATIONS.contains(before)
                || letter && isCapital(text, before) && !next.isNumber()
                || letter && i - 2 >= start && tokens.get(i - 2).is(".");
        boolean note = next.is("[") || next.text().length() == 1 && AtomReader.SUPERSCRIPTS.contains(next.text());
        return !abbreviation
                && (!next.isWord() || isCapital(text, next))
                && (next.start() > token.end() || note || isQuoted(text, token))
                && !next.is(".")
                && (!before.is(".")
                        || isCapital(text, next)
                                && i - 2 >= start
                                && tokens.get(i - 2).is("."));
    }

    /** Whether a mark of quotation stands directly beside a full stop: ‘người bị thương.“So với’. */
    private static boolean isQuoted(String text, Token stop) {
        return isQuote(text.charAt(stop.start() - 1)) || stop.end() < text.length() && isQuote(text.charAt(stop.end()));
    }

    private static boolean isQuote(char sign) {
        int type = Character.getType(sign);
        return sign == '"' || type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private static boolean isCapital(String text, Token word) {
        return word.isWord() && Character.isUpperCase(text.charAt(word.start()));
    }

    /** Whether no bracket is closed soon behind a full stop. */
    private static boolean isUnclosed(List<Token> tokens, int from) {
        return tokens.subList(from, Math.min(tokens.size(), from + Sentence.FAR)).stream()
                .noneMatch(token -> token.is(")"));
    }

    /** The sentences of a passage; none if it is no item and has no number, in digits or words, so that it claims nothing. */
    static List<Sentence> of(Passage passage, Digits digits) {
        return of(passage, digits.running(passage.text()), digits);
    }

    /** The same of the tokens of its text. */
    static List<Sentence> of(Passage passage, List<Token> tokens, Digits digits) {
        String text = passage.text();
        List<Sentence> sentences = new ArrayList<>();
        boolean any = passage.kind() == Passage.Kind.ITEM;
        int start = 0;
        for (int end : ends(text, tokens)) {
            int from = start;
            boolean numbers = false;
            for (int i = from; i < end && !numbers; i++) {
                numbers = AtomReader.mayBeNumber(text, tokens, i);
            }
            if (numbers) {
                add(sentences, passage, AtomReader.read(text, tokens, from, end, digits));
            } else {
                sentences.add(Sentence.withoutNumbers(passage, () -> AtomReader.read(text, tokens, from, end, digits)));
            }
            any |= numbers;
            start = end;
        }
        return any ? sentences : List.of();
    }

    /** A sentence, or as many as it is too long for. */
    private static void add(List<Sentence> sentences, Passage passage, List<Atom> atoms) {
        for (int start = 0; start < atoms.size(); start += LONGEST + 1) {
            int end = Math.min(atoms.size(), start + LONGEST + 1);
            Sentence sentence = new Sentence(passage, atoms.subList(start, end));
            sentences.add(sentence);
            if (end - start > LONGEST) {
                sentence.cut();
            }
        }
    }
}
