package io.github.tiendo.target;

import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Unit;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program is told that gives a notation or a value something other than a text of its kind. */
class MissingTextTest {

    private static final List<Consumer<String>> TAKERS = List.of(
            Percent::of,
            text -> Quantity.of(text, Unit.PERCENT),
            NumberNotation.of(VIETNAMESE)::parse,
            NumberNotation.of(VIETNAMESE)::parseFigure,
            QuantityNotation.of(VIETNAMESE)::parse,
            QuantityNotation.of(VIETNAMESE)::parseValue,
            PeriodNotation.of(VIETNAMESE)::parse,
            PeriodNotation.of(VIETNAMESE)::find,
            TargetNotation.of(VIETNAMESE)::parse,
            text -> TargetNotation.of(VIETNAMESE).parseTarget(text, Unit.COUNT),
            NormalText::of,
            NormalText::display,
            NormalText::missing);

    @Test
    void nullIsToldInOurWords() {
        assertThat(TAKERS).allSatisfy(taker -> assertThatThrownBy(() -> taker.accept(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the text is null; where nothing is printed it is an empty text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"77,08", "77.08%", "", "x"})
    void aTextThatIsNoDecimalIsToldInOurWords(String text) {
        assertThatThrownBy(() -> Percent.of(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("'" + text
                        + "' is not a decimal number such as 77.08; what people write is read by QuantityNotation");
    }
}
