package io.github.tiendo.examples.round;

import static io.github.tiendo.examples.round.Plan.AN_GIANG;
import static io.github.tiendo.examples.round.Plan.FILES;
import static io.github.tiendo.examples.round.Plan.FIRMS;
import static io.github.tiendo.examples.round.Plan.HA_NOI;
import static io.github.tiendo.examples.round.Plan.HUE;
import static io.github.tiendo.examples.round.Plan.KIEN_GIANG;
import static io.github.tiendo.examples.round.Plan.LAI_CHAU;
import static io.github.tiendo.examples.round.Plan.NEW_AN_GIANG;

import io.github.tiendo.collection.CollectedRound;
import io.github.tiendo.collection.CollectedRound.Return;
import io.github.tiendo.collection.ReportForm;
import io.github.tiendo.collection.ReportingHistory;
import io.github.tiendo.collection.ReportingRound;
import io.github.tiendo.collection.RoundCollector;
import io.github.tiendo.excel.ExcelDocumentReader;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.rollup.Change;
import io.github.tiendo.rollup.Changes;
import io.github.tiendo.rollup.Ranking;
import io.github.tiendo.rollup.TotalsAssembler;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Four rounds of 2025 and what the year came to, printed as an officer would write it down. */
public final class OfficersYear {

    private static final Locale VIETNAMESE = Languages.VIETNAMESE;

    private final PrintStream out;
    private Programme programme = Plan.programme();

    private OfficersYear(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the year.
     *
     * @param args none
     * @throws IOException if a form cannot be written or read, which would be strange: they never leave memory
     */
    public static void main(String[] args) throws IOException {
        OfficersYear year = new OfficersYear(System.out);
        year.firstQuarter();
        year.secondQuarter();
        year.thirdQuarter();
        year.fourthQuarter();
        year.conclude();
    }

    // --- the rounds

    /** Everybody sends; Huế finds a mistake and sends again. */
    private void firstQuarter() throws IOException {
        Desk desk = new Desk(1, LocalDate.of(2025, 4, 15));
        desk.receive(AN_GIANG, "2025-04-10", 12, 60, 100);
        desk.receive(KIEN_GIANG, "2025-04-11", 22, 70, 100);
        desk.receive(HUE, "2025-04-08", 6, 40, 50);
        desk.receive(HUE, "2025-04-14", 8, 40, 50);
        desk.receive(LAI_CHAU, "2025-04-15", 2, 20, 60);
        desk.receive(HA_NOI, "2025-04-09", 110, 450, 500);
        desk.close();
    }

    /** Lai Châu never sends. */
    private void secondQuarter() throws IOException {
        Desk desk = new Desk(2, LocalDate.of(2025, 7, 15));
        desk.receive(AN_GIANG, "2025-07-10", 11, 65, 100);
        desk.receive(KIEN_GIANG, "2025-07-10", 21, 75, 100);
        desk.receive(HUE, "2025-07-11", 6, 42, 50);
        desk.receive(HA_NOI, "2025-07-14", 120, 460, 500);
        desk.close();
    }

    /** An Giang and Kiên Giang are one province now, and send one return. */
    private void thirdQuarter() throws IOException {
        Desk desk = new Desk(3, LocalDate.of(2025, 10, 15));
        desk.receive(NEW_AN_GIANG, "2025-10-10", 35, 80, 100);
        desk.receive(HUE, "2025-10-11", 7, 43, 50);
        desk.receive(LAI_CHAU, "2025-10-12", 3, 28, 60);
        desk.receive(HA_NOI, "2025-10-14", 121, 470, 500);
        desk.close();
    }

    /** Lai Châu sends late, and Hà Nội has no figure for one indicator yet. */
    private void fourthQuarter() throws IOException {
        Desk desk = new Desk(4, LocalDate.of(2026, 1, 15));
        desk.receive(NEW_AN_GIANG, "2026-01-10", 40, 90, 100);
        desk.receive(HUE, "2026-01-11", 9, 45, 50);
        desk.receive(LAI_CHAU, "2026-01-20", 5, 30, 60);
        desk.receiveWithoutFiles(HA_NOI, "2026-01-14", 130);
        desk.close();
    }

    /** One round on the officer's desk. */
    private final class Desk {

        private final ReportingRound round;
        private final RoundCollector collector;
        private final List<Return> returns = new ArrayList<>();

        Desk(int quarter, LocalDate dueOn) {
            Period period = Period.quarter(2025, quarter);
            List<AgencyId> asked = Plan.PROVINCES.membersOn(period.lastDay()).stream()
                    .map(Agency::id)
                    .toList();
            round = ReportingRound.of(programme, period, dueOn).asking(asked, programme);
            collector = RoundCollector.of(programme, round);
        }

        private FilledForm form(AgencyId province) throws IOException {
            return FilledForm.of(ReportForm.of(programme, round, province, List.of(), VIETNAMESE));
        }

        void receive(AgencyId province, String day, int firms, int online, int files) throws IOException {
            keep(
                    province,
                    day,
                    form(province)
                            .put(FIRMS, "value", firms)
                            .put(FILES, "numerator", online)
                            .put(FILES, "denominator", files));
        }

        void receiveWithoutFiles(AgencyId province, String day, int firms) throws IOException {
            keep(province, day, form(province).put(FIRMS, "value", firms).put(FILES, "reason", "chưa có số liệu"));
        }

        private void keep(AgencyId province, String day, FilledForm form) throws IOException {
            Source file = Source.of(province + "-" + round.period() + "-" + day + ".xlsx", form.saved());
            returns.add(collector.read(
                    new ExcelDocumentReader().read(file, ReadLimits.standard()).orThrow(),
                    Optional.of(LocalDate.parse(day))));
        }

        /** Collects what came, and prints what there is to say. */
        void close() {
            CollectedRound collected = collector.collect(returns);
            programme = collected.programme();
            out.println("== " + print(round.period()));
            out.println(collected.reminder(VIETNAMESE, collected.history().asOf()));
            collected.findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTE
                            || isSuperseded(finding.code().id()))
                    .forEach(finding -> out.println("! " + finding.line(VIETNAMESE)));
            collected.totals().stream()
                    .filter(total -> total.period().equals(round.period()))
                    .forEach(OfficersYear.this::total);
            out.println();
        }

        private boolean isSuperseded(String code) {
            return code.equals("collection.superseded");
        }
    }

    private void total(Total total) {
        out.println(name(total.indicator()) + ", " + print(total.period()) + ": "
                + QuantityNotation.of(VIETNAMESE).printShare(total.value()) + " (" + total.text(VIETNAMESE) + ")");
    }

    // --- the year

    /** The year on the provinces as they are at its end, beside the year before. */
    private void conclude() {
        TotalsAssembler onTodaysProvinces = TotalsAssembler.standard()
                .of(Plan.PROVINCES)
                .partsOn(LocalDate.of(2025, 12, 31))
                .carriedBy(SuccessionRule.ALL_PARTS);
        Programme whole =
                programme.withTotals(onTodaysProvinces.assemble(programme).orThrow());
        Changes changes = Changes.of(whole);
        out.println("== năm 2025");
        for (int quarter = 1; quarter <= 4; quarter++) {
            compare(whole, changes, Period.quarter(2025, quarter));
        }
        compare(whole, changes, Period.year(2025));
        rank(whole);
        for (ReportingHistory.Reporter province :
                ReportingHistory.of(programme, LocalDate.of(2026, 1, 31)).bodies()) {
            if (!province.missing().isEmpty() || !province.late().isEmpty()) {
                out.println(province(province.agency()) + ": chưa gửi " + province.missing() + ", quá hạn "
                        + province.late() + " trong " + province.asked() + " kỳ");
            }
        }
    }

    private void compare(Programme whole, Changes changes, Period period) {
        whole.totalsOf(FIRMS).stream()
                .filter(total -> total.period().equals(period))
                .forEach(total -> out.println(print(period) + ": "
                        + QuantityNotation.of(VIETNAMESE).printShare(total.value()) + " (" + total.restsOn() + "), "
                        + changes.of(FIRMS, period, Change.Against.SAME_PERIOD)
                                .map(change -> change.text(VIETNAMESE))
                                .orElse("-")));
    }

    private void rank(Programme whole) {
        Period period = Period.quarter(2025, 4);
        Ranking ranking = Ranking.of(whole, whole.indicator(FILES).orElseThrow(), period, Optional.of(Plan.PROVINCES));
        out.println("Xếp hạng theo " + name(FILES) + ", " + print(period) + ":");
        ranking.places()
                .forEach(
                        place -> out.println(place.place() + ". " + place.name().text(VIETNAMESE) + " "
                                + QuantityNotation.of(VIETNAMESE).printShare(place.value())));
        ranking.withoutValue().forEach(name -> out.println("Chưa có số liệu: " + name.text(VIETNAMESE)));
    }

    private String name(IndicatorId indicator) {
        return programme.indicator(indicator).orElseThrow().name().text(VIETNAMESE);
    }

    private static String province(AgencyId id) {
        return Plan.PROVINCES.agency(id).orElseThrow().name();
    }

    private static String print(Period period) {
        return PeriodNotation.of(VIETNAMESE).print(period);
    }
}
