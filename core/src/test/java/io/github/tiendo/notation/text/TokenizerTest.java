package io.github.tiendo.notation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void givesPlacesInTheWholeText() {
        String text = "Đã có 57/63 tỉnh; còn lại 06 tỉnh.";

        List<Token> tokens = new Tokenizer(text).scan(6, 16);

        assertThat(tokens).extracting(Token::text).containsExactly("57", "/", "63", "tỉnh", "");
        assertThat(tokens).extracting(Token::start).containsExactly(6, 8, 9, 12, 16);
    }

    @Test
    void endsNumbersResidueAndSignsWithThePassage() {
        String text = "1.234>=5**6[footnoteRef:1]";

        assertThat(new Tokenizer(text).scan(0, 2)).extracting(Token::text).containsExactly("1", ".", "");
        assertThat(new Tokenizer(text).scan(5, 6)).extracting(Token::text).containsExactly(">", "");
        assertThat(new Tokenizer(text).scan(7, 9)).extracting(Token::text).containsExactly("5", "*", "");
        assertThat(new Tokenizer(text).scan(11, 20)).extracting(Token::text).containsExactly("[", "footnote", "");
    }

    @Test
    void reducesWordsThatAreMetAgainInOtherFormsToTheSameWord() {
        String text = "Hoà Hòa HOÀ hoa\u0300 ".repeat(1500);

        assertThat(new Tokenizer(text).scan(0, text.length()))
                .filteredOn(token -> token.kind() == Token.Kind.WORD)
                .hasSize(6000)
                .extracting(Token::text)
                .containsOnly("hoà");
    }
}
