package io.github.tiendo.notation.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerPropertyTest {

    private static final String BEFORE = "một hai ba 1.234 ".repeat(500);

    @Property(tries = 300)
    void readsATextAlikeWhateverItReadBefore(@ForAll("passages") String passage) {
        Tokenizer tokenizer = Tokenizer.forManyTexts();
        tokenizer.scan(BEFORE);
        tokenizer.scan(passage);

        assertThat(tokenizer.scan(passage)).isEqualTo(Token.scan(passage));
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
