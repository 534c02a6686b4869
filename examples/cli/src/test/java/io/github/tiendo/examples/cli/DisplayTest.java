package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.examples.cli.Table.Side;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void countsALetterWithItsMarksAsOneColumn() {
        String composed = "Thành phố Hồ Chí Minh";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(Display.width(composed)).isEqualTo(21);
        assertThat(Display.width(decomposed)).isEqualTo(21);
        assertThat(Display.width("越南")).isEqualTo(4);
        assertThat(Display.width("")).isZero();
    }

    @Test
    void putsABlankForWhatWouldBreakTheLine() {
        assertThat(Display.line("a\nb\tc\u001b[31md\u2028e\u202ef")).isEqualTo("a b c [31md e f");
        assertThat(Display.line("Đã hoàn thành")).isEqualTo("Đã hoàn thành");
    }

    @Test
    void alignsColumns() {
        Table table = Table.of(Side.LEFT, Side.RIGHT)
                .row(Normalizer.normalize("Huế", Normalizer.Form.NFD), "8")
                .row("Hà Nội", "10")
                .row("", "");

        assertThat(table.lines().stream().map(line -> Normalizer.normalize(line, Normalizer.Form.NFC)))
                .containsExactly("Huế      8", "Hà Nội  10", "");
    }
}
