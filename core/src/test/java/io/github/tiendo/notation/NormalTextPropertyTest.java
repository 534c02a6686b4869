package io.github.tiendo.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalTextPropertyTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aăâeêioôơuưyđĐbcHT ạẹịọụỵắềốữ ÒÁ oàúyuỷoẻ-–.,/%()*[]0189\u0301\u00a0Ðð\ud83d\ude80Я²")
                .ofMaxLength(30);
    }

    @Property(tries = 1000)
    void aTextThatIsComposedIsTheSameAsOneTakenApart(@ForAll("texts") String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);

        String normal = NormalText.of(composed);

        assertThat(normal).isEqualTo(NormalText.of(Normalizer.normalize(composed, Normalizer.Form.NFD)));
        assertThat(NormalText.of(normal)).isEqualTo(normal);
    }

    @Property(tries = 1000)
    void hyphensStandBetweenWordsOfPlainLetters(@ForAll("texts") String text) {
        assertThat(NormalText.hyphenated(text))
                .isEqualTo(Normalizer.normalize(NormalText.of(text), Normalizer.Form.NFD)
                        .replace('đ', 'd')
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", ""));
    }
}
