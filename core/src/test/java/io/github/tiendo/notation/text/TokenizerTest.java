package io.github.tiendo.notation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void givesPlacesInTheText() {
        List<Token> tokens = Tokenizer.forManyTexts().scan("có 57/63 tỉnh;");

        assertThat(tokens).extracting(Token::text).containsExactly("có", "57", "/", "63", "tỉnh", ";", "");
        assertThat(tokens).extracting(Token::start).containsExactly(0, 3, 5, 6, 9, 13, 14);
    }

    @Test
    void reducesWordsThatAreMetAgainInOtherFormsToTheSameWord() {
        String text = "Hoà Hòa HOÀ hoa\u0300 ".repeat(1500);

        assertThat(Tokenizer.forManyTexts().scan(text))
                .filteredOn(token -> token.kind() == Token.Kind.WORD)
                .hasSize(6000)
                .extracting(Token::text)
                .containsOnly("hoà");
    }
}
