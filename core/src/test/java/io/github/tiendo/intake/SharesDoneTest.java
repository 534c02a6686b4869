package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharesDoneTest {

    private static List<String> percents(DraftCell... cells) {
        SharesDone shares = new SharesDone(List.of(cells));
        return Arrays.stream(cells)
                .map(cell -> shares.isAmbiguous(cell)
                        ? "either"
                        : shares.percent(cell)
                                .map(BigDecimal::stripTrailingZeros)
                                .map(BigDecimal::toPlainString)
                                .orElse("none"))
                .toList();
    }

    private static DraftCell number(String number) {
        return DraftCell.number(new BigDecimal(number));
    }

    @Test
    void areInPercentWhereOneIsAboveOne() {
        assertThat(percents(number("1"), DraftCell.text("99,5"), number("100"), DraftCell.text("0")))
                .containsExactly("1", "99.5", "100", "0");
    }

    @Test
    void arePartsOfOneWhereNoneIsAboveItAndOneIsBetween() {
        assertThat(percents(number("1"), number("0.45"), number("0"))).containsExactly("100", "45", "0");
    }

    @Test
    void mayBeEitherWhereAOneStandsAmongZeros() {
        assertThat(percents(number("1"), number("0"))).containsExactly("either", "0");
    }

    @Test
    void areNoneWhereTheyAreWordsOrYears() {
        assertThat(percents(DraftCell.text("Đang thực hiện"), number("2025"), DraftCell.text("2025")))
                .containsExactly("none", "none", "none");
        assertThat(new SharesDone(List.of()).percent(number("150"))).isEqualTo(Optional.empty());
    }
}
