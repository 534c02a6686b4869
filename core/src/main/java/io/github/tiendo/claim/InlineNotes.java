package io.github.tiendo.claim;

import io.github.tiendo.layout.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and the notes that a conversion left in it: {@code ... ban hành.[2: Bao gồm: Bộ Công Thương, Bộ Tài chính;]}.
 *
 * @param text the text, with blanks where its notes stood
 * @param notes the notes
 */
record InlineNotes(Passage text, List<Passage> notes) {

    private static final Pattern NOTE = Pattern.compile("\\[(\\d{1,3}): ");
    private static final int LONGEST = 4_000;

    static InlineNotes of(Block.Text block) {
        Passage whole = Passage.of(block);
        String text = whole.text();
        if (block instanceof Block.Footnote || text.indexOf('[') < 0) {
            return new InlineNotes(whole, List.of());
        }
        List<Passage> notes = new ArrayList<>();
        StringBuilder plain = new StringBuilder(text);
        Matcher note = NOTE.matcher(text);
        int end = 0;
        while (end >= 0 && note.find()) {
            end = end > note.end() ? end : text.indexOf(']', note.end());
            if (end > 0 && end - note.end() < LONGEST) {
                notes.add(Passage.of(Block.Footnote.builder()
                        .anchor(note.group(1))
                        .text(text.substring(note.end(), end))
                        .location(block.placeAt(note.end()))
                        .build()));
                for (int i = note.start(); i <= end; i++) {
                    plain.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return new InlineNotes(whole.withText(plain.toString()), notes);
    }
}
