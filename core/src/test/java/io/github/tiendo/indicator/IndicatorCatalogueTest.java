package io.github.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.IndicatorCatalogue.Match.Kind;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {

    private static final IndicatorId SERVICES = IndicatorId.of("services");
    private static final IndicatorId FIBRE = IndicatorId.of("fibre");
    private static final IndicatorId FIBRE_COMMUNES = IndicatorId.of("fibre-communes");

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.builder()
            .addEntries(
                    IndicatorCatalogue.Entry.builder()
                            .id(SERVICES)
                            .name(LocalizedText.of("Tỷ lệ dịch vụ công trực tuyến toàn trình", "Services fully online"))
                            .addAliases("Tỷ lệ dịch vụ công trực tuyến mức độ 4")
                            .build(),
                    IndicatorCatalogue.Entry.builder()
                            .id(FIBRE)
                            .name(LocalizedText.vietnamese("Tỷ lệ hộ gia đình có cáp quang"))
                            .addAliases("Tỷ lệ phủ cáp quang")
                            .build(),
                    IndicatorCatalogue.Entry.builder()
                            .id(FIBRE_COMMUNES)
                            .name(LocalizedText.vietnamese("Tỷ lệ xã có cáp quang"))
                            .addAliases("Tỷ lệ phủ cáp quang")
                            .build())
            .build();

    @Test
    void findsANameHoweverItIsTyped() {
        IndicatorCatalogue.Match match = CATALOGUE.match("TỶ LỆ hộ gia đình  có cáp quang.");

        assertThat(match.kind()).isEqualTo(Kind.EXACT);
        assertThat(match.indicator()).contains(FIBRE);
        assertThat(CATALOGUE.match("services fully online").indicator()).contains(SERVICES);
    }

    @Test
    void findsAnOldNameByItsAlias() {
        IndicatorCatalogue.Match match = CATALOGUE.match("Tỷ lệ dịch vụ công trực tuyến mức độ 4");

        assertThat(match.kind()).isEqualTo(Kind.ALIAS);
        assertThat(match.indicator()).contains(SERVICES);
    }

    @Test
    void takesNoneWhereSeveralHaveTheName() {
        IndicatorCatalogue.Match match = CATALOGUE.match("Tỷ lệ phủ cáp quang");

        assertThat(match.kind()).isEqualTo(Kind.CANDIDATES);
        assertThat(match.candidates()).containsExactly(FIBRE, FIBRE_COMMUNES);
        assertThat(match.indicator()).isEmpty();
    }

    @Test
    void takesNoNearNameByItself() {
        IndicatorCatalogue.Match match = CATALOGUE.match("Tỷ lệ hộ gia đình có cáp quag");

        assertThat(match.kind()).isEqualTo(Kind.CANDIDATES);
        assertThat(match.candidates()).containsExactly(FIBRE);
        assertThat(match.indicator()).isEmpty();
    }

    @Test
    void knowsNothingLikeAForeignName() {
        assertThat(CATALOGUE.match("Tổng thu ngân sách nhà nước").kind()).isEqualTo(Kind.NONE);
        assertThat(CATALOGUE.match("").kind()).isEqualTo(Kind.NONE);
    }

    private static int plainDistance(String one, String other) {
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                } else {
                    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                    distance[i][j] = Math.min(
                            Math.min(distance[i - 1][j], distance[i][j - 1]) + 1, distance[i - 1][j - 1] + change);
                }
            }
        }
        return distance[one.length()][other.length()];
    }

    @Property
    void countsLettersAsTheWholeTableDoesUpToTheLimit(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String other,
            @ForAll @IntRange(max = 10) int limit) {
        int expected = plainDistance(one, other);

        assertThat(EditDistance.of(one, other, limit))
                .isEqualTo(expected <= limit ? OptionalInt.of(expected) : OptionalInt.empty());
    }
}
