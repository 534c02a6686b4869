package io.github.tiendo.examples.spark;

import io.github.tiendo.Tiendo;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.json.ObservationLines;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.rollup.GroupedTotals.Group;
import io.github.tiendo.scorecard.Tally;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.Partitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Totals and ratings of a country on Spark, with the steps that one machine takes: entries are brought together by indicator
 * and body, {@link CountryFigures} takes them in, and the figures of all machines are put together. Entries of one indicator
 * are on one machine, so that its groups are nowhere else; the entries of one body on one indicator have to fit into memory,
 * and nothing else but the groups does.
 */
public final class CountryOnSpark {

    private static final int ARGUMENTS = 4;

    private CountryOnSpark() {}

    /** Whom and what entries are about; no body for the whole. Its hash code is the same on every machine. */
    record Topic(IndicatorId indicator, @Nullable AgencyId body) implements Serializable {

        static Topic of(Observation entry) {
            return new Topic(entry.indicator(), entry.subject().orElse(null));
        }

        @Override
        public int hashCode() {
            return 31 * indicator.hashCode() + Objects.hashCode(body);
        }
    }

    private static final class ByIndicator extends Partitioner {

        private static final long serialVersionUID = 1L;

        private final int parts;

        ByIndicator(int parts) {
            this.parts = parts;
        }

        @Override
        public int numPartitions() {
            return parts;
        }

        @Override
        public int getPartition(Object topic) {
            return Math.floorMod(((Topic) topic).indicator().hashCode(), parts);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ByIndicator one && one.parts == parts;
        }

        @Override
        public int hashCode() {
            return parts;
        }
    }

    /** The figures of a country and the findings on the way, each once. */
    record Answer(CountryFigures figures, List<String> findings) {}

    /** Works out the figures. */
    static Answer figures(JavaSparkContext spark, CountryPlan plan, String paths) {
        CollectionAccumulator<String> findings = new CollectionAccumulator<>();
        spark.sc().register(findings, "findings");
        Broadcast<CountryPlan> shared = spark.broadcast(plan);
        JavaRDD<Observation> entries = EntryLines.read(spark, paths, findings);
        int parts = Math.max(entries.getNumPartitions(), spark.defaultParallelism());
        CountryFigures figures = entries.mapToPair(entry -> new Tuple2<>(Topic.of(entry), entry))
                .groupByKey(new ByIndicator(parts))
                .values()
                .treeAggregate(
                        new CountryFigures(plan),
                        (some, more) -> {
                            some.add(shared.value(), list(more));
                            return some;
                        },
                        CountryFigures::addAll);
        return new Answer(figures, List.copyOf(new TreeSet<>(findings.value())));
    }

    private static List<Observation> list(Iterable<Observation> entries) {
        List<Observation> list = new ArrayList<>();
        entries.forEach(list::add);
        return list;
    }

    /**
     * Prints how the country and its bodies stand, and writes the totals.
     *
     * @param args the plan, the lines as Spark names files, the day of the assessment, and the file for the totals
     * @throws IOException if the plan cannot be read or the totals cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != ARGUMENTS) {
            System.err.println(
                    "expected: PLAN LINES DAY TOTALS, such as plan.json 'lines/*.ndjson.gz' 2024-12-31 totals.ndjson");
            System.exit(2);
        }
        CountryPlan plan = new CountryPlan(
                Tiendo.read(Path.of(args[0])).orThrow().programme(),
                ClassificationPolicies.completionPace(),
                LocalDate.parse(args[2]));
        SparkConf conf = new SparkConf().setAppName("country");
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]")
                    .set("spark.driver.bindAddress", "127.0.0.1")
                    .set("spark.driver.host", "127.0.0.1")
                    .set("spark.ui.enabled", "false");
        }
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            Answer answer = figures(spark, plan, args[1]);
            answer.findings().forEach(System.err::println);
            answer.figures().leftOut().forEach(System.err::println);
            List<Group> groups = answer.figures().groups();
            List<Observation> totals = plan.totals(groups);
            System.out.println(totals.size() + " of " + groups.size() + " groups have a total");
            System.out.println("the country: " + line(plan.scorecard(totals).tally()));
            answer.figures()
                    .ratings()
                    .forEach((indicator, tally) -> System.out.println(indicator + ": " + line(tally)));
            ObservationLines.write(totals.stream(), Path.of(args[3]));
        }
    }

    private static String line(Tally tally) {
        Stream<String> grades = tally.counts().entrySet().stream()
                .filter(grade -> grade.getValue() > 0)
                .map(grade -> grade.getKey().id() + " " + grade.getValue());
        return Stream.concat(grades, Stream.of("not rated " + tally.notRated()))
                .collect(Collectors.joining(", ", "", " of " + tally.total()));
    }
}
