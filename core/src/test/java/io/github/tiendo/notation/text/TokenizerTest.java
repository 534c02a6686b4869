package io.github.tiendo.notation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static String cut(String text) {
        return Tokenizer.forManyTexts().scan(text).stream()
                .map(token -> (token.isGlued() ? "" : "_") + token.text())
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** A token that a blank parts from the one before begins with a stroke here. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a >= 5<=7; _a _≥ _5 ≤ 7",
                "a>b =< >; _a > b _= < _>",
                ">; _>",
                "1.234,5 1..2 3. .4; _1.234,5 _1 . . 2 _3 . _. 4",
                "1**2**3 4*5; _123 _4 * 5",
                "12**; _12",
                "1\u200b2\u200b; _12",
                "1\u00012; _1 2",
                "a\u200bb; _ab",
                "**a** b*c; _a _b * c",
                "số[footnoteRef:1] 5[footnoteRef:2]%; _số _5 %",
                "số[1] [footnoteRef:x]; _số [ 1 ] _[ footnoteref : x ]",
                "🚀 𝒜b 5🚀; _🚀 _𝒜b _5 🚀",
                "a–b − c; _a - b _- _c",
                "e\u0301 x\u0327y; _é _x\u0327y",
                "m²/km2; _m ² / km2",
                "5km2; _5 km2"
            })
    void cutsTexts(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @Test
    void takesHalfOfASurrogatePairForASign() {
        assertThat(cut("a\ud83d")).isEqualTo("_a \ud83d");
    }

    /** Words that fall on one place of its memory, and words longer than it remembers, stay apart. */
    @Test
    void remembersNoWordForAnother() {
        Tokenizer many = Tokenizer.forManyTexts(String::length);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            words.add("w" + Integer.toString(i, 36));
        }
        words.add("x".repeat(16));
        words.add("x".repeat(17));
        words.add("y".repeat(17));
        for (int round = 0; round < 2; round++) {
            for (String word : words) {
                List<Token> tokens = many.scan(word.toUpperCase(Locale.ROOT));

                assertThat(tokens.get(0).text()).isEqualTo(word);
                assertThat(tokens.get(0).marks()).isEqualTo(word.length());
                assertThat(tokens).hasSize(2);
            }
        }
    }
}
