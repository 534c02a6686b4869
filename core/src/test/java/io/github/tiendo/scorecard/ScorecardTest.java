package io.github.tiendo.scorecard;

import static io.github.tiendo.grade.Scales.HARD;
import static io.github.tiendo.grade.Scales.LIKELY;
import static io.github.tiendo.grade.Scales.MET;
import static io.github.tiendo.grade.Scales.NOT_ASSESSABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.classification.Classification.NotRatedReason.Standard;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ProgrammeFindingCode;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.scorecard.Scorecard.BreakdownLine;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetSelection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final Omission OMISSION = Omission.builder()
            .extent(Omission.Extent.ROW)
            .code(ProgrammeFindingCode.UNDATED_ENTRIES)
            .location(SourceLocation.of("749.xlsx", "Chỉ tiêu!B12"))
            .printedNumber("4")
            .build();

    @Test
    void countsTheReportOnDecision749AsItPrints() {
        Scorecard card = ScorecardBuilder.of(SampleAssessment.of749().build()).build();

        assertThat(card.counted()).isEqualTo(28);
        assertThat(card.lines().stream().map(line -> line.id() + " " + line.count()))
                .containsExactly(
                        "MET 8", "LIKELY_EARLY 4", "LIKELY 7", "UNLIKELY 6", "HARD 1", "NOT_MET 0", "NOT_ASSESSABLE 2");
        assertThat(card.percents(Rounding.HALF_UP, 0).byLine().values().stream().map(BigDecimal::toPlainString))
                .containsExactly("29", "14", "25", "21", "4", "0", "7");
        assertThat(card.asOf()).isEqualTo(SampleAssessment.AS_OF);
        assertThat(card.policy().id()).isEqualTo("declared");
        assertThat(card.items()).hasSize(28);
        assertThat(card.countsTargets()).isFalse();
    }

    @Test
    void countsWhatIsNotRatedWithItsReason() {
        Scorecard card = ScorecardBuilder.of(
                        SampleAssessment.empty().with(1, MET).with(3, null).build())
                .build();

        assertThat(card.counted()).isEqualTo(4);
        assertThat(card.tally().notRated()).isEqualTo(3);
        assertThat(card.tally().notRatedReasons()).containsExactly(Map.entry(Standard.NOT_DECLARED, 3L));
        assertThat(card.percents(Rounding.HALF_UP, 0).of(card.lines().get(0))).contains(new BigDecimal("25"));
        assertThat(card.percents(Rounding.HALF_UP, 0).notRated()).contains(new BigDecimal("75"));
    }

    @Test
    void listsWhatDoesNotCountAndWhatCouldNotBeRead() {
        Scorecard card = ScorecardBuilder.of(SampleAssessment.empty()
                        .with(1, MET)
                        .with(2, null, indicator -> indicator.exclusion(ExclusionReason.NATIONAL_RANK))
                        .build())
                .omitting(List.of(OMISSION))
                .build();

        assertThat(card.counted()).isEqualTo(1);
        assertThat(card.excluded()).hasSize(2).allSatisfy(excluded -> assertThat(excluded.reason())
                .isEqualTo(ExclusionReason.NATIONAL_RANK));
        assertThat(card.omitted()).containsExactly(OMISSION);
    }

    @Test
    void undoesAMergeWithoutAnotherAssessment() {
        ScorecardBuilder builder =
                ScorecardBuilder.of(SampleAssessment.of749().build()).by(Breakdown.heading());
        Scorecard plain = builder.build();
        Scorecard merged = plain.regroup(GradeGrouping.none().merge(HARD, NOT_ASSESSABLE));

        assertThat(merged).isNotEqualTo(plain);
        assertThat(merged.breakdowns().get(0).tally().lines()).hasSize(6);
        assertThat(merged.undoMerge()).isEqualTo(plain);
        assertThat(plain.regroup(GradeGrouping.none().merge(HARD, NOT_ASSESSABLE)))
                .isEqualTo(merged);
    }

    @Nested
    class BrokenDown {

        @Test
        void countsByPillarAndUnderNoHeading() {
            Scorecard card = ScorecardBuilder.of(SampleAssessment.empty()
                            .with(1, MET, under("xa-hoi-so"))
                            .with(2, MET, under("ho-so"))
                            .with(3, LIKELY, under("chinh-phu-so"))
                            .with(1, null)
                            .build())
                    .by(Breakdown.heading())
                    .build();

            assertThat(card.breakdown("heading"))
                    .extracting(line -> line.key().text(Languages.ENGLISH) + " "
                            + line.id().orElse("-") + " " + line.counted() + " "
                            + line.tally().count(MET))
                    .containsExactly("CHÍNH PHỦ SỐ chinh-phu-so 5 2", "XÃ HỘI SỐ xa-hoi-so 1 1", "No heading - 1 0");
            assertThat(card.breakdowns()).noneMatch(BreakdownLine::isOverlapping);
        }

        @Test
        void countsByALevelThatIsNamedOrNumbered() {
            for (Breakdown level : List.of(
                    Breakdown.level("NHÓM"), Breakdown.level("group"), Breakdown.level("2"), Breakdown.level(2))) {
                Scorecard card = ScorecardBuilder.of(SampleAssessment.empty()
                                .with(2, MET, under("ho-so"))
                                .with(3, LIKELY, under("chinh-phu-so"))
                                .build())
                        .by(level)
                        .build();

                assertThat(card.breakdown(level.id()))
                        .extracting(line -> line.key().text(Languages.VIETNAMESE) + " " + line.counted())
                        .containsExactly("CHÍNH PHỦ SỐ / Hồ sơ công việc 2", "Không thuộc đề mục nào 3");
            }
        }

        @Test
        void namesTheLevelsThereAreWhenAskedForAnother() {
            ScorecardBuilder builder = ScorecardBuilder.of(
                            SampleAssessment.empty().with(1, MET).build())
                    .by(Breakdown.level("Mục"));

            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage("the programme has no level 'Mục'; there are heading, 1, 2, Pillar, Group");
            assertThatIllegalArgumentException().isThrownBy(() -> Breakdown.level(0));
        }

        @Test
        void countsAnIndicatorUnderEachOfItsAgenciesAndSaysSo() {
            AgencyId one = AgencyId.of("bo-tt-tt");
            AgencyId other = AgencyId.of("bo-cong-an");
            AgencyId third = AgencyId.of("bo-y-te");
            Scorecard card = ScorecardBuilder.of(SampleAssessment.empty()
                            .with(1, MET, indicator -> indicator.addResponsible(one))
                            .with(1, LIKELY, indicator -> indicator.addResponsible(one, other))
                            .with(1, LIKELY, indicator -> indicator.addResponsible(third))
                            .build())
                    .by(Breakdown.agency())
                    .build();

            assertThat(card.breakdown("agency"))
                    .extracting(line -> line.id().orElse("-") + " " + line.counted() + " " + line.isOverlapping())
                    .containsExactly("bo-tt-tt 2 true", "bo-cong-an 1 true", "bo-y-te 1 false");
            assertThat(card.counted()).isEqualTo(3);
        }

        @Test
        void namesAnAgencyAsTheRostersOfTheProgrammeDo() {
            Agency health = Agency.of("Bộ Y tế", Agency.Kind.MINISTRY);
            SampleAssessment sample = SampleAssessment.empty()
                    .with(1, MET, indicator -> indicator.addResponsible(health.id()))
                    .change(programme -> programme.addRosters(Roster.builder()
                            .id(RosterId.of("bo"))
                            .title(LocalizedText.of("Các bộ", "Ministries"))
                            .startInclusive(LocalDate.of(2020, 1, 1))
                            .addAgencies(health)
                            .build()));

            BreakdownLine line = ScorecardBuilder.of(sample.build())
                    .by(Breakdown.agency())
                    .build()
                    .breakdowns()
                    .get(0);

            assertThat(line.id()).contains(health.id().value());
            assertThat(line.key().text(Languages.VIETNAMESE)).isEqualTo("Bộ Y tế");
        }

        @Test
        void countsByTheYearOfTheTarget() {
            SampleAssessment sample = SampleAssessment.empty().with(3, MET);
            sample.change(programme -> programme
                    .putTargets(IndicatorId.of("i1"), List.of(target(2030)))
                    .putTargets(IndicatorId.of("i2"), List.of(target(2025))));

            Scorecard card = ScorecardBuilder.of(sample.build())
                    .by(Breakdown.targetYear())
                    .build();

            assertThat(card.breakdown("target-year"))
                    .extracting(line -> line.key().text(Languages.ENGLISH) + " " + line.counted())
                    .containsExactly("2025 1", "2030 1", "No target year 1");
        }

        @Test
        void keepsBreakdownsIndependent() {
            Scorecard card = ScorecardBuilder.of(SampleAssessment.of749().build())
                    .by(Breakdown.agency())
                    .by(Breakdown.heading())
                    .by(Breakdown.targetYear())
                    .build();

            assertThat(card.breakdowns())
                    .extracting(line -> line.by() + " " + line.counted())
                    .containsExactly("agency 28", "heading 28", "target-year 28");
        }

        private UnaryOperator<Indicator.Builder> under(String heading) {
            return indicator -> indicator.heading(HeadingId.of(heading));
        }
    }

    @Test
    void countsTargetsAndSaysSo() {
        SampleAssessment sample = SampleAssessment.empty().with(2, MET).selecting(TargetSelection.all());
        sample.change(programme -> programme.putTargets(IndicatorId.of("i1"), List.of(target(2025), target(2030))));

        Scorecard card = ScorecardBuilder.of(sample.build()).build();

        assertThat(card.countsTargets()).isTrue();
        assertThat(card.counted()).isEqualTo(3);
    }

    @Nested
    class Changed {

        @Test
        void countsTheDifferencePerLine() {
            Scorecard earlier = ScorecardBuilder.of(SampleAssessment.empty()
                            .with(1, MET)
                            .with(1, LIKELY)
                            .with(1, null)
                            .build())
                    .build();
            Scorecard later = ScorecardBuilder.of(SampleAssessment.empty()
                            .with(2, MET)
                            .with(1, NOT_ASSESSABLE)
                            .build())
                    .build()
                    .regroup(GradeGrouping.none().merge(HARD, NOT_ASSESSABLE));

            ScorecardChange change = later.changeSince(earlier);

            assertThat(change.isComparable()).isTrue();
            assertThat(change.lines())
                    .extracting(line -> line.group().id() + " " + line.difference())
                    .containsExactly(
                            "MET 1", "LIKELY_EARLY 0", "LIKELY -1", "UNLIKELY 0", "HARD+NOT_ASSESSABLE 1", "NOT_MET 0");
            assertThat(change.notRatedDifference()).isEqualTo(-1);
        }

        @Test
        void saysWhyTwoScorecardsCannotBeCompared() {
            Scorecard two = ScorecardBuilder.of(
                            SampleAssessment.empty().with(2, MET).build())
                    .build();
            Scorecard three = ScorecardBuilder.of(
                            SampleAssessment.empty().with(3, MET).build())
                    .build();
            Scorecard targets = ScorecardBuilder.of(SampleAssessment.empty()
                            .with(2, MET)
                            .selecting(TargetSelection.all())
                            .build())
                    .build();

            ScorecardChange change = three.changeSince(two);

            assertThat(change.obstacle()).contains(ScorecardChange.Obstacle.POPULATION_DIFFERS);
            assertThat(change.added()).containsExactly(IndicatorId.of("i3"));
            assertThat(change.removed()).isEmpty();
            assertThat(change.lines()).isEmpty();
            assertThat(targets.changeSince(two).obstacle()).contains(ScorecardChange.Obstacle.COUNTING_DIFFERS);
        }
    }

    private static Target target(int year) {
        return Target.atLeast(Percent.of(80), Period.endOf(year));
    }
}
