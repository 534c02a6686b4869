package io.github.tiendo.grade;

import static io.github.tiendo.grade.Scales.COMPLETION;
import static io.github.tiendo.grade.Scales.HARD;
import static io.github.tiendo.grade.Scales.LIKELY;
import static io.github.tiendo.grade.Scales.LIKELY_EARLY;
import static io.github.tiendo.grade.Scales.MET;
import static io.github.tiendo.grade.Scales.NOT_ASSESSABLE;
import static io.github.tiendo.grade.Scales.NOT_MET;
import static io.github.tiendo.grade.Scales.UNLIKELY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Nested
    class Completion {

        @Test
        void listsTheClassesOfTheReportsBestFirst() {
            assertThat(COMPLETION.grades())
                    .containsExactly(MET, LIKELY_EARLY, LIKELY, UNLIKELY, HARD, NOT_MET, NOT_ASSESSABLE);
            assertThat(COMPLETION.degrees()).doesNotContain(NOT_ASSESSABLE).hasSize(6);
        }

        @Test
        void knowsEveryClassByItsWordsInBothLanguages() {
            for (Grade grade : COMPLETION.grades()) {
                assertThat(COMPLETION.named(grade.text(Languages.VIETNAMESE))).contains(grade);
                assertThat(COMPLETION.named(grade.text(Languages.ENGLISH))).contains(grade);
                assertThat(COMPLETION.named(grade.id())).contains(grade);
            }
            assertThat(COMPLETION.named("khả năng hoàn thành thấp")).contains(UNLIKELY);
            assertThat(COMPLETION.named("Khó khăn")).isEmpty();
        }

        @Test
        void comparesDegreesAndNothingElse() {
            assertThat(COMPLETION.isBetter(MET, HARD)).isTrue();
            assertThat(COMPLETION.isBetter(HARD, MET)).isFalse();
            assertThat(COMPLETION.isBetter(MET, NOT_ASSESSABLE)).isFalse();
            assertThat(COMPLETION.worst(List.of(MET, NOT_ASSESSABLE, UNLIKELY))).contains(UNLIKELY);
            assertThat(COMPLETION.worst(List.of(NOT_ASSESSABLE))).isEmpty();
        }
    }

    @Nested
    class OwnScales {

        @Test
        void areBuiltBestFirst() {
            Scale stars = Scale.builder("STARS", LocalizedText.of("Số sao", "Stars"))
                    .degree("GOLD", LocalizedText.of("vàng", "Gold"), "#ffd700")
                    .degree("SILVER", LocalizedText.of("bạc", "Silver"), "#c0c0c0")
                    .build();

            assertThat(stars.grades()).extracting(Grade::id).containsExactly("GOLD", "SILVER");
            assertThat(stars.grades()).extracting(Grade::scale).containsOnly("STARS");
        }

        @Test
        void refuseAColourThatNobodyCanPrint() {
            Scale.Builder own = Scale.builder("OWN", LocalizedText.english("Own"));

            assertThatThrownBy(() -> own.degree("GOOD", LocalizedText.english("Good"), "red"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the colour of grade GOOD is not #RRGGBB, such as #2e7d32: 'red'");
        }

        @Test
        void refuseTwoGradesWithOneId() {
            assertThatThrownBy(() -> Scale.builder("S", LocalizedText.english("S"))
                            .degree("A", LocalizedText.english("a"), "#000000")
                            .degree("A", LocalizedText.english("b"), "#000000")
                            .build())
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void refuseAGradeOfAnotherScale() {
            assertThatThrownBy(() -> COMPLETION.indexOf(Grade.builder()
                            .scale("X")
                            .id("MET")
                            .label(LocalizedText.english("Met"))
                            .build()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("COMPLETION");
        }
    }

    @Nested
    class Grouping {

        @Test
        void standsWhereItsWorstDegreeStandsUnderTheLabelOfItsFirstMember() {
            List<GradeGrouping.Group> groups =
                    GradeGrouping.none().merge(HARD, NOT_ASSESSABLE).groups(COMPLETION);

            assertThat(groups)
                    .extracting(GradeGrouping.Group::id)
                    .containsExactly("MET", "LIKELY_EARLY", "LIKELY", "UNLIKELY", "HARD+NOT_ASSESSABLE", "NOT_MET");
            assertThat(groups.get(4).label()).isEqualTo(HARD.label());
        }

        @Test
        void putsEveryGradeInExactlyOneGroup() {
            assertThat(GradeGrouping.none()
                            .merge(NOT_MET, MET)
                            .merge(LIKELY, UNLIKELY)
                            .groups(COMPLETION))
                    .flatExtracting(GradeGrouping.Group::members)
                    .containsExactlyInAnyOrderElementsOf(COMPLETION.grades());
        }

        @Test
        void refusesAGroupOfNothing() {
            assertThatThrownBy(() -> GradeGrouping.none().merge())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at least two grades");
        }

        @Test
        void refusesAGradeInTwoGroups() {
            assertThatThrownBy(() -> GradeGrouping.none().merge(HARD, MET).merge(HARD, LIKELY))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> GradeGrouping.none().merge(HARD, HARD))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
