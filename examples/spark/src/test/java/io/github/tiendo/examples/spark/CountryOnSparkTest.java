package io.github.tiendo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.examples.spark.CountryOnSpark.Answer;
import io.github.tiendo.fixtures.GeneratedCountry;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.json.JsonProgrammeWriter;
import io.github.tiendo.json.ObservationLines;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Revisions;
import io.github.tiendo.observation.Series;
import io.github.tiendo.rollup.GroupedTotals;
import io.github.tiendo.rollup.GroupedTotals.Group;
import io.github.tiendo.rollup.Grouping;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.spi.FileReplacement;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import io.github.tiendo.target.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark and one machine make the same figures of one country. */
class CountryOnSparkTest {

    private static final LocalDate AS_OF = LocalDate.of(2016, 9, 30);

    @TempDir
    Path directory;

    private final GeneratedCountry country = GeneratedCountry.of(749);
    private final CountryPlan plan =
            new CountryPlan(country.programme(), ClassificationPolicies.completionPace(), AS_OF);

    /** The lines in three files, one of them packed, in any order. */
    private void writeLines() throws IOException {
        List<Observation> entries = new ArrayList<>(country.observations().toList());
        Collections.shuffle(entries, new Random(7));
        int third = entries.size() / 3;
        ObservationLines.write(entries.stream().limit(third), directory.resolve("1.ndjson"));
        ObservationLines.write(entries.stream().skip(third).limit(third), directory.resolve("2.ndjson.gz"));
        ObservationLines.write(entries.stream().skip(2L * third), directory.resolve("3.ndjson"));
    }

    private Answer onSpark() {
        SparkConf conf = new SparkConf()
                .setAppName("test")
                .setMaster("local[3]")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.ui.enabled", "false")
                // small parts, so that files are cut within lines
                .set("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "50000");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            return CountryOnSpark.figures(
                    spark, plan, directory.resolve("*.ndjson*").toString());
        }
    }

    @Test
    void makesTheFiguresOfOneMachine() throws IOException {
        writeLines();
        GroupedTotals expected =
                GroupedTotals.of(Grouping.together().byPeriod().byIndicator().byRoster(country.roster()));
        Map<IndicatorId, List<Series>> series = new TreeMap<>();
        try (Stream<Observation> sorted = country.observations()) {
            Revisions.latest(sorted).forEach(expected::add);
        }
        Series.allOf(Revisions.latest(country.observations().toList()))
                .forEach(one -> series.computeIfAbsent(one.observations().get(0).indicator(), id -> new ArrayList<>())
                        .add(one));

        Answer found = onSpark();

        assertThat(found.findings()).isEmpty();
        assertThat(found.figures().leftOut()).isEmpty();
        List<Group> groups = found.figures().groups();
        assertThat(groups).hasSize(6 * 8 * 4).isEqualTo(expected.groups());
        assertThat(plan.scorecard(plan.totals(groups))).isEqualTo(plan.scorecard(plan.totals(expected.groups())));
        // every third indicator is a share, which each commune has to reach; 3 provinces of 38 communes after the
        // mergers and 2 before
        assertThat(found.figures().ratings()).hasSize(2).allSatisfy((indicator, tally) -> {
            Target target = country.programme().targetsOf(indicator).get(0);
            Tally byHand = series.get(indicator).stream()
                    .map(one -> plan.policy()
                            .classify(CompletionInput.of(target, one).asOf(AS_OF)))
                    .collect(Tally.by(
                            rating -> rating.grade().orElse(null), plan.policy().scale()));
            assertThat(tally).isEqualTo(byHand);
            assertThat(tally.total()).isEqualTo(3 * (40 + 2));
        });
    }

    @Test
    void isWhatOneMachineMakesWithTheSameSteps() throws IOException {
        writeLines();
        CountryFigures one = new CountryFigures(plan);
        country.observations()
                .collect(Collectors.groupingBy(CountryOnSpark.Topic::of))
                .values()
                .forEach(entries -> one.add(plan, entries));

        CountryFigures many = onSpark().figures();

        assertThat(many.groups()).isEqualTo(one.groups());
        assertThat(many.ratings()).isEqualTo(one.ratings());
    }

    @Test
    void saysWhichLinesAreBrokenAndWhatIsInNoTotal() throws IOException {
        writeLines();
        Files.write(
                directory.resolve("4.ndjson"),
                List.of(
                        "{\"indicator\":\"indicator-1\",\"period\":\"2015-Q1\",\"value\":\"many\",\"unit\":\"%\"",
                        "{\"indicator\":\"indicator-1\",\"period\":\"2015-Q1\",\"subject\":\"xa-9-9\",\"value\":1,\"unit\":\"1\"}",
                        "{\"indicator\":\"other\",\"period\":\"2015-Q1\",\"subject\":\"xa-1-1\",\"value\":1,\"unit\":\"1\"}",
                        "{\"indicator\":\"indicator-1\",\"period\":\"2015-Q1\",\"subject\":\"xa-1-1\",\"value\":1,\"unit\":\"1\",\"dimensions\":{\"sex\":\"female\"}}"),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE);

        Answer found = onSpark();

        assertThat(found.findings()).singleElement().asString().contains("4.ndjson!1:72: error: ");
        assertThat(found.figures().leftOut())
                .containsExactly(
                        "in no total: 1 observations about a body that is in no roster at the end of the period",
                        "in no total: 1 observations of an indicator that the plan has not",
                        "in no total: 1 observations about a part of a body, such as a sex or an age");
        assertThat(found.figures().groups()).hasSize(6 * 8 * 4);
    }

    @Test
    void runsAsAProgram() throws IOException {
        writeLines();
        Path programme = directory.resolve("plan.json");
        FileReplacement.replace(programme, out -> new JsonProgrammeWriter().write(country.programme(), out));
        Path totals = directory.resolve("totals");

        CountryOnSpark.main(new String[] {
            programme.toString(), directory.resolve("*.ndjson*").toString(), AS_OF.toString(), totals.toString()
        });

        CountryFigures one = new CountryFigures(plan);
        country.observations()
                .collect(Collectors.groupingBy(CountryOnSpark.Topic::of))
                .values()
                .forEach(entries -> one.add(plan, entries));
        try (Stream<Observation> lines = ObservationLines.read(Source.of(totals), ReadLimits.standard(), finding -> {
            throw new AssertionError(finding);
        })) {
            assertThat(lines.toList()).isEqualTo(plan.totals(one.groups()));
        }
    }
}
