package io.github.tiendo.examples.round;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the officer has in January 2025: two indicators, five provinces of which two will merge, and last year's values. */
final class Plan {

    static final IndicatorId FIRMS = IndicatorId.of("firms");
    static final IndicatorId FILES = IndicatorId.of("files");

    static final AgencyId AN_GIANG = AgencyId.of("an-giang");
    static final AgencyId KIEN_GIANG = AgencyId.of("kien-giang");
    static final AgencyId NEW_AN_GIANG = AgencyId.of("an-giang-2025");
    static final AgencyId HUE = AgencyId.of("hue");
    static final AgencyId LAI_CHAU = AgencyId.of("lai-chau");
    static final AgencyId HA_NOI = AgencyId.of("ha-noi");

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final Unit FIRM = Unit.of("doanh nghiệp");

    static final Roster PROVINCES = Roster.builder()
            .id(RosterId.of("provinces"))
            .title(LocalizedText.of("địa phương", "provinces"))
            .startInclusive(LocalDate.of(2024, 1, 1))
            .addAgencies(
                    province(AN_GIANG, "An Giang").endExclusive(MERGER).build(),
                    province(KIEN_GIANG, "Kiên Giang").endExclusive(MERGER).build(),
                    province(NEW_AN_GIANG, "An Giang").startInclusive(MERGER).build(),
                    province(HUE, "Huế").build(),
                    province(LAI_CHAU, "Lai Châu").build(),
                    province(HA_NOI, "Hà Nội").build())
            .addEvents(Roster.Event.builder()
                    .kind(Roster.EventKind.MERGE)
                    .date(MERGER)
                    .law("Nghị quyết 202/2025/QH15")
                    .addBefore(AN_GIANG, KIEN_GIANG)
                    .addAfter(NEW_AN_GIANG)
                    .build())
            .build();

    private Plan() {}

    private static Agency.Builder province(AgencyId id, String name) {
        return Agency.builder().id(id).name(name).kind(Agency.Kind.PROVINCE);
    }

    static Programme programme() {
        return Programme.builder()
                .id(ProgrammeId.of("digital-2025"))
                .title(LocalizedText.vietnamese("Chương trình phát triển kinh tế số"))
                .addIndicators(
                        Indicator.builder()
                                .id(FIRMS)
                                .name(LocalizedText.vietnamese("Số doanh nghiệp công nghệ số thành lập mới"))
                                .unit(FIRM)
                                .partsRule(PartsRule.sum())
                                .periodsRule(PeriodsRule.PARTS_OF_YEAR)
                                .build(),
                        Indicator.builder()
                                .id(FILES)
                                .name(LocalizedText.vietnamese("Tỷ lệ hồ sơ giải quyết trực tuyến"))
                                .unit(Unit.PERCENT)
                                .partsRule(PartsRule.pooled())
                                .periodsRule(PeriodsRule.OWN)
                                .build())
                .addRosters(PROVINCES)
                .addReports(lastYear())
                .build();
    }

    private static ProgressReport lastYear() {
        Map<AgencyId, List<Integer>> firms = new TreeMap<>(Map.of(
                AN_GIANG, List.of(10, 10, 10, 10),
                KIEN_GIANG, List.of(20, 20, 20, 20),
                HUE, List.of(5, 5, 5, 5),
                LAI_CHAU, List.of(1, 2, 3, 4),
                HA_NOI, List.of(100, 100, 110, 120)));
        List<Observation> values = new ArrayList<>();
        firms.forEach((province, ofProvince) -> {
            for (int quarter = 1; quarter <= ofProvince.size(); quarter++) {
                values.add(Observation.builder()
                        .indicator(FIRMS)
                        .period(Period.quarter(2024, quarter))
                        .subject(province)
                        .value(Quantity.of(ofProvince.get(quarter - 1), FIRM))
                        .build());
            }
        });
        return ProgressReport.builder()
                .id(ReportId.of("2024"))
                .dataThrough(LocalDate.of(2024, 12, 31))
                .observations(values)
                .build();
    }
}
