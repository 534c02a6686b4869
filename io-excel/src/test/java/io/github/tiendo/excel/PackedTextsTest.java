package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PackedTextsTest {

    private static PackedTexts of(List<String> texts) throws RefusedException {
        PackedTexts packed = new PackedTexts();
        CellChars chars = new CellChars();
        for (String text : texts) {
            chars.clear();
            chars.append(text.toCharArray(), 0, text.length());
            packed.add(chars);
        }
        return packed;
    }

    @Property(tries = 200)
    void givesBackWhatWasPutIn(@ForAll @Size(max = 200) List<@StringLength(max = 40) String> texts)
            throws RefusedException {
        PackedTexts packed = of(texts);

        assertThat(packed.count()).isEqualTo(texts.size());
        for (int i = texts.size() - 1; i >= 0; i--) {
            String asBytes = new String(texts.get(i).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertThat(packed.get(i).replace('\uFFFD', '?')).isEqualTo(asBytes.replace('\uFFFD', '?'));
        }
    }

    @Test
    void givesBackLongTextsOverSeveralChunks() throws RefusedException {
        List<String> texts = List.of("ắ".repeat(32_767), "", "đ".repeat(200), "𝒳".repeat(16_000));

        PackedTexts packed = of(texts);

        assertThat(IntStream.range(0, 4).mapToObj(packed::get)).isEqualTo(texts);
    }

    @Test
    void takesAtMostHalfAsMuchAgainAsTheBytes() throws RefusedException {
        List<String> texts =
                IntStream.range(0, 100_000).mapToObj(i -> "số " + i).toList();
        long bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();

        assertThat(of(texts).held()).isLessThanOrEqualTo(bytes * 3 / 2);
    }
}
