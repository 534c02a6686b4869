package io.github.tiendo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private static final IndicatorId FIBRE = IndicatorId.of("fibre");
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 12);

    private static Observation.Builder of2022(String percent) {
        return Observation.builder().indicator(FIBRE).period(Period.year(2022)).value(Quantity.percent(percent));
    }

    private static Observation of(int year, String percent) {
        return Observation.builder()
                .indicator(FIBRE)
                .period(Period.year(year))
                .value(Quantity.percent(percent))
                .build();
    }

    private static Observation withdrawal() {
        return Observation.builder()
                .indicator(FIBRE)
                .period(Period.year(2022))
                .isWithdrawal(true)
                .build();
    }

    private static void add(Revisions revisions, LocalDate issuedOn, LocalDate dataThrough, Observation... entries) {
        revisions.addReport(
                List.of(entries), Optional.empty(), Optional.ofNullable(issuedOn), Optional.ofNullable(dataThrough));
    }

    /** Held against each other one by one, so many would take minutes. */
    @Test
    void takesManyDifferentValuesOfOneFactOneByOne() {
        int many = 300_000;
        List<Observation> entries = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            Observation.Builder entry = Observation.builder()
                    .indicator(FIBRE)
                    .period(Period.year(2022))
                    .value(Quantity.percent(BigDecimal.valueOf(i, 3).toPlainString()));
            entries.add(
                    i % 3 == 0
                            ? entry.numerator(BigDecimal.valueOf(i))
                                    .denominator(BigDecimal.valueOf(100_000))
                                    .build()
                            : entry.build());
        }

        assertThat(Revisions.latest(entries)).hasSize(many);
    }

    @Nested
    class Latest {

        private final Revisions revisions = new Revisions();

        @Test
        void takesTheEntryKnownLast() {
            add(revisions, JULY, null, of(2022, "75"));
            add(revisions, MARCH, null, of(2022, "70"));

            assertThat(revisions.latest()).containsExactly(of(2022, "75"));
        }

        @Test
        void takesTheEntryWithDataThatReachFurtherOfTwoKnownOnOneDay() {
            add(revisions, JULY, LocalDate.of(2023, 6, 30), of(2022, "75"));
            add(revisions, JULY, LocalDate.of(2022, 12, 31), of(2022, "70"));

            assertThat(revisions.latest()).containsExactly(of(2022, "75"));
        }

        @Test
        void keepsBothValuesInAnyOrderWhereNoDayTells() {
            add(revisions, null, null, of(2022, "70"));
            add(revisions, null, null, of(2022, "75"));

            assertThat(revisions.latest()).containsExactly(of(2022, "70"), of(2022, "75"));
            assertThat(Revisions.latest(List.of(of(2022, "75"), of(2022, "70"))))
                    .containsExactly(of(2022, "75"), of(2022, "70"));
            assertThat(Revisions.conflicts(revisions.latest()))
                    .containsExactly(Map.entry(of(2022, "70").key(), List.of(of(2022, "70"), of(2022, "75"))));
        }

        @Test
        void letsASourceReviseOnlyItself() {
            Observation ministry =
                    of2022("70").reportedBy(AgencyId.of("ministry")).build();
            Observation office = of2022("75").reportedBy(AgencyId.of("office")).build();
            Observation corrected =
                    of2022("71").reportedBy(AgencyId.of("ministry")).build();
            add(revisions, MARCH, null, ministry);
            add(revisions, JULY, null, office);

            assertThat(revisions.latest()).containsExactly(ministry, office);

            add(revisions, JULY, null, corrected);

            assertThat(revisions.latest()).containsExactlyInAnyOrder(corrected, office);
        }

        @Test
        void takesOneOfSeveralSourcesThatAgree() {
            Observation ministry =
                    of2022("70").reportedBy(AgencyId.of("ministry")).build();
            Observation office =
                    of2022("70.0").reportedBy(AgencyId.of("office")).build();

            assertThat(Revisions.latest(List.of(ministry, office))).containsExactly(ministry);
            assertThat(Revisions.conflicts(revisions.latest())).isEmpty();
        }

        @Test
        void takesTheReporterForTheSourceOfItsValues() {
            revisions.addReport(
                    List.of(of(2022, "70")),
                    Optional.of(AgencyId.of("ministry")),
                    Optional.of(MARCH),
                    Optional.empty());
            revisions.addReport(
                    List.of(of(2022, "75")), Optional.of(AgencyId.of("office")), Optional.of(JULY), Optional.empty());

            assertThat(revisions.latest()).containsExactly(of(2022, "70"), of(2022, "75"));
        }

        @Test
        void prefersTheOwnDayOfAnEntryToThatOfItsReport() {
            Observation early = of2022("70").knownOn(MARCH).build();
            add(revisions, JULY, null, early);
            add(revisions, LocalDate.of(2023, 4, 1), null, of(2022, "75"));

            assertThat(revisions.latest()).containsExactly(of(2022, "75"));
        }

        @Test
        void keepsBothValuesWhereOneReportContradictsItself() {
            add(revisions, MARCH, null, of(2022, "60"));
            add(revisions, JULY, null, of(2022, "70"), of(2022, "75"), of(2022, "70.0"));

            assertThat(revisions.latest()).containsExactly(of(2022, "70"), of(2022, "75"));
        }

        @Test
        void dropsWhatWasWithdrawnUntilItIsStatedAgain() {
            add(revisions, MARCH, null, of(2022, "70"), of(2021, "60"));
            add(revisions, JULY, null, withdrawal());

            assertThat(revisions.latest()).containsExactly(of(2021, "60"));

            add(revisions, LocalDate.of(2023, 8, 1), null, of(2022, "71"));

            assertThat(revisions.latest()).containsExactly(of(2022, "71"), of(2021, "60"));
        }

        @Test
        void revisesNothingOfAnotherSubjectDimensionOrDefinition() {
            Observation province = of2022("50").subject(AgencyId.of("hue")).build();
            Observation women = of2022("51").putDimensions("sex", "female").build();
            Observation redefined =
                    of2022("52").definition(DefinitionId.of("full")).build();

            assertThat(Revisions.latest(List.of(of(2022, "70"), province, women, redefined)))
                    .hasSize(4);
        }

        @Test
        void letsALaterReasonForABlankStandWhereAValueWas() {
            Observation withheld = Observation.builder()
                    .indicator(FIBRE)
                    .period(Period.year(2022))
                    .status(Observation.Status.WITHHELD)
                    .build();
            add(revisions, MARCH, null, of(2022, "70"));
            add(revisions, JULY, null, withheld);

            assertThat(revisions.latest()).containsExactly(withheld);
            assertThat(Revisions.latest(List.of(withheld, of(2022, "70")))).containsExactly(of(2022, "70"));
        }
    }

    @Test
    void tellsTheHistoryOfAFactOldestFirst() {
        Revisions revisions = new Revisions();
        add(revisions, JULY, null, withdrawal());
        add(revisions, MARCH, null, of(2022, "70"));

        assertThat(revisions.history(of(2022, "0").key())).containsExactly(of(2022, "70"), withdrawal());
        assertThat(revisions.history(of(1999, "0").key())).isEmpty();
    }

    @Nested
    class Observations {

        @Test
        void areEqualWhateverDecimalsWerePrinted() {
            assertThat(of(2022, "75")).isEqualTo(of(2022, "75.00")).hasSameHashCodeAs(of(2022, "75.00"));
        }

        @Test
        void haveTheValueOfTheirCounts() {
            Observation share = Observation.builder()
                    .indicator(FIBRE)
                    .period(Period.year(2022))
                    .numerator(BigDecimal.valueOf(151))
                    .denominator(BigDecimal.valueOf(240))
                    .build();

            assertThat(share.status()).isEqualTo(Observation.Status.NORMAL);
            assertThat(share.quantity().orElseThrow().number()).isEqualByComparingTo("62.9166666667");
            assertThat(share.counts()).contains(Ratio.of(151, 240));
            assertThat(share.contradictsItsCounts()).isFalse();
        }

        @Test
        void tellAValueThatContradictsItsCounts() {
            for (String agreeing : List.of("62.9", "62.92", "62.91", "62.916", "63", "62")) {
                assertThat(counted(agreeing).contradictsItsCounts())
                        .as(agreeing)
                        .isFalse();
            }
            for (String other : List.of("62.8", "63.1", "64", "61", "62.90")) {
                assertThat(counted(other).contradictsItsCounts()).as(other).isTrue();
            }
        }

        private static Observation counted(String percent) {
            return of2022(percent)
                    .numerator(BigDecimal.valueOf(151))
                    .denominator(BigDecimal.valueOf(240))
                    .build();
        }

        @Test
        void tellABlankFromZero() {
            Observation blank = Observation.builder()
                    .indicator(FIBRE)
                    .period(Period.year(2022))
                    .build();

            assertThat(blank.status()).isEqualTo(Observation.Status.NOT_YET_REPORTED);
            assertThat(of(2022, "0").status()).isEqualTo(Observation.Status.NORMAL);
            assertThat(blank).isNotEqualTo(of(2022, "0"));
        }

        @Test
        void refuseAValueWithoutOneAndNoValueWithOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            of2022("1").status(Observation.Status.WITHHELD).build());
            assertThatIllegalArgumentException().isThrownBy(() -> Observation.builder()
                    .indicator(FIBRE)
                    .period(Period.year(2022))
                    .status(Observation.Status.NORMAL)
                    .build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of2022("1").isWithdrawal(true).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of2022("1").denominator(BigDecimal.ZERO).build());
        }
    }
}
