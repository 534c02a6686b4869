package io.github.tiendo.examples.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The words of one paragraph while it is read, with what marks it. */
final class Words {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder withNotes = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private Optional<Numbering.Mark> mark = Optional.empty();
    private OptionalInt heading = OptionalInt.empty();
    private boolean goesOn;
    private boolean endsPage;

    void append(String words) {
        text.append(words);
        withNotes.append(words);
    }

    /** Puts the mark of a note, which stands in running text and not in the value of a cell. */
    void note(String anchor) {
        notes.add(anchor);
        withNotes.append(anchor);
    }

    List<String> notes() {
        return notes;
    }

    int length() {
        return text.length();
    }

    /** Whether a digit stands among the words from there on. */
    boolean hasDigit(int from) {
        return XmlPart.hasDigit(text.substring(from));
    }

    void mark(Numbering.Mark found) {
        mark = Optional.of(found);
    }

    Optional<Numbering.Mark> mark() {
        return mark;
    }

    void heading(OptionalInt rank) {
        heading = rank;
    }

    OptionalInt heading() {
        return heading;
    }

    /** Says that the end of the paragraph was deleted, so that the next one belongs to it. */
    void goOn(boolean deleted) {
        goesOn = deleted;
    }

    boolean goesOn() {
        return goesOn;
    }

    void endPage() {
        endsPage = true;
    }

    boolean endsPage() {
        return endsPage;
    }

    /** As running text, with the marks of notes. */
    String running() {
        return withNotes.toString().strip();
    }

    /** As the line of a cell: with the number that a list gives it, without the marks of notes. */
    String ofCell() {
        String words = text.toString().strip();
        return mark.map(found -> (found.text() + " " + words).strip()).orElse(words);
    }
}
