package io.github.tiendo.report;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.report.ReportBlock.Note;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.NumberCell;
import io.github.tiendo.report.ReportTable.TextCell;
import io.github.tiendo.rollup.Ranking;
import io.github.tiendo.rollup.Ranking.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The bodies in the order of their values, for every indicator about which several bodies reported. */
final class RankingPart implements SectionPart {

    @Override
    public List<Draft> sections(ReportFacts facts) {
        List<ReportBlock> blocks = new ArrayList<>();
        for (Indicator indicator : facts.programme().indicators()) {
            latest(indicator, facts)
                    .map(period -> Ranking.of(facts.programme(), indicator, period, Optional.empty()))
                    .filter(ranking -> ranking.places().size() > 1)
                    .ifPresent(ranking -> add(ranking, indicator, blocks, facts));
        }
        return SectionPart.one(facts.texts().words("heading.ranking"), blocks);
    }

    /** The newest period that ended by the day for which a body has a value. */
    private static Optional<Period> latest(Indicator indicator, ReportFacts facts) {
        return facts.programme().observationsOf(indicator.id()).stream()
                .filter(observation -> observation.subject().isPresent())
                .filter(observation -> observation.value().isPresent())
                .map(Observation::period)
                .filter(period -> period.endsOnOrBefore(facts.asOf()))
                .max(Comparator.comparing(Period::endExclusive).thenComparing(Period::startInclusive));
    }

    private static void add(Ranking ranking, Indicator indicator, List<ReportBlock> blocks, ReportFacts facts) {
        TableRows table = new TableRows(facts.texts())
                .column("ranking.place", ColumnKind.NUMBER)
                .column("ranking.body", ColumnKind.NAME)
                .column("ranking.value", ColumnKind.NUMBER)
                .column("ranking.movement", ColumnKind.NUMBER);
        QuantityNotation notation = QuantityNotation.of(facts.language());
        for (Place place : ranking.places()) {
            table.body(
                    (long) place.place(),
                    place.name().text(facts.language()),
                    PrintedNumber.builder()
                            .value(place.value().number())
                            .unit(place.value().unit())
                            .text(notation.print(place.value()))
                            .exact(place.value().ratio())
                            .build(),
                    movement(place.movement(), facts));
        }
        String caption = facts.texts()
                .words(
                        "ranking.caption",
                        Map.of(
                                "indicator", indicator.name(),
                                "period", facts.texts().period(ranking.period())));
        blocks.add(table.table(caption));
        if (!ranking.withoutValue().isEmpty()) {
            List<String> names = ranking.withoutValue().stream()
                    .map((LocalizedText name) -> name.text(facts.language()))
                    .toList();
            blocks.add(Note.of(facts.texts()
                    .sentence("ranking.without", Map.of("names", facts.texts().names(names)))));
        }
    }

    private static Cell movement(OptionalInt movement, ReportFacts facts) {
        if (movement.isEmpty()) {
            return TextCell.of("-");
        }
        int places = movement.getAsInt();
        PrintedNumber number = facts.texts().count(places);
        return NumberCell.of(
                places > 0 ? PrintedNumber.of(BigDecimal.valueOf(places), number.unit(), "+" + number.text()) : number);
    }
}
