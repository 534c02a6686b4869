package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void placesACharacterInALaterLine() {
        Block.Paragraph text = Block.Paragraph.of("one\ntwo 57/63", place(12, 5));

        assertThat(text.placeAt(2)).isEqualTo(place(12, 7));
        assertThat(text.placeAt(3)).isEqualTo(place(12, 8));
        assertThat(text.placeAt(8)).isEqualTo(place(13, 5));
    }

    @Test
    void placesACharacterInALineThatTheReaderPlaced() {
        Block.ListItem item = Block.ListItem.builder()
                .text("one\ntwo\nthree")
                .location(place(3, 3))
                .addLines(place(3, 3), place(4, 5))
                .build();

        assertThat(item.placeAt(4)).isEqualTo(place(4, 5));
        assertThat(item.placeAt(9)).isEqualTo(place(5, 2));
    }

    @Test
    void placesACharacterAtItsBlockWhereTheFormatHasNoLines() {
        SourceLocation paragraph = SourceLocation.of("report.docx", "paragraph 7");

        assertThat(Block.Paragraph.of("one\ntwo", paragraph).placeAt(5)).isEqualTo(paragraph);
    }

    @Test
    void partsTextsFromTables() {
        Block.Paragraph text = Block.Paragraph.of("one", place(1, 1));
        Sheet sheet = Sheet.builder("report.docx", "Table 1").build();
        Document document = Document.of("report.docx", List.of(text, sheet));

        assertThat(document.texts()).containsExactly(text);
        assertThat(document.sheets()).containsExactly(sheet);
    }

    private static SourceLocation place(int line, int column) {
        return SourceLocation.builder()
                .source("report.txt")
                .line(line)
                .column(column)
                .build();
    }
}
