package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.notation.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts the atoms of a passage into sentences. */
final class Sentences {

    /** More atoms than this are not one sentence, whatever stands between them. */
    private static final int LONGEST = 400;

    private Sentences() {}

    /** The sentences of a passage; none if it is no item and has no number, in digits or words, so that it claims nothing. */
    static List<Sentence> of(Passage passage, Digits digits) {
        List<Token> tokens = digits.tokens(passage.text());
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int depth = 0;
        boolean numbers = false;
        boolean any = passage.kind() == Passage.Kind.ITEM;
        for (int i = 0; !tokens.get(i).isEnd(); i++) {
            Token token = tokens.get(i);
            numbers |= AtomReader.mayBeNumber(passage.text(), tokens, i);
            depth += token.is("(") ? 1 : token.is(")") && depth > 0 ? -1 : 0;
            boolean last = tokens.get(i + 1).isEnd();
            if (last || depth == 0 && isSureEnd(passage.text(), tokens, i)) {
                int from = start;
                int to = i + 1;
                if (numbers) {
                    add(sentences, passage, AtomReader.read(passage.text(), tokens, from, to, digits));
                } else {
                    sentences.add(Sentence.withoutNumbers(
                            passage, () -> AtomReader.read(passage.text(), tokens, from, to, digits)));
                }
                start = to;
                any |= numbers;
                numbers = false;
            }
        }
        return any ? sentences : List.of();
    }

    /** Whether a sentence ends at a token whatever atoms are made of those around it. */
    private static boolean isSureEnd(String text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.SIGN || i == 0 || !token.is(".")) {
            return token.is("?") || token.is("!");
        }
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        boolean begins = !next.isWord() || Character.isUpperCase(text.charAt(next.start()));
        return begins
                && next.start() > token.end()
                && !next.is(".")
                && !before.is(".")
                && !(before.isWord() && (before.text().length() == 1 || Vocabulary.ABBREVIATIONS.contains(before)));
    }

    private static void add(List<Sentence> sentences, Passage passage, List<Atom> atoms) {
        int start = 0;
        int depth = 0;
        for (int i = 0; i < atoms.size(); i++) {
            char mark = atoms.get(i) instanceof Atom.Sign sign ? sign.mark() : ' ';
            depth += mark == '(' ? 1 : mark == ')' && depth > 0 ? -1 : 0;
            boolean ends = i - start >= LONGEST || isEnd(atoms, i) && (depth == 0 || isUnclosed(atoms, i));
            if (ends || i == atoms.size() - 1) {
                Sentence sentence = new Sentence(
                        passage, Arrays.asList(atoms.subList(start, i + 1).toArray(new Atom[0])));
                sentences.add(sentence);
                if (i - start >= LONGEST) {
                    sentence.cut();
                }
                start = i + 1;
                depth = 0;
            }
        }
    }

    private static boolean isEnd(List<Atom> atoms, int i) {
        Atom atom = atoms.get(i);
        if (atom.is('?') || atom.is('!')) {
            return true;
        }
        if (!atom.is('.') || i == 0) {
            return false;
        }
        Atom next = i + 1 < atoms.size() ? atoms.get(i + 1) : atom;
        boolean begins = !(next instanceof Word word) || word.isCapital();
        boolean spaced = next.start() > atom.end() || next instanceof Atom.Note || next == atom;
        boolean letter = atoms.get(i - 1) instanceof Word last && last.text().length() == 1;
        boolean abbreviation = atoms.get(i - 1) instanceof Word before
                        && (Vocabulary.ABBREVIATIONS.contains(before.text()) || letter && before.isCapital())
                        && !(next instanceof Amount)
                || letter && i > 1 && atoms.get(i - 2).is('.');
        return begins
                && spaced
                && !abbreviation
                && !next.is('.')
                && !atoms.get(i - 1).is('.');
    }

    /** Whether no bracket is closed soon behind a full stop. */
    private static boolean isUnclosed(List<Atom> atoms, int from) {
        for (int i = from; i < atoms.size() && i - from < Sentence.FAR; i++) {
            if (atoms.get(i).is(')')) {
                return false;
            }
        }
        return true;
    }
}
