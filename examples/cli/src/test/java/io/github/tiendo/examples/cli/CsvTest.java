package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void joinsTablesByTheNamesOfTheirColumns() {
        Csv one = Csv.of();
        one.row().cell("a", 1).cell("b", "x, y");
        Csv other = Csv.of();
        other.row().cell("a", 2).cell("c", null);
        Csv both = Csv.of();

        both.add("one.xlsx", one);
        both.add("other.xlsx", other);

        assertThat(both.lines()).containsExactly("file,a,b,c", "one.xlsx,1,\"x, y\",", "other.xlsx,2,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1-1", "@SUM(A1)", " =1", "\t=1", "\n\u00a0@x", "\u200b=1", "\uff1d1"})
    void keepsFormulasTexts(String text) {
        assertThat(Csv.line(List.of(text)).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.5", "+3", "-", "12", "57/63", "a=b"})
    void leavesNumbersAndWordsAsTheyAre(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo(text);
    }

    @Test
    void namesWhatNobodySees() {
        assertThat(Csv.line(List.of("bell \u0007 and \u202eturned"))).isEqualTo("bell [U+0007] and [U+202E]turned");
    }

    @Test
    void quotesQuotesAndLineBreaks() {
        assertThat(Csv.line(List.of("say \"no\"", "two\nlines"))).isEqualTo("\"say \"\"no\"\"\",\"two\nlines\"");
    }
}
