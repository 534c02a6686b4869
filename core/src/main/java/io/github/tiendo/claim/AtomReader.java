package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Note;
import io.github.tiendo.claim.Atom.Sign;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the text of a block into atoms: words with what they say for the structure, numbers with hedge, scale word and unit,
 * and what is a date, a document or the number of an item. For one block.
 */
final class AtomReader {

    /** The signs of notes, in the order of the digits that they are. */
    static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final String FOOTNOTE = "[footnoteref:";
    private static final int MOST_NOTES = 1000;

    private final TokenWalk walk;
    private final NameNumbers names;
    private final DateNumbers dates;
    private final AmountReader amounts;
    private final NumberWords words;

    /** The index behind a phrase whose commas part no clauses: "bộ, ngành". */
    private int jointEnd;

    private AtomReader(TokenWalk walk, Digits digits) {
        this.walk = walk;
        this.names = new NameNumbers(walk);
        this.dates = new DateNumbers(walk, digits);
        this.amounts = new AmountReader(walk, digits);
        this.words = new NumberWords(walk, amounts);
    }

    /** Whether a number, in digits or words, or a percent sign may stand at a token. */
    static boolean mayBeNumber(String text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case NUMBER -> true;
            case WORD -> Vocabulary.mayCount(token) && NumberWords.mayBegin(new TokenWalk(text, tokens, i, i + 1));
            case SIGN -> token.is("%");
            case END -> false;
        };
    }

    static List<Atom> read(String text, List<Token> tokens, Digits digits) {
        return read(text, tokens, 0, tokens.size(), digits);
    }

    /** The atoms of a part of a passage, from one token to another. */
    static List<Atom> read(String text, List<Token> tokens, int from, int to, Digits digits) {
        AtomReader reader = new AtomReader(new TokenWalk(text, tokens, from, to), digits);
        while (!reader.walk.isAtEnd()) {
            reader.next();
        }
        return reader.walk.atoms();
    }

    private void next() {
        Token token = walk.peek(0);
        note(walk.isAtStart() ? 0 : walk.peek(-1).end(), token.start());
        if (token.isNumber()) {
            boolean isApart = names.ofName()
                    || names.code()
                    || dates.period()
                    || dates.range()
                    || names.numbering()
                    || amounts.rate();
            if (!isApart) {
                amounts.amountOrFraction();
            }
        } else if (token.isWord()) {
            boolean isNumber = (token.marks() & Vocabulary.NUMBER) != 0
                    && (Vocabulary.endsWithDigit(token.text()) && amounts.money() || words.numberInWords());
            if (!isNumber) {
                word(token);
            }
        } else {
            sign(token);
        }
    }

    private void word(Token token) {
        if (Vocabulary.JOINTS.mayBegin(token.marks())) {
            Optional<Phrases.Match<String>> joint = walk.phrase(0, Vocabulary.JOINTS);
            jointEnd = joint.isPresent()
                    ? Math.max(jointEnd, walk.at() + joint.get().words())
                    : jointEnd;
        }
        Cue cue = null;
        int length = 1;
        if (walk.isBehindCue() && Vocabulary.NO_CUES.mayBegin(token.marks())) {
            // the words of a name say nothing: "loại đặc biệt"
            walk.phrase(0, Vocabulary.NO_CUES).ifPresent(name -> walk.tellNoCue(name.words()));
        }
        if (walk.isBehindCue() && Vocabulary.CUES.mayBegin(token.marks())) {
            Optional<Phrases.Match<Cue>> found = walk.phrase(0, Vocabulary.CUES);
            if (found.isPresent()) {
                length = found.get().words();
                walk.tellCue(length);
                // "28 chỉ tiêu" counts them, "so với chỉ tiêu" is what was planned
                cue = found.get().meaning() == Cue.PLAN && walk.isBehindCount()
                        ? null
                        : found.get().meaning();
            }
        }
        boolean capital = Character.isUpperCase(walk.text().codePointAt(token.start()));
        walk.add(new Word(token.text(), token.start(), token.end(), capital, cue, length, token.marks()));
        walk.skip(1);
    }

    private void sign(Token token) {
        char mark = token.text().charAt(0);
        if (mark == ',' && walk.at() < jointEnd) {
            walk.skip(1);
        } else if (SUPERSCRIPTS.indexOf(mark) >= 0 && token.isGlued()) {
            superscripts();
        } else if (mark == '['
                && walk.peek(1).is("^")
                && walk.peek(2).isNumber()
                && walk.peek(3).is("]")) {
            walk.add(new Note(walk.small(2), token.start(), walk.peek(3).end()));
            walk.skip(4);
        } else {
            walk.add(new Sign(mark, token.start(), token.end()));
            walk.skip(1);
        }
    }

    private void superscripts() {
        int start = walk.peek(0).start();
        int number = 0;
        do {
            number = number * 10 + superscript(walk.peek(0));
            walk.skip(1);
        } while (superscript(walk.peek(0)) >= 0 && walk.peek(0).isGlued() && number < MOST_NOTES);
        walk.add(new Note(number, start, walk.peek(-1).end()));
    }

    private static int superscript(Token token) {
        return token.isEnd() ? -1 : SUPERSCRIPTS.indexOf(token.text().charAt(0));
    }

    /** The mark of a footnote that a conversion left between two tokens. */
    private void note(int from, int to) {
        String text = walk.text();
        if (to - from > FOOTNOTE.length()) {
            int start = text.indexOf('[', from);
            if (start >= from && start < to && text.regionMatches(true, start, FOOTNOTE, 0, FOOTNOTE.length())) {
                int number = 0;
                for (int i = start + FOOTNOTE.length();
                        i < to && Character.isDigit(text.charAt(i)) && number < MOST_NOTES;
                        i++) {
                    number = number * 10 + text.charAt(i) - '0';
                }
                walk.add(new Note(number, start, to));
            }
        }
    }
}
