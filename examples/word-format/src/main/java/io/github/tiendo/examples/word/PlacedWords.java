package io.github.tiendo.examples.word;

import io.github.tiendo.finding.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in its part each word of a document stands: by the paragraphs and cells that places name, and the elements of texts. */
final class PlacedWords {

    /** How much of what stands before a figure is compared, from much to nothing. */
    private static final int[] COMPARED = {40, 12, 4, 0};

    private final Map<Integer, Paragraph> paragraphs = new HashMap<>();
    private final Map<String, Paragraph> cells = new HashMap<>();

    /**
     * Where the words of a figure stand.
     *
     * @param first the element of its first character, counted from 1 in the order in which elements begin
     * @param from the index of that character in the text of the element
     * @param last the element of its last character
     * @param to the index behind that
     */
    record Span(int first, int from, int last, int to) {}

    /** A character that is compared, and where it stands. */
    private record Letter(char says, int element, int index) {}

    private record Note(String anchor, int element) {}

    /** The letters and marks of notes of one paragraph or cell. */
    private static final class Paragraph {
        private final List<Letter> letters = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
    }

    /**
     * Words of a text element.
     *
     * @param start how many characters of the element stand before them
     */
    void text(int paragraph, int element, int start, String words) {
        List<Letter> letters = paragraph(paragraph).letters;
        for (int i = 0; i < words.length(); i++) {
            if (isCompared(words.charAt(i))) {
                letters.add(new Letter(words.charAt(i), element, start + i));
            }
        }
    }

    void note(int paragraph, int element, String anchor) {
        paragraph(paragraph).notes.add(new Note(anchor, element));
    }

    /** A cell of some paragraphs. */
    void cell(String address, int first, int last) {
        Paragraph cell = cells.computeIfAbsent(address, none -> new Paragraph());
        for (int i = first; i <= last; i++) {
            Paragraph paragraph = paragraph(i);
            cell.letters.addAll(paragraph.letters);
            cell.notes.addAll(paragraph.notes);
        }
    }

    private Paragraph paragraph(int number) {
        return paragraphs.computeIfAbsent(number, none -> new Paragraph());
    }

    /**
     * Where a figure stands.
     *
     * @param place its paragraph or cell
     * @param before the words before it
     * @param figure its own words
     * @param notes the texts of notes by their marks
     * @return its words; the mark of the note where it stands in one; all of its paragraph where its words are not met in it;
     *     empty if there is no such paragraph
     */
    Optional<Span> find(SourceLocation place, String before, String figure, Map<String, String> notes) {
        int number = place.line().orElse(0);
        Paragraph paragraph = place.address().map(cells::get).orElseGet(() -> paragraphs.get(number));
        if (paragraph == null) {
            return Optional.empty();
        }
        String led = compared(before);
        String wanted = compared(figure);
        for (int longest : COMPARED) {
            String lead = led.substring(Math.max(0, led.length() - longest));
            Optional<Span> found = wanted.isEmpty() ? Optional.empty() : span(paragraph.letters, lead, wanted);
            if (found.isPresent()) {
                return found;
            }
            for (Note note : paragraph.notes) {
                if (compared(notes.getOrDefault(note.anchor(), "")).contains(lead + wanted)) {
                    return Optional.of(new Span(note.element(), 0, note.element(), 0));
                }
            }
        }
        return whole(paragraph.letters);
    }

    private static Optional<Span> span(List<Letter> letters, String lead, String wanted) {
        StringBuilder words = new StringBuilder(letters.size());
        letters.forEach(letter -> words.append(letter.says()));
        int at = words.indexOf(lead + wanted);
        return at < 0
                ? Optional.empty()
                : whole(letters.subList(at + lead.length(), at + lead.length() + wanted.length()));
    }

    private static Optional<Span> whole(List<Letter> letters) {
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        Letter first = letters.get(0);
        Letter last = letters.get(letters.size() - 1);
        return Optional.of(new Span(first.element(), first.index(), last.element(), last.index() + 1));
    }

    private static String compared(String words) {
        StringBuilder compared = new StringBuilder(words.length());
        words.replaceAll("\\[\\^e?\\d+]", "")
                .chars()
                .filter(c -> isCompared((char) c))
                .forEach(c -> compared.append((char) c));
        return compared.toString();
    }

    /** Blanks, marks of emphasis and what is not seen are left out of quotations, or stand there otherwise. */
    private static boolean isCompared(char c) {
        return Character.isLetterOrDigit(c) || "%/.,;:()$€£+".indexOf(c) >= 0;
    }
}
