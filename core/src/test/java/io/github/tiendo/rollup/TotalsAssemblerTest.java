package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.vietnam.VietnamRosters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TotalsAssemblerTest {

    private static final IndicatorId ID = IndicatorId.of("files");
    private static final Indicator FILES = Indicator.builder()
            .id(ID)
            .name(LocalizedText.of("Hồ sơ", "Files"))
            .partsRule(PartsRule.sum())
            .build();
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    /** Eight provinces whose values are missing. */
    private static final List<String> MISSING =
            List.of("Nghệ An", "Phú Yên", "Lâm Đồng", "Đồng Nai", "Vĩnh Long", "An Giang", "Kiên Giang", "Cà Mau");

    private static Observation of(String body, String period, long count) {
        return Observation.builder()
                .indicator(ID)
                .period(Period.parse(period).orElseThrow())
                .subject(AgencyId.of(body))
                .value(Quantity.of(count, Unit.COUNT))
                .build();
    }

    private static Observation share(AgencyId body, String period, long numerator, long denominator) {
        return Observation.builder()
                .indicator(ID)
                .period(Period.parse(period).orElseThrow())
                .subject(body)
                .numerator(BigDecimal.valueOf(numerator))
                .denominator(BigDecimal.valueOf(denominator))
                .build();
    }

    private static Observation blank(String body, String period, Observation.Status status) {
        return Observation.builder()
                .indicator(ID)
                .period(Period.parse(period).orElseThrow())
                .subject(AgencyId.of(body))
                .status(status)
                .build();
    }

    private static Programme programme(Indicator indicator, List<Observation> observations) {
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addIndicators(indicator)
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .observations(observations)
                        .build())
                .build();
    }

    private static Outcome<List<Total>> totals(Indicator indicator, Observation... observations) {
        return TotalsAssembler.standard().assemble(programme(indicator, List.of(observations)));
    }

    private static Indicator files(PartsRule parts, PeriodsRule periods) {
        return Indicator.builder()
                .from(FILES)
                .partsRule(parts)
                .periodsRule(periods)
                .build();
    }

    private static List<String> lines(Outcome<List<Total>> totals) {
        return totals.orThrow().stream()
                .map(total -> total.period() + " " + total.value() + " " + total.text(Languages.ENGLISH))
                .toList();
    }

    private static List<String> messages(Outcome<List<Total>> totals) {
        return totals.findings().stream()
                .map(finding -> finding.severity() + " " + finding.message(Languages.ENGLISH))
                .toList();
    }

    @Nested
    class Provinces {

        private final List<Observation> values = new ArrayList<>();
        private final Indicator online = Indicator.builder()
                .from(FILES)
                .unit(Unit.PERCENT)
                .partsRule(PartsRule.pooled())
                .build();

        Provinces() {
            for (Agency province : VietnamRosters.provinces().membersOn(LocalDate.of(2022, 12, 31))) {
                if (!MISSING.contains(province.name())) {
                    values.add(share(province.id(), "2022", 3, 4));
                }
            }
        }

        private Total total(TotalsAssembler assembler) {
            return assembler
                    .of(VietnamRosters.provinces())
                    .assemble(programme(online, values))
                    .orThrow()
                    .get(0);
        }

        @Test
        void arePooledOverThe55ThatHaveAValue() {
            Total total = total(TotalsAssembler.standard());

            assertThat(total.counts()).contains(Ratio.of(165, 220));
            assertThat(total.restsOn()).isEqualTo(Ratio.of(55, 63));
            assertThat(total.text(Languages.VIETNAMESE))
                    .isEqualTo("tổng hợp từ 55/63 tỉnh, thành phố trực thuộc Trung ương; thiếu: "
                            + String.join(", ", MISSING));
            assertThat(total.isAssumed()).isFalse();
        }

        @Test
        void areCarriedOverTheirMergerByAStatedRuleOnly() {
            TotalsAssembler later = TotalsAssembler.standard().partsOn(MERGER);

            Total any = total(later.carriedBy(SuccessionRule.ANY_PART));
            Total all = total(later.carriedBy(SuccessionRule.ALL_PARTS));

            assertThat(any.restsOn()).isEqualTo(Ratio.of(32, 34));
            assertThat(any.counts()).contains(Ratio.of(165, 220));
            assertThat(any.missing()).extracting(part -> part.name().toString()).containsExactly("Nghệ An", "An Giang");
            assertThat(any.carriedBy()).contains(SuccessionRule.ANY_PART);
            assertThat(all.restsOn()).isEqualTo(Ratio.of(27, 34));
        }

        @Test
        void areNotCarriedWithoutOne() {
            Outcome<List<Total>> totals = TotalsAssembler.standard()
                    .of(VietnamRosters.provinces())
                    .partsOn(MERGER)
                    .assemble(programme(online, values));

            // ten of the eleven that did not merge have a value, Huế under the name that it has got since
            assertThat(totals.orThrow().get(0).restsOn()).isEqualTo(Ratio.of(10, 34));
            assertThat(totals.orThrow().get(0).counts()).contains(Ratio.of(30, 40));
            assertThat(totals.orThrow().get(0).carriedBy()).isEmpty();
            assertThat(totals.findings())
                    .extracting(Finding::code)
                    .containsExactly(RollupFindingCode.SUCCESSION_RULE_NEEDED);
        }

        @Test
        void areFoundInTheRostersOfTheProgramme() {
            Programme programme = Programme.builder()
                    .from(programme(online, values))
                    .addRosters(VietnamRosters.centralAgenciesAndProvinces())
                    .build();

            assertThat(TotalsAssembler.standard()
                            .assemble(programme)
                            .orThrow()
                            .get(0)
                            .restsOn())
                    .isEqualTo(Ratio.of(55, 63));
        }
    }

    @Nested
    class Partners {

        @Test
        void makeASumOfThoseWhoReported() {
            assertThat(lines(totals(FILES, of("a", "2025", 200), of("b", "2025", 150), of("c", "2024", 1))))
                    .containsExactly("2024 1 rests on 1/1 bodies", "2025 350 rests on 2/3 bodies; missing: c");
        }

        @Test
        void whoSkipAQuarterAreNamedAndNotPassedOver() {
            Indicator cumulative = files(PartsRule.sum(), PeriodsRule.CUMULATIVE);
            Observation[] values = {
                of("a", "2025-Q1", 200),
                of("b", "2025-Q1", 150),
                of("b", "2025-Q2", 160),
                of("a", "2025-Q3", 230),
                of("b", "2025-Q3", 170)
            };

            assertThat(lines(totals(cumulative, values)))
                    .containsExactly(
                            "2025-Q1 350 rests on 2/2 bodies",
                            "2025-Q2 160 rests on 1/2 bodies; missing: a",
                            "2025-Q3 400 rests on 2/2 bodies");
            List<Total> totals = totals(cumulative, values).orThrow();
            assertThat(totals.get(1).isTooSmall()).isTrue();
            assertThat(totals.get(0).hasPartsOf(totals.get(1))).isFalse();
            assertThat(totals.get(0).hasPartsOf(totals.get(2))).isTrue();
            assertThat(lines(TotalsAssembler.standard()
                            .carryingForward()
                            .assemble(programme(cumulative, List.of(values)))))
                    .contains("2025-Q2 360 rests on 2/2 bodies; with earlier values of: a (Q1 2025)");
        }

        @Test
        void whoSkipAQuarterOfAnAddedYearAreInItWithTheOthers() {
            Indicator added = files(PartsRule.sum(), PeriodsRule.PARTS_OF_YEAR);
            Observation[] values = {
                of("a", "2025-Q1", 10),
                of("b", "2025-Q1", 5),
                of("b", "2025-Q2", 6),
                of("a", "2025-Q3", 12),
                of("b", "2025-Q3", 7)
            };

            assertThat(lines(totals(added, values)))
                    .containsExactly(
                            "2025-Q1 15 rests on 2/2 bodies",
                            "2025-Q2 6 rests on 1/2 bodies; missing: a",
                            "2025-H1 21 rests on 1/2 bodies; missing: a (Q2 2025)",
                            "2025-Q3 19 rests on 2/2 bodies",
                            "2025-Q1..Q3 40 rests on 1/2 bodies; missing: a (Q2 2025)");
        }

        @Test
        void sayWhyTheyHaveNoValue() {
            assertThat(lines(totals(
                            FILES,
                            of("a", "2025", 1),
                            blank("b", "2025", Observation.Status.NOT_APPLICABLE),
                            blank("c", "2025", Observation.Status.WITHHELD))))
                    .containsExactly("2025 1 rests on 1/3 bodies; missing: b (not applicable), c (withheld)");
        }

        @Test
        void areThoseAssigned() {
            Programme programme = Programme.builder()
                    .from(programme(FILES, List.of(of("a", "2025", 1), of("z", "2025", 5))))
                    .addAssignments(assignment("a"), assignment("b"))
                    .build();

            Outcome<List<Total>> totals = TotalsAssembler.standard().assemble(programme);

            assertThat(lines(totals)).containsExactly("2025 1 rests on 1/2 bodies; missing: b");
            assertThat(messages(totals))
                    .containsExactly("WARNING Files, 2025: 1 body is not among those who make the whole: z; their"
                            + " values are in no total");
        }

        private static Assignment assignment(String agency) {
            return Assignment.builder()
                    .agency(AgencyId.of(agency))
                    .addIndicators(ID)
                    .build();
        }

        @Test
        void whoContradictThemselvesAreInNoTotal() {
            Outcome<List<Total>> totals = totals(FILES, of("a", "2025", 1), of("a", "2025", 2), of("b", "2025", 5));

            assertThat(lines(totals)).containsExactly("2025 5 rests on 1/2 bodies; missing: a (conflicting values)");
            assertThat(messages(totals))
                    .containsExactly("WARNING Files, 2025: different values are stated for a: 1, 2; expected one; none"
                            + " is used");
        }
    }

    @Nested
    class Rules {

        @Test
        void areAssumedByUnitAndNamed() {
            Indicator silent = Indicator.builder().id(ID).name(FILES.name()).build();

            Outcome<List<Total>> totals = totals(silent, of("a", "2025", 1), of("b", "2025", 2));

            assertThat(lines(totals))
                    .containsExactly("2025 3 rests on 2/2 bodies; the indicator does not say how its parts add up,"
                            + " assumed: added");
            assertThat(messages(totals))
                    .containsExactly("WARNING Files: nothing says how its parts add up; assumed: added");
        }

        @Test
        void poolSharesAndLeaveOutThoseWithoutCounts() {
            Indicator silent = Indicator.builder().id(ID).name(FILES.name()).build();

            Outcome<List<Total>> totals = totals(
                    silent,
                    share(AgencyId.of("a"), "2025", 57, 63),
                    share(AgencyId.of("b"), "2025", 34, 39),
                    Observation.builder()
                            .from(of("c", "2025", 0))
                            .value(Quantity.percent("50"))
                            .build());

            assertThat(lines(totals)).containsExactly("2025 91/102 rests on 2/3 bodies; missing: c (without counts)");
            assertThat(totals.findings()).extracting(Finding::code).containsExactly(RollupFindingCode.WITHOUT_COUNTS);
        }

        @Test
        void callAnAverageByItsName() {
            Outcome<List<Total>> totals = totals(
                    Indicator.builder().from(FILES).partsRule(PartsRule.mean()).build(),
                    percent("a", "50"),
                    percent("b", "75.5"),
                    percent("c", "71.5"));

            assertThat(lines(totals)).containsExactly("2025 65.6667 % plain average of 3/3 bodies");
            assertThat(totals.findings()).isEmpty();
        }

        @Test
        void areNoAveragesOfPercentagesUnlessTheIndicatorSaysSo() {
            for (Optional<PartsRule> rule : List.of(Optional.<PartsRule>empty(), Optional.of(PartsRule.pooled()))) {
                Outcome<List<Total>> totals = totals(
                        Indicator.builder().from(FILES).partsRule(rule).build(),
                        percent("a", "50"),
                        percent("b", "75.5"));

                assertThat(totals.orThrow()).isEmpty();
                assertThat(totals.findings())
                        .extracting(Finding::code)
                        .containsExactly(RollupFindingCode.WITHOUT_COUNTS);
            }
        }

        @Test
        void areNoSumsOfWhatNamesSayDoesNotAddUp() {
            for (String name : List.of(
                    "Điểm",
                    "Điểm năm 2025",
                    "Thu nhập bình quân đầu người",
                    "Số bác sĩ/vạn dân",
                    "Tỷ suất tử vong (‰)",
                    "Average waiting time",
                    "Number of doctors per 10,000 people")) {
                assertThat(ofName(name).orThrow()).as(name).isEmpty();
                assertThat(ofName(name).findings())
                        .extracting(Finding::code)
                        .containsExactly(RollupFindingCode.WITHOUT_COUNTS);
            }
            for (String name : List.of(
                    "Điểm trường", "Giá trị sản xuất", "Số hộ có thu nhập bình quân thấp", "Hạng mục hoàn thành")) {
                assertThat(ofName(name).orThrow().get(0).method()).isEqualTo(PartsRule.Method.SUM);
            }
            assertThat(ofName("Xếp hạng năm 2025").orThrow()).isEmpty();
            assertThat(ofName("Xếp hạng năm 2025").findings())
                    .extracting(Finding::code)
                    .containsExactly(RollupFindingCode.NOT_ADDABLE);
        }

        private static Outcome<List<Total>> ofName(String name) {
            return totals(
                    Indicator.builder()
                            .from(FILES)
                            .name(LocalizedText.vietnamese(name))
                            .partsRule(Optional.empty())
                            .build(),
                    of("a", "2025", 50),
                    of("b", "2025", 70));
        }

        private static Observation percent(String body, String percent) {
            return Observation.builder()
                    .from(of(body, "2025", 0))
                    .value(Quantity.percent(percent))
                    .build();
        }

        @Test
        void printSumsInMillionsWhereAllPartsAre() {
            Outcome<List<Total>> millions = totals(FILES, printed("a", "126.000 triệu"), printed("b", "104.000 triệu"));
            Outcome<List<Total>> mixed = totals(FILES, printed("a", "126.000 triệu"), printed("b", "104 tỷ"));

            assertThat(number(millions)).isEqualTo("230.000 triệu");
            assertThat(number(mixed)).isEqualTo("230.000.000.000");
        }

        private static Observation printed(String body, String number) {
            return Observation.builder()
                    .from(of(body, "2025", 0))
                    .value(QuantityNotation.of(Languages.VIETNAMESE)
                            .parse(number)
                            .orThrow())
                    .build();
        }

        private static String number(Outcome<List<Total>> totals) {
            return QuantityNotation.of(Languages.VIETNAMESE)
                    .print((Quantity) totals.orThrow().get(0).value());
        }

        @Test
        void weighByNamedWeights() {
            Indicator speed = Indicator.builder()
                    .from(FILES)
                    .partsRule(PartsRule.weightedMean(
                            LocalizedText.english("Population 2024"),
                            Map.of(AgencyId.of("a"), new BigDecimal("3"), AgencyId.of("b"), BigDecimal.ONE)))
                    .build();

            // (3 x 10 + 1 x 50) / 4
            assertThat(lines(totals(speed, of("a", "2025", 10), of("b", "2025", 50), of("c", "2025", 99))))
                    .containsExactly("2025 20 rests on 2/3 bodies; missing: c (without a weight)");
        }

        @Test
        void countThosePartsThatHaveIt() {
            Indicator plans =
                    Indicator.builder().from(FILES).partsRule(PartsRule.count()).build();

            assertThat(lines(totals(plans, of("a", "2025", 7), of("b", "2025", 0), of("c", "2025", 1))))
                    .containsExactly("2025 2 rests on 3/3 bodies");
        }

        @Test
        void takeTheOneSource() {
            Indicator official = Indicator.builder()
                    .from(FILES)
                    .partsRule(PartsRule.oneSource(AgencyId.of("office")))
                    .build();

            Outcome<List<Total>> totals = totals(official, of("office", "2025", 40), of("a", "2025", 7));

            assertThat(lines(totals)).containsExactly("2025 40 rests on 1/1 bodies");
            assertThat(totals.findings()).isEmpty();
        }

        @Test
        void addNothingOfSeveralUnits() {
            Outcome<List<Total>> totals = totals(
                    FILES,
                    of("a", "2025", 1),
                    Observation.builder()
                            .from(of("b", "2025", 0))
                            .value(Quantity.of(2, Unit.of("đồng")))
                            .build());

            assertThat(totals.orThrow()).isEmpty();
            assertThat(totals.findings()).extracting(Finding::code).containsExactly(RollupFindingCode.UNITS_DIFFER);
        }

        @Test
        void putTogetherWhatWomenAndMenHave() {
            Observation women = Observation.builder()
                    .from(of("a", "2025", 4))
                    .putDimensions("sex", "female")
                    .build();
            Observation men = Observation.builder()
                    .from(of("a", "2025", 3))
                    .putDimensions("sex", "male")
                    .build();

            assertThat(lines(totals(FILES, women, men, of("b", "2025", 5))))
                    .containsExactly("2025 12 rests on 2/2 bodies");
            assertThat(lines(totals(FILES, women, of("b", "2025", 5))))
                    .containsExactly("2025 5 rests on 1/2 bodies; missing: a");
        }
    }

    @Nested
    class ReportedWholes {

        private static Observation whole(String value) {
            return Observation.of(ID, Period.year(2025), Quantity.of(value, Unit.COUNT));
        }

        @Test
        void thatDifferFromTheirPartsAreFound() {
            Outcome<List<Total>> totals = totals(FILES, whole("360"), of("a", "2025", 200), of("b", "2025", 150));

            assertThat(messages(totals))
                    .containsExactly("WARNING Files, 2025: the reported value of the whole is 360; expected 350 (rests"
                            + " on 2/2 bodies); parts at: -");
            assertThat(totals(FILES, whole("350"), of("a", "2025", 200), of("b", "2025", 150))
                            .findings())
                    .isEmpty();
        }

        @Test
        void areOnlyNotedWherePartsAreMissing() {
            Outcome<List<Total>> totals =
                    totals(FILES, whole("360"), of("a", "2025", 200), blank("b", "2025", Observation.Status.WITHHELD));

            assertThat(totals.findings()).extracting(Finding::severity).containsExactly(Severity.NOTE);
        }
    }

    @Test
    void restsOnSomething() {
        Total total = totals(FILES, of("a", "2025", 1)).orThrow().get(0);

        assertThat(programme(FILES, List.of()).withTotals(List.of(total)).totalsOf(ID))
                .containsExactly(total);
        assertThat(total.parts()).extracting(Total.Part::isIncluded).containsExactly(true);
    }

    /** Parts that are no bodies: women and men, town and country. */
    @Nested
    class Groups {

        private static Observation of(Map<String, String> group, String period, Quantity value) {
            return Observation.builder()
                    .indicator(ID)
                    .period(Period.parse(period).orElseThrow())
                    .dimensions(group)
                    .value(value)
                    .build();
        }

        private static Observation count(String sex, String period, long count) {
            return of(Map.of("sex", sex), period, Quantity.of(count, Unit.COUNT));
        }

        @Test
        void makeAWholeOfTheirOwn() {
            Outcome<List<Total>> totals =
                    totals(FILES, count("nữ", "2023", 20), count("nam", "2023", 15), count("nữ", "2024", 22));

            assertThat(totals.orThrow())
                    .extracting(total -> total.period() + " " + total.value() + " " + total.restsOn() + " "
                            + total.parts().stream()
                                    .map(part -> part.name().toString())
                                    .toList())
                    .containsExactly("2023 35 2/2 [nam, nữ]", "2024 22 1/2 [nam, nữ]");
        }

        @Test
        void areNoWholeWhereThereIsOneOrTheyAreOfSeveralKinds() {
            Observation town = of(Map.of("place", "town"), "2023", Quantity.of(9, Unit.COUNT));

            assertThat(totals(FILES, count("nữ", "2023", 20)).orThrow()).isEmpty();
            assertThat(totals(FILES, count("nữ", "2023", 20), town).orThrow()).isEmpty();
            assertThat(totals(FILES, count("nữ", "2023", 20), town).findings())
                    .extracting(finding -> finding.code())
                    .contains(RollupFindingCode.DIMENSIONS_DIFFER);
        }

        /** A share of the whole that is printed without counts cannot come from those of its groups. */
        @Test
        void areLeftWhereTheWholeIsAPercentageWithoutCounts() {
            Indicator share = Indicator.builder()
                    .from(FILES)
                    .unit(Unit.PERCENT)
                    .partsRule(Optional.empty())
                    .build();
            Observation women = of(Map.of("sex", "nữ"), "2023", Quantity.of(Ratio.of(1, 2)));
            Observation men = of(Map.of("sex", "nam"), "2023", Quantity.of(Ratio.of(1, 4)));
            Observation percent = Observation.of(ID, Period.year(2023), Quantity.percent("33"));
            Observation counted = Observation.of(ID, Period.year(2023), Quantity.of(Ratio.of(2, 6)));

            assertThat(totals(share, women, men, percent).orThrow()).isEmpty();
            assertThat(totals(share, women, men, counted).orThrow()).hasSize(1);
            assertThat(totals(share, women, men).orThrow()).hasSize(1);
        }
    }

    @Test
    void theLastValueIsOfWhoeverReportedLast() {
        Indicator last = files(PartsRule.last(), PeriodsRule.OWN);

        assertThat(lines(totals(last, of("hue", "2023", 5), of("ca-mau", "2024", 7))))
                .satisfiesExactly(earlier -> assertThat(earlier).startsWith("2023 5"), later -> assertThat(later)
                        .startsWith("2024 7"));
    }
}
