package io.github.tiendo.notation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private static Function<String, @Nullable InputStream> files(String signs, String english, String vietnamese) {
        Map<String, String> files =
                Map.of("Book.phrases", signs, "Book_en.phrases", english, "Book_vi.phrases", vietnamese);
        return name -> new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8));
    }

    private static Phrasebook book(String signs, String english, String vietnamese) {
        return Phrasebook.load("Book", files(signs, english, vietnamese));
    }

    @Nested
    class Files {

        @Test
        void areReadTogether() {
            Phrasebook book =
                    book("# signs\nround.UP = > | = >\n", "round.UP = up to\n\n", "round.DOWN = xuống | từ bỏ");
            Phrases<RoundingMode> rounds = book.table("round", RoundingMode.class);

            assertThat(rounds.asMap())
                    .isEqualTo(Map.of(
                            ">", RoundingMode.UP,
                            "= >", RoundingMode.UP,
                            "up to", RoundingMode.UP,
                            "xuống", RoundingMode.DOWN,
                            "từ bỏ", RoundingMode.DOWN));
            assertThat(rounds.asMap()).as("made once").isSameAs(rounds.asMap());
        }

        @Test
        void mustNotGiveOnePhraseTwoMeanings() {
            Phrases<RoundingMode> rounds =
                    book("", "round.UP = over", "round.DOWN = Over").table("round", RoundingMode.class);

            assertThatThrownBy(() -> rounds.contains("over"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Book, table round: 'Over' means both UP and DOWN");
        }

        @Test
        void mustNameMeaningsThatThereAre() {
            assertThatThrownBy(() -> book("", "round.UPP = over", "").table("round", RoundingMode.class))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Book, table round");
            assertThatThrownBy(() -> book("", "up", "")).hasMessageContaining("Book_en.phrases");
            assertThatThrownBy(() -> book("", "up = above", "").phrases("down"))
                    .hasMessage("Book has no phrases for down");
            assertThatThrownBy(() -> Phrasebook.load("None", name -> null))
                    .hasMessage("no such resource: None.phrases");
        }
    }

    @Nested
    class Cursor {

        private final Phrases<String> words =
                book("", "word = more | more than | c.", "word = nhiều hơn").phrases("word");

        @Test
        void takesTheLongestPhraseInAnyTyping() {
            TextCursor cursor = TextCursor.of("MORE  than 5, c. 6");

            assertThat(cursor.next(words)).contains(new Phrases.Match<>(2, "word"));
            assertThat(cursor.take(words)).isTrue();
            assertThat(cursor.take().text()).isEqualTo("5");
            assertThat(cursor.take(",")).isTrue();
            assertThat(cursor.meaning(words)).contains("word");
            assertThat(cursor.peek().text()).isEqualTo("6");
            assertThat(cursor.meaning(words)).isEmpty();
        }

        @Test
        void findsNothingBehindTheEnd() {
            TextCursor cursor = TextCursor.of("more");
            cursor.skip(2);

            assertThat(cursor.next(words)).isEqualTo(Optional.empty());
            assertThat(cursor.isAtEnd()).isTrue();
        }

        @Test
        void showsTheTextAsItIsPrinted() {
            TextCursor cursor = TextCursor.of("Trên **1.234**  hộ dân");

            assertThat(cursor.printed(1, 4)).isEqualTo("1.234 hộ dân");
            assertThat(cursor.printed(2, 2)).isEmpty();
        }
    }

    @Nested
    class Excerpts {

        @Test
        void areShortAndOnOneLine() {
            assertThat(Excerpt.of("a\n b")).isEqualTo("a b");
            assertThat(Excerpt.of("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
            assertThat(Excerpt.of("x".repeat(100_000))).isEqualTo("x".repeat(80) + "…");
            assertThat(Excerpt.ofWords("x".repeat(30))).isEqualTo("x".repeat(30));
            assertThat(Excerpt.wordAt("eins " + "z".repeat(31) + " drei", 5)).isEqualTo("z".repeat(30));
            assertThat(Excerpt.wordAt("eins", 4)).isEmpty();
        }

        @Test
        void neverCutACharacterInTwo() {
            String clef = "\uD834\uDD1E";

            assertThat(Excerpt.of("x".repeat(79) + clef)).isEqualTo("x".repeat(79) + "…");
            assertThat(Excerpt.wordAt("x".repeat(29) + clef, 0)).isEqualTo("x".repeat(29));
        }
    }

    /** A mark on tokens says where a phrase may begin, so that most tokens are not looked up. */
    @Nested
    class Marks {

        private static final long BIT = 4;
        private final Phrases<String> plain = book("x = at least | từ", "", "").phrases("x");
        private final Phrases<String> marked = plain.marked(BIT);

        @Test
        void tellWhereAPhraseMayBegin() {
            assertThat(marked.mark()).isEqualTo(BIT);
            assertThat(plain.mark()).isEqualTo(Token.UNMARKED);
            assertThat(marked.mayBegin(BIT | 1)).isTrue();
            assertThat(marked.mayBegin(BIT << 1)).isFalse();
            assertThat(plain.mayBegin(0)).isTrue();
        }

        @Test
        void areAskedBeforeTheWords() {
            List<Token> told = Tokenizer.forManyTexts(word -> BIT).scan("at least");
            List<Token> others = Tokenizer.forManyTexts(word -> 1).scan("at least");

            assertThat(marked.at(told, 0)).map(Phrases.Match::words).contains(2);
            assertThat(marked.at(others, 0)).isEmpty();
            assertThat(plain.at(others, 0)).isPresent();
            assertThat(plain.at(others, others.size())).isEmpty();
        }

        @Test
        void knowWhatPhrasesAreMadeOf() {
            assertThat(plain.contains("at least")).isTrue();
            assertThat(plain.contains("at")).isFalse();
            assertThat(plain.beginsWith("at")).isTrue();
            assertThat(plain.beginsWith("least")).isFalse();
            assertThat(plain.beginnings()).containsExactlyInAnyOrder("at", "từ");
            assertThat(plain.longest()).isEqualTo("at least".length());
        }
    }
}
