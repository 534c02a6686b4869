package io.github.tiendo.notation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeWordsTest {

    private static final List<String> WORDS = List.of("so với", "nợ");

    @Test
    void findsWordsBetweenBlanksAndEnds() {
        assertThat(WholeWords.holdsAny("giảm 5% so với năm trước", WORDS)).isTrue();
        assertThat(WholeWords.holdsAny("thu hồi nợ", WORDS)).isTrue();
        assertThat(WholeWords.holdsAny("nợxấu và nợ xấu", WORDS)).isTrue();
    }

    @Test
    void takesNoPartOfAWord() {
        assertThat(WholeWords.holdsAny("nợxấu", WORDS)).isFalse();
        assertThat(WholeWords.beginsWithAny("nợxấu", WORDS)).isFalse();
        assertThat(WholeWords.endsWithAny("ănnợ", WORDS)).isFalse();
    }

    @Test
    void tellsBeginningsAndEnds() {
        assertThat(WholeWords.beginsWithAny("nợ xấu", WORDS)).isTrue();
        assertThat(WholeWords.beginsWithAny("thu nợ", WORDS)).isFalse();
        assertThat(WholeWords.endsWithAny("thu nợ", WORDS)).isTrue();
        assertThat(WholeWords.endsWithAny("nợ", WORDS)).isTrue();
        assertThat(WholeWords.endsWithAny("nợ xấu", WORDS)).isFalse();
    }
}
