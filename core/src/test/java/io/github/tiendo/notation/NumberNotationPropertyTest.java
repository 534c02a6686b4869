package io.github.tiendo.notation;

import static io.github.tiendo.finding.Languages.ENGLISH;
import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class NumberNotationPropertyTest {

    @Provide
    Arbitrary<Figure> figures() {
        return FigureArbitraries.figures();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(VIETNAMESE, ENGLISH);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> parts = Arbitraries.of(
                "1",
                "23",
                ".",
                ",",
                "-",
                "+",
                "/",
                "%",
                "(",
                ")",
                " ",
                "\u00a0",
                "*",
                "**",
                "[footnoteRef:",
                "]",
                "từ",
                "tối thiểu",
                "gấp",
                "lần",
                "tăng",
                "triệu",
                "tỷ",
                "đến",
                "Top",
                "hạng",
                "~",
                "≥",
                "<",
                "=",
                "５",
                "\ud83d",
                "\u0301",
                "\u200b",
                "x",
                "Quý",
                "năm",
                "{text}",
                "\u0000",
                "9999999999");
        return Arbitraries.oneOf(parts.list().ofMaxSize(25).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Property
    void whatIsPrintedReadsBackTheSameWithoutAFinding(
            @ForAll("figures") Figure figure, @ForAll("languages") Locale language) {
        NumberNotation notation = NumberNotation.of(language);

        String printed = notation.print(figure);

        assertThat(notation.parseFigure(printed)).as(printed).isEqualTo(Outcome.of(figure));
    }

    @Property
    void printingIsStableOnceRead(@ForAll("hostile") String text, @ForAll("languages") Locale language) {
        NumberNotation notation = NumberNotation.of(language);

        notation.parseFigure(text).value().ifPresent(figure -> {
            String printed = notation.print(figure);
            assertThat(notation.parseFigure(printed)).as(printed).isEqualTo(Outcome.of(figure));
        });
    }

    @Property
    void anyTextGivesAFigureOrAnErrorWithItsPlace(
            @ForAll("hostile") String text, @ForAll("languages") Locale language) {
        Outcome<Figure> outcome = NumberNotation.of(language).parseFigure(text);

        if (outcome.value().isEmpty()) {
            List<Finding> findings = outcome.findings();
            long column = (long) findings.get(findings.size() - 1).arguments().get("column");
            assertThat(column).isBetween(1L, text.length() + 1L);
        }
        outcome.findings()
                .forEach(finding -> assertThat(finding.message(language)).isNotBlank());
    }

    @Property
    void normalFormIsReachedInOneStep(@ForAll("hostile") String text) {
        assertThat(NormalText.of(NormalText.of(text))).isEqualTo(NormalText.of(text));
        assertThat(NormalText.display(NormalText.display(text))).isEqualTo(NormalText.display(text));
    }

    @Example
    void longTextTakesLittleTime() {
        NumberNotation notation = NumberNotation.of(VIETNAMESE)
                .withLimits(NumberLimits.builder().maxTextLength(1_000_000).build());

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (String part :
                    List.of("1.", "tối thiểu ", "(", "-", "[footnoteRef:", "**", "x ", "1 ", "[footnoteRef:1]")) {
                notation.parseFigure(part.repeat(100_000));
                notation.parseFigure("5 " + part.repeat(100_000));
            }
        });
    }
}
