package io.github.tiendo.examples.embed;

import io.github.tiendo.excel.ObservationWorkbook;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class FromManyRows {
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Stream<Observation> values = IntStream.rangeClosed(1, 63).mapToObj(place -> Observation.builder()
                .indicator(IndicatorId.of("households-online"))
                .period(Period.quarter(2022, 1))
                .subject(AgencyId.of("place-" + place))
                .value(Quantity.percent("7" + place % 10 + ".5"))
                .build());
        System.out.println(ObservationWorkbook.write(values, file) + " rows written");
        Quantity enough = Quantity.percent("75");
        try (Stream<Observation> rows =
                ObservationWorkbook.read(Source.of(file), ReadLimits.standard(), System.err::println)) {
            System.out.println(rows.flatMap(row -> row.quantity().stream())
                            .filter(value -> value.number().compareTo(enough.number()) >= 0)
                            .count()
                    + " places reach 75 %");
        }
    }
}
