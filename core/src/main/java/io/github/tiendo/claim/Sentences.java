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
        if (passage.kind() != Passage.Kind.ITEM && !AtomReader.hasNumber(tokens)) {
            return List.of();
        }
        List<Atom> atoms = AtomReader.read(passage.text(), tokens, digits);
        List<Sentence> sentences = new ArrayList<>();
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
        return sentences;
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
