package io.github.tiendo.notation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerPropertyTest {

    private static final String AROUND = "một hai ba ".repeat(500);

    @Property(tries = 300)
    void readsAPassageAsTheSameTextAlone(@ForAll("passages") String passage) {
        List<Token> alone = Token.scan(passage);

        List<Token> inside =
                new Tokenizer(AROUND + passage + AROUND).scan(AROUND.length(), AROUND.length() + passage.length());

        assertThat(inside).extracting(Token::text).isEqualTo(texts(alone));
        assertThat(inside).extracting(token -> token.end() - AROUND.length()).isEqualTo(ends(alone));
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    private static List<Integer> ends(List<Token> tokens) {
        return tokens.stream().map(Token::end).toList();
    }

    @Provide
    Arbitrary<String> passages() {
        Arbitrary<String> parts = Arbitraries.of(
                "Bộ",
                "BỘ",
                "o\u0301",
                "hoà",
                " ",
                "\n",
                "12",
                ".",
                ",",
                "%",
                "**",
                "*",
                "[footnoteRef:7]",
                "[",
                ">=",
                "–",
                "\u00a0",
                "\u200b",
                "\u0300",
                "\ud801\udc00",
                "\ud801",
                "đ",
                "x",
                "/",
                "3",
                "ðc");
        return parts.list().ofMaxSize(30).map(list -> String.join("", list));
    }
}
