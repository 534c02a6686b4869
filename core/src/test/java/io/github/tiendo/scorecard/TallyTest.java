package io.github.tiendo.scorecard;

import static io.github.tiendo.grade.Scales.COMPLETION;
import static io.github.tiendo.grade.Scales.HARD;
import static io.github.tiendo.grade.Scales.LIKELY;
import static io.github.tiendo.grade.Scales.LIKELY_EARLY;
import static io.github.tiendo.grade.Scales.MET;
import static io.github.tiendo.grade.Scales.NOT_ASSESSABLE;
import static io.github.tiendo.grade.Scales.UNLIKELY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.scorecard.Tally.GradeLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Tally OF_749 = Tally.of(
            COMPLETION, Map.of(MET, 8L, LIKELY_EARLY, 4L, LIKELY, 7L, UNLIKELY, 6L, HARD, 1L, NOT_ASSESSABLE, 2L), 0);

    private record Row(int id, @Nullable Grade grade) {}

    @Test
    void countsRowsWithoutAProgramme() {
        List<Row> rows = Stream.concat(
                        Collections.nCopies(8, new Row(1, MET)).stream(),
                        Collections.nCopies(20, new Row(2, LIKELY)).stream())
                .toList();

        Tally tally = rows.stream().collect(Tally.by(Row::grade, COMPLETION));

        assertThat(tally.percent(MET, RoundingMode.HALF_UP, 0)).hasToString("Optional[29]");
        assertThat(tally.percent(MET, RoundingMode.HALF_UP, 2)).hasToString("Optional[28.57]");
        assertThat(tally.percent(HARD, RoundingMode.HALF_UP, 1)).hasToString("Optional[0.0]");
        assertThat(tally.count(MET)).isEqualTo(8);
        assertThat(tally.total()).isEqualTo(28);
        assertThat(tally.ratio(MET)).contains(Ratio.of(8, 28));
    }

    @Test
    void countsTheSameInParallel() {
        List<Row> rows = Stream.of(
                        Collections.nCopies(800, new Row(1, MET)),
                        Collections.nCopies(300, new Row(2, null)),
                        Collections.nCopies(700, new Row(3, HARD)))
                .flatMap(List::stream)
                .toList();

        Tally tally = rows.parallelStream().collect(Tally.by(Row::grade, COMPLETION));

        assertThat(tally).isEqualTo(Tally.of(COMPLETION, Map.of(MET, 800L, HARD, 700L), 300));
    }

    @Test
    void hasNoCountBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(COMPLETION, Map.of(MET, -1L), 0))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(COMPLETION, Map.of(), -2))
                .withMessageContaining("-2");
    }

    @Test
    void countsARowWithoutAGradeInTheDenominator() {
        Tally tally = Stream.of(new Row(1, MET), new Row(2, null)).collect(Tally.by(Row::grade, COMPLETION));

        assertThat(tally.notRated()).isEqualTo(1);
        assertThat(tally.total()).isEqualTo(2);
        assertThat(tally.percent(MET, RoundingMode.HALF_UP, 0)).contains(new BigDecimal("50"));
    }

    @Test
    void hasNoPercentageOfNothing() {
        Tally tally = Stream.<Row>empty().collect(Tally.by(Row::grade, COMPLETION));

        assertThat(tally).isEqualTo(Tally.empty(COMPLETION));
        assertThat(tally.total()).isZero();
        assertThat(tally.percent(MET, RoundingMode.HALF_UP, 0)).isEmpty();
        assertThat(tally.ratio(MET)).isEmpty();
        assertThat(tally.percents(Rounding.HALF_UP, 0).byLine()).isEmpty();
        assertThat(tally.lines()).isNotEmpty().allSatisfy(line -> assertThat(line.share())
                .isEmpty());
    }

    @Test
    void takesAGradeThatWasReadBackAsTheScalesOwn() throws Exception {
        Grade met = copy(MET);

        assertThat(met).isNotSameAs(MET);
        assertThat(Stream.of(met).collect(Tally.by(grade -> grade, COMPLETION)).count(MET))
                .isEqualTo(1);
    }

    @Test
    void refusesAGradeOfAnotherScale() {
        Scale stars = Scale.builder("STARS", LocalizedText.of("Số sao", "Stars"))
                .degree("GOLD", LocalizedText.of("vàng", "Gold"), "#ffd700")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stream.of(MET).collect(Tally.by(grade -> grade, stars)))
                .withMessageContaining("MET")
                .withMessageContaining("GOLD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_749.count(stars.grades().get(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> OF_749.plus(Tally.empty(stars)));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(stars, Map.of(MET, 1L), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.empty(stars).merge(MET, HARD));
    }

    @Test
    void refusesNegativeCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(COMPLETION, Map.of(MET, -1L), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(COMPLETION, Map.of(), -1));
    }

    @Test
    void mergesGradesAndTakesThemApartAgain() {
        Tally merged = OF_749.merge(HARD, NOT_ASSESSABLE);

        GradeLine line = merged.lines().get(4);
        assertThat(merged.lines()).hasSize(6);
        assertThat(line.id()).isEqualTo("HARD+NOT_ASSESSABLE");
        assertThat(line.label()).isEqualTo(HARD.label());
        assertThat(line.place()).isEqualTo(HARD);
        assertThat(line.count()).isEqualTo(3);
        assertThat(line.members()).containsExactly(Map.entry(HARD, 1L), Map.entry(NOT_ASSESSABLE, 2L));
        assertThat(line.share()).contains(Ratio.of(3, 28));
        assertThat(merged.percents(Rounding.HALF_UP, 0).of(line)).contains(new BigDecimal("11"));
        assertThat(merged.count(HARD)).isEqualTo(1);
        assertThat(merged.regroup(GradeGrouping.none())).isEqualTo(OF_749);
    }

    @Test
    void printsTheMergedLineWhereItsWorstDegreeStands() {
        Tally merged = OF_749.merge(LocalizedText.of("Còn lại", "The rest"), MET, UNLIKELY);

        assertThat(merged.lines().stream().map(GradeLine::id))
                .containsExactly("LIKELY_EARLY", "LIKELY", "MET+UNLIKELY", "HARD", "NOT_MET", "NOT_ASSESSABLE");
        assertThat(merged.lines().get(2).label().text(Languages.ENGLISH)).isEqualTo("The rest");
    }

    @Test
    void addsTheTalliesOfParts() {
        Tally one = Tally.of(COMPLETION, Map.of(MET, 1L), 2);
        Tally other = Tally.of(COMPLETION, Map.of(MET, 2L, HARD, 1L), 0);

        assertThat(one.plus(other)).isEqualTo(Tally.of(COMPLETION, Map.of(MET, 3L, HARD, 1L), 2));
    }

    private static Grade copy(Grade grade) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(grade);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Grade) in.readObject();
        }
    }
}
